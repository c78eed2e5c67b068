"""The sound that leaves: decoded, muted, written as FLAC in 16 bit, block by block.

Muting comes before anything that looks at the samples, a disguise among it, and the encoder only
ever sees the muted ones: nothing of what was muted reaches another byte. A disguise rings a little
into a silence, so what it made is muted once more. What libsndfile writes is
STREAMINFO and a VORBIS_COMMENT that holds the encoder's name and no comment; no seek
table, no padding, no picture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

import soundfile

from tbtt_desktop.audio.disguise import VoiceDisguise
from tbtt_desktop.bytesource import ByteSink, SinkWriter
from tbtt_desktop.errors import BugError
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.stories.records import AudioFacts, Stretch

LOSSY_MARGIN_MS: Final = 250  # Opus smears 194 ms
_SAMPLE: Final = 2  # bytes

# Hands every sample to its argument as interleaved little endian int16, whole frames at a time.
Decode = Callable[[Callable[[bytes], None]], AudioFacts]


@dataclass(frozen=True, slots=True)
class RenderedAudio:
    """A sound as it leaves. `mutes` are as rendered: sorted, apart, every sample in them 0."""

    size: int  # bytes
    frames: int
    rate: int
    channels: int
    mutes: tuple[Stretch, ...]


def widen(mutes: Iterable[Stretch], facts: AudioFacts) -> tuple[Stretch, ...]:
    """Return `mutes` as they must be rendered: sorted, merged, within the sound.

    Each is widened by 250 ms on both sides where the source is lossy.

    Raises:
        BugError: a mute has no frame within the sound, and would silently cover nothing.
    """
    margin = -(-facts.rate * LOSSY_MARGIN_MS // 1000) if facts.lossy else 0
    merged: list[Stretch] = []
    for mute in sorted(mutes):
        if max(0, mute.start) >= min(mute.end, facts.frames):
            raise BugError
        start, end = max(0, mute.start - margin), min(facts.frames, mute.end + margin)
        if merged and start <= merged[-1].end:
            merged[-1] = Stretch(merged[-1].start, max(merged[-1].end, end))
        else:
            merged.append(Stretch(start, end))
    return tuple(merged)


def render(
    decode: Decode,
    facts: AudioFacts,
    mutes: Sequence[Stretch],
    sink: ByteSink,
    progress: Progress = SILENT,
    voice: VoiceDisguise | None = None,
) -> RenderedAudio:
    """Write the sound into `sink` as FLAC, with exact zeros in `mutes`; same input, same bytes.

    Given a fresh `voice` it leaves in one channel and as if somebody else had said it.

    `decode` is the guard's `decode_audio` with its source bound; `facts` are what it
    returned when the sound was taken in. Earlier bytes of the sink are written again at
    the end, when the length is known. After an error the sink holds nothing of use.

    Raises:
        BugError: a mute outside the sound, or a sound that no longer is what its facts say.
        Cancelled: the person asked to stop.
        WorldError: whatever `decode` and `sink` raise.
    """
    final = widen(mutes, facts)
    writer = SinkWriter(sink)
    channels = facts.channels if voice is None else 1
    with soundfile.SoundFile(
        writer, "w", samplerate=facts.rate, channels=channels, format="FLAC", subtype="PCM_16"
    ) as encoder:
        silencer, after = _Silencer(final, facts.channels), _Silencer(final, channels)

        def put(block: bytes) -> None:
            encoder.buffer_write(after.apply(block), dtype="int16")
            writer.check()

        def take(block: bytes) -> None:
            checkpoint(progress)
            muted = silencer.apply(block)
            put(muted if voice is None else voice.feed(muted))
            progress.report("render", silencer.frames, facts.frames)

        decoded = decode(take)
        if voice is not None:
            put(voice.finish())
    writer.check()
    if decoded != facts or silencer.frames != facts.frames or after.frames != facts.frames:
        raise BugError
    return RenderedAudio(writer.size, facts.frames, facts.rate, channels, final)


@dataclass(slots=True)
class _Silencer:
    """Puts zeros into a stream of blocks, at the frames of the whole sound."""

    mutes: tuple[Stretch, ...]
    channels: int
    frames: int = field(default=0)  # seen so far

    def apply(self, block: bytes) -> bytes:
        width = self.channels * _SAMPLE
        first, last = self.frames, self.frames + len(block) // width
        self.frames = last
        out: bytearray | None = None
        for mute in self.mutes:
            start, end = max(mute.start, first), min(mute.end, last)
            if start < end:
                out = bytearray(block) if out is None else out
                out[(start - first) * width : (end - first) * width] = bytes((end - start) * width)
        return block if out is None else bytes(out)
