"""The database's file removed while it is open: by hand, by a synchronising program, by one against malware.

On Linux and macOS what was removed is there as long as it is open, and SQLite goes on writing into it; once
it is closed all of it would be gone, whatever was reported saved. Windows lets nobody remove it.
"""

from __future__ import annotations

import os
from pathlib import Path

from tbtt_desktop.vault.connection import Connection, checkpoint_now, open_database, translated
from tbtt_desktop.vault.disk import answers


def put_back(db: Connection, database: Path, key_file: Path, key: tuple[bytes, bytes]) -> bool:
    """Write the database anew where its file was removed; return whether that was so, and `db` leads nowhere.

    Not where the key file is gone too: then the vault was erased, or its disk pulled out. Raises
    `FileProblem` with disk_full and `VaultRefused`; then `db` still holds everything.
    """
    if database.exists() or not key_file.exists():
        return False
    building = database.with_suffix(".new")
    building.unlink(missing_ok=True)
    try:
        copy = open_database(building, *key, create=True)
        try:
            with translated():
                checkpoint_now(db)
                db.backup(copy)
        finally:
            copy.close()
        if os.name != "nt":
            building.chmod(0o600)
        os.replace(building, database)
    except BaseException:
        building.unlink(missing_ok=True)
        raise
    answers(database.parent)  # which puts the name on the disk as well
    return True
