"""What lay under a box or was cropped away has no part in a single byte that leaves."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from typing import Final

import av
import cv2
import numpy as np
import pytest
from av.video.frame import VideoFrame
from PIL import Image

from tbtt_desktop.guard import filming, photos
from tbtt_desktop.photo.boxes import as_coarse
from tbtt_desktop.photo.framing import view_of
from tbtt_desktop.photo.render import COVER, Rendered, render
from tbtt_desktop.stories.records import WHOLE, Box, Framing, PhotoFacts
from tests.guard.files import ORIENTATION, noise, png, webp

SAMPLINGS: Final = {
    "4:4:4": cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444,
    "4:2:2": cv2.IMWRITE_JPEG_SAMPLING_FACTOR_422,
    "4:2:0": cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420,
    "4:4:0": cv2.IMWRITE_JPEG_SAMPLING_FACTOR_440,
    "4:1:1": cv2.IMWRITE_JPEG_SAMPLING_FACTOR_411,
}
SIZES: Final = ((263, 231), (160, 128), (131, 163))  # upright; odd ones end in the middle of a unit
PLAIN: Final = ((255, 255, 255), (255, 0, 0))
BACK: Final = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}


def with_secret(size: tuple[int, int], places: list[Box], secret: int) -> Image.Image:
    """Noise, with something else in `places` for each `secret`."""
    image = noise(*size, seed=7)
    for box in places:
        if secret < len(PLAIN):
            image.paste(PLAIN[secret], (box.x, box.y, box.x + box.w, box.y + box.h))
        else:
            image.paste(noise(box.w, box.h, seed=100 + secret), (box.x, box.y))
    return image


def turned_back(upright: Image.Image, orientation: int) -> Image.Image:
    """The picture as a camera holds it that writes `orientation` beside it."""
    return upright if orientation == 1 else upright.transpose(Image.Transpose(BACK[orientation]))


def jpeg(image: Image.Image, sampling: str, orientation: int, *, progressive: bool) -> bytes:
    """A JPEG in any sampling, as OpenCV writes it, with an orientation."""
    options = [cv2.IMWRITE_JPEG_SAMPLING_FACTOR, SAMPLINGS[sampling], cv2.IMWRITE_JPEG_QUALITY, 85]
    options += [cv2.IMWRITE_JPEG_PROGRESSIVE, int(progressive)]
    done, data = cv2.imencode(".jpg", np.asarray(image)[..., ::-1], options)
    assert done
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    note = exif.tobytes()
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(note) + 2) + note + data.tobytes()[2:]


def by_pillow(image: Image.Image, mode: str, orientation: int) -> bytes:
    """A JPEG of another kind of colour, as Pillow writes it."""
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    out = io.BytesIO()
    image.convert(mode).save(out, "JPEG", quality=85, subsampling=2, exif=exif)
    return out.getvalue()


def rendered(data: bytes, kind: str, boxes: list[Box], framing: Framing = WHOLE) -> Rendered:
    """A file as it leaves."""
    facts, image = photos.decode(io.BytesIO(data), kind)
    return render(image.tobytes(), facts, boxes, framing)


def around(crop: Box, size: tuple[int, int]) -> list[Box]:
    """The four strips that a crop takes away."""
    width, height = size
    strips = (
        Box(0, 0, crop.x, height),
        Box(0, 0, width, crop.y),
        Box(crop.x + crop.w, 0, width - crop.x - crop.w, height),
        Box(0, crop.y + crop.h, width, height - crop.y - crop.h),
    )
    return [strip for strip in strips if strip.w > 0 and strip.h > 0]


BOXES: Final = ([Box(67, 51, 5, 3)], [Box(0, 0, 9, 9), Box(90, 60, 27, 17)])
CROP: Final = Box(19, 11, 205, 195)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("sampling", SAMPLINGS)
def test_what_was_under_a_box_changes_not_one_byte(sampling: str, orientation: int) -> None:
    """A face could be guessed from the shades that it left around the black."""
    for number, size in enumerate(SIZES):
        for boxes in BOXES:
            results = []
            for secret in range(3):
                image = turned_back(with_secret(size, boxes, secret), orientation)
                data = jpeg(image, sampling, orientation, progressive=number == 0)
                results.append(rendered(data, "JPEG", boxes))
            assert all(one == results[0] for one in results)


def filmed(image: Image.Image, coding: str) -> tuple[PhotoFacts, bytes]:
    """A picture as a camera's cable brings it, and as the guard hands it over."""
    if coding in SAMPLINGS:
        decoder = av.CodecContext.create("mjpeg", "r")
        (frame,) = decoder.decode(av.Packet(jpeg(image, coding, 1, progressive=False)))
    else:
        frame = VideoFrame.from_ndarray(np.asarray(image), "rgb24").reformat(format=coding)
    return filming.plain(frame, 0, spread=False)


