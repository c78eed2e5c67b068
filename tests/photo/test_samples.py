"""Real photos into a vault and out again, beside what other programs say of them."""

from __future__ import annotations

import io
import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pillow_heif
import pytest
from PIL import Image, ImageCms, ImageOps

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.clock import World
from tbtt_desktop.gate import pictures as gate
from tbtt_desktop.gate.records import FinalPart, Form, PartKind
from tbtt_desktop.guard.client import decode_photo
from tbtt_desktop.services import capture, consent, protect, stories
from tbtt_desktop.services.renditions import render_item
from tbtt_desktop.stories.records import Box, Category, ItemKind
from tbtt_desktop.vault import media
from tests.helpers.made import EVERYTHING_LEAVES
from tests.helpers.vaults import make_vault

Levels = npt.NDArray[np.int64]
NAMES = (
    "Canon_40D_photoshop_import.jpg", "DSCN0010.jpg", "DSCN0021.jpg", "IMG_5195.HEIC",
    "astronaut_portrait.jpg", "corrupted.jpg", "landscape_6.jpg", "portrait_3.jpg",
)  # fmt: skip

# What exiftool makes up itself from the file and from the structure that any JPEG has.
DERIVED = {
    "ExifTool:ExifToolVersion", "File:FileType", "File:FileTypeExtension", "File:MIMEType",
    "File:ImageWidth", "File:ImageHeight", "File:EncodingProcess", "File:BitsPerSample",
    "File:ColorComponents", "File:YCbCrSubSampling", "Composite:ImageSize", "Composite:Megapixels",
}  # fmt: skip
OF_THE_PIPE = {
    "System:FileSize", "System:FileModifyDate", "System:FileAccessDate", "System:FileInodeChangeDate",
    "System:FilePermissions",
}  # fmt: skip
CONSTANT = {
    "JFIF:JFIFVersion": 1.01,
    "JFIF:ResolutionUnit": "None",
    "JFIF:XResolution": 1,
    "JFIF:YResolution": 1,
}


@dataclass(frozen=True)
class Left:
    """A picture as it leaves, and the box that was drawn on it as it was painted."""

    data: bytes
    box: Box


def levels(image: Image.Image) -> Levels:
    """A picture as rows of pixels that may be subtracted."""
    return np.asarray(image.convert("RGB")).astype(np.int64)


def seen_by_others(data: bytes) -> Levels:
    """The picture upright and in sRGB, by another way than the guard's.

    Pillow's own rotation, and littlecms with a transform of full precision. For HEIC:
    libheif asked directly, and Display P3 computed by hand (IEC 61966-2-1, SMPTE EG 432-1).
    """
    if data[4:8] == b"ftyp":
        heif = pillow_heif.open_heif(io.BytesIO(data))
        return _from_display_p3(levels(heif.to_pillow()))
    with Image.open(io.BytesIO(data), formats=("JPEG",)) as opened:
        image = ImageOps.exif_transpose(opened)
    profile = image.info.get("icc_profile")
    if not profile:
        return levels(image)
    transform = ImageCms.buildTransform(
        ImageCms.ImageCmsProfile(io.BytesIO(profile)),
        ImageCms.createProfile("sRGB"),
        "RGB",
        "RGB",
        flags=ImageCms.Flags.NOOPTIMIZE | ImageCms.Flags.NOCACHE,
    )
    converted = ImageCms.applyTransform(image.convert("RGB"), transform)
    assert converted is not None
    return levels(converted)


def _from_display_p3(coded: Levels) -> Levels:
    given = coded / 255
    light = np.where(given <= 0.04045, given / 12.92, ((given + 0.055) / 1.055) ** 2.4)
    matrix = np.array(
        [[1.2249402, -0.2249402, 0.0], [-0.0420569, 1.0420569, 0.0], [-0.0196376, -0.0786361, 1.0982735]]
    )
    light = np.clip(light @ matrix.T, 0, 1)
    curved = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    coded_again: Levels = np.rint(curved * 255).astype(np.int64)
    return coded_again


@pytest.fixture(scope="module")
def photos(samples: Path) -> Path:
    """The folder of real photos."""
    return samples / "photos"


@pytest.mark.samples
def test_these_are_all_of_them(photos: Path) -> None:
    """A sample that was added would be tried by nobody."""
    assert sorted(place.name for place in photos.iterdir()) == sorted(NAMES)


@pytest.mark.samples
@pytest.mark.parametrize("name", NAMES)
def test_it_stands_upright_in_right_colours(name: str, photos: Path) -> None:
    """A box would cover the wrong place; evidence would leave in wrong colours."""
    data = (photos / name).read_bytes()
    photo = decode_photo(Memory(bytearray(data)))
    expected = seen_by_others(data)
    assert (photo.facts.height, photo.facts.width) == expected.shape[:2]
    found = np.frombuffer(photo.rgb, np.uint8).reshape(expected.shape).astype(np.int64)
    off = np.abs(found - expected)
    assert off.max() <= 2
    turned = {"landscape_6.jpg": 6, "portrait_3.jpg": 3}
    assert photo.facts.orientation == turned.get(name, 1)
    assert photo.facts.lossy_spread is (name == "IMG_5195.HEIC")


def leave(photos: Path, name: str, world: World, folder: Path) -> Left:
    """Take a photo into a vault, cover a corner of it, and render it."""
    vault = make_vault(folder, world).vault
    try:
        story_id = stories.new_story(vault)
        consent.change(vault, story_id, grant=EVERYTHING_LEAVES)
        item_id = capture.add_photo(vault, story_id, Memory(bytearray((photos / name).read_bytes())))
        protect.cover(vault, item_id, Box(10, 10, 30, 30), Category.FACE)
        view = stories.view(vault, story_id)
        (item,) = (one for one in view.items if one.kind is ItemKind.PHOTO)
        made = render_item(vault, view, item)
        assert made.medium is not None
        source = media.source_of(vault, made.medium.media_id)
        boxes = made.facts["boxes"]
        assert isinstance(boxes, list)
        return Left(source.read_at(0, source.size), Box(*boxes[0]))
    finally:
        vault.close()


@pytest.mark.samples
@pytest.mark.tools
@pytest.mark.parametrize("name", NAMES)
def test_it_leaves_without_a_note_that_exiftool_finds(
    name: str, photos: Path, world: World, tmp_path: Path
) -> None:
    """Camera, place and time would leave with it, or a small copy without the box."""
    left = leave(photos, name, world, tmp_path / "vault")
    part = FinalPart("1-photo.jpg", PartKind.JPEG, Memory(bytearray(left.data)), Form.PICTURE)
    upright = seen_by_others((photos / name).read_bytes())
    assert list(gate.check(part, [left.box], (upright.shape[1], upright.shape[0]))) == []
    done = subprocess.run(
        ["exiftool", "-json", "-G1", "-a", "-u", "-ee", "-"], input=left.data, capture_output=True, check=True
    )
    (told,) = json.loads(done.stdout)
    told.pop("SourceFile")
    assert {tag: told[tag] for tag in told if tag.startswith("JFIF:")} == CONSTANT
    assert told.keys() - CONSTANT.keys() <= DERIVED | OF_THE_PIPE
    with Image.open(io.BytesIO(left.data), formats=("JPEG",)) as image:
        found, expected = levels(image), upright
    assert found.shape == expected.shape
    found[left.box.y : left.box.y + left.box.h, left.box.x : left.box.x + left.box.w] = 0
    expected[left.box.y : left.box.y + left.box.h, left.box.x : left.box.x + left.box.w] = 0
    assert np.abs(found - expected).mean() < 2
