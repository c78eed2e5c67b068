"""One clean page, drawn here, for a printer or a PDF. Nothing of it goes through a file of ours.

What a printing system does with it is told before, by whoever offers it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from ui.widgets.qr import code_to_scan

POINT: Final = 13
_MARGIN: Final = 20.0  # millimetres
_RESOLUTION: Final = 300  # dots an inch
_CODE_SIDE: Final = 400  # pixels of the picture that is scaled to its place

Draw = Callable[[QPainter, QRectF], None]
"""Draws a page into a rectangle, in the units of what it is drawn on."""


class Printing(Protocol):
    """A port: the printing system."""

    def printers(self) -> list[str]:
        """Return the printers' names, the usual one first."""

    def print_page(self, draw: Draw, printer_name: str) -> bool:
        """Print; return whether it was taken."""


class SystemPrinting:
    """The printers of this computer."""

    def printers(self) -> list[str]:
        """Return the names of the printers that this computer knows, the usual one first."""
        from PySide6.QtPrintSupport import QPrinterInfo  # late: asks the printing system

        usual = QPrinterInfo.defaultPrinterName()
        return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != usual)

    def print_page(self, draw: Draw, printer_name: str) -> bool:
        """Print a page; return whether the printing system took it."""
        from PySide6.QtPrintSupport import QPrinter  # late: as above

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPrinterName(printer_name)
        printer.setDocName(QCoreApplication.translate("Paper", "Page"))
        printer.setCreator("")
        return printer.isValid() and _draw_on(printer, draw)


def as_pdf(draw: Draw) -> bytes:
    """Return the page as a PDF that names no program and no person."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle("")
    writer.setCreator("")
    _draw_on(writer, draw)
    buffer.close()
    return bytes(buffer.data().data())


def _draw_on(device: QPagedPaintDevice, draw: Draw) -> bool:
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
        draw(painter, QRectF(0, 0, painter.viewport().width(), painter.viewport().height()))
    finally:
        painter.end()
    return True


def draw_words(
    painter: QPainter, place: QRectF, words: tuple[str, ...], digits: tuple[str, ...], columns: int
) -> float:
    """Draw numbered words with their digits in columns, from left to right; return where they end."""
    rows = -(-len(words) // columns)
    width = place.width() / columns
    before = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # English words, whatever is spoken
    painter.setFont(font(painter, POINT, bold=True))
    height = painter.fontMetrics().height() * 2.4
    for at, (word, group) in enumerate(zip(words, digits, strict=True)):
        cell = QRectF(place.left() + at // rows * width, place.top() + at % rows * height, width, height / 2)
        painter.setFont(font(painter, POINT, bold=True))
        painter.drawText(cell, Qt.AlignmentFlag.AlignLeft, f"{at + 1}  {word}")
        painter.setFont(font(painter, POINT * 0.8))
        painter.drawText(cell.translated(0, height / 2.2), Qt.AlignmentFlag.AlignLeft, f"     {group}")
    painter.setLayoutDirection(before)
    return place.top() + rows * height


def draw_code(painter: QPainter, place: QRectF, content: bytes | str) -> None:
    """Draw a QR code into a square."""
    code = code_to_scan(content, _CODE_SIDE).toImage()
    code.setDevicePixelRatio(1)
    painter.drawImage(place, code.convertToFormat(QImage.Format.Format_RGB32))


def font(painter: QPainter, points: float, *, bold: bool = False) -> QFont:
    """Return the painter's font in another size."""
    made = QFont(painter.font())
    made.setPointSizeF(points)
    made.setBold(bold)
    return made
