"""Backup and health in the window: made, brought back, checked, stopped, and said in words."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tbtt_desktop.clock import World
from tbtt_desktop.errors import TbttError
from tbtt_desktop.progress import checkpoint
from tbtt_desktop.services import erasing, reminder, stories
from tbtt_desktop.services.asking import asked_again, to_ask_again
from tbtt_desktop.services.backup import restore
from tbtt_desktop.services.integrity import check_vault
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.vault import asking
from tbtt_desktop.vault.store import Vault
from tests.conftest import Moment
from tests.helpers.made import make_story
from tests.helpers.vaults import PASSPHRASE
from tests.ui.screens.screens import Stage
from ui.jobs import InlineJobs
from ui.page import Page
from ui.route import Route, Screen
from ui.screens.care.ask_again import AskAgainCard
from ui.screens.care.presenter import CarePresenter, Done, Working
from ui.screens.care.saying import done_words, fault_lines, step_words
from ui.widgets.fields import PassphraseField


def said(page: Page) -> str:
    """Return everything that stands on the page."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def button(page: Page, words: str) -> QPushButton:
    """Return a button by its words."""
    found = [one for one in page.findChildren(QPushButton) if one.text() == words and not one.isHidden()]
    assert len(found) == 1, (words, [one.text() for one in page.findChildren(QPushButton)])
    return found[0]


class Restored:
    """Hears where a vault was put."""

    def __init__(self) -> None:
        self.folders: list[Path] = []

    def __call__(self, folder: Path) -> None:
        """Note it."""
        self.folders.append(folder)


def test_all_about_which_she_has_to_be_asked_again_are_listed(quiet: Stage) -> None:
    """One is named at a time after unlocking; whoever pressed Not now found the others nowhere."""
    names = ("Rain", "Cedar", "Moss")
    rain, cedar, moss = (stories.new_story(quiet.vault, pseudonym=name) for name in names)
    quiet.vault.write(lambda db: asking.add(db, [rain, cedar, moss]))
    page = quiet.open(Screen.CARE)
    lines = [one for one in page.findChildren(QPushButton) if one.text() == "She was asked, it stays so"]
    assert [one.accessibleName() for one in lines] == [
        f"\u2068{name}\u2069: she was asked, it stays so" for name in names
    ]
    lines[0].setFocus()
    QTest.keyClick(lines[0], Qt.Key.Key_Space)
    assert [one.pseudonym for one in to_ask_again(quiet.vault)] == ["Cedar", "Moss"]
    shown = [one for one in page.findChildren(QPushButton) if one.isVisible()]
    (first, _) = [one for one in shown if one.text() == "Her consent…"]
    assert page.focusWidget() is first
    first.click()
    assert quiet.window.opened == [Route(Screen.BEFORE, cedar)]
    asked_again(quiet.vault, cedar)
    asked_again(quiet.vault, moss)
    page.leave()
    (card,) = quiet.open(Screen.CARE).findChildren(AskAgainCard)
    assert card.isHidden()


def test_a_backup_is_made_and_said_to_be_whole(quiet: Stage, tmp_path: Path, world: World) -> None:
    """She locks the drawer with the stick in it and must know that the vault is on it."""
    made = make_story(quiet.vault, "Kept twice.")
    page = quiet.open(Screen.CARE)
    assert "There is no backup yet" in said(page)
    quiet.chosen.paths = [tmp_path / "b.tbtt-backup"]
    button(page, "Back up now").click()
    assert "written and read again" in said(page)
    assert "Last backup on" in said(page)
    back = restore(tmp_path / "b.tbtt-backup", tmp_path / "back", PASSPHRASE, world=world).vault
    assert stories.view(back, made.story_id).items[0].text == "Kept twice."
    back.close()


def test_a_backup_comes_back_beside_the_vault_without_what_was_deleted(
    quiet: Stage, tmp_path: Path, world: World
) -> None:
    """Restoring the wrong day must cost nothing, and bring nobody back who asked to be forgotten."""
    gone, kept = make_story(quiet.vault), make_story(quiet.vault)
    heard = Restored()
    presenter = CarePresenter(quiet.vault, InlineJobs(), heard)
    presenter.back_up(tmp_path / "b")
    stories.delete_story(quiet.vault, gone.story_id)
    presenter.choose_backup(tmp_path / "b")
    presenter.restore(tmp_path / "new", PASSPHRASE)
    assert presenter.state.error is None
    assert presenter.state.done is not None
    assert presenter.state.done.applied.deleted == 1
    assert re.search("stays? deleted", done_words(presenter.state.done).text)
    assert heard.folders == [tmp_path / "new"]
    back = open_vault(tmp_path / "new", PASSPHRASE, world=world)
    assert [row.story_id for row in stories.list_stories(back)] == [kept.story_id]
    back.close()


def test_a_wrong_passphrase_restores_nothing_and_says_so(quiet: Stage, tmp_path: Path) -> None:
    """An empty folder with half a vault would be taken for the vault."""
    page = quiet.open(Screen.CARE)
    quiet.chosen.paths = [tmp_path / "b"]
    button(page, "Back up now").click()
    button(page, "Restore a backup…").click()
    field = page.findChild(PassphraseField)
    assert isinstance(field, PassphraseField)
    field.set_text("wrong")
    quiet.chosen.paths = [tmp_path / "new"]
    button(page, "Choose a folder and restore").click()
    assert "That is not the passphrase" in said(page)
    assert not (tmp_path / "new").exists()


