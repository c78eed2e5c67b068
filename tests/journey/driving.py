"""A person at the program: finds things by their names, clicks, types, waits for what comes."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.helpers.xvfb import HEIGHT, PATIENCE, WIDTH, Desk, NotSeen, Seen, wait_until
from tests.journey.words import Words
from ui import settings_file
from ui.settings_file import Settings

ROOT = Path(__file__).parents[2]
_WHEEL_UP, _WHEEL_DOWN = 4, 5
_TURNS = 20
_HIDES = 3
_SETTINGS = "settings"


class Program:
    """`main.py` as a person starts it: the supervisor, and the process of the session below it."""

    def __init__(self, process: subprocess.Popen[bytes], log: Path) -> None:
        self._process = process
        self.log = log

    @property
    def running(self) -> bool:
        """Whether the supervisor runs."""
        return self._process.poll() is None

    def wait(self) -> int:
        """Wait for the end of the supervisor, and return its exit code."""
        return self._process.wait(timeout=PATIENCE)

    def session(self) -> int:
        """Return the process of the session, waiting for one."""
        children = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children")

        def look() -> int | None:
            found = children.read_text().split()
            return int(found[0]) if found else None

        return wait_until(look, "no process of a session")


@contextmanager
def program(desk: Desk, home: Path, more: Mapping[str, str] | None = None) -> Iterator[Program]:
    """Start the program for somebody whose home is `home`; end it, by its id, afterwards.

    `more` are variables of its environment, such as where its sound server is.
    """
    home.mkdir(exist_ok=True)
    own = {
        "HOME": str(home),
        settings_file.FOLDER_VARIABLE: str(home / _SETTINGS),
        settings_file.VAULTS_VARIABLE: str(home / "vaults"),
        "LANG": "C.UTF-8",
    }
    log = home / "log"
    with log.open("ab") as out:
        process = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py")],
            env={**desk.environment, **(more or {}), **own},
            stdout=out,
            stderr=out,
        )
    try:
        yield Program(process, log)
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)


def settle(home: Path, change: Callable[[Settings], Settings]) -> None:
    """Change the settings that somebody finds when she starts the program again."""
    with pytest.MonkeyPatch.context() as own:
        own.setenv(settings_file.FOLDER_VARIABLE, str(home / _SETTINGS))
        settings_file.save(change(settings_file.load()))


def gone(pid: int) -> bool:
    """Whether a process has ended."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


class Person:
    """Somebody in front of the screen, who reads one language. Pictures of what she saw are kept in a folder.

    Whatever she looks for is named in English, as in the sources, and found by what the catalogue of her
    language makes of it; a pattern is taken as it is.
    """

    def __init__(self, desk: Desk, pictures: Path, language: str = "en") -> None:
        self.desk = desk
        self.words = Words(language)
        self.eyes, self.hands = desk.eyes, desk.hands
        self.pictures = pictures
        self._taken = 0
        pictures.mkdir(exist_ok=True)

    def picture(self, name: str) -> None:
        """Keep a picture of the screen."""
        self._taken += 1
        self.desk.picture(self.pictures / f"{self._taken:02}-{name}.png")

    def sit_down(self) -> None:
        """Wait for the window and give it the keys."""
        called = f"^({self.named('Notebook').pattern})$"
        (window, *_) = wait_until(lambda: self.hands.windows(called), "no window")
        self.hands.focus(window)

    def named(self, name: str | re.Pattern[str]) -> re.Pattern[str]:
        """Return what something is called in her language."""
        return self.words.said(name) if isinstance(name, str) else name

    def sees(self, words: str | re.Pattern[str]) -> Seen:
        """Wait until some words are shown."""
        return self.eyes.wait(self.named(words))

    def shown(self, words: str | re.Pattern[str]) -> bool:
        """Whether some words are shown now."""
        return bool(self.eyes.find(self.named(words)))

    def control(self, name: str | re.Pattern[str], role: str = "") -> Seen:
        """Wait for something that can be used, and scroll until it is in sight."""
        seen = self.eyes.wait(self.named(name), role, "focusable", "enabled")
        for _ in range(_TURNS):
            try:
                if seen.on_screen and seen.path in self.eyes.at(seen):
                    return seen
                x, y = seen.middle
                wheel = _WHEEL_DOWN if y > HEIGHT // 2 else _WHEEL_UP
                self.hands.click(min(max(x, 0), WIDTH - 1), HEIGHT // 2, wheel, times=3)
                seen = self.eyes.again(seen)
            except LookupError:  # it went, for the page was made anew meanwhile
                seen = self.eyes.wait(self.named(name), role, "focusable", "enabled")
        raise AssertionError(f"{name!r} cannot be brought in sight: {seen}")

    def click(self, name: str | re.Pattern[str], role: str = "") -> None:
        """Click on something."""
        self.hands.click(*self.control(name, role).middle)

    def write(self, name: str | re.Pattern[str], text: str, role: str = "text") -> None:
        """Click into a field and type."""
        self.click(name, role)
        self.eyes.wait(self.named(name), role, "focused")
        self.hands.type(text)

    def reads(self, name: str | re.Pattern[str], text: str) -> None:
        """Wait until a field holds a text."""

        def look() -> bool:
            with suppress(LookupError):  # it has gone
                return any(self.eyes.text(seen) == text for seen in self.eyes.find(self.named(name), "text"))
            return False

        wait_until(look, f"{name!r} does not hold {text!r}")

    def hides(self, ended: Callable[[], bool]) -> None:
        """Press Shift three times within a second, which a busy computer may only hear as three in more."""
        for _ in range(_HIDES):
            self.hands.press("Shift_L", "Shift_L", "Shift_L")
            with suppress(NotSeen):
                wait_until(ended, "", PATIENCE / _HIDES)
                return
        raise AssertionError("it is still there")

    def chooses_file(self, title: str, path: Path) -> None:
        """Type the path of a file in the dialog that comes up."""
        called = f"^({self.named(title).pattern})$"
        (window, *_) = wait_until(lambda: self.hands.windows(called), f"no dialog {title!r}")
        self.hands.focus(window)
        self.hands.press("ctrl+a")
        self.hands.type(str(path))
        self.reads(re.compile(re.escape(self.words.of_qt("QFileDialog", "File &name:"))), str(path))
        self.hands.press("Return")
        wait_until(lambda: not self.hands.windows(called), f"the dialog {title!r} stays")
        self.sit_down()
