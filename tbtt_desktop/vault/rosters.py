"""Whose rosters are believed, and the newest one of each signer that came in."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.clock import Clock
from tbtt_desktop.stories.records import Role
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import get_meta, set_meta

_OWN_SERIAL: Final = "roster_serial"
_GAP: Final = 100  # a restored vault does not know how many it made since


@dataclass(frozen=True, slots=True)
class RosterRow:
    """A roster that came in. Dates as in the document."""

    authority: str  # fingerprint of who signed it
    serial: int
    valid_from: str
    valid_until: str
    sha256: str  # of the document's bytes
    document: bytes
    stamp: str


@dataclass(frozen=True, slots=True)
class ListedRow:
    """Somebody on the newest roster of a believed authority."""

    authority: str
    serial: int
    valid_until: str
    fingerprint: str
    alias: str
    role: Role
    former: str  # fingerprint, "" for none
    document: bytes  # the card


@dataclass(frozen=True, slots=True)
class RevokedRow:
    """A key that the newest roster of a believed authority revokes."""

    authority: str
    serial: int
    fingerprint: str
    signing_key: str
    date: str
    reason: str


def set_authority(db: Connection, clock: Clock, fingerprint: str, on: bool) -> None:
    """Believe somebody's rosters, or do so no more; a roster that is here stays."""
    db.execute("DELETE FROM authorities WHERE fingerprint = ?", (fingerprint,))
    if on:
        db.execute("INSERT INTO authorities (fingerprint, added) VALUES (?, ?)", (fingerprint, clock.stamp()))


def authorities(db: Connection) -> frozenset[str]:
    """Return the fingerprints of all whose rosters are to be believed."""
    return frozenset(row[0] for row in db.execute("SELECT fingerprint FROM authorities"))


def is_believed(db: Connection, fingerprint: str) -> bool:
    """Whether a roster signed by that key counts."""
    return db.execute("SELECT 1 FROM believed WHERE authority = ?", (fingerprint,)).fetchone() is not None


_ROSTER: Final = "SELECT authority, serial, valid_from, valid_until, sha256, document, stamp FROM rosters"


def newest(db: Connection, authority: str) -> RosterRow | None:
    """Return the newest roster of a signer, believed or not, or None."""
    row = db.execute(_ROSTER + " WHERE authority = ?", (authority,)).fetchone()
    return RosterRow(*row) if row else None


def all_rosters(db: Connection) -> list[RosterRow]:
    """Return the newest roster of every signer, believed or not."""
    return [RosterRow(*row) for row in db.execute(_ROSTER + " ORDER BY authority").fetchall()]


def put(db: Connection, row: RosterRow, listed: Iterable[ListedRow], revoked: Iterable[RevokedRow]) -> None:
    """Put a roster in the place of the one before of the same signer."""
    db.execute("DELETE FROM rosters WHERE authority = ?", (row.authority,))
    db.execute(
        "INSERT INTO rosters (authority, serial, valid_from, valid_until, sha256, document, stamp)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            row.authority,
            row.serial,
            row.valid_from,
            row.valid_until,
            row.sha256,
            row.document,
            row.stamp,
        ),
    )
    db.executemany(
        "INSERT INTO roster_cards (authority, fingerprint, alias, role, former, document)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [(row.authority, one.fingerprint, one.alias, one.role, one.former, one.document) for one in listed],
    )
    db.executemany(
        "INSERT INTO roster_revocations (authority, fingerprint, signing_key, date, reason)"
        " VALUES (?, ?, ?, ?, ?)",
        [(row.authority, one.fingerprint, one.signing_key, one.date, one.reason) for one in revoked],
    )


def hand_on(db: Connection, old: str, new: str) -> None:
    """Let what was believed of an authority's old key be believed of its new one, serials included."""
    db.execute("UPDATE OR IGNORE authorities SET fingerprint = ? WHERE fingerprint = ?", (new, old))
    db.execute("DELETE FROM authorities WHERE fingerprint = ?", (old,))
    before, after = newest(db, old), newest(db, new)
    if before is None or (after is not None and after.serial >= before.serial):
        return
    db.execute("DELETE FROM rosters WHERE authority = ?", (new,))
    db.execute(
        "INSERT INTO rosters (authority, serial, valid_from, valid_until, sha256, document, stamp)"
        " SELECT ?, serial, valid_from, valid_until, sha256, document, stamp FROM rosters"
        " WHERE authority = ?",
        (new, old),
    )
    db.execute("UPDATE roster_cards SET authority = ? WHERE authority = ?", (new, old))
    db.execute("UPDATE roster_revocations SET authority = ? WHERE authority = ?", (new, old))
    db.execute("DELETE FROM rosters WHERE authority = ?", (old,))


