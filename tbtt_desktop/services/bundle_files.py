"""Finding bundles among what a person dropped: by what they begin with, whatever their names."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from tbtt_desktop.errors import FileProblem
from tbtt_desktop.progress import SILENT, Progress, checkpoint

BEGINNING: Final = b"age-encryption.org/"
ENDING: Final = ".tbtt"


def gather(paths: Iterable[Path], progress: Progress = SILENT) -> list[Path]:
    """Return files as they were named, and of folders what may be a bundle, by name; each once.

    A folder gives the files directly in it that begin as sealed files do or are called `.tbtt`, so that
    one that was damaged is named too. Raises `FileProblem` for a folder that cannot be read, `Cancelled`.
    """
    found: dict[Path, None] = {}
    for path in paths:
        for one in _of_folder(path, progress) if path.is_dir() else [path]:
            found[one] = None
    return list(found)


def _of_folder(folder: Path, progress: Progress) -> list[Path]:
    try:
        entries = sorted(folder.iterdir())
    except OSError:
        raise FileProblem("file_unreadable", name=folder.name or str(folder)) from None
    wanted = []
    for done, entry in enumerate(entries):
        checkpoint(progress)
        progress.report("look", done, len(entries))
        if entry.is_file() and (entry.suffix.lower() == ENDING or _begins_as_bundle(entry)):
            wanted.append(entry)
    return wanted


def _begins_as_bundle(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(BEGINNING)) == BEGINNING
    except OSError:
        return False  # named `.tbtt`, it would be listed and refused; anything else is not ours to report
