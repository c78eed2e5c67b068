"""Search in everything, inside the encrypted database.

A story is found by its parts: "pseudonym", "notes", "codes", or the number of an item. What is indexed are
folded words (`stories.finding`); the text itself stands where it belongs, and only there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tbtt_desktop.stories.finding import indexed
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import get_meta, set_meta

PSEUDONYM: Final = "pseudonym"
NOTES: Final = "notes"
CODES: Final = "codes"
RANKED_MAX: Final = 1_000
"""How many places are weighed against each other; of more, the newest are as good as any."""

_FORM: Final = "3"  # of what `indexed` makes; another one asks for all to be indexed anew
_FORM_KEY: Final = "search_form"
_NEXT_KEY: Final = "search_next"


@dataclass(frozen=True, slots=True)
class Found:
    """One place where the words stand."""

    story_id: StoryId
    part: str


def index(db: Connection, story_id: StoryId, part: str, text: str) -> None:
    """Make `text` findable in place of what that part held before."""
    row = db.execute(
        "INSERT INTO search_rows (story_id, part) VALUES (?, ?)"
        " ON CONFLICT (story_id, part) DO UPDATE SET part = excluded.part RETURNING search_id",
        (story_id, part),
    ).fetchone()
    db.execute("DELETE FROM search WHERE rowid = ?", row)
    body = indexed(text)
    if body:
        db.execute("INSERT INTO search (rowid, body) VALUES (?, ?)", (row[0], body))


def drop(db: Connection, story_id: StoryId) -> None:
    """Make nothing of a story findable."""
    rows = db.execute("SELECT search_id FROM search_rows WHERE story_id = ?", (story_id,)).fetchall()
    db.executemany("DELETE FROM search WHERE rowid = ?", rows)
    db.execute("DELETE FROM search_rows WHERE story_id = ?", (story_id,))


def search(db: Connection, expression: str, limit: int) -> list[Found]:
    """Return the best places for the expression of `finding.sought`; of very many, the newest."""
    matches = "SELECT rowid FROM search WHERE search MATCH ?"
    some = db.execute(matches + " LIMIT ?", (expression, RANKED_MAX + 1)).fetchall()
    order = "rank" if len(some) <= RANKED_MAX else "rowid DESC"
    rows = db.execute(f"{matches} ORDER BY {order} LIMIT ?", (expression, limit)).fetchall()
    where = "SELECT story_id, part FROM search_rows WHERE search_id = ?"
    places = [db.execute(where, row).fetchone() for row in rows]
    return [Found(StoryId(story_id), part) for story_id, part in places]


def is_whole(db: Connection) -> bool:
    """Whether everything is indexed in the present form."""
    return get_meta(db, _FORM_KEY) == _FORM


def set_whole(db: Connection) -> None:
    """Note that everything is indexed in the present form."""
    set_meta(db, _FORM_KEY, _FORM)
    db.execute("DELETE FROM meta WHERE key = ?", (_NEXT_KEY,))


def start_anew(db: Connection) -> None:
    """Put an empty index in place of one that is damaged; whoever catches up fills it. As in migration 9."""
    db.execute("DROP TABLE search")
    db.execute("DELETE FROM search_rows")
    db.execute(
        "CREATE VIRTUAL TABLE search USING fts5 (body, tokenize = 'ascii', prefix = '1 2 3', detail = none)"
    )
    db.execute("INSERT INTO search (search, rank) VALUES ('secure-delete', 1)")
    db.execute("DELETE FROM meta WHERE key IN (?, ?)", (_FORM_KEY, _NEXT_KEY))


def next_stories(db: Connection, count: int) -> list[StoryId]:
    """Return the next stories to index anew, none where all are; a later call returns those after them."""
    rows = db.execute(
        "SELECT rowid, story_id FROM stories WHERE rowid > ? ORDER BY rowid LIMIT ?",
        (int(get_meta(db, _NEXT_KEY, "0")), count),
    ).fetchall()
    if rows:
        set_meta(db, _NEXT_KEY, str(rows[-1][0]))
    return [StoryId(row[1]) for row in rows]
