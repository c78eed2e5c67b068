"""Whether a story still is what a plan saw: between the two somebody may have said no."""

from __future__ import annotations

import dataclasses

from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.stories.records import Stage
from tbtt_desktop.vault import consent, items, marks, stories
from tbtt_desktop.vault.connection import Connection


def unchanged(db: Connection, seen: StoryView) -> bool:
    """Whether everything of `seen` that decides what leaves stands as it did. Raises `NotThere`.

    The helper's notes, and whether the story counts as ready, do not.
    """
    story_id = seen.row.story_id
    parts = tuple(items.of_story(db, story_id))
    return (
        _plain(stories.get(db, story_id)) == _plain(seen.row)
        and parts == seen.items
        and {part.item_id: tuple(marks.marks_of(db, part.item_id)) for part in parts} == seen.marks
        and tuple(marks.entities(db, story_id)) == seen.entities
        and consent.current(db, story_id) == seen.consent
        and stories.codes(db, story_id) == seen.codes
    )


def _plain(row: stories.StoryFields) -> stories.StoryFields:
    stage = row.stage if row.stage is Stage.WITHDRAWN else Stage.OPEN
    return dataclasses.replace(row, notes="", updated=row.created, stage=stage)
