"""Faster and slower: the pitch stays, words stay words, and hours take no more memory than a second."""

from __future__ import annotations

import itertools
import time
import tracemalloc

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tbtt_desktop.audio.playback import Player, PlayerState
from tbtt_desktop.audio.source import RATE
from tbtt_desktop.audio.tempo import Tempo
from tbtt_desktop.stories.records import AudioFacts
from tests.helpers.sound import Samples, SilentOutput, spoken, voice

SPEEDS = (0.5, 0.75, 1.25, 1.5, 2.0)
WORDS = "She said that he had called all night, and that she would not answer any more."


def told(sound: Samples, speed: float, rate: int = RATE, block: int = 4_801) -> Samples:
    """Return a sound at another speed, fed in blocks of an odd size."""
    tempo, channels = Tempo(rate, 1 if sound.ndim == 1 else sound.shape[1], speed), sound.ndim
    parts = [tempo.feed(sound[at : at + block].tobytes()) for at in range(0, len(sound), block)]
    made = np.frombuffer(b"".join((*parts, tempo.finish())), "<i2")
    return made if channels == 1 else made.reshape(-1, sound.shape[1])


def loudest_frequency(sound: Samples, rate: int) -> tuple[float, float]:
    """Return in hertz what is loudest, and the share of all that is within 2 % of it."""
    power = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 1 << 19)) ** 2
    hertz = np.arange(len(power)) * rate / (1 << 19)
    loudest = float(hertz[power.argmax()])
    near = np.abs(hertz - loudest) < 0.02 * loudest
    return loudest, float(power[near].sum() / power.sum())


def pitch(sound: Samples, rate: int) -> float:
    """Return the median pitch of a voice in hertz, by autocorrelation, where it is voiced."""
    size, low, high = rate // 20, rate // 350, rate // 60
    found = []
    for at in range(0, len(sound) - 2 * size, size):
        part = sound[at : at + 2 * size].astype(np.float64)
        part -= part.mean()
        across = np.correlate(part, part[:size], "valid")
        if across[0] < 1e8:
            continue
        lag = low + int(across[low:high].argmax())
        if across[lag] > 0.6 * across[0]:
            found.append(rate / lag)
    return float(np.median(found))


@pytest.mark.parametrize("speed", SPEEDS)
@pytest.mark.parametrize("hertz", [110, 440, 2_500])
def test_a_tone_keeps_its_pitch_and_stays_one_tone(speed: float, hertz: int) -> None:
    """A voice that turns into another at every speed says nothing of how she said it."""
    at = np.arange(2 * RATE) / RATE
    tone: Samples = (np.sin(2 * np.pi * hertz * at) * 15_000).astype("<i2")
    made = told(tone, speed)
    assert len(made) == round(len(tone) / speed)
    loudest, share = loudest_frequency(made, RATE)
    assert loudest == pytest.approx(hertz, rel=0.01)
    assert share > 0.9


@pytest.mark.parametrize("speed", SPEEDS)
def test_speech_keeps_its_pitch(speed: float) -> None:
    """The same with words: the median pitch moves by less than a fifth of a tone."""
    words = spoken(WORDS)
    assert pitch(told(words, speed), RATE) == pytest.approx(pitch(words, RATE), rel=0.04)


def spectra(sound: Samples, rate: int) -> npt.NDArray[np.float64]:
    """Return how loud it is in 24 bands every ten milliseconds, in decibels."""
    hop, size = rate // 100, rate // 40
    frames = np.lib.stride_tricks.sliding_window_view(sound.astype(np.float64), size)[::hop]
    power = np.abs(np.fft.rfft(frames * np.hanning(size), axis=1)) ** 2
    edges = np.geomspace(2, power.shape[1] - 1, 25).astype(int)
    bands = np.stack(
        [power[:, low : max(high, low + 1)].sum(axis=1) for low, high in itertools.pairwise(edges)]
    )
    return 10 * np.log10(bands.T + 1e4)


def _around(place: int, count: int) -> range:
    return range(max(0, place - 3), min(count, place + 4))


