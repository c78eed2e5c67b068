"""The key file: who may open a vault. Pure functions over a frozen record; no input or output.

A random vault key is sealed in slots: one for each passphrase, one for the recovery secret that
the shares hold. One salt and one set of Argon2id parameters serve every passphrase slot, so
trying them all costs one derivation. The recovery slot needs neither and stands alone: a copy beside
the database and in every backup brings the vault back when the key file is lost.

While the vault key is changed the file holds the slots for both keys: there is no moment at which the
database, old or new, has a key that no slot gives.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from tbtt_desktop import limits
from tbtt_desktop.clock import World
from tbtt_desktop.crypto import keyfile_format as form
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.crypto.kdf import SALT_SIZE, KdfParams, stretch
from tbtt_desktop.crypto.keys import (
    RECOVERY_SECRET_SIZE,
    VAULT_KEY_SIZE,
    RecoverySecret,
    SlotId,
    VaultKey,
)
from tbtt_desktop.crypto.slots import Slot, SlotKind, SlotPublic, fits, public_of, reseal, seal, unseal


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Parameters, salt (16 bytes) and slots: one or more for passphrases, exactly one for recovery.

    `following` are the slots for the next vault key, empty but while it is changed.
    """

    params: KdfParams
    salt: bytes
    slots: tuple[Slot, ...]
    following: tuple[Slot, ...] = ()

    @property
    def passphrase_slots(self) -> tuple[Slot, ...]:
        """The slots that a passphrase opens."""
        return tuple(slot for slot in self.slots if slot.kind is SlotKind.PASSPHRASE)

    @property
    def recovery_slot(self) -> Slot:
        """The slot that the recovery secret opens."""
        return next(slot for slot in self.slots if slot.kind is SlotKind.RECOVERY)


@dataclass(frozen=True, slots=True)
class Unlocked:
    """Which slot opened, what was in it, and what later keys can be sealed to it with.

    `next_key` is there while the vault key is changed, `public` is None for a slot of version 1.
    """

    slot_id: SlotId
    vault_key: VaultKey = field(repr=False)
    public: SlotPublic | None = field(default=None, repr=False)
    next_key: VaultKey | None = field(default=None, repr=False)

    @property
    def keys(self) -> tuple[VaultKey, ...]:
        """The keys that the database may have, the likelier one first."""
        return (self.vault_key,) if self.next_key is None else (self.vault_key, self.next_key)


@dataclass(frozen=True, slots=True)
class Kept:
    """A key file with a new slot in it."""

    keyfile: KeyFile
    slot_id: SlotId
    public: SlotPublic = field(repr=False)


@dataclass(frozen=True, slots=True)
class Fresh:
    """A key file that was made anew, and what is to be known of its two slots."""

    keyfile: KeyFile
    vault_key: VaultKey = field(repr=False)
    passphrase: Kept
    recovery: Kept


def to_bytes(keyfile: KeyFile) -> bytes:
    """Return the file's bytes, as `keyfile_format` lays them down."""
    return form.write(form.key_file_body(keyfile.params, keyfile.salt, keyfile.slots, keyfile.following))


def from_bytes(data: bytes) -> KeyFile:
    """Return what a key file's bytes say; nothing is derived yet.

    Raises `key_file_damaged`, `key_file_newer`, or `key_file_hostile` where it asks for more
    memory, passes, lanes or slots than `limits` grants.
    """
    return KeyFile(*form.read_key_file(data))


def create(passphrase: str, world: World, params: KdfParams | None = None) -> tuple[Fresh, RecoverySecret]:
    """Return a key file for a new vault with its key, and the recovery secret to split into shares.

    `params` are those for this computer unless given. Raises `passphrase_empty`,
    `passphrase_too_long` or `memory_short`.
    """
    vault_key = VaultKey(world.chance.token(VAULT_KEY_SIZE))
    secret = RecoverySecret(world.chance.token(RECOVERY_SECRET_SIZE))
    recovery, public = _seal_recovery(secret, vault_key, world)
    return _fresh(passphrase, vault_key, (recovery, public), world, params), secret


def unlock_slot(keyfile: KeyFile, passphrase: str) -> Unlocked:
    """Try the passphrase on every slot with one derivation, and say which one opened.

    Raises `wrong_passphrase`, `key_file_damaged` (right passphrase, changed slot), or as `stretch`.
    """
    return _unlock_stretched(keyfile, stretch(passphrase, keyfile.salt, keyfile.params))


def unlock(keyfile: KeyFile, passphrase: str) -> VaultKey:
    """Return the vault key. Raises as `unlock_slot`."""
    return unlock_slot(keyfile, passphrase).vault_key


