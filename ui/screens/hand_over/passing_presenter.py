"""The decisions of passing on: which stories that came in those who are chosen do not have yet."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tbtt_desktop.errors import TbttError
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services import passing_on
from tbtt_desktop.services.passing_on import PassPlan
from tbtt_desktop.services.sealing import Sealed
from tbtt_desktop.stories.records import Origin
from tbtt_desktop.vault import stories
from tbtt_desktop.vault.store import Vault
from ui.jobs import Jobs
from ui.screens.hand_over.making import MakingPresenter


@dataclass(frozen=True, slots=True)
class Rest:
    """Whether anything ever came in, and what of it the chosen ones do not have."""

    received: bool
    plan: PassPlan | None


@dataclass(frozen=True, slots=True)
class PassingState:
    """`plan` is None until somebody is chosen and what came in was looked through."""

    received: bool = False
    aliases: tuple[str, ...] = ()
    plan: PassPlan | None = None
    looking: bool = False
    writing: bool = False
    share: float = 0.0
    made: Sealed | None = None
    error: TbttError | None = None

    @property
    def can_pass_on(self) -> bool:
        """Whether there is something to write."""
        return not self.looking and not self.writing and bool(self.plan and self.plan.leaving)


def look_through(vault: Vault, aliases: tuple[str, ...], progress: Progress = SILENT) -> Rest:
    """Return what came in and the chosen ones do not have."""
    received = vault.read(lambda db: any(row.origin is Origin.RECEIVED for row in stories.rows(db)))
    plan = passing_on.plan_rest(vault, aliases, progress) if received and aliases else None
    return Rest(received, plan)


class PassingPresenter(MakingPresenter[PassingState]):
    """Looks anew whenever somebody else is chosen."""

    def __init__(self, vault: Vault, jobs: Jobs) -> None:
        super().__init__(PassingState(), jobs)
        self._vault = vault
        self._chosen: tuple[str, ...] = ()  # also while a bundle is written for others

    def load(self) -> None:
        """Look through what came in."""
        if self._handle is not None:
            self._handle.drop()
            self._handle = None
        self.change(looking=True, plan=None)
        handle = self._jobs.run(
            look_through, self._vault, self.state.aliases, on_done=self._looked, on_failed=self._failed
        )
        if handle.running:
            self._handle = self.own(handle)

    def choose(self, aliases: tuple[str, ...]) -> None:
        """Say who shall have it."""
        self._chosen = aliases
        if aliases != self.state.aliases and not self.state.writing:
            self.change(aliases=aliases, made=None, error=None)
            self.load()

    def _looked(self, rest: Rest) -> None:
        self._handle = None
        self.change(received=rest.received, plan=rest.plan, looking=False)

    def _failed(self, error: TbttError) -> None:
        super()._failed(error)
        self.change(looking=False)
        if self._chosen != self.state.aliases:
            self.change(aliases=self._chosen)
            self.load()

    def pass_on(self, path: Path) -> None:
        """Write the bundle."""
        plan = self.state.plan
        if plan is None or not self.state.can_pass_on:
            return
        leaving = PassPlan(plan.leaving, plan.recipients, plan.cards)
        self._begin(passing_on.pass_on, self._vault, leaving, path, made=None, error=None)

    def _made(self, made: Sealed) -> None:
        super()._made(made)
        self.change(aliases=self._chosen)
        self.load()
