"""What every test stands on: a home of its own, a clock that stands still, chance that repeats, patience.

Warnings (pytest), Qt messages (pytest-qt) and log records of level WARNING or above
(here) fail the test in which they appear.
"""

from __future__ import annotations

import datetime as dt
import logging
import os
import random
import signal
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from tbtt_desktop import limits
from tbtt_desktop.clock import Chance, Clock, World
from tbtt_desktop.guard.process import SPARE

# A busy computer is no defect. A quarter of Hypothesis' own examples: there are other ones every time, but
# in CI, which judges a change and not what was always there (Hypothesis' own profile for it does the same).
settings.register_profile(
    "any machine",
    deadline=None,
    max_examples=25,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("any machine")
os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt
for bus in (
    "DBUS_SYSTEM_BUS_ADDRESS",
    "DBUS_SESSION_BUS_ADDRESS",
):  # a test locks nobody's window but its own
    os.environ[bus] = "unix:path=/nonexistent"
os.environ["TZ"] = "UTC"  # what a day is must not depend on where the computer stands
if sys.platform != "win32":
    time.tzset()
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # in a shell's background, where Ctrl-C reaches nobody
    signal.signal(signal.SIGINT, signal.default_int_handler)
PATIENCE = 60_000  # milliseconds; ten times what anything takes where three workers share two cores
WAITS = ("waitUntil", "waitSignal", "waitSignals", "waitActive", "waitExposed")
SAMPLES_VARIABLE = "TBTT_SAMPLES"
HOME_VARIABLES = {
    "HOME": "home",
    "USERPROFILE": "home",
    "APPDATA": "home/AppData/Roaming",
    "LOCALAPPDATA": "home/AppData/Local",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_RUNTIME_DIR": "run",
    "XDG_DOCUMENTS_DIR": "home/Documents",
}


class Moment:
    """A clock's time, which moves only when a test says so."""

    def __init__(self) -> None:
        self.now = dt.datetime(2026, 3, 8, 9, 30, tzinfo=dt.UTC)

    def advance(self, **amount: float) -> None:
        """Move forward by a `timedelta` given by its keywords, such as `days=2`."""
        self.now += dt.timedelta(**amount)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Let the tests of one `xdist_group` run on one worker: they share what takes long to make.

    pytest-xdist 3.8 groups by an ending of the node's id that it writes to `_nodeid`, where pytest 9.2 no
    longer looks.
    """
    if not getattr(config.option, "loadgroup", False):
        return
    for item in items:
        mark = item.get_closest_marker("xdist_group")
        if mark is not None and not item.nodeid.endswith(f"@{mark.args[0]}"):
            item._id = type(item._id).parse(f"{item.nodeid}@{mark.args[0]}")


@pytest.fixture
def moment() -> Moment:
    """The time that `world` tells: 2026-03-08 09:30 UTC until `advance` moves it."""
    return Moment()


@pytest.fixture
def world(moment: Moment) -> World:
    """A world in which everything made comes out the same at every run."""
    return World(Clock(lambda: moment.now), Chance(random.Random(20260308).randbytes))


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """pytest-qt's own, which waits for long: what never comes fails a test, and what comes late does not.

    A time that a test names where it waits is the least, unless nothing is to come.
    """
    for name in WAITS:
        monkeypatch.setattr(qtbot, name, partial(_patient, getattr(qtbot, name)))
    return qtbot


def _patient(wait: Callable[..., Any], what: object, *, timeout: int = PATIENCE, **how: Any) -> Any:
    if how.get("raising") is not False:
        timeout = max(timeout, PATIENCE)
    return wait(what, timeout=timeout, **how)


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of real recordings and photos; the test is skipped where there is none."""
    named = os.environ.get(SAMPLES_VARIABLE)
    folder = Path(named) if named else Path(__file__).parents[2] / "shared" / "samples"
    if not folder.is_dir():
        pytest.skip(f"no samples: {SAMPLES_VARIABLE} names no folder and there is none beside the checkout")
    return folder


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the home, settings and vaults of whoever runs it."""
    base = tmp_path_factory.mktemp("user")
    for name, place in HOME_VARIABLES.items():
        folder = base / place
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        monkeypatch.setenv(name, str(folder))
    for name in list(os.environ):
        if name.startswith("TBTT_") and name != SAMPLES_VARIABLE:
            monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def _microphones_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a microphone that gives what a test says, when it says it, be silent for as long as that takes.

    A busy computer may need seconds from one word of a test to the next. Tests of a microphone that falls
    silent move a clock of their own, by this limit.
    """
    monkeypatch.setattr(limits, "RECORDING_STALL_SECONDS", 2 * PATIENCE // 1000)


@pytest.fixture(autouse=True)
def _no_guard_waits() -> Iterator[None]:
    """End the guard that a window of a test may have left to wait: others count the processes there are."""
    yield
    SPARE.let_go()


@pytest.fixture(autouse=True)
def _quiet_logs(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs what it did not announce with the mark `allows_logs`."""
    yield
    if request.node.get_closest_marker("allows_logs") is not None:
        return
    loud = [
        f"{record.name}: {record.getMessage()}"
        for when in ("setup", "call")
        for record in caplog.get_records(when)
        if record.levelno >= logging.WARNING
    ]
    if loud:
        pytest.fail("unexpected log records:\n" + "\n".join(loud))
