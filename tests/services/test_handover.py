"""What leaves is what she agreed to, with everything covered, and nothing else."""

from __future__ import annotations

import datetime as dt
import io
import json
from pathlib import Path

import pytest

from tbtt_desktop.bytesource import SourceReader
from tbtt_desktop.crypto import age
from tbtt_desktop.errors import Cancelled, FileProblem
from tbtt_desktop.gate.records import Code
from tbtt_desktop.services import (
    approval,
    consent,
    handover,
    intake,
    leakcheck,
    people,
    protect,
    receipts,
    stories,
    what_happened,
    withdrawal,
)
from tbtt_desktop.services.files import FileSource
from tbtt_desktop.services.handover import HandoverRefused, Obstacle
from tbtt_desktop.services.intake import Result
from tbtt_desktop.services.people import CardRefused
from tbtt_desktop.services.withdrawal import WithdrawalRefused
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Box, Category, ItemKind, Span, Stage, Stretch
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.store import Vault
from tests.conftest import Moment
from tests.helpers.made import Made, make_story
from tests.helpers.vaults import dump


@pytest.fixture
def made(vault: Vault, desk: Vault) -> Made:
    """A story with everything covered, looked at and approved."""
    assert desk is not vault
    made = make_story(vault)
    cover_everything(vault, made)
    return made


def cover_everything(vault: Vault, made: Made) -> None:
    """Do what a careful helper does."""
    protect.accept(vault, made.story_id)
    protect.cover(vault, made.photo, Box(20, 20, 280, 50), Category.TEXT)
    protect.cover(vault, made.audio, Stretch(4_000, 8_000), Category.PERSON)
    protect.set_looked_at(vault, made.story_id)
    approval.approve(vault, made.story_id)


def obstacles(vault: Vault, made: Made) -> set[Obstacle]:
    """Return what stands in the way of handing a story to the desk."""
    (planned,) = handover.plan(vault, [made.story_id], ["desk"]).stories
    return {problem.obstacle for problem in planned.problems}


def export(vault: Vault, made: Made, path: Path) -> Path:
    """Hand a story over to the desk."""
    return handover.export(vault, handover.plan(vault, [made.story_id], ["desk"]), path).path


def plaintext(path: Path, reader: Vault) -> bytes:
    """Return what is inside a bundle."""
    out = io.BytesIO()
    with FileSource(path, most=1 << 30) as source:
        age.decrypt(SourceReader(source), out, reader.read(identity).age_identity)
    return out.getvalue()


def test_a_story_goes_from_one_vault_to_the_other_and_an_answer_comes_back(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path
) -> None:
    """This is what the program is for."""
    path = export(vault, made, tmp_path / "x.tbtt")
    assert stories.view(vault, made.story_id).row.stage is Stage.HANDED_OVER
    assert intake.take_in(desk, path).result is Result.IMPORTED
    arrived = stories.view(desk, made.story_id).document
    assert arrived is not None
    text = json.dumps(arrived)
    assert "[PERSON 1]" in text
    for word in ("Zubeida", "Khan", "1234567"):
        assert word not in text
    (sealed,) = receipts.write_receipts(desk, tmp_path / "receipts")
    assert intake.take_in(vault, sealed.path).result is Result.IMPORTED
    assert stories.view(vault, made.story_id).row.stage is Stage.RECEIVED
    assert receipts.write_receipts(desk, tmp_path / "receipts") == []


def test_the_file_tells_nobody_who_made_it_or_for_whom(vault: Vault, made: Made, tmp_path: Path) -> None:
    """A courier who is searched must not give away the helper or the desk."""
    data = export(vault, made, tmp_path / "x.tbtt").read_bytes()
    for word in (b"amal", b"desk", b"tbtt", b"ustar", b"bagit", b"ssh-ed25519"):
        assert word not in data


@pytest.mark.parametrize(
    ("missing", "kinds"),
    [
        (Scope.PUBLISH_IMAGE, {ItemKind.TEXT, ItemKind.AUDIO}),
        (Scope.PUBLISH_VOICE_ORIGINAL, {ItemKind.TEXT, ItemKind.PHOTO}),
    ],
)
def test_what_no_scope_covers_is_held_back_and_named(
    vault: Vault, made: Made, missing: Scope, kinds: set[ItemKind]
) -> None:
    """A picture that leaves against her no cannot be called back."""
    consent.change(vault, made.story_id, withdraw=[missing])
    (planned,) = handover.plan(vault, [made.story_id], ["desk"]).stories
    assert {one.item.kind for one in planned.leaving} == kinds
    assert [held.scope for held in planned.held_back] == [missing]
    assert planned.clear


