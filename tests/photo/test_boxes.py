"""Boxes as they are painted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.errors import BugError
from tbtt_desktop.photo.boxes import clamp, widen, widen_all
from tbtt_desktop.stories.records import Box, PhotoFacts

GRIDS = [(8, 8), (16, 8), (8, 16), (16, 16), (32, 8)]


@st.composite
def pictures(draw: st.DrawFn) -> tuple[PhotoFacts, Box]:
    """A JPEG's facts and a box that touches it."""
    width, height = draw(st.integers(1, 200)), draw(st.integers(1, 200))
    grid = draw(st.sampled_from(GRIDS))
    x, y = draw(st.integers(-50, width - 1)), draw(st.integers(-50, height - 1))
    w, h = draw(st.integers(max(1, 1 - x), 260)), draw(st.integers(max(1, 1 - y), 260))
    return PhotoFacts("JPEG", width, height, *grid, draw(st.integers(1, 8))), Box(x, y, w, h)


def edges(box: Box) -> tuple[int, int, int, int]:
    """Left, top, right, bottom."""
    return box.x, box.y, box.x + box.w, box.y + box.h


@given(pictures())
def test_a_box_covers_what_was_asked_and_stays_in_the_picture(drawn: tuple[PhotoFacts, Box]) -> None:
    """A strip of a face would stay open at the edge of a box."""
    facts, box = drawn
    asked = edges(clamp(box, facts.width, facts.height))
    got = edges(widen(box, facts))
    assert got[0] <= asked[0]
    assert got[1] <= asked[1]
    assert got[2] >= asked[2]
    assert got[3] >= asked[3]
    assert min(got[:2]) >= 0
    assert got[2] <= facts.width
    assert got[3] <= facts.height


@given(pictures())
def test_a_box_holds_whole_units_of_the_source_and_one_more(drawn: tuple[PhotoFacts, Box]) -> None:
    """Pixels around the box would still depend on what was under it.

    Checked unit by unit in the source, against a rotation written another way: pixel by pixel.
    """
    facts, box = drawn
    wide = edges(widen(box, facts))
    sideways = facts.orientation >= 5
    width, height = (facts.height, facts.width) if sideways else (facts.width, facts.height)
    unit_w, unit_h = (facts.grid_h, facts.grid_w) if sideways else (facts.grid_w, facts.grid_h)

    def columns(orientation: int) -> list[tuple[int, bool]]:
        """For each source column (or row): where it lies upright, and whether the box asks for it."""
        asked = clamp(box, facts.width, facts.height)
        found = []
        for number in range(width if orientation else height):
            x, y = (number, 0) if orientation else (0, number)
            u, v = {
                1: (x, y), 2: (width - 1 - x, y), 3: (width - 1 - x, height - 1 - y), 4: (x, height - 1 - y),
                5: (y, x), 6: (height - 1 - y, x), 7: (height - 1 - y, width - 1 - x), 8: (y, width - 1 - x),
            }[facts.orientation]  # fmt: skip
            along_u = bool(orientation) != sideways
            place = u if along_u else v
            first, size = (asked.x, asked.w) if along_u else (asked.y, asked.h)
            found.append((place, first <= place < first + size))
        return found

    for orientation, unit in ((1, unit_w), (0, unit_h)):
        lines = columns(orientation)
        along_u = bool(orientation) != sideways
        low, high = (wide[0], wide[2]) if along_u else (wide[1], wide[3])
        touched = {number // unit for number, (_, asked) in enumerate(lines) if asked}
        for number, (place, _) in enumerate(lines):
            if any(abs(number // unit - one) <= 1 for one in touched):
                assert low <= place < high


@given(pictures())
def test_a_box_holds_whole_blocks_of_the_output(drawn: tuple[PhotoFacts, Box]) -> None:
    """Encoding would spread the black into a shade that shows where something was."""
    facts, box = drawn
    left, top, right, bottom = edges(widen(box, facts))
    assert left % 8 == top % 8 == 0
    assert right % 8 == 0 or right == facts.width
    assert bottom % 8 == 0 or bottom == facts.height


def test_a_box_on_a_screenshot_is_kept_as_drawn() -> None:
    """Lines of a chat that may stay readable would be covered for nothing."""
    facts = PhotoFacts("PNG", 100, 80, 1, 1, 1)
    assert widen_all([Box(3, 5, 7, 9), Box(90, 70, 50, 50)], facts) == (Box(3, 5, 7, 9), Box(90, 70, 10, 10))


@pytest.mark.parametrize("box", [Box(100, 0, 5, 5), Box(0, 80, 5, 5), Box(-5, 0, 5, 5), Box(3, 3, 0, 5)])
def test_a_box_that_covers_nothing_is_never_passed_over(box: Box) -> None:
    """A mark would count as carried out although nothing was covered."""
    with pytest.raises(BugError):
        widen(box, PhotoFacts("JPEG", 100, 80, 16, 16, 1))
