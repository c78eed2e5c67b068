"""Where a bundle goes: the stick or folder by a name that a person knows, and the room there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo

from tbtt_desktop.clock import Chance
from tbtt_desktop.services.files import is_folder

ENDING = ".tbtt"
_RANDOM = 8  # bytes: 16 letters


@dataclass(frozen=True, slots=True)
class Where:
    """A folder on a disk. `label` is the disk's own name, "" where it has none or holds the system."""

    folder: str
    label: str
    free: int  # bytes; -1 where the system does not say


def where(folder: Path) -> Where:
    """Describe a folder; one that is not there any more has no room."""
    disk = QStorageInfo(str(folder))
    valid = disk.isValid() and is_folder(folder)
    label = disk.name() if valid and not disk.isRoot() else ""
    return Where(folder.name or str(folder), label, disk.bytesAvailable() if valid else -1)


def neutral_name(chance: Chance) -> str:
    """Return a file name that says nothing: sixteen random letters and digits."""
    return chance.token(_RANDOM).hex() + ENDING


def short(name: str) -> str:
    """Return a file name with its middle left out: `8f3c….tbtt`."""
    stem, dot, ending = name.rpartition(".")
    return (
        name
        if len(name) <= _RANDOM + len(ENDING)
        else f"{(stem or ending)[:4]}…{dot}{ending if stem else ''}"
    )
