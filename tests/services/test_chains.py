"""What has not arrived, what receipts say of what was sent, and in which order they may come."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.notices import Accepted, Receipt
from tbtt_desktop.bundle.writer import Part
from tbtt_desktop.clock import World
from tbtt_desktop.services import chains, intake, ledger, people
from tbtt_desktop.services.answers import say_placed
from tbtt_desktop.services.chains import Gap
from tbtt_desktop.services.ledger import Status
from tbtt_desktop.services.receipts import ask_again, senders_waiting, write_receipts
from tbtt_desktop.services.sealing import seal
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.stories.versions import State
from tbtt_desktop.vault import handovers
from tbtt_desktop.vault import intake as arrivals
from tbtt_desktop.vault.handovers import Chain, LedgerRow
from tbtt_desktop.vault.store import Vault
from tests.helpers.life import PICTURES, STORY, send, version
from tests.helpers.vaults import introduce, make_vault


def found(desk: Vault) -> list[tuple[str, tuple[Gap, ...], tuple[int, ...]]]:
    """Return what is missing, by its sender."""
    return [(one.alias, one.gaps, one.forks) for one in chains.chains(desk)]


def test_what_has_not_arrived_is_known_by_its_number_and_comes_late(
    vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """A lost stick with a story on it is noticed by nobody, and she believes that it arrived."""
    sent = [send(vault, tmp_path / str(n), version(n)) for n in range(1, 6)]
    for place in (0, 1, 3):
        intake.take_in(desk, sent[place])
    assert found(desk) == [("amal", (Gap(3, 3),), ())]
    intake.take_in(desk, sent[2])
    assert found(desk) == []


def test_bundles_for_others_are_not_missed(vault: Vault, desk: Vault, tmp_path: Path, world: World) -> None:
    """A gap must not tell the desk how often a helper writes to somebody else."""
    other = make_vault(tmp_path / "other", world, alias="other").vault
    introduce(vault, other)
    for n in range(1, 4):
        send(vault, tmp_path / f"other-{n}", version(n), to="other")
        intake.take_in(desk, send(vault, tmp_path / f"desk-{n}", version(n)))
    assert found(desk) == []
    other.close()


def test_a_restored_vault_begins_anew_and_misses_nothing(vault: Vault, desk: Vault, tmp_path: Path) -> None:
    """Everybody would be asked for bundles that never were."""
    for n in (1, 2):
        intake.take_in(desk, send(vault, tmp_path / str(n), version(n)))
    vault.write(handovers.forget_chains)
    intake.take_in(desk, send(vault, tmp_path / "3", version(3)))
    assert found(desk) == []


def test_a_chain_that_divides_is_told(vault: Vault, desk: Vault, tmp_path: Path) -> None:
    """Somebody with a copy of the vault, or of the key, sends in a helper's name."""
    intake.take_in(desk, send(vault, tmp_path / "1", version(1)))
    key = " ".join(sorted(card.fingerprint for card in people.trusted_cards(vault, ["desk"])))
    state = vault.read(lambda db: handovers.chain(db, key))
    assert state is not None
    intake.take_in(desk, send(vault, tmp_path / "2", version(2)))
    vault.write(lambda db: handovers.set_chain(db, key, state))  # as a copy of the vault would go on
    intake.take_in(desk, send(vault, tmp_path / "2b", version(2, "Another.")))
    assert found(desk) == [("amal", (), (2,))]
    vault.write(lambda db: handovers.set_chain(db, key, Chain(state.chain_id, 2, "0" * 64)))
    intake.take_in(desk, send(vault, tmp_path / "3", version(3)))
    assert found(desk) == [("amal", (), (2,))]


@given(st.lists(st.integers(1, 2**53 - 1), min_size=1, max_size=6, unique=True), st.integers(1, 5))
def test_gaps_are_told_however_wide(sequences: list[int], most: int) -> None:
    """A sender with a number of sixteen digits must not fill the memory of the desk."""
    gaps = tuple(chains._gaps(sorted(sequences)))
    assert sum(gap.count for gap in gaps) == max(sequences) - len(sequences)
    shown, more = chains.numbers(gaps, most)
    assert len(shown) <= most
    assert not set(shown) & set(sequences)
    assert len(shown) + more == sum(gap.count for gap in gaps)


