"""The guard process: limits first, then one job, then the end.

It has two pipes and nothing else. Bytes of the file come when it asks for them; pixels
or samples go back. Whatever it is tricked into, the program sees only messages of `wire`.
"""

from __future__ import annotations

import faulthandler
import io
import json
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from importlib import import_module
from typing import IO, TYPE_CHECKING, BinaryIO, NoReturn, TypeVar, cast

from tbtt_desktop import hardening
from tbtt_desktop.bytesource import SourceReader
from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard.errors import AudioProblem, CameraProblem, PhotoProblem
from tbtt_desktop.guard.kinds import PHONE_SOUNDS
from tbtt_desktop.guard.pipes import something_waits
from tbtt_desktop.guard.wire import READ, Kind, WireError, pack, receive
from tbtt_desktop.hardening.naming import NAME, show_as
from tbtt_desktop.limits import (
    GUARD_AUDIO_SECONDS,
    GUARD_BLOCK,
    GUARD_CAMERA_LOOK_SECONDS,
    GUARD_CAMERA_SECONDS,
    GUARD_CAMERA_STALL_SECONDS,
    GUARD_CODES_PICTURES,
    GUARD_CODES_SECONDS,
    GUARD_MEMORY,
    GUARD_MESSAGE_MAX,
    GUARD_PHOTO_SECONDS,
    GUARD_SIGHT_PICTURES,
    GUARD_SIGHT_SECONDS,
    GUARD_START_SECONDS,
    SIGHT_THREADS_MAX,
)

if TYPE_CHECKING:
    from tbtt_desktop.stories.records import AudioFacts

T = TypeVar("T")

EXIT_LOST = 70  # the program has gone, or we have a bug
EXIT_TIMEOUT = 1  # what faulthandler ends with
_TEXT_BLOCK = 4096  # bytes of a text to be spoken, some minutes, asked for at a time: it tells how far it is


class Line:
    """The two pipes to the program."""

    def __init__(self, incoming: int, outgoing: int) -> None:
        self._incoming = incoming
        self._outgoing = outgoing

    def tell(self, kind: Kind, payload: bytes = b"") -> None:
        """Send one message; the process ends where nobody hears it."""
        view = memoryview(pack(kind, payload))
        try:
            while view:
                view = view[os.write(self._outgoing, view) :]
        except OSError:
            os._exit(EXIT_LOST)

    def waits(self) -> bool:
        """Whether a message, or the end of all of them, is there to be heard."""
        return something_waits(self._incoming)

    def hear(self, kind: Kind) -> bytes:
        """Return the payload of the next message, which must be a `kind`; end where there is none."""
        try:
            got, payload = receive(lambda size: os.read(self._incoming, size))
        except (OSError, WireError):
            os._exit(EXIT_LOST)
        if got is not kind:
            os._exit(EXIT_LOST)
        return payload


class Asked:
    """The file's bytes, asked for one block at a time: a `ByteSource`."""

    def __init__(self, line: Line, size: int) -> None:
        self._line = line
        self._size = size

    @property
    def size(self) -> int:
        """Length of the file in bytes."""
        return self._size

    def read_at(self, offset: int, size: int) -> bytes:
        """Ask the program for up to one block from `offset`."""
        size = min(size, GUARD_BLOCK, max(0, self._size - offset))
        if size == 0:
            return b""
        self._line.tell(Kind.READ, READ.pack(offset, size))
        return self._line.hear(Kind.BYTES)


def main() -> int:
    """Run one job over standard input and output, then end the process."""
    line = _take_pipes()
    try:
        show_as(NAME)  # one waits as long as a vault is open, where everybody sees it
        hardening.confine_guard(GUARD_MEMORY)
        faulthandler.dump_traceback_later(GUARD_START_SECONDS, exit=True, file=sys.stderr)
        line.tell(Kind.READY)
        job = json.loads(line.hear(Kind.JOB))
        if job["task"] == "warm":
            job = _wait_for_job(line)
        _work(line, job)
    except BaseException:  # noqa: BLE001 - nothing may print what it was working on
        _end(EXIT_LOST)
    _end(0)


def _wait_for_job(line: Line) -> dict[str, str | int]:
    """Read what a picture takes, and wait for it: for as long as the program is there, and at no cost."""
    from tbtt_desktop.guard import photos  # noqa: F401  # late: before the job, and not before READY

    faulthandler.cancel_dump_traceback_later()
    job: dict[str, str | int] = json.loads(line.hear(Kind.JOB))
    faulthandler.dump_traceback_later(GUARD_START_SECONDS, exit=True, file=sys.stderr)
    return job


