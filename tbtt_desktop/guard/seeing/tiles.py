"""Sizes and parts of a picture as networks want them."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

Image = npt.NDArray[np.uint8]
"""RGB, rows by columns by three."""


def scaled(width: int, height: int, edge: int, least: int = 0) -> tuple[int, int]:
    """Return a size whose longer edge is at most `edge`, and at least `least`, in the same proportion."""
    longer = max(width, height)
    scale = min(1.0, edge / longer) if longer >= least else least / longer
    return max(1, round(width * scale)), max(1, round(height * scale))


def resized(image: Image, width: int, height: int) -> Image:
    """Return a picture in another size."""
    if (width, height) == (image.shape[1], image.shape[0]):
        return image
    way = cv2.INTER_AREA if width < image.shape[1] else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(image, (width, height), interpolation=way), np.uint8)


def tiles(width: int, height: int, tile: int, overlap: int) -> Iterator[tuple[int, int, int, int]]:
    """Yield left, top, right and bottom of tiles that cover a picture and overlap."""
    for top, bottom in _cuts(height, tile, overlap):
        for left, right in _cuts(width, tile, overlap):
            yield left, top, right, bottom


def _cuts(length: int, tile: int, overlap: int) -> list[tuple[int, int]]:
    """Return stretches of the same size, at most `tile`, each sharing `overlap` with the next."""
    if length <= tile:
        return [(0, length)]
    count = -(-(length - overlap) // (tile - overlap))
    size = -(-(length + (count - 1) * overlap) // count)
    starts = [round(number * (length - size) / (count - 1)) for number in range(count)]
    return [(start, start + size) for start in starts]
