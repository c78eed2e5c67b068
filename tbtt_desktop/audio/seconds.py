"""Between seconds, which people and the command line use, and frames, which sound is counted in."""

from __future__ import annotations

import math
from decimal import Decimal, InvalidOperation
from fractions import Fraction

from tbtt_desktop.stories.records import Stretch

_LONGEST = 10**9  # seconds; 1e999999999 is a number too, and would take all memory to write out
_NO_TIME = "not a time in seconds"


def first_frame(seconds: float | str, rate: int) -> int:
    """Return the frame that sounds at `seconds`, rounded down: a mute begins no later than asked.

    A float counts as the decimal it prints as, so that 12.3 s at 16 kHz is frame 196800.

    Raises:
        ValueError: not a number, or below 0.
    """
    return math.floor(_exact(seconds) * rate)


def end_frame(seconds: float | str, rate: int) -> int:
    """Return the first frame after `seconds`, rounded up: a mute ends no earlier than asked.

    Raises:
        ValueError: not a number, or below 0.
    """
    return math.ceil(_exact(seconds) * rate)


def stretch(start: float | str, end: float | str, rate: int) -> Stretch:
    """Return the frames from `start` to `end` seconds; both ends are widened, never narrowed.

    Raises:
        ValueError: not numbers, below 0, or the end is not after the start.
    """
    if _exact(end) <= _exact(start):
        raise ValueError("the end is not after the start")
    return Stretch(first_frame(start, rate), end_frame(end, rate))


def seconds(frames: int, rate: int) -> float:
    """Return the time of `frames` in seconds."""
    return frames / rate


def _exact(value: float | str) -> Fraction:
    try:
        exact = Decimal(str(value))
    except InvalidOperation:
        raise ValueError(_NO_TIME) from None
    if not (exact.is_finite() and 0 <= exact <= _LONGEST):
        raise ValueError(_NO_TIME)
    return Fraction(exact)
