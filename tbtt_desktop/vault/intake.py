"""Bundles that came in, the revisions they brought, and tombstones."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.clock import Clock
from tbtt_desktop.stories.records import MediaId, StoryId
from tbtt_desktop.vault import staging
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.phrases import PhraseHash


@dataclass(frozen=True, slots=True)
class IntakeRow:
    """A bundle that was taken in."""

    digest: str  # sha256 of the tagmanifest
    bundle_id: str
    kind: str
    signer: str  # fingerprint
    stamp: str
    receipt: bytes | None  # the answer, as JSON, until it is written to a file
    chain_id: str = ""  # where it stands in its signer's chain for `recipients`
    sequence: int = 0
    previous: str = ""  # digest of the bundle before, "" for the first
    recipients: str = ""  # fingerprints, sorted, with blanks between


_INTAKE = (
    "SELECT digest, bundle_id, kind, signer, stamp, receipt, chain_id, sequence, previous, recipients"
    " FROM intake"
)


def taken(db: Connection, digest: str) -> IntakeRow | None:
    """Return the row of a bundle already taken in, or None."""
    row = db.execute(_INTAKE + " WHERE digest = ?", (digest,)).fetchone()
    return IntakeRow(*row) if row else None


def is_taken(db: Connection, digest: str) -> bool:
    """Whether a bundle was taken in; not one of which something was only kept aside."""
    row = taken(db, digest)
    return row is not None and not (row.kind == "stories" and row.receipt is None)


def by_bundle_id(db: Connection, bundle_id: str) -> IntakeRow | None:
    """Return the row of a bundle already taken in by the beginning of its id, None unless it is one."""
    rows = db.execute(
        _INTAKE + " WHERE substr(bundle_id, 1, length(?1)) = ?1 LIMIT 2", (bundle_id,)
    ).fetchall()
    return IntakeRow(*rows[0]) if len(rows) == 1 else None


def sender_card(db: Connection, digest: str) -> bytes | None:
    """Return the card of who signed a bundle that was taken in, as JSON, or None."""
    row = db.execute("SELECT card FROM intake WHERE digest = ?", (digest,)).fetchone()
    return bytes(row[0]) if row else None


def card_of(db: Connection, signer: str) -> bytes | None:
    """Return the card that came with the last bundle of a key, as JSON, or None."""
    row = db.execute("SELECT card FROM intake WHERE signer = ? ORDER BY stamp DESC", (signer,)).fetchone()
    return bytes(row[0]) if row else None


def add_intake(db: Connection, row: IntakeRow, envelope: bytes, card: bytes) -> None:
    """Note a bundle, its envelope and the signer's card, to whom a receipt goes."""
    db.execute(
        "INSERT INTO intake (digest, bundle_id, kind, signer, envelope, card, stamp, receipt,"
        " chain_id, sequence, previous, recipients) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            row.digest,
            row.bundle_id,
            row.kind,
            row.signer,
            envelope,
            card,
            row.stamp,
            row.receipt,
            row.chain_id,
            row.sequence,
            row.previous,
            row.recipients,
        ),
    )


def links(db: Connection) -> list[tuple[str, str, str, int, str, str]]:
    """Return (signer, chain id, recipients, sequence, digest, previous) of every bundle, in that order."""
    rows = db.execute(
        "SELECT signer, chain_id, recipients, sequence, digest, previous FROM intake WHERE sequence > 0"
        " ORDER BY signer, chain_id, recipients, sequence, digest"
    )
    return rows.fetchall()


def set_receipt(db: Connection, digest: str, receipt: bytes) -> None:
    """Keep the answer to a bundle; it is due to be written to a file, also where an earlier one was."""
    db.execute("UPDATE intake SET receipt = ?, answered = 0 WHERE digest = ?", (receipt, digest))


