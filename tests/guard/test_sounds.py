"""Sounds through a real guard process."""

from __future__ import annotations

import io
import struct
import tracemalloc
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import soundfile

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.guard.client import decode_audio
from tbtt_desktop.guard.errors import AudioProblem
from tbtt_desktop.limits import AUDIO_BYTES_MAX
from tbtt_desktop.stories.records import AudioFacts
from tests.guard.files import samples as loud
from tests.guard.files import sound, source


def decode(data: bytes) -> tuple[AudioFacts, npt.NDArray[np.int16]]:
    """Facts, and frames by channels."""
    heard = bytearray()
    facts = decode_audio(source(data), heard.extend)
    return facts, np.frombuffer(bytes(heard), "<i2").reshape(-1, facts.channels)


def refusal(data: bytes) -> str:
    """The code with which a sound is refused."""
    with pytest.raises(AudioProblem) as caught:
        decode_audio(source(data), lambda _: None)
    return caught.value.code


@pytest.mark.parametrize("form", ["WAV", "WAVEX", "RF64", "FLAC"])
@pytest.mark.parametrize("channels", [1, 2, 3])
def test_sixteen_bits_arrive_as_they_are(form: str, channels: int) -> None:
    """A recording that is evidence would be changed on the way in."""
    data = loud(100_003, channels)
    facts, heard = decode(sound(data, 44_100, form=form))
    assert np.array_equal(heard, data)
    assert facts == AudioFacts("FLAC" if form == "FLAC" else "WAV", 44_100, channels, 100_003, lossy=False)


@pytest.mark.parametrize(("form", "subtype"), [("WAV", "PCM_24"), ("WAV", "PCM_32"), ("FLAC", "PCM_24")])
def test_deeper_samples_are_rounded(form: str, subtype: str) -> None:
    """Cutting bits off instead of rounding adds a hum to a quiet voice."""
    deep = np.random.default_rng(2).integers(-(2**31), 2**31, (5_000, 1), dtype=np.int64).astype(np.int32)
    deep[:4, 0] = [2**31 - 1, -(2**31), 0x8000, 0x7FFF]
    if subtype == "PCM_24":
        deep &= ~0xFF
    expected = np.clip(np.floor(deep.astype(np.float64) / 65536 + 0.5), -32768, 32767)
    assert np.array_equal(decode(sound(deep, form=form, subtype=subtype))[1], expected)


@pytest.mark.parametrize("subtype", ["FLOAT", "DOUBLE"])
def test_real_numbers_are_rounded_and_clipped(subtype: str) -> None:
    """A voice recorded too loud would wrap around into noise."""
    real = np.array([[0.0], [1.0], [-1.0], [2.5], [-7.0], [0.5], [1e-6], [np.inf], [-np.inf], [np.nan]])
    heard = decode(sound(real, subtype=subtype))[1][:, 0].tolist()
    assert heard == [0, 32767, -32768, 32767, -32768, 16384, 0, 32767, -32768, 0]


@pytest.mark.parametrize("subtype", ["PCM_U8", "ULAW", "ALAW"])
def test_coarse_samples_are_exact(subtype: str) -> None:
    """An old dictaphone's recording would be changed on the way in."""
    data = sound(loud(5_000), 8_000, subtype=subtype)
    expected = soundfile.read(io.BytesIO(data), dtype="int16", always_2d=True)[0]
    facts, heard = decode(data)
    assert np.array_equal(heard, expected)
    assert not facts.lossy


@pytest.mark.parametrize("subtype", ["IMA_ADPCM", "MS_ADPCM", "GSM610"])
def test_formats_that_smear_say_so(subtype: str) -> None:
    """A mute that is not widened leaves the end of a name audible."""
    rate = 8_000 if subtype == "GSM610" else 16_000
    assert decode(sound(loud(8_000), rate, subtype=subtype))[0].lossy


def test_empty_sounds_are_refused() -> None:
    """A recording of nothing would be taken for a testimony."""
    nothing = np.zeros((0, 1), np.int16)
    for data in (b"", sound(nothing), sound(nothing, form="FLAC")):
        assert refusal(data) == "audio_empty"


@pytest.mark.parametrize("cut", [10, 50, 0.1, 0.5, 0.99])
def test_a_cut_flac_is_refused(cut: float) -> None:
    """Half a testimony would be taken for the whole one."""
    data = sound(loud(50_000), form="FLAC")
    assert refusal(data[: int(cut * len(data)) if cut < 1 else int(cut)]) in {
        "audio_unreadable",
        "audio_empty",
    }


