"""A list of any length is read from the vault as it is looked at, and no more of it is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tbtt_desktop.services import stories
from tbtt_desktop.services.listing import StoryOrder, story_order, story_rows
from tbtt_desktop.stories.records import Stage as Standing
from tbtt_desktop.stories.records import StoryId, StoryRow
from tbtt_desktop.vault import stories as rows_of_stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault
from tests.ui.screens.screens import Stage
from ui.models.rows import Cell, LazyRows, Row
from ui.route import Route, Screen
from ui.screens.stories.page import StoriesPage
from ui.screens.stories.paging import KEPT, PAGE, Paging
from ui.widgets import TableList


def fill(vault: Vault, count: int) -> list[StoryId]:
    """Begin stories, and return them with the newest first."""
    made = [stories.new_story(vault, pseudonym=f"Rain {number}") for number in range(count)]
    return made[::-1]


def test_the_order_is_that_of_the_list(vault: Vault) -> None:
    """A story that the order leaves out is never seen again."""
    made = fill(vault, 5)

    def stand(db: Connection) -> None:
        rows_of_stories.set_stage(db, made[1], Standing.READY)
        rows_of_stories.set_stage(db, made[3], Standing.READY)

    vault.write(stand)
    assert list(story_order(vault)) == made
    assert list(story_order(vault)) == [row.story_id for row in stories.list_stories(vault)]
    assert list(story_order(vault, Standing.READY)) == [made[1], made[3]]
    assert list(story_order(vault, Standing.WITHDRAWN)) == []
    assert [row.pseudonym for row in story_rows(vault, [made[3], made[0]])] == ["Rain 1", "Rain 4"]


def test_an_order_is_a_list_of_ids() -> None:
    """With one id taken for another, the wrong story would be opened, or deleted."""
    ids = [StoryId(f"{number:x}") for number in range(300)]
    order = StoryOrder(ids)
    assert (list(order), len(order), order[-1], order[5:8]) == (ids, 300, ids[-1], tuple(ids[5:8]))
    assert [order.index(story_id) for story_id in ids] == list(range(300))
    assert StoryId("12b") in order  # 299
    assert "12c" not in order
    assert "1 2" not in order
    assert "0000" not in order
    assert list(order.without("11")) == [one for one in ids if one != "11"]
    assert StoryOrder(ids[:3]) == StoryOrder(ids[:3]) != StoryOrder(ids[1:3])
    assert list(StoryOrder()) == []
    with pytest.raises(IndexError):
        order[300]
    with pytest.raises(ValueError, match=r"^$"):
        order.index("12c")


def test_a_page_is_asked_for_once_and_what_is_gone_never_again(vault: Vault) -> None:
    """A list that asks without end keeps the vault from saving what she says."""
    made = fill(vault, 3)
    asked: list[int] = []
    paging = Paging(lambda _ids, first: asked.append(first))
    paging.set_order((*made, StoryId("gone")))
    assert [paging.at(place) for place in (0, 1, 3)] == [None, None, None]
    assert asked == [0]
    paging.arrived((*made, StoryId("gone")), 0, story_rows(vault, made))
    shown = [row.pseudonym if (row := paging.at(place)) else "" for place in range(4)]
    assert shown == ["Rain 2", "Rain 1", "Rain 0", ""]
    assert asked == [0]


def test_what_was_passed_by_is_not_read(vault: Vault) -> None:
    """Pulled to the end of a hundred thousand, the list would show what she looks for a minute later."""
    order = tuple(StoryId(str(number)) for number in range(10 * PAGE))
    asked: list[int] = []
    paging = Paging(lambda _ids, first: asked.append(first // PAGE))
    paging.set_order(order)
    for page in range(10):
        assert paging.at(page * PAGE) is None
    assert asked == [0]
    paging.arrived(order[:PAGE], 0, [])
    paging.lost()
    assert asked == [0, 9, 8]
    paging.arrived(order[8 * PAGE : 9 * PAGE], 8 * PAGE, [])
    assert asked == [0, 9, 8]
    assert paging.at(4 * PAGE) is None  # one that was passed by is asked for when one comes back
    assert paging.at(9 * PAGE) is None  # one that cannot be read is not
    assert asked == [0, 9, 8, 4]


def test_only_so_many_rows_are_kept(vault: Vault) -> None:
    """A hundred thousand rows in memory make every sweep of the garbage a stall."""
    (story,) = fill(vault, 1)
    (row,) = story_rows(vault, [story])
    order = tuple(StoryId(str(number)) for number in range(KEPT + 2 * PAGE))
    asked: list[int] = []
    paging = Paging(lambda _ids, first: asked.append(first))
    paging.set_order(order)
    for first in range(0, len(order), PAGE):
        paging.arrived(
            order[first : first + PAGE], first, [with_id(row, one) for one in order[first : first + PAGE]]
        )
    assert paging.at(len(order) - 1) is not None
    assert paging.at(0) is None
    assert asked == [0]


def with_id(row: StoryRow, story_id: StoryId) -> StoryRow:
    """Return the row as another story's."""
    values = {name: getattr(row, name) for name in row.__slots__}
    return StoryRow(**(values | {"story_id": story_id}))


def test_a_lazy_row_stands_empty_until_it_is_there() -> None:
    """A row that cannot be told from one without a name looks like a story that lost everything."""
    there: dict[int, Row] = {}
    rows = LazyRows(["one", "two"], there.get)
    assert rows[1] == Row("two", ())
    assert rows.key(1) == "two"
    there[1] = Row("two", (Cell("Rain"),))
    assert rows[1].cells[0].text == "Rain"


def test_the_end_of_a_long_list_comes_when_it_is_looked_at(
    busy: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The oldest story must be as near as the newest: one key, and Enter."""
    monkeypatch.setattr("ui.screens.stories.presenter.FIRST", 10)
    made = fill(busy.vault, 3 * PAGE)
    page = busy.open(Screen.STORIES)
    assert isinstance(page, StoriesPage)
    (table, _) = page.findChildren(TableList)
    busy.qtbot.waitUntil(lambda: len(table.rows()) == 3 * PAGE)
    assert page._presenter.row(made[-1]) is None
    table.setFocus()
    QTest.keyClick(table.view(), Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert table.current_key() == made[-1]
    busy.qtbot.waitUntil(lambda: page._presenter.row(made[-1]) is not None)
    busy.qtbot.waitUntil(lambda: table.rows()[3 * PAGE - 1].cells[:1] == (Cell("Rain 0", strong=True),))
    assert page._presenter.row(made[PAGE + 5]) is None  # nobody looked at the middle
    QTest.keyClick(table.view(), Qt.Key.Key_Return)
    assert busy.window.opened == [Route(Screen.BEFORE, made[-1])]
    page.leave()
