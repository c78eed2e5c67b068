"""A guard that was taken over may say nothing, drip, flood or stop listening: it never holds the program."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tbtt_desktop.errors import Cancelled
from tbtt_desktop.guard import launch, process
from tbtt_desktop.guard.client import decode_audio, decode_photo
from tbtt_desktop.guard.errors import GuardProblem
from tbtt_desktop.guard.pipes import Line, PosixEnds, Silent, WindowsEnds
from tests.guard.files import noise, png, samples, sound, source

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="reads pipes as POSIX does")
PATIENCE = 1.0  # seconds, for what takes 40 and more outside of tests
SOON = 30.0  # with a Python to start, on a busy computer, and all the same before those 40
TRIES = 4

PRELUDE = (
    "import os, struct, sys, time\n"
    "def say(kind, payload=b''):\n"
    "    os.write(1, struct.pack('<BI', kind, len(payload)) + payload)\n"
    "say(1)\n"
    "while len(os.read(0, 65536)) == 65536: pass\n"
)
# Of a sound without end.
FACTS = 'b\'{"format": "WAV", "rate": 16000, "channels": 1, "frames": 0, "lossy": false}\''


@pytest.fixture
def pretend(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let a script be the guard, after it said that it is ready and heard the job; time runs short."""
    monkeypatch.setattr(process, "GUARD_MESSAGE_SECONDS", PATIENCE)

    def become(script: str) -> None:
        monkeypatch.setattr(launch, "command", lambda: [sys.executable, "-I", "-S", "-c", PRELUDE + script])

    return become


def code_of(call: Callable[[], object]) -> tuple[str, float]:
    """Return the code of the guard's problem that `call` raises, and after how many seconds.

    Once more, with more time, where a busy computer had not even begun to run the guard.
    """
    code, took = once(call)
    for _ in range(TRIES):
        if code != "guard_unavailable":
            break
        vars(process)["GUARD_MESSAGE_SECONDS"] *= 2  # the fixture's, which takes it back
        code, took = once(call)
    return code, took


def once(call: Callable[[], object]) -> tuple[str, float]:
    """Return the code of the guard's problem that `call` raises, and after how many seconds."""
    began = time.monotonic()
    with pytest.raises(GuardProblem) as caught:
        call()
    return caught.value.code, time.monotonic() - began


def no_children() -> bool:
    """Whether no process that this one has started still runs."""
    if sys.platform != "linux":
        return True
    return Path("/proc/thread-self/children").read_text("ascii") == ""


@POSIX
@pytest.mark.parametrize(
    "script",
    [
        "time.sleep(600)",
        "while True:\n    os.write(1, bytes([4])); time.sleep(0.4)",  # one byte at a time
        "os.write(1, struct.pack('<BI', 4, 9999))\nwhile True:\n    os.write(1, bytes(1)); time.sleep(0.01)",
        "say(2, struct.pack('<QI', 0, 300_000))\ntime.sleep(600)",  # asks, and never listens
    ],
    ids=["silent", "dripping", "dripping a message", "deaf"],
)
def test_a_guard_that_keeps_us_waiting_is_ended(pretend: Callable[[str], None], script: str) -> None:
    """A picture made for it would stand on "Opening" for ever, and hold the lock of the window with it."""
    pretend(script)
    code, took = code_of(lambda: decode_photo(source(png(noise(400, 400)))))
    assert code == "guard_timeout"
    assert took < SOON
    assert no_children()


@POSIX
@pytest.mark.parametrize(
    "script",
    [
        "while True: say(2, struct.pack('<QI', 0, 16)); os.read(0, 65536)",  # the same bytes without end
        "while True: say(2, struct.pack('<QI', 0, 0))",
        "while True: say(1)",
        "while True: say(4, bytes(1 << 20))",
        "os.write(1, bytes([4]) * (1 << 20)); time.sleep(600)",
    ],
)
def test_a_guard_that_floods_is_ended(pretend: Callable[[str], None], script: str) -> None:
    """The computer would be busy with it until somebody pulls the plug."""
    pretend(script)
    code, took = code_of(lambda: decode_photo(source(png(noise(4, 4)))))
    assert code in {"guard_crashed", "guard_timeout"}
    assert took < SOON
    assert no_children()


