"""One key after another: the old one signs for the new one, on the new one's card.

What is signed is the RFC 8785 form of `{"alias", "signing_key", "succeeds"}`: the alias, the new key and the
old one, and nothing that may change later. So a card of the new key can be made anew, with another age
recipient, when the old key is long destroyed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tbtt_desktop.bundle import schemas
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.strictjson import Json, canonical
from tbtt_desktop.crypto import sshsig
from tbtt_desktop.errors import WorldError

NAMESPACE: Final = "card-succession@tbtt"


def statement(alias: str, signing_key: str, succeeds: str) -> bytes:
    """Return what the old key `succeeds` signs for the new one; both as OpenSSH's public lines."""
    return canonical({"alias": alias, "signing_key": signing_key, "succeeds": succeeds})


def succession(former_seed: bytes, alias: str, signing_key: str) -> dict[str, Json]:
    """Return a card's `succeeds`: the old key, whose seed this is, and its signature for the new one."""
    former = sshsig.public_line(sshsig.public_key(former_seed))
    signature = sshsig.sign(former_seed, NAMESPACE, statement(alias, signing_key, former))
    return {"signing_key": former, "signature": signature.decode("ascii")}


def former_key(card: Mapping[str, Json]) -> str:
    """Return the public line of the key that a card succeeds, "" where it succeeds none.

    The card has passed its schema. Raises `BundleRefused`, `card_succession`, where the old key did not sign.
    """
    told = schemas.nested(card, "succeeds")
    if told is None:
        return ""
    former, signing_key = schemas.text(told, "signing_key"), schemas.text(card, "signing_key")
    signed = statement(schemas.text(card, "alias"), signing_key, former)
    try:
        key = sshsig.parse_public_line(former)
        sshsig.verify(schemas.text(told, "signature").encode("utf-8"), NAMESPACE, signed, key)
    except WorldError:
        raise BundleRefused(Refusal.CARD_SUCCESSION) from None
    if former == signing_key:
        raise BundleRefused(Refusal.CARD_SUCCESSION)
    return former
