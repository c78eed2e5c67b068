"""Whose voice says the words of a sound: a synthetic one, or a recording in which they are read aloud."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from tbtt_desktop.audio.speech import VARIANTS, WORDS_A_MINUTE, languages
from tbtt_desktop.stories.records import ItemId, Speaker
from ui.i18n import LANGUAGES, native_name
from ui.theme import Space
from ui.widgets import Muted, QuietButton, Small, Text, vbox
from ui.widgets.combo import Choice
from ui.widgets.flow import FlowLayout, flow

PACES: Final = (130, WORDS_A_MINUTE, 200)  # words a minute
PITCHES: Final = (30, 50, 70)
_NOBODY: Final = Speaker("", VARIANTS[0])


class SpeakerRow(QWidget):
    """A synthetic voice: language, voice, pace, pitch. `chosen(Speaker)`."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._speaker = _NOBODY
        self.language = Choice(self.tr("Language of the synthetic voice"), letters=10)
        self.language.setPlaceholderText(self.tr("Choose a language"))
        for code in offered_languages():
            self.language.addItem(native_name(code), code)
        self.variant = Choice(self.tr("Synthetic voice"), letters=None)
        names = (
            self.tr("Voice 1, high"),
            self.tr("Voice 2, low"),
            self.tr("Voice 3, low"),
            self.tr("Voice 4, low"),
        )
        for name, variant in zip(names, VARIANTS, strict=True):
            self.variant.addItem(name, variant)
        self.pace = Choice(self.tr("How fast it speaks"), letters=None)
        for name, pace in zip(
            (self.tr("Slowly"), self.tr("Usual pace"), self.tr("Fast")), PACES, strict=True
        ):
            self.pace.addItem(name, pace)
        self.pitch = Choice(self.tr("How high it speaks"), letters=None)
        for name, pitch in zip(
            (self.tr("Lower"), self.tr("Usual pitch"), self.tr("Higher")), PITCHES, strict=True
        ):
            self.pitch.addItem(name, pitch)
        fields = (self.language, self.variant, self.pace, self.pitch)
        for field in fields:
            field.activated.connect(self._changed)
        self.setLayout(FlowLayout(*fields, gap=Space.S))

    def show_speaker(self, speaker: Speaker | None) -> None:
        """Show the voice as it is saved; None where no language is chosen and the story's has no voice."""
        self._speaker = speaker or _NOBODY
        code = self._speaker.language
        if code and self.language.findData(code) < 0:
            self.language.addItem(native_name(code), code)
        self.language.setCurrentIndex(self.language.findData(code) if code else -1)
        if self.variant.findData(self._speaker.variant) < 0:  # chosen on the command line
            self.variant.addItem(self._speaker.variant, self._speaker.variant)
        self.variant.setCurrentIndex(self.variant.findData(self._speaker.variant))
        self.pace.setCurrentIndex(_nearest(PACES, self._speaker.pace))
        self.pitch.setCurrentIndex(_nearest(PITCHES, self._speaker.pitch))

    def _changed(self) -> None:
        language = self.language.currentData()
        if not language:
            return
        wanted = dataclasses.replace(
            self._speaker,
            language=language,
            variant=self.variant.currentData(),
            pace=self.pace.currentData(),
            pitch=self.pitch.currentData(),
        )
        if wanted != self._speaker:
            self.chosen.emit(wanted)


def offered_languages() -> list[str]:
    """Return the languages that are spoken and have a name: the window's first, then by their names."""
    spoken = languages()
    first = [language.code for language in LANGUAGES if language.code in spoken]
    named = {code: native_name(code) for code in spoken if QLocale(code).language() != QLocale.Language.C}
    rest = [code for code in named if code not in first and named[code] != code]
    return first + sorted(rest, key=lambda code: named[code].casefold())


def _nearest(values: Sequence[int], wanted: int) -> int:
    return min(range(len(values)), key=lambda place: abs(values[place] - wanted))


class ReadingRow(QWidget):
    """A recording in which the words are read aloud, and the words to be read. `chosen(ItemId)`."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._reading: ItemId | None = None
        self.about = Muted(
            self.tr(
                "Read these words aloud as a new recording in Interview, then choose it here. It leaves in "
                "place of this sound; her voice does not."
            )
        )
        self.stale = Small(self.tr("The words changed since they were read. Read them aloud again."))
        self.sound = Choice(self.tr("Recording in which the words are read aloud"), letters=10)
        self.sound.setPlaceholderText(self.tr("Choose the recording"))
        self.sound.activated.connect(self._changed)
        self.fits = QuietButton(self.tr("It says these words"))
        self.fits.clicked.connect(self._say_it_fits)
        self.words = Text("")
        self.words.setProperty("role", "reading")
        tools = flow(self.sound, self.fits)
        self.setLayout(vbox(self.about, self.stale, tools, self.words, gap=Space.XS))

    def show_reading(
        self, words: str, sounds: Sequence[tuple[ItemId, str]], reading: ItemId | None, *, stale: bool
    ) -> None:
        """Show what is to be read, the sounds that it may be, and which it is; `stale`: of other words."""
        self._reading = reading
        self.words.setText(words)
        self.sound.clear()
        for item_id, name in sounds:
            self.sound.addItem(name, item_id)
        self.sound.setCurrentIndex(-1 if reading is None else self.sound.findData(reading))
        self.sound.setEnabled(bool(sounds))
        self.stale.setVisible(stale)
        self.fits.setVisible(stale and self.sound.currentIndex() >= 0)

    def _changed(self) -> None:
        wanted = self.sound.currentData()
        if wanted is not None and wanted != self._reading:
            self.chosen.emit(wanted)

    def _say_it_fits(self) -> None:
        if self._reading is not None:
            self.chosen.emit(self._reading)
