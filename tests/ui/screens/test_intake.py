"""Intake: every file says what it is before anything is taken in."""

from __future__ import annotations

import datetime as dt
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tbtt_desktop.bundle.roster import Reason
from tbtt_desktop.clock import World
from tbtt_desktop.services import approval, intake, people, quarantine, rosters, stories
from tbtt_desktop.services.intake import Result
from tbtt_desktop.services.receipts import senders_waiting
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.services.withdrawal import withdraw
from tbtt_desktop.stories.records import Role, Trust
from tbtt_desktop.stories.records import Stage as Standing
from tbtt_desktop.vault.store import Vault
from tests.conftest import Moment
from tests.helpers.vaults import PASSPHRASE, introduce, make_vault
from tests.ui.screens.handing import button, drop, hear, said, send, tell
from tests.ui.screens.screens import Stage
from ui.jobs import InlineJobs
from ui.route import Route, Screen
from ui.screens.intake.files import Fate, Incoming
from ui.screens.intake.page import IntakePage
from ui.screens.intake.presenter import IntakePresenter
from ui.screens.intake.saying import explained, row_of
from ui.screens.intake.state import Note, Work
from ui.widgets import TableList
from ui.widgets.drop import DropZone


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    """A folder into which files come."""
    folder = tmp_path / "mail"
    folder.mkdir()
    return folder


@pytest.fixture
def noor(tmp_path: Path, world: World, desk: Vault) -> Vault:
    """A helper whose card the desk does not have; she has the desk's."""
    made = make_vault(tmp_path / "noor", world, Role.HELPER, "noor").vault
    people.add_card(made, people.own_card(desk), compared=True)
    return made


def looked_at(desk: Vault, *paths: Path) -> IntakePresenter:
    """Look at files with no window."""
    presenter = IntakePresenter(desk, InlineJobs())
    presenter.load()
    presenter.add(paths)
    return presenter


def fates(presenter: IntakePresenter) -> dict[str, Fate]:
    """Return what will become of each file."""
    return {file.path.stem: file.fate for file in presenter.state.files}


def open_intake(qtbot: QtBot, desk: Vault) -> tuple[Stage, IntakePage]:
    """Show the page as a coordinator sees it."""
    stage = Stage(qtbot, desk, InlineJobs(), Role.COORDINATOR)
    page = stage.open(Screen.INTAKE)
    assert isinstance(page, IntakePage)
    return stage, page


def test_each_file_of_a_folder_says_what_it_is(vault: Vault, desk: Vault, noor: Vault, mail: Path) -> None:
    """A coordinator with a stick of files must know which are whole, for her, and from whom."""
    here = tell(vault, "Rain")
    intake.take_in(desk, send(vault, [here], mail / "known.tbtt").path)
    withdraw(vault, here, ["desk"], mail / "withdrawal.tbtt")
    send(vault, [tell(vault, "Cedar")], mail / "ready.dat")
    send(noor, [tell(noor, "Moss")], mail / "stranger.tbtt")
    cut = send(vault, [tell(vault, "Plum")], mail / "cut.tbtt").path
    cut.write_bytes(cut.read_bytes()[:-100])
    people.add_card(vault, people.own_card(noor), compared=True)
    send(vault, [tell(vault, "Pond")], mail / "elsewhere.tbtt", to="noor")
    (mail / "empty.tbtt").write_bytes(b"")
    (mail / "letter.tbtt").write_bytes(b"Dear colleagues")
    (mail / "photo.jpg").write_bytes(b"nobody asked about this")
    assert fates(looked_at(desk, mail)) == {
        "known": Fate.KNOWN,
        "withdrawal": Fate.WITHDRAWAL,
        "ready": Fate.READY,
        "stranger": Fate.COMPARE,
        "cut": Fate.REFUSED,
        "elsewhere": Fate.ELSEWHERE,
        "empty": Fate.UNREADABLE,
        "letter": Fate.NO_BUNDLE,
    }


def test_looking_takes_nothing_in(vault: Vault, desk: Vault, mail: Path) -> None:
    """A story must not arrive because somebody looked at a file."""
    send(vault, [tell(vault, "Rain")], mail / "a.tbtt")
    looked_at(desk, mail)
    assert stories.list_stories(desk) == []


