"""A screen of its own with real keys and a real mouse, and the eyes of a screen reader.

`Desk` starts a virtual X server and a private accessibility bus; a program started in its environment shows
its window there. `Hands` press keys and the mouse (xdotool); `Eyes` read the accessibility tree (AT-SPI over
D-Bus), which is how a blind person finds a button and how a test does. The program takes no part in it.
"""

from __future__ import annotations

import os
import re
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

import pytest
from PIL import Image

T = TypeVar("T")

WIDTH, HEIGHT = 1280, 800
PATIENCE: Final = 60.0  # seconds; other tests may keep the computer busy
_LOOK_AGAIN: Final = 0.1  # seconds; looking costs the program time
_NEEDED: Final = ("Xvfb", "xdotool", "dbus-daemon", "setxkbmap")
_XWD_HEADER: Final = struct.Struct(">25I")  # X11/XWDFile.h, without the window's name
_XWD_COLOUR: Final = 12  # bytes of an entry of the colour map, which lies before the pixels
_BUS: Final = """<busconfig><type>accessibility</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>"""

# AtspiStateType in at-spi2-core's atspi-constants.h
_STATES: Final = {
    "checked": 4,
    "enabled": 8,
    "focusable": 11,
    "focused": 12,
    "showing": 25,
    "visible": 30,
}
_ROOT: Final = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE: Final = "org.a11y.atspi.Accessible"
_NOTHING: Final = "/org/a11y/atspi/null"
_WITHIN: Final = ("cell", "table cell", "list item", "tree item")
_SCREEN: Final = 0  # ATSPI_COORD_TYPE_SCREEN


class NotSeen(AssertionError):
    """Something did not appear on the screen in time."""


