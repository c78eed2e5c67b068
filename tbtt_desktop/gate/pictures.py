"""Pictures: only allowed segments or chunks, as large as what was agreed to, one colour in every box."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tbtt_desktop.gate import jpeg, png
from tbtt_desktop.gate.errors import Unacceptable
from tbtt_desktop.gate.records import Code, FinalPart, Hit, PartKind, Severity
from tbtt_desktop.limits import PHOTO_BYTES_MAX, PHOTO_PIXELS_MAX
from tbtt_desktop.stories.records import Box


def check(part: FinalPart, boxes: Sequence[Box], size: tuple[int, int]) -> Iterator[Hit]:
    """Yield what is wrong with a picture. Boxes and `size` are in pixels of the final picture."""
    try:
        pixels = _pixels(part)
    except Unacceptable:
        yield _hit(part, Code.PICTURE_STRUCTURE)
        return
    height, width = pixels.shape[:2]
    if (width, height) != size:
        yield _hit(part, Code.PICTURE_SIZE)
    for box in boxes:
        if (
            box.w <= 0
            or box.h <= 0
            or box.x < 0
            or box.y < 0
            or box.x + box.w > width
            or box.y + box.h > height
        ):
            yield _hit(part, Code.PICTURE_BOX_OUTSIDE, box)
            continue
        inside = pixels[box.y : box.y + box.h, box.x : box.x + box.w]
        if not bool((inside == inside[0, 0]).all()):
            yield _hit(part, Code.PICTURE_BOX, box)


def _pixels(part: FinalPart) -> NDArray[np.uint8]:
    if part.source.size > PHOTO_BYTES_MAX:
        raise Unacceptable
    data = part.source.read_at(0, part.source.size)
    size = jpeg.check(data) if part.kind is PartKind.JPEG else png.check(data)
    if size.width * size.height > PHOTO_PIXELS_MAX:
        raise Unacceptable
    try:
        with Image.open(
            io.BytesIO(data), formats=("JPEG",) if part.kind is PartKind.JPEG else ("PNG",)
        ) as image:
            image.load()
            if image.mode not in ("L", "RGB"):
                raise Unacceptable
            pixels = np.asarray(image)
    except (OSError, ValueError, SyntaxError):  # Pillow's word for broken files
        raise Unacceptable from None
    if pixels.shape[:2] != (size.height, size.width):
        raise Unacceptable
    return pixels


def _hit(part: FinalPart, code: Code, box: Box | None = None) -> Hit:
    return Hit(Severity.BLOCK, code, part.name, part.story_id, part.item, place=box)
