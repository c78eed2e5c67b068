"""Cards of people whose bundles we open, or for whom we make them."""

from __future__ import annotations

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


_CARDS = (
    "SELECT fingerprint, alias, name, role, signing_key, age_recipient, document, trust, added, decided"
    " FROM cards"
)


def _card(row: tuple[str, str, str, str, str, str, bytes, str, str, str]) -> KnownCard:
    return KnownCard(
        row[0], row[1], row[2], Role(row[3]), row[4], row[5], row[6], Trust(row[7]), row[8], row[9]
    )


def put(db: Connection, card: KnownCard) -> None:
    """Add a card, or write over what is known under its fingerprint."""
    db.execute(
        "INSERT OR REPLACE INTO cards (fingerprint, alias, name, role, signing_key, age_recipient,"
        " document, trust, added, decided) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
    """Return the cards under an alias; at most one of them is trusted. Raises `NotThere`."""
    rows = db.execute(_CARDS + " WHERE alias = ? ORDER BY trust = 'trusted' DESC", (alias,)).fetchall()
    if not rows:
        raise NotThere("card_unknown", name=alias)
    return [_card(row) for row in rows]


def decide(db: Connection, clock: Clock, fingerprint: str, trust: Trust) -> None:
    """Trust or revoke a card."""
    db.execute(
        "UPDATE cards SET trust = ?, decided = ? WHERE fingerprint = ?", (trust, clock.stamp(), fingerprint)
    )
