"""macOS: power by IOKit, the lock screen by a distributed notification, another user's session by asking.

Sources: Apple's QA1340 (IORegisterForSystemPower; the system waits up to 30 seconds for
IOAllowPowerChange), CFNotificationCenter, and CGSessionCopyCurrentDictionary, which knows whether this
session is the one on the screen and is asked every two seconds. All of it is plain C.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

from ui.system.watch import SystemWatch

_CAN_SLEEP: Final = 0xE0000270  # kIOMessageCanSystemSleep
_WILL_SLEEP: Final = 0xE0000280  # kIOMessageSystemWillSleep
_AT_ONCE: Final = 4  # CFNotificationSuspensionBehaviorDeliverImmediately
_UTF_8: Final = 0x08000100
_LOOK_EVERY: Final = 2_000  # milliseconds
_NOTICES: Final = ("com.apple.screenIsLocked", "com.apple.screensaver.didstart")
_ON_CONSOLE: Final = "kCGSSessionOnConsoleKey"

_POWER_CALL: Final = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p
)
_NOTICE_CALL: Final = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p
)


class Frameworks:
    """The C functions of CoreFoundation, IOKit and CoreGraphics that are used here."""

    def __init__(self) -> None:
        frameworks = "/System/Library/Frameworks"
        self.core: Any = ctypes.CDLL(f"{frameworks}/CoreFoundation.framework/CoreFoundation")
        self.power: Any = ctypes.CDLL(f"{frameworks}/IOKit.framework/IOKit")
        self.graphics: Any = ctypes.CDLL(f"{frameworks}/CoreGraphics.framework/CoreGraphics")
        pointers = (
            (self.core, "CFNotificationCenterGetDistributedCenter"),
            (self.core, "CFStringCreateWithCString"),
            (self.core, "CFDictionaryGetValue"),
            (self.core, "CFRunLoopGetCurrent"),
            (self.power, "IONotificationPortGetRunLoopSource"),
            (self.graphics, "CGSessionCopyCurrentDictionary"),
        )
        for library, name in pointers:
            getattr(library, name).restype = ctypes.c_void_p

    def text(self, words: str) -> ctypes.c_void_p:
        """Return a CFString."""
        return ctypes.c_void_p(self.core.CFStringCreateWithCString(None, words.encode(), _UTF_8))

    def common_modes(self) -> ctypes.c_void_p:
        """Return kCFRunLoopCommonModes."""
        return ctypes.c_void_p.in_dll(self.core, "kCFRunLoopCommonModes")


class MacWatch(SystemWatch):
    """Hears macOS. The system waits with sleeping until `release`."""

    def __init__(self, parent: QObject | None = None, *, frameworks: Any = None) -> None:
        super().__init__(parent)
        self._frameworks = frameworks if frameworks is not None else _frameworks()
        self._root = 0  # of the power notifications
        self._asked: int | None = None  # what IOAllowPowerChange wants back
        self._power_call = _POWER_CALL(self._power)
        self._notice_call = _NOTICE_CALL(self._notice)
        self._console = ctypes.c_void_p()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self._look)
        self._in_front = True

    def start(self) -> None:
        """Ask for all three."""
        system = self._frameworks
        if system is None:
            return
        port, notifier = ctypes.c_void_p(), ctypes.c_uint32()
        self._root = system.power.IORegisterForSystemPower(
            None, ctypes.byref(port), self._power_call, ctypes.byref(notifier)
        )
        if self._root:
            source = ctypes.c_void_p(system.power.IONotificationPortGetRunLoopSource(port))
            loop = ctypes.c_void_p(system.core.CFRunLoopGetCurrent())
            system.core.CFRunLoopAddSource(loop, source, system.common_modes())
        center = ctypes.c_void_p(system.core.CFNotificationCenterGetDistributedCenter())
        for notice in _NOTICES:
            system.core.CFNotificationCenterAddObserver(
                center, None, self._notice_call, system.text(notice), None, _AT_ONCE
            )
        self._console = system.text(_ON_CONSOLE)
        self._timer.start()

    def release(self) -> None:
        """Let the computer sleep."""
        if self._asked is not None and self._frameworks is not None:
            self._frameworks.power.IOAllowPowerChange(self._root, ctypes.c_long(self._asked))
            self._asked = None

    def stop(self) -> None:
        """Ask no more; what is registered ends with the process."""
        self._timer.stop()
        super().stop()

    def _power(self, _mine: int, _service: int, kind: int, argument: int | None) -> None:
        if kind == _CAN_SLEEP:  # nothing is against it; what comes next waits
            self._asked = argument or 0
            self.release()
        elif kind == _WILL_SLEEP:
            self._asked = argument or 0
            self.leaving.emit()

    def _notice(self, *_: object) -> None:
        self.leaving.emit()

    def _look(self) -> None:
        system = self._frameworks
        if system is None:
            return
        session = ctypes.c_void_p(system.graphics.CGSessionCopyCurrentDictionary())
        if not session.value:
            return
        value = ctypes.c_void_p(system.core.CFDictionaryGetValue(session, self._console))
        in_front = bool(value.value) and bool(system.core.CFBooleanGetValue(value))
        system.core.CFRelease(session)
        if self._in_front and not in_front:
            self.leaving.emit()
        self._in_front = in_front


def _frameworks() -> Frameworks | None:
    return Frameworks() if sys.platform == "darwin" else None
