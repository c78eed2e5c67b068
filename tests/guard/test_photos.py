"""Pictures through a real guard process."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, ImageCms, PngImagePlugin

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.guard.client import DecodedPhoto, decode_photo, photo_thumbnail
from tbtt_desktop.guard.errors import PhotoProblem
from tbtt_desktop.limits import PHOTO_BYTES_MAX
from tests.guard.files import jpeg, noise, png, png_claim, source


def pixels(photo: DecodedPhoto) -> npt.NDArray[np.uint8]:
    """The picture as rows of pixels."""
    return np.frombuffer(photo.rgb, np.uint8).reshape(photo.facts.height, photo.facts.width, 3)


TURNED = {  # EXIF's numbers to Pillow's transpositions
    number: Image.Transpose(turn) for number, turn in {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}.items()
}


def refusal(data: bytes) -> str:
    """The code with which a picture is refused."""
    with pytest.raises(PhotoProblem) as caught:
        decode_photo(source(data))
    return caught.value.code


def test_a_png_arrives_pixel_by_pixel() -> None:
    """A screenshot that is evidence would be changed on the way in."""
    image = noise(101, 67)
    photo = decode_photo(source(png(image)))
    assert photo.rgb == image.tobytes()
    facts = photo.facts
    assert (facts.format, facts.width, facts.height, facts.grid_w, facts.grid_h) == ("PNG", 101, 67, 1, 1)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_stands_upright(orientation: int) -> None:
    """A box drawn on the upright picture would cover another place than the face."""
    image = noise(90, 50)
    data = jpeg(image, orientation=orientation, subsampling=1)
    expected: Image.Image = Image.open(io.BytesIO(data))
    if orientation != 1:
        expected = expected.transpose(TURNED[orientation])
    photo = decode_photo(source(data))
    assert photo.rgb == expected.tobytes()
    assert (photo.facts.width, photo.facts.height) == expected.size
    grid = (photo.facts.grid_w, photo.facts.grid_h)
    assert grid == ((16, 8) if orientation < 5 else (8, 16))
    assert photo.facts.orientation == orientation


@pytest.mark.parametrize(("subsampling", "grid"), [(0, (8, 8)), (1, (16, 8)), (2, (16, 16))])
def test_the_grid_follows_the_sampling(subsampling: int, grid: tuple[int, int]) -> None:
    """A box widened by too little leaves traces of a face around it."""
    facts = decode_photo(source(jpeg(noise(40, 40), subsampling=subsampling))).facts
    assert (facts.grid_w, facts.grid_h) == grid


def test_a_grey_jpeg_has_the_grid_of_one_block() -> None:
    """Sampling factors mean nothing for one component; the standard says so, and files say otherwise."""
    out = io.BytesIO()
    noise(40, 40).convert("L").save(out, "JPEG")
    facts = decode_photo(source(out.getvalue())).facts
    assert (facts.grid_w, facts.grid_h) == (8, 8)


def test_what_is_transparent_becomes_white_and_takes_its_colour_with_it() -> None:
    """Colours under alpha 0 keep what somebody thought was cut out."""
    image = Image.new("RGBA", (20, 10), (200, 30, 40, 0))
    image.putpixel((3, 3), (1, 2, 3, 255))
    found = pixels(decode_photo(source(png(image))))
    assert tuple(found[3, 3]) == (1, 2, 3)
    found = found.copy()
    found[3, 3] = 255
    assert (found == 255).all()


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_png_opens(mode: str) -> None:
    """A screenshot from an unusual program would be refused although it is whole."""
    grey = noise(33, 17).convert("L")
    if mode == "I;16":
        wide = np.asarray(grey).astype(np.uint16) << 8
        image = Image.frombytes("I;16", (33, 17), wide.astype("<u2").tobytes())
    else:
        image = grey.convert(mode)
    expected = np.asarray(grey if mode == "I;16" else image.convert("RGB").convert("L"))
    assert np.array_equal(pixels(decode_photo(source(png(image))))[..., 0], expected)


def test_a_transparent_colour_of_a_palette_becomes_white() -> None:
    """Half of the picture would come out in a colour that nobody saw."""
    image = noise(16, 16).quantize(8)
    image.paste(3, (0, 0, 8, 8))
    found = pixels(decode_photo(source(png(image, transparency=3))))
    assert (found[:8, :8] == 255).all()


@pytest.mark.parametrize("mode", ["CMYK", "L", "RGB"])
@pytest.mark.parametrize("progressive", [False, True])
def test_every_kind_of_jpeg_opens(mode: str, progressive: bool) -> None:
    """A photo from an unusual program would be refused although it is whole."""
    out = io.BytesIO()
    image = noise(35, 19).convert(mode)
    image.save(out, "JPEG", progressive=progressive, comment=b"caf\xe9", quality=95)
    expected = Image.open(io.BytesIO(out.getvalue())).convert("RGB").tobytes()
    assert decode_photo(source(out.getvalue())).rgb == expected


def test_colours_of_another_profile_become_srgb() -> None:
    """A photo from a phone with a wide screen would leave in wrong colours."""
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image = noise(32, 32)
    plain = decode_photo(source(png(image))).rgb
    assert decode_photo(source(png(image, icc_profile=srgb))).rgb == plain
    assert decode_photo(source(png(image, icc_profile=lab))).rgb == plain, (
        "a profile for other channels says nothing"
    )
    assert decode_photo(source(png(image, icc_profile=b"not a profile"))).rgb == plain
    swapped = _swap_red_and_blue(srgb)
    found = pixels(decode_photo(source(png(image, icc_profile=swapped)))).astype(int)
    assert (
        np.abs(found - np.asarray(image).astype(int)[..., ::-1]).mean()
        < np.abs(found - np.asarray(image).astype(int)).mean()
    )


def _swap_red_and_blue(profile: bytes) -> bytes:
    """An ICC profile whose first channel is blue: the tags' names change places."""
    return profile.replace(b"rXYZ", b"tmpX").replace(b"bXYZ", b"rXYZ").replace(b"tmpX", b"bXYZ")


