"""Who owns this vault, and its settings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tbtt_desktop.stories.records import Role
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import VaultRefused


@dataclass(frozen=True, slots=True)
class Identity:
    """The keys with which this vault signs and opens bundles. Never leaves the vault."""

    alias: str
    role: Role
    signing_seed: bytes  # 32 bytes, Ed25519
    age_identity: str  # AGE-SECRET-KEY-1…
    card: bytes  # the public card, signed, as JSON

    def __repr__(self) -> str:
        return f"Identity({self.alias!r})"


def store_identity(db: Connection, identity: Identity) -> None:
    """Put the identity into a new vault."""
    db.execute(
        "INSERT INTO identity (id, alias, role, signing_seed, age_identity, card) VALUES (1, ?, ?, ?, ?, ?)",
        (identity.alias, identity.role, identity.signing_seed, identity.age_identity, identity.card),
    )


def identity(db: Connection) -> Identity:
    """Return the owner. Raises `VaultRefused` with vault_incomplete where there is none."""
    row = db.execute("SELECT alias, role, signing_seed, age_identity, card FROM identity").fetchone()
    if row is None:
        raise VaultRefused("vault_incomplete")
    return Identity(row[0], Role(row[1]), row[2], row[3], row[4])


@dataclass(frozen=True, slots=True)
class FormerKey:
    """Keys that this vault had before: what was made for them can still be read."""

    age_identity: str  # AGE-SECRET-KEY-1…
    card: bytes
    until: str  # stamp

    def __repr__(self) -> str:
        return "FormerKey()"


def former_keys(db: Connection) -> list[FormerKey]:
    """Return the keys that this vault had before, newest first."""
    rows = db.execute("SELECT age_identity, card, until FROM former_keys ORDER BY number DESC")
    return [FormerKey(*row) for row in rows.fetchall()]


def replace_identity(db: Connection, new: Identity, until: str) -> None:
    """Put new keys in the place of the present ones; of those all but the signing seed is kept."""
    db.execute(
        "INSERT INTO former_keys (age_identity, card, until) SELECT age_identity, card, ? FROM identity",
        (until,),
    )
    _set_keys(db, new)


def take_over_keys(db: Connection, owner: Identity, former: Sequence[FormerKey]) -> None:
    """Have the keys of another copy of this vault, and those that it had before, newest first."""
    db.execute("DELETE FROM former_keys")
    db.executemany(
        "INSERT INTO former_keys (age_identity, card, until) VALUES (?, ?, ?)",
        [(one.age_identity, one.card, one.until) for one in reversed(former)],
    )
    _set_keys(db, owner)


def _set_keys(db: Connection, new: Identity) -> None:
    db.execute(
        "UPDATE identity SET signing_seed = ?, age_identity = ?, card = ?",
        (new.signing_seed, new.age_identity, new.card),
    )


def get_meta(db: Connection, key: str, default: str = "") -> str:
    """Return a setting that is kept in the vault."""
    row = db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else default


def set_meta(db: Connection, key: str, value: str) -> None:
    """Keep a setting in the vault."""
    db.execute(
        "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )
