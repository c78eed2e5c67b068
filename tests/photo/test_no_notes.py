"""Pictures of every format with notes wherever it has room, and what other programs find when they leave."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np
import pytest
from PIL import Image, ImageCms, PngImagePlugin, TiffImagePlugin

import tbtt_desktop.guard.avif
import tbtt_desktop.guard.documents
import tbtt_desktop.guard.heif  # noqa: F401 - as the guard does
from tbtt_desktop.guard import photos
from tbtt_desktop.photo.render import Rendered, render
from tbtt_desktop.stories.records import Box, Framing
from tests.guard.files import noise, screenshot
from tests.guard.test_documents import pdf
from tests.photo.test_samples import CONSTANT, DERIVED, OF_THE_PIPE

XMP: Final = (
    b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF'
    b' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""'
    b' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Zubeida</rdf:li></rdf:Seq>'
    b'</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)
ICC: Final = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
OF_PNG: Final = {"PNG:ImageWidth", "PNG:ImageHeight", "PNG:BitDepth", "PNG:ColorType", "PNG:Compression",
    "PNG:Filter", "PNG:Interlace"}  # fmt: skip


def exif() -> Image.Exif:
    """A camera, its owner, a place and a time."""
    notes = Image.Exif()
    notes[0x010F], notes[0x0110], notes[0x013B], notes[0x0132] = (
        "Maker",
        "Model",
        "Zubeida",
        "2025:05:12 10:00:00",
    )
    notes.get_ifd(0x8825).update({1: "N", 2: (31.0, 30.0, 0.0), 3: "E", 4: (74.0, 20.0, 0.0)})
    notes.get_ifd(0x8769).update({0xA430: "Zubeida", 0xA431: "serial 1234"})
    return notes


def texts() -> PngImagePlugin.PngInfo:
    """Texts of every kind that a PNG has."""
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "Zubeida")
    notes.add_text("Comment", "Zubeida", zip=True)
    notes.add_itxt("Title", "زبيدة", "ar", "x")
    notes.add_itxt("XML:com.adobe.xmp", XMP.decode())
    return notes


def tags() -> TiffImagePlugin.ImageFileDirectory_v2:
    """What a scanner writes into a TIFF."""
    notes = TiffImagePlugin.ImageFileDirectory_v2()
    notes[270], notes[305], notes[315], notes[700] = "Zubeida", "Scanner 3", "Zubeida", XMP
    return notes


def out(image: Image.Image, kind: str, **options: object) -> bytes:
    """A file of `image`."""
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


PHOTO: Final = noise(320, 240)
DRAWN: Final = screenshot(320, 240)
NOTES: Final = {"exif": exif(), "icc_profile": ICC}
MADE: Final[dict[str, tuple[str, Callable[[], bytes]]]] = {
    "jpeg": ("JPEG", lambda: out(PHOTO, "JPEG", comment=b"Zubeida", xmp=XMP, dpi=(300, 300), **NOTES)),
    "jpeg of a chat": ("JPEG", lambda: out(DRAWN, "JPEG", comment=b"Zubeida", xmp=XMP, **NOTES)),
    "jpeg in print colours": (
        "JPEG",
        lambda: out(PHOTO.convert("CMYK"), "JPEG", comment=b"Zubeida", exif=exif()),
    ),
    "jpeg, grey": ("JPEG", lambda: out(PHOTO.convert("L"), "JPEG", comment=b"Zubeida", exif=exif())),
    "jpeg of a phone": ("JPEG", lambda: out(PHOTO, "MPO", save_all=True, append_images=[PHOTO], exif=exif())),
    "png": ("PNG", lambda: out(DRAWN, "PNG", pnginfo=texts(), dpi=(72, 72), **NOTES)),
    "png of a photo": ("PNG", lambda: out(PHOTO, "PNG", pnginfo=texts(), **NOTES)),
    "png, palette": ("PNG", lambda: out(DRAWN.quantize(32), "PNG", pnginfo=texts(), transparency=1)),
    "png, alpha": ("PNG", lambda: out(DRAWN.convert("RGBA"), "PNG", pnginfo=texts())),
    "png, deep": ("PNG", lambda: out(DRAWN.convert("L").convert("I;16"), "PNG", pnginfo=texts())),
    "webp": ("WEBP", lambda: out(PHOTO, "WEBP", xmp=XMP, **NOTES)),
    "webp, lossless": ("WEBP", lambda: out(DRAWN, "WEBP", lossless=True, xmp=XMP, **NOTES)),
    "heic": ("HEIF", lambda: out(PHOTO, "HEIF", xmp=XMP, exif=exif().tobytes())),
    "avif": ("AVIF", lambda: out(PHOTO, "AVIF", xmp=XMP, **NOTES)),
    "gif": ("GIF", lambda: out(DRAWN.quantize(64), "GIF", comment=b"Zubeida")),
    "bmp": ("BMP", lambda: out(DRAWN, "BMP")),
    "tiff": ("TIFF", lambda: out(DRAWN, "TIFF", tiffinfo=tags(), icc_profile=ICC)),
    "tiff of a scanner": ("TIFF", lambda: out(PHOTO, "TIFF", compression="jpeg", tiffinfo=tags())),
    "tiff of a fax": ("TIFF", lambda: out(DRAWN.convert("1"), "TIFF", compression="group4", tiffinfo=tags())),
    "pdf": ("PDF", lambda: pdf(PHOTO, points=(200, 150))),
}


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, Rendered]]:
    """Every one as it leaves, with a box; half of them cropped."""
    folder = tmp_path_factory.mktemp("left")
    found = {}
    for number, (name, (kind, make)) in enumerate(MADE.items()):
        facts, image = photos.decode(io.BytesIO(make()), kind)
        crop = Box(0, 0, facts.width - 8, facts.height - 8) if number % 2 else None
        made = render(image.tobytes(), facts, [Box(10, 10, 9, 9)], Framing(crop))
        place = folder / f"{number}.{'png' if made.type == 'image/png' else 'jpg'}"
        place.write_bytes(made.data)
        found[name] = (place, made)
    return found


def test_notes_are_there_before() -> None:
    """A picture without notes would prove nothing."""
    bare = {"bmp", "pdf", "jpeg of a phone"}
    for name in MADE.keys() - bare:
        data = MADE[name][1]()
        assert b"Zubeida" in data or "زبيدة".encode() in data, name


@pytest.mark.tools
def test_exiftool_finds_nothing_but_what_a_picture_is(left: dict[str, tuple[Path, Rendered]]) -> None:
    """Camera, place, time or a name would leave with it."""
    places = {str(place): name for name, (place, _) in left.items()}
    words = ["exiftool", "-json", "-G1", "-a", "-u", "-ee", *places]
    done = subprocess.run(words, capture_output=True, check=True)
    found = json.loads(done.stdout)
    assert len(found) == len(places)
    of_the_file = OF_THE_PIPE | {"System:FileName", "System:Directory", "SourceFile"}
    for told in found:
        name = places[told["SourceFile"]]
        rest = told.keys() - of_the_file - DERIVED - OF_PNG
        assert {tag: told[tag] for tag in rest} == (CONSTANT if told["File:FileType"] == "JPEG" else {}), name


@pytest.mark.skipif(shutil.which("mat2") is None, reason="mat2 is not installed")
def test_mat2_finds_nothing(left: dict[str, tuple[Path, Rendered]]) -> None:
    """What the program that people trust for this would clean away leaves with it."""
    words = ["mat2", "--show", *(str(place) for place, _ in left.values())]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert done.stdout.count("No metadata found") == len(left), done.stdout


def test_each_leaves_as_what_it_looks_like(left: dict[str, tuple[Path, Rendered]]) -> None:
    """The letters of a chat would be blurred, or a photo of a few kilobytes become one of megabytes."""
    drawn = {"jpeg of a chat", "webp, lossless", "gif", "bmp", "tiff", "tiff of a fax"}
    drawn |= {name for name in MADE if name.startswith("png") and name != "png of a photo"}
    assert {name for name, (_, made) in left.items() if made.type == "image/png"} == drawn


def test_colours_are_those_of_srgb() -> None:
    """Evidence would leave in other colours than she saw."""
    for name in ("png", "png of a photo", "jpeg", "tiff", "webp, lossless"):
        kind, make = MADE[name]
        data = make()
        _, image = photos.decode(io.BytesIO(data), kind)
        with Image.open(io.BytesIO(data)) as opened:
            expected = np.asarray(opened.convert("RGB")).astype(int)
        assert np.abs(np.asarray(image).astype(int) - expected).max() <= 2, name
