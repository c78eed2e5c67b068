"""New keys for this vault, for which the old ones sign."""

from __future__ import annotations

from tbtt_desktop.bundle import rotation
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.strictjson import Json
from tbtt_desktop.crypto import age, sshsig
from tbtt_desktop.errors import BugError
from tbtt_desktop.services.people import Person, own_person
from tbtt_desktop.vault import activity, handovers
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import Identity, identity, replace_identity
from tbtt_desktop.vault.store import Vault


def rotate(vault: Vault, *, signing: bool = True, reading: bool = True) -> Person:
    """Give this vault a new key to sign with, or to read with, or both; return ourselves with the new card.

    In one transaction, so that a power cut leaves the old keys or the new ones. What was made for the old
    keys can still be read. The old signing key is destroyed once it has signed for the new one. Whoever has
    our card sees a new key and compares words again; bundles made from here on begin new chains.
    """
    if not (signing or reading):
        raise BugError
    world = vault.world

    def step(db: Connection) -> None:
        new = _renewed(vault, identity(db), signing=signing, reading=reading)
        replace_identity(db, new, world.clock.stamp())
        handovers.forget_chains(db)
        activity.log(db, world.clock, "keys_changed", signing=int(signing), reading=int(reading))

    vault.write(step)
    vault.scrub()
    return own_person(vault)


def _renewed(vault: Vault, old: Identity, *, signing: bool, reading: bool) -> Identity:
    before = Card.parse(old.card)
    seed, secret = old.signing_seed, old.age_identity
    told = before.to_json().get("succeeds")
    succession: dict[str, Json] | None = dict(told) if isinstance(told, dict) else None
    if signing:
        seed = sshsig.new_seed(vault.world)
        line = sshsig.public_line(sshsig.public_key(seed))
        succession = rotation.succession(old.signing_seed, before.alias, line)
    if reading:
        secret = age.new_identity()
    card = Card.build(
        seed,
        alias=before.alias,
        name=before.name,
        role=before.role,
        age_recipient=age.recipient_of(secret),
        created=vault.world.clock.today(),
        succession=succession,
    )
    return Identity(old.alias, old.role, seed, secret, card.raw)
