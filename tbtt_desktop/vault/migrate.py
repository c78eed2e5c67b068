"""Numbered, self-contained, forward-only migrations, each in one transaction with its version."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from typing import Final

from tbtt_desktop.vault.connection import Connection, memory_database, translated
from tbtt_desktop.vault.errors import VaultRefused

APPLICATION_ID: Final = 0x54425454  # "TBTT"


def migrations() -> list[tuple[int, str]]:
    """Return every migration as (number, SQL), in order."""
    folder = resources.files(__package__) / "migrations"
    found = [
        (int(entry.name[:4]), entry.read_text(encoding="utf-8"))
        for entry in folder.iterdir()
        if re.fullmatch(r"\d{4}_[a-z_]+\.sql", entry.name)
    ]
    return sorted(found)


def latest() -> int:
    """Return the newest schema version that this program knows."""
    return migrations()[-1][0]


def version(db: Connection) -> int:
    """Return the schema version of `db`, 0 for an empty one."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def migrate(db: Connection) -> list[int]:
    """Bring `db` up to date; return the numbers applied.

    Raises `VaultRefused` with vault_newer where a newer program made it, and
    vault_damaged where it is not a database of this program.
    """
    with translated():
        present = version(db)
        application = int(db.execute("PRAGMA application_id").fetchone()[0])
    if present > latest():
        raise VaultRefused("vault_newer")
    if present and application != APPLICATION_ID:
        raise VaultRefused("vault_damaged")
    applied = []
    for number, sql in migrations():
        if number > present:
            _apply(db, number, sql)
            applied.append(number)
    return applied


@contextmanager
def empty_database() -> Iterator[Connection]:
    """Give a database in memory, without a row, as this version of the program makes it."""
    db = memory_database()
    try:
        migrate(db)
        yield db
    finally:
        db.close()


def _apply(db: Connection, number: int, sql: str) -> None:
    with translated():
        db.execute("BEGIN IMMEDIATE")
        try:
            for statement in statements(sql):
                db.execute(statement)
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            db.execute(f"PRAGMA user_version = {number}")
            db.execute("COMMIT")
        except BaseException:
            if db.in_transaction:
                db.execute("ROLLBACK")
            raise


def statements(sql: str) -> list[str]:
    """Split a migration into statements; `executescript` would commit in between."""
    without_comments = re.sub(r"--[^\n]*", "", sql)
    return [part.strip() for part in without_comments.split(";") if part.strip()]
