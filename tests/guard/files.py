"""Pictures and sounds made for the tests of guard, photo and audio."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import numpy.typing as npt
import soundfile
from PIL import Image

import tbtt_desktop.guard.heif  # noqa: F401 - so that Pillow writes HEIF too
from tbtt_desktop.bytesource import Memory

ORIENTATION = 0x0112


def source(data: bytes) -> Memory:
    """Bytes as a source."""
    return Memory(bytearray(data))


def noise(width: int, height: int, seed: int = 1) -> Image.Image:
    """Noise in RGB with a gradient below it, so that every block differs."""
    chance = np.random.default_rng(seed)
    pixels = chance.integers(0, 256, (height, width, 3), dtype=np.uint8)
    pixels[..., 0] = np.linspace(0, 255, width, dtype=np.uint8)[None, :]
    return Image.fromarray(pixels)


def screenshot(width: int, height: int) -> Image.Image:
    """Flat colours with a little that differs, as a screen shows them."""
    image = Image.new("RGB", (width, height), "#e5ddd5")
    image.paste("#075e54", (0, 0, width, height // 6))
    image.paste("white", (width // 8, height // 4, width * 3 // 4, height // 2))
    image.paste(noise(width // 6, height // 8), (width // 6, height // 3))
    return image


def jpeg(image: Image.Image, *, subsampling: int = 2, orientation: int = 1, **options: object) -> bytes:
    """A JPEG of `image`; `subsampling` 0 is 4:4:4, 1 is 4:2:2, 2 is 4:2:0."""
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    out = io.BytesIO()
    image.save(out, "JPEG", quality=90, subsampling=subsampling, exif=exif, **options)
    return out.getvalue()


def png(image: Image.Image, **options: object) -> bytes:
    """A PNG of `image`."""
    out = io.BytesIO()
    image.save(out, "PNG", **options)
    return out.getvalue()


def webp(image: Image.Image, *, orientation: int = 1, **options: object) -> bytes:
    """A WebP of `image`."""
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    out = io.BytesIO()
    image.save(out, "WEBP", exif=exif if orientation != 1 else b"", **options)
    return out.getvalue()


def heif(image: Image.Image, *, orientation: int = 1, **options: object) -> bytes:
    """A HEIC of `image`, turned by the box and by EXIF, as phones write it."""
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    out = io.BytesIO()
    image.save(out, "HEIF", exif=exif.tobytes() if orientation != 1 else None, **options)
    return out.getvalue()


def png_claim(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims a size."""
    chunks = [
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(bytes(100_000))),
        (b"IEND", b""),
    ]
    body = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


def samples(frames: int, channels: int = 1, seed: int = 1) -> npt.NDArray[np.int16]:
    """Loud noise, in the full range of 16 bit."""
    chance = np.random.default_rng(seed)
    return chance.integers(-32768, 32768, (frames, channels), dtype=np.int16)


def sound(
    data: npt.NDArray[np.int16 | np.int32 | np.float64],
    rate: int = 16_000,
    *,
    form: str = "WAV",
    subtype: str = "PCM_16",
) -> bytes:
    """A sound file of `data`, an array of frames by channels."""
    out = io.BytesIO()
    soundfile.write(out, data, rate, format=form, subtype=subtype)
    return out.getvalue()
