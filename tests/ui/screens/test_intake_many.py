"""A folder of many bundles: one report, in which only what did not come in stands line by line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tbtt_desktop.services import stories
from tbtt_desktop.vault.store import Vault
from tests.ui.screens.handing import button, drop, said, send, tell
from tests.ui.screens.screens import Stage
from ui.jobs import InlineJobs
from ui.route import Screen
from ui.screens.intake.page import IntakePage
from ui.screens.intake.presenter import IntakePresenter
from ui.screens.intake.report import MANY
from ui.screens.intake.state import IntakeState, Note, Work
from ui.widgets import TableList
from ui.widgets.drop import DropZone


@pytest.fixture
def mail(vault: Vault, desk: Vault, tmp_path: Path) -> Path:
    """A folder as a courier brings it: one story many times over, a cut file, and what lies about."""
    folder = tmp_path / "mail"
    (folder / "below").mkdir(parents=True)
    path = send(vault, [tell(vault, "Rain")], folder / "000.tbtt").path
    for number in range(1, MANY + 2):
        shutil.copy(path, folder / "below" / f"{number:03}.dat")
    (folder / "cut.tbtt").write_bytes(path.read_bytes()[:-50])
    (folder / "photo.jpg").write_bytes(b"nobody asked about this")
    (folder / ".hidden.tbtt").write_bytes(path.read_bytes())
    assert desk.files.folder.exists()
    return folder


def open_intake(qtbot: QtBot, desk: Vault, mail: Path) -> tuple[IntakePage, TableList]:
    """Show the page, and drop the folder."""
    page = Stage(qtbot, desk, InlineJobs()).open(Screen.INTAKE)
    assert isinstance(page, IntakePage)
    drop(page.findChildren(DropZone)[0], mail)
    return page, page.findChildren(TableList)[0]


def files_in(table: TableList) -> list[str]:
    """Return what the lines are called."""
    return [table.rows()[place].cells[0].text.strip("\u2068\u2069") for place in range(len(table.rows()))]


def test_many_files_end_in_one_report(desk: Vault, mail: Path, qtbot: QtBot) -> None:
    """Among five hundred lines nobody would find the one story that did not arrive."""
    page, table = open_intake(qtbot, desk, mail)
    assert f"{MANY + 2} still to be taken in · 1 refused or not read" in said(page)
    assert files_in(table) == ["cut.tbtt"]
    assert "2 others in the folder were left out." in said(page)
    button(page, f"Take in {MANY + 2}").click()
    words = said(page)
    assert f"1 taken in · {MANY + 1} already here · 1 refused or not read" in words
    assert files_in(table) == ["cut.tbtt"]
    assert table.rows()[0].cells[3].text == "The file was cut short or changed"
    everything = button(page, f"List all {MANY + 3} files")
    everything.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(everything, Qt.Key.Key_Space)
    assert len(table.rows()) == MANY + 3
    button(page, "List only what needs you").click()
    button(page, "List them").click()
    assert files_in(table) == ["cut.tbtt", ".hidden.tbtt", "photo.jpg"]
    assert [row.cells[3].text for row in table.rows()[1:3]] == ["It is hidden", "It is no bundle"]
    table.select(table.rows()[2].key)
    button(page, "Do not list them").click()
    assert files_in(table) == ["cut.tbtt"]


def test_stopping_keeps_what_came_in_and_counts_the_rest(desk: Vault, mail: Path) -> None:
    """Somebody who has to leave must know what is here, and that nothing is here by half."""
    presenter = IntakePresenter(desk, InlineJobs())
    presenter.add([mail])

    def stop_after_five(state: IntakeState) -> None:
        if state.work is Work.TAKING and state.done == 5:
            presenter.cancel()

    presenter.watch(stop_after_five)
    presenter.take_in()
    assert presenter.state.note is Note.STOPPED_TAKING
    assert (len(presenter.state.ready), presenter.state.taken) == (MANY - 3, 1)
    assert [row.pseudonym for row in stories.list_stories(desk)] == ["Rain"]
    presenter.watch(lambda _: None)
    presenter.take_in()
    assert presenter.state.ready == ()


def test_a_folder_without_bundles_says_what_it_holds(desk: Vault, tmp_path: Path, qtbot: QtBot) -> None:
    """Silence after dropping the wrong folder looks like a program that hangs."""
    (tmp_path / "wrong").mkdir()
    for name in ("photo.jpg", "letter.txt"):
        (tmp_path / "wrong" / name).write_bytes(b"x")
    page, _ = open_intake(qtbot, desk, tmp_path / "wrong")
    assert "There is no bundle in this folder" in said(page)
    assert "2 others in the folder were left out." in said(page)
