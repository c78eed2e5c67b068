"""Hand over: nothing leaves unseen, and what stays says why."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyrage import passphrase as stock  # type: ignore[import-untyped]
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tbtt_desktop.clock import World
from tbtt_desktop.crypto import age_passphrase
from tbtt_desktop.errors import Cancelled, FileProblem
from tbtt_desktop.progress import SILENT
from tbtt_desktop.services import approval, consent, handover, intake, people, protect, stories
from tbtt_desktop.services.receipts import write_receipts
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Category, Role, Span, StoryId
from tbtt_desktop.stories.records import Stage as Standing
from tbtt_desktop.vault.store import Vault
from tests.helpers.vaults import make_vault
from tests.ui.screens.handing import SHARED, TAKEN, button, drop, said, send, tell
from tests.ui.screens.screens import Stage
from tests.ui.screens.test_protect_presenter import HeldJobs
from ui.jobs import InlineJobs
from ui.route import Route, Screen
from ui.screens.hand_over.findings import findings
from ui.screens.hand_over.giving import GivingPresenter
from ui.screens.hand_over.lines import RecipientLine, StoryLine
from ui.screens.hand_over.page import HandOverPage
from ui.screens.hand_over.passing_presenter import PassingPresenter
from ui.screens.hand_over.place import neutral_name, short, where
from ui.screens.hand_over.presenter import HandOverPresenter
from ui.screens.hand_over.receipts import Read, read_receipt
from ui.screens.hand_over.state import Work
from ui.widgets.fields import PassphraseField

TOLD = "I know Amina well. Then Anina came back."


def at_desk(vault: Vault, story_id: StoryId | None = None) -> HandOverPresenter:
    """Open Hand over with no window."""
    presenter = HandOverPresenter(vault, InlineJobs(), vault.world, story_id)
    presenter.load()
    return presenter


def open_page(stage: Stage, story_id: StoryId | None = None) -> HandOverPage:
    """Show the page."""
    page = stage.open(Screen.HAND_OVER, story_id)
    assert isinstance(page, HandOverPage)
    return page


def covered(vault: Vault, text: str = TOLD) -> StoryId:
    """A story whose name is covered, and another name that is nearly the same is not."""
    story_id = tell(vault, "Dune", text, approved=False)
    item = stories.view(vault, story_id).items[0]
    protect.cover(vault, item.item_id, Span(7, 12), Category.PERSON)
    approval.approve(vault, story_id)
    return story_id


# Choosing


def test_what_is_ready_is_chosen_and_checked_for_the_only_person(vault: Vault, desk: Vault) -> None:
    """A tired helper with one coordinator should have one thing left to do."""
    ready = tell(vault, "Rain")
    tell(vault, "Moss", approved=False)
    state = at_desk(vault).state
    assert state.chosen == {ready}
    assert state.recipients == {"desk"}
    assert state.can_make


def test_as_a_step_of_a_story_only_that_story_is_chosen(vault: Vault, desk: Vault) -> None:
    """Other women's stories must not ride along because somebody came from hers."""
    tell(vault, "Rain")
    cedar = tell(vault, "Cedar")
    state = at_desk(vault, cedar).state
    assert state.chosen == {cedar}
    assert state.title == "Cedar"


def test_a_story_that_left_is_not_chosen_again_unasked(quiet: Stage, desk: Vault, tmp_path: Path) -> None:
    """A second bundle of the same, made by one press too many, is a second chance to be found with it."""
    rain = tell(quiet.vault, "Rain")
    send(quiet.vault, [rain], tmp_path / "a.tbtt")
    page = open_page(quiet, rain)
    assert not button(page, "Make the bundle").isEnabled()
    assert "Rain was handed over. Choose it to hand it over again." in said(page)
    button(page, "Rain").click()
    assert button(page, "Make the bundle").isEnabled()


def test_a_story_that_lacks_her_yes_is_not_said_to_be_unchosen(quiet: Stage, desk: Vault) -> None:
    """There is nothing to choose: who is told to choose looks for a box that is not there."""
    page = open_page(quiet, tell(quiet.vault, "Moss", approved=False))
    assert "Moss cannot leave yet. What it lacks stands under its name." in said(page)
    assert "Choose a story first." not in said(page)


