"""The key file: who may open a vault. Pure functions over a frozen record; no input or output.

A random vault key is wrapped in slots: one for each passphrase, one for the recovery secret that
the shares hold. One salt and one set of Argon2id parameters serve every passphrase slot, so
trying them all costs one derivation. The recovery slot needs neither and stands alone: a copy beside
the database and in every backup brings the vault back when the key file is lost.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

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
from tbtt_desktop.crypto.slots import Slot, SlotKind, seal, unseal

_RECOVERY_CONTEXT = form.canonical({"format": form.RECOVERY_SLOT, "version": form.VERSION})


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Parameters, salt (16 bytes) and slots: one or more for passphrases, exactly one for recovery."""

    params: KdfParams
    salt: bytes
    slots: tuple[Slot, ...]

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
    """Which slot opened, and what was in it."""

    slot_id: SlotId
    vault_key: VaultKey

    def __repr__(self) -> str:
        return f"Unlocked({self.slot_id})"


def to_bytes(keyfile: KeyFile) -> bytes:
    """Return the file's bytes, as `keyfile_format` lays them down."""
    return form.write(
        {
            "format": form.KEY_FILE,
            "version": form.VERSION,
            "kdf": form.kdf_body(keyfile.params, keyfile.salt),
            "slots": [form.slot_body(slot) for slot in keyfile.slots],
        }
    )


def from_bytes(data: bytes) -> KeyFile:
    """Return what a key file's bytes say; nothing is derived yet.

    Raises `key_file_damaged`, `key_file_newer`, or `key_file_hostile` where it asks for more
    memory, passes, lanes or slots than `limits` grants.
    """
    return KeyFile(*form.read_key_file(data))


def create(
    passphrase: str, world: World, params: KdfParams | None = None
) -> tuple[KeyFile, VaultKey, RecoverySecret]:
    """Return a key file for a new vault, its key, and the recovery secret to split into shares.

    `params` are those for this computer unless given. Raises `passphrase_empty`,
    `passphrase_too_long` or `memory_short`.
    """
    vault_key = VaultKey(world.chance.token(VAULT_KEY_SIZE))
    secret = RecoverySecret(world.chance.token(RECOVERY_SECRET_SIZE))
    recovery = _seal_recovery(secret, vault_key, world)
    return _fresh(passphrase, vault_key, recovery, world, params), vault_key, secret


def unlock_slot(keyfile: KeyFile, passphrase: str) -> Unlocked:
    """Try the passphrase on every slot with one derivation, and say which one opened.

    Raises `wrong_passphrase`, `key_file_damaged` (right passphrase, changed slot), or as `stretch`.
    """
    return _unlock_stretched(keyfile, stretch(passphrase, keyfile.salt, keyfile.params))


def unlock(keyfile: KeyFile, passphrase: str) -> VaultKey:
    """Return the vault key. Raises as `unlock_slot`."""
    return unlock_slot(keyfile, passphrase).vault_key


def unlock_with_recovery(keyfile: KeyFile, secret: RecoverySecret) -> VaultKey:
    """Return the vault key from what the shares gave. Raises `wrong_recovery` or `key_file_damaged`."""
    return _unlock_recovery(keyfile.recovery_slot, secret)


def add_passphrase(keyfile: KeyFile, vault_key: VaultKey, passphrase: str, world: World) -> KeyFile:
    """Return the key file with one more passphrase. Raises `slots_full`, or as `stretch`."""
    if len(keyfile.slots) >= limits.KEY_SLOTS_MAX:
        raise KeyFileProblem("slots_full", limit=limits.KEY_SLOTS_MAX)
    return replace(keyfile, slots=(*keyfile.slots, _seal_passphrase(keyfile, vault_key, passphrase, world)))


def change_passphrase(keyfile: KeyFile, old: str, new: str, world: World) -> KeyFile:
    """Return the key file with the slot that `old` opens replaced by one for `new`.

    Raises as `unlock_slot` for the old one and as `stretch` for the new one.
    """
    opened = unlock_slot(keyfile, old)
    made = _seal_passphrase(keyfile, opened.vault_key, new, world)
    slots = tuple(made if slot.slot_id == opened.slot_id else slot for slot in keyfile.slots)
    return replace(keyfile, slots=slots)


