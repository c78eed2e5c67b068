"""A story's texts with their marks drawn into them. Read only; what is selected stays in the window."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLine,
)
from PySide6.QtWidgets import QWidget

from tbtt_desktop.stories.records import ItemId, Span
from ui.screens.protect.pieces import Document, Ink, Piece
from ui.theme import Radius, Space, Tone, Type, current
from ui.theme.categories import CATEGORY_TONES
from ui.widgets import PrivateTextEdit
from ui.widgets.private import LINE_HEIGHT

_NO_BREAK: Final = "\u00a0"


class MarkedText(PrivateTextEdit):
    """Shows a `Document`. `pressed(item, code point)` comes when a place is pressed without selecting."""

    pressed = Signal(int, int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self.setProperty("kind", "reading")
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # Letters of the other direction begin where the bar is that scrolls.
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        gap = current().px(Space.XS)
        self.setViewportMargins(gap if rtl else 0, 0, 0 if rtl else gap, 0)
        self._shown = Document()
        self._ring: tuple[int, int] | None = None

    def document_shown(self) -> Document:
        """Return what is shown."""
        return self._shown

    def show_document(self, shown: Document) -> None:
        """Show other pieces; the eye, the caret and what was selected stay where they were."""
        if shown.pieces == self._shown.pieces:
            return
        bar, cursor = self.verticalScrollBar(), self.textCursor()
        scrolled, anchor, position = bar.value(), cursor.anchor(), cursor.position()
        kept = self._shown.selected(*sorted((anchor, position)))
        self._shown = shown
        self._fill()
        if kept is not None and kept[0] in {piece.item_id for piece in shown.pieces}:
            anchor, position = shown.positions(*kept)
        caret = self.textCursor()
        caret.setPosition(min(anchor, shown.length))
        caret.setPosition(min(position, shown.length), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(caret)
        bar.setValue(scrolled)

    def _fill(self) -> None:
        document = self.document()
        document.setUndoRedoEnabled(False)
        self._quiet = True
        try:
            document.clear()
            cursor = QTextCursor(document)
            cursor.beginEditBlock()
            spacing = QTextBlockFormat()
            spacing.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.setBlockFormat(spacing)
            for piece in self._shown.pieces:
                # A label is one word to who reads it, and is not to be broken at the end of a line.
                whole = piece.text.replace(" ", _NO_BREAK) if piece.ink is Ink.LABEL else piece.text
                cursor.insertText(whole, _format(piece))
            cursor.endEditBlock()
        finally:
            self._quiet = False

    def ring(self, item_id: ItemId | None, span: Span | None) -> None:
        """Draw a ring around a place, and bring it into sight."""
        ring = self._shown.positions(item_id, span) if item_id is not None and span is not None else None
        if ring == self._ring:
            return
        self._ring = ring
        if ring is not None and not self.textCursor().hasSelection():
            caret = self.textCursor()
            caret.setPosition(min(ring[0], self._shown.length))
            self.setTextCursor(caret)
            self.ensureCursorVisible()
        self.viewport().update()

    def chosen(self) -> tuple[ItemId, Span] | None:
        """Return the span of a text that is selected, in code points."""
        cursor = self.textCursor()
        return self._shown.selected(cursor.selectionStart(), cursor.selectionEnd())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press without a selection chooses what stands there."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            place = self._shown.place_at(self.cursorForPosition(event.position().toPoint()).position())
            if place is not None:
                self.pressed.emit(*place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the grounds of the marks, then the words, then the ring."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, piece in self._visible():
            start = self._shown.starts[number]
            end = (
                self._shown.starts[number + 1] if number + 1 < len(self._shown.starts) else self._shown.length
            )
            for rect in self._rects(start, end):
                _ground(painter, rect, piece)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_selection(painter)
        if self._ring is not None:
            painter.setPen(QPen(current().color("accent"), 2))
            radius = current().px(Radius.SMALL)
            for rect in self._rects(*self._ring):
                painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), radius, radius)
        painter.end()

    def _draw_selection(self, painter: QPainter) -> None:
        """Draw an edge around what is selected: what is covered has none, and rounded corners."""
        cursor = self.textCursor()
        painter.setPen(QPen(current().color("ink"), 1))
        for rect in self._rects(cursor.selectionStart(), cursor.selectionEnd()):
            painter.drawRect(rect.adjusted(-0.5, 0.5, 0.5, -0.5))

    def _visible(self) -> Iterator[tuple[int, Piece]]:
        """Yield the marked pieces between the first and the last line in sight."""
        area = self.viewport().rect()
        first = self.cursorForPosition(area.topLeft()).block().position()
        bottom = self.cursorForPosition(area.bottomRight()).block()
        last = bottom.position() + bottom.length()
        for number, piece in enumerate(self._shown.pieces):
            start = self._shown.starts[number]
            if start > last:
                break
            ends = start + 2 * len(piece.text) >= first
            if ends and piece.ink not in (Ink.PLAIN, Ink.HEADING, Ink.GAP):
                yield number, piece

    def _rects(self, start: int, end: int) -> Iterator[QRectF]:
        """Yield the rectangles of a stretch of the document on the screen, one a line at least."""
        layout = self.document().documentLayout()
        shift_x, shift_y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        block = self.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            origin = layout.blockBoundingRect(block).topLeft()
            low, high = max(0, start - block.position()), min(block.length() - 1, end - block.position())
            text = block.layout()
            for number in range(text.lineCount()):
                line = text.lineAt(number)
                left, right = max(low, line.textStart()), min(high, line.textStart() + line.textLength())
                top, height = origin.y() + line.y() - shift_y, line.ascent() + line.descent()
                for near, far in _edges(line, left, right):
                    yield QRectF(origin.x() + near - shift_x, top, far - near, height)
            block = block.next()


def _edges(line: QTextLine, left: int, right: int) -> list[tuple[float, float]]:
    """Return where a stretch of a line begins and ends on the screen, from the left.

    Asked of the glyphs, for `cursorToX` is ambiguous where the direction changes: the first
    letter of a Latin name within Arabic was left out. Of mixed directions it may be in several places.
    """
    if left >= right:
        return []
    boxes = [run.boundingRect() for run in line.glyphRuns(left, right - left)]
    joined: list[tuple[float, float]] = []
    for near, far in sorted((box.left(), box.right()) for box in boxes):
        if joined and near <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(joined[-1][1], far))
        else:
            joined.append((near, far))
    return joined


def _format(piece: Piece) -> QTextCharFormat:
    """Return the letters of a piece; its ground is drawn behind them."""
    theme = current()
    result = QTextCharFormat()
    tone = Tone.CAUTION if piece.category is None else CATEGORY_TONES[piece.category]
    size, bold, color = Type.READING, False, theme.color("ink")
    match piece.ink:
        case Ink.HEADING | Ink.GAP:
            size, color = Type.SMALL, theme.color("muted")
        case Ink.COVERED:
            color = theme.color("panel")
        case Ink.LABEL:
            size, color = Type.SMALL, theme.tone(tone)
        case Ink.QUESTION:
            bold, color = True, theme.color("caution")
        case _:
            pass
    result.setFont(theme.font(size, bold=bold))
    result.setForeground(color)
    return result


def _ground(painter: QPainter, rect: QRectF, piece: Piece) -> None:
    """Draw what lies under a piece: tinted where suggested, solid where covered."""
    theme = current()
    tone = Tone.CAUTION if piece.category is None else CATEGORY_TONES[piece.category]
    radius = theme.px(Space.XXS)
    painter.setPen(Qt.PenStyle.NoPen)
    match piece.ink:
        case Ink.COVERED:
            painter.setBrush(theme.tone(tone))
            painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), radius, radius)
        case Ink.LABEL:
            painter.setBrush(theme.ground(tone))
            painter.drawRoundedRect(rect.adjusted(0, 0, 2, 0), radius, radius)
        case Ink.UNPLACED | Ink.QUESTION:
            painter.setBrush(theme.ground(Tone.CAUTION))
            painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 1), radius, radius)
            painter.setPen(QPen(theme.color("caution"), 2, Qt.PenStyle.DashLine))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        case _:
            painter.setBrush(theme.ground(tone))
            painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 1), radius, radius)
            painter.setPen(QPen(theme.tone(tone), 2))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
