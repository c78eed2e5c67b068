"""How a box on a picture is drawn: translucent while one works, with its name in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from tbtt_desktop.stories.records import Category
from ui.screens.protect.saying import category_name
from ui.theme import Radius, Space, Type, current
from ui.theme.categories import CATEGORY_TONES

_VEIL: Final = 0.82  # so much hides a face at a glance and lets the person see what is under it


def draw_box(
    painter: QPainter,
    place: tuple[float, float, float, float],
    category: Category,
    number: str,
    *,
    chosen: bool,
) -> None:
    """Draw a box while it is being worked on. As it leaves it is solid; that is another picture."""
    theme = current()
    rect = QRectF(*place)
    tone = theme.tone(CATEGORY_TONES[category])
    painter.save()
    painter.setOpacity(_VEIL)
    painter.fillRect(rect, tone)
    painter.setOpacity(1)
    painter.setPen(QPen(tone, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)
    face = theme.font(Type.SMALL)
    metrics = QFontMetrics(face)
    whole = f"{number} · {category_name(category)}"
    inside = rect.adjusted(theme.px(Space.XXS), theme.px(2), -theme.px(Space.XXS), -theme.px(2))
    name = whole if metrics.horizontalAdvance(whole) <= inside.width() else number
    if metrics.horizontalAdvance(name) <= inside.width() and metrics.height() <= inside.height():
        painter.setFont(face)
        painter.setPen(theme.color("panel"))
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), name)
    if chosen:
        painter.setPen(QPen(theme.color("panel"), 4))
        painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), theme.px(Radius.SMALL), theme.px(Radius.SMALL))
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), theme.px(Radius.SMALL), theme.px(Radius.SMALL))
    painter.restore()


def draw_grips(painter: QPainter, places: Iterable[tuple[float, float]]) -> None:
    """Draw where a chosen box can be pulled."""
    theme = current()
    side = theme.px(Space.XS)
    painter.setPen(QPen(theme.color("accent"), 2))
    painter.setBrush(theme.color("panel"))
    for x, y in places:
        painter.drawRect(QRectF(x - side / 2, y - side / 2, side, side))


def draw_offered(
    painter: QPainter, place: tuple[float, float, float, float], category: Category, *, chosen: bool
) -> None:
    """Draw where something was found: a line around it that hides nothing."""
    theme = current()
    rect = QRectF(*place).adjusted(-1, -1, 1, 1)
    tone = theme.tone(CATEGORY_TONES[category])
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("panel"), 4 if chosen else 2))  # to be seen on dark and on light
    painter.drawRect(rect)
    dashes = Qt.PenStyle.SolidLine if chosen else Qt.PenStyle.DashLine
    painter.setPen(QPen(theme.color("accent") if chosen else tone, 2 if chosen else 1, dashes))
    painter.drawRect(rect)
    painter.restore()


def draw_sketch(painter: QPainter, place: tuple[float, float, float, float]) -> None:
    """Draw a box that the mouse is still drawing."""
    theme = current()
    painter.setPen(QPen(theme.color("accent"), 2, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setOpacity(0.9)
    painter.drawRect(QRectF(*place))
    painter.setOpacity(1)
