"""What every program is given to read from and to write to, where one of them is missing or full."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from typing import Final, Literal, TextIO

from tbtt_desktop.errors import FileProblem

_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def open_missing() -> None:
    """Put nothing in the place of stdin, stdout and stderr where whoever started us closed them.

    Else the vault's database would be opened under the number of stdout, where any library may write.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # the lowest number that is free
    if sys.stdin is None:
        sys.stdin = _nothing("r")
    if sys.stdout is None:
        sys.stdout = _nothing("w")
    if sys.stderr is None:
        sys.stderr = _nothing("w")


def _nothing(mode: Literal["r", "w"]) -> TextIO:
    return open(os.devnull, mode, encoding="utf-8")


def output_problem(error: OSError) -> FileProblem | None:
    """Return in words of ours that a disk is full, or that stdout takes nothing; None for anything else."""
    if error.errno in _NO_ROOM:
        return FileProblem("disk_full", name="stdout")
    try:
        sys.stdout.flush()
    except OSError:
        return FileProblem("file_unwritable", name="stdout")
    return None


def let_go(stream: TextIO) -> None:
    """Point a stream that takes nothing elsewhere: the interpreter would complain of it at its end."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
