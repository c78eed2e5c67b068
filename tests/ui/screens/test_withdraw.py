"""Taking back from the window: what will happen, who has it, the files, her phrase, the ledger."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NoReturn

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.notices import Receipt
from tbtt_desktop.bundle.writer import Part
from tbtt_desktop.crypto.kdf import KdfParams
from tbtt_desktop.errors import Cancelled
from tbtt_desktop.limits import KDF_MEMORY_KIB_FLOOR
from tbtt_desktop.progress import SILENT
from tbtt_desktop.services import intake, people, phrases, stories
from tbtt_desktop.services.intake import Result
from tbtt_desktop.services.receipts import write_receipts
from tbtt_desktop.services.sealing import seal
from tbtt_desktop.services.withdrawal import withdraw_everywhere
from tbtt_desktop.stories.records import Role
from tbtt_desktop.stories.records import Stage as Standing
from tbtt_desktop.vault.store import Vault
from tests.ui.screens.handing import button, said, send, tell
from tests.ui.screens.screens import Stage
from ui.jobs import InlineJobs
from ui.route import Route, Screen
from ui.screens.before.phrase import PhraseCard
from ui.screens.hand_over.receipts import Read, read_receipt
from ui.screens.hand_over.saying import receipt_words
from ui.screens.withdraw import presenter
from ui.widgets import TableList


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id as cheap as the format lets it be."""
    monkeypatch.setattr(
        phrases.hash_of, "__defaults__", (KdfParams(memory_kib=KDF_MEMORY_KIB_FLOOR, passes=1, lanes=1),)
    )


def test_a_helper_takes_a_story_back_from_everybody_who_has_it(
    vault: Vault, desk: Vault, tmp_path: Path, qtbot: QtBot
) -> None:
    """She asks for it back beside a helper who knows no command line; and it must be told when it is done."""
    story_id = tell(vault, "Rain")
    intake.take_in(desk, send(vault, [story_id], tmp_path / "1.tbtt").path)
    stage = Stage(qtbot, vault, InlineJobs())
    page = stage.open(Screen.WITHDRAW, story_id)
    assert "desk: given on 8 Mar, no receipt yet" in said(page)
    assert "It leaves from here no more." in said(page)
    stage.chosen.paths = [tmp_path / "back"]
    button(page, "Take it back").click()
    assert "She has taken it back" in said(page)
    (file,) = (tmp_path / "back").iterdir()
    assert file.name in said(page)
    assert "Withdrawal given on 8 Mar; not confirmed yet" in said(page)
    assert stories.view(vault, story_id).row.stage is Standing.WITHDRAWN
    assert intake.take_in(desk, file).result is Result.WITHDRAWN
    for receipt in write_receipts(desk, tmp_path / "r"):
        intake.take_in(vault, receipt.path)
    page = stage.open(Screen.WITHDRAW, story_id)
    assert "confirmed on 8 Mar" in said(page)


