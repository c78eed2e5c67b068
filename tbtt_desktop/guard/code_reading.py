"""QR codes in plain pixels: what they hold, as bytes. Loaded in a guard only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import zxingcpp

from tbtt_desktop.bytesource import ByteSource
from tbtt_desktop.guard.wire import Kind
from tbtt_desktop.limits import CODE_BYTES_MAX, CODES_READ_MAX, GUARD_BLOCK

_CHANNELS: Final = 3
_QR: Final = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
_LEAST: Final = 24  # pixels a side: the smallest code has 21 modules


def read(rgb: bytes, width: int, height: int) -> list[bytes]:
    """Return what the QR codes of an RGB picture hold, each once, at most `CODES_READ_MAX`."""
    if min(width, height) < _LEAST:
        return []
    # It takes the colours in another order, and makes grey of them.
    image = memoryview(rgb).cast("B", (height, width, _CHANNELS))
    found = zxingcpp.read_barcodes(image, formats=_QR)
    held = dict.fromkeys(bytes(code.bytes) for code in found if code.valid)
    return [one for one in held if 0 < len(one) <= CODE_BYTES_MAX][:CODES_READ_MAX]


def prepare() -> None:
    """Read an empty picture, so that whatever is loaded at first use is there."""
    read(bytes(_LEAST * _LEAST * _CHANNELS), _LEAST, _LEAST)


def serve(pixels: ByteSource, width: int, tell: Callable[[Kind, bytes], None]) -> None:
    """Read upright RGB pixels, row by row, and tell what each code on them holds."""
    rgb = bytearray()
    while block := pixels.read_at(len(rgb), GUARD_BLOCK):
        rgb += block
    for held in read(bytes(rgb), width, len(rgb) // (width * _CHANNELS)):
        tell(Kind.DATA, held)
    tell(Kind.DONE, b"")
