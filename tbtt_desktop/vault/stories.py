"""Stories as rows: what they are called, where they stand, what they are about."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.clock import Clock
from tbtt_desktop.stories.records import MediaId, Origin, Stage, StoryId, StoryRow
from tbtt_desktop.vault import kits, origins, search, staging
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere


@dataclass(frozen=True, slots=True)
class StoryFields:
    """A story's own row."""

    story_id: StoryId
    origin: Origin
    stage: Stage
    pseudonym: str
    language: str  # BCP 47, "" where not said
    country: str  # ISO 3166-1 alpha-2, "" where not said; a hint for phone numbers
    notes: str  # the helper's own; never leave
    revision: int  # exports so far
    created: dt.datetime
    updated: dt.datetime
    happened: str = ""  # about when: a year or a month, "2026" or "2026-11"
    area: str = ""  # roughly where, in the helper's words


def parse_stamp(stamp: str) -> dt.datetime:
    """Turn "2026-11-21T17:40:00Z" into an aware datetime."""
    return dt.datetime.fromisoformat(stamp)


def insert(
    db: Connection,
    clock: Clock,
    story_id: StoryId,
    *,
    origin: Origin,
    stage: Stage,
    pseudonym: str,
    language: str,
) -> None:
    """Add a story."""
    now = clock.stamp()
    db.execute(
        "INSERT INTO stories (story_id, origin, stage, pseudonym, language, created, updated)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (story_id, origin, stage, pseudonym, language, now, now),
    )


def get(db: Connection, story_id: StoryId) -> StoryFields:
    """Return a story's row. Raises `NotThere` with story_unknown."""
    row = db.execute(
        "SELECT story_id, origin, stage, pseudonym, language, country, notes, revision, created, updated,"
        " happened, area FROM stories WHERE story_id = ?",
        (story_id,),
    ).fetchone()
    if row is None:
        raise NotThere("story_unknown", name=story_id)
    return StoryFields(
        story_id=StoryId(row[0]),
        origin=Origin(row[1]),
        stage=Stage(row[2]),
        pseudonym=row[3],
        language=row[4],
        country=row[5],
        notes=row[6],
        revision=row[7],
        created=parse_stamp(row[8]),
        updated=parse_stamp(row[9]),
        happened=row[10],
        area=row[11],
    )


def exists(db: Connection, story_id: StoryId) -> bool:
    """Whether the story is here."""
    return db.execute("SELECT 1 FROM stories WHERE story_id = ?", (story_id,)).fetchone() is not None


def ids_beginning_with(db: Connection, prefix: str) -> list[StoryId]:
    """Return at most two ids that begin with `prefix`, enough to tell whether it is unique."""
    rows = db.execute(
        "SELECT story_id FROM stories WHERE substr(story_id, 1, length(?1)) = ?1 LIMIT 2", (prefix,)
    )
    return [StoryId(row[0]) for row in rows]


def set_stage(db: Connection, story_id: StoryId, stage: Stage) -> None:
    """Say where a story stands."""
    db.execute("UPDATE stories SET stage = ? WHERE story_id = ?", (stage, story_id))


def touch(db: Connection, clock: Clock, story_id: StoryId) -> None:
    """Note that a local story's content changed: what was approved is no longer what would leave."""
    db.execute(
        "UPDATE stories SET updated = ?, stage = CASE WHEN stage = 'withdrawn' THEN stage ELSE 'open' END"
        " WHERE story_id = ?",
        (clock.stamp(), story_id),
    )


def set_pseudonym(db: Connection, story_id: StoryId, pseudonym: str) -> None:
    """Rename."""
    db.execute("UPDATE stories SET pseudonym = ? WHERE story_id = ?", (pseudonym, story_id))


def set_language(db: Connection, story_id: StoryId, language: str) -> None:
    """Say in which language it is told (BCP 47)."""
    db.execute("UPDATE stories SET language = ? WHERE story_id = ?", (language, story_id))


