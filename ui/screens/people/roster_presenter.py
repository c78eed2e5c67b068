"""The decisions about rosters: which are here, one that came as a file, one that is being made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from tbtt_desktop.errors import TbttError
from tbtt_desktop.limits import ROSTER_DAYS_MAX
from tbtt_desktop.services import intake, people, rosters, signers
from tbtt_desktop.services.intake import Result, Taken
from tbtt_desktop.services.people import Person
from tbtt_desktop.services.rosters import RosterPlan, RosterView
from tbtt_desktop.services.sealing import Sealed
from tbtt_desktop.stories.records import Role
from tbtt_desktop.vault.store import Vault
from ui.jobs import JobHandle, Jobs
from ui.presenter import Presenter
from ui.screens.people.receivers import aliases, who_can_get, with_or_without

USUAL_DAYS: Final = 180  # that a roster is valid, unless somebody says otherwise


@dataclass(frozen=True, slots=True)
class Seen:
    """A roster in a file that was looked at and not taken in."""

    path: Path
    view: RosterView


@dataclass(frozen=True, slots=True)
class Draft:
    """A roster that is being made, or given `again`. `plan` is None while it cannot be made so."""

    until: dt.date
    last: dt.date  # day that may be chosen
    people: tuple[Person, ...]  # who could be listed, in the role that stands on the card
    left_out: frozenset[str]
    recipients: tuple[Person, ...]  # who could be given it
    chosen: frozenset[str]
    plan: RosterPlan | None = None
    roles: Mapping[str, Role] = field(default_factory=dict)  # by alias, where another than on the card
    again: bool = False  # it was made before, and stays as it is

    @property
    def wishes(self) -> tuple[object, ...]:
        """Return what the plan depends on."""
        return self.until, self.left_out, dict(self.roles)

    @property
    def can_make(self) -> bool:
        """Whether somebody stands in it and somebody gets it."""
        return self.plan is not None and bool(self.chosen)


@dataclass(frozen=True, slots=True)
class RosterState:
    """What is here. `refused` is a file that was not taken in, `taken` what became of one that was."""

    views: tuple[RosterView, ...] = ()
    makes: bool = False  # we are a coordinator or an archive
    seen: Seen | None = None
    taken: Result | None = None
    draft: Draft | None = None
    made: tuple[str, ...] = ()  # files
    exported: str = ""  # file
    busy: bool = False
    error: TbttError | None = None


@dataclass(frozen=True, slots=True)
class _Here:
    views: tuple[RosterView, ...]
    role: Role


def load_rosters(vault: Vault) -> _Here:
    """Return every roster that is here, and in which role we are."""
    return _Here(rosters.view_all(vault), people.own_person(vault).role)


def begin_draft(vault: Vault) -> Draft:
    """Return a roster of everybody who can be listed, for everybody who can be given it."""
    today = vault.world.clock.today()
    until = today + dt.timedelta(USUAL_DAYS)
    plan = rosters.plan(vault, until)
    given = who_can_get(vault)
    return Draft(
        until,
        today + dt.timedelta(ROSTER_DAYS_MAX),
        plan.people,
        frozenset(),
        given,
        aliases(given),
        plan,
    )


def give_again(vault: Vault) -> Draft:
    """Return the last roster as it was made, for whoever is chosen yet. Raises `RosterNotMade`."""
    plan = rosters.again(vault)
    until, given = plan.roster.valid_until, who_can_get(vault)
    return Draft(until, until, plan.people, frozenset(), given, frozenset(), plan, again=True)


def plan_again(vault: Vault, draft: Draft) -> Draft:
    """Return a draft with the plan that it comes to. Raises `RosterNotMade`."""
    plan = rosters.plan(vault, draft.until, leave_out=draft.left_out, roles=draft.roles)
    return replace(draft, plan=plan)


def renew(vault: Vault, draft: Draft) -> Draft:
    """Return a draft anew, of whom can be listed and given it by now, with what was chosen of them.

    Who can be given it is chosen as at the beginning. Raises `RosterNotMade`.
    """
    if draft.again:
        return give_again(vault)
    fresh = begin_draft(vault)
    here = aliases(fresh.people)
    roles = {alias: role for alias, role in draft.roles.items() if alias in here}
    return plan_again(vault, replace(fresh, until=draft.until, left_out=draft.left_out & here, roles=roles))


def make(vault: Vault, draft: Draft, path: Path) -> tuple[Sealed, ...]:
    """Write a draft's roster. Raises as `rosters.create`."""
    if draft.plan is None:
        return ()
    return rosters.create(vault, draft.plan, sorted(draft.chosen), path)


def look(vault: Vault, path: Path) -> Seen:
    """Look at a roster in a file. Raises as `rosters.view_file`."""
    return Seen(path, rosters.view_file(vault, path))


