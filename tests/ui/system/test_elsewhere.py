"""Windows and macOS: what they would say, said by fakes; neither was run."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from ui.system.macos import MacWatch
from ui.system.watch import SystemWatch
from ui.system.windows import WindowsWatch, _Message


class Terminal:
    """What stands for wtsapi32."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int | None]] = []

    def WTSRegisterSessionNotification(self, window: ctypes.c_void_p, scope: int) -> int:
        self.asked.append(("on", window.value))
        return 1 - scope

    def WTSUnRegisterSessionNotification(self, window: ctypes.c_void_p) -> int:
        self.asked.append(("off", window.value))
        return 1


@pytest.mark.parametrize(
    ("message", "word", "leaves"),
    [
        (0x0218, 4, True),  # suspend
        (0x0218, 18, False),  # resumes by itself
        (0x02B1, 7, True),  # locked
        (0x02B1, 8, False),  # unlocked
        (0x02B1, 2, True),  # another user's session in front
        (0x02B1, 4, True),  # a remote session that is cut
        (0x0010, 7, False),
    ],
)
def test_windows_says_that_somebody_leaves(
    qapp: QCoreApplication, message: int, word: int, leaves: bool
) -> None:
    """The story would stay open behind the lock screen."""
    terminal = Terminal()
    watch = WindowsWatch(77, library=terminal)
    left: list[bool] = []
    watch.leaving.connect(lambda: left.append(True))
    watch.start()
    told = _Message(77, message, word, 0)
    passed = watch._filter.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(told))
    assert passed == (False, 0)  # Qt gets it too
    watch._filter.nativeEventFilter(b"xcb_generic_event_t", 0)  # nothing is read where it is no such message
    watch.stop()
    assert left == [True] * leaves
    assert terminal.asked == [("on", 77), ("off", 77)]


class Core:
    """What stands for CoreFoundation; strings are numbered."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.calls: dict[str, Any] = {}
        self.in_front = 1

    def CFNotificationCenterGetDistributedCenter(self) -> int:
        return 5

    def CFNotificationCenterAddObserver(self, *told: Any) -> None:
        self.calls[self.texts[told[3].value - 1]] = told[2]

    def CFRunLoopGetCurrent(self) -> int:
        return 6

    def CFRunLoopAddSource(self, *_: object) -> None:
        self.calls["loop"] = True

    def CFDictionaryGetValue(self, _: object, key: ctypes.c_void_p) -> int:
        assert key.value is not None
        return int(self.texts[key.value - 1] == "kCGSSessionOnConsoleKey")

    def CFBooleanGetValue(self, _: object) -> int:
        return self.in_front

    def CFRelease(self, _: object) -> None:
        """Nothing is kept."""


class Power:
    """What stands for IOKit."""

    def __init__(self) -> None:
        self.call: Any = None
        self.allowed: list[int] = []

    def IORegisterForSystemPower(self, _mine: object, _port: object, call: Any, _notifier: object) -> int:
        self.call = call
        return 3

    def IONotificationPortGetRunLoopSource(self, _: object) -> int:
        return 4

    def IOAllowPowerChange(self, root: int, argument: ctypes.c_long) -> None:
        assert root == 3
        self.allowed.append(argument.value)


class Graphics:
    """What stands for CoreGraphics."""

    session = 9

    def CGSessionCopyCurrentDictionary(self) -> int:
        return self.session


class Fakes:
    """All three."""

    def __init__(self) -> None:
        self.core, self.power, self.graphics = Core(), Power(), Graphics()

    def text(self, words: str) -> ctypes.c_void_p:
        self.core.texts.append(words)
        return ctypes.c_void_p(len(self.core.texts))

    def common_modes(self) -> ctypes.c_void_p:
        return ctypes.c_void_p(8)


@pytest.fixture
def mac(qapp: QCoreApplication) -> tuple[MacWatch, Fakes, list[bool]]:
    """A watch on a Mac that is none, and what it said."""
    fakes = Fakes()
    watch = MacWatch(frameworks=fakes)
    left: list[bool] = []
    watch.leaving.connect(lambda: left.append(True))
    watch.start()
    return watch, fakes, left


def test_macos_waits_with_sleeping(mac: tuple[MacWatch, Fakes, list[bool]]) -> None:
    """The lid is closed, and the story would be on the screen when it opens again."""
    watch, fakes, left = mac
    fakes.power.call(None, 0, 0xE0000270, 41)  # may it sleep: yes
    assert (fakes.power.allowed, left) == ([41], [])
    fakes.power.call(None, 0, 0xE0000280, 42)
    assert (fakes.power.allowed, left) == ([41], [True])
    watch.release()
    watch.release()
    assert fakes.power.allowed == [41, 42]
    fakes.power.call(None, 0, 0xE0000300, 43)  # it has woken
    watch.stop()
    assert (fakes.power.allowed, left) == ([41, 42], [True])


@pytest.mark.parametrize("notice", ["com.apple.screenIsLocked", "com.apple.screensaver.didstart"])
def test_macos_says_that_the_screen_is_locked(mac: tuple[MacWatch, Fakes, list[bool]], notice: str) -> None:
    """The story would stay open behind the lock screen."""
    watch, fakes, left = mac
    fakes.core.calls[notice](None, None, None, None, None)
    watch.stop()
    assert left == [True]


def test_macos_notices_another_users_session(
    mac: tuple[MacWatch, Fakes, list[bool]], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fast user switching leaves the window open for whoever knows the login of this account."""
    watch, fakes, left = mac
    watch._look()
    fakes.core.in_front = 0
    watch._look()
    watch._look()
    assert left == [True]  # once
    fakes.graphics.session = 0  # no session on a screen at all
    watch._look()
    watch.stop()
    assert left == [True]


def test_a_system_that_nobody_knows_says_nothing(qapp: QCoreApplication) -> None:
    """The window would not open there."""
    watch = SystemWatch()
    watch.start()
    watch.release()
    watch.stop()
