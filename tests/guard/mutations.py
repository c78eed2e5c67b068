"""Damaged and hostile pictures: seeds of every format, and what a fuzzer makes of them."""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from typing import Final

from PIL import Image, ImageCms, PngImagePlugin

import tbtt_desktop.guard.avif
import tbtt_desktop.guard.heif  # noqa: F401 - so that Pillow writes it
from tests.guard.files import heif, jpeg, noise, png, webp
from tests.guard.test_documents import pdf, saved

TELLING: Final = (
    0,
    1,
    0x7F,
    0x80,
    0xFF,
    0x100,
    0x7FFF,
    0x8000,
    0xFFFF,
    0x7FFF_FFFF,
    0x8000_0000,
    0xFFFF_FFFF,
)
"""Numbers at which counting goes wrong."""


def seeds() -> dict[str, bytes]:
    """Return small whole pictures of every format and of every way to code one."""
    image = noise(48, 40)
    return {
        **_jpegs(image),
        **_pngs(image),
        **_documents(image),
        "gif": saved(image.quantize(64), "GIF"),
        "gif-moving": saved(image.quantize(16), "GIF", save_all=True, append_images=[image.quantize(8)] * 3),
        "bmp": saved(image, "BMP"),
        "bmp-palette": saved(image.quantize(64), "BMP"),
        "webp": webp(image),
        "webp-lossless": webp(image, lossless=True),
        "webp-alpha": webp(image.convert("RGBA"), orientation=6),
        "heic": heif(image, orientation=3),
        "avif": saved(image, "AVIF"),
        "avif-alpha": saved(image.convert("RGBA"), "AVIF", quality=50),
    }


def _jpegs(image: Image.Image) -> dict[str, bytes]:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return {
        "jpeg": jpeg(image, orientation=6, icc_profile=profile, comment=b"notes"),
        "jpeg-progressive": jpeg(image, subsampling=0, progressive=True),
        "jpeg-cmyk": saved(image.convert("CMYK"), "JPEG"),
        "jpeg-grey": saved(image.convert("L"), "JPEG"),
        "mpo": saved(image, "MPO", save_all=True, append_images=[image]),
    }


def _pngs(image: Image.Image) -> dict[str, bytes]:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Comment", "notes", zip=True)
    notes.add_itxt("Author", "notes", "en", "x")
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return {
        "png": png(image, pnginfo=notes, icc_profile=profile),
        "png-palette": png(image.quantize(32), transparency=3),
        "png-alpha": png(image.convert("RGBA")),
        "png-deep": png(image.convert("L").convert("I;16")),
        "png-moving": png(image, save_all=True, append_images=[noise(48, 40, 2)]),
    }


def _documents(image: Image.Image) -> dict[str, bytes]:
    return {
        "tiff": saved(image, "TIFF", save_all=True, append_images=[image]),
        "tiff-lzw": saved(image, "TIFF", compression="tiff_lzw"),
        "tiff-jpeg": saved(image, "TIFF", compression="jpeg"),
        "tiff-fax": saved(image.convert("1"), "TIFF", compression="group4"),
        "pdf": pdf(image, image, points=(60, 50)),
    }


def mutated(seed: bytes, others: list[bytes], chance: random.Random) -> bytes:
    """Return a file spoilt in one to six ways, the first bytes, which say what it is, mostly left alone."""
    data = bytearray(seed)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        at = chance.randrange(4, max(5, len(data)))
        way = chance.randrange(8)
        if way == 0:
            data[at % len(data)] ^= 1 << chance.randrange(8)
        elif way == 1:
            data[at % len(data)] = chance.randrange(256)
        elif way == 2:
            _telling_number(data, at, chance)
        elif way == 3:
            data = data[: max(5, at)]
        elif way == 4:
            del data[at : at + chance.randrange(1, 64)]
        elif way == 5:
            data[at:at] = bytes(chance.randrange(256) for _ in range(chance.randrange(1, 32)))
        elif way == 6:
            start = chance.randrange(len(data))
            data[at:at] = data[start : start + chance.randrange(1, 400)] * chance.choice((1, 1, 2, 50))
        else:
            other = chance.choice(others)
            start = chance.randrange(len(other))
            data[at:] = other[start : start + 4_000]
    return bytes(data)


def _telling_number(data: bytearray, at: int, chance: random.Random) -> None:
    form = chance.choice((">H", "<H", ">I", "<I"))
    size = struct.calcsize(form)
    at = min(at, len(data) - size)
    if at >= 0:
        struct.pack_into(form, data, at, chance.choice(TELLING) & ((1 << 8 * size) - 1))


def spoilt(count: int, seed: int) -> Iterator[tuple[str, bytes, int]]:
    """Yield `count` damaged files: name of the seed, bytes, and how large to look at it (0: whole).

    The same `seed` gives the same files.
    """
    chance = random.Random(seed)
    whole = seeds()
    names, others = list(whole), list(whole.values())
    for number in range(count):
        name = names[number % len(names)]
        yield name, mutated(whole[name], others, chance), chance.choice((0, 0, 0, 160))
