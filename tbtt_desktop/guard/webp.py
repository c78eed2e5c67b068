"""What a WebP says of itself, read before any decoder is handed it (RFC 9649, section 2)."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO, Final

from tbtt_desktop.guard.errors import PhotoProblem

_CHUNK: Final = struct.Struct("<4sI")
_HEAD: Final = 10  # bytes of a chunk in which size and form stand
_CHUNKS_MAX: Final = 1_000  # a picture has half a dozen
_ANIMATION: Final = 0x02  # flag of VP8X
_KEY_FRAME: Final = b"\x9d\x01\x2a"  # RFC 6386, 9.1
_LOSSLESS: Final = 0x2F  # RFC 9649, 3.4


@dataclass(frozen=True, slots=True)
class Webp:
    """Size in pixels, as the decoder will allocate it, and what the picture is made of."""

    width: int
    height: int
    lossless: bool
    animated: bool


def look(file: BinaryIO) -> Webp:
    """Read the chunks' heads of a whole WebP and go back to its beginning.

    Pillow's decoder takes eight bytes a pixel before it tells the size, so that a file of
    thirty bytes could take two gigabytes.

    Raises:
        PhotoProblem: no picture in it, or so many chunks that it is none.
    """
    file.seek(0, 2)
    end = file.tell()
    heads = _heads(file, end)
    file.seek(0)
    names = [name for name, _ in heads]
    sizes = [_size(name, head) for name, head in heads if name in {b"VP8X", b"VP8 ", b"VP8L"}]
    if not sizes:
        raise PhotoProblem("photo_unreadable")
    flags = [head[0] for name, head in heads if name == b"VP8X"]
    lossless = b"VP8L" in names and not {b"VP8 ", b"ANMF"}.intersection(names)
    return Webp(
        width=max(width for width, _ in sizes),
        height=max(height for _, height in sizes),
        lossless=lossless,
        animated=b"ANMF" in names or any(flag & _ANIMATION for flag in flags),
    )


def _heads(file: BinaryIO, end: int) -> list[tuple[bytes, bytes]]:
    found: list[tuple[bytes, bytes]] = []
    position = 12  # "RIFF", the size, "WEBP"
    while position + _CHUNK.size <= end:
        if len(found) == _CHUNKS_MAX:
            raise PhotoProblem("photo_unreadable")
        file.seek(position)
        name, size = _CHUNK.unpack(file.read(_CHUNK.size))
        found.append((name, file.read(min(_HEAD, size)).ljust(_HEAD, b"\0")))
        position += _CHUNK.size + size + size % 2
    return found


def _size(name: bytes, head: bytes) -> tuple[int, int]:
    if name == b"VP8X":
        return 1 + int.from_bytes(head[4:7], "little"), 1 + int.from_bytes(head[7:10], "little")
    if name == b"VP8L":
        bits = int.from_bytes(head[1:5], "little")
        return (1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)) if head[0] == _LOSSLESS else (0, 0)
    width, height = struct.unpack_from("<HH", head, 6)
    return (width & 0x3FFF, height & 0x3FFF) if head[3:6] == _KEY_FRAME else (0, 0)
