"""How a row of a list is drawn: cell by cell in columns, or as a card where columns would be too narrow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.models.rows import CELL_ROLE, CELLS_ROLE, Cell, Column, Place
from ui.theme import Size, Space, Theme, Tone, Type, current
from ui.theme.icons import pixmap
from ui.theme.painting import draw_leading, draw_marked, mirrored

Index = QModelIndex | QPersistentModelIndex
_BODY_LINES = 2  # of a card with one cell in its body
_CENTRED: Final = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap)
_SELECTED: Final = QStyle.StateFlag.State_Selected
_NO_PEN: Final = Qt.PenStyle.NoPen


class Ink:
    """What rows are drawn with at one theme, made once: a row that comes into view has five cells."""

    def __init__(self, theme: Theme) -> None:
        self.theme: Final = theme
        self.line: Final = theme.color("line")
        self.accent: Final = theme.color("accent")
        self.accent_soft: Final = theme.color("accent_soft")
        self.muted: Final = theme.color("muted")
        self.plain: Final = theme.color("ink")
        self.body: Final = _lettering(theme, Type.BODY)
        self.strong: Final = _lettering(theme, Type.BODY, bold=True)
        self.small: Final = _lettering(theme, Type.SMALL)
        self.gap: Final = theme.px(Space.S)
        self.edge: Final = theme.px(Space.XS)
        self.pad: Final = theme.px(Space.XS + 2)
        self.above: Final = theme.px(Space.XS - 2)
        self.tones: Final = {tone: (theme.ground(tone), theme.tone(tone)) for tone in Tone}


def _lettering(theme: Theme, size: int, *, bold: bool = False) -> tuple[QFont, QFontMetrics]:
    font = theme.font(size, bold=bold)
    return font, QFontMetrics(font)


class RowDelegate(QStyledItemDelegate):
    """Draws the ground and the line of a row, and what stands in it: text, and pills."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._ink: Ink | None = None
        self.as_cards = False

    def height(self) -> int:
        """Return the height of every row, with its line."""
        theme = current()
        if not self.as_cards:
            return theme.px(Size.ROW + 1)
        lines = 1 + self._body_lines()
        gaps = 2 * theme.px(Space.S) + (1 + (lines > 1)) * theme.px(Space.XXS)
        ink = self._with()
        foot = any(column.place is Place.FOOT for column in self._columns)
        return lines * _line(ink) + (_pill_height(ink) if foot else 0) + gaps + 1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the least width of a column, and the height of a row."""
        return QSize(current().px(Size.TARGET * 2), self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell, or all of a card."""
        ink = self._with()
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & _SELECTED and option.widget.hasFocus():
            painter.fillRect(rect.adjusted(0, 0, 0, -1), ink.accent_soft)
            if index.column() == 0:
                bar = QRect(rect.left(), rect.top(), ink.theme.px(Size.MARKER), rect.height() - 1)
                painter.fillRect(_placed(rect, bar), ink.accent)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, ink.line)
        inner = _placed(rect, rect.adjusted(ink.gap, 0, -ink.edge, -1))
        if self.as_cards:
            self._card(painter, ink, inner, index.data(CELLS_ROLE))
        else:
            _cell(painter, ink, inner, index.data(CELL_ROLE))
        painter.restore()

    def _with(self) -> Ink:
        """Return what is drawn with; a page is built anew where the theme changes."""
        if self._ink is None:
            self._ink = Ink(current())
        return self._ink

    def _body_lines(self) -> int:
        body = sum(column.place is Place.BODY for column in self._columns[1:])
        return _BODY_LINES if body == 1 else body

    def _at(self, cells: Sequence[Cell], place: Place) -> list[Cell]:
        standing = zip(self._columns[1:], cells[1:], strict=True)
        return [cell for column, cell in standing if column.place is place]

    def _card(self, painter: QPainter, ink: Ink, room: QRect, cells: Sequence[Cell]) -> None:
        if not cells:
            return
        line, gap = _line(ink), ink.theme.px(Space.XXS)
        top = room.top() + ink.gap
        head = QRect(room.left(), top, room.width(), line)
        for cell in self._at(cells, Place.HEAD):
            head = _trailing(painter, ink, head, cell)
        _cell(painter, ink, head, replace(cells[0], strong=True))
        top += line + gap
        body = self._at(cells, Place.BODY)
        height = line * self._body_lines() // max(1, len(body))
        for cell in body:
            _cell(painter, ink, QRect(room.left(), top, room.width(), height), cell, top=True)
            top += height
        top += gap if body else 0
        foot = QRect(room.left(), top, room.width(), _pill_height(ink))
        for cell in sorted(self._at(cells, Place.FOOT), key=lambda cell: cell.tone is None):
            foot = _leading(painter, ink, foot, cell)


