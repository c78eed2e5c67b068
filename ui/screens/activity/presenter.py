"""The activity log in the window: which lines are shown, and writing them to a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tbtt_desktop.errors import TbttError
from tbtt_desktop.services.history import CATEGORIES, History, history, write_csv
from tbtt_desktop.services.listing import story_rows
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.activity import Activity
from tbtt_desktop.vault.store import Vault
from ui.jobs import Jobs
from ui.presenter import Presenter


@dataclass(frozen=True, slots=True)
class ActivityState:
    """The log, newest first, and what is shown of it."""

    lines: tuple[Activity, ...] = ()
    names: dict[StoryId, str] = field(default_factory=dict)  # of the stories that are still here
    head: str = ""
    gap: int | None = None
    about: str | None = None  # one of `CATEGORIES`
    written: Path | None = None
    loading: bool = True
    error: TbttError | None = None

    @property
    def shown(self) -> tuple[Activity, ...]:
        """The lines of the chosen kind."""
        if self.about is None:
            return self.lines
        kinds = CATEGORIES[self.about]
        return tuple(line for line in self.lines if line.kind in kinds)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What one load brings."""

    told: History
    names: dict[StoryId, str]


def load(vault: Vault) -> Loaded:
    """Read the log, and what the stories are called that it names."""
    told = history(vault)
    ids = {StoryId(str(line.detail["story"])) for line in told.lines if "story" in line.detail}
    return Loaded(told, {row.story_id: row.pseudonym for row in story_rows(vault, sorted(ids))})


class ActivityPresenter(Presenter[ActivityState]):
    """Reads; changes nothing."""

    def __init__(self, vault: Vault, jobs: Jobs, about: str | None) -> None:
        super().__init__(ActivityState(about=about if about in CATEGORIES else None))
        self._vault = vault
        self._jobs = jobs

    def load(self) -> None:
        """Read the log."""
        self.own(self._jobs.run(load, self._vault, on_done=self._loaded, on_failed=self._failed))

    def _loaded(self, found: Loaded) -> None:
        told = found.told
        self.change(lines=told.lines, names=found.names, head=told.head, gap=told.gap, loading=False)

    def _failed(self, error: TbttError) -> None:
        self.change(error=error, loading=False)

    def show_about(self, about: str | None) -> None:
        """Show only one kind of lines; None shows all."""
        self.change(about=about)

    def write(self, path: Path, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write what is shown to a new file."""
        self.change(error=None, written=None)

        def work() -> Path:
            write_csv(path, header, rows)
            return path

        self._jobs.run(work, on_done=self._written, on_failed=self._failed, must_finish=True)

    def _written(self, path: Path) -> None:
        self.change(written=path)
