"""What was found in a story's pictures, and the looking through them, beside the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from tbtt_desktop.errors import TbttError, WorldError
from tbtt_desktop.services import sightings
from tbtt_desktop.services.sightings import Looked
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.stories.records import Item, ItemId, StoryId
from tbtt_desktop.stories.seen import Seen, Sighting
from tbtt_desktop.vault.store import Vault
from ui.jobs import JobHandle, Jobs
from ui.presenter import Presenter

_PICTURE = 100  # hundredths, of which a picture has so many in the progress


@dataclass(frozen=True, slots=True)
class Matched:
    """What was found in each picture, and what of it is offered by the people and places known now."""

    found: Mapping[ItemId, Seen] = field(default_factory=dict)
    offered: Mapping[ItemId, list[Sighting]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SeeingState:
    """How far the looking is. `done` and `total` are hundredths of pictures."""

    known: bool = False  # whether what was kept has been read
    matched: Matched = field(default_factory=Matched)
    looking: bool = False
    stopped: bool = False  # by the person
    done: int = 0
    total: int = 0
    error: TbttError | None = None
    refused: Mapping[ItemId, WorldError] = field(default_factory=dict)

    @property
    def picture(self) -> int:
        """Return which picture is looked at, from 1."""
        return min(self.done // _PICTURE + 1, self.pictures)

    @property
    def pictures(self) -> int:
        """Return how many are looked through."""
        return max(1, self.total // _PICTURE)


def match(vault: Vault, story: StoryView) -> Matched:
    """Read what was found in a story's pictures, and match it."""
    found = sightings.found_in(vault, story.row.story_id)
    return Matched(found, sightings.matched(story, found))


class SeeingPresenter(Presenter[SeeingState]):
    """Looks through pictures once, and matches what was found whenever the story learns a name."""

    def __init__(self, vault: Vault, jobs: Jobs, story_id: StoryId) -> None:
        super().__init__(SeeingState())
        self._vault, self._jobs, self._story_id = vault, jobs, story_id
        self._story: StoryView | None = None
        self._key: tuple[object, ...] = ()
        self._matching: JobHandle | None = None
        self._looking: JobHandle | None = None

    def follow(self, story: StoryView) -> None:
        """Take the story as it is now."""
        self._story = story
        key = (story.entities, tuple(item.item_id for item in story.items))
        if key != self._key:
            self._key = key
            self._match()

    def is_waiting(self, item: Item) -> bool:
        """Whether a picture was not looked through, and could be."""
        found = self.state.matched.found
        return self._story is not None and item in sightings.waiting(self._story, found.keys())

    def begin(self, first: Item) -> None:
        """Look through what was not looked through yet, `first` before the others, unless it was stopped."""
        state = self.state
        if state.known and not (state.looking or state.stopped or state.error) and self._has_more():
            self._look(first)

    def look_again(self, first: Item) -> None:
        """Go on looking after it was stopped or failed."""
        if not self.state.looking:
            self._look(first)

    def stop(self) -> None:
        """Stop looking; what was found stays."""
        if self._looking is not None:
            self._looking.cancel()

    def _has_more(self) -> bool:
        if self._story is None:
            return False
        waiting = sightings.waiting(self._story, self.state.matched.found.keys())
        return any(item.item_id not in self.state.refused for item in waiting)

    def _look(self, first: Item) -> None:
        self.change(looking=True, stopped=False, error=None, done=0, total=0, refused={})
        handle = self._jobs.run(
            partial(sightings.look_through, first=first.item_id),
            self._vault,
            self._story_id,
            on_done=self._looked,
            on_failed=self._failed,
            on_progress=self._progress,
        )
        self._looking = self.own(handle)

    def _progress(self, step: str, done: int, total: int) -> None:
        if step != "look":
            return
        another = done // _PICTURE != self.state.done // _PICTURE
        self.change(done=done, total=total)
        if another:
            self._match()

    def _looked(self, looked: Looked) -> None:
        self.change(looking=False, refused=looked.refused)
        self._match()

    def _failed(self, error: TbttError) -> None:
        stopped = isinstance(error, WorldError) and error.code == "cancelled"
        self.change(looking=False, stopped=stopped, error=None if stopped else error)
        self._match()

    def _match(self) -> None:
        if self._story is None:
            return
        if self._matching is not None:
            self._matching.drop()
        handle = self._jobs.run(
            match, self._vault, self._story, on_done=self._matched, on_failed=self._not_matched
        )
        self._matching = self.own(handle)

    def _matched(self, matched: Matched) -> None:
        self.change(known=True, matched=matched)

    def _not_matched(self, error: TbttError) -> None:
        self.change(error=error)
