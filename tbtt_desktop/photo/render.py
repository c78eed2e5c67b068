"""The picture that leaves: pixels and marks into new bytes, and nothing else.

Rebuilt from plain pixels, so no metadata of the source can come along. What is written:
JPEG with JFIF APP0 (no thumbnail), DQT, SOF0, DHT, SOS; PNG with IHDR, IDAT, IEND.

Everything is covered first, at full size. What comes after, cropping, making smaller, choosing how to encode,
sees only pixels that nothing under a box had a part in, and so tells nothing of it.
"""

from __future__ import annotations

import contextlib
import io
import mmap
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, cast

import numpy as np
from PIL import Image

from tbtt_desktop.errors import BugError
from tbtt_desktop.photo.boxes import OUTPUT_BLOCK, widen_all
from tbtt_desktop.photo.framing import view_of
from tbtt_desktop.stories.records import WHOLE, Box, Framing, PhotoFacts

COVER: Final = (0, 0, 0)  # black survives quantisation and the way through YCbCr exactly
JPEG_QUALITY: Final = 92
DRAWN_SHARE: Final = 0.5
"""From so many pixels on that are the same as the one beside them, a picture counts as drawn.

Measured: screenshots 0.94 to 0.99, after a JPEG of quality 40 still 0.77; photos 0.30 at most, at quality 20.
"""
_EVERY_ROW: Final = 8  # is looked at
_MODE: Final = "RGBX"  # as Pillow holds RGB anyhow; only so does it take memory that is there
_COLOURS: Final = np.uint32(0xFFFFFF)  # of a pixel's four bytes; the last means nothing


@dataclass(frozen=True, slots=True)
class Rendered:
    """A picture as it leaves. `boxes` are as painted, each of one constant colour after decoding."""

    data: bytes
    type: str  # "image/jpeg" or "image/png"
    width: int
    height: int
    boxes: tuple[Box, ...]  # in pixels of what leaves; those that were cropped away are not there


class Canvas:
    """A picture whose pixels arrive piece by piece; it is held once, in the form in which it is encoded.

    Bytes of a whole picture beside it took a third of the time that decoding and encoding take.
    """

    def __init__(self) -> None:
        self._image: Image.Image | None = None
        self._rest = b""
        self._rows = 0  # that are there

    def begin(self, facts: PhotoFacts) -> None:
        """Make room for a picture of this size."""
        self._image = _room(facts.width, facts.height)

    def take(self, pixels: bytes) -> None:
        """Take upright pixels, RGB, row by row. Raises `BugError` where there are more than there may be."""
        image = self._image
        if image is None:
            raise BugError
        if self._rest:
            pixels = self._rest + pixels
        rows, left = divmod(len(pixels), image.width * 3)
        if self._rows + rows > image.height:
            raise BugError
        self._rest = pixels[len(pixels) - left :]
        if rows:
            whole = pixels[: len(pixels) - left]
            image.paste(Image.frombytes(_MODE, (image.width, rows), whole, "raw", "RGB"), (0, self._rows))
        self._rows += rows

    def done(self, facts: PhotoFacts) -> Image.Image:
        """Return the picture, once. Raises `BugError` where it is not whole, or of another size."""
        image, self._image = self._image, None
        whole = image is not None and self._rows == image.height and not self._rest
        if image is None or not whole or image.size != (facts.width, facts.height):
            raise BugError
        return image


def _room(width: int, height: int) -> Image.Image:
    """Return an empty picture, on large pages of memory where the system has them (see `guard.launch`)."""
    size = width * height * len(_MODE)
    if sys.platform == "win32":
        memory = mmap.mmap(-1, size)
    else:
        memory = mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # a kernel without them
            memory.madvise(mmap.MADV_HUGEPAGE)
    room = cast("bytearray", memory)  # any buffer will do
    image = Image.frombuffer(_MODE, (width, height), room, "raw", _MODE, 0, 1)
    image.readonly = 0  # nobody else has this memory; else the first box would copy it
    return image


def render(rgb: bytes, facts: PhotoFacts, boxes: Sequence[Box], framing: Framing = WHOLE) -> Rendered:
    """Return `render_canvas` of the upright pixels `rgb`: width * height * 3 bytes, row by row."""
    canvas = Canvas()
    canvas.begin(facts)
    canvas.take(rgb)
    return render_canvas(canvas, facts, boxes, framing)


def render_canvas(
    canvas: Canvas, facts: PhotoFacts, boxes: Sequence[Box], framing: Framing = WHOLE
) -> Rendered:
    """Paint `boxes` solid into a picture, cut, encode; the same input gives the same bytes.

    What looks drawn, as a screenshot does, becomes a PNG, anything else a JPEG without subsampling. Pure:
    no clock, no chance, no file. The canvas is used up.

    Raises:
        BugError: pixels that do not fit the facts, a box outside the picture, a crop that leaves nothing.
    """
    view = view_of(framing, facts)
    if view is None:
        raise BugError
    image = canvas.done(facts)
    wide = widen_all(boxes, facts)
    _paint(image, wide)
    window = view.window
    if (window.w, window.h) != image.size:
        image = image.crop((window.x, window.y, window.x + window.w, window.y + window.h))
    if view.shrink > 1:
        image = image.reduce(view.shrink)  # each pixel the mean of its own square, and of nothing beside it
    covered = [place for box in wide if (place := view.place(box))]
    drawn = looks_drawn(image, covered)
    unit = 1 if drawn else OUTPUT_BLOCK
    final = tuple(place for box in wide if (place := view.place(box, unit)))
    if final != wide:
        _paint(image, final)
    media_type, data = _encode(image, drawn=drawn)
    return Rendered(data, media_type, image.width, image.height, final)


def png_of(rgb: bytes, width: int, height: int) -> bytes:
    """Return upright pixels as a PNG: what a camera saw, before anything is covered."""
    out = io.BytesIO()
    Image.frombytes("RGB", (width, height), rgb).save(out, "PNG")
    return out.getvalue()


def _paint(image: Image.Image, boxes: Sequence[Box]) -> None:
    for box in boxes:
        image.paste(COVER, (box.x, box.y, box.x + box.w, box.y + box.h))


def looks_drawn(image: Image.Image, covered: Sequence[Box]) -> bool:
    """Whether most of what is not covered is of one colour with what is beside it (see `DRAWN_SHARE`).

    Told by what leaves alone: by what it came as, a photo of a chat and a chat would be the same.
    """
    rows = (image.crop((0, row, image.width, row + 1)) for row in range(0, image.height, _EVERY_ROW))
    packed = b"".join(row.tobytes("raw", "RGBX") for row in rows)  # one number a pixel: four times as fast
    pixels = np.frombuffer(packed, "<u4").reshape(-1, image.width)
    same = (pixels[:, 1:] ^ pixels[:, :-1]) & _COLOURS == 0
    seen = np.ones(same.shape, bool)
    for box in covered:
        first, last = -(-box.y // _EVERY_ROW), -(-(box.y + box.h) // _EVERY_ROW)
        seen[first:last, max(0, box.x - 1) : box.x + box.w] = False
    counted = int(seen.sum())
    return counted == 0 or int((same & seen).sum()) >= DRAWN_SHARE * counted


def _encode(image: Image.Image, *, drawn: bool) -> tuple[str, bytes]:
    out = io.BytesIO()
    if drawn:
        image.convert("RGB").save(out, "PNG")
        return "image/png", out.getvalue()
    image.save(out, "JPEG", quality=JPEG_QUALITY, subsampling="4:4:4")
    return "image/jpeg", out.getvalue()
