"""What is said in the sounds of the timeline, written under each while it plays."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ui.page import Page
from ui.screens.interview.presenter import InterviewPresenter, Part
from ui.screens.interview.sounds import TimelineSounds
from ui.screens.typing import Typing
from ui.widgets.transcript_panel import TranscriptPanel
from ui.widgets.waveform_panel import SoundPanel


class TimelineWords:
    """Keeps a transcript for every sound of the timeline, by the keys of its parts."""

    def __init__(self, presenter: InterviewPresenter, sounds: TimelineSounds, typing: Typing) -> None:
        self._presenter, self._sounds, self._typing = presenter, sounds, typing
        self._panels: dict[str, TranscriptPanel] = {}

    def panel(self, part: Part, shown: SoundPanel, name: str) -> TranscriptPanel | None:
        """Return what shows the words of a part that is a sound, None for others."""
        facts = None if part.item is None else part.item.audio
        if facts is None:
            return None
        key = part.key
        panel = TranscriptPanel(self._sounds.sound(key), shown, name, facts.rate, facts.frames)
        if part.words is not None:
            panel.show_words(part.words.text, part.words.codes)
        self._typing.follow(
            panel.edit, lambda text: self._presenter.save_words(key, text, panel.edit.codes())
        )
        panel.back_chosen.connect(self._presenter.set_back)
        panel.show_back(self._presenter.state.back)
        self._panels[key] = panel
        return panel

    def show_back(self, seconds: int) -> None:
        """Show, and do, how far playing goes back after a pause."""
        self._sounds.set_back(seconds)
        for panel in self._panels.values():
            panel.show_back(seconds)

    def forget(self, key: str) -> None:
        """The part is no longer there."""
        self._panels.pop(key, None)

    def add_keys(self, page: Page, *, resting: Callable[[], bool]) -> None:
        """Bind the keys that work while one types; while she rests none does."""
        words = _words()
        for key, act in (
            ("F4", self._sounds.toggle),
            ("Shift+F4", self._sounds.go_back),
            ("F10", lambda: self._sounds.faster(-1)),
            ("F11", self._sounds.faster),
            ("Ctrl+T", self._stamp),
        ):
            page.add_shortcut(key, words[key], lambda act=act: None if resting() else act())  # type: ignore[misc]
        page.list_shortcut("Ctrl+Enter", words["Ctrl+Enter"])

    def _stamp(self) -> None:
        """Give the line that is written the time that is heard."""
        panel = next((one for one in self._panels.values() if one.edit.hasFocus()), None)
        if panel is not None:
            panel.stamp_line()


def _words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "F4": translate("TimelineWords", "Play a sound, or pause it"),
        "Shift+F4": translate("TimelineWords", "Three seconds back"),
        "F10": translate("TimelineWords", "Play slower"),
        "F11": translate("TimelineWords", "Play faster"),
        "Ctrl+T": translate("TimelineWords", "The line you write is heard here"),
        "Ctrl+Enter": translate("TimelineWords", "Play from the cursor; Ctrl and a click play from a word"),
    }
