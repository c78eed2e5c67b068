"""Cards: our own to give away, other people's to compare, trust and revoke."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from pathlib import Path

from tbtt_desktop import limits
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.crypto.fingerprint import fingerprint, matches
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services.files import read_small, whole_file
from tbtt_desktop.stories.records import Role, Trust
from tbtt_desktop.vault import activity, cards
from tbtt_desktop.vault.cards import KnownCard
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.store import Vault


class CardRefused(WorldError):
    """A card is not taken. Parameter: name, its alias."""

    codes = ("card_own", "card_alias_taken", "card_words_differ", "card_revoked", "card_not_trusted")


@dataclasses.dataclass(frozen=True, slots=True)
class Person:
    """A card as it is shown: who it says it is, and what two people compare aloud."""

    alias: str
    name: str
    role: Role
    trust: Trust
    words: tuple[str, ...]  # eight, of the signing key
    digits: tuple[str, ...]  # the same as groups of four digits
    fingerprint: str
    decided: str  # when it was trusted or revoked


def _person(card: Card, trust: Trust, decided: str = "") -> Person:
    print_ = fingerprint(card.key)
    return Person(
        card.alias, card.name, card.role, trust, print_.words, print_.groups, card.fingerprint, decided
    )


def own_card(vault: Vault) -> Card:
    """Return our own card."""
    return Card.parse(vault.read(identity).card)


def own_person(vault: Vault) -> Person:
    """Return ourselves as others see us."""
    return _person(own_card(vault), Trust.TRUSTED)


def export_card(vault: Vault, path: Path) -> None:
    """Write our card to a new file. Raises `FileProblem`."""
    card = own_card(vault)
    with whole_file(path) as file:
        file.write(card.raw + b"\n")


def read_card(path: Path) -> Card:
    """Read somebody's card and check its signature. Raises `FileProblem`, `BundleRefused`."""
    return Card.parse(read_small(path, most=limits.CARD_MAX))


def person_of(vault: Vault | None, card: Card) -> Person:
    """Return a card as it is shown; with a vault, with what was decided there about it."""
    known = vault.read(lambda db: cards.by_fingerprint(db, card.fingerprint)) if vault else None
    return _person(card, known.trust if known else Trust.UNKNOWN, known.decided if known else "")


def trust_in(db: Connection, card: Card) -> Trust:
    """Return what was decided here about a card's key; we trust ourselves."""
    if Card.parse(identity(db).card).fingerprint == card.fingerprint:
        return Trust.TRUSTED
    known = cards.by_fingerprint(db, card.fingerprint)
    return known.trust if known else Trust.UNKNOWN


def add_card(vault: Vault, card: Card, *, words: str | None = None, compared: bool = False) -> Person:
    """Add a card: trusted where `words` match it or somebody says they `compared`, unknown otherwise.

    Raises `CardRefused`: our own, words that differ, a revoked key, or an alias that another live key has.
    """
    if words is not None and not matches(card.key, words):
        raise CardRefused("card_words_differ", name=card.alias)
    trusted = compared or words is not None
    return _put(vault, card, Trust.TRUSTED if trusted else Trust.UNKNOWN)


def _put(vault: Vault, card: Card, trust: Trust) -> Person:
    clock = vault.world.clock

    def step(db: Connection) -> Person:
        if Card.parse(identity(db).card).fingerprint == card.fingerprint:
            raise CardRefused("card_own", name=card.alias)
        known = cards.by_fingerprint(db, card.fingerprint)
        if known is not None and known.trust is Trust.REVOKED:
            raise CardRefused("card_revoked", name=card.alias)
        others = [one for one in cards.all_cards(db) if one.fingerprint != card.fingerprint]
        if any(one.alias == card.alias and one.trust is not Trust.REVOKED for one in others):
            raise CardRefused("card_alias_taken", name=card.alias)
        before = known.trust if known else Trust.UNKNOWN
        now = Trust.TRUSTED if Trust.TRUSTED in (before, trust) else Trust.UNKNOWN
        decided = clock.stamp() if now is Trust.TRUSTED else ""
        cards.put(
            db,
            KnownCard(
                card.fingerprint,
                card.alias,
                card.name,
                card.role,
                card.signing_key,
                card.age_recipient,
                card.raw,
                now,
                known.added if known else clock.stamp(),
                known.decided if known and before is now else decided,
            ),
        )
        activity.log(db, clock, "card_added", fingerprint=card.fingerprint, trust=now)
        return _person(card, now, decided)

    return vault.write(step)


def people(vault: Vault) -> list[Person]:
    """Return everybody whose card is here, by alias."""
    found = vault.read(cards.all_cards)
    return [_person(Card.parse(card.document), card.trust, card.decided) for card in found]


def card_of(vault: Vault, fingerprint_: str) -> Card:
    """Return the card whose signing key has that fingerprint (`SHA256:…`). Raises `NotThere`."""
    known = vault.read(lambda db: cards.by_fingerprint(db, fingerprint_))
    if known is None:
        raise NotThere("card_unknown", name=fingerprint_)
    return Card.parse(known.document)


def trusted_card(db: Connection, alias: str) -> Card:
    """Return the trusted card under `alias`. Raises `NotThere` or `CardRefused`."""
    known = cards.by_alias(db, alias)[0]
    if known.trust is Trust.REVOKED:
        raise CardRefused("card_revoked", name=alias)
    if known.trust is not Trust.TRUSTED:
        raise CardRefused("card_not_trusted", name=alias)
    return Card.parse(known.document)


def trusted_cards(vault: Vault, aliases: Iterable[str]) -> tuple[Card, ...]:
    """Return the trusted cards under `aliases`, each once. Raises `NotThere` or `CardRefused`."""

    def step(db: Connection) -> tuple[Card, ...]:
        return tuple(trusted_card(db, alias) for alias in dict.fromkeys(aliases))

    return vault.read(step)


def revoke(vault: Vault, alias: str) -> Person:
    """Trust a card no more, for good. Raises `NotThere`."""

    def step(db: Connection) -> Person:
        live = [card for card in cards.by_alias(db, alias) if card.trust is not Trust.REVOKED]
        if not live:
            raise NotThere("card_unknown", name=alias)
        cards.decide(db, vault.world.clock, live[0].fingerprint, Trust.REVOKED)
        activity.log(db, vault.world.clock, "card_revoked", fingerprint=live[0].fingerprint)
        return _person(Card.parse(live[0].document), Trust.REVOKED, vault.world.clock.stamp())

    return vault.write(step)
