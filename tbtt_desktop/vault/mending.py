"""Putting rows saved from a damaged database into a new one, and making sense of what is missing."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict
from typing import Final, NamedTuple

from tbtt_desktop.clock import Clock
from tbtt_desktop.stories.consent import CAPTURE, Scope
from tbtt_desktop.stories.records import AudioFacts, ItemId, MediaId, Origin, Stage, StoryId
from tbtt_desktop.vault import consent
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.leaves import Value

SKIPPED: Final = frozenset({"search_rows"})  # made anew with the search index
_STAYS: Final = frozenset(CAPTURE.values()) | {
    Scope.STORE_LOCAL,
    Scope.STORE_BEYOND_DATE,
    Scope.WITHHOLD_FROM,
}
_STORY_TABLES: Final = (
    "items",
    "story_codes",
    "story_checks",
    "story_labels",
    "explained_words",
    "consents",
    "entities",
    "entity_numbers",
    "approvals",
    "approved_originals",
    "gate_answers",
    "received",
    "received_media",
)


def copied_tables(db: Connection) -> list[str]:
    """Return the tables whose rows are taken over, those that others point to first."""
    names = [
        str(name)
        for (name,) in db.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name"
        )
        if name not in SKIPPED and not str(name).startswith("sqlite_")
    ]
    parents = {name: _parents(db, name) - {name} for name in names}
    ordered: list[str] = []
    while parents:
        ready = sorted(name for name, above in parents.items() if not above & parents.keys())
        ordered += ready
        for name in ready:
            del parents[name]
    return ordered


def _parents(db: Connection, table: str) -> set[str]:
    return {str(row[0]) for row in db.execute('SELECT "table" FROM pragma_foreign_key_list(?)', (table,))}


def loosen(db: Connection) -> None:
    """Let rows come in whose parents may be lost. Outside of a transaction only."""
    db.execute("PRAGMA foreign_keys = OFF").fetchall()


def tighten(db: Connection) -> None:
    """Hold every row to its parents again. Outside of a transaction only."""
    db.execute("PRAGMA foreign_keys = ON").fetchall()


def put_rows(db: Connection, table: str, rows: Iterable[Mapping[str, Value]]) -> int:
    """Insert rows by the names of their columns; return how many were taken. One that clashes is left out."""
    known = [str(row[0]) for row in db.execute("SELECT name FROM pragma_table_info(?)", (table,))]
    taken = 0
    for row in rows:
        names = [name for name in known if name in row]
        columns = ", ".join(f'"{name}"' for name in names)
        places = ", ".join("?" * len(names))
        statement = f'INSERT OR IGNORE INTO "{table}" ({columns}) VALUES ({places})'  # noqa: S608 - our names
        taken += db.execute(statement, [row[name] for name in names]).rowcount > 0
    return taken


def stories_without_row(db: Connection) -> list[tuple[StoryId, Origin]]:
    """Return the stories of which something is there, and not what they are called."""
    found: dict[StoryId, Origin] = {}
    for table in _STORY_TABLES:
        rows = db.execute(
            f"SELECT DISTINCT story_id FROM {table} WHERE story_id NOT IN (SELECT story_id FROM stories)"  # noqa: S608 - as above
        )
        for (story_id,) in rows:
            origin = Origin.RECEIVED if table.startswith("received") else Origin.LOCAL
            found.setdefault(StoryId(story_id), origin)
    return list(found.items())


def stage_of(origin: Origin) -> Stage:
    """Return where a story stands of which that is lost."""
    return Stage.OPEN if origin is Origin.LOCAL else Stage.RECEIVED


class StrayText(NamedTuple):
    """What was written in a part whose own row is lost."""

    item_id: ItemId
    first: str  # stamp


def texts_without_part(db: Connection) -> list[StrayText]:
    """Return the parts of which only the text is there."""
    rows = db.execute(
        "SELECT item_id, min(stamp) FROM text_revisions WHERE item_id NOT IN (SELECT item_id FROM items)"
        " GROUP BY item_id ORDER BY item_id"
    )
    return [StrayText(ItemId(row[0]), row[1]) for row in rows]


def adopt(db: Connection, story_id: StoryId, stray: StrayText) -> None:
    """Make such a text a part of a story, with the story's next number."""
    db.execute(
        "INSERT INTO items (item_id, story_id, number, kind, created)"
        " SELECT ?1, ?2, coalesce(max(number), 0) + 1, 'text', ?3 FROM items WHERE story_id = ?2",
        (stray.item_id, story_id, stray.first),
    )


