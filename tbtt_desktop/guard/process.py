"""One guard process, one conversation: started, answered, and always ended."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import IO, Final, Protocol

from tbtt_desktop.bytesource import ByteSource
from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard import launch
from tbtt_desktop.guard.errors import GuardProblem
from tbtt_desktop.guard.pipes import Line, Silent, ends_of
from tbtt_desktop.guard.spare import Spare, end
from tbtt_desktop.guard.wire import READ, STEP, Kind, WireError, pack, receive
from tbtt_desktop.limits import (
    GUARD_AUDIO_SECONDS,
    GUARD_BLOCK,
    GUARD_CAMERA_LOOK_SECONDS,
    GUARD_CODES_SECONDS,
    GUARD_MESSAGE_MAX,
    GUARD_MESSAGE_SECONDS,
    GUARD_PHOTO_SECONDS,
    GUARD_SIGHT_MESSAGE_SECONDS,
    GUARD_SIGHT_SECONDS,
    GUARD_START_SECONDS,
)
from tbtt_desktop.progress import Progress, checkpoint

_EXIT_TIMEOUT: Final = 1  # of faulthandler's watchdog
_SIGXCPU: Final = 24
_ENDING_SECONDS: Final = 2  # for a guard that closed its pipes; one that lies is killed after them
# A guard of ours ends itself at its limit. Whoever is left these many seconds later is none any more.
_SPARE_SECONDS: Final = 5
_ROUNDS: Final = 64  # how often a decoder may read a file over: it seeks, and does not go round in circles
_STEPS_MAX: Final = 10_000
_LEAST: Final = 4096  # bytes that one question counts for, however little it asks


@dataclass(frozen=True, slots=True)
class Job:
    """What a guard is asked to do with a file of `size` bytes."""

    task: str  # "photo", "audio", "speech", "sight", "codes", "camera", "cameras", "warm"
    kind: str  # of `kinds`; of a speech the voice's name, of a sight and of codes "RGB"
    size: int
    edge: int = 0  # of a thumbnail in pixels, 0 for the whole picture; of a sight and of codes its width
    first: int = 0  # frame of a sound to begin with, or page of a document
    count: int = 0  # of its frames from there; 0 for all
    pace: int = 0  # of a speech, in words a minute
    pitch: int = 50  # of a speech, 0 to 99


class Listener(Protocol):
    """What becomes of the guard's words. Each raises `WireError` on a word that cannot be."""

    def facts(self, payload: bytes) -> None:
        """Hear the facts, once, before the data."""

    def data(self, payload: bytes) -> None:
        """Take pixels or samples."""

    def done(self, payload: bytes) -> None:
        """Hear the end; everything must be there by now."""

    def refused(self, code: str) -> WorldError:
        """Return the error for a refusal with `code`."""


def converse(job: Job, source: ByteSource, listener: Listener, progress: Progress) -> None:
    """Run `job` in a guard of its own, and end it in every case.

    Raises:
        Cancelled: the person asked to stop; the guard is killed.
        GuardProblem: it crashed, took too long, or could not be started.
        Exception: the listener's refusal, or whatever source and listener raise.
    """
    with guard() as one:
        one.work(job, source, listener, progress)


@contextmanager
def guard() -> Iterator[Guard]:
    """Start a guard, and end it in every case. Raises `GuardProblem`."""
    with _started() as process:
        yield Guard(process)


class Guard:
    """A guard process. Most take one job; one that looks through pictures takes one after the other."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._ready = False

    def work(self, job: Job, source: ByteSource, listener: Listener, progress: Progress) -> None:
        """Run a job to its end. Raises as `converse`; after that the guard is of no more use."""
        line = _line(job, self._process, progress)
        try:
            if self._ready:
                _tell(line, Kind.JOB, json.dumps(asdict(job)).encode())
            self._hear(line, job, _Asked(source), listener, progress)
        except Silent:
            raise GuardProblem("guard_timeout" if self._ready else "guard_unavailable") from None
        except WireError:
            raise _verdict(self._process, started=self._ready) from None

    def _hear(self, line: Line, job: Job, asked: _Asked, listener: Listener, progress: Progress) -> None:
        told = _Steps(progress)
        while True:
            checkpoint(progress)
            line.next_message()
            kind, payload = receive(line.read)
            if kind is Kind.READY and not self._ready:
                self._ready = True
                _tell(line, Kind.JOB, json.dumps(asdict(job)).encode())
                SPARE.refill()
            elif kind is Kind.READ:
                _tell(line, Kind.BYTES, asked.answer(payload, progress))
            elif kind is Kind.STEP:
                told.step(payload)
            elif kind is Kind.FACTS:
                listener.facts(payload)
            elif kind is Kind.DATA:
                listener.data(payload)
            elif kind is Kind.DONE:
                return listener.done(payload)
            elif kind is Kind.REFUSED:
                raise listener.refused(payload.decode("ascii", "replace"))
            else:
                raise WireError


class _Steps:
    """How far a guard says that it is: some thousand times at most."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._left = _STEPS_MAX

    def step(self, payload: bytes) -> None:
        """Hear how far it is. Raises `WireError`."""
        self._left -= 1
        if len(payload) != STEP.size or self._left < 0:
            raise WireError
        self._progress.report("look", *STEP.unpack(payload))


