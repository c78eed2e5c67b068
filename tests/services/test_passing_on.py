"""A story goes on to the archive as its helper signed it, and no further than she agreed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tbtt_desktop.clock import World
from tbtt_desktop.services import (
    approval,
    consent,
    handover,
    intake,
    passing_on,
    people,
    protect,
    receipts,
    stories,
    what_happened,
)
from tbtt_desktop.services.handover import HandoverRefused
from tbtt_desktop.services.intake import Result
from tbtt_desktop.services.passing_on import Hindrance, PassingOnRefused
from tbtt_desktop.services.reading import received_story
from tbtt_desktop.services.recipients import RecipientsRefused
from tbtt_desktop.services.withdrawal import withdraw
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Box, Category, Role, Stage, StoryId, Trust
from tbtt_desktop.vault import handovers
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.store import Vault
from tests.bundle.makers import person
from tests.conftest import Moment
from tests.helpers.made import EVERYTHING_LEAVES, make_story
from tests.helpers.vaults import introduce, make_vault


@pytest.fixture
def archive(tmp_path: Path, world: World, desk: Vault) -> Iterator[Vault]:
    """The archive; its owner knows the coordinator, and nobody else."""
    made = make_vault(tmp_path / "archive", world, Role.ARCHIVE, "archive").vault
    introduce(desk, made)
    yield made
    made.close()


@pytest.fixture
def story_id(vault: Vault) -> StoryId:
    """A written story that may leave."""
    story_id = stories.new_story(vault)
    stories.set_language(vault, story_id, "en")
    what_happened.set_happened(vault, story_id, "2026-02", "the coast")
    consent.change(vault, story_id, grant=[*EVERYTHING_LEAVES, Scope.PUBLIC_MAP_AREA])
    stories.add_text(vault, story_id, "He called all night.")
    approval.approve(vault, story_id)
    return story_id


def give(vault: Vault, desk: Vault, story_id: StoryId, path: Path) -> None:
    """Hand a story over to the desk, and take it in there."""
    handover.export(vault, handover.plan(vault, [story_id], ["desk"]), path)
    assert intake.take_in(desk, path).result is Result.IMPORTED


def hindrance(desk: Vault, story_id: StoryId, to: str = "archive") -> Hindrance | None:
    """Return what keeps a story from going on."""
    (one,) = passing_on.plan(desk, [story_id], [to]).stories
    return one.hindrance


def test_the_archive_can_prove_who_signed_what_a_coordinator_passed_on(
    vault: Vault, desk: Vault, archive: Vault, tmp_path: Path
) -> None:
    """Otherwise a testimony in the archive would be worth what the last courier's word is worth."""
    made = make_story(vault)
    protect.accept(vault, made.story_id)
    protect.cover(vault, made.photo, Box(20, 20, 280, 50), Category.TEXT)
    protect.set_looked_at(vault, made.story_id)
    approval.approve(vault, made.story_id)
    give(vault, desk, made.story_id, tmp_path / "1.tbtt")
    planned = passing_on.plan_rest(desk, ["archive"])
    assert planned.clear
    path = passing_on.pass_on(desk, planned, tmp_path / "2.tbtt").path
    verdict = intake.verify(archive, path)
    assert verdict.signer is not None
    assert (verdict.signer.alias, verdict.trust) == ("desk", Trust.TRUSTED)
    assert [(one.alias, one.trust) for one in verdict.told_by] == [("amal", Trust.UNKNOWN)]
    assert intake.take_in(archive, path).result is Result.IMPORTED
    told, given = received_story(archive, made.story_id), received_story(desk, made.story_id)
    assert told.story == given.story
    assert told.fingerprint == people.own_card(vault).fingerprint
    assert told.signer is not None
    assert told.passed_on_by is not None
    assert (told.signer.alias, told.passed_on_by.alias) == ("amal", "desk")
    assert given.passed_on_by is None
    (sealed,) = receipts.write_receipts(archive, tmp_path / "receipts")
    assert intake.take_in(desk, sealed.path).result is Result.IMPORTED
    (row,) = [one for one in desk.read(handovers.ledger) if one.kind == handovers.PASSED_ON]
    assert (row.alias, row.receipt) == ("archive", "accepted")
    assert passing_on.plan_rest(desk, ["archive"]).stories == ()


