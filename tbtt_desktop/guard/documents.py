"""Pages of a PDF as pictures, inside the guard; imported only where there is one.

PDFium, as pypdfium2 packages it, runs no scripts and follows no links. Fonts that a document does
not carry are looked for in files, which a guard cannot open: PDFium then draws with its own.
"""

from __future__ import annotations

from typing import BinaryIO, Final

import pypdfium2
from PIL import Image

from tbtt_desktop.guard import photos
from tbtt_desktop.guard.errors import PhotoProblem
from tbtt_desktop.limits import PAGE_DPI, PHOTO_PAGES_MAX, PHOTO_PIXELS_MAX

_POINTS: Final = 72  # of a PDF's unit to the inch (ISO 32000-1, 8.3.2.3)


def render(file: BinaryIO, page: int, dpi: int = PAGE_DPI) -> tuple[Image.Image, int]:
    """Return a page in mode RGB on white, counted from 0, and how many there are.

    Filled forms and notes are drawn too: they are part of what the document says.

    Raises:
        PhotoProblem: it asks for a password, has too many pages, or a page is too large.
        Exception: whatever PDFium raises for a damaged file.
    """
    document = _open(file)
    pages = len(document)
    if pages > PHOTO_PAGES_MAX:
        raise PhotoProblem("document_too_long")
    document.init_forms()
    drawn = document[page]
    width, height = drawn.get_size()
    if not 0 < width * height * (dpi / _POINTS) ** 2 <= PHOTO_PIXELS_MAX:
        raise PhotoProblem("photo_too_large")
    bitmap = drawn.render(scale=dpi / _POINTS, rev_byteorder=True)
    return bitmap.to_pil().convert("RGB"), pages


def _open(file: BinaryIO) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as error:
        if error.err_code == pypdfium2.raw.FPDF_ERR_PASSWORD:
            raise PhotoProblem("document_locked") from None
        raise


photos.PAGES["PDF"] = render