def unlock_with_recovery(keyfile: KeyFile, secret: RecoverySecret) -> Unlocked:
    """Return the vault key from what the shares gave. Raises `wrong_recovery` or `key_file_damaged`."""
    return _unlock_recovery(keyfile.recovery_slot, keyfile.following, secret)


def add_passphrase(keyfile: KeyFile, vault_key: VaultKey, passphrase: str, world: World) -> Kept:
    """Return the key file with one more passphrase.

    Raises `slots_full`, `passphrase_taken` (it opens the vault already: removing one person's way in would
    leave it open by the other's), or as `stretch`.
    """
    if len(keyfile.slots) >= limits.KEY_SLOTS_MAX:
        raise KeyFileProblem("slots_full", limit=limits.KEY_SLOTS_MAX)
    slot, public = _seal_passphrase(keyfile, vault_key, passphrase, world)
    return Kept(_with(keyfile, (*keyfile.slots, slot)), slot.slot_id, public)


def change_passphrase(keyfile: KeyFile, old: str, new: str, world: World) -> Kept:
    """Return the key file with the slot that `old` opens replaced by one for `new`.

    Raises as `unlock_slot` for the old one and as `add_passphrase` for the new one.
    """
    opened = unlock_slot(keyfile, old)
    made, public = _seal_passphrase(keyfile, opened.vault_key, new, world)
    slots = tuple(made if slot.slot_id == opened.slot_id else slot for slot in keyfile.slots)
    return Kept(_with(keyfile, slots), made.slot_id, public)


def remove_slot(keyfile: KeyFile, slot_id: SlotId) -> KeyFile:
    """Return the key file without one passphrase slot.

    Raises `slot_unknown`, or `last_slot` for the only passphrase or the recovery slot: without
    them the vault would have no way in, or none back. Whoever held the slot may have kept an old copy of the
    key file; `changing_key` is what shuts them out.
    """
    if slot_id not in {slot.slot_id for slot in keyfile.slots}:
        raise KeyFileProblem("slot_unknown")
    only = len(keyfile.passphrase_slots) == 1 and keyfile.passphrase_slots[0].slot_id == slot_id
    if only or slot_id == keyfile.recovery_slot.slot_id:
        raise KeyFileProblem("last_slot")
    return _with(keyfile, tuple(slot for slot in keyfile.slots if slot.slot_id != slot_id))


def reissue_recovery(keyfile: KeyFile, vault_key: VaultKey, world: World) -> tuple[Kept, RecoverySecret]:
    """Return the key file with a new recovery slot, and its secret: the old shares open it no more."""
    secret = RecoverySecret(world.chance.token(RECOVERY_SECRET_SIZE))
    recovery, public = _seal_recovery(secret, vault_key, world)
    made = _with(keyfile, (*keyfile.passphrase_slots, recovery))
    return Kept(made, recovery.slot_id, public), secret


def renewed_recovery(keyfile: KeyFile, vault_key: VaultKey, secret: RecoverySecret, world: World) -> Kept:
    """Return the key file with the recovery slot made anew for the same shares."""
    recovery, public = _seal_recovery(secret, vault_key, world)
    return Kept(_with(keyfile, (*keyfile.passphrase_slots, recovery)), recovery.slot_id, public)


def renewed_passphrase(keyfile: KeyFile, opened: Unlocked, passphrase: str, world: World) -> Kept:
    """Return the key file with the slot that a passphrase has opened made anew for the same passphrase."""
    without = replace(keyfile, slots=tuple(s for s in keyfile.slots if s.slot_id != opened.slot_id))
    made, public = _seal_passphrase(without, opened.vault_key, passphrase, world)
    slots = tuple(made if slot.slot_id == opened.slot_id else slot for slot in keyfile.slots)
    return Kept(_with(keyfile, slots), made.slot_id, public)


def changing_key(
    keyfile: KeyFile, publics: Mapping[SlotId, SlotPublic], world: World
) -> tuple[KeyFile, VaultKey]:
    """Return the key file with slots for a new vault key beside those for the old one, and that key.

    Every slot whose public half is known goes on with its passphrase or shares; the others are left
    behind. Raises `recovery_unknown` or `slots_unknown` where the shares, or every passphrase, would be.
    """
    if keyfile.recovery_slot.slot_id not in publics:
        raise KeyFileProblem("recovery_unknown")
    staying = [slot for slot in keyfile.slots if slot.slot_id in publics]
    if len(staying) < 2:
        raise KeyFileProblem("slots_unknown")
    vault_key = VaultKey(world.chance.token(VAULT_KEY_SIZE))
    following = tuple(
        reseal(slot, publics[slot.slot_id], vault_key, _context_of(keyfile, slot.kind, 2), world)
        for slot in staying
    )
    return replace(keyfile, following=following), vault_key


