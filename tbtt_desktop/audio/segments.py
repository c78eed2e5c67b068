"""A recording in pieces of a second: each a whole FLAC of its own, all of them together one sound.

A piece that is on disk can be heard whatever becomes of the next. They are never put
together into one file: read as a WAV that is decoded while it is read, they serve
everything that takes a `ByteSource`, and a sound of four hours is there at once, at any
place, without a second copy of it.
"""

from __future__ import annotations

import io
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import soundfile

from tbtt_desktop.audio.peaks import PEAKS_PER_SECOND, PeakMeter, Peaks
from tbtt_desktop.audio.source import RATE, SAMPLE
from tbtt_desktop.audio.wave import wav_header
from tbtt_desktop.stories.records import AudioFacts

SEGMENT_FRAMES: Final = RATE  # a second
_BLOCK: Final = np.dtype("<i2")


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of a recording. `flac` decodes on its own; `peaks` as in `audio.peaks.Peaks.data`."""

    seq: int  # from 0
    start: int  # frames of the recording before it
    frames: int
    flac: bytes
    peaks: bytes


def facts(frames: int) -> AudioFacts:
    """Return what a guard finds in a recording of so many frames."""
    return AudioFacts("WAV", RATE, 1, frames, lossy=False)


def encode(samples: bytes) -> bytes:
    """Return samples of one channel as a FLAC."""
    out = io.BytesIO()
    soundfile.write(out, np.frombuffer(samples, _BLOCK), RATE, format="FLAC", subtype="PCM_16")
    return out.getvalue()


def decode(flac: bytes) -> bytes:
    """Return the samples of a piece that this program made; what comes from outside goes to the guard."""
    samples, _ = soundfile.read(io.BytesIO(flac), dtype="int16")
    return bytes(samples.astype(_BLOCK).tobytes())


class Segmenter:
    """Cuts blocks of any size into segments of one second."""

    def __init__(self) -> None:
        self._rest = bytearray()
        self._seq = 0
        self._start = 0

    @property
    def frames(self) -> int:
        """How many frames were taken, cut or not."""
        return self._start + len(self._rest) // SAMPLE

    def feed(self, block: bytes) -> Iterator[Segment]:
        """Take samples; yield each segment that became full."""
        self._rest += block
        while len(self._rest) >= SEGMENT_FRAMES * SAMPLE:
            yield self._cut(SEGMENT_FRAMES * SAMPLE)

    def flush(self) -> Iterator[Segment]:
        """Yield what is left, as a shorter segment."""
        if self._rest:
            yield self._cut(len(self._rest))

    def _cut(self, size: int) -> Segment:
        samples = bytes(self._rest[:size])
        del self._rest[:size]
        meter = PeakMeter(facts(0))
        meter.feed(samples)
        frames = size // SAMPLE
        segment = Segment(self._seq, self._start, frames, encode(samples), meter.finish().data)
        self._seq += 1
        self._start += frames
        return segment


class SegmentedSound:
    """A recording as samples: any stretch of it, by decoding only the pieces it lies in."""

    def __init__(self, starts: Sequence[int], frames: int, fetch: Callable[[int], bytes]) -> None:
        """`starts`: the first frame of each piece; `frames`: of all; `fetch` returns a piece by number."""
        self._starts = starts
        self.frames: Final = frames
        self._fetch = fetch
        self._last: tuple[int, bytes] = (-1, b"")  # neighbouring reads share a piece

    def samples(self, first: int, frames: int) -> bytes:
        """Return the samples from frame `first`; fewer only at the end."""
        end = min(first + frames, self.frames)
        parts = []
        while first < end:
            number = bisect_right(self._starts, first) - 1
            begin = (first - self._starts[number]) * SAMPLE
            part = self._piece(number)[begin : begin + (end - first) * SAMPLE]
            if not part:
                break
            parts.append(part)
            first += len(part) // SAMPLE
        return b"".join(parts)

    def _piece(self, number: int) -> bytes:
        if self._last[0] != number:
            self._last = (number, decode(self._fetch(number)))
        return self._last[1]


class WavOfSegments:
    """The same as the bytes of a WAV: a `ByteSource`."""

    def __init__(self, sound: SegmentedSound) -> None:
        self._sound = sound
        self._header = wav_header(sound.frames * SAMPLE, RATE)

    @property
    def size(self) -> int:
        """Length in bytes."""
        return len(self._header) + self._sound.frames * SAMPLE

    def read_at(self, offset: int, size: int) -> bytes:
        """Return up to `size` bytes from `offset`."""
        end = min(offset + size, self.size)
        head = self._header[offset:end]
        at = max(offset, len(self._header)) - len(self._header)
        left = end - len(self._header) - at
        if left <= 0:
            return head
        first, skip = divmod(at, SAMPLE)
        frames = -(-(skip + left) // SAMPLE)
        return head + self._sound.samples(first, frames)[skip : skip + left]


class Outline:
    """Puts the outlines of segments together, each at its place: after a pause a segment is shorter."""

    _WIDTH: Final = RATE // PEAKS_PER_SECOND

    def __init__(self, frames: int) -> None:
        self._rows = np.empty((-(-frames // self._WIDTH), 2), _BLOCK)
        self._rows[:] = (32767, -32768)

    def put(self, start: int, peaks: bytes) -> None:
        """Put the outline of the segment that begins at frame `start`; right to ten milliseconds."""
        found = np.frombuffer(peaks, _BLOCK).reshape(-1, 2)
        first = start // self._WIDTH
        rows = self._rows[first : first + len(found)]
        found = found[: len(rows)]
        np.minimum(rows[:, 0], found[:, 0], out=rows[:, 0])
        np.maximum(rows[:, 1], found[:, 1], out=rows[:, 1])

    def peaks(self) -> Peaks:
        """Return the whole."""
        return Peaks(self._WIDTH, self._rows.tobytes())