def as_taken(coding: str, size: tuple[int, int], boxes: list[Box], *, noted: bool) -> set[bytes]:
    """What leaves of frames that differ under the boxes alone, with the camera's grid noted or not."""
    left = set()
    for secret in range(3):
        facts, rgb = filmed(with_secret(size, boxes, secret), coding)
        of_png = replace(facts, format="PNG", grid_w=1, grid_h=1)
        left.add(render(rgb, as_coarse(of_png, facts if noted else of_png), boxes).data)
    return left


@pytest.mark.parametrize("coding", ["4:2:2", "4:2:0", "4:4:4", "4:1:1", "yuyv422", "nv12"])
def test_what_a_camera_blurred_under_a_box_changes_not_one_byte(coding: str) -> None:
    """The PNG of a frame tells nothing of the blocks across which the camera had smeared a face."""
    for size in ((264, 232), (160, 128)):
        for boxes in BOXES:
            assert len(as_taken(coding, size, boxes, noted=True)) == 1
    # Else this would prove nothing; what is finer is taken in by the blocks of the JPEG that leaves.
    told = len(as_taken(coding, (160, 128), BOXES[1], noted=False)) > 1
    assert told is (coding in {"4:2:2", "4:2:0", "4:1:1"})


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("sampling", SAMPLINGS)
def test_what_was_cropped_away_changes_not_one_byte(sampling: str, orientation: int) -> None:
    """Who stood beside her would be told from the edge of the picture."""
    size, boxes = SIZES[0], BOXES[0]
    for shrink in (1, 2):
        framing = Framing(CROP, shrink)
        results = []
        for secret in range(3):
            image = turned_back(with_secret(size, [*around(CROP, size), *boxes], secret), orientation)
            data = jpeg(image, sampling, orientation, progressive=orientation % 2 == 0)
            results.append(rendered(data, "JPEG", boxes, framing))
        assert all(one == results[0] for one in results)
        assert results[0].width <= -(-CROP.w // shrink)
        assert results[0].height <= -(-CROP.h // shrink)


@pytest.mark.parametrize("mode", ["L", "CMYK"])
@pytest.mark.parametrize("orientation", [1, 3, 6, 7])
def test_grey_and_print_colours_are_no_exception(mode: str, orientation: int) -> None:
    """The scan of a newspaper would show what a photo hides."""
    size = SIZES[0]
    for framing in (WHOLE, Framing(CROP)):
        places = [*BOXES[0], *(around(CROP, size) if framing.crop else [])]
        results = []
        for secret in range(3):
            image = turned_back(with_secret(size, places, secret), orientation)
            results.append(rendered(by_pillow(image, mode, orientation), "JPEG", BOXES[0], framing))
        assert all(one == results[0] for one in results)


@pytest.mark.parametrize("orientation", [1, 2, 6, 8])
@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_without_loss_nothing_more_than_was_drawn_goes_and_nothing_stays(kind: str, orientation: int) -> None:
    """A screenshot would lose words beside the box, or keep what is under it."""
    size, box = SIZES[0], Box(40, 30, 15, 10)
    for framing in (WHOLE, Framing(CROP), Framing(CROP, 4)):
        places = [box, *(around(CROP, size) if framing.crop else [])]
        results = []
        for secret in range(3):
            image = turned_back(drawn(size, places, secret), orientation)
            data = png(image, exif=_exif(orientation)) if kind == "PNG" else b""
            data = data or webp(image, lossless=True, orientation=orientation)
            results.append(rendered(data, kind, [box], framing))
        assert all(one == results[0] for one in results)
        assert results[0].type == "image/png"
        window = CROP if framing.crop else Box(0, 0, *size)
        assert results[0].width == -(-window.w // framing.shrink)
        if framing.shrink == 1:
            assert results[0].boxes == (Box(box.x - window.x, box.y - window.y, box.w, box.h),)


def _exif(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    return exif


def drawn(size: tuple[int, int], places: list[Box], secret: int) -> Image.Image:
    """A picture of flat colours, as a screenshot is, with noise or colour in `places`."""
    image = Image.new("RGB", size, "#e5ddd5")
    image.paste("#075e54", (0, 0, size[0], 20))
    image.paste("white", (30, 40, 110, 70))
    for box in places:
        image.paste(with_secret((box.w, box.h), [Box(0, 0, box.w, box.h)], secret), (box.x, box.y))
    return image


def test_without_widening_something_would_be_left() -> None:
    """The tests above would pass for a decoder that never spreads, and prove nothing."""
    for framing, places in ((WHOLE, BOXES[0]), (Framing(CROP), around(CROP, SIZES[0]))):
        found = set()
        for secret in range(3):
            data = jpeg(with_secret(SIZES[0], places, secret), "4:2:0", 1, progressive=False)
            facts, image = photos.decode(io.BytesIO(data), "JPEG")
            tight = PhotoFacts("PNG", facts.width, facts.height, 1, 1, 1)
            found.add(render(image.tobytes(), tight, [] if framing.crop else places, framing).data)
        assert len(found) == 3


@pytest.mark.parametrize("drawing", [False, True])
def test_how_it_is_encoded_tells_nothing_of_what_is_covered(drawing: bool) -> None:
    """Whether a face or a wall was under a large box could be read off the kind of file."""
    size, box = (160, 128), Box(16, 16, 128, 64)
    found = set()
    for secret in range(4):
        image = drawn(size, [box], secret) if drawing else with_secret(size, [box], secret)
        found.add(rendered(png(image), "PNG", [box]))
    assert len(found) == 1
    assert found.pop().type == ("image/png" if drawing else "image/jpeg")


def test_boxes_follow_a_crop_and_a_smaller_size() -> None:
    """The black would lie beside the face."""
    image = noise(200, 160)
    facts, upright = photos.decode(io.BytesIO(png(image)), "PNG")
    boxes = [Box(50, 40, 31, 9), Box(0, 0, 20, 20), Box(150, 100, 50, 60)]
    made = render(upright.tobytes(), facts, boxes, Framing(Box(33, 21, 150, 130), 3))
    assert (made.width, made.height) == (50, 44)
    with Image.open(io.BytesIO(made.data)) as found:
        pixels = np.asarray(found.convert("RGB"))
    assert len(made.boxes) == 2  # the one that was cropped away is not there
    for box in made.boxes:
        assert (pixels[box.y : box.y + box.h, box.x : box.x + box.w] == COVER).all()
    first = made.boxes[0]
    assert first.x * 3 + 33 <= 50
    assert (first.x + first.w) * 3 + 33 >= 81
    assert first.y * 3 + 21 <= 40
    assert (first.y + first.h) * 3 + 21 >= 49


def test_a_crop_leaves_what_was_drawn_but_for_the_edge_of_a_photo() -> None:
    """She would be shown another part than the one that leaves."""
    exact = view_of(Framing(CROP), PhotoFacts("PNG", *SIZES[0], 1, 1, 1))
    assert exact is not None
    assert exact.window == CROP
    for orientation in range(1, 9):
        view = view_of(Framing(CROP), PhotoFacts("JPEG", *SIZES[0], 16, 16, orientation))
        assert view is not None
        window = view.window
        assert CROP.x <= window.x <= CROP.x + 39
        assert CROP.y <= window.y <= CROP.y + 39
        assert CROP.x + CROP.w - 39 <= window.x + window.w <= CROP.x + CROP.w
        assert CROP.y + CROP.h - 39 <= window.y + window.h <= CROP.y + CROP.h
    whole = view_of(Framing(Box(0, 0, *SIZES[0])), PhotoFacts("JPEG", *SIZES[0], 16, 16, 1))
    assert whole is not None
    assert whole.window == Box(0, 0, *SIZES[0])


def test_next_to_nothing_is_no_picture() -> None:
    """A slip of the mouse would let a picture of three pixels leave."""
    facts = PhotoFacts("JPEG", 400, 300, 16, 16, 1)
    assert view_of(Framing(Box(100, 100, 40, 40)), facts) is None
    assert view_of(Framing(None, 16), PhotoFacts("PNG", 200, 300, 1, 1, 1)) is None
    assert view_of(WHOLE, PhotoFacts("PNG", 3, 3, 1, 1, 1)) is not None
