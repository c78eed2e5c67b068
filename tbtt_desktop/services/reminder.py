"""Whether it is time for a backup."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.services import vault_settings
from tbtt_desktop.vault import listing
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import get_meta
from tbtt_desktop.vault.store import Vault

REMIND_DAYS: Final = "backup_reminder_days"
REMIND_DAYS_CHOICES: Final = (0, 7, 14, 30, 90)  # 0: never
REMIND_DAYS_DEFAULT: Final = 14


@dataclass(frozen=True, slots=True)
class BackupAge:
    """How old the last backup is. `days` is None where there was none; midnights (UTC) are counted."""

    last: dt.datetime | None
    days: int | None
    due: bool


def remind_days(vault: Vault) -> int:
    """Return after how many days without a backup the window says so; 0 for never."""
    kept = vault_settings.get(vault, REMIND_DAYS)
    known = {str(choice): choice for choice in REMIND_DAYS_CHOICES}
    return known.get(kept, REMIND_DAYS_DEFAULT)


def backup_age(vault: Vault) -> BackupAge:
    """Return how old the last backup is, and whether the window should say so.

    A vault that never had one is due once it is as old and holds a story.
    """
    limit = remind_days(vault)
    today = vault.world.clock.today()

    def step(db: Connection) -> tuple[str, str, int]:
        return get_meta(db, "backed_up"), get_meta(db, "created"), listing.count(db)

    backed_up, created, count = vault.read(step)
    last = dt.datetime.fromisoformat(backed_up) if backed_up else None
    since = last or (dt.datetime.fromisoformat(created) if created else None)
    days = None if last is None else (today - last.date()).days
    old = since is None or (today - since.date()).days >= limit
    return BackupAge(last, days, due=bool(limit and count and old))
