"""The custody log of a story: what was done with it and its originals, wherever that was, oldest first."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from tbtt_desktop.bundle.originals import Custody
from tbtt_desktop.bundle.story import Story
from tbtt_desktop.bundle.transfer import Transfer
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault import activity, handovers, intake, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import identity

COPIED = "evidence_copied"
"""An original was written as a file that anybody can read."""

TAKEN_IN = "original_taken_in"
"""An original came with a bundle, and was kept."""


@dataclass(frozen=True, slots=True)
class Chain:
    """What came with a story, and what was done here since: one log."""

    before: tuple[Custody, ...]  # told by whoever had the story before
    here: tuple[Custody, ...]

    @property
    def lines(self) -> tuple[Custody, ...]:
        """Return all of it, oldest first."""
        return self.before + self.here


def chain_of(db: Connection, story_id: StoryId) -> Chain:
    """Return the custody log of a story that was told here, taken over, or came in with originals."""
    own = identity(db).alias
    here = tuple(_line(one, own) for one in activity.of_story(db, story_id))
    return Chain(_before(db, story_id), here)


def _before(db: Connection, story_id: StoryId) -> tuple[Custody, ...]:
    kept = handovers.taken_over(db, story_id)
    if kept is not None:
        return Transfer.parse(json.dumps(json.loads(kept.document)).encode()).custody
    current = intake.current_revision(db, story_id)
    story = None if current is None else Story.parse(current.document)
    return () if story is None or story.unredacted is None else story.unredacted.custody


def _line(one: activity.Activity, own: str) -> Custody:
    sha256 = one.detail.get("sha256")
    return Custody(
        stories.parse_stamp(one.stamp).date(), one.kind, own, sha256=str(sha256) if sha256 else None
    )


def telling(lines: Iterable[Custody], travelling: Collection[str]) -> tuple[Custody, ...]:
    """Return lines as they leave: a hash stands in them only where its file goes too.

    Of what stays, a copy of a text among it, a hash would confirm a guess. Whoever had the story before
    counted its parts in another way.
    """
    return tuple(
        dataclasses.replace(one, part=None, sha256=one.sha256 if one.sha256 in travelling else None)
        for one in lines
    )