@pytest.mark.parametrize("speed", [0.5, 1.5, 2.0])
def test_every_word_is_still_there_at_its_place(speed: float) -> None:
    """A syllable that is left out is a word that is written down wrong."""
    words = spoken(WORDS)
    before, after = spectra(words, RATE), spectra(told(words, speed), RATE)
    places = np.minimum((np.arange(len(after)) * speed).astype(int), len(before) - 1)
    off = [  # within 30 ms of where it belongs something sounds as it did
        min(np.abs(after[at] - before[near]).mean() for near in _around(place, len(before)))
        for at, place in enumerate(places)
    ]
    assert float(np.mean(off)) < 4.0  # decibels; one shuffled second gives above 10


def test_at_its_own_speed_every_sample_stays() -> None:
    """What is checked by ear before it leaves must be what leaves."""
    sound = voice(1.0)
    assert np.array_equal(told(sound, 1.0), sound)


@settings(max_examples=25)
@given(
    st.integers(0, 9_000),
    st.sampled_from([8_000, 44_100]),
    st.integers(1, 3),
    st.floats(0.5, 2.0),
    st.integers(1, 3_000),
)
def test_any_length_in_any_blocks(frames: int, rate: int, channels: int, speed: float, block: int) -> None:
    """A sound that ends early, or never, at some odd length."""
    sound: Samples = np.stack([voice(1.2, seed, rate)[:frames] for seed in range(channels)], axis=1)
    made = told(sound, speed, rate, block)
    assert made.shape == (len(sound) if speed == 1.0 else round(len(sound) / speed), channels)


def test_silence_stays_silence() -> None:
    """What was silenced must not ring with what was said before it."""
    sound = np.concatenate((voice(0.5), np.zeros(RATE, np.int16), voice(0.5)))
    made = told(sound, 1.5)
    middle = made[round(0.6 * RATE / 1.5) : round(1.4 * RATE / 1.5)]
    assert not middle.any()


def test_hours_take_no_more_memory_and_are_made_in_time() -> None:
    """An interview of four hours that is heard at 1.5 times its speed."""
    tempo, minute = Tempo(RATE, 1, 1.5), voice(1.0).tobytes()
    tempo.feed(minute)
    tracemalloc.start()
    begun, most = time.process_time(), 0
    for _ in range(120):
        tempo.feed(minute)
        most = max(most, tracemalloc.get_traced_memory()[0])
    took = time.process_time() - begun
    tracemalloc.stop()
    assert most < 2 << 20
    assert took < 120 / 8  # on a busy computer; alone it is a hundred times faster than real time


LONG = voice(6.0, 3, 8_000)
FACTS = AudioFacts("WAV", 8_000, 1, len(LONG), lossy=False)


def read(first: int, frames: int) -> bytes:
    """Return samples."""
    return LONG[first : first + frames].astype("<i2").tobytes()


def test_a_player_ends_where_the_sound_ends_at_any_speed() -> None:
    """The last words of a recording would not be heard at 1.5 times its speed."""
    for speed in (0.5, 0.85, 1.5, 2.0):
        output = SilentOutput()
        player = Player(read, FACTS, output)
        player.set_speed(speed)
        player.play()
        turned = 0
        while player.status().state is PlayerState.PLAYING:
            player.feed()
            output.turn(1_000)
            turned += 1_000
        assert player.status().position == len(LONG)
        assert turned == pytest.approx(len(LONG) / speed, abs=1_100)


def test_another_speed_goes_on_from_the_same_place_at_once() -> None:
    """A jump at every change of speed, or a second of nothing, loses the thread."""
    asked = []

    def told_read(first: int, frames: int) -> bytes:
        asked.append(first)
        return read(first, frames)

    output = SilentOutput()
    player = Player(told_read, FACTS, output)
    player.play()
    player.feed()
    output.turn(8_000)
    before = len(asked)
    player.set_speed(1.5)
    assert player.status().position == 8_000
    player.feed()
    output.turn(4_000)
    assert player.status().position == 14_000
    player.seek(player.status().position - 3 * 8_000 // 2)
    player.set_speed(1.0)
    player.feed()
    assert output.turn(800) == LONG[2_000:2_800].astype("<i2").tobytes()
    assert len(asked) == before  # nothing is decoded twice
