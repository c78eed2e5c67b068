"""Search in everything, inside the encrypted database."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.connection import Connection


@dataclass(frozen=True, slots=True)
class Found:
    """One place where the words stand."""

    story_id: StoryId
    part: str  # pseudonym, notes, or an item's number
    snippet: str


def index(db: Connection, story_id: StoryId, part: str, body: str) -> None:
    """Make `body` findable in place of what that part held before."""
    row = db.execute(
        "INSERT INTO search_rows (story_id, part) VALUES (?, ?)"
        " ON CONFLICT (story_id, part) DO UPDATE SET part = excluded.part RETURNING search_id",
        (story_id, part),
    ).fetchone()
    db.execute("DELETE FROM search WHERE rowid = ?", row)
    if body.strip():
        db.execute(
            "INSERT INTO search (rowid, body, story_id, part) VALUES (?, ?, ?, ?)",
            (row[0], body, story_id, part),
        )


def drop(db: Connection, story_id: StoryId) -> None:
    """Make nothing of a story findable."""
    rows = db.execute("SELECT search_id FROM search_rows WHERE story_id = ?", (story_id,)).fetchall()
    db.executemany("DELETE FROM search WHERE rowid = ?", rows)
    db.execute("DELETE FROM search_rows WHERE story_id = ?", (story_id,))


def search(db: Connection, words: str, limit: int = 200) -> list[Found]:
    """Return the best places that hold every word, the last one perhaps unfinished."""
    tokens = re.findall(r"\w+", words)
    if not tokens:
        return []
    query = " ".join(f'"{token}"' for token in tokens) + "*"
    rows = db.execute(
        "SELECT story_id, part, snippet(search, 0, '', '', '…', 12) FROM search"
        " WHERE search MATCH ? ORDER BY rank LIMIT ?",
        (query, limit),
    ).fetchall()
    return [Found(StoryId(row[0]), row[1], row[2]) for row in rows]
