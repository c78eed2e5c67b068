"""Originals leave in a bundle of stories where she named everybody whom it is for, and nowhere else."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tbtt_desktop.bundle.story import Story
from tbtt_desktop.bytesource import Memory
from tbtt_desktop.clock import World
from tbtt_desktop.errors import FileProblem
from tbtt_desktop.gate.records import Code
from tbtt_desktop.services import (
    capture,
    consent,
    evidence,
    handover,
    intake,
    leakcheck,
    passing_on,
    people,
    protect,
    quarantine,
    reading,
    receipts,
    stories,
    withdrawal,
)
from tbtt_desktop.services.custody import chain_of
from tbtt_desktop.services.handover import HandoverRefused, Obstacle, Plan
from tbtt_desktop.services.intake import Result
from tbtt_desktop.services.passing_on import PassingOnRefused
from tbtt_desktop.services.unredacted import NOTHING, approve_originals, unredacted
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Box, Category, Role, Stage, Stretch
from tbtt_desktop.vault import staging
from tbtt_desktop.vault.store import Vault
from tests.conftest import Moment
from tests.helpers.made import Made, make_story, picture, sound
from tests.helpers.vaults import PASSPHRASE, dump, introduce, make_vault
from tests.services.test_handover import plaintext

IDENTIFIED = Scope.SHARE_IDENTIFIED_TO_ARCHIVE
PHOTO, WAV = picture(), sound()
HASHES = {hashlib.sha256(raw).hexdigest() for raw in (PHOTO, WAV)}


@pytest.fixture
def archive(tmp_path: Path, world: World, vault: Vault, desk: Vault) -> Iterator[Vault]:
    """An archive's vault, that both know."""
    made = make_vault(tmp_path / "archive", world, Role.COORDINATOR, "archive").vault
    introduce(vault, made)
    introduce(desk, made)
    yield made
    made.close()


@pytest.fixture
def made(vault: Vault, desk: Vault) -> Made:
    """A story with everything covered; that its originals go was not asked yet."""
    assert desk is not vault
    made = make_story(vault)
    protect.accept(vault, made.story_id)
    protect.cover(vault, made.photo, Box(20, 20, 280, 50), Category.TEXT)
    protect.cover(vault, made.audio, Stretch(4_000, 8_000), Category.PERSON)
    protect.set_looked_at(vault, made.story_id)
    return made


def agree(vault: Vault, made: Made, *aliases: str, yes: bool = True) -> None:
    """Take her yes by name, for one person for each of the two scopes, and to just these originals."""
    for alias, scope in zip(aliases, (IDENTIFIED, Scope.LEGAL_EVIDENCE), strict=False):
        consent.change(vault, made.story_id, grant=[scope], recipient=alias)
    handover.attest(vault, handover.plan(vault, [made.story_id], aliases))
    if yes:
        approve_originals(vault, made.story_id, aliases, "told")


def planned(vault: Vault, made: Made, *aliases: str) -> Plan:
    """Plan the story with its originals."""
    return handover.plan(vault, [made.story_id], aliases or ("desk",), originals=True)


def problems(plan: Plan) -> dict[Obstacle, str]:
    """Return what stands in the way, and who is named."""
    return {problem.obstacle: problem.who for one in plan.stories for problem in one.problems}


def give(vault: Vault, made: Made, path: Path, *aliases: str) -> Path:
    """Hand the story over with its originals."""
    return handover.export(vault, planned(vault, made, *aliases), path).path


def received(desk: Vault, made: Made) -> Story:
    """Return what came in."""
    story = reading.received_story(desk, made.story_id).story
    assert story is not None
    return story


