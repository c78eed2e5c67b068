"""The connection of an open vault, and what becomes of it when its disk or its file goes from under it.

A stick is pulled out and put in again; a program that synchronises removes the database's file, or puts
another one in its place. In each of these cases what was reported saved is there, and work goes on.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from typing import TypeVar

from tbtt_desktop.clock import Clock
from tbtt_desktop.errors import FileProblem, WorldError
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
from tbtt_desktop.vault.lock import open_alone, remove_note, write_note
from tbtt_desktop.vault.migrate import latest, migrate, version
from tbtt_desktop.vault.removal import Place, put_back, same_file
from tbtt_desktop.vault.rescue import rescue
from tbtt_desktop.vault.still import Reader

T = TypeVar("T")


class Link:
    """A vault's connection to its database. All of it runs on the vault's lane, unless it says otherwise."""

    def __init__(self, files: VaultFiles, key: tuple[bytes, bytes], clock: Clock, *, create: bool) -> None:
        """Open and migrate. Raises `VaultRefused`; of a vault that is open somewhere, with who has it."""
        self.files = files
        self.key = key  # what is opened again after a stick came back
        self.openings = 1
        self.scrubs = 0  # how often something was deleted for good
        self.closed = False
        self._clock = clock
        self._away = False  # whether the connection leads to a disk that is gone
        self._holds = 0  # who wants the database's file to stand still
        self._readers: list[Reader] = []  # of the database's file; see `reader`
        self._db = open_alone(files.database, files.lock, key, create=create)
        try:
            migrate(self._db)
            self._gone = Gone(self._db)
        except BaseException:
            self._db.close()
            raise
        write_note(files.lock, clock)
        self._place = place_of(files.database)
        self._there = Place(files)

    def transaction(self, step: Callable[[Connection], T]) -> T:
        """Run a step in one transaction; when this returns, it is on disk. Raises `VaultRefused`."""
        self.look()  # a step that cannot be kept is not run, and so not twice
        with self.connected() as db:
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

    @contextlib.contextmanager
    def connected(self) -> Iterator[Connection]:
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

    def look(self) -> None:
        """See whether the database's file is where it was, and mend what is not; see `Vault.look`."""
        if not self._away and not self.closed:
            with self.connected():
                self._stay()

    def _stay(self) -> None:
        """Put the database back where its file was removed: what was said to be saved would go with it.

        Where another file was put in its place, go on in a vault beside it. Where its log alone is another
        one, write what it held into the database.
        """
        if self._there.is_another():
            self._go_on_beside()
        elif put_back(self._db, self.files.database, self.files.key_file, self.key):
            self._open_anew()
        elif self._there.log_is_another() and not self._holds:
            checkpoint_now(self._db)
            self._open_anew()

    def _go_on_beside(self) -> None:
        checkpoint_now(self._db)
        if self._holds or not same_file(self._there.handle, self.files):
            before, keys = self.files, self._there.keys
            self.files = rescue(self._db, before, keys, self.key, self._clock)
            remove_note(before.lock)
        self._open_anew()
        write_note(self.files.lock, self._clock)

    def _open_anew(self) -> None:
        self._let_go_of_disk()
        self._connect_again()

    def _let_go_of_disk(self) -> None:
        """Close what leads to a disk that is gone, so that the system can put it in its place again."""
        self._away = True
        with contextlib.suppress(Exception):  # its disk is gone, whatever it says
            self._db.close()
        self._leave()

    def _leave(self) -> None:
        """Close the handles beside the connection, which is closed."""
        self._there.leave()
        while self._readers:
            self._readers.pop().close()

    def _connect_again(self) -> None:
        """Open the database under the same key, after its disk was gone. Nothing is cleared up."""
        try:
            db = open_database(self.files.database, *self.key)
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
        self.openings += 1
        self._place = place_of(self.files.database)
        self._there = Place(self.files)

    def hold(self) -> int:
        """Keep the database's file as it is until `let_go`; return its bytes. Raises `VaultRefused`."""
        with self.connected() as db:
            if not self._holds:
                checkpoint_now(db)
                put_off_checkpoints(db)
            try:
                size = self.files.database.stat().st_size
            except OSError:
                raise VaultRefused("vault_away") from None
        self._holds += 1
        return size

    def let_go(self) -> None:
        """End one `hold`; after the last one the log is written back."""
        self._holds -= 1
        if self._holds or self.closed:
            return
        with contextlib.suppress(VaultRefused, FileProblem), self.connected() as db:
            keep_checkpoints(db)
            checkpoint_now(db)

    def reader(self) -> Reader:
        """Open the database's file for reading, or take one that nobody uses. On any thread.

        None is closed before the connection: closing any would drop SQLite's locks on the file (POSIX).
        Raises `OSError`.
        """
        return self._readers.pop() if self._readers else Reader(self.files.database)

    def give_back(self, reader: Reader, openings: int) -> None:
        """Keep a reader that was taken after so many openings, for the next one. On any thread."""
        if self.is_opened_since(openings):
            reader.close()  # of a connection that is closed already
        else:
            self._readers.append(reader)

    def is_opened_since(self, openings: int) -> bool:
        """Whether the connection is another one than after so many openings, or there is none now."""
        return openings != self.openings or self._away

    def scrub(self) -> None:
        """Write the log back and truncate it; see `Vault.scrub`."""
        with self.connected() as db:
            self._scrub(db)

    def _scrub(self, db: Connection) -> None:
        self.scrubs += 1
        if not self._holds:
            checkpoint_now(db)
        self._gone.due = False

    def changes(self) -> tuple[int, int]:
        """Return a mark that is another one after anything was written."""
        with self.connected() as db:
            return self.openings, db.total_changes

    def exchange(self, key: tuple[bytes, bytes], seen: tuple[int, int], swap: Callable[[], None]) -> bool:
        """Let `swap` put another database in this one's place; see `Vault.exchange`."""
        with self.connected() as db:
            if self._holds or (self.openings, db.total_changes) != seen:
                return False
            checkpoint_now(db)
        if self.files.log.exists() and self.files.log.stat().st_size:
            return False
        self._swap(swap)
        self.key = key
        self.files.log.unlink(missing_ok=True)
        self._connect_again()
        return True

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
        if self.closed:
            return
        self.closed = True
        try:
            with contextlib.suppress(VaultRefused, FileProblem), self.connected():
                self._stay()
                checkpoint_now(self._db)
        finally:
            remove_note(self.files.lock)  # before somebody else may write one
            with contextlib.suppress(Exception) if self._away else contextlib.nullcontext():
                self._db.close()
            self._leave()

    def abandon(self) -> None:
        """Close what was opened in vain; its log stays."""
        remove_note(self.files.lock)
        self._db.close()
        self._leave()
