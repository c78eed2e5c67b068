"""An open vault: the one way to reach what it holds."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from typing import Final, TypeVar

from tbtt_desktop import limits
from tbtt_desktop.clock import WORLD, World
from tbtt_desktop.crypto.pages import PageKeys
from tbtt_desktop.errors import FileProblem
from tbtt_desktop.stories.records import MediaId
from tbtt_desktop.vault import activity, recordings, staging, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.files import VaultFiles
from tbtt_desktop.vault.lane import InlineLane, Lane
from tbtt_desktop.vault.link import Link
from tbtt_desktop.vault.still import StillDatabase

T = TypeVar("T")


__all__ = ["Vault", "VaultFiles"]


class Vault:
    """An open vault. Safe from any thread: steps run one at a time on its lane.

    A step is short (well under a second), gets the connection, and must not keep it.
    """

    def __init__(self, link: Link, lane: Lane, world: World) -> None:
        self.world: Final = world
        self._link = link
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
        killed = files.was_killed()
        link = lane.run(lambda: Link(files, database_key, world.clock, create=create))
        vault = cls(link, lane, world)
        try:
            _clear_up(vault)
            if killed:  # the log, and so the database, may hold what was deleted just before
                with contextlib.suppress(VaultRefused, FileProblem):
                    vault.scrub()
        except BaseException:
            lane.run(link.abandon)
            raise
        return vault

    @property
    def files(self) -> VaultFiles:
        """Where it lies; elsewhere once another file was put in its place."""
        return self._link.files

    def begin_beside(self, files: VaultFiles) -> Vault:
        """Begin a new, empty vault under the same key. Raises `VaultRefused`."""
        return Vault.open(files, self._link.key, world=self.world, create=True)

    def read(self, step: Callable[[Connection], T]) -> T:
        """Run a step that only reads. Raises `VaultRefused`: vault_away while its disk is gone."""
        return self._lane.run(lambda: self._read(step))

    def begin_read(self, step: Callable[[Connection], T]) -> Callable[[], T]:
        """Begin a step that only reads; what is returned waits for it, and raises as `read` does."""
        return self._lane.begin(lambda: self._read(step))

    def _read(self, step: Callable[[Connection], T]) -> T:
        with self._link.connected() as db:
            return step(db)

    def write(self, step: Callable[[Connection], T]) -> T:
        """Run a step in one transaction; when this returns, it is on disk.

        Raises as `read` does; then nothing was said to be saved, and the step may be run again.
        """
        return self._lane.run(lambda: self._link.transaction(step))

    def begin_write(self, step: Callable[[Connection], T]) -> Callable[[], T]:
        """Begin a step in a transaction of its own; when what is returned returns, it is on disk.

        Raises as `write` does, here or there.
        """
        return self._lane.begin(lambda: self._link.transaction(step))

    def look(self) -> None:
        """See whether the database's file is where it was, as every `write` does, and mend what is not.

        Raises `VaultRefused` with vault_replaced, `FileProblem` with disk_full; then nothing more is saved.
        """
        self._lane.run(self._link.look)

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
        return self._link.scrubs

    @contextlib.contextmanager
    def still(self) -> Iterator[StillDatabase]:
        """Keep the database's file as it is for a block, to be read beside all other work.

        What is written meanwhile stays in the log until the last such block ends. Takes one short step at
        either end. Raises `VaultRefused`: vault_away at the end too, where the disk was gone in between.
        """
        link = self._link
        size = self._lane.run(link.hold)
        openings = link.openings
        try:
            file = link.reader()
        except OSError:
            self._lane.run(link.let_go)
            raise VaultRefused("vault_away") from None
        try:
            yield StillDatabase(file, size, PageKeys(*link.key))
        finally:
            link.give_back(file, openings)
            self._lane.run(link.let_go)
        if link.is_opened_since(openings):
            raise VaultRefused("vault_away")

    def scrub(self) -> None:
        """Write the log back and truncate it, so that what was deleted is in no file.

        Where the database stands still, that happens as soon as it need not any more. After a step that
        deleted a text it happens by itself; who deletes media calls this once the last of them is gone.
        """
        self._lane.run(self._link.scrub)

    def changes(self) -> tuple[int, int]:
        """Return a mark that is another one after anything was written."""
        return self._lane.run(self._link.changes)

    def exchange(
        self, database_key: tuple[bytes, bytes], seen: tuple[int, int], swap: Callable[[], None]
    ) -> bool:
        """Let `swap` put another database in this one's place, and go on in that one, under another key.

        Returns False, with nothing done, where something was written since `seen` (of `changes`) or the
        file has to stand still. What `swap` raises leaves the vault as it was. Raises `VaultRefused`.
        """
        return self._lane.run(lambda: self._link.exchange(database_key, seen, swap))

    def close(self) -> None:
        """Write the log back and close; twice does no harm. Where its disk is full or gone the log stays."""
        self._lane.run(self._link.close)


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
