"""Dragging one entry of people and places onto another: both are one then."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QListView

from ui.theme import Size, current
from ui.widgets.labels import Pill

_SCROLL_MS: Final = 30
_SCROLL: Final = 6  # pixels each time


class EntryDrag(QObject):
    """Is told of the mouse over a list of rows. `dropped(row, onto)` when one was let go on another.

    Esc ends it, and so does letting go where no other row is. Nothing leaves the list, so there is no
    clipboard and no other program in it.
    """

    dropped = Signal(int, int)

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._row = -1  # that is held
        self._begun = QPoint()
        self._at = QPoint()
        self._label = ""
        self._card: Pill | None = None  # beside the pointer, while it moves
        self.onto = -1  # the row that it would be dropped on
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)
        view.model().modelAboutToBeReset.connect(self.end)

    @property
    def row(self) -> int:
        """The row that is dragged; -1 while none is."""
        return self._row if self._card is not None else -1

    def press(self, event: QMouseEvent) -> None:
        """Hold the row that was pressed."""
        held = self._view.indexAt(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        plain = left and event.modifiers() == Qt.KeyboardModifier.NoModifier
        self._row = held.row() if held.isValid() and plain else -1
        self._label = held.data(Qt.ItemDataRole.AccessibleTextRole) or ""
        self._begun = event.position().toPoint()

    def move(self, event: QMouseEvent) -> bool:
        """Follow the mouse; return whether a row is held, so that the list selects nothing on the way."""
        if self._row < 0:
            return False
        place = event.position().toPoint()
        if self._card is None:
            if (place - self._begun).manhattanLength() < QApplication.startDragDistance():
                return True
            self._begin()
        self._at = place
        self._show()
        return True

    def release(self) -> None:
        """Drop what is held where it is."""
        row, onto = self.row, self.onto
        self.end()
        if row >= 0 and onto >= 0:
            self.dropped.emit(row, onto)

    def _begin(self) -> None:
        self._card = Pill(self._label.partition(": ")[0])
        self._card.setParent(self._view.window())
        self._card.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._card.adjustSize()
        self._card.show()
        self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._scrolling.start()

    def _show(self) -> None:
        """Show where it is, and which row it would be dropped on."""
        viewport = self._view.viewport()
        under = self._view.indexAt(self._at) if viewport.rect().contains(self._at) else None
        self.onto = under.row() if under is not None and under.row() != self._row else -1
        viewport.update()
        if self._card is not None:
            beside = QPoint(current().px(Size.ICON), current().px(Size.ICON))
            if self._view.isRightToLeft():
                beside.setX(-beside.x() - self._card.width())
            self._card.move(viewport.mapTo(self._view.window(), self._at) + beside)
            self._card.raise_()

    def _scroll(self) -> None:
        """Bring other rows into sight where the pointer is at the edge of the list."""
        edge, height = current().px(Size.ICON), self._view.viewport().height()
        step = -_SCROLL if self._at.y() < edge else _SCROLL if self._at.y() > height - edge else 0
        bar = self._view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + step)
        if bar.value() != before:
            self._show()

    def end(self) -> None:
        """Let go of what is held, on nothing."""
        self._row = self.onto = -1
        self._scrolling.stop()
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
            self._view.viewport().unsetCursor()
            self._view.viewport().update()
