"""A new vault key: everything rewritten under it, and every slot of those who stay sealed to it.

For when somebody who had a way in has left: an old copy of the key file, with her passphrase, gives the
old key, and the old key opens nothing that is here any more. It opens every earlier backup still.

What holds at every moment, so that a cut leaves either the old vault or the new one, whole:
1. The new database grows beside the old one and is compared with it. Nobody knows of it yet.
2. The key file gets the slots for both keys. Whichever database lies there, a passphrase gives its key.
3. The new database takes the place of the old one, by one rename.
4. The key file gets the slots of the new key alone. The old database is written over.
At the next opening what was cut short is brought to its end: `keyfiles.settle`, `shredding.clear_leftovers`.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tbtt_desktop import limits
from tbtt_desktop.crypto import keyfile
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.crypto.kdf import database_key
from tbtt_desktop.crypto.keyfile import KeyFile
from tbtt_desktop.crypto.keys import SlotId, VaultKey
from tbtt_desktop.crypto.slots import SlotKind, SlotPublic
from tbtt_desktop.errors import WorldError
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services.files import sync_folder
from tbtt_desktop.services.keyfiles import (
    key_file_lock,
    of_one_key,
    once_changed,
    read_key_file,
    write_key_file,
)
from tbtt_desktop.services.shredding import next_files, next_paths, old_database, shred
from tbtt_desktop.vault import activity, key_slots
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.rewriting import Rows, outline, write_anew
from tbtt_desktop.vault.store import Vault, VaultFiles

_ATTEMPTS: Final = 3
_SPARE: Final = 0.1  # of the size: indexes pack differently when they are made at once


class RekeyRefused(WorldError):
    """The vault key cannot be changed now. Parameter of `rekey_room`: mebibytes, what must be free."""

    codes = ("rekey_room", "rekey_busy")


class _MovedOn(Exception):
    """Something was written while the vault was copied."""


@dataclass(frozen=True, slots=True)
class RekeyPlan:
    """What a change of the vault key would do. Labels are "" where the vault does not know them."""

    size: int  # bytes to be written
    free: int  # bytes
    staying: tuple[str, ...]  # whose passphrases go on opening the vault
    left_behind: tuple[str, ...]  # whose do not: they have not been used with this version
    shares_known: bool  # else they have to be typed once before: `recovery.check_shares`


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """What was done."""

    rows: int
    overwritten: bool  # whether all of the old database was written over, as far as the system says


def plan_rekey(vault: Vault) -> RekeyPlan:
    """Return what a change of the vault key would do. Raises `VaultRefused`, `KeyFileProblem`."""
    slots = read_key_file(vault.files)
    known = {one.slot_id: one for one in vault.read(key_slots.known_slots)}
    ids = [slot.slot_id for slot in slots.passphrase_slots]
    return RekeyPlan(
        vault.read(outline).size,
        shutil.disk_usage(vault.files.folder).free,
        tuple(sorted(known[one].label for one in ids if one in known)),
        tuple(known[one].label if one in known else "" for one in ids if one not in known),
        slots.recovery_slot.slot_id in known,
    )


def rekey(vault: Vault, passphrase: str, progress: Progress = SILENT) -> Rekeyed:
    """Rewrite the vault under a new random key; it stays open, and its shares stay good.

    `passphrase` is one that goes on opening it. Long: takes about the time of writing all of it three times,
    in steps that leave the vault usable. Until the last moment it can be cancelled, and everything is as
    before. Raises `KeyFileProblem` (wrong_passphrase, recovery_unknown, slots_unknown), `RekeyRefused`,
    `VaultRefused`, `FileProblem`, `Cancelled`.
    """
    files = vault.files
    with key_file_lock(files.folder):
        slots = of_one_key(vault, read_key_file(files), lambda both: keyfile.unlock_slot(both, passphrase))
        opened = keyfile.unlock_slot(slots, passphrase)
        publics = _publics(vault)
        if opened.slot_id not in publics:
            raise KeyFileProblem("slots_unknown")
        both, fresh_key = keyfile.changing_key(slots, publics, vault.world)
        if keyfile.unlock_slot(both, passphrase).next_key != fresh_key:
            raise KeyFileProblem("key_file_damaged")
        try:
            rows = _written_and_taken(vault, both, fresh_key, progress)
        except BaseException as error:
            _stay_with(vault, slots)
            if isinstance(error, OSError):
                raise VaultRefused("vault_unwritable") from None
            raise
        finally:
            for path in next_paths(files):
                path.unlink(missing_ok=True)
        settled = keyfile.settled(both, on_next=True)
        with once_changed():  # else at the next opening, or by the next change of the key file
            write_key_file(files, settled)
        overwritten = _end_of_the_old(vault)
        _log(vault, settled, overwritten=overwritten)
        return Rekeyed(rows, overwritten)


def _publics(vault: Vault) -> dict[SlotId, SlotPublic]:
    return {one.slot_id: one.public for one in vault.read(key_slots.known_slots)}


def _written_and_taken(vault: Vault, both: KeyFile, fresh_key: VaultKey, progress: Progress) -> int:
    """Write the new database and put it in place. What was written meanwhile makes it begin again."""
    for _ in range(_ATTEMPTS):
        seen = vault.changes()
        drawn = vault.read(outline)
        _require_room(vault, drawn.size)
        coming = next_files(vault.files)
        for path in next_paths(vault.files):
            path.unlink(missing_ok=True)
        try:
            rows = write_anew(
                _reading(vault, seen), drawn, coming.database, database_key(fresh_key), progress
            )
        except _MovedOn:
            continue
        if os.name != "nt":
            coming.database.chmod(0o600)
        checkpoint(progress)
        if vault.exchange(database_key(fresh_key), seen, _taking_over(vault, both)):
            return rows
    raise RekeyRefused("rekey_busy")


def _reading(vault: Vault, seen: tuple[int, int]) -> Callable[[Callable[[Connection], Rows]], Rows]:
    """Return what reads as long as nothing was written since `seen`: what grows has no end to copy."""

    def read(step: Callable[[Connection], Rows]) -> Rows:
        if vault.changes() != seen:
            raise _MovedOn
        return vault.read(step)

    return read


def _require_room(vault: Vault, size: int) -> None:
    needed = int(size * (1 + _SPARE)) + limits.DISK_RESERVE
    if shutil.disk_usage(vault.files.folder).free < needed:
        raise RekeyRefused("rekey_room", mebibytes=-(-needed // limits.MIB))


def _taking_over(vault: Vault, both: KeyFile) -> Callable[[], None]:
    files = vault.files

    def swap() -> None:
        write_key_file(files, both)
        _sync_log(files)
        old = old_database(files)
        old.unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # FAT knows no second names; then it cannot be written over
            os.link(files.database, old)
        os.replace(next_files(files).database, files.database)
        sync_folder(files.folder)

    return swap


def _sync_log(files: VaultFiles) -> None:
    """Have it on the disk that the log is empty: SQLite would read an old one into the new database."""
    if files.log.exists():
        with files.log.open("rb+") as log:
            os.fsync(log.fileno())


def _stay_with(vault: Vault, slots: KeyFile) -> None:
    """Put the key file back as it was, unless the new database has taken the old one's place already."""
    files = vault.files
    with contextlib.suppress(WorldError):  # with the slots for both keys it opens as well
        if next_files(files).database.exists() and read_key_file(files).following:
            write_key_file(files, slots)


def _end_of_the_old(vault: Vault) -> bool:
    old = old_database(vault.files)
    if not old.exists():
        return False
    try:
        return shred(old)
    except OSError:
        return False


def _log(vault: Vault, settled: KeyFile, *, overwritten: bool) -> None:
    staying = frozenset(slot.slot_id for slot in settled.slots)
    count = sum(slot.kind is SlotKind.PASSPHRASE for slot in settled.slots)

    def step(db: Connection) -> None:
        key_slots.forget_others(db, staying)
        activity.log(
            db, vault.world.clock, "vault_key_changed", passphrases=count, overwritten=int(overwritten)
        )

    with once_changed():
        vault.write(step)