def set_country(db: Connection, story_id: StoryId, country: str) -> None:
    """Say in which country it plays (ISO 3166-1 alpha-2)."""
    db.execute("UPDATE stories SET country = ? WHERE story_id = ?", (country, story_id))


def set_happened(db: Connection, story_id: StoryId, happened: str, area: str) -> None:
    """Say about when it happened, and roughly where."""
    db.execute("UPDATE stories SET happened = ?, area = ? WHERE story_id = ?", (happened, area, story_id))


def set_notes(db: Connection, story_id: StoryId, notes: str) -> None:
    """Keep the helper's own notes."""
    db.execute("UPDATE stories SET notes = ? WHERE story_id = ?", (notes, story_id))


def set_revision(db: Connection, story_id: StoryId, revision: int) -> None:
    """Count an export."""
    db.execute("UPDATE stories SET revision = ? WHERE story_id = ?", (revision, story_id))


def delete(db: Connection, story_id: StoryId) -> list[MediaId]:
    """Remove a story and everything that hangs on it; its ledger rows stay.

    Its media become staging, which `Vault.drop_staged` removes in small steps; returns their ids.
    """
    media_ids = db.execute(
        "SELECT media_id FROM items WHERE story_id = ?1 AND media_id IS NOT NULL"
        " UNION SELECT media_id FROM renditions"
        " WHERE item_id IN (SELECT item_id FROM items WHERE story_id = ?1)"
        " UNION SELECT media_id FROM received_media WHERE story_id = ?1",
        (story_id,),
    ).fetchall()
    search.drop(db, story_id)
    came_from = origins.of_story(db, story_id)
    db.execute(
        "DELETE FROM marks WHERE item_id IN (SELECT item_id FROM items WHERE story_id = ?)", (story_id,)
    )
    db.execute("DELETE FROM stories WHERE story_id = ?", (story_id,))
    db.execute(  # what left can still be taken back with her phrase
        "DELETE FROM withdrawal_phrases WHERE story_id = ?1"
        " AND NOT EXISTS (SELECT 1 FROM ledger WHERE story_id = ?1)",
        (story_id,),
    )
    origins.forget_unused(db, came_from)
    left = [
        media_id
        for (media_id,) in media_ids
        if not db.execute("SELECT 1 FROM received_media WHERE media_id = ?", (media_id,)).fetchone()
    ]
    staging.give_up(db, left)
    return left


def codes(db: Connection, story_id: StoryId) -> dict[str, tuple[str, ...]]:
    """Return the taxonomy codes by list, sorted."""
    found: dict[str, list[str]] = {}
    for name, code in db.execute(
        "SELECT list, code FROM story_codes WHERE story_id = ? ORDER BY list, code", (story_id,)
    ):
        found.setdefault(name, []).append(code)
    return {name: tuple(values) for name, values in found.items()}


def set_codes(db: Connection, story_id: StoryId, list_: str, values: tuple[str, ...]) -> None:
    """Replace the codes of one list."""
    db.execute("DELETE FROM story_codes WHERE story_id = ? AND list = ?", (story_id, list_))
    db.executemany(
        "INSERT INTO story_codes (story_id, list, code) VALUES (?, ?, ?)",
        [(story_id, list_, code) for code in values],
    )


def checks(db: Connection, story_id: StoryId) -> frozenset[str]:
    """Return the names of what was asked and explained."""
    rows = db.execute("SELECT name FROM story_checks WHERE story_id = ?", (story_id,))
    return frozenset(row[0] for row in rows)


def set_check(db: Connection, clock: Clock, story_id: StoryId, name: str, done: bool) -> None:
    """Note or take back that something was asked or explained."""
    db.execute("DELETE FROM story_checks WHERE story_id = ? AND name = ?", (story_id, name))
    if done:
        db.execute(
            "INSERT INTO story_checks (story_id, name, stamp) VALUES (?, ?, ?)",
            (story_id, name, clock.stamp()),
        )