def test_before_somebody_is_chosen_nothing_is_said_to_leave(quiet: Stage, desk: Vault) -> None:
    """She said no to pictures: a list that has them under "What leaves" frightens her for nothing."""
    tell(quiet.vault, "Rain", photo=True)
    page = open_page(quiet)
    assert "In it: text · 1 picture" not in said(page)
    page.findChildren(RecipientLine)[0].box.click()
    assert "In it: text · 1 picture" in said(page)


def test_nobody_who_was_not_compared_can_be_chosen(vault: Vault, tmp_path: Path, world: World) -> None:
    """A bundle for an unknown key can be opened by whoever made that key."""
    stranger = make_vault(tmp_path / "eve", world, Role.COORDINATOR, "eve").vault
    people.add_card(vault, people.own_card(stranger))
    tell(vault, "Rain")
    state = at_desk(vault).state
    assert state.people == ()
    assert state.strangers == 1
    assert not state.can_make


def test_without_people_the_page_leads_to_them(quiet: Stage) -> None:
    """Somebody who has nobody to hand over to must find out what is missing."""
    page = open_page(quiet)
    assert "Nobody to hand over to yet" in said(page)
    button(page, "People").click()
    assert quiet.window.opened == [Route(Screen.PEOPLE)]


@pytest.mark.parametrize(
    ("make", "words", "step"),
    [
        (lambda v: tell(v, "Moss", scopes=TAKEN, approved=False), "She has not agreed", Screen.BEFORE),
        (lambda v: tell(v, "Moss", "", approved=False), "Nothing is in it yet", Screen.INTERVIEW),
        (
            lambda v: tell(v, "Moss", photo=True, approved=False, scopes=(*SHARED, Scope.PUBLISH_IMAGE)),
            "every picture",
            Screen.PROTECT,
        ),
        (lambda v: tell(v, "Moss", approved=False), "said yes to exactly what leaves", Screen.PROTECT),
    ],
)
def test_what_a_story_lacks_leads_to_the_step_that_mends_it(
    quiet: Stage, desk: Vault, make: object, words: str, step: Screen
) -> None:
    """A list of what cannot leave without a way to mend it is a dead end."""
    assert callable(make)
    story_id = make(quiet.vault)
    page = open_page(quiet)
    assert words in said(page)
    name = {Screen.BEFORE: "Before we begin", Screen.INTERVIEW: "Interview", Screen.PROTECT: "Protect"}[step]
    button(page, f"{name}: story \u2068Moss\u2069").click()
    assert quiet.window.opened == [Route(step, story_id)]


def test_a_picture_without_her_yes_stays_and_says_why(quiet: Stage, desk: Vault, tmp_path: Path) -> None:
    """The helper must see before, not learn after, what of her story did not arrive."""
    tell(quiet.vault, "Rain", photo=True)
    page = open_page(quiet)
    assert "Pictures stay here: she said no to sharing pictures." in said(page)
    assert "Checked, part held back" in said(page)
    quiet.chosen.paths = [tmp_path / "a.tbtt"]
    button(page, "Make the bundle").click()
    taken = intake.take_in(desk, tmp_path / "a.tbtt")
    assert (taken.verdict.stories, taken.verdict.media) == (1, 0)


def test_a_picture_with_her_yes_leaves(vault: Vault, desk: Vault, tmp_path: Path) -> None:
    """What she wanted to be seen must arrive."""
    tell(vault, "Rain", photo=True, scopes=(*SHARED, Scope.PUBLISH_IMAGE))
    presenter = at_desk(vault)
    presenter.set_place(tmp_path / "a.tbtt")
    presenter.make()
    assert intake.take_in(desk, tmp_path / "a.tbtt").verdict.media == 1


