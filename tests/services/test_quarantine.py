"""What a stolen key signed, dated back or not: aside until a person decides, and never counted meanwhile."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.roster import Roster
from tbtt_desktop.bundle.writer import Part
from tbtt_desktop.cli.words import sentence
from tbtt_desktop.clock import World
from tbtt_desktop.crypto.errors import AgeProblem
from tbtt_desktop.services import (
    backup,
    intake,
    passing_on,
    people,
    quarantine,
    reading,
    receipts,
    rosters,
    search,
    stories,
)
from tbtt_desktop.services.intake import Result
from tbtt_desktop.services.newer import known as gone_since
from tbtt_desktop.services.passing_on import Hindrance
from tbtt_desktop.services.quarantine import NothingAside
from tbtt_desktop.services.report import _may_count
from tbtt_desktop.services.sealing import seal
from tbtt_desktop.services.taking.aside import NotTakenAside
from tbtt_desktop.services.taking_back import take_back
from tbtt_desktop.stories.records import Origin, Role, Stage, StoryId, Trust
from tbtt_desktop.vault import intake as arrivals
from tbtt_desktop.vault import quarantine as aside_rows
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault
from tests.bundle.makers import person as somebody
from tests.helpers.made import make_story, write_story
from tests.helpers.vaults import PASSPHRASE, dump, introduce, make_vault
from tests.services.test_intake import count, hand_over, ready
from tests.services.test_rosters import UNTIL, content


@pytest.fixture
def told(vault: Vault, desk: Vault, tmp_path: Path) -> StoryId:
    """A story of the helper's that the desk took in."""
    return give(vault, desk, write_story(vault), tmp_path / "1.tbtt")


def give(vault: Vault, desk: Vault, story_id: StoryId, path: Path) -> StoryId:
    """Hand a story over to the desk, which takes it in."""
    ready(vault, story_id)
    hand_over(vault, story_id, path)
    assert intake.take_in(desk, path).result is Result.IMPORTED
    return story_id


def counted(desk: Vault, story_id: StoryId) -> bool:
    """Return whether a story is counted; found and passed on it is by the same revision."""
    day = desk.world.clock.today()
    by_report = desk.read(lambda db: _may_count(db, story_id, Origin.RECEIVED, day))
    found = [hit.row.story_id for hit in search.search_stories(desk, "night")]
    (planned,) = passing_on.plan(desk, [story_id], ["amal"]).stories if by_trust(desk) else (None,)
    assert planned is None or (planned.hindrance is Hindrance.GONE) == (not by_report)
    assert (story_id in found) == by_report
    return by_report


def by_trust(desk: Vault) -> bool:
    """Return whether the helper is trusted."""
    return {one.alias: one.trust for one in people.people(desk)}["amal"] is Trust.TRUSTED


def test_what_a_revoked_key_signed_does_not_count_until_a_person_decides(
    vault: Vault, desk: Vault, told: StoryId, tmp_path: Path
) -> None:
    """Whoever has the stolen key can write a testimony, date it back, and have it counted and passed on."""
    assert counted(desk, told)
    assert people.revoke(desk, "amal").trust is Trust.REVOKED
    (aside,) = quarantine.kept_aside(desk)
    assert (aside.story_id, aside.alias, aside.revision, aside.texts) == (told, "amal", 1, 1)
    assert not counted(desk, told)
    assert [row.stage for row in stories.list_stories(desk)] == [Stage.QUARANTINED]
    assert reading.received_story(desk, told).story is None
    assert receipts.senders_waiting(desk) == []
    assert receipts.write_receipts(desk, tmp_path / "receipts") == []
    quarantine.accept(desk, told)
    assert (counted(desk, told), quarantine.kept_aside(desk)) == (True, ())
    assert stories.view(desk, told).row.stage is Stage.RECEIVED
    assert reading.received_story(desk, told).story is not None
    assert receipts.write_receipts(desk, tmp_path / "receipts") == []  # nothing is made for a revoked key
    people.add_card(desk, somebody("rose", 61).card, compared=True)  # asks anew what is to be kept aside
    assert counted(desk, told)
    with pytest.raises(NothingAside):
        quarantine.accept(desk, told)
    assert reading.received_story(desk, told).let_count
    quarantine.put_back(desk, told)
    assert (counted(desk, told), len(quarantine.kept_aside(desk))) == (False, 1)
    with pytest.raises(NothingAside) as caught:
        quarantine.put_back(desk, told)
    assert caught.value.code == "nothing_let_count"
    before = dump(desk)
    read = reading.kept_aside_story(desk, told)
    assert (read.aside, read.let_count, dump(desk)) == (True, False, before)
    assert read.signer is not None
    assert (read.signer.alias, read.signer.trust) == ("amal", Trust.REVOKED)
    assert read.story is not None
    assert "night" in read.story.items[0].text
    assert not counted(desk, told)
    quarantine.accept(desk, told)
    with pytest.raises(NothingAside):
        reading.kept_aside_story(desk, told)
    assert counted(desk, told)
    assert vault.files.database.exists()


