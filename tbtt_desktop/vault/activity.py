"""What was done with this vault, chained by hashes so that a gap shows. Ids and codes only."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.clock import Clock
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import get_meta, set_meta

STORY_DELETED: Final = "story_deleted"
PART_DELETED: Final = "part_deleted"
_HEAD: Final = "activity_head"  # in meta: a log that lost its last lines says so


@dataclass(frozen=True, slots=True)
class Activity:
    """One line of the log."""

    seq: int
    stamp: str
    kind: str
    detail: dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Head:
    """Where the log stands: the number of its last line, and the hash that all before it lead to."""

    seq: int
    digest: str


def _chained(previous: str, seq: int, stamp: str, kind: str, detail: str) -> str:
    return hashlib.sha256("\n".join((previous, str(seq), stamp, kind, detail)).encode()).hexdigest()


def log(db: Connection, clock: Clock, kind: str, **detail: str | int) -> None:
    """Add a line. `detail` holds ids, counts and codes, never content."""
    row = db.execute("SELECT seq, digest FROM activity ORDER BY seq DESC LIMIT 1").fetchone()
    seq, previous = (row[0] + 1, row[1]) if row else (1, "")
    text = json.dumps(detail, sort_keys=True)
    stamp = clock.stamp()
    digest = _chained(previous, seq, stamp, kind, text)
    db.execute(
        "INSERT INTO activity (seq, stamp, kind, detail, digest) VALUES (?, ?, ?, ?, ?)",
        (seq, stamp, kind, text, digest),
    )
    set_meta(db, _HEAD, f"{seq} {digest}")


def activities(db: Connection, limit: int = 200, before: int | None = None) -> list[Activity]:
    """Return the newest lines, newest first; only those with a number under `before`, where given."""
    rows = db.execute(
        "SELECT seq, stamp, kind, detail FROM activity WHERE ?1 IS NULL OR seq < ?1"
        " ORDER BY seq DESC LIMIT ?2",
        (before, limit),
    ).fetchall()
    return [Activity(row[0], row[1], row[2], json.loads(row[3])) for row in rows]


def of_story(db: Connection, story_id: StoryId) -> list[Activity]:
    """Return the lines about a story, oldest first."""
    rows = db.execute(
        "SELECT seq, stamp, kind, detail FROM activity WHERE detail ->> 'story' = ? ORDER BY seq", (story_id,)
    ).fetchall()
    return [Activity(row[0], row[1], row[2], json.loads(row[3])) for row in rows]


def first_gap(db: Connection) -> int | None:
    """Return the number of the first line that is missing or does not follow, or None.

    The end counts too: where the last line stood is kept in meta as well.
    """
    previous, expected = "", 1
    for seq, stamp, kind, detail, digest in db.execute(
        "SELECT seq, stamp, kind, detail, digest FROM activity ORDER BY seq"
    ):
        if seq != expected or digest != _chained(previous, seq, stamp, kind, detail):
            return expected
        previous, expected = digest, seq + 1
    kept = get_meta(db, _HEAD)
    return expected if kept and kept != f"{expected - 1} {previous}" else None


def head(db: Connection) -> Head:
    """Return where the log stands."""
    row = db.execute("SELECT seq, digest FROM activity ORDER BY seq DESC LIMIT 1").fetchone()
    return Head(*row) if row else Head(0, "")


def at(db: Connection, seq: int) -> Head:
    """Return where the log stood after that line; nowhere where there is none."""
    row = db.execute("SELECT seq, digest FROM activity WHERE seq = ?", (seq,)).fetchone()
    return Head(*row) if row else Head(0, "")


def digests(db: Connection) -> dict[int, str]:
    """Return the hash of every line by its number."""
    return dict(db.execute("SELECT seq, digest FROM activity").fetchall())


def holds(db: Connection, seen: Head) -> bool:
    """Whether the log still has the line at which it stood once, and all before it."""
    row = db.execute("SELECT digest FROM activity WHERE seq = ?", (seen.seq,)).fetchone()
    return row is not None and row[0].startswith(seen.digest)


def deleted_stories(db: Connection) -> list[StoryId]:
    """Return every story that was deleted here."""
    rows = db.execute("SELECT detail FROM activity WHERE kind = ?", (STORY_DELETED,))
    return list(dict.fromkeys(StoryId(json.loads(detail)["story"]) for (detail,) in rows))


@dataclass(frozen=True, slots=True)
class DeletedPart:
    """A part that was deleted for good; `mark` tells it from another one with its number in another copy."""

    story_id: StoryId
    number: int
    mark: str  # of `erasing.part_mark`; "" in lines of earlier versions


def note_part_deleted(db: Connection, clock: Clock, story_id: StoryId, number: int, mark: str) -> None:
    """Add the line that a part was deleted for good."""
    log(db, clock, PART_DELETED, story=story_id, part=number, mark=mark)


def deleted_parts(db: Connection) -> list[DeletedPart]:
    """Return every part that was deleted for good."""
    rows = db.execute("SELECT detail FROM activity WHERE kind = ?", (PART_DELETED,))
    found = [json.loads(detail) for (detail,) in rows]
    return [DeletedPart(StoryId(one["story"]), int(one["part"]), one.get("mark", "")) for one in found]
