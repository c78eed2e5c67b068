"""Decoding a picture, inside the guard: upright, sRGB, flattened on white."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO, BinaryIO

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
from tbtt_desktop.limits import PHOTO_PAGES_MAX, PHOTO_PIXELS_MAX
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
_WIDEST = (64, 64)
_SPREADING = {"WEBP": (16, 16), "HEIF": _WIDEST, "AVIF": _WIDEST}  # each unit is guessed from its neighbours
_LOSSLESS = {"PNG", "GIF", "BMP"}
_SUBFILE, _REDUCED = 254, 1  # TIFF 6.0, NewSubfileType, and its bit for a smaller copy
_TIFF_LOSSLESS = {
    "raw", "packbits", "tiff_lzw", "tiff_adobe_deflate", "tiff_deflate", "tiff_ccitt", "group3", "group4",
    "lzma", "zstd", "tiff_raw_16",
}  # fmt: skip
_TIFF_JPEG = (32, 32)  # blocks of 8 pixels, sampled up to four times as coarsely
_UNSCALED = {"I", "F"}  # numbers without a white: what is light and what is dark, no reader can know
_SIDEWAYS = range(5, 9)
LATE = {
    "HEIF": "tbtt_desktop.guard.heif",
    "AVIF": "tbtt_desktop.guard.avif",
    "PDF": "tbtt_desktop.guard.documents",
}
"""What must be imported before a guard closes, for kinds that are too heavy to import for every picture."""
PAGES: dict[str, Callable[[BinaryIO, int], tuple[Image.Image, int]]] = {}
"""How a page of a document is drawn, and how many it has; put here by the module that can."""
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


def decode(file: BinaryIO, kind: str, page: int = 0) -> tuple[PhotoFacts, Image.Image]:
    """Return the facts and the picture in mode RGB; `kind` is one of `kinds.photo_kind`.

    `page` counts the pictures of a TIFF or PDF from 0. The modules of `LATE` are imported before.

    Raises:
        PhotoProblem: too many pixels or pages, or a picture that moves.
        Exception: whatever Pillow raises for a damaged or cut file, or a page that is not there.
    """
    source = _open(file, kind, page)
    _load(source.image)
    orientation = _orientation(source.image)
    upright = _turn(_flatten(source.image), orientation)
    grid_w, grid_h = source.grid
    if orientation in _SIDEWAYS:
        grid_w, grid_h = grid_h, grid_w
    size = upright.width, upright.height
    facts = PhotoFacts(kind, *size, grid_w, grid_h, orientation, source.spread, page, source.pages)
    return facts, upright


def thumbnail(file: BinaryIO, kind: str, edge: int, page: int = 0) -> tuple[PhotoFacts, Image.Image]:
    """Return a small picture in mode RGB, at most `edge` pixels wide and high, and its own facts.

    Raises: as `decode`.
    """
    source = _open(file, kind, page)
    image = source.image
    image.draft(image.mode, (edge, edge))  # JPEG decodes at an eighth as fast as it reads
    _load(image)
    orientation = _orientation(image)
    small = _flatten(image)
    small.thumbnail((edge, edge), reducing_gap=2.0)
    upright = _turn(small, orientation)
    facts = PhotoFacts(kind, upright.width, upright.height, 1, 1, orientation, page=page, pages=source.pages)
    return facts, upright


def write_rows(image: Image.Image, file: IO[bytes], most: int) -> None:
    """Write a picture in mode RGB as a PPM, as many rows at a time as `most` bytes hold."""
    setattr(ImageFile, "MAXBLOCK", most)  # noqa: B010  # Pillow's own, though its types do not know it
    image.save(file, "PPM")


@dataclass(frozen=True, slots=True)
class _Source:
    """A picture that is not decoded yet, and how it was coded."""

    image: Image.Image
    grid: tuple[int, int] = (1, 1)  # unit in which it was coded, in pixels, before it is turned
    spread: bool = False  # see `PhotoFacts.lossy_spread`
    pages: int = 1


def _open(file: BinaryIO, kind: str, page: int) -> _Source:
    if kind in PAGES:
        drawn, pages = PAGES[kind](file, page)
        # Each picture in it was scaled to the page, and what was under a box with it.
        return _Source(drawn, _WIDEST, spread=True, pages=pages)
    lossless = kind in _LOSSLESS
    if kind == "WEBP":
        told = webp.look(file)
        _check_size(told.width, told.height)
        if told.animated:
            raise PhotoProblem("photo_animated")
        lossless = told.lossless
    image = Image.open(file, formats=(kind,))
    _check_size(image.width, image.height)
    if kind == "AVIF" and getattr(image, "is_animated", False):
        raise PhotoProblem("photo_animated")
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        return _page_of_tiff(image, page)
    if page:
        raise PhotoProblem("photo_unreadable")
    if kind == "GIF":
        return _Source(image, pages=_count(image))
    if lossless:
        return _Source(image)
    return _Source(image, _grid(image), spread=kind in _SPREADING)


def _count(image: Image.Image) -> int:
    """Return how many pictures a file holds, at most one more than may be, and go back to the first."""
    frames = 1
    try:
        while frames <= PHOTO_PAGES_MAX:
            image.seek(frames)
            frames += 1
    except EOFError:
        pass
    image.seek(0)
    return min(frames, PHOTO_PAGES_MAX)


def _page_of_tiff(image: TiffImagePlugin.TiffImageFile, page: int) -> _Source:
    """Return a page, without counting the small copies that cameras put beside a picture."""
    found: list[int] = []
    for frame in range(PHOTO_PAGES_MAX + 1):
        try:
            image.seek(frame)
        except EOFError:
            break
        if not int(image.tag_v2.get(_SUBFILE, 0)) & _REDUCED:
            found.append(frame)
    if len(found) > PHOTO_PAGES_MAX:
        raise PhotoProblem("document_too_long")
    image.seek(found[page])
    _check_size(image.width, image.height)
    coding = image.info.get("compression", "raw")
    if image.mode in _UNSCALED or coding not in _TIFF_LOSSLESS | {"jpeg"}:
        raise PhotoProblem("photo_type_unsupported")
    grid = (1, 1) if coding in _TIFF_LOSSLESS else _TIFF_JPEG
    return _Source(image, grid, pages=len(found))


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
    H.265, 7.4.3.2.1), from whichever corner its turns and tiles make it count. AVIF likewise; its
    largest is 128, and as with all that spread a box there promises little.
    """
    if not isinstance(image, JpegImagePlugin.JpegImageFile):
        return _SPREADING[str(image.format)]
    components = [(across, down) for _, across, down, _ in image.layer]
    if len(components) == 1:
        return _BLOCK, _BLOCK
    return _BLOCK * max(across for across, _ in components), _BLOCK * max(down for _, down in components)


def _orientation(image: Image.Image) -> int:
    if image.format in {"HEIF", "TIFF"}:
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
    return image if image.mode == "RGB" else image.convert("RGB")
