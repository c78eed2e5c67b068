"""Faster or slower with the pitch it has: WSOLA, in blocks, for whoever listens.

Source: W. Verhelst and M. Roelands, "An overlap-add technique based on waveform similarity (WSOLA) for high
quality time-scale modification of speech", ICASSP 1993. Windows of 30 ms are laid over each other by half;
each is taken from where, within 10 ms of its due place, the sound goes on most like the one before it.

FFmpeg's atempo does the same. It would have to run in the guard, which knows nothing of what is recorded here
and takes a third of a second to start, or bring FFmpeg into the process that holds the keys. This holds less
than a tenth of a second of sound, and what a block brings.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

SLOWEST: Final = 0.5
FASTEST: Final = 2.0
_WINDOW: Final = 0.030  # seconds
_REACH: Final = 0.010
_COARSE: Final = 8_000  # frames a second at which a place is looked for first

_Samples = npt.NDArray[np.float32]


class Tempo:
    """Takes interleaved little endian int16 in whole frames, and gives `1 / speed` as many."""

    def __init__(self, rate: int, channels: int, speed: float) -> None:
        """`speed`: 0.5 takes twice as long, 2.0 half as long; 1.0 changes no sample."""
        self._speed = min(FASTEST, max(SLOWEST, speed))
        self._channels = channels
        self._hop = max(2, round(rate * _WINDOW / 2))
        self._reach = round(rate * _REACH)
        self._step = max(1, rate // _COARSE)
        turn = np.arange(2 * self._hop) / self._hop
        self._fade: _Samples = (0.5 - 0.5 * np.cos(np.pi * turn)).astype(np.float32)[:, None]
        self._heard: _Samples = np.empty((0, channels), np.float32)
        self._base = 0  # frame of the source that `_heard` begins with
        self._windows = 0
        self._last = 0  # frame at which the window before begins
        self._tail: _Samples | None = None  # its second half, faded out
        self._given = 0

    def feed(self, block: bytes) -> bytes:
        """Return what can be said by now."""
        if self._speed == 1.0:
            return block
        new = np.frombuffer(block, "<i2").reshape(-1, self._channels).astype(np.float32)
        self._heard = np.concatenate((self._heard, new))
        return self._said()

    def finish(self) -> bytes:
        """Return what is left, up to the last frame that was fed."""
        if self._speed == 1.0:
            return b""
        frames = self._base + len(self._heard)
        left = round(frames / self._speed) - self._given
        width = 2 * self._channels
        silence = np.zeros((2 * self._hop + self._reach, self._channels), np.float32)
        parts: list[bytes] = []
        while left > 0:
            self._heard = np.concatenate((self._heard, silence))
            data = self._said()[: left * width]
            parts.append(data)
            left -= len(data) // width
        return b"".join(parts)

    def _said(self) -> bytes:
        said = []
        end = self._base + len(self._heard)
        while True:
            due = round(self._windows * self._hop * self._speed)
            if max(due + self._reach, self._last + self._hop) + 2 * self._hop > end:
                break
            said.append(self._window(due))
        self._forget(min(due - self._reach, self._last))
        self._given += self._hop * len(said)
        return b"".join(said)

    def _window(self, due: int) -> bytes:
        hop = self._hop
        start = due if self._tail is None else self._most_alike(due)
        window = self._heard[start - self._base : start - self._base + 2 * hop]
        # The first has nothing before it to fade out.
        before = window[:hop] * (1 - self._fade[:hop]) if self._tail is None else self._tail
        out = before + window[:hop] * self._fade[:hop]
        self._tail = window[hop:] * self._fade[hop:]
        self._last = start
        self._windows += 1
        return bytes(np.clip(np.rint(out), -32768, 32767).astype("<i2").tobytes())

    def _most_alike(self, due: int) -> int:
        """Return the frame, near the one that is due, from which the sound goes on most like the last window.

        Looked for coarsely first, then frame by frame around the best place: a fiftieth of the work.
        """
        size, step = 2 * self._hop, self._step
        low = max(due - self._reach, self._base)
        wanted = self._mono(self._last + self._hop, size)
        there = self._mono(low, due + self._reach - low + size)
        best = step * _best(_coarser(wanted, step), _coarser(there, step))
        first = max(0, best - step)
        fine = there[first : best + step + size]
        return low + (first + _best(wanted, fine) if len(fine) >= size else min(best, len(there) - size))

    def _mono(self, start: int, frames: int) -> _Samples:
        part = self._heard[start - self._base : start - self._base + frames]
        return np.asarray(part[:, 0] if self._channels == 1 else part.mean(axis=1), np.float32)

    def _forget(self, frame: int) -> None:
        gone = max(0, frame - self._base)
        if gone:
            self._heard = self._heard[gone:].copy()
            self._base += gone


def _coarser(samples: _Samples, step: int) -> _Samples:
    whole = len(samples) // step * step
    return np.asarray(samples[:whole].reshape(-1, step).mean(axis=1), np.float32)


def _best(wanted: _Samples, there: _Samples) -> int:
    """Return where in `there` it is most like `wanted`: the largest normalised correlation."""
    alike = np.correlate(there, wanted, "valid")
    energy = np.concatenate(([0.0], np.cumsum(there.astype(np.float64) ** 2)))
    loud = energy[len(wanted) :] - energy[: len(energy) - len(wanted)]
    return int(np.argmax(alike / np.sqrt(loud + 1.0)))
