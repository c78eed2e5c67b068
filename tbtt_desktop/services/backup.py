"""An encrypted copy of a vault in one file, made while it is in use, and back.

The file is a ZIP without compression that holds the three files of a vault, each as it lies in the
vault's folder: encrypted, and naming nobody. So a backup can be taken apart without this program.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from tbtt_desktop import limits
from tbtt_desktop.bytesource import ByteSource, Memory
from tbtt_desktop.clock import WORLD, World
from tbtt_desktop.crypto import keyfile
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.crypto.kdf import KdfParams
from tbtt_desktop.errors import FileProblem, WorldError
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services import standings
from tbtt_desktop.services.files import is_folder, is_there, read_small, whole_file
from tbtt_desktop.services.growing import growing
from tbtt_desktop.services.integrity import check_vault
from tbtt_desktop.services.newer import NOTHING, Applied, Known, apply
from tbtt_desktop.services.vaults import open_vault, recover
from tbtt_desktop.vault import activity, handovers, kits, rosters
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.disk import require_plain
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.identity import set_meta
from tbtt_desktop.vault.lane import Lane
from tbtt_desktop.vault.still import StillDatabase
from tbtt_desktop.vault.store import Vault, VaultFiles

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_ENCRYPTED: Final = 1  # general purpose bit 0, APPNOTE 4.4.4; our files are encrypted already


class BackupRefused(WorldError):
    """A file is not a backup of a vault, or is damaged. Parameter: name, the file's."""

    codes = ("backup_unreadable", "backup_damaged")


def back_up(vault: Vault, path: Path, progress: Progress = SILENT) -> int:
    """Write a backup to a new file, read it back and check every page; return its size in bytes.

    The vault is in use meanwhile: its database stands still, and what is written waits in the log. Where
    something is deleted for good meanwhile it begins again, so that no backup holds what was gone before it
    was finished. Raises `FileProblem`, `VaultRefused`, `BackupRefused`, `Cancelled`; then there is no file.
    """
    files = vault.files
    vault.read(activity.head)  # where the vault's disk is gone, nothing is missing but the disk
    if not (files.key_file.exists() and files.recovery.exists()):
        raise VaultRefused("vault_incomplete")
    with growing(vault, path) as file:
        while True:
            scrubs = vault.scrubs
            size = _write(vault, file, path, progress)
            if vault.scrubs == scrubs:
                break
            file.seek(0)
            file.truncate()

    def step(db: Connection) -> None:
        set_meta(db, "backed_up", vault.world.clock.stamp())
        activity.log(db, vault.world.clock, "backed_up", bytes=size)

    vault.write(step)
    return size


def _write(vault: Vault, file: IO[bytes], path: Path, progress: Progress) -> int:
    with vault.still() as database:
        members: dict[str, ByteSource] = {
            vault.files.database.name: database,
            vault.files.key_file.name: _small(vault.files.key_file),
            vault.files.recovery.name: _small(vault.files.recovery),
        }
        _require_room(path, sum(source.size for source in members.values()))
        _write_zip(file, members, progress)
        file.flush()
        os.fsync(file.fileno())
        size = file.tell()
        _check_zip(Path(file.name), path.name, members, database, progress)
    return size


def _small(path: Path) -> ByteSource:
    return Memory(bytearray(read_small(path, most=limits.KEY_FILE_MAX)))


def _require_room(path: Path, needed: int) -> None:
    """Refuse before an hour of copying what cannot fit."""
    with contextlib.suppress(OSError):  # what matters is said when it is written
        if shutil.disk_usage(path.parent).free < needed:
            raise FileProblem("disk_full", name=path.name)


def _write_zip(file: IO[bytes], members: dict[str, ByteSource], progress: Progress) -> None:
    total = sum(source.size for source in members.values())
    done = 0
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, source in members.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            with archive.open(entry, "w", force_zip64=True) as out:
                for piece in _pieces(source):
                    checkpoint(progress)
                    progress.report("write", done, total)
                    out.write(piece)
                    done += len(piece)


def _pieces(source: ByteSource) -> Iterator[bytes]:
    for offset in range(0, source.size, limits.CHUNK_SIZE):
        yield source.read_at(offset, limits.CHUNK_SIZE)


def _check_zip(
    written: Path, name: str, members: dict[str, ByteSource], database: StillDatabase, progress: Progress
) -> None:
    """Read from the disk what was written: each page by its own seal, the key files byte by byte."""
    try:
        with written.open("rb") as file:
            _forget_cached(file)
            with zipfile.ZipFile(file) as archive:
                for member, source in members.items():
                    _check_member(archive, member, source, database, progress)
        keyfile.from_bytes(members["notebook.key"].read_at(0, limits.KEY_FILE_MAX))
    except (zipfile.BadZipFile, EOFError, _Differs, KeyFileProblem):
        raise BackupRefused("backup_damaged", name=name) from None


class _Differs(Exception):
    """What was read is not what was written."""


