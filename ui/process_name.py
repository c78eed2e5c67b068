"""What the list of running programs shows: a neutral name instead of the folder in which the program lies.

Linux: PR_SET_NAME for the short name, and the memory from which the kernel reads /proc/<pid>/cmdline; its
place stands in /proc/self/stat as arg_start and arg_end (proc(5), fields 48 and 49). Windows and macOS show
the name of the program's file, which nothing can change while it runs; Windows groups windows by the id that
is set here.
"""

from __future__ import annotations

import contextlib
import ctypes
import sys

NAME = "notebook"
SESSION = "notebook session"  # the one with a window, told apart from its supervisor
_PR_SET_NAME = 15
_ARG_START = 45  # behind the name in brackets: fields 48 and 49, counted from the third


def take_neutral_name(name: str = NAME) -> bool:
    """Let the system call this process by a name that says nothing; return whether that took hold."""
    if sys.platform == "win32":
        shell = ctypes.WinDLL("shell32")
        return int(shell.SetCurrentProcessExplicitAppUserModelID(NAME)) == 0
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