def test_a_stranger_waits_until_the_words_were_compared(desk: Vault, noor: Vault, mail: Path) -> None:
    """Without the comparison anybody could put stories into the archive in a helper's name."""
    send(noor, [tell(noor, "Moss")], mail / "a.tbtt")
    presenter = looked_at(desk, mail)
    presenter.take_in()
    assert stories.list_stories(desk) == []
    stranger = presenter.state.stranger
    assert stranger is not None
    assert stranger.person.words == people.own_person(noor).words
    presenter.matches()
    assert [person.trust for person in people.people(desk) if person.alias == "noor"] == [Trust.TRUSTED]
    presenter.take_in()
    assert [row.pseudonym for row in stories.list_stories(desk)] == ["Moss"]


def test_words_that_differ_keep_everything_of_that_key_out(desk: Vault, noor: Vault, mail: Path) -> None:
    """A forged bundle must not come in by pressing Take in after the comparison failed."""
    send(noor, [tell(noor, "Moss")], mail / "a.tbtt")
    send(noor, [tell(noor, "Cliff")], mail / "b.tbtt")
    presenter = looked_at(desk, mail)
    presenter.differs()
    assert set(fates(presenter).values()) == {Fate.DIFFERS}
    assert presenter.state.stranger is None
    presenter.take_in()
    assert stories.list_stories(desk) == []
    assert "noor" not in {person.alias for person in people.people(desk)}


def test_taking_in_answers_every_sender_without_being_asked(vault: Vault, desk: Vault, mail: Path) -> None:
    """Without a receipt the helper never learns that the story arrived, and cannot delete it."""
    story_id = tell(vault, "Rain")
    sent = send(vault, [story_id], mail / "a.tbtt").path
    presenter = looked_at(desk, mail)
    presenter.take_in()
    assert presenter.state.note is Note.ANSWERED
    assert presenter.state.answered == 1
    assert senders_waiting(desk) == []
    (receipt,) = set(mail.iterdir()) - {sent}
    intake.take_in(vault, receipt)
    assert stories.view(vault, story_id).row.stage is Standing.RECEIVED


def test_our_own_receipts_are_not_looked_at_as_mail(vault: Vault, desk: Vault, mail: Path) -> None:
    """The folder dropped again must not fill with files that are for somebody else."""
    send(vault, [tell(vault, "Rain")], mail / "a.tbtt")
    presenter = looked_at(desk, mail)
    presenter.take_in()
    presenter.add([mail])
    assert fates(presenter) == {"a": Fate.DONE}


def test_receipts_that_cannot_be_written_wait_and_go_elsewhere(
    vault: Vault, desk: Vault, mail: Path, tmp_path: Path
) -> None:
    """A full or locked stick must not lose the answer."""
    send(vault, [tell(vault, "Rain")], mail / "a.tbtt")
    presenter = looked_at(desk, mail)
    blocked = tmp_path / "blocked"
    blocked.write_bytes(b"a file where a folder should be")
    presenter.choose_folder(blocked)
    presenter.take_in()
    assert presenter.state.error is not None
    assert senders_waiting(desk) == ["amal"]
    presenter.choose_folder(tmp_path / "other")
    assert senders_waiting(desk) == []
    assert len(list((tmp_path / "other").iterdir())) == 1


def test_the_same_bundle_twice_changes_nothing_and_says_so(vault: Vault, desk: Vault, mail: Path) -> None:
    """A courier brings a stick twice; a story must not be there twice."""
    path = send(vault, [tell(vault, "Rain")], mail / "a.tbtt").path
    (mail / "copy.tbtt").write_bytes(path.read_bytes())
    presenter = looked_at(desk, mail)
    presenter.take_in()
    results = [file.taken.result for file in presenter.state.files if file.taken]
    assert results == [intake.Result.IMPORTED, intake.Result.DUPLICATE]
    assert len(stories.list_stories(desk)) == 1


