"""Whom a vault stopped trusting since its backup, and which keys it has. Part of `services.newer`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tbtt_desktop.bundle.roster import Roster
from tbtt_desktop.clock import Clock
from tbtt_desktop.services import quarantine
from tbtt_desktop.services.taking.rosters import keep_roster
from tbtt_desktop.stories.records import MediaId, Trust
from tbtt_desktop.vault import cards, rosters
from tbtt_desktop.vault.cards import KnownCard
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import FormerKey, Identity, former_keys, identity, take_over_keys
from tbtt_desktop.vault.rosters import RosterRow


@dataclass(frozen=True, slots=True)
class KnownTrust:
    """What one vault knows of trust that an older copy of it may not."""

    cards: tuple[KnownCard, ...] = ()  # revoked, or with a successor
    authorities: frozenset[str] = frozenset()
    rosters: tuple[RosterRow, ...] = ()
    serial: int = 0  # of the last roster that was made
    owner: Identity | None = None
    former: tuple[FormerKey, ...] = ()  # newest first


NO_TRUST = KnownTrust()


def known_trust(db: Connection) -> KnownTrust:
    """Return what this vault knows."""
    ended = [one for one in cards.all_cards(db) if one.trust is Trust.REVOKED or one.successor]
    return KnownTrust(
        tuple(ended),
        rosters.authorities(db),
        tuple(rosters.all_rosters(db)),
        rosters.own_serial(db),
        identity(db),
        tuple(former_keys(db)),
    )


def apply_trust(db: Connection, clock: Clock, gone: KnownTrust) -> list[MediaId]:
    """Trust nobody again whom the vault at hand trusts no more, and have its keys where it changed them.

    Returns the media of what turns out to be taken back, for `Vault.drop_staged`.
    """
    for card in gone.cards:
        cards.put(db, card)
    for fingerprint in rosters.authorities(db) - gone.authorities:
        rosters.set_authority(db, clock, fingerprint, False)
    for row in gone.rosters:
        here = rosters.newest(db, row.authority)
        if here is None or here.serial < row.serial:
            keep_roster(db, clock, Roster.parse(row.document), row.document, row.sha256)
    rosters.set_own_serial(db, gone.serial)
    _have_keys(db, gone.owner, gone.former)
    return quarantine.refresh(db, clock)


def _have_keys(db: Connection, owner: Identity | None, former: Sequence[FormerKey]) -> None:
    """Let keys that were changed since stay changed: of the old ones others make nothing any more."""
    if owner is not None and any(one.card == identity(db).card for one in former):
        take_over_keys(db, owner, former)
