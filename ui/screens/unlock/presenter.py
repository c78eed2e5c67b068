"""Which vault, and whether its passphrase opens it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tbtt_desktop.errors import FileProblem, TbttError, WorldError
from ui.presenter import Presenter
from ui.settings_file import NAME_MAX, KnownVault

if TYPE_CHECKING:
    from tbtt_desktop.vault.store import Vault
    from ui.jobs import Jobs

OpenVault = Callable[[Path, str], "Vault"]
KeepVaults = Callable[[tuple[KnownVault, ...]], None]
Damaged = Callable[[KnownVault, str, TbttError], None]  # with the passphrase that was typed, "" for none
RESTORABLE: Final = frozenset(  # what only a backup helps against, beside a file that was mislaid
    (
        "vault_missing",
        "vault_incomplete",
        "vault_not_encrypted",
        "key_file_missing",
        "key_file_damaged",
        "key_file_hostile",
    )
)
_DATABASE: Final = "notebook.db"  # of `VaultFiles`, which loads more than this screen may wait for


class Asking(Enum):
    """What is being asked about the chosen vault's place in the list."""

    NOTHING = auto()
    NAME = auto()
    FORGET = auto()


@dataclass(frozen=True, slots=True)
class VaultChoice:
    """A vault in the list. `used` is None when it is not there, such as on a stick that is not in."""

    name: str
    folder: Path
    used: dt.date | None


@dataclass(frozen=True, slots=True)
class UnlockState:
    """What the unlock screen shows."""

    vaults: tuple[VaultChoice, ...] = ()
    chosen: int = 0
    busy: bool = False
    asking: Asking = Asking.NOTHING
    error: TbttError | None = None

    @property
    def current(self) -> VaultChoice | None:
        """The vault that is chosen."""
        return self.vaults[self.chosen] if self.chosen < len(self.vaults) else None


class UnlockPresenter(Presenter[UnlockState]):
    """Opens the chosen vault, and keeps the list of them.

    `jobs` is asked for late: the pool is not needed to show the screen. `keep` writes the list, raising
    `FileProblem` after taking it on. `damaged` shows what can be done about a vault that is damaged;
    `opened` may raise `VaultRefused` where that is seen only then.
    """

    def __init__(
        self,
        known: tuple[KnownVault, ...],
        jobs: Callable[[], Jobs],
        open_vault: OpenVault,
        opened: Callable[[KnownVault, Vault], None],
        *,
        keep: KeepVaults,
        damaged: Damaged,
    ) -> None:
        super().__init__(
            UnlockState(tuple(VaultChoice(v.name, v.folder, last_used(v.folder)) for v in known))
        )
        self._keep = keep
        self._jobs = jobs
        self._open_vault = open_vault
        self._opened = opened
        self._damaged = damaged

    def choose(self, index: int) -> None:
        """Choose a vault."""
        self.change(chosen=index, asking=Asking.NOTHING, error=None)

    # The list

    def add_folder(self, folder: Path) -> None:
        """Put a vault from elsewhere, such as a stick, at the head of the list."""
        if last_used(folder) is None:
            self.change(error=FileProblem("file_missing", name=folder.name or str(folder)))
            return
        known = next((vault.name for vault in self.state.vaults if vault.folder == folder), "")
        rest = tuple(vault for vault in self.state.vaults if vault.folder != folder)
        name = known or (folder.name or str(folder))[:NAME_MAX]
        self.change(vaults=(VaultChoice(name, folder, last_used(folder)), *rest), chosen=0)
        self._write()

    def ask(self, asking: Asking) -> None:
        """Ask for another name, whether to take the vault off the list, or nothing any more."""
        self.change(asking=asking, error=None)

    def rename(self, name: str) -> None:
        """Call the chosen vault something else in this list; the vault itself is not changed."""
        current, name = self.state.current, " ".join(name.split())[:NAME_MAX]
        if current is None or not name:
            return
        vaults = tuple(replace(one, name=name) if one is current else one for one in self.state.vaults)
        self.change(vaults=vaults)
        self._write()

    def forget(self) -> None:
        """Take the chosen vault off the list. Its files stay where they are."""
        current = self.state.current
        self.change(vaults=tuple(one for one in self.state.vaults if one is not current), chosen=0)
        self._write()

    def look_again(self) -> None:
        """Look whether a stick is in now."""
        vaults = tuple(replace(one, used=last_used(one.folder)) for one in self.state.vaults)
        self.change(vaults=vaults, error=None)

    def _write(self) -> None:
        error = None
        try:
            self._keep(tuple(KnownVault(one.name, one.folder) for one in self.state.vaults))
        except FileProblem as problem:
            error = problem
        self.change(asking=Asking.NOTHING, error=error)

    # Opening

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
            on_done=lambda vault: self._show_opened(known, passphrase, vault),
            on_failed=lambda error: self._failed(known, passphrase, error),
        )

    def bring_back(self) -> None:
        """Show how a backup takes the place of the chosen vault, which does not open."""
        current, error = self.state.current, self.state.error
        if current is not None and error is not None:
            self._damaged(KnownVault(current.name, current.folder), "", error)

    def _show_opened(self, known: KnownVault, passphrase: str, vault: Vault) -> None:
        try:
            self._opened(known, vault)
        except WorldError as error:
            self._failed(known, passphrase, error)

    def _failed(self, known: KnownVault, passphrase: str, error: TbttError) -> None:
        if error.code == "vault_damaged":
            self._damaged(known, passphrase, error)
        else:
            self.change(busy=False, error=error)


def last_used(folder: Path) -> dt.date | None:
    """Return the day on which something of a vault last changed, None where there is none."""
    try:
        if not (folder / _DATABASE).exists():
            return None
        times = [entry.stat().st_mtime for entry in folder.iterdir() if entry.is_file()]
    except OSError:
        return None
    return dt.datetime.fromtimestamp(max(times), dt.UTC).astimezone().date() if times else None
