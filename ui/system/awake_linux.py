"""Linux: a blocking inhibitor of logind, and the power management of KDE and Xfce.

Sources: systemd's "Inhibitor Locks" and the freedesktop PowerManagement.Inhibit interface. GNOME sends
the computer to sleep through logind, which then refuses. A connection of its own to the session's bus
stands for the second: the desktops let go when it closes. The reason that they show says nothing.
"""

from __future__ import annotations

import contextlib
import os
from typing import Final

from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor

from ui.system.awake import Awake
from ui.system.linux import has_session_bus

_PATIENCE: Final = 300  # milliseconds for an answer; the window waits for it
_WHO: Final = "notebook"  # what `systemd-inhibit --list` shows to everybody on the computer
_WHY: Final = "saving"
_LOGIND: Final = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_POWER: Final = (
    "org.freedesktop.PowerManagement",
    "/org/freedesktop/PowerManagement/Inhibit",
    "org.freedesktop.PowerManagement.Inhibit",
)
_OWN: Final = "notebook-awake"  # Qt's name for the connection


class LinuxAwake(Awake):
    """Asks logind and the desktop. Either bus may be missing."""

    def __init__(self, *, system: QDBusConnection | None = None, session: str | None = None) -> None:
        """`session` is the address of the session's bus, its own by default."""
        self._system = system
        self._session = session
        self._block: QDBusUnixFileDescriptor | None = None
        self._asked = False

    def hold(self) -> None:
        """Ask both, and wait for neither longer than a moment."""
        if self._asked:
            return
        self._asked = True
        system = self._system if self._system is not None else QDBusConnection.systemBus()
        if system.isConnected():
            answer = _call(system, _LOGIND, "sleep:idle", _WHO, _WHY, "block")
            if isinstance(answer, QDBusUnixFileDescriptor):
                self._block = answer
        own = self._own_connection()
        if own is not None and own.isConnected():
            _call(own, _POWER, _WHO, _WHY)

    def _own_connection(self) -> QDBusConnection | None:
        if self._session is not None:
            return QDBusConnection.connectToBus(self._session, _OWN)
        if not has_session_bus():
            return None
        return QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _OWN)

    def release(self) -> None:
        """Close both."""
        if not self._asked:
            return
        self._asked = False
        QDBusConnection.disconnectFromBus(_OWN)
        if self._block is not None:
            with contextlib.suppress(OSError):
                os.close(self._block.takeFileDescriptor())
            self._block = None


def _call(bus: QDBusConnection, where: tuple[str, str, str], *arguments: str) -> object:
    """Return the first thing that Inhibit answers, None where it does not."""
    message = QDBusMessage.createMethodCall(*where, "Inhibit")
    message.setArguments(list(arguments))
    reply = bus.call(message, QDBus.CallMode.Block, _PATIENCE)
    answered = reply.type() == QDBusMessage.MessageType.ReplyMessage and reply.arguments()
    return reply.arguments()[0] if answered else None
