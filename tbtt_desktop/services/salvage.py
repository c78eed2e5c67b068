"""Everything that can be read of a damaged vault, in a new one with the same keys.

Nothing is written to the damaged one. Where a part of a story is lost, what is left of the story stays a
story: without its name it gets a neutral one, and without her consent it has none, so that nothing leaves.
Where a yes is left, but a no may be lost, nothing leaves either until she is asked again.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from typing import Final

from tbtt_desktop import limits
from tbtt_desktop.audio.segments import encode, facts
from tbtt_desktop.audio.source import SAMPLE
from tbtt_desktop.clock import WORLD, World
from tbtt_desktop.crypto import keyfile, shares
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.crypto.kdf import KdfParams, database_key, passphrase_bytes
from tbtt_desktop.crypto.keys import VaultKey
from tbtt_desktop.crypto.pages import PageKeys
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services.files import is_there, read_small, sync_folder, whole_file
from tbtt_desktop.services.keyfiles import key_file_lock, read_key_file
from tbtt_desktop.services.search import catch_up
from tbtt_desktop.services.stories import NEUTRAL_WORDS
from tbtt_desktop.services.vaults import new_identity, recover, recovery_slot_of
from tbtt_desktop.stories.records import MediaId, Origin, Role, StoryId
from tbtt_desktop.vault import activity, asking, listing, media, mending, recordings, search, stories
from tbtt_desktop.vault.closed import ClosedDatabase
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.identity import get_meta, identity, set_meta, store_identity
from tbtt_desktop.vault.leaves import Value
from tbtt_desktop.vault.lock import require_free
from tbtt_desktop.vault.migrate import empty_database
from tbtt_desktop.vault.store import Vault, VaultFiles
from tbtt_desktop.vault.survey import UNKNOWN, Shape, Survey, shapes

_AT_ONCE: Final = 200  # rows of one transaction
_BYTES: Final = 8 * limits.CHUNK_SIZE
LOST_ALIAS: Final = "recovered"
_OF_CONSENT: Final = frozenset({"consents", "consent_scopes", UNKNOWN})
_ERASED: Final = ""  # what stands for the time of a part that was deleted for good


@cache
def expected_shapes() -> dict[str, Shape]:
    """Return how the tables of this version of the program look."""
    with empty_database() as db:
        return shapes(db)


@dataclass
class Losses:
    """What is lost of a vault, as far as the rest tells."""

    stories: list[StoryId] = field(default_factory=list)  # their name, notes and stage
    parts: list[tuple[StoryId, int]] = field(default_factory=list)  # all or some of it


def losses(survey: Survey, progress: Progress = SILENT) -> Losses:
    """Compare what points to what: rows that are gone are known by those that are left."""
    held = {str(row["story_id"]) for row in survey.rows("stories")}
    parts = {row["item_id"]: row for row in survey.rows("items")}
    written = {row["item_id"] for row in survey.rows("text_revisions")}
    checkpoint(progress)
    sizes = {row["media_id"]: row["size"] for row in survey.rows("media")}
    there: dict[Value, int] = {}
    for done, row in enumerate(survey.rows("media_chunks")):
        checkpoint(progress)
        progress.report("survey", done, 0)
        data = row["data"]
        there[row["media_id"]] = there.get(row["media_id"], 0) + (len(data) if isinstance(data, bytes) else 0)
    lost = Losses()
    named = [row["story_id"] for row in (*parts.values(), *survey.rows("consents"))]
    lost.stories = [StoryId(str(one)) for one in dict.fromkeys(named) if one not in held]
    for item_id, row in parts.items():
        medium = row["media_id"]
        gone = medium is not None and (medium not in sizes or there.get(medium, 0) != sizes[medium])
        if gone or (item_id not in written and row["created"] != _ERASED):
            lost.parts.append((StoryId(str(row["story_id"])), int(str(row["number"]))))
    return lost


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What came of it. `rows` is how many were saved, `damaged` how many pages of which table were not."""

    rows: int
    stories: int
    damaged: dict[str, int]
    renamed: tuple[StoryId, ...]  # stories that lost their name; they have another one
    parts: tuple[tuple[StoryId, int], ...]  # of which something is lost
    texts: int  # that nobody knows to belong to a story; they stand in one of their own
    identity: bool  # whether it is still the same person; else cards have to be exchanged anew
    asked: tuple[StoryId, ...] = ()  # nothing leaves of these until she is asked again
    names: dict[StoryId, str] = field(default_factory=dict)  # pseudonyms of the stories that are named here


