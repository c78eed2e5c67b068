"""The decisions about kits: which are here and used, one that is looked at, one that is being made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from tbtt_desktop.bundle.kit import Kit
from tbtt_desktop.errors import TbttError
from tbtt_desktop.services import intake, kit_making, kits, people
from tbtt_desktop.services.intake import Result, Taken, Verdict
from tbtt_desktop.services.kit_making import KitPlan
from tbtt_desktop.services.kits import KitLine, KitView
from tbtt_desktop.services.people import Person
from tbtt_desktop.services.sealing import Sealed
from tbtt_desktop.services.taking.kits import KitRefused
from tbtt_desktop.stories.records import Role
from tbtt_desktop.vault.store import Vault
from ui.jobs import Jobs
from ui.presenter import Presenter
from ui.screens.people.receivers import aliases, who_can_get, with_or_without


class Note(StrEnum):
    """What came of the last thing that was asked."""

    NONE = ""
    USED = "used"
    STOPPED = "stopped"
    REMOVED = "removed"
    MADE = "made"
    SAVED = "saved"
    WAITS = "waits"  # its sender is not trusted, or not any more
    KEPT_OUT = "kept_out"  # its sender's key was revoked


@dataclass(frozen=True, slots=True)
class Looked:
    """A kit that is looked at, and what it changes. `path` is None for one that is here.

    `before` is the one of its name that is used, or was.
    """

    kit: Kit
    lines: tuple[KitLine, ...]
    before: Kit | None
    sender: Person | None  # None: made here
    counts: bool
    can_use: bool  # or is it used already
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A kit that would be given out, and to whom."""

    plan: KitPlan
    lines: tuple[KitLine, ...]
    recipients: tuple[Person, ...]
    chosen: frozenset[str]


@dataclass(frozen=True, slots=True)
class KitsState:
    """What is here. `removing` is the name of a kit about which somebody is asked."""

    views: tuple[KitView, ...] = ()
    loading: bool = True
    makes: bool = False  # we are a coordinator or an archive
    looked: Looked | None = None
    draft: Draft | None = None
    removing: str = ""
    note: Note = Note.NONE
    about: str = ""  # a kit's name, or files
    busy: bool = False
    error: TbttError | None = None
    refused: Verdict | None = None  # a file that was not taken in


@dataclass(frozen=True, slots=True)
class _Here:
    views: tuple[KitView, ...]
    role: Role


def load_kits(vault: Vault) -> _Here:
    """Return every kit that is here, and in which role we are."""
    return _Here(kits.views(vault), people.own_person(vault).role)


def look_at_file(vault: Vault, path: Path) -> Looked:
    """Look at the kit in a bundle, beside the one of its name that is here. Raises as `kits.view_file`."""
    view = kits.view_file(vault, path)
    same = next((one for one in kits.views(vault) if one.kit.name == view.kit.name), None)
    before = same.kit if same is not None else None
    sender = None if view.ours else view.sender
    return Looked(view.kit, kits.lines(view.kit, before), before, sender, view.counts, view.counts, path)


def look_at(view: KitView) -> Looked:
    """Return a kit that is here as it is looked at: of two the newer one, where it counts."""
    if view.newer is not None:
        changes = kits.lines(view.newer, view.kit)
        return Looked(view.newer, changes, view.kit, view.update_from, counts=True, can_use=True)
    sender = None if view.ours else view.sender
    can_use = view.counts and not view.in_force
    return Looked(view.kit, kits.lines(view.kit), None, sender, view.counts, can_use)


def use(vault: Vault, looked: Looked) -> Taken | None:
    """Use a kit that was looked at, having taken it in where it came as a file.

    Return what became of the file where it is not used after all. Raises `WorldError`.
    """
    if looked.path is not None:
        taken = intake.take_in(vault, looked.path)
        here = next((one for one in kits.views(vault) if one.kit.name == looked.kit.name), None)
        newest = None if here is None else here.update or here.kit
        if newest != looked.kit:  # nothing else is used than what was looked at
            if newest is not None and newest.number > looked.kit.number:
                raise KitRefused("kit_older", number=newest.number)
            return taken
    kits.use(vault, looked.kit.name, looked.kit.number)
    return None


def begin_draft(vault: Vault, path: Path) -> Draft:
    """Return a kit as it would be given to everybody who can be given it. Raises as `kit_making.plan`."""
    plan = kit_making.plan(vault, path)
    given = who_can_get(vault)
    before = None if plan.again else plan.before
    return Draft(plan, kits.lines(plan.kit, before), given, aliases(given))


