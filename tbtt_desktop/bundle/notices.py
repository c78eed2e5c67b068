"""What follows a story: the withdrawal (a signed tombstone) and the receipt (the importer's answer)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tbtt_desktop.bundle import schemas
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.schemas import SchemaName
from tbtt_desktop.bundle.strictjson import Json, canonical, parse_object
from tbtt_desktop.limits import JSON_MAX

EVERYTHING: Final = "all"


class By(StrEnum):
    """By what right a withdrawal claims to count; `trust.may_withdraw` decides."""

    SIGNER = "signer"
    SUCCESSOR = "successor"
    COORDINATOR = "coordinator"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """`data/withdrawals/<story_id>.json`. `scopes` is ("all",) or the consent scopes taken back."""

    story_id: str
    scopes: tuple[str, ...]
    date: dt.date
    by: By
    phrase: str | None = None  # the survivor's six words, exactly with By.PHRASE
    revision: int | None = None  # of single scopes: the last revision that had left by then

    def to_bytes(self) -> bytes:
        """Return the file in canonical form; raises `BundleRefused` where a reader would refuse it."""
        document: dict[str, Json] = {
            **_head(SchemaName.WITHDRAWAL),
            "story_id": self.story_id,
            "scopes": list(self.scopes),
            "date": self.date.isoformat(),
            "by": str(self.by),
        }
        if self.phrase is not None:
            document["phrase"] = self.phrase
        if self.revision is not None:
            document["revision"] = self.revision
        schemas.check(SchemaName.WITHDRAWAL, document)
        _check(self)
        return canonical(document)

    @classmethod
    def parse(cls, data: bytes) -> Withdrawal:
        """Return the withdrawal in a file. Raises `BundleRefused`."""
        document = parse_object(data)
        schemas.check(SchemaName.WITHDRAWAL, document)
        withdrawal = cls(
            story_id=schemas.text(document, "story_id"),
            scopes=schemas.texts(document, "scopes"),
            date=schemas.date(document, "date"),
            by=By(schemas.text(document, "by")),
            phrase=schemas.optional_text(document, "phrase"),
            revision=schemas.integer(document, "revision") if "revision" in document else None,
        )
        _check(withdrawal)
        return withdrawal


def _check(withdrawal: Withdrawal) -> None:
    """Raise `BundleRefused` for what the schema leaves open."""
    if EVERYTHING in withdrawal.scopes and len(withdrawal.scopes) > 1:
        raise BundleRefused(Refusal.SCHEMA_WRONG, schema="withdrawal", rule="scopes")
    if (withdrawal.by is By.PHRASE) != (withdrawal.phrase is not None):
        raise BundleRefused(Refusal.SCHEMA_WRONG, schema="withdrawal", rule="phrase")


@dataclass(frozen=True, slots=True)
class Accepted:
    """A revision of a story that the importer now has."""

    story_id: str
    revision: int


@dataclass(frozen=True, slots=True)
class Refused:
    """A revision that the importer did not take, and why."""

    story_id: str
    revision: int
    code: str


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A withdrawal that the importer has carried out."""

    story_id: str
    scopes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Receipt:
    """`data/receipts/<bundle_id>.json`: the answer to the bundle with this id and digest."""

    bundle_id: str
    digest: str  # SHA-256 of the answered bundle's tagmanifest
    date: dt.date
    accepted: tuple[Accepted, ...] = ()
    refused: tuple[Refused, ...] = ()
    withdrawn: tuple[Withdrawn, ...] = ()

    def to_bytes(self) -> bytes:
        """Return the file in canonical form; raises `BundleRefused` where a reader would refuse it."""
        document: dict[str, Json] = {
            **_head(SchemaName.RECEIPT),
            "bundle_id": self.bundle_id,
            "digest": self.digest,
            "date": self.date.isoformat(),
            "accepted": [{"story_id": one.story_id, "revision": one.revision} for one in self.accepted],
            "refused": [
                {"story_id": one.story_id, "revision": one.revision, "code": one.code} for one in self.refused
            ],
            "withdrawn": [{"story_id": one.story_id, "scopes": list(one.scopes)} for one in self.withdrawn],
        }
        data = canonical(document)
        if len(data) > JSON_MAX:
            raise BundleRefused(Refusal.JSON_TOO_LARGE, limit=JSON_MAX)
        schemas.check(SchemaName.RECEIPT, document)
        return data

    @classmethod
    def parse(cls, data: bytes) -> Receipt:
        """Return the receipt in a file. Raises `BundleRefused`."""
        document = parse_object(data)
        schemas.check(SchemaName.RECEIPT, document)
        return cls(
            bundle_id=schemas.text(document, "bundle_id"),
            digest=schemas.text(document, "digest"),
            date=schemas.date(document, "date"),
            accepted=tuple(Accepted(*_revision(one)) for one in schemas.objects(document, "accepted")),
            refused=tuple(
                Refused(*_revision(one), schemas.text(one, "code"))
                for one in schemas.objects(document, "refused")
            ),
            withdrawn=tuple(
                Withdrawn(schemas.text(one, "story_id"), schemas.texts(one, "scopes"))
                for one in schemas.objects(document, "withdrawn")
            ),
        )


def _head(name: SchemaName) -> dict[str, Json]:
    return {"format": name.document_format, "version": schemas.VERSION}


def _revision(value: Mapping[str, Json]) -> tuple[str, int]:
    return schemas.text(value, "story_id"), schemas.integer(value, "revision")
