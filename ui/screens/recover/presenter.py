"""The way back in with recovery shares, and looking after them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tbtt_desktop.crypto.shares import Share, parse_share
from tbtt_desktop.errors import TbttError, WorldError
from tbtt_desktop.services import recovery
from tbtt_desktop.services.keyfiles import passphrases_there
from tbtt_desktop.vault.store import Vault, VaultFiles
from ui.jobs import Jobs
from ui.presenter import Presenter
from ui.settings_file import KnownVault

Damaged = Callable[[KnownVault, tuple[str, ...], str, TbttError], None]  # shares, new passphrase
Recover = Callable[[Path, Sequence[str], str], Vault]  # folder, shares as typed, new passphrase


@dataclass(frozen=True, slots=True)
class RecoverState:
    """What is known so far. `asking_passphrase` once both shares read well."""

    known: tuple[KnownVault, ...] = ()
    chosen: int = 0
    shares: tuple[str, ...] = ()
    asking_passphrase: bool = False
    others: bool = False  # whether the passphrases of other people go, as far as anybody knows
    busy: bool = False
    error: TbttError | None = None


class RecoverPresenter(Presenter[RecoverState]):
    """Takes shares, then a new passphrase, then opens the vault with both."""

    def __init__(
        self,
        known: tuple[KnownVault, ...],
        jobs: Callable[[], Jobs],
        recover: Recover,
        opened: Callable[[KnownVault, Vault], None],
        damaged: Damaged,
    ) -> None:
        super().__init__(RecoverState(known))
        self._jobs = jobs
        self._recover = recover
        self._opened = opened
        self._damaged = damaged

    def choose(self, index: int) -> None:
        """Choose the vault to open."""
        self.change(chosen=index)

    def take(self, typed: Sequence[str]) -> None:
        """Take the shares as typed; go on when each reads well by itself."""
        given = tuple(text for text in typed if text.strip())
        self.change(shares=given, error=None)
        try:
            for number, text in enumerate(given, start=1):
                parse_share(text, number)
        except TbttError as error:
            self.change(error=error)
            return
        if given:
            self.change(asking_passphrase=True, others=self._others())

    def _others(self) -> bool:
        state = self.state
        return not state.known or passphrases_there(VaultFiles(state.known[state.chosen].folder)) != 1

    def back(self) -> None:
        """Return to the shares."""
        self.change(asking_passphrase=False, error=None)

    def open(self, passphrase: str) -> None:
        """Open the vault and give it the new passphrase."""
        state = self.state
        if state.busy or not state.known:
            return
        known = state.known[state.chosen]
        self.change(busy=True, error=None)
        self._jobs().run(
            self._recover,
            known.folder,
            state.shares,
            passphrase,
            on_done=lambda vault: self._show_opened(known, passphrase, vault),
            on_failed=lambda error: self._failed(known, passphrase, error),
            must_finish=True,
        )

    def _show_opened(self, known: KnownVault, passphrase: str, vault: Vault) -> None:
        try:
            self._opened(known, vault)
        except WorldError as error:
            self._failed(known, passphrase, error)

    def _failed(self, known: KnownVault, passphrase: str, error: TbttError) -> None:
        if error.code == "vault_damaged":
            self._damaged(known, self.state.shares, passphrase, error)
        else:
            self.change(busy=False, asking_passphrase=False, error=error)


@dataclass(frozen=True, slots=True)
class DueState:
    """The drill that was never passed."""

    busy: bool = False
    error: TbttError | None = None


class DuePresenter(Presenter[DueState]):
    """Checks shares that somebody has on paper, or makes new ones."""

    def __init__(
        self,
        vault: Vault,
        jobs: Jobs,
        checked: Callable[[], None],
        made: Callable[[tuple[Share, ...]], None],
    ) -> None:
        super().__init__(DueState())
        self._vault = vault
        self._jobs = jobs
        self._checked = checked
        self._made = made

    def check(self, typed: Sequence[str]) -> None:
        """See whether two shares open this vault."""
        given = [text for text in typed if text.strip()]
        self._run(recovery.check_shares, given, on_done=lambda _: self._checked())

    def renew(self, passphrase: str) -> None:
        """Make new shares; the old ones open the vault no more."""
        self._run(recovery.new_shares, passphrase, on_done=self._made)

    def _run(self, work: Callable[..., object], *args: object, on_done: Callable[..., None]) -> None:
        self.change(busy=True, error=None)
        self._jobs.run(work, self._vault, *args, on_done=on_done, on_failed=self._failed, must_finish=True)

    def _failed(self, error: TbttError) -> None:
        self.change(busy=False, error=error)