def ask_again(db: Connection, digests: list[str]) -> int:
    """Let answers that were written be written once more; return how many."""
    rows = [(digest,) for digest in digests]
    return db.executemany(
        "UPDATE intake SET answered = 0 WHERE digest = ? AND answered AND receipt IS NOT NULL", rows
    ).rowcount


def answered_by(db: Connection, signer: str) -> list[str]:
    """Return the digests of the bundles of a signer to which an answer was written."""
    rows = db.execute(
        "SELECT digest FROM intake WHERE signer = ? AND answered AND receipt IS NOT NULL", (signer,)
    )
    return [str(row[0]) for row in rows]


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
    """Note that an answer was written to a file; what it accepts was here before any later revocation."""
    db.execute("UPDATE intake SET answered = 1 WHERE digest = ?", (digest,))
    db.execute(
        "INSERT OR IGNORE INTO receipted (digest, story_id, revision)"
        " SELECT digest, json_extract(value, '$.story_id'), json_extract(value, '$.revision')"
        " FROM intake, json_each(CAST(receipt AS TEXT), '$.accepted') WHERE digest = ?",
        (digest,),
    )


@dataclass(frozen=True, slots=True)
class ReceivedRevision:
    """A revision of a story as it arrived."""

    story_id: StoryId
    revision: int
    sha256: str  # of the document's bytes
    signer: str
    digest: str  # of the bundle
    document: bytes
    state: str  # one of `stories.versions.State`
    texts: int  # parts of each kind
    sounds: int
    photos: int
    origin: str = ""  # digest of the bundle that its signer made, in `origins`; "" where that was not kept


_RECEIVED = (
    "SELECT story_id, revision, sha256, signer, digest, document, state, texts, sounds, photos, origin"
    " FROM received"
)


def received(db: Connection, story_id: StoryId) -> list[ReceivedRevision]:
    """Return every revision that arrived, in the order in which they came."""
    rows = db.execute(_RECEIVED + " WHERE story_id = ? ORDER BY place", (story_id,)).fetchall()
    return [ReceivedRevision(StoryId(row[0]), *row[1:]) for row in rows]


def current_revision(db: Connection, story_id: StoryId) -> ReceivedRevision | None:
    """Return the revision that counts, or None."""
    row = db.execute(_RECEIVED + " WHERE story_id = ? AND state = 'current'", (story_id,)).fetchone()
    return ReceivedRevision(StoryId(row[0]), *row[1:]) if row else None


def signed_by(db: Connection, fingerprint: str) -> int:
    """Return how many stories are here of which that key signed a revision."""
    row = db.execute("SELECT count(DISTINCT story_id) FROM received WHERE signer = ?", (fingerprint,))
    return int(row.fetchone()[0])


def in_conflict(db: Connection) -> list[ReceivedRevision]:
    """Return every revision that does not fit beside the one that counts, by story."""
    rows = db.execute(_RECEIVED + " WHERE state = 'conflict' ORDER BY story_id, revision, sha256").fetchall()
    return [ReceivedRevision(StoryId(row[0]), *row[1:]) for row in rows]


def that_hang_on_keys(db: Connection) -> list[StoryId]:
    """Return the stories of which versions wait for a person, or that somebody without the right took back.

    Whose key took the place of whose may settle either.
    """
    rows = db.execute(
        "SELECT DISTINCT story_id FROM received WHERE state = 'conflict' UNION"
        " SELECT DISTINCT story_id FROM tombstones JOIN received USING (story_id)"
    )
    return [StoryId(row[0]) for row in rows.fetchall()]


