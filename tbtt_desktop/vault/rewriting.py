"""A whole database written anew, row by row in small steps, and compared with what was read.

Row by row, because only so nothing of what was deleted before can come along, and because nothing then
holds the vault for longer than a step: ATTACH, which `sqlcipher_export` and VACUUM want, stays forbidden.
The order is that of SQLite's own VACUUM: tables, rows, then indexes, triggers and views. The tables
under a virtual table (FTS5's) are made by it and filled like the others.
"""

from __future__ import annotations

import hashlib
import itertools
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from tbtt_desktop import limits
from tbtt_desktop.progress import Progress, checkpoint
from tbtt_desktop.vault.connection import Connection, check_pages, open_database, translated
from tbtt_desktop.vault.errors import VaultRefused

Value = None | int | float | str | bytes
Rows = list[tuple[Value, ...]]
Read = Callable[[Callable[[Connection], Rows]], Rows]  # runs a step on the vault's lane

_STEP_BYTES: Final = 4 * limits.MIB
_STEP_SECONDS: Final = 0.25  # a recording can wait a second
_STEP_ROWS: Final = 5_000


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose rows are copied. `key` are the columns by which they are ordered and found again."""

    name: str
    sql: str
    shadow: bool  # made by its virtual table
    columns: tuple[str, ...]
    key: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """What a database is made of, besides its rows."""

    tables: tuple[Table, ...]
    virtual: tuple[str, ...]  # statements
    afterwards: tuple[str, ...]  # statements: indexes, triggers, views
    user_version: int
    application_id: int
    size: int  # bytes of its pages in use


def outline(db: Connection) -> Outline:
    """Return what a database is made of."""
    made = {row[0]: row[1] for row in db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")}
    kinds = {row[1]: (row[2], bool(row[4])) for row in db.execute("PRAGMA table_list") if row[0] == "main"}
    ordinary = [name for name in made if kinds[name][0] != "virtual" and not _is_internal(name)]
    tables = tuple(
        _table(db, name, made[name], shadow=kinds[name][0] == "shadow", rowless=kinds[name][1])
        for name in ordinary
    )
    later = db.execute(
        "SELECT sql FROM sqlite_schema WHERE type IN ('index', 'trigger', 'view') AND sql IS NOT NULL"
        " ORDER BY rowid"
    )
    pages = _number(db, "page_count") - _number(db, "freelist_count")
    return Outline(
        tables,
        tuple(made[name] for name in made if kinds[name][0] == "virtual"),
        tuple(row[0] for row in later),
        _number(db, "user_version"),
        _number(db, "application_id"),
        pages * _number(db, "page_size"),
    )


def _is_internal(name: str) -> bool:
    return name.startswith("sqlite_") and name != "sqlite_sequence"


def _table(db: Connection, name: str, sql: str, *, shadow: bool, rowless: bool) -> Table:
    described = db.execute(f"PRAGMA table_xinfo({_quoted(name)})").fetchall()
    columns = tuple(row[1] for row in described if row[6] == 0)  # others are computed
    primary = tuple(row[1] for row in sorted(described, key=lambda row: int(row[5])) if row[5])
    return Table(name, sql, shadow, columns, primary if rowless else ("rowid",))


def _number(db: Connection, pragma: str) -> int:
    return int(db.execute(f"PRAGMA {pragma}").fetchone()[0])


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def write_anew(read: Read, drawn: Outline, path: Path, key: tuple[bytes, bytes], progress: Progress) -> int:
    """Write every row that `read` gives into a new database at `path`, and read it back; return its rows.

    `key` are the new raw key and salt. Raises `VaultRefused` (vault_damaged where what was written does not
    read back the same), `FileProblem`, `Cancelled`; the new file is then of no use.
    """
    target = open_database(path, *key, create=True)
    try:
        with translated():
            _prepare(target, drawn)
            written = _copy(read, target, drawn, progress)
            for sql in drawn.afterwards:
                checkpoint(progress)
                target.execute(sql)
            target.execute(f"PRAGMA application_id = {drawn.application_id}")
            target.execute(f"PRAGMA user_version = {drawn.user_version}")
            _compare(target, drawn, written, progress)
            target.execute("PRAGMA synchronous = FULL")
            target.execute("PRAGMA journal_mode = WAL").fetchall()
    finally:
        target.close()
    _sync(path)
    return sum(count for count, _ in written.values())


def _prepare(target: Connection, drawn: Outline) -> None:
    # A half-written file is thrown away, so it needs no journal; all of it is synced at the end.
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF"):
        target.execute(f"PRAGMA {pragma}").fetchall()
    for table in drawn.tables:
        if not table.shadow and table.name != "sqlite_sequence":
            target.execute(table.sql)
    for sql in drawn.virtual:
        target.execute(sql)
    for table in drawn.tables:
        if table.shadow:
            target.execute(f"DELETE FROM {_quoted(table.name)}")  # noqa: S608 - a name from the schema


def _copy(read: Read, target: Connection, drawn: Outline, progress: Progress) -> dict[str, tuple[int, str]]:
    """Copy all rows; return how many each table has, and their digest."""
    found: dict[str, tuple[int, str]] = {}
    done = 0
    # Rows of other tables move the counters of sqlite_sequence, so it comes last.
    for table in sorted(drawn.tables, key=lambda one: one.name == "sqlite_sequence"):
        count, digest = 0, hashlib.sha256()
        if table.name == "sqlite_sequence":
            target.execute("DELETE FROM sqlite_sequence")
        insert = _insert(table)
        for rows in _pieces(read, table):
            checkpoint(progress)
            target.execute("BEGIN")
            target.executemany(insert, rows)
            target.execute("COMMIT")
            for row in rows:
                done += _digested(digest, row)
            count += len(rows)
            progress.report("rekey", min(done, drawn.size), drawn.size)
        found[table.name] = (count, digest.hexdigest())
    return found


def _compare(
    target: Connection, drawn: Outline, written: dict[str, tuple[int, str]], progress: Progress
) -> None:
    """Read everything back. Raises `VaultRefused` with vault_damaged."""
    done = 0
    for table in drawn.tables:
        count, digest = 0, hashlib.sha256()
        for rows in _pieces(lambda step: step(target), table):
            checkpoint(progress)
            for row in rows:
                done += _digested(digest, row)
            count += len(rows)
            progress.report("verify", min(done, drawn.size), drawn.size)
        if written[table.name] != (count, digest.hexdigest()):
            raise VaultRefused("vault_damaged")
    _, faults = check_pages(target)
    if faults or target.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise VaultRefused("vault_damaged")


def _insert(table: Table) -> str:
    names = _selected(table)
    marks = ", ".join("?" for _ in names)
    return f"INSERT INTO {_quoted(table.name)} ({', '.join(names)}) VALUES ({marks})"  # noqa: S608 - as above


def _selected(table: Table) -> list[str]:
    columns = [_quoted(name) for name in table.columns]
    return ["rowid", *columns] if table.key == ("rowid",) else columns


def _pieces(read: Read, table: Table) -> Iterator[Rows]:
    """Give all rows of a table in the order of its key, as many at a time as a step can take."""
    last: tuple[Value, ...] | None = None
    names = _selected(table)
    places = [names.index(name if name == "rowid" else _quoted(name)) for name in table.key]
    while True:
        rows = read(partial(_piece, table, last))
        if not rows:
            return
        yield rows
        last = tuple(rows[-1][place] for place in places)


def _piece(table: Table, last: tuple[Value, ...] | None, db: Connection) -> Rows:
    key = ", ".join(name if name == "rowid" else _quoted(name) for name in table.key)
    after = f" WHERE ({key}) > ({', '.join('?' for _ in table.key)})" if last is not None else ""
    found = db.execute(
        f"SELECT {', '.join(_selected(table))} FROM {_quoted(table.name)}{after} ORDER BY {key}",  # noqa: S608
        last or (),
    )
    rows: Rows = []
    size, end = 0, time.monotonic() + _STEP_SECONDS
    for row in itertools.islice(found, _STEP_ROWS):
        rows.append(row)
        size += sum(len(value) for value in row if isinstance(value, (bytes, str)))
        if size >= _STEP_BYTES or time.monotonic() >= end:
            break
    found.close()
    return rows


def _digested(digest: hashlib._Hash, row: tuple[Value, ...]) -> int:
    """Add a row to a digest, unmistakably; return about how many bytes it has."""
    size = 0
    for value in row:
        data = value if isinstance(value, bytes) else repr(value).encode("utf-8", "surrogatepass")
        digest.update(f"{type(value).__name__} {len(data)} ".encode())
        digest.update(data)
        size += len(data)
    return size


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
