"""The picture, with the boxes on it: drawn, moved and resized by mouse and by keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from tbtt_desktop.stories.records import Box, Mark, MarkId
from ui.screens.protect import boxes
from ui.screens.protect.boxes import Grip
from ui.screens.protect.stage import Stage
from ui.theme import Space, current

_SETTLE = 400  # milliseconds after the last arrow key until a box is saved
_STEP = 4  # screen pixels that an arrow key moves; with Ctrl one pixel of the picture
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, slots=True)
class _Drag:
    """What the mouse holds: a corner to draw from, a box to move, or a grip to pull."""

    x: int
    y: int
    start: Box | None
    grip: Grip | None


class Canvas(Stage):
    """Shows a picture and its boxes. Boxes come and go by what the marks are; this only asks.

    `drawn(box)`, `changed(mark, box)`, `removed(mark)`, `selected(mark, or -1)`, `asked(mark)`
    for its category, `pointed(x, y)` at a pixel of the picture that is in no box.
    """

    drawn = Signal(object)
    changed = Signal(int, object)
    removed = Signal(int)
    selected = Signal(int)
    asked = Signal(int)
    pointed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._drag: _Drag | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE)
        self._settle.timeout.connect(self.save_now)

    # Choosing

    def show_marks(self, marks: Sequence[Mark], *, settled: bool) -> None:
        """Show the boxes as they are saved; `settled` when nothing is on its way to the disk."""
        self._marks = tuple(mark for mark in marks if isinstance(mark.place, Box))
        if self._chosen is not None and self._chosen not in {mark.mark_id for mark in self._marks}:
            self.choose(None)
        if settled and self._drag is None and not self._settle.isActive():
            self._held = None
        self._say()
        self.update()

    def choose(self, mark_id: MarkId | None) -> None:
        """Choose a box, or none."""
        if mark_id == self._chosen:
            return
        self.save_now()
        self._chosen, self._held = mark_id, None
        self._say()
        self.update()
        self.selected.emit(-1 if mark_id is None else mark_id)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a grip or a box, or begin a new one."""
        if event.button() != Qt.MouseButton.LeftButton or not self._editable or self._image is None:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        at = event.position()
        x, y = self.frame().to_picture(at.x(), at.y())
        grip, mark = self._grip_at(at), self._mark_at(at)
        if grip is None:
            self.choose(None if mark is None else mark.mark_id)
        chosen = self._chosen_mark()
        self.save_now()
        self._drag = _Drag(x, y, None if chosen is None else self._seen(chosen), grip)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw, move or pull; without a button, show what a press would do."""
        at = event.position()
        drag = self._drag
        if drag is None:
            self._show_cursor(at)
            return
        x, y = self.frame().to_picture(at.x(), at.y())
        if drag.start is None:
            self._sketch = boxes.drawn(drag.x, drag.y, x, y)
        elif drag.grip is not None:
            self._held = boxes.resized(drag.start, drag.grip, x - drag.x, y - drag.y, *self._size)
        else:
            self._held = boxes.moved(drag.start, x - drag.x, y - drag.y, *self._size)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: what was drawn or moved is saved."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.let_go()

    def let_go(self) -> None:
        """Finish what the mouse holds: a box half drawn is one that can be drawn on."""
        if self._drag is None:
            return
        sketch, drag = self._sketch, self._drag
        self._sketch = self._drag = None
        if sketch is not None:
            self.drawn.emit(sketch)
        elif drag.start is None:
            self.pointed.emit(drag.x, drag.y)
        self.save_now()
        self.update()

    def in_hand(self) -> str:
        """Return which box is chosen."""
        return "" if self._chosen is None else str(self._chosen)

    def take_up(self, text: str) -> bool:
        """Choose the box that was chosen, once it is there."""
        found = next((mark.mark_id for mark in self._marks if str(mark.mark_id) == text), None)
        if found is not None:
            self.choose(found)
        return found is not None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask what is under a box."""
        mark = self._mark_at(event.position())
        if mark is not None and self._editable:
            self.asked.emit(mark.mark_id)

    def _grip_at(self, at: QPointF) -> Grip | None:
        mark = self._chosen_mark()
        if mark is None:
            return None
        reach = current().px(Space.XS)
        places = boxes.grips(self.frame().to_screen(self._seen(mark)))
        near = {
            grip: max(abs(at.x() - x), abs(at.y() - y))
            for grip, (x, y) in places.items()
            if max(abs(at.x() - x), abs(at.y() - y)) <= reach
        }
        return min(near, key=lambda grip: near[grip]) if near else None

    def _mark_at(self, at: QPointF) -> Mark | None:
        """Return the smallest box at a place: a large one must not hide those within it."""
        frame = self.frame()
        hits = [m for m in self._marks if QRectF(*frame.to_screen(self._seen(m))).contains(at)]
        return min(hits, key=lambda mark: self._seen(mark).w * self._seen(mark).h) if hits else None

    def _show_cursor(self, at: QPointF) -> None:
        grip = self._grip_at(at) if self._editable else None
        if grip is not None:
            self.setCursor(_CURSORS[grip])
        elif self._editable and self._mark_at(at) is not None:
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            self.setCursor(Qt.CursorShape.CrossCursor if self._editable else Qt.CursorShape.ArrowCursor)

    # The keys

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Go from box to box, and after the last one on to what comes after the picture."""
        ids = [mark.mark_id for mark in self._marks] if self._editable else []
        at = ids.index(self._chosen) if self._chosen in ids else (-1 if next_ else len(ids))
        at += 1 if next_ else -1
        if 0 <= at < len(ids):
            self.choose(ids[at])
            return True
        self.choose(None)
        return super().focusNextPrevChild(next_)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows, resize with Shift, remove, ask, let go."""
        mark = self._chosen_mark()
        key = Qt.Key(event.key())
        if mark is None or not self._editable:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            self._push(mark, *_ARROWS[key], event.modifiers())
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._settle.stop()
            self._held = None
            self.removed.emit(mark.mark_id)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_now()
            self.asked.emit(mark.mark_id)
        elif key == Qt.Key.Key_Escape:
            self.choose(None)
        else:
            super().keyPressEvent(event)

    def _push(self, mark: Mark, across: int, down: int, keys: Qt.KeyboardModifier) -> None:
        fine = bool(keys & Qt.KeyboardModifier.ControlModifier)
        step = 1 if fine else max(1, round(_STEP / self.frame().scale))
        box = self._seen(mark)
        if keys & Qt.KeyboardModifier.ShiftModifier:
            self._held = boxes.resized(box, Grip.BOTTOM_RIGHT, across * step, down * step, *self._size)
        else:
            self._held = boxes.moved(box, across * step, down * step, *self._size)
        self._settle.start()
        self._say()
        self.update()

    def save_now(self) -> None:
        """Ask that a box be saved where it was moved to."""
        self._settle.stop()
        mark = self._chosen_mark()
        if mark is not None and self._held is not None and self._held != mark.place:
            self.changed.emit(mark.mark_id, self._held)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save what the arrow keys moved."""
        self.save_now()
        super().focusOutEvent(event)


_CURSORS = {
    Grip.TOP_LEFT: Qt.CursorShape.SizeFDiagCursor,
    Grip.BOTTOM_RIGHT: Qt.CursorShape.SizeFDiagCursor,
    Grip.TOP_RIGHT: Qt.CursorShape.SizeBDiagCursor,
    Grip.BOTTOM_LEFT: Qt.CursorShape.SizeBDiagCursor,
    Grip.TOP: Qt.CursorShape.SizeVerCursor,
    Grip.BOTTOM: Qt.CursorShape.SizeVerCursor,
    Grip.LEFT: Qt.CursorShape.SizeHorCursor,
    Grip.RIGHT: Qt.CursorShape.SizeHorCursor,
}
