"""An encrypted copy of a vault in one file, made while it is in use, and back.

The file is a ZIP without compression that holds the three files of a vault, each as it lies in the
vault's folder: encrypted, and naming nobody. So a backup can be taken apart without this program.
"""

from __future__ import annotations

import contextlib
import shutil
import zipfile
from pathlib import Path
from typing import IO, Final

from tbtt_desktop import limits
from tbtt_desktop.clock import WORLD, World
from tbtt_desktop.errors import FileProblem, WorldError
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services.files import whole_file
from tbtt_desktop.services.vaults import check_vault, open_vault
from tbtt_desktop.vault import activity, handovers
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.identity import set_meta
from tbtt_desktop.vault.lane import Lane
from tbtt_desktop.vault.store import Vault, VaultFiles

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_ENCRYPTED: Final = 1  # general purpose bit 0, APPNOTE 4.4.4; our files are encrypted already


class BackupRefused(WorldError):
    """A file is not a backup of a vault, or is damaged. Parameter: name, the file's."""

    codes = ("backup_unreadable", "backup_damaged")


def back_up(vault: Vault, path: Path, progress: Progress = SILENT) -> int:
    """Write a backup to a new file and read it back; return its size in bytes.

    Raises `FileProblem`, `VaultRefused`, `Cancelled`; then there is no file.
    """
    files = vault.files
    if not (files.key_file.exists() and files.recovery.exists()):
        raise VaultRefused("vault_incomplete")
    members = {
        files.database.name: files.copy.database,
        files.key_file.name: files.key_file,
        files.recovery.name: files.recovery,
    }
    try:
        files.copy.database.unlink(missing_ok=True)
        vault.copy_to(files.copy.database, progress)
        with whole_file(path) as file:
            _write_zip(file, members, progress)
            size = file.tell()
    finally:
        files.copy.database.unlink(missing_ok=True)
        files.copy.log.unlink(missing_ok=True)
    _check_zip(path)

    def step(db: Connection) -> None:
        set_meta(db, "backed_up", vault.world.clock.stamp())
        activity.log(db, vault.world.clock, "backed_up", bytes=size)

    vault.write(step)
    return size


def _write_zip(file: IO[bytes], members: dict[str, Path], progress: Progress) -> None:
    total = sum(path.stat().st_size for path in members.values())
    done = 0
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, path in members.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            with path.open("rb") as source, archive.open(entry, "w", force_zip64=True) as out:
                while piece := source.read(limits.CHUNK_SIZE):
                    checkpoint(progress)
                    progress.report("write", done, total)
                    out.write(piece)
                    done += len(piece)


def _check_zip(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            damaged = archive.testzip()
    except (OSError, zipfile.BadZipFile):
        raise BackupRefused("backup_damaged", name=path.name) from None
    if damaged is not None:
        raise BackupRefused("backup_damaged", name=path.name)


def restore(
    path: Path,
    folder: Path,
    passphrase: str,
    lane: Lane | None = None,
    world: World = WORLD,
    progress: Progress = SILENT,
) -> Vault:
    """Put a backup into a new folder, open it and check all of it.

    An existing vault is never written over. What fails leaves nothing behind. Bundles made from here
    on begin new chains. Raises `BackupRefused`, `VaultRefused`, `KeyFileProblem`, `FileProblem`.
    """
    files = VaultFiles(folder)
    if any(file.exists() for file in files.all):
        raise VaultRefused("vault_exists")
    made_folder = not folder.exists()
    try:
        _unpack(path, files, progress)
        vault = open_vault(folder, passphrase, lane, world)
        _require_whole(vault, path, progress)
    except BaseException:
        for file in files.all:
            file.unlink(missing_ok=True)
        if made_folder:
            shutil.rmtree(folder, ignore_errors=True)
        raise

    def step(db: Connection) -> None:
        handovers.forget_chains(db)
        activity.log(db, world.clock, "restored")

    vault.write(step)
    return vault


def _require_whole(vault: Vault, path: Path, progress: Progress) -> None:
    """Check all of a vault that was put back; close it where that fails or is cancelled."""
    try:
        if not check_vault(vault, progress).ok:
            raise BackupRefused("backup_damaged", name=path.name)
    except BaseException:
        with contextlib.suppress(WorldError):  # the database may be what is damaged
            vault.close()
        raise


def _unpack(path: Path, files: VaultFiles, progress: Progress) -> None:
    wanted = (files.recovery, files.key_file, files.database)
    try:
        archive = zipfile.ZipFile(path)
    except FileNotFoundError:
        raise FileProblem("file_missing", name=path.name) from None
    except IsADirectoryError:
        raise FileProblem("file_is_folder", name=path.name) from None
    except (OSError, zipfile.BadZipFile, NotImplementedError, ValueError):
        raise BackupRefused("backup_unreadable", name=path.name) from None
    with archive:
        if sorted(archive.namelist()) != sorted(file.name for file in wanted):
            raise BackupRefused("backup_unreadable", name=path.name)
        files.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for target in wanted:
            _unpack_one(archive, target, path, progress)


def _unpack_one(archive: zipfile.ZipFile, target: Path, path: Path, progress: Progress) -> None:
    entry = archive.getinfo(target.name)
    if entry.compress_type != zipfile.ZIP_STORED or entry.flag_bits & _ENCRYPTED:
        raise BackupRefused("backup_unreadable", name=path.name)
    done = 0
    try:
        with archive.open(entry) as source, whole_file(target, private=True) as out:
            while piece := source.read(limits.CHUNK_SIZE):
                checkpoint(progress)
                progress.report("restore", done, entry.file_size)
                out.write(piece)
                done += len(piece)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, ValueError):
        raise BackupRefused("backup_damaged", name=path.name) from None
