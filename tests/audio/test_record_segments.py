"""A recording in pieces: each can be heard alone, all together are what the microphone gave."""

from __future__ import annotations

import io

import numpy as np
import soundfile
from hypothesis import given, settings
from hypothesis import strategies as st

from tbtt_desktop.audio.peaks import PeakMeter
from tbtt_desktop.audio.segments import (
    SEGMENT_FRAMES,
    Outline,
    Segment,
    SegmentedSound,
    Segmenter,
    WavOfSegments,
    facts,
)
from tbtt_desktop.audio.source import RATE
from tbtt_desktop.guard.client import decode_audio
from tests.helpers.sound import Samples, voice

SOUND = voice(5.3)


def cut(sound: Samples, sizes: list[int], flush_every: int = 0) -> list[Segment]:
    """Cut a sound that arrives in blocks of these sizes, over and over."""
    segmenter, made, at, turn = Segmenter(), list[Segment](), 0, 0
    while at < len(sound):
        size = sizes[turn % len(sizes)]
        made += segmenter.feed(sound[at : at + size].tobytes())
        at, turn = at + size, turn + 1
        if flush_every and turn % flush_every == 0:
            made += segmenter.flush()
    return [*made, *segmenter.flush()]


def joined(segments: list[Segment]) -> SegmentedSound:
    """Return segments as one sound."""
    return SegmentedSound(
        [segment.start for segment in segments],
        sum(segment.frames for segment in segments),
        lambda seq: segments[seq].flac,
    )


@settings(deadline=None)  # five seconds of sound are encoded each time
@given(st.lists(st.integers(1, 100_000), min_size=1, max_size=6), st.integers(0, 4))
def test_blocks_of_any_size_come_out_bit_for_bit(sizes: list[int], flush_every: int) -> None:
    """A device that gives odd blocks, or a pause, would cost or repeat a word."""
    if min(sizes) < 500:
        sizes = [size + 500 for size in sizes]  # the smallest alone would take minutes
    segments = cut(SOUND, sizes, flush_every)
    assert [segment.seq for segment in segments] == list(range(len(segments)))
    assert all(segment.frames <= SEGMENT_FRAMES for segment in segments)
    alone = [soundfile.read(io.BytesIO(segment.flac), dtype="int16") for segment in segments]
    assert {rate for _, rate in alone} == {RATE}
    assert [len(samples) for samples, _ in alone] == [segment.frames for segment in segments]
    assert np.array_equal(np.concatenate([samples for samples, _ in alone]), SOUND)


def test_single_frames_come_out_too() -> None:
    """The smallest block a device can give must not be lost between two larger ones."""
    sound = SOUND[:3_000]
    assert joined(cut(sound, [1])).samples(0, 3_000) == sound.tobytes()


SEGMENTS = cut(SOUND, [960], flush_every=70)


@settings(deadline=None)
@given(st.integers(0, len(SOUND) + 10), st.integers(0, 3 * RATE))
def test_any_stretch_is_read_as_it_is(first: int, frames: int) -> None:
    """What is played, or muted, would otherwise not be what stands at that place."""
    assert joined(SEGMENTS).samples(first, frames) == SOUND[first : first + frames].tobytes()


@settings(deadline=None)
@given(st.integers(0, 2 * len(SOUND) + 60), st.integers(0, 300_000))
def test_the_wav_is_the_same_from_any_byte(offset: int, size: int) -> None:
    """The guard asks for bytes in its own order; one that is shifted is noise."""
    wav = WavOfSegments(joined(SEGMENTS))
    out = io.BytesIO()
    soundfile.write(out, SOUND, RATE, format="WAV", subtype="PCM_16")
    assert wav.size == len(out.getvalue())
    assert wav.read_at(offset, size) == out.getvalue()[offset : offset + size]


def test_the_guard_takes_it_for_the_wav_it_stands_for() -> None:
    """A recording that the guard refuses can be neither protected nor handed over."""
    blocks: list[bytes] = []
    found = decode_audio(WavOfSegments(joined(SEGMENTS)), blocks.append)
    assert found == facts(len(SOUND))
    assert b"".join(blocks) == SOUND.tobytes()


def test_the_outline_put_together_is_that_of_the_whole() -> None:
    """A waveform that is off by the pauses leads the mute beside the name."""
    meter = PeakMeter(facts(len(SOUND)))
    meter.feed(SOUND.tobytes())
    whole = np.frombuffer(meter.finish().data, "<i2").reshape(-1, 2).astype(int)
    even, odd = Outline(len(SOUND)), Outline(len(SOUND))
    for segment in cut(SOUND, [960]):
        even.put(segment.start, segment.peaks)
    for segment in cut(SOUND, [700], flush_every=50):
        odd.put(segment.start, segment.peaks)
    assert even.peaks().data == whole.astype("<i2").tobytes()
    late = np.frombuffer(odd.peaks().data, "<i2").reshape(-1, 2).astype(int)
    assert len(late) == len(whole)
    padded = np.pad(whole, ((1, 1), (0, 0)), mode="edge")
    around = [padded[place : place + len(whole)] for place in range(3)]
    lowest, highest = np.min([one[:, 0] for one in around], 0), np.max([one[:, 1] for one in around], 0)
    assert (late[:, 0] >= lowest).all()
    assert (late[:, 1] <= highest).all()
