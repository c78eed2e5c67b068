"""A recovery share on paper."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from tbtt_desktop.crypto.shares import Share
from ui import i18n
from ui.paper import POINT, draw_code, draw_words, font

_COLUMNS: Final = 4


def draw_share(painter: QPainter, page: QRectF, share: Share, count: int) -> None:
    """Draw the page into a rectangle: what it is, the words with their digits, a code to scan."""
    line = painter.fontMetrics().height() * 1.6
    head = QCoreApplication.translate("Paper", "Share %1 of %2")
    needed = QCoreApplication.translate("Paper", "Any %1 of these shares together open it. Keep them apart.")
    y = page.top()
    for words, size, bold in (
        (i18n.filled(head, i18n.number(share.number), i18n.number(count)), POINT * 1.8, True),
        (needed.replace("%1", i18n.number(share.threshold)), POINT, False),
    ):
        painter.setFont(font(painter, size, bold=bold))
        height = painter.fontMetrics().height() * 1.4
        painter.drawText(QRectF(page.left(), y, page.width(), height), Qt.AlignmentFlag.AlignVCenter, words)
        y += height
    place = QRectF(page.left(), y + line, page.width(), page.height())
    y = draw_words(painter, place, share.words, share.groups, _COLUMNS)
    side = page.width() / 3
    draw_code(painter, QRectF(page.left(), y + line, side, side), " ".join(share.words).upper())
