"""Another file put in the place of the database while it is open, as a synchronising program does.

What was put there may be another person's work, so it stays as it is. What is open holds everything that
was reported saved; all of it is written into a vault of its own beside the first, with the same keys, and
goes on there.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tbtt_desktop.clock import Clock
from tbtt_desktop.vault import activity
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.disk import answers
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.files import VaultFiles
from tbtt_desktop.vault.removal import KeyBytes, write_anew

_TRIES: Final = 9
_PRIVATE: Final = 0o600


def rescue(
    db: Connection, files: VaultFiles, keys: KeyBytes, key: tuple[bytes, bytes], clock: Clock
) -> VaultFiles:
    """Write a vault beside `files` that holds all of `db`; return its files.

    Raises `VaultRefused` with vault_replaced where there is no place for it, and `FileProblem` with
    disk_full; then nothing is left of it, and `db` still holds everything.
    """
    if not keys.key_file:
        raise VaultRefused("vault_replaced")
    for folder in _places(files.folder):
        try:
            folder.mkdir(mode=0o700)
        except OSError:
            continue
        made = VaultFiles(folder)
        try:
            write_anew(db, made.database, key, lambda copy: activity.log(copy, clock, "rescued"))
            for path, data in ((made.recovery, keys.recovery), (made.key_file, keys.key_file)):
                if data:
                    _write(path, data)
        except OSError:
            shutil.rmtree(folder, ignore_errors=True)
            raise VaultRefused("vault_replaced") from None
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        answers(folder)
        answers(folder.parent)
        return made
    raise VaultRefused("vault_replaced")


def _places(folder: Path) -> Iterator[Path]:
    """Yield where it may lie: beside the vault's folder, else in it, where that is a whole stick."""
    for number in range(1, _TRIES + 1):
        tail = "rescued" if number == 1 else f"rescued-{number}"
        yield folder.with_name(f"{folder.name}-{tail}")
    for number in range(1, _TRIES + 1):
        yield folder / ("rescued" if number == 1 else f"rescued-{number}")


def _write(path: Path, data: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _PRIVATE)
    with open(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
