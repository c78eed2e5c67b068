"""What making a picture smaller does to the trace that a box leaves in WebP, HEIC and AVIF, measured."""

from __future__ import annotations

import io
from typing import Final

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

import tbtt_desktop.guard.avif
import tbtt_desktop.guard.heif  # noqa: F401 - so that Pillow writes it
from tbtt_desktop.guard import photos
from tbtt_desktop.photo.boxes import widen
from tbtt_desktop.stories.records import Box
from tests.guard.files import noise

BOX: Final = Box(200, 150, 60, 70)
Levels = npt.NDArray[np.int64]


def street(secret: int) -> Image.Image:
    """Soft shapes with grain, as a photo has them, and something else under the box for each `secret`."""
    image = noise(40, 30).resize((640, 480), Image.Resampling.BICUBIC)
    grain = np.random.default_rng(2).normal(0, 5, (480, 640, 1))
    image = Image.fromarray((np.asarray(image) + grain).clip(0, 255).astype(np.uint8))
    under = noise(BOX.w, BOX.h, seed=9) if secret else Image.new("RGB", (BOX.w, BOX.h), (60, 30, 20))
    image.paste(under, (BOX.x, BOX.y))
    return image


def covered(kind: str, secret: int) -> Image.Image:
    """The picture with its box painted, before it is encoded again."""
    out = io.BytesIO()
    street(secret).save(out, kind, quality=70)
    facts, image = photos.decode(io.BytesIO(out.getvalue()), kind)
    assert facts.lossy_spread
    box = widen(BOX, facts)
    image.paste((0, 0, 0), (box.x, box.y, box.x + box.w, box.y + box.h))
    return image


def trace(pair: tuple[Image.Image, Image.Image], shrink: int) -> Levels:
    """The difference that is left of two secrets under the same box."""
    first, second = (np.asarray(one.reduce(shrink)).astype(np.int64) for one in pair)
    return first - second


@pytest.mark.parametrize("kind", ["WEBP", "HEIF", "AVIF"])
def test_a_quarter_of_the_width_keeps_about_a_fiftieth_of_the_trace(kind: str) -> None:
    """The window says so beside the picture, and she decides by it."""
    pair = (covered(kind, 0), covered(kind, 1))
    all_of_it = int((trace(pair, 1) ** 2).sum())
    assert all_of_it > 0
    left = {times: int((trace(pair, times) ** 2).sum()) / all_of_it for times in (2, 4, 8)}
    assert left[2] < 0.25
    assert left[4] < 0.035
    assert left[8] < 0.006
    assert np.abs(trace(pair, 8)).max() <= np.abs(trace(pair, 1)).max() / 2
    assert left[8] > 0, "it is never said that nothing is left"
