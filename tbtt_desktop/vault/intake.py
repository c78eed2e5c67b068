"""Bundles that came in, the revisions they brought, and tombstones."""

from __future__ import annotations

from dataclasses import dataclass

from tbtt_desktop.clock import Clock
from tbtt_desktop.stories.records import MediaId, StoryId
from tbtt_desktop.vault.connection import Connection


@dataclass(frozen=True, slots=True)
class IntakeRow:
    """A bundle that was taken in."""

    digest: str  # sha256 of the tagmanifest
    bundle_id: str
    kind: str
    signer: str  # fingerprint
    stamp: str
    receipt: bytes | None  # the answer, as JSON, until it is written to a file


def taken(db: Connection, digest: str) -> IntakeRow | None:
    """Return the row of a bundle already taken in, or None."""
    row = db.execute(
        "SELECT digest, bundle_id, kind, signer, stamp, receipt FROM intake WHERE digest = ?", (digest,)
    ).fetchone()
    return IntakeRow(*row) if row else None


def sender_card(db: Connection, digest: str) -> bytes | None:
    """Return the card of who signed a bundle that was taken in, as JSON, or None."""
    row = db.execute("SELECT card FROM intake WHERE digest = ?", (digest,)).fetchone()
    return bytes(row[0]) if row else None


def add_intake(db: Connection, row: IntakeRow, envelope: bytes, card: bytes) -> None:
    """Note a bundle, its envelope and the signer's card, to whom a receipt goes."""
    db.execute(
        "INSERT INTO intake (digest, bundle_id, kind, signer, envelope, card, stamp, receipt)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (row.digest, row.bundle_id, row.kind, row.signer, envelope, card, row.stamp, row.receipt),
    )


def set_receipt(db: Connection, digest: str, receipt: bytes) -> None:
    """Keep the answer to a bundle until it is written to a file."""
    db.execute("UPDATE intake SET receipt = ? WHERE digest = ?", (receipt, digest))


@dataclass(frozen=True, slots=True)
class WaitingReceipt:
    """An answer that no file carries yet."""

    digest: str
    bundle_id: str
    receipt: bytes
    card: bytes  # the signer's, as JSON


def waiting_receipts(db: Connection) -> list[WaitingReceipt]:
    """Return the answers that wait to be written, oldest first."""
    rows = db.execute(
        "SELECT digest, bundle_id, receipt, card FROM intake"
        " WHERE receipt IS NOT NULL AND NOT answered ORDER BY stamp, digest"
    )
    return [WaitingReceipt(*row) for row in rows.fetchall()]


def set_answered(db: Connection, digest: str) -> None:
    """Note that an answer was written to a file."""
    db.execute("UPDATE intake SET answered = 1 WHERE digest = ?", (digest,))


@dataclass(frozen=True, slots=True)
class ReceivedRevision:
    """A revision of a story as it arrived."""

    story_id: StoryId
    revision: int
    sha256: str  # of the document's bytes
    signer: str
    digest: str  # of the bundle
    document: bytes
    state: str  # current, superseded, conflict
    texts: int  # parts of each kind
    sounds: int
    photos: int
    origin: str = ""  # digest of the bundle that its signer made, in `origins`; "" where that was not kept


_RECEIVED = (
    "SELECT story_id, revision, sha256, signer, digest, document, state, texts, sounds, photos, origin"
    " FROM received"
)


def received(db: Connection, story_id: StoryId) -> list[ReceivedRevision]:
    """Return every revision that arrived, in order."""
    rows = db.execute(_RECEIVED + " WHERE story_id = ? ORDER BY revision, stamp", (story_id,)).fetchall()
    return [ReceivedRevision(StoryId(row[0]), *row[1:]) for row in rows]


def current_revision(db: Connection, story_id: StoryId) -> ReceivedRevision | None:
    """Return the revision that counts, or None."""
    row = db.execute(_RECEIVED + " WHERE story_id = ? AND state = 'current'", (story_id,)).fetchone()
    return ReceivedRevision(StoryId(row[0]), *row[1:]) if row else None


def in_conflict(db: Connection) -> list[ReceivedRevision]:
    """Return every revision that does not fit beside the one that counts, by story."""
    rows = db.execute(_RECEIVED + " WHERE state = 'conflict' ORDER BY story_id, revision, stamp").fetchall()
    return [ReceivedRevision(StoryId(row[0]), *row[1:]) for row in rows]


def add_received(db: Connection, clock: Clock, row: ReceivedRevision) -> None:
    """Append a revision; one that is current supersedes the one before."""
    if row.state == "current":
        db.execute(
            "UPDATE received SET state = 'superseded' WHERE story_id = ? AND state = 'current'",
            (row.story_id,),
        )
    db.execute(
        "INSERT INTO received (story_id, revision, sha256, signer, digest, document, state,"
        " texts, sounds, photos, origin, stamp) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            row.story_id,
            row.revision,
            row.sha256,
            row.signer,
            row.digest,
            row.document,
            row.state,
            row.texts,
            row.sounds,
            row.photos,
            row.origin,
            clock.stamp(),
        ),
    )


def received_medium(db: Connection, story_id: StoryId, sha256: str) -> MediaId | None:
    """Return the medium of a received story by its digest, or None."""
    row = db.execute(
        "SELECT media_id FROM received_media WHERE story_id = ? AND sha256 = ?", (story_id, sha256)
    ).fetchone()
    return MediaId(row[0]) if row else None


def add_received_medium(db: Connection, story_id: StoryId, sha256: str, media_id: MediaId) -> None:
    """Bind a medium to a received story."""
    db.execute(
        "INSERT OR IGNORE INTO received_media (story_id, sha256, media_id) VALUES (?, ?, ?)",
        (story_id, sha256, media_id),
    )


@dataclass(frozen=True, slots=True)
class Tombstone:
    """A withdrawal that counts for one signer's story, before or after it arrives."""

    story_id: StoryId
    signer: str
    scope: str
    digest: str


def add_tombstone(db: Connection, clock: Clock, row: Tombstone) -> None:
    """Keep a withdrawal."""
    db.execute(
        "INSERT OR IGNORE INTO tombstones (story_id, signer, scope, stamp, digest) VALUES (?, ?, ?, ?, ?)",
        (row.story_id, row.signer, row.scope, clock.stamp(), row.digest),
    )


def all_tombstones(db: Connection) -> list[Tombstone]:
    """Return every withdrawal that came in."""
    rows = db.execute("SELECT story_id, signer, scope, digest FROM tombstones").fetchall()
    return [Tombstone(StoryId(row[0]), *row[1:]) for row in rows]


def tombstones(db: Connection, story_id: StoryId) -> list[Tombstone]:
    """Return a story's withdrawals."""
    rows = db.execute(
        "SELECT story_id, signer, scope, digest FROM tombstones WHERE story_id = ?", (story_id,)
    ).fetchall()
    return [Tombstone(StoryId(row[0]), *row[1:]) for row in rows]
