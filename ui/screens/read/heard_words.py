"""The words of a sound that arrived, with their times: a click plays from a word."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from tbtt_desktop.bundle.story import StoryItem
from tbtt_desktop.stories.records import TimeCode
from tbtt_desktop.stories.timeline import Timeline
from ui.listening import SoundPresenter, SoundState
from ui.widgets.transcript import TranscriptEdit
from ui.widgets.waveform_panel import SoundPanel

_MS = 1000


class HeardWords(TranscriptEdit):
    """Read only; its frames are milliseconds, for what rate the sound has is known when it is decoded."""

    def __init__(self, item: StoryItem, sound: SoundPresenter, shown: SoundPanel, name: str) -> None:
        """`item` has a transcript, its time codes and its medium; `sound` is seen in `shown`."""
        seconds = item.media.seconds if item.media is not None else None
        length = round(_MS * (seconds or 0))
        super().__init__(name, _MS, length)
        text = item.transcript or ""
        codes = [TimeCode(one.at, round(_MS * one.seconds)) for one in item.time_codes]
        self._line = Timeline(len(text), tuple(codes), length, _MS)
        self._sound = sound
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.show_words(text, codes)
        self.wanted.connect(lambda at: self._hear(self._line.frame_at(at)))
        self.sought.connect(self._hear)
        self.focused.connect(sound.touch)
        shown.shown.connect(self._follow)

    def _hear(self, ms: int) -> None:
        heard = self._sound.state.sound
        if heard is not None:
            self._sound.seek(round(ms * heard.facts.rate / _MS))
            self._sound.play()

    def _follow(self, state: SoundState) -> None:
        if state.sound is not None:
            self.show_now(round(_MS * state.position / state.sound.facts.rate))
