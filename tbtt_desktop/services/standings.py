"""What each card here is worth today: what the vault's owner decided, with what believed rosters say."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.standing import Decided, Facts, Grant, Revocation, Standing, standings
from tbtt_desktop.clock import Clock
from tbtt_desktop.stories.records import Role, Trust
from tbtt_desktop.vault import cards, rosters
from tbtt_desktop.vault.cards import KnownCard
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import former_keys, identity
from tbtt_desktop.vault.rosters import ListedRow, RevokedRow

_PARSED_MAX: Final = 2048  # cards, about 2 KB each


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody's key, and what it is worth. `decided` is what stands in the vault's own list of cards."""

    card: Card  # the newest one that this key signed
    decided: KnownCard | None
    standing: Standing

    @property
    def role(self) -> Role:
        """Return the role that counts: the one that a roster gives where it is what the key is trusted by.

        Of who was compared it is that of the card which a person added: a newer one that a roster brought
        may claim another.
        """
        grant = self.standing.grant
        if self.decided is not None and self.decided.trust is Trust.TRUSTED:
            return self.decided.role
        return self.card.role if grant is None else grant.role


@dataclass(frozen=True, slots=True)
class _Rows:
    decided: Sequence[KnownCard]
    listed: Sequence[ListedRow]
    revoked: Sequence[RevokedRow]


def _all(db: Connection) -> _Rows:
    return _Rows(cards.all_cards(db), rosters.listed(db), rosters.revoked(db))


def _around(db: Connection, fingerprint: str, aliases: Sequence[str]) -> _Rows:
    """Return all that can bear on one key: its aliases, everybody who has one of those, and so on."""
    wanted, keys = set(aliases), {fingerprint}
    while True:
        decided = cards.under(db, sorted(wanted), sorted(keys))
        listed = rosters.listed_as(db, sorted(wanted), sorted(keys))
        found = {one.alias for one in decided} | {one.alias for one in listed}
        also = {one.fingerprint for one in decided} | {one.fingerprint for one in listed}
        also |= {one.former for one in listed if one.former}
        if found <= wanted and also <= keys:
            return _Rows(decided, listed, rosters.revoked_among(db, sorted(keys)))
        wanted |= found
        keys |= also


def _parsed(db: Connection, document: bytes) -> Card:
    """Return a card of this vault, whose signature need not be verified at each look while it is open."""
    card = db.made.get(document)
    if not isinstance(card, Card):
        if len(db.made) >= _PARSED_MAX:
            db.made.clear()
        card = db.made[document] = Card.parse(document)
    return card


def own_keys(db: Connection) -> list[Card]:
    """Return our own card, then those of the keys that we had before."""
    return [_parsed(db, identity(db).card), *(_parsed(db, one.card) for one in former_keys(db))]


def _judged(db: Connection, today: dt.date, rows: _Rows) -> dict[str, Standing]:
    overruled = rosters.overruled(db)
    return standings(
        Facts(
            today,
            tuple(
                Decided(
                    one.fingerprint,
                    one.alias,
                    one.trust,
                    one.successor,
                    overruled.get(one.fingerprint, frozenset()),
                )
                for one in rows.decided
            ),
            tuple(_grant(one) for one in rows.listed),
            tuple(
                Revocation(
                    one.fingerprint, one.authority, one.serial, dt.date.fromisoformat(one.date), one.reason
                )
                for one in rows.revoked
            ),
            frozenset((card.fingerprint, card.alias) for card in own_keys(db)),
            disputed_authorities(db),
        )
    )


def disputed_authorities(db: Connection) -> frozenset[str]:
    """Return the authorities whose own key a believed roster revokes, and about whom nobody decided yet."""
    told = rosters.revoked_among(db, sorted(rosters.authorities(db)))
    overruled = rosters.overruled(db) if told else {}
    return frozenset(
        one.fingerprint for one in told if one.authority not in overruled.get(one.fingerprint, ())
    )


def _grant(row: ListedRow) -> Grant:
    until = dt.date.fromisoformat(row.valid_until)
    return Grant(row.fingerprint, row.alias, row.role, row.authority, row.serial, until, row.former)


