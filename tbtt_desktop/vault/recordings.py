"""Sounds that are recorded here, segment by segment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tbtt_desktop.stories.records import Gap, GapKind, ItemId, MediaId, RecordingState
from tbtt_desktop.vault.connection import Connection, inserted

TYPE: Final = "audio/flac-segments"


@dataclass(frozen=True, slots=True)
class Piece:
    """Where a segment lies within its recording, in frames."""

    seq: int
    start: int
    frames: int


def begin(db: Connection) -> MediaId:
    """Start a recording. Unlike other media it is part of the vault from its first segment on."""
    cursor = db.execute("INSERT INTO media (role, type, complete) VALUES ('original', ?, 1)", (TYPE,))
    media_id = MediaId(inserted(cursor))
    db.execute("INSERT INTO recordings (media_id, state) VALUES (?, ?)", (media_id, RecordingState.RUNNING))
    return media_id


def add(
    db: Connection, media_id: MediaId, piece: Piece, data: bytes, peaks: bytes, *, size: int, sha256: str
) -> None:
    """Add a segment. `size` and `sha256` are those of all rows, this one included."""
    db.execute("INSERT INTO media_chunks (media_id, seq, data) VALUES (?, ?, ?)", (media_id, piece.seq, data))
    db.execute(
        "INSERT INTO recording_segments (media_id, seq, start, frames, peaks) VALUES (?, ?, ?, ?, ?)",
        (media_id, piece.seq, piece.start, piece.frames, peaks),
    )
    db.execute("UPDATE media SET size = ?, sha256 = ? WHERE media_id = ?", (size, sha256, media_id))


def has(db: Connection, media_id: MediaId, seq: int) -> bool:
    """Whether a segment is there."""
    row = db.execute(
        "SELECT 1 FROM recording_segments WHERE media_id = ? AND seq = ?", (media_id, seq)
    ).fetchone()
    return row is not None


def set_state(db: Connection, media_id: MediaId, state: RecordingState) -> None:
    """Say where a recording stands."""
    db.execute("UPDATE recordings SET state = ? WHERE media_id = ?", (state, media_id))


def state(db: Connection, media_id: MediaId) -> RecordingState | None:
    """Return where a recording stands, None for a medium that was not recorded here."""
    row = db.execute("SELECT state FROM recordings WHERE media_id = ?", (media_id,)).fetchone()
    return RecordingState(row[0]) if row else None


def pieces(db: Connection, media_id: MediaId) -> list[Piece]:
    """Return where every segment lies, in order; 14,400 rows for four hours."""
    rows = db.execute(
        "SELECT seq, start, frames FROM recording_segments WHERE media_id = ? ORDER BY seq", (media_id,)
    )
    return [Piece(*row) for row in rows.fetchall()]


def peaks(db: Connection, media_id: MediaId, first: int, count: int) -> list[bytes]:
    """Return the outlines of up to `count` segments from the number `first` on."""
    rows = db.execute(
        "SELECT peaks FROM recording_segments WHERE media_id = ? AND seq >= ? ORDER BY seq LIMIT ?",
        (media_id, first, count),
    )
    return [row[0] for row in rows.fetchall()]


def put_gap(db: Connection, media_id: MediaId, seq: int, gap: Gap) -> None:
    """Note that nothing was recorded for a while, or for how long; gaps are counted from 0."""
    db.execute(
        "INSERT INTO recording_gaps (media_id, seq, at, frames, kind) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (media_id, seq) DO UPDATE SET frames = excluded.frames",
        (media_id, seq, gap.at, gap.frames, gap.kind),
    )


def gaps(db: Connection, media_id: MediaId) -> list[Gap]:
    """Return where nothing was recorded, in order; of a sound from elsewhere none."""
    rows = db.execute(
        "SELECT at, frames, kind FROM recording_gaps WHERE media_id = ? ORDER BY seq", (media_id,)
    )
    return [Gap(row[0], row[1], GapKind(row[2])) for row in rows.fetchall()]


def spare_memory(db: Connection) -> None:
    """Let go of the pages that SQLite keeps in memory: what is recorded is written once, and not read."""
    db.execute("PRAGMA shrink_memory").fetchall()


def is_running(db: Connection) -> bool:
    """Whether a recording is under way, or was when the program ended."""
    found = db.execute("SELECT EXISTS (SELECT 1 FROM recordings WHERE state = ?)", (RecordingState.RUNNING,))
    return bool(found.fetchone()[0])


def end_cut(db: Connection) -> list[ItemId]:
    """Note at the start of the program that what is running was cut off; return the items.

    Nothing else is to be done: all that was reported kept is there.
    """
    rows = db.execute(
        "SELECT item_id FROM items JOIN recordings USING (media_id) WHERE state = ?",
        (RecordingState.RUNNING,),
    ).fetchall()
    db.execute(
        "UPDATE recordings SET state = ? WHERE state = ?", (RecordingState.CUT, RecordingState.RUNNING)
    )
    return [ItemId(row[0]) for row in rows]
