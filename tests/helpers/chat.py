"""Screenshots of chats, drawn here: lines of text, a profile picture, a code."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import segno
from PIL import Image, ImageDraw, ImageFont

from tbtt_desktop.stories.records import Box

GROUND, BUBBLE, INK = "#e5ddd5", "#ffffff", "#202020"
_LEFT, _TOP = 24, 24


@dataclass(frozen=True, slots=True)
class Chat:
    """A screenshot and where its lines are, in pixels."""

    image: Image.Image
    lines: tuple[tuple[str, Box], ...]

    def png(self) -> bytes:
        """As a file."""
        out = io.BytesIO()
        self.image.save(out, "PNG")
        return out.getvalue()


def chat(
    lines: Sequence[str], size: tuple[int, int] = (560, 360), height: int = 22, font: str | None = None
) -> Chat:
    """Draw messages below each other; `font` is a file, else the one that comes with Pillow."""
    image = Image.new("RGB", size, GROUND)
    draw = ImageDraw.Draw(image)
    face = ImageFont.load_default(height) if font is None else ImageFont.truetype(font, height)
    drawn = []
    top = _TOP
    for text in lines:
        left, upper, right, lower = (int(edge) for edge in draw.textbbox((_LEFT, top), text, font=face))
        draw.rounded_rectangle((left - 12, upper - 10, right + 12, lower + 10), 8, fill=BUBBLE)
        draw.text((_LEFT, top), text, font=face, fill=INK)
        drawn.append((text, Box(left, upper, right - left, lower - upper)))
        top = lower + height + 14
    return Chat(image, tuple(drawn))


def code(link: str, scale: int = 3) -> Image.Image:
    """Return a QR code with its quiet zone."""
    out = io.BytesIO()
    segno.make(link, error="m", micro=False).save(out, kind="png", scale=scale, border=4)
    return Image.open(out).convert("RGB")


def covered_share(inner: Box, boxes: Sequence[Box]) -> float:
    """Return how much of a box lies in any of several, 0 to 1."""
    covered = np.zeros((inner.h, inner.w), bool)
    for box in boxes:
        left, top = max(0, box.x - inner.x), max(0, box.y - inner.y)
        covered[top : max(0, box.y + box.h - inner.y), left : max(0, box.x + box.w - inner.x)] = True
    return float(covered.mean())
