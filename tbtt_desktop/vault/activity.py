"""What was done with this vault, chained by hashes so that a gap shows. Ids and codes only."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

from tbtt_desktop.clock import Clock
from tbtt_desktop.vault.connection import Connection


@dataclass(frozen=True, slots=True)
class Activity:
    """One line of the log."""

    seq: int
    stamp: str
    kind: str
    detail: dict[str, str | int]


def _chained(previous: str, seq: int, stamp: str, kind: str, detail: str) -> str:
    return hashlib.sha256("\n".join((previous, str(seq), stamp, kind, detail)).encode()).hexdigest()


def log(db: Connection, clock: Clock, kind: str, **detail: str | int) -> None:
    """Add a line. `detail` holds ids, counts and codes, never content."""
    row = db.execute("SELECT seq, digest FROM activity ORDER BY seq DESC LIMIT 1").fetchone()
    seq, previous = (row[0] + 1, row[1]) if row else (1, "")
    text = json.dumps(detail, sort_keys=True)
    stamp = clock.stamp()
    digest = _chained(previous, seq, stamp, kind, text)
    db.execute(
        "INSERT INTO activity (seq, stamp, kind, detail, digest) VALUES (?, ?, ?, ?, ?)",
        (seq, stamp, kind, text, digest),
    )


def activities(db: Connection, limit: int = 200) -> list[Activity]:
    """Return the newest lines, newest first."""
    rows = db.execute(
        "SELECT seq, stamp, kind, detail FROM activity ORDER BY seq DESC LIMIT ?", (limit,)
    ).fetchall()
    return [Activity(row[0], row[1], row[2], json.loads(row[3])) for row in rows]


def first_gap(db: Connection) -> int | None:
    """Return the number of the first line whose hash does not follow, or None."""
    previous, expected = "", 1
    for seq, stamp, kind, detail, digest in db.execute(
        "SELECT seq, stamp, kind, detail, digest FROM activity ORDER BY seq"
    ):
        if seq != expected or digest != _chained(previous, seq, stamp, kind, detail):
            return expected
        previous, expected = digest, seq + 1
    return None
