"""Cards: our own to give away, other people's to compare, trust and revoke."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from tbtt_desktop import limits
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.roster import Reason
from tbtt_desktop.bundle.standing import Dispute
from tbtt_desktop.bundle.trust import Action, may
from tbtt_desktop.clock import Clock
from tbtt_desktop.crypto.fingerprint import matches
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import quarantine, standings
from tbtt_desktop.services.files import read_small, whole_file
from tbtt_desktop.services.persons import Person, Shown, person_from
from tbtt_desktop.services.standings import Known
from tbtt_desktop.stories.records import MediaId, Trust
from tbtt_desktop.vault import activity, cards, rosters
from tbtt_desktop.vault.cards import KnownCard
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.store import Vault

__all__ = [
    "CardRefused",
    "Person",
    "add_card",
    "card_of",
    "export_card",
    "keep",
    "may_do",
    "named",
    "own_card",
    "own_person",
    "people",
    "person_of",
    "read_card",
    "revoke",
    "set_authority",
    "trust_in",
    "trusted_card",
    "trusted_cards",
    "write_card",
]


FINGERPRINT: Final = "SHA256:"  # no alias begins so


class CardRefused(WorldError):
    """A card is not taken, or not used. Parameter: name, its alias."""

    codes = (
        "card_own",
        "card_alias_taken",
        "card_words_differ",
        "card_revoked",
        "card_not_trusted",
        "card_expired",
        "card_disputed",
        "card_waits",
        "card_not_coordinator",
        "card_no_dispute",
    )


def own_card(vault: Vault) -> Card:
    """Return our own card."""
    return Card.parse(vault.read(identity).card)


def own_person(vault: Vault) -> Person:
    """Return ourselves as others see us."""
    return person_from(own_card(vault), Trust.TRUSTED)


def export_card(vault: Vault, path: Path) -> None:
    """Write our card to a new file. Raises `FileProblem`."""
    write_card(own_card(vault), path)


def write_card(card: Card, path: Path) -> None:
    """Write a card to a new file. Raises `FileProblem`."""
    with whole_file(path) as file:
        file.write(card.raw + b"\n")


def read_card(path: Path) -> Card:
    """Read somebody's card and check its signature. Raises `FileProblem`, `BundleRefused`."""
    return Card.parse(read_small(path, most=limits.CARD_MAX))


def person_of(vault: Vault | None, card: Card) -> Person:
    """Return a card as it is shown; with a vault, with what was decided there about it."""
    if vault is None:
        return person_from(card, Trust.UNKNOWN)
    clock = vault.world.clock

    def step(db: Connection) -> Person:
        if _is_own(db, card.fingerprint):
            return person_from(card, Trust.TRUSTED)
        return Shown(db, clock).person(card, standings.known(db, clock, card.fingerprint))

    return vault.read(step)


def trust_in(db: Connection, card: Card, clock: Clock) -> Trust:
    """Return what a card's key is worth today; we trust ourselves."""
    if _is_own(db, card.fingerprint):
        return Trust.TRUSTED
    return standings.standing_of(db, clock, card.fingerprint).trust


def may_do(db: Connection, action: Action, card: Card, clock: Clock) -> bool:
    """Whether a card's owner may do that here, in the role that counts. We may do anything."""
    if _is_own(db, card.fingerprint):
        return True
    one = standings.known(db, clock, card.fingerprint)
    if one is None:
        return False
    return may(action, one.role, one.standing.trust, former=bool(one.standing.successor))


def _is_own(db: Connection, fingerprint_: str) -> bool:
    return any(card.fingerprint == fingerprint_ for card in standings.own_keys(db))


def add_card(vault: Vault, card: Card, *, words: str | None = None, compared: bool = False) -> Person:
    """Add a card: trusted where `words` match it or somebody says they `compared`, unknown otherwise.

    A card that succeeds a trusted one takes its alias over once its words were compared. Raises
    `CardRefused`: our own, words that differ, a revoked key, or an alias that another live key has.
    """
    if words is not None and not matches(card.key, words):
        raise CardRefused("card_words_differ", name=card.alias)
    trusted = compared or words is not None
    return _put(vault, card, Trust.TRUSTED if trusted else Trust.UNKNOWN)


