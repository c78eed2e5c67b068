"""How one sound leaves: a choice in plain words, and ten seconds of it to be heard."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tbtt_desktop.stories.records import DISGUISES, VoiceChoice
from ui.theme import Space
from ui.widgets import ChipButton, Muted, QuietButton, Small, vbox
from ui.widgets.flow import FlowLayout


class VoiceChoiceRow(QWidget):
    """A chip a way. `chosen(voice)`; `wanted()`: ten seconds are to be heard; `again()`: another disguise."""

    chosen = Signal(str)
    wanted = Signal()
    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._voice = VoiceChoice.OWN
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
        self.honest = Muted(
            self.tr(
                "A disguise is for casual listeners. Who knows her well, or has tools, may still recognise "
                "her: by her words, her pace, her accent. What is silenced stays silent."
            )
        )
        self.hear = QuietButton(self.tr("Hear 10 seconds as it leaves"))
        self.hear.clicked.connect(self.wanted)
        self.anew = QuietButton(self.tr("Disguise it anew"))
        self.anew.clicked.connect(self.again)
        self.several = Muted(
            self.tr(
                "A disguise is made once and kept: what you hear is what leaves. Disguise it anew only where "
                "it cannot be understood: several disguises of one utterance help whoever wants to undo them."
            )
        )
        tools = QWidget()
        tools.setLayout(FlowLayout(self.hear, self.anew, gap=0))
        self.setLayout(
            vbox(
                Small(self.tr("How it leaves")),
                chips,
                self.about,
                self.honest,
                tools,
                self.several,
                gap=Space.XS,
            )
        )

    def _names(self) -> dict[VoiceChoice, str]:
        return {
            VoiceChoice.STAYS: self.tr("Not at all"),
            VoiceChoice.STRONG: self.tr("Disguised, strongly"),
            VoiceChoice.MILD: self.tr("Disguised, mildly"),
            VoiceChoice.WHISPERED: self.tr("Disguised, whispered"),
            VoiceChoice.OWN: self.tr("Her own voice"),
        }

    def _about(self, voice: VoiceChoice) -> str:
        return {
            VoiceChoice.STAYS: self.tr("The sound stays on this computer. Texts leave without it."),
            VoiceChoice.STRONG: self.tr("Another voice that does not rise and fall says her words."),
            VoiceChoice.MILD: self.tr(
                "Another voice says her words and rises and falls a little, as hers did. It hides less."
            ),
            VoiceChoice.WHISPERED: self.tr("A whisper says her words. It is harder to understand."),
            VoiceChoice.OWN: self.tr("Everybody who knows her voice will know that it is she."),
        }[voice]

    def _choose(self, voice: VoiceChoice) -> None:
        self.show_voice(self._voice)  # a chip turns by itself; what counts is what is saved
        if voice is not self._voice:
            self.chosen.emit(voice.value)

    def show_voice(self, voice: VoiceChoice) -> None:
        """Show how the sound leaves."""
        self._voice = voice
        for one, chip in self.chips.items():
            chip.setChecked(one is voice)
        self.about.setText(self._about(voice))
        disguised = voice in DISGUISES
        self.honest.setVisible(disguised)
        self.several.setVisible(disguised)
        self.anew.setVisible(disguised)
        self.hear.setVisible(voice is not VoiceChoice.STAYS)
