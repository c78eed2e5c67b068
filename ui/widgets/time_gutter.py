"""Times beside the lines of a text: where each is heard, and which one is heard now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from ui.i18n import duration
from ui.theme import Radius, Space, Type, current

Times = Sequence[tuple[int, int]]
"""Positions in the document (UTF-16 units) of the lines that have a time, and milliseconds."""


class TimeGutter(QWidget):
    """Stands at the leading side of a text. `pressed(ms)` when a time is pressed.

    Times are drawn from left to right in every language; the one of the line that is heard is filled.
    For keys there is the text itself: whoever owns it lets a key play from the line of the cursor.
    """

    pressed = Signal(int)

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._times: Times = ()
        self._now: int | None = None  # milliseconds that are heard
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        edit.installEventFilter(self)
        edit.verticalScrollBar().valueChanged.connect(lambda _: self.update())
        edit.document().documentLayout().documentSizeChanged.connect(lambda _: self.update())
        self._place()

    def show_times(self, times: Times) -> None:
        """Show these; without any the gutter takes no room."""
        had, self._times = self.room(), tuple(times)
        if had != self.room():
            self._place()
        self.update()

    def show_now(self, ms: int | None) -> None:
        """Show which line is heard, None for none."""
        before = self._line_of(self._now)
        self._now = ms
        if before != self._line_of(ms):
            self.update()

    def times(self) -> Times:
        """Return what is shown."""
        return self._times

    def room(self) -> int:
        """Return how wide it is, in pixels."""
        if not self._times:
            return 0
        theme, metrics = current(), QFontMetrics(current().font(Type.SMALL))
        return max(metrics.horizontalAdvance(duration(ms / 1000)) for _, ms in self._times) + theme.px(
            Space.M
        )

    def _line_of(self, ms: int | None) -> int | None:
        if ms is None:
            return None
        begun = [place for place, (_, at) in enumerate(self._times) if at <= ms]
        return begun[-1] if begun else None

    def _place(self) -> None:
        room, rtl = self.room(), _mirrored()
        gap = current().px(Space.XS)  # letters of the other direction begin where the bar is that scrolls
        self._edit.setViewportMargins(gap if rtl else room, 0, room if rtl else gap, 0)
        inside = self._edit.contentsRect()
        left = inside.right() + 1 - room if rtl else inside.left()
        self.setGeometry(left, inside.top(), room, inside.height())
        self.setVisible(bool(room))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along when the text becomes larger or smaller."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _rows(self) -> list[tuple[QRect, int, int]]:
        """Return the times in sight: where each is drawn, its number, and its milliseconds."""
        cursor, rows, height = QTextCursor(self._edit.document()), [], self.height()
        length = self._edit.document().characterCount()
        area = self._edit.viewport().rect()
        first = self._edit.cursorForPosition(area.topLeft()).block().position()
        last = self._edit.cursorForPosition(area.bottomRight()).position()
        for place, (position, ms) in enumerate(self._times):
            if not first <= position <= last:  # of an hour nearly all is out of sight
                continue
            cursor.setPosition(max(0, min(position, length - 1)))
            line = self._edit.cursorRect(cursor)
            if line.bottom() >= 0 and line.top() <= height:
                rows.append((QRect(0, line.top(), self.width(), line.height()), place, ms))
        return rows

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the times."""
        theme, heard = current(), self._line_of(self._now)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(Type.SMALL))
        metrics = QFontMetrics(painter.font())
        for line, place, ms in self._rows():
            words = duration(ms / 1000)
            width = metrics.horizontalAdvance(words) + theme.px(Space.XS)
            left = 0 if not _mirrored() else self.width() - width
            top = line.top() + max(0, line.height() - metrics.height()) / 2
            chip = QRectF(left, top, width, metrics.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent" if place == heard else "accent_soft"))
            painter.drawRoundedRect(chip, theme.px(Radius.SMALL), theme.px(Radius.SMALL))
            painter.setPen(theme.color("panel" if place == heard else "accent"))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the time that was pressed."""
        at = event.position().toPoint()
        for line, _, ms in self._rows():
            if line.contains(at):
                self.pressed.emit(ms)
                return


def _mirrored() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
