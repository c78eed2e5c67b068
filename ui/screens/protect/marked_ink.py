"""How a piece of a marked text looks: its letters, what lies under it, where on a line it stands."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlockFormat, QTextCharFormat, QTextLine

from ui.screens.protect.pieces import Ink, Piece
from ui.theme import Space, Tone, Type, current
from ui.theme.categories import CATEGORY_TONES
from ui.widgets.private import LINE_HEIGHT


def letters_of(piece: Piece) -> QTextCharFormat:
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


def draw_ground(painter: QPainter, rect: QRectF, piece: Piece) -> None:
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


def spacing() -> QTextBlockFormat:
    """Return how far apart the lines stand."""
    result = QTextBlockFormat()
    result.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return result


def edges(line: QTextLine, left: int, right: int) -> list[tuple[float, float]]:
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
