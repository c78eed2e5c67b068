"""HEIC through a real guard process, in which a thread may start and nothing else."""

from __future__ import annotations

import io
import resource
import struct
import sys

import numpy as np
import pytest
from PIL import Image, ImageCms

from tbtt_desktop.guard import photos, profiles
from tbtt_desktop.guard.client import decode_photo, photo_thumbnail
from tbtt_desktop.guard.errors import PhotoProblem
from tbtt_desktop.limits import GUARD_MEMORY
from tests.guard.files import heif, noise, source
from tests.guard.test_photos import TURNED, pixels, refusal

RED, GREEN, BLUE = (255, 0, 0), (0, 255, 0), (0, 0, 255)


def corners(width: int = 200, height: int = 120) -> Image.Image:
    """A picture that tells by its corners how it stands."""
    image = Image.new("RGB", (width, height), BLUE)
    image.paste(RED, (0, 0, width // 2, height // 2))
    image.paste(GREEN, (width // 2, 0, width, height // 2))
    return image


def box(name: bytes, *content: bytes) -> bytes:
    """One box of an ISO media file."""
    data = b"".join(content)
    return struct.pack(">I", 8 + len(data)) + name + data


FTYP = box(b"ftyp", b"heic", bytes(4), b"mif1heic")


def replaced(data: bytes, name: bytes, skip: int, value: bytes) -> bytes:
    """`data` with the content of every box `name` overwritten from its byte `skip` on."""
    made, at = bytearray(data), data.find(name)
    assert at > 0
    while at > 0:
        made[at + 4 + skip : at + 4 + skip + len(value)] = value
        at = data.find(name, at + 4)
    return bytes(made)


@pytest.mark.parametrize("options", [{}, {"tile_size": 64}], ids=["whole", "tiles"])
def test_it_opens_with_what_a_phone_writes(options: dict[str, int]) -> None:
    """The decoder wants threads, which a guard forbids: no picture of a phone would open."""
    image = noise(20, 20).resize((200, 160), Image.Resampling.BICUBIC)
    photo = decode_photo(source(heif(image, quality=95, **options)))
    assert np.abs(pixels(photo).astype(int) - np.asarray(image).astype(int)).mean() < 6
    facts = photo.facts
    assert (facts.format, facts.width, facts.height) == ("HEIF", 200, 160)
    assert (facts.grid_w, facts.grid_h, facts.lossy_spread) == (64, 64, True)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_is_turned_once(orientation: int) -> None:
    """Phones say twice how the picture stands; turned twice, a box would cover another place."""
    image = corners()
    data = heif(image, orientation=orientation, quality=90)
    assert orientation == 1 or b"irot" in data or b"imir" in data
    expected = image.transpose(TURNED[orientation]) if orientation > 1 else image
    photo = decode_photo(source(data))
    assert (photo.facts.width, photo.facts.height) == expected.size
    assert np.abs(pixels(photo).astype(int) - np.asarray(expected).astype(int)).mean() < 6
    small = photo_thumbnail(source(data), 50)
    assert (small.width, small.height) == ((50, 30) if orientation < 5 else (30, 50))


def test_what_exif_says_alone_turns_nothing() -> None:
    """The standard says so, and so does every other program that shows this picture."""
    data = heif(corners(), orientation=6)
    turned = data.replace(b"irot", b"free")
    assert turned != data
    assert decode_photo(source(turned)).facts.width == 200


def test_what_is_transparent_becomes_white() -> None:
    """Colours under alpha 0 keep what somebody thought was cut out."""
    image = Image.new("RGBA", (128, 64), (200, 30, 40, 0))
    image.paste((0, 0, 0, 255), (0, 0, 64, 64))
    found = pixels(decode_photo(source(heif(image, quality=95))))
    assert (found[:, 72:] > 250).all()
    assert (found[:, :56] < 8).all()


def test_a_grey_one_opens() -> None:
    """A scanned page would be refused although it is whole."""
    image = noise(20, 20).convert("L").resize((90, 70), Image.Resampling.BICUBIC)
    found = pixels(decode_photo(source(heif(image, quality=95))))
    assert np.abs(found[..., 1].astype(int) - np.asarray(image).astype(int)).mean() < 4


@pytest.mark.parametrize("number", [9, 12])
def test_colours_named_by_number_become_srgb(number: int) -> None:
    """The green of a wide screen would leave as a dull one."""
    image = Image.new("RGB", (64, 64), (40, 180, 60))
    told = {"color_primaries": number, "transfer_characteristics": 13, "matrix_coefficients": 6}
    made = profiles.of_nclx(told)
    assert made is not None
    wide = ImageCms.ImageCmsProfile(io.BytesIO(made))
    expected = ImageCms.profileToProfile(image, wide, ImageCms.createProfile("sRGB"), outputMode="RGB")
    assert expected is not None
    found = pixels(decode_photo(source(heif(image, quality=100, chroma=444, full_range_flag=1, **told))))
    assert np.abs(found[32, 32].astype(int) - np.asarray(expected)[32, 32].astype(int)).max() <= 2
    assert np.abs(found[32, 32].astype(int) - (40, 180, 60)).max() > 20


def test_the_made_profile_is_the_one_that_apple_ships() -> None:
    """A colorant with its sign wrong would tint every picture of a phone."""
    made = profiles.of_nclx({"color_primaries": 12, "transfer_characteristics": 13})
    assert made is not None
    profile = ImageCms.ImageCmsProfile(io.BytesIO(made)).profile
    apple = (0.51512, 0.2412, -0.00105), (0.29198, 0.69225, 0.04189), (0.1571, 0.06657, 0.78407)
    given = (profile.red_colorant, profile.green_colorant, profile.blue_colorant)
    for found, expected in zip(given, apple, strict=True):
        assert found is not None
        assert found[0] == pytest.approx(expected, abs=2e-5)


def test_the_primaries_follow_from_the_standards() -> None:
    """A figure copied with a slip would tint every picture of a wide screen."""
    bradford = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
    named = {  # Rec. ITU-T H.273, table 2
        9: [(0.708, 0.292), (0.170, 0.797), (0.131, 0.046)],
        12: [(0.680, 0.320), (0.265, 0.690), (0.150, 0.060)],
    }
    d65, *_ = white = [0.3127 / 0.3290, 1.0, (1 - 0.3127 - 0.3290) / 0.3290]
    assert d65 == pytest.approx(0.9505, abs=1e-4)
    for number, corners_xy in named.items():
        raw = np.array([[x / y, 1.0, (1 - x - y) / y] for x, y in corners_xy]).T
        cones = np.diag((bradford @ (0.9642, 1.0, 0.8249)) / (bradford @ white))
        expected = np.linalg.inv(bradford) @ cones @ bradford @ (raw * np.linalg.solve(raw, white))
        assert np.abs(np.array(profiles._PRIMARIES[number]).T - expected).max() < 1e-6


@pytest.mark.parametrize("told", [None, {}, {"color_primaries": 1, "transfer_characteristics": 13},
                                  {"color_primaries": 9, "transfer_characteristics": 16}])  # fmt: skip
def test_colours_that_are_srgb_or_unknown_stay(told: dict[str, int] | None) -> None:
    """A guess would change colours that were right."""
    assert profiles.of_nclx(told) is None


@pytest.mark.parametrize("options", [{}, {"tile_size": 64}], ids=["whole", "tiles"])
@pytest.mark.parametrize("cut", [13, 40, 0.3, 0.5, 0.9, 0.99])
def test_a_cut_one_is_refused(cut: float, options: dict[str, int]) -> None:
    """Missing tiles are left empty by libheif; half a picture would be taken for the whole one."""
    data = heif(noise(200, 150), **options)
    with pytest.raises((PhotoProblem, OSError, ValueError, SyntaxError, EOFError)):
        photos.decode(io.BytesIO(data[: int(cut * len(data)) if cut < 1 else int(cut)]), "HEIF")


def test_one_whose_end_was_never_written_is_refused() -> None:
    """A stick pulled out too early leaves the right length and nothing in it."""
    data = heif(noise(200, 150), tile_size=64)
    half = len(data) // 2
    assert refusal(data[:half] + bytes(len(data) - half)) == "photo_unreadable"


@pytest.mark.parametrize("brand", [b"msf1", b"hevc", b"hevx"])
def test_a_film_is_refused_as_one(brand: bytes) -> None:
    """Calling a whole film damaged would send her looking for another copy."""
    assert refusal(box(b"ftyp", brand, bytes(4), b"mif1heic") + bytes(100)) == "photo_animated"


@pytest.mark.parametrize("head", [b"isom" + bytes(4), b"M4A " + bytes(4)])
def test_other_files_of_this_family_are_refused_by_kind(head: bytes) -> None:
    """Calling a kind that is not taken damaged would send her looking for another copy."""
    assert refusal(box(b"ftyp", head) + bytes(100)) == "photo_type_unsupported"


def nested(depth: int) -> bytes:
    """Boxes in boxes in boxes."""
    data = b""
    for _ in range(depth):
        data = box(b"dinf", data)
    return FTYP + box(b"meta", bytes(4), data)


WHOLE = heif(noise(200, 150))
TILES = heif(noise(200, 150), tile_size=64)
HOSTILE = {
    "claims 60,000 by 60,000": replaced(WHOLE, b"ispe", 4, struct.pack(">II", 60_000, 60_000)),
    "claims nothing": replaced(WHOLE, b"ispe", 4, bytes(8)),
    "claims a line": replaced(WHOLE, b"ispe", 4, struct.pack(">II", 0xFFFF_FFFF, 1)),
    "many tiles of one": replaced(TILES, b"ispe", 4, struct.pack(">II", 16_384, 16_384)),
    "nested": nested(20_000),
    "a box of no size": FTYP + box(b"meta", bytes(4), bytes(100_000)),
    "a box larger than all": FTYP + b"\0\0\0\1meta" + b"\xff" * 8,
    "a thousand boxes": FTYP + box(b"free") * 5_000,
    "no parts": FTYP + box(b"meta", bytes(4)),
    "extents without end": FTYP
    + box(b"meta", bytes(4), box(b"iinf", bytes(6)), box(b"iloc", b"\0\0\0\0\0\0\xff\xff" + b"\xff" * 4_000)),
    "nothing": FTYP,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_bombs_are_refused(name: str) -> None:
    """A picture of a few bytes would take all memory and the half-typed story with it."""
    before = most_of_children()
    assert refusal(HOSTILE[name]) in {"photo_too_large", "photo_unreadable"}
    if "60,000" in name:
        assert refusal(HOSTILE[name]) == "photo_too_large"
    assert most_of_children() <= max(before, GUARD_MEMORY)


def most_of_children() -> int:
    """Return the most memory that an ended child of this process has had, in bytes; 0 where nothing tells."""
    if sys.platform != "linux":
        return 0
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
