"""The pages of a database that is not open, its log included, read only."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import IO, Final

from tbtt_desktop.crypto.pages import PAGE_SIZE, PageKeys
from tbtt_desktop.vault.disk import open_plain, require_plain
from tbtt_desktop.vault.errors import VaultRefused

_HEAD: Final = 32  # https://www.sqlite.org/fileformat2.html#the_write_ahead_log
_FRAME: Final = 24
_SALTS: Final = slice(16, 24)  # of the log's header; of a frame's, 8 to 16


class ClosedDatabase:
    """A database and what of its log was committed. Use it in a `with`."""

    def __init__(self, database: Path, log: Path, keys: PageKeys) -> None:
        """Open both for reading. Raises `VaultRefused`: vault_missing, vault_unwritable; `FileProblem`."""
        self._keys = keys
        try:
            require_plain(log)
            self._file: IO[bytes] = open_plain(database)
            self._log: IO[bytes] | None = open_plain(log) if log.exists() else None
        except FileNotFoundError:
            raise VaultRefused("vault_missing") from None
        except OSError:
            raise VaultRefused("vault_unwritable") from None
        self._size = self._file.seek(0, 2)
        self._frames = self._committed()

    @property
    def pages(self) -> int:
        """How many pages it has; a piece of one counts."""
        return max([-(-self._size // PAGE_SIZE), *self._frames])

    def plain(self, number: int) -> bytes | None:
        """Return the content of a page, decrypted; None where it is damaged or missing."""
        place = self._frames.get(number)
        if place is not None and self._log is not None:
            self._log.seek(place)
            page = self._log.read(PAGE_SIZE)
        else:
            self._file.seek((number - 1) * PAGE_SIZE)
            page = self._file.read(PAGE_SIZE)
        return self._keys.plain(number, page) if self._keys.intact(number, page) else None

    def _committed(self) -> dict[int, int]:
        """Return where in the log the newest committed state of each page stands.

        A page that is whole by its own HMAC needs no checksum of the log.
        """
        found: dict[int, int] = {}
        waiting: dict[int, int] = {}
        if self._log is None:
            return found
        head = self._log.read(_HEAD)
        while len(frame := self._log.read(_FRAME)) == _FRAME and frame[8:16] == head[_SALTS]:
            number, commit = int.from_bytes(frame[:4]), int.from_bytes(frame[4:8])
            place = self._log.tell()
            if not self._keys.intact(number, self._log.read(PAGE_SIZE)):
                break
            waiting[number] = place
            if commit:
                found |= waiting
                waiting.clear()
        return found

    def __enter__(self) -> ClosedDatabase:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()
        if self._log is not None:
            self._log.close()