def remove_slot(keyfile: KeyFile, slot_id: SlotId) -> KeyFile:
    """Return the key file without one passphrase slot.

    Raises `slot_unknown`, or `last_slot` for the only passphrase or the recovery slot: without
    them the vault would have no way in, or none back. Whoever held the slot may have kept the vault key;
    `rewrap` is what shuts them out.
    """
    if slot_id not in {slot.slot_id for slot in keyfile.slots}:
        raise KeyFileProblem("slot_unknown")
    only = len(keyfile.passphrase_slots) == 1 and keyfile.passphrase_slots[0].slot_id == slot_id
    if only or slot_id == keyfile.recovery_slot.slot_id:
        raise KeyFileProblem("last_slot")
    return replace(keyfile, slots=tuple(slot for slot in keyfile.slots if slot.slot_id != slot_id))


def reissue_recovery(keyfile: KeyFile, vault_key: VaultKey, world: World) -> tuple[KeyFile, RecoverySecret]:
    """Return the key file with a new recovery slot, and its secret: the old shares open it no more."""
    secret = RecoverySecret(world.chance.token(RECOVERY_SECRET_SIZE))
    recovery = _seal_recovery(secret, vault_key, world)
    return replace(keyfile, slots=(*keyfile.passphrase_slots, recovery)), secret


def rewrap(
    keyfile: KeyFile, passphrase: str, secret: RecoverySecret, world: World
) -> tuple[KeyFile, VaultKey]:
    """Return a key file for a new vault key that this passphrase and the same shares open.

    Every other passphrase slot is left behind: wrapping needs the passphrase itself, and the point
    of a new key is to shut somebody out. Raises as `unlock_slot` and `unlock_with_recovery`.
    """
    opened = unlock_slot(keyfile, passphrase)
    if unlock_with_recovery(keyfile, secret) != opened.vault_key:
        raise KeyFileProblem("key_file_damaged")
    vault_key = VaultKey(world.chance.token(VAULT_KEY_SIZE))
    recovery = _seal_recovery(secret, vault_key, world)
    return _fresh(passphrase, vault_key, recovery, world, keyfile.params), vault_key


def recovery_slot_bytes(keyfile: KeyFile) -> bytes:
    """Return the copy of the recovery slot that is kept beside the database and in backups."""
    slot = form.slot_body(keyfile.recovery_slot)
    return form.write({"format": form.RECOVERY_SLOT, "version": form.VERSION, "slot": slot})


def unlock_recovery_slot(data: bytes, secret: RecoverySecret) -> VaultKey:
    """Return the vault key from a lone recovery slot.

    Raises `wrong_recovery`, `key_file_damaged`, `key_file_newer` or `key_file_hostile`.
    """
    return _unlock_recovery(form.read_recovery_slot(data), secret)


def keyfile_from_recovery_slot(
    data: bytes, secret: RecoverySecret, passphrase: str, world: World, params: KdfParams | None = None
) -> tuple[KeyFile, VaultKey]:
    """Return a new key file for a vault whose own is gone: a new passphrase, the same shares.

    Raises as `unlock_recovery_slot` and as `create`.
    """
    recovery = form.read_recovery_slot(data)
    vault_key = _unlock_recovery(recovery, secret)
    return _fresh(passphrase, vault_key, recovery, world, params), vault_key


def _fresh(
    passphrase: str, vault_key: VaultKey, recovery: Slot, world: World, params: KdfParams | None
) -> KeyFile:
    chosen = params if params is not None else KdfParams.for_this_computer()
    empty = KeyFile(chosen, world.chance.token(SALT_SIZE), (recovery,))
    return replace(empty, slots=(_seal_passphrase(empty, vault_key, passphrase, world), recovery))


def _context(keyfile: KeyFile) -> bytes:
    return form.canonical(
        {"format": form.KEY_FILE, "version": form.VERSION, "kdf": form.kdf_body(keyfile.params, keyfile.salt)}
    )


def _seal_passphrase(keyfile: KeyFile, vault_key: VaultKey, passphrase: str, world: World) -> Slot:
    stretched = stretch(passphrase, keyfile.salt, keyfile.params)
    return seal(SlotKind.PASSPHRASE, stretched, vault_key, _context(keyfile), world)


def _seal_recovery(secret: RecoverySecret, vault_key: VaultKey, world: World) -> Slot:
    return seal(SlotKind.RECOVERY, secret, vault_key, _RECOVERY_CONTEXT, world)


def _unlock_stretched(keyfile: KeyFile, stretched: bytes) -> Unlocked:
    context = _context(keyfile)
    for slot in keyfile.passphrase_slots:
        vault_key = unseal(slot, stretched, context)
        if vault_key is not None:
            return Unlocked(slot.slot_id, vault_key)
    raise KeyFileProblem("wrong_passphrase")


def _unlock_recovery(slot: Slot, secret: RecoverySecret) -> VaultKey:
    vault_key = unseal(slot, secret, _RECOVERY_CONTEXT)
    if vault_key is None:
        raise KeyFileProblem("wrong_recovery")
    return vault_key
