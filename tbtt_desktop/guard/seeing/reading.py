"""What a line of text says: PP-OCRv6's reader, for Latin, Greek and the scripts of China and Japan.

Source of the decoding: Graves and others, Connectionist Temporal Classification (2006), the best path.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from tbtt_desktop.guard.seeing.lines import Corners
from tbtt_desktop.guard.seeing.tiles import Image, resized
from tbtt_desktop.limits import SIGHT_LINE_MAX
from tbtt_desktop.stories.seen import STOPS

_HEIGHT: Final = 48  # pixels of a line as the network wants it
_WIDTH_MAX: Final = 2_400  # fifty times as long as high; what is longer is squeezed
_WIDTH_MIN: Final = 48
_SHRUNK: Final = 0.7  # from which a line is made smaller before it is straightened
_UPRIGHT: Final = 1.5  # from so many times as high as wide a line runs from top to bottom


@dataclass(frozen=True, slots=True)
class Read:
    """The words of a line, where each character ends, in thousandths of its length, and how sure, 0..1.

    `stops` holds one number more than there are characters; the first is where the first one begins.
    """

    text: str
    stops: tuple[int, ...]
    score: float


class Reader:
    """The network."""

    def __init__(self, model: bytes, characters: Sequence[str]) -> None:
        self._net = cv2.dnn.readNetFromONNX(np.frombuffer(model, np.uint8))
        self._characters = characters

    def read(self, image: Image, corners: Corners) -> Read:
        """Return what stands between four corners of an RGB picture."""
        line = _straight(image, corners)
        blob = cv2.dnn.blobFromImage(line, 2 / 255, mean=(127.5, 127.5, 127.5))
        self._net.setInput(blob)
        chances: npt.NDArray[np.float32] = np.asarray(self._net.forward())[0]
        return self._decode(chances)

    def _decode(self, chances: npt.NDArray[np.float32]) -> Read:
        """Take the likeliest character of each step, once where it repeats, and leave out the blanks."""
        best = chances.argmax(axis=1)
        steps = len(best)
        kept = [at for at in range(steps) if best[at] and (at == 0 or best[at] != best[at - 1])]
        kept = kept[:SIGHT_LINE_MAX]
        text = "".join(self._characters[int(best[at])] for at in kept)
        if not kept or len(text) != len(kept):
            return Read("", (), 0.0)
        middles = [(at + _run(best, at) / 2) / steps for at in kept]
        between = [(one + other) / 2 for one, other in pairwise(middles)]
        half = (middles[-1] - middles[0]) / max(1, len(middles) - 1) / 2 if len(middles) > 1 else 0.5
        edges = [max(0.0, middles[0] - half), *between, min(1.0, middles[-1] + half)]
        score = float(np.mean([chances[at, best[at]] for at in kept]))
        return Read(text, tuple(round(edge * STOPS) for edge in edges), score)


def _run(best: Any, at: int) -> int:
    """Return for how many steps the character that begins at one is seen."""
    end = at
    while end < len(best) and best[end] == best[at]:
        end += 1
    return end - at


def _straight(image: Image, corners: Corners) -> Image:
    """Cut a line out, upright and of the height that the network wants."""
    across = float(max(np.linalg.norm(corners[1] - corners[0]), np.linalg.norm(corners[2] - corners[3])))
    down = float(max(np.linalg.norm(corners[3] - corners[0]), np.linalg.norm(corners[2] - corners[1])))
    if down >= _UPRIGHT * across:
        corners = np.roll(corners, 1, axis=0)  # it is read from its lower end on, or not at all
        across, down = down, across
    width = min(_WIDTH_MAX, max(_WIDTH_MIN, round(across * _HEIGHT / max(1.0, down))))
    image, corners = _reduced(image, corners, _HEIGHT / max(1.0, down))
    target = np.array([(0, 0), (width, 0), (width, _HEIGHT), (0, _HEIGHT)], np.float32)
    turn = cv2.getPerspectiveTransform(corners, target)
    cut = cv2.warpPerspective(
        image, turn, (width, _HEIGHT), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(cut, np.uint8)


def _reduced(image: Image, corners: Corners, scale: float) -> tuple[Image, Corners]:
    """Return the part of a picture around a line, smaller where it would only be shrunk afterwards.

    Letters of a hundred pixels that are taken to forty by single pixels fall to pieces.
    """
    height, width = image.shape[:2]
    left, top = (max(0, int(value) - 1) for value in corners.min(axis=0))
    right, bottom = (int(value) + 2 for value in corners.max(axis=0))
    part = image[top : min(height, bottom), left : min(width, right)]
    if not part.size:
        return image, corners
    corners = corners - np.array([left, top], np.float32)
    if scale > _SHRUNK:
        return part, corners
    size = max(1, round(part.shape[1] * scale)), max(1, round(part.shape[0] * scale))
    by = np.array([size[0] / part.shape[1], size[1] / part.shape[0]], np.float32)
    return resized(part, *size), corners * by
