"""Drawing words by hand, in either direction."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QMargins, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QTextCharFormat, QTextLayout, QTextOption

from tbtt_desktop.stories.records import Span
from ui.i18n import has_direction, isolated, right_to_left
from ui.theme import current

Flag = Qt.AlignmentFlag
# As numbers: combined as flags for every cell of a list they cost as much as its letters.
_SIDES: Final = {
    Qt.LayoutDirection.LeftToRight: int(Flag.AlignLeft | Flag.AlignAbsolute),
    Qt.LayoutDirection.RightToLeft: int(Flag.AlignRight | Flag.AlignAbsolute),
}
_TOP: Final = int(Flag.AlignTop)
_MIDDLE: Final = int(Flag.AlignVCenter)
_WRAP: Final = int(Qt.TextFlag.TextWordWrap)
_ISOLATE: Final = isolated("")[0]


def draw_leading(
    painter: QPainter,
    room: QRect,
    text: str,
    direction: Qt.LayoutDirection,
    *,
    top: bool = False,
    wrap: bool = False,
) -> None:
    """Draw words at the leading edge of `room`, in the middle of its height or at its top.

    The side follows the layout; the order of the letters follows the text itself, so that a
    Latin name stays whole within an Arabic window. Isolated names alone follow the layout.
    """
    if wrap and direction == Qt.LayoutDirection.RightToLeft and right_to_left(text):
        draw_paragraph(painter, room, text, Flag.AlignTop if top else Flag.AlignVCenter)
        return
    flags = _SIDES[direction] | (_TOP if top else _MIDDLE) | (_WRAP if wrap else 0)
    names = _ISOLATE in text and not has_direction(text)
    painter.setLayoutDirection(direction if names else Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(room, flags, text)


def draw_marked(
    painter: QPainter,
    room: QRect,
    text: str,
    marks: Sequence[Span],
    direction: Qt.LayoutDirection,
) -> None:
    """Draw one line as `draw_leading`, with `marks` (in code points) underlined on a ground of their own."""
    found = QTextCharFormat()
    found.setBackground(current().color("accent_soft"))
    found.setFontUnderline(True)
    ranges = []
    for mark in marks:
        one = QTextLayout.FormatRange()
        one.start = _units(text[: mark.start])
        one.length = _units(text[mark.start : mark.end])
        one.format = found
        ranges.append(one)
    option = QTextOption(Flag.AlignLeft | Flag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout = QTextLayout(text, painter.font())
    layout.setTextOption(option)
    layout.setFormats(ranges)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    width = line.naturalTextWidth()
    side = room.left() if direction == Qt.LayoutDirection.LeftToRight else room.right() + 1 - width
    layout.draw(painter, QPointF(side, room.top() + (room.height() - line.height()) / 2))


def _units(text: str) -> int:
    """Return how many UTF-16 units `text` takes, in which Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def draw_paragraph(painter: QPainter, room: QRect, text: str, vertical: Qt.AlignmentFlag) -> None:
    """Draw a paragraph of a script that runs from right to left, in the painter's font and colour.

    Qt 6.12 (`qt_format_text`, which QLabel uses) moves every line but the last one to the left by the
    width of the space at its end: 5 pixels at 14 pt, as if the first line were indented.
    """
    option = QTextOption(Flag.AlignRight | Flag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout = QTextLayout(text.replace("\n", "\u2028"), painter.font())
    layout.setTextOption(option)
    leading = painter.fontMetrics().leading()
    height = -float(leading)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, height + leading))
        height += leading + line.height()
    layout.endLayout()
    spare = room.height() - height
    down = spare / 2 if vertical & Flag.AlignVCenter else (spare if vertical & Flag.AlignBottom else 0)
    layout.draw(painter, QPointF(room.left(), room.top() + max(0.0, down)))


def draw_paragraphs(painter: QPainter, room: QRect, text: str) -> None:
    """Draw paragraphs below each other from the top of `room`, each from the side where it begins."""
    flags = int(Flag.AlignLeft | Flag.AlignAbsolute) | _TOP | _WRAP
    top = room.top()
    for one in text.split("\n"):
        place = QRect(room.left(), top, room.width(), room.height())
        height = painter.fontMetrics().boundingRect(place, flags, one or " ").height()
        if right_to_left(one):
            draw_paragraph(painter, QRect(place.topLeft(), place.size()), one, Flag.AlignTop)
        else:
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.drawText(place, flags, one)
        top += height + painter.fontMetrics().leading()


def margins(leading: int, top: int, trailing: int, bottom: int) -> QMargins:
    """Return the margins of a layout in the direction of the window: Qt mirrors what is in it, not them."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return QMargins(trailing, top, leading, bottom)
    return QMargins(leading, top, trailing, bottom)


def mirrored(direction: Qt.LayoutDirection, room: QRect, rect: QRect) -> QRect:
    """Return `rect`, given left to right within `room`, where it stands in the layout's direction."""
    # As QStyle.visualRect, whose class takes 20 ms to load for its many names.
    if direction == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRect(room.left() + room.right() - rect.right(), rect.top(), rect.width(), rect.height())