class RosterPresenter(Presenter[RosterState]):
    """Nothing is believed that nobody chose to believe, and nothing leaves that was not shown."""

    def __init__(self, vault: Vault, jobs: Jobs) -> None:
        super().__init__(RosterState())
        self._vault = vault
        self._jobs = jobs
        self.on_changed: Callable[[], None] = lambda: None
        self._planning: JobHandle | None = None
        self._stale = False  # trust changed since the draft was read

    def load(self) -> None:
        """Read what is here."""
        self.own(self._jobs.run(load_rosters, self._vault, on_done=self._loaded, on_failed=self._failed))

    def _loaded(self, here: _Here) -> None:
        self.change(views=here.views, makes=here.role is not Role.HELPER)

    def trust_changed(self) -> None:
        """Read what is here again, and plan what is being made anew: it says who is trusted."""
        self.load()
        self._stale = True
        self._renew()

    def _renew(self) -> None:
        draft = self.state.draft
        if draft is not None and not self.state.busy:
            self._stop_planning()
            self._planning = self.own(
                self._jobs.run(renew, self._vault, draft, on_done=self._renewed, on_failed=self._failed)
            )

    def _renewed(self, draft: Draft) -> None:
        self._stale = False
        now = self.state.draft
        if now is None:
            return
        came = draft.chosen - aliases(now.recipients)
        self.change(draft=replace(draft, chosen=aliases(draft.recipients) & now.chosen | came), error=None)

    def _failed(self, error: TbttError) -> None:
        draft = self.state.draft
        self.change(
            error=error, busy=False, seen=None, draft=None if draft is None else replace(draft, plan=None)
        )

    def _begin(self) -> None:
        self.change(error=None, taken=None, made=(), exported="", seen=None)

    # One that came

    def open_file(self, path: Path) -> None:
        """Look at a roster in a file."""
        self._begin()
        self.change(busy=True, draft=None)
        self.own(self._jobs.run(look, self._vault, path, on_done=self._looked, on_failed=self._failed))

    def _looked(self, seen: Seen) -> None:
        self.change(seen=seen, busy=False)

    def take_in(self) -> None:
        """Take in what was looked at."""
        seen = self.state.seen
        if seen is None or self.state.busy:
            return
        self.change(busy=True)
        self.own(
            self._jobs.run(
                intake.take_in,
                self._vault,
                seen.path,
                on_done=self._took,
                on_failed=self._failed,
                must_finish=True,
            )
        )

    def _took(self, taken: Taken) -> None:
        self.change(busy=False, seen=None, taken=taken.result)
        self.load()
        self.on_changed()

    # One that is made

    def begin(self) -> None:
        """Begin a roster."""
        self._begin_with(begin_draft)

    def begin_again(self) -> None:
        """Begin to give the last one to more people."""
        self._begin_with(give_again)

    def _begin_with(self, work: Callable[[Vault], Draft]) -> None:
        self._stop_planning()
        self._begin()
        self._stale = False
        self._planning = self.own(
            self._jobs.run(work, self._vault, on_done=self._begun, on_failed=self._failed)
        )

    def _stop_planning(self) -> None:
        """Let a plan be forgotten that is still being made: whatever becomes of it is for nobody."""
        if self._planning is not None:
            self._planning.drop()
            self._planning = None

    def _begun(self, draft: Draft) -> None:
        self.change(draft=draft, error=None)
        if self._stale:
            self._renew()

    def put_back(self) -> None:
        """Make none, take none in."""
        self._stop_planning()
        self._begin()
        self.change(draft=None)

    def set_until(self, until: dt.date) -> None:
        """Let it hold until another day."""
        if self.state.draft is not None and until != self.state.draft.until:
            self._plan(replace(self.state.draft, until=until))

    def list_(self, alias: str, *, on: bool) -> None:
        """List somebody, or leave them out."""
        draft = self.state.draft
        if draft is not None:
            self._plan(replace(draft, left_out=with_or_without(draft.left_out, alias, on=not on)))

    def set_role(self, alias: str, role: Role) -> None:
        """List somebody in a role, whatever their card says."""
        draft = self.state.draft
        if draft is not None:
            card = next((one.role for one in draft.people if one.alias == alias), None)
            roles = {key: value for key, value in draft.roles.items() if key != alias}
            self._plan(replace(draft, roles=roles if role is card else {**roles, alias: role}))

    def give(self, alias: str, *, on: bool) -> None:
        """Give it to somebody, or not."""
        draft = self.state.draft
        if draft is not None:
            self.change(draft=replace(draft, chosen=with_or_without(draft.chosen, alias, on=on)))

    def _plan(self, draft: Draft) -> None:
        self._stop_planning()
        self.change(draft=replace(draft, plan=None), error=None)
        if self._stale:
            self._renew()
            return
        self._planning = self.own(
            self._jobs.run(plan_again, self._vault, draft, on_done=self._planned, on_failed=self._failed)
        )

    def _planned(self, draft: Draft) -> None:
        now = self.state.draft  # None: it was put back while this was planned
        if now is not None and now.wishes == draft.wishes:
            self.change(draft=replace(draft, chosen=now.chosen), error=None)

    def make(self, path: Path) -> None:
        """Write it."""
        draft = self.state.draft
        if draft is None or not draft.can_make or self.state.busy:
            return
        self.change(busy=True, error=None)
        self.own(
            self._jobs.run(
                make,
                self._vault,
                draft,
                path,
                on_done=self._made,
                on_failed=self._not_made,
                must_finish=True,
            )
        )

    def _not_made(self, error: TbttError) -> None:
        self.change(error=error, busy=False)
        if self._stale:
            self._renew()

    def _made(self, sealed: tuple[Sealed, ...]) -> None:
        self.change(busy=False, draft=None, made=tuple(one.path.name for one in sealed))
        self.load()

    # For stock tools

    def export(self, path: Path) -> None:
        """Write who is trusted as ssh-keygen reads it, and beside it which keys are revoked."""
        self._begin()

        def written(_: int) -> None:
            self.change(exported=path.name)

        self.own(
            self._jobs.run(
                signers.write_signers,
                self._vault,
                path,
                path.with_name(f"{path.name}.revoked"),
                on_done=written,
                on_failed=self._failed,
            )
        )