def give_texts(db: Connection) -> None:
    """Give every part that lost its text, and was not deleted, an empty one: without any it is not shown."""
    db.execute(
        "INSERT INTO text_revisions (item_id, revision, text, stamp)"
        " SELECT item_id, 1, '', created FROM items"
        " WHERE created <> '' AND item_id NOT IN (SELECT item_id FROM text_revisions)"
    )


def lose_media(db: Connection) -> list[tuple[StoryId, int]]:
    """Make parts whose medium's row is lost into texts that hold their caption; return them."""
    rows = db.execute(
        "SELECT item_id, story_id, number FROM items WHERE media_id IS NOT NULL"
        " AND media_id NOT IN (SELECT media_id FROM media)"
    ).fetchall()
    for item_id, _, _ in rows:
        db.execute(
            "UPDATE items SET kind = 'text', media_id = NULL, facts = '{}' WHERE item_id = ?", (item_id,)
        )
        db.execute("DELETE FROM marks WHERE item_id = ?", (item_id,))
    return [(StoryId(story_id), int(number)) for _, story_id, number in rows]


def drop_orphans(db: Connection) -> dict[str, int]:
    """Remove the rows whose parents are lost, and those below them; return how many of each table."""
    dropped: dict[str, int] = {}
    tables = copied_tables(db)
    while True:
        before = sum(dropped.values())
        for table in tables:
            for parent, here, there in _links(db, table):
                cursor = db.execute(
                    f'DELETE FROM "{table}" WHERE "{here}" IS NOT NULL AND "{here}" NOT IN'  # noqa: S608 - as above
                    f' (SELECT "{there}" FROM "{parent}")'
                )
                dropped[table] = dropped.get(table, 0) + cursor.rowcount
        if sum(dropped.values()) == before:
            return {table: count for table, count in dropped.items() if count}


def _links(db: Connection, table: str) -> list[tuple[str, str, str]]:
    rows = db.execute('SELECT "table", "from", "to" FROM pragma_foreign_key_list(?)', (table,)).fetchall()
    return [(parent, here, there or _key(db, parent)) for parent, here, there in rows]


def _key(db: Connection, table: str) -> str:
    return str(db.execute("SELECT name FROM pragma_table_info(?) WHERE pk = 1", (table,)).fetchone()[0])


def keep_here(db: Connection, clock: Clock, story_ids: Iterable[StoryId]) -> list[StoryId]:
    """Let nothing of these stories leave until she is asked again; return those of which something could.

    What she took back is told by rows that may be lost while those of her yes are there.
    """
    kept = []
    for story_id in story_ids:
        before = consent.current(db, story_id)
        staying = tuple(grant for grant in before.grants if grant.scope in _STAYS)
        if staying != before.grants:
            consent.append(db, clock, story_id, staying, before.record)
            kept.append(story_id)
    return kept


def chunk_numbers(db: Connection, media_id: MediaId) -> list[int]:
    """Return which rows of a medium are there."""
    rows = db.execute("SELECT seq FROM media_chunks WHERE media_id = ? ORDER BY seq", (media_id,))
    return [int(row[0]) for row in rows]


def drop_chunks(db: Connection, media_id: MediaId, beyond: Collection[int]) -> None:
    """Remove the rows of a medium that are none of those."""
    for seq in set(chunk_numbers(db, media_id)) - set(beyond):
        db.execute("DELETE FROM media_chunks WHERE media_id = ? AND seq = ?", (media_id, seq))


def set_length(db: Connection, media_id: MediaId, length: AudioFacts) -> None:
    """Say how long the part is that a recording belongs to."""
    db.execute("UPDATE items SET facts = ? WHERE media_id = ?", (json.dumps(asdict(length)), media_id))


def set_digest(db: Connection, media_id: MediaId, size: int, sha256: str) -> None:
    """Say what a medium holds by now."""
    db.execute("UPDATE media SET size = ?, sha256 = ? WHERE media_id = ?", (size, sha256, media_id))
