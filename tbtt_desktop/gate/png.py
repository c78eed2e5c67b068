"""A PNG as it may leave: grey or RGB, 8 bit, IHDR, sRGB, pHYs, IDAT, IEND, nothing else (RFC 2083)."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.gate.errors import Unacceptable
from tbtt_desktop.gate.jpeg import Size
from tbtt_desktop.limits import PHOTO_PIXELS_MAX

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_CHANNELS: Final = {0: 1, 2: 3}  # colour type: samples a pixel
_ORDER: Final = {b"IHDR": 0, b"sRGB": 1, b"pHYs": 2, b"IDAT": 3, b"IEND": 4}
_LENGTHS: Final = {b"IHDR": 13, b"sRGB": 1, b"pHYs": 9, b"IEND": 0}
_PIECE: Final = 1 << 20
_INTENTS_MOST: Final = 3
_DENSITY_MOST: Final = 1 << 20  # pixels a metre


def check(data: bytes) -> Size:
    """Return the picture's size; raise `Unacceptable` for anything that is not on the allow-list."""
    if data[:8] != _SIGNATURE:
        raise Unacceptable
    seen: list[bytes] = []
    pixels: list[bytes] = []
    header = b""
    for name, body in _chunks(data):
        if name not in _ORDER or _LENGTHS.get(name, len(body)) != len(body):
            raise Unacceptable
        before = seen[-1] if seen else None
        if (before is None) != (name == b"IHDR"):
            raise Unacceptable
        if before is not None and not (_ORDER[before] < _ORDER[name] or before == name == b"IDAT"):
            raise Unacceptable
        seen.append(name)
        if not _plain(name, body):
            raise Unacceptable
        if name == b"IHDR":
            header = body
        elif name == b"IDAT":
            pixels.append(body)
    if not seen or seen[-1] != b"IEND" or not pixels:
        raise Unacceptable
    size = _size(header)
    _stream(b"".join(pixels), size.height * (1 + size.width * _CHANNELS[header[9]]))
    return size


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    position = 8
    while position < len(data):
        length = int.from_bytes(data[position : position + 4], "big")
        end = position + 12 + length
        if end > len(data):
            raise Unacceptable
        name, body = data[position + 4 : position + 8], data[position + 8 : end - 4]
        if zlib.crc32(name + body) != int.from_bytes(data[end - 4 : end], "big"):
            raise Unacceptable
        yield name, body
        position = end
        if name == b"IEND" and position != len(data):
            raise Unacceptable


def _plain(name: bytes, body: bytes) -> bool:
    """Whether what a chunk says is a way of rendering, or a density: eight letters would be neither."""
    if name == b"sRGB":
        return body[0] <= _INTENTS_MOST
    if name == b"pHYs":
        densities = int.from_bytes(body[:4], "big"), int.from_bytes(body[4:8], "big")
        return max(densities) <= _DENSITY_MOST and body[8] <= 1
    return True


def _size(header: bytes) -> Size:
    width, height = int.from_bytes(header[:4], "big"), int.from_bytes(header[4:8], "big")
    depth, colour = header[8], header[9]
    if depth != 8 or colour not in _CHANNELS or header[10:] != b"\x00\x00\x00":
        raise Unacceptable
    if not (width and height) or width * height > PHOTO_PIXELS_MAX:
        raise Unacceptable
    return Size(width, height)


def _stream(packed: bytes, expected: int) -> None:
    """The compressed stream must hold exactly the pixels: nothing hides behind them."""
    unpacker = zlib.decompressobj()
    total = 0
    try:
        piece = unpacker.decompress(packed, _PIECE)
        while piece and total <= expected:
            total += len(piece)
            piece = unpacker.decompress(unpacker.unconsumed_tail, _PIECE)
    except zlib.error:
        raise Unacceptable from None
    if total != expected or not unpacker.eof or unpacker.unused_data or unpacker.unconsumed_tail:
        raise Unacceptable
