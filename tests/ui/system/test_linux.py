"""Linux: a real bus, and on it a service that answers as logind does."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tests.conftest import PATIENCE
from tests.helpers.logind import Buses, buses

if sys.platform != "linux":
    pytest.skip("logind is a matter of Linux", allow_module_level=True)

from PySide6.QtDBus import QDBusConnection

from ui.system import linux
from ui.system.linux import LinuxWatch

SHORT = linux._PATIENCE


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Buses]:
    """A bus with the service."""
    with buses(tmp_path) as made:
        yield made


@pytest.fixture
def watch(bus: Buses, qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[LinuxWatch]:
    """A watch on it, listening and holding sleep, and not hurried: tests keep the computer busy."""
    monkeypatch.setattr(linux, "_PATIENCE", PATIENCE)
    connection = QDBusConnection.connectToBus(bus.address, "test")
    watch = LinuxWatch(system=connection, session=connection)
    watch.start()
    assert bus.heard() == "inhibited"
    yield watch
    watch.stop()
    QDBusConnection.disconnectFromBus("test")


@pytest.mark.parametrize(
    "words",
    [
        ("sleep",),
        ("lock",),
        ("away",),
        ("hint",),
        *[
            ("saver", f"org.{name}.ScreenSaver")
            for name in ("freedesktop", "gnome", "cinnamon", "mate", "xfce")
        ],
    ],
    ids=lambda words: words[-1],
)
def test_the_window_hears_that_somebody_leaves(
    bus: Buses, watch: LinuxWatch, qtbot: QtBot, words: tuple[str, ...]
) -> None:
    """The lid is closed, or another person logs in, and her story waits behind it, open."""
    with qtbot.waitSignal(watch.leaving, timeout=5_000):
        bus.tell(*words)


def test_what_says_that_somebody_is_back_locks_nothing(bus: Buses, watch: LinuxWatch, qtbot: QtBot) -> None:
    """She would be locked out at the moment in which she comes back."""
    with qtbot.assertNotEmitted(watch.leaving, wait=400):
        for words in (("wake",), ("back",), ("awake", "org.gnome.ScreenSaver")):
            bus.tell(*words)


def test_sleep_waits_until_it_is_locked(bus: Buses, watch: LinuxWatch, qtbot: QtBot) -> None:
    """The computer would sleep with the story on the screen, and show it for a moment on waking."""
    with qtbot.waitSignal(watch.leaving, timeout=5_000):
        bus.tell("sleep")
    bus.tell("back")  # something else, so that what is heard next came after it
    watch.release()
    assert bus.heard() == "released"
    bus.tell("wake")
    qtbot.waitUntil(lambda: watch._holding is not None, timeout=5_000)
    assert bus.heard() == "inhibited"  # the next sleep waits as well


def test_who_answers_too_late_is_asked_again(
    bus: Buses, watch: LinuxWatch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A computer that has just woken is slow, and its next sleep would not wait for the lock."""
    monkeypatch.setattr(linux, "_PATIENCE", SHORT)
    watch.release()
    assert bus.heard() == "released"
    bus.tell("slow")
    bus.tell("wake")
    qtbot.waitUntil(lambda: watch._holding is not None, timeout=10_000)


def test_a_session_that_is_named_too_late_is_asked_for_again(bus: Buses, qtbot: QtBot) -> None:
    """On a busy computer the window would not hear, until the next lock, that somebody locks the screen."""
    connection = QDBusConnection.connectToBus(bus.address, "late")
    watch = LinuxWatch(system=connection, session=connection)
    bus.tell("slow")
    watch.start()
    qtbot.waitUntil(lambda: bool(watch._place))
    with qtbot.waitSignal(watch.leaving):
        bus.tell("lock")
    watch.stop()
    QDBusConnection.disconnectFromBus("late")


def test_no_bus_is_no_trouble(qtbot: QtBot, capfd: pytest.CaptureFixture[str]) -> None:
    """On a system without logind the window would not open, or would print into somebody's log."""
    nowhere = QDBusConnection.connectToBus("unix:path=/nonexistent/bus", "nowhere")
    watch = LinuxWatch(system=nowhere, session=nowhere)
    watch.start()
    watch.release()
    watch.stop()
    QDBusConnection.disconnectFromBus("nowhere")
    assert capfd.readouterr() == ("", "")


def test_a_bus_without_logind_is_no_trouble(bus: Buses, qtbot: QtBot) -> None:
    """In a container there is a bus and nobody on it; the screen saver must still be heard."""
    connection = QDBusConnection.connectToBus(bus.address, "bare")
    bus.tell()  # the service goes
    assert bus.heard() == ""
    watch = LinuxWatch(system=connection, session=connection)
    watch.start()
    watch.stop()
    assert watch._holding is None
    QDBusConnection.disconnectFromBus("bare")


def test_no_bus_is_started(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A program would be started, and files written into her home, for a screen saver that is not there."""
    asked: list[bool] = []
    monkeypatch.setattr(QDBusConnection, "sessionBus", lambda: asked.append(True))
    nowhere = QDBusConnection.connectToBus("unix:path=/nonexistent/bus", "nowhere")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    for place in ("", str(tmp_path)):
        monkeypatch.setenv("XDG_RUNTIME_DIR", place)
        LinuxWatch(system=nowhere).start()
    assert asked == []
    (tmp_path / "bus").touch()
    assert LinuxWatch(system=nowhere)._session is None  # what the stand-in returns
    assert asked == [True]
    QDBusConnection.disconnectFromBus("nowhere")
