"""How a waveform is drawn: bars of loudness, stretches by colour, pattern and name, a playhead, the time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPen

from tbtt_desktop.audio.peaks import Loudness
from tbtt_desktop.stories.records import Stretch
from ui.i18n import duration, number
from ui.theme import Radius, Space, Tone, Type, current
from ui.widgets.waveform_view import PEAK_PIXELS, View

# Colour is never the only sign: without it two kinds are told apart by their hatching, and by their names.
_PATTERNS: Final = {
    Tone.ACCENT: Qt.BrushStyle.BDiagPattern,
    Tone.INFO: Qt.BrushStyle.FDiagPattern,
    Tone.CAUTION: Qt.BrushStyle.DiagCrossPattern,
    Tone.ROSE: Qt.BrushStyle.VerPattern,
    Tone.DONE: Qt.BrushStyle.HorPattern,
    Tone.DANGER: Qt.BrushStyle.CrossPattern,
    Tone.MUTED: Qt.BrushStyle.Dense6Pattern,
}
_LEAST_BAR: Final = 2.0  # pixels: silence is a line, and not nothing


@dataclass(frozen=True, slots=True)
class Shade:
    """A stretch that is marked. `name` says what it is, in few words."""

    key: int
    stretch: Stretch
    tone: Tone
    name: str
    wide: Stretch  # what will really be silent, at least `stretch`


@dataclass(frozen=True, slots=True)
class Lanes:
    """The heights of a waveform: names above, the sound, the time below."""

    names: QRectF
    sound: QRectF
    times: QRectF


def lanes(width: int, height: int, *, named: bool) -> Lanes:
    """Return where everything stands."""
    theme = current()
    line = QFontMetrics(theme.font(Type.SMALL)).height() + theme.px(Space.XXS)
    above = line if named else 0
    return Lanes(
        QRectF(0, 0, width, above),
        QRectF(0, above, width, max(1, height - above - line)),
        QRectF(0, height - line, width, line),
    )


def draw_ground(painter: QPainter, room: QRectF) -> None:
    """Draw the ground and the line of silence."""
    theme = current()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("hover"))
    painter.drawRoundedRect(room, theme.px(Radius.SMALL), theme.px(Radius.SMALL))
    painter.setPen(QPen(theme.color("border"), 1, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(room.left(), room.center().y()), QPointF(room.right(), room.center().y()))


def draw_bars(painter: QPainter, room: QRectF, view: View, loudness: Loudness, position: int) -> None:
    """Draw how loud it is: what was heard in the accent, what is to come in grey."""
    theme = current()
    step = float(max(PEAK_PIXELS, theme.px(PEAK_PIXELS)))
    # Bars keep their frames while the view moves, so that they do not flicker.
    width = view.per_pixel * step
    first = int(view.first // width)
    last = min(
        int((view.first + view.width * view.per_pixel) // width),
        max(0, view.frames - 1) // int(max(1, width)),
    )
    thick = max(1.5, step * 0.55)
    heard, coming = theme.color("accent"), theme.color("border")
    painter.setPen(Qt.PenStyle.NoPen)
    for place, loud in enumerate(loudness.bars(first * width, width, last - first + 1), start=first):
        # The root lifts a low voice: at a twentieth of full scale it would be a flat line.
        height = max(_LEAST_BAR, min(1.0, loud) ** 0.5 * (room.height() - 2))
        left = view.x_of(place * width) + (step - thick) / 2
        painter.setBrush(heard if place * width < position else coming)
        bar = QRectF(left, room.center().y() - height / 2, thick, height)
        painter.drawRoundedRect(bar, thick / 2, thick / 2)


def draw_shade(painter: QPainter, where: Lanes, view: View, shade: Shade, *, chosen: bool) -> None:
    """Draw a stretch: its ground, its hatching, both edges, and what is silenced beyond them."""
    theme = current()
    tone = theme.tone(shade.tone)
    rect = _rect(view, shade.stretch, where.sound)
    wide = _rect(view, shade.wide, where.sound)
    painter.save()
    if wide != rect:
        painter.setOpacity(0.45)
        painter.fillRect(wide, theme.ground(shade.tone))
        painter.fillRect(wide, QBrush(tone, Qt.BrushStyle.Dense7Pattern))
        painter.setOpacity(1)
        painter.setPen(QPen(tone, 1, Qt.PenStyle.DashLine))
        for x in (wide.left(), wide.right()):
            painter.drawLine(QPointF(x, wide.top()), QPointF(x, wide.bottom()))
    painter.fillRect(rect, theme.ground(shade.tone))
    painter.setOpacity(0.55)
    painter.fillRect(rect, QBrush(tone, _PATTERNS[shade.tone]))
    painter.setOpacity(1)
    painter.setPen(QPen(tone, 3 if chosen else 2))
    for x in (rect.left(), rect.right()):
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
    if chosen:
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(-2, 1, 2, -1))
    painter.restore()


def draw_gap(painter: QPainter, room: QRectF, view: View, at: int) -> None:
    """Draw where nothing was recorded: it takes no time of the sound, so it is a grey seam of fixed width."""
    theme = current()
    width = theme.px(Space.S)
    x = view.x_of(at)
    if not -width <= x <= view.width + width:
        return
    left = max(0.0, min(view.width - width, x - width / 2))
    seam = QRectF(left, room.top(), width, room.height())
    painter.save()
    painter.fillRect(seam, theme.ground(Tone.MUTED))
    painter.fillRect(seam, QBrush(theme.tone(Tone.MUTED), Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(theme.tone(Tone.MUTED), 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(seam)
    painter.restore()


def draw_grips(painter: QPainter, where: Lanes, view: View, shade: Shade) -> None:
    """Draw where the edges of the chosen stretch can be pulled."""
    theme = current()
    rect = _rect(view, shade.stretch, where.sound)
    side = theme.px(Space.XS)
    painter.setPen(QPen(theme.color("accent"), 2))
    painter.setBrush(theme.color("panel"))
    for x in (rect.left(), rect.right()):
        painter.drawRect(QRectF(x - side / 2, rect.center().y() - side, side, 2 * side))


def draw_name(painter: QPainter, where: Lanes, view: View, shade: Shade, place: int, *, chosen: bool) -> None:
    """Draw what a stretch is above it: its number and name, or the number alone where room is scarce."""
    theme = current()
    rect = _rect(view, shade.stretch, where.sound)
    if rect.right() < 0 or rect.left() > view.width:
        return
    face = theme.font(Type.SMALL, bold=chosen)
    metrics = QFontMetrics(face)
    pad = theme.px(Space.XXS)
    whole = f"{number(place)} · {shade.name}"
    text = whole if metrics.horizontalAdvance(whole) + 2 * pad <= max(rect.width(), 0) else number(place)
    width = metrics.horizontalAdvance(text) + 2 * pad
    left = max(0.0, min(view.width - width, rect.left() if text == whole else rect.center().x() - width / 2))
    label = QRectF(left, where.names.top(), width, where.names.height() - 2)
    painter.setPen(QPen(theme.tone(shade.tone), 1) if chosen else Qt.PenStyle.NoPen)
    painter.setBrush(theme.ground(shade.tone))
    painter.drawRoundedRect(label, theme.px(Radius.SMALL) / 2, theme.px(Radius.SMALL) / 2)
    painter.setFont(face)
    painter.setPen(theme.tone(shade.tone))
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)


def draw_sketch(painter: QPainter, room: QRectF, view: View, stretch: Stretch) -> None:
    """Draw a stretch that is only begun."""
    theme = current()
    painter.setPen(QPen(theme.color("accent"), 2, Qt.PenStyle.DashLine))
    painter.setBrush(QBrush(theme.color("accent"), Qt.BrushStyle.Dense7Pattern))
    painter.drawRect(_rect(view, stretch, room).adjusted(0, 1, 0, -1))


def draw_playhead(painter: QPainter, where: Lanes, view: View, position: int) -> None:
    """Draw where one is."""
    theme = current()
    x = max(1.0, min(view.width - 1.0, view.x_of(position)))
    if not -1 <= view.x_of(position) <= view.width + 1:
        return
    painter.setPen(QPen(theme.color("ink"), 2))
    painter.drawLine(QPointF(x, where.sound.top()), QPointF(x, where.sound.bottom()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("ink"))
    side = theme.px(Space.XXS) + 1
    middle = max(float(side), min(view.width - float(side), x))  # at either end it is still a whole knob
    for y in (where.sound.top() + side, where.sound.bottom() - side):
        painter.drawEllipse(QPointF(middle, y), side, side)


def draw_times(painter: QPainter, room: QRectF, view: View) -> None:
    """Draw the time below, in round steps, Latin and left to right."""
    theme = current()
    face = theme.font(Type.SMALL)
    metrics = QFontMetrics(face)
    painter.setFont(face)
    length = duration(view.frames / view.rate)
    step = view.tick(metrics.horizontalAdvance(length + ".0") + theme.px(Space.L))
    number = int(view.first / view.rate // step)
    while True:
        seconds = number * step
        x = view.x_of(seconds * view.rate)
        text = duration(seconds) if step >= 1 else f"{duration(seconds)}.{round(seconds * 10) % 10}"
        width = metrics.horizontalAdvance(text)
        if x > view.width or seconds * view.rate > view.frames:
            return
        painter.setPen(theme.color("border"))
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.top() + theme.px(Space.XXS)))
        left = max(0.0, x - width / 2)
        if left + width <= view.width and x >= 0:
            painter.setPen(theme.color("muted"))
            place = QRectF(
                left, room.top() + theme.px(Space.XXS), width + 1, room.height() - theme.px(Space.XXS)
            )
            painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute), text)
        number += 1


def _rect(view: View, stretch: Stretch, room: QRectF) -> QRectF:
    left, right = view.x_of(stretch.start), view.x_of(stretch.end)
    # What lies far outside is drawn only a little beyond the edge: Qt's rasteriser has its own limits.
    left, right = max(left, -8.0), min(right, view.width + 8.0)
    return QRectF(left, room.top(), max(1.0, right - left), room.height())
