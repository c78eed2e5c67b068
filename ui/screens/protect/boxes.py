"""Moving and resizing boxes: full-size pixels of the upright picture, whatever the zoom."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tbtt_desktop.stories.records import Box

SMALLEST = 4  # pixels


class Grip(Enum):
    """Where a box is held: sides as (x, y), -1 for left or top, 1 for right or bottom, 0 for neither."""

    TOP_LEFT = (-1, -1)
    TOP = (0, -1)
    TOP_RIGHT = (1, -1)
    LEFT = (-1, 0)
    RIGHT = (1, 0)
    BOTTOM_LEFT = (-1, 1)
    BOTTOM = (0, 1)
    BOTTOM_RIGHT = (1, 1)


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a picture of `width` by `height` is shown: its corner on the screen, and the scale."""

    width: int
    height: int
    left: float
    top: float
    scale: float  # screen pixels a picture's pixel

    def to_picture(self, x: float, y: float) -> tuple[int, int]:
        """Return the picture's pixel at a place of the screen, the nearest one where it lies outside."""
        across, down = round((x - self.left) / self.scale), round((y - self.top) / self.scale)
        return max(0, min(self.width, across)), max(0, min(self.height, down))

    def to_screen(self, box: Box) -> tuple[float, float, float, float]:
        """Return a box as x, y, width and height on the screen."""
        scale = self.scale
        return self.left + box.x * scale, self.top + box.y * scale, box.w * scale, box.h * scale


def fitted(width: int, height: int, room_w: float, room_h: float, margin: float) -> Frame:
    """Return the frame that shows a whole picture in the middle of a room, never larger than it is."""
    scale = min((room_w - 2 * margin) / width, (room_h - 2 * margin) / height, 1.0)
    return zoomed(width, height, room_w, room_h, max(scale, 0.01))


def zoomed(width: int, height: int, room_w: float, room_h: float, scale: float) -> Frame:
    """Return the frame that shows a picture at a scale in the middle of a room."""
    return Frame(width, height, (room_w - width * scale) / 2, (room_h - height * scale) / 2, scale)


def drawn(x1: int, y1: int, x2: int, y2: int) -> Box | None:
    """Return the box between two corners, None where it would be too small to be meant."""
    box = Box(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))
    return box if box.w >= SMALLEST and box.h >= SMALLEST else None


def moved(box: Box, dx: int, dy: int, width: int, height: int) -> Box:
    """Return a box further on, within the picture."""
    x = max(0, min(width - box.w, box.x + dx))
    y = max(0, min(height - box.h, box.y + dy))
    return Box(x, y, box.w, box.h)


def resized(box: Box, grip: Grip, dx: int, dy: int, width: int, height: int) -> Box:
    """Return a box with the side that is held further on, within the picture and never too small."""
    across, down = grip.value
    left, right = _sides(box.x, box.x + box.w, across, dx, width)
    top, bottom = _sides(box.y, box.y + box.h, down, dy, height)
    return Box(left, top, right - left, bottom - top)


def _sides(low: int, high: int, held: int, by: int, limit: int) -> tuple[int, int]:
    if held < 0:
        return max(0, min(high - SMALLEST, low + by)), high
    if held > 0:
        return low, min(limit, max(low + SMALLEST, high + by))
    return low, high


def whole_width(box: Box, width: int) -> Box:
    """Return a box that reaches from one side of the picture to the other, as high as it was."""
    return Box(0, box.y, width, box.h)


def in_the_middle(x: int, y: int, w: int, h: int) -> Box:
    """Return a box of a quarter of what is in sight, in its middle."""
    wide, high = max(SMALLEST, w // 4), max(SMALLEST, h // 4)
    return Box(x + (w - wide) // 2, y + (h - high) // 2, wide, high)


def grips(box: tuple[float, float, float, float]) -> dict[Grip, tuple[float, float]]:
    """Return where on the screen a box is held."""
    x, y, w, h = box
    return {grip: (x + w * (grip.value[0] + 1) / 2, y + h * (grip.value[1] + 1) / 2) for grip in Grip}
