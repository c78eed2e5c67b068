"""Everything that is looked for in one picture, inside the guard. The picture is plain pixels by now."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from math import ceil, floor
from typing import Final

import cv2
import numpy as np

from tbtt_desktop.guard.seeing import codes, models
from tbtt_desktop.guard.seeing.faces import Faces
from tbtt_desktop.guard.seeing.lines import Corners, Lines
from tbtt_desktop.guard.seeing.reading import Read, Reader
from tbtt_desktop.guard.seeing.tiles import Image
from tbtt_desktop.limits import SIGHT_READ_MAX, SIGHT_READ_SECONDS, SIGHT_THREADS_MAX
from tbtt_desktop.stories.records import Box
from tbtt_desktop.stories.seen import Face, Line, Seen

_NICE: Final = 2  # the window goes first
_NOTHING: Final = Read("", (), 0.0)

Step = Callable[[int, int], None]
"""Told after each piece of work: how many are done, and of how many."""


class Looker:
    """All networks, loaded once. After `prepare` no file is opened and no thread is begun."""

    def __init__(self) -> None:
        loaded = models.load()
        self._faces = Faces(loaded.faces)
        self._lines = Lines(loaded.lines)
        self._reader = Reader(loaded.letters, models.characters(loaded.letters))

    def prepare(self) -> None:
        """Run everything once, so that whatever is loaded or begun at first use is there."""
        if sys.platform != "win32":
            os.nice(_NICE)
        cv2.setNumThreads(min(SIGHT_THREADS_MAX, os.cpu_count() or 1))
        small = np.full((96, 160, 3), 255, np.uint8)
        cv2.putText(small, "123", (24, 64), cv2.FONT_HERSHEY_SIMPLEX, 1.5, (0, 0, 0), 3)
        self._faces.find(small)
        for corners in self._lines.find(small):
            self._reader.read(small, corners)
        codes.look(small)

    def look(self, image: Image, tell: Step, size: tuple[int, int] | None = None) -> Seen:
        """Return what is on an RGB picture; in pixels of the one of `size` from which it was made smaller."""
        height, width = image.shape[:2]
        counted = _Counted(tell, self._faces.looks(width, height) + self._lines.looks(width, height) + 1)
        found = self._lines.look(image, counted.step)
        counted.more(min(len(found), SIGHT_READ_MAX))
        read = self._read(image, found, counted.step)
        faces = self._faces.look(image, counted.step)
        squares = codes.look(image)
        counted.step()
        place = _Place(image, size or (width, height))
        return Seen(
            *place.size,
            faces=tuple(
                Face(box, round(face.score * 100))
                for face in faces
                if (box := place.box(face.x, face.y, face.w, face.h)) is not None
            ),
            lines=tuple(place.line(corners, words) for corners, words in zip(found, read, strict=True)),
            codes=tuple(box for square in squares if (box := place.box(*square)) is not None),
        )

    def _read(self, image: Image, found: list[Corners], step: Callable[[], None]) -> list[Read]:
        """Read as many lines as there is time for; the others are lines in a script that nobody reads."""
        until = time.monotonic() + SIGHT_READ_SECONDS
        read: list[Read] = []
        for corners in found:
            if len(read) == SIGHT_READ_MAX or time.monotonic() > until:
                break
            read.append(self._reader.read(image, corners))
            step()
        return read + [_NOTHING] * (len(found) - len(read))


class _Counted:
    """Counts the pieces of work."""

    def __init__(self, tell: Step, total: int) -> None:
        self._tell, self._done, self._total = tell, 0, total

    def more(self, pieces: int) -> None:
        """Say that there is more to do than was known."""
        self._total += pieces

    def step(self) -> None:
        """Say that a piece is done."""
        self._done += 1
        self._tell(min(self._done, self._total), self._total)


class _Place:
    """Takes places of the picture that was searched to the one from which it was made."""

    def __init__(self, image: Image, size: tuple[int, int]) -> None:
        self.size = size
        self._across, self._down = size[0] / image.shape[1], size[1] / image.shape[0]

    def box(self, x: float, y: float, w: float, h: float) -> Box | None:
        """Return whole pixels within the picture, None where nothing is left."""
        width, height = self.size
        left, top = max(0, floor(x * self._across)), max(0, floor(y * self._down))
        right, bottom = min(width, ceil((x + w) * self._across)), min(height, ceil((y + h) * self._down))
        return Box(left, top, right - left, bottom - top) if left < right and top < bottom else None

    def line(self, corners: Corners, words: Read) -> Line:
        """Return a line with its words."""
        scaled = corners * np.array([self._across, self._down], np.float32)
        numbers = tuple(round(float(value)) for point in scaled for value in point)
        return Line(numbers, words.text, words.stops, round(words.score * 100))
