"""Trying a microphone: how loud it is now, and nothing else. What it hears is kept nowhere.

Of each block there is the loudest sample for a tenth of a second; the blocks themselves are let go at once.
"""

from __future__ import annotations

from collections import deque
from typing import Final

import numpy as np

from tbtt_desktop.audio.source import SoundSource

_METERED: Final = 5  # blocks behind the meter, 100 ms


class Tryout:
    """A microphone that is open until `close`."""

    def __init__(self, source: SoundSource, device: str | None = None) -> None:
        """Open the microphone of that key, or the system's choice. Raises `SoundProblem`."""
        self._peaks: deque[float] = deque(maxlen=_METERED)
        self.lost = False
        self._stream = source.open(device, self._hear, self._lose)
        try:
            self._stream.start()
        except Exception:
            self._stream.close()
            raise

    def _hear(self, block: bytes, _overflow: bool) -> None:
        samples = np.frombuffer(block, "<i2")
        if len(samples):
            self._peaks.append(float(np.abs(samples.astype(np.int32)).max()) / 32768)

    def _lose(self) -> None:
        self.lost = True

    def peak(self) -> float | None:
        """Return the loudest sample of the last tenth of a second, 0 to 1; None before the first."""
        return max(self._peaks, default=None)

    def close(self) -> None:
        """Give the microphone back."""
        self._stream.stop()
        self._stream.close()
        self._peaks.clear()
