"""What leaves, kept as it was previewed; who looked at it; what she approved."""

from __future__ import annotations

import json
from dataclasses import dataclass

from tbtt_desktop.clock import Clock
from tbtt_desktop.stories.records import ItemId, MediaId, StoryId
from tbtt_desktop.vault import media, staging
from tbtt_desktop.vault.connection import Connection


@dataclass(frozen=True, slots=True)
class StoredRendition:
    """A picture or a sound made from its original and its marks."""

    recipe: str
    medium: media.Medium
    facts: dict[str, int | str | list[list[int]]]


def rendition(db: Connection, item_id: ItemId) -> StoredRendition | None:
    """Return what was last made of an item, or None."""
    row = db.execute(
        "SELECT recipe, media_id, facts FROM renditions WHERE item_id = ?", (item_id,)
    ).fetchone()
    if row is None:
        return None
    return StoredRendition(row[0], media.get(db, MediaId(row[1])), json.loads(row[2]))


def store_rendition(
    db: Connection,
    item_id: ItemId,
    recipe: str,
    media_id: MediaId,
    facts: dict[str, int | str | list[list[int]]],
) -> StoredRendition:
    """Keep a finished medium as what leaves of an item, in place of an older one; return it.

    The older one's medium becomes staging, for `Vault.drop_staged`.
    """
    drop_rendition(db, item_id)
    db.execute(
        "INSERT INTO renditions (item_id, recipe, media_id, facts) VALUES (?, ?, ?, ?)",
        (item_id, recipe, media_id, json.dumps(facts)),
    )
    return StoredRendition(recipe, media.get(db, media_id), facts)


def drop_rendition(db: Connection, item_id: ItemId) -> None:
    """Forget what was made of an item; its medium becomes staging, for `Vault.drop_staged`."""
    row = db.execute("DELETE FROM renditions WHERE item_id = ? RETURNING media_id", (item_id,)).fetchone()
    if row is not None:
        staging.give_up(db, [MediaId(row[0])])


def looked_at(db: Connection, item_id: ItemId) -> str:
    """Return the recipe of the state in which a person looked at a picture, "" for never."""
    row = db.execute("SELECT recipe FROM looked_at WHERE item_id = ?", (item_id,)).fetchone()
    return str(row[0]) if row else ""


def set_looked_at(db: Connection, clock: Clock, item_id: ItemId, recipe: str) -> None:
    """Note that a person looked at a picture in the state that `recipe` names."""
    db.execute(
        "INSERT OR REPLACE INTO looked_at (item_id, recipe, stamp) VALUES (?, ?, ?)",
        (item_id, recipe, clock.stamp()),
    )


@dataclass(frozen=True, slots=True)
class Approval:
    """What she agreed to, part by part."""

    stamp: str
    how: str  # seen, heard, told, attested
    attested_by: str  # an alias, where nobody could ask her here
    parts: dict[str, str]  # part to digest of its final content


def add_approval(
    db: Connection, clock: Clock, story_id: StoryId, how: str, attested_by: str, parts: dict[str, str]
) -> None:
    """Record an approval."""
    cursor = db.execute(
        "INSERT INTO approvals (story_id, stamp, how, attested_by) VALUES (?, ?, ?, ?)",
        (story_id, clock.stamp(), how, attested_by),
    )
    db.executemany(
        "INSERT INTO approved_parts (approval_id, part, digest) VALUES (?, ?, ?)",
        [(cursor.lastrowid, part, digest) for part, digest in parts.items()],
    )


def add_to_approval(db: Connection, story_id: StoryId, part: str, digest: str) -> None:
    """Say of a story's newest approval that it holds for one thing more; where there is none, of nothing."""
    db.execute(
        "INSERT OR REPLACE INTO approved_parts (approval_id, part, digest)"
        " SELECT max(approval_id), ?2, ?3 FROM approvals WHERE story_id = ?1 GROUP BY story_id",
        (story_id, part, digest),
    )


def last_approval(db: Connection, story_id: StoryId) -> Approval | None:
    """Return the newest approval of a story, or None."""
    row = db.execute(
        "SELECT approval_id, stamp, how, attested_by FROM approvals"
        " WHERE story_id = ? ORDER BY approval_id DESC LIMIT 1",
        (story_id,),
    ).fetchone()
    if row is None:
        return None
    parts = dict(
        db.execute("SELECT part, digest FROM approved_parts WHERE approval_id = ?", (row[0],)).fetchall()
    )
    return Approval(row[1], row[2], row[3], parts)


def approve_originals(
    db: Connection, clock: Clock, story_id: StoryId, digest: str, how: str, attested_by: str
) -> None:
    """Record that she agreed that originals leave unredacted; `digest` says which, and for whom."""
    db.execute(
        "INSERT OR REPLACE INTO approved_originals (story_id, digest, stamp, how, attested_by)"
        " VALUES (?, ?, ?, ?, ?)",
        (story_id, digest, clock.stamp(), how, attested_by),
    )


def approved_originals(db: Connection, story_id: StoryId, digest: str) -> Approval | None:
    """Return her approval of just these originals for just these people, or None."""
    row = db.execute(
        "SELECT stamp, how, attested_by FROM approved_originals WHERE story_id = ? AND digest = ?",
        (story_id, digest),
    ).fetchone()
    return None if row is None else Approval(row[0], row[1], row[2], {})


def gate_answers(db: Connection, story_id: StoryId) -> frozenset[str]:
    """Return the places where a person answered the gate's question with "not her"."""
    rows = db.execute("SELECT place FROM gate_answers WHERE story_id = ?", (story_id,))
    return frozenset(row[0] for row in rows)


def answer_gate(db: Connection, clock: Clock, story_id: StoryId, place: str) -> None:
    """Remember "not her" for a place."""
    db.execute(
        "INSERT OR IGNORE INTO gate_answers (story_id, place, stamp) VALUES (?, ?, ?)",
        (story_id, place, clock.stamp()),
    )
