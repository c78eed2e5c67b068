"""What a card is worth here, in words."""

from __future__ import annotations

from tbtt_desktop.bundle.standing import Dispute
from tbtt_desktop.services.persons import Person


def trust_words(person: Person) -> str:
    """Return what a card is worth and by whom, for a table."""
    words = f"{person.trust}, an authority" if person.authority else str(person.trust)
    listed, revoked = person.vouched, person.revoked
    if person.dispute is not None:
        return f"{'waits' if person.dispute is Dispute.AUTHORITY else 'disputed'}: {_disputed(person)}"
    if person.successor:
        return f"{person.trust}, a former key"
    if listed is not None:
        return f"{words} by roster {listed.serial} of {listed.alias}, until {listed.until}"
    if revoked is not None:
        return f"{words} by roster {revoked.serial} of {revoked.alias} ({revoked.reason}, {revoked.date})"
    return f"{words}: the new key of {person.succeeds}; compare words" if person.succeeds else words


def _disputed(person: Person) -> str:
    listed, revoked = person.vouched, person.revoked
    if person.dispute is Dispute.AUTHORITY and listed is not None:
        return f"roster {listed.serial} of {listed.alias} lists it; decide about {listed.alias} first"
    if revoked is not None:
        return f"roster {revoked.serial} of {revoked.alias} revokes it ({revoked.reason}, {revoked.date})"
    return f"roster {listed.serial} of {listed.alias} lists a second {person.alias}" if listed else ""
