"""What Hand over shows: what is chosen, for whom, what the check says, where the file goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final

from tbtt_desktop.errors import TbttError
from tbtt_desktop.services.handover import Obstacle, Plan, PlannedStory
from tbtt_desktop.services.outbox import Candidate, Outbox, outbox
from tbtt_desktop.services.people import Person, people
from tbtt_desktop.services.sealing import Sealed
from tbtt_desktop.services.stories import view
from tbtt_desktop.services.unredacted import Offer, approve_originals
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault
from ui.screens.hand_over.receipts import ReceiptRead
from ui.screens.steps import done_steps
from ui.widgets.stepper import Step

_EMPTY = Outbox((), ())
NO_OFFER: Final = Offer()
_FRAME = 16_000  # bytes of a bundle with a short text in it, measured


class Work(Enum):
    """What is under way."""

    NONE = auto()
    CHECKING = auto()
    EXPORTING = auto()
    READING = auto()


@dataclass(frozen=True, slots=True)
class Made:
    """A bundle that was made, and for whom."""

    sealed: Sealed
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HandOverState:
    """`plan` is None until everything that is chosen was checked. `share` is from 0 to 1."""

    loading: bool = True
    outbox: Outbox = _EMPTY
    people: tuple[Person, ...] = ()  # trusted ones
    strangers: int = 0  # cards that nobody compared yet
    chosen: frozenset[StoryId] = frozenset()
    recipients: frozenset[str] = frozenset()  # aliases
    offer: Offer = NO_OFFER  # of the originals of what is chosen, to who is chosen
    originals: bool = False  # whether they are wanted: for this hand-over alone, and never by default
    plan: Plan | None = None
    work: Work = Work.NONE
    share: float = 0.0
    at: int = 0  # the story that is being checked, from 1
    path: Path | None = None
    proposed: str = ""
    made: Made | None = None
    receipt: ReceiptRead | None = None
    doomed: StoryId | None = None
    story_id: StoryId | None = None  # where Hand over is a step of a story
    title: str = ""  # of that story
    done: frozenset[Step] = frozenset()
    stopped: bool = False  # somebody stopped the check or the writing
    error: TbttError | None = None
    file_error: TbttError | None = None  # of writing the file

    def planned(self, story_id: StoryId) -> PlannedStory | None:
        """Return what the check says of a story."""
        stories = self.plan.stories if self.plan is not None else ()
        return next((one for one in stories if one.story.row.story_id == story_id), None)

    def here(self) -> Candidate | None:
        """Return the story whose step this is."""
        return next((one for one in self.outbox.candidates if one.row.story_id == self.story_id), None)

    def unapproved(self) -> tuple[StoryId, ...]:
        """Return the stories whose originals wait for her yes."""
        stories = self.plan.stories if self.plan is not None else ()
        return tuple(
            one.story.row.story_id
            for one in stories
            if any(problem.obstacle is Obstacle.ORIGINALS_APPROVAL for problem in one.problems)
        )

    @property
    def size(self) -> int:
        """Return about how many bytes the file will have."""
        if self.plan is None:
            return 0
        text = sum(len(part.text.text.encode()) for one in self.plan.stories for part in one.leaving)
        return _FRAME + text + sum(one.size for one in self.plan.stories)

    @property
    def can_make(self) -> bool:
        """Whether everything that is chosen may leave."""
        return self.work is Work.NONE and self.plan is not None and self.plan.clear


@dataclass(frozen=True, slots=True)
class Loaded:
    """What one load brings."""

    outbox: Outbox
    people: tuple[Person, ...]
    title: str
    done: frozenset[Step]


def approve_all(vault: Vault, story_ids: Sequence[StoryId], aliases: Sequence[str], how: str) -> None:
    """Record that she agreed to the originals of each story, for these people."""
    for story_id in story_ids:
        approve_originals(vault, story_id, aliases, how)


def load_desk(vault: Vault, story_id: StoryId | None) -> Loaded:
    """Return what can be chosen, and whom for. Raises `NotThere` where the story is gone."""
    everybody = tuple(people(vault))
    box = outbox(vault)
    if story_id is None:
        return Loaded(box, everybody, "", frozenset())
    story = view(vault, story_id)
    return Loaded(box, everybody, story.row.pseudonym, done_steps(story))
