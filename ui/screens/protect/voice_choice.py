"""How one sound leaves: a choice in plain words, and ten seconds of it to be heard."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tbtt_desktop.stories.records import DISGUISES, REVOICINGS, ItemId, Speaker, VoiceChoice
from ui.screens.protect.speaker_row import ReadingRow, SpeakerRow
from ui.theme import Space, Tone
from ui.widgets import ChipButton, InlineMessage, Muted, QuietButton, Small, vbox
from ui.widgets.flow import FlowLayout


@dataclass(frozen=True, slots=True)
class HowItLeaves:
    """What is known of how a sound leaves."""

    voice: VoiceChoice = VoiceChoice.OWN
    words: str = ""  # its redacted transcript as a voice says it, "" where there is none
    speaker: Speaker | None = None  # chosen, or the usual one of the story's language
    readings: tuple[tuple[ItemId, str], ...] = ()  # other sounds of the story, and what they are called
    reading: ItemId | None = None
    said: bool = True  # somebody says its words as they are; for other ways always
    anew: bool = False  # it was disguised, and is disguised otherwise when it is rendered next


class VoiceChoiceRow(QWidget):
    """A chip a way, the safest first.

    `chosen(voice)`; `spoken(Speaker)`; `read(ItemId)`; `wanted()`: ten seconds are to be heard; `again()`:
    another disguise.
    """

    chosen = Signal(str)
    spoken = Signal(object)
    read = Signal(int)
    wanted = Signal()
    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._how = HowItLeaves()
        self._asked: VoiceChoice | None = None  # a way that is chosen and not yet said in full
        self.chips: dict[VoiceChoice, ChipButton] = {}
        chips = QWidget()
        flow = FlowLayout()
        chips.setLayout(flow)
        for voice, words in self._names().items():
            chip = ChipButton(words)
            chip.clicked.connect(lambda _=False, voice=voice: self._choose(voice))
            self.chips[voice] = chip
            flow.addWidget(chip)
        self.about = Small()
        self.first = Muted(
            self.tr(
                "Write its words down in Interview, and another voice can say them: that hides hers best."
            )
        )
        self.speaker = SpeakerRow()
        self.speaker.chosen.connect(self.spoken)
        self.reading = ReadingRow()
        self.reading.chosen.connect(self.read)
        self._make_disguised()
        self.hear = QuietButton(self.tr("Hear 10 seconds as it leaves"))
        self.hear.clicked.connect(self.wanted)
        tools = QWidget()
        tools.setLayout(FlowLayout(self.hear, self.anew, gap=0))
        self.setLayout(
            vbox(
                Small(self.tr("How it leaves")),
                chips,
                self.about,
                self.first,
                self.speaker,
                self.reading,
                self.honest,
                self.warning,
                tools,
                self.several,
                gap=Space.XS,
            )
        )

    def _make_disguised(self) -> None:
        self.honest = Muted(
            self.tr(
                "A disguise is for casual listeners, and is harder to understand. Who knows her well, or has "
                "tools, may still recognise "
                "her: by her words, her pace, her accent. What is silenced stays silent."
            )
        )
        self.warning = InlineMessage()
        self.anew = QuietButton(self.tr("Disguise it anew"))
        self.anew.clicked.connect(self.again)
        self.several = Muted(
            self.tr(
                "A disguise is made once and kept: what you hear is what leaves. Disguise it anew only where "
                "it cannot be understood: several disguises of one utterance help whoever wants to undo them."
            )
        )

    def _names(self) -> dict[VoiceChoice, str]:
        return {
            VoiceChoice.STAYS: self.tr("Not at all"),
            VoiceChoice.REVOICED: self.tr("A synthetic voice"),
            VoiceChoice.READ: self.tr("Read aloud by you"),
            VoiceChoice.STRONG: self.tr("Disguised, strongly"),
            VoiceChoice.MILD: self.tr("Disguised, mildly"),
            VoiceChoice.WHISPERED: self.tr("Disguised, whispered"),
            VoiceChoice.OWN: self.tr("Her own voice"),
        }

    def _about(self, voice: VoiceChoice) -> str:
        if voice is VoiceChoice.STAYS and self._how.words:
            return self.tr("The sound stays on this computer. Its transcript leaves, as it is covered.")
        return {
            VoiceChoice.STAYS: self.tr("The sound stays on this computer. Texts leave without it."),
            VoiceChoice.REVOICED: self.tr(
                "A synthetic voice says her words as they are covered. Nothing of her own voice leaves."
            ),
            VoiceChoice.READ: self.tr(
                "Your voice says her words as they are covered. Nothing of her own voice leaves."
            ),
            VoiceChoice.STRONG: self.tr("Another voice that does not rise and fall says her words."),
            VoiceChoice.MILD: self.tr(
                "Another voice says her words and rises and falls a little, as hers did. Who knows her may "
                "know that."
            ),
            VoiceChoice.WHISPERED: self.tr("A whisper says her words. It is harder to understand."),
            VoiceChoice.OWN: self.tr("Everybody who knows her voice will know that it is she."),
        }[voice]

    def _choose(self, voice: VoiceChoice) -> None:
        how = self._how
        speaks = voice is VoiceChoice.REVOICED and how.speaker is not None
        # Which language, or which recording, is still to be said.
        self._asked = voice if voice in REVOICINGS and voice is not how.voice and not speaks else None
        self.show_how(how)  # a chip turns by itself; what counts is what is saved
        if voice is how.voice or self._asked is not None:
            return
        if speaks:
            self.spoken.emit(how.speaker)
        else:
            self.chosen.emit(voice.value)

    def show_how(self, how: HowItLeaves) -> None:
        """Show how the sound leaves."""
        if how.voice is not self._how.voice:
            self._asked = None
        self._how = how
        voice = self._asked or how.voice
        for one, chip in self.chips.items():
            chip.setChecked(one is voice)
            if one in REVOICINGS:
                chip.setEnabled(bool(how.words) or one is voice)
        self.chips[VoiceChoice.STAYS].setText(
            self.tr("Transcript only") if how.words else self.tr("Not at all")
        )
        self.about.setText(self._about(voice))
        self.first.setVisible(not how.words)
        self.speaker.setVisible(voice is VoiceChoice.REVOICED)
        self.speaker.show_speaker(how.speaker)
        self.reading.setVisible(voice is VoiceChoice.READ)
        stale = how.voice is VoiceChoice.READ and not how.said
        self.reading.show_reading(how.words, how.readings, how.reading, stale=stale)
        self._show_disguised(voice, how)
        self.hear.setVisible(voice is how.voice and how.said and voice is not VoiceChoice.STAYS)

    def _show_disguised(self, voice: VoiceChoice, how: HowItLeaves) -> None:
        disguised = voice in DISGUISES
        self.honest.setVisible(disguised)
        self.several.setVisible(disguised)
        self.anew.setVisible(disguised)
        if disguised and how.anew:
            self.warning.show_message(
                Tone.CAUTION,
                self.tr("It will be disguised a second time"),
                self.tr(
                    "What is silent, or the way it leaves, changed since it was disguised. If the first "
                    "disguise left already, both together are easier to undo. Decide every silence before "
                    "you listen."
                ),
            )
        else:
            self.warning.clear_message()