def _line(job: Job, process: subprocess.Popen[bytes], progress: Progress) -> Line:
    """Return the pipes of a guard with its limits in time, those it has itself and a little more."""
    return Line(
        ends_of(_pipe(process.stdout).fileno(), _pipe(process.stdin).fileno()),
        lambda: checkpoint(progress),
        whole=GUARD_START_SECONDS + _seconds(job) + _SPARE_SECONDS,
        message=GUARD_SIGHT_MESSAGE_SECONDS if job.task == "sight" else GUARD_MESSAGE_SECONDS,
    )


def _seconds(job: Job) -> int:
    if job.task == "sight":
        return GUARD_SIGHT_SECONDS
    if job.task in {"camera", "cameras"}:
        return GUARD_CAMERA_LOOK_SECONDS
    if job.task == "codes":
        return GUARD_CODES_SECONDS
    return GUARD_AUDIO_SECONDS if job.task in {"audio", "speech"} else GUARD_PHOTO_SECONDS


@contextmanager
def _started() -> Iterator[subprocess.Popen[bytes]]:
    try:
        process = SPARE.take() or _start()
    except OSError:
        raise GuardProblem("guard_unavailable") from None
    try:
        yield process
    finally:
        end(process)


def _start() -> subprocess.Popen[bytes]:
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW
    return subprocess.Popen(
        launch.command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=0,
        env=launch.environment(),
        cwd=os.path.abspath(os.sep),
        creationflags=flags,
    )


def _start_warm() -> subprocess.Popen[bytes]:
    """Start a guard that reads its libraries before there is a job; what it is told fits into any pipe."""
    process = _start()
    with contextlib.suppress(OSError):  # it has ended: whoever takes it will see
        _pipe(process.stdin).write(pack(Kind.JOB, json.dumps(asdict(Job("warm", "photo", 0))).encode()))
    return process


SPARE: Final = Spare(_start_warm)
"""The guard that waits, where somebody asked for one to be kept: the window does, while a vault is open."""


class _Asked:
    """The file's bytes as a guard asks for them: within the file, and not without end."""

    def __init__(self, source: ByteSource) -> None:
        self._source = source
        self._left = _ROUNDS * (source.size + GUARD_BLOCK)

    def answer(self, payload: bytes, progress: Progress) -> bytes:
        """Return the bytes that a message asks for. Raises `WireError`."""
        if len(payload) != READ.size:
            raise WireError
        offset, size = READ.unpack(payload)
        self._left -= max(size, _LEAST)
        if not 0 < size <= GUARD_MESSAGE_MAX or offset + size > self._source.size or self._left < 0:
            raise WireError
        data = self._source.read_at(offset, size)
        progress.report("decode", offset + size, self._source.size)
        return data


def _tell(line: Line, kind: Kind, payload: bytes) -> None:
    line.next_message()
    try:
        line.write(pack(kind, payload))
    except OSError:
        raise WireError from None


def _verdict(process: subprocess.Popen[bytes], *, started: bool) -> GuardProblem:
    """Return why the guard hung up, or said what no guard of ours says."""
    try:
        status = process.wait(_ENDING_SECONDS)
    except subprocess.TimeoutExpired:
        return GuardProblem("guard_crashed")
    if not started:
        return GuardProblem("guard_unavailable")
    return GuardProblem("guard_timeout" if status in {_EXIT_TIMEOUT, -_SIGXCPU} else "guard_crashed")


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None  # noqa: S101 - both are asked for above
    return pipe
