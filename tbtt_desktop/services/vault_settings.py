"""Settings that are kept in the vault, because they say something about who uses it."""

from __future__ import annotations

from typing import Final

from tbtt_desktop.stories.records import Role
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import get_meta, identity, set_meta
from tbtt_desktop.vault.store import Vault

IDLE_MINUTES: Final = "window_idle_minutes"
LAST_PLACE: Final = "window_place"  # where the window was when it was locked
LAST_BOOKMARK: Final = "window_bookmark"  # and where exactly on that page; emptied once one is there again
TOLD: Final = "surroundings_told"  # what of this computer somebody has read and understood
LISTEN_BACK: Final = "listen_back"  # seconds that playing goes back after a pause
DRILL: Final = "recovery_drill"  # DRILL_DONE once somebody has shown that the shares were written down
DRILL_DONE: Final = "done"
_BACKED_UP: Final = "backed_up"  # kept by `back_up`, together with its line in the log

IDLE_MINUTES_DEFAULT: Final = 5
IDLE_MINUTES_CHOICES: Final = (1, 2, 5, 10, 15, 30)


def get(vault: Vault, key: str, default: str = "") -> str:
    """Return a setting."""

    def step(db: Connection) -> str:
        return get_meta(db, key, default)

    return vault.read(step)


def put(vault: Vault, key: str, value: str) -> None:
    """Keep a setting; on disk when this returns."""

    def step(db: Connection) -> None:
        set_meta(db, key, value)

    vault.write(step)


def own_role(vault: Vault) -> Role:
    """Return whose vault it is: a helper's or a coordinator's."""
    return vault.read(identity).role


def last_backup(vault: Vault) -> str:
    """Return when the last backup was made, a stamp; "" for never."""
    return get(vault, _BACKED_UP)


def idle_minutes(vault: Vault) -> int:
    """Return after how many minutes without anybody the window locks."""
    kept = get(vault, IDLE_MINUTES)
    known = {str(choice): choice for choice in IDLE_MINUTES_CHOICES}
    return known.get(kept, IDLE_MINUTES_DEFAULT)