def salvage_open(vault: Vault, folder: Path, progress: Progress = SILENT) -> Salvaged:
    """Save what can be read of an open vault into a new folder. Raises as `salvage_closed` does."""
    with _beginning(vault.files, VaultFiles(folder)) as building, vault.still() as database:
        survey = Survey(database.plain, database.pages, expected_shapes())
        return _fill(survey, vault.begin_beside(building), progress)


def salvage_closed(
    source: Path, passphrase: str, folder: Path, world: World = WORLD, progress: Progress = SILENT
) -> Salvaged:
    """Save what can be read of a vault that may not open any more into a new folder.

    Its own files are read, the log included, and nothing is written there. Raises `KeyFileProblem`,
    `VaultRefused` (vault_exists for a folder that holds one, vault_being_made, vault_in_use), `FileProblem`,
    `Cancelled`; then there is no new vault.
    """
    files = VaultFiles(source)
    return _salvage(
        files, keyfile.unlock_slot(read_key_file(files), passphrase).keys, folder, world, progress
    )


def salvage_with_shares(
    source: Path,
    typed_shares: Sequence[str],
    new_passphrase: str,
    folder: Path,
    *,
    world: World = WORLD,
    progress: Progress = SILENT,
    params: KdfParams | None = None,
) -> Salvaged:
    """Save what can be read as `salvage_closed` does, with recovery shares; the key file may be gone.

    The new vault opens with the new passphrase in place of all others, and with the same shares. Raises
    `ShareProblem` too.
    """
    files = VaultFiles(source)
    opened = keyfile.unlock_recovery_slot(recovery_slot_of(files), shares.combine(typed_shares))
    passphrase_bytes(new_passphrase)
    made_folder = not folder.exists()
    made = _salvage(files, opened.keys, folder, world, progress)
    try:
        recover(folder, typed_shares, new_passphrase, world=world, params=params).close()
    except BaseException:
        _take_back(VaultFiles(folder), made_folder=made_folder)
        raise
    return made


def _salvage(
    files: VaultFiles, keys: Sequence[VaultKey], folder: Path, world: World, progress: Progress
) -> Salvaged:
    require_free(files.lock)
    with _beginning(files, VaultFiles(folder)) as building:
        key = _fitting(files, keys)
        with ClosedDatabase(files.database, files.log, PageKeys(*key)) as database:
            survey = Survey(database.plain, database.pages, expected_shapes())
            return _fill(survey, Vault.open(building, key, world=world, create=True), progress)


def _fitting(files: VaultFiles, keys: Sequence[VaultKey]) -> tuple[bytes, bytes]:
    """Return the first key that reads any page; two are there where a change of the key was cut short."""
    known = [database_key(key) for key in keys]
    for key in known[:-1]:
        with ClosedDatabase(files.database, files.log, PageKeys(*key)) as database:
            if any(database.plain(number) is not None for number in range(1, database.pages + 1)):
                return key
    return known[-1]


@contextlib.contextmanager
def _beginning(source: VaultFiles, target: VaultFiles) -> Iterator[VaultFiles]:
    """Give the files of a vault that gets its name once all of it is there; of two at once one is refused."""
    _require_empty(target)
    made_folder = not is_there(target.folder)
    try:
        target.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise VaultRefused("vault_unwritable") from None
    with contextlib.ExitStack() as alone:
        try:
            alone.enter_context(key_file_lock(target.folder, patience=0))
        except KeyFileProblem:
            raise VaultRefused("vault_being_made") from None
        _require_empty(target)
        with _building(source, target, made_folder=made_folder):
            yield target.building


