"""The program's ends of the two pipes to a guard: no wait is longer than a moment, none is without end.

A guard that was taken over may say nothing, say it one byte at a time, or never listen. A pipe that
blocks would hold the program's thread for as long as it likes, past Cancel and past a lock. So both
ends are read and written only as far as they go at once, and between looks somebody may stop it.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import select
import sys
import time
from collections.abc import Callable
from typing import Any, Final, Protocol

from tbtt_desktop.guard.wire import WireError

LOOK_SECONDS: Final = 0.1  # between two looks at whether to stop
_ROOM: Final = 1024 * 1024  # bytes; what anybody may ask for
_PIPE_NOWAIT: Final = 1  # winbase.h
_WINDOWS_LOOK: Final = 0.005  # seconds; there nothing tells when a pipe can be read
_WINDOWS_CHUNK: Final = 4096  # the room of an anonymous pipe there


class Silent(WireError):
    """The guard took longer than a guard may."""


class Ends(Protocol):
    """A port: both pipes, read and written without waiting."""

    def read_some(self, size: int) -> bytes | None:
        """Return up to `size` bytes, none at the end, and None where nothing is there yet."""

    def write_some(self, data: memoryview) -> int:
        """Write what there is room for, and return how much. Raises `OSError` where nobody reads."""

    def wait(self, seconds: float, *, writing: bool) -> None:
        """Wait until there may be something to read, or room to write, at most so long."""


class Line:
    """The conversation's bytes. `stop` raises when somebody wants it to end; times are in seconds.

    All of it has to be over after `whole`, and each message after `message`, counted from when this
    side began to wait for it.
    """

    def __init__(self, ends: Ends, stop: Callable[[], None], *, whole: float, message: float) -> None:
        self._ends = ends
        self._stop = stop
        self._message = message
        self._end = time.monotonic() + whole
        self._due = self._end

    def next_message(self) -> None:
        """Begin to wait for the next message, or to send one."""
        self._due = min(self._end, time.monotonic() + self._message)

    def read(self, size: int) -> bytes:
        """Return up to `size` bytes, none at the end. Raises `Silent`, and what `stop` raises."""
        while (data := self._ends.read_some(size)) is None:
            self._wait(writing=False)
        self._in_time()
        return data

    def write(self, data: bytes) -> None:
        """Write all of `data`. Raises `Silent`, `OSError`, and what `stop` raises."""
        left = memoryview(data)
        while left:
            done = self._ends.write_some(left)
            left = left[done:]
            if not done:
                self._wait(writing=True)
        self._in_time()

    def _wait(self, *, writing: bool) -> None:
        self._stop()
        self._in_time()
        self._ends.wait(min(LOOK_SECONDS, max(0.0, self._due - time.monotonic())), writing=writing)

    def _in_time(self) -> None:
        if time.monotonic() > self._due:
            raise Silent


class PosixEnds:
    """Pipes that do not block, and poll(2)."""

    def __init__(self, reading: int, writing: int) -> None:
        self._reading, self._writing = reading, writing
        if sys.platform != "win32":
            os.set_blocking(reading, False)
            os.set_blocking(writing, False)
            _make_roomy(reading)

    def read_some(self, size: int) -> bytes | None:
        """Return what is there."""
        try:
            return os.read(self._reading, size)
        except BlockingIOError:
            return None

    def write_some(self, data: memoryview) -> int:
        """Write what there is room for."""
        try:
            return os.write(self._writing, data)
        except BlockingIOError:
            return 0

    def wait(self, seconds: float, *, writing: bool) -> None:
        """Sleep until the pipe moves."""
        if sys.platform == "win32":
            return
        looking = select.poll()
        if writing:
            looking.register(self._writing, select.POLLOUT)
        else:
            looking.register(self._reading, select.POLLIN)
        looking.poll(seconds * 1000)


class WindowsEnds:
    """PeekNamedPipe before each read, and a pipe for writing that does not wait (PIPE_NOWAIT).

    `kernel` is kernel32, `handle_of` gives the handle of a file descriptor. Source: Microsoft's
    reference for PeekNamedPipe and SetNamedPipeHandleState. Such a pipe takes all of a write, a part
    of it, or nothing, which the C library calls a full disk: then half as much is tried.
    """

    def __init__(self, reading: int, writing: int, kernel: Any, handle_of: Callable[[int], int]) -> None:
        self._reading, self._writing = reading, writing
        self._kernel = kernel
        self._incoming = ctypes.c_void_p(handle_of(reading))
        mode = ctypes.c_uint32(_PIPE_NOWAIT)
        outgoing = ctypes.c_void_p(handle_of(writing))
        if not kernel.SetNamedPipeHandleState(outgoing, ctypes.byref(mode), None, None):
            raise OSError(errno.EPIPE, "")

    def read_some(self, size: int) -> bytes | None:
        """Return what is there."""
        there = ctypes.c_uint32()
        if not self._kernel.PeekNamedPipe(self._incoming, None, 0, None, ctypes.byref(there), None):
            return b""  # the other side has gone
        return os.read(self._reading, min(size, there.value)) if there.value else None

    def write_some(self, data: memoryview) -> int:
        """Write what there is room for."""
        size = min(len(data), _WINDOWS_CHUNK)
        while size:
            try:
                done = os.write(self._writing, data[:size])
            except OSError as error:
                if error.errno not in {errno.ENOSPC, errno.EAGAIN}:
                    raise
                done = 0
            if done:
                return done
            size //= 2
        return 0

    def wait(self, seconds: float, *, writing: bool) -> None:
        """Sleep for a moment."""
        time.sleep(min(seconds, _WINDOWS_LOOK))


def _make_roomy(descriptor: int) -> None:
    """Let a pipe hold more where the system allows it (pipe(7)): a large picture goes in fewer turns."""
    if sys.platform != "linux":
        return
    import fcntl  # not everywhere

    with contextlib.suppress(OSError):  # so many pipes are this large that this one stays as it is
        fcntl.fcntl(descriptor, fcntl.F_SETPIPE_SZ, _ROOM)


def something_waits(reading: int) -> bool:
    """Whether there is anything to be read from a pipe by its file descriptor, or its end."""
    if sys.platform == "win32":
        import msvcrt

        there = ctypes.c_uint32()
        handle = ctypes.c_void_p(msvcrt.get_osfhandle(reading))
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        held = kernel.PeekNamedPipe(handle, None, 0, None, ctypes.byref(there), None)
        return not held or there.value > 0
    looking = select.poll()
    looking.register(reading, select.POLLIN)
    return bool(looking.poll(0))


def ends_of(reading: int, writing: int) -> Ends:
    """Return the ends of two pipes, by their file descriptors, as this system has them."""
    if sys.platform == "win32":
        import msvcrt

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        return WindowsEnds(reading, writing, kernel, msvcrt.get_osfhandle)
    return PosixEnds(reading, writing)