@pytest.mark.parametrize("case", ["withdrawn", "ended", "somebody else", "kept from them"])
def test_without_a_share_scope_nothing_leaves(
    vault: Vault, made: Made, moment: Moment, tmp_path: Path, case: str
) -> None:
    """There is no override: her no is the program's no."""
    share = [Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE]
    if case == "withdrawn":
        consent.change(vault, made.story_id, withdraw=share)
    elif case == "ended":
        moment.advance(days=366)
    elif case == "somebody else":
        consent.change(vault, made.story_id, grant=share, recipient="other-desk")
    else:
        consent.change(vault, made.story_id, grant=[Scope.WITHHOLD_FROM], recipient="desk")
    planned = handover.plan(vault, [made.story_id], ["desk"])
    assert obstacles(vault, made) == {Obstacle.CONSENT_MISSING}
    with pytest.raises(HandoverRefused) as caught:
        handover.export(vault, planned, tmp_path / "x.tbtt")
    assert caught.value.code == "consent_missing"
    assert not list(tmp_path.glob("x*"))


def test_a_scope_with_an_end_holds_to_its_last_day(vault: Vault, made: Made, moment: Moment) -> None:
    """One day too long is against her word; one too short refuses her."""
    end = moment.now.date() + dt.timedelta(days=3)
    consent.change(vault, made.story_id, grant=[Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE], until=end)
    moment.advance(days=3)
    assert obstacles(vault, made) == set()
    moment.advance(days=1)
    assert obstacles(vault, made) == {Obstacle.CONSENT_MISSING}


def test_a_picture_nobody_looked_at_stays(vault: Vault, made: Made) -> None:
    """A face in the corner that no person saw would leave."""
    protect.cover(vault, made.photo, Box(0, 100, 10, 10), Category.FACE)
    assert obstacles(vault, made) == {Obstacle.NOT_LOOKED_AT, Obstacle.NOT_APPROVED}


def test_her_approval_is_of_this_version(vault: Vault, made: Made) -> None:
    """She agreed to what she saw, not to what it became."""
    stories.save_text(vault, made.text, stories.view(vault, made.story_id).items[0].text + " More.")
    assert obstacles(vault, made) == {Obstacle.NOT_APPROVED}


def test_her_approval_is_of_no_part_that_was_kept_back(vault: Vault, made: Made) -> None:
    """She said yes to what she saw leave; a picture that she lets go later is another question."""
    consent.change(vault, made.story_id, withdraw=[Scope.PUBLISH_IMAGE])
    approval.approve(vault, made.story_id)
    assert obstacles(vault, made) == set()
    consent.change(vault, made.story_id, grant=[Scope.PUBLISH_IMAGE])
    assert obstacles(vault, made) == {Obstacle.NOT_APPROVED}


def test_a_mark_that_lost_its_place_stops_the_export(vault: Vault, made: Made) -> None:
    """A name whose mark got lost must not leave because nobody decided."""
    stories.save_text(vault, made.text, "She is Zubeidah Khan.")
    assert Obstacle.UNDECIDED in obstacles(vault, made)


def test_a_covered_name_that_still_stands_elsewhere_stops_the_export(vault: Vault, made: Made) -> None:
    """One caption that was forgotten is enough to find her."""
    stories.save_text(vault, made.photo, "the page of ZUBEIDA  KHAN")
    approval.approve(vault, made.story_id)
    (planned,) = handover.plan(vault, [made.story_id], ["desk"]).stories
    assert {problem.obstacle for problem in planned.problems} == {Obstacle.LEAK}
    assert {(hit.code, hit.item) for hit in planned.hits} == {(Code.STRING_WHOLE, 2)}


def test_a_pseudonym_that_gives_her_away_stops_the_export(vault: Vault, made: Made) -> None:
    """A helper may have typed her name into the first field she saw."""
    stories.rename(vault, made.story_id, "Zubeida Khan")
    approval.approve(vault, made.story_id)
    assert obstacles(vault, made) == {Obstacle.LEAK}


def test_a_place_kept_on_purpose_passes(vault: Vault, made: Made) -> None:
    """The month May beside a woman named May must not block for ever."""
    stories.save_text(vault, made.photo, "written in May")
    stories.save_text(vault, made.audio, "May speaks")
    protect.cover(vault, made.audio, Span(0, 3), Category.PERSON)
    protect.keep(vault, made.photo, Span(11, 14), Category.PERSON)
    protect.set_looked_at(vault, made.story_id)
    approval.approve(vault, made.story_id)
    assert obstacles(vault, made) == set()


def test_not_her_is_remembered_for_that_place(vault: Vault, made: Made) -> None:
    """A question that comes back each time is one that people learn to click away."""
    stories.save_text(vault, made.photo, "Zubaida from the bakery")
    approval.approve(vault, made.story_id)
    (planned,) = handover.plan(vault, [made.story_id], ["desk"]).stories
    assert {problem.obstacle for problem in planned.problems} == {Obstacle.ASKS}
    for hit in planned.hits:
        leakcheck.answer(vault, made.story_id, leakcheck.place_of(hit, planned.leaving))
    assert obstacles(vault, made) == set()
    stories.save_text(vault, made.photo, "Zubaida from the other bakery")
    approval.approve(vault, made.story_id)
    assert obstacles(vault, made) == {Obstacle.ASKS}


