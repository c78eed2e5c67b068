"""The real window on a display of its own, driven by real keys."""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tbtt_desktop.clock import WORLD
from tbtt_desktop.services import consent, recovery, stories
from tbtt_desktop.services.vaults import create_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Role
from tests.helpers.at_work import rest
from tests.helpers.vaults import CHEAP
from tests.promises import canaries, job
from ui.process_name import SESSION

TITLE = "Notebook"  # what the window is called until somebody chooses otherwise
PATIENCE = 60.0  # seconds
PIECE = 1 << 20
VIEWABLE = 2  # IsViewable of X.h
SERVERS: dict[str, int] = {}  # the process of each display


def require(*programs: str) -> None:
    """Skip where a program that the test drives is not installed."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


@contextmanager
def display() -> Iterator[str]:
    """Start a virtual X server and give its name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            name = f":{number.readline().strip()}"
        SERVERS[name] = server.pid
        yield name
    finally:
        server.terminate()
        server.wait()


def make_story(desk: job.Desk) -> None:
    """Make a vault with a story of canaries in it, which the window offers to unlock."""
    vault = create_vault(
        desk.root / "vault", Role.HELPER, "helper", canaries.PASSPHRASE, world=WORLD, params=CHEAP
    ).vault
    recovery.confirm_drill(vault)
    story = stories.new_story(vault, pseudonym=canaries.PSEUDONYM)
    consent.change(vault, story, grant=[Scope.TAKE_NOTES, Scope.STORE_LOCAL])
    stories.add_text(vault, story, canaries.TEXT)
    vault.close()
    settings = desk.root / "home" / ".config" / "notebook"
    settings.mkdir(parents=True)
    known = [{"name": "Mine", "folder": str(desk.root / "vault")}]
    (settings / "settings.json").write_text(json.dumps({"version": 1, "language": "en", "vaults": known}))


