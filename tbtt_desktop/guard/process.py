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
from typing import IO, Protocol

from tbtt_desktop.bytesource import ByteSource
from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard import launch
from tbtt_desktop.guard.errors import GuardProblem
from tbtt_desktop.guard.wire import READ, Kind, WireError, pack, receive
from tbtt_desktop.limits import GUARD_MESSAGE_MAX
from tbtt_desktop.progress import Progress, checkpoint

_EXIT_TIMEOUT = 1  # of faulthandler's watchdog
_SIGXCPU = 24
_ENDING_SECONDS = 2  # for a guard that fell silent; one that lies is killed after them


@dataclass(frozen=True, slots=True)
class Job:
    """What a guard is asked to do with a file of `size` bytes."""

    task: str  # "photo" or "audio"
    kind: str  # of `kinds`
    size: int
    edge: int = 0  # of a thumbnail in pixels; 0 for the whole picture
    first: int = 0  # frame of a sound to begin with
    count: int = 0  # of its frames from there; 0 for all


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
    with _started() as process:
        started = False
        try:
            while True:
                checkpoint(progress)
                kind, payload = receive(_pipe(process.stdout).read)
                if kind is Kind.READY and not started:
                    started = True
                    _tell(process, Kind.JOB, json.dumps(asdict(job)).encode())
                elif kind is Kind.READ:
                    _answer(process, payload, source, progress)
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
        except WireError:
            raise _verdict(process, started=started) from None


@contextmanager
def _started() -> Iterator[subprocess.Popen[bytes]]:
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW
    try:
        process = subprocess.Popen(
            launch.command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=launch.environment(),
            cwd=os.path.abspath(os.sep),
            creationflags=flags,
        )
    except OSError:
        raise GuardProblem("guard_unavailable") from None
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):  # what was left in the pipe has nobody to go to
                _pipe(pipe).close()


def _answer(process: subprocess.Popen[bytes], payload: bytes, source: ByteSource, progress: Progress) -> None:
    if len(payload) != READ.size:
        raise WireError
    offset, size = READ.unpack(payload)
    if size > GUARD_MESSAGE_MAX or offset + size > source.size:
        raise WireError
    data = source.read_at(offset, size)
    progress.report("decode", offset + size, source.size)
    _tell(process, Kind.BYTES, data)


def _tell(process: subprocess.Popen[bytes], kind: Kind, payload: bytes) -> None:
    pipe = _pipe(process.stdin)
    try:
        pipe.write(pack(kind, payload))
        pipe.flush()
    except OSError:
        raise WireError from None


def _verdict(process: subprocess.Popen[bytes], *, started: bool) -> GuardProblem:
    """Return why the guard fell silent, or said what no guard of ours says."""
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
