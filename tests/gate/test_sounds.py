"""Sounds: zero in every mute, nothing beside the frames."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.gate import flac
from tbtt_desktop.gate.errors import Unacceptable
from tbtt_desktop.gate.records import Code, Form, PartKind
from tbtt_desktop.stories.records import Stretch
from tests.gate.helpers import FLAC_NAME, gate, media_part, samples, story_facts
from tests.gate.helpers import flac as encoded

MUTE = Stretch(1000, 5000)
GOOD = encoded(samples())
AUDIO = flac.check(Memory(bytearray(GOOD))).audio  # where frames begin


def codes(data: bytes, *mutes: Stretch) -> list[Code]:
    """Return what the gate says of one sound."""
    part = media_part(FLAC_NAME, PartKind.FLAC, Form.VOICE_ORIGINAL, data)
    return [hit.code for hit in gate([part], story_facts(), mutes={FLAC_NAME: mutes})]


def block(kind: int, body: bytes) -> bytes:
    """Return a metadata block."""
    return bytes((kind,)) + len(body).to_bytes(3, "big") + body


def with_block(extra: bytes) -> bytes:
    """Put a metadata block after STREAMINFO."""
    return GOOD[:42] + extra + GOOD[42:]


def with_audio(change: bytes) -> bytes:
    """Return the good file with other frames."""
    return GOOD[:AUDIO] + change


def test_a_clean_sound_passes() -> None:
    """No sound could ever be handed over."""
    assert codes(GOOD, MUTE) == []
    assert codes(with_block(block(1, bytes(100))), MUTE) == []
    assert codes(with_block(_vendor(b"", bytes(4))), MUTE) == []


@pytest.mark.parametrize("at", [1000, 3000, 4999])
def test_one_sample_in_a_mute_blocks(at: int) -> None:
    """A muted name would be heard."""
    loud = samples()
    loud[at] = 1
    assert codes(encoded(loud), MUTE) == [Code.SOUND_MUTE]


def test_a_frame_that_ends_in_zero_is_no_padding() -> None:
    """One recording in 256 could not be handed over, by the chance of its checksum."""
    for seed in range(2000):
        data = encoded(samples(600 + seed))
        if data.endswith(b"\0"):
            assert codes(data) == []
            assert codes(data + b"\0") == [Code.SOUND_STRUCTURE]
            return
    raise AssertionError("no such file found")


def test_the_samples_beside_a_mute_may_sound() -> None:
    """Every mute would have to be longer than it is."""
    loud = samples()
    loud[999] = loud[5000] = 1
    assert codes(encoded(loud), MUTE) == []


@pytest.mark.parametrize("mute", [Stretch(29_000, 31_000), Stretch(5, 5), Stretch(-1, 4)])
def test_a_mute_outside_the_sound_blocks(mute: Stretch) -> None:
    """A mute counted in another rate would lie beside the name."""
    assert codes(GOOD, mute) == [Code.SOUND_MUTE_OUTSIDE]


def test_a_sound_that_nobody_accounted_for_blocks() -> None:
    """A sound whose mutes were forgotten would leave whole."""
    part = media_part(FLAC_NAME, PartKind.FLAC, Form.VOICE_ORIGINAL, GOOD)
    assert [hit.code for hit in gate([part], story_facts())] == [Code.PART_UNACCOUNTED]


def _vendor(vendor: bytes, comments: bytes) -> bytes:
    return block(4, len(vendor).to_bytes(4, "little") + vendor + comments)


BAD = {
    "title": encoded(samples(), title="Amina"),
    "comment": with_block(_vendor(b"x", b"\1\0\0\0\x05\0\0\0a=bcd")),
    "a name as vendor": with_block(_vendor(b"Amina Haddad", bytes(4))),
    "a name behind the vendor": with_block(_vendor(b"reference libFLAC Amina", bytes(4))),
    "a name as seek points": with_block(block(3, b"Amina".ljust(18, b"\0"))),
    "words as vendor": with_block(_vendor("Amina, ليلى".encode(), bytes(4))),
    "vendor with more": with_block(_vendor(b"x", bytes(4) + b"Amina")),
    "picture": with_block(block(6, bytes(40))),
    "application": with_block(block(2, b"tbttAmina")),
    "cue sheet": with_block(block(5, bytes(400))),
    "reserved": with_block(block(9, b"Amina")),
    "padding with words": with_block(block(1, b"Amina")),
    "second streaminfo": with_block(GOOD[4:42]),
    "trailing": GOOD + b"TAG" + bytes(125),
    "one byte more": GOOD + b"\0",
    "zeros": GOOD + bytes(100),
    "cut": GOOD[:-1],
    "id3 before": b"ID3\4\0\0\0\0\0\0" + GOOD,
    "no frames": GOOD[:4] + bytes((0x80,)) + GOOD[5:42],
    "between frames": with_audio(GOOD[AUDIO:].replace(b"\xff\xf8", b"Amina\xff\xf8", 2)),
    "other md5": GOOD[:26] + b"\1" * 16 + GOOD[42:],
    "empty": b"",
    "not a flac": b"RIFF" + bytes(100),
}


@pytest.mark.parametrize("what", BAD)
def test_a_flac_with_anything_else_blocks(what: str) -> None:
    """A name in a tag, or a trace of what was muted, would leave with the sound."""
    assert codes(BAD[what]) == [Code.SOUND_STRUCTURE]


def test_long_files_are_followed_piece_by_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    """A long recording would be refused, or only its beginning checked."""
    monkeypatch.setattr(flac, "PIECE", 1000)
    assert flac.check(Memory(bytearray(GOOD))).frames == 30_000
    spoiled = bytearray(GOOD)
    spoiled[-3] ^= 1
    with pytest.raises(Unacceptable):
        flac.check(Memory(spoiled))


@settings(max_examples=60)
@given(st.binary(max_size=40), st.integers(0, len(GOOD)))
def test_the_parser_survives_anything(noise: bytes, at: int) -> None:
    """Odd bytes would crash the export instead of stopping it."""
    for data in (noise, b"fLaC" + noise, GOOD[:at] + noise + GOOD[at + len(noise) :], GOOD[:at]):
        if data == GOOD:
            continue
        try:
            flac.check(Memory(bytearray(data)))
        except Unacceptable:
            continue
        # only numbers of STREAMINFO and the encoder's version may differ here
        assert data[AUDIO:] == GOOD[AUDIO:] or not noise
