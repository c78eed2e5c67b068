"""Windows and macOS: one call of plain C each.

Sources: Microsoft's reference for SetThreadExecutionState, which holds until it is called again or its
thread ends, and Apple's QA1340 for IOPMAssertionCreateWithName, which holds until it is released or the
process ends. Neither keeps the display on.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any, Final

from ui.system.awake import Awake

_CONTINUOUS: Final = 0x80000000  # ES_CONTINUOUS
_SYSTEM: Final = 0x00000001  # ES_SYSTEM_REQUIRED
_UTF_8: Final = 0x08000100
_ON: Final = 255  # kIOPMAssertionLevelOn
_KIND: Final = "PreventUserIdleSystemSleep"
_WHY: Final = "saving"  # what `pmset -g assertions` shows to everybody on the computer


class WindowsAwake(Awake):
    """`library` is kernel32. To be held and released by one thread, the window's."""

    def __init__(self, *, library: Any = None) -> None:
        self._library = library if library is not None else _kernel()

    def hold(self) -> None:
        """Say that the system is required."""
        if self._library is not None:
            self._library.SetThreadExecutionState(ctypes.c_uint32(_CONTINUOUS | _SYSTEM))

    def release(self) -> None:
        """Say that it is not."""
        if self._library is not None:
            self._library.SetThreadExecutionState(ctypes.c_uint32(_CONTINUOUS))


class MacAwake(Awake):
    """`power` is IOKit, `core` CoreFoundation."""

    def __init__(self, *, power: Any = None, core: Any = None) -> None:
        self._power = power if power is not None else _framework("IOKit")
        self._core = core if core is not None else _framework("CoreFoundation")
        self._assertion: ctypes.c_uint32 | None = None

    def hold(self) -> None:
        """Assert that the system must not idle to sleep."""
        if self._power is None or self._core is None or self._assertion is not None:
            return
        assertion = ctypes.c_uint32()
        kind, why = self._text(_KIND), self._text(_WHY)
        failed = self._power.IOPMAssertionCreateWithName(
            kind, ctypes.c_uint32(_ON), why, ctypes.byref(assertion)
        )
        for text in (kind, why):
            self._core.CFRelease(text)
        if not failed:
            self._assertion = assertion

    def release(self) -> None:
        """Take it back."""
        if self._assertion is not None:
            self._power.IOPMAssertionRelease(self._assertion)
            self._assertion = None

    def _text(self, words: str) -> ctypes.c_void_p:
        self._core.CFStringCreateWithCString.restype = ctypes.c_void_p
        return ctypes.c_void_p(
            self._core.CFStringCreateWithCString(None, words.encode(), ctypes.c_uint32(_UTF_8))
        )


def _kernel() -> Any:
    if sys.platform == "win32":
        return ctypes.WinDLL("kernel32")
    return None


def _framework(name: str) -> Any:
    if sys.platform != "darwin":
        return None
    return ctypes.CDLL(f"/System/Library/Frameworks/{name}.framework/{name}")
