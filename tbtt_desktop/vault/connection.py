"""Opening the SQLCipher database, and refusing everything that is not one of ours."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlcipher3 import dbapi2 as sqlcipher

from tbtt_desktop.errors import BugError, Cancelled, FileProblem
from tbtt_desktop.vault.disk import open_plain, require_plain
from tbtt_desktop.vault.errors import VaultRefused

if TYPE_CHECKING:
    # The same interface; sqlcipher3 has no types of its own.
    import sqlite3

    _Connection = sqlite3.Connection
    Cursor = sqlite3.Cursor
else:
    _Connection = sqlcipher.Connection

_PLAIN_HEADER: Final = b"SQLite format 3\x00"
_ATTACH: Final = 24  # SQLITE_ATTACH, sqlite3.h
_OK: Final = 0
_DENY: Final = 1
_NO: Final = "not authorized"

_PRAGMAS: Final = (
    # Exclusive: a second program on the same vault is told so, and no -shm file is made.
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    # 32 MiB of pages as they are read: a page is decrypted each time it is not there. With SQLite's
    # 2 MiB the slowest searches among 100,000 stories took three times as long.
    "PRAGMA cache_size = -32768",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA foreign_keys = ON",
)


class Connection(_Connection):
    """A vault's database. `made` is what others made of its rows and want again: it goes when it closes."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.made: dict[bytes, object] = {}

    def close(self) -> None:
        """Close the database, and forget what was made of it."""
        self.made.clear()
        super().close()


def open_database(path: Path, key: bytes, salt: bytes, *, create: bool = False) -> Connection:
    """Open the database at `path` with a raw key of 32 bytes and a salt of 16.

    Raises `VaultRefused`: vault_missing, vault_not_encrypted, vault_no_codec,
    vault_in_use, vault_damaged (which here includes a key that does not fit), and
    `FileProblem` where the folder cannot be written. The file stays as it is.
    """
    if create:
        if path.exists():
            raise VaultRefused("vault_exists")
    else:
        _refuse_plain_file(path)
    for beside in ("-wal", "-journal"):  # SQLite opens them by itself, and would wait for a pipe
        require_plain(path.with_name(path.name + beside))
    mode = "rwc" if create else "rw"
    try:
        db: Connection = sqlcipher.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
            factory=Connection,
            timeout=0.5,
        )
    except sqlcipher.OperationalError:
        raise VaultRefused("vault_unwritable") from None
    try:
        _prepare(db, key, salt)
    except BaseException as error:
        db.close()
        # SQLCipher says the same of a stick that is gone and of one whose switch is set.
        if isinstance(error, VaultRefused) and error.code == "vault_away" and _is_read_only(path):
            raise VaultRefused("vault_unwritable") from None
        raise
    return db


def _is_read_only(path: Path) -> bool:
    return path.exists() and not all(os.access(one, os.W_OK) for one in (path, path.parent))


def memory_database() -> Connection:
    """Return an empty database that is in memory only, for questions about the schema."""
    db: Connection = sqlcipher.connect(":memory:", isolation_level=None, factory=Connection)
    return db


def _refuse_plain_file(path: Path) -> None:
    try:
        with open_plain(path) as file:
            header = file.read(16)
    except FileNotFoundError:
        raise VaultRefused("vault_missing") from None
    except OSError:
        raise FileProblem("file_unreadable", name=path.name) from None
    if header == _PLAIN_HEADER:
        raise VaultRefused("vault_not_encrypted")
    if len(header) < 16:
        raise VaultRefused("vault_damaged")


def _prepare(db: Connection, key: bytes, salt: bytes) -> None:
    # SQLCipher would write its complaints to stderr.
    db.execute("PRAGMA cipher_log_level = NONE").fetchall()
    db.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
    if not db.execute("PRAGMA cipher_version").fetchone():
        raise VaultRefused("vault_no_codec")
    with translated():
        for pragma in _PRAGMAS:
            db.execute(pragma).fetchall()
        db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        # Take the exclusive lock now, not at the first word that is typed.
        db.execute("BEGIN EXCLUSIVE")
        db.execute("COMMIT")
    db.set_authorizer(_deny_attach)


def _deny_attach(action: int, *_: object) -> int:
    return _DENY if action == _ATTACH else _OK


@contextmanager
def translated() -> Iterator[None]:
    """Turn SQLite's errors about the world into ours; its words may hold content, so they go.

    Raises `VaultRefused`, `FileProblem` with disk_full, and `Cancelled` where Ctrl-C came within SQLite.
    """
    try:
        yield
    except sqlcipher.OperationalError as error:
        raise _from_operational(error) from None
    except sqlcipher.DatabaseError as error:
        if isinstance(error, (sqlcipher.IntegrityError, sqlcipher.ProgrammingError)):
            raise
        # Nothing here attaches; but Ctrl-C while SQLite asks `_deny_attach` comes out as a no.
        if str(error) == _NO:
            raise Cancelled from None
        raise VaultRefused("vault_damaged") from None


def _from_operational(error: Exception) -> Exception:
    words = str(error)
    if "locked" in words:
        return VaultRefused("vault_in_use")
    if "full" in words:
        return FileProblem("disk_full", name="")
    if "readonly" in words or "unable to open" in words:
        return VaultRefused("vault_unwritable")
    if "disk I/O" in words:  # also what a stick that was pulled out gives
        return VaultRefused("vault_away")
    return error


def checkpoint_now(db: Connection) -> None:
    """Write the log into the database and truncate it."""
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def put_off_checkpoints(db: Connection) -> None:
    """Let the log grow, and the database's file stand still, until `keep_checkpoints`."""
    db.execute("PRAGMA wal_autocheckpoint = 0").fetchall()


def keep_checkpoints(db: Connection) -> None:
    """Write the log back whenever it has 1,000 pages, as SQLite does by itself."""
    db.execute("PRAGMA wal_autocheckpoint = 1000").fetchall()


def cipher_version(db: Connection) -> str:
    """Return SQLCipher's version, "4.19.0 community"."""
    return str(db.execute("PRAGMA cipher_version").fetchone()[0])


def check_pages(db: Connection) -> tuple[int, list[str]]:
    """Read every page; return their count and what is damaged, in SQLCipher's and SQLite's words.

    Those words name pages, tables and rows, never what stands in them.
    """
    pages = int(db.execute("PRAGMA page_count").fetchone()[0])
    faults = [str(row[0]) for row in db.execute("PRAGMA cipher_integrity_check").fetchall()]
    if not faults:  # SQLite stops at the first page that SQLCipher cannot read
        rows = db.execute("PRAGMA integrity_check(20)").fetchall()
        faults = [str(row[0]) for row in rows if row[0] != "ok"]
    return pages, faults


_MEDIA_TABLES: Final = frozenset({"media_chunks", "recording_segments"})


def loose_tables(db: Connection) -> list[str]:
    """Return the tables that can be asked about in one short step each: all but those that hold media."""
    rows = db.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')"
    )
    return [name for (name,) in rows if name not in _MEDIA_TABLES and not name.startswith("sqlite_")]


def structure_faults(db: Connection, table: str) -> list[str]:
    """Return what SQLite finds wrong with a table and its indexes; its words name rows only."""
    rows = db.execute("SELECT * FROM pragma_integrity_check(?)", (table,)).fetchall()
    return [str(row[0]) for row in rows if row[0] != "ok"]


def inserted(cursor: Cursor) -> int:
    """Return the id of the row that `cursor` has just inserted."""
    if cursor.lastrowid is None:
        raise BugError
    return cursor.lastrowid
