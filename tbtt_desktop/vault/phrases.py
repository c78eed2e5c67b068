"""Withdrawal phrases: the hashes of those given here, and the words of those that were said since."""

from __future__ import annotations

from dataclasses import dataclass

from tbtt_desktop.clock import Clock
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.connection import Connection


@dataclass(frozen=True, slots=True)
class PhraseHash:
    """Argon2id of a phrase; salt and hash in lower-case hex."""

    salt: str
    hash: str
    time: int
    memory_kib: int
    lanes: int


_HASHES = "SELECT story_id, salt, hash, time, memory_kib, lanes FROM withdrawal_phrases"


def put(db: Connection, clock: Clock, story_id: StoryId, hashed: PhraseHash) -> None:
    """Keep the hash of a story's phrase in place of the one before."""
    db.execute(
        "INSERT OR REPLACE INTO withdrawal_phrases (story_id, salt, hash, time, memory_kib, lanes, stamp)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (story_id, hashed.salt, hashed.hash, hashed.time, hashed.memory_kib, hashed.lanes, clock.stamp()),
    )


def drop(db: Connection, story_id: StoryId) -> None:
    """Forget a story's phrase."""
    db.execute("DELETE FROM withdrawal_phrases WHERE story_id = ?", (story_id,))


def of_story(db: Connection, story_id: StoryId) -> PhraseHash | None:
    """Return the hash of a story's phrase, or None."""
    row = db.execute(_HASHES + " WHERE story_id = ?", (story_id,)).fetchone()
    return PhraseHash(*row[1:]) if row else None


def all_hashes(db: Connection) -> list[tuple[StoryId, PhraseHash]]:
    """Return every story told here that has a phrase, also those of which only the ledger is left."""
    return [(StoryId(row[0]), PhraseHash(*row[1:])) for row in db.execute(_HASHES).fetchall()]


@dataclass(frozen=True, slots=True)
class Said:
    """A withdrawal by phrase: it holds for every version of the story that carries the phrase's hash."""

    story_id: StoryId
    phrase: str
    scope: str
    revision: int  # the last one that it is about
    digest: str  # of the bundle, "" where it was said here


def add_said(db: Connection, clock: Clock, row: Said) -> None:
    """Keep a phrase that was said; said again, it reaches as far as either."""
    db.execute(
        "INSERT INTO phrases_said (story_id, phrase, scope, revision, stamp, digest)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET revision = max(revision, excluded.revision)",
        (row.story_id, row.phrase, row.scope, row.revision, clock.stamp(), row.digest),
    )


def all_said(db: Connection) -> list[Said]:
    """Return every phrase that was said."""
    rows = db.execute("SELECT story_id, phrase, scope, revision, digest FROM phrases_said").fetchall()
    return [Said(StoryId(row[0]), *row[1:]) for row in rows]


def said(db: Connection, story_id: StoryId) -> list[Said]:
    """Return the phrases that were said of a story."""
    rows = db.execute(
        "SELECT story_id, phrase, scope, revision, digest FROM phrases_said WHERE story_id = ?", (story_id,)
    ).fetchall()
    return [Said(StoryId(row[0]), *row[1:]) for row in rows]