def test_originals_come_in_beside_what_is_covered_and_the_log_goes_on(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path
) -> None:
    """A court that gets a copy wants to know through whose hands it went, from the first day."""
    consent.change(vault, made.story_id, grant=[Scope.LEGAL_EVIDENCE])
    evidence.copy_evidence(vault, made.story_id, 1, tmp_path / "words.txt")  # of a text: its hash stays
    agree(vault, made, "desk")
    path = give(vault, made, tmp_path / "x.tbtt")
    inside = plaintext(path, desk)
    assert PHOTO in inside
    assert WAV in inside
    for word in ("Zubeida", "Khan", "1234567"):  # in the camera's notes it stays what it is
        assert word.encode() not in inside.replace(PHOTO, b"")
    assert hashlib.sha256(stories.view(vault, made.story_id).items[0].text.encode()).hexdigest() not in (
        inside.decode("latin-1")
    )
    assert intake.take_in(desk, path).result is Result.IMPORTED
    story = received(desk, made)
    assert {one.sha256 for one in story.originals} == HASHES
    assert [one.type for one in story.originals] == ["image/jpeg", "audio/wav"]
    assert story.unredacted is not None
    assert story.unredacted.approval.how == "told"
    assert story.supersedes is None or story.supersedes.sha256 not in HASHES
    chain = desk.read(lambda db: chain_of(db, made.story_id))
    assert [one.event for one in chain.before][-2:] == ["original_given"] * 2
    assert [(one.event, one.by) for one in chain.here] == [("original_taken_in", "desk")] * 2
    assert {one.sha256 for one in chain.lines if one.sha256} == HASHES
    (sealed,) = receipts.write_receipts(desk, tmp_path / "receipts")
    assert intake.take_in(vault, sealed.path).result is Result.IMPORTED
    assert stories.view(vault, made.story_id).row.stage is Stage.RECEIVED


def test_everybody_has_to_be_named(vault: Vault, archive: Vault, made: Made, tmp_path: Path) -> None:
    """She trusts the desk with her face; the archive, of which she never heard, would get it too."""
    assert archive is not vault
    people = ("desk", "archive")
    for scope, alias, who in (
        (None, "", "desk"),
        (IDENTIFIED, "", "desk"),  # a yes for anybody
        (IDENTIFIED, "desk", "archive"),
        (Scope.LEGAL_EVIDENCE, "archive", None),
    ):
        if scope is not None:
            consent.change(vault, made.story_id, grant=[scope], recipient=alias)
        handover.attest(vault, handover.plan(vault, [made.story_id], people))
        approve_originals(vault, made.story_id, people)
        plan = planned(vault, made, *people)
        assert problems(plan) == ({} if who is None else {Obstacle.ORIGINALS_CONSENT: who})
        if who is not None:
            with pytest.raises(HandoverRefused) as refused:
                handover.export(vault, plan, tmp_path / "x.tbtt")
            assert (refused.value.code, refused.value.params["who"]) == ("originals_not_agreed", who)
            assert not (tmp_path / "x.tbtt").exists()


def test_her_yes_is_to_just_these_files_and_people(
    vault: Vault, archive: Vault, made: Made, moment: Moment
) -> None:
    """What she said of one picture for one person would else be taken for all that came later."""
    assert archive is not vault
    agree(vault, made, "desk", yes=False)
    assert problems(planned(vault, made)) == {Obstacle.ORIGINALS_APPROVAL: ""}
    approve_originals(vault, made.story_id, ["desk"])
    assert planned(vault, made).clear
    consent.change(vault, made.story_id, withdraw=[IDENTIFIED])
    agree(vault, made, "desk", yes=False)  # she said no in between: this yes is another one
    assert problems(planned(vault, made)) == {Obstacle.ORIGINALS_APPROVAL: ""}
    approve_originals(vault, made.story_id, ["desk"])
    consent.change(vault, made.story_id, grant=[Scope.USE_IN_STATISTICS])
    assert planned(vault, made).clear
    agree(vault, made, "desk", "archive", yes=False)
    assert Obstacle.ORIGINALS_APPROVAL in problems(planned(vault, made, "desk", "archive"))
    consent.change(vault, made.story_id, grant=[Scope.WITHHOLD_FROM], recipient="desk")
    assert not planned(vault, made).clear
    moment.advance(days=400)
    assert not planned(vault, made).clear


