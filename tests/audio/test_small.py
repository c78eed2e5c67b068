"""Seconds, outlines, WAV bytes and the synthetic voice."""

from __future__ import annotations

import io
import time

import espeakng_loader
import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.audio import seconds
from tbtt_desktop.audio.peaks import PeakMeter
from tbtt_desktop.audio.speech import VARIANTS, speak
from tbtt_desktop.audio.wave import wav_bytes
from tbtt_desktop.guard.client import decode_audio
from tbtt_desktop.guard.errors import SpeechProblem
from tbtt_desktop.guard.speaking import Speech
from tbtt_desktop.stories.records import AudioFacts, Stretch
from tests.guard.files import samples, source

RATES = st.sampled_from([8_000, 11_025, 16_000, 22_050, 44_100, 48_000])


@given(st.integers(0, 10**8), RATES)
def test_frames_survive_the_way_through_seconds(frame: int, rate: int) -> None:
    """A mark moves each time the list of mutes is opened, until the name is audible."""
    assert abs(seconds.first_frame(seconds.seconds(frame, rate), rate) - frame) <= 1
    assert abs(seconds.end_frame(seconds.seconds(frame, rate), rate) - frame) <= 1


@given(st.decimals(0, 10**5, places=3), RATES)
def test_typed_times_are_never_narrowed(time: object, rate: int) -> None:
    """The first or last sound of a name stays audible."""
    exact = float(str(time)) * rate
    start, end = seconds.first_frame(str(time), rate), seconds.end_frame(str(time), rate)
    assert start <= exact + 1e-6
    assert end >= exact - 1e-6
    assert end - start in {0, 1}


def test_a_typed_time_means_what_it_says() -> None:
    """12.3 is a little more than 12.3 to a computer, and would add a frame."""
    assert seconds.stretch(0.1, 12.3, 16_000) == Stretch(1_600, 196_800)
    assert seconds.stretch("0.00001", "0.00002", 16_000) == Stretch(0, 1)


@pytest.mark.parametrize("bad", ["-1", "nan", "inf", "", "x", "1/0", "1e999999999", float("nan"), -0.5])
def test_what_is_no_time_is_refused(bad: str | float) -> None:
    """A slip of the finger would mute something else."""
    with pytest.raises(ValueError, match="not a time"):
        seconds.first_frame(bad, 16_000)


def test_a_stretch_has_a_beginning_and_an_end() -> None:
    """A mute of nothing would count as one."""
    for start, end in ((2, 2), (3, 2)):
        with pytest.raises(ValueError, match="not after"):
            seconds.stretch(start, end, 16_000)


@given(
    st.integers(1, 5_000), st.integers(1, 3), st.lists(st.integers(1, 900), min_size=1, max_size=20), RATES
)
def test_an_outline_is_the_same_however_the_sound_arrives(
    frames: int, channels: int, steps: list[int], rate: int
) -> None:
    """A person cuts where the waveform shows a pause, and the name is elsewhere."""
    data = samples(frames, channels)
    meter = PeakMeter(AudioFacts("WAV", rate, channels, frames, lossy=False))
    at = number = 0
    while at < frames:
        step = steps[number % len(steps)]
        meter.feed(data[at : at + step].tobytes())
        at, number = at + step, number + 1
    peaks = meter.finish()
    each = peaks.frames_per_peak
    expected = [
        (data[start : start + each].min(), data[start : start + each].max())
        for start in range(0, frames, each)
    ]
    assert np.frombuffer(peaks.data, "<i2").reshape(-1, 2).tolist() == np.array(expected).tolist()
    assert len(peaks) == -(-frames // each)
    assert each == rate // 100


def test_samples_become_a_wav_that_others_read() -> None:
    """A recording from the demo could be opened by nothing else."""
    data = samples(1_001, 2)
    made = wav_bytes(data.tobytes(), 22_050, 2)
    found, rate = soundfile.read(io.BytesIO(made), dtype="int16", always_2d=True)
    assert rate == 22_050
    assert np.array_equal(found, data)


@pytest.mark.parametrize(
    ("language", "text"), [("en", "My name is Amina."), ("es", "Me llamo Rosa."), ("ar", "اسمي آمنة")]
)
def test_a_text_is_spoken(language: str, text: str) -> None:
    """The safe way to hand over a voice, somebody else's, would be silent."""
    data, rate = speak(text, language)
    loudness = np.abs(np.frombuffer(data, "<i2").astype(int))
    assert 0.4 < len(loudness) / rate < 4
    assert loudness.max() > 8_000
    assert decode_audio(source(wav_bytes(data, rate)), lambda _: None).frames == len(loudness)


def test_speed_can_be_chosen() -> None:
    """A person who listens in her second language needs it slower."""
    text = "He wrote to me every night for a year."
    assert len(speak(text, rate=100)[0]) > 1.4 * len(speak(text, rate=220)[0])


def test_a_voice_that_does_not_exist_is_refused() -> None:
    """Her words would be read in the sounds of another language, and understood by nobody."""
    with pytest.raises(SpeechProblem) as caught:
        speak("ako", "xx-none")
    assert (caught.value.code, caught.value.params) == ("speech_language_unknown", {"language": "xx-none"})


def test_a_voice_that_is_missing_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A broken installation would end the program."""
    monkeypatch.setattr(espeakng_loader, "get_library_path", lambda: "/nowhere/lib.so")
    with pytest.raises(SpeechProblem, match="speech_unavailable"):
        Speech("en", 165, 50)


@pytest.mark.parametrize("text", ["", " \n\n"])
def test_nothing_spoken_is_said(text: str) -> None:
    """An empty transcript would leave as a silence that somebody takes for her story."""
    with pytest.raises(SpeechProblem, match="speech_nothing"):
        speak(text)


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_same_words_are_the_same_samples(variant: str) -> None:
    """What was previewed would not be what leaves, and the demo would make another testimony at each run."""
    voice = f"en+{variant}" if variant else "en"
    first = speak("My name is Amina.", voice)
    speak("Something else that comes between.")
    time.sleep(1.1)  # it draws breath by the clock, in seconds
    assert speak("My name is Amina.", voice) == first


@pytest.mark.parametrize(
    ("voice", "text"),
    [
        ("ar", "كتب لي Facebook كل ليلة \u0627 12"),
        ("en", "Она сказала 你好 मुझे [[x]] \x01 \x1b <speak>"),
        ("zz+nothing", ""),
    ],
)
def test_no_words_end_the_program(voice: str, text: str) -> None:
    """Names in other letters, or characters that no keyboard has, would end a recording beside them."""
    if voice.startswith("zz"):
        with pytest.raises(SpeechProblem):
            speak(text, voice)
    else:
        assert len(speak(text, voice)[0]) > 20_000
