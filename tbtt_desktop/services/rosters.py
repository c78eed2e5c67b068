"""Rosters: made by a coordinator of the people she trusts, shown with what they say."""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tbtt_desktop import limits
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.roster import SERIAL_MAX, Listed, Reason, RevokedKey, Roster
from tbtt_desktop.bundle.trust import Action, may
from tbtt_desktop.bundle.writer import Composed, Part
from tbtt_desktop.clock import Clock
from tbtt_desktop.crypto import sshsig
from tbtt_desktop.crypto.fingerprint import fingerprint
from tbtt_desktop.errors import WorldError
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services import standings
from tbtt_desktop.services.intake import read
from tbtt_desktop.services.people import trusted_cards
from tbtt_desktop.services.persons import Person, Shown, person_from
from tbtt_desktop.services.sealing import Sealed, seal_for_all
from tbtt_desktop.services.standings import Known
from tbtt_desktop.stories.records import Role, Trust
from tbtt_desktop.vault import activity, cards, rosters
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.rosters import RosterRow
from tbtt_desktop.vault.store import Vault
from tbtt_desktop.vault.stories import parse_stamp


class RosterNotMade(WorldError):
    """A roster that cannot be made, or is none.

    Parameters: serial, the lowest; limit; until, a date; name, a file's, or the alias of somebody on it.
    """

    codes = (
        "not_a_coordinator",
        "roster_of_nobody",
        "roster_days",
        "roster_serial_used",
        "roster_too_long",
        "roster_unknown",
        "roster_ended",
        "roster_outdated",
        "not_a_roster",
    )


class RosterState(StrEnum):
    """What a roster is worth here today."""

    IN_FORCE = "in_force"
    NOT_YET_VALID = "not_yet_valid"
    EXPIRED = "expired"  # its revocations hold, whom it lists is trusted by it no more
    NOT_BELIEVED = "not_believed"  # its authority is marked as one no more
    DISPUTED = "disputed"  # its authority's own key is in dispute: whom it lists waits, what it revokes holds


@dataclass(frozen=True, slots=True)
class Revoked:
    """A key that a roster revokes. `alias` is "" where no card of it is here."""

    alias: str
    words: tuple[str, ...]
    fingerprint: str
    date: dt.date
    reason: str  # a word, of `Reason` where it is known


@dataclass(frozen=True, slots=True)
class RosterView:
    """A roster as it is shown. `people` have the role that it gives and what their keys are worth here."""

    authority: Person
    serial: int
    valid_from: dt.date
    valid_until: dt.date
    people: tuple[Person, ...]
    revoked: tuple[Revoked, ...]
    state: RosterState
    arrived: str  # stamp: when it came in, or was made; "" for one that is only looked at
    ours: bool  # made here


@dataclass(frozen=True, slots=True)
class RosterPlan:
    """A roster as it would be given out."""

    roster: Roster
    people: tuple[Person, ...]  # in the role that it gives
    revoked: tuple[Revoked, ...]
    document: bytes


def view_all(vault: Vault) -> tuple[RosterView, ...]:
    """Return the newest roster of everybody who sent one, by the authority's alias."""

    def step(db: Connection) -> list[RosterView]:
        return [
            _view(db, vault, Roster.parse(row.document), row.authority, row.stamp)
            for row in rosters.all_rosters(db)
        ]

    return tuple(sorted(vault.read(step), key=lambda one: one.authority.alias))


def view_file(vault: Vault, path: Path, progress: Progress = SILENT) -> RosterView:
    """Return the roster in a bundle, taking nothing in. Raises the bundle's `WorldError`, `RosterNotMade`."""
    verified = read(vault, path, progress)
    if not verified.contents.rosters:
        raise RosterNotMade("not_a_roster", name=path.name)
    roster = verified.contents.rosters[0].value
    return vault.read(lambda db: _view(db, vault, roster, roster.authority.fingerprint, ""))


