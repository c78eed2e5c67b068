"""A recovery share on paper: one clean page, drawn here, for a printer or a PDF.

Nothing of it goes through a file of ours. What a printing system does with it is told before.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from tbtt_desktop.crypto.shares import Share
from ui import i18n
from ui.widgets.qr import code_to_scan

_MARGIN: Final = 20.0  # millimetres
_COLUMNS: Final = 4
_RESOLUTION: Final = 300  # dots an inch
_CODE_SIDE: Final = 400  # pixels of the picture that is scaled to its place
_POINT: Final = 13


def printers() -> list[str]:
    """Return the names of the printers that this computer knows, the usual one first."""
    from PySide6.QtPrintSupport import QPrinterInfo  # late: asks the printing system

    usual = QPrinterInfo.defaultPrinterName()
    return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != usual)


def print_share(share: Share, count: int, printer_name: str) -> bool:
    """Print a share; return whether the printing system took it."""
    from PySide6.QtPrintSupport import QPrinter  # late: as above

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(printer_name)
    printer.setDocName(QCoreApplication.translate("Paper", "Page"))
    printer.setCreator("")
    return printer.isValid() and _draw_on(printer, share, count)


def share_as_pdf(share: Share, count: int) -> bytes:
    """Return the page as a PDF that names no program and no person."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle("")
    writer.setCreator("")
    _draw_on(writer, share, count)
    buffer.close()
    return bytes(buffer.data().data())


def _draw_on(device: QPagedPaintDevice, share: Share, count: int) -> bool:
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        page = QRectF(0, 0, painter.viewport().width(), painter.viewport().height())
        draw_share(painter, page, share, count)
    finally:
        painter.end()
    return True


def draw_share(painter: QPainter, page: QRectF, share: Share, count: int) -> None:
    """Draw the page into a rectangle: what it is, the words with their digits, a code to scan."""
    line = painter.fontMetrics().height() * 1.6
    head = QCoreApplication.translate("Paper", "Share %1 of %2")
    needed = QCoreApplication.translate("Paper", "Any %1 of these shares together open it. Keep them apart.")
    y = page.top()
    for words, size, bold in (
        (i18n.filled(head, i18n.number(share.number), i18n.number(count)), _POINT * 1.8, True),
        (needed.replace("%1", i18n.number(share.threshold)), _POINT, False),
    ):
        painter.setFont(_font(painter, size, bold=bold))
        height = painter.fontMetrics().height() * 1.4
        painter.drawText(QRectF(page.left(), y, page.width(), height), Qt.AlignmentFlag.AlignVCenter, words)
        y += height
    y = _draw_words(painter, QRectF(page.left(), y + line, page.width(), page.height()), share)
    side = page.width() / 3
    code = code_to_scan(" ".join(share.words).upper(), _CODE_SIDE).toImage()
    code.setDevicePixelRatio(1)
    painter.drawImage(
        QRectF(page.left(), y + line, side, side), code.convertToFormat(QImage.Format.Format_RGB32)
    )


def _draw_words(painter: QPainter, place: QRectF, share: Share) -> float:
    """Draw the numbered words in columns; return where they end."""
    rows = -(-len(share.words) // _COLUMNS)
    width = place.width() / _COLUMNS
    painter.setFont(_font(painter, _POINT, bold=True))
    height = painter.fontMetrics().height() * 2.4
    for at, (word, digits) in enumerate(zip(share.words, share.groups, strict=True)):
        cell = QRectF(place.left() + at // rows * width, place.top() + at % rows * height, width, height / 2)
        painter.setFont(_font(painter, _POINT, bold=True))
        painter.drawText(cell, Qt.AlignmentFlag.AlignLeft, f"{at + 1}  {word}")
        painter.setFont(_font(painter, _POINT * 0.8))
        painter.drawText(cell.translated(0, height / 2.2), Qt.AlignmentFlag.AlignLeft, f"     {digits}")
    return place.top() + rows * height


def _font(painter: QPainter, points: float, *, bold: bool = False) -> QFont:
    font = QFont(painter.font())
    font.setPointSizeF(points)
    font.setBold(bold)
    return font