def test_what_a_receipt_covers_was_here_before_and_stays(
    vault: Vault, desk: Vault, told: StoryId, tmp_path: Path
) -> None:
    """A helper's arrest must not take away the stories that she handed over in the years before."""
    receipts.write_receipts(desk, tmp_path / "receipts")
    ready(vault, told)
    hand_over(vault, told, tmp_path / "2.tbtt")
    assert intake.take_in(desk, tmp_path / "2.tbtt").result is Result.UPDATED
    backup.back_up(desk, tmp_path / "b")
    people.revoke(desk, "amal")
    (aside,) = quarantine.kept_aside(desk)
    assert aside.revision == 2
    assert counted(desk, told)
    current = desk.read(lambda db: arrivals.current_revision(db, told))
    assert current is not None
    assert current.revision == 1
    signer = reading.received_story(desk, told).signer
    assert signer is not None
    assert signer.trust is Trust.REVOKED
    quarantine.discard(desk, told)
    assert counted(desk, told)
    assert count(desk, "received") == 1
    restored = backup.restore(
        tmp_path / "b", tmp_path / "new", PASSPHRASE, world=desk.world, known=gone_since(desk)
    ).vault
    assert (count(restored, "received"), quarantine.kept_aside(restored)) == (1, ())
    assert counted(restored, told)
    restored.close()


def test_discarded_is_gone_for_good(vault: Vault, desk: Vault, tmp_path: Path) -> None:
    """A forged testimony with a picture of a real woman must not stay on the disk, nor come back to it."""
    backup.back_up(desk, tmp_path / "before")
    told = give(vault, desk, make_story(vault).story_id, tmp_path / "1.tbtt")
    backup.back_up(desk, tmp_path / "b")
    people.revoke(desk, "amal")
    quarantine.discard(desk, told)
    tables = ("stories", "received", "received_media", "media", "media_chunks", "quarantine")
    assert [count(desk, table) for table in tables] == [0] * len(tables)
    restored = backup.restore(
        tmp_path / "b", tmp_path / "new", PASSPHRASE, world=desk.world, known=gone_since(desk)
    ).vault
    assert count(restored, "stories") == 0
    assert {one.trust for one in people.people(restored)} == {Trust.REVOKED}
    restored.close()
    older = backup.restore(
        tmp_path / "before", tmp_path / "older", PASSPHRASE, world=desk.world, known=gone_since(desk)
    ).vault
    older.write(lambda db: db.execute("UPDATE cards SET trust = 'trusted'"))  # as by a later roster
    taken = intake.take_in(older, tmp_path / "1.tbtt")
    assert (taken.result, count(older, "stories"), count(older, "media_chunks")) == (Result.DUPLICATE, 0, 0)
    assert [(one.story_id, one.revision) for one in taken.verdict.discarded] == [(told, 1)]
    assert taken.verdict.discarded[0].stamp == desk.world.clock.stamp()
    (row,) = older.read(aside_rows.discarded)
    assert row.holds(row.sha256, row.signer)
    assert not row.holds(row.sha256, people.own_card(desk).fingerprint)  # nor the same words by another key
    receipt = older.read(lambda db: arrivals.taken(db, taken.verdict.digest))
    assert receipt is not None
    assert b'"code":"discarded"' in (receipt.receipt or b"")
    older.close()
    assert vault.files.database.exists()


