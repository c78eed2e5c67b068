"""What left, to whom, and what was confirmed. Rows here outlive their stories."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.clock import Clock
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.connection import Connection

PASSED_ON: Final = "passed_on"
"""The kind of a ledger row of a story that came in and went on as it came."""
TRANSFERRED: Final = "transferred"
"""The kind of a ledger row of a story that was given to another helper, unredacted."""


@dataclass(frozen=True, slots=True)
class Chain:
    """Where the counter of bundles to one set of recipients stands."""

    chain_id: str
    sequence: int
    previous: str  # digest of the bundle before, "" for the first


def chain(db: Connection, recipients: str) -> Chain | None:
    """Return the chain for a set of recipients (their fingerprints, sorted, joined by spaces)."""
    row = db.execute(
        "SELECT chain_id, sequence, previous FROM chains WHERE recipients = ?", (recipients,)
    ).fetchone()
    return Chain(*row) if row else None


def set_chain(db: Connection, recipients: str, state: Chain) -> None:
    """Move a chain on."""
    db.execute(
        "INSERT OR REPLACE INTO chains (recipients, chain_id, sequence, previous) VALUES (?, ?, ?, ?)",
        (recipients, state.chain_id, state.sequence, state.previous),
    )


def forget_chains(db: Connection) -> None:
    """Start new chains from here on: a restored vault may not count on from an old state."""
    db.execute("DELETE FROM chains")


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One story in one bundle for one recipient."""

    story_id: StoryId
    bundle_id: str
    recipient: str
    alias: str
    kind: str
    revision: int
    document_sha256: str
    digest: str
    stamp: str
    receipt: str = ""  # accepted, withdrawn, or the code of a refusal; "" until an answer came
    receipt_stamp: str = ""
    scopes: str = ""  # of a withdrawal: "all", or consent scopes with blanks between
    receipt_chain: str = ""  # of the answer that said it
    receipt_sequence: int = 0


_FIELDS: Final = (
    "story_id, bundle_id, recipient, alias, kind, revision, document_sha256, digest, stamp,"
    " receipt, receipt_stamp, scopes, receipt_chain, receipt_sequence"
)
_LEDGER: Final = f"SELECT {_FIELDS} FROM ledger"  # noqa: S608 - our names


def add_ledger(db: Connection, row: LedgerRow) -> None:
    """Note that a story left."""
    db.execute(
        "INSERT INTO ledger (story_id, bundle_id, recipient, alias, kind, revision, document_sha256,"
        " digest, stamp, scopes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            row.story_id,
            row.bundle_id,
            row.recipient,
            row.alias,
            row.kind,
            row.revision,
            row.document_sha256,
            row.digest,
            row.stamp,
            row.scopes,
        ),
    )


def keep_ledger(db: Connection, row: LedgerRow) -> None:
    """Take over a row from another copy of this vault, with its receipt; one that is here keeps its own."""
    marks = ", ".join("?" * len(dataclasses.fields(row)))
    db.execute(
        f"INSERT INTO ledger ({_FIELDS}) VALUES ({marks}) ON CONFLICT DO UPDATE SET"  # noqa: S608 - as above
        " receipt = excluded.receipt, receipt_stamp = excluded.receipt_stamp,"
        " receipt_chain = excluded.receipt_chain, receipt_sequence = excluded.receipt_sequence"
        " WHERE ledger.receipt_stamp < excluded.receipt_stamp",
        dataclasses.astuple(row),
    )


def not_sent(db: Connection, digest: str) -> list[LedgerRow]:
    """Forget a bundle that did not leave; return what was noted of it."""
    rows = ledger_by_digest(db, digest)
    db.execute("DELETE FROM ledger WHERE digest = ?", (digest,))
    return rows


def ledger(db: Connection) -> list[LedgerRow]:
    """Return everything that left."""
    return [LedgerRow(*row) for row in db.execute(_LEDGER).fetchall()]


