"""What the first bytes of a medium say about it. Nothing is decoded here; that is the guard's work."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.limits import (
    AUDIO_CHANNELS_MAX,
    AUDIO_RATE_MAX,
    AUDIO_SECONDS_MAX,
    PHOTO_PIXELS_MAX,
)

_PNG: Final = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR"
_FLAC: Final = b"fLaC"
_STREAMINFO_SIZE: Final = 34
_BARE_MARKERS: Final = frozenset({0x01, *range(0xD0, 0xD8)})  # no length follows: TEM, RSTn
_FRAMES_READ: Final = frozenset({0xC0, 0xC1, 0xC2})  # baseline, extended, progressive Huffman
_FRAME_SIZE: Final = 8  # its own length, precision, height, width, number of components
_SCAN_OR_END: Final = frozenset({0xD8, 0xD9, 0xDA})  # SOI again, EOI, SOS: no frame came before


@dataclass(frozen=True, slots=True)
class Header:
    """Type, and pixels of a picture or seconds of a sound; of an original the type alone."""

    type: str
    width: int | None = None
    height: int | None = None
    seconds: float | None = None


def probe(head: bytes, extension: str) -> Header:
    """Return what `head`, the first `MEDIA_HEAD` bytes or the whole file, says.

    Raises `BundleRefused` (`media_malformed`) where the bytes are not what the extension
    (flac, jpg, png) says, or the header asks for more than a limit allows.
    """
    return _PROBES[extension](head)


def _refuse() -> BundleRefused:
    return BundleRefused(Refusal.MEDIA_MALFORMED)


def _picture(kind: str, width: int, height: int) -> Header:
    if not 0 < width * height <= PHOTO_PIXELS_MAX:
        raise _refuse()
    return Header(kind, width=width, height=height)


def _png(head: bytes) -> Header:
    if not head.startswith(_PNG) or len(head) < len(_PNG) + 8:
        raise _refuse()
    width, height = struct.unpack_from(">II", head, len(_PNG))
    return _picture("image/png", width, height)


def _jpeg(head: bytes) -> Header:
    if not head.startswith(b"\xff\xd8"):
        raise _refuse()
    at = 2
    while at + 4 <= len(head):
        marker = head[at + 1]
        if head[at] != 0xFF or marker == 0 or marker in _SCAN_OR_END:
            raise _refuse()
        if marker == 0xFF:
            at += 1
        elif marker in _BARE_MARKERS:
            at += 2
        elif marker in _FRAMES_READ:
            return _jpeg_frame(head, at + 4)
        else:
            at += 2 + struct.unpack_from(">H", head, at + 2)[0]
    raise _refuse()


def _jpeg_frame(head: bytes, at: int) -> Header:
    if at + 5 > len(head):
        raise _refuse()
    length, _, height, width = struct.unpack_from(">HBHH", head, at - 2)
    if length < _FRAME_SIZE:
        raise _refuse()
    return _picture("image/jpeg", width, height)


def _flac(head: bytes) -> Header:
    start = len(_FLAC) + 4
    if not head.startswith(_FLAC) or len(head) < start + _STREAMINFO_SIZE:
        raise _refuse()
    if head[4] & 0x7F != 0 or int.from_bytes(head[5:8], "big") != _STREAMINFO_SIZE:
        raise _refuse()
    packed = int.from_bytes(head[start + 10 : start + 18], "big")  # 20 bits rate, 3, 5, 36 bits frames
    rate, channels, frames = packed >> 44, (packed >> 41 & 7) + 1, packed & (1 << 36) - 1
    if not (0 < rate <= AUDIO_RATE_MAX and channels <= AUDIO_CHANNELS_MAX and frames > 0):
        raise _refuse()
    if frames > rate * AUDIO_SECONDS_MAX:
        raise _refuse()
    return Header("audio/flac", seconds=frames / rate)


_PROBES: Final[Mapping[str, Callable[[bytes], Header]]] = {"flac": _flac, "jpg": _jpeg, "png": _png}
