"""The window's whole job under strace: nothing readable is written, and no network is asked for.

A helper writes, attaches, covers and hands over; a coordinator takes in and reads. Both vaults are made
beforehand; how the window makes one is shown in tests/journey.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tbtt_desktop.clock import WORLD
from tbtt_desktop.services import recovery
from tbtt_desktop.services.vaults import create_vault
from tbtt_desktop.stories.records import Role
from tests.helpers import xvfb
from tests.helpers.vaults import CHEAP, introduce
from tests.journey import doing
from tests.journey.driving import Person
from tests.promises import canaries, job, needles, tracing
from tests.promises.test_canary import is_byte_code, through_pipes, to_files
from tests.promises.window import end

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.tools,
    pytest.mark.slow,
    pytest.mark.xdist_group("display"),
]

HELPER, COORDINATOR = "Green notebook", "Blue notebook"
# Qt is told to keep its own settings and lists where nothing can be made.
NOWHERE = {"/dev/null", "/dev/null/none"}
# PortAudio's library looks for microphones at a JACK server too, whose own library then keeps a list
# of its clients there. Nothing of a story is in its reach; the test reads it all the same.
JACK = "/dev/shm/jack"
DEVICES = "/dev/dsp"  # and it asks for each of the devices of OSS, which are no files
AGREED = (
    "Write down what I say",
    "Record my voice",
    "Keep pictures that I show",
    "Keep it in this vault",
    "Send it to the archive under a made-up name",
    "Publish pictures",
    "Publish my own voice",
)
TOLD = f"My name is {canaries.NAME}. He came to {canaries.PLACE} and called from {canaries.PHONE}."


def make_vaults(desk: job.Desk) -> None:
    """Make the vaults of two people who trust each other, and let the window know of both."""
    made = [
        create_vault(desk.root / alias, role, alias, doing.PASSPHRASE, world=WORLD, params=CHEAP).vault
        for alias, role in (("amal", Role.HELPER), ("nadia", Role.COORDINATOR))
    ]
    introduce(*made)
    for vault in made:
        recovery.confirm_drill(vault)
        vault.close()
    settings = desk.root / "settings"
    settings.mkdir()
    known = [
        {"name": name, "folder": str(desk.root / alias)}
        for name, alias in ((HELPER, "amal"), (COORDINATOR, "nadia"))
    ]
    (settings / "settings.json").write_text(json.dumps({"version": 1, "language": "en", "vaults": known}))


@contextmanager
def watched(desk: job.Desk, screen: xvfb.Desk, traces: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Start the program under strace."""
    shown = {name: screen.environment[name] for name in ("DISPLAY", "QT_QPA_PLATFORM", "AT_SPI_BUS_ADDRESS")}
    own = {
        "TBTT_SETTINGS_DIR": str(desk.root / "settings"),
        "DBUS_SESSION_BUS_ADDRESS": screen.environment["DBUS_SESSION_BUS_ADDRESS"],
    }
    with (desk.root / "said").open("wb") as said:
        process = subprocess.Popen(
            [*tracing.traced(traces / "window"), sys.executable, str(job.ROOT / "main.py")],
            env=desk.environment() | shown | own,
            cwd=desk.root,
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
        )
    try:
        yield process
    finally:
        for child in _below(process.pid):
            end(child)
        process.wait(timeout=xvfb.PATIENCE)


def _below(pid: int) -> list[int]:
    """Return the processes that a process has started, and those that they have."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [found for child in map(int, children) for found in (*_below(child), child)]


def lock(person: Person) -> None:
    """Lock and sit down at the fresh window."""
    person.hands.press("ctrl+l")
    person.sees("Welcome back")
    person.sit_down()


def do_everything(person: Person, desk: job.Desk) -> None:
    """Take a story down, protect it and hand it over; take it in and read it."""
    person.sit_down()
    doing.unlock(person, HELPER)
    name = doing.begin_story(person, AGREED)
    doing.take_down(person, TOLD, desk.inputs / "picture.jpg", desk.inputs / "sound.wav")
    lock(person)
    doing.unlock(person, HELPER)
    person.sees("If it helps")
    doing.say_what_happened(person)
    doing.protect(person, ((0.3, 0.3), (0.5, 0.5)))
    doing.hand_over(person, desk.out / "story.tbtt")
    lock(person)
    doing.unlock(person, COORDINATOR)
    doing.take_in(person, desk.out / "story.tbtt")
    doing.read(person, name)
    person.sees(re.compile(r"My name is \[PERSON 1\].*"))


def test_the_windows_whole_job_writes_nothing_readable_and_asks_for_no_network(tmp_path: Path) -> None:
    """A thumbnail, a font cache or a list of recent files would tell what was written, and where it is."""
    tracing.require_strace()
    desk = job.Desk(tmp_path / "desk")
    canaries.lay_down(desk.inputs)
    make_vaults(desk)
    traces = tmp_path / "traces"
    traces.mkdir()
    with xvfb.desk(tmp_path / "screen") as screen, watched(desk, screen, traces) as program:
        person = Person(screen, tmp_path / "pictures")
        do_everything(person, desk)
        person.hides(lambda: program.poll() is not None)
        assert program.wait(timeout=xvfb.PATIENCE) == 0
    seen = tracing.read_traces(traces, desk.root)
    words = [*canaries.needles(), *needles.of_word("the passphrase of the window", doing.PASSPHRASE)]
    piped = needles.found_in(through_pipes(seen), words)
    assert sum(name.startswith("the picture as RGB at") for name in piped) >= 12  # it was really there
    assert seen.families <= {"AF_UNIX"}
    assert {one for one in seen.unseen if JACK not in one} == set()
    # Memory without a file: pixels on their way to the X server, sound on its way from the sound server.
    assert seen.memfds <= {"xorg", "pulseaudio"}
    allowed = [desk.root / place for place in ("amal", "nadia", "settings", "out", "said")]
    allowed += [desk.root / place for place in ("run/pulse", "home/.config/pulse")]  # the sound server's own
    elsewhere = {
        path
        for path in seen.files_written() - NOWHERE
        if not any(Path(path).is_relative_to(folder) for folder in allowed)
        and not is_byte_code(path)
        and not path.startswith((JACK, DEVICES))
    }
    assert elsewhere == set()
    assert needles.found_below(list(Path("/dev/shm").glob("jack*")), words) == []
    assert needles.found_among(to_files(seen), words) == []
    assert needles.found_among({path: path.encode() for path in seen.files_written()}, words) == []
    assert needles.found_below([path for path in desk.root.iterdir() if path != desk.inputs], words) == []
    assert [needles.found_in(arguments, words) for arguments in seen.started] == [[]] * len(seen.started)