def given_to(db: Connection, fingerprint: str) -> int:
    """Return how many stories were handed over to that key, whatever became of them."""
    row = db.execute("SELECT count(DISTINCT story_id) FROM ledger WHERE recipient = ?", (fingerprint,))
    return int(row.fetchone()[0])


def ledger_of(db: Connection, story_id: StoryId) -> list[LedgerRow]:
    """Return every hand-over of a story, oldest first."""
    rows = db.execute(_LEDGER + " WHERE story_id = ? ORDER BY stamp, revision, kind", (story_id,)).fetchall()
    return [LedgerRow(*row) for row in rows]


def ledger_by_digest(db: Connection, digest: str) -> list[LedgerRow]:
    """Return what left in one bundle."""
    rows = db.execute(_LEDGER + " WHERE digest = ? ORDER BY story_id", (digest,)).fetchall()
    return [LedgerRow(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class Said:
    """What a receipt says of a story, and where the receipt stands in its signer's chain."""

    answer: str
    chain_id: str
    sequence: int


def confirm(db: Connection, clock: Clock, row: LedgerRow, said: Said) -> bool:
    """Note what a receipt said of a story, unless a later one was read before; return whether it was."""
    return (
        db.execute(
            "UPDATE ledger SET receipt = ?, receipt_stamp = ?, receipt_chain = ?, receipt_sequence = ?"
            " WHERE story_id = ? AND bundle_id = ? AND recipient = ?"
            " AND NOT (receipt_chain = ? AND receipt_sequence > ?)",
            (
                *(said.answer, clock.stamp(), said.chain_id, said.sequence),
                *(row.story_id, row.bundle_id, row.recipient),
                *(said.chain_id, said.sequence),
            ),
        ).rowcount
        > 0
    )


@dataclass(frozen=True, slots=True)
class KeptTransfer:
    """The file in which a story came that another helper gave up, and who signed it."""

    story_id: StoryId
    signer: str  # fingerprint
    alias: str
    digest: str  # of the bundle
    stamp: str
    document: bytes


def keep_transfer(db: Connection, row: KeptTransfer) -> None:
    """Keep from whom a story was taken over, with its custody log and what had left of it."""
    db.execute(
        "INSERT INTO taken_over (story_id, signer, alias, digest, stamp, document) VALUES (?, ?, ?, ?, ?, ?)",
        (row.story_id, row.signer, row.alias, row.digest, row.stamp, row.document),
    )


def taken_over(db: Connection, story_id: StoryId) -> KeptTransfer | None:
    """Return what was kept of a transfer, None for a story that was told here."""
    row = db.execute(
        "SELECT story_id, signer, alias, digest, stamp, document FROM taken_over WHERE story_id = ?",
        (story_id,),
    ).fetchone()
    return KeptTransfer(StoryId(row[0]), *row[1:]) if row else None


def not_passed_on(db: Connection, recipients: Sequence[str]) -> list[StoryId]:
    """Return the stories that came in and whose present revision not all `recipients` (fingerprints) have.

    Oldest first. Who signed or sent one has it.
    """
    rows = db.execute(
        "SELECT r.story_id FROM received r JOIN intake i USING (digest) WHERE r.state = 'current' AND EXISTS"
        " (SELECT 1 FROM json_each(?) wanted WHERE wanted.value NOT IN (r.signer, i.signer) AND NOT EXISTS ("
        " SELECT 1 FROM ledger l WHERE l.story_id = r.story_id AND l.kind = ?"
        " AND l.document_sha256 = r.sha256 AND l.recipient = wanted.value)) ORDER BY r.stamp, r.story_id",
        (json.dumps(list(recipients)), PASSED_ON),
    )
    return [StoryId(row[0]) for row in rows]


def last_left(db: Connection) -> dict[StoryId, str]:
    """Return for every story that was ever handed over when it last was, as a stamp."""
    rows = db.execute("SELECT story_id, max(stamp) FROM ledger WHERE kind = 'stories' GROUP BY story_id")
    return {StoryId(row[0]): row[1] for row in rows.fetchall()}
