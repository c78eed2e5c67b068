"""A roster: whom a coordinator trusts, in which role and until when, and whose keys are not to be trusted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, cast

from tbtt_desktop.bundle import schemas
from tbtt_desktop.bundle.card import Card, key_fingerprint
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.schemas import SchemaName
from tbtt_desktop.bundle.strictjson import Json, canonical, parse_object
from tbtt_desktop.crypto import sshsig
from tbtt_desktop.errors import WorldError
from tbtt_desktop.limits import JSON_MAX, ROSTER_DAYS_MAX
from tbtt_desktop.stories.records import Role

SERIAL_MAX: Final = 2**31


class Reason(StrEnum):
    """Why a key is not to be trusted; a roster of somebody else's may have other words."""

    LOST = "lost"
    STOLEN = "stolen"
    LEFT = "left"
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody on a roster, and the role that the authority gives, whatever the card claims."""

    card: Card
    role: Role


@dataclass(frozen=True, slots=True)
class RevokedKey:
    """A key that is not to be trusted any more. `reason` is a word, of `Reason` where it is known."""

    signing_key: str  # "ssh-ed25519 AAAA…": stock tools want the key itself
    date: dt.date
    reason: str

    @property
    def fingerprint(self) -> str:
        """Return `SHA256:…` as `ssh-keygen -l` prints it."""
        return key_fingerprint(sshsig.parse_public_line(self.signing_key))


@dataclass(frozen=True, slots=True)
class Roster:
    """`data/rosters/<serial>.json`. Both days of its validity are within it."""

    authority: Card
    serial: int  # from 1; a higher one takes the place of all before
    valid_from: dt.date
    valid_until: dt.date
    cards: tuple[Listed, ...]
    revocations: tuple[RevokedKey, ...]

    def to_bytes(self) -> bytes:
        """Return the file in canonical form; raises `BundleRefused` where a reader would refuse it."""
        document: dict[str, Json] = {
            "format": SchemaName.ROSTER.document_format,
            "version": schemas.VERSION,
            "serial": self.serial,
            "valid_from": self.valid_from.isoformat(),
            "valid_until": self.valid_until.isoformat(),
            "authority": self.authority.to_json(),
            "cards": [{"card": one.card.to_json(), "role": str(one.role)} for one in self.cards],
            "revocations": [
                {"signing_key": one.signing_key, "date": one.date.isoformat(), "reason": one.reason}
                for one in self.revocations
            ],
        }
        data = canonical(document)
        if len(data) > JSON_MAX:
            raise BundleRefused(Refusal.JSON_TOO_LARGE, limit=JSON_MAX)
        schemas.check(SchemaName.ROSTER, document)
        _check(self)
        return data

    @classmethod
    def parse(cls, data: bytes) -> Roster:
        """Return the roster in a file, every card's own signature verified. Raises `BundleRefused`."""
        document = parse_object(data)
        schemas.check(SchemaName.ROSTER, document)
        valid_from, valid_until = (schemas.date(document, name) for name in ("valid_from", "valid_until"))
        revoked = [_revoked(one) for one in schemas.objects(document, "revocations")]
        roster = cls(
            authority=Card.from_json(_object(document, "authority")),
            serial=schemas.integer(document, "serial"),
            valid_from=valid_from,
            valid_until=valid_until,
            cards=tuple(
                Listed(Card.from_json(_object(one, "card")), Role(schemas.text(one, "role")))
                for one in schemas.objects(document, "cards")
            ),
            revocations=tuple(revoked),
        )
        _check(roster)
        return roster


def _object(value: Mapping[str, Json], key: str) -> dict[str, Json]:
    return cast("dict[str, Json]", value[key])


def _revoked(value: Mapping[str, Json]) -> RevokedKey:
    return RevokedKey(
        schemas.text(value, "signing_key"), schemas.date(value, "date"), schemas.text(value, "reason")
    )


def _check(roster: Roster) -> None:
    """Raise `BundleRefused` for what the schema leaves open."""
    days = (roster.valid_until - roster.valid_from).days
    if not 0 <= days <= ROSTER_DAYS_MAX:
        raise BundleRefused(Refusal.ROSTER_WRONG, limit=ROSTER_DAYS_MAX)
    cards = [roster.authority, *(one.card for one in roster.cards)]
    try:
        keys = [card.signing_key for card in cards]
        keys += [sshsig.public_line(sshsig.parse_public_line(one.signing_key)) for one in roster.revocations]
    except WorldError:
        raise BundleRefused(Refusal.ROSTER_WRONG) from None
    aliases = {card.alias for card in cards}
    if len(aliases) != len(cards) or len(set(keys)) != len(keys):
        raise BundleRefused(Refusal.ROSTER_WRONG)


def check_alone(rosters: Sequence[Roster], signer: Card) -> None:
    """Raise `BundleRefused` unless a bundle holds one roster, and its authority is who signed the bundle."""
    if len(rosters) != 1 or rosters[0].authority.key != signer.key:
        raise BundleRefused(Refusal.ROSTER_WRONG)
