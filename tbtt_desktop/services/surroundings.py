"""What around the vault the program cannot keep safe, so that the person may: swap, hibernation, the folder.

Nothing here is a refusal. A vault on a synced folder or a share is encrypted there too; but the service
keeps old copies after something was erased, and others can take them away and try passphrases.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from tbtt_desktop.hardening.around import Around, around


class Concern(StrEnum):
    """One thing that somebody should know of."""

    SWAP = "swap"  # memory may be written to a disk that is not encrypted
    HIBERNATION = "hibernation"  # all of it, when the computer hibernates
    SYNCED = "synced"  # a service copies the folder elsewhere
    SHARE = "share"  # the folder lies on another computer
    NO_RIGHTS = "no_rights"  # the disk knows no rights: whoever has it can copy the files
    OPEN_FOLDER = "open_folder"  # others on this computer could list and copy the files
    MENDED = "mended"  # as before, and it was closed just now


@dataclass(frozen=True, slots=True)
class Finding:
    """A concern; `what` is the name of the service for `SYNCED`, else empty."""

    concern: Concern
    what: str = ""


# The names that services give their folders, in small letters; some are followed by the name of a firm.
_NAMES: Final = (
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("icloud drive", "iCloud"),
    ("iclouddrive", "iCloud"),
    ("mobile documents", "iCloud"),
    ("com~apple~clouddocs", "iCloud"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("syncthing", "Syncthing"),
    ("pcloud", "pCloud"),
    ("mega", "MEGA"),
)
_WHOLE_NAMES: Final = frozenset({"mega", "my drive"})  # too short or too common to begin another name
# What services leave in the folder that they sync.
_MARKERS: Final = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".stfolder", "Syncthing"),
    (".stignore", "Syncthing"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".tmp.drivedownload", "Google Drive"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
)
_MARKERS_ANY: Final = ((".sync_*.db", "Nextcloud"), ("._sync_*.db", "Nextcloud"))
_VARIABLES: Final = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")  # set by OneDrive on Windows
_OURS: Final = "notebook."  # begins the name of every file of a vault
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


def look(
    folder: Path, system: Around | None = None, environment: Mapping[str, str] = os.environ
) -> tuple[Finding, ...]:
    """Return what is of concern around a vault's folder. Reads a few small files; changes nothing."""
    system = system if system is not None else around()
    found = []
    if system.open_swap():
        found.append(Finding(Concern.SWAP))
    if system.hibernates():
        found.append(Finding(Concern.HIBERNATION))
    service = synced_by(folder, environment)
    if service:
        found.append(Finding(Concern.SYNCED, service))
    disk = system.disk(_real(folder))
    if disk.network:
        found.append(Finding(Concern.SHARE))
    if disk.no_rights:
        found.append(Finding(Concern.NO_RIGHTS))
    elif open_to_others(folder):
        found.append(Finding(Concern.OPEN_FOLDER))
    return tuple(found)


def look_and_mend(
    folder: Path, system: Around | None = None, environment: Mapping[str, str] = os.environ
) -> tuple[Finding, ...]:
    """As `look`, and close the folder to others where that is possible; then it says `MENDED`."""
    found = look(folder, system, environment)
    if Finding(Concern.OPEN_FOLDER) not in found or not close_to_others(folder):
        return found
    return tuple(Finding(Concern.MENDED) if one.concern is Concern.OPEN_FOLDER else one for one in found)


def synced_by(folder: Path, environment: Mapping[str, str] = os.environ) -> str:
    """Return the name of the service that copies a folder elsewhere, "" where none is known to."""
    place = _real(folder)
    for variable in _VARIABLES:
        named = environment.get(variable)
        if named and place.is_relative_to(Path(named)):
            return "OneDrive"
    for part in (place, *place.parents):
        name = part.name.casefold()
        for known, service in _NAMES:
            if name == known or (known not in _WHOLE_NAMES and name.startswith((known + " ", known + "-"))):
                return service
        for marker, service in _MARKERS:
            if os.path.lexists(part / marker):
                return service
        found = _any_marker(part)
        if found:
            return found
    return ""


def open_to_others(folder: Path) -> bool:
    """Whether others on this computer may look into a folder, by its rights. False on Windows."""
    if os.name == "nt":
        return False
    try:
        return bool(folder.stat().st_mode & _OTHERS)
    except OSError:
        return False


def close_to_others(folder: Path) -> bool:
    """Take the rights of others away; return whether that held.

    A folder that holds anything but a vault is left as it is: others may need what lies there, and with the
    rights of an administrator it may be one that the whole computer needs.
    """
    try:
        if not all(entry.name.startswith(_OURS) for entry in folder.iterdir()):
            return False
        folder.chmod(stat.S_IRWXU)
    except OSError:
        return False
    return not open_to_others(folder)


def _any_marker(folder: Path) -> str:
    try:
        return next((service for form, service in _MARKERS_ANY if any(folder.glob(form))), "")
    except OSError:
        return ""


def _real(folder: Path) -> Path:
    """Return where a folder really lies; for one that is not there yet, where it would."""
    return Path(os.path.realpath(folder))