def test_no_original_leaves_unasked_and_nothing_names_one(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path
) -> None:
    """A hash of what stays lets whoever has the bundle confirm a guess at it."""
    agree(vault, made, "desk")
    plan = handover.plan(vault, [made.story_id], ["desk"])
    path = handover.export(vault, plan, tmp_path / "x.tbtt").path
    inside = plaintext(path, desk)
    assert PHOTO not in inside
    assert WAV not in inside
    assert HASHES.isdisjoint(re.findall("[0-9a-f]{64}", inside.decode("latin-1")))
    assert b'originals"' not in inside
    assert b"custody" not in inside


def test_the_gate_stops_what_a_plan_lets_through(vault: Vault, made: Made) -> None:
    """Whoever writes the next version of the plan must not be able to forget to ask her."""
    agree(vault, made, "desk", yes=False)
    story = stories.view(vault, made.story_id)
    (one,) = handover.plan(vault, [made.story_id], ["desk"]).stories
    bare = unredacted(vault, story)
    facts = leakcheck.story_facts(vault, story, one.leaving, ["desk"], approved=True, unredacted=bare)
    assert facts.originals == frozenset()
    assert facts.staying == HASHES
    document = json.dumps({"format": "tbtt-story", "x": min(HASHES)}).encode()
    for told, left in ((b"{}", bare), (document, NOTHING)):
        hits = leakcheck.check_story(vault, story, facts, one.leaving, told, unredacted=left)
        assert Code.ORIGINAL_STAYS in {hit.code for hit in hits}


def test_a_kill_while_it_comes_in_leaves_no_trace(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path, world: World
) -> None:
    """Half an original that nobody can see would stay on the desk for good."""
    capture.add_audio(vault, made.story_id, Memory(bytearray(sound(90))))
    agree(vault, made, "desk")
    path = give(vault, made, tmp_path / "x.tbtt")

    class Copies:
        """Keeps what is on the disk once something of the bundle is: all that a kill would leave."""

        def report(self, step: str, done: int, total: int) -> None:
            """Hear nothing."""

        def cancelled(self) -> bool:
            if desk.read(staging.is_any) and not (tmp_path / "killed").exists():
                shutil.copytree(tmp_path / "desk", tmp_path / "killed")
            return False

    assert intake.take_in(desk, path, Copies()).result is Result.IMPORTED
    left = open_vault(tmp_path / "killed", PASSPHRASE, world=world)
    there = dump(left)
    assert not any(there[table] for table in ("media", "media_chunks", "stories", "intake"))
    assert intake.take_in(left, path).result is Result.IMPORTED
    left.close()


def test_what_she_takes_back_goes_and_what_is_covered_stays(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path
) -> None:
    """She may want her face back without taking her story back."""
    consent.withhold_from(vault, made.story_id, ["uncle"])  # a yes for anybody travels by name then
    consent.change(vault, made.story_id, grant=[Scope.LEGAL_EVIDENCE])
    agree(vault, made, "desk")
    intake.take_in(desk, give(vault, made, tmp_path / "x.tbtt"))
    back = withdrawal.withdraw(vault, made.story_id, ["desk"], tmp_path / "back.tbtt", scopes=[IDENTIFIED])
    intake.take_in(desk, back.path)
    story = received(desk, made)
    assert not story.originals
    assert story.unredacted is None
    assert len(story.media) == 2
    left = desk.read(lambda db: db.execute("SELECT sha256 FROM media").fetchall())
    assert HASHES.isdisjoint(sha256 for (sha256,) in left)
    chunks = desk.read(lambda db: db.execute("SELECT data FROM media_chunks").fetchall())
    assert PHOTO not in b"".join(data for (data,) in chunks)


