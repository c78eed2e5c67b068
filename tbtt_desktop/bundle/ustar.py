"""The ustar stream of a bundle: a writer of headers and a strict reader without input or output.

Only regular files, type `0`, whole name in the 100-byte field (POSIX.1-1988 ustar). The
general readers are kept away on purpose: Python's `tarfile` needed 1.8 GB of memory for one
large pax header even when streaming, and its extraction filters were bypassed repeatedly
(CVE-2025-4517, -4330, -4138).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.limits import BUNDLE_FILE_MAX, BUNDLE_FILES_MAX, TAR_PADDING_MAX

BLOCK: Final = 512
END: Final = bytes(2 * BLOCK)
_ZEROS: Final = bytes(BLOCK)
_NAME_SIZE: Final = 100
_DIGITS: Final = b"01234567"
_OCTAL_FIELDS: Final = ((100, 8), (108, 8), (116, 8), (136, 12), (329, 8), (337, 8))


@dataclass(frozen=True, slots=True)
class FileBegin:
    """A file starts; `size` bytes of it follow."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class FileData:
    """Bytes of the present file; never empty."""

    data: bytes


@dataclass(frozen=True, slots=True)
class FileEnd:
    """All bytes of the present file have been given."""


Event = FileBegin | FileData | FileEnd


def header(name: str, size: int) -> bytes:
    """Return the 512-byte header of a regular file: mtime, uid and gid 0, mode 0644, no owner names.

    Raises `BundleRefused` where the name does not fit into 100 bytes or the size into 11 octal digits.
    """
    encoded = name.encode("utf-8")
    if not name.isascii() or not 0 < len(encoded) <= _NAME_SIZE:
        raise BundleRefused(Refusal.NAME_REFUSED)
    if not 0 <= size < BUNDLE_FILE_MAX:
        raise BundleRefused(Refusal.FILE_TOO_LARGE, limit=BUNDLE_FILE_MAX - 1)
    block = bytearray(BLOCK)
    block[0 : len(encoded)] = encoded
    block[100:124] = b"0000644\0" + b"0000000\0" * 2
    block[124:148] = b"%011o\0" % size + b"%011o\0" % 0
    block[156:157] = b"0"
    block[257:265] = b"ustar\x0000"
    block[329:345] = b"0000000\0" * 2
    block[148:156] = b"%06o\0 " % _checksum(bytes(block))
    return bytes(block)


def padding(size: int) -> bytes:
    """Return the zeros that fill the last block of a file of `size` bytes."""
    return bytes(-size % BLOCK)


def _checksum(block: bytes) -> int:
    """Return the sum of the header's bytes with its checksum field read as spaces."""
    return sum(block) - sum(block[148:156]) + 8 * 0x20


def _octal(field: bytes) -> int:
    """Read digits ended by NUL or space; base-256 numbers and signs are refused."""
    digits = field.rstrip(b"\0 ")
    if not digits:
        return 0
    if digits.strip(_DIGITS):
        raise BundleRefused(Refusal.TAR_DAMAGED)
    return int(digits, 8)


def _text(field: bytes) -> bytes:
    """Read up to the first NUL; anything after it is refused."""
    value, _, rest = field.partition(b"\0")
    if rest.strip(b"\0"):
        raise BundleRefused(Refusal.TAR_DAMAGED)
    return value


def parse_header(block: bytes) -> FileBegin:
    """Return name and size of a regular file from its 512-byte header, or raise `BundleRefused`."""
    if len(block) != BLOCK or block[257:265] != b"ustar\x0000":
        raise BundleRefused(Refusal.TAR_DAMAGED)
    if _octal(block[148:156]) != _checksum(block):
        raise BundleRefused(Refusal.TAR_DAMAGED)
    if block[156:157] != b"0" or block[157:257].strip(b"\0"):
        raise BundleRefused(Refusal.TAR_TYPE)
    if block[345:].strip(b"\0"):
        raise BundleRefused(Refusal.NAME_REFUSED)
    for offset, size in _OCTAL_FIELDS:
        _octal(block[offset : offset + size])
    name = _text(block[:_NAME_SIZE])
    if not name or not name.isascii():
        raise BundleRefused(Refusal.NAME_REFUSED)
    return FileBegin(name.decode("ascii"), _octal(block[124:136]))


