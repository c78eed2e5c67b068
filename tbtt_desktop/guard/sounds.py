"""Decoding a sound, inside the guard: 16-bit samples, interleaved, block by block."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import BinaryIO

import numpy as np
import numpy.typing as npt
import soundfile

from tbtt_desktop.guard.errors import AudioProblem
from tbtt_desktop.limits import (
    AUDIO_CHANNELS_MAX,
    AUDIO_RATE_MAX,
    AUDIO_RATE_MIN,
    AUDIO_SECONDS_MAX,
    GUARD_BLOCK,
)
from tbtt_desktop.stories.records import AudioFacts

_CONTAINERS = {"WAV": "WAV", "WAVEX": "WAV", "RF64": "WAV", "FLAC": "FLAC"}
_AS_INT16 = {"PCM_S8", "PCM_U8", "PCM_16", "ULAW", "ALAW"}  # exact in 16 bit
_AS_INT32 = {"PCM_24", "PCM_32"}
_AS_FLOAT = {"FLOAT", "DOUBLE"}
_LOSSY = {"IMA_ADPCM", "MS_ADPCM", "GSM610"}  # each sample depends on its neighbours
_UNKNOWN_FRAMES = 1 << 62  # libsndfile's word for a FLAC that does not say how long it is


class Forward(soundfile.SoundFile):  # type: ignore[misc] # soundfile ships no types
    """A sound that is read from its beginning to its end.

    soundfile seeks to where it already is after every read, and FLAC decodes a whole
    frame anew for that; a stream that cannot seek is left alone.
    """

    def seekable(self) -> bool:
        """Return False."""
        return False


def decode(
    file: BinaryIO,
    kind: str,
    on_facts: Callable[[AudioFacts], None],
    on_block: Callable[[bytes], None],
    first: int = 0,
    count: int = 0,
) -> AudioFacts:
    """Hand every sample to `on_block` as little endian int16; return the facts with the frames counted.

    Only those of up to `count` frames from `first` on where a `count` is given.

    `on_facts` is called once before the first block; there `frames` is what the file claims,
    0 where it does not say. 8 and 16 bit are exact; deeper samples are rounded to the
    nearest 16-bit value, without dither, and clipped.

    Raises:
        AudioProblem: unsupported, empty, too long, or shorter than it claims.
        Exception: whatever libsndfile raises for a damaged file.
    """
    with Forward(file) as sound:
        facts = _facts(sound, kind)
        on_facts(facts)
        if first:
            sound.seek(first)
        frames = _blocks(sound, facts, on_block, first, count)
    if frames == 0:
        raise AudioProblem("audio_empty")
    if facts.frames and not count and frames != facts.frames:
        raise AudioProblem("audio_unreadable")
    return replace(facts, frames=frames)


def _facts(sound: Forward, kind: str) -> AudioFacts:
    known = _AS_INT16 | _AS_INT32 | _AS_FLOAT | _LOSSY
    if _CONTAINERS.get(sound.format) != kind or sound.subtype not in known:
        raise AudioProblem("audio_type_unsupported")
    if not (
        0 < sound.channels <= AUDIO_CHANNELS_MAX and AUDIO_RATE_MIN <= sound.samplerate <= AUDIO_RATE_MAX
    ):
        raise AudioProblem("audio_type_unsupported")
    frames = 0 if sound.frames >= _UNKNOWN_FRAMES else sound.frames
    if frames > sound.samplerate * AUDIO_SECONDS_MAX:
        raise AudioProblem("audio_too_long")
    if sound.frames == 0 and kind == "WAV":
        raise AudioProblem("audio_empty")
    return AudioFacts(kind, sound.samplerate, sound.channels, frames, sound.subtype in _LOSSY)


def _blocks(
    sound: Forward, facts: AudioFacts, on_block: Callable[[bytes], None], first: int, count: int
) -> int:
    """Decode up to the claimed end, so that tags behind a FLAC are not taken for damage."""
    size = GUARD_BLOCK // (2 * facts.channels)
    longest = facts.rate * AUDIO_SECONDS_MAX
    ends = [facts.frames - first] * bool(facts.frames) + [count] * bool(count)
    done = 0
    while not ends or done < min(ends):
        wanted = min(size, min(ends) - done) if ends else size
        block = _read(sound, wanted)
        if not len(block):
            break
        done += len(block)
        if done > longest:
            raise AudioProblem("audio_too_long")
        on_block(block.tobytes())
    return done


def _read(sound: Forward, frames: int) -> npt.NDArray[np.int16]:
    rounded: npt.NDArray[np.int64 | np.float64 | np.int16]
    if sound.subtype in _AS_INT32:
        deep = sound.read(frames, dtype="int32", always_2d=True).astype(np.int64)
        rounded = (deep + 0x8000) >> 16
    elif sound.subtype in _AS_FLOAT:
        real = np.nan_to_num(sound.read(frames, dtype="float64", always_2d=True), posinf=1.0, neginf=-1.0)
        rounded = np.rint(real * 32768.0)
    else:
        rounded = sound.read(frames, dtype="int16", always_2d=True)
    return np.clip(rounded, -32768, 32767).astype("<i2")
