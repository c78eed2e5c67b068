"""The activity log in the window: readable, filtered, honest about what is missing."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton

from tbtt_desktop.services import stories
from tbtt_desktop.services.history import CATEGORIES
from tbtt_desktop.vault.activity import Activity
from tests.helpers.made import make_story
from tests.ui.screens.screens import Stage
from ui.page import Page
from ui.route import Screen
from ui.screens.activity.saying import category_words, detail_words, line_words
from ui.widgets import TableList

ROOT = Path(__file__).parents[3] / "tbtt_desktop"


def said(page: Page) -> str:
    """Return everything that stands on the page outside of the list."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def lines(page: Page) -> list[list[str]]:
    """Return what stands in the list."""
    table = page.findChild(TableList)
    assert isinstance(table, TableList)
    return [[cell.text for cell in row.cells] for row in table.rows()]


def press(page: Page, words: str) -> None:
    """Press a button by its words."""
    (found,) = [one for one in page.findChildren(QPushButton) if one.text() == words]
    found.click()


def test_what_was_done_is_read_in_words_with_the_name_of_the_story(quiet: Stage) -> None:
    """A coordinator who asks what happened on Tuesday cannot read codes."""
    made = make_story(quiet.vault)
    name = stories.view(quiet.vault, made.story_id).row.pseudonym
    page = quiet.open(Screen.ACTIVITY)
    assert any(line[1] == "A story was begun" and name in line[2] for line in lines(page))
    stories.delete_story(quiet.vault, made.story_id)
    page = quiet.open(Screen.ACTIVITY)
    top = lines(page)[0]
    assert top[1] == "A story was deleted"
    assert made.story_id[:8] in top[2]
    assert name not in top[2]


def test_a_filter_shows_one_kind_and_says_when_there_is_none(quiet: Stage) -> None:
    """Who left a passphrase behind is asked in a list of thousands."""
    make_story(quiet.vault)
    page = quiet.open(Screen.ACTIVITY)
    press(page, "Deleted")
    assert lines(page) == []
    assert "Nothing of this kind yet" in said(page)
    assert page.place() == "deleting"
    press(page, "Keys")
    assert [line[1] for line in lines(page)] == ["The vault was made"]
    assert [line[1] for line in lines(quiet.open(Screen.ACTIVITY, place="keys"))] == ["The vault was made"]


def test_a_missing_line_is_told(quiet: Stage) -> None:
    """Whoever took it away counts on nobody looking."""
    make_story(quiet.vault)
    assert "missing" not in said(quiet.open(Screen.ACTIVITY))
    quiet.vault.write(lambda db: db.execute("DELETE FROM activity WHERE seq = 2"))
    assert "A line of the log is missing" in said(quiet.open(Screen.ACTIVITY))


def test_the_list_is_written_as_a_table_that_harms_no_spreadsheet(quiet: Stage, tmp_path: Path) -> None:
    """A story that is called like a formula must not run where the list is opened."""
    story = stories.new_story(quiet.vault, pseudonym="=1+1")
    page = quiet.open(Screen.ACTIVITY)
    quiet.chosen.paths = [tmp_path / "list.csv"]
    press(page, "Save as a table…")
    text = (tmp_path / "list.csv").read_bytes().decode("utf-8-sig")
    assert "A story was begun" in text
    assert ",=1+1" not in text
    assert "readable by anybody" in said(page)
    assert stories.view(quiet.vault, story).row.pseudonym == "=1+1"


def test_every_kind_that_the_program_writes_has_words() -> None:
    """A code in the middle of the list looks like a fault."""
    kinds = {kind for known in CATEGORIES.values() for kind in known}
    for kind in kinds:
        assert line_words(Activity(1, "2026-03-08T09:30:00Z", kind, {})) != kind
    unknown = Activity(1, "2026-03-08T09:30:00Z", "made_up", {"story": "12345678-90"})
    assert line_words(unknown) == "made_up"
    assert "12345678" in detail_words(unknown, {})
    assert all(category_words(about) for about in (None, *CATEGORIES))
    source = "\n".join(path.read_text(encoding="utf-8") for path in ROOT.rglob("*.py"))
    written = set(re.findall(r'activity\.log\(\s*db,\s*[\w.]+,\s*"(\w+)"', source))
    assert len(written) > 15
    assert {kind for kind in written if line_words(Activity(1, "", kind, {})) == kind} == set()
