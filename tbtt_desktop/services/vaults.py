"""Making, opening, checking and recovering vaults."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tbtt_desktop import limits
from tbtt_desktop.bundle.card import Card, valid_alias
from tbtt_desktop.clock import WORLD, World
from tbtt_desktop.crypto import age, keyfile, shares, sshsig
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.crypto.kdf import KdfParams, database_key
from tbtt_desktop.crypto.keys import VaultKey
from tbtt_desktop.errors import FileProblem, WorldError
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services.files import read_small, sync_folder, whole_file
from tbtt_desktop.services.search import catch_up
from tbtt_desktop.stories.records import MediaId, Role
from tbtt_desktop.vault import activity, media, search
from tbtt_desktop.vault.connection import Connection, check_pages, cipher_version
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.identity import Identity, get_meta, identity, set_meta, store_identity
from tbtt_desktop.vault.lane import InlineLane, Lane
from tbtt_desktop.vault.migrate import version
from tbtt_desktop.vault.store import Vault, VaultFiles


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
    return VaultFiles(folder).database.exists()


def create_vault(
    folder: Path,
    role: Role,
    alias: str,
    passphrase: str,
    *,
    name: str = "",
    lane: Lane | None = None,
    world: World = WORLD,
    params: KdfParams | None = None,
) -> Created:
    """Make a vault in `folder` and open it.

    The database gets its name last: until then there is no vault, so one that is cut short
    is never taken for a whole one. Raises `SetUpRefused`, `VaultRefused` (vault_exists,
    vault_incomplete where files of an interrupted attempt lie there), `KeyFileProblem`, `FileProblem`.
    """
    if not valid_alias(alias):
        raise SetUpRefused("alias_invalid")
    files = VaultFiles(folder)
    if files.database.exists():
        raise VaultRefused("vault_exists")
    if any(file.exists() for file in files.all):
        raise VaultRefused("vault_incomplete")
    slots, vault_key, secret = keyfile.create(passphrase, world, params)
    owner = _new_identity(role, alias, name, world)
    lane = lane or InlineLane()
    lane.run(lambda: _build(files, slots, vault_key, owner, world))
    vault = Vault.open(files, database_key(vault_key), lane, world)
    return Created(vault, tuple(shares.split(secret, world)))


def _new_identity(role: Role, alias: str, name: str, world: World) -> Identity:
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


def _build(
    files: VaultFiles, slots: keyfile.KeyFile, vault_key: VaultKey, owner: Identity, world: World
) -> None:
    building = files.building.database
    try:
        files.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        building.unlink(missing_ok=True)
    except OSError:
        raise VaultRefused("vault_unwritable") from None
    try:
        vault = Vault.open(files.building, database_key(vault_key), world=world, create=True)
        try:
            vault.write(lambda db: _found(db, owner, world))
        finally:
            vault.close()
        write_key_file(files, slots)
        _only_for_owner(building)
        os.replace(building, files.database)
        sync_folder(files.folder)
    except BaseException:
        building.unlink(missing_ok=True)
        if not files.database.exists():
            files.key_file.unlink(missing_ok=True)
            files.recovery.unlink(missing_ok=True)
        raise


def _found(db: Connection, owner: Identity, world: World) -> None:
    store_identity(db, owner)
    set_meta(db, "vault_id", world.chance.uuid4())
    set_meta(db, "created", world.clock.stamp())
    search.set_whole(db)
    activity.log(db, world.clock, "vault_created", role=owner.role)


def _write(path: Path, data: bytes) -> None:
    with whole_file(path, replace=True, private=True) as file:
        file.write(data)


def _only_for_owner(path: Path) -> None:
    if os.name != "nt":
        path.chmod(0o600)


def read_key_file(files: VaultFiles) -> keyfile.KeyFile:
    """Return the key slots of a vault. Raises `VaultRefused`, `KeyFileProblem`."""
    if not files.database.exists():
        raise VaultRefused("vault_incomplete" if files.key_file.exists() else "vault_missing")
    try:
        return keyfile.from_bytes(read_small(files.key_file, most=limits.KEY_FILE_MAX))
    except FileProblem as error:
        if error.code == "file_missing":
            raise KeyFileProblem("key_file_missing") from None
        if error.code in ("file_empty", "file_too_large"):
            raise KeyFileProblem("key_file_damaged") from None
        raise


def open_vault(folder: Path, passphrase: str, lane: Lane | None = None, world: World = WORLD) -> Vault:
    """Open a vault. Raises `VaultRefused` and `KeyFileProblem`; whatever fails, every file stays as it is."""
    files = VaultFiles(folder)
    slots = read_key_file(files)
    vault_key = keyfile.unlock(slots, passphrase)
    vault = Vault.open(files, database_key(vault_key), lane, world)

    def step(db: Connection) -> None:
        identity(db)
        activity.log(db, world.clock, "unlocked")

    try:
        vault.write(step)
        catch_up(vault)
        if not _recovery_kept(files, slots):
            _write(files.recovery, keyfile.recovery_slot_bytes(slots))
        for left in (files.copy.database, files.copy.log):
            left.unlink(missing_ok=True)  # of a backup that was cut short: it may hold what was deleted since
    except BaseException:
        vault.close()
        raise
    return vault


def _recovery_kept(files: VaultFiles, slots: keyfile.KeyFile) -> bool:
    """Whether the copy of the recovery slot is there, and opens to the shares that open the key file.

    Shares renewed during a power cut leave one for shares that nobody was ever shown.
    """
    try:
        kept = read_small(files.recovery, most=limits.KEY_FILE_MAX)
    except FileProblem:
        return False
    return kept == keyfile.recovery_slot_bytes(slots)


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
    slot = _recovery_slot(files)
    made, vault_key = keyfile.keyfile_from_recovery_slot(slot, secret, new_passphrase, world, params)
    vault = Vault.open(files, database_key(vault_key), lane, world)
    try:
        write_key_file(files, made)
        vault.write(lambda db: activity.log(db, world.clock, "recovered"))
        catch_up(vault)
    except BaseException:
        vault.close()
        raise
    return vault


def write_key_file(files: VaultFiles, slots: keyfile.KeyFile) -> None:
    """Write the key slots of a vault, and the copy of its recovery slot first."""
    _write(files.recovery, keyfile.recovery_slot_bytes(slots))
    _write(files.key_file, keyfile.to_bytes(slots))


def _recovery_slot(files: VaultFiles) -> bytes:
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


def add_passphrase(folder: Path, passphrase: str, new: str, world: World = WORLD) -> None:
    """Let one more passphrase open the vault."""
    files = VaultFiles(folder)
    slots = read_key_file(files)
    vault_key = keyfile.unlock(slots, passphrase)
    _write(files.key_file, keyfile.to_bytes(keyfile.add_passphrase(slots, vault_key, new, world)))


def change_passphrase(folder: Path, old: str, new: str, world: World = WORLD) -> None:
    """Put a new passphrase in place of the old one."""
    files = VaultFiles(folder)
    changed = keyfile.change_passphrase(read_key_file(files), old, new, world)
    _write(files.key_file, keyfile.to_bytes(changed))


def remove_passphrase(folder: Path, passphrase: str) -> None:
    """Take away the slot that `passphrase` opens. Raises `KeyFileProblem` for the last one."""
    files = VaultFiles(folder)
    slots = read_key_file(files)
    opened = keyfile.unlock_slot(slots, passphrase)
    _write(files.key_file, keyfile.to_bytes(keyfile.remove_slot(slots, opened.slot_id)))


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


@dataclass(frozen=True, slots=True)
class Check:
    """What a full check found. Each problem is a code and what it concerns, by id."""

    pages: int
    media: int
    problems: tuple[tuple[str, str], ...]

    @property
    def ok(self) -> bool:
        """Whether nothing is damaged."""
        return not self.problems


def check_vault(vault: Vault, progress: Progress = SILENT) -> Check:
    """Read every page, every medium and the key files, and name what is damaged."""
    problems: list[tuple[str, str]] = []
    pages, faults = vault.read(check_pages)
    problems += [("page_damaged", fault) for fault in faults]
    ids: list[MediaId] = []
    try:
        gap = vault.read(activity.first_gap)
        if gap is not None:
            problems.append(("activity_gap", str(gap)))
        ids = vault.read(media.all_ids)
    except VaultRefused as error:
        problems.append((error.code, ""))
    for done, media_id in enumerate(ids):
        checkpoint(progress)
        progress.report("check", done, len(ids))
        if not _medium_intact(vault, media_id):
            problems.append(("medium_damaged", str(media_id)))
    problems += _key_file_faults(vault.files)
    return Check(pages, len(ids), tuple(problems))


def _medium_intact(vault: Vault, media_id: MediaId) -> bool:
    try:
        return media.intact(vault, media_id)
    except VaultRefused:
        return False


def _key_file_faults(files: VaultFiles) -> list[tuple[str, str]]:
    """Return what is wrong with the key file or, where nothing is, with the copy of its recovery slot."""
    try:
        slots = read_key_file(files)
    except WorldError as error:
        return [(error.code, "")]
    return [] if _recovery_kept(files, slots) else [("recovery_slot_missing", "")]
