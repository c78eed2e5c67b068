"""Making, opening, checking and recovering vaults."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tbtt_desktop import limits
from tbtt_desktop.bundle.card import Card, valid_alias
from tbtt_desktop.clock import WORLD, World
from tbtt_desktop.crypto import age, keyfile, shares, sshsig
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.crypto.kdf import KdfParams, database_key, passphrase_bytes
from tbtt_desktop.crypto.keyfile import Fresh, Kept, KeyFile, Unlocked
from tbtt_desktop.crypto.keys import RecoverySecret, VaultKey
from tbtt_desktop.crypto.shares import Sharing
from tbtt_desktop.crypto.slots import SlotKind
from tbtt_desktop.errors import FileProblem, WorldError
from tbtt_desktop.services import attempts, growing, keys
from tbtt_desktop.services.erasing import delete_expired
from tbtt_desktop.services.files import is_there, read_small, sync_folder
from tbtt_desktop.services.keyfiles import (
    change_key_file,
    key_file_lock,
    once_changed,
    open_with_one,
    read_key_file,
    recovery_kept,
    settle,
    write_key_file,
    write_recovery_slot,
)
from tbtt_desktop.services.recovery import SHARING, keep_recovery
from tbtt_desktop.services.search import catch_up
from tbtt_desktop.services.shredding import clear_leftovers
from tbtt_desktop.stories.records import Role
from tbtt_desktop.vault import activity, erasing, key_slots, media, search
from tbtt_desktop.vault.connection import Connection, cipher_version
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.identity import Identity, get_meta, identity, set_meta, store_identity
from tbtt_desktop.vault.lane import InlineLane, Lane
from tbtt_desktop.vault.migrate import version
from tbtt_desktop.vault.store import Vault, VaultFiles

_USUAL: Final = Sharing()


class SetUpRefused(WorldError):
    """A vault cannot be made like this. Parameter: limit."""

    codes = ("alias_invalid", "name_too_long")


@dataclass(frozen=True, slots=True)
class Created:
    """A new, open vault, and the recovery shares, which exist nowhere else."""

    vault: Vault
    shares: tuple[shares.Share, ...]


def is_vault(folder: Path) -> bool:
    """Whether `folder` holds a vault's database."""
    return is_there(VaultFiles(folder).database)


def create_vault(  # noqa: PLR0913 - one argument a choice
    folder: Path,
    role: Role,
    alias: str,
    passphrase: str,
    *,
    name: str = "",
    sharing: Sharing = _USUAL,
    lane: Lane | None = None,
    world: World = WORLD,
    params: KdfParams | None = None,
) -> Created:
    """Make a vault in `folder` and open it. The first passphrase is called by its owner's alias.

    The database gets its name last: until then there is no vault, so one that is cut short
    is never taken for a whole one. Of two at once in one folder, one waits and finds a vault there.
    Raises `SetUpRefused`, `VaultRefused` (vault_exists, vault_incomplete where files of an
    interrupted attempt lie there), `KeyFileProblem`, `FileProblem`.
    """
    if not valid_alias(alias):
        raise SetUpRefused("alias_invalid")
    files = VaultFiles(folder)
    _require_empty(files)
    fresh, secret = keyfile.create(passphrase, world, params)
    owner = new_identity(role, alias, name, world)
    lane = lane or InlineLane()
    lane.run(lambda: _build_alone(files, fresh, owner, sharing, world))
    vault = Vault.open(files, database_key(fresh.vault_key), lane, world)
    return Created(vault, tuple(shares.split(secret, world, sharing)))


def _require_empty(files: VaultFiles) -> None:
    if is_there(files.database):
        raise VaultRefused("vault_exists")
    if any(is_there(file) for file in files.all):
        raise VaultRefused("vault_incomplete")


def new_identity(role: Role, alias: str, name: str, world: World) -> Identity:
    """Return new keys and the card that says whose they are."""
    seed = sshsig.new_seed(world)
    secret = age.new_identity()
    card = Card.build(
        seed,
        alias=alias,
        name=name,
        role=role,
        age_recipient=age.recipient_of(secret),
        created=world.clock.today(),
    )
    return Identity(alias, role, seed, secret, card.raw)


