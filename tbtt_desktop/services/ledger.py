"""The ledger: what was given to whom, what they said to it, what was taken back. It outlives the stories."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from tbtt_desktop.services.withdrawal import WITHDRAWAL
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault import handovers, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.handovers import LedgerRow
from tbtt_desktop.vault.store import Vault


class Status(StrEnum):
    """Where things stand with one recipient. The values are those of `ledger --json`."""

    WAITING = "waiting"  # given; no receipt yet
    RECEIVED = "received"
    REFUSED = "refused"  # a receipt says that it was not taken, and why
    WITHDRAWING = "withdrawing"  # a withdrawal was written; no receipt yet
    WITHDRAWN = "withdrawn"  # they confirmed it, or told that she took it back there


@dataclass(frozen=True, slots=True)
class Entry:
    """One story and one recipient: the last revision that went to them, and what came of it."""

    story_id: StoryId
    pseudonym: str  # "" where the story is not here any more
    here: bool
    alias: str
    fingerprint: str
    kind: str  # stories, passed_on or transferred
    revision: int
    given: str  # stamp
    status: Status
    code: str  # of a refusal, "" otherwise
    answered: str  # stamp, "" until a receipt said so
    scopes: tuple[str, ...]  # that were taken back; ("all",) for the whole story


def entries(vault: Vault, story_id: StoryId | None = None) -> list[Entry]:
    """Return everything that left, the last given first; of one story only, where named."""

    def step(db: Connection) -> list[Entry]:
        rows = handovers.ledger(db) if story_id is None else handovers.ledger_of(db, story_id)
        by_pair: dict[tuple[StoryId, str], list[LedgerRow]] = {}
        for row in sorted(rows, key=lambda one: (one.stamp, one.revision, one.kind)):
            by_pair.setdefault((row.story_id, row.recipient), []).append(row)
        here = {row.story_id: row.pseudonym for row in stories.rows(db, list({pair[0] for pair in by_pair}))}
        found = (_entry(together, here) for together in by_pair.values())
        return sorted((one for one in found if one is not None), key=lambda one: one.given, reverse=True)

    return vault.read(step)


def _entry(rows: list[LedgerRow], here: dict[StoryId, str]) -> Entry | None:
    """Return what came of everything that went to one recipient, oldest first."""
    given = [row for row in rows if row.kind != WITHDRAWAL]
    back = [row for row in rows if row.kind == WITHDRAWAL]
    if not given:
        return None
    last = given[-1]
    status, code, answered = _status(last, back)
    scopes = tuple(sorted({scope for row in back for scope in row.scopes.split()}))
    return Entry(
        last.story_id,
        here.get(last.story_id, ""),
        last.story_id in here,
        last.alias,
        last.recipient,
        last.kind,
        last.revision,
        last.stamp,
        status,
        code,
        answered,
        ("all",) if "all" in scopes else scopes,
    )


def _status(given: LedgerRow, back: Iterable[LedgerRow]) -> tuple[Status, str, str]:
    """Return status, code and stamp of the answer."""
    whole = [row for row in back if row.scopes in ("all", "")]
    if whole:
        confirmed = next((row for row in whole if row.receipt == "withdrawn"), None)
        if confirmed is not None:
            return Status.WITHDRAWN, "", confirmed.receipt_stamp
        refused = next((row for row in reversed(whole) if row.receipt), None)
        if refused is not None:
            return Status.REFUSED, refused.receipt, refused.receipt_stamp
        return Status.WITHDRAWING, "", ""
    if given.receipt == "withdrawn":
        return Status.WITHDRAWN, "", given.receipt_stamp
    if given.receipt == "accepted":
        return Status.RECEIVED, "", given.receipt_stamp
    if given.receipt:
        return Status.REFUSED, given.receipt, given.receipt_stamp
    return Status.WAITING, "", ""
