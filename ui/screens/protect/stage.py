"""A picture on its stage, near or far, with the boxes drawn on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from tbtt_desktop.errors import BugError
from tbtt_desktop.guard.client import Thumbnail
from tbtt_desktop.stories.records import Box, Category, Mark, MarkId
from ui.i18n import number
from ui.screens.protect import boxes
from ui.screens.protect.boxes import Frame
from ui.screens.protect.paint import draw_box, draw_grips, draw_offered, draw_sketch
from ui.screens.protect.saying import category_name
from ui.theme import Radius, Size, Space, current

_NEAREST = 8.0  # screen pixels a picture's pixel
_SCALED_MOST = 16_000_000  # pixels that are kept scaled; a large picture seen near would take gigabytes


def image_of(picture: Thumbnail) -> QImage:
    """Return decoded pixels as an image; the pixels are copied, so the bytes may go."""
    return QImage(
        picture.rgb, picture.width, picture.height, picture.width * 3, QImage.Format.Format_RGB888
    ).copy()


class Stage(QWidget):
    """Shows a picture and its boxes; one of them may be chosen, and held where it is not yet saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # A picture is not mirrored, and neither are the places in it.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._image: QImage | None = None
        self._scaled: QPixmap | None = None
        self._size = (1, 1)  # of the picture in full
        self._marks: tuple[Mark, ...] = ()
        self._chosen: MarkId | None = None
        self._held: Box | None = None  # the chosen box while it moves, not yet saved
        self._sketch: Box | None = None
        self._offered: tuple[tuple[Box, Category], ...] = ()
        self._pointed: Box | None = None  # which of the offered is current
        self._editable = True
        self._zoom: float | None = None

    def show_picture(self, image: QImage | None, width: int, height: int, *, editable: bool) -> None:
        """Show an image of a picture that is `width` by `height` in full."""
        self._image, self._size, self._editable = image, (width, height), editable
        self._scaled = None
        self.setEnabled(image is not None)
        self.update()

    def show_offered(self, places: Sequence[tuple[Box, Category]], now: Box | None) -> None:
        """Show where something was found that nobody has decided on, and which of it is current."""
        if (tuple(places), now) != (self._offered, self._pointed):
            self._offered, self._pointed = tuple(places), now
            self.update()

    def chosen(self) -> MarkId | None:
        """Return which box is chosen."""
        return self._chosen

    def boxes(self) -> list[Box]:
        """Return the boxes as they are seen now."""
        return [self._seen(mark) for mark in self._marks]

    def _seen(self, mark: Mark) -> Box:
        if mark.mark_id == self._chosen and self._held is not None:
            return self._held
        if not isinstance(mark.place, Box):  # `show_marks` keeps no others
            raise BugError
        return mark.place

    def frame(self) -> Frame:
        """Return where the picture is shown."""
        width, height = self._size
        if self._zoom is not None:
            return boxes.zoomed(width, height, self.width(), self.height(), self._zoom)
        margin = current().px(Space.L)
        return boxes.fitted(width, height, self.width(), self.height(), margin)

    def zoom_by(self, factor: float) -> None:
        """Come nearer or go further away."""
        fit = boxes.fitted(*self._size, self.width(), self.height(), current().px(Space.L)).scale
        scale = max(min(fit, 0.1), min(_NEAREST, self.frame().scale * factor))
        self._zoom = scale
        self.setMinimumSize(round(self._size[0] * scale), round(self._size[1] * scale))
        self._scaled = None
        self.update()

    def fit(self) -> None:
        """Show the whole picture."""
        self._zoom, self._scaled = None, None
        self.setMinimumSize(0, 0)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a usable room."""
        return QSize(current().px(Size.READING // 2), current().px(Size.SIDE))

    def below_chosen(self) -> QPoint:
        """Return the place below the chosen box, in this widget."""
        mark = self._chosen_mark()
        if mark is None:
            return self.rect().center()
        x, y, _, height = self.frame().to_screen(self._seen(mark))
        return QPoint(round(x), round(y + height))

    def _say(self) -> None:
        """Tell a screen reader which box is chosen."""
        for place, mark in enumerate(self._marks, start=1):
            if mark.mark_id == self._chosen:
                box = self._seen(mark)
                self.setAccessibleDescription(
                    self.tr("Box %1 of %2, %3, %4 by %5 pixels")
                    .replace("%1", number(place))
                    .replace("%2", number(len(self._marks)))
                    .replace("%3", category_name(mark.category))
                    .replace("%4", number(box.w))
                    .replace("%5", number(box.h))
                )
                return
        self.setAccessibleDescription(
            self.tr("%n boxes. Tab goes from one to the next.", "", len(self._marks))
        )

    def _chosen_mark(self) -> Mark | None:
        return next((mark for mark in self._marks if mark.mark_id == self._chosen), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the stage, the picture, the boxes, the ring."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("stage"))
        painter.drawRoundedRect(QRectF(self.rect()), theme.px(Radius.CARD), theme.px(Radius.CARD))
        if self._image is not None:
            self._draw_picture(painter, self._image)
        if self.hasFocus():
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, theme.px(Radius.CARD), theme.px(Radius.CARD))
        painter.end()

    def _draw_picture(self, painter: QPainter, image: QImage) -> None:
        frame = self.frame()
        room = QRectF(frame.left, frame.top, frame.width * frame.scale, frame.height * frame.scale)
        ratio = self.devicePixelRatioF()
        wanted = QSize(max(1, round(room.width() * ratio)), max(1, round(room.height() * ratio)))
        if wanted.width() * wanted.height() > _SCALED_MOST:
            self._scaled = None
            painter.drawImage(room, image)  # only what is in sight
        elif self._scaled is None or self._scaled.size() != wanted:
            mode = Qt.TransformationMode.SmoothTransformation
            smaller = image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
            self._scaled = QPixmap.fromImage(smaller)
            self._scaled.setDevicePixelRatio(ratio)
        if self._scaled is not None:
            painter.drawPixmap(room.topLeft(), self._scaled)
        if not self._editable:
            return
        for box, category in self._offered:
            draw_offered(painter, frame.to_screen(box), category, chosen=box == self._pointed)
        for place, mark in enumerate(self._marks, start=1):
            room_of = frame.to_screen(self._seen(mark))
            draw_box(painter, room_of, mark.category, number(place), chosen=mark.mark_id == self._chosen)
        for mark in self._marks:
            if mark.mark_id == self._chosen:
                draw_grips(painter, boxes.grips(frame.to_screen(self._seen(mark))).values())
        if self._sketch is not None:
            draw_sketch(painter, frame.to_screen(self._sketch))
