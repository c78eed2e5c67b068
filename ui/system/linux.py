"""Linux: logind on the system bus, the screen savers of the desktops on the session's.

Sources: org.freedesktop.login1(5), systemd's "Inhibitor Locks", and the interfaces that GNOME, KDE
(freedesktop), Cinnamon, MATE and Xfce give their screen savers. A delay inhibitor lets logind wait up
to InhibitDelayMaxSec, five seconds unless set otherwise, until its file is closed; with a process that
ends it closes by itself. Any program of the same person may send such a signal, and all it does is lock.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import SLOT, QObject, QTimer, Slot
from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor, QDBusVariant

from ui.system.watch import SystemWatch

_SERVICE: Final = "org.freedesktop.login1"
_PATH: Final = "/org/freedesktop/login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_SESSION: Final = "org.freedesktop.login1.Session"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_SAVERS: Final = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
_PATIENCE: Final = 300  # milliseconds for an answer; the window waits for it
_AGAIN: Final = 700  # milliseconds until who did not answer in time is asked again
_TIMES: Final = 10  # that it is asked; a computer that has just woken has much to do
_WHO: Final = "notebook"  # what `systemd-inhibit --list` shows to everybody on the computer
_WHY: Final = "saving"
_LATE: Final = object()  # in the place of an answer: none came in time
_NO_REPLY: Final = "org.freedesktop.DBus.Error.NoReply"


class LinuxWatch(SystemWatch):
    """Hears logind and the screen savers. Either bus may be missing."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        system: QDBusConnection | None = None,
        session: QDBusConnection | None = None,
    ) -> None:
        super().__init__(parent)
        self._system = system if system is not None else QDBusConnection.systemBus()
        self._session = session if session is not None else _session_bus()
        self._place = ""  # of this session on the system bus
        self._unheard = True  # whether there may be a session of which no answer has come yet
        self._holding: QDBusUnixFileDescriptor | None = None
        self._asked = 0  # times since it was to be held
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN)
        self._again.timeout.connect(self._hold)

    def start(self) -> None:
        """Listen on both buses."""
        if self._session is not None and self._session.isConnected():
            for saver in _SAVERS:
                # From anybody, at any path: they differ between versions.
                self._session.connect("", "", saver, "ActiveChanged", self, _slot("saver"))
        if not self._system.isConnected():
            return
        self._system.connect(_SERVICE, _PATH, _MANAGER, "PrepareForSleep", self, _slot("sleeps"))
        self._hold()

    def release(self) -> None:
        """Let the computer sleep."""
        self._again.stop()
        self._asked = 0
        if self._holding is not None:
            with contextlib.suppress(OSError):
                os.close(self._holding.takeFileDescriptor())
            self._holding = None

    @Slot(QDBusMessage)
    def sleeps(self, message: QDBusMessage) -> None:
        """PrepareForSleep: True before sleep, False after it."""
        if message.arguments()[:1] == [True]:
            self.leaving.emit()
        else:
            self._hold()

    @Slot(QDBusMessage)
    def locked(self, _message: QDBusMessage) -> None:
        """Lock: the session is locked by `loginctl` or the desktop."""
        self.leaving.emit()

    @Slot(QDBusMessage)
    def changed(self, _message: QDBusMessage) -> None:
        """PropertiesChanged: another session may be in front now, or a lock screen before this one."""
        if self._property("Active") is False or self._property("LockedHint") is True:
            self.leaving.emit()

    @Slot(QDBusMessage)
    def saver(self, message: QDBusMessage) -> None:
        """ActiveChanged of a screen saver or lock screen."""
        if message.arguments()[:1] == [True]:
            self.leaving.emit()

    def _hold(self) -> None:
        """Hear of this session, and take a delay inhibitor; what did not come is asked for again, later."""
        if self._unheard:
            self._hear_session()
        if self._holding is None:
            answer = self._call(_PATH, _MANAGER, "Inhibit", "sleep", _WHO, _WHY, "delay")
            if isinstance(answer, QDBusUnixFileDescriptor):
                self._holding = answer
        self._asked += 1
        if (self._unheard or self._holding is None) and self._asked < _TIMES:
            self._again.start()

    def _hear_session(self) -> None:
        self._place = self._own_session()
        if self._place:
            self._system.connect(_SERVICE, self._place, _SESSION, "Lock", self, _slot("locked"))
            self._system.connect(
                _SERVICE, self._place, _PROPERTIES, "PropertiesChanged", self, _slot("changed")
            )

    def _own_session(self) -> str:
        """Return the path of this session, "" where logind knows none, or has not answered in time.

        A desktop may start programs outside of the session's scope; "auto" then means the one on screen.
        """
        asked = [("GetSession", "auto"), ("GetSession", os.environ.get("XDG_SESSION_ID", ""))]
        for method, argument in asked:
            found = self._call(_PATH, _MANAGER, method, argument) if argument else None
            self._unheard = found is _LATE
            if self._unheard:
                return ""
            path = found.path() if hasattr(found, "path") else found
            if isinstance(path, str) and path:
                return path
        return ""

    def _property(self, name: str) -> object:
        value = self._call(self._place, _PROPERTIES, "Get", _SESSION, name)
        return value.variant() if isinstance(value, QDBusVariant) else value

    def _call(self, path: str, interface: str, method: str, *arguments: str) -> object:
        """Return the first thing that a method answers, None where it refuses, `_LATE` where none came."""
        message = QDBusMessage.createMethodCall(_SERVICE, path, interface, method)
        message.setArguments(list(arguments))
        reply = self._system.call(message, QDBus.CallMode.Block, _PATIENCE)
        if reply.errorName() == _NO_REPLY:
            return _LATE
        answered = reply.type() == QDBusMessage.MessageType.ReplyMessage and reply.arguments()
        return reply.arguments()[0] if answered else None


def has_session_bus() -> bool:
    """Whether there is a session's bus: asked for without, libdbus starts one (dbus-launch)."""
    running = Path(os.environ.get("XDG_RUNTIME_DIR", ""), "bus")
    return "DBUS_SESSION_BUS_ADDRESS" in os.environ or (running.is_absolute() and running.exists())


def _session_bus() -> QDBusConnection | None:
    return QDBusConnection.sessionBus() if has_session_bus() else None


def _slot(name: str) -> bytes:
    # PySide6 6.12 says that it wants bytes here, and takes nothing but str.
    return cast("bytes", SLOT(f"{name}(QDBusMessage)"))
