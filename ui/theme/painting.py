"""Drawing words by hand, in either direction."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

Flag = Qt.AlignmentFlag


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
    Latin name stays whole within an Arabic window.
    """
    side = Flag.AlignRight if direction == Qt.LayoutDirection.RightToLeft else Flag.AlignLeft
    flags = int(side | Flag.AlignAbsolute | (Flag.AlignTop if top else Flag.AlignVCenter))
    if wrap:
        flags |= int(Qt.TextFlag.TextWordWrap)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(room, flags, text)


def mirrored(direction: Qt.LayoutDirection, room: QRect, rect: QRect) -> QRect:
    """Return `rect`, given left to right within `room`, where it stands in the layout's direction."""
    # As QStyle.visualRect, whose class takes 20 ms to load for its many names.
    if direction == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRect(room.left() + room.right() - rect.right(), rect.top(), rect.width(), rect.height())
