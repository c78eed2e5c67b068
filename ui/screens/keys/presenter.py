"""Who can open the vault, its recovery shares, its key, and its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from tbtt_desktop.crypto.shares import Share, Sharing
from tbtt_desktop.errors import TbttError
from tbtt_desktop.services import keys, recovery, rekey
from tbtt_desktop.services.ending import VaultLoss, loss_of_vault
from tbtt_desktop.services.keys import Passphrase
from tbtt_desktop.services.recovery import SharesInfo
from tbtt_desktop.services.rekey import Rekeyed, RekeyPlan
from tbtt_desktop.vault.store import Vault
from ui.jobs import JobHandle, Jobs
from ui.presenter import Presenter


class Task(Enum):
    """What is being done; one thing at a time."""

    NONE = auto()
    ADD = auto()
    CHANGE = auto()
    NAME = auto()
    REMOVE = auto()
    SHARES = auto()
    CHECK = auto()
    REKEY = auto()
    ERASE = auto()


class Done(Enum):
    """What was done, to be told once."""

    ADDED = auto()
    CHANGED = auto()
    NAMED = auto()
    REMOVED = auto()
    SHARES_MADE = auto()
    SHARES_CHECKED = auto()
    REKEYED = auto()
    REKEYED_NOT_OVERWRITTEN = auto()


@dataclass(frozen=True, slots=True)
class Overview:
    """What the page shows before anything is begun."""

    passphrases: tuple[Passphrase, ...]
    shares: SharesInfo


@dataclass(frozen=True, slots=True)
class KeysState:
    """What is shown. `whose` is the passphrase that a task is about, `steps` how far long work is."""

    overview: Overview | None = None
    task: Task = Task.NONE
    whose: Passphrase | None = None
    plan: RekeyPlan | None = None
    loss: VaultLoss | None = None
    made: tuple[Share, ...] = ()
    busy: bool = False
    steps: tuple[str, int, int] | None = None
    done: Done | None = None
    error: TbttError | None = None


class KeysPresenter(Presenter[KeysState]):
    """Does one task after another; each asks for a passphrase. `erase` is told when it may begin."""

    def __init__(self, vault: Vault, jobs: Jobs, erase: Callable[[str], None]) -> None:
        super().__init__(KeysState())
        self._vault = vault
        self._jobs = jobs
        self._erase = erase
        self._work: JobHandle | None = None

    def load(self) -> None:
        """Look who can open the vault."""
        self.own(self._jobs.run(_overview, self._vault, on_done=self._loaded, on_failed=self._failed))

    def begin(self, task: Task, whose: Passphrase | None = None) -> None:
        """Begin a task."""
        self.change(task=task, whose=whose, plan=None, loss=None, error=None, done=None)
        if task is Task.REKEY:
            self._look(rekey.plan_rekey, lambda plan: self.change(plan=plan))
        elif task is Task.ERASE:
            self._look(loss_of_vault, lambda loss: self.change(loss=loss))

    def back(self) -> None:
        """Leave the task."""
        if not self.state.busy:
            self.change(task=Task.NONE, whose=None, made=(), error=None)

    def add(self, label: str, own: str, new: str) -> None:
        """Let one more passphrase open the vault."""
        self._run(Done.ADDED, keys.add_passphrase, own, new, label)

    def change_own(self, old: str, new: str) -> None:
        """Put another passphrase in place of one's own."""
        self._run(Done.CHANGED, keys.change_passphrase, old, new)

    def rename(self, label: str) -> None:
        """Say whose the passphrase is."""
        if self.state.whose is not None:
            self._run(Done.NAMED, keys.name_passphrase, self.state.whose.slot_id, label)

    def remove(self, own: str, *, change_key: bool) -> None:
        """Take the passphrase away, and change the vault key where that is wanted."""
        if self.state.whose is None:
            return
        work, args = keys.remove_passphrase, (own, self.state.whose.slot_id)
        if not change_key:
            self._run(Done.REMOVED, work, *args)
            return
        self._start(work, *args, on_done=lambda _: self._then_rekey(own))

    def make_shares(self, own: str, sharing: Sharing) -> None:
        """Make new shares; the old ones open the vault no more."""
        self._start(recovery.new_shares, own, self._vault.world, sharing, on_done=self._made)

    def check(self, typed: Sequence[str]) -> None:
        """See whether shares open the vault."""
        self._run(Done.SHARES_CHECKED, recovery.check_shares, [text for text in typed if text.strip()])

    def shares_read_back(self) -> None:
        """Note that the new shares were written down."""
        self._run(Done.SHARES_MADE, recovery.confirm_drill)

    def rekey(self, own: str) -> None:
        """Change the vault key and rewrite everything."""
        self.change(busy=True, error=None, steps=("rekey", 0, 0))
        self._work = self._jobs.run(
            rekey.rekey,
            self._vault,
            own,
            on_done=self._rekeyed,
            on_failed=self._failed,
            on_progress=lambda step, done, total: self.change(steps=(step, done, total)),
            must_finish=True,
        )
        self.own(self._work)

    def cancel(self) -> None:
        """Stop changing the key; the vault stays as it was."""
        if self._work is not None:
            self._work.cancel()

    def erase(self, own: str) -> None:
        """See that the passphrase is right, then let the end begin."""
        self._start(keys.require_passphrase, own, on_done=lambda _: self._erase(own))

    def _look(self, work: Callable[[Vault], object], show: Callable[..., None]) -> None:
        self.own(self._jobs.run(work, self._vault, on_done=show, on_failed=self._failed))

    def _run(self, done: Done, work: Callable[..., object], *args: object) -> None:
        self._start(work, *args, on_done=lambda _: self._finished(done))

    def _start(self, work: Callable[..., object], *args: object, on_done: Callable[..., None]) -> None:
        if self.state.busy:
            return
        self.change(busy=True, error=None)
        self.own(
            self._jobs.run(
                work, self._vault, *args, on_done=on_done, on_failed=self._failed, must_finish=True
            )
        )

    def _loaded(self, overview: Overview) -> None:
        self.change(overview=overview)

    def _made(self, made: tuple[Share, ...]) -> None:
        self.change(busy=False, made=made)

    def _then_rekey(self, own: str) -> None:
        self.change(busy=False)
        self.rekey(own)

    def _rekeyed(self, done: Rekeyed) -> None:
        self._finished(Done.REKEYED if done.overwritten else Done.REKEYED_NOT_OVERWRITTEN)

    def _finished(self, done: Done) -> None:
        self.change(busy=False, steps=None, task=Task.NONE, whose=None, made=(), done=done)
        self.load()

    def _failed(self, error: TbttError) -> None:
        self.change(busy=False, steps=None, error=error)


def _overview(vault: Vault) -> Overview:
    return Overview(keys.passphrases_of(vault), recovery.shares_info(vault))