def _view(db: Connection, vault: Vault, roster: Roster, believed: str, arrived: str) -> RosterView:
    """Return a roster as it is shown; `believed` is the key by which it counts, its authority's last."""
    clock = vault.world.clock
    shown = Shown(db, clock)
    key = roster.authority.fingerprint
    ours = any(card.fingerprint == key for card in standings.own_keys(db))
    authority = shown.person(roster.authority, standings.known(db, clock, key))
    people = [
        shown.person(one.card, standings.known(db, clock, one.card.fingerprint)) for one in roster.cards
    ]
    return RosterView(
        person_from(roster.authority, Trust.TRUSTED) if ours else authority,
        roster.serial,
        roster.valid_from,
        roster.valid_until,
        tuple(
            dataclasses.replace(person, role=one.role)
            for person, one in zip(people, roster.cards, strict=True)
        ),
        tuple(_revoked(db, one) for one in roster.revocations),
        _worth(db, clock, roster, believed, ours=ours),
        arrived,
        ours,
    )


def _worth(db: Connection, clock: Clock, roster: Roster, key: str, *, ours: bool) -> RosterState:
    today = clock.today()
    if not ours and not rosters.is_believed(db, key):
        return RosterState.NOT_BELIEVED
    if today < roster.valid_from:
        return RosterState.NOT_YET_VALID
    if today > roster.valid_until:
        return RosterState.EXPIRED
    disputed = not ours and key in standings.disputed_authorities(db)
    return RosterState.DISPUTED if disputed else RosterState.IN_FORCE


def _revoked(db: Connection, one: RevokedKey) -> Revoked:
    card = cards.by_fingerprint(db, one.fingerprint)
    words = fingerprint(sshsig.parse_public_line(one.signing_key)).words
    return Revoked(card.alias if card else "", words, one.fingerprint, one.date, one.reason)


def plan(
    vault: Vault,
    until: dt.date,
    *,
    leave_out: Collection[str] = (),
    roles: Mapping[str, Role] | None = None,
    serial: int | None = None,
) -> RosterPlan:
    """Return the roster of everybody whose words were compared here, and of all keys that were revoked.

    It is valid from today until a day. The role is the one on each card, or as `roles` says by alias; the
    serial is the next one where none is given. Raises `RosterNotMade`, and `NotThere` for an alias that is
    not among them.
    """
    today = vault.world.clock.today()
    if not 0 <= (until - today).days <= limits.ROSTER_DAYS_MAX:
        raise RosterNotMade("roster_days", limit=limits.ROSTER_DAYS_MAX)
    given = dict(roles or {})

    def step(db: Connection) -> RosterPlan:
        owner = Card.parse(identity(db).card)
        if not may(Action.SEND_ROSTER, owner.role, Trust.TRUSTED):
            raise RosterNotMade("not_a_coordinator")
        compared = {
            one.card.alias: one for one in standings.everybody(db, vault.world.clock) if _listable(one)
        }
        for alias in (*leave_out, *given):
            if alias not in compared:
                raise NotThere("card_unknown", name=alias)
        listed = tuple(
            Listed(one.card, given.get(alias, one.role))
            for alias, one in compared.items()
            if alias not in leave_out
        )
        roster = Roster(owner, _serial(db, serial), today, until, listed, tuple(_revocations(db)))
        return _planned(db, roster, _written(roster))

    return vault.read(step)


def _listable(one: Known) -> bool:
    compared = one.decided is not None and one.decided.trust is Trust.TRUSTED
    return compared and one.standing.trust is Trust.TRUSTED and not one.standing.successor


def _serial(db: Connection, wanted: int | None) -> int:
    lowest = rosters.own_serial(db) + 1
    serial = lowest if wanted is None else wanted
    if not lowest <= serial <= SERIAL_MAX:
        raise RosterNotMade("roster_serial_used", serial=lowest)
    return serial


def _revocations(db: Connection) -> list[RevokedKey]:
    """Return every key that was revoked here: a roster takes the place of all before it."""
    return [
        RevokedKey(one.signing_key, parse_stamp(one.decided).date(), one.reason or Reason.UNSAID)
        for one in cards.all_cards(db)
        if one.trust is Trust.REVOKED
    ]


