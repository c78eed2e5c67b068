"""What happened: codes by list, saved at once; and what to do when she may harm herself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from tbtt_desktop import limits
from tbtt_desktop.errors import TbttError
from tbtt_desktop.services import stories
from tbtt_desktop.services.help_list import help_list, save_help_list
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.services.taxonomy import taxonomy
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault
from ui.jobs import Jobs
from ui.presenter import Presenter
from ui.saving import Writes

SELF_HARM: Final = ("harm_detail", "self_harm_risk")


@dataclass(frozen=True, slots=True)
class CodesState:
    """The chosen codes by list, in the order of the lists."""

    view: StoryView | None = None
    codes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    today: dt.date = dt.date.min
    happened: str = ""  # "2026" or "2026-11"
    area: str = ""
    help_list: str = ""
    prompting: bool = False
    pending: bool = False
    error: TbttError | None = None
    load_error: TbttError | None = None

    @property
    def at_risk(self) -> bool:
        """Whether it is noted that she may harm herself."""
        list_name, code = SELF_HARM
        return code in self.codes.get(list_name, ())


def load(vault: Vault, story_id: StoryId) -> tuple[StoryView, str]:
    """Return the story and the shelter's list of help."""
    return stories.view(vault, story_id), help_list(vault)


class CodesPresenter(Presenter[CodesState]):
    """Keeps the codes, one list a write."""

    def __init__(self, vault: Vault, jobs: Jobs, story_id: StoryId) -> None:
        super().__init__(CodesState())
        self._vault = vault
        self._jobs = jobs
        self._story_id = story_id
        self._writes = Writes(jobs, lambda pending, error: self.change(pending=pending, error=error))

    def load(self) -> None:
        """Read the story."""
        self.own(
            self._jobs.run(
                load,
                self._vault,
                self._story_id,
                on_done=lambda loaded: self.change(
                    view=loaded[0],
                    codes=dict(loaded[0].codes),
                    help_list=loaded[1],
                    today=self._vault.world.clock.today(),
                    happened=loaded[0].row.happened,
                    area=loaded[0].row.area,
                ),
                on_failed=lambda error: self.change(load_error=error),
            )
        )

    def choose(self, list_name: str, code: str, on: bool) -> None:
        """Choose a code, or no longer. A list of which only one may be chosen lets go of the one before."""
        before = self.state.codes.get(list_name, ())
        kept = tuple(one for one in before if one != code) if taxonomy().lists[list_name].many else ()
        now = (*kept, code) if on else kept
        prompting = self.state.prompting or (on and (list_name, code) == SELF_HARM)
        self.change(codes={**self.state.codes, list_name: now}, prompting=prompting)
        self._writes.put(list_name, lambda: stories.set_codes(self._vault, self._story_id, list_name, now))

    def set_month(self, year: int, month: int) -> None:
        """Say about when it happened; 0 is not said."""
        happened = f"{year:04}-{month:02}" if year and month else f"{year:04}" if year else ""
        self._set_happened(happened, self.state.area)

    def set_area(self, area: str) -> None:
        """Say roughly where."""
        self._set_happened(self.state.happened, " ".join(area.split())[: limits.AREA_MAX])

    def _set_happened(self, happened: str, area: str) -> None:
        if (happened, area) == (self.state.happened, self.state.area):
            return
        self.change(happened=happened, area=area)
        self._writes.put(
            "happened", lambda: stories.set_happened(self._vault, self._story_id, happened, area)
        )

    def prompt(self, prompting: bool) -> None:
        """Show what to do when she may harm herself, or put it away."""
        self.change(prompting=prompting)

    def set_help_list(self, text: str) -> None:
        """Keep the list of who helps."""
        self.change(help_list=text)
        self._writes.put("help list", lambda: save_help_list(self._vault, text))

    def typing(self, typing: bool) -> None:
        """Say that a field holds what was not handed on yet."""
        self._writes.set_typing(typing)

    def retry(self) -> None:
        """Try again to write what could not be written."""
        self._writes.retry()

    def finish(self) -> None:
        """Write what is left. Raises `WorldError`."""
        self._writes.finish()
