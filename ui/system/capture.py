"""Keeping the window out of pictures and recordings of the screen, where a system offers that.

Windows: SetWindowDisplayAffinity with WDA_EXCLUDEFROMCAPTURE (Windows 10, version 2004); macOS:
NSWindow's sharingType none, by the Objective-C runtime. X11 has nothing of the kind: any program may
look at any window. On Wayland the desktop asks the person before a program may.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from enum import Enum, auto
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_EXCLUDED: Final = 0x11  # WDA_EXCLUDEFROMCAPTURE
_NONE: Final = 0  # NSWindowSharingNone


class Capture(Enum):
    """What can be said of pictures of the screen."""

    KEPT_OUT = auto()
    ASKED = auto()  # the desktop asks first
    OPEN = auto()  # every program may


def capture_here() -> Capture:
    """Return what holds for the windows of this process."""
    if sys.platform in ("win32", "darwin"):
        return Capture.KEPT_OUT
    return Capture.ASKED if QGuiApplication.platformName().startswith("wayland") else Capture.OPEN


class Exclusion(QObject):
    """An event filter for the application: each window is kept out as it is shown, dialogs and menus too."""

    def __init__(self, exclude: Callable[[int], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exclude = exclude

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for windows that appear, or get another handle."""
        appears = event.type() in (QEvent.Type.Show, QEvent.Type.WinIdChange)
        if appears and isinstance(watched, QWidget) and watched.isWindow():
            self._exclude(int(watched.winId()))
        return False


def exclusion(parent: QObject) -> Exclusion | None:
    """Return the filter of this system, None where it has no such thing."""
    if sys.platform == "win32":
        user = ctypes.WinDLL("user32")
        return Exclusion(lambda handle: excluded_on_windows(user, handle), parent)
    if sys.platform == "darwin":
        runtime = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
        return Exclusion(lambda handle: excluded_on_macos(runtime, handle), parent)
    return None


def excluded_on_windows(user: Any, handle: int) -> bool:
    """Keep a window out by its handle; `user` is user32. False on Windows before 2004."""
    return bool(user.SetWindowDisplayAffinity(ctypes.c_void_p(handle), ctypes.c_uint32(_EXCLUDED)))


def excluded_on_macos(runtime: Any, view: int) -> bool:
    """Keep the window of an NSView out; `runtime` is libobjc."""
    runtime.sel_registerName.restype = ctypes.c_void_p
    send = runtime.objc_msgSend
    send.restype = ctypes.c_void_p
    send.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    window = send(ctypes.c_void_p(view), ctypes.c_void_p(runtime.sel_registerName(b"window")))
    if not window:
        return False
    send.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong]
    send(ctypes.c_void_p(window), ctypes.c_void_p(runtime.sel_registerName(b"setSharingType:")), _NONE)
    return True
