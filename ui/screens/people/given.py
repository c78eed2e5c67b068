"""What somebody pastes or lets go over the page that could hold a card: bytes that nobody has decoded yet."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData

# As another program gave it: Qt would decode a picture in this process to hand it over as one.
_PICTURES: Final = (
    *("image/png", "image/jpeg", "image/webp", "image/bmp", "image/tiff"),
    'application/x-qt-windows-mime;value="PNG"',
)


def given(data: QMimeData | None) -> bytes:
    """Return a picture's file, or words, or nothing. An empty clipboard is None, whatever its type says."""
    if data is None:
        return b""
    formats = set(data.formats())
    for kind in _PICTURES:
        if kind in formats:
            return bytes(data.data(kind).data())
    return data.text().encode("utf-8") if data.hasText() else b""
