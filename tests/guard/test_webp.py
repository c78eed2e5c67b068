"""WebP through a real guard process."""

from __future__ import annotations

import io
import struct

import numpy as np
import pytest
from PIL import Image, ImageCms

from tbtt_desktop.guard import photos
from tbtt_desktop.guard.client import decode_photo, photo_thumbnail
from tbtt_desktop.guard.errors import PhotoProblem
from tbtt_desktop.guard.webp import look
from tests.guard.files import noise, source, webp
from tests.guard.test_photos import TURNED, pixels, refusal


def chunk(name: bytes, data: bytes) -> bytes:
    """One chunk of a RIFF file."""
    return name + struct.pack("<I", len(data)) + data + bytes(len(data) % 2)


def riff(*chunks: bytes) -> bytes:
    """A WebP of `chunks`."""
    body = b"WEBP" + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def canvas(width: int, height: int, flags: int = 0) -> bytes:
    """The chunk that claims a size."""
    sides = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return chunk(b"VP8X", bytes([flags, 0, 0, 0]) + sides)


def key_frame(width: int, height: int) -> bytes:
    """The beginning of a picture with loss."""
    return chunk(b"VP8 ", b"\x10\0\0\x9d\x01\x2a" + struct.pack("<HH", width, height) + bytes(40))


def frames(count: int) -> bytes:
    """A picture that moves."""
    out = io.BytesIO()
    first, *rest = [noise(24, 24, seed) for seed in range(count)]
    first.save(out, "WEBP", save_all=True, append_images=rest, duration=50, allow_mixed=True)
    return out.getvalue()


def test_a_lossless_one_arrives_pixel_by_pixel() -> None:
    """A screenshot that is evidence would be changed on the way in."""
    image = noise(101, 67)
    photo = decode_photo(source(webp(image, lossless=True)))
    assert photo.rgb == image.tobytes()
    facts = photo.facts
    assert (facts.format, facts.width, facts.height, facts.grid_w, facts.grid_h) == ("WEBP", 101, 67, 1, 1)
    assert not facts.lossy_spread


@pytest.mark.parametrize("extended", [False, True])
def test_one_with_loss_says_that_traces_stay(extended: bool) -> None:
    """Nobody would be told that a box cannot take everything away."""
    image = noise(101, 67)
    data = webp(image, icc_profile=b"not a profile" if extended else None)
    assert (b"VP8X" in data) is extended
    facts = decode_photo(source(data)).facts
    assert (facts.grid_w, facts.grid_h, facts.lossy_spread) == (16, 16, True)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_stands_upright(orientation: int) -> None:
    """A box drawn on the upright picture would cover another place than the face."""
    image = noise(90, 50)
    photo = decode_photo(source(webp(image, orientation=orientation, lossless=True)))
    expected = image.transpose(TURNED[orientation]) if orientation > 1 else image
    assert photo.rgb == expected.tobytes()
    assert photo.facts.orientation == orientation
    small = photo_thumbnail(source(webp(image, orientation=orientation)), 30)
    assert (small.width, small.height) == ((30, 17) if orientation < 5 else (17, 30))


@pytest.mark.parametrize("lossless", [False, True])
def test_what_is_transparent_becomes_white_and_takes_its_colour_with_it(lossless: bool) -> None:
    """Colours under alpha 0 keep what somebody thought was cut out."""
    image = Image.new("RGBA", (40, 20), (200, 30, 40, 0))
    image.paste((0, 0, 0, 255), (0, 0, 20, 20))
    found = pixels(decode_photo(source(webp(image, lossless=lossless, exact=True))))
    assert (found[:, 20:] == 255).all()
    assert (found[:, :16] < 16).all()


def test_colours_of_another_profile_become_srgb() -> None:
    """A picture from a wide screen would leave in wrong colours."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = srgb.replace(b"rXYZ", b"tmpX").replace(b"bXYZ", b"rXYZ").replace(b"tmpX", b"bXYZ")
    image = noise(32, 32)
    given = np.asarray(image).astype(int)
    found = pixels(decode_photo(source(webp(image, lossless=True, icc_profile=swapped)))).astype(int)
    assert np.abs(found - given[..., ::-1]).mean() < np.abs(found - given).mean()
    assert decode_photo(source(webp(image, lossless=True, icc_profile=srgb))).rgb == image.tobytes()


def test_what_moves_is_refused_and_not_cut_to_its_first_frame() -> None:
    """The message that disappears in the third frame would be missing, and nobody would know."""
    assert refusal(frames(3)) == "photo_animated"
    assert refusal(riff(canvas(10, 10, flags=2), *[chunk(b"ANMF", bytes(24))] * 900)) == "photo_animated"


@pytest.mark.parametrize("lossless", [False, True])
@pytest.mark.parametrize("cut", [13, 25, 0.1, 0.5, 0.9, 0.99])
def test_a_cut_one_is_refused(cut: float, lossless: bool) -> None:
    """Half a picture would be taken for the whole one, and the rest lost without a word."""
    data = webp(noise(200, 150), lossless=lossless)
    with pytest.raises((PhotoProblem, OSError, ValueError, SyntaxError, EOFError)):
        photos.decode(io.BytesIO(data[: int(cut * len(data)) if cut < 1 else int(cut)]), "WEBP")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (riff(canvas(1 << 24, 1 << 24), key_frame(10, 10)), "photo_too_large"),
        (riff(canvas(16_383, 16_383), key_frame(16_383, 16_383)), "photo_too_large"),
        (riff(key_frame(16_383, 16_383)), "photo_too_large"),
        (riff(canvas(10, 10), key_frame(16_383, 16_383)), "photo_too_large"),
        (riff(chunk(b"VP8L", b"\x2f" + b"\xff" * 40)), "photo_too_large"),
        (riff(canvas(9_000, 9_000), key_frame(9_000, 9_000)), "photo_unreadable"),
        (riff(key_frame(0, 0)), "photo_unreadable"),
        (riff(canvas(10, 10)), "photo_unreadable"),
        (riff(), "photo_unreadable"),
        (riff(canvas(10, 10), *[chunk(b"XMP ", b"")] * 2_000, key_frame(10, 10)), "photo_unreadable"),
        (riff(b"VP8 \xff\xff\xff\xff", bytes(40)), "photo_unreadable"),
        (b"RIFF\xff\xff\xff\xffWEBP", "photo_unreadable"),
    ],
)
def test_bombs_are_refused(data: bytes, code: str) -> None:
    """A picture of a few bytes would take all memory and the half-typed story with it."""
    assert refusal(data) == code


def test_a_picture_in_two_ways_counts_as_the_one_that_leaves_traces() -> None:
    """A file that names itself lossless beside a picture with loss would get boxes that are too small."""
    lossy, lossless = webp(noise(40, 40)), webp(noise(40, 40), lossless=True)
    for pair in ((lossy, lossless), (lossless, lossy)):
        both = riff(canvas(40, 40), *[one[12:] for one in pair])
        assert not look(io.BytesIO(both)).lossless
    assert look(io.BytesIO(riff(canvas(40, 40), lossless[12:]))).lossless
