"""Pictures as they leave, decoded and compared."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from tbtt_desktop.errors import BugError
from tbtt_desktop.guard import photos
from tbtt_desktop.guard.client import decode_photo
from tbtt_desktop.photo.render import COVER, Rendered, render
from tbtt_desktop.stories.records import Box, PhotoFacts
from tests.guard.files import heif, jpeg, noise, png, screenshot, source, webp

SECRETS = [(255, 255, 255), (255, 0, 0), (3, 200, 90)]


def opened(data: bytes, kind: str) -> tuple[PhotoFacts, bytes]:
    """The picture as the guard hands it over, without the cost of a process."""
    facts, image = photos.decode(io.BytesIO(data), kind)
    return facts, image.tobytes()


def pixels(rendered: Rendered) -> npt.NDArray[np.uint8]:
    """The final bytes, decoded by Pillow."""
    with Image.open(io.BytesIO(rendered.data)) as image:
        return np.asarray(image.convert("RGB"))


def marked(width: int, height: int, box: Box, secret: int) -> Image.Image:
    """Noise with other noise inside `box` for each `secret`."""
    image = noise(width, height, seed=7)
    image.paste(noise(box.w, box.h, seed=100 + secret), (box.x, box.y))
    if secret < len(SECRETS):
        image.paste(SECRETS[secret], (box.x, box.y, box.x + box.w, box.y + box.h))
    return image


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_box_is_one_colour_after_decoding(orientation: int) -> None:
    """The gate could not tell a box from a picture, and would stop every export."""
    boxes = [Box(3, 5, 11, 7), Box(60, 20, 30, 30), Box(0, 88, 93, 5), Box(85, 0, 8, 90)]
    image = noise(131, 93) if orientation < 5 else noise(93, 131)
    facts, rgb = opened(jpeg(image, orientation=orientation), "JPEG")
    boxes.append(Box(facts.width - 1, facts.height - 1, 1, 1))
    rendered = render(rgb, facts, boxes)
    found = pixels(rendered)
    assert found.shape == (facts.height, facts.width, 3)
    assert len(rendered.boxes) == len(boxes)
    for box in rendered.boxes:
        assert (found[box.y : box.y + box.h, box.x : box.x + box.w] == COVER).all()


def coded(image: Image.Image, kind: str) -> bytes:
    """`image` as a WebP with or without loss, or as a HEIC."""
    if kind == "HEIF":
        return heif(image, quality=80)
    return webp(image, lossless=kind == "lossless", quality=80)


@pytest.mark.parametrize("kind", ["WEBP", "HEIF"])
def test_what_leaves_traces_leaves_as_a_jpeg_that_was_covered(kind: str) -> None:
    """Covered, the picture would still hold the face, in a format that no gate can look into."""
    facts, rgb = opened(coded(noise(261, 193), kind), kind)
    rendered = render(rgb, facts, [Box(120, 90, 30, 20)])
    assert rendered.type == "image/jpeg"
    (box,) = rendered.boxes
    unit = facts.grid_w
    assert box.x <= 120 - unit
    assert box.y <= 90 - unit
    assert box.x + box.w >= 150 + unit or box.x + box.w == facts.width
    assert box.y + box.h >= 110 + unit or box.y + box.h == facts.height
    assert (pixels(rendered)[box.y : box.y + box.h, box.x : box.x + box.w] == COVER).all()


@pytest.mark.parametrize("kind", ["WEBP", "HEIF"])
def test_what_is_said_of_traces_is_true(kind: str) -> None:
    """People would be warned of nothing, or promised that a box is enough where it is not."""
    box = Box(120, 90, 30, 20)
    made = []
    for secret in (0, 3):
        facts, rgb = opened(coded(marked(261, 193, box, secret), kind), kind)
        assert facts.lossy_spread
        made.append(pixels(render(rgb, facts, [box])).astype(int))
    assert (made[0] != made[1]).any(), "outside the widened box"


def test_facts_of_an_older_vault_are_read() -> None:
    """Every story with a picture in it would refuse to open after an update."""
    kept = {"format": "JPEG", "width": 9, "height": 9, "grid_w": 8, "grid_h": 8, "orientation": 1}
    assert PhotoFacts(**kept).lossy_spread is False  # type: ignore[arg-type]  # as JSON gives them


def test_a_screenshot_keeps_every_other_pixel() -> None:
    """Evidence beside a covered name would be changed."""
    image = screenshot(101, 67)
    facts, rgb = opened(png(image), "PNG")
    rendered = render(rgb, facts, [Box(10, 20, 30, 5), Box(95, 60, 50, 50)])
    expected = np.asarray(image).copy()
    expected[20:25, 10:40] = COVER
    expected[60:, 95:] = COVER
    assert np.array_equal(pixels(rendered), expected)
    assert (rendered.type, rendered.width, rendered.height) == ("image/png", 101, 67)


def test_a_photo_keeps_its_looks() -> None:
    """A picture that leaves too coarse is no use to those who read it."""
    smooth = noise(20, 20).resize((200, 160), Image.Resampling.BICUBIC)
    facts, rgb = opened(jpeg(smooth), "JPEG")
    rendered = render(rgb, facts, [])
    before = np.frombuffer(rgb, np.uint8).reshape(160, 200, 3).astype(int)
    assert np.abs(pixels(rendered).astype(int) - before).mean() < 2
    assert rendered.boxes == ()


def test_the_same_picture_gives_the_same_bytes() -> None:
    """What she approved would not be what leaves."""
    facts, rgb = opened(jpeg(noise(60, 60)), "JPEG")
    assert render(rgb, facts, [Box(1, 1, 9, 9)]) == render(rgb, facts, [Box(1, 1, 9, 9)])


def segments(data: bytes) -> list[int]:
    """The markers of a JPEG up to its scan."""
    found = []
    position = 2
    while position < len(data):
        marker = data[position + 1]
        found.append(marker)
        if marker == 0xDA:
            break
        position += 2 + struct.unpack_from(">H", data, position + 2)[0]
    return found


def chunks(data: bytes) -> list[bytes]:
    """The chunk names of a PNG."""
    found = []
    position = 8
    while position < len(data):
        size, name = struct.unpack_from(">I4s", data, position)
        found.append(name)
        position += 12 + size
    return found


def test_nothing_but_pixels_leaves() -> None:
    """Camera, place and time of the photo would leave with it, or the colours under transparency."""
    facts, rgb = opened(jpeg(noise(60, 60), comment=b"Amina", dpi=(300, 300)), "JPEG")
    data = render(rgb, facts, []).data
    assert set(segments(data)) == {0xE0, 0xDB, 0xC0, 0xC4, 0xDA}
    assert data[2:4] == b"\xff\xe0"
    assert struct.unpack_from(">H5sBBBHHBB", data, 4) == (16, b"JFIF\0", 1, 1, 0, 1, 1, 0, 0)
    assert data.endswith(b"\xff\xd9")
    facts, rgb = opened(png(screenshot(60, 60), dpi=(300, 300)), "PNG")
    data = render(rgb, facts, []).data
    assert set(chunks(data)) == {b"IHDR", b"IDAT", b"IEND"}
    assert data[24:26] == b"\x08\x02", "eight bits, RGB"


def test_pixels_that_do_not_fit_are_our_mistake() -> None:
    """A picture shifted by a row would leave the face beside its box."""
    with pytest.raises(BugError):
        render(bytes(11), PhotoFacts("PNG", 2, 2, 1, 1, 1), [])


@pytest.mark.samples
def test_real_photos_leave_without_their_notes(samples: Path) -> None:
    """Real cameras write where she lives into the picture."""
    for name in ("DSCN0010.jpg", "landscape_6.jpg", "portrait_3.jpg", "Canon_40D_photoshop_import.jpg"):
        photo = decode_photo(source((samples / "photos" / name).read_bytes()))
        rendered = render(photo.rgb, photo.facts, [Box(10, 10, 30, 30)])
        assert set(segments(rendered.data)) == {0xE0, 0xDB, 0xC0, 0xC4, 0xDA}
        found = pixels(rendered)
        (box,) = rendered.boxes
        assert (found[box.y : box.y + box.h, box.x : box.x + box.w] == COVER).all()
