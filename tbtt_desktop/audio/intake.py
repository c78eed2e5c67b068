"""What the microphone's own thread touches of a recorder: it never waits, and computes nothing."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from queue import SimpleQueue
from typing import Final

import numpy as np

from tbtt_desktop import limits
from tbtt_desktop.audio.source import RATE, SAMPLE
from tbtt_desktop.stories.records import Category, GapKind

_METERED: Final = 5  # blocks behind the meter, 100 ms


class Word(Enum):
    """What is put between the blocks."""

    CUT = "cut"
    END = "end"


@dataclass(frozen=True, slots=True)
class GapBegins:
    """Nothing is taken from here on."""

    kind: GapKind


@dataclass(frozen=True, slots=True)
class GapEnds:
    """It is again; `frames` that were not taken lie between."""

    frames: int


@dataclass(frozen=True, slots=True)
class Pressed:
    """A person wants to return to this place; `number` counts from 0."""

    number: int
    category: Category


@dataclass(frozen=True, slots=True)
class Named:
    """What was there is said, or said anew."""

    number: int
    category: Category


Lying = bytes | Word | GapBegins | GapEnds | Pressed | Named


class Intake:
    """Blocks on their way to the writer, in order, with what was said between them."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self.queue: SimpleQueue[Lying] = SimpleQueue()
        self.wanted = False
        self.frames = 0  # taken in; written by the microphone's thread alone
        self.missing = 0
        self.drained = 0  # frames that the writer has taken out; written by the writer alone
        self._recent: deque[bytes] = deque(maxlen=_METERED)
        self._monotonic = monotonic
        self._heard = 0.0
        self.number = 0  # of the stream in use; word may still come from the one before
        self._lost = 0  # number of the stream that stopped by itself

    def begin(self) -> None:
        """Take blocks from now on."""
        self._heard = self._monotonic()
        self._lost = 0
        self._recent.clear()
        self.wanted = True

    def take(self, block: bytes, overflow: bool) -> None:
        """Put a block aside."""
        self._heard = self._monotonic()
        if not self.wanted:
            return
        if overflow:
            self.missing += 1
        frames = len(block) // SAMPLE
        if self.frames + frames - self.drained > limits.RECORDING_QUEUE_SECONDS * RATE:
            self.missing += 1
            return
        self.frames += frames
        self._recent.append(block)
        self.queue.put(block)

    def hush(self) -> None:
        """Take nothing more, and forget what the meter heard last."""
        self.wanted = False
        self._recent.clear()

    def say(self, word: Lying) -> None:
        """Put a word behind the blocks that came before it."""
        self.queue.put(word)

    def lose(self, number: int) -> None:
        """Hear that a stream stopped by itself."""
        self._lost = number
        self.queue.put(Word.CUT)  # the writer wakes, and keeps what came before

    def lost(self) -> bool:
        """Whether the stream in use has stopped, or blocks are awaited and none came for too long."""
        silent = self._monotonic() - self._heard > limits.RECORDING_STALL_SECONDS
        return self._lost == self.number or (self.wanted and silent)

    def level(self) -> tuple[float, float]:
        """Return peak and root mean square of the last blocks, 0 to 1."""
        samples = np.frombuffer(b"".join(self._recent), "<i2").astype(np.float64) / 32768
        if not len(samples):
            return 0.0, 0.0
        return float(np.abs(samples).max()), float(np.sqrt(np.mean(samples**2)))
