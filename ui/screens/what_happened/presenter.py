"""What happened: codes by list, saved at once; and what to do when she may harm herself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from tbtt_desktop import limits
from tbtt_desktop.bundle.kit import Kit, said
from tbtt_desktop.errors import TbttError
from tbtt_desktop.services import stories, what_happened
from tbtt_desktop.services.help_list import KitHelp, help_list, help_of_kits, save_help_list
from tbtt_desktop.services.kits_in_force import used
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.services.taxonomy import taxonomy
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.stories.taxonomy import SOURCE
from tbtt_desktop.vault.store import Vault
from ui.jobs import Jobs
from ui.screens.writing import WritingPresenter

SELF_HARM: Final = ("harm_detail", "self_harm_risk")


@dataclass(frozen=True, slots=True)
class Added:
    """A code that a kit put to a list. `whose` is the kit's title, "" where it is not used any more."""

    list_name: str
    code: str
    label: str
    whose: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """What one load brings."""

    view: StoryView
    help_list: str
    kits: tuple[Kit, ...]


@dataclass(frozen=True, slots=True)
class CodesState:
    """The chosen codes by list, in the order of the lists."""

    view: StoryView | None = None
    codes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    today: dt.date = dt.date.min
    happened: str = ""  # "2026" or "2026-11"
    area: str = ""
    help_list: str = ""
    added: tuple[Added, ...] = ()
    kit_help: tuple[KitHelp, ...] = ()
    prompting: bool = False
    pending: bool = False
    error: TbttError | None = None
    load_error: TbttError | None = None

    @property
    def at_risk(self) -> bool:
        """Whether it is noted that she may harm herself."""
        list_name, code = SELF_HARM
        return code in self.codes.get(list_name, ())


def load(vault: Vault, story_id: StoryId) -> Loaded:
    """Return the story, the shelter's list of help and the kits that are used."""
    return Loaded(stories.view(vault, story_id), help_list(vault), used(vault))


def added_by(kits: tuple[Kit, ...], view: StoryView, language: str) -> tuple[Added, ...]:
    """Return the codes that kits put to the lists, and those of the story whose kit is not used any more.

    A code that was chosen reads as it did then.
    """
    found: dict[tuple[str, str], Added] = {}
    for kit in kits:
        title = said(kit.title, (language,), kit.language)[0]
        for name, codes in kit.codes.items():
            for one in codes:
                code = kit.called(one.id)
                label = view.labels.get(name, {}).get(code, one.label)
                found[name, code] = Added(name, code, said(label, (language,), kit.language)[0], title)
    for name, labels in view.labels.items():
        for code, label in labels.items():
            found.setdefault(
                (name, code), Added(name, code, said(label, (language, SOURCE), min(label))[0], "")
            )
    return tuple(found.values())


class CodesPresenter(WritingPresenter[CodesState]):
    """Keeps the codes, one list a write."""

    def __init__(self, vault: Vault, jobs: Jobs, story_id: StoryId, language: str) -> None:
        super().__init__(CodesState(), vault, jobs, story_id)
        self._language = language

    def load(self) -> None:
        """Read the story."""
        self._read(load, self._loaded)

    def _loaded(self, loaded: Loaded) -> None:
        view = loaded.view
        self.change(
            view=view,
            codes=dict(view.codes),
            help_list=loaded.help_list,
            added=added_by(loaded.kits, view, self._language),
            kit_help=help_of_kits(loaded.kits, self._language, view.row.language),
            today=self._vault.world.clock.today(),
            happened=view.row.happened,
            area=view.row.area,
        )

    def choose(self, list_name: str, code: str, on: bool) -> None:
        """Choose a code, or no longer. A list of which only one may be chosen lets go of the one before."""
        before = self.state.codes.get(list_name, ())
        kept = tuple(one for one in before if one != code) if taxonomy().lists[list_name].many else ()
        now = (*kept, code) if on else kept
        prompting = self.state.prompting or (on and (list_name, code) == SELF_HARM)
        self.change(codes={**self.state.codes, list_name: now}, prompting=prompting)
        self._writes.put(
            list_name, lambda: what_happened.set_codes(self._vault, self._story_id, list_name, now)
        )

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
            "happened", lambda: what_happened.set_happened(self._vault, self._story_id, happened, area)
        )

    def prompt(self, prompting: bool) -> None:
        """Show what to do when she may harm herself, or put it away."""
        self.change(prompting=prompting)

    def set_help_list(self, text: str) -> None:
        """Keep the list of who helps."""
        self.change(help_list=text)
        self._writes.put("help list", lambda: save_help_list(self._vault, text))
