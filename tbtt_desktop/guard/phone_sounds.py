"""Decoding the sounds that phones make, inside the guard: MP3, Ogg, M4A, AAC, AMR and 3GP, by FFmpeg.

A sample's place is what the file says of its time, so that the tenth minute is the tenth minute
whether it was reached from the beginning or jumped to, and also behind a hole in the file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, BinaryIO, Final

import av
import av.subtitles.stream  # a guard opens no file once it has begun, so what PyAV imports late is here
import numpy as np
import numpy.typing as npt
from av.stream import Disposition

from tbtt_desktop.guard.errors import AudioProblem
from tbtt_desktop.limits import (
    AUDIO_CHANNELS_MAX,
    AUDIO_RATE_MAX,
    AUDIO_RATE_MIN,
    AUDIO_SECONDS_MAX,
    GUARD_BLOCK,
)
from tbtt_desktop.stories.records import AudioFacts

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import InputContainer

_DEMUXERS: Final = {"MP3": "mp3", "OGG": "ogg", "MP4": "mov", "AAC": "aac", "AMR": "amr"}
_LOSSLESS: Final = {"alac", "flac"}
_JITTER: Final = 0.1  # seconds; files that count time in milliseconds round that of every frame
_PREROLL: Final = 1.0  # seconds; every coding here has settled by then (AMR takes longest)
_SHORTFALL: Final = 0.5  # seconds that a whole file may lack of what its table promises

av.logging.set_level(None)  # what it says of a damaged file may hold parts of it

OnBlock = Callable[[bytes], None]


def decode(
    file: BinaryIO,
    kind: str,
    on_facts: Callable[[AudioFacts], None],
    on_block: OnBlock,
    first: int = 0,
    count: int = 0,
) -> AudioFacts:
    """Hand every sample to `on_block` as little endian int16; return the facts with the frames counted.

    As `sounds.decode`, for `kinds.PHONE_SOUNDS`. `on_facts` is told 0 frames: how long such a file is
    shows only when it was decoded. Where time is missing in the file there is silence.

    Raises:
        AudioProblem: unsupported, a film, empty, too long, or shorter than it claims.
        Exception: whatever FFmpeg raises for a damaged file.
    """
    # The format is named, so that no playlist is taken for a sound and nothing else is opened.
    with av.open(file, "r", format=_DEMUXERS[kind], buffer_size=GUARD_BLOCK) as container:
        stream = _stream(container)
        facts = _facts(stream, kind)
        on_facts(facts)
        placed = _Placed(facts, on_block, first, first + count if count else 0)
        for frame in _frames(container, stream, first):
            placed.take(_start(frame, stream), _samples(frame, facts))
            if placed.full:
                break
    if placed.told == 0:
        raise AudioProblem("audio_empty")
    if kind == "MP4" and not count:
        _check_length(stream, facts, placed.told)
    return replace(facts, frames=placed.told)


def _stream(container: InputContainer) -> AudioStream:
    """Return the first sound; a cover is no film."""
    if any(not one.disposition & Disposition.attached_pic for one in container.streams.video):
        raise AudioProblem("audio_is_film")
    if not container.streams.audio:
        raise AudioProblem("audio_type_unsupported")
    stream = container.streams.audio[0]
    stream.codec_context.thread_count = 1  # a guard has no threads
    return stream


def _facts(stream: AudioStream, kind: str) -> AudioFacts:
    rate, channels = stream.codec_context.sample_rate, stream.codec_context.channels
    if not (0 < channels <= AUDIO_CHANNELS_MAX and AUDIO_RATE_MIN <= rate <= AUDIO_RATE_MAX):
        raise AudioProblem("audio_type_unsupported")
    return AudioFacts(kind, rate, channels, 0, stream.codec_context.name not in _LOSSLESS)


def _frames(container: InputContainer, stream: AudioStream, first: int) -> Iterator[AudioFrame]:
    """Yield what is decoded, in order: the very first, and all from shortly before `first` on."""
    wanted = first / stream.codec_context.sample_rate - _PREROLL
    origin: int | None = None
    skipping = broken = False
    for packet in container.demux(stream):
        if origin is not None and packet.pts is not None and _seconds(packet.pts - origin, stream) < wanted:
            skipping = True
            continue
        if skipping:
            stream.codec_context.flush_buffers()
            skipping = False
        if broken and packet.size:
            raise AudioProblem("audio_unreadable")
        try:
            frames = packet.decode()
        except av.error.InvalidDataError:
            broken = True  # the last one may be cut: a phone ran out of power, and what is before it is hers
            continue
        for frame in frames:
            origin = frame.pts or 0 if origin is None else origin
            yield frame


def _seconds(ticks: int, stream: AudioStream) -> float:
    return float(ticks * stream.time_base) if stream.time_base else 0.0


def _start(frame: AudioFrame, stream: AudioStream) -> float | None:
    """Return when a frame begins in seconds of the file's own clock, None where it does not say."""
    return None if frame.pts is None else _seconds(frame.pts, stream)