def test_what_is_damaged_is_said_by_the_name_of_the_story_and_can_be_saved(
    quiet: Stage, tmp_path: Path, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The number of a page tells nobody what to ask her again."""
    made = make_story(quiet.vault)
    name = stories.view(quiet.vault, made.story_id).row.pseudonym
    presenter = CarePresenter(quiet.vault, InlineJobs(), Restored())
    presenter.check()
    assert presenter.state.found is not None
    assert presenter.state.found.check.ok
    assert presenter.state.last_check is not None
    quiet.vault.scrub()
    path = quiet.vault.files.database
    whole = path.read_bytes()
    lines: set[str] = set()
    for number in range(4, len(whole) // 4096, 2):
        data = bytearray(whole)
        data[number * 4096 + 700] ^= 1
        with path.open("r+b") as file:
            file.write(data)
        presenter.check()
        found = presenter.state.found
        assert found is not None
        assert not found.check.ok
        lines |= set(fault_lines(found))
        if any(name in line for line in lines):
            break
    assert any(name in line and "part" in line for line in lines), lines
    presenter.salvage(tmp_path / "saved")
    assert presenter.state.done is not None, presenter.state.error
    with path.open("r+b") as file:
        file.write(whole)
    again = open_vault(tmp_path / "saved", PASSPHRASE, world=world)
    assert check_vault(again).ok or check_vault(again).faults[0].code == "activity_gap"
    again.close()
    monkeypatch.undo()


def test_parts_that_were_taken_out_are_deleted_for_good_after_a_question(quiet: Stage) -> None:
    """A slip of the hand must be undone; what she took back must be gone when she says so."""
    made = make_story(quiet.vault, "Taken back.")
    first = stories.view(quiet.vault, made.story_id).items[0]
    stories.remove_item(quiet.vault, first.item_id)
    page = quiet.open(Screen.CARE)
    assert "1 parts of stories can still be put back" in said(page) or "1 part" in said(page)
    button(page, "Delete them for good now").click()
    button(page, "Keep them").click()
    assert erasing.count_removed(quiet.vault) == 1
    button(page, "Delete them for good now").click()
    button(page, "Delete for good").click()
    assert erasing.count_removed(quiet.vault) == 0
    assert "for good" in said(page)


def test_the_reminder_comes_when_the_last_backup_is_old(vault: Vault, tmp_path: Path, moment: Moment) -> None:
    """Nobody thinks of it by themselves until the day on which it is needed."""
    assert not reminder.backup_age(vault).due
    make_story(vault)
    moment.advance(days=13)
    assert not reminder.backup_age(vault).due
    moment.advance(days=1)
    assert reminder.backup_age(vault).due
    presenter = CarePresenter(vault, InlineJobs(), Restored())
    presenter.back_up(tmp_path / "b")
    age = reminder.backup_age(vault)
    assert (age.days, age.due) == (0, False)
    moment.advance(days=8)
    assert not reminder.backup_age(vault).due
    presenter.set_remind_days(7)
    assert reminder.backup_age(vault).due
    presenter.set_remind_days(0)
    assert not reminder.backup_age(vault).due


def test_a_backup_can_be_stopped_and_leaves_nothing(
    busy: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody comes in, and the stick has to go."""
    make_story(busy.vault)
    page = busy.open(Screen.CARE)
    begun: list[object] = []

    def slow(vault: Vault, path: Path, progress: object) -> int:
        begun.append(path)
        while True:
            checkpoint(progress)  # type: ignore[arg-type]

    monkeypatch.setattr("ui.screens.care.presenter.back_up", slow)
    busy.chosen.paths = [tmp_path / "b"]
    button(page, "Back up now").click()
    busy.qtbot.waitUntil(lambda: bool(begun))
    assert not button(page, "Check everything").isEnabled()
    button(page, "Cancel").click()
    busy.qtbot.waitUntil(lambda: button(page, "Check everything").isEnabled())
    assert not (tmp_path / "b").exists()
    page.leave()


def test_everything_that_takes_long_has_words() -> None:
    """A bar without words looks like a program that hangs."""
    for what in ("backup", "restore", "check", "salvage", "mend"):
        for step in ("", "write", "check", "restore", "check_pages", "check_media", "survey", "salvage"):
            assert step_words(Working(what, step))
    for what in ("backup", "restore", "salvage", "mend", "deleted"):
        assert done_words(Done(what, Path("x"), 3)).title


def test_a_backup_that_cannot_be_written_says_what_is_safe(quiet: Stage, tmp_path: Path) -> None:
    """The window must not look as if there were one."""
    page = quiet.open(Screen.CARE)
    (tmp_path / "b").write_bytes(b"of last week")
    quiet.chosen.paths = [tmp_path / "b"]
    button(page, "Back up now").click()
    assert "There is a b already" in said(page).replace("\u2068", "").replace("\u2069", "")
    assert (tmp_path / "b").read_bytes() == b"of last week"


def test_the_page_leads_to_what_was_done(quiet: Stage) -> None:
    """The list would be there and nobody would find it."""
    page = quiet.open(Screen.CARE)
    button(page, "Show what was done").click()
    assert quiet.window.opened == [Route(Screen.ACTIVITY)]


def test_a_list_of_vaults_that_cannot_be_kept_is_told(quiet: Stage, tmp_path: Path) -> None:
    """The vault is there all the same; she must know where."""

    def refuse(_: Path) -> None:
        raise FileRefused

    presenter = CarePresenter(quiet.vault, InlineJobs(), refuse)
    presenter.back_up(tmp_path / "b")
    presenter.choose_backup(tmp_path / "b")
    presenter.restore(tmp_path / "new", PASSPHRASE)
    assert presenter.state.error is not None
    assert (tmp_path / "new" / "notebook.db").exists()
    shutil.rmtree(tmp_path / "new")


class FileRefused(TbttError):
    """The settings cannot be written."""

    codes = ("file_unwritable",)
