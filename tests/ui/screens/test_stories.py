"""The list of stories: found, opened, begun and deleted by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import consent, stories
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Stage as Standing
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.store import Vault
from tests.ui.screens.screens import Stage
from ui.jobs import InlineJobs
from ui.route import Route, Screen
from ui.screens.stories.page import StoriesPage
from ui.screens.stories.presenter import StoriesPresenter
from ui.widgets import InlineMessage, SearchField, TableList


def write(vault: Vault, name: str, text: str = "") -> StoryId:
    """Begin a story, with a written part."""
    story_id = stories.new_story(vault, pseudonym=name)
    consent.change(vault, story_id, grant=[Scope.TAKE_NOTES])
    if text:
        stories.add_text(vault, story_id, text)
    return story_id


@pytest.fixture
def told(vault: Vault) -> dict[str, StoryId]:
    """Three stories; two of them have words."""
    return {
        "Rain": write(vault, "Rain", "He wrote to my sister at night."),
        "Cedar": write(vault, "Cedar", "They took my account."),
        "Moss": write(vault, "Moss"),
    }


def tables(page: StoriesPage) -> tuple[TableList, TableList]:
    """Return the list and what was found."""
    first, second = page.findChildren(TableList)
    return first, second


def names(table: TableList) -> list[str]:
    """Return what the rows are called."""
    return [row.cells[0].text for row in table.rows()]


def open_list(stage: Stage) -> StoriesPage:
    """Show the list."""
    page = stage.open(Screen.STORIES)
    assert isinstance(page, StoriesPage)
    return page


def test_every_story_is_in_the_list(quiet: Stage, told: dict[str, StoryId]) -> None:
    """A story that is not listed is as good as lost."""
    page = open_list(quiet)
    assert set(names(tables(page)[0])) == set(told)
    assert page.subtitle == "3 in this vault"


def test_an_empty_vault_says_how_to_begin(quiet: Stage) -> None:
    """A blank page tells a tired helper nothing."""
    page = open_list(quiet)
    words = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "No stories yet" in words
    assert "Begin with New story" in words


def test_words_find_their_story_and_enter_opens_it(quiet: Stage, told: dict[str, StoryId]) -> None:
    """With forty stories, words that she said are the way back to hers."""
    page = open_list(quiet)
    field = page.findChild(SearchField)
    assert isinstance(field, SearchField)
    QTest.keyClicks(field, "sister")
    quiet.qtbot.waitUntil(lambda: names(tables(page)[1]) == ["Rain"])
    assert tables(page)[1].isVisible()
    assert not tables(page)[0].isVisible()
    QTest.keyClick(field, Qt.Key.Key_Return)
    view = tables(page)[1].view()
    quiet.qtbot.waitUntil(view.hasFocus)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert quiet.window.opened == [Route(Screen.INTERVIEW, told["Rain"])]


def test_nothing_found_is_said(quiet: Stage, told: dict[str, StoryId]) -> None:
    """An empty table could mean that everything is gone."""
    page = open_list(quiet)
    page._presenter.search("nowhere")
    words = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Nothing found" in words


def test_arrows_move_and_enter_opens(quiet: Stage, told: dict[str, StoryId]) -> None:
    """Who cannot use a mouse must reach every story."""
    page = open_list(quiet)
    table, _ = tables(page)
    table.setFocus()
    QTest.keyClick(table.view(), Qt.Key.Key_Down)
    second = table.rows()[1].key
    QTest.keyClick(table.view(), Qt.Key.Key_Return)
    assert [route.story_id for route in quiet.window.opened] == [second]


def test_a_story_without_a_word_opens_at_its_beginning(quiet: Stage, told: dict[str, StoryId]) -> None:
    """Nobody is interviewed before she was asked."""
    presenter = StoriesPresenter(quiet.vault, InlineJobs())
    presenter.load()
    assert presenter.route_of(told["Moss"]) == Route(Screen.BEFORE, told["Moss"])


def test_keys_begin_and_search(quiet: Stage) -> None:
    """The two things that are done most have a key."""
    page = open_list(quiet)
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert quiet.window.opened == [Route(Screen.BEFORE)]
    QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = page.findChild(SearchField)
    assert field is not None
    assert field.hasFocus()
    assert {"Ctrl+N", "Ctrl+F", "Del"} <= {shortcut.key for shortcut in page.shortcuts()}


def test_filters_show_what_stands_there(vault: Vault, told: dict[str, StoryId]) -> None:
    """What needs protecting must not hide among what is done."""
    presenter = StoriesPresenter(vault, InlineJobs(), Standing.READY)
    presenter.load()
    assert presenter.state.shown == ()
    presenter.show_stage(Standing.OPEN)
    assert len(presenter.state.shown) == 3
    presenter.show_stage(None)
    assert len(presenter.state.shown) == 3


def test_deleting_asks_first_and_says_what_stays(quiet: Stage, told: dict[str, StoryId]) -> None:
    """One slip of a key must not take her words away; and nobody is told that all is gone when it is not."""
    page = open_list(quiet)
    table, _ = tables(page)
    table.setFocus()
    table.select(told["Cedar"])
    QTest.keyClick(table.view(), Qt.Key.Key_Delete)
    message = page.findChild(InlineMessage)
    assert message is not None
    assert message.isVisible()
    assert "list of what was handed over" in message.accessibleDescription()
    assert len(stories.list_stories(quiet.vault)) == 3
    keep, delete = (button for button in message.findChildren(QPushButton) if not button.isHidden())
    if keep.text() != "Keep it":
        keep, delete = delete, keep
    assert keep.hasFocus()
    QTest.keyClick(keep, Qt.Key.Key_Space)
    assert not message.isVisible()
    assert len(stories.list_stories(quiet.vault)) == 3
    page._presenter.ask_to_delete(told["Cedar"])
    page._presenter.delete()
    assert set(names(table)) == {"Rain", "Moss"}
    assert {row.pseudonym for row in stories.list_stories(quiet.vault)} == {"Rain", "Moss"}


def test_a_failure_is_said_in_the_page(quiet: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """A vault that cannot be read must not look like an empty one."""

    def fails(vault: Vault) -> None:
        raise VaultRefused("vault_damaged")

    monkeypatch.setattr("ui.screens.stories.presenter.load_listing", fails)
    page = open_list(quiet)
    message = page.findChild(InlineMessage)
    assert message is not None
    assert message.isVisible()
    assert isinstance(page._presenter.state.error, WorldError)


def test_the_list_arrives_from_the_pool(busy: Stage) -> None:
    """The window must not stand still while a large vault is read."""
    write(busy.vault, "Rain", "words")
    page = open_list(busy)
    busy.qtbot.waitUntil(lambda: names(tables(page)[0]) == ["Rain"])
    page.leave()


def test_a_backup_is_claimed_only_where_there_is_one(quiet: Stage, tmp_path: Path) -> None:
    """Trusting in a backup that never was loses everything with the computer."""
    page = open_list(quiet)
    assert "backup" not in page._footer("").lower()
    assert "Last backup" in page._footer("2026-03-05T10:00:00Z")