def note_left(vault: Vault, path: Path, revision: int = 1) -> Path:
    """Send a version to the desk, noted as a hand-over is."""
    story = version(revision)
    card = people.trusted_cards(vault, ["desk"])[0]
    part = Part.of_bytes(f"data/stories/{STORY}.json", story.to_bytes())
    made: list[str] = []

    def record(db: object, composed: object) -> None:
        row = LedgerRow(
            StoryId(STORY),
            composed.envelope.bundle_id,  # type: ignore[attr-defined]
            card.fingerprint,
            card.alias,
            "stories",
            revision,
            part.sha256,
            composed.digest,  # type: ignore[attr-defined]
            vault.world.clock.stamp(),
        )
        handovers.add_ledger(db, row)  # type: ignore[arg-type]
        made.append(row.digest)

    media = [
        Part.of_bytes(one.name, data) for one, data in zip(story.media, [PICTURES["first"]], strict=True)
    ]
    return seal(vault, Kind.STORIES, (card,), (part, *media), path=path, record=record).path


def status(vault: Vault) -> list[tuple[Status, str]]:
    """Return where things stand with each recipient."""
    return [(one.status, one.code) for one in ledger.entries(vault)]


def test_an_older_answer_does_not_undo_a_later_one(vault: Vault, desk: Vault, tmp_path: Path) -> None:
    """Two receipts on one stick are read in the order of their names, which says nothing."""
    intake.take_in(desk, note_left(vault, tmp_path / "1"))
    (row,) = desk.read(lambda db: arrivals.received(db, StoryId(STORY)))
    for state in (State.CONFLICT, State.CURRENT):
        desk.write(lambda db, state=state: say_placed(db, desk.world.clock, row, state))  # type: ignore[misc]
        write_receipts(desk, tmp_path / state)
    first, second = (next((tmp_path / state).iterdir()) for state in (State.CONFLICT, State.CURRENT))
    (confirmed,) = intake.take_in(vault, second).confirmed
    assert confirmed.answer == "accepted"
    stale = intake.take_in(vault, first)
    assert (stale.confirmed, stale.strange) == ((), 0)
    assert status(vault) == [(Status.RECEIVED, "")]


def test_a_lost_answer_is_written_again_when_asked_for(vault: Vault, desk: Vault, tmp_path: Path) -> None:
    """A receipt on a stick that broke would keep the helper from ever knowing."""
    taken = intake.take_in(desk, note_left(vault, tmp_path / "1"))
    write_receipts(desk, tmp_path / "lost")
    assert senders_waiting(desk) == []
    assert ask_again(desk, "amal") == 1
    (again,) = write_receipts(desk, tmp_path / "again")
    assert ask_again(desk, bundle_id=taken.verdict.bundle_id[:8]) == 1
    (confirmed,) = intake.take_in(vault, again.path).confirmed
    assert (confirmed.alias, confirmed.answer) == ("desk", "accepted")
    assert status(vault) == [(Status.RECEIVED, "")]


def test_an_answer_to_what_never_left_changes_nothing_and_is_told(
    vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """Somebody could make a helper delete a story that nobody has."""
    note_left(vault, tmp_path / "1")
    told = Receipt(
        "6d4f3a52-7a0c-4c3e-8f5d-2b1f0a9c7e77", "0" * 64, dt.date(2026, 3, 8), (Accepted(STORY, 1),)
    )
    part = Part.of_bytes(f"data/receipts/{told.bundle_id}.json", told.to_bytes())
    cards = people.trusted_cards(desk, ["amal"])
    path = seal(desk, Kind.RECEIPT, cards, [part], path=tmp_path / "r", record=lambda _d, _c: None).path
    taken = intake.take_in(vault, path)
    assert (taken.confirmed, taken.strange) == ((), 1)
    assert status(vault) == [(Status.WAITING, "")]
