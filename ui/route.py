"""Where one can be in the window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tbtt_desktop.stories.records import StoryId


class Screen(StrEnum):
    """The screens behind the unlock screen; the values are the packages in ui/screens."""

    STORIES = "stories"
    BEFORE = "before"
    INTERVIEW = "interview"
    READ = "read"
    WHAT_HAPPENED = "what_happened"
    PROTECT = "protect"
    HAND_OVER = "hand_over"
    INTAKE = "intake"
    DECIDE = "decide"
    WITHDRAW = "withdraw"
    LEDGER = "ledger"
    PEOPLE = "people"
    KITS = "kits"
    SETTINGS = "settings"
    KEYS = "keys"
    CARE = "care"
    ACTIVITY = "activity"


@dataclass(frozen=True, slots=True)
class Route:
    """A screen, the story it is about, and a place within it that the screen itself defines."""

    screen: Screen
    story_id: StoryId | None = None
    place: str = ""

    def as_text(self) -> str:
        """Return it as kept in the vault between a lock and the next unlock."""
        return f"{self.screen.value}|{self.story_id or ''}|{self.place}"


def parse_route(text: str) -> Route | None:
    """Return the route that `as_text` wrote, None where this version knows no such screen."""
    screen, _, rest = text.partition("|")
    story, _, place = rest.partition("|")
    if screen not in {known.value for known in Screen}:
        return None
    return Route(Screen(screen), StoryId(story) if story else None, place)
