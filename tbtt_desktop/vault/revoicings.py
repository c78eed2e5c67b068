"""Whose voice says the words of a sound in its place."""

from __future__ import annotations

import dataclasses

from tbtt_desktop.stories.records import REVOICINGS, Item, ItemId, Leaves, Reading, Speaker
from tbtt_desktop.vault.connection import Connection


def with_voice(db: Connection, item: Item) -> Item:
    """Return a part with what was decided on who says its words, and whether they are written down."""
    if item.audio is None:
        return item
    leaves = item.leaves
    if leaves is not None and leaves.voice in REVOICINGS:
        leaves = _of(db, item.item_id, leaves)
    return dataclasses.replace(item, leaves=leaves, transcribed=_transcribed(db, item.item_id))


def _of(db: Connection, item_id: ItemId, leaves: Leaves) -> Leaves:
    row = db.execute(
        "SELECT language, variant, pace, pitch, reading, words FROM revoicings WHERE item_id = ?", (item_id,)
    ).fetchone()
    if row is None:
        return leaves
    speaker = None if row[0] is None else Speaker(row[0], row[1], row[2], row[3])
    reading = None if row[4] is None else Reading(ItemId(row[4]), row[5])
    return dataclasses.replace(leaves, speaker=speaker, reading=reading)


def _transcribed(db: Connection, sound_id: ItemId) -> bool:
    row = db.execute(
        "SELECT 1 FROM transcripts t JOIN items i ON i.item_id = t.item_id"
        " WHERE t.sound_id = ? AND NOT i.removed",
        (sound_id,),
    ).fetchone()
    return row is not None


def set_voice(db: Connection, item_id: ItemId, leaves: Leaves | None) -> None:
    """Keep who says a sound's words; with neither speaker nor reading, nobody."""
    db.execute("DELETE FROM revoicings WHERE item_id = ?", (item_id,))
    if leaves is None or (leaves.speaker is None and leaves.reading is None):
        return
    speaker, reading = leaves.speaker, leaves.reading
    spoken = (None,) * 4 if speaker is None else dataclasses.astuple(speaker)
    read = (None,) * 2 if reading is None else dataclasses.astuple(reading)
    db.execute(
        "INSERT INTO revoicings (item_id, language, variant, pace, pitch, reading, words)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (item_id, *spoken, *read),
    )
