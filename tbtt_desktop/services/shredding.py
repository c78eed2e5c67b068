"""Files that are to be gone: written over once, synced, removed.

Written over in place a file is gone from a magnetic disk. An SSD or a stick may keep the old cells, and
so may copies that another program made; that is why what counts is that its key is gone.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path
from typing import IO, Final

from tbtt_desktop import limits
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.vault.store import VaultFiles

_NEXT: Final = "notebook.next"
_OLD: Final = "notebook.old"


def next_files(files: VaultFiles) -> VaultFiles:
    """Return where the database grows while it is written anew under another key."""
    return VaultFiles(files.folder, _NEXT)


def next_paths(files: VaultFiles) -> tuple[Path, ...]:
    """Return every file that the new database may have while it grows."""
    coming = next_files(files)
    return (coming.database, coming.log, coming.database.with_name(coming.database.name + "-journal"))


def old_database(files: VaultFiles) -> Path:
    """Return the second name of the database while a new one takes its place, to be written over."""
    return files.folder / _OLD


def shred(path: Path, progress: Progress = SILENT) -> bool:
    """Write random bytes over a file, sync and remove it. Returns whether all of it was written over.

    It is removed also where it cannot be written over, or must not be: what has a second name is still
    somebody's. Raises `OSError` where it cannot be removed, and
    `Cancelled`, which leaves it there.
    """
    if path.is_symlink() or not path.exists():
        path.unlink(missing_ok=True)
        return True
    whole = False
    with contextlib.suppress(OSError), path.open("r+b", buffering=0) as file:
        found = os.fstat(file.fileno())
        if found.st_nlink == 1:
            _write_over(file, found.st_size, progress)
            whole = True
    path.unlink(missing_ok=True)
    return whole


def _write_over(file: IO[bytes], size: int, progress: Progress) -> None:
    for done in range(0, size, limits.CHUNK_SIZE):
        checkpoint(progress)
        progress.report("shred", done, size)
        file.write(secrets.token_bytes(min(limits.CHUNK_SIZE, size - done)))
    os.fsync(file.fileno())


def clear_leftovers(files: VaultFiles) -> None:
    """Remove what a backup or a change of the vault key left behind that was cut short.

    To be called once the key file is for one key again: what is in these files is then of no use. A cut just
    before the new database took its place leaves the old one under both its names: `shred` sees that.
    """
    halves = (path.with_name(path.name + ".part") for path in (files.key_file, files.recovery))
    for path in (files.copy.database, files.copy.log, *next_paths(files), *halves):
        path.unlink(missing_ok=True)  # a copy may hold what was deleted since
    with contextlib.suppress(OSError):  # it is tried again at the next opening
        shred(old_database(files))
