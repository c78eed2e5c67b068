"""A disguised voice: not hers, as long as hers, silent where she was silenced."""

from __future__ import annotations

import random
import time
import tracemalloc

import numpy as np
import numpy.typing as npt
import pytest

from tbtt_desktop.audio.disguise import Disguise, VoiceDisguise
from tbtt_desktop.audio.render import render
from tbtt_desktop.audio.speech import speak
from tbtt_desktop.bytesource import Memory
from tbtt_desktop.clock import Chance
from tbtt_desktop.stories.records import Stretch
from tests.audio.test_render import facts_of, heard, playing

Samples = npt.NDArray[np.int16]
RATE = 16_000


def chance(seed: int = 1) -> Chance:
    """Chance that comes again."""
    return Chance(random.Random(seed).randbytes)


def spoken(seconds: float, height: float = 210.0, rate: int = RATE) -> Samples:
    """Something like a vowel at a height in Hz, in one channel."""
    place = np.arange(int(seconds * rate)) / rate
    tones = sum(np.sin(2 * np.pi * height * k * place) / k for k in range(1, int(3_800 / height)))
    shape = 0.6 + 0.4 * np.sin(2 * np.pi * 3 * place)
    made: Samples = (3_000 * shape * tones).astype(np.int16)[:, None]
    return made


def disguised(
    data: Samples, how: Disguise = Disguise.STRONG, seed: int = 1, block: int = 5_000, rate: int = RATE
) -> Samples:
    """`data` in another voice, fed in blocks."""
    work = VoiceDisguise(how, rate, data.shape[1], chance(seed))
    made = b"".join(work.feed(data[at : at + block].tobytes()) for at in range(0, len(data), block))
    return np.frombuffer(made + work.finish(), "<i2")


