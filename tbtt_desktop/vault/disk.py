"""Whether the disk on which a vault lies still answers."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Final

_NOT_ABLE: Final = (errno.EINVAL, errno.EOPNOTSUPP)  # to sync a folder, as some file systems are


def place_of(path: Path) -> tuple[int, int] | None:
    """Return which file on which disk lies at `path`, None where its disk does not answer."""
    try:
        _ask(path.parent)
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


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