def _put(vault: Vault, card: Card, trust: Trust) -> Person:
    clock = vault.world.clock
    emptied: list[MediaId] = []

    def step(db: Connection) -> Person:
        if _is_own(db, card.fingerprint):
            raise CardRefused("card_own", name=card.alias)
        known = cards.by_fingerprint(db, card.fingerprint)
        standing = standings.standing_of(db, clock, card.fingerprint)
        if standing.trust is Trust.REVOKED:
            raise CardRefused("card_revoked", name=card.alias)
        before = known.trust if known else Trust.UNKNOWN
        now = Trust.TRUSTED if Trust.TRUSTED in (before, trust) else Trust.UNKNOWN
        _take_alias(db, clock, card, now)
        _keep(db, clock, card, known, now)
        activity.log(db, clock, "card_added", fingerprint=card.fingerprint, trust=now)
        emptied.extend(quarantine.refresh(db, clock))
        return _shown(db, clock, card.fingerprint)

    return _swept(vault, vault.write(step), emptied)


def _swept(vault: Vault, person: Person, emptied: Iterable[MediaId]) -> Person:
    """Remove for good what turned out to be taken back once it was known whose key is whose."""
    left = list(emptied)
    for media_id in left:
        vault.drop_staged(media_id)
    if left:
        vault.scrub()
    return person


def _take_alias(db: Connection, clock: Clock, card: Card, now: Trust) -> None:
    """Make room for a card under its alias, or refuse: two live keys never share one."""
    if Card.parse(identity(db).card).alias == card.alias:
        raise CardRefused("card_alias_taken", name=card.alias)
    for other in standings.under_alias(db, clock, card.alias):
        key, standing = other.card.fingerprint, other.standing
        if now is Trust.TRUSTED and standing.successor and _is_live(other):  # by a roster, and not yet by her
            if standing.successor != card.fingerprint:
                raise CardRefused("card_alias_taken", name=card.alias)
            _succeed(db, clock, other, card)
            continue
        gone = standing.trust in (Trust.REVOKED, Trust.EXPIRED) or standing.successor
        if key == card.fingerprint or gone or standing.dispute is Dispute.ALIAS:
            continue
        if key != card.former:
            raise CardRefused("card_alias_taken", name=card.alias)
        if now is Trust.TRUSTED:
            _succeed(db, clock, other, card)


def _is_live(one: Known) -> bool:
    """Whether the vault's own list has a key as compared, with nothing in its place."""
    return one.decided is not None and one.decided.trust is Trust.TRUSTED and not one.decided.successor


def _succeed(db: Connection, clock: Clock, former: Known, card: Card) -> None:
    """Let a new key, whose words were compared, take the place of the one that signed for it."""
    _require_undisputed(former, card.alias)
    if former.decided is None:
        _keep(db, clock, former.card, None, Trust.UNKNOWN)
    old = former.card.fingerprint
    if former.standing.trust is Trust.TRUSTED:
        cards.succeed(db, old, card.fingerprint)
        rosters.hand_on(db, old, card.fingerprint)
        activity.log(db, clock, "card_succeeded", fingerprint=old, by=card.fingerprint)


def _keep(db: Connection, clock: Clock, card: Card, known: KnownCard | None, now: Trust) -> None:
    """Write a card down; an older one of the same key does not take the place of a newer."""
    if known is not None and Card.parse(known.document).created > card.created:
        card = Card.parse(known.document)
    same = known is not None and known.trust is now
    cards.put(
        db,
        KnownCard(
            card.fingerprint,
            card.alias,
            card.name,
            card.role,
            card.signing_key,
            card.age_recipient,
            card.raw,
            now,
            known.added if known else clock.stamp(),
            known.decided if known and same else clock.stamp() if now is Trust.TRUSTED else "",
            known.successor if known else "",
        ),
    )


def _shown(db: Connection, clock: Clock, fingerprint_: str) -> Person:
    one = standings.known(db, clock, fingerprint_)
    if one is None:
        raise NotThere("card_unknown", name=fingerprint_)
    return Shown(db, clock).person(one.card, one)


def people(vault: Vault) -> list[Person]:
    """Return everybody whose card is here or on a roster that is believed, by alias."""
    clock = vault.world.clock

    def step(db: Connection) -> list[Person]:
        shown = Shown(db, clock)
        return [shown.person(one.card, one) for one in standings.everybody(db, clock)]

    return vault.read(step)


def card_of(vault: Vault, fingerprint_: str) -> Card:
    """Return the card whose signing key has that fingerprint (`SHA256:…`). Raises `NotThere`."""
    found = vault.read(lambda db: standings.known(db, vault.world.clock, fingerprint_))
    if found is None:
        raise NotThere("card_unknown", name=fingerprint_)
    return found.card