def test_a_damaged_flac_is_refused() -> None:
    """A flipped bit on a memory stick would become a click, or another word."""
    data = bytearray(sound(loud(50_000), form="FLAC"))
    data[len(data) // 2] ^= 0xFF
    assert refusal(bytes(data)) == "audio_unreadable"


def test_tags_behind_a_flac_are_not_taken_for_damage() -> None:
    """A music player that touched the file would have made it unusable."""
    data = loud(50_000)
    assert np.array_equal(decode(sound(data, form="FLAC") + b"TAG" + bytes(125))[1], data)


@pytest.mark.parametrize(
    ("riff", "claim"), [(8, 0), (None, 0xFFFF_FFFF), (0, 0xFFFF_FF00), (None, 2_000_000)]
)
def test_a_wav_whose_header_lies_gives_what_is_there(riff: int | None, claim: int) -> None:
    """A recorder that lost power never wrote the length; the testimony is there all the same."""
    data = bytearray(sound(loud(10_000)))
    if riff is not None:
        data[4:8] = struct.pack("<I", riff)
    at = data.index(b"data") + 4
    data[at : at + 4] = struct.pack("<I", claim)
    facts, heard = decode(bytes(data))
    assert facts.frames == len(heard) == 10_000
    assert np.array_equal(heard, loud(10_000))


def test_extreme_formats_are_refused() -> None:
    """A header of a few bytes would ask for hours of work."""
    assert refusal(sound(loud(100, 9))) == "audio_type_unsupported"
    assert refusal(sound(loud(100), 384_000)) == "audio_type_unsupported"
    assert refusal(sound(loud(100), 100)) == "audio_type_unsupported"


def test_what_is_no_sound_is_refused_by_its_bytes() -> None:
    """A clear line instead of a guess: the ending of a name says nothing."""
    for data in (b"MThd" + bytes(60), b"RIFF\x04\0\0\0AVI ", b"a text", bytes(64)):
        assert refusal(data) == "audio_type_unsupported"
    for data in (b"RIFF\xff\xff\xff\xffWAVE", b"OggS" + bytes(60), b"ID3" + bytes(60)):
        assert refusal(data) == "audio_unreadable"


def test_a_file_that_is_too_long_is_not_even_read() -> None:
    """An interview would wait for gigabytes that cannot be kept."""

    class Endless(Memory):
        @property
        def size(self) -> int:
            return AUDIO_BYTES_MAX + 1

    with pytest.raises(AudioProblem, match="audio_too_large"):
        decode_audio(Endless(), lambda _: None)


def test_a_day_and_more_is_refused_before_it_is_decoded() -> None:
    """Silence packs so well that a small file can hold a year."""
    data = bytearray(sound(np.zeros((4_000, 1), np.int16), 4_000, form="FLAC"))
    packed = int.from_bytes(data[18:26], "big")  # STREAMINFO: rate, channels, depth, 36 bits of frames
    packed = packed >> 36 << 36 | 4_000 * 25 * 3600
    data[18:26] = packed.to_bytes(8, "big")
    assert refusal(bytes(data)) == "audio_too_long"


def test_a_flac_that_does_not_know_its_length_is_counted() -> None:
    """Recorders that write as they go leave the length at 0."""
    frames = loud(30_000)
    data = bytearray(sound(frames, form="FLAC"))
    data[18:26] = (int.from_bytes(data[18:26], "big") >> 36 << 36).to_bytes(8, "big")
    claims: list[AudioFacts] = []
    heard = bytearray()
    facts = decode_audio(source(bytes(data)), heard.extend, on_facts=claims.append)
    assert (facts.frames, [claim.frames for claim in claims]) == (30_000, [0])
    assert bytes(heard) == frames.tobytes()


def test_memory_stays_flat() -> None:
    """An hour of testimony would push the story out of memory on a small computer."""

    class Silence:
        """A WAV of 100 MB that is made as it is read."""

        size = 44 + 100_000_000
        head = (
            b"RIFF"
            + struct.pack("<I", size - 8)
            + b"WAVEfmt "
            + struct.pack("<IHHIIHH4sI", 16, 1, 1, 16_000, 32_000, 2, 16, b"data", size - 44)
        )

        def read_at(self, offset: int, size: int) -> bytes:
            size = min(size, self.size - offset)
            return (self.head[offset : offset + size]).ljust(size, b"\0")

    tracemalloc.start()
    facts = decode_audio(Silence(), lambda _: None)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert facts.frames == 50_000_000
    assert peak < 4_000_000


@pytest.mark.samples
def test_real_speech_arrives_as_it_is(samples: Path) -> None:
    """A real voice would be changed on the way in."""
    for place in sorted((samples / "speech").glob("*-0000.flac")):
        expected, rate = soundfile.read(place, dtype="int16", always_2d=True)
        facts, heard = decode(place.read_bytes())
        assert (facts.rate, facts.frames) == (rate, len(expected))
        assert np.array_equal(heard, expected)
