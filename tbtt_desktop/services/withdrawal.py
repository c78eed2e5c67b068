"""Taking back what left: a signed tombstone for everybody who has it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.notices import EVERYTHING, By, Withdrawal
from tbtt_desktop.bundle.transfer import Transfer
from tbtt_desktop.bundle.writer import Composed, Part
from tbtt_desktop.errors import FileProblem, WorldError
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services.people import trusted_cards
from tbtt_desktop.services.sealing import Sealed, seal
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Origin, Stage, StoryId
from tbtt_desktop.vault import activity, cards, consent, handovers, intake, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.handovers import PASSED_ON, TRANSFERRED, LedgerRow
from tbtt_desktop.vault.store import Vault

WITHDRAWAL = "withdrawal"
"""The kind of a ledger row that says what was taken back."""
_GAVE = frozenset({"stories", PASSED_ON, TRANSFERRED})


class WithdrawalRefused(WorldError):
    """There is nothing to take back. Parameter: name, the story's id, or the alias of who can."""

    codes = ("never_left", "not_ours_to_withdraw", "left_before", "nobody_to_tell")


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who was given a story, and how far it was taken back from them."""

    alias: str
    fingerprint: str
    given: str  # a stamp: when it last went to them; "" for who gave it to us
    revision: int
    received: bool  # they confirmed that revision
    reachable: bool  # their card is trusted here, so that a file can be made for them
    withdrawn: str = ""  # a stamp: when a withdrawal was last written for them
    scopes: tuple[str, ...] = ()  # of it
    confirmed: str = ""  # a stamp: when they said that it was carried out


def who_has(vault: Vault, story_id: StoryId) -> list[Holder]:
    """Return everybody who was given a story from here, by alias; of one that came in, who gave it too."""

    def step(db: Connection) -> list[Holder]:
        rows = handovers.ledger_of(db, story_id)
        givers = [row for row in rows if row.kind in _GAVE]
        found = {row.recipient: _holder(db, row, rows) for row in givers}
        for one in intake.received(db, story_id):
            known = cards.by_fingerprint(db, one.signer) if one.signer not in found else None
            if known is not None:
                gave = LedgerRow(story_id, "", one.signer, known.alias, "", one.revision, "", "", "")
                found[one.signer] = _holder(db, gave, rows)
        return sorted(found.values(), key=lambda one: one.alias)

    return vault.read(step)


def _holder(db: Connection, row: LedgerRow, rows: Sequence[LedgerRow]) -> Holder:
    """Return where things stand with who got a story in `row`."""
    known = cards.by_fingerprint(db, row.recipient)
    back = [one for one in rows if one.kind == WITHDRAWAL and one.recipient == row.recipient]
    last = back[-1] if back else None
    return Holder(
        row.alias,
        row.recipient,
        row.stamp,
        row.revision,
        received=row.receipt == "accepted",
        reachable=known is not None and known.trust == "trusted",
        withdrawn=last.stamp if last else "",
        scopes=tuple(last.scopes.split()) if last else (),
        confirmed=last.receipt_stamp if last and last.receipt == "withdrawn" else "",
    )


def withdraw(
    vault: Vault,
    story_id: StoryId,
    aliases: Sequence[str],
    path: Path,
    scopes: Sequence[Scope] = (),
    progress: Progress = SILENT,
    *,
    phrase: str | None = None,
) -> Sealed:
    """Write a withdrawal for `aliases`: of `scopes`, or of the whole story where none is named.

    Works for a story that was deleted here too, as long as the ledger knows that it left. With her `phrase`
    it counts wherever the story carries its hash, also of one that came in here and never left.
    Raises `WithdrawalRefused`, `NotThere`, `CardRefused`, `FileProblem`.
    """
    clock = vault.world.clock
    found = trusted_cards(vault, aliases)
    rows = vault.read(lambda db: handovers.ledger_of(db, story_id))
    if phrase is None:
        vault.read(lambda db: _require_ours(db, story_id, rows))
    named = tuple(str(scope) for scope in scopes) or (EVERYTHING,)
    # A story that was given over whole may never have been exported: 0 is no revision of a withdrawal.
    reach = max((max(1, row.revision) for row in rows if row.kind in _GAVE), default=None) if scopes else None
    document = Withdrawal(story_id, named, clock.today(), _right(rows, phrase), phrase, reach).to_bytes()
    part = Part.of_bytes(f"data/withdrawals/{story_id}.json", document)

    def record(db: Connection, composed: Composed) -> None:
        for card in found:
            handovers.add_ledger(
                db,
                LedgerRow(
                    story_id,
                    composed.envelope.bundle_id,
                    card.fingerprint,
                    card.alias,
                    WITHDRAWAL,
                    rows[-1].revision if rows else 1,
                    part.sha256,
                    composed.digest,
                    clock.stamp(),
                    scopes=" ".join(named),
                ),
            )
        take_back_told_here(db, vault, story_id, named)
        activity.log(db, clock, "withdrawal_made", story=story_id, recipients=len(found))

    return seal(vault, Kind.WITHDRAWAL, found, (part,), path=path, record=record, progress=progress)


def _right(rows: Sequence[LedgerRow], phrase: str | None) -> By:
    if phrase is not None:
        return By.PHRASE
    return By.COORDINATOR if all(row.kind in (PASSED_ON, WITHDRAWAL) for row in rows) else By.SIGNER


@dataclass(frozen=True, slots=True)
class Everywhere:
    """The withdrawals that were written, one for each who has the story, and whom none can be made for."""

    written: tuple[tuple[str, Sealed], ...]  # alias and file
    unreachable: tuple[str, ...]  # aliases of those whose card is not trusted here any more


def withdraw_everywhere(
    vault: Vault,
    story_id: StoryId,
    folder: Path,
    scopes: Sequence[Scope] = (),
    progress: Progress = SILENT,
    *,
    phrase: str | None = None,
) -> Everywhere:
    """Write a withdrawal into `folder` for each who was given the story, one new file each.

    Raises `WithdrawalRefused` (nobody_to_tell, where no file can be made), and as `withdraw`.
    """
    holders = who_has(vault, story_id)
    if phrase is None:
        holders = [one for one in holders if one.given]
        rows = vault.read(lambda db: handovers.ledger_of(db, story_id))
        vault.read(lambda db: _require_ours(db, story_id, rows))
    reachable = [one.alias for one in holders if one.reachable]
    if not reachable:
        raise WithdrawalRefused("nobody_to_tell", name=story_id)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise FileProblem("file_unwritable", name=folder.name) from None
    written = []
    for done, alias in enumerate(reachable):
        checkpoint(progress)
        progress.report("withdraw", done, len(reachable))
        path = folder / f"{vault.world.chance.token(8).hex()}.tbtt"
        written.append((alias, withdraw(vault, story_id, [alias], path, scopes, phrase=phrase)))
    unreachable = tuple(one.alias for one in holders if not one.reachable)
    return Everywhere(tuple(written), unreachable)


def _require_ours(db: Connection, story_id: StoryId, rows: Sequence[LedgerRow]) -> None:
    """What left from here is ours to take back, whatever lies under its id by now, and what we passed on."""
    if any(row.kind in _GAVE for row in rows):
        return
    ours = stories.get(db, story_id).origin is Origin.LOCAL
    before = handovers.taken_over(db, story_id)
    if ours and before is not None and Transfer.parse(before.document).handed_over:
        raise WithdrawalRefused("left_before", name=before.alias)
    raise WithdrawalRefused("never_left" if ours else "not_ours_to_withdraw", name=story_id)


def take_back_told_here(db: Connection, vault: Vault, story_id: StoryId, scopes: Sequence[str]) -> None:
    """Let a withdrawal hold for a story told here: it leaves no more, or the scopes end; it stays here."""
    try:
        if stories.get(db, story_id).origin is Origin.RECEIVED:
            return  # here it is for who told it to take back
    except NotThere:
        return  # deleted here already
    if EVERYTHING not in scopes:
        before = consent.current(db, story_id)
        kept = tuple(grant for grant in before.grants if grant.scope not in scopes)
        if kept != before.grants:
            consent.append(db, vault.world.clock, story_id, kept, before.record)
        return
    stories.set_stage(db, story_id, Stage.WITHDRAWN)
