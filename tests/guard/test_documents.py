"""Pages of documents, and the rarer kinds of picture, through a real guard process."""

from __future__ import annotations

import io
from typing import Final

import numpy as np
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard.client import DecodedPhoto, decode_photo, photo_thumbnail
from tbtt_desktop.limits import PAGE_DPI, PHOTO_PAGES_MAX
from tests.guard.files import noise, source

ORIENTATION: Final = 0x0112
LOSSLESS: Final = {
    "GIF": {},
    "BMP": {},
    "TIFF": {},
    "TIFF-lzw": {"compression": "tiff_lzw"},
    "TIFF-deflate": {"compression": "tiff_adobe_deflate"},
    "TIFF-packbits": {"compression": "packbits"},
}


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    """`image` in a format that Pillow writes."""
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def pdf(*pages: Image.Image, points: tuple[float, float] = (300, 200)) -> bytes:
    """A PDF with a picture filling each page, as scanners write it."""
    document = pypdfium2.PdfDocument.new()
    for picture in pages:
        page = document.new_page(*points)
        shown = pypdfium2.PdfImage.new(document)
        shown.set_bitmap(pypdfium2.PdfBitmap.from_pil(picture))
        shown.set_matrix(pypdfium2.PdfMatrix().scale(*points))
        page.insert_obj(shown)
        page.gen_content()
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def plain(colour: str, size: tuple[int, int] = (60, 40)) -> Image.Image:
    """A picture of one colour."""
    return Image.new("RGB", size, colour)


