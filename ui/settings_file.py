"""What the window must know before anything is unlocked, in one small file without content.

Language, theme, text size, discreet mode, and the vaults' neutral names and folders.
Nothing else is kept outside the vaults.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from tbtt_desktop.errors import FileProblem

FOLDER_VARIABLE: Final = "TBTT_SETTINGS_DIR"
VAULTS_VARIABLE: Final = "TBTT_VAULTS_DIR"
FILE_NAME: Final = "settings.json"
VERSION: Final = 1
TEXT_SIZES: Final = (100, 125, 150, 175, 200)  # per cent
THEMES: Final = ("system", "light", "dark", "contrast")
_MAX_BYTES: Final = 64 * 1024
_MAX_VAULTS: Final = 50
NAME_MAX: Final = 60
_PROGRAM: Final = "notebook"  # the folder's name says nothing about what the program is


@dataclass(frozen=True, slots=True)
class KnownVault:
    """A vault that was opened or made here."""

    name: str
    folder: Path


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings before unlocking. `language` is empty until the person chose one."""

    language: str = ""
    theme: str = "system"
    text_size: int = 100
    discreet: bool = True
    vaults: tuple[KnownVault, ...] = ()

    def with_vault(self, vault: KnownVault) -> Settings:
        """Return the settings with a vault at the head of the list, once."""
        rest = tuple(known for known in self.vaults if known.folder != vault.folder)
        return replace(self, vaults=(vault, *rest)[:_MAX_VAULTS])


def folder() -> Path:
    """Return the folder of the settings file."""
    named = os.environ.get(FOLDER_VARIABLE)
    if named:
        return Path(named)
    import platformdirs  # late: only where no variable names the folder

    return Path(platformdirs.user_config_dir(_PROGRAM, appauthor=False))


def vaults_folder() -> Path:
    """Return where new vaults are offered a place."""
    named = os.environ.get(VAULTS_VARIABLE)
    if named:
        return Path(named)
    import platformdirs  # late: only where no variable names the folder

    return Path(platformdirs.user_data_dir(_PROGRAM, appauthor=False))


def load() -> Settings:
    """Read the settings; what is missing or not understood is as at the start.

    Raises `FileProblem` when there is a file that cannot be read.
    """
    path = folder() / FILE_NAME
    try:
        with path.open("rb") as file:
            raw = file.read(_MAX_BYTES + 1)
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise FileProblem("file_unreadable", name=FILE_NAME) from error
    return parse(raw)


def save(settings: Settings) -> None:
    """Write the settings, whole or not at all. Raises `FileProblem`."""
    document = {
        "version": VERSION,
        "language": settings.language,
        "theme": settings.theme,
        "text_size": settings.text_size,
        "discreet": settings.discreet,
        "vaults": [{"name": vault.name, "folder": str(vault.folder)} for vault in settings.vaults],
    }
    place = folder()
    fresh = place / f"{FILE_NAME}.new"
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        with fresh.open("w", encoding="utf-8") as file:
            json.dump(document, file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(place / FILE_NAME)
    except OSError as error:
        raise FileProblem("file_unwritable", name=FILE_NAME) from error


def parse(untrusted_raw: bytes) -> Settings:
    """Return the settings in a file's bytes; each value that is not one of ours is left out."""
    if len(untrusted_raw) > _MAX_BYTES:
        return Settings()
    try:
        untrusted = json.loads(untrusted_raw)
    except (ValueError, RecursionError):
        return Settings()
    if not isinstance(untrusted, dict):
        return Settings()
    language = untrusted.get("language")
    theme = untrusted.get("theme")
    text_size = untrusted.get("text_size")
    discreet = untrusted.get("discreet")
    return Settings(
        language=language if isinstance(language, str) and len(language) <= 8 else "",
        theme=theme if theme in THEMES else "system",
        text_size=text_size if text_size in TEXT_SIZES else 100,
        discreet=discreet if isinstance(discreet, bool) else True,
        vaults=_vaults(untrusted.get("vaults")),
    )


def _vaults(untrusted: object) -> tuple[KnownVault, ...]:
    if not isinstance(untrusted, list):
        return ()
    found = []
    for entry in untrusted[:_MAX_VAULTS]:
        if not isinstance(entry, dict):
            continue
        name, place = entry.get("name"), entry.get("folder")
        if isinstance(name, str) and isinstance(place, str) and 0 < len(name) <= NAME_MAX and place:
            found.append(KnownVault(name, Path(place)))
    return tuple(found)