def _written(roster: Roster) -> bytes:
    if not roster.cards and not roster.revocations:
        raise RosterNotMade("roster_of_nobody")
    most = (limits.ROSTER_CARDS_MAX, limits.ROSTER_REVOCATIONS_MAX)
    if len(roster.cards) > most[0] or len(roster.revocations) > most[1]:
        raise RosterNotMade("roster_too_long", limit=limits.ROSTER_CARDS_MAX)
    try:
        return roster.to_bytes()
    except BundleRefused as refused:
        if refused.code == Refusal.JSON_TOO_LARGE:
            raise RosterNotMade("roster_too_long", limit=limits.ROSTER_CARDS_MAX) from None
        raise


def _planned(db: Connection, roster: Roster, document: bytes) -> RosterPlan:
    people = tuple(
        dataclasses.replace(person_from(one.card, Trust.TRUSTED), role=one.role) for one in roster.cards
    )
    return RosterPlan(roster, people, tuple(_revoked(db, one) for one in roster.revocations), document)


def made(vault: Vault) -> RosterPlan:
    """Return the last roster that was made here. Raises `RosterNotMade`."""

    def step(db: Connection) -> RosterPlan:
        row = rosters.newest(db, Card.parse(identity(db).card).fingerprint)
        if row is None:
            raise RosterNotMade("roster_unknown")
        return _planned(db, Roster.parse(row.document), row.document)

    return vault.read(step)


def again(vault: Vault) -> RosterPlan:
    """Return the last roster that was made here, to be given to more people, where that does no harm.

    Raises `RosterNotMade`: it has ended, or lists a key that is trusted here no more, or was replaced.
    """
    planned, clock = made(vault), vault.world.clock
    until = planned.roster.valid_until
    if clock.today() > until:
        raise RosterNotMade("roster_ended", until=until.isoformat())
    vault.read(lambda db: _require_trusted(db, clock, planned.roster))
    return planned


def _require_trusted(db: Connection, clock: Clock, roster: Roster) -> None:
    """Raise `RosterNotMade` where somebody is listed with a key that is trusted no more, or was replaced."""
    for one in roster.cards:
        worth = standings.standing_of(db, clock, one.card.fingerprint)
        if worth.trust is not Trust.TRUSTED or worth.successor:
            raise RosterNotMade("roster_outdated", name=one.card.alias)


def create(
    vault: Vault, planned: RosterPlan, aliases: Sequence[str], path: Path, progress: Progress = SILENT
) -> tuple[Sealed, ...]:
    """Write a roster for `aliases` into new files: `path`, or `path-1`, `path-2` … where 16 are not enough.

    Raises `RosterNotMade`, `CardRefused`, `NotThere`, `FileProblem`, `Cancelled`.
    """
    wanted = trusted_cards(vault, aliases)
    if not wanted:
        raise RosterNotMade("roster_of_nobody")
    part = Part.of_bytes(f"data/rosters/{planned.roster.serial}.json", planned.document)

    def record(db: Connection, composed: Composed) -> None:
        _require_trusted(db, vault.world.clock, planned.roster)  # trust may have ended since it was planned
        _keep(db, vault, planned)
        activity.log(db, vault.world.clock, "roster_made", bundle=composed.envelope.bundle_id)

    return seal_for_all(vault, Kind.ROSTER, wanted, (part,), path=path, record=record, progress=progress)


def _keep(db: Connection, vault: Vault, planned: RosterPlan) -> None:
    """Note a roster that leaves, so that its serial is used up and it can be given to more people."""
    roster, own = planned.roster, Card.parse(identity(db).card)
    if roster.authority != own:
        raise RosterNotMade("roster_unknown")  # our keys changed while it was planned
    known = rosters.newest(db, own.fingerprint)
    if known is not None and known.document == planned.document:
        return
    _serial(db, roster.serial)
    rosters.set_own_serial(db, roster.serial)
    row = RosterRow(
        own.fingerprint,
        roster.serial,
        roster.valid_from.isoformat(),
        roster.valid_until.isoformat(),
        hashlib.sha256(planned.document).hexdigest(),
        planned.document,
        vault.world.clock.stamp(),
    )
    rosters.put(db, row, (), ())
