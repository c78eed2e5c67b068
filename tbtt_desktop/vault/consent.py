"""Consent as it was given, version by version; nothing is written over."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from typing import Final

from tbtt_desktop.clock import Clock
from tbtt_desktop.stories.consent import Consent, ConsentRecord, Grant, Scope
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.connection import Connection

_WITHOUT_END: Final = "9999-12-31"


def current(db: Connection, story_id: StoryId) -> Consent:
    """Return the consent in force; version 0 where nothing was said."""
    row = db.execute(
        "SELECT consent_id, version, record FROM consents WHERE story_id = ? ORDER BY version DESC LIMIT 1",
        (story_id,),
    ).fetchone()
    if row is None:
        return Consent()
    grants = tuple(
        Grant(Scope(scope), recipient, purpose, dt.date.fromisoformat(until))
        for scope, recipient, purpose, until in db.execute(
            "SELECT scope, recipient, purpose, until FROM consent_scopes WHERE consent_id = ?"
            " ORDER BY scope, recipient",
            (row[0],),
        )
    )
    record = json.loads(row[2])
    record["explained"] = tuple(record["explained"])
    return Consent(row[1], grants, ConsentRecord(**record))


def not_to_be_kept(db: Connection, day: dt.date) -> list[StoryId]:
    """Return the stories told here that hold a part and may not be kept on `day`, oldest first."""
    rows = db.execute(
        "SELECT story_id FROM stories WHERE origin = 'local' AND keep_until < ?"
        " AND EXISTS (SELECT 1 FROM items i WHERE i.story_id = stories.story_id AND NOT i.removed)"
        " ORDER BY created, story_id",
        (day.isoformat(),),
    )
    return [StoryId(row[0]) for row in rows]


def append(
    db: Connection, clock: Clock, story_id: StoryId, grants: tuple[Grant, ...], record: ConsentRecord
) -> Consent:
    """Put a new version into force. Her yes to originals ends where it names fewer people for them."""
    before = current(db, story_id)
    version = before.version + 1
    cursor = db.execute(
        "INSERT INTO consents (story_id, version, stamp, record) VALUES (?, ?, ?, ?)",
        (story_id, version, clock.stamp(), json.dumps(dataclasses.asdict(record))),
    )
    db.executemany(
        "INSERT INTO consent_scopes (consent_id, scope, recipient, purpose, until) VALUES (?, ?, ?, ?, ?)",
        [(cursor.lastrowid, g.scope, g.recipient, g.purpose, g.until.isoformat()) for g in grants],
    )
    db.execute("UPDATE stories SET keep_until = ? WHERE story_id = ?", (_keep_until(grants), story_id))
    now = Consent(version, grants, record)
    if not before.originals_for() <= now.originals_for():
        db.execute("DELETE FROM approved_originals WHERE story_id = ?", (story_id,))
    return now


def _keep_until(grants: tuple[Grant, ...]) -> str:
    """Return the last day on which a story may be kept here, "" for none."""
    days = [grant.until.isoformat() for grant in grants if grant.scope is Scope.STORE_LOCAL]
    if days and any(grant.scope is Scope.STORE_BEYOND_DATE for grant in grants):
        return _WITHOUT_END
    return max(days, default="")
