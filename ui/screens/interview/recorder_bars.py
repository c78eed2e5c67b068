"""The last half minute of a recording: how loud it was, where nothing was taken, what was marked."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.screens.interview.recorder_hearing import BARS, Bars, Break
from ui.theme import Radius, Size, Space, Type, current


class LiveBars(QWidget):
    """From left to right in every language; dotted where nothing was taken, grey off the record."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: Bars = ()
        self._flags: tuple[int, ...] = ()
        self._live = False
        self.setAccessibleName(self.tr("Loudness"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Two lines of buttons high."""
        theme = current()
        return QSize(theme.px(Size.SIDE), theme.px(Size.TARGET * 2))

    def show_bars(self, bars: Bars, flags: Sequence[int] = (), *, live: bool) -> None:
        """Show these, and a flag in front of every bar whose place is in `flags`."""
        if (bars, tuple(flags), live) != (self._bars, self._flags, self._live):
            self._bars, self._flags, self._live = bars, tuple(flags), live
            self.setAccessibleDescription(self.tr("%n marks", "", len(flags)) if flags else "")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a bar for each fifth of a second, the breaks between them, and the flags."""
        theme = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / BARS
        place = 0
        for kind, group in groupby(self._bars, key=lambda bar: bar if not isinstance(bar, float) else 0.0):
            bars = list(group)
            left = place * step
            place += len(bars)
            if isinstance(kind, Break):
                self._draw_break(painter, kind, QRectF(left, 0, len(bars) * step, self.height()))
            elif kind is None:
                painter.setPen(QPen(theme.color("border"), 1, Qt.PenStyle.DotLine))
                middle = self.height() / 2
                painter.drawLine(QPointF(left, middle), QPointF(place * step, middle))
            else:
                self._draw_bars(painter, [bar for bar in bars if isinstance(bar, float)], left, step)
        for flag in self._flags:
            self._draw_flag(painter, flag * step)
        painter.end()

    def _draw_bars(self, painter: QPainter, bars: Sequence[float], left: float, step: float) -> None:
        middle, width = self.height() / 2, max(1.5, step * 0.55)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current().color("danger" if self._live else "muted"))
        for place, loud in enumerate(bars):
            # The root lifts a low voice: at a twentieth of full scale it would be a flat line.
            height = max(2.0, min(1.0, loud) ** 0.5 * self.height())
            x = left + place * step + (step - width) / 2
            painter.drawRoundedRect(QRectF(x, middle - height / 2, width, height), width / 2, width / 2)

    def _draw_break(self, painter: QPainter, kind: Break, room: QRectF) -> None:
        theme = current()
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("muted_soft"))
        corner = theme.px(Radius.SMALL)
        box = room.adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, corner, corner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(0.35)
        painter.setBrush(QBrush(theme.color("muted"), Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(box, corner, corner)
        painter.setOpacity(1)
        face = theme.font(Type.SMALL)
        words = self.tr("Off the record") if kind is Break.OFF_RECORD else self.tr("No microphone")
        metrics = QFontMetrics(face)
        width = metrics.horizontalAdvance(words) + theme.px(Space.S)
        if width > box.width():
            return
        label = QRectF(0, 0, width, metrics.height() + theme.px(Space.XXS))
        label.moveCenter(box.center())
        painter.setBrush(theme.color("panel"))
        painter.drawRoundedRect(label, corner, corner)
        painter.setPen(theme.color("ink"))
        painter.setFont(face)
        painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), words)

    def _draw_flag(self, painter: QPainter, x: float) -> None:
        theme = current()
        side = theme.px(Space.S)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.setBrush(theme.color("accent"))
        way = -1 if x > self.width() / 2 else 1
        painter.drawPolygon(
            QPolygonF([QPointF(x, 1), QPointF(x + way * side, 1 + side / 2), QPointF(x, 1 + side)])
        )
