"""The one window: shows the unlock screen, the set-up, the shell, or a cover over everything."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from ui.theme import Size, Space, Tone, current
from ui.theme.icons import pixmap
from ui.widgets.buttons import DangerButton
from ui.widgets.labels import Display, Muted, Pill


@runtime_checkable
class Focusable(Protocol):
    """A screen that knows where work begins."""

    def focus_first(self) -> None:
        """Put the focus there."""


class MainWindow(QWidget):
    """Holds one screen at a time."""

    close_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.resize(Size.WINDOW_W, Size.WINDOW_H)
        self.setMinimumSize(Size.WINDOW_MIN_W, Size.WINDOW_MIN_H)

    def show_only(self, screen: QWidget) -> None:
        """Put a screen in place of the one before, which is cleared and deleted."""
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        for place in reversed(range(self._stack.count())):
            old = self._stack.widget(place)
            if old is not None and old is not screen:
                self._stack.removeWidget(old)
                old.hide()
                old.deleteLater()
        if isinstance(screen, Focusable):
            screen.focus_first()

    def cover(self, cover: QWidget) -> None:
        """Put something in front of the screen, which stays for what is still to be saved."""
        old = self._stack.currentWidget()
        self._stack.addWidget(cover)
        self._stack.setCurrentWidget(cover)
        if isinstance(old, Cover):
            self._stack.removeWidget(old)
            old.deleteLater()

    def screen_shown(self) -> QWidget | None:
        """Return the screen that is shown."""
        return self._stack.currentWidget()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first: what is written is saved before the window goes."""
        event.ignore()
        self.close_asked.emit()


class FirstPaint(QObject):
    """Calls `then` once, when a window has been painted for the first time."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the painting, which has reached the screen before the next turn of the loop."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


class Cover(QWidget):
    """Stands in front of everything while work ends after a lock. Shows nothing of it.

    With `finish` it says that a recording goes on, and offers to end it.
    """

    def __init__(
        self,
        title: str,
        text: str,
        *,
        discard: Callable[[], None] | None = None,
        finish: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self.setProperty("kind", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme = current()
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(Space.M))
        sign = QLabel()
        sign.setPixmap(pixmap("lock", "muted", theme.px(Space.XL)))
        words = Muted(text)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setFixedWidth(theme.px(Size.FORM))
        # In the middle by stretches: an aligned label that wraps is cut where it needs more lines.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(words)
        middle.addStretch(1)
        title_label = Display(title)
        title_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        if finish is not None:
            pill = Pill(self.tr("Recording"), Tone.DANGER)
            column.addWidget(pill, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title_label)
        column.addLayout(middle)
        if finish is not None:
            end = DangerButton(self.tr("Finish the recording"))
            end.clicked.connect(finish)
            column.addWidget(end, 0, Qt.AlignmentFlag.AlignHCenter)
        if discard is not None:
            button = DangerButton(self.tr("Lock without saving"))
            button.clicked.connect(discard)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
