"""Decoding a picture, inside the guard: upright, sRGB, flattened on white."""

from __future__ import annotations

import io
import struct
from typing import BinaryIO

from PIL import (
    Image,
    ImageCms,
    ImageColor,
    ImageFile,
    ImageFilter,
    ImagePalette,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from tbtt_desktop.guard import profiles, webp
from tbtt_desktop.guard.errors import PhotoProblem
from tbtt_desktop.limits import PHOTO_PIXELS_MAX
from tbtt_desktop.stories.records import PhotoFacts

# A guard opens no file once it has begun, so what Pillow would import on the way is here:
# TIFF is how EXIF is read, MPO is what phones call a JPEG with a second picture.
_LOADED = (
    ImageColor, ImageFile, ImageFilter, ImagePalette, MpoImagePlugin, PngImagePlugin, TiffImagePlugin,
    WebPImagePlugin,
)  # fmt: skip
Image.preinit()

_ORIENTATION = 0x0112  # EXIF 2.32, tag Orientation
_BLOCK = 8  # a JPEG block, in pixels
_SPREADING = {"WEBP": (16, 16), "HEIF": (64, 64)}  # each unit is guessed from its neighbours
_SIDEWAYS = range(5, 9)
_PLAIN = {"1": "L", "RGBa": "RGBA", "La": "LA"}
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,  # Pillow turns to the left
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))

Image.MAX_IMAGE_PIXELS = None  # counted here, with a limit of ours and an error instead of a warning


def decode(file: BinaryIO, kind: str) -> tuple[PhotoFacts, Image.Image]:
    """Return the facts and the picture in mode RGB; `kind` is one of `kinds.photo_kind`.

    A "HEIF" needs `heif` to be imported before.

    Raises:
        PhotoProblem: too many pixels, or a picture that moves.
        Exception: whatever Pillow raises for a damaged or cut file.
    """
    image, lossless = _open(file, kind)
    grid_w, grid_h = (1, 1) if lossless else _grid(image)
    _load(image)
    orientation = _orientation(image)
    upright = _turn(_flatten(image), orientation)
    if orientation in _SIDEWAYS:
        grid_w, grid_h = grid_h, grid_w
    spread = kind in _SPREADING and not lossless
    facts = PhotoFacts(kind, upright.width, upright.height, grid_w, grid_h, orientation, spread)
    return facts, upright


def thumbnail(file: BinaryIO, kind: str, edge: int) -> tuple[PhotoFacts, Image.Image]:
    """Return a small picture in mode RGB, at most `edge` pixels wide and high, and its own facts.

    Raises:
        PhotoProblem: too many pixels, or a picture that moves.
        Exception: whatever Pillow raises for a damaged or cut file.
    """
    image, _ = _open(file, kind)
    image.draft(image.mode, (edge, edge))  # JPEG decodes at an eighth as fast as it reads
    _load(image)
    orientation = _orientation(image)
    small = _flatten(image)
    small.thumbnail((edge, edge), reducing_gap=2.0)
    upright = _turn(small, orientation)
    return PhotoFacts(kind, upright.width, upright.height, 1, 1, orientation), upright


def _open(file: BinaryIO, kind: str) -> tuple[Image.Image, bool]:
    """Return the picture, not yet decoded, and whether it was coded without loss."""
    lossless = kind == "PNG"
    if kind == "WEBP":
        told = webp.look(file)
        _check_size(told.width, told.height)
        if told.animated:
            raise PhotoProblem("photo_animated")
        lossless = told.lossless
    image = Image.open(file, formats=(kind,))
    _check_size(image.width, image.height)
    return image, lossless


def _load(image: Image.Image) -> None:
    image.load()
    _check_size(image.width, image.height)  # HEVC tells its true size only now


def _check_size(width: int, height: int) -> None:
    if width * height > PHOTO_PIXELS_MAX:
        raise PhotoProblem("photo_too_large")


def _grid(image: Image.Image) -> tuple[int, int]:
    """Return width and height of the unit in which a source with loss was coded.

    JPEG, ITU-T T.81, A.2: blocks of 8 pixels times the largest sampling factors of an
    interleaved scan; a picture of one component has units of one block whatever they say.
    WebP: a macroblock of VP8 (RFC 6386, 2). HEIF: the largest unit that HEVC knows (ITU-T
    H.265, 7.4.3.2.1), from whichever corner its turns and tiles make it count.
    """
    if not isinstance(image, JpegImagePlugin.JpegImageFile):
        return _SPREADING[str(image.format)]
    components = [(across, down) for _, across, down, _ in image.layer]
    if len(components) == 1:
        return _BLOCK, _BLOCK
    return _BLOCK * max(across for across, _ in components), _BLOCK * max(down for _, down in components)


def _orientation(image: Image.Image) -> int:
    if image.format == "HEIF":
        return 1  # has turned itself; what EXIF says on top of it is not to be applied
    try:
        value = image.getexif().get(_ORIENTATION, 1)
    except (SyntaxError, ValueError, KeyError, TypeError, IndexError, OverflowError, struct.error):
        return 1  # the pixels are whole; only the note about how to hold them is damaged
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _turn(image: Image.Image, orientation: int) -> Image.Image:
    turn = _TURNS.get(orientation)
    return image if turn is None else image.transpose(turn)


def _flatten(image: Image.Image) -> Image.Image:
    """Return the picture in sRGB without alpha, on white."""
    profile = image.info.get("icc_profile") or profiles.of_nclx(image.info.get("nclx_profile"))
    image = _eight_bits(image)
    if "A" not in image.getbands():
        return _to_srgb(image, profile)
    alpha = image.getchannel("A")
    colours = _to_srgb(image.convert("L" if image.mode == "LA" else "RGB"), profile)
    del image  # a hundred megapixels are 400 MB in each form
    white = Image.new("RGB", colours.size, (255, 255, 255))
    white.paste(colours, mask=alpha)
    return white


def _eight_bits(image: Image.Image) -> Image.Image:
    """Return the picture in L, LA, RGB, RGBA or CMYK."""
    if image.mode.startswith("I;16"):
        raw = image.tobytes("raw", "I;16")  # convert("L") would clip at 255 instead of scaling
        return Image.frombytes("L", image.size, raw[1::2])
    if image.mode == "P" or "transparency" in image.info:
        return image.convert("RGBA")
    if image.mode in _PLAIN:
        return image.convert(_PLAIN[image.mode])
    return image if image.mode in {"L", "LA", "RGB", "RGBA", "CMYK"} else image.convert("RGB")


def _to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(image, source, _SRGB, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            converted = None  # a profile that is damaged, or made for other channels, says nothing
        if converted is not None:
            return converted
    return image.convert("RGB")