def _require_empty(target: VaultFiles) -> None:
    if any(is_there(file) for file in target.all):
        raise VaultRefused("vault_exists")


@contextlib.contextmanager
def _building(source: VaultFiles, target: VaultFiles, *, made_folder: bool) -> Iterator[None]:
    try:
        target.building.database.unlink(missing_ok=True)
        yield
        for ours, theirs in ((target.recovery, source.recovery), (target.key_file, source.key_file)):
            if theirs.exists():
                with whole_file(ours, private=True) as file:
                    file.write(read_small(theirs, most=limits.KEY_FILE_MAX))
        if os.name != "nt":
            target.building.database.chmod(0o600)
        os.replace(target.building.database, target.database)
        sync_folder(target.folder)
    except BaseException:
        _take_back(target, made_folder=made_folder)
        raise


def _take_back(target: VaultFiles, *, made_folder: bool) -> None:
    for left in (*target.all, target.building.database, target.building.log):
        with contextlib.suppress(OSError):  # where the folder could not be made
            left.unlink(missing_ok=True)
    if made_folder:
        shutil.rmtree(target.folder, ignore_errors=True)


def _fill(survey: Survey, new: Vault, progress: Progress) -> Salvaged:
    """Fill a new, empty vault with what `survey` reads, and close it."""
    try:
        rows = _copy(survey, new, progress)
        known = new.write(lambda db: _keep_identity(db, new))
        renamed, texts = new.write(lambda db: _name_stories(db, new))
        parts = new.write(_drop_loose)
        asked = new.write(partial(_hold_back, new=new, survey=survey, renamed=renamed))
        new.read(mending.tighten)
        parts += _mend_media(new, progress)
        new.write(search.start_anew)
        catch_up(new)

        def note(db: Connection) -> int:
            activity.log(db, new.world.clock, "salvaged", rows=rows, parts=len(parts), stories=len(renamed))
            return listing.count(db)

        count = new.write(note)
        found = tuple(dict.fromkeys(parts))
        names = _names(new, [*renamed, *asked, *(story_id for story_id, _ in found)])
    finally:
        new.close()
    return Salvaged(
        rows, count, survey.damaged, tuple(renamed), found, texts, identity=known, asked=asked, names=names
    )


def _names(new: Vault, story_ids: Iterable[StoryId]) -> dict[StoryId, str]:
    named = list(dict.fromkeys(story_ids))
    return new.read(lambda db: {row.story_id: row.pseudonym for row in stories.rows(db, named)})


def _copy(survey: Survey, new: Vault, progress: Progress) -> int:
    rows = 0
    new.read(mending.loosen)
    for table in new.read(mending.copied_tables):
        found = survey.rows(table)
        if table == "meta":  # the index is made anew, and the head of the log with its next line
            found = (row for row in found if not str(row["key"]).startswith(("search_", "activity_")))
        for some in _batches(found, progress):
            rows += new.write(partial(mending.put_rows, table=table, rows=some))
            progress.report("salvage", rows, 0)
    return rows


def _batches(rows: Iterable[dict[str, Value]], progress: Progress) -> Iterator[list[dict[str, Value]]]:
    some: list[dict[str, Value]] = []
    size = 0
    for row in rows:
        checkpoint(progress)
        some.append(row)
        size += sum(len(value) for value in row.values() if isinstance(value, (bytes, str)))
        if len(some) >= _AT_ONCE or size >= _BYTES:
            yield some
            some, size = [], 0
    if some:
        yield some


def _keep_identity(db: Connection, new: Vault) -> bool:
    """Give the vault an identity where it lost its own; return whether it is still the same."""
    if not get_meta(db, "vault_id"):
        set_meta(db, "vault_id", new.world.chance.uuid4())
    if not get_meta(db, "created"):
        set_meta(db, "created", new.world.clock.stamp())
    try:
        identity(db)
    except VaultRefused:
        store_identity(db, new_identity(Role.HELPER, LOST_ALIAS, "", new.world))
        return False
    return True