class KitsPresenter(Presenter[KitsState]):
    """Nothing is used that nobody looked at, and nothing leaves that was not shown."""

    def __init__(self, vault: Vault, jobs: Jobs, place: str = "") -> None:
        super().__init__(KitsState())
        self._vault = vault
        self._jobs = jobs
        self._place = place  # name of the kit that is looked at first

    def _run(self, work: Callable[..., Any], *given: object, then: Callable[[Any], None]) -> None:
        self.own(
            self._jobs.run(work, self._vault, *given, on_done=then, on_failed=self._failed, must_finish=True)
        )

    def load(self) -> None:
        """Read what is here."""
        self._run(load_kits, then=self._loaded)

    def _loaded(self, here: _Here) -> None:
        self.change(views=here.views, makes=here.role is not Role.HELPER, loading=False, busy=False)
        if self._place:
            name, self._place = self._place, ""
            self.look(name)

    def _failed(self, error: TbttError) -> None:
        self.change(error=error, busy=False, loading=False)

    def _begin(self, *, busy: bool = False) -> None:
        self.change(error=None, refused=None, note=Note.NONE, about="", removing="", busy=busy)

    def put_back(self) -> None:
        """Look at none, make none, remove none."""
        self._begin()
        self.change(looked=None, draft=None)

    # One that is here, or came

    def look(self, name: str) -> None:
        """Look at all that a kit holds, or at none."""
        view = next((one for one in self.state.views if one.kit.name == name), None)
        self._begin()
        self.change(looked=None if view is None else look_at(view), draft=None)

    def open_file(self, path: Path) -> None:
        """Look at a kit in a file."""
        self._begin(busy=True)
        self.change(looked=None, draft=None)
        self._run(look_at_file, path, then=self._seen)

    def _seen(self, looked: Looked) -> None:
        self.change(looked=looked, busy=False)

    def use(self) -> None:
        """Use what is looked at."""
        looked = self.state.looked
        if looked is None or not looked.can_use or self.state.busy:
            return
        self._begin(busy=True)
        self._run(use, looked, then=lambda taken: self._used(looked.kit.name, taken))

    def _used(self, name: str, taken: Taken | None) -> None:
        if taken is None:
            self.change(note=Note.USED)
        elif taken.result is Result.REFUSED:
            self.change(refused=taken.verdict)
        else:
            kept_out = taken.result is Result.QUARANTINED
            self.change(note=Note.KEPT_OUT if kept_out else Note.WAITS)
        self.change(looked=None, about=name)
        self.load()

    def stop(self, name: str) -> None:
        """Stop using a kit."""
        self._begin(busy=True)
        self._run(kits.stop, name, then=lambda _: self._done(Note.STOPPED, name))

    def ask_to_remove(self, name: str) -> None:
        """Ask before a kit is removed."""
        self._begin()
        self.change(removing=name, looked=None)

    def remove(self) -> None:
        """Remove the kit about which was asked."""
        name = self.state.removing
        if name and not self.state.busy:
            self._begin(busy=True)
            self._run(kits.remove, name, then=lambda _: self._done(Note.REMOVED, name))

    def _done(self, note: Note, about: str) -> None:
        self.change(note=note, about=about, looked=None)
        self.load()

    # One that is made

    def begin(self, path: Path) -> None:
        """Read what somebody wrote, and show it as it would be."""
        self._begin(busy=True)
        self.change(looked=None, draft=None)
        self._run(begin_draft, path, then=self._drafted)

    def _drafted(self, draft: Draft) -> None:
        self.change(draft=draft, busy=False)

    def give(self, alias: str, *, on: bool) -> None:
        """Give it to somebody, or not."""
        draft = self.state.draft
        if draft is not None:
            self.change(draft=replace(draft, chosen=with_or_without(draft.chosen, alias, on=on)))

    def make(self, path: Path) -> None:
        """Write it."""
        draft = self.state.draft
        if draft is None or not draft.chosen or self.state.busy:
            return
        self._begin(busy=True)
        self._run(kit_making.create, draft.plan, sorted(draft.chosen), path, then=self._made)

    def _made(self, sealed: tuple[Sealed, ...]) -> None:
        self.change(draft=None)
        self._done(Note.MADE, "\n".join(one.path.name for one in sealed))

    # Files to change

    def export(self, name: str, path: Path) -> None:
        """Write a kit as a file to change."""
        self._begin(busy=True)
        self._run(kit_making.export, name, path, then=lambda _: self._saved(path))

    def export_example(self, path: Path) -> None:
        """Write an example of such a file."""
        self._begin(busy=True)
        self._run(lambda _: kit_making.export_example(path), then=lambda _: self._saved(path))

    def _saved(self, path: Path) -> None:
        self.change(note=Note.SAVED, about=path.name, busy=False)
