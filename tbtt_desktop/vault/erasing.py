"""Deleting a part of a story for good. Its number stays taken, so that no other is mistaken for it."""

from __future__ import annotations

import hashlib
from typing import Final

from tbtt_desktop.stories.records import EntityId, ItemId, MediaId, StoryId
from tbtt_desktop.vault import marks, search, staging
from tbtt_desktop.vault.connection import Connection

_ERASED: Final = 2  # of a part that was deleted for good, in place of when it was taken out
_MARK: Final = 16  # letters of it
_LEFT_BEFORE: Final = 1  # what earlier versions wrote for "removed", without saying when


def removed_parts(db: Connection, story_id: StoryId) -> list[tuple[int, int]]:
    """Return what was taken out of a story and can be put back: number, and when (Unix seconds)."""
    rows = db.execute(
        "SELECT number, removed FROM items WHERE story_id = ? AND removed AND EXISTS"
        " (SELECT 1 FROM text_revisions t WHERE t.item_id = items.item_id) ORDER BY number",
        (story_id,),
    )
    return [(int(number), int(when)) for number, when in rows]


def all_removed(db: Connection) -> list[StoryId]:
    """Return the story of every part that was taken out and can be put back."""
    rows = db.execute(
        "SELECT story_id FROM items WHERE removed AND EXISTS"
        " (SELECT 1 FROM text_revisions t WHERE t.item_id = items.item_id)"
    )
    return [StoryId(row[0]) for row in rows]


def removed_before(db: Connection, now: int, moment: int) -> list[tuple[StoryId, int]]:
    """Return (story, number) of what was taken out before `moment` (Unix seconds) and not put back.

    What an earlier version took out counts from `now` on.
    """
    db.execute("UPDATE items SET removed = ? WHERE removed = ?", (now, _LEFT_BEFORE))
    rows = db.execute(
        "SELECT story_id, number FROM items WHERE removed AND removed < ? AND EXISTS"
        " (SELECT 1 FROM text_revisions t WHERE t.item_id = items.item_id)",
        (moment,),
    )
    return [(StoryId(story_id), int(number)) for story_id, number in rows]


def part_mark(db: Connection, story_id: StoryId, number: int) -> str:
    """Return what tells a part from others that have its number in another copy of the vault, "" for none.

    A digest of when it was made: ids of rows are counted, and given twice in copies that went apart.
    """
    row = db.execute(
        "SELECT created FROM items WHERE story_id = ? AND number = ? AND created <> ''", (story_id, number)
    ).fetchone()
    if row is None:
        return ""
    return hashlib.sha256("\n".join((story_id, str(number), row[0])).encode()).hexdigest()[:_MARK]


def erase_part(db: Connection, story_id: StoryId, number: int) -> list[MediaId] | None:
    """Delete a part with every revision, mark and rendition, and what only it gave the list of people.

    Returns its media, which become staging for `Vault.drop_staged`; None where there is no such part.
    The pages of a document share one original: it goes with the last of them.
    """
    row = db.execute(
        "SELECT item_id, media_id FROM items WHERE story_id = ? AND number = ? AND EXISTS"
        " (SELECT 1 FROM text_revisions t WHERE t.item_id = items.item_id)",
        (story_id, number),
    ).fetchone()
    if row is None:
        return None
    item_id = ItemId(row[0])
    media_ids = [MediaId(one) for (one,) in db.execute(_MEDIA, (item_id,)).fetchall()]
    search.index(db, story_id, str(number), "")
    _forget_named(db, item_id)
    for statement in _GONE:
        db.execute(statement, (item_id,))
    db.execute(
        "DELETE FROM approved_parts WHERE part = ? AND approval_id IN"
        " (SELECT approval_id FROM approvals WHERE story_id = ?)",
        (str(number), story_id),
    )
    db.execute(
        "UPDATE items SET media_id = NULL, facts = '{}', created = '', removed = ? WHERE item_id = ?",
        (_ERASED, item_id),
    )
    staging.give_up(db, media_ids)
    return media_ids


_MEDIA: Final = (
    "SELECT media_id FROM items a WHERE item_id = ?1 AND media_id IS NOT NULL AND NOT EXISTS"
    " (SELECT 1 FROM items b WHERE b.media_id = a.media_id AND b.item_id <> ?1)"
    " UNION SELECT media_id FROM renditions WHERE item_id = ?1"
)
_GONE: Final = (
    "DELETE FROM marks WHERE item_id = ?",
    "DELETE FROM renditions WHERE item_id = ?",
    "DELETE FROM looked_at WHERE item_id = ?",
    "DELETE FROM voices WHERE item_id = ?",
    "DELETE FROM revoicings WHERE item_id = ?1 OR reading = ?1",
    "DELETE FROM framings WHERE item_id = ?",
    "DELETE FROM transcripts WHERE item_id = ?1 OR sound_id = ?1",
    "DELETE FROM time_codes WHERE item_id = ?",
    "DELETE FROM listened WHERE item_id = ?",
    "DELETE FROM text_revisions WHERE item_id = ?",
)


def _forget_named(db: Connection, item_id: ItemId) -> None:
    """Empty the entries that were marked in this part and nowhere else."""
    rows = db.execute(
        "SELECT DISTINCT entity_id FROM marks m WHERE item_id = ?1 AND entity_id IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM marks o WHERE o.entity_id = m.entity_id AND o.item_id <> ?1)",
        (item_id,),
    ).fetchall()
    for (entity_id,) in rows:
        marks.set_forms(db, EntityId(entity_id), ())
