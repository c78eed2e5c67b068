"""Widening boxes, so that nothing of what they cover is left around them.

A JPEG keeps colours for units of blocks, and a decoder smooths them across the units'
edges. So what lay under a box leaves traces in every unit that the box touches, and
beside it: with a tight box on a 4:2:0 JPEG 1,469 pixels outside still depended on what
was under it, with the widened one none.

WebP and HEIF guess each unit from its neighbours, so there a trace goes on from unit to unit
over the whole picture, and no box is wide enough (`PhotoFacts.lossy_spread`). The same widening
takes the units themselves, which hold nearly all of it; the rest is for a person to be told of.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from tbtt_desktop.errors import BugError
from tbtt_desktop.stories.records import Box, PhotoFacts

OUTPUT_BLOCK = 8  # of a JPEG without subsampling, as `render` writes it
_SIDEWAYS = range(5, 9)
_MIRRORED_X = {2, 3, 7, 8}  # the source's x runs against the upright picture's
_MIRRORED_Y = {3, 4, 6, 7}


def widen(box: Box, facts: PhotoFacts) -> Box:
    """Return `box` as it must be painted: never smaller than asked, always within the picture.

    Units are counted from the corner where the source begins, which orientation may have
    turned to any corner of the upright picture: so the box is taken back to the source's
    coordinates, widened there to whole units plus one on every side, and turned again. Then
    it is widened to the blocks of the output, so that it is one colour after encoding.
    Sources without loss keep the box as it is.

    Raises:
        BugError: the box has no pixel within the picture.
    """
    box = clamp(box, facts.width, facts.height)
    if (facts.grid_w, facts.grid_h) == (1, 1):
        return box
    sideways = facts.orientation in _SIDEWAYS
    unit = (facts.grid_h, facts.grid_w) if sideways else (facts.grid_w, facts.grid_h)
    size = (facts.height, facts.width) if sideways else (facts.width, facts.height)
    source = _to_source(box, size, facts.orientation)
    wide = clamp(_snap(source, unit, margin=1), *size)
    upright = _to_upright(wide, size, facts.orientation)
    return snapped(upright, OUTPUT_BLOCK, facts.width, facts.height)


def as_coarse(facts: PhotoFacts, noted: PhotoFacts) -> PhotoFacts:
    """Return `facts` with a grid at least as coarse as the one that was noted when the picture came in.

    A camera codes its frames in units of which the PNG that is made of them tells nothing.
    """
    grid = max(facts.grid_w, noted.grid_w), max(facts.grid_h, noted.grid_h)
    return dataclasses.replace(facts, grid_w=grid[0], grid_h=grid[1])


def widen_all(boxes: Iterable[Box], facts: PhotoFacts) -> tuple[Box, ...]:
    """Return `widen` of each, in their order."""
    return tuple(widen(box, facts) for box in boxes)


def clamp(box: Box, width: int, height: int) -> Box:
    """Return the part of `box` within a picture of `width` by `height`.

    Raises:
        BugError: there is none; a mark that covers nothing must not pass for one that does.
    """
    left, top = max(0, box.x), max(0, box.y)
    right, bottom = min(width, box.x + box.w), min(height, box.y + box.h)
    if left >= right or top >= bottom:
        raise BugError
    return Box(left, top, right - left, bottom - top)


def snapped(box: Box, unit: int, width: int, height: int) -> Box:
    """Return the whole units that `box` touches, of a picture of `width` by `height` from its corner."""
    return clamp(_snap(box, (unit, unit), margin=0), width, height)


def _snap(box: Box, unit: tuple[int, int], margin: int) -> Box:
    """Return the whole units that `box` touches, and `margin` more on every side."""
    left, right = _span(box.x, box.x + box.w, unit[0], margin)
    top, bottom = _span(box.y, box.y + box.h, unit[1], margin)
    return Box(left, top, right - left, bottom - top)


def _span(start: int, end: int, unit: int, margin: int) -> tuple[int, int]:
    return (start // unit - margin) * unit, (-(-end // unit) + margin) * unit


def _to_source(box: Box, size: tuple[int, int], orientation: int) -> Box:
    """Turn an upright box back into the coordinates of a source of `size` (EXIF 2.32, Orientation)."""
    if orientation in _SIDEWAYS:
        box = Box(box.y, box.x, box.h, box.w)
    return _mirror(box, size, orientation)


def _to_upright(box: Box, size: tuple[int, int], orientation: int) -> Box:
    """Turn a box of a source of `size` into the upright picture's coordinates."""
    box = _mirror(box, size, orientation)
    return Box(box.y, box.x, box.h, box.w) if orientation in _SIDEWAYS else box


def _mirror(box: Box, size: tuple[int, int], orientation: int) -> Box:
    x = size[0] - box.x - box.w if orientation in _MIRRORED_X else box.x
    y = size[1] - box.y - box.h if orientation in _MIRRORED_Y else box.y
    return Box(x, y, box.w, box.h)
