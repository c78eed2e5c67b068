"""A vault's key file on the disk: read, and replaced by one at a time without losing what another wrote."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol, TypeVar

from tbtt_desktop import limits
from tbtt_desktop.clock import World
from tbtt_desktop.crypto import keyfile
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.crypto.kdf import database_key
from tbtt_desktop.crypto.keyfile import KeyFile, Unlocked
from tbtt_desktop.crypto.keys import VaultKey
from tbtt_desktop.crypto.pages import PAGE_SIZE, PageKeys
from tbtt_desktop.errors import FileProblem
from tbtt_desktop.services.files import read_small, whole_file
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.lane import Lane
from tbtt_desktop.vault.store import Vault, VaultFiles

if sys.platform != "win32":
    import fcntl
else:
    import msvcrt

PATIENCE: Final = 15.0  # seconds to wait for another change; a derivation takes one
_LOOK: Final = 0.05


class Changed(Protocol):
    """What comes of a change: the key file as it is to be."""

    @property
    def keyfile(self) -> KeyFile:
        """The key file."""


C = TypeVar("C", bound=Changed)


def read_key_file(files: VaultFiles) -> KeyFile:
    """Return the key slots of a vault. Raises `VaultRefused`, `KeyFileProblem`."""
    return keyfile.from_bytes(_read(files))


def _read(files: VaultFiles) -> bytes:
    if not files.database.exists():
        raise VaultRefused("vault_incomplete" if files.key_file.exists() else "vault_missing")
    try:
        return read_small(files.key_file, most=limits.KEY_FILE_MAX)
    except FileProblem as error:
        if error.code == "file_missing":
            raise KeyFileProblem("key_file_missing") from None
        if error.code == "file_empty":
            raise KeyFileProblem("key_file_damaged") from None
        if error.code == "file_too_large":
            raise KeyFileProblem("key_file_hostile") from None
        raise


def passphrases_there(files: VaultFiles) -> int | None:
    """Return how many passphrases open a vault, without opening it; None where its key file tells nothing."""
    try:
        return len(read_key_file(files).passphrase_slots)
    except (KeyFileProblem, FileProblem, VaultRefused):
        return None


def write_key_file(files: VaultFiles, slots: KeyFile) -> None:
    """Write the key slots of a vault, and the copy of its recovery slot first."""
    write_recovery_slot(files, slots)
    _write(files.key_file, keyfile.to_bytes(slots))


def write_recovery_slot(files: VaultFiles, slots: KeyFile) -> None:
    """Write the copy of the recovery slot alone."""
    _write(files.recovery, keyfile.recovery_slot_bytes(slots))


def recovery_kept(files: VaultFiles, slots: KeyFile) -> bool:
    """Whether the copy of the recovery slot is there, and opens to the shares that open the key file.

    Shares renewed during a power cut leave one for shares that nobody was ever shown.
    """
    try:
        kept = read_small(files.recovery, most=limits.KEY_FILE_MAX)
    except FileProblem:
        return False
    return kept == keyfile.recovery_slot_bytes(slots)


def change_key_file(files: VaultFiles, change: Callable[[KeyFile], C]) -> C:
    """Replace the key file by what `change` makes of it, and return that.

    One change at a time: others wait for a lock. Where a folder knows no locks, the file is compared with
    what was read before it is replaced. Raises `key_file_busy`, `key_file_changed`, and what `change` raises.
    """
    with key_file_lock(files.folder):
        before = _read(files)
        made = change(keyfile.from_bytes(before))
        if _read(files) != before:
            raise KeyFileProblem("key_file_changed")
        write_key_file(files, made.keyfile)
        return made


@contextlib.contextmanager
def once_changed() -> Iterator[None]:
    """Let what follows a change of the key file fail where the disk is full or gone, or somebody else busy.

    The change stands. Told that it was refused, somebody would go on with a passphrase, or with shares,
    that open nothing any more; new shares would never be shown.
    """
    with contextlib.suppress(FileProblem, KeyFileProblem, VaultRefused):
        yield


@dataclass(frozen=True, slots=True)
class _Settled:
    keyfile: KeyFile


def open_with_one(
    files: VaultFiles, keys: Sequence[VaultKey], lane: Lane | None, world: World
) -> tuple[Vault, bool]:
    """Open the database with the first key that fits; say whether that was not the first of `keys`.

    There are two only where a change of the vault key was cut short. Raises `VaultRefused`.
    """
    try:
        return Vault.open(files, database_key(keys[0]), lane, world), False
    except VaultRefused as error:
        if error.code != "vault_damaged" or len(keys) < 2:
            raise
    return Vault.open(files, database_key(keys[1]), lane, world), True


def settle(files: VaultFiles, *, on_next: bool) -> KeyFile:
    """Leave the slots of one key in the key file, that of the database; return what stands in it now."""
    slots = read_key_file(files)
    if not slots.following:
        return slots
    made = change_key_file(files, lambda now: _Settled(keyfile.settled(now, on_next=on_next)))
    return made.keyfile


def of_one_key(vault: Vault, slots: KeyFile, unlock: Callable[[KeyFile], Unlocked]) -> KeyFile:
    """Return the slots of the key that an open vault has, before anything is made of them.

    There are slots for two keys in a vault that is open only where the last step of a change of its key
    could not be written. Whatever took those for the old key would shut everybody out. `unlock`
    opens a slot. Raises what it raises, `wrong_passphrase` for one that was left behind, `VaultRefused`.
    """
    if not slots.following:
        return slots
    with vault.still() as database:
        page = database.read_at(0, PAGE_SIZE)
    for number, key in enumerate(unlock(slots).keys):
        if PageKeys(*database_key(key)).intact(1, page):
            return keyfile.settled(slots, on_next=number == 1)
    raise KeyFileProblem("wrong_passphrase")


@contextlib.contextmanager
def key_file_lock(folder: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Let nobody else change the key file for a block. Raises `key_file_busy` after `patience` seconds.

    The lock goes with the process, however that ends.
    """
    handle = _lock_handle(folder)
    try:
        end = time.monotonic() + patience
        while not _locked(handle):
            if time.monotonic() >= end:
                raise KeyFileProblem("key_file_busy")
            time.sleep(_LOOK)
        yield
    finally:
        os.close(handle)


if sys.platform != "win32":

    def _lock_handle(folder: Path) -> int:
        try:
            return os.open(folder, os.O_RDONLY)
        except OSError:
            raise VaultRefused("vault_unwritable") from None

    def _locked(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # a file system without locks; what was read is compared
        return True

else:

    def _lock_handle(folder: Path) -> int:
        """Open a file beside the key file: Windows locks no folders, and replaces no file that is open."""
        try:
            path = folder / "notebook.keylock"
            return os.open(path, os.O_RDWR | os.O_CREAT | os.O_TEMPORARY)  # goes with the last handle
        except OSError:
            raise VaultRefused("vault_unwritable") from None

    def _locked(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True


def _write(path: Path, data: bytes) -> None:
    with whole_file(path, replace=True, private=True) as file:
        file.write(data)
