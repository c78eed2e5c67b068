"""A card as the text of a QR code says the same as its file, or is refused."""

from __future__ import annotations

import base64
import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.bundle import card_code, rotation
from tbtt_desktop.bundle.card import Card, valid_alias
from tbtt_desktop.bundle.errors import BundleRefused
from tbtt_desktop.bundle.strictjson import canonical
from tbtt_desktop.crypto import sshsig
from tbtt_desktop.stories.records import Role
from tests.bundle.makers import AMAL, DAY
from tests.bundle.second_documents import card_key

ALIASES = st.from_regex(r"[a-z0-9][a-z0-9-]{0,31}", fullmatch=True).filter(valid_alias)
NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=40)


def card_of(alias: str = "amal", name: str = "أمل، الفريق", role: Role = Role.HELPER) -> Card:
    """Return a card with Amal's keys."""
    recipient = AMAL.card.age_recipient
    return Card.build(AMAL.seed, alias=alias, name=name, role=role, age_recipient=recipient, created=DAY)


@given(ALIASES, NAMES, st.sampled_from(Role))
def test_every_card_comes_out_as_it_went_in(alias: str, name: str, role: Role) -> None:
    """A card that changes on its way has no good signature, and nobody could be added by camera."""
    card = card_of(alias, name, role)
    code = card_code.code_of(card)
    assert code.startswith(b"TBTT-CARD:1:")
    assert set(code) <= set(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-:")
    assert card_code.parse(code) == card


def test_a_new_key_comes_with_what_the_old_one_signed() -> None:
    """Whoever scans it would be told of a stranger instead of somebody with a new key."""
    seed = bytes([9]) * 32
    followed = rotation.succession(AMAL.seed, "amal", sshsig.public_line(sshsig.public_key(seed)))
    recipient = AMAL.card.age_recipient
    card = Card.build(
        seed,
        alias="amal",
        name="",
        role=Role.HELPER,
        age_recipient=recipient,
        created=DAY,
        succession=followed,
    )
    code = card_code.code_of(card)
    assert code.startswith(b"TBTT-CARD:1:")
    assert card_code.parse(code) == card
    assert card.former == AMAL.card.fingerprint
    assert by_hand(code)["succeeds"] == card.to_json()["succeeds"]
    old = code.split(b":")[-1]
    for spoilt in (old[:-4] + b"AAAA", GOOD.split(b":")[6]):
        with pytest.raises(BundleRefused):
            card_code.parse(code.replace(old, spoilt))


def by_hand(code: bytes) -> dict[str, Any]:
    """Read a code as FORMAT.md says, with the standard library alone."""
    _, _, alias, role, created, recipient, keys, name, *old = code.decode("ascii").split(":")
    document: dict[str, Any] = {
        "format": "tbtt-card",
        "version": "1.0",
        "alias": alias.lower(),
        "role": role.lower(),
        "age_recipient": recipient.lower(),
        "created": created,
        **signed_by_hand(keys, b"card@tbtt"),
    }
    if name:
        document["name"] = base64.b32decode(name + "=" * (-len(name) % 8)).decode("utf-8")
    if old:
        document["succeeds"] = signed_by_hand(old[0], b"card-succession@tbtt")
    return document


def signed_by_hand(keys: str, namespace: bytes) -> dict[str, str]:
    """Return a key as OpenSSH writes it, and a signature as ssh-keygen does."""
    both = base64.b32decode(keys + "=" * (-len(keys) % 8))

    def said(data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + data

    kind = said(b"ssh-ed25519")
    blob = b"SSHSIG\0\0\0\1" + said(kind + said(both[:32])) + said(namespace) + said(b"") + said(b"sha512")
    body = base64.b64encode(blob + said(kind + said(both[32:]))).decode("ascii")
    lines = [body[at : at + 70] for at in range(0, len(body), 70)]
    armor = ("-----BEGIN SSH SIGNATURE-----", *lines, "-----END SSH SIGNATURE-----", "")
    return {
        "signing_key": "ssh-ed25519 " + base64.b64encode(kind + said(both[:32])).decode("ascii"),
        "signature": "\n".join(armor),
    }


@pytest.mark.parametrize("name", ["", "Amal, field team"])
def test_a_second_reader_makes_the_same_card_of_it(name: str) -> None:
    """When this program is gone, a code on a wall must still say whose keys these are."""
    card = card_of(name=name)
    document = by_hand(card_code.code_of(card))
    assert json.dumps(document, sort_keys=True, separators=(",", ":")).encode() == card.raw
    assert card_key(document) == card.key


def test_what_the_short_text_cannot_say_is_said_in_json() -> None:
    """A card of a later version would lose what is under its signature, and with it the signature."""
    document = {key: value for key, value in AMAL.card.to_json().items() if key != "signature"}
    document["pronouns"] = "she"
    signature = sshsig.sign(AMAL.seed, "card@tbtt", canonical(document)).decode("ascii")
    later = Card.from_json({**document, "signature": signature})
    assert card_code.code_of(later) == later.raw
    assert card_code.parse(later.raw + b"\n") == later


def test_words_that_were_sent_on_may_have_room_around_them() -> None:
    """A phone adds a line's end, and the helper would be told that the card is broken."""
    card = card_of()
    assert card_code.parse(b"  " + card_code.code_of(card) + b"\r\n") == card


GOOD = card_code.code_of(card_of())
KEYS = GOOD.split(b":")[6]


@pytest.mark.parametrize(
    ("code", "refusal"),
    [
        (b"TBTT-CARD:", "schema_wrong"),
        (GOOD.lower(), "json_malformed"),
        (GOOD.replace(b":1:", b":2:"), "schema_wrong"),
        (GOOD + b":", "schema_wrong"),
        (GOOD + b"A", "schema_wrong"),
        (GOOD.replace(b":AMAL:", b":CON:"), "card_alias"),
        (GOOD.replace(b":AMAL:", b":AMAR:"), "card_signature"),
        (GOOD.replace(b":HELPER:", b":ARCHIVE:"), "card_signature"),
        (GOOD.replace(b":2026-03-08:", b":2026-02-30:"), "date_wrong"),
        (GOOD.replace(b":AGE1", b":AGE2"), "schema_wrong"),
        (GOOD.replace(KEYS, KEYS[:-1] + b"B"), "schema_wrong"),  # spare bits that are not zero
        (GOOD.replace(KEYS, b"A" * 154), "card_signature"),
        (GOOD.rpartition(b":")[0] + b":74", "json_encoding"),  # one byte, 0xff
        (GOOD.rpartition(b":")[0] + b":BA", "schema_wrong"),  # a control character
        (b"TBTT-CARD:1:" + b"A" * 3_000, "schema_wrong"),
        (b"\xff\xfe", "json_encoding"),
        (b"WIFI:S:cafe;;", "json_malformed"),
    ],
)
def test_a_code_that_is_not_as_it_should_be_is_refused(code: bytes, refusal: str) -> None:
    """A card that was changed on the wall, or made up, would be compared and perhaps believed."""
    with pytest.raises(BundleRefused) as caught:
        card_code.parse(code)
    assert caught.value.code == refusal


@given(st.binary(max_size=400) | st.binary(max_size=40).map(lambda end: GOOD[:-20] + end))
def test_whatever_a_code_holds_is_answered_or_refused(code: bytes) -> None:
    """A sticker on a wall must not end the program."""
    with suppress(BundleRefused):
        assert card_code.parse(code).raw
