"""A roster that arrives: in the place of the one before of the same authority, or refused with the reason."""

from __future__ import annotations

import datetime as dt

from tbtt_desktop.bundle.payload import Document
from tbtt_desktop.bundle.roster import Listed, RevokedKey, Roster
from tbtt_desktop.clock import Clock
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import quarantine, standings
from tbtt_desktop.services.taking.answer import Answer, Result
from tbtt_desktop.vault import activity, rosters
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.rosters import ListedRow, RevokedRow, RosterRow
from tbtt_desktop.vault.store import Vault


class RosterRefused(WorldError):
    """A roster is sound, and does not count here. Parameters: serial; since or until, a date."""

    codes = (
        "roster_not_believed",
        "roster_older",
        "roster_serial_twice",
        "roster_not_yet_valid",
        "roster_expired",
    )


def take_roster(db: Connection, vault: Vault, document: Document[Roster], answer: Answer) -> Result:
    """Let a roster take the place of the one before; in the caller's transaction.

    `conflict` where it contradicts what a person decided here. Raises `RosterRefused`.
    """
    clock, roster = vault.world.clock, document.value
    authority = roster.authority.fingerprint
    if not rosters.is_believed(db, authority):
        raise RosterRefused("roster_not_believed")
    before = rosters.newest(db, authority)
    if before is not None and before.sha256 == document.sha256:
        return Result.DUPLICATE
    _check_serial(roster, before)
    _check_days(roster, clock.today())
    disputed = _disputed(db, clock)
    keep_roster(db, clock, roster, document.raw, document.sha256)
    answer.emptied += quarantine.refresh(db, clock)
    activity.log(db, clock, "roster_taken", authority=authority, serial=roster.serial)
    if _disputed(db, clock) - disputed:
        return Result.CONFLICT
    return Result.IMPORTED if before is None else Result.UPDATED


def _check_serial(roster: Roster, before: RosterRow | None) -> None:
    if before is None or roster.serial > before.serial:
        return
    code = "roster_older" if roster.serial < before.serial else "roster_serial_twice"
    raise RosterRefused(code, serial=before.serial)


def _check_days(roster: Roster, today: dt.date) -> None:
    if today < roster.valid_from:
        raise RosterRefused("roster_not_yet_valid", since=roster.valid_from.isoformat())
    if today > roster.valid_until:
        raise RosterRefused("roster_expired", until=roster.valid_until.isoformat())


def _disputed(db: Connection, clock: Clock) -> set[str]:
    return {one.card.fingerprint for one in standings.everybody(db, clock) if one.standing.dispute}


def keep_roster(db: Connection, clock: Clock, roster: Roster, raw: bytes, sha256: str) -> None:
    """Put a roster in the place of the one before of its authority."""
    authority = roster.authority.fingerprint
    row = RosterRow(
        authority,
        roster.serial,
        roster.valid_from.isoformat(),
        roster.valid_until.isoformat(),
        sha256,
        raw,
        clock.stamp(),
    )
    listed = [_listed(row, one) for one in roster.cards]
    rosters.put(db, row, listed, [_revoked(row, one) for one in roster.revocations])


def _listed(row: RosterRow, one: Listed) -> ListedRow:
    card = one.card
    return ListedRow(
        row.authority,
        row.serial,
        row.valid_until,
        card.fingerprint,
        card.alias,
        one.role,
        card.former,
        card.raw,
    )


def _revoked(row: RosterRow, one: RevokedKey) -> RevokedRow:
    return RevokedRow(
        row.authority, row.serial, one.fingerprint, one.signing_key, one.date.isoformat(), one.reason
    )
