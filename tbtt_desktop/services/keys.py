"""Passphrases of a vault that is open: who has one, one more, another one, one less."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.crypto import keyfile
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.crypto.keyfile import Kept, KeyFile, Unlocked
from tbtt_desktop.crypto.keys import SlotId
from tbtt_desktop.crypto.slots import SlotKind
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services.keyfiles import (
    change_key_file,
    key_file_lock,
    of_one_key,
    once_changed,
    read_key_file,
)
from tbtt_desktop.vault import activity, key_slots
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.store import Vault

LABEL_MAX: Final = 60  # characters
_SHOWN: Final = 8  # digits of a slot's id that tell it from the others in the log


class LabelRefused(WorldError):
    """A passphrase cannot be called that, or nothing is. Parameter: limit, characters."""

    codes = ("label_invalid", "label_taken", "label_missing")


@dataclass(frozen=True, slots=True)
class Passphrase:
    """Somebody's way in. Stamps are "" where the vault does not know; `current` opened it this time.

    `stays` is whether it goes on opening the vault after the vault key was changed: a slot of an
    earlier version does once its passphrase has opened the vault again.
    """

    slot_id: SlotId
    label: str
    added: str
    used: str
    current: bool
    stays: bool


@dataclass(frozen=True, slots=True)
class _Remaining:
    keyfile: KeyFile


def passphrases_of(vault: Vault) -> tuple[Passphrase, ...]:
    """Return every passphrase of the vault, the oldest first. Raises as `read_key_file`."""
    slots = read_key_file(vault.files).passphrase_slots
    known = {one.slot_id: one for one in vault.read(key_slots.known_slots)}
    newest = max((known[slot.slot_id].used for slot in slots if slot.slot_id in known), default="")

    def told(slot_id: SlotId) -> Passphrase:
        if slot_id not in known:
            return Passphrase(slot_id, "", "", "", current=False, stays=False)
        row = known[slot_id]
        return Passphrase(slot_id, row.label, row.added, row.used, bool(newest) and row.used == newest, True)

    found = (told(slot.slot_id) for slot in slots)
    return tuple(sorted(found, key=lambda one: (not one.added, one.added, one.label)))


def by_label(vault: Vault, label: str) -> Passphrase:
    """Return the passphrase that somebody named. Raises `LabelRefused` with label_missing."""
    wanted = _same(label)
    for one in passphrases_of(vault):
        if one.label and _same(one.label) == wanted:
            return one
    raise LabelRefused("label_missing")


def add_passphrase(vault: Vault, passphrase: str, new: str, label: str) -> SlotId:
    """Let one more passphrase open the vault; `label` says whose it is, and stays inside the vault.

    Raises `KeyFileProblem` (wrong_passphrase, slots_full, passphrase_taken), `LabelRefused`.
    """
    label = _free_label(vault, label)

    def change(slots: KeyFile) -> Kept:
        slots = of_one_key(vault, slots, lambda both: keyfile.unlock_slot(both, passphrase))
        made = keyfile.add_passphrase(slots, keyfile.unlock(slots, passphrase), new, vault.world)
        # Known before it opens anything: a cut in between leaves a name without a slot, which nobody sees.
        vault.write(lambda db: _keep(db, vault, made, label))
        return made

    made = change_key_file(vault.files, change)
    note_change(vault, "passphrase_added", slot=made.slot_id[:_SHOWN])
    return made.slot_id


def change_passphrase(vault: Vault, old: str, new: str) -> SlotId:
    """Put a new passphrase in place of the old one, under the same label.

    Raises `KeyFileProblem` (wrong_passphrase, passphrase_taken).
    """

    def change(slots: KeyFile) -> Kept:
        slots = of_one_key(vault, slots, lambda both: keyfile.unlock_slot(both, old))
        before = keyfile.unlock_slot(slots, old).slot_id
        made = keyfile.change_passphrase(slots, old, new, vault.world)

        def step(db: Connection) -> None:
            _keep(db, vault, made, "")
            key_slots.move_slot(db, before, made.slot_id)

        vault.write(step)
        return made

    made = change_key_file(vault.files, change)
    note_change(vault, "passphrase_changed", slot=made.slot_id[:_SHOWN])
    return made.slot_id


def remove_passphrase(vault: Vault, passphrase: str, slot_id: SlotId | None = None) -> None:
    """Take a way in from somebody: the slot named, or the one that `passphrase` opens.

    `passphrase` may be any that opens the vault. Raises `KeyFileProblem` (wrong_passphrase, last_slot,
    slot_unknown). Who kept a copy of the key file still opens with it whatever has the same vault key.
    """
    gone: list[SlotId] = []

    def change(slots: KeyFile) -> _Remaining:
        slots = of_one_key(vault, slots, lambda both: keyfile.unlock_slot(both, passphrase))
        opened = keyfile.unlock_slot(slots, passphrase)
        gone.append(slot_id or opened.slot_id)
        return _Remaining(keyfile.remove_slot(slots, gone[-1]))

    change_key_file(vault.files, change)
    note_change(vault, "passphrase_removed", slot=gone[-1][:_SHOWN])
    with once_changed():
        vault.scrub()


def name_passphrase(vault: Vault, slot_id: SlotId, label: str) -> None:
    """Say whose a passphrase is. Raises `LabelRefused`; `KeyFileProblem` with slot_unknown."""
    label = _free_label(vault, label, slot_id)
    if slot_id not in {one.slot_id for one in vault.read(key_slots.known_slots)}:
        raise KeyFileProblem("slot_unknown")

    def step(db: Connection) -> None:
        key_slots.name_slot(db, slot_id, label)
        activity.log(db, vault.world.clock, "passphrase_named", slot=slot_id[:_SHOWN])

    vault.write(step)


def require_passphrase(vault: Vault, passphrase: str) -> Unlocked:
    """See that somebody who has the vault open also knows a passphrase. Raises `KeyFileProblem`."""
    return keyfile.unlock_slot(read_key_file(vault.files), passphrase)


def valid_label(label: str) -> str:
    """Return a label as it is kept. Raises `LabelRefused` with label_invalid."""
    plain = unicodedata.normalize("NFC", " ".join(label.split()))
    if not 0 < len(plain) <= LABEL_MAX or not plain.isprintable():
        raise LabelRefused("label_invalid", limit=LABEL_MAX)
    return plain


def note_opened(db: Connection, vault: Vault, opened: Unlocked) -> None:
    """Know the slot that has just opened the vault, and that it did. A vault's first is its owner's."""
    if opened.public is not None:
        rows = {one.slot_id for one in key_slots.known_slots(db) if one.kind is SlotKind.PASSPHRASE}
        label = "" if rows else identity(db).alias
        key_slots.keep_slot(db, vault.world.clock, opened.slot_id, SlotKind.PASSPHRASE, opened.public, label)
    key_slots.used_slot(db, vault.world.clock, opened.slot_id)


def _free_label(vault: Vault, label: str, but: SlotId | None = None) -> str:
    plain = valid_label(label)
    taken = {_same(one.label) for one in passphrases_of(vault) if one.slot_id != but}
    if _same(plain) in taken:
        raise LabelRefused("label_taken")
    return plain


def _same(label: str) -> str:
    return unicodedata.normalize("NFKC", " ".join(label.split())).casefold()


def _keep(db: Connection, vault: Vault, made: Kept, label: str) -> None:
    key_slots.keep_slot(db, vault.world.clock, made.slot_id, SlotKind.PASSPHRASE, made.public, label)


def note_change(vault: Vault, kind: str, **said: str | int) -> None:
    """Write down a change of the key file that has been made, and forget the slots that are gone.

    Both while nobody changes the key file: a slot's name is kept just before the slot is written, and
    would be taken for one that is gone.
    """
    with once_changed(), key_file_lock(vault.files.folder):
        staying = frozenset(slot.slot_id for slot in read_key_file(vault.files).slots)

        def step(db: Connection) -> None:
            key_slots.forget_others(db, staying)
            activity.log(db, vault.world.clock, kind, **said)

        vault.write(step)
