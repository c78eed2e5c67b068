"""The story's pictures at the side, small, with a check where a person has looked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QVBoxLayout, QWidget

from tbtt_desktop.stories.records import Item, ItemId
from ui.i18n import number
from ui.screens.protect.saying import part_name
from ui.theme import Radius, Size, Space, Type, current
from ui.theme.icons import pixmap
from ui.widgets import Small, clear, vbox


class Thumb(QAbstractButton):
    """One picture. It says whether a person has looked, in words too."""

    def __init__(self, item: Item) -> None:
        super().__init__()
        self.item_id = item.item_id
        self._name = part_name(item)
        self._number = number(item.number)
        self._image: QImage | None = None
        self._seen = False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        side = current().px(Size.TARGET * 3)
        self.setFixedSize(QSize(side, side))

    def show_as(self, image: QImage | None, *, seen: bool, here: bool) -> None:
        """Show the picture, a check, a ring."""
        self._image, self._seen = image, seen
        self.setChecked(here)
        words = self.tr("%1, looked at") if seen else self.tr("%1, not looked at yet")
        self.setAccessibleName(words.replace("%1", self._name))
        self.setToolTip(self.accessibleName())
        self.update()

    def nextCheckState(self) -> None:
        """Leave the ring to what is looked at: a press asks, it does not decide."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture on its card."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        edge = "accent" if self.isChecked() or self.hasFocus() else "line"
        painter.setPen(QPen(theme.color(edge), 3 if self.hasFocus() else 2 if self.isChecked() else 1))
        painter.setBrush(theme.color("panel"))
        radius = theme.px(Radius.CONTROL)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)
        room = QRectF(self.rect()).adjusted(*(theme.px(Space.XS) * sign for sign in (1, 1, -1, -1)))
        if self._image is not None:
            scale = min(room.width() / self._image.width(), room.height() / self._image.height())
            size = QSize(round(self._image.width() * scale), round(self._image.height() * scale))
            corner = room.center() - QPointF(size.width() / 2, size.height() / 2)
            painter.drawImage(QRectF(corner, size), self._image)
        else:
            painter.setFont(theme.font(Type.SMALL))
            painter.setPen(theme.color("muted"))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._number)
        if self._seen:
            self._draw_check(painter)
        painter.end()

    def _draw_check(self, painter: QPainter) -> None:
        theme = current()
        side = theme.px(Size.BOX)
        disc = QRectF(self.width() - side - theme.px(Space.XXS), theme.px(Space.XXS), side, side)
        painter.setPen(QPen(theme.color("panel"), 2))
        painter.setBrush(theme.color("done"))
        painter.drawEllipse(disc)
        check = theme.px(Size.BOX - Space.XS)
        inset = (side - check) / 2
        painter.drawPixmap(disc.topLeft() + QPointF(inset, inset), pixmap("check", "on_done", check))


class Thumbs(QWidget):
    """All pictures of the story. `chosen(item)` when one is pressed."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[ItemId, Thumb] = {}
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current().px(Space.S))
        area = QScrollArea()
        area.setProperty("kind", "clear")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._rows)
        self._count = Small()
        column = vbox(gap=Space.S)
        column.addWidget(area, 1)
        column.addWidget(self._count)
        self.setLayout(column)
        self.setFixedWidth(current().px(Size.TARGET * 3 + Space.M))

    def show_pictures(
        self,
        items: Sequence[Item],
        images: Mapping[ItemId, QImage],
        seen: frozenset[int],
        here: ItemId | None,
    ) -> None:
        """Show the pictures as they stand."""
        if list(self._buttons) != [item.item_id for item in items]:
            clear(self._column)
            self._buttons = {}
            for item in items:
                button = Thumb(item)
                button.clicked.connect(lambda _=False, item_id=item.item_id: self.chosen.emit(item_id))
                self._buttons[item.item_id] = button
                self._column.addWidget(button)
            self._column.addStretch(1)
        for item in items:
            self._buttons[item.item_id].show_as(
                images.get(item.item_id), seen=item.number in seen, here=item.item_id == here
            )
        looked = sum(item.number in seen for item in items)
        self._count.setText(
            self.tr("%1 of %2 looked at").replace("%1", number(looked)).replace("%2", number(len(items)))
        )

    def button(self, item_id: ItemId) -> Thumb:
        """Return the button of a picture, for tests and for the focus."""
        return self._buttons[item_id]
