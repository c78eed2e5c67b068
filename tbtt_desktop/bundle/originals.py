"""Originals in a bundle: files as they were taken in, unredacted, and what was done with them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, cast

from tbtt_desktop.bundle import schemas
from tbtt_desktop.bundle.approvals import Approval
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.strictjson import Json

ORIGINALS_SCOPES: Final = ("share_identified_to_archive", "legal_evidence")
"""With one of these, for each recipient by name, originals may leave in a bundle of stories."""

GIVEN: Final = "original_given"
"""The event of the line with which an original left."""

UNNAMED: Final = "application/octet-stream"
"""The type of an original of which the first bytes tell nothing."""

_BEGINNINGS: Final[Mapping[str, bytes]] = {
    "audio/flac": b"fLaC",
    "image/jpeg": b"\xff\xd8\xff",
    "image/png": b"\x89PNG\r\n\x1a\n",
    "application/pdf": b"%PDF-",
}
_RIFF: Final = b"RIFF"
_WAVE: Final = b"WAVE"


@dataclass(frozen=True, slots=True)
class Original:
    """A file that travels beside the story, `data/originals/<sha256>.bin`. `type` is what its sender says."""

    sha256: str
    type: str  # "audio/wav"
    size: int  # bytes

    @property
    def name(self) -> str:
        """Return the file's name in the bundle, without `bundle/`."""
        return f"data/originals/{self.sha256}.bin"

    def to_json(self) -> dict[str, Json]:
        """Return the JSON object."""
        return {"sha256": self.sha256, "type": self.type, "size": self.size}

    @classmethod
    def from_json(cls, value: Mapping[str, Json]) -> Original:
        """Read an object that the schema has let through."""
        return cls(schemas.text(value, "sha256"), schemas.text(value, "type"), schemas.integer(value, "size"))


@dataclass(frozen=True, slots=True)
class Custody:
    """A line of the custody log."""

    date: dt.date
    event: str
    by: str  # alias
    part: int | None = None
    sha256: str | None = None

    def to_json(self) -> dict[str, Json]:
        """Return the JSON object, without what is not said."""
        head: dict[str, Json] = {"date": self.date.isoformat(), "event": self.event, "by": self.by}
        said: dict[str, Json] = {"part": self.part, "sha256": self.sha256}
        return head | {key: value for key, value in said.items() if value is not None}

    @classmethod
    def from_json(cls, value: Mapping[str, Json]) -> Custody:
        """Read an object that the schema has let through. Raises `BundleRefused` for a day that is none."""
        return cls(
            schemas.date(value, "date"),
            schemas.text(value, "event"),
            schemas.text(value, "by"),
            schemas.integer(value, "part") if "part" in value else None,
            schemas.optional_text(value, "sha256"),
        )


@dataclass(frozen=True, slots=True)
class Unredacted:
    """What a story file says of the originals beside it: her approval of just that, and the custody log."""

    approval: Approval
    custody: tuple[Custody, ...]

    def to_json(self) -> dict[str, Json]:
        """Return the JSON object."""
        return {"approval": self.approval.to_json(), "custody": [one.to_json() for one in self.custody]}

    @classmethod
    def from_json(cls, value: Mapping[str, Json]) -> Unredacted:
        """Read an object that the schema has let through. Raises `BundleRefused` for a day that is none."""
        return cls(
            Approval.from_json(cast("Mapping[str, Json]", value["approval"])),
            tuple(Custody.from_json(one) for one in schemas.objects(value, "custody")),
        )


def type_of(head: bytes) -> str:
    """Return what the first bytes of a file say that it is, `UNNAMED` where they tell nothing."""
    if head[:4] == _RIFF and head[8:12] == _WAVE:
        return "audio/wav"
    return next((kind for kind, begins in _BEGINNINGS.items() if head.startswith(begins)), UNNAMED)


def one_size(originals: Iterable[Original]) -> bool:
    """Whether one file has one type and one size, however often it is named."""
    told = set(originals)
    return len({one.sha256 for one in told}) == len(told)


def check_originals(
    originals: Sequence[Original], unredacted: Unredacted | None, *, holds: bool, superseded: str | None
) -> None:
    """Raise `BundleRefused` where a story contradicts itself about its originals.

    `holds` is whether the file says that it holds some; `superseded` the hash of the file that it replaces.
    """
    digests = {one.sha256 for one in originals}
    if not holds == bool(originals) == (unredacted is not None):
        raise BundleRefused(Refusal.ORIGINALS_WRONG)
    if not one_size(originals) or superseded in digests:
        raise BundleRefused(Refusal.ORIGINALS_WRONG)
    if unredacted is not None and not _follows(unredacted.custody, digests):
        raise BundleRefused(Refusal.CUSTODY_WRONG)


def _follows(custody: Sequence[Custody], digests: set[str]) -> bool:
    """Whether no other file is named, and each original has the line with which it left."""
    named = {one.sha256 for one in custody if one.sha256 is not None}
    given = {one.sha256 for one in custody if one.event == GIVEN}
    return named <= digests <= given
