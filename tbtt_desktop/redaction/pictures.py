"""What is offered to be covered in a picture: faces, codes, plates, each line, and in lines what names her.

What was read is put together as a page, so that a recogniser finds "my name is" before a name, and each thing
found is taken back to the stretch of its line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import ceil, floor
from typing import Final

from tbtt_desktop.redaction.recognisers.base import NO_HINTS, Hints
from tbtt_desktop.redaction.suggest import resolve, suggest
from tbtt_desktop.stories.records import Box, Category, Entity, Mark, MarkState, Suggestion
from tbtt_desktop.stories.seen import STOPS, Line, Seen, Sighting

READ: Final = 85  # score from which a line was read; letters that the reader does not know score less
_WORDS: Final = 50  # score from which what was read is worth a search
_LETTERS_TO_HEIGHT: Final = (
    0.6  # letters on a stretch as long as the line is high; fewer, and some were not known
)
_AROUND_FACE: Final = (0.2, 0.3, 0.2, 0.15)  # left, above, right, below: hair and ears are hers too
_AROUND_CODE: Final = 0.06
_BESIDE_WORDS: Final = 0.12  # of the line's height
_DECIDED: Final = 0.85  # share of a place that must be covered, or kept, for it to be decided
_DECIDED_FACE: Final = 0.6  # likewise; who covers a face by hand leaves more hair
_COVERING: Final = frozenset({MarkState.COVERED, MarkState.UNPLACED})
_PLATE: Final = re.compile(r"[A-Z0-9](?:[ .·-]?[A-Z0-9]){4,9}")
_PLATE_SHAPE: Final = (1.5, 8.0)  # width to height
_NUMBERISH: Final = re.compile(r"(?<!\w)[\dOoQDlI|ZSB+(][\dOoQDlI|ZSB +().\-/]{5,40}(?!\w)")
_LOOKALIKES: Final = str.maketrans("OoQDlI|ZSB", "0000111258")


def sightings(seen: Seen, entities: Sequence[Entity] = (), hints: Hints = NO_HINTS) -> list[Sighting]:
    """Return all that is offered, from top to bottom: what names her before the lines in which it stands."""
    found = [Sighting(_around(face.box, seen), Category.FACE) for face in seen.faces]
    found += [Sighting(_padded(box, _AROUND_CODE, seen), Category.CODE) for box in seen.codes]
    lines = _in_order(seen.lines)
    boxes = [_within(_bounds(line.corners), seen) for line in lines]
    found += _identifiers(lines, boxes, seen, entities, hints)
    found.sort(key=lambda one: (one.box.y, one.box.x))
    whole = [
        Sighting(box, Category.TEXT, line.text if is_read(line) else "", box)
        for line, box in zip(lines, boxes, strict=True)
    ]
    return [*found, *whole]


def is_read(line: Line) -> bool:
    """Whether a line was read, and not only what its script shares with those that can be read."""
    if line.score < READ:
        return False
    across, down = _sides(line)
    letters = sum(char.isalnum() for char in line.text)
    return letters >= max(1.0, _LETTERS_TO_HEIGHT * across / max(1.0, down))


def undecided(found: Iterable[Sighting], marks: Sequence[Mark], crop: Box | None = None) -> list[Sighting]:
    """Return what is neither covered nor kept for the most part, nor cropped away.

    What was kept decides on its own kind alone: in a line that stays readable a name may have been missed.
    """
    boxes = [(mark, mark.place) for mark in marks if isinstance(mark.place, Box)]
    covered = [place for mark, place in boxes if mark.state in _COVERING]
    kept = [(mark.category, place) for mark, place in boxes if mark.state is MarkState.KEPT]
    left = []
    for one in found:
        same = [place for category, place in kept if category is one.category]
        share = _DECIDED_FACE if one.category is Category.FACE else _DECIDED
        if _shared(one.box, covered + same) < share and _leaves(one.box, crop):
            left.append(one)
    return left


def needed(found: Iterable[Sighting]) -> list[Sighting]:
    """Return what must be covered so that nothing of `found` stays: no place within others twice."""
    taken: list[Sighting] = []
    for one in found:
        if _shared(one.box, [other.box for other in taken]) < 1:
            taken.append(one)
    return taken


def line_of(seen: Seen, box: Box) -> Box | None:
    """Return the smallest box around all lines that `box` touches for the most part of their height."""
    touched = []
    for line in seen.lines:
        bounds = _within(_bounds(line.corners), seen)
        common = _common(bounds, box)
        if common is not None and common.h * 2 >= min(bounds.h, box.h):
            touched.append(bounds)
    if not touched:
        return None
    left, top = min(one.x for one in touched), min(one.y for one in touched)
    right, bottom = max(one.x + one.w for one in touched), max(one.y + one.h for one in touched)
    return Box(left, top, right - left, bottom - top)


# What was read


@dataclass(frozen=True, slots=True)
class _Page:
    """All lines as one text, and where each begins in it."""

    lines: Sequence[Line]
    starts: Sequence[int]
    text: str

    def parts(self, found: Suggestion) -> Iterator[tuple[int, int, int]]:
        """Yield the number of each line that something stands on, and from and to which character."""
        for number, (line, start) in enumerate(zip(self.lines, self.starts, strict=True)):
            begin, end = max(found.start, start), min(found.end, start + len(_words(line)))
            if begin < end:
                yield number, begin - start, end - start


def _identifiers(
    lines: Sequence[Line], boxes: Sequence[Box], seen: Seen, entities: Sequence[Entity], hints: Hints
) -> list[Sighting]:
    words = [_words(line) for line in lines]
    starts = [0, *accumulate(len(one) + 1 for one in words)][: len(words)]
    page = _Page(lines, starts, "\n".join(words))
    found = suggest(page.text, entities, hints)
    mended = _mended(page.text)
    if mended != page.text:
        found = resolve(page.text, [*found, *suggest(mended, entities, hints)])
    offered = []
    for one in found:
        for number, start, end in page.parts(one):
            text = words[number][start:end]
            place = _stretch(lines[number], start, end, seen)
            offered.append(Sighting(place, one.category, text, boxes[number]))
    taken = {one.line for one in offered if one.category is Category.PLATE}
    for line, box, text in zip(lines, boxes, words, strict=True):
        if box not in taken and _is_plate(line, text):
            offered.append(Sighting(box, Category.PLATE, text, box))
    return offered


def _words(line: Line) -> str:
    return line.text.replace("\n", " ") if line.score >= _WORDS else ""


def _mended(text: str) -> str:
    """Return the text with letters that may be misread digits as digits, in what is mostly digits."""

    def mend(match: re.Match[str]) -> str:
        run = match.group()
        digits = sum(char.isdigit() for char in run)
        signs = sum(char.isalnum() or char == "|" for char in run)
        return run.translate(_LOOKALIKES) if digits * 3 >= signs * 2 else run

    return _NUMBERISH.sub(mend, text)


def _is_plate(line: Line, text: str) -> bool:
    """Whether a line stands alone in the shape of a plate: capitals and digits, some of both."""
    if line.score < READ or not _PLATE.fullmatch(text.strip()):
        return False
    across, down = _sides(line)
    low, high = _PLATE_SHAPE
    digits = sum(char.isdigit() for char in text)
    letters = sum(char.isalpha() for char in text)
    return low <= across / max(1.0, down) <= high and digits >= 2 and letters >= 1


def _in_order(lines: Iterable[Line]) -> list[Line]:
    """Return lines from top to bottom, and on the same height from left to right."""
    waiting = sorted(lines, key=_middle)
    rows: list[list[Line]] = []
    for line in waiting:
        if rows and _middle(line) - _middle(rows[-1][0]) < _sides(rows[-1][0])[1] / 2:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [line for row in rows for line in sorted(row, key=lambda one: min(one.corners[0::2]))]


def _middle(line: Line) -> float:
    return sum(line.corners[1::2]) / 4


def _sides(line: Line) -> tuple[float, float]:
    """Return how long and how high a line is, as its letters run, in pixels."""
    x0, y0, x1, y1, _x2, _y2, x3, y3 = line.corners
    across = float((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
    down = float((x3 - x0) ** 2 + (y3 - y0) ** 2) ** 0.5
    return across, down


def _stretch(line: Line, start: int, end: int, seen: Seen) -> Box:
    """Return the box of some characters of a line, with a little room on both sides."""
    across, down = _sides(line)
    room = _BESIDE_WORDS * down / max(1.0, across)
    first = max(0.0, line.stops[start] / STOPS - room) if start else 0.0
    last = min(1.0, line.stops[end] / STOPS + room) if end < len(line.text) else 1.0
    x0, y0, x1, y1, x2, y2, x3, y3 = line.corners
    corners = []
    for share in (first, last):
        corners += [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share]
        corners += [x3 + (x2 - x3) * share, y3 + (y2 - y3) * share]
    return _within(_bounds(corners), seen)


# Boxes


def _bounds(corners: Sequence[float]) -> tuple[float, float, float, float]:
    return min(corners[0::2]), min(corners[1::2]), max(corners[0::2]), max(corners[1::2])


def _within(bounds: tuple[float, float, float, float], seen: Seen) -> Box:
    """Return whole pixels within the picture, one at least."""
    left = min(max(0, floor(bounds[0])), seen.width - 1)
    top = min(max(0, floor(bounds[1])), seen.height - 1)
    right = max(left + 1, min(seen.width, ceil(bounds[2])))
    bottom = max(top + 1, min(seen.height, ceil(bounds[3])))
    return Box(left, top, right - left, bottom - top)


def _padded(box: Box, share: float, seen: Seen) -> Box:
    room = share * max(box.w, box.h)
    return _within((box.x - room, box.y - room, box.x + box.w + room, box.y + box.h + room), seen)


def _around(box: Box, seen: Seen) -> Box:
    """Return a face with what surrounds it, whichever way it is turned."""
    left, above, right, below = _AROUND_FACE
    return _within(
        (
            box.x - left * box.w,
            box.y - above * box.h,
            box.x + box.w * (1 + right),
            box.y + box.h * (1 + below),
        ),
        seen,
    )


def _common(one: Box, other: Box) -> Box | None:
    left, top = max(one.x, other.x), max(one.y, other.y)
    right, bottom = min(one.x + one.w, other.x + other.w), min(one.y + one.h, other.y + other.h)
    return Box(left, top, right - left, bottom - top) if left < right and top < bottom else None


def _leaves(box: Box, crop: Box | None) -> bool:
    return crop is None or _common(box, crop) is not None


def _shared(box: Box, others: Sequence[Box]) -> float:
    """Return how much of a box lies in any of the others, 0 to 1."""
    parts = [common for other in others if (common := _common(box, other)) is not None]
    return _area(parts) / (box.w * box.h)


def _area(boxes: Sequence[Box]) -> int:
    """Return how many pixels lie in any of the boxes."""
    edges = sorted({edge for box in boxes for edge in (box.x, box.x + box.w)})
    total = 0
    for left, right in pairwise(edges):
        spans = sorted((box.y, box.y + box.h) for box in boxes if box.x <= left and right <= box.x + box.w)
        end = 0
        for top, bottom in spans:
            total += (right - left) * max(0, bottom - max(top, end))
            end = max(end, bottom)
    return total
