"""An open vault: its connection, and the one way to reach it."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from typing import Final, TypeVar

from tbtt_desktop import limits
from tbtt_desktop.clock import WORLD, World
from tbtt_desktop.crypto.pages import PageKeys
from tbtt_desktop.errors import FileProblem, WorldError
from tbtt_desktop.stories.records import MediaId
from tbtt_desktop.vault import activity, recordings, staging, stories
from tbtt_desktop.vault.connection import (
    Connection,
    checkpoint_now,
    keep_checkpoints,
    open_database,
    put_off_checkpoints,
    translated,
)
from tbtt_desktop.vault.disk import place_of
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.files import VaultFiles
from tbtt_desktop.vault.gone import Gone
from tbtt_desktop.vault.lane import InlineLane, Lane
from tbtt_desktop.vault.lock import open_alone, remove_note, write_note
from tbtt_desktop.vault.migrate import latest, migrate, version
from tbtt_desktop.vault.removal import Place, put_back, same_file
from tbtt_desktop.vault.rescue import rescue
from tbtt_desktop.vault.still import Reader, StillDatabase

T = TypeVar("T")


__all__ = ["Vault", "VaultFiles"]


class Vault:
    """An open vault. Safe from any thread: steps run one at a time on its lane.

    A step is short (well under a second), gets the connection, and must not keep it.
    """

    def __init__(
        self,
        files: VaultFiles,
        database_key: tuple[bytes, bytes],
        db: Connection,
        gone: Gone,
        lane: Lane,
        world: World,
    ) -> None:
        self.files = files
        self.world: Final = world
        self._database_key = database_key  # what is opened again after a stick came back
        self._db = db
        self._closed = False
        self._lane = lane
        self._place = place_of(files.database)
        self._away = False  # whether the connection leads to a disk that is gone
        self._openings = 1
        self._holds = 0  # who wants the database's file to stand still
        self._scrubs = 0
        self._gone = gone
        self._readers: list[Reader] = []  # of the database's file; see `_reader`
        self._there = Place(files)

    @classmethod
    def open(
        cls,
        files: VaultFiles,
        database_key: tuple[bytes, bytes],
        lane: Lane | None = None,
        world: World = WORLD,
        *,
        create: bool = False,
    ) -> Vault:
        """Open and migrate. `database_key` is the raw key (32 bytes) and the salt (16).

        Raises `VaultRefused`; of a vault that is open somewhere, with who has it.
        """
        lane = lane or InlineLane()
        killed = files.was_killed()

        def step() -> tuple[Connection, Gone]:
            db = open_alone(files.database, files.lock, database_key, create=create)
            try:
                migrate(db)
                gone = Gone(db)
            except BaseException:
                db.close()
                raise
            write_note(files.lock, world.clock)
            return db, gone

        vault = cls(files, database_key, *lane.run(step), lane, world)
        try:
            _clear_up(vault)
            if killed:  # the log, and so the database, may hold what was deleted just before
                with contextlib.suppress(VaultRefused, FileProblem):
                    vault.scrub()
        except BaseException:
            remove_note(files.lock)
            lane.run(vault._db.close)
            vault._there.leave()
            raise
        return vault

    def begin_beside(self, files: VaultFiles) -> Vault:
        """Begin a new, empty vault under the same key. Raises `VaultRefused`."""
        return Vault.open(files, self._database_key, world=self.world, create=True)

    def read(self, step: Callable[[Connection], T]) -> T:
        """Run a step that only reads. Raises `VaultRefused`: vault_away while its disk is gone."""
        return self._lane.run(lambda: self._read(step))

    def begin_read(self, step: Callable[[Connection], T]) -> Callable[[], T]:
        """Begin a step that only reads; what is returned waits for it, and raises as `read` does."""
        return self._lane.begin(lambda: self._read(step))

    def write(self, step: Callable[[Connection], T]) -> T:
        """Run a step in one transaction; when this returns, it is on disk.

        Raises as `read` does; then nothing was said to be saved, and the step may be run again.
        """
        return self._lane.run(lambda: self._write(step))

    def begin_write(self, step: Callable[[Connection], T]) -> Callable[[], T]:
        """Begin a step in a transaction of its own; when what is returned returns, it is on disk.

        Raises as `write` does, here or there.
        """
        return self._lane.begin(lambda: self._write(step))

    def _read(self, step: Callable[[Connection], T]) -> T:
        with self._connected() as db:
            return step(db)

    def _write(self, step: Callable[[Connection], T]) -> T:
        self._look()  # a step that cannot be kept is not run, and so not twice
        with self._connected() as db:
            db.execute("BEGIN IMMEDIATE")
            try:
                result = step(db)
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    with contextlib.suppress(VaultRefused), translated():
                        db.execute("ROLLBACK")
                raise
            if self._gone.due:
                with contextlib.suppress(VaultRefused, FileProblem), translated():
                    self._scrub(db)  # the step is saved either way; the next one tries again
            self._stay()
            return result

    def look(self) -> None:
        """See whether the database's file is where it was, as every `write` does, and mend what is not.

        Raises `VaultRefused` with vault_replaced, `FileProblem` with disk_full; then nothing more is saved.
        """
        self._lane.run(self._look)

    def _look(self) -> None:
        if not self._away and not self._closed:
            with self._connected():
                self._stay()

    def _stay(self) -> None:
        """Put the database back where its file was removed: what was said to be saved would go with it.

        Where another file was put in its place, go on in a vault beside it. Where its log alone is another
        one, write what it held into the database.
        """
        if self._there.is_another():
            self._go_on_beside()
        elif put_back(self._db, self.files.database, self.files.key_file, self._database_key):
            self._let_go_of_disk()
            self._connect_again()
        elif self._there.log_is_another() and not self._holds:
            checkpoint_now(self._db)
            self._let_go_of_disk()
            self._connect_again()

    def _go_on_beside(self) -> None:
        checkpoint_now(self._db)
        if self._holds or not same_file(self._there.handle, self.files):
            before, keys = self.files, self._there.keys
            self.files = rescue(self._db, before, keys, self._database_key, self.world.clock)
            remove_note(before.lock)
        self._let_go_of_disk()
        self._connect_again()
        write_note(self.files.lock, self.world.clock)

    @contextlib.contextmanager
    def _connected(self) -> Iterator[Connection]:
        """Give the connection, made anew where the disk was gone, and notice when it goes."""
        if self._away:
            self._connect_again()
        try:
            with translated():
                yield self._db
        except VaultRefused as error:
            # Where a disk is gone SQLCipher reads nothing, and takes that for damage as a rule.
            gone = error.code == "vault_damaged" and self._place != place_of(self.files.database)
            if gone or error.code == "vault_away":
                self._let_go_of_disk()
                raise VaultRefused("vault_away") from None
            raise

    def _let_go_of_disk(self) -> None:
        """Close what leads to a disk that is gone, so that the system can put it in its place again."""
        self._away = True
        with contextlib.suppress(Exception):  # its disk is gone, whatever it says
            self._db.close()
        self._there.leave()
        while self._readers:
            self._readers.pop().close()

    def _connect_again(self) -> None:
        """Open the database under the same key, after its disk was gone. Nothing is cleared up."""
        try:
            db = open_database(self.files.database, *self._database_key)
        except WorldError as error:
            if error.code in ("vault_in_use", "vault_damaged"):
                raise
            raise VaultRefused("vault_away") from None
        with translated():
            if version(db) != latest():
                db.close()
                raise VaultRefused("vault_away")  # another copy of the vault, of before an update
            if self._holds:
                put_off_checkpoints(db)
        self._db, self._away = db, False
        self._gone = Gone(db)
        self._openings += 1
        self._place = place_of(self.files.database)
        self._there = Place(self.files)

    def require_room(self) -> None:
        """Refuse what is large while the disk is nearly full.

        Raises `FileProblem` with disk_full and `VaultRefused` with vault_away.
        """
        if self.free() < limits.DISK_RESERVE:
            raise FileProblem("disk_full", name="")

    def free(self) -> int:
        """Return how many bytes are free where the vault lies. Raises `VaultRefused` with vault_away."""
        try:
            return shutil.disk_usage(self.files.folder).free
        except OSError:
            raise VaultRefused("vault_away") from None

    def drop_staged(self, media_id: MediaId | None = None) -> None:
        """Remove one staged medium in small steps; all of them only where nobody is staging."""
        while not self.write(lambda db: staging.drop_some(db, media_id)):
            pass

    @property
    def scrubs(self) -> int:
        """How often something was deleted for good since it was opened."""
        return self._scrubs

    @contextlib.contextmanager
    def still(self) -> Iterator[StillDatabase]:
        """Keep the database's file as it is for a block, to be read beside all other work.

        What is written meanwhile stays in the log until the last such block ends. Takes one short step at
        either end. Raises `VaultRefused`: vault_away at the end too, where the disk was gone in between.
        """
        size = self._lane.run(self._hold)
        openings = self._openings
        file = self._reader()
        try:
            yield StillDatabase(file, size, PageKeys(*self._database_key))
        finally:
            if openings == self._openings and not self._away:
                self._readers.append(file)
            else:
                file.close()  # of a connection that is closed already
            self._lane.run(self._let_go)
        if openings != self._openings or self._away:
            raise VaultRefused("vault_away")

    def _reader(self) -> Reader:
        """Open the database's file for reading, or take one that nobody uses.

        None is closed before the connection: closing any would drop SQLite's locks on the file (POSIX).
        """
        if self._readers:
            return self._readers.pop()
        try:
            return Reader(self.files.database)
        except OSError:
            self._lane.run(self._let_go)
            raise VaultRefused("vault_away") from None

    def _hold(self) -> int:
        with self._connected() as db:
            if not self._holds:
                checkpoint_now(db)
                put_off_checkpoints(db)
            try:
                size = self.files.database.stat().st_size
            except OSError:
                raise VaultRefused("vault_away") from None
        self._holds += 1
        return size

    def _let_go(self) -> None:
        self._holds -= 1
        if self._holds or self._closed:
            return
        with contextlib.suppress(VaultRefused, FileProblem), self._connected() as db:
            keep_checkpoints(db)
            checkpoint_now(db)

    def scrub(self) -> None:
        """Write the log back and truncate it, so that what was deleted is in no file.

        Where the database stands still, that happens as soon as it need not any more. After a step that
        deleted a text it happens by itself; who deletes media calls this once the last of them is gone.
        """

        def run() -> None:
            with self._connected() as db:
                self._scrub(db)

        self._lane.run(run)

    def _scrub(self, db: Connection) -> None:
        self._scrubs += 1
        if not self._holds:
            checkpoint_now(db)
        self._gone.due = False

    def changes(self) -> tuple[int, int]:
        """Return a mark that is another one after anything was written."""

        def run() -> tuple[int, int]:
            with self._connected() as db:
                return self._openings, db.total_changes

        return self._lane.run(run)

    def exchange(
        self, database_key: tuple[bytes, bytes], seen: tuple[int, int], swap: Callable[[], None]
    ) -> bool:
        """Let `swap` put another database in this one's place, and go on in that one, under another key.

        Returns False, with nothing done, where something was written since `seen` (of `changes`) or the
        file has to stand still. What `swap` raises leaves the vault as it was. Raises `VaultRefused`.
        """

        def run() -> bool:
            with self._connected() as db:
                if self._holds or (self._openings, db.total_changes) != seen:
                    return False
                checkpoint_now(db)
            if self.files.log.exists() and self.files.log.stat().st_size:
                return False
            self._swap(swap)
            self._database_key = database_key
            self.files.log.unlink(missing_ok=True)
            self._connect_again()
            return True

        return self._lane.run(run)

    def _swap(self, swap: Callable[[], None]) -> None:
        """Swap while the old database is locked, so that nobody opens it in between and writes in vain."""
        if os.name == "nt":  # which renames nothing that is open
            self._let_go_of_disk()
            swap()
        else:
            swap()
            self._let_go_of_disk()

    def close(self) -> None:
        """Write the log back and close; twice does no harm. Where its disk is full or gone the log stays."""

        def run() -> None:
            if self._closed:
                return
            self._closed = True
            try:
                with contextlib.suppress(VaultRefused, FileProblem), self._connected():
                    self._stay()
                    checkpoint_now(self._db)
            finally:
                remove_note(self.files.lock)  # before somebody else may write one
                with contextlib.suppress(Exception) if self._away else contextlib.nullcontext():
                    self._db.close()
                self._there.leave()
                for file in self._readers:
                    file.close()

        self._lane.run(run)


def _clear_up(vault: Vault) -> None:
    """Remove what an interrupted import, rendering or `story add` left behind; end what was recording."""
    story_id = vault.read(staging.unfinished)
    if story_id is not None:

        def step(db: Connection) -> None:
            stories.delete(db, story_id)
            staging.clear_unfinished(db)
            activity.log(db, vault.world.clock, activity.STORY_DELETED, story=story_id)

        vault.write(step)
    if vault.read(staging.is_any):
        vault.drop_staged()
    if vault.read(recordings.is_running):

        def end(db: Connection) -> None:
            for item_id in recordings.end_cut(db):
                activity.log(db, vault.world.clock, "recording_cut", item=item_id)

        vault.write(end)
