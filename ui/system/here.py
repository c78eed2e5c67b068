"""Which of the three systems this is."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.system.awake import Awake
from ui.system.watch import SystemWatch

if sys.platform == "win32":
    from ui.system.awake_elsewhere import WindowsAwake
    from ui.system.windows import WindowsWatch
elif sys.platform == "darwin":
    from ui.system.awake_elsewhere import MacAwake
    from ui.system.macos import MacWatch
elif sys.platform == "linux":
    from ui.system.awake_linux import LinuxAwake
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


def system_awake() -> Awake:
    """Return what keeps this system from sleeping."""
    if sys.platform == "win32":
        return WindowsAwake()
    if sys.platform == "darwin":
        return MacAwake()
    if sys.platform == "linux":
        return LinuxAwake()
    return Awake()
