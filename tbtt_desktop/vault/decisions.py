"""What a person decided between two versions of a story that came in. Rows are only added."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tbtt_desktop.clock import Clock
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.connection import Connection


@dataclass(frozen=True, slots=True)
class Decision:
    """Which of two versions counts, or what was put together of them. Versions are named by their SHA-256."""

    story_id: StoryId
    decided_by: str  # alias
    here: str  # what counted before
    there: str  # what did not fit
    result: str  # what counts since
    takes: str  # JSON: "here", "there", or each field that was chosen with its side
    stamp: str = ""


_DECISIONS: Final = "SELECT story_id, decided_by, here, there, result, takes, stamp FROM decisions"


def add(db: Connection, clock: Clock, row: Decision) -> None:
    """Note a decision."""
    db.execute(
        "INSERT INTO decisions (story_id, stamp, decided_by, here, there, result, takes)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (row.story_id, clock.stamp(), row.decided_by, row.here, row.there, row.result, row.takes),
    )


def keep(db: Connection, row: Decision) -> bool:
    """Note a decision that was made in another copy of the vault; return whether it was not known."""
    if row in of_story(db, row.story_id):
        return False
    db.execute(
        "INSERT INTO decisions (story_id, stamp, decided_by, here, there, result, takes)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (row.story_id, row.stamp, row.decided_by, row.here, row.there, row.result, row.takes),
    )
    return True


def all_decisions(db: Connection) -> list[Decision]:
    """Return every decision, oldest first."""
    rows = db.execute(_DECISIONS + " ORDER BY decision_id").fetchall()
    return [Decision(StoryId(row[0]), *row[1:]) for row in rows]


def of_story(db: Connection, story_id: StoryId) -> list[Decision]:
    """Return a story's decisions, oldest first."""
    rows = db.execute(_DECISIONS + " WHERE story_id = ? ORDER BY decision_id", (story_id,)).fetchall()
    return [Decision(StoryId(row[0]), *row[1:]) for row in rows]
