"""Whether a HEIF holds all that it says it holds (ISO/IEC 14496-12, 8.11; ISO/IEC 23008-12).

libheif leaves the missing tiles of a cut file empty and says nothing: of a tenth of a phone's
picture it makes a whole one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Final

from tbtt_desktop.guard.errors import PhotoProblem

_META_MAX: Final = 4 * 1024 * 1024  # bytes; a phone writes about four thousand
_BOXES_MAX: Final = 1_000
_EXTENTS_MAX: Final = 10_000
_HVCC_LENGTHS: Final = 21  # where hvcC says how long the lengths of its units are
_IN_FILE: Final = 0  # construction method


@dataclass(frozen=True, slots=True)
class Extent:
    """A stretch of the file that belongs to an item: bytes."""

    item: int
    start: int
    size: int


def check_whole(file: IO[bytes]) -> None:
    """Follow what the file says of its parts to their ends, and go back to the beginning.

    Every part lies within the file, and those coded as HEVC consist of units whose lengths
    add up: so neither a cut file nor one whose end is empty passes for a whole picture.

    Raises:
        PhotoProblem: something is missing, or nothing of it can be followed.
    """
    end = file.seek(0, 2)
    try:
        meta = _meta(file, end)
        children = {name: meta[start:stop] for name, start, stop in _boxes(meta, 4, len(meta))}
        coded = _coded(children[b"iinf"]) if _long_units(children.get(b"iprp", b"")) else set()
        for extent in _extents(children[b"iloc"]):
            if extent.start + extent.size > end:
                raise PhotoProblem("photo_unreadable")
            if extent.item in coded:
                _check_units(file, extent)
    except (KeyError, IndexError):
        raise PhotoProblem("photo_unreadable") from None
    file.seek(0)


def _meta(file: IO[bytes], end: int) -> bytes:
    position = 0
    for _ in range(_BOXES_MAX):
        file.seek(position)
        head = file.read(16)
        size, start = _size(head, 0, end - position)
        if head[4:8] == b"meta" and size <= _META_MAX:
            file.seek(position + start)
            return file.read(size - start)
        position += size
        if position >= end:
            break
    raise PhotoProblem("photo_unreadable")


def _boxes(data: bytes, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Yield name, beginning and end of the content of each box in a stretch of `data`."""
    while start + 8 <= end:
        size, inner = _size(data, start, end - start)
        yield data[start + 4 : start + 8], start + inner, start + size
        start += size


def _size(data: bytes, at: int, left: int) -> tuple[int, int]:
    """Return the size of the box at `at` and of its head; `left` bytes are there for it."""
    size, head = _number(data, at, 4), 8
    if size == 1:
        size, head = _number(data, at + 8, 8), 16
    if size == 0:
        size = left
    if not head <= size <= left:
        raise PhotoProblem("photo_unreadable")
    return size, head


def _number(data: bytes, at: int, size: int) -> int:
    if at + size > len(data):
        raise IndexError
    return int.from_bytes(data[at : at + size], "big")


def _coded(iinf: bytes) -> set[int]:
    """Return the numbers of the items that are coded as HEVC."""
    start = 6 if _number(iinf, 0, 1) == 0 else 8
    found = set()
    for name, at, _ in _boxes(iinf, start, len(iinf)):
        wide = 4 if _number(iinf, at, 1) >= 3 else 2
        if name == b"infe" and iinf[at + 6 + wide : at + 10 + wide] == b"hvc1":
            found.add(_number(iinf, at + 4, wide))
    return found


def _long_units(iprp: bytes) -> bool:
    """Whether all of HEVC's units have lengths of four bytes, as every program known writes them."""
    lengths = set()
    for name, start, stop in _boxes(iprp, 0, len(iprp)):
        if name == b"ipco":
            inner = list(_boxes(iprp, start, stop))
            lengths |= {_number(iprp, at + _HVCC_LENGTHS, 1) & 3 for kind, at, _ in inner if kind == b"hvcC"}
    return lengths == {3}


def _extents(iloc: bytes) -> Iterator[Extent]:
    """Yield every stretch of the file itself that an item has."""
    version = _number(iloc, 0, 1)
    sizes = _number(iloc, 4, 2)
    offset_size, length_size, base_size = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
    index_size = sizes & 15 if version else 0
    wide = 4 if version == 2 else 2
    count, at = _number(iloc, 6, wide), 6 + wide
    left = _EXTENTS_MAX
    for _ in range(count):
        item, at = _number(iloc, at, wide), at + wide
        method = _number(iloc, at, 2) & 15 if version else _IN_FILE
        at += 4 if version else 2  # the method, and which file
        base, at = _number(iloc, at, base_size), at + base_size
        extents, at = _number(iloc, at, 2), at + 2
        left -= extents
        if left < 0:
            raise PhotoProblem("photo_unreadable")
        for _ in range(extents):
            at += index_size
            offset, at = _number(iloc, at, offset_size), at + offset_size
            length, at = _number(iloc, at, length_size), at + length_size
            if method == _IN_FILE:
                yield Extent(item, base + offset, length)


def _check_units(file: IO[bytes], extent: Extent) -> None:
    """Hop from unit to unit; the last one ends where the stretch ends."""
    position, end = extent.start, extent.start + extent.size
    while position < end:
        file.seek(position)
        size = int.from_bytes(file.read(4), "big")
        if size < 2 or position + 4 + size > end:  # a unit begins with two bytes of its own
            raise PhotoProblem("photo_unreadable")
        position += 4 + size