def test_what_is_discarded_takes_no_original_of_what_counts(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path
) -> None:
    """A thief's version is deleted, and with it the photograph would go that was kept for her court."""
    consent.change(vault, made.story_id, grant=[Scope.LEGAL_EVIDENCE], recipient="desk")
    agree(vault, made, "desk")
    intake.take_in(desk, give(vault, made, tmp_path / "1.tbtt"))
    receipts.write_receipts(desk, tmp_path / "receipts")
    assert intake.take_in(desk, give(vault, made, tmp_path / "2.tbtt")).result is Result.UPDATED
    people.revoke(desk, "amal")
    quarantine.discard(desk, made.story_id)
    assert {one.sha256 for one in received(desk, made).originals} == HASHES
    evidence.copy_evidence(desk, made.story_id, 2, tmp_path / "copy.jpg")
    assert (tmp_path / "copy.jpg").read_bytes() == PHOTO


def test_it_goes_on_only_to_whom_she_named(
    vault: Vault, desk: Vault, archive: Vault, made: Made, tmp_path: Path
) -> None:
    """The desk may read her original words of consent, and nobody may make more of them."""
    agree(vault, made, "desk")
    intake.take_in(desk, give(vault, made, tmp_path / "x.tbtt"))
    plan = passing_on.plan(desk, [made.story_id], ["archive"])
    with pytest.raises(PassingOnRefused) as refused:
        passing_on.pass_on(desk, plan, tmp_path / "on.tbtt")
    assert (refused.value.code, refused.value.params["who"]) == ("originals_not_for_all", "archive")
    agree(vault, made, "desk", "archive")
    intake.take_in(desk, give(vault, made, tmp_path / "both.tbtt", "desk", "archive"))
    plan = passing_on.plan(desk, [made.story_id], ["archive"])
    path = passing_on.pass_on(desk, plan, tmp_path / "on.tbtt").path
    introduce(vault, archive)
    assert intake.take_in(archive, path).result is Result.IMPORTED
    assert {one.sha256 for one in received(archive, made).originals} == HASHES
    both = ["desk", "archive"]
    back = withdrawal.withdraw(vault, made.story_id, both, tmp_path / "back.tbtt", scopes=[IDENTIFIED])
    for one, left in ((desk, set()), (archive, HASHES)):  # the archive has them as evidence, by name
        intake.take_in(one, back.path)
        assert {told.sha256 for told in received(one, made).originals} == left
    there = desk.read(lambda db: db.execute("SELECT sha256 FROM media").fetchall())
    assert HASHES.isdisjoint(sha256 for (sha256,) in there)


def test_what_a_kill_leaves_of_a_copy_in_the_clear_is_removed_at_the_next_start(
    vault: Vault, made: Made, tmp_path: Path, world: World
) -> None:
    """Half of her face would lie on a shared disk, under a name at which nobody looks."""
    consent.change(vault, made.story_id, grant=[Scope.LEGAL_EVIDENCE])
    out = tmp_path / "out"
    out.mkdir()

    class Copies:
        """Keeps what is on the disk while the copy grows: all that a kill would leave."""

        def report(self, step: str, done: int, total: int) -> None:
            """Hear nothing."""

        def cancelled(self) -> bool:
            for part in out.glob("*.part"):
                shutil.copytree(tmp_path / "helper", tmp_path / "killed", dirs_exist_ok=True)
                (tmp_path / "left").write_text(part.name, encoding="utf-8")
            return False

    evidence.copy_evidence(vault, made.story_id, 2, out / "copy.jpg", Copies())
    part = out / (tmp_path / "left").read_text(encoding="utf-8")
    part.write_bytes(PHOTO[:100])
    open_vault(tmp_path / "killed", PASSPHRASE, world=world).close()
    assert sorted(one.name for one in out.iterdir()) == ["copy.jpg", "copy.jpg.custody.txt"]
    for path in out.iterdir():
        assert path.stat().st_mode & 0o077 == 0
    evidence.copy_evidence(vault, made.story_id, 2, out / "copy2.jpg")
    (out / "copy3.jpg.custody.txt").write_bytes(b"")
    with pytest.raises(FileProblem):
        evidence.copy_evidence(vault, made.story_id, 2, out / "copy3.jpg")
    assert not (out / "copy3.jpg").exists()