def settled(keyfile: KeyFile, *, on_next: bool) -> KeyFile:
    """Return the key file for one key: the next one where the database has it, else the old."""
    if on_next and not keyfile.following:
        raise KeyFileProblem("key_file_damaged")
    return replace(keyfile, slots=keyfile.following if on_next else keyfile.slots, following=())


def recovery_slot_bytes(keyfile: KeyFile) -> bytes:
    """Return the copy of the recovery slot that is kept beside the database and in backups."""
    following = tuple(slot for slot in keyfile.following if slot.kind is SlotKind.RECOVERY)
    return form.write(form.recovery_body(keyfile.recovery_slot, following))


def unlock_recovery_slot(data: bytes, secret: RecoverySecret) -> Unlocked:
    """Return the vault key from a lone recovery slot.

    Raises `wrong_recovery`, `key_file_damaged`, `key_file_newer` or `key_file_hostile`.
    """
    return _unlock_recovery(*form.read_recovery_slot(data), secret)


def keyfile_for_recovered(
    vault_key: VaultKey,
    secret: RecoverySecret,
    passphrase: str,
    world: World,
    params: KdfParams | None = None,
) -> Fresh:
    """Return a new key file for a vault that shares brought back: a new passphrase, the same shares.

    Raises as `create`.
    """
    return _fresh(passphrase, vault_key, _seal_recovery(secret, vault_key, world), world, params)


def _with(keyfile: KeyFile, slots: tuple[Slot, ...]) -> KeyFile:
    """Return the key file with other slots, for the key that the vault is open under alone."""
    return replace(keyfile, slots=slots, following=())


def _fresh(
    passphrase: str,
    vault_key: VaultKey,
    recovery: tuple[Slot, SlotPublic],
    world: World,
    params: KdfParams | None,
) -> Fresh:
    chosen = params if params is not None else KdfParams.for_this_computer()
    empty = KeyFile(chosen, world.chance.token(SALT_SIZE), (recovery[0],))
    slot, public = _seal_passphrase(empty, vault_key, passphrase, world)
    whole = replace(empty, slots=(slot, recovery[0]))
    return Fresh(
        whole, vault_key, Kept(whole, slot.slot_id, public), Kept(whole, recovery[0].slot_id, recovery[1])
    )


def _context_of(keyfile: KeyFile, kind: SlotKind, version: int) -> bytes:
    if kind is SlotKind.RECOVERY:
        return form.context(form.RECOVERY_SLOT, version)
    return form.context(form.KEY_FILE, version, keyfile.params, keyfile.salt)


def _seal_passphrase(
    keyfile: KeyFile, vault_key: VaultKey, passphrase: str, world: World
) -> tuple[Slot, SlotPublic]:
    stretched = stretch(passphrase, keyfile.salt, keyfile.params)
    if any(fits(slot, stretched) for slot in keyfile.passphrase_slots):
        raise KeyFileProblem("passphrase_taken")
    context = _context_of(keyfile, SlotKind.PASSPHRASE, 2)
    return seal(SlotKind.PASSPHRASE, stretched, vault_key, context, world)


def _seal_recovery(secret: RecoverySecret, vault_key: VaultKey, world: World) -> tuple[Slot, SlotPublic]:
    context = form.context(form.RECOVERY_SLOT, 2)
    return seal(SlotKind.RECOVERY, secret, vault_key, context, world)


def _unlock_stretched(keyfile: KeyFile, stretched: bytes) -> Unlocked:
    for slot in keyfile.passphrase_slots:
        vault_key = unseal(slot, stretched, _context_of(keyfile, slot.kind, slot.version))
        if vault_key is not None:
            following = _next_of(slot, keyfile.following)
            next_key = None
            if following is not None:
                next_key = unseal(following, stretched, _context_of(keyfile, slot.kind, following.version))
            return Unlocked(slot.slot_id, vault_key, public_of(slot, stretched), next_key)
    raise KeyFileProblem("wrong_passphrase")


def _unlock_recovery(slot: Slot, following: tuple[Slot, ...], secret: RecoverySecret) -> Unlocked:
    vault_key = unseal(slot, secret, form.context(form.RECOVERY_SLOT, slot.version))
    if vault_key is None:
        raise KeyFileProblem("wrong_recovery")
    coming = _next_of(slot, following)
    next_key = unseal(coming, secret, form.context(form.RECOVERY_SLOT, coming.version)) if coming else None
    return Unlocked(slot.slot_id, vault_key, public_of(slot, secret), next_key)


def _next_of(slot: Slot, following: tuple[Slot, ...]) -> Slot | None:
    return next((one for one in following if one.slot_id == slot.slot_id), None)