def _build_alone(files: VaultFiles, fresh: Fresh, owner: Identity, sharing: Sharing, world: World) -> None:
    try:
        files.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise VaultRefused("vault_unwritable") from None
    with key_file_lock(files.folder):
        _require_empty(files)
        _build(files, fresh, lambda db: _found(db, owner, fresh, sharing, world), world)


def _build(files: VaultFiles, fresh: Fresh, found: Callable[[Connection], None], world: World) -> None:
    building = files.building.database
    try:
        building.unlink(missing_ok=True)
    except OSError:
        raise VaultRefused("vault_unwritable") from None
    try:
        vault = Vault.open(files.building, database_key(fresh.vault_key), world=world, create=True)
        try:
            vault.write(found)
        finally:
            vault.close()
        write_key_file(files, fresh.keyfile)
        _only_for_owner(building)
        os.replace(building, files.database)
        sync_folder(files.folder)
    except BaseException:
        building.unlink(missing_ok=True)
        if not files.database.exists():
            files.key_file.unlink(missing_ok=True)
            files.recovery.unlink(missing_ok=True)
        raise


def _found(db: Connection, owner: Identity, fresh: Fresh, sharing: Sharing, world: World) -> None:
    store_identity(db, owner)
    own = fresh.passphrase
    key_slots.keep_slot(db, world.clock, own.slot_id, SlotKind.PASSPHRASE, own.public, owner.alias)
    key_slots.used_slot(db, world.clock, own.slot_id)
    keep_recovery(db, world, fresh.recovery)
    set_meta(db, SHARING, str(sharing))
    set_meta(db, "vault_id", world.chance.uuid4())
    set_meta(db, "created", world.clock.stamp())
    search.set_whole(db)
    activity.log(db, world.clock, "vault_created", role=owner.role)


def _only_for_owner(path: Path) -> None:
    if os.name != "nt":
        path.chmod(0o600)


def open_vault(folder: Path, passphrase: str, lane: Lane | None = None, world: World = WORLD) -> Vault:
    """Open a vault. Raises `VaultRefused` and `KeyFileProblem`; whatever fails, every file stays as it is."""
    files = VaultFiles(folder)
    slots = read_key_file(files)
    with _counting(files, world):
        opened = keyfile.unlock_slot(slots, passphrase)
    vault, on_next = open_with_one(files, opened.keys, lane, world)

    def step(db: Connection) -> None:
        identity(db)
        keys.note_opened(db, vault, opened)
        _log_failed(db, files, world)
        activity.log(db, world.clock, "unlocked")

    try:
        vault.read(erasing.all_removed)  # a page that cannot be read is met before anything is written
        vault.write(step)
        attempts.forget(files)
        slots = settle(files, on_next=on_next)
        if opened.public is None:
            slots = _renew_passphrase(vault, passphrase)
        catch_up(vault)
        if not recovery_kept(files, slots):
            write_recovery_slot(files, slots)
        clear_leftovers(files)
        growing.clear(vault)
        delete_expired(vault)
    except BaseException:
        vault.close()
        raise
    return vault


@contextmanager
def _counting(files: VaultFiles, world: World) -> Iterator[None]:
    """Note that somebody tried in vain."""
    try:
        yield
    except KeyFileProblem as error:
        if error.code in ("wrong_passphrase", "wrong_recovery"):
            attempts.note_failed(files, world.clock)
        raise


def _log_failed(db: Connection, files: VaultFiles, world: World) -> None:
    tried = attempts.failed(files)
    if tried is not None:
        activity.log(db, world.clock, "unlock_failed", count=tried.count, first=tried.first, last=tried.last)


def _renew_passphrase(vault: Vault, passphrase: str) -> KeyFile:
    """Make the slot of an earlier version anew, so that a later vault key can be sealed to it."""

    def change(slots: KeyFile) -> Kept:
        made = keyfile.renewed_passphrase(
            slots, keyfile.unlock_slot(slots, passphrase), passphrase, vault.world
        )
        opened = Unlocked(made.slot_id, keyfile.unlock(made.keyfile, passphrase), made.public)
        vault.write(lambda db: keys.note_opened(db, vault, opened))
        return made

    return change_key_file(vault.files, change).keyfile


