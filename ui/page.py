"""What every page is, and what the shell asks of it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.widgets.stepper import Step


class Saving(Enum):
    """What the note at the end of the step line says."""

    NOTHING = auto()
    SAVING = auto()
    SAVED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A line of the list under F1."""

    key: str
    words: str


class Live(Protocol):
    """A port: what a lock covers and does not stop, such as a recording."""

    def running(self) -> bool:
        """Whether it goes on."""

    def finish(self) -> None:
        """End it and keep it. Raises `WorldError` while something stands in the way."""


class Page(QWidget):
    """A screen within the shell. Subclasses lay out widgets and talk to their presenter.

    The shell shows `title`, `subtitle`, the stepper when `step` is set, and the note of saving;
    a page changes them by `set_heading`, `set_done` and `set_saving`.
    """

    changed = Signal()

    def __init__(self, title: str, subtitle: str = "", *, step: Step | None = None) -> None:
        super().__init__()
        self.setProperty("kind", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = title
        self.subtitle = subtitle
        self.step = step
        self.done: frozenset[Step] = frozenset()
        self.saving = Saving.NOTHING
        self._shortcuts: list[Shortcut] = []

    def set_heading(self, title: str, subtitle: str = "") -> None:
        """Change what the top line says."""
        self.title, self.subtitle = title, subtitle
        self.changed.emit()

    def set_done(self, done: Collection[Step]) -> None:
        """Change which steps carry a check."""
        self.done = frozenset(done)
        self.changed.emit()

    def set_saving(self, saving: Saving) -> None:
        """Change the note of saving. `SAVED` only when it is on disk."""
        self.saving = saving
        self.changed.emit()

    def add_shortcut(self, key: str, words: str, act: Callable[[], None]) -> None:
        """Bind a key on this page, and list it under F1."""
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
        self.list_shortcut(key, words)

    def list_shortcut(self, key: str, words: str) -> None:
        """List a key under F1 that something else on the page answers to."""
        self._shortcuts.append(Shortcut(key, words))

    def shortcuts(self) -> tuple[Shortcut, ...]:
        """Return the keys of this page."""
        return tuple(self._shortcuts)

    def focus_first(self) -> None:
        """Put the focus where work begins: the first control, unless the page knows better."""
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if takes and self.isAncestorOf(widget) and widget.isEnabled() and not widget.isHidden():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            widget = widget.nextInFocusChain()

    def place(self) -> str:
        """Return where within the page one is, to come back to after a lock."""
        return ""

    def leave(self) -> None:
        """Save what is not saved, now and on this thread, and stop what runs.

        Called before another page, before a lock, before hiding. Raises `WorldError` when it
        cannot be saved: the shell then stays here and says so (hiding goes on regardless).
        """

    def leave_covered(self) -> Live | None:
        """As `leave`, before a lock: what should not be stopped by it is handed over instead."""
        self.leave()
        return None
