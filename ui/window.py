"""The one window: shows the unlock screen, the set-up, the shell, or a cover over everything."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from ui.theme import Size, Space, Tone, current
from ui.theme.icons import pixmap
from ui.widgets.buttons import DangerButton, SecondaryButton
from ui.widgets.labels import Display, Muted, Pill


@runtime_checkable
class Focusable(Protocol):
    """A screen that knows where work begins."""

    def focus_first(self) -> None:
        """Put the focus there."""


@runtime_checkable
class Forgetful(Protocol):
    """A screen that holds what was typed before a vault is open."""

    def forget(self) -> None:
        """Forget it: nobody may be there any more."""


class MainWindow(QWidget):
    """Holds one screen at a time."""

    close_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.setMinimumSize(Size.WINDOW_MIN_W, Size.WINDOW_MIN_H)
        self._usual = QSize(Size.WINDOW_W, Size.WINDOW_H)
        self.resize(self._usual.boundedTo(self.screen().availableSize()))

    def appear(self) -> None:
        """Show it; over the whole of a small screen, which has no room for a frame around it."""
        if self.size() == self._usual:
            self.show()
        else:
            self.showMaximized()

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

    With `finish` it says that a recording goes on, and offers to end it. With `stop` it shows how far
    the work is, and offers to stop it.
    """

    def __init__(
        self,
        title: str,
        text: str,
        *,
        discard: Callable[[], None] | None = None,
        finish: Callable[[], None] | None = None,
        stop: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        self.setProperty("kind", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(current().px(Space.M))
        self._bar = QProgressBar()
        self._stop = SecondaryButton(self.tr("Stop the work"))
        self._column.addStretch(1)
        if finish is not None:
            self._add(Pill(self.tr("Recording"), Tone.DANGER))
        self._say(title, text)
        if stop is not None:
            self._show_work(stop)
        if finish is not None:
            self._offer(DangerButton(self.tr("Finish the recording")), finish)
        if discard is not None:
            self._offer(DangerButton(self.tr("Lock without saving")), discard)
        self._column.addStretch(1)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is; `total` 0 where nobody knows."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _say(self, title: str, text: str) -> None:
        theme = current()
        sign = QLabel()
        sign.setPixmap(pixmap("lock", "muted", theme.px(Space.XL)))
        words = Muted(text)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setMaximumWidth(theme.px(Size.FORM_WIDE))
        # In the middle by stretches: an aligned label that wraps is cut where it needs more lines.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(words, 100)
        middle.addStretch(1)
        heading = Display(title)
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._add(sign)
        self._column.addWidget(heading)
        self._column.addLayout(middle)

    def _show_work(self, stop: Callable[[], None]) -> None:
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setFixedWidth(current().px(Size.FORM))
        self._bar.setAccessibleName(self.tr("How far the work is"))
        self._add(self._bar)

        def stopped() -> None:
            self._stop.setEnabled(False)
            self._stop.setText(self.tr("Stopping…"))
            stop()

        self._offer(self._stop, stopped)

    def _offer(self, button: QAbstractButton, act: Callable[[], None]) -> None:
        button.clicked.connect(lambda _=False: act())
        self._add(button)

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
