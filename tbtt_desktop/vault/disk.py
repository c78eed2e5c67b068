"""Whether the disk on which a vault lies still answers."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import IO, Final

from tbtt_desktop.errors import FileProblem

_NOT_ABLE: Final = (errno.EINVAL, errno.EOPNOTSUPP)  # to sync a folder, as some file systems are


def place_of(path: Path) -> tuple[int, int] | None:
    """Return which file on which disk lies at `path`, None where its disk does not answer."""
    try:
        _ask(path.parent)
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def open_plain(path: Path) -> IO[bytes]:
    """Open an ordinary file for reading, and wait for nobody: a pipe in its place would never answer.

    Raises `FileProblem` with file_special for a pipe or a device, and `OSError`.
    """
    file = open(path, "rb", opener=_at_once)  # noqa: SIM115 - for the caller
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise FileProblem("file_special", name=path.name)
    return file


def _at_once(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def require_plain(path: Path) -> None:
    """Refuse what is there and is no ordinary file: `FileProblem` with file_special."""
    if path.exists() and not path.is_file():
        raise FileProblem("file_special", name=path.name)


def answers(folder: Path) -> bool:
    """Whether the disk on which a folder lies can be asked."""
    try:
        _ask(folder)
    except OSError:
        return False
    return folder.is_dir()


def _ask(folder: Path) -> None:
    """Have the disk itself answer: what is known of it already is told without asking it."""
    if os.name == "nt":
        return  # a folder cannot be opened there, and nothing is told of a disk that is gone
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NOT_ABLE:
            raise
    finally:
        os.close(handle)
