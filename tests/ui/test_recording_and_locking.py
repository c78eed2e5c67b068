"""Locking never stops a recording, and a recording never stops locking."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tbtt_desktop.audio.source import SoundProblem
from tbtt_desktop.services import consent, stories
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import RecordingState, StoryId
from tests.helpers.sound import ArraySource, until, voice
from tests.helpers.vaults import PASSPHRASE
from tests.ui.test_app import opened, press, shell_of
from ui import exit_codes
from ui.app import App
from ui.route import Route, Screen
from ui.screens.interview.page import InterviewPage
from ui.shell import Shell
from ui.widgets.labels import Pill
from ui.window import Cover

FREE = shutil.disk_usage("/")


class Usage(NamedTuple):
    """What a disk says of itself."""

    total: int
    used: int
    free: int


@pytest.fixture
def source(monkeypatch: pytest.MonkeyPatch) -> ArraySource:
    """The microphone of the application."""
    made = ArraySource()
    monkeypatch.setattr(App, "microphones", lambda _: made)
    return made


@pytest.fixture
def story(folder: Path) -> StoryId:
    """A story in the vault, to be recorded."""
    vault = open_vault(folder, PASSPHRASE)
    story_id = stories.new_story(vault, pseudonym="Rain")
    consent.change(vault, story_id, grant=(Scope.TAKE_NOTES, Scope.RECORD_AUDIO))
    vault.close()
    return story_id


@pytest.fixture
def recording(
    start: Callable[[], App], qtbot: QtBot, source: ArraySource, story: StoryId
) -> tuple[App, Shell]:
    """The application, with two seconds and a half recorded and no end yet."""
    app = start()
    shell = shell_of(qtbot, app)
    opened(app).open(Route(Screen.INTERVIEW, story))
    page = shell.page
    assert isinstance(page, InterviewPage)
    qtbot.waitUntil(page._card.button.isEnabled)
    press(page, "Record")
    qtbot.waitUntil(lambda: source.running)
    source.say(voice(2.5))
    qtbot.waitUntil(page._card.isVisible)
    return app, shell


def kept(folder: Path, story: StoryId) -> list[tuple[float, RecordingState | None]]:
    """Return what the next start finds."""
    vault = open_vault(folder, PASSPHRASE)
    items = stories.view(vault, story).items
    vault.close()
    return [(item.audio.frames / item.audio.rate, item.recording) for item in items if item.audio]


def test_a_lock_covers_a_recording_which_goes_on(
    recording: tuple[App, Shell],
    source: ArraySource,
    folder: Path,
    story: StoryId,
    ends: list[int],
    qtbot: QtBot,
) -> None:
    """She speaks for ten minutes, no key is pressed, and half of what she says would be missing."""
    app, _ = recording
    app.lock()
    cover = app.window.screen_shown()
    assert isinstance(cover, Cover)
    assert [pill.text() for pill in cover.findChildren(Pill)] == ["Recording"]
    qtbot.wait(600)  # long enough for it to be looked at
    assert ends == []
    source.say(voice(1.0))
    press(cover, "Finish the recording")
    assert ends == [exit_codes.LOCKED]
    assert not source.running
    assert kept(folder, story) == [(3.5, RecordingState.WHOLE)]


def test_a_recording_that_ends_behind_the_cover_lets_the_lock_follow(
    recording: tuple[App, Shell],
    source: ArraySource,
    folder: Path,
    story: StoryId,
    ends: list[int],
    qtbot: QtBot,
) -> None:
    """A cover that stays for ever keeps the key in memory."""
    app, _ = recording
    app.lock()
    source.running = False
    source.refuse = SoundProblem("microphone_missing")  # else it is back after a second, perhaps unseen
    source.on_lost()
    qtbot.waitUntil(lambda: ends == [exit_codes.LOCKED])
    assert kept(folder, story) == [(2.5, RecordingState.WHOLE)]


def test_hide_finishes_and_keeps(
    recording: tuple[App, Shell], source: ArraySource, folder: Path, story: StoryId, ends: list[int]
) -> None:
    """Somebody comes in: the microphone must be off, and what she said must be there."""
    app, _ = recording
    app.hide()
    assert (ends, source.running) == ([exit_codes.HIDDEN], False)
    assert kept(folder, story) == [(2.5, RecordingState.WHOLE)]


def test_hide_behind_the_cover_finishes_and_keeps(
    recording: tuple[App, Shell], source: ArraySource, folder: Path, story: StoryId, ends: list[int]
) -> None:
    """A window that is gone must not go on listening."""
    app, _ = recording
    app.lock()
    app.lock()  # the clock of who is away may strike again
    assert ends == []
    app.hide()
    assert (ends, source.running) == ([exit_codes.HIDDEN], False)
    assert kept(folder, story) == [(2.5, RecordingState.WHOLE)]


def test_another_page_finishes_and_keeps(
    recording: tuple[App, Shell], source: ArraySource, story: StoryId
) -> None:
    """What goes on out of sight is forgotten."""
    app, shell = recording
    opened(app).open(Route(Screen.SETTINGS))
    assert shell.route == Route(Screen.SETTINGS)
    assert not source.running
    assert app._vault is not None
    (item,) = stories.view(app._vault, story).items
    assert item.recording is RecordingState.WHOLE


def test_a_full_disk_behind_the_cover_is_said(
    recording: tuple[App, Shell],
    folder: Path,
    source: ArraySource,
    story: StoryId,
    ends: list[int],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    """Ending then would throw away what waits in memory."""
    monkeypatch.setattr("ui.ending.TRY_AGAIN", 50)
    app, _ = recording
    app.lock()
    assert app._vault is not None
    vault = app._vault
    until(lambda: [item.audio.frames for item in stories.view(vault, story).items if item.audio] == [96_000])
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(100, 100, 0))
    source.say(voice(1.0))
    cover = app.window.screen_shown()
    assert cover is not None
    press(cover, "Finish the recording")
    cover = app.window.screen_shown()
    assert cover is not None
    assert [button.text() for button in cover.findChildren(QPushButton)] == ["Lock without saving"]
    assert ends == []
    monkeypatch.setattr(shutil, "disk_usage", lambda _: FREE)
    qtbot.waitUntil(lambda: ends == [exit_codes.LOCKED])
    assert kept(folder, story) == [(3.5, RecordingState.WHOLE)]