_LISTED: Final = (
    "SELECT authority, serial, valid_until, fingerprint, alias, role, former, document FROM believed_cards"
)
_OF_ALIASES_OR_KEYS: Final = (
    " WHERE alias IN (SELECT value FROM json_each(?)) OR fingerprint IN (SELECT value FROM json_each(?))"
)
_OF_KEYS: Final = " WHERE fingerprint IN (SELECT value FROM json_each(?))"
_REVOKED: Final = "SELECT authority, serial, fingerprint, signing_key, date, reason FROM believed_revocations"


def _listed(row: tuple[str, int, str, str, str, str, str, bytes]) -> ListedRow:
    return ListedRow(row[0], row[1], row[2], row[3], row[4], Role(row[5]), row[6], row[7])


def listed(db: Connection) -> list[ListedRow]:
    """Return everybody whom believed rosters list, be they expired."""
    return [
        _listed(row) for row in db.execute(_LISTED + " ORDER BY alias, fingerprint, authority").fetchall()
    ]


def listed_as(db: Connection, aliases: Sequence[str], fingerprints: Sequence[str]) -> list[ListedRow]:
    """Return those among them who have one of these aliases or keys."""
    rows = db.execute(
        _LISTED + _OF_ALIASES_OR_KEYS,
        (json.dumps(list(aliases)), json.dumps(list(fingerprints))),
    )
    return [_listed(row) for row in rows.fetchall()]


def naming(db: Connection, fingerprint: str) -> list[str]:
    """Return the fingerprints of all whose newest roster lists a key, believed or not."""
    rows = db.execute("SELECT authority FROM roster_cards WHERE fingerprint = ?", (fingerprint,))
    return [str(row[0]) for row in rows.fetchall()]


def tells_of_successors(db: Connection) -> bool:
    """Whether any roster lists a key that succeeds another one."""
    return bool(db.execute("SELECT EXISTS (SELECT 1 FROM roster_cards WHERE former != '')").fetchone()[0])


def revoked(db: Connection) -> list[RevokedRow]:
    """Return every key that believed rosters revoke, be they expired."""
    return [RevokedRow(*row) for row in db.execute(_REVOKED + " ORDER BY fingerprint, authority").fetchall()]


def revoked_among(db: Connection, fingerprints: Sequence[str]) -> list[RevokedRow]:
    """Return those among these keys."""
    rows = db.execute(_REVOKED + _OF_KEYS, (json.dumps(list(fingerprints)),))
    return [RevokedRow(*row) for row in rows.fetchall()]


def overrule(db: Connection, clock: Clock, fingerprint: str, authority: str) -> None:
    """Note that the person of this vault does not follow a revocation."""
    db.execute(
        "INSERT OR IGNORE INTO overruled (fingerprint, authority, stamp) VALUES (?, ?, ?)",
        (fingerprint, authority, clock.stamp()),
    )


def overruled(db: Connection) -> dict[str, frozenset[str]]:
    """Return for each key the authorities whose revocation is not followed."""
    found: dict[str, set[str]] = {}
    for fingerprint, authority in db.execute("SELECT fingerprint, authority FROM overruled"):
        found.setdefault(fingerprint, set()).add(authority)
    return {key: frozenset(whose) for key, whose in found.items()}


def own_serial(db: Connection) -> int:
    """Return the serial of the last roster that was made here, 0 for none."""
    return int(get_meta(db, _OWN_SERIAL, "0"))


def set_own_serial(db: Connection, serial: int) -> None:
    """Note the serial of a roster that is made; it never falls."""
    set_meta(db, _OWN_SERIAL, str(max(serial, own_serial(db))))


def skip_serials(db: Connection) -> None:
    """Leave a gap where a vault was restored: whoever has a later roster refuses one that is made anew."""
    if own_serial(db):
        set_own_serial(db, own_serial(db) + _GAP)