def middle(photo: DecodedPhoto) -> tuple[int, ...]:
    """The colour in the middle."""
    at = (photo.facts.height // 2 * photo.facts.width + photo.facts.width // 2) * 3
    return tuple(photo.rgb[at : at + 3])


def refusal(data: bytes, page: int = 0) -> str:
    """The code with which a picture is refused."""
    with pytest.raises(WorldError) as caught:
        decode_photo(source(data), page=page)
    return caught.value.code


@pytest.mark.parametrize("name", list(LOSSLESS))
def test_what_loses_nothing_arrives_pixel_by_pixel(name: str) -> None:
    """A scan that is evidence would be changed on the way in."""
    kind = name.partition("-")[0]
    data = saved(noise(61, 47).quantize(64), "GIF") if kind == "GIF" else b""
    data = data or saved(noise(61, 47), kind, **LOSSLESS[name])
    photo = decode_photo(source(data))
    assert photo.rgb == Image.open(io.BytesIO(data)).convert("RGB").tobytes()
    assert (photo.facts.format, photo.facts.grid_w, photo.facts.lossy_spread) == (kind, 1, False)


def test_an_avif_arrives_and_says_that_a_trace_stays() -> None:
    """A newer phone's pictures could not be taken in, or would leave with a trace that nobody was told of."""
    image = noise(90, 50)
    data = saved(image, "AVIF", quality=90)
    photo = decode_photo(source(data))
    expected = np.asarray(Image.open(io.BytesIO(data)).convert("RGB"), int)
    heard = np.frombuffer(photo.rgb, np.uint8).reshape(50, 90, 3)
    assert np.abs(heard - expected).max() <= 2
    assert (photo.facts.format, photo.facts.lossy_spread, photo.facts.pages) == ("AVIF", True, 1)


@pytest.mark.parametrize("kind", ["AVIF", "TIFF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_they_stand_upright(kind: str, orientation: int) -> None:
    """A box drawn on the upright picture would cover another place than the face."""
    image = Image.new("RGB", (64, 32), "white")
    image.paste("red", (0, 0, 32, 16))  # red is at the upper left of the file, wherever that is held
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    photo = decode_photo(source(saved(image, kind, exif=exif)))
    width, height = photo.facts.width, photo.facts.height
    assert (width, height) == ((64, 32) if orientation < 5 else (32, 64))
    pixels = np.frombuffer(photo.rgb, np.uint8).reshape(height, width, 3)
    corners = {
        (top, left): pixels[-8 if top else 8, -8 if left else 8, 1] < 100
        for top in (False, True)
        for left in (False, True)
    }
    # EXIF 2.32: where row 0 and column 0 of the file are seen
    expected = {
        1: (0, 0), 2: (0, 1), 3: (1, 1), 4: (1, 0), 5: (0, 0), 6: (0, 1), 7: (1, 1), 8: (1, 0),
    }[orientation]  # fmt: skip
    assert [place for place, red in corners.items() if red] == [(bool(expected[0]), bool(expected[1]))]


def test_a_moving_gif_gives_its_first_picture_and_says_how_many_there_are() -> None:
    """What she saw would be refused, or what was cut away would not be told."""
    data = saved(plain("red"), "GIF", save_all=True, append_images=[plain("blue"), plain("green")])
    photo = decode_photo(source(data))
    assert (photo.facts.page, photo.facts.pages) == (0, 3)
    assert middle(photo) == (255, 0, 0)
    assert refusal(data, page=1) == "photo_unreadable"


def test_each_page_of_a_tiff_is_a_picture() -> None:
    """The second page of a court paper would be lost without a word."""
    data = saved(plain("red"), "TIFF", save_all=True, append_images=[plain("blue"), plain("lime")])
    found = [decode_photo(source(data), page=page) for page in range(3)]
    assert [middle(one) for one in found] == [(255, 0, 0), (0, 0, 255), (0, 255, 0)]
    assert [(one.facts.page, one.facts.pages) for one in found] == [(0, 3), (1, 3), (2, 3)]
    assert refusal(data, page=3) == "photo_unreadable"


def test_each_page_of_a_pdf_is_a_picture() -> None:
    """A letter of several pages could not be taken in."""
    data = pdf(plain("red"), plain("blue"))
    found = [decode_photo(source(data), page=page) for page in range(2)]
    assert [middle(one) for one in found] == [(255, 0, 0), (0, 0, 255)]
    facts = found[0].facts
    assert facts.pages == 2
    assert facts.lossy_spread
    assert (facts.width, facts.height) == (-(-300 * PAGE_DPI // 72), -(-200 * PAGE_DPI // 72))
    small = photo_thumbnail(source(data), 100, page=1)
    assert (small.width, small.height) == (100, 67)
    assert tuple(small.rgb[-3:]) == (0, 0, 255)


def test_what_cannot_be_taken_in_says_why() -> None:
    """A person would not know what to do about a document that is refused."""
    assert refusal(pdf(*[plain("red", (2, 2))] * (PHOTO_PAGES_MAX + 1), points=(9, 9))) == "document_too_long"
    assert refusal(pdf(plain("red"), points=(14_000, 14_000))) == "photo_too_large"
    assert refusal(b"%PDF-1.7\n" + bytes(200)) == "photo_unreadable"
    assert refusal(saved(Image.new("F", (9, 9)), "TIFF")) == "photo_type_unsupported"
    moving = saved(plain("red"), "AVIF", save_all=True, append_images=[plain("blue")])
    assert refusal(moving) == "photo_animated"


@pytest.mark.parametrize("kind", ["AVIF", "GIF", "BMP", "TIFF"])
def test_a_cut_file_is_no_picture(kind: str) -> None:
    """Half a picture would be kept as evidence and look whole."""
    data = saved(noise(200, 150), kind)
    assert refusal(data[: len(data) * 2 // 3]) == "photo_unreadable"


def test_a_locked_pdf_says_that_it_is_locked(locked_pdf: bytes) -> None:
    """A person would look for damage where a password is missing."""
    assert refusal(locked_pdf) == "document_locked"


@pytest.fixture
def locked_pdf() -> bytes:
    """A PDF that asks for a password: the standard handler, revision 2 (ISO 32000-1, 7.6.3).

    The digests are those of no password, so that every one is wrong.
    """
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
        b"<</Filter/Standard/V 1/R 2/P -4/O<" + b"61" * 32 + b">/U<" + b"62" * 32 + b">>>",
    ]
    body = b"%PDF-1.4\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n" % number + one + b"\nendobj\n"
    table = b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer\n<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<61><61>]>>\nstartxref\n%d\n%%%%EOF\n"
    return body + table + trailer % len(body)


@settings(max_examples=20, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(["AVIF", "GIF", "BMP", "TIFF", "PDF"]),
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=30),
)
def test_spoilt_files_are_shown_or_refused(kind: str, spoils: list[tuple[float, int]]) -> None:
    """A broken or hostile file would end the program, or the guard would go on for ever."""
    image = noise(40, 30)
    data = bytearray(pdf(image) if kind == "PDF" else saved(image, kind))
    for where, value in spoils:
        data[int(where * len(data))] = value
    try:
        photo = decode_photo(source(bytes(data)))
    except WorldError:
        return
    assert len(photo.rgb) == photo.facts.width * photo.facts.height * 3
