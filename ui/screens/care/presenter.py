"""The decisions about backups, the health of the vault, and what is deleted for good."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tbtt_desktop.errors import TbttError
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services import erasing, integrity, newer, reminder, vault_settings
from tbtt_desktop.services.asking import Waiting, asked_again, to_ask_again
from tbtt_desktop.services.backup import back_up, restore
from tbtt_desktop.services.integrity import Check, LastCheck
from tbtt_desktop.services.listing import story_rows
from tbtt_desktop.services.newer import Applied
from tbtt_desktop.services.reminder import BackupAge
from tbtt_desktop.services.salvage import Salvaged, salvage_open
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.store import Vault
from ui.jobs import JobHandle, Jobs
from ui.presenter import Presenter

NOTHING_APPLIED: Final = Applied()
NO_BACKUP: Final = BackupAge(None, None, due=False)


@dataclass(frozen=True, slots=True)
class Found:
    """What a check found, and what the stories are called here that it names."""

    check: Check
    names: dict[StoryId, str]


@dataclass(frozen=True, slots=True)
class Working:
    """What is under way: backup, restore, check, salvage or mend, and how far it is."""

    what: str
    step: str = ""
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Done:
    """What was done last: backup, restore, salvage, mend or deleted. `count` is bytes or parts."""

    what: str
    path: Path | None = None
    count: int = 0
    applied: Applied = NOTHING_APPLIED
    salvaged: Salvaged | None = None


@dataclass(frozen=True, slots=True)
class CareState:
    """Everything on the page."""

    age: BackupAge = NO_BACKUP
    remind_days: int = reminder.REMIND_DAYS_DEFAULT
    last_check: LastCheck | None = None
    kept_days: int = erasing.KEPT_DAYS_DEFAULT
    removed: int = 0
    waiting: tuple[Waiting, ...] = ()  # stories about which she has to be asked again
    loading: bool = True
    working: Working | None = None
    found: Found | None = None
    done: Done | None = None
    restoring: Path | None = None  # the backup for which a folder and a passphrase are wanted
    deleting: bool = False  # asked before parts are deleted for good
    error: TbttError | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    """What one load brings."""

    age: BackupAge
    remind_days: int
    last_check: LastCheck | None
    kept_days: int
    removed: int
    waiting: tuple[Waiting, ...]


def load(vault: Vault) -> Loaded:
    """Read what the page shows."""
    return Loaded(
        reminder.backup_age(vault),
        reminder.remind_days(vault),
        integrity.last_check(vault),
        erasing.kept_days(vault),
        erasing.count_removed(vault),
        to_ask_again(vault),
    )


def check(vault: Vault, progress: Progress = SILENT) -> Found:
    """Check all of a vault, note that, and name the stories that it names."""
    found = integrity.check_vault(vault, progress)
    named = {fault.story_id for fault in found.faults if fault.story_id is not None}
    try:
        names = {row.story_id: row.pseudonym for row in story_rows(vault, sorted(named))}
        integrity.note_check(vault, found)
    except VaultRefused as error:
        if error.code != "vault_damaged":
            raise
        names = {}  # which is what was found
    return Found(found, names)


def put_back(vault: Vault, path: Path, folder: Path, passphrase: str, progress: Progress = SILENT) -> Applied:
    """Restore a backup beside this vault, without what this one knows to be gone, and close it again."""
    made = restore(path, folder, passphrase, world=vault.world, progress=progress, known=newer.known(vault))
    made.vault.close()
    return made.applied


class CarePresenter(Presenter[CareState]):
    """One long thing at a time; each can be stopped, and what it was doing then leaves nothing behind."""

    def __init__(self, vault: Vault, jobs: Jobs, restored: Callable[[Path], None]) -> None:
        super().__init__(CareState())
        self._vault = vault
        self._jobs = jobs
        self._restored = restored  # raises FileProblem where the window cannot keep its name
        self._handle: JobHandle | None = None

    def load(self) -> None:
        """Read what the page shows."""
        self.own(self._jobs.run(load, self._vault, on_done=self._loaded, on_failed=self._failed))

    def _loaded(self, found: Loaded) -> None:
        self.change(
            age=found.age,
            remind_days=found.remind_days,
            last_check=found.last_check,
            kept_days=found.kept_days,
            removed=found.removed,
            waiting=found.waiting,
            loading=False,
        )

    def was_asked(self, story_id: StoryId) -> None:
        """Note that she was asked, and left it as it was."""
        self.own(
            self._jobs.run(
                asked_again,
                self._vault,
                story_id,
                on_done=lambda _: self.load(),
                on_failed=self._failed,
            )
        )

    def _failed(self, error: TbttError) -> None:
        self._handle = None
        shown = None if error.code == "cancelled" else error
        self.change(error=shown, working=None, loading=False)

    def _run(
        self,
        what: str,
        work: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None],
        leaves: bool = True,
    ) -> None:
        """Begin a long thing; `leaves` where it writes a file, for which a lock waits."""
        if self.state.working is not None:
            return
        self.change(working=Working(what), done=None, error=None, restoring=None, deleting=False)

        def told(step: str, done: int, total: int) -> None:
            self.change(working=Working(what, step, done, total))

        def ended(result: Any) -> None:
            self._handle = None
            self.change(working=None)
            then(result)

        handle = self._jobs.run(
            work,
            self._vault,
            *args,
            on_done=ended,
            on_failed=self._failed,
            on_progress=told,
            must_finish=leaves,
        )
        if self.state.working is not None:
            self._handle = handle
            self.own(handle)

    def cancel(self) -> None:
        """Stop what is under way."""
        if self._handle is not None:
            self._handle.cancel()

    def back_up(self, path: Path) -> None:
        """Write a backup to a new file."""

        def then(size: int) -> None:
            self.change(done=Done("backup", path, size))
            self.load()

        self._run("backup", back_up, path, then=then)

    def choose_backup(self, path: Path | None) -> None:
        """Ask for a folder and a passphrase for a backup; None changes one's mind."""
        self.change(restoring=path, done=None, error=None)

    def restore(self, folder: Path, passphrase: str) -> None:
        """Put the chosen backup into a new folder."""
        path = self.state.restoring
        if path is None:
            return

        def then(applied: Applied) -> None:
            self.change(done=Done("restore", folder, applied=applied))
            try:
                self._restored(folder)
            except TbttError as error:
                self.change(error=error)

        self._run("restore", put_back, path, folder, passphrase, then=then)

    def check(self) -> None:
        """Read everything and say what is damaged."""

        def then(found: Found) -> None:
            self.change(found=found)
            self.load()

        self.change(found=None)
        self._run("check", check, then=then, leaves=False)

    def salvage(self, folder: Path) -> None:
        """Save what can be read into a new folder."""

        def then(made: Salvaged) -> None:
            self.change(done=Done("salvage", folder, made.stories, salvaged=made))
            try:
                self._restored(folder)
            except TbttError as error:
                self.change(error=error)

        self._run("salvage", salvage_open, folder, then=then)

    def mend_search(self) -> None:
        """Make the search index anew."""

        def work(vault: Vault, progress: Progress = SILENT) -> None:  # noqa: ARG001 - as all others
            integrity.mend_search(vault)

        def then(_: None) -> None:
            self.change(found=None, done=Done("mend"))

        self._run("mend", work, then=then)

    def set_remind_days(self, days: int) -> None:
        """Remind after so many days without a backup; 0 for never."""
        self._put(reminder.REMIND_DAYS, days)

    def set_kept_days(self, days: int) -> None:
        """Keep what was taken out for so many days."""

        def then(_: None) -> None:
            self.load()

        self.own(
            self._jobs.run(erasing.set_kept_days, self._vault, days, on_done=then, on_failed=self._failed)
        )

    def _put(self, key: str, days: int) -> None:
        def then(_: None) -> None:
            self.load()

        work = vault_settings.put
        self.own(self._jobs.run(work, self._vault, key, str(days), on_done=then, on_failed=self._failed))

    def ask_to_delete(self, asking: bool) -> None:
        """Ask before parts that were taken out are deleted for good."""
        self.change(deleting=asking, done=None, error=None)

    def delete_removed(self) -> None:
        """Delete for good what was taken out of any story."""

        def then(count: int) -> None:
            self.change(deleting=False, done=Done("deleted", count=count))
            self.load()

        self._jobs.run(
            erasing.delete_all_removed, self._vault, on_done=then, on_failed=self._failed, must_finish=True
        )
