"""HEIC and other HEIF pictures for Pillow; imported only where there is one, for it is heavy.

libheif applies the picture's own turns, mirrorings and crops (irot, imir, clap) while it
decodes. What EXIF says about orientation then counts no more (ISO/IEC 23008-12, annex A).
"""

from __future__ import annotations

from typing import Final

import pillow_heif
from PIL import Image

from tbtt_desktop.guard.boxes import check_whole
from tbtt_desktop.guard.errors import PhotoProblem
from tbtt_desktop.guard.kinds import HEAD, photo_kind

_SEQUENCES: Final = {b"msf1", b"hevc", b"hevx", b"hevm", b"hevs"}
_HEVC: Final = {b"heic", b"heix", b"heim", b"heis"}
_AV1: Final = {b"avif", b"avis"}
_FTYP_MAX: Final = 256  # bytes of the first box that are read


class Still(pillow_heif.HeifImageFile):
    """A picture coded as HEVC; the primary one where a file holds several.

    Opening raises `PhotoProblem` for a film, for what is coded in another way, and for a cut file.
    """

    def _open(self) -> None:
        head = self.fp.read(_FTYP_MAX) if self.fp else b""
        end = min(len(head), int.from_bytes(head[:4], "big"))
        brands = {head[at : at + 4] for at in (8, *range(16, end - 3, 4))}
        if head[8:12] in _SEQUENCES:
            raise PhotoProblem("photo_animated")
        if brands & _AV1 and not brands & _HEVC:
            raise PhotoProblem("photo_type_unsupported")
        if self.fp:
            check_whole(self.fp)
        super()._open()  # type: ignore[no-untyped-call] # its methods have no types


# No threads for the tiles; no thumbnails, depth or other pictures beside the one that is asked for.
pillow_heif.register_heif_opener(decode_threads=0, thumbnails=False, depth_images=False, aux_images=False)
Image.register_open(Still.format, Still, lambda head: photo_kind(head[:HEAD]) == Still.format)