def newest(db: Connection, count: int) -> list[StoryId]:
    """Return the stories that changed last, newest first."""
    rows = db.execute("SELECT story_id FROM stories ORDER BY updated DESC, rowid DESC LIMIT ?", (count,))
    return [StoryId(story_id) for (story_id,) in rows]


def pseudonyms(db: Connection) -> frozenset[str]:
    """Return every name that a story has here."""
    return frozenset(name for (name,) in db.execute("SELECT pseudonym FROM stories"))


_ROWS: Final = "SELECT story_id, pseudonym, created, updated, language, origin, stage FROM stories"
_ACTS: Final = "SELECT story_id, code FROM story_codes WHERE list = 'act'"
_ITEMS: Final = (
    "SELECT story_id, sum(kind = 'text'), sum(kind = 'audio'), sum(kind = 'photo')"
    " FROM items WHERE NOT removed"
)
_ARRIVED: Final = "SELECT story_id, texts, sounds, photos FROM received WHERE state = 'current'"
_WANTED: Final = " story_id IN (SELECT value FROM json_each(?))"


def rows(db: Connection, story_ids: list[StoryId] | None = None) -> list[StoryRow]:
    """Return the list, newest change first; only `story_ids`, in their order, where given.

    Each table is read once and put together here: sub-selects for every row took three times as long.
    """
    if story_ids is None:
        found = db.execute(_ROWS + " ORDER BY updated DESC, rowid DESC").fetchall()
        every = _with_parts(
            found, db.execute(_ACTS), db.execute(_ITEMS + " GROUP BY story_id"), db.execute(_ARRIVED)
        )
        return _with_labels(db, every)
    wanted = (json.dumps(story_ids),)
    some = _with_parts(
        db.execute(_ROWS + " WHERE" + _WANTED, wanted),
        db.execute(_ACTS + " AND" + _WANTED, wanted),
        db.execute(_ITEMS + " AND" + _WANTED + " GROUP BY story_id", wanted),
        db.execute(_ARRIVED + " AND" + _WANTED, wanted),
    )
    by_id = {row.story_id: row for row in _with_labels(db, some)}
    return [by_id[story_id] for story_id in story_ids if story_id in by_id]


def _with_labels(db: Connection, found: list[StoryRow]) -> list[StoryRow]:
    """Return rows with the words of acts that kits added, which are read for those rows alone."""
    wanted = [row.story_id for row in found if any("__" in code for code in row.acts)]
    if not wanted:
        return found
    labels = kits.labels_among(db, wanted)
    return [
        dataclasses.replace(row, labels=labels[row.story_id].get("act", {}))
        if row.story_id in labels
        else row
        for row in found
    ]


def _with_parts(
    found: Iterable[tuple[str, ...]],
    acts: Iterable[tuple[str, str]],
    *counted: Iterable[tuple[str, int, int, int]],
) -> list[StoryRow]:
    """Return rows with what each story is about and how many parts of each kind it has."""
    codes: dict[str, tuple[str, ...]] = {}
    for story_id, code in acts:
        codes[story_id] = (*codes.get(story_id, ()), code)
    counts = {story_id: parts for some in counted for story_id, *parts in some}
    return [
        StoryRow(
            StoryId(story_id),
            pseudonym,
            parse_stamp(created),
            parse_stamp(updated),
            language,
            _ORIGINS[origin],
            _STAGES[stage],
            codes.get(story_id, ()),
            *counts.get(story_id, _NONE),
        )
        for story_id, pseudonym, created, updated, language, origin, stage in found
    ]


_NONE: Final = (0, 0, 0)
# A dictionary's look-up is a tenth of an enumeration's, which counts for twenty thousand rows.
_ORIGINS: Final = {str(one.value): one for one in Origin}
_STAGES: Final = {str(one.value): one for one in Stage}