def add_received(db: Connection, clock: Clock, row: ReceivedRevision) -> None:
    """Append a revision."""
    db.execute(
        "INSERT INTO received (story_id, revision, sha256, signer, digest, document, state,"
        " texts, sounds, photos, origin, stamp, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
        " 1 + coalesce((SELECT max(place) FROM received WHERE story_id = ?1), 0))",
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


def set_states(db: Connection, story_id: StoryId, states: Mapping[str, str]) -> None:
    """Say where each revision of a story stands, by its sha256."""
    db.executemany(
        "UPDATE received SET state = ? WHERE story_id = ? AND sha256 = ?",
        [(state, story_id, sha256) for sha256, state in states.items()],
    )


def drop_received(db: Connection, story_id: StoryId, sha256s: Iterable[str]) -> None:
    """Remove revisions that were taken back."""
    db.executemany(
        "DELETE FROM received WHERE story_id = ? AND sha256 = ?", [(story_id, one) for one in sha256s]
    )


def phrase_hashes(
    db: Connection, after: tuple[str, str], limit: int
) -> tuple[list[tuple[StoryId, PhraseHash]], tuple[str, str] | None]:
    """Return the phrase hashes that revisions carry, and the place to go on after, None at the end."""
    rows = db.execute(
        "SELECT story_id, sha256, json_extract(CAST(document AS TEXT), '$.withdrawal_phrase') FROM received"
        " WHERE (story_id, sha256) > (?, ?) ORDER BY story_id, sha256 LIMIT ?",
        (*after, limit),
    ).fetchall()
    found = []
    for story_id, _, carried in rows:
        if carried is not None:
            one = json.loads(carried)
            hashed = PhraseHash(one["salt"], one["hash"], one["time"], one["memory_kib"], one["lanes"])
            found.append((StoryId(story_id), hashed))
    return found, (rows[-1][0], rows[-1][1]) if len(rows) == limit else None


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


def keep_media(db: Connection, story_id: StoryId, kept: Iterable[str]) -> list[MediaId]:
    """Take from a received story every medium but those with the digests `kept`.

    They become staging for `Vault.drop_staged`, unless another story has them; returns their ids.
    """
    wanted = set(kept)
    rows = db.execute(
        "SELECT sha256, media_id FROM received_media WHERE story_id = ?", (story_id,)
    ).fetchall()
    gone = [(sha256, MediaId(media_id)) for sha256, media_id in rows if sha256 not in wanted]
    db.executemany(
        "DELETE FROM received_media WHERE story_id = ? AND sha256 = ?",
        [(story_id, sha256) for sha256, _ in gone],
    )
    left = [
        media_id
        for _, media_id in gone
        if not db.execute("SELECT 1 FROM received_media WHERE media_id = ?", (media_id,)).fetchone()
    ]
    staging.give_up(db, left)
    return left


NO_END: Final = 2**53 - 1
"""Of a withdrawal that is of every revision there will ever be."""


@dataclass(frozen=True, slots=True)
class Tombstone:
    """A withdrawal that counts for one signer's story, before or after it arrives."""

    story_id: StoryId
    signer: str  # who withdrew; with `claim` phrase whose revisions carry it; "" where it was done here
    scope: str
    digest: str  # of the bundle, "" where it was done here
    claim: str = "signer"  # signer, successor, coordinator, phrase, here
    revision: int = NO_END  # the last one that it is about


_TOMBSTONES = "SELECT story_id, signer, scope, digest, claim, revision FROM tombstones"


def add_tombstone(db: Connection, clock: Clock, row: Tombstone) -> None:
    """Keep a withdrawal; said again, it reaches as far as either."""
    db.execute(
        "INSERT INTO tombstones (story_id, signer, claim, scope, revision, stamp, digest)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET revision = max(revision, excluded.revision)",
        (row.story_id, row.signer, row.claim, row.scope, row.revision, clock.stamp(), row.digest),
    )


def all_tombstones(db: Connection) -> list[Tombstone]:
    """Return every withdrawal that came in."""
    return [Tombstone(StoryId(row[0]), *row[1:]) for row in db.execute(_TOMBSTONES).fetchall()]


def tombstones(db: Connection, story_id: StoryId) -> list[Tombstone]:
    """Return a story's withdrawals."""
    rows = db.execute(_TOMBSTONES + " WHERE story_id = ?", (story_id,)).fetchall()
    return [Tombstone(StoryId(row[0]), *row[1:]) for row in rows]
