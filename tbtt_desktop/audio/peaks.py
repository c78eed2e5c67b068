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


class Loudness:
    """An outline as bars: how loud it is at its loudest, within any stretch."""

    def __init__(self, peaks: Peaks) -> None:
        rows = np.frombuffer(peaks.data, "<i2").reshape(-1, 2).astype(np.int32)
        self._frames_per_peak = peaks.frames_per_peak
        self._count = len(rows)
        self._loud = np.zeros(len(rows) + 1, np.int32)  # one more, so that beyond the end it is silent
        if len(rows):
            np.abs(rows).max(axis=1, out=self._loud[:-1])

    def bars(self, first: float, width: float, count: int) -> list[float]:
        """Return how loud it is, 0 to 1, in `count` stretches of `width` frames from the frame `first` on.

        A stretch shorter than a peak has the peak's; beyond the end it is 0. An hour takes a millisecond.
        """
        if count <= 0:
            return []
        edges = np.floor((first + width * np.arange(count + 1)) / self._frames_per_peak).astype(np.int64)
        edges = edges.clip(0, self._count)
        pairs = np.empty(2 * count, np.int64)
        pairs[0::2] = edges[:-1]
        pairs[1::2] = np.minimum(np.maximum(edges[1:], edges[:-1] + 1), self._count)
        loudest = np.maximum.reduceat(self._loud, pairs)[0::2]
        return [float(value) for value in loudest / 32768]
