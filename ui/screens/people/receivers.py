"""Who gets what a coordinator makes for many: a roster, a kit."""

from __future__ import annotations

from tbtt_desktop.services import people
from tbtt_desktop.services.people import Person
from tbtt_desktop.stories.records import Trust
from tbtt_desktop.vault.store import Vault


def who_can_get(vault: Vault) -> tuple[Person, ...]:
    """Return everybody for whom something can be sealed, with the last key of each."""
    return tuple(one for one in people.people(vault) if one.trust is Trust.TRUSTED and not one.successor)


def aliases(those: tuple[Person, ...]) -> frozenset[str]:
    """Return what they are called."""
    return frozenset(one.alias for one in those)


def with_or_without(chosen: frozenset[str], alias: str, *, on: bool) -> frozenset[str]:
    """Return who is chosen after somebody was, or was no longer."""
    return chosen | {alias} if on else chosen - {alias}
