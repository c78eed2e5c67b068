"""Damaged and hostile pictures, each in a guard of its own."""

from __future__ import annotations

import io
import struct
import sys
import zlib

import pytest

from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard.client import decode_photo
from tbtt_desktop.limits import GUARD_MEMORY, KIB
from tests.guard.files import jpeg, noise, png_claim, source
from tests.guard.forked import Forked, forking
from tests.guard.mutations import spoilt
from tests.guard.test_documents import pdf, plain, saved

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="guards are forked here")
FILES = 75


def chunk(name: bytes, body: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png_with(*chunks: bytes) -> bytes:
    """A small PNG with more chunks before its pixels."""
    out = io.BytesIO()
    plain("red").save(out, "PNG")
    data = out.getvalue()
    return data[:33] + b"".join(chunks) + data[33:]


def segments(count: int) -> bytes:
    """A JPEG with so many comments."""
    data = jpeg(noise(40, 30))
    return data[:2] + b"\xff\xfe\x00\x04ab" * count + data[2:]


def endless_tiff() -> bytes:
    """A TIFF whose directory names itself as the next."""
    data = bytearray(saved(plain("red"), "TIFF"))
    (first,) = struct.unpack_from("<I", data, 4)
    (entries,) = struct.unpack_from("<H", data, first)
    struct.pack_into("<I", data, first + 2 + 12 * entries, first)
    return bytes(data)


def boxes(depth: int) -> bytes:
    """A HEIC whose boxes lie within one another."""
    body = b""
    for _ in range(depth):
        body = struct.pack(">I4s", 8 + len(body), b"meta") + body
    return struct.pack(">I4s4sI4s", 20, b"ftyp", b"heic", 0, b"mif1") + body


def nested_pdf(depth: int) -> bytes:
    """A PDF with arrays within arrays."""
    return pdf(plain("red", (4, 4))).replace(
        b"/Type/Page/", b"/X " + b"[" * depth + b"]" * depth + b"/Type/Page/"
    )


def frames(count: int) -> bytes:
    """A GIF that moves for long."""
    return saved(plain("red", (4, 4)), "GIF", save_all=True, append_images=[plain("blue", (4, 4))] * count)


def gif_claim(width: int, height: int) -> bytes:
    """A GIF of a few bytes that claims a size."""
    data = bytearray(saved(plain("red", (4, 4)), "GIF"))
    struct.pack_into("<HH", data, 6, width, height)
    return bytes(data)


def bmp_claim(width: int, height: int) -> bytes:
    """A BMP of a few bytes that claims a size."""
    data = bytearray(saved(plain("red", (4, 4)), "BMP"))
    struct.pack_into("<ii", data, 18, width, height)
    return bytes(data)


def jpeg_claim(width: int, height: int) -> bytes:
    """A JPEG of a few bytes that claims a size."""
    data = bytearray(jpeg(noise(16, 16)))
    frame = data.index(b"\xff\xc0")
    struct.pack_into(">HH", data, frame + 5, height, width)
    return bytes(data)


def tiff_claim(width: int, height: int) -> bytes:
    """A TIFF of a few bytes that claims a size."""
    data = bytearray(saved(plain("red", (4, 4)), "TIFF"))
    (first,) = struct.unpack_from("<I", data, 4)
    for number in range(struct.unpack_from("<H", data, first)[0]):
        at = first + 2 + 12 * number
        tag = struct.unpack_from("<H", data, at)[0]
        if tag in (256, 257):
            struct.pack_into("<HII", data, at + 2, 4, 1, width if tag == 256 else height)
    return bytes(data)


PROFILE = b"x\0\0" + zlib.compress(bytes(64 * 1024 * KIB), 9)
BOMBS = {
    "pixels png": (png_claim(60_000, 60_000), {"photo_too_large"}),
    "pixels jpeg": (jpeg_claim(65_000, 65_000), {"photo_too_large"}),
    "pixels jpeg, few bytes": (
        jpeg_claim(9_999, 9_999),
        {"shown", "photo_unreadable", "photo_too_large"},  # a hair below the limit, by pixels and memory
    ),
    "pixels gif": (gif_claim(65_535, 65_535), {"photo_too_large"}),
    "pixels bmp": (bmp_claim(60_000, 60_000), {"photo_too_large"}),
    "pixels bmp, upside down": (bmp_claim(60_000, -60_000), {"photo_too_large"}),
    "pixels tiff": (tiff_claim(60_000, 60_000), {"photo_too_large"}),
    "pixels pdf": (pdf(plain("red"), points=(14_400, 14_400)), {"photo_too_large"}),
    "frames gif": (frames(3_000), {"shown"}),
    "frames tiff": (endless_tiff(), {"shown", "photo_unreadable", "document_too_long"}),
    "chunks png": (png_with(*[chunk(b"tEXt", b"a\0b")] * 100_000), {"shown", "photo_unreadable"}),
    "chunks png, packed": (png_with(chunk(b"iCCP", PROFILE)), {"shown", "photo_unreadable"}),
    "chunks png, packed text": (
        png_with(chunk(b"zTXt", b"a\0\0" + PROFILE[3:])),
        {"shown", "photo_unreadable"},
    ),
    "segments jpeg": (segments(200_000), {"shown", "photo_unreadable"}),
    "nesting heic": (boxes(50_000), {"photo_unreadable"}),
    "nesting pdf": (nested_pdf(100_000), {"shown", "photo_unreadable"}),
    "nesting pdf, itself": (
        pdf(plain("red")).replace(b"/Type/Pages", b"/Type/Pages/Parent 1 0 R"),
        {"shown", "photo_unreadable"},
    ),
}


def outcome_of(data: bytes) -> str:
    """Return "shown", or the code of the refusal."""
    try:
        photo = decode_photo(source(data))
    except WorldError as error:
        return error.code
    assert len(photo.rgb) == photo.facts.width * photo.facts.height * 3
    return "shown"


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_shown_or_refused_in_words(name: str) -> None:
    """A picture of a few bytes would take all memory and the half-typed story with it."""
    data, expected = BOMBS[name]
    with forking():
        assert outcome_of(data) in expected
    assert Forked.most_memory * KIB < GUARD_MEMORY


def test_damaged_files_are_shown_or_refused_and_never_more() -> None:
    """A broken or hostile file would end the program, or be taken for another picture without a word.

    `dev.py bench fuzz_photos` does the same with ten thousand.
    """
    found: dict[str, int] = {}
    with forking():
        for _, data, _ in spoilt(FILES, seed=7):
            outcome = outcome_of(data)
            found[outcome] = found.get(outcome, 0) + 1
    assert found["shown"] > FILES / 8, "files that are refused at their first byte would test nothing"
    assert found["photo_unreadable"] > FILES / 8
    assert Forked.most_memory * KIB < GUARD_MEMORY