def test_two_hops_keep_the_first_signer_alone(
    vault: Vault, desk: Vault, archive: Vault, story_id: StoryId, world: World, tmp_path: Path
) -> None:
    """Whoever stood in between is not who heard her."""
    last = make_vault(tmp_path / "last", world, Role.ARCHIVE, "second-archive").vault
    introduce(archive, last)
    give(vault, desk, story_id, tmp_path / "1.tbtt")
    path = passing_on.pass_on(desk, passing_on.plan_rest(desk, ["archive"]), tmp_path / "2.tbtt").path
    assert intake.take_in(archive, path).result is Result.IMPORTED
    planned = passing_on.plan_rest(archive, ["second-archive"])
    again = passing_on.pass_on(archive, planned, tmp_path / "3.tbtt").path
    assert intake.take_in(last, again).result is Result.IMPORTED
    told = received_story(last, story_id)
    assert told.passed_on_by is not None
    assert (told.fingerprint, told.passed_on_by.alias) == (people.own_card(vault).fingerprint, "archive")
    last.close()


@pytest.mark.parametrize(
    "case", ["for the desk alone", "ended", "taken back in part", "counted no more", "kept from the archive"]
)
def test_no_story_goes_further_than_she_agreed(
    vault: Vault, desk: Vault, archive: Vault, story_id: StoryId, moment: Moment, tmp_path: Path, case: str
) -> None:
    """She said yes to a desk that she knows; whoever else gets it, she was never asked."""
    assert people.own_card(archive).alias == "archive"
    if case == "for the desk alone":
        consent.change(vault, story_id, grant=[Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE], recipient="desk")
    if case == "kept from the archive":
        consent.change(vault, story_id, grant=[Scope.WITHHOLD_FROM], recipient="archive")
    give(vault, desk, story_id, tmp_path / "1.tbtt")
    planned = passing_on.plan(desk, [story_id], ["archive"])
    if case == "ended":
        moment.advance(days=366)
    if case in ("taken back in part", "counted no more"):  # the signed file goes on saying yes to it
        scope = Scope.PUBLIC_MAP_AREA if case == "taken back in part" else Scope.USE_IN_STATISTICS
        sealed = withdraw(vault, story_id, ["desk"], tmp_path / "w.tbtt", [scope])
        assert intake.take_in(desk, sealed.path).result is Result.WITHDRAWN
    assert hindrance(desk, story_id) is Hindrance.CONSENT_MISSING
    with pytest.raises(PassingOnRefused) as caught:
        passing_on.pass_on(desk, planned, tmp_path / "2.tbtt")
    assert caught.value.code == "consent_missing"
    assert not (tmp_path / "2.tbtt").exists()


def test_what_she_took_back_is_not_passed_on_and_what_was_is_taken_back_further(
    vault: Vault, desk: Vault, archive: Vault, story_id: StoryId, tmp_path: Path
) -> None:
    """Her no has to travel as far as her story did."""
    give(vault, desk, story_id, tmp_path / "1.tbtt")
    planned = passing_on.plan_rest(desk, ["archive"])
    path = passing_on.pass_on(desk, planned, tmp_path / "2.tbtt").path
    back = withdraw(vault, story_id, ["desk"], tmp_path / "3.tbtt").path
    assert intake.take_in(desk, back).result is Result.WITHDRAWN
    with pytest.raises(NotThere):
        passing_on.plan(desk, [story_id], ["archive"])
    further = withdraw(desk, story_id, ["archive"], tmp_path / "4.tbtt").path
    early = intake.take_in(archive, further)  # the courier was faster than the story
    assert early.result is Result.WITHDRAWN
    assert intake.take_in(archive, path).result is Result.WITHDRAWN
    assert stories.list_stories(archive) == []


def test_the_coordinator_who_passed_a_story_on_can_take_it_back(
    vault: Vault, desk: Vault, archive: Vault, story_id: StoryId, tmp_path: Path
) -> None:
    """The survivor may reach the desk alone, years later."""
    give(vault, desk, story_id, tmp_path / "1.tbtt")
    path = passing_on.pass_on(desk, passing_on.plan_rest(desk, ["archive"]), tmp_path / "2.tbtt").path
    assert intake.take_in(archive, path).result is Result.IMPORTED
    further = withdraw(desk, story_id, ["archive"], tmp_path / "3.tbtt").path
    assert intake.take_in(archive, further).result is Result.WITHDRAWN
    assert stories.list_stories(archive) == []
    assert [row.story_id for row in stories.list_stories(desk)] == [story_id]


