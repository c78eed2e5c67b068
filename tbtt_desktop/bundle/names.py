"""Which names a bundle may hold, and how large each file may be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from tbtt_desktop.limits import (
    BUNDLE_FILE_MAX,
    CARD_MAX,
    JSON_MAX,
    PHOTO_BYTES_MAX,
    SIGNATURE_MAX,
    TAG_FILE_MAX,
)

NAMESPACE: Final = "bundle@tbtt"  # of the signature over the tagmanifest
ROOT: Final = "bundle/"
TAGMANIFEST: Final = "tagmanifest-sha256.txt"
SIGNATURE: Final = "tagmanifest-sha256.txt.sig"
BAGIT: Final = "bagit.txt"
BAG_INFO: Final = "bag-info.txt"
MANIFEST: Final = "manifest-sha256.txt"
ENVELOPE: Final = "tbtt.json"
TAG_FILES: Final = (BAGIT, BAG_INFO, MANIFEST, ENVELOPE)  # what the tagmanifest names, in the writer's order

BAGIT_MAX: Final = 4 * 1024
BAG_INFO_MAX: Final = 64 * 1024
TAGMANIFEST_MAX: Final = 64 * 1024

UUID4: Final = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
SHA256: Final = r"[0-9a-f]{64}"
ALIAS: Final = r"[a-z0-9][a-z0-9-]{0,31}"
SERIAL: Final = r"[1-9][0-9]{0,9}"
KIT: Final = r"(?=[a-z0-9_]{1,24}\.)[a-z][a-z0-9]*(?:_[a-z0-9]+)*"


class Folder(StrEnum):
    """What a payload file is, by its folder under `data/`."""

    STORIES = "stories"
    MEDIA = "media"
    ORIGINALS = "originals"
    WITHDRAWALS = "withdrawals"
    RECEIPTS = "receipts"
    CARDS = "cards"
    ROSTERS = "rosters"
    KITS = "kits"
    ORIGINS = "origins"
    TRANSFERS = "transfers"


_SHAPES: Final[Mapping[Folder, re.Pattern[str]]] = {
    Folder.STORIES: re.compile(rf"data/stories/({UUID4})\.json"),
    Folder.MEDIA: re.compile(rf"data/media/({SHA256})\.(?:flac|jpg|png)"),
    Folder.ORIGINALS: re.compile(rf"data/originals/({SHA256})\.bin"),
    Folder.WITHDRAWALS: re.compile(rf"data/withdrawals/({UUID4})\.json"),
    Folder.RECEIPTS: re.compile(rf"data/receipts/({UUID4})\.json"),
    Folder.CARDS: re.compile(rf"data/cards/({ALIAS})\.json"),
    Folder.ROSTERS: re.compile(rf"data/rosters/({SERIAL})\.json"),
    Folder.KITS: re.compile(rf"data/kits/({KIT})\.json"),
    Folder.TRANSFERS: re.compile(rf"data/transfers/({UUID4})\.json"),
    Folder.ORIGINS: re.compile(
        rf"data/origins/({UUID4}/(?:tagmanifest-sha256\.txt(?:\.sig)?|manifest-sha256\.txt|tbtt\.json))"
    ),
}
_TAG_CAPS: Final[Mapping[str, int]] = {
    TAGMANIFEST: TAGMANIFEST_MAX,
    SIGNATURE: SIGNATURE_MAX,
    BAGIT: BAGIT_MAX,
    BAG_INFO: BAG_INFO_MAX,
    MANIFEST: TAG_FILE_MAX,
    ENVELOPE: JSON_MAX,
}
_OTHER_MANIFEST: Final = re.compile(r"(?:tag)?manifest-(?!sha256\.txt)[a-z0-9]{1,16}\.txt")


def split(name: str) -> tuple[Folder, str] | None:
    """Return folder and key of a payload name, None where no shape fits.

    The key is the id, hash or alias; of an origin `<bundle id>/<tag file>`.
    """
    for folder, shape in _SHAPES.items():
        match = shape.fullmatch(name)
        if match:
            return folder, match[1]
    return None


def other_manifest(name: str) -> bool:
    """Whether this is a manifest of an algorithm other than SHA-256."""
    return _OTHER_MANIFEST.fullmatch(name) is not None


def cap(name: str) -> int | None:
    """Return the most bytes that the file `name` (without `bundle/`) may hold; None: not allowed."""
    if name in _TAG_CAPS:
        return _TAG_CAPS[name]
    found = split(name)
    if found is None:
        return None
    if found[0] is Folder.CARDS:
        return CARD_MAX
    if found[0] is Folder.ORIGINS:
        return _TAG_CAPS[found[1].partition("/")[2]]
    if found[0] in (Folder.MEDIA, Folder.ORIGINALS):
        return PHOTO_BYTES_MAX if name.endswith((".jpg", ".png")) else BUNDLE_FILE_MAX - 1
    return JSON_MAX
