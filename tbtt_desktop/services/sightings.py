"""What could identify her in the pictures of a story: looked for once, offered, covered or kept.

Detectors only suggest. What they find is kept beside the picture, in the vault, and matched with the story's
people and places each time it is offered, as texts are.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard.client import decode_photo
from tbtt_desktop.guard.errors import GuardProblem, PhotoProblem
from tbtt_desktop.guard.sight import Sight
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.redaction.pictures import needed, sightings, undecided
from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.services.pictures import page_of
from tbtt_desktop.services.protect import cover_boxes
from tbtt_desktop.services.recording import original
from tbtt_desktop.services.stories import StoryView, view
from tbtt_desktop.stories.records import (
    Category,
    Item,
    ItemId,
    ItemKind,
    Mark,
    Origin,
    StoryId,
)
from tbtt_desktop.stories.seen import Seen, Sighting
from tbtt_desktop.vault import sightings as kept
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault

LOOKER: Final = "sight-1"
"""Name of the way to look; a new name makes every picture be looked through again."""


def found_in(vault: Vault, story_id: StoryId) -> Mapping[ItemId, Seen]:
    """Return what was found in each picture of a story that was looked through."""
    return vault.read(lambda db: kept.of_story(db, story_id, LOOKER))


def waiting(story: StoryView, found: Collection[ItemId]) -> list[Item]:
    """Return the pictures of a story taken here that nobody has looked through yet."""
    if story.row.origin is not Origin.LOCAL:
        return []
    return [item for item in story.items if item.kind is ItemKind.PHOTO and item.item_id not in found]


@dataclass(frozen=True, slots=True)
class Looked:
    """What became of pictures that were to be looked through: how many were, and why others were not."""

    done: int
    refused: Mapping[ItemId, WorldError]


def look_through(
    vault: Vault,
    story_id: StoryId,
    progress: Progress = SILENT,
    *,
    first: ItemId | None = None,
) -> Looked:
    """Look through every picture that was not looked through yet, `first` before the others.

    The networks are loaded once, in a process of their own. What was found is kept picture by picture, so
    that stopping loses nothing; a picture that cannot be looked through keeps no other one waiting.

    Raises:
        SightProblem: what is needed is not installed.
        Cancelled: the person asked to stop.
    """
    story = view(vault, story_id)
    todo = waiting(story, found_in(vault, story_id).keys())
    todo.sort(key=lambda item: item.item_id != first)
    refused: dict[ItemId, WorldError] = {}
    with Sight() as sight:
        for done, item in enumerate(todo):
            checkpoint(progress)
            try:
                _look(vault, item, sight, _Share(progress, done, len(todo)))
            except (PhotoProblem, GuardProblem) as problem:
                refused[item.item_id] = problem
    return Looked(len(todo) - len(refused), refused)


def _look(vault: Vault, item: Item, sight: Sight, progress: Progress) -> None:
    seen = sight.look(decode_photo(original(vault, item), progress, page=page_of(item)), progress)

    def step(db: Connection) -> None:
        kept.put(db, item.item_id, LOOKER, seen)

    vault.write(step)


class _Share:
    """One picture's part of the progress over several."""

    def __init__(self, progress: Progress, done: int, total: int) -> None:
        self._progress, self._before, self._pictures = progress, done, total

    def report(self, step: str, done: int, total: int) -> None:
        """Say how far all of it is; within a picture by hundredths."""
        if step == "look":
            part = 100 * done // total if total else 0
            self._progress.report(step, 100 * self._before + part, 100 * self._pictures)

    def cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._progress.cancelled()


def matched(story: StoryView, found: Mapping[ItemId, Seen]) -> dict[ItemId, list[Sighting]]:
    """Return all that is offered in each picture, decided or not, by the people and places known now."""
    hints = Hints(story.row.country or None, story.row.language or None)
    return {
        item.item_id: sightings(found[item.item_id], story.entities, hints)
        for item in story.items
        if item.item_id in found
    }


def suggestions(vault: Vault, story_id: StoryId) -> dict[ItemId, list[Sighting]]:
    """Return what is offered in each picture and nobody has decided on yet, what names her first.

    Pictures that were not looked through offer nothing.
    """
    story = view(vault, story_id)
    offered = matched(story, found_in(vault, story_id))
    return {
        item.item_id: undecided(offered[item.item_id], story.marks[item.item_id], item.framing.crop)
        for item in story.items
        if item.item_id in offered
    }


def still_open(found: Iterable[Sighting]) -> int:
    """Return how many places wait for a decision.

    Lines that were read, and in which nothing names her, are offered but do not wait; lines in a script that
    is not read may hold anything.
    """
    return sum(one.category is not Category.TEXT or not one.words for one in found)


def accept(
    vault: Vault,
    story_id: StoryId,
    categories: Iterable[Category] | None = None,
) -> list[Mark]:
    """Cover everything that is offered, of `categories` only where given."""
    wanted = None if categories is None else frozenset(categories)
    made: list[Mark] = []
    for item_id, found in suggestions(vault, story_id).items():
        chosen = needed(one for one in found if wanted is None or one.category in wanted)
        made += cover_boxes(vault, item_id, [(one.box, one.category) for one in chosen])
    return made
