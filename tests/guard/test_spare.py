"""The guard that waits: ready when it is wanted, used once, and never left behind."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tbtt_desktop.guard import launch, process
from tbtt_desktop.guard.client import decode_photo
from tbtt_desktop.guard.errors import GuardProblem
from tbtt_desktop.guard.process import _start_warm
from tbtt_desktop.guard.spare import Spare
from tests.guard.files import noise, png, source
from tests.guard.test_process import LINUX, children, meddling

pytestmark = LINUX


@pytest.fixture
def spare(monkeypatch: pytest.MonkeyPatch) -> Iterator[Spare]:
    """One that is kept, in place of the program's own."""
    made = Spare(_start_warm)
    monkeypatch.setattr(process, "SPARE", made)
    made.keep()
    yield made
    made.let_go()
    assert children() == []


def until_warm(guard: int) -> None:
    """Wait until a guard has read its libraries and sleeps."""
    end = time.monotonic() + 60  # on a busy computer
    while time.monotonic() < end:
        with contextlib.suppress(OSError):
            loaded = "_imagingcms" in Path(f"/proc/{guard}/maps").read_text("ascii")
            if loaded and ") S " in Path(f"/proc/{guard}/stat").read_text("ascii"):
                return
        time.sleep(0.01)
    pytest.fail("it never waited")


def test_the_one_that_waits_is_used_once_and_the_next_one_is_there(spare: Spare) -> None:
    """A second picture in a process that the first one took over would be seen by whoever did so."""
    image, used = noise(20, 20), []
    for _ in range(2):
        (waiting,) = children()
        until_warm(waiting)
        seen: list[int] = []
        picture = decode_photo(meddling(png(image), lambda seen=seen: seen.extend(children())))  # type: ignore[misc]
        assert picture.rgb == image.tobytes()
        assert waiting in seen
        assert len(seen) == 2
        assert waiting not in children()
        used.append(waiting)
    assert len(set(used)) == 2
    assert len(children()) == 1


def test_it_is_limited_while_it_waits_and_closed_before_it_reads(spare: Spare) -> None:
    """One that waits for hours with all its rights could be taken over; its name would tell what this is."""
    (waiting,) = children()
    until_warm(waiting)
    assert Path(f"/proc/{waiting}/cmdline").read_bytes().strip(b"\0") == b"notebook"
    assert Path(f"/proc/{waiting}/comm").read_bytes().strip() == b"notebook"
    status = Path(f"/proc/{waiting}/status").read_text("ascii")
    assert "NoNewPrivs:\t1" in status
    assert int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))) < 64 * 1024
    found: list[str] = []
    read = Path(f"/proc/{waiting}/status").read_text
    decode_photo(meddling(png(noise(20, 20)), lambda: found.append(read("ascii"))))
    assert "Seccomp:\t2" in found[0]


def test_one_that_was_ended_meanwhile_is_not_missed(spare: Spare) -> None:
    """A system that needs memory would make the next picture unreadable."""
    (waiting,) = children()
    os.kill(waiting, 9)
    while Path(f"/proc/{waiting}/stat").read_text("ascii").rpartition(")")[2].split()[0] != "Z":
        time.sleep(0.01)
    image = noise(20, 20)
    assert decode_photo(source(png(image))).rgb == image.tobytes()


def test_it_goes_when_the_program_has_gone() -> None:
    """Processes would be left behind by every lock."""
    alone = _start_warm()
    assert alone.stdin is not None
    assert alone.stdout is not None
    until_warm(alone.pid)
    alone.stdin.close()
    assert alone.wait(60) == 70
    alone.stdout.close()


def test_let_go_it_is_gone_and_none_comes_after_it(spare: Spare) -> None:
    """A locked window would still be known by its children."""
    spare.let_go()
    assert children() == []
    decode_photo(source(png(noise(20, 20))))
    assert children() == []


def test_where_none_can_be_started_that_is_said_as_ever(
    spare: Spare, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A broken installation would end the program instead of refusing a picture."""
    spare.let_go()
    monkeypatch.setattr(launch, "command", lambda: ["/nowhere/python"])
    spare.keep()
    with pytest.raises(GuardProblem):
        decode_photo(source(png(noise(4, 4))))
