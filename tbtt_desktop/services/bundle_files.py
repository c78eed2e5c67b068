"""Finding bundles among what a person dropped: by what they begin with, whatever their names."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from tbtt_desktop.errors import FileProblem
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services.files import is_folder

BEGINNING: Final = b"age-encryption.org/"
ENDING: Final = ".tbtt"


class PassedOver(StrEnum):
    """Why something in a folder is not taken for a bundle. The values are those of `import --json`."""

    NO_BUNDLE = "no_bundle"
    HIDDEN = "hidden"  # also a folder: what was thrown away on a stick lies in one
    LINK = "link"  # it may lead anywhere
    SPECIAL = "special"  # a pipe or a device: reading it could wait for ever
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something in a folder that is not taken for a bundle, and why."""

    path: Path
    why: PassedOver


@dataclass(frozen=True, slots=True)
class Gathered:
    """What may be bundles, each once, and what else there was."""

    bundles: tuple[Path, ...]
    left_out: tuple[LeftOut, ...]


NOTHING: Final = Gathered((), ())


def gather(paths: Iterable[Path], progress: Progress = SILENT) -> Gathered:
    """Return files as they were named, and of folders what may be a bundle, by name, however deep it lies.

    A folder gives the files that begin as sealed files do or are called `.tbtt`, so that one that was
    damaged is named too; all else is told with a reason. Links are not followed. Raises `FileProblem` for a
    folder that was named and cannot be read, `Cancelled`.
    """
    found: dict[Path, None] = {}
    left_out: dict[Path, LeftOut] = {}
    for path in paths:
        if is_folder(path):
            for one in _of_folder(path, progress):
                if isinstance(one, LeftOut):
                    left_out[one.path] = one
                else:
                    found[one] = None
        else:
            found[path] = None
    return Gathered(tuple(found), tuple(one for path, one in left_out.items() if path not in found))


def _of_folder(folder: Path, progress: Progress) -> list[Path | LeftOut]:
    found: list[Path | LeftOut] = []
    folders = [folder]
    while folders:
        here = folders.pop()
        try:
            entries = sorted(os.scandir(here), key=lambda entry: entry.name)
        except OSError:
            if here == folder:
                raise FileProblem("file_unreadable", name=folder.name or str(folder)) from None
            found.append(LeftOut(here, PassedOver.UNREADABLE))
            continue
        below = []
        for entry in entries:
            checkpoint(progress)
            progress.report("look", len(found), 0)
            one = _of_entry(entry)
            if one is None:
                below.append(Path(entry.path))
            else:
                found.append(one)
        folders += reversed(below)
    return found


def _of_entry(entry: os.DirEntry[str]) -> Path | LeftOut | None:
    """Return what something in a folder is; None for a folder in which to look."""
    path = Path(entry.path)
    try:
        if entry.is_symlink():
            return LeftOut(path, PassedOver.LINK)
        if _is_hidden(entry):
            return LeftOut(path, PassedOver.HIDDEN)
        if entry.is_dir(follow_symlinks=False):
            return None
        if not entry.is_file(follow_symlinks=False):
            return LeftOut(path, PassedOver.SPECIAL)
    except OSError:
        return LeftOut(path, PassedOver.UNREADABLE)
    if path.suffix.lower() == ENDING:
        return path  # one that cannot be read is refused by its name
    return _by_its_beginning(path)


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)  # of Windows
    return entry.name.startswith(".") or bool(attributes & stat.FILE_ATTRIBUTE_HIDDEN)


def _by_its_beginning(path: Path) -> Path | LeftOut:
    try:
        with path.open("rb") as file:
            begins = file.read(len(BEGINNING)) == BEGINNING
    except OSError:
        return LeftOut(path, PassedOver.UNREADABLE)
    return path if begins else LeftOut(path, PassedOver.NO_BUNDLE)
