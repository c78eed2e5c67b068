"""A transcript with what is needed to write it: the time of a line, how far to go back, where one is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from tbtt_desktop.stories.records import TimeCode
from tbtt_desktop.stories.timeline import Timeline
from ui.i18n import number
from ui.listening import SoundPresenter, SoundState
from ui.theme import Space
from ui.widgets.buttons import ChipButton, LinkButton, QuietButton
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Small
from ui.widgets.surfaces import vbox
from ui.widgets.transcript import TranscriptEdit
from ui.widgets.waveform_panel import SoundPanel

BACK_CHOICES: Final = (0, 1, 2, 3, 5)
"""Seconds before a pause at which playing goes on."""


class TranscriptPanel(QWidget):
    """What is said in one sound, to be written. Nothing but a button is seen before somebody begins.

    `back_chosen(seconds)`: so far playing goes back after a pause.
    """

    back_chosen = Signal(int)

    def __init__(self, sound: SoundPresenter, shown: SoundPanel, name: str, rate: int, frames: int) -> None:
        """`shown` is where `sound` is seen, `name` what a screen reader calls it."""
        super().__init__()
        self._sound, self._rate, self._frames = sound, rate, frames
        hint = self.tr(
            "Write what is said, a line at a time. While it plays, each new line is given its time. "
            "F4 plays and pauses, Shift+F4 goes back."
        )
        self.begin = QuietButton(self.tr("Write down what is said"), icon="pencil")
        self.begin.clicked.connect(self.open)
        words = self.tr("Words of: %1").replace("%1", name)
        self.edit = TranscriptEdit(words, rate, frames, placeholder=hint)
        self.edit.playing = self._playing
        self.edit.focused.connect(sound.touch)
        self.edit.sought.connect(self._hear)
        self.edit.wanted.connect(lambda at: self._hear(self._timeline().frame_at(at)))
        self._words = QWidget()
        self._words.setLayout(vbox(self._make_tools(), self.edit, gap=Space.XS))
        self._words.hide()
        column = vbox(gap=Space.XS)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._words)
        self.setLayout(column)
        shown.shown.connect(self._show)
        self._show(sound.state)

    def _make_tools(self) -> QWidget:
        self.stamp = QuietButton(self.tr("Line is heard here"), icon="clock")
        self.stamp.setToolTip("Ctrl+T")
        self.stamp.clicked.connect(self.stamp_line)
        self.from_here = QuietButton(self.tr("Play from the cursor"))
        self.from_here.setToolTip("Ctrl+Enter")
        self.from_here.clicked.connect(lambda: self.edit.wanted.emit(self.edit.place()))
        self.untimed = LinkButton(self.tr("Without time"))
        self.untimed.setToolTip(self.tr("Take the time of this line away"))
        self.untimed.clicked.connect(self.edit.unstamp)
        self.backs: dict[int, ChipButton] = {}
        backs = QWidget()
        flow = FlowLayout(Small(self.tr("After a pause, go back")))
        for seconds in BACK_CHOICES:
            chip = ChipButton(self.tr("%1 s").replace("%1", number(seconds)))
            chip.setAccessibleName(self.tr("After a pause, go back %n seconds", "", seconds))
            chip.clicked.connect(lambda _=False, seconds=seconds: self._choose_back(seconds))
            self.backs[seconds] = chip
            flow.addWidget(chip)
        backs.setLayout(flow)
        line = QWidget()
        line.setLayout(FlowLayout(self.stamp, self.untimed, self.from_here))
        tools = QWidget()
        tools.setLayout(vbox(line, backs, gap=Space.XXS))
        return tools

    def show_words(self, text: str, codes: Sequence[TimeCode]) -> None:
        """Show what is written already."""
        self.edit.show_words(text, codes)
        self._set_open(bool(text))

    def open(self) -> None:
        """Begin to write."""
        self._set_open(True)
        self.edit.setFocus()

    def _set_open(self, on: bool) -> None:
        self.begin.setVisible(not on)
        self._words.setVisible(on)

    def is_open(self) -> bool:
        """Whether somebody has begun."""
        return self.begin.isHidden()

    def stamp_line(self) -> None:
        """Give the cursor's line the time at which the sound is."""
        self.edit.stamp(self._sound.state.position)
        self.edit.setFocus()

    def show_back(self, seconds: int) -> None:
        """Show how far playing goes back after a pause."""
        for one, chip in self.backs.items():
            chip.setChecked(one == seconds)

    def _choose_back(self, seconds: int) -> None:
        self.show_back(seconds)
        self.back_chosen.emit(seconds)

    def _playing(self) -> int | None:
        state = self._sound.state
        return state.position if state.playing else None

    def _timeline(self) -> Timeline:
        return Timeline(len(self.edit.text()), self.edit.codes(), self._frames, self._rate)

    def _hear(self, frame: int) -> None:
        self._sound.seek(frame)
        self._sound.play()

    def _show(self, state: SoundState) -> None:
        self.edit.show_now(state.position if state.sound is not None else None)
        self.from_here.setEnabled(state.sound is not None)
        self.stamp.setEnabled(state.sound is not None)
