"""What the list of running programs shows of a process: a neutral name instead of where the program lies.

Linux: PR_SET_NAME for the short name, and the memory from which the kernel reads /proc/<pid>/cmdline; its
place stands in /proc/self/stat as arg_start and arg_end (proc(5), fields 48 and 49).
"""

from __future__ import annotations

import contextlib
import ctypes
import sys
from typing import Final

NAME: Final = "notebook"
_PR_SET_NAME: Final = 15
_ARG_START: Final = 45  # behind the name in brackets: fields 48 and 49, counted from the third


def show_as(name: str) -> bool:
    """Let the list say `name`, and its short form `NAME`; return whether that took hold (Linux)."""
    if sys.platform != "linux":
        return False
    libc = ctypes.CDLL(None)
    libc.prctl(_PR_SET_NAME, NAME.encode(), 0, 0, 0)
    with contextlib.suppress(OSError, ValueError, IndexError):
        with open("/proc/self/stat", encoding="utf-8", errors="replace") as file:
            fields = file.read().rpartition(")")[2].split()
        start, end = int(fields[_ARG_START]), int(fields[_ARG_START + 1])
        if start > 0 and len(name) < end - start:
            ctypes.memset(start, 0, end - start)
            ctypes.memmove(start, name.encode(), len(name))
            return True
    return False
