"""The list of stories: found, opened, begun and deleted by keyboard."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import consent, stories
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Role, StoryId, StoryRow
from tbtt_desktop.stories.records import Stage as Standing
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.store import Vault
from tests.helpers.made import make_story
from tests.ui.screens.screens import Stage
from tests.ui.screens.test_protect_presenter import HeldJobs
from ui.jobs import InlineJobs
from ui.route import Route, Screen
from ui.screens.stories.page import StoriesPage
from ui.screens.stories.presenter import StoriesPresenter
from ui.theme import Type, current
from ui.theme.painting import draw_leading, draw_marked
from ui.widgets import Cell, InlineMessage, Row, SearchField, TableList


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
    focused = page.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "New story"  # and not a field in which nothing can be found


def test_the_focus_leaves_no_field_in_which_somebody_types(quiet: Stage) -> None:
    """What she types while the list is read would go to a button."""
    jobs = HeldJobs()
    for typed in ("", "sis"):
        page = StoriesPage(StoriesPresenter(quiet.vault, jobs), quiet.window, Role.HELPER)
        quiet.qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        page.focus_first()
        field = page.findChild(SearchField)
        assert isinstance(field, SearchField)
        quiet.qtbot.waitUntil(field.hasFocus)
        field.setText(typed)
        jobs.release()
        assert field.hasFocus() == bool(typed)
        page.leave()


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
    assert tuple(presenter.state.order) == ()
    assert presenter.state.total == 3
    presenter.show_stage(Standing.OPEN)
    assert set(presenter.state.order) == set(told.values())
    presenter.show_stage(None)
    assert set(presenter.state.order) == set(told.values())


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

    monkeypatch.setattr("ui.screens.stories.presenter.load_newest", fails)
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


def test_of_thousands_the_newest_are_there_at_once_and_the_others_follow(
    quiet: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A coordinator with thousands of stories must not wait for the oldest before she sees the newest."""
    monkeypatch.setattr("ui.screens.stories.presenter.FIRST", 2)
    for number in range(5):
        write(quiet.vault, f"Rain {number}")
    seen: list[tuple[int, bool]] = []
    presenter = StoriesPresenter(quiet.vault, InlineJobs())
    presenter.watch(lambda state: seen.append((len(state.order), state.whole)))
    presenter.load()
    assert seen == [(0, False), (2, False), (5, True)]
    page = open_list(quiet)
    quiet.qtbot.waitUntil(lambda: page.subtitle == "5 in this vault")
    assert names(tables(page)[0]) == [f"Rain {number}" for number in reversed(range(5))]


def test_rows_are_made_only_when_they_come_into_view(quiet: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Twenty thousand rows made at once would hold up the window for seconds."""
    for number in range(60):
        write(quiet.vault, f"Rain {number}")
    made: list[str] = []
    plain = StoriesPage._row

    def counted(page: StoriesPage, row: StoryRow) -> Row:
        made.append(row.pseudonym)
        return plain(page, row)

    monkeypatch.setattr(StoriesPage, "_row", counted)
    page = open_list(quiet)
    table, _ = tables(page)
    assert 0 < len(set(made)) < 30
    assert table.height() < page.height()  # it scrolls by itself; the field above stays in sight
    table.select(table.rows()[59].key)
    assert table.view().verticalScrollBar().value() > 0


def test_what_was_searched_for_is_marked_where_it_stands(quiet: Stage) -> None:
    """Where a word stands says whether it is the story that is looked for."""
    write(quiet.vault, "Rain", "😀 He wrote to my SISTER at night.")
    page = open_list(quiet)
    page._presenter.search("sister")
    cell = tables(page)[1].rows()[0].cells[2]
    assert [cell.text[mark.start : mark.end] for mark in cell.marks] == ["SISTER"]
    plain, marked = (picture(replace(cell, marks=marks)) for marks in ((), cell.marks))
    differing = [x for x in range(plain.width()) if column(plain, x) != column(marked, x)]
    metrics = QFontMetrics(current().font(Type.BODY))
    before = metrics.horizontalAdvance(cell.text[: cell.marks[0].start])
    width = metrics.horizontalAdvance("SISTER")
    assert differing
    assert before - 2 <= differing[0] < differing[-1] <= before + width + 2


def picture(cell: Cell) -> QImage:
    """Draw a cell's words."""
    image = QImage(600, 40, QImage.Format.Format_RGB32)
    image.fill(current().color("ink").lighter(900))
    painter = QPainter(image)
    painter.setFont(current().font(Type.BODY))
    room, direction = QRect(0, 0, 600, 40), Qt.LayoutDirection.LeftToRight
    if cell.marks:
        draw_marked(painter, room, cell.text, cell.marks, direction)
    else:
        draw_leading(painter, room, cell.text, direction)
    painter.end()
    return image


def column(image: QImage, x: int) -> list[int]:
    """Return the colours of a column."""
    return [image.pixel(x, y) for y in range(image.height())]


def test_before_deleting_it_says_what_is_nowhere_else(quiet: Stage) -> None:
    """The only copy of her story must not look like one that was handed over."""
    made = make_story(quiet.vault)
    page = quiet.open(Screen.STORIES)
    presenter = page._presenter  # type: ignore[attr-defined]
    presenter.ask_to_delete(made.story_id)
    words = "\n".join(label.text() for label in page.findChildren(QLabel))
    assert "handed over to nobody" in words
    presenter.keep()
    assert presenter.state.loss is None
