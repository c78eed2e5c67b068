"""Which of the three systems this is."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.system.watch import SystemWatch

if sys.platform == "win32":
    from ui.system.windows import WindowsWatch
elif sys.platform == "darwin":
    from ui.system.macos import MacWatch
elif sys.platform == "linux":
    from ui.system.linux import LinuxWatch


def system_watch(window: QWidget, parent: QObject) -> SystemWatch:
    """Return the watch of this system; `window` is the one that the system knows."""
    if sys.platform == "win32":
        return WindowsWatch(int(window.winId()), parent)
    if sys.platform == "darwin":
        return MacWatch(parent)
    if sys.platform == "linux":
        return LinuxWatch(parent)
    return SystemWatch(parent)
