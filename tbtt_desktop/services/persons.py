"""How a card is shown: who it says it is, what it is worth here, and by whom."""

from __future__ import annotations

import dataclasses
import datetime as dt

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.standing import Dispute, Standing
from tbtt_desktop.clock import Clock
from tbtt_desktop.crypto.fingerprint import fingerprint
from tbtt_desktop.services import standings
from tbtt_desktop.services.standings import Known
from tbtt_desktop.stories.records import Role, Trust
from tbtt_desktop.vault import cards, rosters
from tbtt_desktop.vault.connection import Connection


@dataclasses.dataclass(frozen=True, slots=True)
class Vouched:
    """The roster by which a key is trusted, or was until `until`."""

    alias: str  # of the authority
    fingerprint: str
    serial: int
    until: dt.date


@dataclasses.dataclass(frozen=True, slots=True)
class RevokedBy:
    """The roster that revokes a key."""

    alias: str  # of the authority
    fingerprint: str
    serial: int
    date: dt.date
    reason: str  # a word, of `Reason` where it is known


@dataclasses.dataclass(frozen=True, slots=True)
class Person:
    """A card as it is shown: who it says it is, and what two people compare aloud.

    `role` is the one that a roster gives where that is what the key is trusted by, else the card's claim. A
    card in `dispute` is not trusted until somebody decides, `keep` or `revoke`: about it, or about the
    authority that vouches for it.
    """

    alias: str
    name: str
    role: Role
    trust: Trust
    words: tuple[str, ...]  # eight, of the signing key
    digits: tuple[str, ...]  # the same as groups of four digits
    fingerprint: str
    decided: str  # when it was trusted or revoked
    added: bool = False  # its card was added here, be it without comparing
    compared: bool = False  # somebody compared the words here
    authority: bool = False  # whose rosters are believed here
    vouched: Vouched | None = None
    revoked: RevokedBy | None = None
    dispute: Dispute | None = None
    succeeds: str = ""  # alias of whose new key it says it is, signed by the old one; nobody confirmed it yet
    successor: str = ""  # fingerprint of the key that took its place


def person_from(card: Card, trust: Trust, decided: str = "") -> Person:
    """Return a card with what was decided about it and nothing else."""
    print_ = fingerprint(card.key)
    return Person(
        card.alias, card.name, card.role, trust, print_.words, print_.groups, card.fingerprint, decided
    )


class Shown:
    """How cards are shown beside each other: rosters and former keys by the alias of whose they are."""

    def __init__(self, db: Connection, clock: Clock) -> None:
        self._db = db
        self._clock = clock
        self._authorities = rosters.authorities(db)

    def person(self, card: Card, one: Known | None) -> Person:
        """Return a card with what is known of its key."""
        standing = one.standing if one else Standing(Trust.UNKNOWN)
        decided = one.decided if one else None
        compared = decided is not None and decided.trust is Trust.TRUSTED
        return dataclasses.replace(
            person_from(card, standing.trust, decided.decided if decided else ""),
            role=one.role if one else card.role,
            added=decided is not None,
            compared=compared,
            authority=card.fingerprint in self._authorities,
            vouched=None if compared else self._vouched(standing),
            revoked=self._revoked(standing),
            dispute=standing.dispute,
            succeeds=self._succeeds(card, standing),
            successor=standing.successor,
        )

    def _alias(self, authority: str) -> str:
        card = cards.by_fingerprint(self._db, authority)
        return card.alias if card else ""

    def _vouched(self, standing: Standing) -> Vouched | None:
        grant = standing.grant
        if grant is None:
            return None
        return Vouched(self._alias(grant.authority), grant.authority, grant.serial, grant.until)

    def _revoked(self, standing: Standing) -> RevokedBy | None:
        told = standing.revocation
        if told is None:
            return None
        return RevokedBy(self._alias(told.authority), told.authority, told.serial, told.date, told.reason)

    def _succeeds(self, card: Card, standing: Standing) -> str:
        if not card.succeeds or standing.trust in (Trust.TRUSTED, Trust.REVOKED):
            return ""
        former = standings.known(self._db, self._clock, card.former)
        if former is None or former.standing.trust is not Trust.TRUSTED or former.standing.successor:
            return ""
        return card.alias if former.card.alias == card.alias else ""