def test_what_she_withholds_from_somebody_does_not_leave_for_them(vault: Vault, desk: Vault) -> None:
    """The person whom she fears may sit at that desk."""
    story_id = tell(vault, "Rain")
    consent.change(vault, story_id, grant=[Scope.WITHHOLD_FROM], recipient="desk")
    presenter = at_desk(vault, story_id)
    planned = presenter.state.planned(story_id)
    assert planned is not None
    assert not planned.clear
    assert not presenter.state.can_make


# The check


def test_what_is_nearly_a_covered_name_is_asked_with_the_words_around(quiet: Stage, desk: Vault) -> None:
    """Deciding on a place that one cannot see is no decision."""
    story_id = covered(quiet.vault)
    page = open_page(quiet)
    assert "This looks like something you covered, in part 1" in said(page)
    assert "Then «Anina» came back." in said(page)
    assert not button(page, "Make the bundle").isEnabled()
    button(page, "Look at it: This looks like something you covered, in part 1").click()
    assert quiet.window.opened == [Route(Screen.PROTECT, story_id)]


def test_not_her_is_remembered_and_lets_the_story_go(quiet: Stage, desk: Vault) -> None:
    """The same question at every hand-over teaches people to press without reading."""
    covered(quiet.vault)
    page = open_page(quiet)
    button(page, "Not her: Anina").click()
    assert button(page, "Make the bundle").isEnabled()
    assert button(open_page(quiet), "Make the bundle").isEnabled()


def test_a_covered_name_that_is_still_readable_has_no_not_her(vault: Vault, desk: Vault) -> None:
    """Nobody may wave a name through that was covered elsewhere in the same story."""
    story_id = covered(vault, "I know Amina well. I called Amina again.")
    planned = at_desk(vault, story_id).state.planned(story_id)
    assert planned is not None
    assert [one.asks for one in findings(planned)] == [False]
    assert "Amina" in findings(planned)[0].found


def test_a_check_that_was_stopped_lets_nothing_go(vault: Vault, desk: Vault) -> None:
    """Cancel must never mean "then without the check"."""
    tell(vault, "Rain")
    presenter = at_desk(vault)
    presenter.change(plan=None, work=Work.CHECKING)
    presenter._not_checked(Cancelled())
    assert presenter.state.stopped
    assert not presenter.state.can_make
    presenter.check_again()
    assert presenter.state.can_make


# The file


def test_a_bundle_is_made_and_opens_at_the_other_side(quiet: Stage, desk: Vault, tmp_path: Path) -> None:
    """This is what the whole program is for."""
    story_id = tell(quiet.vault, "Rain")
    page = open_page(quiet)
    path = tmp_path / "stick" / "8f3c00112233aabb.tbtt"
    path.parent.mkdir()
    quiet.chosen.paths = [path]
    button(page, "Make the bundle").click()
    assert "The bundle is made" in said(page)
    assert "8f3c….tbtt" in said(page)
    assert "Give it to desk" in said(page)
    assert stories.view(quiet.vault, story_id).row.stage is Standing.HANDED_OVER
    assert intake.take_in(desk, path).result is intake.Result.IMPORTED
    assert list(path.parent.iterdir()) == [path]


def test_the_whole_way_by_keyboard(quiet: Stage, desk: Vault, tmp_path: Path) -> None:
    """Somebody who cannot use a mouse hands over too."""
    tell(quiet.vault, "Rain")
    page = open_page(quiet)
    line = page.findChildren(StoryLine)[0]
    assert line.box.hasFocus()
    QTest.keyClick(line.box, Qt.Key.Key_Space)
    assert "Choose a story first." in said(page)
    QTest.keyClick(line.box, Qt.Key.Key_Space)
    quiet.chosen.paths = [tmp_path / "a.tbtt"]
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert intake.verify(desk, tmp_path / "a.tbtt").ok