class _State(Enum):
    HEADER = auto()
    DATA = auto()
    FILL = auto()
    SECOND_END = auto()
    AFTER = auto()


class UstarReader:
    """Takes the stream in pieces of any size and gives what it holds, in order.

    `cap` returns the most bytes that a file of this name may hold, or None where the name is
    not allowed at all; it is asked before a single byte of the file is taken. After a refusal
    the reader is of no further use.
    """

    def __init__(self, cap: Callable[[str], int | None]) -> None:
        self._cap = cap
        self._names: set[str] = set()
        self._state = _State.HEADER
        self._partial = bytearray()
        self._left = 0
        self._fill = 0
        self._after = 0

    def feed(self, data: bytes | memoryview) -> Iterator[Event]:
        """Give what `data` completes, one by one, to be used up before the next call. Raises `BundleRefused`.

        What comes before a refusal is given before it is raised: whoever checks the files finds the
        same fault first however the stream is cut into pieces.
        """
        view = memoryview(data)
        while view:
            events: list[Event] = []
            view = view[self._step(view, events) :]
            yield from events

    def close(self) -> None:
        """Raise `BundleRefused` where the stream ended before its two end blocks."""
        if self._state is not _State.AFTER:
            raise BundleRefused(Refusal.TAR_CUT)

    def _step(self, view: memoryview, events: list[Event]) -> int:
        """Take bytes from the front of `view` as the present state asks; return how many."""
        if self._state is _State.DATA:
            return self._data(view, events)
        if self._state is _State.FILL:
            return self._filler(view)
        if self._state is _State.AFTER:
            return self._trailing(view)
        taken = min(len(view), BLOCK - len(self._partial))
        self._partial += view[:taken]
        if len(self._partial) == BLOCK:
            block = bytes(self._partial)
            self._partial.clear()
            self._block(block, events)
        return taken

    def _block(self, block: bytes, events: list[Event]) -> None:
        if self._state is _State.SECOND_END:
            if block != _ZEROS:
                raise BundleRefused(Refusal.TAR_DAMAGED)
            self._state = _State.AFTER
        elif block == _ZEROS:
            self._state = _State.SECOND_END
        else:
            self._begin(parse_header(block), events)

    def _begin(self, begin: FileBegin, events: list[Event]) -> None:
        limit = self._cap(begin.name)
        if limit is None:
            raise BundleRefused(Refusal.NAME_REFUSED)
        if begin.name in self._names:
            raise BundleRefused(Refusal.NAME_TWICE)
        if len(self._names) >= BUNDLE_FILES_MAX:
            raise BundleRefused(Refusal.TOO_MANY_FILES, limit=BUNDLE_FILES_MAX)
        if begin.size > limit:
            raise BundleRefused(Refusal.FILE_TOO_LARGE, limit=limit)
        self._names.add(begin.name)
        self._left = begin.size
        self._fill = -begin.size % BLOCK
        events.append(begin)
        self._state = _State.DATA
        self._finish_data(events)

    def _data(self, view: memoryview, events: list[Event]) -> int:
        taken = min(len(view), self._left)
        events.append(FileData(bytes(view[:taken])))
        self._left -= taken
        self._finish_data(events)
        return taken

    def _finish_data(self, events: list[Event]) -> None:
        if self._left == 0:
            events.append(FileEnd())
            self._state = _State.FILL if self._fill else _State.HEADER

    def _filler(self, view: memoryview) -> int:
        taken = min(len(view), self._fill)
        if any(view[:taken]):
            raise BundleRefused(Refusal.TAR_DAMAGED)
        self._fill -= taken
        if self._fill == 0:
            self._state = _State.HEADER
        return taken

    def _trailing(self, view: memoryview) -> int:
        self._after += len(view)
        if self._after > TAR_PADDING_MAX or any(view):
            raise BundleRefused(Refusal.TAR_TRAILING)
        return len(view)
