"""The parts of a story and the revisions of what was written."""

from __future__ import annotations

import dataclasses
import json

from tbtt_desktop.clock import Clock
from tbtt_desktop.stories.records import (
    WHOLE,
    AudioFacts,
    Box,
    Framing,
    Item,
    ItemId,
    ItemKind,
    Leaves,
    MediaId,
    PhotoFacts,
    RecordingState,
    StoryId,
    TimeCode,
    VoiceChoice,
)
from tbtt_desktop.vault import transcripts
from tbtt_desktop.vault.connection import Connection, inserted
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.revoicings import set_voice, with_voice
from tbtt_desktop.vault.stories import parse_stamp

_ITEMS = """
SELECT i.item_id, i.number, i.kind, i.created, i.media_id, i.facts,
    t.text, t.revision, i.story_id, n.state, v.voice, v.making, s.sound_id,
    f.x, f.y, f.w, f.h, f.shrink
FROM items i LEFT JOIN recordings n ON n.media_id = i.media_id
    LEFT JOIN voices v ON v.item_id = i.item_id
    LEFT JOIN framings f ON f.item_id = i.item_id
    LEFT JOIN transcripts s ON s.item_id = i.item_id
    JOIN text_revisions t ON t.item_id = i.item_id
    AND t.revision = (SELECT max(revision) FROM text_revisions r WHERE r.item_id = i.item_id)
"""


def insert(
    db: Connection,
    clock: Clock,
    story_id: StoryId,
    kind: ItemKind,
    *,
    text: str,
    media_id: MediaId | None = None,
    facts: PhotoFacts | AudioFacts | None = None,
) -> ItemId:
    """Add a part with the story's next number; `text` is its first revision (or caption)."""
    number = db.execute(
        "SELECT coalesce(max(number), 0) + 1 FROM items WHERE story_id = ?", (story_id,)
    ).fetchone()[0]
    stored = json.dumps(dataclasses.asdict(facts)) if facts else "{}"
    cursor = db.execute(
        "INSERT INTO items (story_id, number, kind, created, media_id, facts) VALUES (?, ?, ?, ?, ?, ?)",
        (story_id, number, kind, clock.stamp(), media_id, stored),
    )
    item_id = ItemId(inserted(cursor))
    add_revision(db, clock, item_id, 1, text)
    return item_id


def put(
    db: Connection,
    story_id: StoryId,
    number: int,
    kind: ItemKind,
    *,
    created: str,
    text: str,
    media_id: MediaId | None,
    facts: PhotoFacts | AudioFacts | None,
) -> ItemId:
    """Add a part under the number and with the stamp that it has in the vault from which it comes."""
    stored = json.dumps(dataclasses.asdict(facts)) if facts else "{}"
    cursor = db.execute(
        "INSERT INTO items (story_id, number, kind, created, media_id, facts) VALUES (?, ?, ?, ?, ?, ?)",
        (story_id, number, kind, created, media_id, stored),
    )
    item_id = ItemId(inserted(cursor))
    db.execute(
        "INSERT INTO text_revisions (item_id, revision, text, stamp) VALUES (?, 1, ?, ?)",
        (item_id, text, created),
    )
    return item_id


def of_story(db: Connection, story_id: StoryId) -> list[Item]:
    """Return a story's parts in order."""
    rows = db.execute(_ITEMS + " WHERE i.story_id = ? AND NOT i.removed ORDER BY i.number", (story_id,))
    return [with_voice(db, _item(row, _codes(db, row))) for row in rows.fetchall()]


def get(db: Connection, item_id: ItemId) -> tuple[StoryId, Item]:
    """Return a part and its story. Raises `NotThere` with item_unknown."""
    row = db.execute(_ITEMS + " WHERE i.item_id = ? AND NOT i.removed", (item_id,)).fetchone()
    if row is None:
        raise NotThere("item_unknown", name=str(item_id))
    return StoryId(row[8]), with_voice(db, _item(row, _codes(db, row)))


def words_of(db: Connection, item_id: ItemId) -> str:
    """Return the text or caption of a part, taken out or not; "" where there is none."""
    row = db.execute(
        "SELECT text FROM text_revisions WHERE item_id = ? ORDER BY revision DESC LIMIT 1", (item_id,)
    ).fetchone()
    return str(row[0]) if row else ""


def id_of(db: Connection, story_id: StoryId, number: int) -> ItemId:
    """Return which part has that number, taken out or not. Raises `NotThere` with item_unknown."""
    row = db.execute(
        "SELECT item_id FROM items WHERE story_id = ? AND number = ?", (story_id, number)
    ).fetchone()
    if row is None:
        raise NotThere("item_unknown", name=str(number))
    return ItemId(row[0])


def place_of(db: Connection, item_id: ItemId) -> tuple[StoryId, int]:
    """Return the story and number of a part, taken out or not. Raises `NotThere` with item_unknown."""
    row = db.execute("SELECT story_id, number FROM items WHERE item_id = ?", (item_id,)).fetchone()
    if row is None:
        raise NotThere("item_unknown", name=str(item_id))
    return StoryId(row[0]), int(row[1])


