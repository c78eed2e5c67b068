"""Revisions that are kept aside because their signer's key was revoked before a receipt covered them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tbtt_desktop.clock import Clock
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.connection import Connection


@dataclass(frozen=True, slots=True)
class AsideRow:
    """A revision that is kept aside."""

    story_id: StoryId
    sha256: str
    revision: int
    signer: str  # fingerprint
    document: bytes
    arrived: str  # stamp
    aside: str  # stamp: since when
    texts: int
    sounds: int
    photos: int


@dataclass(frozen=True, slots=True)
class DiscardedRow:
    """A revision that was kept aside and deleted by a person."""

    story_id: StoryId
    sha256: str
    signer: str  # fingerprint; "" for any: of what was discarded first that was not kept
    stamp: str  # when

    def holds(self, sha256: str, signer: str) -> bool:
        """Whether it is about that revision by that signer."""
        return self.sha256 == sha256 and self.signer in ("", signer)


def is_empty(db: Connection) -> bool:
    """Whether nothing is kept aside."""
    return not db.execute("SELECT EXISTS (SELECT 1 FROM quarantine)").fetchone()[0]


def uncovered(db: Connection, signers: Iterable[str]) -> list[tuple[StoryId, str]]:
    """Return story and sha256 of every revision by these keys that no receipt covers and is not aside."""
    rows = db.execute(
        "SELECT story_id, sha256 FROM received r WHERE signer IN (SELECT value FROM json_each(?))"
        " AND NOT EXISTS (SELECT 1 FROM quarantine q WHERE q.story_id = r.story_id AND q.sha256 = r.sha256)"
        " AND NOT EXISTS (SELECT 1 FROM receipted c WHERE c.digest = r.digest AND c.story_id = r.story_id"
        " AND c.revision = r.revision)",
        (json.dumps(sorted(signers)),),
    )
    return [(StoryId(row[0]), row[1]) for row in rows.fetchall()]


def put_aside(db: Connection, clock: Clock, rows: Iterable[tuple[StoryId, str]]) -> None:
    """Keep revisions aside until a person decides."""
    db.executemany(
        "INSERT OR IGNORE INTO quarantine (story_id, sha256, stamp) VALUES (?, ?, ?)",
        [(story_id, sha256, clock.stamp()) for story_id, sha256 in rows],
    )


def let_go(db: Connection, rows: Iterable[tuple[StoryId, str]]) -> None:
    """Keep revisions aside no more, nor know that they were."""
    db.executemany("DELETE FROM quarantine WHERE story_id = ? AND sha256 = ?", list(rows))


def accept(db: Connection, story_id: StoryId) -> None:
    """Note that a person lets a story's revisions count, whatever became of the key since."""
    db.execute("UPDATE quarantine SET accepted = 1 WHERE story_id = ?", (story_id,))


def of_story(db: Connection, story_id: StoryId) -> frozenset[str]:
    """Return the sha256 of each revision of a story that is kept aside."""
    rows = db.execute("SELECT sha256 FROM quarantine WHERE story_id = ? AND NOT accepted", (story_id,))
    return frozenset(row[0] for row in rows)


def put_back(db: Connection, story_id: StoryId, sha256s: Iterable[str]) -> None:
    """Keep revisions aside again which a person had let count."""
    db.executemany(
        "UPDATE quarantine SET accepted = 0 WHERE story_id = ? AND sha256 = ?",
        [(story_id, one) for one in sha256s],
    )


def accepted(db: Connection, story_id: StoryId) -> frozenset[str]:
    """Return the sha256 of each revision of a story that a person let count, whoever is trusted since."""
    rows = db.execute("SELECT sha256 FROM quarantine WHERE story_id = ? AND accepted", (story_id,))
    return frozenset(row[0] for row in rows)


def note_discarded(db: Connection, rows: Iterable[DiscardedRow]) -> None:
    """Remember what was discarded; when it was first stays."""
    db.executemany(
        "INSERT OR IGNORE INTO discarded (story_id, sha256, signer, stamp) VALUES (?, ?, ?, ?)",
        [(one.story_id, one.sha256, one.signer, one.stamp) for one in rows],
    )


def forget_discarded(db: Connection, story_id: StoryId, sha256: str, signer: str) -> None:
    """Remember no more that a revision by a signer was discarded: somebody wants it back.

    What another signed with the same words stays out. A row that tells no signer would keep this one out too.
    """
    db.execute(
        "DELETE FROM discarded WHERE story_id = ? AND sha256 = ? AND signer IN ('', ?)",
        (story_id, sha256, signer),
    )


def discarded(db: Connection, story_ids: Sequence[StoryId] | None = None) -> list[DiscardedRow]:
    """Return everything that was discarded, of all stories or of these."""
    rows = db.execute(
        "SELECT story_id, sha256, signer, stamp FROM discarded"
        " WHERE ?1 IS NULL OR story_id IN (SELECT value FROM json_each(?1))"
        " ORDER BY story_id, sha256, signer",
        (None if story_ids is None else json.dumps(list(story_ids)),),
    )
    return [DiscardedRow(StoryId(row[0]), *row[1:]) for row in rows.fetchall()]


def aside(db: Connection, story_ids: Sequence[StoryId] | None = None) -> list[AsideRow]:
    """Return every revision that is kept aside, of all stories or of these, oldest first."""
    rows = db.execute(
        "SELECT story_id, sha256, revision, signer, document, r.stamp, q.stamp, texts, sounds, photos"
        " FROM quarantine q JOIN received r USING (story_id, sha256)"
        " WHERE NOT accepted AND (?1 IS NULL OR story_id IN (SELECT value FROM json_each(?1)))"
        " ORDER BY q.stamp, story_id, revision",
        (None if story_ids is None else json.dumps(list(story_ids)),),
    )
    return [AsideRow(StoryId(row[0]), *row[1:]) for row in rows.fetchall()]
