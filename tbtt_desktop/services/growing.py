"""A file that grows outside the vault: noted inside, so that what a crash leaves of it is removed later.

It grows under a name that ends in ".part" and is sealed already; yet it takes room on somebody's stick, and
tells that something was to leave.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Final

from tbtt_desktop.errors import WorldError
from tbtt_desktop.vault import staging
from tbtt_desktop.vault.store import Vault

_ENDING: Final = ".part"


def note(vault: Vault, path: Path) -> None:
    """Note where a file will grow, before it is there. Raises as `Vault.write` does.

    Once the file has its name the note is of nothing, and goes with the next one or the next opening: a write
    of its own would cost as much as a megabyte.
    """
    place = str(path.absolute())
    vault.write(lambda db: staging.set_growing(db, place))


def forget(vault: Vault) -> None:
    """Forget the place, where a file came to nothing. Where the vault is gone the note stays: no harm."""
    with contextlib.suppress(WorldError):
        vault.write(staging.clear_growing)


def clear(vault: Vault) -> None:
    """Remove what a crash has left; a note for a stick that is not there waits until it is."""
    place = vault.read(staging.growing)
    if not place:
        return
    path = Path(place)
    try:
        if not path.parent.is_dir():
            return
        if path.suffix == _ENDING:
            path.unlink(missing_ok=True)
    except OSError:
        return  # a stick that may only be read
    forget(vault)
