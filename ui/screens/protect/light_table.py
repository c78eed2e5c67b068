"""All pictures of a story side by side: what is covered in each, whether it was looked at, and leaves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from tbtt_desktop.stories.records import Box, Category, Item, ItemId
from ui.i18n import number
from ui.screens.protect.saying import part_name
from ui.theme import Radius, Size, Space, Type, current
from ui.theme.categories import CATEGORY_TONES
from ui.theme.icons import pixmap
from ui.widgets import Small, clear, vbox
from ui.widgets.flow import FlowLayout, ScrolledRest

_SIDE: Final = 6  # of a picture's room, in targets
_VEIL: Final = 0.82


@dataclass(frozen=True, slots=True)
class Laid:
    """A picture as it lies there."""

    item: Item
    boxes: tuple[tuple[Box, Category], ...]
    kept: Box | None  # what is left of it, None for all of it
    seen: bool
    held: str  # why it stays here, "" where it may leave


class Tile(QAbstractButton):
    """One picture with its boxes. It says in words how it stands."""

    def __init__(self, laid: Laid) -> None:
        super().__init__()
        self.laid = laid
        self._image: QImage | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme = current()
        words = 2 * QFontMetrics(theme.font(Type.SMALL)).lineSpacing() + theme.px(Space.S)
        side = theme.px(Size.TARGET * _SIDE)
        self.setFixedSize(QSize(side, side + words))

    def show_as(self, laid: Laid, image: QImage | None) -> None:
        """Show a picture as it stands now."""
        self.laid, self._image = laid, image
        name = part_name(laid.item)
        boxes = self.tr("%n boxes", "", len(laid.boxes))
        self.setAccessibleName(f"{name}, {boxes}, {self.state_words()}")
        self.setToolTip(laid.held)
        self.update()

    def state_words(self) -> str:
        """Return how the picture stands."""
        if self.laid.held:
            return self.tr("stays here")
        return self.tr("looked at") if self.laid.seen else self.tr("not looked at yet")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture on its card, and the words under it."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(
            QPen(theme.color("accent" if self.hasFocus() else "line"), 3 if self.hasFocus() else 1)
        )
        painter.setBrush(theme.color("panel"))
        radius = theme.px(Radius.CONTROL)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)
        gap = theme.px(Space.XS)
        high = 2 * QFontMetrics(theme.font(Type.SMALL)).lineSpacing()
        within = self.rect().adjusted(gap, gap, -gap, -gap)
        words = QRect(within.left(), within.bottom() + 1 - high, within.width(), high)
        if self._image is not None:
            self._draw_image(painter, QRectF(within.adjusted(0, 0, 0, -high - gap // 2)), self._image)
        self._draw_words(painter, words)
        painter.end()

    def _draw_image(self, painter: QPainter, room: QRectF, image: QImage) -> None:
        photo = self.laid.item.photo
        scale = min(room.width() / image.width(), room.height() / image.height())
        half = QPointF(image.width() * scale / 2, image.height() * scale / 2)
        place = QRectF(room.center() - half, room.center() + half)
        painter.drawImage(place, image)
        if photo is None:
            return
        painter.save()
        painter.setClipRect(place)
        across, down = place.width() / photo.width, place.height() / photo.height

        def shown(box: Box) -> QRectF:
            corner = place.topLeft() + QPointF(box.x * across, box.y * down)
            return QRectF(corner.x(), corner.y(), max(2.0, box.w * across), max(2.0, box.h * down))

        for box, category in self.laid.boxes:
            painter.fillRect(shown(box), current().tone(CATEGORY_TONES[category]))
        if self.laid.kept is not None:
            self._veil(painter, place, shown(self.laid.kept))
        painter.restore()

    def _veil(self, painter: QPainter, place: QRectF, kept: QRectF) -> None:
        painter.setOpacity(_VEIL)
        shade = current().color("stage")
        for strip in (
            QRectF(place.topLeft(), QPointF(place.right(), kept.top())),
            QRectF(QPointF(place.left(), kept.bottom()), place.bottomRight()),
            QRectF(QPointF(place.left(), kept.top()), QPointF(kept.left(), kept.bottom())),
            QRectF(QPointF(kept.right(), kept.top()), QPointF(place.right(), kept.bottom())),
        ):
            painter.fillRect(strip, shade)
        painter.setOpacity(1)

    def _draw_words(self, painter: QPainter, place: QRect) -> None:
        """Draw the name, and below it how the picture stands, after a check where it was looked at."""
        theme = current()
        face = theme.font(Type.SMALL)
        metrics = QFontMetrics(face)
        painter.setFont(face)
        flags = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        first = QRect(place.left(), place.top(), place.width(), metrics.lineSpacing())
        second = first.translated(0, metrics.lineSpacing())
        painter.setPen(theme.color("ink"))
        self._line(painter, first, flags, part_name(self.laid.item))
        if self.laid.seen and not self.laid.held:
            side = metrics.ascent()
            corner = QRect(second.left(), second.top() + metrics.descent() // 2, side, side)
            check = QStyle.visualRect(self.layoutDirection(), place, corner)
            painter.drawPixmap(check.topLeft(), pixmap("check", "done", side))
            taken = side + theme.px(Space.XXS)
            rest = QRect(second.left() + taken, second.top(), second.width() - taken, second.height())
            second = QStyle.visualRect(self.layoutDirection(), place, rest)
        painter.setPen(theme.color("muted"))
        self._line(painter, second, flags, self.state_words())

    def _line(self, painter: QPainter, place: QRect, flags: Qt.AlignmentFlag, words: str) -> None:
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(flags | Qt.AlignmentFlag.AlignAbsolute), shown)


class LightTable(QWidget):
    """The pictures side by side. `opened(item)` when one is pressed; arrow keys go from one to the next."""

    opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._tiles: dict[ItemId, Tile] = {}
        self._said = Small()
        inner = QWidget()
        self._flow = FlowLayout(gap=Space.M)
        inner.setLayout(self._flow)
        self._area = ScrolledRest(inner, Size.FORM // 2)
        column = vbox(self._said, gap=Space.S)
        column.addWidget(self._area, 1)
        self.setLayout(column)

    def show_pictures(self, laid: Sequence[Laid], images: Mapping[ItemId, QImage]) -> None:
        """Show the pictures as they stand."""
        if list(self._tiles) != [one.item.item_id for one in laid]:
            clear(self._flow)
            self._tiles = {}
            for one in laid:
                tile = Tile(one)
                tile.clicked.connect(lambda _=False, item_id=one.item.item_id: self.opened.emit(item_id))
                self._tiles[one.item.item_id] = tile
                self._flow.addWidget(tile)
                tile.show()
        for one in laid:
            self._tiles[one.item.item_id].show_as(one, images.get(one.item.item_id))
        leaving = [one for one in laid if not one.held]
        looked = sum(one.seen for one in leaving)
        words = self.tr("Looked at: %1 of %2 that may leave. None leaves unseen.")
        self._said.setText(words.replace("%1", number(looked)).replace("%2", number(len(leaving))))

    def tile(self, item_id: ItemId) -> Tile:
        """Return the tile of a picture, for tests and for the focus."""
        return self._tiles[item_id]

    def focus_on(self, item_id: ItemId | None) -> None:
        """Put the focus on a picture, or on the first."""
        tile = self._tiles.get(item_id) if item_id is not None else None
        tile = tile or next(iter(self._tiles.values()), None)
        if tile is not None:
            tile.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(tile)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the picture beside, above or below; Return opens it."""
        tiles = list(self._tiles.values())
        here = next((place for place, tile in enumerate(tiles) if tile.hasFocus()), None)
        key = Qt.Key(event.key())
        if here is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            tiles[here].click()
        elif key in _STEPS:
            there = self._from(here, *_STEPS[key])
            tiles[there].setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(tiles[there])
        else:
            super().keyPressEvent(event)

    def _from(self, here: int, across: int, down: int) -> int:
        tiles = list(self._tiles.values())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            across = -across
        if across:
            return max(0, min(len(tiles) - 1, here + across))
        x, y = tiles[here].x(), tiles[here].y()
        beyond = [n for n, tile in enumerate(tiles) if (tile.y() - y) * down > 0]
        return min(beyond, key=lambda n: (abs(tiles[n].y() - y), abs(tiles[n].x() - x)), default=here)


_STEPS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
