"""The files of a vault by their names, which say nothing about what they hold."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


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

    def was_killed(self) -> bool:
        """Whether the log of whoever had the vault open last was not written back."""
        try:
            return self.log.stat().st_size > 0
        except OSError:
            return False

    @property
    def copy(self) -> VaultFiles:
        """What earlier versions made of the database for a backup, and a power cut may have left."""
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