@pytest.mark.parametrize("rate", [8_000, 11_025, 16_000, 22_050, 44_100, 48_000])
@pytest.mark.parametrize("how", list(Disguise))
def test_a_disguise_is_exactly_as_long_as_the_voice(how: Disguise, rate: int) -> None:
    """Every silence after a lost frame would lie beside the name that it is to cover."""
    for frames in (0, 1, rate // 100, rate // 3, 4 * rate, 4 * rate + 1, 9 * rate):
        made = disguised(spoken(9.1, rate=rate)[:frames], how, rate=rate)
        assert len(made) == frames
        assert frames < 4 * rate or made.std() > 300


def test_what_is_said_stays_where_it_was() -> None:
    """A word that moved under another's mute would be gone, and another would stay."""
    data = spoken(9)
    data[3 * RATE : 5 * RATE] = 0
    made = disguised(data).astype(float)
    loud = [np.abs(made[second * RATE + 1_000 : (second + 1) * RATE - 1_000]).mean() for second in range(9)]
    assert all(level > 300 for second, level in enumerate(loud) if second not in (3, 4))
    assert max(loud[3:5]) < 1


@pytest.mark.parametrize("how", list(Disguise))
def test_the_pitch_of_her_voice_is_gone(how: Disguise) -> None:
    """The height of a voice alone tells who of two people spoke."""
    data = spoken(6, 210.0)
    strength = []
    for samples in (data[:, 0], disguised(data, how)):
        spectrum = np.abs(np.fft.rfft(samples.astype(float) * np.hanning(len(samples))))
        near = [spectrum[int(210 * k * 6) - 6 : int(210 * k * 6) + 7].max() for k in (1, 2, 3)]
        strength.append(sum(near) / spectrum.sum())
    assert strength[1] < strength[0] / 5


def test_blocks_make_no_difference_and_chance_does() -> None:
    """What was previewed must be what leaves; and two stories of hers must not be disguised alike."""
    data = spoken(9)
    once = disguised(data)
    assert np.array_equal(once, disguised(data, block=777))
    assert np.array_equal(once, disguised(data, block=len(data)))
    assert not np.array_equal(once, disguised(data, seed=2))


def test_two_channels_become_one() -> None:
    """Where people sat in a room is told by nothing but the difference of two channels."""
    left, right = spoken(2, 150.0), spoken(2, 220.0)
    mixed = disguised(np.concatenate([left, right], axis=1))
    turned = disguised(np.concatenate([right, left], axis=1))
    assert np.array_equal(mixed, turned)


@pytest.mark.parametrize("how", list(Disguise))
def test_what_lies_under_a_mute_changes_no_byte(how: Disguise) -> None:
    """A muted name could be guessed from what it did to the pitch or the colour of the disguise."""
    mutes = [Stretch(20_000, 30_000), Stretch(70_001, 90_000)]
    files = []
    for under in (90.0, 330.0):
        data = spoken(8)
        for mute in mutes:
            other = spoken(2, under) * (2 if under > 200 else 1)
            data[mute.start : mute.end] = other[: mute.end - mute.start]
        sink, facts = Memory(), facts_of(data)
        voice = VoiceDisguise(how, RATE, 1, chance())
        made = render(playing(data, facts), facts, mutes, sink, voice=voice)
        assert (made.frames, made.channels, made.mutes) == (len(data), 1, tuple(mutes))
        files.append(bytes(sink.data))
        left = heard(files[-1])
        assert all(not left[mute.start : mute.end].any() for mute in mutes)
        assert np.abs(left[40_000:60_000]).mean() > 300
    assert files[0] == files[1]


def test_memory_stays_flat_and_it_is_quick() -> None:
    """Four hours would not fit, or the helper would wait for as long as she spoke."""
    data = spoken(4).tobytes() * 2
    work = VoiceDisguise(Disguise.STRONG, RATE, 1, chance())
    work.feed(data)
    tracemalloc.start()
    begun = time.process_time()
    for _ in range(3):
        work.feed(data)
    first = tracemalloc.get_traced_memory()[1]
    tracemalloc.reset_peak()
    for _ in range(12):
        work.feed(data)
    took = time.process_time() - begun
    later = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert later < first * 1.1
    assert 15 * 8 / took > 20


def test_speech_keeps_its_syllables() -> None:
    """Her words would be gone with her voice: loud and quiet must come when they came."""
    data, rate = speak("He wrote to my family every night and asked for money.")
    plain = np.frombuffer(data, "<i2")[:, None]
    for how in Disguise:
        made = disguised(plain, how, rate=rate)
        steps = len(plain) // 441
        levels = [
            np.sqrt((one[: steps * 441].astype(float).reshape(steps, 441) ** 2).mean(axis=1))
            for one in (plain[:, 0], made)
        ]
        assert np.corrcoef(*levels)[0, 1] > 0.9


def _colours(samples: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """How loud each of 20 bands is every 10 ms, nepers, without what all of them have in common."""
    pieces = np.lib.stride_tricks.sliding_window_view(samples, 512)[::160] * np.hanning(512)
    power = np.abs(np.fft.rfft(pieces)) ** 2
    edges = np.unique(np.geomspace(8, 220, 21).astype(int))
    logs = np.log(np.add.reduceat(power, edges, axis=1)[:, :-1] + 1.0)
    loud = power.sum(axis=1) > power.sum(axis=1).max() * 1e-3
    logs = logs - logs.mean(axis=1, keepdims=True)
    return np.where(loud[:, None], logs - logs[loud].mean(axis=0), 0.0)


def test_a_mild_disguise_keeps_the_sounds_apart() -> None:
    """What she said could not be told from what she did not say: one vowel would sound like any other."""
    data, rate = speak("He wrote to my family every night and asked for money.")
    plain = np.frombuffer(data, "<i2")[:, None]
    alike = []
    for seed in (1, 2, 3):
        made = disguised(plain, Disguise.MILD, seed, rate=rate)
        alike.append(
            np.corrcoef(_colours(plain[:, 0].astype(float)).ravel(), _colours(made.astype(float)).ravel())[
                0, 1
            ]
        )
    assert min(alike) > 0.8


@pytest.mark.parametrize("how", list(Disguise))
def test_a_loud_voice_is_not_cut_off(how: Disguise) -> None:
    """A cry would become a crackle that nobody understands."""
    loud = np.clip(spoken(5).astype(float) * 3, -32_768, 32_767).astype(np.int16)
    made = np.abs(disguised(loud, how).astype(int))
    assert made.max() <= 32_767
    assert (made >= 32_700).mean() < 0.01