def _end(status: int) -> NoReturn:
    os._exit(status)  # without the interpreter's own ending, which hostile bytes may have reached


def _take_pipes() -> Line:
    """Keep the pipes for messages, and let whatever a library prints go nowhere."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(0, os.O_BINARY)
        msvcrt.setmode(1, os.O_BINARY)
    line = Line(os.dup(0), os.dup(1))
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    sys.stdin = open(0, closefd=False)  # noqa: SIM115 - lives as long as the process
    sys.stdout = sys.stderr = open(1, "w", closefd=False)  # noqa: SIM115
    return line


def _work(line: Line, job: dict[str, str | int]) -> None:
    size, kind, edge = int(job["size"]), str(job["kind"]), int(job["edge"])
    file = io.BufferedReader(SourceReader(Asked(line, size)), GUARD_BLOCK)
    try:
        if job["task"] == "audio":
            _audio(line, file, kind, int(job["first"]), int(job["count"]))
        elif job["task"] == "speech":
            _speech(line, size, kind, int(job["pace"]), int(job["pitch"]))
        elif job["task"] == "sight":
            _sight(line, size, edge)
        elif job["task"] == "camera":
            _camera(line, size, kind, edge)
        elif job["task"] == "cameras":
            _cameras(line, kind)
        elif job["task"] == "codes":
            _codes(line, size, edge)
        else:
            _photo(line, file, kind, edge, int(job["first"]))
    except WorldError as problem:
        line.tell(Kind.REFUSED, problem.code.encode())


def _enclose(seconds: int, *, threads: bool = False) -> None:
    """Give up all but the pipes; called when every library is loaded."""
    faulthandler.dump_traceback_later(seconds, exit=True, file=sys.stderr)
    hardening.harden_guard(seconds, threads=threads)


def _photo(line: Line, file: BinaryIO, kind: str, edge: int, page: int) -> None:
    from tbtt_desktop.guard import photos  # late: heavy, and only one of the two is needed

    if kind in photos.LATE:
        import_module(photos.LATE[kind])  # heavier still, and tells Pillow how
    _enclose(GUARD_PHOTO_SECONDS, threads=kind == "HEIF")
    try:
        facts, image = photos.thumbnail(file, kind, edge, page) if edge else photos.decode(file, kind, page)
        line.tell(Kind.FACTS, json.dumps(asdict(facts)).encode())
        photos.write_rows(image, cast("IO[bytes]", _Rows(line, *image.size)), GUARD_MESSAGE_MAX)
    except WorldError:
        raise
    except MemoryError:
        raise PhotoProblem("photo_too_large") from None
    except Exception:  # noqa: BLE001 - whatever a decoder makes of hostile bytes, the file is refused
        raise PhotoProblem("photo_unreadable") from None
    line.tell(Kind.DONE)


class _Rows(io.RawIOBase):
    """A file for a PPM, into which Pillow writes raw rows piece by piece: they go to the program.

    Cutting strips out of a picture of 24 megapixels took as long again as decoding it.
    """

    def __init__(self, line: Line, width: int, height: int) -> None:
        self._line = line
        self._head = len(f"P6\n{width} {height}\n255\n")  # bytes of it that are still to come

    def write(self, data: bytes) -> int:  # type: ignore[override]  # never another kind of buffer
        """Send what comes after the header."""
        skipped = min(self._head, len(data))
        self._head -= skipped
        for start in range(skipped, len(data), GUARD_MESSAGE_MAX):
            self._line.tell(Kind.DATA, data[start : start + GUARD_MESSAGE_MAX])
        return len(data)


def _decoder(kind: str) -> Callable[..., AudioFacts]:
    if kind in PHONE_SOUNDS:
        from tbtt_desktop.guard import phone_sounds  # late: heavy, and seldom needed

        return phone_sounds.decode
    from tbtt_desktop.guard import sounds  # late: as above

    return sounds.decode


def _speech(line: Line, size: int, voice: str, pace: int, pitch: int) -> None:
    from tbtt_desktop.guard.speaking import Speech  # late: seldom needed

    speech = Speech(voice, pace, pitch)
    _enclose(GUARD_AUDIO_SECONDS)
    text = io.BufferedReader(SourceReader(Asked(line, size)), _TEXT_BLOCK)

    def tell_facts(facts: AudioFacts) -> None:
        line.tell(Kind.FACTS, json.dumps(asdict(facts)).encode())

    facts = speech.speak(text, tell_facts, lambda block: line.tell(Kind.DATA, block))
    line.tell(Kind.DONE, json.dumps(asdict(facts)).encode())


def _sight(line: Line, size: int, width: int) -> None:
    """Look through one picture after the other, until the program has gone."""
    from tbtt_desktop.guard.seeing.serve import Service  # late: heavy, and seldom needed

    service = Service()
    _enclose(GUARD_SIGHT_SECONDS * GUARD_SIGHT_PICTURES * SIGHT_THREADS_MAX)
    while True:
        service.look(Asked(line, size), width, line.tell)
        job = json.loads(line.hear(Kind.JOB))
        size, width = int(job["size"]), int(job["edge"])


def _cameras(line: Line, system: str) -> None:
    from tbtt_desktop.guard import filming  # late: heavy, and seldom needed

    faulthandler.dump_traceback_later(GUARD_CAMERA_LOOK_SECONDS, exit=True, file=sys.stderr)
    found = [
        (one.key, one.name) for one in filming.cameras(system)
    ]  # opens devices, so it cannot close before
    line.tell(Kind.DATA, json.dumps(found).encode())
    line.tell(Kind.DONE)


def _camera(line: Line, size: int, system: str, edge: int) -> None:
    """Hold a camera open and give a frame whenever it is asked for, until the program has gone."""
    from tbtt_desktop.guard import filming  # late: as above

    film = filming.Film(system, Asked(line, size).read_at(0, size).decode())
    _enclose(GUARD_CAMERA_SECONDS + GUARD_CAMERA_LOOK_SECONDS)
    end = time.monotonic() + GUARD_CAMERA_SECONDS
    while True:
        facts, pixels = _in_time(partial(film.frame, edge))
        line.tell(Kind.FACTS, json.dumps(asdict(facts)).encode())
        for start in range(0, len(pixels), GUARD_BLOCK):
            line.tell(Kind.DATA, pixels[start : start + GUARD_BLOCK])
        line.tell(Kind.DONE)
        try:
            _in_time(film.pass_by)
            while not line.waits():
                _in_time(film.pass_by)
            if time.monotonic() > end:
                raise CameraProblem("camera_long")
        except WorldError:
            line.hear(Kind.JOB)  # who is not asked cannot say what is wrong: the program would find it gone
            raise
        edge = int(json.loads(line.hear(Kind.JOB))["edge"])


def _in_time(step: Callable[[], T]) -> T:
    """Wait for a frame, and not for ever: who hangs at a driver does not hear that the program has gone.

    Nor does who is sent one packet after the other, and no picture in any of them. On Linux nothing can
    begin a thread any more, as another watchdog would; a timer of the system's helps.
    """
    if sys.platform == "win32":
        faulthandler.dump_traceback_later(GUARD_CAMERA_STALL_SECONDS, exit=True, file=sys.stderr)
        return step()
    signal.setitimer(signal.ITIMER_REAL, GUARD_CAMERA_STALL_SECONDS)  # its signal ends the process
    try:
        return step()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _codes(line: Line, size: int, width: int) -> None:
    """Read the codes of one picture after the other, until the program has gone."""
    from tbtt_desktop.guard import code_reading  # late: heavy, and seldom needed

    code_reading.prepare()
    _enclose(GUARD_CODES_SECONDS * GUARD_CODES_PICTURES)
    while True:
        code_reading.serve(Asked(line, size), width, line.tell)
        job = json.loads(line.hear(Kind.JOB))
        size, width = int(job["size"]), int(job["edge"])


def _audio(line: Line, file: BinaryIO, kind: str, first: int, count: int) -> None:
    decode = _decoder(kind)
    _enclose(GUARD_AUDIO_SECONDS)

    def tell_facts(facts: AudioFacts) -> None:
        line.tell(Kind.FACTS, json.dumps(asdict(facts)).encode())

    try:
        facts = decode(file, kind, tell_facts, lambda block: line.tell(Kind.DATA, block), first, count)
    except WorldError:
        raise
    except Exception:  # noqa: BLE001 - whatever a decoder makes of hostile bytes, the file is refused
        raise AudioProblem("audio_unreadable") from None
    line.tell(Kind.DONE, json.dumps(asdict(facts)).encode())