def test_for_whom_files_were_written_before_it_was_stopped_is_seen(
    vault: Vault, desk: Vault, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that nobody knows of lies on a stick, and the one for the next person is never made."""

    def stopped(*args: Any, **named: Any) -> NoReturn:
        withdraw_everywhere(*args, **named)
        raise Cancelled

    monkeypatch.setattr(presenter, "withdraw_everywhere", stopped)
    stage = Stage(qtbot, vault, InlineJobs())
    story_id = tell(vault, "Rain")
    send(vault, [story_id], tmp_path / "1.tbtt")
    page = stage.open(Screen.WITHDRAW, story_id)
    stage.chosen.paths = [tmp_path / "back"]
    button(page, "Take it back").click()
    assert "She has taken it back" not in said(page)
    assert "Withdrawal given on 8 Mar; not confirmed yet" in said(page)


def test_her_phrase_finds_her_story_and_no_other(
    vault: Vault, desk: Vault, tmp_path: Path, qtbot: QtBot
) -> None:
    """She stands at the door of a desk that she never saw; her words are all that she has."""
    mine, other = tell(vault, "Rain"), tell(vault, "Moss")
    words = phrases.give(vault, mine)
    phrases.give(vault, other)
    intake.take_in(desk, send(vault, [mine, other], tmp_path / "1.tbtt").path)
    stage = Stage(qtbot, desk, InlineJobs(), Role.COORDINATOR)
    page = stage.open(Screen.WITHDRAW)
    field = page.findChildren(QLineEdit)[0]
    field.setText("abandon abandon abandon abandon abandon about")
    button(page, "Find her story").click()
    assert "No story here goes with these words" in said(page)
    assert "Rain" not in said(page) + page.title
    field.setText(f" {words.upper()} ")
    button(page, "Find her story").click()
    assert "Rain" in page.title
    assert "Moss" not in said(page) + page.title
    assert "amal gave it to you" in said(page)
    stage.chosen.paths = [tmp_path / "back"]
    button(page, "Take it back").click()
    assert [row.pseudonym for row in stories.list_stories(desk)] == ["Moss"]
    (file,) = (tmp_path / "back").iterdir()
    assert intake.take_in(vault, file).result is Result.WITHDRAWN
    assert stories.view(vault, mine).row.stage is Standing.WITHDRAWN
    again = send(vault, [other], tmp_path / "2.tbtt").path
    assert intake.take_in(desk, again).result is not Result.REFUSED


def test_her_phrase_takes_back_what_was_deleted_here_since_it_left(
    vault: Vault, desk: Vault, tmp_path: Path, qtbot: QtBot
) -> None:
    """The files were written; told that it is not here, she would go believing that nothing was done."""
    story_id = tell(vault, "Rain")
    words = phrases.give(vault, story_id)
    intake.take_in(desk, send(vault, [story_id], tmp_path / "1.tbtt").path)
    stories.delete_story(vault, story_id)
    stage = Stage(qtbot, vault, InlineJobs())
    page = stage.open(Screen.WITHDRAW)
    page.findChildren(QLineEdit)[0].setText(words)
    button(page, "Find her story").click()
    assert "It was deleted here before." in said(page)
    stage.chosen.paths = [tmp_path / "back"]
    button(page, "Take it back").click()
    assert "She has taken it back" in said(page)
    (file,) = (tmp_path / "back").iterdir()
    assert intake.take_in(desk, file).result is Result.WITHDRAWN


class Gone:
    """Progress that nobody looks at any more."""

    def report(self, step: str, done: int, total: int) -> None:
        """Nobody is told."""

    def cancelled(self) -> bool:
        """The page has gone."""
        return True


def test_six_words_are_shown_once(vault: Vault, qtbot: QtBot) -> None:
    """Words that somebody could look up later are not hers alone."""
    story_id = tell(vault, "Rain")
    stage = Stage(qtbot, vault, InlineJobs())
    page = stage.open(Screen.BEFORE, story_id)
    button(page, "Give her six words").click()
    state = page.findChildren(PhraseCard)[0]._presenter.state
    assert state.words in said(page)
    words = state.words
    with pytest.raises(Cancelled):  # the page went before she saw the new ones
        phrases.give(vault, story_id, Gone())
    assert phrases.find(vault, words)[0].story_id == story_id
    button(page, "She has them, put them away").click()
    assert words not in said(page)
    assert button(page, "Give her new words").isEnabled()
    button(page, "She wants none").click()
    assert not phrases.has_phrase(vault, story_id)
    page.leave()


def test_the_ledger_lists_what_left_and_leads_to_taking_it_back(
    vault: Vault, desk: Vault, tmp_path: Path, qtbot: QtBot
) -> None:
    """A story that was deleted here would be forgotten, and she could not get it back from others."""
    stage = Stage(qtbot, vault, InlineJobs())
    page = stage.open(Screen.LEDGER)
    assert "Nothing has left yet" in said(page)
    story_id = tell(vault, "Rain")
    send(vault, [story_id], tmp_path / "1.tbtt")
    stories.delete_story(vault, story_id)
    page = stage.open(Screen.LEDGER)
    table = page.findChildren(TableList)[0]
    (row,) = table.rows()
    words = [cell.text.replace("\u2068", "").replace("\u2069", "") for cell in row.cells]
    assert words[1:] == ["desk", f"{story_id[:8]}, deleted here, version 1", "no receipt yet"]
    table.select("0")
    button(page, "She takes it back…").click()
    assert stage.window.opened == [Route(Screen.WITHDRAW, story_id)]
    page = stage.open(Screen.WITHDRAW, story_id)
    assert "It was deleted here before." in said(page)
    stage.chosen.paths = [tmp_path / "back"]
    button(page, "Take it back").click()
    assert len(list((tmp_path / "back").iterdir())) == 1
    assert desk.files.database.exists()


def test_a_receipt_for_what_never_left_says_so(vault: Vault, desk: Vault, tmp_path: Path) -> None:
    """A message that it was read would let a helper believe that her story had arrived."""
    told = Receipt("6d4f3a52-7a0c-4c3e-8f5d-2b1f0a9c7e77", "0" * 64, vault.world.clock.today())
    part = Part.of_bytes(f"data/receipts/{told.bundle_id}.json", told.to_bytes())
    cards = people.trusted_cards(desk, ["amal"])
    path = seal(desk, Kind.RECEIPT, cards, [part], path=tmp_path / "r", record=lambda _d, _c: None).path
    read = read_receipt(vault, path, SILENT)
    assert read.result is Read.ELSEWHERE
    assert "answers nothing that left from here" in receipt_words(read)[1]
