"""Pictures: one colour in each box, nothing beside the pixels."""

from __future__ import annotations

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from tbtt_desktop.gate import jpeg, png
from tbtt_desktop.gate.errors import Unacceptable
from tbtt_desktop.gate.records import Code, Form, PartKind
from tbtt_desktop.stories.records import Box
from tests.gate.helpers import JPEG_NAME, PNG_NAME, encode, gate, media_part, picture, story_facts

BOX = Box(16, 16, 32, 32)
GOOD_JPEG = encode(picture(), "JPEG")
GOOD_PNG = encode(picture(), "PNG")


def codes(data: bytes, kind: PartKind, *boxes: Box) -> list[Code]:
    """Return what the gate says of one picture."""
    name = JPEG_NAME if kind is PartKind.JPEG else PNG_NAME
    hits = gate([media_part(name, kind, Form.PICTURE, data)], story_facts(), boxes={name: boxes})
    assert all(hit.item == 3 for hit in hits)
    return [hit.code for hit in hits]


def segment(marker: int, body: bytes) -> bytes:
    """Return a JPEG segment."""
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def chunk(name: bytes, body: bytes) -> bytes:
    """Return a PNG chunk."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def after_header(data: bytes, extra: bytes) -> bytes:
    """Put something after JFIF's segment, or after IHDR."""
    at = 20 if data[:2] == b"\xff\xd8" else 33
    return data[:at] + extra + data[at:]


def test_clean_pictures_pass() -> None:
    """No picture could ever be handed over."""
    assert codes(GOOD_JPEG, PartKind.JPEG, BOX) == []
    assert codes(GOOD_PNG, PartKind.PNG, BOX) == []
    assert codes(encode(picture(), "JPEG", progressive=True), PartKind.JPEG, BOX) == []
    assert codes(encode(picture(), "JPEG", progressive=True, subsampling=2), PartKind.JPEG) == []
    assert codes(encode(picture(), "JPEG", optimize=True, dpi=(300, 300)), PartKind.JPEG, BOX) == []
    assert codes(encode(picture()[:, :, 0], "JPEG"), PartKind.JPEG, BOX) == []
    assert codes(encode(picture()[:, :, 0], "PNG", dpi=(300, 300)), PartKind.PNG, BOX) == []
    assert codes(encode(picture()[:, :, 0], "PNG"), PartKind.PNG, BOX) == []


@pytest.mark.parametrize("kind", [PartKind.JPEG, PartKind.PNG])
def test_one_changed_pixel_in_a_box_blocks(kind: PartKind) -> None:
    """A face would shine through its box."""
    pixels = picture()
    pixels[40, 40] = 60
    data = encode(pixels, kind.name)
    assert codes(data, kind, BOX) == [Code.PICTURE_BOX]


def test_a_box_outside_the_picture_blocks() -> None:
    """A crop would have moved the box off the face."""
    assert codes(GOOD_PNG, PartKind.PNG, Box(80, 16, 32, 32)) == [Code.PICTURE_BOX_OUTSIDE]


@pytest.mark.parametrize("size", [(96, 63), (95, 64), (64, 96), (48, 32)])
def test_a_picture_that_is_not_as_large_as_was_agreed_blocks(size: tuple[int, int]) -> None:
    """What was cropped away would leave after all."""
    parts = [media_part(PNG_NAME, PartKind.PNG, Form.PICTURE, GOOD_PNG)]
    hits = gate(parts, story_facts(), boxes={PNG_NAME: ()}, size=size)
    assert [(hit.code, hit.item) for hit in hits] == [(Code.PICTURE_SIZE, 3)]


def test_a_picture_that_nobody_accounted_for_blocks() -> None:
    """A picture whose boxes were forgotten would leave bare."""
    hits = gate([media_part(PNG_NAME, PartKind.PNG, Form.PICTURE, GOOD_PNG)], story_facts())
    assert [hit.code for hit in hits] == [Code.PART_UNACCOUNTED]


