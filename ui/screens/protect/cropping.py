"""The canvas, with what is left of a picture: what goes is veiled, and what stays can be drawn anew."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from tbtt_desktop.errors import BugError
from tbtt_desktop.stories.records import Box, Category, ItemId, Mark, MarkId, MarkState
from ui.i18n import number
from ui.screens.protect import boxes
from ui.screens.protect.canvas import Canvas
from ui.screens.protect.paint import draw_grips
from ui.theme import current

_WINDOW: Final = MarkId(-2)  # what is left, moved and resized as boxes are; no mark of the vault
_VEIL: Final = 0.78
_ENDS: Final = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CropCanvas(Canvas):
    """Shows what is left of a picture. While it is cropped, mouse and arrow keys hold that and no box.

    `cropped(box, or None for all of it)` when it was drawn, moved or resized; `crop_ended` by a key;
    `crop_held(whether)` as it begins and ends.
    """

    cropped = Signal(object)
    crop_ended = Signal()
    crop_held = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: Box | None = None
        self._others: tuple[Mark, ...] | None = None  # the boxes, while it is cropped

    @property
    def cropping(self) -> bool:
        """Whether what is left is being drawn."""
        return self._others is not None

    def show_kept(self, box: Box | None) -> None:
        """Show what is left of the picture, None for all of it."""
        if box != self._kept:
            self._kept = box
            self.update()

    def start_crop(self, box: Box | None) -> None:
        """Let mouse and keys draw what is left, beginning with `box`."""
        self.choose(None)
        self._others = self._marks
        self._hold(box or Box(0, 0, *self._size))
        self.crop_held.emit(True)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle_crop(self, box: Box | None) -> None:
        """Show what the vault has, after an undo or a refusal; not while it is on its way there."""
        idle = self._drag is None and self._held is None and not self._settle.isActive()
        if self._others is not None and idle and self._marks[0].place != (box or Box(0, 0, *self._size)):
            self._hold(box or Box(0, 0, *self._size))

    def end_crop(self) -> None:
        """Let mouse and keys draw boxes again."""
        if self._others is None:
            return
        self.save_now()
        self._marks, self._others = self._others, None
        self._chosen = self._held = self._sketch = self._drag = None
        self._say()
        self.update()
        self.crop_held.emit(False)

    def _hold(self, box: Box) -> None:
        self._marks = (Mark(_WINDOW, ItemId(0), Category.TEXT, box, MarkState.COVERED, None),)
        self._chosen, self._held = _WINDOW, None
        self._say()
        self.update()

    def _set(self, box: Box) -> None:
        self._hold(box)
        self.cropped.emit(None if box == Box(0, 0, *self._size) else box)

    # What the canvas does with boxes

    def show_marks(self, marks: Sequence[Mark], *, settled: bool) -> None:
        """Show the boxes as they are saved."""
        if self._others is None:
            super().show_marks(marks, settled=settled)
        else:
            self._others = tuple(mark for mark in marks if isinstance(mark.place, Box))
            self.update()

    def choose(self, mark_id: MarkId | None) -> None:
        """Choose a box, or none; while the picture is cropped, there is one thing to choose."""
        if self._others is not None and mark_id not in (None, _WINDOW):
            self.crop_ended.emit()  # somebody went on to a box
        if self._others is None:
            super().choose(mark_id)
        else:
            self.save_now()
            self._chosen = mark_id
            self.update()

    def _mark_at(self, at: QPointF) -> Mark | None:
        mark = super()._mark_at(at)
        whole = Box(0, 0, *self._size)
        # All of it can go nowhere: a press within it draws what is to be left.
        return None if self.cropping and mark is not None and self._seen(mark) == whole else mark

    def let_go(self) -> None:
        """Finish what the mouse holds."""
        if self._others is None:
            super().let_go()
            return
        if self._drag is None:
            return
        sketch, self._sketch, self._drag = self._sketch, None, None
        if sketch is not None:
            self._set(sketch)
        self.save_now()
        self._chosen = _WINDOW
        self.update()

    def save_now(self) -> None:
        """Say where a box, or what is left, was moved to."""
        if self._others is None:
            super().save_now()
            return
        self._settle.stop()
        if self._held is not None and self._held != self._marks[0].place:
            self._set(self._held)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End it by Return or Escape, take it back by Delete; all else as with boxes."""
        if self._others is None:
            super().keyPressEvent(event)
        elif Qt.Key(event.key()) in _ENDS:
            self.crop_ended.emit()
        elif Qt.Key(event.key()) in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._settle.stop()
            self._set(Box(0, 0, *self._size))
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        if self._others is None:
            super()._say()
            return
        box = self._seen(self._marks[0])
        self.setAccessibleDescription(
            self.tr("What is left: %1 by %2 pixels. Return ends, Delete leaves all of it.")
            .replace("%1", number(box.w))
            .replace("%2", number(box.h))
        )

    # Drawing

    def _draw_picture(self, painter: QPainter, image: QImage) -> None:
        others = self._others
        if others is None:
            super()._draw_picture(painter, image)
            if self._kept is not None and self._editable:
                self._veil(painter, self._kept)
            return
        mine, chosen, sketch = self._marks, self._chosen, self._sketch
        held, self._held = self._held, None
        self._marks, self._chosen, self._sketch = others, None, None
        super()._draw_picture(painter, image)
        self._marks, self._chosen, self._sketch, self._held = mine, chosen, sketch, held
        drawn = sketch or held or mine[0].place
        if not isinstance(drawn, Box):  # `_hold` makes no other
            raise BugError
        self._veil(painter, drawn)
        place = self.frame().to_screen(drawn)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for shade, width in (("panel", 4), ("accent", 2)):
            painter.setPen(QPen(current().color(shade), width))
            painter.drawRect(QRectF(*place))
        draw_grips(painter, boxes.grips(place).values())

    def _veil(self, painter: QPainter, kept: Box) -> None:
        """Hide what goes, but for a little that tells where one is."""
        frame = self.frame()
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        path.addRect(QRectF(*frame.to_screen(Box(0, 0, *self._size))))
        path.addRect(QRectF(*frame.to_screen(kept)))
        painter.save()
        painter.setOpacity(_VEIL)
        painter.fillPath(path, current().color("stage"))
        painter.restore()
