"""What trusted people may send, and what they may not bring about with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.notices import Accepted, By, Receipt, Withdrawal
from tbtt_desktop.bundle.writer import Part
from tbtt_desktop.clock import World
from tbtt_desktop.errors import FileProblem
from tbtt_desktop.services import (
    approval,
    consent,
    files,
    handover,
    intake,
    people,
    protect,
    stories,
    what_happened,
    withdrawal,
)
from tbtt_desktop.services.intake import Result
from tbtt_desktop.services.sealing import seal
from tbtt_desktop.stories.records import Stage, StoryId
from tbtt_desktop.vault import handovers, media
from tbtt_desktop.vault import intake as arrivals
from tbtt_desktop.vault.store import Vault
from tests.helpers.made import EVERYTHING_LEAVES, Made, make_story
from tests.helpers.vaults import introduce, make_vault


@pytest.fixture
def made(vault: Vault, desk: Vault) -> Made:
    """A story with a picture and a sound that may go to the desk."""
    assert desk is not vault
    made = make_story(vault)
    ready(vault, made.story_id)
    return made


@pytest.fixture
def other(tmp_path: Path, world: World, vault: Vault) -> Iterator[Vault]:
    """Another helper's vault, trusted too."""
    made = make_vault(tmp_path / "other", world, alias="noor").vault
    introduce(vault, made)
    yield made
    made.close()


def ready(vault: Vault, story_id: StoryId) -> None:
    """Cover, look and approve."""
    protect.accept(vault, story_id)
    protect.set_looked_at(vault, story_id)
    approval.approve(vault, story_id)


def hand_over(vault: Vault, story_id: StoryId, path: Path) -> Path:
    """Write a story for the desk."""
    return handover.export(vault, handover.plan(vault, [story_id], ["desk"]), path).path


def send(sender: Vault, to: str, kind: Kind, parts: list[Part], path: Path) -> Path:
    """Write a bundle that nothing in the program would write, signed by a key that is trusted."""
    cards = people.trusted_cards(sender, [to])
    return seal(sender, kind, cards, parts, path=path, record=lambda _db, _composed: None).path


def withdrawal_of(story_id: str) -> Part:
    """Return a withdrawal of a whole story, by whoever signs it."""
    from_whom = Withdrawal(story_id, ("all",), dt.date(2026, 3, 8), By.SIGNER)
    return Part.of_bytes(f"data/withdrawals/{story_id}.json", from_whom.to_bytes())


def count(vault: Vault, table: str) -> int:
    """Return how many rows a table has."""
    return int(vault.read(lambda db: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]))


def test_no_later_revision_brings_pictures_of_a_withdrawn_story_back(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path
) -> None:
    """She took it back; the picture must not be on the desk's disk again with the next file."""
    first = hand_over(vault, made.story_id, tmp_path / "1.tbtt")
    second = hand_over(vault, made.story_id, tmp_path / "2.tbtt")
    back = withdrawal.withdraw(vault, made.story_id, ["desk"], tmp_path / "w.tbtt").path
    assert [intake.take_in(desk, path).result for path in (first, back, second)] == [
        Result.IMPORTED,
        Result.WITHDRAWN,
        Result.WITHDRAWN,
    ]
    assert (count(desk, "media"), count(desk, "media_chunks"), count(desk, "received")) == (0, 0, 0)


def test_what_was_withdrawn_is_in_no_file_even_if_another_withdrawal_was_refused(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path
) -> None:
    """The log beside the database would keep her words until the vault is closed."""
    intake.take_in(desk, hand_over(vault, made.story_id, tmp_path / "1.tbtt"))
    own = stories.new_story(desk)
    parts = [withdrawal_of(made.story_id), withdrawal_of(own)]
    path = send(vault, "desk", Kind.WITHDRAWAL, parts, tmp_path / "w.tbtt")
    assert intake.take_in(desk, path).result is Result.CONFLICT
    assert [row.story_id for row in stories.list_stories(desk)] == [own]
    log = desk.files.database.with_name("notebook.db-wal")
    assert not log.exists() or log.stat().st_size == 0