STANDARD = bytes.fromhex("f1f2f3f4f5f6f7f8f9fa")  # how the code for a picture's grey ends
BAD_JPEGS = {
    "exif": after_header(GOOD_JPEG, segment(0xE1, b"Exif\0\0MM\0*\0\0\0\x08")),
    "xmp": after_header(GOOD_JPEG, segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x/>")),
    "icc": after_header(GOOD_JPEG, segment(0xE2, b"ICC_PROFILE\0\1\1")),
    "iptc": after_header(GOOD_JPEG, segment(0xED, b"Photoshop 3.0\0")),
    "adobe": after_header(GOOD_JPEG, segment(0xEE, b"Adobe\0d\0\0\0\0\0")),
    "comment": after_header(GOOD_JPEG, segment(0xFE, b"Amina")),
    "second jfif": after_header(GOOD_JPEG, GOOD_JPEG[2:20]),
    "jfif thumbnail": GOOD_JPEG[:2] + segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\1\1abc") + GOOD_JPEG[20:],
    "no jfif": GOOD_JPEG[:2] + GOOD_JPEG[20:],
    "trailing": GOOD_JPEG + b"x",
    "second picture": GOOD_JPEG + GOOD_JPEG,
    "cut": GOOD_JPEG[:-2],
    "cut early": GOOD_JPEG[:200],
    "long table": after_header(GOOD_JPEG, segment(0xDB, b"\0" + bytes(65))),
    "a table that nothing needs": after_header(
        GOOD_JPEG, segment(0xDB, b"\3" + b"Amina Yusuf of Lahore" * 3 + b"!")
    ),
    "a table given twice": after_header(
        GOOD_JPEG, segment(0xDB, b"\0" + b"Amina Yusuf of Lahore" * 3 + b"!")
    ),
    "a code that nothing needs": after_header(
        GOOD_JPEG, segment(0xC4, b"\x13" + bytes([0, 0, 0, 0, 6]) + bytes(11) + b"Lahore")
    ),
    "a code given twice": after_header(
        GOOD_JPEG, segment(0xC4, b"\x10" + bytes([0, 0, 0, 0, 6]) + bytes(11) + b"Lahore")
    ),
    "a value twice": GOOD_JPEG.replace(STANDARD, STANDARD[:-2] + b"\xf9\xf9", 1),
    "a density of letters": GOOD_JPEG[:14] + b"Amin" + GOOD_JPEG[18:],
    "units of a letter": GOOD_JPEG[:13] + b"A" + GOOD_JPEG[14:],
    "not a jpeg": GOOD_PNG,
    "empty": b"",
}


@pytest.mark.parametrize("what", BAD_JPEGS)
def test_a_jpeg_with_anything_else_blocks(what: str) -> None:
    """The place where the picture was taken would leave with it."""
    assert codes(BAD_JPEGS[what], PartKind.JPEG) == [Code.PICTURE_STRUCTURE]


def with_text() -> bytes:
    """Return a PNG with an author in it."""
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", "Amina")
    return encode(picture(), "PNG", pnginfo=info)


def repacked(body: bytes) -> bytes:
    """Return the good PNG with other compressed pixels."""
    return GOOD_PNG[:33] + chunk(b"IDAT", body) + chunk(b"IEND", b"")


RAW = zlib.compress(b"".join(b"\0" + row.tobytes() for row in picture()))
BAD_PNGS = {
    "text": with_text(),
    "time": after_header(GOOD_PNG, chunk(b"tIME", bytes(7))),
    "exif": after_header(GOOD_PNG, chunk(b"eXIf", b"MM\0*")),
    "icc": after_header(GOOD_PNG, chunk(b"iCCP", b"x\0\0" + zlib.compress(b"x"))),
    "gamma": after_header(GOOD_PNG, chunk(b"gAMA", bytes(4))),
    "private": after_header(GOOD_PNG, chunk(b"prVt", b"Amina")),
    "a density of letters": after_header(GOOD_PNG, chunk(b"pHYs", b"AminaYus\1")),
    "an intent of a letter": after_header(GOOD_PNG, chunk(b"sRGB", b"A")),
    "long sRGB": after_header(GOOD_PNG, chunk(b"sRGB", b"\0Amina")),
    "trailing": GOOD_PNG + b"x",
    "cut": GOOD_PNG[:-1],
    "wrong checksum": GOOD_PNG[:-1] + b"\0",
    "alpha": encode(picture().repeat(2, axis=2)[:, :, :4], "PNG"),
    "behind the pixels": repacked(RAW + b"Amina"),
    "more rows": repacked(zlib.compress(bytes(64 * 289 + 1))),
    "fewer rows": repacked(zlib.compress(bytes(10))),
    "not packed": repacked(b"Amina"),
    "no pixels": GOOD_PNG[:33] + chunk(b"IEND", b""),
    "empty": b"",
}


@pytest.mark.parametrize("what", BAD_PNGS)
def test_a_png_with_anything_else_blocks(what: str) -> None:
    """A name in a text chunk would leave with the picture."""
    assert codes(BAD_PNGS[what], PartKind.PNG) == [Code.PICTURE_STRUCTURE]


def test_repacking_itself_is_fine() -> None:
    """The two tests above would prove nothing."""
    assert codes(repacked(RAW), PartKind.PNG, BOX) == []
    allowed = after_header(GOOD_PNG, chunk(b"sRGB", b"\0") + chunk(b"pHYs", bytes(9)))
    assert codes(allowed, PartKind.PNG, BOX) == []


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    """Checking a forged picture would take all memory."""
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    with pytest.raises(Unacceptable):
        png.check(GOOD_PNG[:8] + chunk(b"IHDR", header) + GOOD_PNG[33:])


@given(st.binary(max_size=60), st.integers(0, len(GOOD_JPEG)))
def test_parsers_survive_anything(noise: bytes, at: int) -> None:
    """Odd bytes would crash the export instead of stopping it."""
    for check, data in ((jpeg.check, GOOD_JPEG), (png.check, GOOD_PNG)):
        for spoiled in (noise, data[:at] + noise + data[at + len(noise) :], data[:8] + noise):
            try:
                size = check(spoiled)
            except Unacceptable:
                continue
            assert size.width > 0


def test_pillow_agrees_with_the_box_test() -> None:
    """A decoder that smooths would make every box look wrong, or right."""
    assert Image.fromarray(picture()).crop((16, 16, 48, 48)).getextrema() == ((0, 0),) * 3