def _line(ink: Ink) -> int:
    return ink.body[1].height()


def _pill_height(ink: Ink) -> int:
    return ink.small[1].height() + ink.above


def _width(ink: Ink, cell: Cell) -> int:
    """Return the width that a cell's words take on one line."""
    if cell.tone is not None:
        return ink.small[1].horizontalAdvance(cell.text) + 2 * ink.pad
    _, metrics = ink.strong if cell.strong else ink.body
    return metrics.horizontalAdvance(cell.text) + 1


def _leading(painter: QPainter, ink: Ink, room: QRect, cell: Cell) -> QRect:
    """Draw a cell at the leading edge, and return the room that is left behind it."""
    if not cell.text or room.width() <= 0:
        return room
    _cell(painter, ink, room, cell)
    taken = min(room.width(), _width(ink, cell) + ink.gap)
    return _placed(room, room.adjusted(taken, 0, 0, 0))


def _trailing(painter: QPainter, ink: Ink, room: QRect, cell: Cell) -> QRect:
    """Draw a cell at the trailing edge, in half of the room at most, and return what is left before it."""
    width = min(_width(ink, cell), room.width() // 2)
    if not cell.text:
        return room
    place = _placed(room, QRect(room.right() - width + 1, room.top(), width, room.height()))
    _cell(painter, ink, place, cell)
    return _placed(room, room.adjusted(0, 0, -width - ink.gap, 0))


def _cell(painter: QPainter, ink: Ink, room: QRect, cell: Cell, *, top: bool = False) -> None:
    if not cell.text and not cell.icon:
        return
    if cell.tone is not None and cell.text:
        _pill(painter, ink, room, cell, cell.tone)
    else:
        _words(painter, ink, room, cell, top=top)


def _words(painter: QPainter, ink: Ink, room: QRect, cell: Cell, *, top: bool) -> None:
    font, metrics = ink.strong if cell.strong else ink.body
    if cell.icon:
        side = ink.theme.px(Size.ICON)
        place = QRect(room.left(), room.center().y() - side // 2, side, side)
        painter.drawPixmap(_placed(room, place).topLeft(), pixmap(cell.icon, "muted", side))
        room = _placed(room, room.adjusted(side + ink.edge, 0, 0, 0))
    painter.setFont(font)
    painter.setPen(ink.muted if cell.muted else ink.plain)
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


def _pill(painter: QPainter, ink: Ink, room: QRect, cell: Cell, tone: Tone) -> None:
    font, metrics = ink.small
    pad = ink.pad
    size = needs_lines(metrics, cell.text, room.width() - 2 * pad)
    words = cell.text
    if size.height() + ink.above > room.height():
        words = shortened(metrics, cell.text, room.width() - 2 * pad)
        size = QSize(metrics.horizontalAdvance(words), metrics.height())
    width, height = size.width() + 2 * pad, size.height() + ink.above
    pill = _placed(room, QRect(room.left(), room.center().y() - (height - 1) // 2, width, height))
    ground, letters = ink.tones[tone]
    painter.setPen(QPen(_NO_PEN))
    painter.setBrush(ground)
    corner = (metrics.height() + ink.above) / 2
    painter.drawRoundedRect(QRectF(pill), corner, corner)
    painter.setFont(font)
    painter.setPen(letters)
    painter.drawText(pill, _CENTRED, words)


def shortened(metrics: QFontMetrics, text: str, width: int) -> str:
    """Return what of a text fits on one line."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def needs_lines(metrics: QFontMetrics, text: str, width: int) -> QSize:
    """Return the room that words take on as many lines as they need; endless where a word is too wide."""
    advance = metrics.horizontalAdvance(text)
    if advance <= width:
        return QSize(advance, metrics.height())
    endless = QRect(0, 0, max(1, width), 1_000_000)
    size = metrics.boundingRect(endless, _WRAPPED, text).size()
    return size if size.width() <= width else endless.size()


def _placed(room: QRect, rect: QRect) -> QRect:
    return mirrored(QGuiApplication.layoutDirection(), room, rect)
