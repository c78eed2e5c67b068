"""What would leave, and what keeps it here: what a plan of a hand-over says."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.errors import WorldError
from tbtt_desktop.gate.records import Hit
from tbtt_desktop.services.people import Person
from tbtt_desktop.services.renditions import Rendition
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.services.unredacted import NOTHING, Unredacted
from tbtt_desktop.stories.consent import Missing, Scope
from tbtt_desktop.stories.records import ItemKind


class Obstacle(StrEnum):
    """Why a story does not leave."""

    CONSENT_MISSING = "consent_missing"
    NOTHING_LEFT = "nothing_left"
    NOT_LOOKED_AT = "not_looked_at"
    NOT_APPROVED = "not_approved"
    UNDECIDED = "undecided"
    RECEIVED = "story_received"
    WITHDRAWN = "story_withdrawn"
    LEAK = "leak"
    ASKS = "leak_asks"
    ORIGINALS_CONSENT = "originals_not_agreed"
    ORIGINALS_APPROVAL = "originals_not_approved"
    NO_ORIGINALS = "originals_none"


class HandoverRefused(WorldError):
    """An export that does not happen. Parameters: name (the story's id), who (an alias), scope, numbers."""

    codes = (*(str(one) for one in Obstacle), "no_stories")


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A part that stays here, and the scope that is missing, or that it was decided so."""

    number: int
    kind: ItemKind
    scope: Missing


@dataclass(frozen=True, slots=True)
class Problem:
    """What stands in the way of a story, and of which parts."""

    obstacle: Obstacle
    numbers: tuple[int, ...] = ()
    scope: Scope | None = None
    who: str = ""  # the alias of somebody to whom it does not go


@dataclass(frozen=True, slots=True)
class PlannedStory:
    """A story, what of it leaves, and what keeps the rest, or all of it, here."""

    story: StoryView
    leaving: tuple[Rendition, ...]
    held_back: tuple[HeldBack, ...]
    problems: tuple[Problem, ...]
    hits: tuple[Hit, ...]
    unredacted: Unredacted = NOTHING  # originals that leave beside it, where that is wanted

    @property
    def size(self) -> int:
        """Bytes of media and originals that leave."""
        return sum(one.medium.size for one in self.leaving if one.medium) + self.unredacted.size

    @property
    def clear(self) -> bool:
        """Whether it can leave."""
        return not self.problems


@dataclass(frozen=True, slots=True)
class Plan:
    """What would leave, and who could open it."""

    stories: tuple[PlannedStory, ...]
    recipients: tuple[Person, ...]
    cards: tuple[Card, ...]
    day: dt.date  # consent was read as of this day
    originals: bool = False  # whether originals leave too, unredacted

    @property
    def clear(self) -> bool:
        """Whether everything planned can leave."""
        return all(one.clear for one in self.stories)
