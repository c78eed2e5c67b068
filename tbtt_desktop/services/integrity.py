"""Whether all of a vault is sound: every page, every medium, the key file, the log, the search index.

Pages are read from the file while it stands still, beside all other work. What is damaged is named by the
story and the part that it belongs to, as far as the rest tells.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import partial
from typing import Final

from tbtt_desktop.errors import WorldError
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services import vault_settings
from tbtt_desktop.services.keyfiles import read_key_file, recovery_kept
from tbtt_desktop.services.salvage import expected_shapes, losses
from tbtt_desktop.services.search import catch_up
from tbtt_desktop.stories.records import MediaId, StoryId
from tbtt_desktop.vault import activity, media, search
from tbtt_desktop.vault.connection import Connection, loose_tables, structure_faults
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.identity import set_meta
from tbtt_desktop.vault.still import PAGES_A_STEP, StillDatabase
from tbtt_desktop.vault.store import Vault, VaultFiles
from tbtt_desktop.vault.survey import SEARCH, Survey

LAST_CHECK: Final = "checked"  # in meta: when, and whether all was sound, as JSON


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is damaged.

    `code`: pages_damaged (`what`: how many), story_damaged, part_damaged, area_damaged (`what`: a table, or
    "indexes"), search_damaged, structure_damaged (`what`: a table), medium_damaged (`what`: its id),
    activity_gap (`what`: the line), recovery_slot_missing, or the code of what is wrong with the key file.
    """

    code: str
    what: str = ""
    story_id: StoryId | None = None
    part: int | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """What a full check found."""

    pages: int
    media: int
    faults: tuple[Fault, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing is damaged."""
        return not self.faults

    @property
    def only_search(self) -> bool:
        """Whether it is the search index alone, which `mend_search` makes anew."""
        return bool(self.faults) and all(fault.code == "search_damaged" for fault in self.faults)


@dataclass(frozen=True, slots=True)
class LastCheck:
    """When a vault was last checked, and whether all was sound."""

    stamp: str
    ok: bool


def check_vault(vault: Vault, progress: Progress = SILENT) -> Check:
    """Read every page, every medium and the key files, and name what is damaged. Raises `Cancelled`.

    Raises `VaultRefused` with vault_away where the vault's disk is gone.
    """
    with vault.still() as database:
        pages = database.pages
        damaged = _damaged(database, progress)
        faults = _named(database, damaged, progress) if damaged else []
    count = 0
    if not damaged:
        try:
            faults += _structure(vault)
            gap = vault.read(activity.first_gap)
            if gap is not None:
                faults.append(Fault("activity_gap", str(gap)))
            ids = vault.read(media.all_ids)
            count = len(ids)
            faults += _media(vault, ids, progress)
        except VaultRefused as error:
            if error.code == "vault_away":
                raise
            faults.append(Fault(error.code))
    faults += _key_file_faults(vault.files)
    return Check(pages, count, tuple(faults))


def note_check(vault: Vault, check: Check) -> None:
    """Keep when the vault was checked, and with what result."""
    stamp = vault.world.clock.stamp()

    def step(db: Connection) -> None:
        set_meta(db, LAST_CHECK, json.dumps({"stamp": stamp, "ok": check.ok}))
        activity.log(db, vault.world.clock, "checked", faults=len(check.faults), pages=check.pages)

    vault.write(step)


def last_check(vault: Vault) -> LastCheck | None:
    """Return what the last check found, None where there was none."""
    kept = vault_settings.get(vault, LAST_CHECK)
    return LastCheck(**json.loads(kept)) if kept else None


def _damaged(database: StillDatabase, progress: Progress) -> list[int]:
    found: list[int] = []
    for first in range(1, database.pages + 1, PAGES_A_STEP):
        checkpoint(progress)
        progress.report("check_pages", first, database.pages)
        found += database.damaged(first, PAGES_A_STEP)
    return found


def _named(database: StillDatabase, damaged: list[int], progress: Progress) -> list[Fault]:
    """Say what stood on damaged pages, read past SQLite: it gives up on all at the first one."""
    progress.report("survey", 0, 0)
    survey = Survey(database.plain, database.pages, expected_shapes())
    lost = losses(survey, progress)
    faults = [Fault("pages_damaged", str(len(damaged)))]
    faults += [Fault("story_damaged", "", story_id) for story_id in lost.stories]
    faults += [Fault("part_damaged", "", story_id, part) for story_id, part in lost.parts]
    for area in sorted(survey.damaged):
        faults.append(Fault("search_damaged") if area == SEARCH else Fault("area_damaged", area))
    return faults


def _structure(vault: Vault) -> list[Fault]:
    """Ask SQLite about each table in a step of its own; of media only the rows are read, further on."""
    tables = vault.read(loose_tables)
    faulty = [table for table in tables if vault.read(partial(structure_faults, table=table))]
    return [
        Fault("search_damaged") if table == SEARCH else Fault("structure_damaged", table) for table in faulty
    ]


def _media(vault: Vault, ids: list[MediaId], progress: Progress) -> list[Fault]:
    faults = []
    for done, media_id in enumerate(ids):
        checkpoint(progress)
        progress.report("check_media", done, len(ids))
        if _intact(vault, media_id):
            continue
        owners = vault.read(partial(media.owners_of, media_id=media_id))
        if not owners:
            faults.append(Fault("medium_damaged", str(media_id)))
        faults += [Fault("part_damaged", str(media_id), *owner) for owner in owners]
    return faults


def _intact(vault: Vault, media_id: MediaId) -> bool:
    try:
        return media.intact(vault, media_id)
    except VaultRefused as error:
        if error.code == "vault_away":
            raise
        return False


def _key_file_faults(files: VaultFiles) -> list[Fault]:
    """Return what is wrong with the key file or, where nothing is, with the copy of its recovery slot."""
    try:
        slots = read_key_file(files)
    except WorldError as error:
        return [Fault(error.code)]
    return [] if recovery_kept(files, slots) else [Fault("recovery_slot_missing")]


def mend_search(vault: Vault) -> None:
    """Make the search index anew from what is written."""
    vault.write(search.start_anew)
    catch_up(vault)
    vault.write(lambda db: activity.log(db, vault.world.clock, "search_mended"))