def recover(
    folder: Path,
    typed_shares: Sequence[str],
    new_passphrase: str,
    lane: Lane | None = None,
    world: World = WORLD,
    params: KdfParams | None = None,
) -> Vault:
    """Open a vault with recovery shares and give it a new passphrase in place of all others.

    Works without the key file too, from the recovery slot beside the database.
    Raises `ShareProblem`, `KeyFileProblem`, `VaultRefused`.
    """
    files = VaultFiles(folder)
    secret = shares.combine(typed_shares)
    passphrase_bytes(new_passphrase)
    with _counting(files, world):
        vault, vault_key = _open_with_shares(files, secret, lane, world)
    try:
        with key_file_lock(files.folder):
            fresh = keyfile.keyfile_for_recovered(vault_key, secret, new_passphrase, world, params)
            vault.write(lambda db: _keep_both(db, vault, fresh))
            write_key_file(files, fresh.keyfile)
        with once_changed():
            vault.write(lambda db: _recovered(db, vault, fresh))
            attempts.forget(files)
            catch_up(vault)
        clear_leftovers(files)
    except BaseException:
        vault.close()
        raise
    return vault


def _open_with_shares(
    files: VaultFiles, secret: RecoverySecret, lane: Lane | None, world: World
) -> tuple[Vault, VaultKey]:
    """Open by the recovery slot of the key file, else by the copy beside it; return the key too.

    A synchronising program, or somebody who left, may have put an older key file in place of ours.
    """
    slots = [recovery_slot_of(files)]
    with suppress(FileProblem):
        slots.append(read_small(files.recovery, most=limits.KEY_FILE_MAX))
    refused: list[WorldError] = []
    for data in dict.fromkeys(slots):
        try:
            opened = keyfile.unlock_recovery_slot(data, secret)
            vault, on_next = open_with_one(files, opened.keys, lane, world)
        except (KeyFileProblem, VaultRefused) as error:
            refused.append(error)
            if error.code not in ("wrong_recovery", "key_file_damaged", "vault_damaged"):
                break
        else:
            return vault, opened.keys[on_next]
    raise refused[0]


def _keep_both(db: Connection, vault: Vault, fresh: Fresh) -> None:
    own, clock = fresh.passphrase, vault.world.clock
    key_slots.keep_slot(db, clock, own.slot_id, SlotKind.PASSPHRASE, own.public, identity(db).alias)
    key_slots.used_slot(db, clock, own.slot_id)
    keep_recovery(db, vault.world, fresh.recovery)


def _recovered(db: Connection, vault: Vault, fresh: Fresh) -> None:
    key_slots.forget_others(db, frozenset(slot.slot_id for slot in fresh.keyfile.slots))
    _log_failed(db, vault.files, vault.world)
    activity.log(db, vault.world.clock, "recovered")


def recovery_slot_of(files: VaultFiles) -> bytes:
    """Return the recovery slot of the key file, or the copy beside it.

    Raises `VaultRefused`, `KeyFileProblem`, `FileProblem`.
    """
    if not files.database.exists():
        raise VaultRefused("vault_missing")
    if files.key_file.exists():
        try:
            return keyfile.recovery_slot_bytes(read_key_file(files))
        except KeyFileProblem as error:
            # A later version's key file is whole; putting one of ours in its place would shut others out.
            if error.code == "key_file_newer" or not files.recovery.exists():
                raise
    try:
        return read_small(files.recovery, most=limits.KEY_FILE_MAX)
    except FileProblem as error:
        if error.code == "file_missing":
            raise KeyFileProblem("key_file_missing") from None
        raise


@dataclass(frozen=True, slots=True)
class VaultInfo:
    """What a vault is."""

    alias: str
    role: Role
    created: str
    schema: int
    cipher: str  # SQLCipher's version
    stories: int
    media_bytes: int
    passphrases: int
    kdf: KdfParams
    backed_up: str  # when, "" for never


def vault_info(vault: Vault) -> VaultInfo:
    """Return what a vault is."""
    slots = read_key_file(vault.files)

    def step(db: Connection) -> VaultInfo:
        owner = identity(db)
        counts = media.totals(db)
        return VaultInfo(
            owner.alias,
            owner.role,
            get_meta(db, "created"),
            version(db),
            cipher_version(db),
            counts.stories,
            counts.media_bytes,
            len(slots.passphrase_slots),
            slots.params,
            get_meta(db, "backed_up"),
        )

    return vault.read(step)