def test_half_of_her_name_is_asked_about_at_its_place(vault: Vault, made: Made) -> None:
    """Her whole name is covered, and a caption written last says "Khan"."""
    stories.save_text(vault, made.photo, "Khan from the bakery")
    approval.approve(vault, made.story_id)
    (planned,) = handover.plan(vault, [made.story_id], ["desk"]).stories
    (hit,) = planned.hits
    assert (hit.code, hit.item, hit.place) == (Code.STRING_HALF, 2, Span(0, 4))
    assert {problem.obstacle for problem in planned.problems} == {Obstacle.ASKS}
    leakcheck.answer(vault, made.story_id, leakcheck.place_of(hit, planned.leaving))
    assert obstacles(vault, made) == set()


def test_notes_and_names_of_files_never_leave(vault: Vault, desk: Vault, made: Made, tmp_path: Path) -> None:
    """What the helper wrote for herself may be the one thing that names her."""
    stories.save_notes(vault, made.story_id, "her brother works at the bank")
    inside = plaintext(export(vault, made, tmp_path / "x.tbtt"), desk)
    for word in (b"brother", b"Zubeida", b"Zubeidaphone", b"Model Z", b"Exif", b"1234567"):
        assert word not in inside
    assert b"[PERSON 1]" in inside


def test_how_to_reach_her_and_whom_she_fears_never_travel(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path
) -> None:
    """The name of the party it is kept from is itself a lead."""
    consent.change(vault, made.story_id, grant=[Scope.WITHHOLD_FROM], recipient="uncle-desk")
    consent.change(vault, made.story_id, grant=[Scope.RECONTACT], purpose="thursdays by the well")
    inside = plaintext(export(vault, made, tmp_path / "x.tbtt"), desk)
    assert b"uncle-desk" not in inside
    assert b"thursdays" not in inside


