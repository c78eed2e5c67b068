"""The tag files under which stories came in: proof of who signed them, for whoever they are passed on to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.connection import Connection


@dataclass(frozen=True, slots=True)
class StoredOrigin:
    """The tag files of a bundle, as they came."""

    digest: str  # SHA-256 of the tagmanifest, in hex
    bundle_id: str
    signer: str  # fingerprint
    tagmanifest: bytes
    signature: bytes
    manifest: bytes
    envelope: bytes


def add(db: Connection, row: StoredOrigin) -> None:
    """Keep the tag files of a bundle; one that is here stays."""
    db.execute(
        "INSERT OR IGNORE INTO origins (digest, bundle_id, signer, tagmanifest, signature, manifest,"
        " envelope) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            row.digest,
            row.bundle_id,
            row.signer,
            row.tagmanifest,
            row.signature,
            row.manifest,
            row.envelope,
        ),
    )


def get(db: Connection, digest: str) -> StoredOrigin | None:
    """Return what was kept of a bundle, or None."""
    row = db.execute(
        "SELECT digest, bundle_id, signer, tagmanifest, signature, manifest, envelope FROM origins"
        " WHERE digest = ?",
        (digest,),
    ).fetchone()
    return StoredOrigin(*row) if row else None


def of_story(db: Connection, story_id: StoryId) -> list[str]:
    """Return the digests of the bundles in which a story was signed."""
    rows = db.execute("SELECT DISTINCT origin FROM received WHERE story_id = ? AND origin != ''", (story_id,))
    return [str(row[0]) for row in rows.fetchall()]


def forget_unused(db: Connection, digests: Iterable[str]) -> None:
    """Forget those of which no story is here any more: a manifest tells what was in the bundle."""
    db.executemany(
        "DELETE FROM origins WHERE digest = ?1 AND NOT EXISTS (SELECT 1 FROM received WHERE origin = ?1)",
        [(digest,) for digest in digests],
    )
