"""What networks found in one picture, and what of it is offered to be covered.

Pixels are those of the upright picture at full size. Found things come from a guard, which may have been
taken over, or from the vault: `parse` believes neither.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

from tbtt_desktop.limits import PHOTO_PIXELS_MAX, SIGHT_LINE_MAX, SIGHT_THINGS_MAX
from tbtt_desktop.stories.records import Box, Category

STOPS: Final = 1_000  # parts in which the length of a line is counted
_CORNERS: Final = 8
_BEYOND: Final = 100_000  # pixels: how far outside a corner may lie, for lines are wider than their letters


@dataclass(frozen=True, slots=True)
class Face:
    """A face, and how sure the network is, 0 to 100."""

    box: Box
    score: int


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text.

    `corners` are x and y of its top left, top right, bottom right and bottom left. `text` is empty where
    nothing could be read; `stops` hold where each character begins and the last one ends, in thousandths of
    the way from left to right; `score` says how sure the reader is, 0 to 100.
    """

    corners: tuple[int, ...]
    text: str
    stops: tuple[int, ...]
    score: int


@dataclass(frozen=True, slots=True)
class Seen:
    """All that was found in a picture of `width` by `height` pixels."""

    width: int
    height: int
    faces: tuple[Face, ...] = ()
    lines: tuple[Line, ...] = ()
    codes: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place in a picture that is offered to be covered.

    `words` is what was read there, "" for a face, a code and a line in a script that is not read. `line` is
    the box of the whole line of which it is a part, and its own where it is the whole line.
    """

    box: Box
    category: Category
    words: str = ""
    line: Box | None = None


def encoded(seen: Seen) -> str:
    """Return what was found as JSON, which `parse` takes."""
    return json.dumps(
        {
            "size": [seen.width, seen.height],
            "faces": [[*_numbers(face.box), face.score] for face in seen.faces],
            "lines": [[list(line.corners), line.text, list(line.stops), line.score] for line in seen.lines],
            "codes": [_numbers(box) for box in seen.codes],
        },
        ensure_ascii=False,
    )


def parse(text: str | bytes) -> Seen:
    """Return what was found from JSON. Raises `ValueError` on anything that cannot be."""
    try:
        told = json.loads(text)
        width, height = _integers(told["size"], 2)
        if width < 1 or height < 1 or width * height > PHOTO_PIXELS_MAX:
            raise ValueError
        seen = Seen(
            width,
            height,
            faces=tuple(_face(one, width, height) for one in _several(told["faces"])),
            lines=tuple(_line(one, width, height) for one in _several(told["lines"])),
            codes=tuple(_box(one, width, height) for one in _several(told["codes"])),
        )
    except (KeyError, TypeError, RecursionError):
        raise ValueError from None
    if len(told) != 4:
        raise ValueError
    return seen


def _numbers(box: Box) -> list[int]:
    return [box.x, box.y, box.w, box.h]


def _several(value: Any) -> list[Any]:
    if type(value) is not list or len(value) > SIGHT_THINGS_MAX:
        raise ValueError
    return value


def _integers(value: Any, count: int) -> list[int]:
    if type(value) is not list or len(value) != count or any(type(one) is not int for one in value):
        raise ValueError
    return value


def _share(value: Any) -> int:
    if type(value) is not int or not 0 <= value <= 100:
        raise ValueError
    return value


def _box(value: Any, width: int, height: int) -> Box:
    x, y, w, h = _integers(value, 4)
    if min(x, y) < 0 or min(w, h) < 1 or x + w > width or y + h > height:
        raise ValueError
    return Box(x, y, w, h)


def _face(value: Any, width: int, height: int) -> Face:
    *box, score = _several(value)
    return Face(_box(box, width, height), _share(score))


def _line(value: Any, width: int, height: int) -> Line:
    if type(value) is not list:
        raise ValueError
    corners, text, stops, score = value
    corners = _integers(corners, _CORNERS)
    if any(abs(number) > _BEYOND for number in corners) or not _touches(corners, width, height):
        raise ValueError
    if type(text) is not str or len(text) > SIGHT_LINE_MAX:
        raise ValueError
    stops = _integers(stops, len(text) + 1 if text else 0)
    if stops != sorted(stops) or any(not 0 <= stop <= STOPS for stop in stops):
        raise ValueError
    return Line(tuple(corners), text, tuple(stops), _share(score))


def _touches(corners: list[int], width: int, height: int) -> bool:
    """Whether any of a line lies within the picture."""
    across, down = corners[0::2], corners[1::2]
    return max(across) > 0 and min(across) < width and max(down) > 0 and min(down) < height