def _check_member(
    archive: zipfile.ZipFile, member: str, source: ByteSource, database: StillDatabase, progress: Progress
) -> None:
    done = 0
    with archive.open(member) as stream:
        while piece := stream.read(limits.CHUNK_SIZE):
            checkpoint(progress)
            progress.report("check", done, source.size)
            if source is database:
                whole = not database.damaged_in(done, piece)
            else:
                whole = piece == source.read_at(done, limits.CHUNK_SIZE)
            if not whole:
                raise _Differs
            done += len(piece)
    if done != source.size:
        raise _Differs


def _forget_cached(file: IO[bytes]) -> None:
    """Have the system read from the disk, not from its memory, where it can be asked to."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


@dataclass(frozen=True, slots=True)
class Restored:
    """A backup that was put back, and what was deleted and taken back since it was made."""

    vault: Vault
    applied: Applied


def restore(
    path: Path,
    folder: Path,
    passphrase: str,
    lane: Lane | None = None,
    *,
    world: World = WORLD,
    progress: Progress = SILENT,
    known: Known = NOTHING,
) -> Restored:
    """Put a backup into a new folder, open it, check all of it, and delete what is `known` to be gone.

    An existing vault is never written over. What fails leaves nothing behind. Bundles made from here
    on begin new chains. Raises `BackupRefused`, `VaultRefused`, `KeyFileProblem`, `FileProblem`.
    """
    return _restore(path, folder, lambda: open_vault(folder, passphrase, lane, world), known, progress)


def restore_with_shares(
    path: Path,
    folder: Path,
    typed_shares: Sequence[str],
    new_passphrase: str,
    *,
    world: World = WORLD,
    progress: Progress = SILENT,
    params: KdfParams | None = None,
) -> Restored:
    """Put a backup into a new folder as `restore` does, where its passphrase is lost.

    It opens with the new passphrase in place of all others. Raises `ShareProblem` too.
    """

    def opening() -> Vault:
        return recover(folder, typed_shares, new_passphrase, world=world, params=params)

    return _restore(path, folder, opening, NOTHING, progress)


def _restore(
    path: Path, folder: Path, opening: Callable[[], Vault], known: Known, progress: Progress
) -> Restored:
    files = VaultFiles(folder)
    if any(is_there(file) for file in files.all):
        raise VaultRefused("vault_exists")
    made_folder = not is_there(folder)
    made: list[Path] = []
    try:
        made.extend(_unpack(path, files, progress))  # as far as it came, where it fails
        vault = opening()
        applied = _finish(vault, path, known, progress)
    except BaseException:
        _take_back(files, made, made_folder=made_folder)
        raise
    return Restored(vault, applied)


def _take_back(files: VaultFiles, made: Sequence[Path], *, made_folder: bool) -> None:
    """Remove what was unpacked, and nothing that another program has put there meanwhile."""
    for file in made:
        file.unlink(missing_ok=True)
    if files.database in made:
        files.log.unlink(missing_ok=True)
    if made_folder and made:
        shutil.rmtree(files.folder, ignore_errors=True)
    elif made_folder:
        with contextlib.suppress(OSError):
            files.folder.rmdir()


def _finish(vault: Vault, path: Path, known: Known, progress: Progress) -> Applied:
    """Check all of a vault that was put back and bring it up to date; close it where that fails."""
    try:
        if not check_vault(vault, progress).ok:
            raise BackupRefused("backup_damaged", name=path.name)
        applied = apply(vault, known)

        def step(db: Connection) -> None:
            handovers.forget_chains(db)
            rosters.skip_serials(db)
            kits.skip_numbers(db, [card.fingerprint for card in standings.own_keys(db)])
            activity.log(
                db, vault.world.clock, "restored", deleted=applied.deleted, withdrawn=applied.withdrawn
            )

        vault.write(step)
    except BaseException:
        with contextlib.suppress(WorldError):  # the database may be what is damaged
            vault.close()
        raise
    return applied


def _unpack(path: Path, files: VaultFiles, progress: Progress) -> Iterator[Path]:
    """Yield each file once it is there; of two programs at once the second gets none."""
    wanted = (files.recovery, files.key_file, files.database)
    if is_folder(path):
        raise FileProblem("file_is_folder", name=path.name)
    try:
        require_plain(path)
        archive = zipfile.ZipFile(path)
    except FileNotFoundError:
        raise FileProblem("file_missing", name=path.name) from None
    except PermissionError:
        raise FileProblem("file_unreadable", name=path.name) from None
    except (OSError, zipfile.BadZipFile, NotImplementedError, ValueError):
        raise BackupRefused("backup_unreadable", name=path.name) from None
    with archive:
        if sorted(archive.namelist()) != sorted(file.name for file in wanted):
            raise BackupRefused("backup_unreadable", name=path.name)
        try:
            files.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            raise VaultRefused("vault_unwritable") from None
        for target in wanted:
            _unpack_one(archive, target, path, progress)
            yield target


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