def test_texts_and_damaged_notes_do_not_stop_a_whole_picture() -> None:
    """A photo is refused because a camera wrote nonsense beside it."""
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Comment", "Amina", zip=True)
    notes.add_itxt("Author", "آمنة", "ar", "x")
    image = noise(20, 20)
    assert decode_photo(source(png(image, pnginfo=notes, dpi=(72, 72)))).rgb == image.tobytes()
    for exif in (b"Exif\0\0garbage", b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0II*\0\x08\0\0\0\xff\xff"):
        out = io.BytesIO()
        image.save(out, "JPEG", exif=exif)
        assert decode_photo(source(out.getvalue())).facts.orientation == 1


@pytest.mark.parametrize("cut", [30, 300, 0.5, 0.99])
@pytest.mark.parametrize("progressive", [False, True])
def test_a_cut_jpeg_is_refused(cut: float, progressive: bool) -> None:
    """Half a picture would be taken for the whole one, and the rest lost without a word."""
    data = jpeg(noise(200, 150), progressive=progressive)
    assert refusal(data[: int(cut * len(data)) if cut < 1 else int(cut)]) == "photo_unreadable"


def test_a_cut_png_is_refused() -> None:
    """Half a picture would be taken for the whole one, and the rest lost without a word."""
    data = png(noise(200, 150))
    for cut in (20, 40, len(data) // 2, len(data) - 30):
        assert refusal(data[:cut]) == "photo_unreadable"


def test_bombs_are_refused() -> None:
    """A picture of a few bytes would take all memory and the half-typed story with it."""
    assert refusal(png_claim(50_000, 50_000)) == "photo_too_large"
    assert refusal(png_claim(0x7FFF_FFFF, 1)) == "photo_too_large"
    assert refusal(png_claim(9_000, 9_000)) == "photo_unreadable"
    assert refusal(png_claim(0, 10)) == "photo_unreadable"


def test_what_is_no_picture_is_refused_by_its_bytes() -> None:
    """A clear line instead of a guess: the ending of a name says nothing."""
    assert refusal(b"") == "photo_unreadable"
    for data in (b"8BPS" + bytes(100), b"just a text", b"\xff\xd8", bytes(64)):
        assert refusal(data) == "photo_type_unsupported"


def test_a_file_that_is_too_long_is_not_even_read() -> None:
    """An interview would wait for gigabytes that cannot be a picture."""

    class Endless(Memory):
        @property
        def size(self) -> int:
            return PHOTO_BYTES_MAX + 1

        def read_at(self, offset: int, size: int) -> bytes:
            raise AssertionError

    with pytest.raises(PhotoProblem) as caught:
        decode_photo(Endless())
    assert (caught.value.code, caught.value.params) == ("photo_too_large", {"megapixels": 100})


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_thumbnail_fits_and_stands_upright(orientation: int) -> None:
    """The list of a story would show pictures lying on their side, or freeze."""
    image = Image.new("RGB", (400, 200), (250, 0, 0))
    image.paste((0, 0, 250), (0, 0, 200, 200))
    small = photo_thumbnail(source(jpeg(image, orientation=orientation)), 64)
    assert (small.width, small.height) == ((64, 32) if orientation == 1 else (32, 64))
    found = np.frombuffer(small.rgb, np.uint8).reshape(small.height, small.width, 3)
    assert found[4, 4, 2] > 200
    assert found[-4, -4, 0] > 200


@pytest.mark.samples
def test_real_photos_open(samples: Path) -> None:
    """Photos from real cameras, with odd notes in them, would be refused."""
    for place in sorted((samples / "photos").iterdir()):
        data = place.read_bytes()
        photo = decode_photo(source(data))
        assert len(photo.rgb) == photo.facts.width * photo.facts.height * 3
        turned = photo.facts.orientation >= 5
        with Image.open(io.BytesIO(data)) as image:
            assert image.size == (photo.facts.width, photo.facts.height)[:: -1 if turned else 1]