def _name_stories(db: Connection, new: Vault) -> tuple[list[StoryId], int]:
    """Name the stories that lost their row, and make one of the texts that belong to none."""
    renamed = []
    for story_id, origin in mending.stories_without_row(db):
        _insert(db, new, story_id, origin)
        renamed.append(story_id)
    strays = mending.texts_without_part(db)
    if strays:
        home = StoryId(new.world.chance.uuid4())
        _insert(db, new, home, Origin.LOCAL)
        for stray in strays:
            mending.adopt(db, home, stray)
    return renamed, len(strays)


def _insert(db: Connection, new: Vault, story_id: StoryId, origin: Origin) -> None:
    stories.insert(
        db,
        new.world.clock,
        story_id,
        origin=origin,
        stage=mending.stage_of(origin),
        pseudonym=_free_word(db),
        language="",
    )


def _free_word(db: Connection) -> str:
    taken = stories.pseudonyms(db)
    numbered = (f"{word} {count}" for count in itertools.count(2) for word in NEUTRAL_WORDS)
    return next(name for name in itertools.chain(NEUTRAL_WORDS, numbered) if name not in taken)


def _drop_loose(db: Connection) -> list[tuple[StoryId, int]]:
    mending.give_texts(db)
    lost = mending.lose_media(db)
    mending.drop_orphans(db)
    return lost


def _hold_back(db: Connection, new: Vault, survey: Survey, renamed: Sequence[StoryId]) -> tuple[StoryId, ...]:
    """Let nothing leave of which nobody knows whether she took it back, and remember to ask her."""
    held = mending.keep_here(db, new.world.clock, _doubted(db, survey, renamed))
    asking.add(db, held)
    return tuple(held)


def _doubted(db: Connection, survey: Survey, renamed: Sequence[StoryId]) -> Sequence[StoryId]:
    """Return the stories of which nobody knows any more what she took back, or whether all of it."""
    if not _OF_CONSENT.intersection(survey.damaged):
        return renamed  # their stage is lost, and with it whether they were withdrawn
    return [row.story_id for row in stories.rows(db) if row.origin is Origin.LOCAL]


def _mend_media(new: Vault, progress: Progress) -> list[tuple[StoryId, int]]:
    """Put silence, or zeros, where rows of a medium are lost, so that the rest is where it was."""
    parts = []
    for done, media_id in enumerate(new.read(media.all_ids)):
        checkpoint(progress)
        progress.report("check_media", done, 0)
        if media.intact(new, media_id):
            continue
        new.write(partial(_mend_medium, media_id=media_id))
        owners = new.read(partial(media.owners_of, media_id=media_id))
        parts += [(story_id, number or 0) for story_id, number in owners]
    return parts


def _mend_medium(db: Connection, media_id: MediaId) -> None:
    known = media.get(db, media_id)
    there = set(mending.chunk_numbers(db, media_id))
    if recordings.state(db, media_id) is not None:
        pieces = recordings.pieces(db, media_id)
        for piece in pieces:
            if piece.seq not in there:
                media.put_chunk(db, media_id, piece.seq, encode(bytes(piece.frames * SAMPLE)))
        mending.drop_chunks(db, media_id, beyond={piece.seq for piece in pieces})
        mending.set_length(db, media_id, facts(sum(piece.frames for piece in pieces)))
    else:
        for seq in range(-(-known.size // limits.CHUNK_SIZE)):
            if seq not in there:
                size = min(limits.CHUNK_SIZE, known.size - seq * limits.CHUNK_SIZE)
                media.put_chunk(db, media_id, seq, bytes(size))
    digest, size = hashlib.sha256(), 0
    for seq in mending.chunk_numbers(db, media_id):
        data = media.chunk(db, media_id, seq)
        digest.update(data)
        size += len(data)
    mending.set_digest(db, media_id, size, digest.hexdigest())
