"""What a recording carries beside its sound: where nothing was taken, and where somebody wants to return."""

from __future__ import annotations

from dataclasses import dataclass

from tbtt_desktop.stories.records import Category, Gap


@dataclass(frozen=True, slots=True)
class GapNote:
    """A gap begins, or has ended: `number` counts gaps from 0, and the second note has the same."""

    number: int
    gap: Gap


@dataclass(frozen=True, slots=True)
class Moment:
    """A key was pressed, or it was said what was there: `number` counts from 0 and stays the same."""

    number: int
    at: int  # frames of the recording before it
    category: Category


Note = GapNote | Moment
