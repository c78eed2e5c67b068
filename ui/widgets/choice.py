"""One of several, in rows: vaults, roles, languages. Arrow keys move, the choice holds at once."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Radius, Size, Space, Type, current
from ui.theme.painting import draw_leading, mirrored
from ui.widgets.one_stop import led_to_chosen


class ChoiceRow(QRadioButton):
    """A row: what it is, a note at the trailing end, and an explanation under it that wraps."""

    entered = Signal()
    picked = Signal()

    def __init__(self, title: str, note: str = "", detail: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(title)
        self._note = note
        self._detail = detail
        self.setAccessibleName(", ".join(part for part in (title, note) if part))
        self.setAccessibleDescription(detail)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that the explanation wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that everything takes in a width."""
        theme = current()
        height = theme.px(Size.BUTTON + 3)
        if self._detail:
            height += self._detail_height(width) + theme.px(Space.XXS)
        return height

    def sizeHint(self) -> QSize:
        """Wide enough for what stands on one line."""
        theme = current()
        width = QFontMetrics(theme.font(Type.BODY, bold=True)).horizontalAdvance(self.text())
        width += QFontMetrics(theme.font(Type.SMALL)).horizontalAdvance(self._note) + theme.px(Space.L * 2)
        return QSize(width, self.heightForWidth(max(width, theme.px(Size.FORM - Space.L * 2))))

    def minimumSizeHint(self) -> QSize:
        """Elided."""
        return QSize(current().px(Size.TARGET * 4), current().px(Size.BUTTON + 3))

    def hitButton(self, pos: QPoint) -> bool:
        """Take a press anywhere in it."""
        return self.rect().contains(pos)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a press of the mouse from the arrow keys, which go on to the next row."""
        super().mouseReleaseEvent(event)
        if self.hitButton(event.position().toPoint()):
            self.picked.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus, unless Tab came to a group of which another is chosen."""
        if not led_to_chosen(self, event):
            super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter says that this one it is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isChecked():
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of the chosen one, the words, and a ring when it has the focus."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        radius = theme.px(Radius.CONTROL)
        if chosen or self.underMouse():
            painter.setPen(QPen(theme.color("chosen"), 1) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        self._draw_words(painter, chosen=chosen)
        painter.end()

    def _draw_words(self, painter: QPainter, *, chosen: bool) -> None:
        theme = current()
        pad = theme.px(Space.S)
        line = QRect(pad, 0, self.width() - 2 * pad, theme.px(Size.BUTTON + 3))
        small = theme.font(Type.SMALL)
        note_width = QFontMetrics(small).horizontalAdvance(self._note)
        painter.setFont(small)
        painter.setPen(theme.color("muted"))
        note = QRect(line.right() - note_width, line.top(), note_width + 1, line.height())
        painter.drawText(self._place(note), Qt.AlignmentFlag.AlignCenter, self._note)
        face = theme.font(Type.BODY, bold=chosen)
        room = line.adjusted(0, 0, -(note_width + pad if self._note else 0), 0)
        painter.setFont(face)
        painter.setPen(theme.color("accent" if chosen else "ink"))
        title = QFontMetrics(face).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        draw_leading(painter, self._place(room), title, self.layoutDirection())
        if self._detail:
            painter.setFont(small)
            painter.setPen(theme.color("muted"))
            top = line.bottom() - theme.px(Space.XXS)
            below = QRect(pad, top, line.width(), self.height() - top)
            draw_leading(painter, below, self._detail, self.layoutDirection(), top=True, wrap=True)

    def _detail_height(self, width: int) -> int:
        metrics = QFontMetrics(current().font(Type.SMALL))
        room = QRect(0, 0, max(1, width - 2 * current().px(Space.S)), 1_000_000)
        return metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._detail).height()

    def _place(self, rect: QRect) -> QRect:
        return mirrored(self.layoutDirection(), self.rect(), rect)


class ChoiceList(QWidget):
    """Rows of which one is chosen: `chosen(key)` when the person chooses, `entered` on Enter in it.

    `picked` comes after `chosen` where the mouse chose: nobody goes on to another row from there.
    """

    chosen = Signal(str)
    entered = Signal()
    picked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._rows: dict[str, ChoiceRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current().px(Space.XXS))

    def add(self, key: str, title: str, note: str = "", detail: str = "") -> ChoiceRow:
        """Add a row."""
        row = ChoiceRow(title, note, detail)
        row.clicked.connect(lambda: self.chosen.emit(key))
        row.entered.connect(self.entered)
        row.picked.connect(self.picked)
        self._rows[key] = row
        self._column.addWidget(row)
        return row

    def choose(self, key: str) -> None:
        """Mark a row without telling anyone."""
        if key in self._rows:
            self._rows[key].setChecked(True)
            self.setFocusProxy(self._rows[key])

    def current_key(self) -> str:
        """Return the key of the chosen row, empty while none is."""
        return next((key for key, row in self._rows.items() if row.isChecked()), "")