def kind_of(db: Connection, story_id: StoryId, number: int) -> ItemKind:
    """Return what a part is, taken out of its story or not. Raises `NotThere` with item_unknown."""
    row = db.execute(
        "SELECT kind FROM items JOIN text_revisions USING (item_id) WHERE story_id = ? AND number = ?",
        (story_id, number),
    ).fetchone()
    if row is None:
        raise NotThere("item_unknown", name=str(number))
    return ItemKind(row[0])


def _codes(db: Connection, row: tuple[object, ...]) -> tuple[TimeCode, ...]:
    return () if row[12] is None else transcripts.codes_of(db, ItemId(int(str(row[0]))))


def _item(row: tuple[object, ...], codes: tuple[TimeCode, ...]) -> Item:
    kind = ItemKind(str(row[2]))
    facts = json.loads(str(row[5]))
    return Item(
        item_id=ItemId(int(str(row[0]))),
        number=int(str(row[1])),
        kind=kind,
        created=parse_stamp(str(row[3])),
        text=str(row[6]),
        text_revision=int(str(row[7])),
        media_id=None if row[4] is None else MediaId(int(str(row[4]))),
        photo=PhotoFacts(**facts) if kind is ItemKind.PHOTO else None,
        audio=AudioFacts(**facts) if kind is ItemKind.AUDIO else None,
        recording=None if row[9] is None else RecordingState(str(row[9])),
        leaves=None if row[10] is None else Leaves(VoiceChoice(str(row[10])), int(str(row[11]))),
        transcribes=None if row[12] is None else ItemId(int(str(row[12]))),
        codes=codes,
        framing=_framing(row[-5:]),
    )


def _framing(row: tuple[object, ...]) -> Framing:
    if row[0] is None:
        return WHOLE
    x, y, w, h, shrink = (int(str(one)) for one in row)
    return Framing(Box(x, y, w, h) if w else None, shrink)


def add_revision(db: Connection, clock: Clock, item_id: ItemId, revision: int, text: str) -> None:
    """Append a revision of an item's text."""
    db.execute(
        "INSERT INTO text_revisions (item_id, revision, text, stamp) VALUES (?, ?, ?, ?)",
        (item_id, revision, text, clock.stamp()),
    )


def replace_revision(db: Connection, clock: Clock, item_id: ItemId, revision: int, text: str) -> None:
    """Write over the revision that is being typed."""
    db.execute(
        "UPDATE text_revisions SET text = ?, stamp = ? WHERE item_id = ? AND revision = ?",
        (text, clock.stamp(), item_id, revision),
    )


def revision_stamp(db: Connection, item_id: ItemId, revision: int) -> str:
    """Return when a revision was last written."""
    row = db.execute(
        "SELECT stamp FROM text_revisions WHERE item_id = ? AND revision = ?", (item_id, revision)
    ).fetchone()
    return str(row[0])


def revisions(db: Connection, item_id: ItemId) -> list[tuple[int, str, str]]:
    """Return every revision as (number, stamp, text), oldest first."""
    rows = db.execute(
        "SELECT revision, stamp, text FROM text_revisions WHERE item_id = ? ORDER BY revision", (item_id,)
    )
    return [(int(row[0]), str(row[1]), str(row[2])) for row in rows.fetchall()]


def set_facts(db: Connection, item_id: ItemId, facts: AudioFacts) -> None:
    """Say how long a part that is being recorded has become. Raises `NotThere`."""
    cursor = db.execute(
        "UPDATE items SET facts = ? WHERE item_id = ?", (json.dumps(dataclasses.asdict(facts)), item_id)
    )
    if not cursor.rowcount:
        raise NotThere("item_unknown", name=str(item_id))


def set_leaves(db: Connection, item_id: ItemId, leaves: Leaves | None) -> None:
    """Say how a sound leaves; None takes the decision back."""
    if leaves is None:
        db.execute("DELETE FROM voices WHERE item_id = ?", (item_id,))
    else:
        db.execute(
            "INSERT OR REPLACE INTO voices (item_id, voice, making) VALUES (?, ?, ?)",
            (item_id, leaves.voice, leaves.making),
        )
    set_voice(db, item_id, leaves)


def set_framing(db: Connection, item_id: ItemId, framing: Framing) -> None:
    """Say how much of a picture leaves, and how large."""
    if framing == WHOLE:
        db.execute("DELETE FROM framings WHERE item_id = ?", (item_id,))
        return
    box = framing.crop or Box(0, 0, 0, 0)
    db.execute(
        "INSERT OR REPLACE INTO framings (item_id, x, y, w, h, shrink) VALUES (?, ?, ?, ?, ?, ?)",
        (item_id, box.x, box.y, box.w, box.h, framing.shrink),
    )


def set_removed(db: Connection, item_id: ItemId, removed: int) -> None:
    """Take a part out at a time (Unix seconds), or with 0 put it back; its number stays taken."""
    db.execute("UPDATE items SET removed = ? WHERE item_id = ?", (removed, item_id))
