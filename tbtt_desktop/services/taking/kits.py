"""A kit that arrives: kept, changing nothing, until somebody looks at it; or refused with the reason."""

from __future__ import annotations

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.kit import Kit
from tbtt_desktop.bundle.payload import Document
from tbtt_desktop.bundle.reader import Verified
from tbtt_desktop.clock import Clock
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import standings
from tbtt_desktop.services.taking.answer import Result
from tbtt_desktop.stories.records import Trust
from tbtt_desktop.vault import activity, kits
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.kits import KitRow, KitState
from tbtt_desktop.vault.store import Vault


class KitRefused(WorldError):
    """A kit is sound, and is not taken. Parameters: number, of the one that is here; name, whose it is."""

    codes = ("kit_older", "kit_number_twice", "kit_name_taken", "kit_name_revoked")


def take_kit(db: Connection, vault: Vault, document: Document[Kit], signer: Card) -> Result:
    """Keep a kit until somebody says that it is to be used; in the caller's transaction.

    Raises `KitRefused`.
    """
    clock, kit = vault.world.clock, document.value
    own = standings.keys_of(db, signer.fingerprint)
    check_name(db, clock, kit.name, own)
    mine = [one for one in kits.of_name(db, kit.name) if one.signer in own]
    stolen = {one for one in {row.signer for row in mine} if _is_revoked(db, clock, one)}
    sure = [one for one in mine if one.signer not in stolen]
    newest = sure[-1] if sure else None
    if newest is not None and newest.state is not KitState.REMOVED and newest.sha256 == document.sha256:
        return Result.DUPLICATE
    if newest is not None:
        _check_number(kit, document.sha256, newest)
    above = [one for one in mine if one.signer in stolen and one.number >= kit.number]
    kits.drop(db, [*above, *(one for one in mine if one.state in (KitState.NEW, KitState.REMOVED))])
    kits.put(
        db,
        KitRow(
            kit.name,
            signer.fingerprint,
            kit.number,
            document.sha256,
            document.raw,
            KitState.NEW,
            clock.stamp(),
        ),
    )
    activity.log(db, clock, "kit_taken", signer=signer.fingerprint, number=kit.number)
    there = any(one.state is not KitState.REMOVED for one in mine)
    return Result.UPDATED if there else Result.IMPORTED


def _is_revoked(db: Connection, clock: Clock, fingerprint: str) -> bool:
    """Whether a key is revoked: its owner goes on with her own numbers, whatever a thief made up."""
    return standings.standing_of(db, clock, fingerprint).trust is Trust.REVOKED


def check_name(db: Connection, clock: Clock, name: str, own: frozenset[str]) -> None:
    """Raise `KitRefused` where a kit of this name is here that somebody else signed.

    Of a key that is revoked too: whoever revoked it may go on trusting it, and a person removes the kit.
    """
    for one in kits.of_name(db, name):
        if one.signer not in own and one.state is not KitState.REMOVED:
            whose = standings.known(db, clock, one.signer)
            code = "kit_name_revoked" if _is_revoked(db, clock, one.signer) else "kit_name_taken"
            raise KitRefused(code, name=whose.card.alias if whose else own_alias(db, one.signer))


def own_alias(db: Connection, fingerprint: str) -> str:
    """Return the alias of one of our keys, "" for another."""
    return next((one.alias for one in standings.own_keys(db) if one.fingerprint == fingerprint), "")


def _check_number(kit: Kit, sha256: str, newest: KitRow) -> None:
    if kit.number < newest.number:
        raise KitRefused("kit_older", number=newest.number)
    if kit.number == newest.number and sha256 != newest.sha256:
        raise KitRefused("kit_number_twice", number=newest.number)


def removed_since(db: Connection, verified: Verified) -> bool:
    """Whether a bundle that was taken in brings a kit of which none of its signer's is here any more.

    Then it can come once more, or is told to be older than the one that was removed.
    """
    own = standings.keys_of(db, verified.envelope.signer.fingerprint)
    return any(
        not [
            one
            for one in kits.of_name(db, document.value.name)
            if one.signer in own and one.state is not KitState.REMOVED
        ]
        for document in verified.contents.kits
    )
