"""Sounds as they leave, decoded and compared."""

from __future__ import annotations

import io
import struct
import tracemalloc
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.audio.render import RenderedAudio, render, widen
from tbtt_desktop.bytesource import Memory
from tbtt_desktop.errors import BugError, Cancelled
from tbtt_desktop.guard.client import decode_audio
from tbtt_desktop.stories.records import AudioFacts, Stretch
from tests.guard.files import samples as loud
from tests.guard.files import sound, source

RATE = 16_000


def facts_of(data: npt.NDArray[np.int16], *, lossy: bool = False, rate: int = RATE) -> AudioFacts:
    """The facts of frames by channels."""
    return AudioFacts("WAV", rate, data.shape[1], len(data), lossy)


def playing(
    data: npt.NDArray[np.int16], facts: AudioFacts, block: int = 1_000
) -> Callable[[Callable[[bytes], None]], AudioFacts]:
    """What the guard would do with `data`, in blocks of `block` frames."""

    def decode(take: Callable[[bytes], None]) -> AudioFacts:
        for start in range(0, len(data), block):
            take(data[start : start + block].tobytes())
        return facts

    return decode


def rendered(
    data: npt.NDArray[np.int16], mutes: list[Stretch], *, lossy: bool = False, block: int = 1_000
) -> tuple[RenderedAudio, bytes]:
    """`data` as it leaves: what is said about it, and its bytes."""
    facts = facts_of(data, lossy=lossy)
    sink = Memory()
    made = render(playing(data, facts, block), facts, mutes, sink)
    return made, bytes(sink.data)


def heard(data: bytes) -> npt.NDArray[np.int16]:
    """A FLAC's frames by channels, by libsndfile alone."""
    found: npt.NDArray[np.int16] = soundfile.read(io.BytesIO(data), dtype="int16", always_2d=True)[0]
    return found


def blocks(data: bytes) -> list[tuple[int, bytes]]:
    """Kind and content of a FLAC's metadata blocks (RFC 9639, 8.1)."""
    found = []
    position, last = 4, False
    while not last:
        kind, size = data[position], int.from_bytes(data[position + 1 : position + 4], "big")
        last = bool(kind & 0x80)
        found.append((kind & 0x7F, data[position + 4 : position + 4 + size]))
        position += 4 + size
    return found


@st.composite
def muted(draw: st.DrawFn) -> tuple[int, int, list[Stretch], int]:
    """Frames, channels, mutes within them, and a size of blocks."""
    frames = draw(st.integers(1, 3_000))
    stretches = st.builds(
        lambda start, length: Stretch(start, start + length),
        st.integers(0, frames - 1),
        st.integers(1, 4_000),
    )
    return frames, draw(st.integers(1, 3)), draw(st.lists(stretches, max_size=5)), draw(st.integers(1, 997))


@given(muted())
def test_mutes_are_silence_and_the_rest_is_untouched(drawn: tuple[int, int, list[Stretch], int]) -> None:
    """A name stays audible, or a word that is evidence is lost."""
    frames, channels, mutes, block = drawn
    data = loud(frames, channels)
    made, out = rendered(data, mutes, block=block)
    expected = data.copy()
    for mute in mutes:
        expected[mute.start : mute.end] = 0
    assert np.array_equal(heard(out), expected)
    silent = np.zeros(frames, bool)
    for mute in made.mutes:
        silent[mute.start : mute.end] = True
    asked = np.zeros(frames, bool)
    for mute in mutes:
        asked[mute.start : mute.end] = True
    assert np.array_equal(silent, asked)


