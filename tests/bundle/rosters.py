"""Rosters and cards that succeed others: sound ones, and one for each of their rules that can be broken."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from typing import Any, Final

import pytest

from tbtt_desktop.bundle import rotation, strictjson
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.errors import Refusal
from tbtt_desktop.bundle.roster import Listed, Reason, RevokedKey, Roster
from tbtt_desktop.clock import World
from tbtt_desktop.crypto import sshsig
from tbtt_desktop.stories.records import Role
from tests.bundle.makers import AMAL, DAY, EVE, NOOR, Forge, Person, forge, person

Case = Callable[[World, pytest.MonkeyPatch], bytes]
CASES: Final[list[tuple[Refusal, str, Case]]] = []
UNTIL: Final = DAY + dt.timedelta(731)
ROSE: Final = person("rose", 4, identity=NOOR.identity)
FILE: Final = "data/rosters/4.json"


def renewed(old: Person, number: int) -> Person:
    """Return somebody with a new signing key, for which the old one signed."""
    seed = bytes([number]) * 32
    line = sshsig.public_line(sshsig.public_key(seed))
    card = Card.build(
        seed,
        alias=old.card.alias,
        name="",
        role=old.card.role,
        age_recipient=old.card.age_recipient,
        created=DAY,
        succession=rotation.succession(old.seed, old.card.alias, line),
    )
    return Person(seed, old.identity, card)


def roster(authority: Person = AMAL, **changes: Any) -> Roster:
    """Return a roster that lists Rose with her new key and revokes Eve's."""
    fields: dict[str, Any] = {
        "authority": authority.card,
        "serial": 4,
        "valid_from": DAY,
        "valid_until": UNTIL,
        "cards": (Listed(renewed(ROSE, 5).card, Role.COORDINATOR), Listed(NOOR.card, Role.ARCHIVE)),
        "revocations": (RevokedKey(EVE.card.signing_key, DAY, Reason.STOLEN),),
    }
    return Roster(**(fields | changes))


def document(**changes: Any) -> dict[str, Any]:
    """Return a roster's file as JSON values, changed."""
    return dict(json.loads(roster().to_bytes())) | changes


def bundle(world: World, raw: bytes | dict[str, Any], name: str = FILE) -> Forge:
    """Return a bundle of Amal's that holds this roster."""
    data = raw if isinstance(raw, bytes) else json.dumps(raw).encode()
    return forge(world, Kind.ROSTER, {name: data})


def _bad(code: Refusal, name: str, **changes: Any) -> None:
    CASES.append((code, name, lambda world, _: bundle(world, document(**changes)).tar()))


def _listed(card: Card, role: str = "helper") -> dict[str, Any]:
    return {"card": card.to_json(), "role": role}


def _revoked(card: Card) -> dict[str, str]:
    return {"signing_key": card.signing_key, "date": "2026-03-08", "reason": "left"}