def test_a_better_copy_is_looked_at_again(vault: Vault, desk: Vault, mail: Path) -> None:
    """After the sender copied a cut file anew, the row must not still say that it is refused."""
    path = send(vault, [tell(vault, "Rain")], mail / "a.tbtt").path
    whole = path.read_bytes()
    path.write_bytes(whole[:500])
    presenter = looked_at(desk, mail)
    assert fates(presenter) == {"a": Fate.REFUSED}
    path.write_bytes(whole)
    presenter.add([path])
    assert fates(presenter) == {"a": Fate.READY}


def test_an_empty_folder_says_that_there_is_nothing(desk: Vault, mail: Path) -> None:
    """Silence after dropping a folder looks like a program that hangs."""
    presenter = looked_at(desk, mail)
    assert presenter.state.note is Note.NOTHING_FOUND
    assert presenter.state.work is Work.NONE


def test_a_long_name_is_shown_by_its_ends() -> None:
    """A name that fills the line hides what stands beside it."""
    assert Incoming(Path("8f3c00112233aabb.tbtt")).short_name == "8f3c….tbtt"
    assert Incoming(Path("a.tbtt")).short_name == "a.tbtt"


def test_two_versions_are_shown_side_by_side(
    desk: Vault, mail: Path, tmp_path: Path, world: World, qtbot: QtBot
) -> None:
    """A vault copied to a second computer changed her story twice: a person must see where they differ."""
    noor = make_vault(tmp_path / "noor", world, Role.HELPER, "noor").vault
    people.add_card(noor, people.own_card(desk), compared=True)
    people.add_card(desk, people.own_card(noor), compared=True)
    story_id = tell(noor, "Rain", "It began in the spring.")
    noor.close()
    shutil.copytree(tmp_path / "noor", tmp_path / "second")
    noor, second = (open_vault(tmp_path / name, PASSPHRASE, world=world) for name in ("noor", "second"))
    intake.take_in(desk, send(noor, [story_id], mail / "a.tbtt").path)
    stories.save_text(second, stories.view(second, story_id).items[0].item_id, "It began in the autumn.")
    approval.approve(second, story_id)
    path = send(second, [story_id], mail / "b.tbtt").path
    stage, page = open_intake(qtbot, desk)
    drop(page.findChildren(DropZone)[0], path)
    button(page, "Take in 1").click()
    words = said(page)
    assert "Rain came in two versions" in words
    button(page, "Compare and decide").click()
    (route,) = stage.window.opened
    assert (route.screen, route.story_id) == (Screen.DECIDE, story_id)
    assert "Both are kept as they came" in words
    assert "Nothing changed here" in words


def signed_and_trust(presenter: IntakePresenter) -> list[tuple[str, str]]:
    """Return who signed each file and what the key is worth, as the table says it."""
    rows = [row_of(number, file) for number, file in enumerate(presenter.state.files)]
    return [(row.cells[1].text.strip("\u2068\u2069"), row.cells[2].text) for row in rows]


def test_what_a_roster_says_of_a_signer_is_said_in_plain_words(
    desk: Vault, noor: Vault, mail: Path, tmp_path: Path, world: World, moment: Moment
) -> None:
    """Whoever waits, and why, would be a code in a column, and she would trust by habit."""
    north = make_vault(tmp_path / "north", world, Role.COORDINATOR, "north").vault
    introduce(desk, north)
    people.set_authority(desk, "north", on=True)
    people.add_card(north, people.own_card(noor), compared=True)
    day = world.clock.today() + dt.timedelta(10)
    rosters.create(north, rosters.plan(north, day), ["desk"], mail / "roster.tbtt")
    presenter = looked_at(desk, mail)
    (row,) = [row_of(0, file) for file in presenter.state.files]
    assert [cell.text for cell in row.cells[3:]] == ["A roster", "Ready to take in"]
    presenter.take_in()
    (mail / "roster.tbtt").unlink()
    path = send(noor, [tell(noor, "Moss")], mail / "a.tbtt").path
    presenter = looked_at(desk, path)
    assert signed_and_trust(presenter) == [("noor", "Trusted")]
    told = explained(presenter.state.files[0])
    assert told is not None
    assert "By roster 1 of" in told[2]
    moment.advance(days=11)
    presenter = looked_at(desk, path)
    assert signed_and_trust(presenter) == [("noor", "Expired")]
    assert fates(presenter) == {"a": Fate.COMPARE}
    expired = presenter.state.files[0]
    assert expired.verdict is not None
    assert replace(expired, verdict=replace(expired.verdict, withdrawals=1)).fate is Fate.WITHDRAWAL
    presenter.matches()
    assert signed_and_trust(presenter) == [("noor", "Trusted")]
    people.revoke(north, "noor", Reason.LOST)
    people.add_card(north, people.own_card(desk), compared=True)
    day = world.clock.today() + dt.timedelta(10)
    rosters.create(north, rosters.plan(north, day), ["desk"], tmp_path / "r.tbtt")
    assert intake.take_in(desk, tmp_path / "r.tbtt").result is Result.CONFLICT
    presenter = looked_at(desk, path)
    assert signed_and_trust(presenter) == [("noor", "You decide")]
    assert fates(presenter) == {"a": Fate.DISPUTED}
    told = explained(presenter.state.files[0])
    assert told is not None
    assert "says that this key was lost on" in told[2]
    assert presenter.state.stranger is None


