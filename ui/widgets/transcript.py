"""A transcript to be typed while one listens: lines with the time at which they are heard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QTextBlock,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QSizePolicy

from tbtt_desktop.stories.records import TimeCode
from tbtt_desktop.stories.timeline import agrees, rising, stamped
from ui.i18n import duration, filled, number
from ui.theme import current
from ui.widgets.positions import code_points
from ui.widgets.private import PrivateTextEdit
from ui.widgets.time_gutter import TimeGutter

_CODE: Final = QTextFormat.Property.UserProperty + 1
"""On a line: the frame at which it is heard. A format is undone and redone together with the text."""

_LEAST, _MOST = 3, 12  # lines that are seen
_LATE: Final = 150  # milliseconds after a key until the times are drawn anew


class TranscriptEdit(PrivateTextEdit):
    """Text whose lines carry time codes. Frames are those of its sound.

    `wanted(at)`: a place (code points) is to be heard, by Ctrl and a click or by Ctrl and Enter; of what
    cannot be changed by a click alone. `focused` when somebody types here. `playing` returns the frame that
    is heard, None while nothing plays: a line that is begun meanwhile is stamped with it.
    """

    wanted = Signal(int)
    sought = Signal(int)  # a frame
    focused = Signal()

    def __init__(self, name: str, rate: int, frames: int, *, placeholder: str = "") -> None:
        super().__init__(name, placeholder=placeholder)
        self._name = name
        self._rate, self._frames = max(1, rate), frames
        self.playing: Callable[[], int | None] = lambda: None
        self.setProperty("kind", "bare")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.gutter = TimeGutter(self)
        self.gutter.pressed.connect(lambda ms: self.sought.emit(round(ms * self._rate / 1000)))
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.updateGeometry())
        self._late = QTimer(self)  # an hour of lines is not looked through at every key
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE)
        self._late.timeout.connect(self._show_times)
        self.textChanged.connect(self._late.start)
        self.cursorPositionChanged.connect(self._say)

    # What is written

    def show_words(self, text: str, codes: Sequence[TimeCode]) -> None:
        """Show a transcript, and forget what could be undone."""
        self.set_text(text)
        self._quiet = True
        try:
            starts = {code.at: code.frame for code in codes}
            all_at_once = QTextCursor(self.document())
            all_at_once.beginEditBlock()
            for block, at in self._lines():
                if at in starts:
                    self._set_code(QTextCursor(block), starts[at])
            all_at_once.endEditBlock()
            self.document().clearUndoRedoStacks()
        finally:
            self._quiet = False
        self._show_times()

    def codes(self) -> tuple[TimeCode, ...]:
        """Return where the lines are heard, as they stand."""
        found = []
        for block, at in self._lines():
            frame = _code(block)
            if frame is not None:
                found.append(TimeCode(at, frame))
        return rising(found, len(self.text()), max(1, self._frames))

    def stamp(self, frame: int) -> None:
        """Say that the line of the cursor is heard at a frame; what this contradicts is taken away."""
        cursor = self.textCursor()
        at = self._start_of(cursor.block())
        kept = {one.at: one.frame for one in stamped(self.codes(), TimeCode(at, max(0, frame)))}
        cursor.beginEditBlock()
        for block, start in self._lines():
            if _code(block) != kept.get(start):
                self._set_code(QTextCursor(block), kept.get(start))
        cursor.endEditBlock()
        self._say()

    def unstamp(self) -> None:
        """Take the time of the cursor's line away."""
        if _code(self.textCursor().block()) is not None:
            self._set_code(self.textCursor(), None)

    def show_now(self, frame: int | None) -> None:
        """Show which line is heard."""
        self.gutter.show_now(None if frame is None else round(1000 * frame / self._rate))

    def place(self) -> int:
        """Return the code point before which the cursor stands."""
        return self._code_point(self.textCursor())

    def _code_point(self, cursor: QTextCursor) -> int:
        block = cursor.block()
        return self._start_of(block) + code_points(block.text(), cursor.positionInBlock())

    def _lines(self) -> list[tuple[QTextBlock, int]]:
        """Return every line with the code point at which it begins."""
        found, at, block = [], 0, self.document().begin()
        while block.isValid():
            found.append((block, at))
            at += len(block.text()) + 1
            block = block.next()
        return found

    def _start_of(self, wanted: QTextBlock) -> int:
        return next((at for block, at in self._lines() if block == wanted), 0)

    def _set_code(self, cursor: QTextCursor, frame: int | None) -> None:
        shape = cursor.blockFormat()
        if frame is None:
            shape.clearProperty(_CODE)
        else:
            shape.setProperty(_CODE, frame)
        cursor.setBlockFormat(shape)

    def _show_times(self) -> None:
        kept = {code.at: code.frame for code in self.codes()}
        self.gutter.show_times(
            [
                (block.position(), round(1000 * kept[at] / self._rate))
                for block, at in self._lines()
                if at in kept
            ]
        )

    def _say(self) -> None:
        """Tell a screen reader the line's number and its time."""
        block = self.textCursor().block()
        said = self.tr("Line %1").replace("%1", number(block.blockNumber() + 1))
        frame = _code(block)
        if frame is not None:
            said = filled(self.tr("Line %1, heard at %2"), number(block.blockNumber() + 1), self._time(frame))
        self.setAccessibleDescription(said)

    def _time(self, frame: int) -> str:
        return duration(frame / self._rate)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin a line with the time that is heard; hear the place of the cursor."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.wanted.emit(self.place())
            return
        if not enter or self.isReadOnly() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            first = self.document().isEmpty() and bool(event.text().strip()) and not self.isReadOnly()
            super().keyPressEvent(event)
            if first and not self.document().isEmpty():
                self._stamp_new()
            return
        below = self.textCursor().atBlockStart() and not self.textCursor().atBlockEnd()
        super().keyPressEvent(event)
        cursor = self.textCursor()
        cursor.joinPreviousEditBlock()  # one step back takes the line and its time away together
        new = cursor.block()
        # Qt gives the new line all that the one before it has: the time stays with the words.
        if _code(new) is not None:
            self._set_code(QTextCursor(new.previous() if below else new), None)
        self._stamp_new()
        cursor.endEditBlock()

    def _stamp_new(self) -> None:
        """Stamp the line of the cursor if nothing stands behind the cursor and something plays."""
        frame, block = self.playing(), self.textCursor().block()
        if frame is None or _code(block) is not None or not self.textCursor().atBlockEnd():
            return
        if agrees(self.codes(), TimeCode(self._start_of(block), frame)):
            self._set_code(self.textCursor(), frame)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """With Ctrl, play from the word; else put the cursor there."""
        super().mousePressEvent(event)
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.button() == Qt.MouseButton.LeftButton and ctrl:
            self.wanted.emit(self._code_point(self.cursorForPosition(event.position().toPoint())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Of what is only read, a click plays from the word."""
        super().mouseReleaseEvent(event)
        plain = not event.modifiers() and not self.textCursor().hasSelection()
        if self.isReadOnly() and plain and event.button() == Qt.MouseButton.LeftButton:
            self.wanted.emit(self._code_point(self.cursorForPosition(event.position().toPoint())))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Leave files that are dropped to the page."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell whose words these are."""
        super().focusInEvent(event)
        self.focused.emit()

    # Room

    def sizeHint(self) -> QSize:
        """As high as what is written, up to some lines; then it scrolls, and the sound stays in sight."""
        line = QFontMetrics(current().font()).lineSpacing() * 3 // 2
        height = round(self.document().size().height()) + 2 * self.frameWidth()
        return QSize(super().sizeHint().width(), max(_LEAST * line, min(_MOST * line, height)))

    def minimumSizeHint(self) -> QSize:
        """A few lines."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


def _code(block: QTextBlock) -> int | None:
    shape = block.blockFormat()
    return shape.intProperty(_CODE) if shape.hasProperty(_CODE) else None
