"""What the list of running programs shows: a neutral name instead of the folder in which the program lies.

On Linux as `hardening.naming` does it. Windows and macOS show the name of the program's file, which nothing
can change while it runs; Windows groups windows by the id that is set here.
"""

from __future__ import annotations

import ctypes
import sys

from tbtt_desktop.hardening.naming import NAME, show_as

__all__ = ("NAME", "SESSION", "take_neutral_name")

SESSION = "notebook session"  # the one with a window, told apart from its supervisor


def take_neutral_name(name: str = NAME) -> bool:
    """Let the system call this process by a name that says nothing; return whether that took hold."""
    if sys.platform == "win32":
        shell = ctypes.WinDLL("shell32")
        return int(shell.SetCurrentProcessExplicitAppUserModelID(NAME)) == 0
    return show_as(name)
