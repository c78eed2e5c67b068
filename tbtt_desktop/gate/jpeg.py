"""A JPEG as it may leave: JFIF header without thumbnail, tables, one frame, scans, end, nothing else.

ISO/IEC 10918-1 annex B for the segments, JFIF 1.02 for APP0.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from tbtt_desktop.gate.errors import Unacceptable

SOI: Final = 0xD8
EOI: Final = 0xD9
SOS: Final = 0xDA
DQT: Final = 0xDB
DHT: Final = 0xC4
DRI: Final = 0xDD
APP0: Final = 0xE0
FRAMES: Final = (0xC0, 0xC1, 0xC2)  # baseline, extended, progressive
_JFIF: Final = b"JFIF\x00"
_UNITS_MOST: Final = 2
_DENSITY_MOST: Final = 4096  # below it no two bytes are letters


@dataclass(frozen=True, slots=True)
class Size:
    """Pixels."""

    width: int
    height: int


@dataclass(slots=True)
class _Tables:
    """Which tables were given, and which of them nothing has needed: a place for 64 letters or 256."""

    quantisation: set[int] = field(default_factory=set)
    idle: set[tuple[int, int]] = field(default_factory=set)  # of Huffman: whether for AC, number
    needed: set[int] = field(default_factory=set)  # of the first kind
    progressive: bool = False

    @property
    def spare(self) -> bool:
        """Whether there is a table without which the picture is the same."""
        return bool(self.idle) or self.quantisation != self.needed

    def put(self, found: Iterable[tuple[int, int]]) -> None:
        """Take Huffman tables in; one may be given anew once a scan has used it."""
        for table in found:
            if table in self.idle:
                raise Unacceptable
            self.idle.add(table)

    def use(self, scan: bytes) -> None:
        """Note which tables a scan uses."""
        first = scan[-3] == 0
        for tables in scan[2:-3:2]:
            if first or not self.progressive:
                self.idle.discard((0, tables >> 4))
            if not (first and self.progressive):
                self.idle.discard((1, tables & 15))


def check(data: bytes) -> Size:
    """Return the picture's size; raise `Unacceptable` for anything that is not on the allow-list."""
    if data[:2] != bytes((0xFF, SOI)):
        raise Unacceptable
    position, size, scans, tables = 2, None, 0, _Tables()
    first = True
    while True:
        marker = _marker(data, position)
        position += 2
        if marker == EOI:
            break
        body = _body(data, position)
        position += 2 + len(body)
        if (marker == APP0) != first:
            raise Unacceptable
        first = False
        if marker in FRAMES:
            if size is not None:
                raise Unacceptable
            size = _frame(body)
            tables.needed, tables.progressive = set(body[8::3]), marker == FRAMES[-1]
        elif marker == SOS:
            if size is None:
                raise Unacceptable
            _scan(body)
            tables.use(body)
            scans += 1
            position = _entropy(data, position)
        else:
            _table(marker, body, tables)
    if position != len(data) or size is None or scans == 0 or tables.spare:
        raise Unacceptable
    return size


def _marker(data: bytes, position: int) -> int:
    if position + 2 > len(data) or data[position] != 0xFF:
        raise Unacceptable
    return data[position + 1]


def _body(data: bytes, position: int) -> bytes:
    length = int.from_bytes(data[position : position + 2], "big")
    if length < 2 or position + length > len(data):
        raise Unacceptable
    return data[position + 2 : position + length]


def _table(marker: int, body: bytes, tables: _Tables) -> None:
    if marker == APP0:
        _jfif(body)
    elif marker == DQT:
        _quantisation(body, tables)
    elif marker == DHT:
        tables.put(_huffman(body))
    elif marker == DRI:
        _restart(body)
    else:
        raise Unacceptable


def _jfif(body: bytes) -> None:
    """Exactly the 14 bytes without a thumbnail, and a density that is one."""
    if len(body) != 14 or body[:5] != _JFIF or body[5] != 1 or body[12:] != b"\x00\x00":
        raise Unacceptable
    densities = int.from_bytes(body[8:10], "big"), int.from_bytes(body[10:12], "big")
    if body[7] > _UNITS_MOST or max(densities) > _DENSITY_MOST:
        raise Unacceptable


def _quantisation(body: bytes, tables: _Tables) -> None:
    position = 0
    while position < len(body):
        precision, number = body[position] >> 4, body[position] & 15
        if precision > 1 or number > 3 or number in tables.quantisation:
            raise Unacceptable
        tables.quantisation.add(number)
        position += 1 + 64 * (precision + 1)
    if position != len(body) or not body:
        raise Unacceptable


def _huffman(body: bytes) -> list[tuple[int, int]]:
    """Return which tables these are. No value may stand in one of them twice."""
    position, found = 0, []
    while position < len(body):
        if body[position] >> 4 > 1 or body[position] & 15 > 3 or position + 17 > len(body):
            raise Unacceptable
        found.append((body[position] >> 4, body[position] & 15))
        values = body[position + 17 : position + 17 + sum(body[position + 1 : position + 17])]
        if len(set(values)) != len(values):
            raise Unacceptable
        position += 17 + sum(body[position + 1 : position + 17])
    if position != len(body) or not body:
        raise Unacceptable
    return found


def _restart(body: bytes) -> None:
    if len(body) != 2:
        raise Unacceptable


def _frame(body: bytes) -> Size:
    if len(body) < 6 or body[0] != 8 or body[5] not in (1, 3) or len(body) != 6 + 3 * body[5]:
        raise Unacceptable
    height, width = int.from_bytes(body[1:3], "big"), int.from_bytes(body[3:5], "big")
    if not (width and height):
        raise Unacceptable
    return Size(width, height)


def _scan(body: bytes) -> None:
    if not body or body[0] not in (1, 2, 3) or len(body) != 4 + 2 * body[0]:
        raise Unacceptable


def _entropy(data: bytes, position: int) -> int:
    """Return where the next segment begins; inside a scan only stuffed zeros and restarts follow 0xFF."""
    while True:
        position = data.find(b"\xff", position)
        if position < 0 or position + 1 >= len(data):
            raise Unacceptable
        following = data[position + 1]
        if following != 0 and not 0xD0 <= following <= 0xD7:
            return position
        position += 2
