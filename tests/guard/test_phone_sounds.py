"""Sounds of phones, through a real guard process."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard.client import decode_audio
from tbtt_desktop.guard.errors import AudioProblem
from tbtt_desktop.stories.records import AudioFacts
from tests.guard.files import source
from tests.guard.phone_files import FORMS, Samples, coded, film, sweep, vorbis

SECONDS = 6.0


def heard(data: bytes, first: int = 0, count: int = 0) -> tuple[AudioFacts, Samples]:
    """Facts, and the samples of the one channel."""
    blocks = bytearray()
    facts = decode_audio(source(data), blocks.extend, first=first, count=count)
    return facts, np.frombuffer(bytes(blocks), "<i2")


def refusal(data: bytes) -> str:
    """The code with which a sound is refused."""
    with pytest.raises(WorldError) as caught:
        decode_audio(source(data), lambda _: None)
    return caught.value.code


def likeness(one: Samples, other: Samples) -> float:
    """Correlation of two stretches of one length."""
    return float(np.corrcoef(one.astype(float), other.astype(float))[0, 1])


def lag(one: Samples, other: Samples, most: int = 3_000) -> int:
    """By how many frames `other` comes later than `one`."""
    a, b = one.astype(float), other.astype(float)
    size = 1 << (len(a) + len(b)).bit_length()
    product = np.fft.irfft(np.fft.rfft(b, size) * np.conj(np.fft.rfft(a, size)), size)
    return int(np.argmax(np.concatenate((product[-most:], product[:most])))) - most


@pytest.mark.parametrize("name", list(FORMS))
def test_what_phones_make_is_heard_as_it_was_said(name: str) -> None:
    """A recording that she made on her phone could not be taken in, or would come out spoilt."""
    form = FORMS[name]
    said = sweep(form.rate, SECONDS)
    facts, samples = heard(coded(form, said))
    assert (facts.format, facts.rate, facts.channels, facts.lossy) == (form.kind, form.rate, 1, form.lossy)
    assert facts.frames == len(samples)
    late = lag(said, samples)
    assert -0.005 * form.rate <= late <= 0.1 * form.rate  # what the coder put before the beginning
    said, samples = said[max(0, -late) :], samples[max(0, late) :]
    common = min(len(said), len(samples))
    assert common >= (SECONDS - 0.1) * form.rate
    wanted = 0.8 if "amr" in form.codec else 0.95  # made for speech on a telephone, and a tone is none
    assert likeness(said[:common], samples[:common]) > wanted
    if not form.lossy:
        assert np.array_equal(samples, said)


def test_vorbis_is_heard() -> None:
    """An older phone's or a messenger's recording could not be taken in."""
    said = sweep(44_100, SECONDS)
    facts, samples = heard(vorbis(said, 44_100))
    assert (facts.format, facts.lossy, facts.frames) == ("OGG", True, len(said))
    assert likeness(said, samples) > 0.95


@pytest.mark.parametrize("name", list(FORMS))
@pytest.mark.parametrize("at", [0.2, 4.0])
def test_a_stretch_is_the_same_alone_as_within_the_whole(name: str, at: float) -> None:
    """What is played while a silence is set would not be what is silenced."""
    form = FORMS[name]
    data = coded(form, sweep(form.rate, SECONDS))
    _, whole = heard(data)
    first, count = round(at * form.rate), form.rate // 2
    facts, part = heard(data, first, count)
    assert facts.frames == len(part) == count
    expected = whole[first : first + count].astype(float)
    assert float(np.abs(part - expected).max()) <= 240  # a fiftieth: a decoder that began elsewhere


def test_tags_and_covers_are_nothing_to_the_sound() -> None:
    """A title that a phone wrote into the file would keep it from being taken in."""
    form = FORMS["m4a"]
    said = sweep(form.rate, 1.0)
    tagged, plain = coded(form, said, tags={"title": "Recording 3"}), coded(form, said)
    assert np.array_equal(heard(tagged)[1], heard(plain)[1])


def test_a_film_is_refused_by_name() -> None:
    """Her face would be taken in with a sound, where she only agreed to her voice."""
    assert refusal(film()) == "audio_is_film"


@pytest.mark.parametrize("name", list(FORMS))
def test_an_empty_sound_is_refused(name: str) -> None:
    """A part of a story with nothing in it would look like a testimony."""
    head = coded(FORMS[name], sweep(FORMS[name].rate, 1.0))[: 9 if name == "amr" else 40]
    assert refusal(head) in {"audio_unreadable", "audio_empty", "audio_type_unsupported"}


@pytest.mark.parametrize("name", ["m4a", "alac", "3gp-amr", "3gp-aac"])
def test_half_a_file_is_not_taken_for_all_of_it(name: str) -> None:
    """The end of what she said would be missing, and nobody would know."""
    data = coded(FORMS[name], sweep(FORMS[name].rate, SECONDS))
    assert refusal(data[: len(data) // 2]) == "audio_unreadable"


@pytest.mark.parametrize("name", ["mp3", "opus", "aac", "amr"])
def test_what_is_left_of_a_recording_that_broke_off_is_taken(name: str) -> None:
    """A phone that ran out of power leaves half a sound; that half is hers."""
    form = FORMS[name]
    data = coded(form, sweep(form.rate, SECONDS))
    try:
        facts, _ = heard(data[: len(data) // 2])
    except AudioProblem as problem:
        pytest.fail(problem.code)
    assert facts.frames > 2 * form.rate


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(list(FORMS)),
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=40),
)
def test_spoilt_files_are_heard_or_refused(name: str, spoils: list[tuple[float, int]]) -> None:
    """A broken or hostile file would end the program, or the guard would go on for ever."""
    form = FORMS[name]
    data = bytearray(coded(form, sweep(form.rate, 1.0)))
    for where, value in spoils:
        data[int(where * len(data))] = value
    try:
        facts, samples = heard(bytes(data))
    except AudioProblem:
        return
    assert facts.frames * facts.channels == len(samples)