def test_attesting_is_recorded_with_the_name_of_who_said_so(
    vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """An approval that nobody gave must not look like hers."""
    made = make_story(vault)
    protect.accept(vault, made.story_id)
    planned = handover.plan(vault, [made.story_id], ["desk"])
    handover.attest(vault, planned)
    path = export(vault, made, tmp_path / "x.tbtt")
    intake.take_in(desk, path)
    arrived = stories.view(desk, made.story_id).document
    assert arrived is not None
    assert arrived["approval"] == {"date": "2026-03-08", "how": "attested", "attested_by": "amal"}


@pytest.mark.parametrize("trust", ["unknown", "revoked", "nobody"])
def test_only_a_trusted_card_receives(vault: Vault, made: Made, desk: Vault, trust: str) -> None:
    """A bundle for a key that nobody compared may be a bundle for him."""
    if trust == "revoked":
        people.revoke(vault, "desk")
    alias = {"unknown": "amal", "revoked": "desk", "nobody": "no-such"}[trust]
    with pytest.raises((CardRefused, NotThere)):
        handover.plan(vault, [made.story_id], [alias])
    assert desk.read(identity).alias == "desk"


def test_an_existing_file_is_not_written_over(vault: Vault, made: Made, tmp_path: Path) -> None:
    """The other file on the stick may be the only copy of another story."""
    (tmp_path / "x.tbtt").write_bytes(b"something else")
    with pytest.raises(FileProblem) as caught:
        export(vault, made, tmp_path / "x.tbtt")
    assert caught.value.code == "file_exists"
    assert (tmp_path / "x.tbtt").read_bytes() == b"something else"
    assert stories.view(vault, made.story_id).row.revision == 0


class Impatient:
    """Progress of somebody who presses Cancel as soon as the file is being written."""

    def __init__(self) -> None:
        self.pressed = False

    def report(self, step: str, done: int, total: int) -> None:
        """Wait for the writing."""
        self.pressed = self.pressed or step == "bundle"

    def cancelled(self) -> bool:
        """Say whether it was pressed."""
        return self.pressed


def test_cancelling_leaves_no_file_and_no_trace(vault: Vault, made: Made, tmp_path: Path) -> None:
    """Half a bundle on a stick is a bundle that somebody tries to open."""
    planned = handover.plan(vault, [made.story_id], ["desk"])
    with pytest.raises(Cancelled):
        handover.export(vault, planned, tmp_path / "x.tbtt", Impatient())
    assert not list(tmp_path.glob("x*"))
    assert stories.view(vault, made.story_id).row.stage is Stage.READY


def test_a_new_revision_replaces_the_one_before(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path
) -> None:
    """The desk must read what she says now, and still have what she said first."""
    first = export(vault, made, tmp_path / "1.tbtt")
    what_happened.set_codes(vault, made.story_id, "act", ("threats",))
    approval.approve(vault, made.story_id)
    second = export(vault, made, tmp_path / "2.tbtt")
    assert intake.take_in(desk, first).result is Result.IMPORTED
    assert intake.take_in(desk, second).result is Result.UPDATED
    assert stories.view(desk, made.story_id).codes == {"act": ("threats",)}
    assert intake.take_in(desk, first).result is Result.DUPLICATE


def test_an_older_revision_that_arrives_late_changes_nothing(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path
) -> None:
    """Sticks travel by different roads; the newer word stands."""
    first = export(vault, made, tmp_path / "1.tbtt")
    what_happened.set_codes(vault, made.story_id, "act", ("threats",))
    approval.approve(vault, made.story_id)
    second = export(vault, made, tmp_path / "2.tbtt")
    assert intake.take_in(desk, second).result is Result.IMPORTED
    assert intake.take_in(desk, first).result is Result.UPDATED
    arrived = stories.view(desk, made.story_id).document
    assert arrived is not None
    assert arrived["revision"] == 2


@pytest.mark.parametrize("order", ["after", "before"])
def test_a_withdrawn_story_is_gone_in_any_order(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path, order: str
) -> None:
    """Her no must reach further than her yes did, whichever stick arrives first."""
    story = export(vault, made, tmp_path / "x.tbtt")
    tombstone = withdrawal.withdraw(vault, made.story_id, ["desk"], tmp_path / "w.tbtt").path
    if order == "after":
        assert intake.take_in(desk, story).result is Result.IMPORTED
        assert intake.take_in(desk, tombstone).result is Result.WITHDRAWN
        assert intake.take_in(desk, story).result is Result.DUPLICATE
    else:
        assert intake.take_in(desk, tombstone).result is Result.WITHDRAWN
        assert intake.take_in(desk, story).result is Result.WITHDRAWN
    assert [row for row in stories.list_stories(desk) if row.stage is not Stage.WITHDRAWN] == []
    assert desk.read(lambda db: db.execute("SELECT count(*) FROM media_chunks").fetchone()[0]) == 0
    assert Obstacle.WITHDRAWN in obstacles(vault, made)


def test_a_story_deleted_here_can_still_be_withdrawn_there(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path
) -> None:
    """Deleting her story here must not take away her last word about it there."""
    story = export(vault, made, tmp_path / "x.tbtt")
    intake.take_in(desk, story)
    stories.delete_story(vault, made.story_id)
    tombstone = withdrawal.withdraw(vault, made.story_id, ["desk"], tmp_path / "w.tbtt").path
    assert intake.take_in(desk, tombstone).result is Result.WITHDRAWN


def test_what_never_left_cannot_be_withdrawn(vault: Vault, made: Made, tmp_path: Path) -> None:
    """A withdrawal for a story nobody has would tell them that there is one."""
    with pytest.raises(WithdrawalRefused):
        withdrawal.withdraw(vault, made.story_id, ["desk"], tmp_path / "w.tbtt")
    assert not (tmp_path / "w.tbtt").exists()


def test_a_bundle_of_an_unknown_signer_waits_and_leaves_nothing(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path
) -> None:
    """Anybody can make a bundle; only a person can say whose key it is."""
    path = export(vault, made, tmp_path / "x.tbtt")
    desk.write(lambda db: db.execute("DELETE FROM cards"))
    before = dump(desk)
    taken = intake.take_in(desk, path)
    assert taken.result is Result.WAITING
    assert taken.verdict.signer is not None
    assert dump(desk) == before
    assert taken.verdict.card is not None
    people.add_card(desk, taken.verdict.card, words=" ".join(people.own_person(vault).words))
    assert intake.take_in(desk, path).result is Result.IMPORTED


def test_a_bundle_of_a_revoked_key_is_quarantined(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path
) -> None:
    """A stolen key signs as well as its owner did."""
    path = export(vault, made, tmp_path / "x.tbtt")
    people.revoke(desk, "amal")
    assert intake.take_in(desk, path).result is Result.QUARANTINED
    assert stories.list_stories(desk) == []


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.95, 1.0])
def test_a_bundle_cut_short_is_refused_and_leaves_nothing(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path, share: float
) -> None:
    """A stick pulled out too early must not look like a story told to its end."""
    data = export(vault, made, tmp_path / "x.tbtt").read_bytes()
    cut = tmp_path / "cut.tbtt"
    cut.write_bytes(data[: int(share * (len(data) - 1))])
    before = dump(desk)
    taken = intake.take_in(desk, cut)
    assert taken.result is Result.REFUSED
    assert taken.verdict.code
    assert dump(desk) == before
