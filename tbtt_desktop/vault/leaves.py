"""Rows of a database read page by page, without SQLite: what is left of one whose pages are damaged.

SQLCipher gives up on a whole connection at the first page that it cannot verify. Here every page that is
whole gives its rows, whatever became of those around it. The file format is SQLite's
(https://www.sqlite.org/fileformat2.html); names of things are those of that page.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple, Protocol

from tbtt_desktop.crypto.pages import USABLE

Value = None | int | float | str | bytes
Page = Callable[[int], bytes | None]
"""Gives the content of a page by its number (from 1), None where it is damaged or missing."""

TABLE_LEAF: Final = 0x0D
TABLE_INTERIOR: Final = 0x05
INDEX_LEAF: Final = 0x0A
INDEX_INTERIOR: Final = 0x02
_KINDS: Final = frozenset({TABLE_LEAF, TABLE_INTERIOR, INDEX_LEAF, INDEX_INTERIOR})
_FILE_HEADER: Final = 100  # bytes before the header of page 1
_SMALLEST: Final = (USABLE - 12) * 32 // 255 - 23
_LARGEST: Final = {
    TABLE_LEAF: USABLE - 35,
    INDEX_LEAF: (USABLE - 12) * 64 // 255 - 23,
    INDEX_INTERIOR: (USABLE - 12) * 64 // 255 - 23,
}
_INTEGER_SIZES: Final = (0, 1, 2, 3, 4, 6, 8)
_PAYLOAD_MAX: Final = 64 * 1024 * 1024


class Row(NamedTuple):
    """A record of a b-tree; `rowid` is 0 in an index."""

    rowid: int
    values: tuple[Value, ...]


class Walk(Protocol):
    """Who hears of a walk through a b-tree."""

    def seen(self, number: int) -> None:
        """Page `number` belongs to this tree."""

    def lost(self, number: int) -> None:
        """Page `number`, which belongs to this tree, cannot be read."""


class _Broken(Exception):
    """A page or a cell is not what the format says."""


def kind_of(number: int, page: bytes) -> int | None:
    """Return what kind of page of a b-tree it is, None for another."""
    kind = page[_start(number)]
    return kind if kind in _KINDS else None


def walk(pages: Page, root: int, told: Walk) -> Iterator[Row]:
    """Yield the rows of a b-tree that can be read, in no particular order."""
    left, met = [root], set()
    while left:
        number = left.pop()
        if number in met:
            continue
        met.add(number)
        page = pages(number)
        if page is None or kind_of(number, page) is None:
            told.lost(number)
            continue
        told.seen(number)
        left += children(number, page)
        yield from rows_of(pages, number, page, told)


def rows_of(pages: Page, number: int, page: bytes, told: Walk) -> Iterator[Row]:
    """Yield the rows that stand on one page; those whose overflow pages are damaged are left out."""
    kind = kind_of(number, page)
    if kind is None or kind == TABLE_INTERIOR:
        return
    for place in _cells(number, page):
        try:
            yield _row(pages, page, kind, place, told)
        except (_Broken, IndexError, struct.error, UnicodeDecodeError):
            told.lost(number)


def _start(number: int) -> int:
    return _FILE_HEADER if number == 1 else 0


def _cells(number: int, page: bytes) -> list[int]:
    start = _start(number)
    interior = page[start] in (TABLE_INTERIOR, INDEX_INTERIOR)
    first = start + (12 if interior else 8)
    count = min(int.from_bytes(page[start + 3 : start + 5]), (USABLE - first) // 2)
    return [int.from_bytes(page[first + 2 * one : first + 2 * one + 2]) for one in range(count)]


def children(number: int, page: bytes) -> list[int]:
    """Return the pages that an interior page leads to; none for a leaf."""
    start = _start(number)
    if page[start] not in (TABLE_INTERIOR, INDEX_INTERIOR):
        return []
    cells = _cells(number, page)
    found = [int.from_bytes(page[place : place + 4]) for place in cells if place + 4 <= USABLE]
    return [*found, int.from_bytes(page[start + 8 : start + 12])]


def _row(pages: Page, page: bytes, kind: int, place: int, told: Walk) -> Row:
    if kind == INDEX_INTERIOR:
        place += 4
    size, place = _varint(page, place)
    rowid = 0
    if kind == TABLE_LEAF:
        rowid, place = _varint(page, place)
    if size > _PAYLOAD_MAX:
        raise _Broken
    local = _local(kind, size)
    payload = page[place : place + local]
    if local < size:
        following = int.from_bytes(page[place + local : place + local + 4])
        payload += _overflow(pages, following, size - local, told)
    if len(payload) != size:
        raise _Broken
    return Row(_signed(rowid), tuple(_values(payload)))


def _local(kind: int, size: int) -> int:
    if size <= _LARGEST[kind]:
        return size
    some = _SMALLEST + (size - _SMALLEST) % (USABLE - 4)
    return some if some <= _LARGEST[kind] else _SMALLEST


def _overflow(pages: Page, number: int, size: int, told: Walk) -> bytes:
    parts = []
    while size > 0:
        page = pages(number) if number else None
        if page is None:
            told.lost(number)
            raise _Broken
        told.seen(number)
        parts.append(page[4 : 4 + min(size, USABLE - 4)])
        size -= len(parts[-1])
        number = int.from_bytes(page[:4])
    return b"".join(parts)


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for count in range(8):
        one = data[place + count]
        value = value << 7 | one & 0x7F
        if one < 0x80:
            return value, place + count + 1
    return value << 8 | data[place + 8], place + 9


def _signed(value: int) -> int:
    return value - (1 << 64) if value >= 1 << 63 else value


def _values(payload: bytes) -> Iterator[Value]:
    end, place = _varint(payload, 0)
    at = end
    while place < end:
        kind, place = _varint(payload, place)
        size = _size(kind)
        data = payload[at : at + size]
        if len(data) != size:
            raise _Broken
        at += size
        yield _value(kind, data)


def _size(kind: int) -> int:
    if kind < len(_INTEGER_SIZES):
        return _INTEGER_SIZES[kind]
    if kind >= 12:
        return (kind - 12) // 2
    return {7: 8, 8: 0, 9: 0}.get(kind, USABLE * USABLE)  # 10 and 11 stand in no file


def _value(kind: int, data: bytes) -> Value:
    if kind == 0:
        return None
    if kind == 7:
        return float(struct.unpack(">d", data)[0])
    if kind in (8, 9):
        return kind - 8
    if kind < 7:
        return int.from_bytes(data, signed=True)
    return data.decode("utf-8") if kind % 2 else data