def trusted_card(db: Connection, alias: str, clock: Clock) -> Card:
    """Return the trusted card under `alias`. Raises `NotThere` or `CardRefused`."""
    found = standings.under_alias(db, clock, alias)
    if not found:
        raise NotThere("card_unknown", name=alias)
    standing = found[0].standing
    if standing.trust is Trust.TRUSTED and not standing.successor:
        return found[0].card
    _require_undisputed(found[0], alias)
    refused = {Trust.REVOKED: "card_revoked", Trust.EXPIRED: "card_expired"}
    raise CardRefused(refused.get(standing.trust, "card_not_trusted"), name=alias)


def _require_undisputed(one: Known, alias: str) -> None:
    """Raise `CardRefused` where somebody has to decide about a card, or about who vouches for it."""
    if one.standing.dispute is not None:
        waits = one.standing.dispute is Dispute.AUTHORITY
        raise CardRefused("card_waits" if waits else "card_disputed", name=alias)


def trusted_cards(vault: Vault, aliases: Iterable[str]) -> tuple[Card, ...]:
    """Return the trusted cards under `aliases`, each once. Raises `NotThere` or `CardRefused`."""
    clock = vault.world.clock

    def step(db: Connection) -> tuple[Card, ...]:
        return tuple(trusted_card(db, alias, clock) for alias in dict.fromkeys(aliases))

    return vault.read(step)


def named(db: Connection, clock: Clock, name: str) -> list[Known]:
    """Return everybody under an alias, the one that counts first; or the one card with that fingerprint."""
    if not name.startswith(FINGERPRINT):
        return standings.under_alias(db, clock, name)
    one = standings.known(db, clock, name)
    return [one] if one is not None else []


def revoke(vault: Vault, alias: str, reason: Reason = Reason.UNSAID) -> Person:
    """Trust a card no more, for good, and keep aside what it signed and no receipt covers.

    `alias` may be a fingerprint (`SHA256:…`), here and below: of two keys under one alias it tells which.
    Raises `NotThere`.
    """
    clock = vault.world.clock
    emptied: list[MediaId] = []

    def step(db: Connection) -> Person:
        live = [one for one in named(db, clock, alias) if not _is_revoked(one)]
        if not live:
            raise NotThere("card_unknown", name=alias)
        one = live[0]
        if one.decided is None:
            _keep(db, clock, one.card, None, Trust.UNKNOWN)
        cards.revoke(db, clock, one.card.fingerprint, reason)
        activity.log(db, clock, "card_revoked", fingerprint=one.card.fingerprint)
        emptied.extend(quarantine.refresh(db, clock))
        return _shown(db, clock, one.card.fingerprint)

    return _swept(vault, vault.write(step), emptied)


def _is_revoked(one: Known) -> bool:
    return one.decided is not None and one.decided.trust is Trust.REVOKED


def keep(vault: Vault, alias: str) -> Person:
    """Go on trusting a card that was compared here, though a roster revokes it.

    Raises `CardRefused`, `NotThere`.
    """
    clock = vault.world.clock

    def step(db: Connection) -> Person:
        found = named(db, clock, alias)
        if not found:
            raise NotThere("card_unknown", name=alias)
        disputed = [one for one in found if one.standing.dispute is Dispute.REVOKED]
        if not disputed:
            raise CardRefused("card_no_dispute", name=alias)
        for one in disputed:
            key = one.card.fingerprint
            for told in rosters.revoked_among(db, [key]):
                rosters.overrule(db, clock, key, told.authority)
            activity.log(db, clock, "card_kept", fingerprint=key)
        return _shown(db, clock, disputed[0].card.fingerprint)

    return vault.write(step)


def set_authority(vault: Vault, alias: str, *, on: bool) -> Person:
    """Believe the rosters of a coordinator whose words were compared, or do so no more.

    Raises `CardRefused`, `NotThere`.
    """
    clock = vault.world.clock
    emptied: list[MediaId] = []

    def step(db: Connection) -> Person:
        found = named(db, clock, alias)
        if not found:
            raise NotThere("card_unknown", name=alias)
        one = found[0]
        if on and (one.decided is None or one.decided.trust is not Trust.TRUSTED or one.standing.successor):
            raise CardRefused("card_not_trusted", name=alias)
        if on and not may(Action.SEND_ROSTER, one.role, Trust.TRUSTED):
            raise CardRefused("card_not_coordinator", name=alias)
        if on:
            _require_undisputed(one, alias)
        rosters.set_authority(db, clock, one.card.fingerprint, on)
        activity.log(db, clock, "authority_set", fingerprint=one.card.fingerprint, on=int(on))
        emptied.extend(quarantine.refresh(db, clock))
        return _shown(db, clock, one.card.fingerprint)

    return _swept(vault, vault.write(step), emptied)