def wait_for(true: Callable[[], object], what: str) -> None:
    """Wait until something is so; fail after a while."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, what
        time.sleep(0.01)


class _Attributes(ctypes.Structure):
    """XWindowAttributes of Xlib.h, up to what is read here."""

    _fields_ = (
        ("size", ctypes.c_int * 5),
        ("visual", ctypes.c_void_p),
        ("root", ctypes.c_ulong),
        ("classes", ctypes.c_int * 4),
        ("backing", ctypes.c_ulong * 2),
        ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong),
        ("map_installed", ctypes.c_int),
        ("map_state", ctypes.c_int),
        ("rest", ctypes.c_ubyte * 256),
    )


_IGNORE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda _display, _event: 0)


class Watcher:
    """Tells at once whether a window can be seen: starting a program to ask would take too long."""

    def __init__(self, screen: str, window: int) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XSetErrorHandler(_IGNORE)  # asking for a window that is gone is an error
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(screen.encode()))
        self._window = ctypes.c_ulong(window)

    def sees(self) -> bool:
        """Whether the window is there and can be seen."""
        found = _Attributes()
        there = self._x.XGetWindowAttributes(self._display, self._window, ctypes.byref(found))
        return bool(there) and found.map_state == VIEWABLE

    def close(self) -> None:
        """Let go of the screen."""
        self._x.XCloseDisplay(self._display)


_ENDINGS = 20  # a process that is being begun while all are ended is found the next time


@dataclass
class Finger:
    """A program that presses keys as it is told."""

    tool: subprocess.Popen[bytes]

    @property
    def pid(self) -> int:
        """Its process."""
        return self.tool.pid

    def press(self, *keys: str) -> None:
        """Press keys."""
        assert self.tool.stdin is not None
        self.tool.stdin.write(f"key {' '.join(keys)}\n".encode())
        self.tool.stdin.flush()


@dataclass
class Window:
    """A running program, its supervisor and the process of the session."""

    desk: job.Desk
    screen: str
    before: Sequence[str] = ()
    more: dict[str, str] = field(default_factory=dict)  # for its environment
    supervisor: subprocess.Popen[bytes] = field(init=False)

    def __enter__(self) -> Window:
        """Start, and wait for the window."""
        self.supervisor = subprocess.Popen(
            [*self.before, sys.executable, str(job.ROOT / "main.py")],
            env=self.environment(),
            cwd=self.desk.root,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        try:
            self.focus()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """End whatever is left."""
        said = b""
        for _attempt in range(_ENDINGS):
            for process in (*self.sessions(), self.supervisor.pid, *self._strays()):
                end(process)
            try:
                said = self.supervisor.communicate(timeout=1)[0]
                break
            except subprocess.TimeoutExpired:
                continue
        sys.stdout.write(said.decode(errors="replace"))

    def _strays(self) -> list[int]:
        """Return sessions on this screen that were begun while their supervisor was being ended."""
        running = [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]
        return [
            pid
            for pid in running
            if b"notebook" in _words_of(pid) and f"DISPLAY={self.screen}" in _environment_of(pid).split("\0")
        ]

    def environment(self) -> dict[str, str]:
        """Return what the program knows of this computer."""
        return self.desk.environment() | {"DISPLAY": self.screen, "QT_QPA_PLATFORM": "xcb"} | self.more

    def sessions(self) -> list[int]:
        """Return the processes that the supervisor has started and that have not ended."""
        found = [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]
        return [
            pid
            for pid in found
            if _words_of(pid).rstrip(b"\0") == SESSION.encode()
            and f"DISPLAY={self.screen}\0" in _environment_of(pid)
        ]

    def shown(self) -> list[str]:
        """Return the ids of the windows that can be seen."""
        return self._tool("search", "--onlyvisible", "--name", TITLE).split()

    def focus(self) -> None:
        """Wait for the window, and give it the keys."""
        wait_for(self.shown, "no window")
        self._tool("windowfocus", "--sync", self.shown()[-1])

    def press(self, *keys: str) -> None:
        """Press keys."""
        self._tool("key", *keys)

    @contextmanager
    def finger(self) -> Iterator[Finger]:
        """Give what presses a key without having to be started first."""
        with subprocess.Popen(["xdotool", "-"], env=self.environment(), stdin=subprocess.PIPE) as tool:
            yield Finger(tool)

    def type(self, words: str) -> None:
        """Type words."""
        self._tool("type", "--delay", "1", words)

    def unlock(self) -> None:
        """Give the passphrase and wait until the vault is open."""
        self.type(canaries.PASSPHRASE)
        self.press("Return")
        wait_for((self.desk.root / "vault" / "notebook.db-wal").exists, "the vault does not open")
        self.rest(0.75)

    def work(self) -> None:
        """Find the story, open it and write another part."""
        self.type(canaries.NAME[:6].lower())
        self.rest(0.75)
        self.press("Return")
        self.rest(0.25)
        self.press("Return")
        self.rest(0.75)
        self.press("space")  # on the button that begins a part
        self.rest(0.25)
        self.type(f"The word was {canaries.NOTE}")
        self.rest(0.1)

    def rest(self, seconds: float) -> None:
        """Wait for so long, which its timers take, and until neither it nor the screen is at work."""
        rest(seconds, *self.sessions(), SERVERS[self.screen])

    def _tool(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words], env=self.environment(), capture_output=True, text=True, check=False
        ).stdout


def end(pid: int) -> None:
    """End a process at once, unless it has ended by itself. The window is driven on Linux only."""
    if sys.platform == "win32":
        raise NotImplementedError
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def _environment_of(pid: int) -> str:
    return _told(pid, "environ").decode(errors="replace")


def _words_of(pid: int) -> bytes:
    return _told(pid, "cmdline")


def _told(pid: int, what: str) -> bytes:
    """Return what the system tells of a process, nothing where it has ended."""
    try:
        return Path(f"/proc/{pid}/{what}").read_bytes()
    except OSError:
        return b""


def memory_of(pid: int) -> bytes:
    """Return what a process holds in memory but pages of zeros: what gcore writes, without its file."""
    pieces = []
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            place, rights, *_ = line.split()
            if "r" not in rights:
                continue
            start, end = (int(half, 16) for half in place.split("-"))
            for offset in range(start, end, PIECE):
                memory.seek(offset)
                try:
                    piece = memory.read(min(PIECE, end - offset))
                except OSError:  # a page of the kernel's own, or of a file that was cut
                    continue
                pieces.append(piece if piece.strip(b"\0") else b"\0")
    return b"".join(pieces)
