"""Yes or no: a switch for a choice that holds at once, a box to tick for a thing that was done."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import Radius, Size, Space, Type, current
from ui.theme.icons import pixmap
from ui.theme.painting import draw_leading, mirrored
from ui.widgets.labels import Text


class Switch(QCheckBox):
    """A switch: teal and to the trailing side when on. `name` is what it switches."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Large enough to be hit."""
        theme = current()
        return QSize(theme.px(Size.SWITCH_W + Space.XS), theme.px(Size.TARGET))

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Take a press anywhere in it."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the groove, the knob, and a ring when it has the focus."""
        theme = current()
        width, height = theme.px(Size.SWITCH_W), theme.px(Size.SWITCH_H)
        groove = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        edge = theme.px(2) if not on else 0
        if not self.isEnabled():
            painter.setOpacity(0.45)
        # On it is filled and off it is hollow: in high contrast both colours are nearly black.
        painter.setPen(QPen(theme.color("border"), edge) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("done" if on else "panel"))
        painter.drawRoundedRect(
            groove.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), height / 2, height / 2
        )
        gap = theme.px(2 if on else 5)
        side = height - 2 * gap
        trailing = on != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        x = groove.right() - gap - side if trailing else groove.left() + gap
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("knob" if on else "border"))
        painter.drawEllipse(QRectF(x, groove.top() + gap, side, side))
        if self.hasFocus():
            _ring(painter, groove.adjusted(-3, -3, 3, 3), height / 2 + 3, theme.color("accent"))
        painter.end()


class SwitchRow(QWidget):
    """A sentence with its switch at the trailing end; a press on the sentence switches too."""

    toggled = Signal(bool)

    def __init__(self, text: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Text(text)
        self.switch = Switch(text)
        self.switch.setChecked(on)
        self.switch.toggled.connect(self.toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current().px(Space.S))
        row.addWidget(self.label, 1)
        row.addWidget(self.switch)
        self.setFocusProxy(self.switch)

    def is_on(self) -> bool:
        """Whether it is on."""
        return self.switch.isChecked()

    def set_on(self, on: bool) -> None:
        """Set it without telling anyone."""
        self.switch.blockSignals(True)
        self.switch.setChecked(on)
        self.switch.blockSignals(False)
        self.switch.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Switch when the sentence is pressed."""
        if event.button() == Qt.MouseButton.LeftButton and self.isEnabled():
            self.switch.toggle()
        super().mouseReleaseEvent(event)


class CheckRow(QCheckBox):
    """A box to tick with a sentence that wraps. Ticked, it shows a check in teal."""

    def __init__(self, text: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setChecked(on)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _lead(self) -> int:
        theme = current()
        return theme.px(Size.BOX) + theme.px(Space.S)

    def heightForWidth(self, width: int) -> int:
        """Return the height that the sentence takes in a width."""
        metrics = QFontMetrics(current().font())
        room = QRect(0, 0, max(1, width - self._lead()), 1_000_000)
        height = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text()).height()
        return max(height + current().px(Space.XXS), current().px(Size.TARGET))

    def hasHeightForWidth(self) -> bool:
        """Say that the sentence wraps."""
        return True

    def sizeHint(self) -> QSize:
        """On one line, at most as wide as a line should be."""
        advance = QFontMetrics(current().font()).horizontalAdvance(self.text()) + 2
        width = min(advance + self._lead(), current().px(Size.READING))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Wrapped narrowly."""
        return QSize(self._lead() + current().px(Size.TARGET * 3), current().px(Size.TARGET))

    def hitButton(self, pos: QPoint) -> bool:
        """Take a press anywhere in it."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box or the check, the sentence, and a ring when it has the focus."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(Size.BOX)
        line = QFontMetrics(theme.font()).height()
        text_height = self.heightForWidth(self.width()) - theme.px(Space.XXS)
        single = text_height <= max(line, theme.px(Size.TARGET) - theme.px(Space.XXS))
        top = (self.height() - side) // 2 if single else (line - side) // 2 + 1
        box = self._place(QRect(1, max(1, top), side - 2, side - 2))
        if self.isChecked():
            check = pixmap("check", "done", side)
            painter.drawPixmap(box.center() - QPoint(side // 2 - 1, side // 2 - 1), check)
        else:
            painter.setPen(QPen(theme.color("border"), 1.2))
            painter.setBrush(theme.color("panel"))
            radius = theme.px(Radius.SMALL) * 0.8
            painter.drawRoundedRect(QRectF(box), radius, radius)
        if self.hasFocus():
            _ring(painter, QRectF(box).adjusted(-1, -1, 1, 1), theme.px(Radius.SMALL), theme.color("accent"))
        painter.setPen(theme.color("ink" if self.isEnabled() else "muted"))
        painter.setFont(theme.font(Type.BODY))
        room = self._place(QRect(self._lead(), 0, self.width() - self._lead(), self.height()))
        draw_leading(painter, room, self.text(), self.layoutDirection(), top=not single, wrap=True)
        painter.end()

    def _place(self, rect: QRect) -> QRect:
        return mirrored(self.layoutDirection(), self.rect(), rect)


def _ring(painter: QPainter, rect: QRectF, radius: float, color: QColor) -> None:
    painter.setOpacity(1.0)
    painter.setPen(QPen(color, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, radius, radius)
