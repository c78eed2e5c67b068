"""An open vault: its connection, and the one way to reach it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from tbtt_desktop.clock import WORLD, World
from tbtt_desktop.progress import Progress, checkpoint
from tbtt_desktop.stories.records import MediaId
from tbtt_desktop.vault import activity, recordings, staging, stories
from tbtt_desktop.vault.connection import Connection, open_database, translated
from tbtt_desktop.vault.lane import InlineLane, Lane
from tbtt_desktop.vault.lock import open_alone, remove_note, write_note
from tbtt_desktop.vault.migrate import migrate

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class VaultFiles:
    """The files of a vault. Their names say nothing about what they hold."""

    folder: Path
    database_name: str = "notebook.db"

    @property
    def database(self) -> Path:
        """The SQLCipher database."""
        return self.folder / self.database_name

    @property
    def log(self) -> Path:
        """What is not yet in the database, SQLite's write-ahead log; empty or gone once it is closed."""
        return self.database.with_name(self.database.name + "-wal")

    @property
    def copy(self) -> VaultFiles:
        """The database as it is copied for a backup; of no use to anybody afterwards."""
        return VaultFiles(self.folder, "notebook.copy")

    @property
    def all(self) -> tuple[Path, ...]:
        """Everything that belongs to a vault. A log beside another database would be mixed into it."""
        return (self.database, self.log, self.key_file, self.recovery)

    @property
    def building(self) -> VaultFiles:
        """The same while the database is being built, under a name that is no vault's yet."""
        return VaultFiles(self.folder, "notebook.new")

    @property
    def key_file(self) -> Path:
        """The key slots."""
        return self.folder / "notebook.key"

    @property
    def recovery(self) -> Path:
        """A second copy of the recovery slot, for when the key file is lost."""
        return self.folder / "notebook.recovery"

    @property
    def lock(self) -> Path:
        """A note of the process that has the vault open; not there while nobody has."""
        return self.folder / "notebook.lock"


class Vault:
    """An open vault. Safe from any thread: steps run one at a time on its lane.

    A step is short (well under a second), gets the connection, and must not keep it.
    """

    def __init__(
        self, files: VaultFiles, database_key: tuple[bytes, bytes], db: Connection, lane: Lane, world: World
    ) -> None:
        self.files: Final = files
        self.world: Final = world
        self._database_key = database_key  # a backup is encrypted under the same
        self._db = db
        self._closed = False
        self._lane = lane

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

        def step() -> Connection:
            db = open_alone(files.database, files.lock, database_key, create=create)
            try:
                migrate(db)
            except BaseException:
                db.close()
                raise
            write_note(files.lock, world.clock)
            return db

        vault = cls(files, database_key, lane.run(step), lane, world)
        try:
            vault._clear_up()
        except BaseException:
            remove_note(files.lock)
            lane.run(vault._db.close)
            raise
        return vault

    def _clear_up(self) -> None:
        """Remove what an interrupted import, rendering or `story add` left behind; end what was recording."""
        story_id = self.read(staging.unfinished)
        if story_id is not None:

            def step(db: Connection) -> None:
                stories.delete(db, story_id)
                staging.clear_unfinished(db)
                activity.log(db, self.world.clock, "story_deleted", story=story_id)

            self.write(step)
        if self.read(staging.is_any):
            self.drop_staged()
        if self.read(recordings.is_running):

            def end(db: Connection) -> None:
                for item_id in recordings.end_cut(db):
                    activity.log(db, self.world.clock, "recording_cut", item=item_id)

            self.write(end)

    def read(self, step: Callable[[Connection], T]) -> T:
        """Run a step that only reads."""

        def run() -> T:
            with translated():
                return step(self._db)

        return self._lane.run(run)

    def write(self, step: Callable[[Connection], T]) -> T:
        """Run a step in one transaction; when this returns, it is on disk."""

        def run() -> T:
            with translated():
                self._db.execute("BEGIN IMMEDIATE")
                try:
                    result = step(self._db)
                    self._db.execute("COMMIT")
                except BaseException:
                    if self._db.in_transaction:
                        self._db.execute("ROLLBACK")
                    raise
                return result

        return self._lane.run(run)

    def drop_staged(self, media_id: MediaId | None = None) -> None:
        """Remove one staged medium in small steps; all of them only where nobody is staging."""
        while not self.write(lambda db: staging.drop_some(db, media_id)):
            pass

    def copy_to(self, path: Path, progress: Progress) -> None:
        """Write a consistent copy of the database, encrypted under the same key, to a new file.

        Holds the lane until it is done, about a second for 100 MB. Raises `VaultRefused`, `Cancelled`.
        """

        def told(_status: int, remaining: int, total: int) -> None:
            checkpoint(progress)
            progress.report("copy", total - remaining, total)

        def run() -> None:
            target = open_database(path, *self._database_key, create=True)
            try:
                with translated():
                    self._db.backup(target, pages=1024, progress=told)
            finally:
                target.close()

        self._lane.run(run)

    def scrub(self) -> None:
        """Write the log back and truncate it, so that what was deleted is in no file."""

        def run() -> None:
            with translated():
                self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

        self._lane.run(run)

    def close(self) -> None:
        """Write the log back, truncate it and close. Closing twice does no harm."""

        def run() -> None:
            if self._closed:
                return
            self._closed = True
            try:
                with translated():
                    self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                remove_note(self.files.lock)  # before somebody else may write one
                self._db.close()

        self._lane.run(run)
