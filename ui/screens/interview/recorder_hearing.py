"""What the recorder's card is told of the sound: the bars of the last half minute, and how she is heard."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

POLL: Final = 50  # milliseconds between looks at the recorder
FULL: Final = 0.999  # of full scale: what is louder is cut off
QUIET: Final = 0.03  # -30 dB: speech at arm's length reaches ten times that
NOTHING: Final = 4 / 32768  # a microphone that is switched off gives zeros, or their rounding
BARS: Final = 150  # half a minute
_HELD: Final = 4_000 // POLL  # looks that a warning of what was too loud stays
_SILENT: Final = 4_000 // POLL
_LOW: Final = 20_000 // POLL  # she may be silent for a while


class Break(Enum):
    """Why a bar shows no sound."""

    OFF_RECORD = auto()
    LOST = auto()


Bars = tuple[float | Break | None, ...]
"""The loudest sample of every fifth of a second, 0 to 1, oldest first; None where it was paused."""


class Loud(Enum):
    """How she is heard."""

    FINE = auto()
    CLIPPED = auto()
    LOW = auto()
    SILENT = auto()


class LevelWatch:
    """Is told the loudest sample of every look, 0 to 1, and says how she is heard.

    A look is at the last tenth of a second, and looks are late where the window is busy: so a recording
    also tells at how many places it was cut off so far.
    """

    def __init__(self, places: int = 0) -> None:
        """`places` at which it was cut off before, and of which nobody is told any more."""
        self._clipped = 0  # looks for which it is still said
        self._places = places  # at which it was cut off until the last look
        self._quiet = 0  # looks since it was loud enough
        self._silent = 0  # looks since there was anything

    def heard(self, peak: float, places: int = 0) -> Loud:
        """Take the peak of a look, and at how many places all of it was cut off."""
        new, self._places = places > self._places, places
        self._clipped = _HELD if new or peak >= FULL else max(0, self._clipped - 1)
        self._quiet = 0 if peak >= QUIET else self._quiet + 1
        self._silent = 0 if peak > NOTHING else self._silent + 1
        if self._clipped:
            return Loud.CLIPPED
        if self._silent >= _SILENT:
            return Loud.SILENT
        return Loud.LOW if self._quiet >= _LOW else Loud.FINE
