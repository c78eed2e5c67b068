"""Lines of text in any script: PP-OCRv6's detector, by differentiable binarisation.

Source: Liao and others, Real-time Scene Text Detection with Differentiable Binarization (2020), with the
thresholds that RapidOCR uses.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from tbtt_desktop.guard.seeing.tiles import Image, resized, scaled, tiles

Corners = npt.NDArray[
    np.float32
]  # four points: top left, top right, bottom right, bottom left of the writing

_UNIT: Final = 32
_EDGE: Final = 1600  # pixels of the longer edge of one look
_LEAST: Final = 736  # smaller pictures are enlarged to it, as RapidOCR does
_NEAR: Final = 2560  # pixels of the longer edge for what is small in a large picture, in tiles
_TILE: Final = 1376
_OVERLAP: Final = 96
_KNOWN: Final = 0.7  # share of a line that was found before, from which it is the same
_INK: Final = 0.3  # from which a pixel belongs to a line
_SURE: Final = 0.5
_UNCLIP: Final = 1.6  # the network marks the middle of a line: how far its edges lie beyond
_LEVEL: Final = 0.3  # of its height may a line fall or rise to be level
_SAME_ROW: Final = 0.6  # of its height must be shared
_BREAK: Final = 2.5  # heights that may lie between two parts of one line
_LINES_LOOKED: Final = 3_000
LINES_MAX: Final = 1_000


class Lines:
    """The network. `look` calls `step()` after each pass."""

    def __init__(self, model: bytes) -> None:
        self._net = cv2.dnn.readNetFromONNX(np.frombuffer(model, np.uint8))

    def looks(self, width: int, height: int) -> int:
        """Return how many looks a picture of this size takes."""
        near = tiles(*scaled(width, height, _NEAR), _TILE, _OVERLAP) if _is_large(width, height) else ()
        return 1 + len(list(near))

    def look(self, image: Image, step: Callable[[], None]) -> list[Corners]:
        """Return the corners of every line in an RGB picture, in its pixels, at most `LINES_MAX`."""
        height, width = image.shape[:2]
        small = resized(image, *scaled(width, height, _EDGE, _LEAST))
        scale = width / small.shape[1]
        found = [corners * scale for corners in self.find(small)]
        step()
        if _is_large(width, height):
            found = _joined(found, self._near(image, step))
        return _bridged(found[:LINES_MAX])

    def _near(self, image: Image, step: Callable[[], None]) -> Iterator[Corners]:
        height, width = image.shape[:2]
        large = resized(image, *scaled(width, height, _NEAR))
        scale = width / large.shape[1]
        for left, top, right, bottom in tiles(large.shape[1], large.shape[0], _TILE, _OVERLAP):
            for corners in self.find(np.ascontiguousarray(large[top:bottom, left:right])):
                yield (corners + np.array([left, top], np.float32)) * scale
            step()

    def find(self, image: Image) -> list[Corners]:
        """Return what one pass of the network finds."""
        height, width = image.shape[:2]
        padded = cv2.copyMakeBorder(image, 0, -height % _UNIT, 0, -width % _UNIT, cv2.BORDER_REPLICATE)
        self._net.setInput(cv2.dnn.blobFromImage(padded, 2 / 255, mean=(127.5, 127.5, 127.5)))
        ink: npt.NDArray[np.float32] = np.asarray(self._net.forward())[0, 0]
        marked = (ink > _INK).astype(np.uint8)
        contours, _ = cv2.findContours(marked, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
        lines = (_line(ink, contour) for contour in contours[:_LINES_LOOKED])
        return [line for line in lines if line is not None]


def _is_large(width: int, height: int) -> bool:
    return max(width, height) > _EDGE * 5 // 4


def _joined(found: list[Corners], more: Iterable[Corners]) -> list[Corners]:
    """Return lines of a first look and, of a second one, those that the first did not see."""
    taken = np.zeros((LINES_MAX, 4), np.float32)
    for place, corners in enumerate(found[:LINES_MAX]):
        taken[place] = _bounds(corners)
    for corners in more:
        if len(found) >= LINES_MAX:
            break
        bounds = _bounds(corners)
        if _shared(bounds, taken[: len(found)]) < _KNOWN:
            taken[len(found)] = bounds
            found.append(corners)
    return found


def _bridged(found: list[Corners]) -> list[Corners]:
    """Return level lines, each reaching to the next one that stands close to it on the same height.

    Where the network breaks a line, a short word may stand in the gap: seen in Arabic.
    """
    if not found:
        return found
    lines = np.stack(found)
    left, top = lines[:, (0, 3), 0].mean(axis=1), lines[:, :2, 1].mean(axis=1)
    right, bottom = lines[:, 1:3, 0].mean(axis=1), lines[:, 2:, 1].mean(axis=1)
    height = bottom - top
    level = np.abs(lines[:, 1, 1] - lines[:, 0, 1]) < _LEVEL * height
    for one in np.flatnonzero(level):
        common = np.minimum(bottom, bottom[one]) - np.maximum(top, top[one])
        gap = left - right[one]
        beside = level & (common > _SAME_ROW * height[one]) & (gap > 0) & (gap < _BREAK * height[one])
        if beside.any():
            found[one] = found[one].copy()
            found[one][1:3, 0] += gap[beside].min()
    return found


def _bounds(corners: Corners) -> npt.NDArray[np.float32]:
    """Return left, top, right and bottom."""
    return np.concatenate([corners.min(axis=0), corners.max(axis=0)])


def _shared(one: npt.NDArray[np.float32], others: npt.NDArray[np.float32]) -> float:
    """Return how much of `one` lies within that of the others which holds most of it, 0 to 1."""
    size = one[2:] - one[:2]
    common = np.minimum(one[2:], others[:, 2:]) - np.maximum(one[:2], others[:, :2])
    areas = np.maximum(common, 0).prod(axis=1)
    return float(areas.max(initial=0) / max(1.0, float(size.prod())))


def _line(ink: npt.NDArray[np.float32], contour: Any) -> Corners | None:
    """Return the corners of the line that a contour outlines, None where it is too small or unsure."""
    (x, y), (w, h), angle = cv2.minAreaRect(contour)
    if min(w, h) < 3 or _mean(ink, (x, y), (w, h), angle) < _SURE:
        return None
    out = 2 * w * h * _UNCLIP / (2 * (w + h))
    return _ordered(cv2.boxPoints(((x, y), (w + out, h + out), angle)))


def _mean(ink: npt.NDArray[np.float32], at: Any, size: Any, angle: float) -> float:
    """Return the mean of the map within a turned rectangle."""
    points = cv2.boxPoints((at, size, angle))
    left, top = np.maximum(np.floor(points.min(axis=0)).astype(int), 0)
    right, bottom = np.ceil(points.max(axis=0)).astype(int) + 1
    part = ink[top:bottom, left:right]
    mask = np.zeros(part.shape, np.uint8)
    cv2.fillPoly(mask, [(points - (left, top)).astype(np.int32)], 1)
    return float(cv2.mean(part, mask)[0])


def _ordered(points: Any) -> Corners:
    """Return corners from the top left on, clockwise, as somebody reads who holds the picture upright."""
    by_x = points[np.argsort(points[:, 0], kind="stable")]
    left, right = by_x[:2], by_x[2:]
    top_left, bottom_left = left[np.argsort(left[:, 1], kind="stable")]
    top_right, bottom_right = right[np.argsort(right[:, 1], kind="stable")]
    return np.array([top_left, top_right, bottom_right, bottom_left], np.float32)
