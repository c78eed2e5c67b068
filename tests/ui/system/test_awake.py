"""Keeping the computer from sleeping while it records: a real bus on Linux, fakes where nothing was run."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection

from tests.conftest import PATIENCE
from tests.helpers.logind import Buses, buses
from ui.system import awake_linux
from ui.system.awake import Awake
from ui.system.awake_elsewhere import MacAwake, WindowsAwake
from ui.system.awake_linux import LinuxAwake


@pytest.fixture
def bus(tmp_path: Path) -> Any:
    """A bus with what answers like logind."""
    with buses(tmp_path) as started:
        yield started


def connection(bus: Buses) -> QDBusConnection:
    """Return a connection to it."""
    return QDBusConnection.connectToBus(bus.address, "test awake")


def test_logind_is_asked_and_let_go(
    qapp: QCoreApplication, bus: Buses, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The computer would sleep in the middle of her sentence; or, held for ever, run its battery down."""
    monkeypatch.setattr(awake_linux, "_PATIENCE", PATIENCE)
    awake = LinuxAwake(system=connection(bus), session=bus.address)
    awake.hold()
    awake.hold()  # once is enough
    assert bus.heard() == "inhibited sleep:idle block"
    assert bus.heard() == "power inhibited"
    awake.release()
    awake.release()
    assert {bus.heard(), bus.heard()} == {"released", "power released"}
    awake.hold()
    assert bus.heard() == "inhibited sleep:idle block"
    awake.release()
    QDBusConnection.disconnectFromBus("test awake")


def test_without_a_bus_it_records_all_the_same(
    qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A slim system without logind must not stop the recorder."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    awake = LinuxAwake(system=QDBusConnection("nothing of that name"))
    awake.hold()
    awake.release()


class Kernel:
    """What stands for kernel32."""

    def __init__(self) -> None:
        self.states: list[int] = []

    def SetThreadExecutionState(self, state: ctypes.c_uint32) -> int:
        self.states.append(state.value)
        return 1


def test_windows_is_told_that_it_is_needed() -> None:
    """With the display left to go dark: only sleep is in the way."""
    kernel = Kernel()
    awake = WindowsAwake(library=kernel)
    awake.hold()
    awake.release()
    assert kernel.states == [0x80000001, 0x80000000]


class Power:
    """What stands for IOKit."""

    def __init__(self, result: int = 0) -> None:
        self.result = result
        self.held: list[int] = []
        self.released: list[int] = []

    def IOPMAssertionCreateWithName(self, _kind: Any, level: ctypes.c_uint32, _why: Any, out: Any) -> int:
        assert level.value == 255
        out._obj.value = 7
        self.held.append(7)
        return self.result

    def IOPMAssertionRelease(self, assertion: ctypes.c_uint32) -> int:
        self.released.append(assertion.value)
        return 0


class CreateString:
    """A C function, on which a caller says what it returns."""

    restype: Any = None

    def __init__(self, core: Core) -> None:
        self._core = core

    def __call__(self, _allocator: None, words: bytes, _encoding: ctypes.c_uint32) -> int:
        self._core.alive.append(len(self._core.said) + 1)
        self._core.said.append(words)
        return len(self._core.said)


class Core:
    """What stands for CoreFoundation: strings are numbers that are to be let go."""

    def __init__(self) -> None:
        self.alive: list[int] = []
        self.said: list[bytes] = []
        self.CFStringCreateWithCString = CreateString(self)

    def CFRelease(self, text: ctypes.c_void_p) -> None:
        self.alive.remove(text.value or 0)


def test_macos_is_told_and_the_assertion_given_back() -> None:
    """An assertion that stays keeps the laptop awake in its bag."""
    power, core = Power(), Core()
    awake = MacAwake(power=power, core=core)
    awake.hold()
    awake.hold()
    assert (power.held, core.said, core.alive) == ([7], [b"PreventUserIdleSystemSleep", b"saving"], [])
    awake.release()
    awake.release()
    assert power.released == [7]
    assert core.CFStringCreateWithCString.restype is ctypes.c_void_p


def test_macos_that_refuses_has_nothing_given_back() -> None:
    """A number that was never given belongs to another program."""
    power = Power(result=1)
    awake = MacAwake(power=power, core=Core())
    awake.hold()
    awake.release()
    assert power.released == []


@pytest.mark.parametrize("made", [Awake, WindowsAwake, MacAwake])
def test_a_system_that_offers_nothing_is_left_alone(made: type[Awake]) -> None:
    """The wrong system's class must not end the program."""
    awake = made()
    awake.hold()
    awake.release()
