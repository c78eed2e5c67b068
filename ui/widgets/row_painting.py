"""How a row of a list is drawn: cell by cell in columns, or as a card where columns would be too narrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.models.rows import CELL_ROLE, CELLS_ROLE, Cell, Column, Place
from ui.theme import Size, Space, Tone, Type, current
from ui.theme.icons import pixmap
from ui.theme.painting import draw_leading, draw_marked, mirrored

Index = QModelIndex | QPersistentModelIndex
_BODY_LINES = 2  # of a card with one cell in its body


class RowDelegate(QStyledItemDelegate):
    """Draws the ground and the line of a row, and what stands in it: text, and pills."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self.as_cards = False

    def height(self) -> int:
        """Return the height of every row, with its line."""
        theme = current()
        if not self.as_cards:
            return theme.px(Size.ROW + 1)
        lines = 1 + self._body_lines()
        gaps = 2 * theme.px(Space.S) + (1 + (lines > 1)) * theme.px(Space.XXS)
        return lines * _line() + _pill_height() + gaps + 1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the least width of a column, and the height of a row."""
        return QSize(current().px(Size.TARGET * 2), self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell, or all of a card."""
        theme = current()
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected and option.widget.hasFocus():
            painter.fillRect(rect.adjusted(0, 0, 0, -1), theme.color("accent_soft"))
            if index.column() == 0:
                bar = QRect(rect.left(), rect.top(), theme.px(Size.MARKER), rect.height() - 1)
                painter.fillRect(_placed(rect, bar), theme.color("accent"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))
        inner = rect.adjusted(theme.px(Space.S), 0, -theme.px(Space.XS), -1)
        if self.as_cards:
            self._card(painter, _placed(rect, inner), index.data(CELLS_ROLE))
        else:
            _cell(painter, _placed(rect, inner), index.data(CELL_ROLE))
        painter.restore()

    def _body_lines(self) -> int:
        body = sum(column.place is Place.BODY for column in self._columns[1:])
        return _BODY_LINES if body == 1 else body

    def _at(self, cells: Sequence[Cell], place: Place) -> list[Cell]:
        standing = zip(self._columns[1:], cells[1:], strict=True)
        return [cell for column, cell in standing if column.place is place]

    def _card(self, painter: QPainter, room: QRect, cells: Sequence[Cell]) -> None:
        if not cells:
            return
        theme = current()
        line, gap = _line(), theme.px(Space.XXS)
        top = room.top() + theme.px(Space.S)
        head = QRect(room.left(), top, room.width(), line)
        for cell in self._at(cells, Place.HEAD):
            head = _trailing(painter, head, cell)
        _cell(painter, head, replace(cells[0], strong=True))
        top += line + gap
        body = self._at(cells, Place.BODY)
        height = line * self._body_lines() // max(1, len(body))
        for cell in body:
            _cell(painter, QRect(room.left(), top, room.width(), height), cell, top=True)
            top += height
        top += gap if body else 0
        foot = QRect(room.left(), top, room.width(), _pill_height())
        for cell in sorted(self._at(cells, Place.FOOT), key=lambda cell: cell.tone is None):
            foot = _leading(painter, foot, cell)


def _line() -> int:
    return QFontMetrics(current().font(Type.BODY)).height()


def _pill_height() -> int:
    theme = current()
    return QFontMetrics(theme.font(Type.SMALL)).height() + theme.px(Space.XS - 2)


def _width(cell: Cell) -> int:
    """Return the width that a cell's words take on one line."""
    theme = current()
    if cell.tone is not None:
        return QFontMetrics(theme.font(Type.SMALL)).horizontalAdvance(cell.text) + 2 * theme.px(Space.XS + 2)
    return QFontMetrics(theme.font(Type.BODY, bold=cell.strong)).horizontalAdvance(cell.text) + 1