def test_a_signer_whom_the_archive_revoked_stays_out(
    vault: Vault, desk: Vault, archive: Vault, story_id: StoryId, tmp_path: Path
) -> None:
    """A stolen key could come in by way of somebody who has not heard of it."""
    give(vault, desk, story_id, tmp_path / "1.tbtt")
    path = passing_on.pass_on(desk, passing_on.plan_rest(desk, ["archive"]), tmp_path / "2.tbtt").path
    people.add_card(archive, people.own_card(vault), compared=True)
    people.revoke(archive, "amal")
    assert intake.take_in(archive, path).result is Result.QUARANTINED
    assert stories.list_stories(archive) == []


def test_what_came_in_before_proofs_were_kept_says_so(
    vault: Vault, desk: Vault, archive: Vault, story_id: StoryId, tmp_path: Path
) -> None:
    """A story must not go on as the coordinator's own only because its proof is not here."""
    assert people.own_card(archive).alias == "archive"
    give(vault, desk, story_id, tmp_path / "1.tbtt")
    desk.write(lambda db: db.execute("UPDATE received SET origin = ''"))
    assert hindrance(desk, story_id) is Hindrance.UNPROVEN


def test_proofs_of_a_story_that_was_deleted_are_gone(
    vault: Vault, desk: Vault, story_id: StoryId, tmp_path: Path
) -> None:
    """The list of a bundle tells which stories there were."""
    give(vault, desk, story_id, tmp_path / "1.tbtt")
    assert desk.read(lambda db: db.execute("SELECT count(*) FROM origins").fetchone()) == (1,)
    stories.delete_story(desk, story_id)
    assert desk.read(lambda db: db.execute("SELECT count(*) FROM origins").fetchone()) == (0,)


def test_one_bundle_for_sixteen_people_and_none_for_seventeen(
    vault: Vault, desk: Vault, archive: Vault, story_id: StoryId, tmp_path: Path
) -> None:
    """A bundle that nobody can open because it is for too many is found out far from where it was made."""
    crowd = [person(f"friend-{number}", 100 + number).card for number in range(15)]
    for card in (*crowd, people.own_card(archive)):
        people.add_card(vault, card, compared=True)
    people.add_card(archive, people.own_card(vault), compared=True)
    names = ["archive", "desk", *(card.alias for card in crowd)]
    with pytest.raises(RecipientsRefused) as caught:
        handover.plan(vault, [story_id], names)
    assert (caught.value.code, caught.value.params) == ("too_many_recipients", {"limit": 16})
    planned = handover.plan(vault, [story_id], names[:16])
    path = handover.export(vault, planned, tmp_path / "x.tbtt").path
    assert sorted(row.alias for row in vault.read(handovers.ledger)) == sorted(names[:16])
    for taker in (desk, archive):
        assert intake.take_in(taker, path).result is Result.IMPORTED
        (sealed,) = receipts.write_receipts(taker, tmp_path / people.own_card(taker).alias)
        assert stories.view(vault, story_id).row.stage is Stage.HANDED_OVER
        assert intake.take_in(vault, sealed.path).result is Result.IMPORTED
    confirmed = {row.alias for row in vault.read(handovers.ledger) if row.receipt == "accepted"}
    assert confirmed == {"desk", "archive"}
    consent.change(vault, story_id, grant=[Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE], recipient="friend-3")
    (one,) = handover.plan(vault, [story_id], names[:16]).stories
    assert [problem.obstacle for problem in one.problems] == ["consent_missing"]


def test_stories_of_our_own_do_not_travel_among_those_that_came_in(
    vault: Vault, desk: Vault, story_id: StoryId, tmp_path: Path
) -> None:
    """A bundle says of each story who signed it, or of none."""
    give(vault, desk, story_id, tmp_path / "1.tbtt")
    own = stories.new_story(desk)
    (one,) = passing_on.plan(desk, [own], ["amal"]).stories
    assert one.hindrance is Hindrance.TOLD_HERE
    with pytest.raises(HandoverRefused) as caught:
        handover.export(desk, handover.plan(desk, [story_id], ["amal"]), tmp_path / "2.tbtt")
    assert caught.value.code == "story_received"
