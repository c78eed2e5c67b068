"""The database's file removed or replaced while it is open: by hand, or by a program that synchronises.

On Linux and macOS what was removed is there as long as it is open, and SQLite goes on writing into it; once
it is closed all of it would be gone, whatever was reported saved. Windows lets nobody remove it.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tbtt_desktop.limits import KEY_FILE_MAX
from tbtt_desktop.vault.connection import Connection, checkpoint_now, open_database, translated
from tbtt_desktop.vault.disk import answers
from tbtt_desktop.vault.files import VaultFiles

_AT_ONCE: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class KeyBytes:
    """The bytes of a vault's key file and of the copy of its recovery slot; empty where there were none."""

    key_file: bytes
    recovery: bytes


class Place:
    """Which file the database is while it is open, told by a handle of its own.

    Closing that would drop SQLite's locks on the file (POSIX): `leave`, once the connection is closed.
    """

    def __init__(self, files: VaultFiles) -> None:
        self._files = files
        self.handle = -1
        with contextlib.suppress(OSError):
            if os.name != "nt":  # which lets nobody put another file in the place of one that is open
                self.handle = os.open(files.database, os.O_RDONLY)
        self._log: tuple[int, int] | None = None
        self._stamp: tuple[int, int] | None = None
        self.keys = KeyBytes(b"", b"")  # as they were while the database was in its place
        self._keep_keys()

    def is_another(self) -> bool:
        """Whether another file lies where the database was. Not where it is gone, or its disk is."""
        try:
            ours, there = os.fstat(self.handle), self._files.database.stat()
        except OSError:
            return False
        if ours.st_dev != there.st_dev:
            return False  # a stick that was put in again
        if ours.st_ino != there.st_ino:
            return True
        self._keep_keys()
        return False

    def log_is_another(self) -> bool:
        """Whether the log is no longer the file that it was: what is written into it would not be found."""
        if self.handle < 0 or not self._is_there():
            return False
        now = _identity(self._files.log)
        if self._log is None:
            self._log = now
        return now != self._log

    def _is_there(self) -> bool:
        ours = os.fstat(self.handle)
        return _identity(self._files.database) == (ours.st_ino, ours.st_dev)

    def leave(self) -> None:
        """Close the handle; twice does no harm."""
        if self.handle >= 0:
            with contextlib.suppress(OSError):  # its disk may be gone
                os.close(self.handle)
            self.handle = -1

    def _keep_keys(self) -> None:
        """Read the key file where it has changed: what comes with another database may be for another key."""
        stamp = _identity(self._files.key_file, changed=True)
        if self.handle < 0 or stamp is None or stamp == self._stamp:
            return
        with contextlib.suppress(OSError):
            self.keys = KeyBytes(_read(self._files.key_file), _read(self._files.recovery))
            self._stamp = stamp


def _identity(path: Path, *, changed: bool = False) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns if changed else found.st_dev


def _read(path: Path) -> bytes:
    if not path.is_file():
        return b""
    with path.open("rb") as file:
        return file.read(KEY_FILE_MAX)


def same_file(handle: int, files: VaultFiles) -> bool:
    """Whether what was put in the place of an open database holds the same, byte for byte, and no log."""
    try:
        if files.log.exists() and files.log.stat().st_size:
            return False
        with files.database.open("rb") as there:
            if os.fstat(handle).st_size != os.fstat(there.fileno()).st_size:
                return False
            os.lseek(handle, 0, os.SEEK_SET)
            while block := there.read(_AT_ONCE):
                if os.read(handle, len(block)) != block:
                    return False
    except OSError:
        return False
    return True


def put_back(db: Connection, database: Path, key_file: Path, key: tuple[bytes, bytes]) -> bool:
    """Write the database anew where its file was removed; return whether that was so, and `db` leads nowhere.

    Not where the key file is gone too: then the vault was erased, or its disk pulled out. Raises
    `FileProblem` with disk_full and `VaultRefused`; then `db` still holds everything.
    """
    if database.exists() or not key_file.exists():
        return False
    write_anew(db, database, key)
    return True


def _nothing(_: Connection) -> None:
    """Add nothing."""


def write_anew(
    db: Connection, database: Path, key: tuple[bytes, bytes], add: Callable[[Connection], None] = _nothing
) -> None:
    """Write all that `db` holds, and what `add` puts there, to a file that gets its name once it is whole.

    Raises as `put_back` does.
    """
    building = database.with_suffix(".new")
    building.unlink(missing_ok=True)
    try:
        copy = open_database(building, *key, create=True)
        try:
            with translated():
                checkpoint_now(db)
                db.backup(copy)
                copy.execute("BEGIN IMMEDIATE")
                add(copy)
                copy.execute("COMMIT")
        finally:
            copy.close()
        if os.name != "nt":
            building.chmod(0o600)
        os.replace(building, database)
    except BaseException:
        building.unlink(missing_ok=True)
        raise
    answers(database.parent)  # which puts the name on the disk as well
