"""Cards of people whose bundles we open, or for whom we make them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from tbtt_desktop.clock import Clock
from tbtt_desktop.stories.records import Role, Trust
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere


@dataclass(frozen=True, slots=True)
class KnownCard:
    """A card and what was decided about it."""

    fingerprint: str  # "SHA256:…" of the signing key
    alias: str
    name: str
    role: Role  # a claim
    signing_key: str  # "ssh-ed25519 AAAA…"
    age_recipient: str
    document: bytes
    trust: Trust
    added: str
    decided: str  # when it was trusted or revoked, "" for never
    successor: str = ""  # fingerprint of the key that took its place, when that one's words were compared
    reason: str = ""  # why it was revoked, a word


_CARDS = (
    "SELECT fingerprint, alias, name, role, signing_key, age_recipient, document, trust, added, decided,"
    " successor, reason FROM cards"
)
_UNDER = (
    " WHERE alias IN (SELECT value FROM json_each(?)) OR fingerprint IN (SELECT value FROM json_each(?))"
    " ORDER BY alias, fingerprint"
)
_LIVE = "trust = 'trusted' AND successor = ''"


def _card(row: tuple[str, str, str, str, str, str, bytes, str, str, str, str, str]) -> KnownCard:
    return KnownCard(*row[:3], Role(row[3]), *row[4:7], Trust(row[7]), *row[8:])


def put(db: Connection, card: KnownCard) -> None:
    """Add a card, or write over what is known under its fingerprint."""
    db.execute(
        "INSERT OR REPLACE INTO cards (fingerprint, alias, name, role, signing_key, age_recipient,"
        " document, trust, added, decided, successor, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            card.fingerprint,
            card.alias,
            card.name,
            card.role,
            card.signing_key,
            card.age_recipient,
            card.document,
            card.trust,
            card.added,
            card.decided,
            card.successor,
            card.reason,
        ),
    )


def all_cards(db: Connection) -> list[KnownCard]:
    """Return every card, by alias."""
    return [_card(row) for row in db.execute(_CARDS + " ORDER BY alias, fingerprint").fetchall()]


def by_fingerprint(db: Connection, fingerprint: str) -> KnownCard | None:
    """Return the card with that signing key, or None."""
    row = db.execute(_CARDS + " WHERE fingerprint = ?", (fingerprint,)).fetchone()
    return _card(row) if row else None


def by_alias(db: Connection, alias: str) -> list[KnownCard]:
    """Return the cards under an alias, the one that counts first. Raises `NotThere`."""
    rows = db.execute(_CARDS + f" WHERE alias = ? ORDER BY {_LIVE} DESC", (alias,)).fetchall()
    if not rows:
        raise NotThere("card_unknown", name=alias)
    return [_card(row) for row in rows]


def under(db: Connection, aliases: Sequence[str], fingerprints: Sequence[str]) -> list[KnownCard]:
    """Return the cards that have one of these aliases or keys."""
    rows = db.execute(_CARDS + _UNDER, (json.dumps(list(aliases)), json.dumps(list(fingerprints))))
    return [_card(row) for row in rows.fetchall()]


def revoke(db: Connection, clock: Clock, fingerprint: str, reason: str) -> None:
    """Trust a card no more."""
    db.execute(
        "UPDATE cards SET trust = ?, decided = ?, reason = ? WHERE fingerprint = ?",
        (Trust.REVOKED, clock.stamp(), reason, fingerprint),
    )


def remove(db: Connection, fingerprint: str) -> None:
    """Forget a card, and that it was ever added."""
    db.execute("DELETE FROM cards WHERE fingerprint = ?", (fingerprint,))


def succeed(db: Connection, fingerprint: str, successor: str) -> None:
    """Note that a key took the place of another one."""
    db.execute("UPDATE cards SET successor = ? WHERE fingerprint = ?", (successor, fingerprint))


def successors(db: Connection) -> dict[str, str]:
    """Return for each key that was compared the one that took its place, when that one was compared too."""
    return dict(db.execute("SELECT fingerprint, successor FROM cards WHERE successor != ''").fetchall())
