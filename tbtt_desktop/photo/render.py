"""The picture that leaves: pixels and boxes into new bytes, and nothing else.

Rebuilt from plain pixels, so no metadata of the source can come along. What is written:
JPEG with JFIF APP0 (no thumbnail), DQT, SOF0, DHT, SOS; PNG with IHDR, IDAT, IEND.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PIL import Image

from tbtt_desktop.errors import BugError
from tbtt_desktop.photo.boxes import widen_all
from tbtt_desktop.stories.records import Box, PhotoFacts

COVER: Final = (0, 0, 0)  # black survives quantisation and the way through YCbCr exactly
JPEG_QUALITY: Final = 92


@dataclass(frozen=True, slots=True)
class Rendered:
    """A picture as it leaves. `boxes` are as painted, each of one constant colour after decoding."""

    data: bytes
    type: str  # "image/jpeg" or "image/png"
    width: int
    height: int
    boxes: tuple[Box, ...]


def render(rgb: bytes, facts: PhotoFacts, boxes: Sequence[Box]) -> Rendered:
    """Paint `boxes` solid into the upright pixels `rgb` and encode; the same input gives the same bytes.

    `rgb` holds width * height * 3 bytes, row by row. What was coded with loss becomes a JPEG
    without subsampling, anything else a PNG. Pure: no clock, no chance, no file.

    Raises:
        BugError: pixels that do not fit the facts, or a box outside the picture.
    """
    if len(rgb) != facts.width * facts.height * 3:
        raise BugError
    final = widen_all(boxes, facts)
    image = Image.frombytes("RGB", (facts.width, facts.height), rgb)
    for box in final:
        image.paste(COVER, (box.x, box.y, box.x + box.w, box.y + box.h))
    media_type, data = _encode(image, with_loss=facts.format == "JPEG" or facts.lossy_spread)
    return Rendered(data, media_type, facts.width, facts.height, final)


def _encode(image: Image.Image, *, with_loss: bool) -> tuple[str, bytes]:
    out = io.BytesIO()
    if with_loss:
        image.save(out, "JPEG", quality=JPEG_QUALITY, subsampling="4:4:4")
        return "image/jpeg", out.getvalue()
    image.save(out, "PNG")
    return "image/png", out.getvalue()