def test_the_whole_way_by_keyboard(vault: Vault, desk: Vault, noor: Vault, mail: Path, qtbot: QtBot) -> None:
    """Somebody who cannot use a mouse takes stories in too."""
    send(vault, [tell(vault, "Rain")], mail / "a.tbtt")
    send(noor, [tell(noor, "Moss")], mail / "b.tbtt")
    stage, page = open_intake(qtbot, desk)
    stage.chosen.paths = [mail / "a.tbtt", mail / "b.tbtt"]
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    table = page.findChildren(TableList)[0]
    assert [row.cells[-1].text for row in table.rows()] == ["Ready to take in", "Waiting for you"]
    hear(page, people.own_person(noor))
    focused = page.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "All eight are the same"
    QTest.keyClick(focused, Qt.Key.Key_Space)
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [row.cells[-1].text for row in table.rows()] == ["Taken in", "Taken in"]
    assert {row.pseudonym for row in stories.list_stories(desk)} == {"Rain", "Moss"}
    assert "2 taken in" in said(page)


def test_her_words_by_telephone_are_one_press_away(desk: Vault, qtbot: QtBot) -> None:
    """Whoever she calls would look for them where everything else comes in, and she has no second call."""
    stage, page = open_intake(qtbot, desk)
    page._phrase.setFocus()
    QTest.keyClick(page._phrase, Qt.Key.Key_Space)
    assert stage.window.opened == [Route(Screen.WITHDRAW)]


def test_two_keys_under_one_name_lead_to_where_that_is_decided(
    vault: Vault, desk: Vault, mail: Path, tmp_path: Path, world: World, qtbot: QtBot
) -> None:
    """Told only that there is another amal, a coordinator who compared every word could do no more."""
    other = make_vault(tmp_path / "other", world, Role.HELPER, "amal").vault
    people.add_card(other, people.own_card(desk), compared=True)
    send(other, [tell(other, "Moss")], mail / "b.tbtt")
    stage, page = open_intake(qtbot, desk)
    drop(page.findChildren(DropZone)[0], mail)
    hear(page, people.own_person(other))
    button(page, "All eight are the same").click()
    assert "There is another amal here already" in said(page)
    button(page, "People").click()
    assert stage.window.opened == [Route(Screen.PEOPLE)]
    other.close()


def test_a_refused_file_says_why_and_what_to_do(vault: Vault, desk: Vault, mail: Path, qtbot: QtBot) -> None:
    """A red word alone leaves a coordinator with nothing to tell the sender."""
    path = send(vault, [tell(vault, "Rain")], mail / "a.tbtt").path
    path.write_bytes(path.read_bytes()[:-50])
    _, page = open_intake(qtbot, desk)
    drop(page.findChildren(DropZone)[0], mail)
    table = page.findChildren(TableList)[0]
    assert table.rows()[0].cells[3].text == "The file was cut short or changed"
    table.select("0")
    assert "Ask the sender to make and send the file again." in said(page)
    assert not button(page, "Take in").isEnabled()


