"""The kits that count today: what their points, questions, codes and help add."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from tbtt_desktop.bundle.kit import Kit
from tbtt_desktop.bundle.labels import Label
from tbtt_desktop.clock import Clock
from tbtt_desktop.services import standings
from tbtt_desktop.stories.records import Trust
from tbtt_desktop.vault import kits
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault

COUNTS: Final = frozenset({Trust.TRUSTED, Trust.EXPIRED})
"""A kit in use counts on after the last day of a roster: that is a date, and no doubt about its signer."""


def parsed(db: Connection, document: bytes) -> Kit:
    """Return a kit of this vault, read once while it is open."""
    kit = db.made.get(document)
    if not isinstance(kit, Kit):
        kit = db.made[document] = Kit.parse(document)
    return kit


def in_force(db: Connection, clock: Clock) -> tuple[Kit, ...]:
    """Return the kits whose texts, codes and help are there to be used today, by name.

    Those of a signer whose key was revoked are not: whoever has it could have made them.
    """
    found = []
    for row in kits.in_use(db):
        own = any(card.fingerprint == row.signer for card in standings.own_keys(db))
        if own or standings.standing_of(db, clock, row.signer).trust in COUNTS:
            found.append(parsed(db, row.document))
    return tuple(found)


def used(vault: Vault) -> tuple[Kit, ...]:
    """Return what `in_force` does."""
    return vault.read(lambda db: in_force(db, vault.world.clock))


def code_labels(used_here: Iterable[Kit]) -> dict[str, dict[str, Label]]:
    """Return what the codes of kits mean: by list of the taxonomy, then by code as a story has it."""
    found: dict[str, dict[str, Label]] = {}
    for kit in used_here:
        for name, codes in kit.codes.items():
            found.setdefault(name, {}).update({kit.called(one.id): one.label for one in codes})
    return found