def test_a_bundle_after_the_revocation_leaves_nothing_here(
    vault: Vault, desk: Vault, told: StoryId, tmp_path: Path
) -> None:
    """With the stolen key somebody could fill the desk's disk with what nobody looks at."""
    ready(vault, told)
    hand_over(vault, told, tmp_path / "2.tbtt")
    people.revoke(desk, "amal")
    before = content(desk)
    taken = intake.take_in(desk, tmp_path / "2.tbtt")
    assert (taken.result, taken.verdict.ok, taken.verdict.trust) == (Result.QUARANTINED, True, Trust.REVOKED)
    assert content(desk) == before
    assert (tmp_path / "2.tbtt").exists()


def test_what_was_kept_out_is_kept_aside_where_somebody_wants_to_read_it(
    vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """She is who she says, her key is lost, and she cannot be asked to tell it all once more."""
    story_id = make_story(vault).story_id
    ready(vault, story_id)
    path = tmp_path / "1.tbtt"
    hand_over(vault, story_id, path)
    with pytest.raises(NotTakenAside) as caught:
        intake.keep_aside(desk, path)
    assert (caught.value.code, count(desk, "media_chunks")) == ("nothing_kept_out", 0)
    people.revoke(desk, "amal")
    before = content(desk)
    assert intake.take_in(desk, path).result is Result.QUARANTINED
    assert content(desk) == before
    assert intake.keep_aside(desk, path).stories == (story_id,)
    assert not counted(desk, story_id)
    assert [row.stage for row in stories.list_stories(desk)] == [Stage.QUARANTINED]
    assert count(desk, "received_media") > 0
    (aside,) = quarantine.kept_aside(desk)
    assert (aside.story_id, aside.alias) == (story_id, "amal")
    assert receipts.write_receipts(desk, tmp_path / "receipts") == []
    assert intake.keep_aside(desk, path).known == (story_id,)
    quarantine.discard(desk, story_id)
    assert count(desk, "media_chunks") == 0
    assert intake.take_in(desk, path).verdict.discarded
    (row,) = desk.read(aside_rows.discarded)
    thief = dataclasses.replace(row, signer=people.own_card(desk).fingerprint)  # the same words, another key
    unsaid = dataclasses.replace(row, signer="")
    desk.write(lambda db: aside_rows.note_discarded(db, [thief, unsaid]))
    assert intake.keep_aside(desk, path).stories == (story_id,)  # asked for once more
    assert desk.read(aside_rows.discarded) == [thief]
    quarantine.accept(desk, story_id)
    assert counted(desk, story_id)
    assert receipts.write_receipts(desk, tmp_path / "receipts") == []
    take_back(desk, story_id)
    assert intake.keep_aside(desk, path).withdrawn == (story_id,)
    assert [count(desk, table) for table in ("received", "media_chunks", "quarantine")] == [0, 0, 0]
    (tmp_path / "cut.tbtt").write_bytes(path.read_bytes()[:-40])
    with pytest.raises(AgeProblem):
        intake.keep_aside(desk, tmp_path / "cut.tbtt")
    assert count(desk, "media_chunks") == 0


def test_what_she_takes_back_is_gone_from_what_is_kept_aside_too(desk: Vault, told: StoryId) -> None:
    """She comes to the desk and asks for it; that nobody has decided yet must not keep her words there."""
    people.revoke(desk, "amal")
    take_back(desk, told)
    assert quarantine.kept_aside(desk) == ()
    assert [count(desk, table) for table in ("received", "media_chunks", "quarantine")] == [0, 0, 0]


def test_a_roster_that_revokes_keeps_aside_and_a_later_one_lets_go(
    vault: Vault, desk: Vault, told: StoryId, tmp_path: Path, world: World
) -> None:
    """The coordinator's slip, mended the next day, must not cost a desk elsewhere its stories."""
    head = make_vault(tmp_path / "head", world, Role.ARCHIVE, "head").vault
    introduce(desk, head)
    introduce(head, vault)
    people.set_authority(desk, "head", on=True)
    desk.write(lambda db: db.execute("UPDATE cards SET trust = 'unknown' WHERE alias = 'amal'"))
    first = rosters.plan(head, UNTIL)
    people.revoke(head, "amal")
    second = rosters.plan(head, UNTIL, serial=2)
    third = Roster(first.roster.authority, 3, first.roster.valid_from, UNTIL, first.roster.cards, ())
    again = dataclasses.replace(second.roster, serial=4)
    mended = dataclasses.replace(third, serial=5)
    cards = people.trusted_cards(head, ["desk"])
    for number, roster in enumerate((first.roster, second.roster, third, again, mended), 1):
        part = Part.of_bytes(f"data/rosters/{number}.json", roster.to_bytes())  # it would make some no more
        path = tmp_path / f"r{number}.tbtt"
        seal(head, Kind.ROSTER, cards, [part], path=path, record=lambda *_: None)
        assert intake.take_in(desk, path).result in (Result.IMPORTED, Result.UPDATED)
        assert (len(quarantine.kept_aside(desk)), counted(desk, told)) == (
            (1, False) if number in (2, 4) else (0, True)
        )
        if number == 4:
            quarantine.accept(desk, told)
    assert not reading.received_story(desk, told).let_count  # it counts by her key again
    with pytest.raises(NothingAside):
        quarantine.put_back(desk, told)
    assert counted(desk, told)
    head.close()


def test_refreshing_twice_changes_nothing(desk: Vault, told: StoryId) -> None:
    """What a person accepted must not come back as a question with every card that is added."""
    people.revoke(desk, "amal")
    before = dump(desk)
    desk.write(lambda db: quarantine.refresh(db, desk.world.clock))
    assert dump(desk) == before
    quarantine.accept(desk, told)
    after = dump(desk)
    desk.write(lambda db: quarantine.refresh(db, desk.world.clock))
    assert dump(desk) == after


def test_whoever_keeps_one_story_aside_still_takes_in_the_others(
    vault: Vault, desk: Vault, told: StoryId, tmp_path: Path, world: World
) -> None:
    """The archive reads first what a stolen key signed, and noor's story in that file would never come in."""
    noor = make_vault(tmp_path / "noor", world, alias="noor").vault
    introduce(noor, desk)
    hers = give(noor, desk, make_story(noor).story_id, tmp_path / "2.tbtt")
    archive = make_vault(tmp_path / "archive", world, Role.ARCHIVE, "archive").vault
    introduce(desk, archive)
    introduce(vault, archive)
    both = passing_on.pass_on(desk, passing_on.plan(desk, [told, hers], ["archive"]), tmp_path / "b").path
    people.revoke(archive, "amal")
    assert intake.keep_aside(archive, both).stories == (told,)
    taken = intake.take_in(archive, both)
    assert (taken.result, taken.verdict.known) == (Result.IMPORTED, False)
    assert reading.received_story(archive, hers).story is not None
    assert count(archive, "received_media") > 0
    assert not counted(archive, told)
    assert receipts.senders_waiting(archive) == ["desk"]
    taken = intake.take_in(archive, both)
    assert (taken.result, taken.verdict.known) == (Result.DUPLICATE, True)
    alone = passing_on.pass_on(desk, passing_on.plan(desk, [hers], ["archive"]), tmp_path / "alone").path
    people.revoke(archive, "desk")
    assert intake.take_in(archive, alone).result is Result.QUARANTINED
    with pytest.raises(NotTakenAside) as caught:
        intake.keep_aside(archive, alone)
    told_so = sentence(type(caught.value).__name__, caught.value.code, caught.value.params)
    assert "import" not in told_so  # which keeps it out, too
    noor.close()
    archive.close()


def test_the_same_words_count_when_they_come_by_who_told_them(
    desk: Vault, told: StoryId, tmp_path: Path
) -> None:
    """A thief sends them first, and hers are called accepted, kept aside and deleted with the thief's."""
    eve = somebody("eve", 63).card
    people.add_card(desk, eve, compared=True)

    def thief(db: Connection) -> None:
        (before,) = arrivals.received(db, told)
        names = "bundle_id, kind, envelope, card, stamp, receipt"
        db.execute(
            f"INSERT INTO intake (digest, signer, {names}) SELECT ?, ?, {names} FROM intake",
            ("0" * 64, eve.fingerprint),
        )
        db.execute("UPDATE received SET signer = ?, digest = ?", (eve.fingerprint, "0" * 64))
        db.execute("DELETE FROM intake WHERE digest = ?", (before.digest,))

    desk.write(thief)
    people.revoke(desk, "eve")
    assert len(quarantine.kept_aside(desk)) == 1
    assert not counted(desk, told)
    assert intake.take_in(desk, tmp_path / "1.tbtt").result is Result.UPDATED
    assert (quarantine.kept_aside(desk), counted(desk, told)) == ((), True)
    story = reading.received_story(desk, told)
    assert story.signer is not None
    assert (story.signer.alias, story.let_count) == ("amal", False)