def _samples(frame: AudioFrame, facts: AudioFacts) -> npt.NDArray[np.int16]:
    """Return frames x channels. 16 bit and less are exact, deeper ones rounded without dither."""
    if frame.sample_rate != facts.rate or frame.layout.nb_channels != facts.channels:
        raise AudioProblem("audio_type_unsupported")  # changes on the way: one sound has one form
    raw = frame.to_ndarray()
    planes = raw.T if frame.format.is_planar else raw.reshape(-1, facts.channels)
    if planes.dtype.kind == "f":
        real = np.nan_to_num(planes.astype(np.float64), posinf=1.0, neginf=-1.0)
        deep: npt.NDArray[np.float64 | np.int64] = np.rint(real * 32768.0)
    elif planes.dtype == np.int32:
        deep = (planes.astype(np.int64) + 0x8000) >> 16
    elif planes.dtype == np.uint8:
        deep = (planes.astype(np.int64) - 128) << 8
    else:
        deep = planes.astype(np.int64)
    return np.clip(deep, -32768, 32767).astype("<i2")


@dataclass(slots=True)
class _Placed:
    """Puts frames where their time says, and hands on those from `first` to `end` (0: to the last)."""

    facts: AudioFacts
    on_block: OnBlock
    first: int
    end: int
    told: int = 0  # frames handed on
    _at: int = 0  # the next frame's place
    _origin: float | None = None

    @property
    def full(self) -> bool:
        """Whether all that is wanted was handed on."""
        return bool(self.end) and self._at >= self.end

    def take(self, start: float | None, samples: npt.NDArray[np.int16]) -> None:
        if start is not None:
            if self._origin is None:
                self._origin = start
            samples = self._settle(round((start - self._origin) * self.facts.rate), samples)
        self._hand_on(samples)

    def _settle(self, place: int, samples: npt.NDArray[np.int16]) -> npt.NDArray[np.int16]:
        """Fill a hole before the samples, or drop those that were there already."""
        off = place - self._at
        if abs(off) <= _JITTER * self.facts.rate:
            return samples
        if off < 0:
            return samples[-off:]
        if place > self.facts.rate * AUDIO_SECONDS_MAX:
            raise AudioProblem("audio_too_long")
        self._silence(off)
        return samples

    def _silence(self, frames: int) -> None:
        step = GUARD_BLOCK // (2 * self.facts.channels)
        skipped = min(frames, max(0, self.first - self._at))  # before what is wanted nothing need be made
        self._at += skipped
        frames -= skipped
        if self.end:
            frames = min(frames, max(0, self.end - self._at))
        for done in range(0, frames, step):
            self._hand_on(np.zeros((min(step, frames - done), self.facts.channels), "<i2"))

    def _hand_on(self, samples: npt.NDArray[np.int16]) -> None:
        begin = max(0, self.first - self._at)
        stop = min(len(samples), self.end - self._at) if self.end else len(samples)
        self._at += len(samples)
        if self._at > self.facts.rate * AUDIO_SECONDS_MAX:
            raise AudioProblem("audio_too_long")
        if begin < stop:
            self.told += stop - begin
            self.on_block(samples[begin:stop].tobytes())


def _check_length(stream: AudioStream, facts: AudioFacts, frames: int) -> None:
    """Refuse a cut MP4: it says how long it is, and FFmpeg stops at a cut without a word."""
    promised = _seconds(stream.duration or 0, stream)
    if frames < (promised - _SHORTFALL) * facts.rate:
        raise AudioProblem("audio_unreadable")
