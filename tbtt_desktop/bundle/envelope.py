"""The envelope, `tbtt.json`: what a bundle is, from whom and for whom."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from tbtt_desktop.bundle import schemas
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.schemas import SchemaName
from tbtt_desktop.bundle.strictjson import Json, canonical, parse_object
from tbtt_desktop.clock import World


class Kind(StrEnum):
    """What a bundle brings."""

    STORIES = "stories"
    WITHDRAWAL = "withdrawal"
    RECEIPT = "receipt"
    TRANSFER = "transfer"
    ROSTER = "roster"
    KIT = "kit"


_PAYLOAD_SCHEMA = {
    Kind.STORIES: SchemaName.STORY,
    Kind.WITHDRAWAL: SchemaName.WITHDRAWAL,
    Kind.RECEIPT: SchemaName.RECEIPT,
    Kind.TRANSFER: SchemaName.TRANSFER,
    Kind.ROSTER: SchemaName.ROSTER,
    Kind.KIT: SchemaName.KIT,
}


@dataclass(frozen=True, slots=True)
class Recipient:
    """For whom a bundle is: both keys, so that it cannot be passed on as if it were for another."""

    age_recipient: str
    fingerprint: str  # SHA256:…, of the signing key

    @classmethod
    def of(cls, card: Card) -> Recipient:
        """Return the recipient that a card stands for."""
        return cls(card.age_recipient, card.fingerprint)


@dataclass(frozen=True, slots=True)
class Link:
    """A bundle's place in the chain of bundles to one set of recipients."""

    chain_id: str  # UUIDv4
    sequence: int  # from 1
    previous: str | None  # digest of the bundle before; None exactly for sequence 1


@dataclass(frozen=True, slots=True)
class Envelope:
    """The parsed envelope; `signer` is verified as a card, not yet as this bundle's signer."""

    kind: Kind
    bundle_id: str
    signer: Card
    recipients: tuple[Recipient, ...]
    link: Link
    created: dt.date
    schemas: tuple[str, ...]

    @classmethod
    def new(
        cls, world: World, kind: Kind, signer: Card, recipients: tuple[Recipient, ...], link: Link
    ) -> Envelope:
        """Return an envelope with a random id, dated today."""
        return cls(
            kind=kind,
            bundle_id=world.chance.uuid4(),
            signer=signer,
            recipients=recipients,
            link=link,
            created=world.clock.today(),
            schemas=(_PAYLOAD_SCHEMA[kind].schema_id,),
        )

    def to_bytes(self) -> bytes:
        """Return `tbtt.json` in canonical form; raises `BundleRefused` where its schema would refuse it."""
        document: dict[str, Json] = {
            "format": SchemaName.ENVELOPE.document_format,
            "version": schemas.VERSION,
            "kind": str(self.kind),
            "bundle_id": self.bundle_id,
            "signer": self.signer.to_json(),
            "recipients": [
                {"age_recipient": one.age_recipient, "fingerprint": one.fingerprint}
                for one in self.recipients
            ],
            "chain_id": self.link.chain_id,
            "sequence": self.link.sequence,
            "previous": self.link.previous,
            "created": self.created.isoformat(),
            "schemas": list(self.schemas),
        }
        schemas.check(SchemaName.ENVELOPE, document)
        _check_link(self.link)
        return canonical(document)

    @classmethod
    def parse(cls, data: bytes) -> Envelope:
        """Return the envelope in `tbtt.json`. Raises `BundleRefused`."""
        document = parse_object(data)
        schemas.check(SchemaName.ENVELOPE, document)
        created = schemas.date(document, "created")
        kind = _kind(schemas.text(document, "kind"))
        named = schemas.texts(document, "schemas")
        if not set(named) <= {name.schema_id for name in SchemaName}:
            raise BundleRefused(Refusal.SCHEMA_UNKNOWN)
        link = Link(
            schemas.text(document, "chain_id"),
            schemas.integer(document, "sequence"),
            schemas.optional_text(document, "previous"),
        )
        _check_link(link)
        return cls(
            kind=kind,
            bundle_id=schemas.text(document, "bundle_id"),
            signer=Card.from_json(cast("dict[str, Json]", document["signer"])),
            recipients=tuple(
                Recipient(schemas.text(one, "age_recipient"), schemas.text(one, "fingerprint"))
                for one in schemas.objects(document, "recipients")
            ),
            link=link,
            created=created,
            schemas=named,
        )


def _kind(written: str) -> Kind:
    try:
        return Kind(written)
    except ValueError:
        raise BundleRefused(Refusal.KIND_UNSUPPORTED) from None


def _check_link(link: Link) -> None:
    if (link.sequence == 1) != (link.previous is None):
        raise BundleRefused(Refusal.CHAIN_WRONG)
