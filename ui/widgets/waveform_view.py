"""Which part of a sound is in sight, and the way between its frames and the pixels of a waveform.

Time runs from left to right in every language. Frames as in `tbtt_desktop.stories.records`; pixels are
device-independent ones from the left edge of the control.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

from tbtt_desktop.audio.peaks import PEAKS_PER_SECOND
from tbtt_desktop.stories.records import Stretch

PEAK_PIXELS: Final = 4  # a peak at its largest: nearer than that there is nothing more to see
SHORTEST: Final = 0.02  # seconds; what is shorter was not meant
_ROUNDING: Final = 1e-9
_STEPS: Final = (0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200)  # seconds


@dataclass(frozen=True, slots=True)
class View:
    """A window on a sound: `first` is the frame at its left edge, `per_pixel` the frames in a pixel."""

    frames: int  # of the sound
    rate: int  # frames a second
    width: int  # pixels
    first: float
    per_pixel: float

    @classmethod
    def whole(cls, frames: int, rate: int, width: int) -> View:
        """Return the view that shows all of a sound."""
        width = max(1, width)
        return cls(frames, rate, width, 0.0, max(1, frames) / width)

    @property
    def is_whole(self) -> bool:
        """Whether all of the sound is in sight."""
        return self.per_pixel * self.width >= self.frames * (1 - _ROUNDING)

    @property
    def most_first(self) -> float:
        """Return the last frame that may stand at the left edge."""
        return 0.0 if self.is_whole else self.frames - self.per_pixel * self.width

    def x_of(self, frame: float) -> float:
        """Return where a frame begins."""
        return (frame - self.first) / self.per_pixel

    def frame_at(self, x: float) -> int:
        """Return the frame at a place, the first or the end where it lies outside of the sound."""
        return max(0, min(self.frames, round(self.first + x * self.per_pixel)))

    def zoomed(self, factor: float, x: float) -> View:
        """Return a nearer view, or with a factor below 1 a further one; what is at `x` stays there."""
        furthest = max(1, self.frames) / self.width
        nearest = min(furthest, self.rate / (PEAKS_PER_SECOND * PEAK_PIXELS))
        per_pixel = max(nearest, min(furthest, self.per_pixel / factor))
        return replace(self, per_pixel=per_pixel).beginning(self.first + x * (self.per_pixel - per_pixel))

    def beginning(self, first: float) -> View:
        """Return the view that begins at a frame, as far as there is sound to its right."""
        return replace(self, first=max(0.0, min(self.most_first, first)))

    def showing(self, frame: int) -> View:
        """Return a view with a frame in sight: this one, or the page that begins with it."""
        x = self.x_of(frame)
        if 0 <= x <= self.width:
            return self
        margin = self.width * self.per_pixel / 10
        return self.beginning(frame - margin)

    def resized(self, width: int) -> View:
        """Return a view with another width: whole where it was whole, else as near as before."""
        width = max(1, width)
        if self.is_whole:
            return View.whole(self.frames, self.rate, width)
        furthest = max(1, self.frames) / width
        view = replace(self, width=width, per_pixel=min(furthest, self.per_pixel))
        return view.beginning(self.first)

    def tick(self, least: float) -> float:
        """Return the round number of seconds between two marks that are at least `least` pixels apart."""
        wanted = least * self.per_pixel / self.rate
        return next((float(step) for step in _STEPS if step >= wanted), float(_STEPS[-1]))


class Hold(Enum):
    """Where a stretch is held."""

    START = auto()
    BODY = auto()
    END = auto()


def drawn(one: int, other: int, rate: int) -> Stretch | None:
    """Return the stretch between two frames, None where it is too short to be meant."""
    stretch = Stretch(min(one, other), max(one, other))
    return stretch if stretch.end - stretch.start >= shortest(rate) else None


def shortest(rate: int) -> int:
    """Return how many frames a stretch has at least."""
    return max(1, round(SHORTEST * rate))


def dragged(stretch: Stretch, hold: Hold, by: int, frames: int, rate: int) -> Stretch:
    """Return a stretch with what is held `by` frames further on: within the sound, and never too short."""
    least = min(shortest(rate), stretch.end - stretch.start)
    match hold:
        case Hold.START:
            return Stretch(max(0, min(stretch.end - least, stretch.start + by)), stretch.end)
        case Hold.END:
            return Stretch(stretch.start, min(frames, max(stretch.start + least, stretch.end + by)))
        case Hold.BODY:
            length = stretch.end - stretch.start
            start = max(0, min(frames - length, stretch.start + by))
            return Stretch(start, start + length)
