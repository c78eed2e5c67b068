"""What was found in pictures, kept so that each is looked through once."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping

from tbtt_desktop.stories.records import ItemId, StoryId
from tbtt_desktop.stories.seen import Seen, encoded, parse
from tbtt_desktop.vault.connection import Connection


def of_story(db: Connection, story_id: StoryId, looker: str) -> Mapping[ItemId, Seen]:
    """Return what was found by `looker` in each picture of a story that it has looked through.

    What cannot be read any more, as in a vault that was damaged, is found anew.
    """
    rows = db.execute(
        "SELECT s.item_id, s.found FROM sightings s JOIN items i USING (item_id)"
        " WHERE i.story_id = ? AND s.looker = ?",
        (story_id, looker),
    ).fetchall()
    seen = {}
    for item_id, found in rows:
        with contextlib.suppress(ValueError):
            seen[ItemId(item_id)] = parse(found)
    return seen


def put(db: Connection, item_id: ItemId, looker: str, seen: Seen) -> None:
    """Keep what was found in a picture, unless it is gone by now."""
    db.execute(
        "INSERT OR REPLACE INTO sightings (item_id, looker, found)"
        " SELECT item_id, ?, ? FROM items WHERE item_id = ?",
        (looker, encoded(seen), item_id),
    )
