"""Which text holds the words of which sound, when its lines are heard, and where somebody stopped."""

from __future__ import annotations

from collections.abc import Sequence

from tbtt_desktop.stories.records import ItemId, TimeCode
from tbtt_desktop.vault.connection import Connection


def bind(db: Connection, item_id: ItemId, sound_id: ItemId) -> None:
    """Say that a text holds the words of a sound, which has no other such text."""
    db.execute("INSERT INTO transcripts (item_id, sound_id) VALUES (?, ?)", (item_id, sound_id))


def transcript_of(db: Connection, sound_id: ItemId) -> ItemId | None:
    """Return the text that holds a sound's words, taken out of its story or not; None where there is none."""
    row = db.execute("SELECT item_id FROM transcripts WHERE sound_id = ?", (sound_id,)).fetchone()
    return None if row is None else ItemId(row[0])


def codes_of(db: Connection, item_id: ItemId) -> tuple[TimeCode, ...]:
    """Return the time codes of a text, in order."""
    rows = db.execute("SELECT at, frame FROM time_codes WHERE item_id = ? ORDER BY at", (item_id,))
    return tuple(TimeCode(at, frame) for at, frame in rows.fetchall())


def set_codes(db: Connection, item_id: ItemId, codes: Sequence[TimeCode]) -> None:
    """Replace the time codes of a text."""
    db.execute("DELETE FROM time_codes WHERE item_id = ?", (item_id,))
    db.executemany(
        "INSERT INTO time_codes (item_id, at, frame) VALUES (?, ?, ?)",
        [(item_id, code.at, code.frame) for code in codes],
    )


def place(db: Connection, sound_id: ItemId) -> int:
    """Return the frame at which somebody stopped listening, 0 where nobody began."""
    row = db.execute("SELECT frame FROM listened WHERE item_id = ?", (sound_id,)).fetchone()
    return 0 if row is None else int(row[0])


def set_place(db: Connection, sound_id: ItemId, frame: int) -> None:
    """Keep that frame, as long as the sound is there."""
    db.execute(
        "INSERT OR REPLACE INTO listened (item_id, frame) SELECT item_id, ? FROM items WHERE item_id = ?",
        (frame, sound_id),
    )