def test_a_page_that_goes_does_not_stop_taking_in(
    busy: Stage, tmp_path: Path, world: World, mail: Path, qtbot: QtBot
) -> None:
    """A lock in the middle of an import must not lose what was half taken in."""
    sender = make_vault(tmp_path / "sender", world, Role.HELPER, "noor").vault
    people.add_card(sender, people.own_card(busy.vault), compared=True)
    people.add_card(busy.vault, people.own_card(sender), compared=True)
    for name in ("Rain", "Moss", "Plum"):
        send(sender, [tell(sender, name)], mail / f"{name.lower()}.tbtt", to="amal")
    page = busy.open(Screen.INTAKE)
    assert isinstance(page, IntakePage)
    drop(page.findChildren(DropZone)[0], mail)
    qtbot.waitUntil(lambda: button(page, "Take in 3").isEnabled())
    with qtbot.waitSignal(busy.jobs.drained):  # type: ignore[attr-defined]  # the pool of the window
        button(page, "Take in 3").click()
        page.leave()
    assert {row.pseudonym for row in stories.list_stories(busy.vault)} == {"Rain", "Moss", "Plum"}
    assert senders_waiting(busy.vault) == []


def test_what_stays_out_by_a_lost_key_is_kept_aside_to_be_read_on_request(
    vault: Vault, desk: Vault, mail: Path, qtbot: QtBot
) -> None:
    """Her helper lost the key on the way: the desk could neither read her story nor have it told again."""
    path = send(vault, [tell(vault, "Rain")], mail / "a.tbtt").path
    people.revoke(desk, "amal")
    stage, page = open_intake(qtbot, desk)
    drop(page.findChildren(DropZone)[0], path)
    page.findChildren(TableList)[0].select("0")
    button(page, "Keep it aside, to read it…").click()
    assert "its signer is told nothing" in said(page)
    assert button(page, "Leave it out").hasFocus()
    button(page, "Leave it out").click()
    assert quarantine.kept_aside(desk) == ()
    button(page, "Keep it aside, to read it…").click()
    path.rename(mail / "away")
    button(page, "Keep it aside").click()
    assert "It may have been moved" in said(page)
    (mail / "away").rename(path)
    button(page, "Keep it aside, to read it…").click()
    button(page, "Keep it aside").click()
    assert [one.pseudonym for one in quarantine.kept_aside(desk)] == ["Rain"]
    button(page, "Read and decide").click()
    assert stage.window.opened[-1] == Route(Screen.PEOPLE)
    quarantine.discard(desk, quarantine.kept_aside(desk)[0].story_id)
    _, page = open_intake(qtbot, desk)
    drop(page.findChildren(DropZone)[0], path)
    page.findChildren(TableList)[0].select("0")
    assert "What you discarded stays out, whoever sends it again" in said(page)
    assert not [one for one in page.findChildren(QPushButton) if "receipt" in one.text() and one.isVisible()]
    button(page, "Keep it aside, to read it…").click()
    button(page, "Keep it aside").click()
    assert len(quarantine.kept_aside(desk)) == 1


def test_what_is_missing_is_told_and_a_lost_receipt_is_written_again(
    vault: Vault, desk: Vault, mail: Path, qtbot: QtBot
) -> None:
    """A stick that never came, or a receipt on one that broke: nobody would know whom to ask."""
    first, second = (send(vault, [tell(vault, name)], mail / name).path for name in ("Rain", "Moss"))
    intake.take_in(desk, second)
    _, page = open_intake(qtbot, desk)
    assert re.search(r"of amal ha\w+ not arrived: 1", said(page))
    drop(page.findChildren(DropZone)[0], first)
    button(page, "Take in 1").click()
    assert "not arrived" not in said(page)
    assert senders_waiting(desk) == []
    before = set(mail.iterdir())
    _, page = open_intake(qtbot, desk)
    drop(page.findChildren(DropZone)[0], second)
    page.findChildren(TableList)[0].select("0")
    button(page, "Write its receipt again").click()
    (again,) = set(mail.iterdir()) - before
    assert intake.take_in(vault, again).confirmed[0].answer == "accepted"
