"""What to do about a vault that does not open: save what can be read, or bring a backup back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tbtt_desktop.errors import TbttError
from ui.jobs import JobHandle, Jobs
from ui.presenter import Presenter
from ui.screens.care.presenter import Done, Working
from ui.screens.unlock.way_in import WayIn, bring_back, save_readable

Keep = Callable[[str, Path], None]  # salvage or restore, and the new vault's folder; raises FileProblem
_ANOTHER: Final = ("wrong_passphrase", "wrong_recovery", "passphrase_empty")
DAMAGED: Final = "vault_damaged"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was chosen, and the folder it goes to."""

    path: Path
    folder: Path


@dataclass(frozen=True, slots=True)
class DamagedState:
    """Everything on the page. `asking` where the backup wants another passphrase than the vault's."""

    reason: TbttError
    readable: bool
    working: Working | None = None
    asking: Backup | None = None
    done: Done | None = None
    error: TbttError | None = None


class DamagedPresenter(Presenter[DamagedState]):
    """Holds what was typed until a new vault is there, or the page goes."""

    def __init__(
        self, folder: Path, way: WayIn, reason: TbttError, jobs: Callable[[], Jobs], keep: Keep
    ) -> None:
        super().__init__(DamagedState(reason, readable=reason.code == DAMAGED))
        self._folder = folder
        self._way = way
        self._jobs = jobs
        self._keep = keep
        self._handle: JobHandle | None = None

    @property
    def knows_a_way(self) -> bool:
        """Whether a passphrase or shares are at hand."""
        return self._way != WayIn()

    @property
    def with_shares(self) -> bool:
        """Whether recovery shares were typed, and a new passphrase."""
        return bool(self._way.shares)

    def salvage(self, folder: Path) -> None:
        """Save what can be read into an empty folder."""
        self._run("salvage", folder, save_readable, self._folder, self._way, folder)

    def restore(self, backup: Backup) -> None:
        """Bring a backup back with what was typed already; ask where nothing was, or it does not fit."""
        if not self.knows_a_way:
            self.change(asking=backup, error=None)
            return
        self._bring_back(backup, self._way)

    def restore_with(self, passphrase: str) -> None:
        """Bring the chosen backup back with its own passphrase."""
        if self.state.asking is not None:
            self._bring_back(self.state.asking, WayIn(passphrase))

    def not_now(self) -> None:
        """Leave the backup where it is."""
        self.change(asking=None, error=None)

    def cancel(self) -> None:
        """Stop what is under way; it leaves nothing behind."""
        if self._handle is not None:
            self._handle.cancel()

    def close(self) -> None:
        """Forget what was typed."""
        super().close()
        self._way = WayIn()

    def _bring_back(self, backup: Backup, way: WayIn) -> None:
        self._run("restore", backup.folder, bring_back, backup.path, way, backup.folder, backup=backup)

    def _run(
        self, what: str, folder: Path, work: Callable[..., Any], *args: Any, backup: Backup | None = None
    ) -> None:
        if self.state.working is not None:
            return
        self.change(working=Working(what), asking=None, error=None)

        def told(step: str, done: int, total: int) -> None:
            self.change(working=Working(what, step, done, total))

        def ended(result: Any) -> None:
            self._handle, self._way = None, WayIn()
            if what == "salvage":
                done = Done(what, folder, result.stories, salvaged=result)
            else:
                done = Done(what, folder, applied=result)
            self.change(working=None, done=done)
            try:
                self._keep(what, folder)
            except TbttError as error:
                self.change(error=error)

        def failed(error: TbttError) -> None:
            self._handle = None
            asking = backup if error.code in _ANOTHER else None
            self.change(working=None, asking=asking, error=error)

        handle = self._jobs().run(
            work, *args, on_done=ended, on_failed=failed, on_progress=told, must_finish=True
        )
        if self.state.working is not None:
            self._handle = self.own(handle)