def test_a_withdrawal_of_a_story_told_here_is_not_carried_out(
    vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """Nobody else may say what becomes of it, and nobody may be told that it is gone."""
    own = stories.new_story(desk)
    path = send(vault, "desk", Kind.WITHDRAWAL, [withdrawal_of(own)], tmp_path / "w.tbtt")
    assert intake.take_in(desk, path).result is Result.CONFLICT
    assert stories.view(desk, own).row.stage is Stage.OPEN
    kept = desk.read(lambda db: arrivals.tombstones(db, own))  # for that signer's own version alone
    assert {one.signer for one in kept} == {people.own_card(vault).fingerprint}
    (answer,) = desk.read(arrivals.waiting_receipts)
    assert Receipt.parse(answer.receipt).withdrawn == ()


def test_codes_that_she_took_out_are_gone_after_an_update(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path
) -> None:
    """The kind of place that would tell where she lives must not be counted for ever."""
    what_happened.set_codes(vault, made.story_id, "act", ("threats",))
    approval.approve(vault, made.story_id)
    intake.take_in(desk, hand_over(vault, made.story_id, tmp_path / "1.tbtt"))
    assert stories.view(desk, made.story_id).codes == {"act": ("threats",)}
    what_happened.set_codes(vault, made.story_id, "act", ())
    approval.approve(vault, made.story_id)
    path = hand_over(vault, made.story_id, tmp_path / "2.tbtt")
    assert intake.take_in(desk, path).result is Result.UPDATED
    assert stories.view(desk, made.story_id).codes == {}


def test_a_key_revoked_while_its_bundle_is_read_brings_nothing_in(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bundle of gigabytes takes minutes; the call that the helper was arrested comes meanwhile."""
    path = hand_over(vault, made.story_id, tmp_path / "1.tbtt")
    read = intake._verdict

    def then_revoked(*arguments: object) -> object:
        verdict = read(*arguments)  # type: ignore[arg-type]
        people.revoke(desk, "amal")
        return verdict

    monkeypatch.setattr(intake, "_verdict", then_revoked)
    assert intake.take_in(desk, path).result is Result.QUARANTINED
    assert (count(desk, "stories"), count(desk, "media")) == (0, 0)


def test_sending_a_story_back_does_not_keep_it_from_being_withdrawn(
    vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """She asks for it back; a desk that sent it on must not make the helper's vault forget whose it is."""
    story_id = stories.new_story(vault)
    consent.change(vault, story_id, grant=EVERYTHING_LEAVES)
    stories.add_text(vault, story_id, "He follows me.")
    ready(vault, story_id)
    intake.take_in(desk, hand_over(vault, story_id, tmp_path / "1.tbtt"))
    stories.delete_story(vault, story_id)
    here = desk.read(lambda db: arrivals.current_revision(db, story_id))
    assert here is not None
    part = Part.of_bytes(f"data/stories/{story_id}.json", here.document)
    intake.take_in(vault, send(desk, "amal", Kind.STORIES, [part], tmp_path / "2.tbtt"))
    withdrawal.withdraw(vault, story_id, ["desk"], tmp_path / "w.tbtt")
    assert intake.take_in(desk, tmp_path / "w.tbtt").result is Result.WITHDRAWN


def test_an_answer_from_somebody_else_confirms_nothing(
    vault: Vault, desk: Vault, made: Made, other: Vault, tmp_path: Path
) -> None:
    """A story that never arrived would be deleted here because a third person said that it had."""
    sealed = handover.export(vault, handover.plan(vault, [made.story_id], ["desk"]), tmp_path / "1.tbtt")
    told = Receipt(sealed.bundle_id, sealed.digest, dt.date(2026, 3, 8), (Accepted(made.story_id, 1),))
    part = Part.of_bytes(f"data/receipts/{sealed.bundle_id}.json", told.to_bytes())
    path = send(other, "amal", Kind.RECEIPT, [part], tmp_path / "r.tbtt")
    assert intake.take_in(vault, path).result is Result.IMPORTED
    assert stories.view(vault, made.story_id).row.stage is Stage.HANDED_OVER
    (row,) = vault.read(lambda db: handovers.ledger_of(db, made.story_id))
    assert row.receipt == ""
    assert desk.files.database.exists()


def test_of_somebody_unknown_nothing_is_written_until_she_is_trusted(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever can leave a file of 60 GB on the desk could fill its disk."""
    path = hand_over(vault, made.story_id, tmp_path / "1.tbtt")
    (card,) = [one for one in people.people(desk) if one.alias == "amal"]
    desk.write(lambda db: db.execute("UPDATE cards SET trust = 'unknown'"))
    begun: list[str] = []
    monkeypatch.setattr(media, "RowSink", lambda *_: begun.append("staged"))
    assert intake.take_in(desk, path).result is Result.WAITING
    assert begun == []
    monkeypatch.undo()
    desk.write(lambda db: db.execute("UPDATE cards SET trust = 'trusted'"))
    assert intake.take_in(desk, path).result is Result.IMPORTED
    assert count(desk, "media") == 2
    begun.clear()
    monkeypatch.setattr(media, "RowSink", lambda *_: begun.append("staged"))
    assert intake.take_in(desk, path).result is Result.DUPLICATE
    assert (begun, card.alias) == ([], "amal")


def test_trusting_the_signer_while_her_bundle_is_read_lets_it_wait(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Taken in without its pictures it would look whole."""
    path = hand_over(vault, made.story_id, tmp_path / "1.tbtt")
    desk.write(lambda db: db.execute("UPDATE cards SET trust = 'unknown'"))
    read = intake._verdict

    def then_trusted(*arguments: object) -> object:
        verdict = read(*arguments)  # type: ignore[arg-type]
        desk.write(lambda db: db.execute("UPDATE cards SET trust = 'trusted'"))
        return verdict

    monkeypatch.setattr(intake, "_verdict", then_trusted)
    assert intake.take_in(desk, path).result is Result.WAITING
    assert (count(desk, "stories"), count(desk, "media")) == (0, 0)


def test_a_full_disk_is_no_fault_of_the_bundle(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A refused bundle is thrown away; one that only needs room must be kept."""
    path = hand_over(vault, made.story_id, tmp_path / "1.tbtt")
    monkeypatch.setattr(Vault, "free", lambda _: 0)
    with pytest.raises(FileProblem) as caught:
        intake.take_in(desk, path)
    assert caught.value.code == "disk_full"
    assert (count(desk, "stories"), count(desk, "media"), count(desk, "media_chunks")) == (0, 0, 0)
    monkeypatch.undo()
    assert intake.take_in(desk, path).result is Result.IMPORTED


def test_a_bundle_that_could_not_get_its_name_was_not_handed_over(
    vault: Vault, desk: Vault, made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The list would say that the desk has her story, and the helper would delete it here."""
    path = tmp_path / "1.tbtt"
    write: Callable[[Vault, object], object] = Vault.write  # type: ignore[assignment]

    def somebody_else_first(self: Vault, step: object) -> object:
        result = write(self, step)
        if not path.exists():
            path.write_bytes(b"of somebody else")
        return result

    def interrupted(*_: object) -> NoReturn:
        raise KeyboardInterrupt

    planned = handover.plan(vault, [made.story_id], ["desk"])
    with monkeypatch.context() as patched:
        patched.setattr(Vault, "write", somebody_else_first)
        with pytest.raises(FileProblem):
            handover.export(vault, planned, path)
    assert path.read_bytes() == b"of somebody else"
    with monkeypatch.context() as patched:
        patched.setattr(files, "_publish", interrupted)
        with pytest.raises(KeyboardInterrupt):
            handover.export(vault, planned, tmp_path / "stopped.tbtt")
    assert not list(tmp_path.glob("stopped*"))
    assert vault.read(lambda db: handovers.ledger_of(db, made.story_id)) == []
    assert stories.view(vault, made.story_id).row.stage is Stage.READY
    assert (
        intake.take_in(desk, hand_over(vault, made.story_id, tmp_path / "2.tbtt")).result is Result.IMPORTED
    )