@POSIX
def test_all_of_it_has_an_end(pretend: Callable[[str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    """Samples without end, each of them in time, would go on for as long as somebody likes."""
    monkeypatch.setattr(process, "GUARD_START_SECONDS", 0)
    monkeypatch.setattr(process, "_SPARE_SECONDS", 0)
    pretend(f"say(3, {FACTS})\nwhile True: say(4, bytes(2)); time.sleep(0.01)")
    heard: list[bytes] = []
    code = ""
    for seconds in (1, 2, 4, 8):  # a busy computer may need the first ones to begin
        monkeypatch.setattr(process, "GUARD_AUDIO_SECONDS", seconds)
        code, _ = once(lambda: decode_audio(source(sound(samples(100))), heard.append))
        if heard:
            break
    assert (code, bool(heard)) == ("guard_timeout", True)


@POSIX
def test_cancel_does_not_wait_for_a_silent_guard(
    pretend: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cancel, and with it a lock, would do nothing for forty seconds."""

    class Stopping:
        def __init__(self) -> None:
            self.asked = 0

        def report(self, step: str, done: int, total: int) -> None:
            """Nothing moves."""

        def cancelled(self) -> bool:
            self.asked += 1
            return self.asked > 4

    pretend("time.sleep(600)")
    monkeypatch.setattr(process, "GUARD_MESSAGE_SECONDS", 2 * SOON)
    began = time.monotonic()
    with pytest.raises(Cancelled):
        decode_photo(source(png(noise(4, 4))), Stopping())
    assert time.monotonic() - began < SOON
    assert no_children()


@POSIX
def test_a_guard_that_never_begins_is_unavailable(monkeypatch: pytest.MonkeyPatch) -> None:
    """A broken installation would look like a picture that takes long."""
    monkeypatch.setattr(process, "GUARD_MESSAGE_SECONDS", 0.3)
    monkeypatch.setattr(launch, "command", lambda: [sys.executable, "-I", "-S", "-c", "input()"])
    code, _ = once(lambda: decode_photo(source(png(noise(4, 4)))))
    assert code == "guard_unavailable"


@POSIX
def test_a_pipe_moves_as_much_as_there_is_room() -> None:
    """Half an answer would be taken for a whole one, and the picture refused."""
    reading, writing = os.pipe()
    line = Line(PosixEnds(reading, writing), lambda: None, whole=600, message=0.2)
    line.next_message()
    with pytest.raises(Silent):  # nobody takes it
        line.write(bytes(4 << 20))
    line.next_message()
    held = len(line.read(4 << 20))
    assert 0 < held < 4 << 20
    with pytest.raises(Silent):  # nothing more comes
        line.read(1)
    os.close(writing)
    line.next_message()
    assert line.read(1) == b""
    os.close(reading)


class Kernel:
    """What Windows would say of two pipes."""

    def __init__(self, there: int = 0, *, open_: bool = True) -> None:
        self.there, self.open, self.modes = there, open_, list[int]()

    def SetNamedPipeHandleState(self, handle: ctypes.c_void_p, mode: Any, *_: object) -> int:
        self.modes.append(ctypes.cast(mode, ctypes.POINTER(ctypes.c_uint32)).contents.value)
        return 1

    def PeekNamedPipe(self, handle: ctypes.c_void_p, *rest: Any) -> int:
        ctypes.cast(rest[3], ctypes.POINTER(ctypes.c_uint32)).contents.value = self.there
        return int(self.open)


def test_windows_looks_before_it_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows a silent guard would hold the window just as long."""
    kernel = Kernel()
    ends = WindowsEnds(0, 1, kernel, lambda descriptor: descriptor + 100)
    assert kernel.modes == [1]  # PIPE_NOWAIT
    monkeypatch.setattr(os, "read", lambda _, size: bytes(size))
    assert ends.read_some(10) is None
    kernel.there = 7
    assert (ends.read_some(10), ends.read_some(3)) == (bytes(7), bytes(3))
    kernel.open = False
    assert ends.read_some(10) == b""


def test_windows_writes_what_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """A full pipe is called a full disk there: every picture above four kilobytes would be refused."""
    room = [1_000]

    def write(_: int, data: memoryview) -> int:
        if len(data) > room[0]:
            raise OSError(errno.ENOSPC, "")
        room[0] -= len(data)
        return len(data)

    ends = WindowsEnds(0, 1, Kernel(), lambda descriptor: descriptor)
    monkeypatch.setattr(os, "write", write)
    data = memoryview(bytes(9_000))
    written = [ends.write_some(data) for _ in range(8)]
    assert sum(written) == 1_000
    assert written[-1] == 0

    def gone(*_: object) -> int:
        raise OSError(errno.EPIPE, "")

    monkeypatch.setattr(os, "write", gone)
    with pytest.raises(OSError, match=r"\[Errno"):
        ends.write_some(data)


def test_a_whole_file_comes_through() -> None:
    """What keeps a hostile guard short must not cut an honest one."""
    pixels = noise(1_000, 700)
    assert decode_photo(source(png(pixels))).rgb == pixels.tobytes()
    heard: list[bytes] = []
    facts = decode_audio(source(sound(samples(400_000))), heard.append)
    assert sum(map(len, heard)) == facts.frames * facts.channels * 2
