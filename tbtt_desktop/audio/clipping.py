"""Where a sound was too loud and is cut off, in all of it and not only where somebody looked."""

from __future__ import annotations

from typing import Final

import numpy as np

RUN: Final = 3  # samples at full scale in a row, as meters count it: one alone may just fit
_FULL: Final = 32_767


class Clipping:
    """Counts the places at which samples stay at full scale, over blocks of any size."""

    def __init__(self) -> None:
        self.places = 0
        self._run = 0  # samples at full scale at the end of the last block

    def feed(self, block: bytes) -> None:
        """Take little endian int16 samples of one channel."""
        samples = np.frombuffer(block, "<i2")
        full = np.abs(samples.astype(np.int32)) >= _FULL
        if not full.any():
            self._run = 0
            return
        edges = np.flatnonzero(np.diff(np.concatenate(([False], full, [False])).astype(np.int8)))
        lengths = edges[1::2] - edges[0::2]
        if full[0]:
            before, lengths[0] = self._run, lengths[0] + self._run
            self.places -= before >= RUN  # it was counted with the block before, and goes on
        self.places += int((lengths >= RUN).sum())
        self._run = int(lengths[-1]) if full[-1] else 0
