"""Which vault, and whether its passphrase opens it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tbtt_desktop.errors import TbttError
from ui.presenter import Presenter
from ui.settings_file import KnownVault

if TYPE_CHECKING:
    from tbtt_desktop.vault.store import Vault
    from ui.jobs import Jobs

OpenVault = Callable[[Path, str], "Vault"]


@dataclass(frozen=True, slots=True)
class VaultChoice:
    """A vault in the list. `used` is None when its folder is not there."""

    name: str
    folder: Path
    used: dt.date | None


@dataclass(frozen=True, slots=True)
class UnlockState:
    """What the unlock screen shows."""

    vaults: tuple[VaultChoice, ...] = ()
    chosen: int = 0
    busy: bool = False
    error: TbttError | None = None


class UnlockPresenter(Presenter[UnlockState]):
    """Opens the chosen vault. `jobs` is asked for late: the pool is not needed to show the screen."""

    def __init__(
        self,
        known: tuple[KnownVault, ...],
        jobs: Callable[[], Jobs],
        open_vault: OpenVault,
        opened: Callable[[KnownVault, Vault], None],
    ) -> None:
        super().__init__(
            UnlockState(tuple(VaultChoice(v.name, v.folder, last_used(v.folder)) for v in known))
        )
        self._jobs = jobs
        self._open_vault = open_vault
        self._opened = opened

    def choose(self, index: int) -> None:
        """Choose a vault."""
        self.change(chosen=index, error=None)

    def add_folder(self, folder: Path) -> None:
        """Put a vault from elsewhere, such as a stick, at the head of the list."""
        rest = tuple(vault for vault in self.state.vaults if vault.folder != folder)
        found = VaultChoice(folder.name, folder, last_used(folder))
        self.change(vaults=(found, *rest), chosen=0, error=None)

    def unlock(self, passphrase: str) -> None:
        """Try the passphrase on the chosen vault."""
        if self.state.busy or not self.state.vaults:
            return
        chosen = self.state.vaults[self.state.chosen]
        known = KnownVault(chosen.name, chosen.folder)
        self.change(busy=True, error=None)
        self._jobs().run(
            self._open_vault,
            chosen.folder,
            passphrase,
            on_done=lambda vault: self._opened(known, vault),
            on_failed=self._failed,
        )

    def _failed(self, error: TbttError) -> None:
        self.change(busy=False, error=error)


def last_used(folder: Path) -> dt.date | None:
    """Return the day on which something in a folder last changed, None where it is not there."""
    try:
        times = [entry.stat().st_mtime for entry in folder.iterdir() if entry.is_file()]
    except OSError:
        return None
    return dt.datetime.fromtimestamp(max(times), dt.UTC).astimezone().date() if times else None
