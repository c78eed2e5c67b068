"""A file that grows outside the vault: noted inside, so that what a crash leaves of it is removed later.

It grows under a name that ends in ".part". Where it is sealed it still takes room on somebody's stick, and
tells that something was to leave; a copy for a court is in the clear.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

from tbtt_desktop.errors import WorldError
from tbtt_desktop.services.files import whole_file
from tbtt_desktop.vault import staging
from tbtt_desktop.vault.store import Vault

_ENDING: Final = ".part"


def note(vault: Vault, path: Path) -> None:
    """Note where a file will grow, before it is there. Raises as `Vault.write` does.

    Once the file has its name the note is of nothing, and goes with the next one or the next opening: a write
    of its own would cost as much as a megabyte.
    """
    place = _written(path.absolute())
    vault.write(lambda db: staging.set_growing(db, place))


@contextlib.contextmanager
def growing(vault: Vault, path: Path, *, private: bool = False) -> Iterator[IO[bytes]]:
    """Write a file as `whole_file` does, noted while it grows. Raises as both do."""
    try:
        with whole_file(path, private=private, beforehand=lambda part: note(vault, part)) as file:
            yield file
    except BaseException:
        forget(vault)
        raise


def forget(vault: Vault) -> None:
    """Forget the place, where a file came to nothing. Where the vault is gone the note stays: no harm."""
    with contextlib.suppress(WorldError):
        vault.write(staging.clear_growing)


def clear(vault: Vault) -> None:
    """Remove what a crash has left; a note for a stick that is not there waits until it is."""
    place = vault.read(staging.growing)
    if not place:
        return
    path = _read(place)
    try:
        if not path.parent.is_dir():
            return
        if path.suffix == _ENDING:
            path.unlink(missing_ok=True)
    except OSError:
        return  # a stick that may only be read
    forget(vault)


def _written(path: Path) -> str:
    """Return a path as the vault can hold it: as JSON where a name on somebody's stick is not UTF-8."""
    place = str(path)
    try:
        place.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(place)
    return place


def _read(place: str) -> Path:
    return Path(json.loads(place) if place.startswith('"') else place)
