"""What is left of a picture that is cropped or made smaller, and where its boxes lie then.

What is cropped away is covered as boxes are: it leaves traces in every unit of the source that the edge of
the crop goes through, and beside it. So each strip that goes is widened as a box is, and what leaves is
what no strip touches: never more than was drawn, and up to two units less on a side.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tbtt_desktop.errors import BugError
from tbtt_desktop.photo.boxes import snapped, widen
from tbtt_desktop.stories.records import Box, Framing, Item, PhotoFacts

SHRINK_MAX: Final = 16
SMALLEST: Final = 16  # pixels across and down that must be left of what is cropped or made smaller


@dataclass(frozen=True, slots=True)
class View:
    """What leaves of a picture: a window of it, so many of whose pixels across and down become one."""

    window: Box  # in pixels of the upright picture at full size
    shrink: int = 1

    @property
    def width(self) -> int:
        """Pixels of what leaves."""
        return -(-self.window.w // self.shrink)

    @property
    def height(self) -> int:
        """Pixels of what leaves."""
        return -(-self.window.h // self.shrink)

    def place(self, box: Box, unit: int = 1) -> Box | None:
        """Return the pixels of what leaves that hold any of `box`, in whole units, None where none does."""
        left, right = _within(box.x, box.w, self.window.x, self.window.w)
        top, bottom = _within(box.y, box.h, self.window.y, self.window.h)
        if left >= right or top >= bottom:
            return None
        shrink = self.shrink
        x, y = left // shrink, top // shrink
        covered = Box(x, y, -(-right // shrink) - x, -(-bottom // shrink) - y)
        return snapped(covered, unit, self.width, self.height)


def _within(start: int, size: int, first: int, room: int) -> tuple[int, int]:
    return max(start - first, 0), min(start + size - first, room)


def view_of(framing: Framing, facts: PhotoFacts) -> View | None:
    """Return what leaves of a picture, None where next to nothing would.

    The crop lies within the picture, and `shrink` within its limit.
    """
    whole = Box(0, 0, facts.width, facts.height)
    window = whole if framing.crop is None else _kept(framing.crop, facts)
    if window is None:
        return None
    view = View(window, framing.shrink)
    if view != View(whole) and min(view.width, view.height) < SMALLEST:
        return None
    return view


def view_of_item(item: Item) -> View:
    """Return what is to leave of a picture, by what was decided on it and not by what was made of it."""
    view = None if item.photo is None else view_of(item.framing, item.photo)
    if view is None:  # nobody can decide for next to nothing
        raise BugError
    return view


def _kept(crop: Box, facts: PhotoFacts) -> Box | None:
    left, top, right, bottom = 0, 0, facts.width, facts.height
    beyond, below = crop.x + crop.w, crop.y + crop.h
    if crop.x > 0:
        left = widen(Box(0, 0, crop.x, facts.height), facts).w
    if crop.y > 0:
        top = widen(Box(0, 0, facts.width, crop.y), facts).h
    if beyond < facts.width:
        right = widen(Box(beyond, 0, facts.width - beyond, facts.height), facts).x
    if below < facts.height:
        bottom = widen(Box(0, below, facts.width, facts.height - below), facts).y
    return Box(left, top, right - left, bottom - top) if left < right and top < bottom else None
