"""What is in the database and no part of the vault: media on their way in or out, a story half taken in.

An interruption leaves it behind; the next opening removes it. Removing goes in small steps, because
what is deleted is written over, and so passes through the log once more: one step for a recording of a
gigabyte would need a gigabyte of free disk.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from tbtt_desktop import limits
from tbtt_desktop.stories.records import MediaId, StoryId
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import get_meta, set_meta

_UNFINISHED: Final = "unfinished_story"
_GROWING: Final = "growing_file"
_BYTES: Final = 4 * limits.CHUNK_SIZE  # in one step
_ROWS: Final = 100  # a recording's are small


def is_any(db: Connection) -> bool:
    """Whether a medium is staged."""
    return bool(db.execute("SELECT EXISTS (SELECT 1 FROM media WHERE complete = 0)").fetchone()[0])


def give_up(db: Connection, media_ids: Iterable[MediaId]) -> None:
    """Make media of the vault staging, for `Vault.drop_staged` to remove in small steps.

    Removed in one step, an hour of sound would pass through the log whole, and stay in memory as well.
    """
    db.executemany("UPDATE media SET complete = 0 WHERE media_id = ?", [(one,) for one in media_ids])


def drop_some(db: Connection, media_id: MediaId | None) -> bool:
    """Remove a few rows of a staged medium, or of any where None is given; return whether all are gone."""
    found = db.execute(
        "SELECT chunk_id, length(data) FROM media_chunks JOIN media USING (media_id)"
        " WHERE complete = 0 AND (?1 IS NULL OR media_id = ?1) LIMIT ?2",
        (media_id, _ROWS),
    )
    chunks: list[tuple[int]] = []
    size = 0
    for chunk_id, length in found.fetchall():
        if chunks and size + length > _BYTES:
            break
        chunks.append((chunk_id,))
        size += length
    db.executemany("DELETE FROM media_chunks WHERE chunk_id = ?", chunks)
    if chunks:
        return False
    db.execute("DELETE FROM media WHERE complete = 0 AND (?1 IS NULL OR media_id = ?1)", (media_id,))
    return True


def set_unfinished(db: Connection, story_id: StoryId) -> None:
    """Note that a story is being taken in and counts only once that is over."""
    set_meta(db, _UNFINISHED, story_id)


def clear_unfinished(db: Connection) -> None:
    """Note that no story is being taken in."""
    db.execute("DELETE FROM meta WHERE key = ?", (_UNFINISHED,))


def unfinished(db: Connection) -> StoryId | None:
    """Return the story that is being taken in, or was when the program ended."""
    found = get_meta(db, _UNFINISHED)
    return StoryId(found) if found else None


def set_growing(db: Connection, place: str) -> None:
    """Note where outside the vault a file grows that counts only once it is whole."""
    set_meta(db, _GROWING, place)


def clear_growing(db: Connection) -> None:
    """Note that no file grows."""
    db.execute("DELETE FROM meta WHERE key = ?", (_GROWING,))


def growing(db: Connection) -> str:
    """Return where a file grows, or did when the program ended; "" where none."""
    return get_meta(db, _GROWING)