def test_a_name_that_is_taken_is_said_and_loses_nothing(quiet: Stage, desk: Vault, tmp_path: Path) -> None:
    """Another bundle on the stick may be the only copy on its way."""
    tell(quiet.vault, "Rain")
    path = tmp_path / "a.tbtt"
    path.write_bytes(b"somebody else's bundle")
    page = open_page(quiet)
    quiet.chosen.paths = [path]
    button(page, "Make the bundle").click()
    assert "There is a a.tbtt already" in said(page)
    assert path.read_bytes() == b"somebody else's bundle"
    quiet.chosen.paths = [tmp_path / "b.tbtt"]
    button(page, "Choose another place").click()
    button(page, "Make the bundle").click()
    assert "The bundle is made" in said(page)


def test_a_stick_that_was_taken_out_is_said_and_everything_stays(
    vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """A helper must be able to try another stick at once."""
    story_id = tell(vault, "Rain")
    presenter = at_desk(vault)
    presenter.set_place(tmp_path / "gone" / "a.tbtt")
    presenter.make()
    assert isinstance(presenter.state.file_error, FileProblem)
    assert presenter.state.can_make
    assert stories.view(vault, story_id).row.stage is Standing.READY


def test_stopping_removes_the_half_written_file(
    vault: Vault, desk: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick with half a bundle on it is taken for a whole one."""
    story_id = tell(vault, "Rain")
    presenter = at_desk(vault)
    presenter.set_place(tmp_path / "a.tbtt")
    moved = presenter._moved

    def stop(step: str, done: int, total: int) -> None:
        moved(step, done, total)
        raise Cancelled

    monkeypatch.setattr(presenter, "_moved", stop)
    presenter.make()
    assert presenter.state.stopped
    assert presenter.state.can_make
    assert list(tmp_path.glob("*.tbtt*")) == []
    assert stories.view(vault, story_id).row.stage is Standing.READY


def test_a_proposed_name_says_nothing(world: World) -> None:
    """A file name is read by everybody who holds the stick."""
    name = neutral_name(world.chance)
    stem, _, ending = name.partition(".")
    assert (len(stem), ending) == (16, "tbtt")
    assert set(stem) <= set("0123456789abcdef")
    assert neutral_name(world.chance) != name
    assert short("8f3c00112233aabb.tbtt") == "8f3c….tbtt"


def test_the_room_on_a_stick_is_told(tmp_path: Path) -> None:
    """Half an hour of waiting for a stick that is too small is half an hour of her patience."""
    assert where(tmp_path).free > 0
    assert where(tmp_path / "gone").free == -1


def test_a_page_that_goes_does_not_stop_the_writing(
    busy: Stage, tmp_path: Path, world: World, qtbot: QtBot
) -> None:
    """A lock in the middle must leave a whole file or none."""
    desk = make_vault(tmp_path / "desk", world, Role.COORDINATOR, "desk").vault
    people.add_card(busy.vault, people.own_card(desk), compared=True)
    people.add_card(desk, people.own_card(busy.vault), compared=True)
    tell(busy.vault, "Rain")
    page = open_page(busy)
    qtbot.waitUntil(lambda: button(page, "Make the bundle").isEnabled())
    busy.chosen.paths = [tmp_path / "a.tbtt"]
    with qtbot.waitSignal(busy.jobs.drained):  # type: ignore[attr-defined]  # the pool of the window
        button(page, "Make the bundle").click()
        page.leave()
    assert intake.take_in(desk, tmp_path / "a.tbtt").result is intake.Result.IMPORTED


# Afterwards


@pytest.fixture
def receipt(vault: Vault, desk: Vault, tmp_path: Path) -> Path:
    """The desk's answer to a bundle with Rain in it."""
    path = send(vault, [tell(vault, "Rain")], tmp_path / "out.tbtt").path
    intake.take_in(desk, path)
    return write_receipts(desk, tmp_path / "answers")[0].path


def test_a_receipt_that_is_dropped_says_received(quiet: Stage, desk: Vault, receipt: Path) -> None:
    """Only then does the helper know that the story is safe with somebody else."""
    page = open_page(quiet)
    assert "desk: waiting since" in said(page)
    drop(page, receipt)
    assert "Received: Rain" in said(page)
    assert "desk: received on" in said(page)
    drop(page, receipt)
    assert "This receipt was read before" in said(page)


def test_a_received_story_is_deleted_only_after_a_yes(quiet: Stage, desk: Vault, receipt: Path) -> None:
    """Her story must not go by a slip of the hand, and must be able to go."""
    page = open_page(quiet)
    drop(page, receipt)
    button(page, "Delete \u2068Rain\u2069 here").click()
    assert "Delete Rain here?" in said(page)
    button(page, "Keep it").click()
    assert len(stories.list_stories(quiet.vault)) == 1
    button(page, "Delete \u2068Rain\u2069 here").click()
    button(page, "Delete").click()
    assert stories.list_stories(quiet.vault) == []


def test_what_waits_for_a_receipt_cannot_be_deleted_here(quiet: Stage, desk: Vault, tmp_path: Path) -> None:
    """A stick can be lost on the way; until then this is the only copy."""
    send(quiet.vault, [tell(quiet.vault, "Rain")], tmp_path / "a.tbtt")
    with pytest.raises(AssertionError):
        button(open_page(quiet), "Delete \u2068Rain\u2069 here")


def test_only_a_receipt_is_read_here(vault: Vault, desk: Vault, tmp_path: Path) -> None:
    """A bundle of stories must not come into a helper's vault through the door for receipts."""
    people.add_card(desk, people.own_card(vault), compared=True)
    bundle = send(desk, [tell(desk, "Moss")], tmp_path / "b.tbtt", to="amal").path
    (tmp_path / "c.tbtt").write_bytes(b"nothing")
    presenter = at_desk(vault)
    for path, result in ((bundle, Read.NO_RECEIPT), (tmp_path / "c.tbtt", Read.REFUSED)):
        presenter.read_receipt(path)
        assert presenter.state.receipt is not None
        assert presenter.state.receipt.result is result
    assert stories.list_stories(vault) == []


def test_a_receipt_of_a_revoked_key_confirms_nothing(vault: Vault, desk: Vault, receipt: Path) -> None:
    """Somebody with a stolen key could have a story deleted that never arrived."""
    people.revoke(vault, "desk")
    presenter = at_desk(vault)
    presenter.read_receipt(receipt)
    assert presenter.state.receipt is not None
    assert presenter.state.receipt.result is Read.REVOKED
    assert [row.stage for row in stories.list_stories(vault)] == [Standing.HANDED_OVER]


def test_a_plan_is_made_anew_after_every_choice(vault: Vault, desk: Vault) -> None:
    """A bundle must hold what was checked, and nothing that was chosen later."""
    rain, cedar = tell(vault, "Rain"), tell(vault, "Cedar")
    presenter = at_desk(vault)
    presenter.choose_story(cedar, on=False)
    assert isinstance(presenter.state.plan, handover.Plan)
    assert [one.story.row.story_id for one in presenter.state.plan.stories] == [rain]
    presenter.choose_recipient("desk", on=False)
    assert presenter.state.plan is None


def test_what_came_in_can_be_passed_on_from_the_page(
    quiet: Stage, vault: Vault, desk: Vault, world: World, tmp_path: Path
) -> None:
    """Years of testimonies would end at the desk, with no way on to the archive."""
    river, dune = tell(desk, "River"), tell(desk, "Dune")
    consent.change(
        desk, dune, grant=[Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE], recipient=people.own_card(vault).alias
    )
    approval.approve(desk, dune)
    archive = make_vault(tmp_path / "archive", world, Role.ARCHIVE, "archive").vault
    people.add_card(vault, people.own_card(archive), compared=True)
    people.add_card(archive, people.own_card(vault), compared=True)
    for number, one in enumerate((river, dune)):
        intake.take_in(
            vault, send(desk, [one], tmp_path / f"{number}.tbtt", people.own_card(vault).alias).path
        )
    page = open_page(quiet)
    assert "Choose who can open it first." in said(page)
    lines = [line for line in page.findChildren(RecipientLine) if "archive" in line.box.accessibleName()]
    lines[0].box.click()
    assert "1 story can be passed on." in said(page)
    assert "1 stays here" in said(page)
    quiet.chosen.paths = [tmp_path / "on.tbtt"]
    button(page, "Pass on 1").click()
    assert "The bundle is made" in said(page)
    assert intake.take_in(archive, tmp_path / "on.tbtt").result == "imported"
    archive.close()


def test_a_whole_story_is_given_to_another_helper_only_after_a_question(
    quiet: Stage, vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """Every name in it would be out by one wrong click."""
    story_id = tell(vault, "Dune")
    page = open_page(quiet, story_id)
    quiet.chosen.paths = [tmp_path / "whole.tbtt"]
    button(page, "Give the whole story…").click()
    assert "Nothing in it is covered" in said(page)
    button(page, "Keep it here").click()
    assert not quiet.chosen.paths[0].exists()
    button(page, "Give the whole story…").click()
    button(page, "Give it as it is").click()
    assert "She has not agreed that this person has it as it is" in said(page)
    assert not quiet.chosen.paths[0].exists()
    consent.change(vault, story_id, grant=[Scope.SHARE_IDENTIFIED_TO_ARCHIVE], recipient="desk")
    page = open_page(quiet, story_id)
    button(page, "Give the whole story…").click()
    button(page, "Give it as it is").click()
    assert "The file is made" in said(page)
    people.add_card(desk, people.own_card(vault), compared=True)
    taken = read_receipt(desk, quiet.chosen.paths[0], SILENT)
    assert taken.result is Read.TAKEN_OVER
    assert stories.view(desk, story_id).items[0].text == "It began in the spring."


def test_who_is_chosen_while_a_file_is_made_is_who_is_asked_about_next(vault: Vault, tmp_path: Path) -> None:
    """The page would show one person as chosen, and the next file would be for the one before."""
    jobs = HeldJobs()
    giving = GivingPresenter(vault, jobs, tell(vault, "Dune"))
    giving.choose(("desk",))
    giving.ask()
    giving.give(tmp_path / "whole.tbtt")
    giving.choose(("noor",))
    giving.ask()
    assert (giving.state.alias, giving.state.asking) == ("desk", False)
    jobs.release()
    assert giving.state.error is not None  # nobody of that name is here
    giving.ask()
    assert (giving.state.alias, giving.state.asking) == ("noor", True)
    passing = PassingPresenter(vault, jobs)
    passing.choose(("desk",))
    jobs.release()
    passing.change(writing=True)
    passing.choose(("noor",))
    passing._failed(Cancelled())
    assert (passing.state.aliases, passing.state.looking) == (("noor",), True)


def test_her_own_copy_is_made_with_a_passphrase_of_hers(
    quiet: Stage, vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What she has of her own story would be what one helper's computer lets her have."""
    monkeypatch.setattr(age_passphrase, "LOG_N", 10)
    story_id = tell(vault, "Dune")
    page = open_page(quiet, story_id)
    quiet.chosen.paths = [tmp_path / "hers.age"]
    button(page, "Make her a copy…").click()
    assert not button(page, "Make her copy").isEnabled()
    copy, fields = page._copy, page.findChildren(PassphraseField)
    focused = page.focusWidget()
    assert fields[0].isAncestorOf(focused)
    stops, stop = [], copy._covered.nextInFocusChain()
    while stop is not None and stop is not copy.make:  # Tab comes to the fields between choice and button
        stops.append(stop)
        stop = stop.nextInFocusChain()
    assert all(any(field.isAncestorOf(one) for one in stops) for field in fields)
    button(page, "Use these words").click()
    words = [one.text() for one in page.findChildren(PassphraseField)]
    page.findChildren(PassphraseField)[1].set_text(words[0])
    button(page, "Make her copy").click()
    assert "Her copy is made" in said(page)
    assert not page.findChildren(PassphraseField) or not page.findChildren(PassphraseField)[0].isVisible()
    opened: bytes = stock.decrypt(quiet.chosen.paths[0].read_bytes(), words[0])
    assert "It began in the spring." in opened.decode()
    assert 'lang="en" dir="ltr"' in opened.decode()
