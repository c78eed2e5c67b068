"""A bus of one's own, and on it what answers like logind and speaks like a screen saver.

`Buses` starts both; `tell` makes the service say something, and `heard` waits for what it was asked.
The service is a process of its own, for the window waits for its answers.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

PATIENCE = 60.0  # seconds
SESSION = "/org/freedesktop/login1/session/_31"
_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>
"""


class Buses:
    """One bus for both, and the service on it."""

    def __init__(self, address: str, service: subprocess.Popen[str]) -> None:
        self.address = address
        self._service = service

    def tell(self, *words: str) -> None:
        """Let the service say `sleep`, `wake`, `lock`, `away`, `back`, `hint` or `saver <interface>`.

        After `slow` it says once later than anybody waits what it is asked for.
        """
        assert self._service.stdin is not None
        self._service.stdin.write(" ".join(words) + "\n")
        self._service.stdin.flush()

    def heard(self) -> str:
        """Return the next thing that the service noticed: `inhibited`, `released`."""
        assert self._service.stdout is not None
        return self._service.stdout.readline().strip()


@contextmanager
def buses(folder: Path) -> Iterator[Buses]:
    """Start both in `folder`; end them, by their ids, afterwards."""
    if sys.platform != "linux" or shutil.which("dbus-daemon") is None:
        pytest.skip("not installed: dbus-daemon")
    socket = folder / "bus"
    (folder / "bus.conf").write_text(_CONFIG.format(path=socket), "ascii")
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={folder / 'bus.conf'}", "--nofork", "--nosyslog"],
        stderr=subprocess.DEVNULL,
    )
    hurry(daemon.pid)
    try:
        end = time.monotonic() + PATIENCE
        while not socket.exists():
            assert time.monotonic() < end, "no bus"
            time.sleep(0.02)
        with subprocess.Popen(
            [sys.executable, __file__, f"unix:path={socket}"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as service:
            hurry(service.pid)
            try:
                assert service.stdout is not None
                assert service.stdout.readline() == "ready\n"
                yield Buses(f"unix:path={socket}", service)
            finally:
                service.kill()
    finally:
        daemon.terminate()
        daemon.wait()


def hurry(pid: int) -> None:
    """Let a process go first: it stands for one that answers at once, and tests keep the computer busy."""
    if sys.platform == "linux":
        with suppress(PermissionError):  # only root may
            os.setpriority(os.PRIO_PROCESS, pid, -10)


class Service:
    """What answers as logind does."""

    def __init__(self, address: str) -> None:
        from jeepney.bus_messages import MatchRule, message_bus
        from jeepney.io.blocking import open_dbus_connection

        self.bus = open_dbus_connection(address, enable_fds=True)
        self.bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.login1"))
        self.bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.PowerManagement"))
        owners = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
        self.bus.send_and_get_reply(message_bus.AddMatch(owners))
        self.powered = ""  # who asked the power management
        self.active, self.hint = True, False
        self.delays: list[int] = []
        self.slow = False

    def run(self) -> None:
        """Answer the bus and the tester, until the tester goes."""
        import select

        say("ready")
        while True:
            ready, _, _ = select.select([self.bus.sock, sys.stdin, *self.delays], [], [], PATIENCE * 3)
            for delay in [one for one in self.delays if one in ready]:
                os.close(delay)
                self.delays.remove(delay)
                say("released")
            if sys.stdin in ready:
                # Read without a buffer: a second line in one would not be ready, and wait there.
                lines = os.read(sys.stdin.fileno(), 4096).decode().splitlines()
                if not lines or not all(self.told(line.split()) for line in lines):
                    return
            if self.bus.sock in ready:
                self.asked(self.bus.receive(timeout=1))

    def asked(self, message: Any) -> None:
        """Answer a call."""
        from jeepney import HeaderFields, MessageType, new_error, new_method_return

        if message.header.fields.get(HeaderFields.member) == "NameOwnerChanged":
            if message.body[0] == self.powered and not message.body[2]:
                say("power released")
            return
        if message.header.message_type is not MessageType.method_call:
            return
        match message.header.fields[HeaderFields.member], message.body:
            case "Inhibit", ("sleep:idle", _, _, "block"):
                ours, theirs = os.pipe()
                self.delays.append(ours)
                self.bus.send(new_method_return(message, "h", (theirs,)))
                os.close(theirs)
                say("inhibited sleep:idle block")
            case "Inhibit", (_, _):
                self.powered = message.header.fields[HeaderFields.sender]
                self.bus.send(new_method_return(message, "u", (1,)))
                say("power inhibited")
            case "Inhibit", ("sleep", _, _, "delay"):
                self.hesitate()
                ours, theirs = os.pipe()
                self.delays.append(ours)
                self.bus.send(new_method_return(message, "h", (theirs,)))
                os.close(theirs)
                say("inhibited")
            case "GetSession", ("auto",):
                self.hesitate()
                self.bus.send(new_method_return(message, "o", (SESSION,)))
            case "Get", (_, "Active"):
                self.bus.send(new_method_return(message, "v", (("b", self.active),)))
            case "Get", (_, "LockedHint"):
                self.bus.send(new_method_return(message, "v", (("b", self.hint),)))
            case _:
                self.bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))

    def hesitate(self) -> None:
        """Wait longer than anybody waits for an answer, where that was asked for."""
        if self.slow:
            time.sleep(0.5)
            self.slow = False

    def told(self, words: list[str]) -> bool:
        """Say what the tester wants to be said; return whether there is a tester."""
        session = "org.freedesktop.login1.Session"
        match words:
            case [("sleep" | "wake") as word]:
                manager = "org.freedesktop.login1.Manager"
                self.signal("/org/freedesktop/login1", manager, "PrepareForSleep", "b", word == "sleep")
            case ["slow"]:
                self.slow = True
            case ["lock"]:
                self.signal(SESSION, session, "Lock")
            case ["away" | "back" | "hint" as word]:
                self.active, self.hint = word != "away", word == "hint"
                name = "org.freedesktop.DBus.Properties"
                changed = {"Active": ("b", self.active)}
                self.signal(SESSION, name, "PropertiesChanged", "sa{sv}as", session, changed, [])
            case ["saver", name]:
                self.signal("/ScreenSaver", name, "ActiveChanged", "b", True)
            case ["awake", name]:
                self.signal("/ScreenSaver", name, "ActiveChanged", "b", False)
        return bool(words)

    def signal(self, path: str, interface: str, member: str, form: str = "", *body: object) -> None:
        """Send a signal."""
        from jeepney import DBusAddress, new_signal

        emitter = DBusAddress(path, interface=interface)
        self.bus.send(new_signal(emitter, member, form or None, body))


def say(word: str) -> None:
    """Tell the tester."""
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    Service(sys.argv[1]).run()