@given(st.integers(1, 50_000), st.lists(st.integers(0, 49_999), max_size=6), st.booleans())
def test_mutes_come_out_sorted_and_apart(frames: int, starts: list[int], lossy: bool) -> None:
    """The gate would count a stretch twice or miss one."""
    facts = AudioFacts("WAV", RATE, 1, frames, lossy)
    asked = [Stretch(start % frames, start % frames + 1 + start // 7) for start in starts]
    got = widen(asked, facts)
    margin = 4_000 if lossy else 0
    for mute in asked:
        assert any(
            one.start <= max(0, mute.start - margin) and one.end >= min(frames, mute.end + margin)
            for one in got
        )
    assert all(before.end < after.start for before, after in pairwise(got))
    assert all(0 <= one.start < one.end <= frames for one in got)


def test_what_was_muted_changes_not_one_byte() -> None:
    """The length of a name, or its loudness, could be read from the packing of its neighbours."""
    outs = set()
    for secret in range(4):
        data = loud(40_000, 2)
        data[10_000:14_000] = loud(4_000, 2, seed=50 + secret) if secret else 0
        outs.add(rendered(data, [Stretch(10_000, 14_000)])[1])
    assert len(outs) == 1


def test_the_same_sound_gives_the_same_bytes() -> None:
    """What she approved would not be what leaves."""
    data = loud(50_000)
    assert rendered(data, [Stretch(5, 10)]) == rendered(data, [Stretch(5, 10)], block=777)


def test_a_lossy_source_is_muted_wider() -> None:
    """Codecs smear a voice beyond the place where it was spoken."""
    facts = AudioFacts("WAV", 11_025, 1, 100_000, lossy=True)
    margin = 2_757  # 250 ms, rounded up
    assert widen([Stretch(50_000, 50_001)], facts) == (Stretch(50_000 - margin, 50_001 + margin),)
    assert widen([Stretch(5, 6), Stretch(99_999, 100_000)], facts) == (
        Stretch(0, 6 + margin),
        Stretch(99_999 - margin, 100_000),
    )


@pytest.mark.parametrize("mute", [Stretch(100, 100), Stretch(50, 40), Stretch(100, 200), Stretch(-5, 0)])
def test_a_mute_that_silences_nothing_is_never_passed_over(mute: Stretch) -> None:
    """A mark would count as carried out although nothing was muted."""
    with pytest.raises(BugError):
        widen([mute], AudioFacts("WAV", RATE, 1, 100, lossy=False))


def test_only_two_blocks_leave_and_no_comment() -> None:
    """Names of files, programs and places travel in tags."""
    data = loud(30_000, 2)
    made, out = rendered(data, [])
    (first, info), (second, comment) = blocks(out)
    assert (first, second) == (0, 4)
    assert len(info) == 34
    size = struct.unpack_from("<I", comment)[0]
    assert comment[4 : 4 + size].startswith(b"reference libFLAC ")
    assert comment[4 + size :] == bytes(4), "no comment"
    packed = int.from_bytes(info[10:18], "big")
    assert packed & (1 << 36) - 1 == 30_000
    assert (packed >> 36 & 31) + 1 == 16
    assert made == RenderedAudio(len(out), 30_000, RATE, 2, ())


def test_a_sound_that_changed_since_it_was_taken_in_is_our_mistake() -> None:
    """Mutes would fall on other words than those that were marked."""
    data = loud(5_000)
    facts = facts_of(data)
    with pytest.raises(BugError):
        render(playing(data[:4_000], facts), facts, [], Memory())
    with pytest.raises(BugError):
        render(playing(data, facts_of(data, rate=8_000)), facts, [], Memory())


def test_a_full_disk_is_heard() -> None:
    """A sound cut short would be handed over as the whole one."""

    class Full(Memory):
        def write_at(self, offset: int, data: bytes) -> None:
            if offset > 20_000:
                raise OSError(28, "full")
            super().write_at(offset, data)

    data = loud(100_000)
    facts = facts_of(data)
    with pytest.raises(OSError, match="full"):
        render(playing(data, facts), facts, [], Full())


def test_a_header_that_cannot_be_written_is_heard() -> None:
    """A sound of unknown length would be handed over: the header is written last."""

    class Once(Memory):
        def write_at(self, offset: int, data: bytes) -> None:
            if offset < len(self.data):
                raise OSError(28, "full")
            super().write_at(offset, data)

    data = loud(10_000)
    facts = facts_of(data)
    with pytest.raises(OSError, match="full"):
        render(playing(data, facts), facts, [], Once())


def test_cancel_stops_at_once() -> None:
    """An hour of sound would have to be waited for."""
    told: list[int] = []

    class Stopping:
        def report(self, step: str, done: int, total: int) -> None:
            assert (step, total) == ("render", 100_000)
            told.append(done)

        def cancelled(self) -> bool:
            return len(told) >= 3

    data = loud(100_000)
    facts = facts_of(data)
    with pytest.raises(Cancelled):
        render(playing(data, facts), facts, [], Memory(), Stopping())
    assert told == [1_000, 2_000, 3_000]


def test_memory_stays_flat() -> None:
    """An hour of testimony would push the story out of memory on a small computer."""

    class Counting:
        top = 0

        def write_at(self, offset: int, data: bytes) -> None:
            self.top = max(self.top, offset + len(data))

    block = loud(65_536).tobytes()
    facts = AudioFacts("WAV", RATE, 1, 65_536 * 400, lossy=False)

    def decode(take: Callable[[bytes], None]) -> AudioFacts:
        for _ in range(400):
            take(block)
        return facts

    sink = Counting()
    tracemalloc.start()
    made = render(decode, facts, [Stretch(0, 10_000_000)], sink)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert made.size == sink.top > 20_000_000
    assert peak < 2_000_000


@pytest.mark.parametrize("form", ["WAV", "FLAC"])
def test_from_file_to_file_through_the_guard(form: str) -> None:
    """The parts would fit in tests and not in her hands."""
    data = loud(70_000, 2)
    original = source(sound(data, 44_100, form=form))
    facts = decode_audio(original, lambda _: None)
    sink = Memory()
    made = render(partial(decode_audio, original), facts, [Stretch(100, 5_000)], sink)
    data[100:5_000] = 0
    assert np.array_equal(heard(bytes(sink.data)), data)
    assert decode_audio(sink, lambda _: None).frames == made.frames == 70_000


@pytest.mark.samples
def test_real_speech_is_muted_and_otherwise_untouched(samples: Path) -> None:
    """A real voice would leave with the name in it."""
    original = source((samples / "speech" / "1688-142285-0000.flac").read_bytes())
    before = bytearray()
    facts = decode_audio(original, before.extend)
    sink = Memory()
    render(partial(decode_audio, original), facts, [Stretch(16_000, 48_000)], sink)
    before[32_000:96_000] = bytes(64_000)
    assert heard(bytes(sink.data)).tobytes() == bytes(before)
