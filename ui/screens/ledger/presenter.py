"""What left: read once, and again when the page is opened."""

from __future__ import annotations

from dataclasses import dataclass

from tbtt_desktop.errors import TbttError
from tbtt_desktop.services.ledger import Entry, entries
from tbtt_desktop.vault.store import Vault
from ui.jobs import Jobs
from ui.presenter import Presenter


@dataclass(frozen=True, slots=True)
class LedgerState:
    """Every story with everybody who was given it, the last given first."""

    entries: tuple[Entry, ...] = ()
    loading: bool = True
    error: TbttError | None = None


class LedgerPresenter(Presenter[LedgerState]):
    """Reads the ledger."""

    def __init__(self, vault: Vault, jobs: Jobs) -> None:
        super().__init__(LedgerState())
        self._vault = vault
        self._jobs = jobs

    def load(self) -> None:
        """Read it."""
        self.own(self._jobs.run(entries, self._vault, on_done=self._loaded, on_failed=self._failed))

    def _loaded(self, found: list[Entry]) -> None:
        self.change(entries=tuple(found), loading=False)

    def _failed(self, error: TbttError) -> None:
        self.change(error=error, loading=False)
