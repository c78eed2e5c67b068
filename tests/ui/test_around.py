"""What the computer keeps is said once, calmly, and stands in Settings; the window stays out of pictures."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tbtt_desktop.services.surroundings import Concern, Finding
from tests.ui.test_app import WAIT, opened, press, shell_of
from ui import exit_codes
from ui.app import App
from ui.jobs import InlineJobs
from ui.route import Route, Screen
from ui.screens.settings.around_card import AroundCard
from ui.system.capture import Capture, Exclusion, capture_here, excluded_on_macos, excluded_on_windows
from ui.widgets.labels import Muted, Strong
from ui.words.surroundings import sentences_of_finding, words_of_finding


def found(monkeypatch: pytest.MonkeyPatch, *findings: Finding) -> None:
    """Let the look after unlocking find these."""
    monkeypatch.setattr("ui.opened.look_and_mend", lambda _: findings)


def test_what_was_found_is_said_until_it_is_understood(
    folder: Path, start: Callable[[], App], qtbot: QtBot, ends: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """She would never learn that a service keeps what she erased, or be told until she reads nothing."""
    found(monkeypatch, Finding(Concern.SWAP), Finding(Concern.SYNCED, "Dropbox"))
    for _ in range(2):  # not read the first time
        app = start()
        shell = shell_of(qtbot, app)
        qtbot.waitUntil(shell.message.isVisible, timeout=WAIT)
        assert "Dropbox" in shell.message.accessibleDescription()
        app.end(exit_codes.DONE)
        ends.clear()
    app = start()
    shell = shell_of(qtbot, app)
    qtbot.waitUntil(shell.message.isVisible, timeout=WAIT)
    press(shell, "Understood")
    assert not shell.message.isVisible()
    app.end(exit_codes.DONE)
    ends.clear()
    app = start()
    shell = shell_of(qtbot, app)
    qtbot.wait(300)
    assert not shell.message.isVisible()
    app.end(exit_codes.DONE)
    ends.clear()
    found(monkeypatch, Finding(Concern.SWAP), Finding(Concern.SHARE))  # something else than before
    app = start()
    shell = shell_of(qtbot, app)
    qtbot.waitUntil(shell.message.isVisible, timeout=WAIT)
    assert shell.message.accessibleName() == "This vault lies on another computer"


def test_settings_show_all_of_it(
    folder: Path, start: Callable[[], App], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was read once and forgotten could not be looked up."""
    findings = tuple(Finding(concern, "OneDrive") for concern in Concern)
    monkeypatch.setattr("ui.screens.settings.around_card.look", lambda _: findings)
    app = start()
    shell = shell_of(qtbot, app)
    opened(app).open(Route(Screen.SETTINGS))
    page = shell.page
    assert page is not None
    card = page.findChild(AroundCard)
    assert isinstance(card, AroundCard)
    qtbot.waitUntil(lambda: len(card.findChildren(Strong)) == len(findings), timeout=WAIT)


def test_nothing_found_is_said_too(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty card would look as if the program had not looked."""
    monkeypatch.setattr("ui.screens.settings.around_card.look", lambda _: ())
    card = AroundCard(InlineJobs(), tmp_path)
    qtbot.addWidget(card)
    words = [label.text() for label in card.findChildren(Muted)]
    assert "Nothing was found that keeps traces of your work." in words
    assert capture_here() is Capture.OPEN  # as on X11
    assert any("every program can take a picture" in text for text in words)


@pytest.mark.parametrize("concern", Concern)
def test_every_concern_has_words(concern: Concern) -> None:
    """Somebody would be shown a code, or nothing."""
    title, text = words_of_finding(Finding(concern, "Dropbox"))
    assert title
    assert not title.endswith(".")
    assert text.endswith(".")
    assert "%1" not in sentences_of_finding(Finding(concern, "Dropbox"))


def test_windows_are_kept_out_as_they_are_shown(qtbot: QtBot, qapp: QApplication) -> None:
    """A meeting in which the screen is shared would show a dialog with her name."""
    handles: list[int] = []

    def exclude(handle: int) -> bool:
        handles.append(handle)
        return True

    exclusion = Exclusion(exclude, qapp)
    qapp.installEventFilter(exclusion)
    window = QWidget()
    child = QWidget(window)
    qtbot.addWidget(window)
    window.show()
    child.show()
    qapp.removeEventFilter(exclusion)
    assert set(handles) == {int(window.winId())}


class User:
    """What stands for user32."""

    def __init__(self) -> None:
        self.told: list[tuple[int | None, int]] = []

    def SetWindowDisplayAffinity(self, window: ctypes.c_void_p, affinity: ctypes.c_uint32) -> int:
        self.told.append((window.value, affinity.value))
        return 1


class Send:
    """What stands for objc_msgSend: a view's window is 9."""

    def __init__(self) -> None:
        self.told: list[tuple[Any, ...]] = []
        self.window = 9

    def __call__(self, target: ctypes.c_void_p, name: ctypes.c_void_p, *rest: int) -> int:
        self.told.append((target.value, name.value, *rest))
        return self.window


class Runtime:
    """What stands for libobjc; the length of a selector is its number."""

    def __init__(self) -> None:
        self.objc_msgSend = Send()

        class Register:
            restype: object = None

            def __call__(self, name: bytes) -> int:
                return len(name)

        self.sel_registerName = Register()


def test_windows_and_macos_are_asked_rightly() -> None:
    """On Windows and macOS the window would be in every recording of the screen."""
    user, runtime = User(), Runtime()
    assert excluded_on_windows(user, 7)
    assert user.told == [(7, 0x11)]
    assert excluded_on_macos(runtime, 5)
    assert runtime.objc_msgSend.told == [(5, len("window")), (9, len("setSharingType:"), 0)]
    runtime.objc_msgSend.window = 0
    assert not excluded_on_macos(runtime, 5)
