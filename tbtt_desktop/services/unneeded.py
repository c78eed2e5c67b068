"""A card that was added by mistake and never compared: what of it stays, and taking it out again."""

from __future__ import annotations

from dataclasses import dataclass

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services.people import named
from tbtt_desktop.services.persons import Person, Shown
from tbtt_desktop.services.standings import Known
from tbtt_desktop.stories.records import Trust
from tbtt_desktop.vault import activity, cards, handovers, intake, rosters
from tbtt_desktop.vault.cards import KnownCard
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.store import Vault


class CardStays(WorldError):
    """A card that cannot be removed. Parameter: name, its alias."""

    codes = ("card_compared", "card_ended", "card_listed")


@dataclass(frozen=True, slots=True)
class Removal:
    """What stays when a card is removed. Nobody who was never compared is on a roster of ours."""

    person: Person
    card: Card
    stories: int  # that this key signed and that are here
    given: int  # stories that were handed over to it, in the ledger
    listed_by: tuple[
        str, ...
    ]  # aliases of those whose rosters list it: it stays in the list by those that count


def what_stays(vault: Vault, alias: str) -> Removal:
    """Return what would stay of a card, changing nothing.

    `alias` may be a fingerprint (`SHA256:…`). Raises `NotThere`, `CardStays`.
    """
    return vault.read(lambda db: _removal(db, vault, alias))


def remove(vault: Vault, alias: str) -> Removal:
    """Take a card out of the list that was added and never compared; `add_card` brings it back.

    Raises as `what_stays`.
    """

    def step(db: Connection) -> Removal:
        found = _removal(db, vault, alias)
        cards.remove(db, found.person.fingerprint)
        activity.log(db, vault.world.clock, "card_removed", fingerprint=found.person.fingerprint)
        return found

    return vault.write(step)


def _removal(db: Connection, vault: Vault, alias: str) -> Removal:
    clock = vault.world.clock
    found = named(db, clock, alias)
    if not found:
        raise NotThere("card_unknown", name=alias)
    one = next((one for one in found if _is_only_added(one)), found[0])
    decided = _only_added(one)
    key = decided.fingerprint
    whose = [cards.by_fingerprint(db, authority) for authority in rosters.naming(db, key)]
    return Removal(
        Shown(db, clock).person(one.card, one),
        Card.parse(decided.document),
        intake.signed_by(db, key),
        handovers.given_to(db, key),
        tuple(sorted(card.alias for card in whose if card is not None)),
    )


def _is_only_added(one: Known) -> bool:
    """Whether somebody added a card and nobody ever decided about it."""
    return one.decided is not None and one.decided.trust is Trust.UNKNOWN and not one.decided.successor


def _only_added(one: Known) -> KnownCard:
    if one.decided is None:
        raise CardStays("card_listed", name=one.card.alias)
    if _is_only_added(one):
        return one.decided
    compared = one.decided.trust is Trust.TRUSTED and not one.decided.successor
    raise CardStays("card_compared" if compared else "card_ended", name=one.card.alias)