def _known(db: Connection, rows: _Rows, judged: dict[str, Standing]) -> dict[str, Known]:
    """Put cards and standings together; a key of which only a revocation is here has no card."""
    decided = {one.fingerprint: one for one in rows.decided}
    documents: dict[str, dict[bytes, None]] = {}
    for key, document in [
        *((one.fingerprint, one.document) for one in rows.decided),
        *((one.fingerprint, one.document) for one in rows.listed),
    ]:
        documents.setdefault(key, {})[document] = None
    return {
        key: Known(
            _newest(_fitting([_parsed(db, one) for one in those], decided.get(key), judged[key])),
            decided.get(key),
            judged[key],
        )
        for key, those in documents.items()
        if key in judged
    }


def _fitting(found: list[Card], decided: KnownCard | None, standing: Standing) -> list[Card]:
    """Return the cards of a key that bear the alias under which it is trusted.

    Whoever has a key signs cards for it under any alias: a newer one must not stand in for somebody else.
    """
    alias = standing.grant.alias if standing.grant is not None else ""
    if decided is not None and decided.trust is Trust.TRUSTED:
        alias = decided.alias
    return [one for one in found if one.alias == alias] or found


def _newest(found: Sequence[Card]) -> Card:
    """Return the card that was made last; each is signed by the same key."""
    return max(found, key=lambda card: (card.created, card.raw)) if len(found) > 1 else found[0]


def everybody(db: Connection, clock: Clock) -> list[Known]:
    """Return everybody whose card is here, decided about or listed, by alias."""
    rows = _all(db)
    found = _known(db, rows, _judged(db, clock.today(), rows))
    return sorted(found.values(), key=lambda one: (one.card.alias, one.card.fingerprint))


def known(db: Connection, clock: Clock, fingerprint: str) -> Known | None:
    """Return what is known of a key, None for one whose card is not here."""
    rows = _around(db, fingerprint, ())
    return _known(db, rows, _judged(db, clock.today(), rows)).get(fingerprint)


def under_alias(db: Connection, clock: Clock, alias: str) -> list[Known]:
    """Return everybody under an alias, the one that counts first."""
    rows = _around(db, "", (alias,))
    found = _known(db, rows, _judged(db, clock.today(), rows)).values()
    here = [one for one in found if alias in _aliases(one)]
    order = [Trust.TRUSTED, Trust.EXPIRED, Trust.UNKNOWN, Trust.REVOKED]
    return sorted(here, key=lambda one: (bool(one.standing.successor), order.index(one.standing.trust)))


def _aliases(one: Known) -> set[str]:
    if one.decided is None or one.standing.trust in (Trust.TRUSTED, Trust.EXPIRED):
        return {one.card.alias}
    return {one.card.alias, one.decided.alias}


def standing_of(db: Connection, clock: Clock, fingerprint: str) -> Standing:
    """Return what a key is worth, be its card here or not."""
    return _judged(db, clock.today(), _around(db, fingerprint, ())).get(fingerprint, Standing(Trust.UNKNOWN))


def revoked_keys(db: Connection) -> frozenset[str]:
    """Return every key that is revoked, by a person or by a roster. No date bears on that."""
    judged = _judged(db, dt.date.min, _all(db))
    return frozenset(key for key, one in judged.items() if one.trust is Trust.REVOKED)


def successors(db: Connection) -> dict[str, str]:
    """Return for each key the one that its owner has now, where words or a roster confirmed that.

    No date bears on that either: a roster that ended still tells who is who.
    """
    compared = cards.successors(db)
    if not rosters.tells_of_successors(db):
        return compared
    judged = _judged(db, dt.date.min, _all(db))
    return {key: one.successor for key, one in judged.items() if one.successor} | compared


def keys_of(db: Connection, fingerprint: str) -> frozenset[str]:
    """Return this key and every other one of its owner, before or after it, through confirmed successions."""
    after = successors(db)
    return frozenset(
        key
        for key in {fingerprint, *after, *after.values()}
        if key == fingerprint or fingerprint in _line(after, key) or key in _line(after, fingerprint)
    )


def receiver(db: Connection, clock: Clock, card: Card) -> Card | None:
    """Return the card of its owner's last key, for which everything is made; None where it is not trusted."""
    own = own_keys(db)
    if card.fingerprint in {one.fingerprint for one in own}:
        return own[0]
    line = [card.fingerprint, *_line(successors(db), card.fingerprint)]
    last = known(db, clock, line[-1])
    return last.card if last is not None and last.standing.trust is Trust.TRUSTED else None


def _line(after: dict[str, str], key: str) -> list[str]:
    found: list[str] = []
    while (key := after.get(key, "")) and key not in found:
        found.append(key)
    return found
