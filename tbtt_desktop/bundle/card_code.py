"""A card as the short text of a QR code (FORMAT.md, section 6).

The JSON of a card takes 620 bytes, much of it said twice or in base64: as a code it has 93 modules a side.
What cannot be worked out from the rest takes 57. A camera of 1280 by 720 pixels reads that when it fills a
quarter of the height, the JSON from two fifths on (simulated: turned, unsharp, noise, JPEG at 60).
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from typing import Final

from tbtt_desktop.bundle import rotation, schemas
from tbtt_desktop.bundle.card import NAMESPACE, Card
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.schemas import SchemaName
from tbtt_desktop.bundle.strictjson import Json
from tbtt_desktop.crypto import sshsig
from tbtt_desktop.errors import WorldError

PREFIX: Final = "TBTT-CARD:"
_MOST: Final = 2_048  # characters: a name of 200 letters in any script is less
_KEY: Final = sshsig.KEY_SIZE
_FORM: Final = re.compile(
    r"TBTT-CARD:1:([A-Z0-9-]{1,32}):(HELPER|COORDINATOR|ARCHIVE):([0-9]{4}-[0-9]{2}-[0-9]{2})"
    r":(AGE1[02-9AC-HJ-NP-Z]{58}):([A-Z2-7]{154}):([A-Z2-7]*)(?::([A-Z2-7]{154}))?",
    re.ASCII,
)


def code_of(card: Card) -> bytes:
    """Return what a QR code of the card holds: the short text, or the card's JSON where no text says all."""
    try:
        text = _text(card)
        if parse(text.encode("ascii")).raw == card.raw:
            return text.encode("ascii")
    except WorldError:
        pass  # a later version's card, or a signature in another armor: its own bytes say it exactly
    return card.raw


def parse(code: bytes) -> Card:
    """Return the card that a QR code holds, as short text or as JSON. Raises `BundleRefused`."""
    text = code.strip()
    if not text.startswith(PREFIX.encode("ascii")):
        return Card.parse(text)
    found = _FORM.fullmatch(text.decode("ascii", "replace")) if len(text) <= _MOST else None
    if found is None:
        raise BundleRefused(Refusal.SCHEMA_WRONG, schema="card", rule="code")
    return Card.from_json(_document(found))


def _text(card: Card) -> str:
    document = card.to_json()
    parts = [
        "1",
        card.alias.upper(),
        str(card.role).upper(),
        card.created.isoformat(),
        card.age_recipient.upper(),
        _signed(document),
        _base32(card.name.encode("utf-8")),
    ]
    former = schemas.nested(document, "succeeds")
    if former is not None:
        parts.append(_signed(former))
    return PREFIX + ":".join(parts)


def _signed(document: Mapping[str, Json]) -> str:
    """Return a key and the signature beside it."""
    key = sshsig.parse_public_line(schemas.text(document, "signing_key"))
    return _base32(key + sshsig.bare(schemas.text(document, "signature").encode("utf-8")))


def _document(found: re.Match[str]) -> dict[str, Json]:
    alias, role, created, recipient, keys, name = found.groups()[:6]
    document: dict[str, Json] = {
        "format": SchemaName.CARD.document_format,
        "version": "1.0",
        "alias": alias.lower(),
        "role": role.lower(),
        "age_recipient": recipient.lower(),
        "created": created,
        **_signature(keys, NAMESPACE),
    }
    if name:
        document["name"] = _words(_bytes(name))
    if found[7] is not None:
        document["succeeds"] = _signature(found[7], rotation.NAMESPACE)
    return document


def _signature(keys: str, namespace: str) -> dict[str, Json]:
    both = _bytes(keys)
    return {
        "signing_key": sshsig.public_line(both[:_KEY]),
        "signature": sshsig.armored(both[:_KEY], namespace, both[_KEY:]).decode("ascii"),
    }


def _base32(data: bytes) -> str:
    return base64.b32encode(data).decode("ascii").rstrip("=")


def _bytes(text: str) -> bytes:
    """Return what base32 without padding stands for, in its one spelling."""
    try:
        data = base64.b32decode(text + "=" * (-len(text) % 8))
    except binascii.Error:
        raise BundleRefused(Refusal.SCHEMA_WRONG, schema="card", rule="code") from None
    if _base32(data) != text:
        raise BundleRefused(Refusal.SCHEMA_WRONG, schema="card", rule="code")
    return data


def _words(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise BundleRefused(Refusal.JSON_ENCODING) from None