def _leading(painter: QPainter, room: QRect, cell: Cell) -> QRect:
    """Draw a cell at the leading edge, and return the room that is left behind it."""
    if not cell.text or room.width() <= 0:
        return room
    _cell(painter, room, cell)
    taken = min(room.width(), _width(cell) + current().px(Space.S))
    return _placed(room, room.adjusted(taken, 0, 0, 0))


def _trailing(painter: QPainter, room: QRect, cell: Cell) -> QRect:
    """Draw a cell at the trailing edge, in half of the room at most, and return what is left before it."""
    width = min(_width(cell), room.width() // 2)
    if not cell.text:
        return room
    _cell(painter, _placed(room, QRect(room.right() - width + 1, room.top(), width, room.height())), cell)
    return _placed(room, room.adjusted(0, 0, -width - current().px(Space.S), 0))


def _cell(painter: QPainter, room: QRect, cell: Cell, *, top: bool = False) -> None:
    if cell.tone is not None and cell.text:
        _pill(painter, room, cell, cell.tone)
    else:
        _words(painter, room, cell, top=top)


def _words(painter: QPainter, room: QRect, cell: Cell, *, top: bool) -> None:
    theme = current()
    font = theme.font(Type.BODY, bold=cell.strong)
    if cell.icon:
        side = theme.px(Size.ICON)
        place = QRect(room.left(), room.center().y() - side // 2, side, side)
        painter.drawPixmap(_placed(room, place).topLeft(), pixmap(cell.icon, "muted", side))
        room = _placed(room, room.adjusted(side + theme.px(Space.XS), 0, 0, 0))
    painter.setFont(font)
    painter.setPen(theme.color("muted" if cell.muted else "ink"))
    metrics = QFontMetrics(font)
    direction = QGuiApplication.layoutDirection()
    if not cell.marks and needs_lines(metrics, cell.text, room.width()).height() <= room.height():
        draw_leading(painter, room, cell.text, direction, top=top, wrap=True)
        return
    words = shortened(metrics, cell.text, room.width())
    if cell.marks:
        line = QRect(room.left(), room.top(), room.width(), metrics.height()) if top else room
        draw_marked(painter, line, words, cell.marks, direction)
        return
    draw_leading(painter, room, words, direction, top=top)


def _pill(painter: QPainter, room: QRect, cell: Cell, tone: Tone) -> None:
    theme = current()
    font = theme.font(Type.SMALL)
    metrics = QFontMetrics(font)
    pad = theme.px(Space.XS + 2)
    above = theme.px(Space.XS - 2)
    size = needs_lines(metrics, cell.text, room.width() - 2 * pad)
    words = cell.text
    if size.height() + above > room.height():
        words = shortened(metrics, cell.text, room.width() - 2 * pad)
        size = QSize(metrics.horizontalAdvance(words), metrics.height())
    width, height = size.width() + 2 * pad, size.height() + above
    pill = _placed(room, QRect(room.left(), room.center().y() - (height - 1) // 2, width, height))
    painter.setPen(QPen(Qt.PenStyle.NoPen))
    painter.setBrush(theme.ground(tone))
    corner = (metrics.height() + above) / 2
    painter.drawRoundedRect(QRectF(pill), corner, corner)
    painter.setFont(font)
    painter.setPen(theme.tone(tone))
    painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), words)


def shortened(metrics: QFontMetrics, text: str, width: int) -> str:
    """Return what of a text fits on one line."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def needs_lines(metrics: QFontMetrics, text: str, width: int) -> QSize:
    """Return the room that words take on as many lines as they need; endless where a word is too wide."""
    if metrics.horizontalAdvance(text) <= width:
        return QSize(metrics.horizontalAdvance(text), metrics.height())
    endless = QRect(0, 0, max(1, width), 1_000_000)
    size = metrics.boundingRect(endless, int(Qt.TextFlag.TextWordWrap), text).size()
    return size if size.width() <= width else endless.size()


def _placed(room: QRect, rect: QRect) -> QRect:
    return mirrored(QGuiApplication.layoutDirection(), room, rect)
