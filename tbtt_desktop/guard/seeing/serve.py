"""The conversation of a guard that looks through pictures: pixels in, what was found out."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil, sqrt
from typing import Final

import numpy as np

from tbtt_desktop.bytesource import ByteSource
from tbtt_desktop.guard.seeing.look import Looker
from tbtt_desktop.guard.seeing.tiles import Image, resized, scaled
from tbtt_desktop.guard.wire import STEP, Kind
from tbtt_desktop.limits import GUARD_BLOCK, SIGHT_PIXELS_MAX
from tbtt_desktop.stories.seen import encoded

_CHANNELS: Final = 3


class Service:
    """The networks, ready; made before the guard closes."""

    def __init__(self) -> None:
        self._looker = Looker()
        self._looker.prepare()

    def look(self, pixels: ByteSource, width: int, tell: Callable[[Kind, bytes], None]) -> None:
        """Look at upright RGB pixels, row by row, and tell what is on them."""
        height = pixels.size // (width * _CHANNELS)
        image = _taken(pixels, width, height)
        seen = self._looker.look(
            image, lambda done, total: tell(Kind.STEP, STEP.pack(done, total)), (width, height)
        )
        found = encoded(seen).encode()
        for start in range(0, len(found), GUARD_BLOCK):
            tell(Kind.DATA, found[start : start + GUARD_BLOCK])
        tell(Kind.DONE, b"")


def _taken(pixels: ByteSource, width: int, height: int) -> Image:
    """Return the picture, made smaller as it comes where it is larger than what is searched.

    The networks look at less anyway, and a hundred megapixels would take a seventh of a guard's memory.
    """
    times = ceil(sqrt(width * height / SIGHT_PIXELS_MAX))
    small = scaled(width, height, max(width, height) // times)
    taken = np.empty((small[1], small[0], _CHANNELS), np.uint8)
    rows = max(1, GUARD_BLOCK // (width * _CHANNELS) // times) * times
    for top in range(0, small[1] * times, rows):
        strip = _rows(pixels, width, top, min(rows, height - top))
        made = taken[top // times : (top + rows) // times]
        made[:] = resized(strip, small[0], made.shape[0])
    return taken


def _rows(pixels: ByteSource, width: int, first: int, count: int) -> Image:
    start, size = first * width * _CHANNELS, count * width * _CHANNELS
    got = bytearray()
    while len(got) < size:
        block = pixels.read_at(start + len(got), size - len(got))
        if not block:
            break
        got += block
    return np.frombuffer(got, np.uint8).reshape(-1, width, _CHANNELS)
