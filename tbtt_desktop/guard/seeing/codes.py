"""QR and bar codes: where they are. What they hold is not asked: it is a link, and belongs to nobody here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

import cv2
import zxingcpp

from tbtt_desktop.guard.seeing.tiles import Image, resized, scaled

Rectangle = tuple[float, float, float, float]  # x, y, width, height

_EDGE: Final = 5_000  # pixels of the longer edge
_LEAST: Final = 8  # pixels across and down: what is smaller was a guess
CODES_MAX: Final = 200


def look(image: Image) -> list[Rectangle]:
    """Return the codes in an RGB picture, also those that are damaged, at most `CODES_MAX`."""
    height, width = image.shape[:2]
    small = resized(image, *scaled(width, height, _EDGE))
    grey: Any = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    scale = width / small.shape[1]
    found = (_bounds(code.position) for code in zxingcpp.read_barcodes(grey, return_errors=True))
    large = [(x, y, w, h) for x, y, w, h in found if max(w, h) >= _LEAST]
    return [(x * scale, y * scale, w * scale, h * scale) for x, y, w, h in _distinct(large)][:CODES_MAX]


def _bounds(position: Any) -> Rectangle:
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    left, top = min(corner.x for corner in corners), min(corner.y for corner in corners)
    right, bottom = max(corner.x for corner in corners), max(corner.y for corner in corners)
    return left, top, right - left, bottom - top


def _distinct(found: Iterable[Rectangle]) -> list[Rectangle]:
    """Drop what lies within something larger: a damaged code is found several times."""
    kept: list[Rectangle] = []
    for one in sorted(found, key=lambda rectangle: -rectangle[2] * rectangle[3]):
        x, y = one[0] + one[2] / 2, one[1] + one[3] / 2
        if not any(o[0] <= x <= o[0] + o[2] and o[1] <= y <= o[1] + o[3] for o in kept):
            kept.append(one)
    return kept
