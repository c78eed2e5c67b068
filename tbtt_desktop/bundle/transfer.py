"""An unredacted story on its way from one helper to another: `data/transfers/<story_id>.json`."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, cast

from tbtt_desktop.bundle import labels, schemas
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.labels import Labels
from tbtt_desktop.bundle.originals import Custody, Original, one_size
from tbtt_desktop.bundle.schemas import SchemaName
from tbtt_desktop.bundle.story import ConsentScope, WithdrawalPhrase, carried_phrase
from tbtt_desktop.bundle.strictjson import Json, canonical, parse_object
from tbtt_desktop.bundle.transfer_parts import (
    Coded,
    HandedOver,
    MovedEntity,
    MovedItem,
    MovedLeaves,
    MovedMark,
    MovedRecord,
    fits,
    read_handed_over,
    read_item,
    read_record,
    read_scope,
    write_handed_over,
    write_item,
    write_record,
)
from tbtt_desktop.limits import JSON_MAX
from tbtt_desktop.stories.records import Category

__all__ = [
    "SCOPE",
    "Coded",
    "Custody",
    "HandedOver",
    "MovedEntity",
    "MovedItem",
    "MovedLeaves",
    "MovedMark",
    "MovedRecord",
    "Original",
    "Transfer",
]


SCOPE: Final = "share_identified_to_archive"
"""What she has to have agreed to, for the recipient by name."""


@dataclass(frozen=True, slots=True)
class Transfer:
    """Everything of a story but the helper's own notes."""

    story_id: str
    revision: int  # exports so far
    pseudonym: str
    language: str
    country: str
    happened: str
    area: str
    subject: tuple[tuple[str, tuple[str, ...]], ...]
    checks: tuple[str, ...]
    scopes: tuple[ConsentScope, ...]
    record: MovedRecord
    entities: tuple[MovedEntity, ...]
    numbers: tuple[tuple[str, int], ...]  # category → the number that its next entry gets
    items: tuple[MovedItem, ...]
    custody: tuple[Custody, ...] = ()
    handed_over: tuple[HandedOver, ...] = ()
    withdrawal_phrase: WithdrawalPhrase | None = None
    labels: Labels = field(default_factory=dict, hash=False)  # of codes in `subject` that a kit added

    @property
    def originals(self) -> tuple[Original, ...]:
        """Return the files that must travel beside it, in order of the parts."""
        return tuple(item.original for item in self.items if item.original is not None)

    def to_bytes(self) -> bytes:
        """Return the file in canonical form; raises `BundleRefused` where a reader would refuse it."""
        document: dict[str, Json] = {
            "format": SchemaName.TRANSFER.document_format,
            "version": schemas.VERSION,
            "story_id": self.story_id,
            "revision": self.revision,
            "pseudonym": self.pseudonym,
            "language": self.language,
            "country": self.country,
            "happened": self.happened,
            "area": self.area,
            "subject": {name: list(codes) for name, codes in self.subject},
            "checks": list(self.checks),
            "consent": {
                "scopes": [one.to_json() for one in self.scopes],
                "record": write_record(self.record),
            },
            "entities": [
                {"category": one.category, "number": one.number, "forms": list(one.forms)}
                for one in self.entities
            ],
            "numbers": dict(self.numbers),
            "items": [write_item(one) for one in self.items],
            "custody": [one.to_json() for one in self.custody],
            "handed_over": [write_handed_over(one) for one in self.handed_over],
        }
        if self.withdrawal_phrase is not None:
            document["withdrawal_phrase"] = self.withdrawal_phrase.to_json()
        document |= labels.to_json(self.labels)
        data = canonical(document)
        if len(data) > JSON_MAX:
            raise BundleRefused(Refusal.JSON_TOO_LARGE, limit=JSON_MAX)
        schemas.check(SchemaName.TRANSFER, document)
        _check(self)
        return data

    @classmethod
    def parse(cls, data: bytes) -> Transfer:
        """Return the story in a file. Raises `BundleRefused`."""
        document = parse_object(data)
        schemas.check(SchemaName.TRANSFER, document)
        consent = cast("Mapping[str, Json]", document["consent"])
        subject = cast("Mapping[str, list[str]]", document["subject"])
        transfer = cls(
            story_id=schemas.text(document, "story_id"),
            revision=schemas.integer(document, "revision"),
            pseudonym=schemas.text(document, "pseudonym"),
            language=schemas.text(document, "language"),
            country=schemas.text(document, "country"),
            happened=schemas.text(document, "happened"),
            area=schemas.text(document, "area"),
            subject=tuple((name, tuple(codes)) for name, codes in sorted(subject.items())),
            checks=schemas.texts(document, "checks"),
            scopes=tuple(read_scope(one) for one in schemas.objects(consent, "scopes")),
            record=read_record(cast("Mapping[str, Json]", consent["record"])),
            entities=tuple(
                MovedEntity(
                    schemas.text(one, "category"), schemas.integer(one, "number"), schemas.texts(one, "forms")
                )
                for one in schemas.objects(document, "entities")
            ),
            numbers=tuple(
                (name, int(count))
                for name, count in sorted(cast("Mapping[str, int]", document["numbers"]).items())
            ),
            items=tuple(read_item(one) for one in schemas.objects(document, "items")),
            custody=tuple(Custody.from_json(one) for one in schemas.objects(document, "custody")),
            handed_over=tuple(read_handed_over(one) for one in schemas.objects(document, "handed_over")),
            withdrawal_phrase=carried_phrase(document),
            labels=labels.from_json(document),
        )
        _check(transfer)
        return transfer

    def may_go(self, day: dt.date, alias: str | None = None) -> bool:
        """Whether she agreed that somebody by name (`alias`, None: anybody) has it as it is, on `day`."""
        return any(
            one.scope == SCOPE
            and one.recipient is not None
            and day <= one.until
            and alias in (None, one.recipient)
            for one in self.scopes
        )


def _check(transfer: Transfer) -> None:
    """Raise `BundleRefused` for what a schema cannot say."""
    kinds = {item.number: item.kind for item in transfer.items}
    entries = {(one.category, one.number) for one in transfer.entities}
    known = {str(category) for category in Category}
    named = {one.category for one in transfer.entities} | {name for name, _ in transfer.numbers}
    named |= {mark.category for item in transfer.items for mark in item.marks}
    sound = (
        labels.fit(transfer.labels, transfer.subject)
        and named <= known
        and all(one.number < other.number for one, other in itertools.pairwise(transfer.items))
        and len(entries) == len(transfer.entities)
        and all(number < dict(transfer.numbers).get(category, 0) for category, number in entries)
        and all(fits(item, kinds, entries) for item in transfer.items)
        and one_size(transfer.originals)
    )
    if not sound:
        raise BundleRefused(Refusal.TRANSFER_WRONG)
