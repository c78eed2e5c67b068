"""A sound's outline for a waveform: the lowest and highest sample of every ten milliseconds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from tbtt_desktop.stories.records import AudioFacts

PEAKS_PER_SECOND: Final = 100


@dataclass(frozen=True, slots=True)
class Peaks:
    """The outline. `data` holds two little endian int16 a peak, lowest then highest of all channels."""

    frames_per_peak: int
    data: bytes

    def __len__(self) -> int:
        return len(self.data) // 4


class PeakMeter:
    """Measures while a sound is decoded; holds the outline and less than one peak of sound.

    An hour is 1.4 MB.
    """

    def __init__(self, facts: AudioFacts) -> None:
        self._channels = facts.channels
        self._frames_per_peak = max(1, facts.rate // PEAKS_PER_SECOND)
        self._rest = np.empty(0, np.dtype("<i2"))
        self._data = bytearray()

    def feed(self, block: bytes) -> None:
        """Take interleaved little endian int16 samples, in blocks of any size."""
        samples = np.concatenate((self._rest, np.frombuffer(block, "<i2")))
        width = self._frames_per_peak * self._channels
        whole = len(samples) // width * width
        self._measure(samples[:whole].reshape(-1, width))
        self._rest = samples[whole:].copy()

    def finish(self) -> Peaks:
        """Return the outline, with a last peak over what is left."""
        if len(self._rest):
            self._measure(self._rest.reshape(1, -1))
            self._rest = self._rest[:0]
        return Peaks(self._frames_per_peak, bytes(self._data))

    def _measure(self, rows: npt.NDArray[np.int16]) -> None:
        if len(rows):
            self._data += np.stack((rows.min(axis=1), rows.max(axis=1)), axis=1).astype("<i2").tobytes()