def wait_until(look: Callable[[], T | None], what: str, patience: float = PATIENCE) -> T:
    """Return the first result that is not empty, None or False. Raises `NotSeen`."""
    until = time.monotonic() + patience
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > until:
            raise NotSeen(what)
        time.sleep(_LOOK_AGAIN)


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing in the accessibility tree. `box` is x, y, width, height on the screen."""

    bus: str
    path: str
    role: str
    name: str
    box: tuple[int, int, int, int]
    states: frozenset[str]

    @property
    def middle(self) -> tuple[int, int]:
        """Return the point in the middle."""
        x, y, width, height = self.box
        return x + width // 2, y + height // 2

    @property
    def on_screen(self) -> bool:
        """Whether its middle can be clicked."""
        x, y = self.middle
        return 0 <= x < WIDTH and 0 <= y < HEIGHT and self.box[2] > 0 and self.box[3] > 0


class Eyes:
    """Reads what programs tell a screen reader."""

    def __init__(self, address: str) -> None:
        from jeepney.io.blocking import open_dbus_connection

        self._bus = open_dbus_connection(bus=address)

    def close(self) -> None:
        """Let go of the bus."""
        self._bus.close()

    def _call(self, bus: str, path: str, interface: str, method: str, sig: str = "", *body: object) -> Any:
        from jeepney import DBusAddress, MessageType, new_method_call

        message = new_method_call(DBusAddress(path, bus, interface), method, sig or None, body)
        reply = self._bus.send_and_get_reply(message, timeout=PATIENCE)
        if reply.header.message_type is not MessageType.method_return:
            raise LookupError(reply.body)
        return reply.body[0]

    def _programs(self) -> list[str]:
        names = self._call(
            "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ListNames"
        )
        return [name for name in names if name.startswith(":") and name != self._bus.unique_name]

    def _property(self, bus: str, path: str, name: str) -> Any:
        return self._call(bus, path, "org.freedesktop.DBus.Properties", "Get", "ss", _ACCESSIBLE, name)[1]

    def _states(self, bus: str, path: str) -> frozenset[str]:
        low, high = self._call(bus, path, _ACCESSIBLE, "GetState")
        bits = low | high << 32
        return frozenset(name for name, bit in _STATES.items() if bits >> bit & 1)

    def _look(self, bus: str, path: str) -> Seen:
        role = self._call(bus, path, _ACCESSIBLE, "GetRoleName")
        box = self._call(bus, path, "org.a11y.atspi.Component", "GetExtents", "u", _SCREEN)
        name = self._property(bus, path, "Name")
        return Seen(bus, path, role, name, box, self._states(bus, path))

    def again(self, seen: Seen) -> Seen:
        """Look at the same thing once more."""
        return self._look(seen.bus, seen.path)

    def _everything(self) -> Iterator[tuple[str, str, str]]:
        """Walk through all that is shown, in the order of the tree: bus, path and name of each.

        What goes meanwhile is left out.
        """
        for bus in self._programs():
            try:
                yield from self._below(bus, _ROOT)
            except (LookupError, TimeoutError):
                continue

    def _below(self, bus: str, path: str) -> Iterator[tuple[str, str, str]]:
        for child_bus, child in self._call(bus, path, _ACCESSIBLE, "GetChildren"):
            try:
                if "showing" not in self._states(child_bus, child):
                    continue
                yield child_bus, child, self._property(child_bus, child, "Name")
                yield from self._below(child_bus, child)
            except LookupError:
                continue

    def find(self, name: str | re.Pattern[str], role: str = "") -> list[Seen]:
        """Return what is shown under a name, a pattern of one, and a role, in the order of the tree."""
        pattern = name if isinstance(name, re.Pattern) else re.compile(re.escape(name))
        found = []
        for bus, path, called in self._everything():
            if pattern.fullmatch(called.strip("\u2068\u2069")):
                try:
                    found.append(self._look(bus, path))
                except LookupError:
                    continue  # it has gone
        return [seen for seen in found if role in ("", seen.role)]

    def wait(self, name: str | re.Pattern[str], role: str = "", *states: str) -> Seen:
        """Wait for one that has these states; the last of several, which lies in front."""

        def look() -> Seen | None:
            found = [seen for seen in self.find(name, role) if seen.states.issuperset(states)]
            return found[-1] if found else None

        try:
            return wait_until(look, "")
        except NotSeen:
            raise NotSeen(f"{role} {name!r} {states}; there is: {self.names()}") from None

    def at(self, seen: Seen) -> list[str]:
        """Return the paths of what lies in front at the middle of something, from the inmost outwards."""
        x, y = seen.middle
        at = "org.a11y.atspi.Component", "GetAccessibleAtPoint", "iiu", x, y, _SCREEN
        path = ""
        for _, window in self._call(seen.bus, _ROOT, _ACCESSIBLE, "GetChildren"):
            _, path = self._call(seen.bus, window, *at)
        found: list[str] = []
        while path not in (*found, _ROOT, _NOTHING):
            found.append(path)
            _, path = self._property(seen.bus, path, "Parent")
        return found

    def usable(self) -> list[Seen]:
        """Return all that the focus can go to, in the order of the tree.

        Without the cells of lists: Qt calls the current one focused wherever the focus is.
        """
        found = []
        for bus, path, _ in self._everything():
            try:
                if self._states(bus, path).issuperset({"focusable", "enabled"}):
                    found.append(self._look(bus, path))
            except LookupError:
                continue  # it has gone
        return [seen for seen in found if seen.role not in _WITHIN]

    def focused(self, among: Iterable[Seen]) -> Seen | None:
        """Return the one of some that has the focus now; asks nothing else, so it is quick."""
        for seen in among:
            try:
                if "focused" in self._states(seen.bus, seen.path):
                    return seen
            except LookupError:
                continue  # it has gone
        return None

    def parent(self, seen: Seen) -> Seen:
        """Return what something is directly in."""
        bus, path = self._property(seen.bus, seen.path, "Parent")
        return self._look(bus, path)

    def text(self, seen: Seen) -> str:
        """Return the text of a field."""
        words = self._call(seen.bus, seen.path, "org.a11y.atspi.Text", "GetText", "ii", 0, -1)
        return str(words)

    def names(self) -> list[str]:
        """Return all words that are shown, in the order of the tree."""
        return [name for _, _, name in self._everything() if name]


class Hands:
    """Keys and mouse."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment

    def _do(self, *words: str | float) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, words)],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE * 2,
            check=False,
        )
        return done.stdout

    def type(self, text: str) -> None:
        """Type letters into whatever has the focus."""
        self._do("type", "--delay", 4, "--", text)

    def press(self, *keys: str) -> None:
        """Press keys one after another, such as `ctrl+l`."""
        self._do("key", "--delay", 8, *keys)

    def click(self, x: int, y: int, button: int = 1, times: int = 1) -> None:
        """Go there and click."""
        self._do("mousemove", x, y, "click", "--repeat", times, "--delay", 12, button)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press at one place, move, and let go at another."""
        half = (start[0] + end[0]) // 2, (start[1] + end[1]) // 2
        moves: list[str | float] = []
        for x, y in (half, end):
            moves += ["mousemove", x, y, "sleep", 0.03]
        self._do("mousemove", *start, "mousedown", 1, "sleep", 0.03, *moves, "mouseup", 1)

    def windows(self, name: str = ".") -> list[int]:
        """Return the windows that can be seen whose title matches."""
        return [int(line) for line in self._do("search", "--onlyvisible", "--name", name).split()]

    def focus(self, window: int) -> None:
        """Give a window the keys, as a window manager would."""
        self._do("windowfocus", "--sync", window)


@dataclass(frozen=True, slots=True)
class Desk:
    """A screen, a bus, and what belongs to them."""

    environment: dict[str, str]
    eyes: Eyes
    hands: Hands
    frame: Path  # where the X server keeps its pixels

    def look(self) -> Image.Image:
        """Return what is on the screen."""
        raw = self.frame.read_bytes()
        fields = _XWD_HEADER.unpack_from(raw)
        header, width, height, stride, colours = fields[0], fields[4], fields[5], fields[12], fields[19]
        start = header + colours * _XWD_COLOUR
        pixels = raw[start : start + stride * height]
        return Image.frombuffer("RGB", (width, height), pixels, "raw", "BGRX", stride, 1)

    def picture(self, path: Path) -> None:
        """Write what is on the screen as PNG."""
        self.look().save(path)

    def speak(self, *layouts: str) -> None:
        """Have a keyboard of these layouts, so that letters of all of them can be typed."""
        command = ["setxkbmap", "-layout", ",".join(layouts)]
        subprocess.run(command, env=self.environment, check=True, timeout=PATIENCE)


def require_screen() -> None:
    """Skip the test where there can be no such screen."""
    if sys.platform != "linux":
        pytest.skip("X servers of one's own are a matter of Linux")
    missing = [name for name in _NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


@contextmanager
def desk(folder: Path) -> Iterator[Desk]:
    """Start a screen and a bus in `folder`; end both, by their ids, afterwards."""
    require_screen()
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as running:
        frame = folder / "frame"
        frame.mkdir()
        reading, writing = os.pipe()
        screen = [
            "-screen",
            "0",
            f"{WIDTH}x{HEIGHT}x24",
            "-fbdir",
            str(frame),
            "-nolisten",
            "tcp",
            "-noreset",
            "-r",  # no key repeats itself: a busy computer may let go of one late
        ]
        running.enter_context(
            _started(["Xvfb", "-displayfd", str(writing), *screen], folder / "xvfb.log", keep=writing)
        )
        os.close(writing)
        with os.fdopen(reading) as answer:
            display = answer.readline().strip()
        assert display, (folder / "xvfb.log").read_text()
        socket = folder / "bus"
        (folder / "bus.conf").write_text(_BUS.format(path=socket))
        command = ["dbus-daemon", f"--config-file={folder / 'bus.conf'}", "--nofork", "--nosyslog"]
        running.enter_context(_started(command, folder / "bus.log"))
        wait_until(socket.exists, "no bus")
        address = f"unix:path={socket}"
        environment = dict(
            os.environ,
            DISPLAY=f":{display}",
            QT_QPA_PLATFORM="xcb",
            AT_SPI_BUS_ADDRESS=address,
            DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent",  # nobody else's
        )
        eyes = Eyes(address)
        running.callback(eyes.close)
        yield Desk(environment, eyes, Hands(environment), frame / "Xvfb_screen0")


@contextmanager
def _started(command: list[str], log: Path, keep: int | None = None) -> Iterator[None]:
    passed = () if keep is None else (keep,)
    with log.open("wb") as file:
        process = subprocess.Popen(command, stdout=file, stderr=file, pass_fds=passed)
        try:
            yield
        finally:
            process.terminate()
            process.wait(timeout=PATIENCE)
