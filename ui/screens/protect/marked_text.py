"""A story's texts with their marks drawn into them. Read only; what is selected stays in the window."""

from __future__ import annotations

import bisect
import math
import time
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QScrollArea, QWidget

from tbtt_desktop.stories.records import Category, ItemId, Span
from ui.screens.protect.marked_ink import draw_ground, edges, letters_of, spacing
from ui.screens.protect.pieces import Document, Ink, Paragraph, Piece, paragraphs
from ui.theme import Radius, Size, Space, current
from ui.widgets import PrivateTextEdit
from ui.widgets.positions import utf16_length
from ui.widgets.tall import show_bar

_NO_BREAK: Final = "\u00a0"
_AT_ONCE: Final = 3_000  # letters beyond what is in sight that are put right before anything else is done
_SLICE: Final = 0.004  # seconds of a turn in which further ones are
_UNMARKED: Final = (Ink.PLAIN, Ink.HEADING, Ink.GAP)


class MarkedText(PrivateTextEdit):
    """Shows a `Document`. `pressed(item, code point)` comes when a place is pressed without selecting.

    It is at least `least` (a size of the tokens) high.
    """

    pressed = Signal(int, int)

    def __init__(self, name: str, least: int = Size.READING // 3, parent: QWidget | None = None) -> None:
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
        self.document().setDocumentMargin(current().px(Space.XXS))  # or a ring at the edge of it is cut
        self._least = current().px(least)
        self.setMinimumHeight(self._least)
        self._tall = False  # it stands at its whole height, and the page scrolls
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._ring: tuple[ItemId, Span] | None = None
        self._ring_waits = False  # its paragraph is not there yet
        self._formats: dict[tuple[Ink, Category | None], QTextCharFormat] = {}
        self._now: list[Paragraph] = []  # what stands in the widget
        self._goal: list[Paragraph] = []  # what shall stand there
        self._begins: dict[ItemId, tuple[list[int], list[int]]] = {}  # code points, and paragraphs there
        self._todo: deque[int] = deque()  # paragraphs that differ
        self._built: Document | None = None
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(self._go_on)

    def document_shown(self) -> Document:
        """Return what stands in the widget, of long texts perhaps still partly as it was before."""
        if self._built is None:
            self._built = Document(piece for paragraph in self._now for piece in paragraph)
        return self._built

    def show_document(self, shown: Document) -> None:
        """Show other pieces, as `show_lines`."""
        self.show_lines(paragraphs(shown.pieces))

    def show_lines(self, lines: list[Paragraph]) -> None:
        """Show other paragraphs; the eye, the caret and what was selected stay where they were.

        What is in sight is put right at once, and what is far away a little later: twenty thousand words
        take half a second, in which nobody could scroll or type.
        """
        if lines == self._goal:
            return
        bar, cursor = self.verticalScrollBar(), self.textCursor()
        scrolled, anchor, position = bar.value(), cursor.anchor(), cursor.position()
        kept = self.chosen() if cursor.hasSelection() else None
        in_sight = self._in_sight()
        self._goal, self._begins = lines, _begins(lines)
        if len(self._goal) == len(self._now):
            differing = [at for at, one in enumerate(self._goal) if _differ(one, self._now[at])]
            first = [at for at in differing if at in in_sight]
            self._todo = deque([*first, *(at for at in differing if at not in in_sight)])
            old, self._now, self._built = self._now, list(self._goal), None
            for at in differing:
                self._now[at] = old[at]
            self._change(self._screenful(len(first)))
        else:
            self._fill(in_sight.stop)
        if kept is not None and kept[0] in self._begins:
            anchor, position = self._positions(*kept)
        caret, last = self.textCursor(), self.document().characterCount() - 1
        caret.setPosition(min(anchor, last))
        caret.setPosition(min(position, last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(caret)
        bar.setValue(scrolled)
        if self._todo:
            self._later.start()

    def stand_tall(self, tall: bool) -> None:
        """Be as high as the texts, for a page that scrolls, or scroll them again."""
        self._tall = tall
        show_bar(self, needed=not tall)
        self._fit()

    def _fit(self) -> None:
        around = self.height() - self.viewport().height()
        whole = math.ceil(self.document().size().height()) + around
        self.setMinimumHeight(max(self._least, whole) if self._tall else self._least)

    def bring_ring_into_page(self) -> None:
        """Scroll the page to the ring, where the texts do not scroll by themselves."""
        if self._tall and self._ring is not None:
            QTimer.singleShot(0, self, self._scroll_page)

    def _scroll_page(self) -> None:
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        shown = page.widget() if isinstance(page, QScrollArea) else None
        if isinstance(page, QScrollArea) and shown is not None:
            at = self.viewport().mapTo(shown, self.cursorRect().center())
            page.ensureVisible(at.x(), at.y(), 0, current().px(Space.XL * 2))

    def _in_sight(self) -> range:
        area = self.viewport().rect()
        if self._tall:  # most of it is above or below what the page shows
            seen = self.viewport().visibleRegion().boundingRect()
            area = QRect(0, 0, area.width(), self._least) if seen.isEmpty() else seen
        first = self.cursorForPosition(area.topLeft()).blockNumber()
        return range(first, self.cursorForPosition(area.bottomRight()).blockNumber() + 1)

    def _screenful(self, count: int) -> int:
        """Return how many paragraphs to put right at once: the next `count`, and a screenful after them."""
        letters = 0
        while count < len(self._todo) and letters < _AT_ONCE:
            letters += sum(len(piece.text) for piece in self._goal[self._todo[count]])
            count += 1
        return count

    def _fill(self, count: int) -> None:
        """Begin anew, with the first `count` paragraphs and a screenful."""
        document = self.document()
        document.setUndoRedoEnabled(False)
        self._quiet = True
        try:
            document.clear()
        finally:
            self._quiet = False
        self._now, self._built = [], None
        self._todo = deque(range(len(self._goal)))
        self._change(self._screenful(count))

    def _go_on(self) -> None:
        """Put a few more paragraphs right, and leave the rest of the turn to the person."""
        end, in_sight, seen = time.perf_counter() + _SLICE, self._in_sight(), False
        while self._todo and time.perf_counter() < end:
            seen = seen or self._todo[0] in in_sight
            self._change(1)
        if not self._todo:
            self._later.stop()
            if self._ring_waits:  # else who scrolled away meanwhile would be pulled back
                self._move_ring()
        if seen or not self._todo:  # Qt draws the letters anew, and knows nothing of the grounds
            self.viewport().update()

    def finish(self) -> None:
        """Put all that is left right at once."""
        self._change(len(self._todo))

    def _change(self, count: int) -> None:
        """Put the next `count` paragraphs right."""
        document = self.document()
        self._quiet = True
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        try:
            for _ in range(min(count, len(self._todo))):
                at = self._todo.popleft()
                if at < len(self._now):
                    block = document.findBlockByNumber(at)
                    cursor.setPosition(block.position())
                    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                    cursor.removeSelectedText()
                    self._now[at] = self._goal[at]
                else:
                    cursor.movePosition(QTextCursor.MoveOperation.End)
                    if at:
                        cursor.insertBlock()
                    else:
                        cursor.setBlockFormat(spacing())
                    self._now.append(self._goal[at])
                for piece in self._goal[at]:
                    # A label is one word to who reads it, and is not to be broken at the end of a line.
                    whole = piece.text.replace(" ", _NO_BREAK) if piece.ink is Ink.LABEL else piece.text
                    cursor.insertText(whole.removesuffix("\n"), self._format(piece))
        finally:
            cursor.endEditBlock()
            self._quiet = False
            self._built = None

    def _format(self, piece: Piece) -> QTextCharFormat:
        key = (piece.ink, piece.category)
        if key not in self._formats:
            self._formats[key] = letters_of(piece)
        return self._formats[key]

    def ring(self, item_id: ItemId | None, span: Span | None) -> None:
        """Draw a ring around a place, and bring it into sight."""
        ring = (item_id, span) if item_id is not None and span is not None else None
        if ring == self._ring:
            return
        self._ring = ring
        self._move_ring()
        self.viewport().update()

    def _move_ring(self) -> None:
        if self._ring is not None and not self.textCursor().hasSelection():
            caret, last = self.textCursor(), self.document().characterCount() - 1
            caret.setPosition(self._positions(*self._ring)[0])
            self._ring_waits = bool(self._todo) and caret.position() == last
            self.setTextCursor(caret)
            self.ensureCursorVisible()

    def _positions(self, item_id: ItemId, span: Span) -> tuple[int, int]:
        """Return where a span of a text begins and ends, at most the end of what stands there already."""
        return self._position(item_id, span.start), self._position(item_id, span.end, at_end=True)

    def _position(self, item_id: ItemId, offset: int, *, at_end: bool = False) -> int:
        """Measure within one paragraph: of twenty thousand words all of it would take longer than a frame."""
        starts, numbers = self._begins.get(item_id, ([0], [0]))
        number = numbers[max(0, bisect.bisect_right(starts, offset - at_end) - 1)]
        last = self.document().characterCount() - 1
        if number >= len(self._now):
            return last
        inside = Document(self._now[number]).position(item_id, offset, at_end=at_end)
        return min(self.document().findBlockByNumber(number).position() + inside, last)

    def select(self, item_id: ItemId, span: Span) -> None:
        """Select a span of a text and bring it into sight."""
        self.finish()
        start, end = self._positions(item_id, span)
        caret = self.textCursor()
        caret.setPosition(start)
        caret.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(caret)
        self.ensureCursorVisible()

    def chosen(self) -> tuple[ItemId, Span] | None:
        """Return the span of a text that is selected, in code points."""
        cursor = self.textCursor()
        return self.document_shown().selected(cursor.selectionStart(), cursor.selectionEnd())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press without a selection chooses what stands there."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            place = self.document_shown().place_at(
                self.cursorForPosition(event.position().toPoint()).position()
            )
            if place is not None:
                self.pressed.emit(*place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the grounds of the marks and the ring, then the words: it must hide no full stop beside it."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for start, end, piece in self._visible():
            for rect in self._rects(start, end):
                draw_ground(painter, rect, piece)
        if self._ring is not None:
            painter.setPen(QPen(current().color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = current().px(Radius.SMALL)
            for rect in self._rects(*self._positions(*self._ring)):
                painter.drawRoundedRect(rect.adjusted(-1, -2, 1, 2), radius, radius)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_selection(painter)
        painter.end()

    def _draw_selection(self, painter: QPainter) -> None:
        """Draw an edge around what is selected: what is covered has none, and rounded corners."""
        cursor = self.textCursor()
        painter.setPen(QPen(current().color("ink"), 1))
        for rect in self._rects(cursor.selectionStart(), cursor.selectionEnd()):
            painter.drawRect(rect.adjusted(-0.5, 0.5, 0.5, -0.5))

    def _visible(self) -> Iterator[tuple[int, int, Piece]]:
        """Yield the marked pieces of the paragraphs in sight, and where each begins and ends."""
        for at in self._in_sight():
            if at >= len(self._now):
                return
            start = self.document().findBlockByNumber(at).position()
            for piece in self._now[at]:
                end = start + utf16_length(piece.text)
                if piece.ink not in _UNMARKED:
                    yield start, end, piece
                start = end

    def _rects(self, start: int, end: int) -> Iterator[QRectF]:
        """Yield the rectangles of a stretch of the document on the screen, one a line at least."""
        layout = self.document().documentLayout()
        shift_x, shift_y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        block = self.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            origin = layout.blockBoundingRect(block).topLeft()
            low, high = max(0, start - block.position()), min(block.length() - 1, end - block.position())
            text = block.layout()
            first = text.lineForTextPosition(low)
            for number in range(first.lineNumber() if first.isValid() else 0, text.lineCount()):
                line = text.lineAt(number)
                if line.textStart() > high:
                    break
                left, right = max(low, line.textStart()), min(high, line.textStart() + line.textLength())
                top, height = origin.y() + line.y() - shift_y, line.ascent() + line.descent()
                for near, far in edges(line, left, right):
                    yield QRectF(origin.x() + near - shift_x, top, far - near, height)
            block = block.next()


def _begins(lines: Iterable[Paragraph]) -> dict[ItemId, tuple[list[int], list[int]]]:
    """Return of each text the first code points of its paragraphs, and the numbers of these."""
    begins: dict[ItemId, tuple[list[int], list[int]]] = {}
    for number, line in enumerate(lines):
        for piece in line:
            if piece.start >= 0 and piece.item_id is not None:
                starts, numbers = begins.setdefault(piece.item_id, ([], []))
                starts.append(piece.start)
                numbers.append(number)
                break
    return begins


def _differ(one: Paragraph, other: Paragraph) -> bool:
    """Whether two paragraphs look otherwise; where their words stand in a text does not count."""
    if one is other:
        return False
    if len(one) != len(other):
        return True
    return any(
        (a.text, a.ink, a.category) != (b.text, b.ink, b.category) for a, b in zip(one, other, strict=True)
    )
