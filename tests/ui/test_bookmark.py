"""After a lock one is where one was: in the same story, at the same letter, with the same thing in hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.services import capture, consent, stories, vault_settings
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Box, StoryId
from tests.guard.files import noise, png
from tests.helpers.vaults import PASSPHRASE
from tests.ui.test_app import WAIT, opened, shell_of
from ui import exit_codes
from ui.app import App
from ui.bookmark import _parse
from ui.route import Route, Screen
from ui.screens.interview.page import InterviewPage
from ui.screens.protect.page import ProtectPage
from ui.screens.stories.page import StoriesPage

TEXT = "\n".join(f"Line {number} of what she said about the seventh bridge." for number in range(120))


@pytest.fixture
def story(folder: Path) -> StoryId:
    """A long text and a picture in the vault."""
    vault = open_vault(folder, PASSPHRASE)
    story_id = stories.new_story(vault, pseudonym="Rain")
    consent.change(vault, story_id, grant=(Scope.TAKE_NOTES, Scope.TAKE_PHOTO, Scope.STORE_LOCAL))
    stories.add_text(vault, story_id, TEXT)
    capture.add_photo(vault, story_id, Memory(bytearray(png(noise(200, 150)))))
    vault.close()
    return story_id


def locked(app: App, ends: list[int], qtbot: QtBot) -> None:
    """Lock, and wait until the process would be gone."""
    app.lock()
    qtbot.waitUntil(lambda: ends == [exit_codes.LOCKED], timeout=WAIT)
    ends.clear()


def test_the_cursor_and_the_lines_around_it_are_there_again(
    folder: Path, story: StoryId, start: Callable[[], App], qtbot: QtBot, ends: list[int]
) -> None:
    """After every lock she would look for the sentence in which they stopped."""
    app = start()
    shell = shell_of(qtbot, app)
    opened(app).open(Route(Screen.INTERVIEW, story))
    page = shell.page
    assert isinstance(page, InterviewPage)
    qtbot.waitUntil(
        lambda: any(TEXT in card.field.text() for card in page._timeline.cards.values()), timeout=WAIT
    )
    field = next(card.field for card in page._timeline.cards.values() if card.field.text())
    qtbot.waitUntil(field.isVisible)
    field.setFocus()
    cursor = field.textCursor()
    cursor.setPosition(2_000)
    cursor.setPosition(2_031, QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)
    locked(app, ends, qtbot)

    app = start()
    shell = shell_of(qtbot, app)
    again = shell.page
    assert isinstance(again, InterviewPage)

    def found() -> bool:
        fields = [card.field for card in again._timeline.cards.values() if card.field.text()]
        return bool(fields) and (fields[0].textCursor().anchor(), fields[0].textCursor().position()) == (
            2_000,
            2_031,
        )

    qtbot.waitUntil(found, timeout=WAIT)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), type(field)), timeout=WAIT)
    qtbot.waitUntil(
        lambda: vault_settings.get(opened(app)._vault, vault_settings.LAST_BOOKMARK) == "", timeout=WAIT
    )


def searched(app: App, page: StoriesPage, qtbot: QtBot) -> None:
    """Wait until all was searched for that was typed: here the process does not end with the lock."""
    qtbot.waitUntil(lambda: not (page._search._wait.isActive() or app.jobs().busy()))


def test_what_was_typed_and_not_entered_is_there_again(
    folder: Path, story: StoryId, start: Callable[[], App], qtbot: QtBot, ends: list[int]
) -> None:
    """The words she was searching for would be gone, and stand nowhere but in the vault."""
    app = start()
    page = shell_of(qtbot, app).page
    assert isinstance(page, StoriesPage)
    QTest.keyClicks(page._search, "seventh bridge")
    searched(app, page, qtbot)
    locked(app, ends, qtbot)
    for file in folder.parent.rglob("*"):
        assert not file.is_file() or b"seventh bridge" not in file.read_bytes()
    app = start()
    again = shell_of(qtbot, app).page
    assert isinstance(again, StoriesPage)
    qtbot.waitUntil(lambda: again._search.text() == "seventh bridge", timeout=WAIT)
    searched(app, again, qtbot)


def test_a_half_drawn_box_is_kept_as_one_that_can_be_drawn_on(
    folder: Path, story: StoryId, start: Callable[[], App], qtbot: QtBot, ends: list[int]
) -> None:
    """A face that was just being covered would be without a box, and nobody would think of it again."""
    app = start()
    shell = shell_of(qtbot, app)
    opened(app).open(Route(Screen.PROTECT, story, "pictures:2"))
    page = shell.page
    assert isinstance(page, ProtectPage)
    canvas = page.pictures.canvas
    qtbot.waitUntil(lambda: canvas.isVisible() and canvas._image is not None, timeout=WAIT)
    middle = canvas.rect().center()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    for step in (10, 20, 40):
        QTest.mouseMove(canvas, middle + QPoint(step, step))
    assert canvas._sketch is not None
    locked(app, ends, qtbot)
    vault = open_vault(folder, PASSPHRASE)
    marks = stories.view(vault, story).marks
    vault.close()
    assert [type(mark.place) for found in marks.values() for mark in found] == [Box]

    app = start()
    shell = shell_of(qtbot, app)
    qtbot.waitUntil(lambda: shell.route == Route(Screen.PROTECT, story, "pictures:2"), timeout=WAIT)


@given(st.text(max_size=60) | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(repr))
def test_any_bookmark_is_read(text: str) -> None:
    """A bookmark of an earlier version would bar the way to the story."""
    assert _parse(text) == []


def test_a_bookmark_with_what_nobody_knows_is_left_out() -> None:
    """The window of an older program would not open on the vault of a newer one."""
    entry = '{"kind":"PrivateTextEdit","place":1,"cursor":"here"},{"kind":"X","place":1,"more":2}'
    assert _parse(f'[{entry},7,{{"kind":"X","place":2}}]')[0].place == 2
