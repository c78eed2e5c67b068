"""Windows: messages about the session and about power, which the system sends to the window.

Sources: Microsoft's reference for WTSRegisterSessionNotification, WM_WTSSESSION_CHANGE and
WM_POWERBROADCAST. There is nothing that lets sleep wait; a program has two seconds after the message,
and what it does in answer to it is done before they begin to count.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any, Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject

from ui.system.watch import SystemWatch

_POWER: Final = 0x0218  # WM_POWERBROADCAST
_SUSPEND: Final = 4  # PBT_APMSUSPEND
_SESSION: Final = 0x02B1  # WM_WTSSESSION_CHANGE
_GONE: Final = frozenset({2, 4, 6, 7})  # console or remote disconnected, logged off, locked
_THIS_SESSION: Final = 0  # NOTIFY_FOR_THIS_SESSION


class _Message(ctypes.Structure):
    """MSG, as far as it is read."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint32),
        ("word", ctypes.c_size_t),
        ("long", ctypes.c_ssize_t),
    )


class _Filter(QAbstractNativeEventFilter):
    """Looks at the messages before Qt does."""

    def __init__(self, watch: WindowsWatch) -> None:
        super().__init__()
        self._watch = watch

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        """Look at a message and let it through."""
        if (kind.data() if isinstance(kind, QByteArray) else bytes(kind)) == b"windows_generic_MSG":
            told = _Message.from_address(int(message))
            self._watch.told(told.message, told.word)
        return False, 0


class WindowsWatch(SystemWatch):
    """Hears what Windows says to the window with the handle `window`; `library` is wtsapi32."""

    def __init__(self, window: int, parent: QObject | None = None, *, library: Any = None) -> None:
        super().__init__(parent)
        self._window = window
        self._library = library if library is not None else _wtsapi()
        self._filter = _Filter(self)
        self._listening = False

    def start(self) -> None:
        """Ask for the messages about the session; those about power come unasked."""
        app = QCoreApplication.instance()
        if app is None or self._listening:
            return
        self._listening = True
        app.installNativeEventFilter(self._filter)
        if self._library is not None:
            self._library.WTSRegisterSessionNotification(ctypes.c_void_p(self._window), _THIS_SESSION)

    def stop(self) -> None:
        """Listen no more."""
        app = QCoreApplication.instance()
        if app is None or not self._listening:
            return
        self._listening = False
        app.removeNativeEventFilter(self._filter)
        if self._library is not None:
            self._library.WTSUnRegisterSessionNotification(ctypes.c_void_p(self._window))

    def told(self, message: int, word: int) -> None:
        """Take a message to the window."""
        if (message == _POWER and word == _SUSPEND) or (message == _SESSION and word in _GONE):
            self.leaving.emit()


def _wtsapi() -> Any:
    if sys.platform == "win32":
        return ctypes.WinDLL("wtsapi32")
    return None
