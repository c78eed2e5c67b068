"""What was typed at a vault that did not open, and what can still be done with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services.backup import restore, restore_with_shares
from tbtt_desktop.services.newer import Applied
from tbtt_desktop.services.salvage import Salvaged, salvage_closed, salvage_with_shares


@dataclass(frozen=True, slots=True)
class WayIn:
    """A passphrase; with `shares`, the new one that was chosen to go with them. "" where none was typed."""

    passphrase: str = field(default="", repr=False)
    shares: tuple[str, ...] = field(default=(), repr=False)


def save_readable(source: Path, way: WayIn, folder: Path, progress: Progress = SILENT) -> Salvaged:
    """Save what can be read of a closed vault into a new folder. Raises as the services do."""
    if way.shares:
        return salvage_with_shares(source, way.shares, way.passphrase, folder, progress=progress)
    return salvage_closed(source, way.passphrase, folder, progress=progress)


def bring_back(path: Path, way: WayIn, folder: Path, progress: Progress = SILENT) -> Applied:
    """Restore a backup into a new folder and close it again. Raises as the services do."""
    if way.shares:
        made = restore_with_shares(path, folder, way.shares, way.passphrase, progress=progress)
    else:
        made = restore(path, folder, way.passphrase, progress=progress)
    made.vault.close()
    return made.applied
