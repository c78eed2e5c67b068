"""Taking back what left: a signed tombstone for everybody who has it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.notices import EVERYTHING, By, Withdrawal
from tbtt_desktop.bundle.writer import Composed, Part
from tbtt_desktop.errors import WorldError
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services.people import trusted_cards
from tbtt_desktop.services.sealing import Sealed, seal
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Origin, Stage, StoryId
from tbtt_desktop.vault import activity, consent, handovers, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.handovers import PASSED_ON, LedgerRow
from tbtt_desktop.vault.store import Vault


class WithdrawalRefused(WorldError):
    """There is nothing to take back. Parameter: name, the story's id."""

    codes = ("never_left", "not_ours_to_withdraw")


def withdraw(
    vault: Vault,
    story_id: StoryId,
    aliases: Sequence[str],
    path: Path,
    scopes: Sequence[Scope] = (),
    progress: Progress = SILENT,
) -> Sealed:
    """Write a withdrawal for `aliases`: of `scopes`, or of the whole story where none is named.

    Works for a story that was deleted here too, as long as the ledger knows that it left.
    Raises `WithdrawalRefused`, `NotThere`, `CardRefused`, `FileProblem`.
    """
    clock = vault.world.clock
    cards = trusted_cards(vault, aliases)
    rows = vault.read(lambda db: handovers.ledger_of(db, story_id))
    vault.read(lambda db: _require_ours(db, story_id, rows))
    named = tuple(str(scope) for scope in scopes) or (EVERYTHING,)
    right = By.SIGNER if any(row.kind == "stories" for row in rows) else By.COORDINATOR
    document = Withdrawal(story_id, named, clock.today(), right).to_bytes()
    part = Part.of_bytes(f"data/withdrawals/{story_id}.json", document)

    def record(db: Connection, composed: Composed) -> None:
        for card in cards:
            handovers.add_ledger(
                db,
                LedgerRow(
                    story_id,
                    composed.envelope.bundle_id,
                    card.fingerprint,
                    card.alias,
                    "withdrawal",
                    rows[-1].revision,
                    part.sha256,
                    composed.digest,
                    clock.stamp(),
                ),
            )
        _carry_out(db, vault, story_id, scopes)
        activity.log(db, clock, "withdrawal_made", story=story_id, recipients=len(cards))

    return seal(vault, Kind.WITHDRAWAL, cards, (part,), path=path, record=record, progress=progress)


def _require_ours(db: Connection, story_id: StoryId, rows: Sequence[LedgerRow]) -> None:
    """What left from here is ours to take back, whatever lies under its id by now, and what we passed on."""
    if any(row.kind in ("stories", PASSED_ON) for row in rows):
        return
    ours = stories.get(db, story_id).origin is Origin.LOCAL
    raise WithdrawalRefused("never_left" if ours else "not_ours_to_withdraw", name=story_id)


def _carry_out(db: Connection, vault: Vault, story_id: StoryId, scopes: Sequence[Scope]) -> None:
    """Let the withdrawal hold here as well: the whole story leaves no more, or the scopes end."""
    try:
        if stories.get(db, story_id).origin is Origin.RECEIVED:
            return  # here it is for who told it to take back
    except NotThere:
        return  # deleted here already
    if scopes:
        before = consent.current(db, story_id)
        kept = tuple(grant for grant in before.grants if grant.scope not in scopes)
        consent.append(db, vault.world.clock, story_id, kept, before.record)
        return
    stories.set_stage(db, story_id, Stage.WITHDRAWN)
