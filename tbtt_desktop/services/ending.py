"""The end of a vault: what would be lost with it, and destroying it, its keys first."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services import attempts
from tbtt_desktop.services.files import sync_folder
from tbtt_desktop.services.keys import require_passphrase
from tbtt_desktop.services.shredding import next_paths, old_database, shred
from tbtt_desktop.services.stories import list_stories
from tbtt_desktop.stories.records import Origin, Stage, StoryId, StoryRow
from tbtt_desktop.vault import handovers, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.identity import get_meta
from tbtt_desktop.vault.store import Vault


@dataclass(frozen=True, slots=True)
class VaultLoss:
    """What is nowhere else, as far as this vault knows. `backed_up` is a stamp, "" for never."""

    stories: int
    never_handed_over: tuple[StoryRow, ...]
    changed_since: tuple[StoryRow, ...]  # handed over, and changed after that
    received: int  # stories of others, that were taken in here
    backed_up: str


@dataclass(frozen=True, slots=True)
class Erased:
    """What was done: whether all was written over, and the names of files that could not be removed."""

    overwritten: bool
    left: tuple[str, ...]


def loss_of_vault(vault: Vault) -> VaultLoss:
    """Return what erasing the vault would take away."""
    rows = list_stories(vault)

    def step(db: Connection) -> tuple[dict[StoryId, str], str]:
        return handovers.last_left(db), get_meta(db, "backed_up")

    left, backed_up = vault.read(step)
    own = [row for row in rows if row.origin is Origin.LOCAL and row.stage is not Stage.WITHDRAWN]
    changed = (row for row in own if row.story_id in left)
    return VaultLoss(
        len(rows),
        tuple(row for row in own if row.story_id not in left),
        tuple(row for row in changed if row.updated > stories.parse_stamp(left[row.story_id])),
        sum(row.origin is not Origin.LOCAL for row in rows),
        backed_up,
    )


def erase_vault(vault: Vault, passphrase: str, progress: Progress = SILENT) -> Erased:
    """Destroy the key file and the recovery slot, then the database, and close the vault.

    Once the first of them is gone nothing brings the vault back but a backup, and cancelling only
    leaves unreadable files behind. Raises `KeyFileProblem` (wrong_passphrase) and `VaultRefused`
    (vault_unwritable where the keys cannot be destroyed; then everything is as it was, or half the keys are).
    """
    require_passphrase(vault, passphrase)
    files = vault.files
    overwritten = True
    for path in (files.key_file, files.recovery):
        try:
            overwritten &= shred(path)
        except OSError:
            raise VaultRefused("vault_unwritable") from None
    sync_folder(files.folder)
    vault.close()
    attempts.forget(files)
    left = []
    for path in (
        *(files.database, files.log, old_database(files), files.building.database),
        *(files.copy.database, files.copy.log, *next_paths(files), files.lock),
    ):
        try:
            overwritten &= shred(path, progress)
        except OSError:
            left.append(path.name)
    sync_folder(files.folder)
    with contextlib.suppress(OSError):  # somebody keeps other things in it
        files.folder.rmdir()
    return Erased(overwritten, tuple(left))
