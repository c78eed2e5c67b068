"""The database's file while it stands still: every page as it lies on the disk, encrypted.

In WAL mode only a checkpoint writes into the database itself, so a vault that puts its checkpoints off can be
read page by page beside all other work: nothing holds the lane, and nothing has to be copied first.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from tbtt_desktop.crypto.pages import PAGE_SIZE, PageKeys
from tbtt_desktop.vault.errors import VaultRefused

PAGES_A_STEP: Final = 256
_LOCKS: Final = 0x4000_0000  # SQLite keeps its locks on these bytes and never writes there
_LOCKS_END: Final = _LOCKS + 512
LOCK_PAGE: Final = _LOCKS // PAGE_SIZE + 1


class Reader:
    """A file of a database opened beside SQLite. It stays open for as long as the connection does.

    Closing any handle on the file would drop SQLite's locks on it (POSIX), so none closes by itself.
    """

    def __init__(self, path: Path) -> None:
        """Raises `OSError`."""
        self._handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))

    def read_at(self, offset: int, size: int) -> bytes:
        """Return up to `size` bytes from `offset`. Raises `OSError`."""
        os.lseek(self._handle, offset, os.SEEK_SET)
        parts = []
        while size > 0 and (part := os.read(self._handle, size)):
            parts.append(part)
            size -= len(part)
        return b"".join(parts)

    def close(self) -> None:
        """Close it: once the connection is closed."""
        os.close(self._handle)


class StillDatabase:
    """The file of a database that stands still, as a `ByteSource`. `vault.store.Vault.still` makes it."""

    def __init__(self, file: Reader, size: int, keys: PageKeys) -> None:
        self._file = file
        self._size = size
        self._keys = keys

    @property
    def size(self) -> int:
        """Length in bytes."""
        return self._size

    @property
    def pages(self) -> int:
        """How many pages it has; a piece of one counts."""
        return -(-self._size // PAGE_SIZE)

    def read_at(self, offset: int, size: int) -> bytes:
        """Return up to `size` bytes from `offset`. Raises `VaultRefused` with vault_away."""
        end = min(offset + size, self._size)
        if offset >= end:
            return b""
        if offset < _LOCKS_END and end > _LOCKS:  # Windows lets nobody else read what is locked
            before = self._read(offset, min(end, _LOCKS) - offset) if offset < _LOCKS else b""
            zeros = bytes(min(end, _LOCKS_END) - max(offset, _LOCKS))
            after = self._read(_LOCKS_END, end - _LOCKS_END) if end > _LOCKS_END else b""
            return before + zeros + after
        return self._read(offset, end - offset)

    def _read(self, offset: int, size: int) -> bytes:
        try:
            return self._file.read_at(offset, size)
        except OSError:
            raise VaultRefused("vault_away") from None

    def damaged(self, first: int, count: int) -> list[int]:
        """Return the numbers of those pages among `count` from `first` (from 1) that are damaged."""
        offset = (first - 1) * PAGE_SIZE
        return self.damaged_in(offset, self.read_at(offset, count * PAGE_SIZE))

    def damaged_in(self, offset: int, data: bytes) -> list[int]:
        """Return the numbers of the damaged pages in a copy of the file's bytes from `offset` on."""
        found = []
        for place in range(0, len(data), PAGE_SIZE):
            number = (offset + place) // PAGE_SIZE + 1
            if number == LOCK_PAGE:
                continue
            if not self._keys.intact(number, data[place : place + PAGE_SIZE]):
                found.append(number)
        return found

    def plain(self, number: int) -> bytes | None:
        """Return the content of a page, decrypted; None where it is damaged or missing."""
        page = self.read_at((number - 1) * PAGE_SIZE, PAGE_SIZE)
        return self._keys.plain(number, page) if self._keys.intact(number, page) else None