_AMIRA: Final = person("amira", 6, identity=NOOR.identity).card
_OTHER_ROSE: Final = person("rose", 7, identity=NOOR.identity).card
_bad(Refusal.ROSTER_WRONG, "ends before it begins", valid_until="2026-03-07")
_bad(Refusal.ROSTER_WRONG, "valid for 732 days", valid_until="2028-03-09")
_bad(Refusal.ROSTER_WRONG, "two keys under one alias", cards=[_listed(ROSE.card), _listed(_OTHER_ROSE)])
_bad(Refusal.ROSTER_WRONG, "a card twice", cards=[_listed(_AMIRA), _listed(_AMIRA)])
_bad(Refusal.ROSTER_WRONG, "lists its authority", cards=[_listed(AMAL.card)])
_bad(Refusal.ROSTER_WRONG, "lists whom it revokes", cards=[_listed(EVE.card)])
_bad(Refusal.ROSTER_WRONG, "revokes its authority", revocations=[_revoked(AMAL.card)])
_bad(Refusal.ROSTER_WRONG, "revokes a key twice", revocations=[_revoked(EVE.card), _revoked(EVE.card)])
_bad(Refusal.ROSTER_WRONG, "by somebody else than its signer", authority=_AMIRA.to_json())
_bad(
    Refusal.ROSTER_WRONG,
    "revokes what is no key",
    revocations=[_revoked(EVE.card) | {"signing_key": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI" + "/" * 43}],
)
_bad(Refusal.NAME_MISMATCH, "another serial", serial=5)
_bad(Refusal.SCHEMA_WRONG, "serial 0", serial=0)
_bad(Refusal.SCHEMA_WRONG, "a role of its own", cards=[_listed(ROSE.card, "queen")])
_bad(Refusal.SCHEMA_WRONG, "a reason in words", revocations=[_revoked(EVE.card) | {"reason": "She left."}])
_bad(Refusal.SCHEMA_WRONG, "no revocations at all", revocations=None)
_bad(Refusal.DATE_WRONG, "a first day of no calendar", valid_from="2026-02-30")
_bad(Refusal.DATE_WRONG, "revoked on no day", revocations=[_revoked(EVE.card) | {"date": "2026-13-01"}])
_bad(
    Refusal.CARD_SIGNATURE,
    "a listed card changed",
    cards=[_listed(ROSE.card) | {"card": {**ROSE.card.to_json(), "role": "archive"}}],
)
_bad(Refusal.FORMAT_UNKNOWN, "a listed card that is none", cards=[{"card": {}, "role": "helper"}])


def _case(code: Refusal) -> Callable[[Callable[[World], bytes]], None]:
    def add(made: Callable[[World], bytes]) -> None:
        CASES.append((code, made.__name__.strip("_").replace("_", " "), lambda world, _: made(world)))

    return add


@_case(Refusal.ROSTER_WRONG)
def _two_rosters(world: World) -> bytes:
    made = bundle(world, roster().to_bytes())
    made.payload["data/rosters/5.json"] = roster(serial=5).to_bytes()
    return made.tar()


@_case(Refusal.PAYLOAD_NOT_FOR_KIND)
def _roster_among_stories(world: World) -> bytes:
    made = forge(world)
    made.payload[FILE] = roster().to_bytes()
    return made.tar()


@_case(Refusal.PAYLOAD_MISSING)
def _roster_with_cards_alone(world: World) -> bytes:
    return forge(world, Kind.ROSTER, {"data/cards/rose.json": ROSE.card.raw}).tar()


@_case(Refusal.NAME_REFUSED)
def _serial_with_a_zero_before(world: World) -> bytes:
    return bundle(world, roster().to_bytes(), "data/rosters/04.json").tar()


def _succession(name: str, succeeds: Callable[[dict[str, Any]], Any]) -> None:
    """Add a bundle with a card that is signed by its own key, and whose `succeeds` is changed."""

    def made(world: World, _: pytest.MonkeyPatch) -> bytes:
        new = renewed(ROSE, 5)
        fields = {key: value for key, value in new.card.to_json().items() if key != "signature"}
        fields["succeeds"] = succeeds(json.loads(json.dumps(fields["succeeds"])))
        signed = sshsig.sign(new.seed, "card@tbtt", strictjson.canonical(fields)).decode()
        payload = {
            FILE: roster().to_bytes(),
            "data/cards/rose.json": json.dumps(fields | {"signature": signed}).encode(),
        }
        return forge(world, Kind.ROSTER, payload).tar()

    CASES.append((Refusal.CARD_SUCCESSION, name, made))


_succession("succeeds a key that did not sign", lambda told: told | {"signing_key": EVE.card.signing_key})
_succession("signed for another alias", lambda _: rotation.succession(ROSE.seed, "amal", _new_line()))
_succession("signed for another key", lambda _: rotation.succession(ROSE.seed, "rose", EVE.card.signing_key))
_succession("succeeds itself", lambda _: rotation.succession(bytes([5]) * 32, "rose", _new_line()))
_succession(
    "signed as a card", lambda told: told | {"signature": renewed(ROSE, 5).card.to_json()["signature"]}
)


def _new_line() -> str:
    return renewed(ROSE, 5).card.signing_key
