"""Cards: a person's public keys, signed by themselves, small enough for a QR code."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.bundle import rotation, schemas
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.schemas import SchemaName
from tbtt_desktop.bundle.strictjson import Json, canonical, parse_object
from tbtt_desktop.crypto import age, sshsig
from tbtt_desktop.errors import WorldError
from tbtt_desktop.limits import CARD_MAX
from tbtt_desktop.stories.records import Role

NAMESPACE: Final = "card@tbtt"

# Windows opens the device, whatever the extension: con.tbtt-card is the console.
_DEVICES: Final = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")
_ALIAS: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")


def valid_alias(alias: str) -> bool:
    """Whether `alias` may be used as principal and file name on every system."""
    return _ALIAS.fullmatch(alias) is not None and not is_device(alias)


def is_device(name: str) -> bool:
    """Whether Windows takes a file of this name, in small letters, for a device."""
    return _DEVICES.fullmatch(name) is not None


def key_fingerprint(key: bytes) -> str:
    """Return `SHA256:…` of a 32-byte Ed25519 public key, as `ssh-keygen -l` prints it."""
    digest = hashlib.sha256(sshsig.key_blob(key)).digest()
    return "SHA256:" + base64.b64encode(digest).decode("ascii").rstrip("=")


@dataclass(frozen=True, slots=True)
class Card:
    """A card whose signature has been verified.

    `role` is a claim. `raw` is the whole card as canonical JSON, properties that this version
    does not know included: they are under the signature too.
    """

    alias: str
    name: str
    role: Role
    signing_key: str  # "ssh-ed25519 AAAA…", without comment
    age_recipient: str
    created: dt.date
    raw: bytes
    succeeds: str = ""  # the key before this one, which signed for it, in the same form; "" for none

    @property
    def key(self) -> bytes:
        """Return the 32 bytes of the Ed25519 public key."""
        return sshsig.parse_public_line(self.signing_key)

    @property
    def fingerprint(self) -> str:
        """Return `SHA256:…` as `ssh-keygen -l` prints it."""
        return key_fingerprint(self.key)

    @property
    def former(self) -> str:
        """Return the fingerprint of the key that this one succeeds, "" for none."""
        return key_fingerprint(sshsig.parse_public_line(self.succeeds)) if self.succeeds else ""

    @classmethod
    def build(
        cls,
        seed: bytes,
        *,
        alias: str,
        name: str,
        role: Role,
        age_recipient: str,
        created: dt.date,
        succession: Mapping[str, Json] | None = None,
    ) -> Card:
        """Return the card of the Ed25519 key that `seed` (32 bytes) stands for, signed with it.

        `succession` is what `rotation.succession` gives, where an earlier key signs for this one.
        Raises `BundleRefused` with `card_alias` or `schema_wrong` for fields that no reader would take.
        """
        document: dict[str, Json] = {
            "format": SchemaName.CARD.document_format,
            "version": schemas.VERSION,
            "alias": alias,
            "role": str(role),
            "signing_key": sshsig.public_line(sshsig.public_key(seed)),
            "age_recipient": age_recipient,
            "created": created.isoformat(),
        }
        if name:
            document["name"] = name
        if succession is not None:
            document["succeeds"] = dict(succession)
        document["signature"] = sshsig.sign(seed, NAMESPACE, canonical(document)).decode("ascii")
        return cls.from_json(document)

    @classmethod
    def parse(cls, data: bytes) -> Card:
        """Return the card in a `.tbtt-card` file. Raises `BundleRefused`."""
        return cls.from_json(parse_object(data, CARD_MAX))

    @classmethod
    def from_json(cls, document: dict[str, Json]) -> Card:
        """Return the card that a parsed JSON object holds, its signature verified. Raises `BundleRefused`."""
        schemas.check(SchemaName.CARD, document)
        created = schemas.date(document, "created")
        alias = schemas.text(document, "alias")
        if not valid_alias(alias):
            raise BundleRefused(Refusal.CARD_ALIAS)
        raw = canonical(document)
        if len(raw) > CARD_MAX:
            raise BundleRefused(Refusal.JSON_TOO_LARGE, limit=CARD_MAX)
        _check_keys(document)
        _check_signature(document)
        succeeds = rotation.former_key(document)
        return cls(
            alias=alias,
            name=schemas.text(document, "name"),
            role=Role(schemas.text(document, "role")),
            signing_key=schemas.text(document, "signing_key"),
            age_recipient=schemas.text(document, "age_recipient"),
            created=created,
            raw=raw,
            succeeds=succeeds,
        )

    def to_json(self) -> dict[str, Json]:
        """Return the card as a JSON object, unknown properties included."""
        return parse_object(self.raw, CARD_MAX)


def _check_keys(document: dict[str, Json]) -> None:
    try:
        sshsig.parse_public_line(schemas.text(document, "signing_key"))
        age.check_recipient(schemas.text(document, "age_recipient"))
    except WorldError:
        raise BundleRefused(Refusal.CARD_KEY) from None


def _check_signature(document: dict[str, Json]) -> None:
    signed = canonical({key: value for key, value in document.items() if key != "signature"})
    armored = schemas.text(document, "signature").encode("utf-8")
    key = sshsig.parse_public_line(schemas.text(document, "signing_key"))
    try:
        sshsig.verify(armored, NAMESPACE, signed, key)
    except WorldError:
        raise BundleRefused(Refusal.CARD_SIGNATURE) from None
