"""The room in which a picture is near or far: zoomed by wheel and keys, dragged about."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from ui.screens.protect.stage import Stage
from ui.theme import Size, current

NEARER: Final = 1.25
_NOTCH: Final = 120  # of a wheel, in eighths of a degree


class PictureArea(QScrollArea):
    """Scrolls a stage. The wheel zooms about the pointer; a touch pad and the middle button move it."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._dragged: QPoint | None = None
        self.setProperty("kind", "clear")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(stage)
        self.setMinimumHeight(current().px(Size.FORM // 2))
        stage.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Return the least height: it takes what is left, and below it the list has its own needs.

        A policy that ignores the hint counts as no height where a layout asks for that of a width, and the
        tools under the picture were cut for it.
        """
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def nearer(self) -> None:
        """Come nearer to the middle of what is in sight."""
        self.zoom_at(NEARER, self._middle())

    def further(self) -> None:
        """Go further away from it."""
        self.zoom_at(1 / NEARER, self._middle())

    def full_size(self) -> None:
        """Show each pixel of the picture as one of the screen."""
        scale = 1 / self._stage.devicePixelRatioF()
        self.zoom_at(scale / self._stage.frame().scale, self._middle())

    def fit(self) -> None:
        """Show all of it."""
        self._stage.fit()
        self._stage.resize(self.maximumViewportSize())

    def zoom_at(self, factor: float, at: QPointF) -> None:
        """Zoom so that what is seen at a place of this room stays there."""
        frame = self._stage.frame()
        on_stage = self._stage.mapFrom(self.viewport(), at)
        x, y = (on_stage.x() - frame.left) / frame.scale, (on_stage.y() - frame.top) / frame.scale
        self._stage.zoom_by(factor)
        self._stage.resize(self._stage.minimumSize().expandedTo(self.maximumViewportSize()))
        frame = self._stage.frame()
        self.horizontalScrollBar().setValue(round(frame.left + x * frame.scale - at.x()))
        self.verticalScrollBar().setValue(round(frame.top + y * frame.scale - at.y()))

    def _middle(self) -> QPointF:
        return QPointF(self.viewport().rect().center())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom by a wheel; a touch pad moves the picture, and zooms with Ctrl."""
        zooms = event.pixelDelta().isNull() or event.modifiers() & Qt.KeyboardModifier.ControlModifier
        steps = event.angleDelta().y() / _NOTCH
        if not zooms or not steps:
            super().wheelEvent(event)
            return
        self.zoom_at(NEARER**steps, event.position())
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Drag the picture with the middle button."""
        if not isinstance(event, QMouseEvent) or watched is not self._stage:
            return super().eventFilter(watched, event)
        place = event.globalPosition().toPoint()
        if event.type() is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.MiddleButton:
            self._dragged = place
            self._stage.setCursor(Qt.CursorShape.ClosedHandCursor)
            return True
        if self._dragged is None:
            return False
        if event.type() is QEvent.Type.MouseMove:
            by, self._dragged = place - self._dragged, place
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - by.x())
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - by.y())
            return True
        if event.type() is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.MiddleButton:
            self._dragged = None
            self._stage.unsetCursor()
            return True
        return False
