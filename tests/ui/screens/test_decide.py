"""Two versions side by side: a person sees what differs, takes of each, and can take a choice back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from tbtt_desktop.bundle.story import Story
from tbtt_desktop.clock import World
from tbtt_desktop.services import conflicts, intake, stories
from tbtt_desktop.services.conflicts import Take
from tbtt_desktop.services.receipts import senders_waiting, write_receipts
from tbtt_desktop.stories.records import Role, StoryId
from tbtt_desktop.vault import intake as arrivals
from tbtt_desktop.vault.store import Vault
from tests.helpers.life import STORY, send, version
from tests.helpers.vaults import introduce, make_vault
from tests.ui.screens.handing import button, said
from tests.ui.screens.screens import Stage
from ui.jobs import InlineJobs
from ui.route import Screen
from ui.screens.decide.field import FieldCard
from ui.screens.decide.page import DecidePage
from ui.screens.decide.presenter import DecidePresenter
from ui.screens.decide.wording import MarkedWords

LONG = "She told it slowly. " * 90


@pytest.fixture
def differing(vault: Vault, desk: Vault, tmp_path: Path, world: World) -> Vault:
    """A desk with a story of Amal's, and one of the same id by Noor."""
    noor = make_vault(tmp_path / "noor", world, alias="noor").vault
    introduce(noor, desk)
    first = version(1, f"It began in the spring. {LONG}He waits at the corner.")
    other = version(
        1, f"It began in the autumn. {LONG}He waits at the door.", pictures=("second",), pseudonym="Moss"
    )
    for sender, path, story in ((vault, "a", first), (noor, "b", other)):
        intake.take_in(desk, send(sender, tmp_path / path, story))
    noor.close()
    return desk


def opened(qtbot: QtBot, desk: Vault) -> tuple[Stage, DecidePage]:
    """Show the page as a coordinator sees it."""
    stage = Stage(qtbot, desk, InlineJobs(), Role.COORDINATOR)
    page = stage.open(Screen.DECIDE, StoryId(STORY))
    assert isinstance(page, DecidePage)
    return stage, page


def counting(desk: Vault) -> Story:
    """Return the version that counts."""
    current = desk.read(lambda db: arrivals.current_revision(db, StoryId(STORY)))
    assert current is not None
    return Story.parse(current.document)


def test_both_sides_are_seen_with_what_stands_in_one_alone(differing: Vault, qtbot: QtBot) -> None:
    """In a page of words nobody finds the two that differ, and decides by the names of the senders."""
    _, page = opened(qtbot, differing)
    words = said(page)
    for one in ("Here: amal, version 1. It came as: noor, version 1.", "Known as", "Part 1", "Part 2"):
        assert one in words
    part = page.findChildren(FieldCard)[1]
    alone = ["Only in this version: spring … corner", "Only in this version: autumn … door"]
    assert [one.accessibleDescription() for one in part.findChildren(MarkedWords)] == alone
    short = [one.accessibleName() for one in part.findChildren(MarkedWords)]
    assert all("…" in text and len(text) < 600 for text in short)
    button(page, "Show all of it").click()
    whole = [one.accessibleName() for one in part.findChildren(MarkedWords) if one.isVisibleTo(page)]
    assert all(LONG in text for text in whole)


def test_a_choice_can_be_taken_back_until_it_is_decided(differing: Vault) -> None:
    """A slip of the mouse must not put the wrong words into her story."""
    presenter = DecidePresenter(differing, InlineJobs(), StoryId(STORY))
    presenter.load()
    presenter.take_all(Take.THERE)
    presenter.choose("pseudonym", Take.HERE)
    assert presenter.state.whole is None
    presenter.undo()
    assert presenter.state.whole is Take.THERE
    presenter.undo()
    presenter.undo()
    assert presenter.state.whole is Take.HERE
    assert conflicts.decided(differing, StoryId(STORY)) == []


def test_field_by_field_by_keyboard(differing: Vault, tmp_path: Path, qtbot: QtBot) -> None:
    """Somebody who cannot use a mouse decides too; who heard otherwise must hear what became of it."""
    write_receipts(differing, tmp_path / "before")
    _, page = opened(qtbot, differing)
    rows = {one.accessibleName(): one for one in page.findChildren(QRadioButton)}
    chosen = rows["Part 1: As it came"]
    rows["Part 1: As it is here"].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(rows["Part 1: As it is here"], Qt.Key.Key_Right)
    if not chosen.isChecked():
        QTest.keyClick(chosen, Qt.Key.Key_Space)
    assert chosen.isChecked()
    assert button(page, "Put both together").isEnabled()
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "What counts from here on: put together here." in said(page)
    made = counting(differing)
    assert made.items[0].text.startswith("It began in the autumn.")
    assert (made.pseudonym, len(made.media)) == ("Rain", 1)
    assert conflicts.conflicts(differing) == []
    assert senders_waiting(differing) == ["noor"]  # what Amal heard is still so
    assert stories.view(differing, StoryId(STORY)).row.pseudonym == "Rain"


def test_a_story_told_here_only_stays(desk: Vault, vault: Vault, tmp_path: Path, qtbot: QtBot) -> None:
    """What somebody sent would otherwise stand in the place of her own words, her sounds and her yes."""
    own = stories.new_story(desk, pseudonym="Rain")
    stories.set_language(desk, own, "en", "")
    intake.take_in(desk, send(vault, tmp_path / "a", version(story_id=own)))
    stage = Stage(qtbot, desk, InlineJobs(), Role.COORDINATOR)
    page = stage.open(Screen.DECIDE, own)
    assert "Here: told here." in said(page)
    assert page.findChildren(QRadioButton) == []
    button(page, "Keep what was told here").click()
    assert "told here" in said(page)
    assert conflicts.conflicts(desk) == []
