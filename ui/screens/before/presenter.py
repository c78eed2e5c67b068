"""Before she speaks: what was asked, what was explained, what she agrees to. Saved at every change."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field

from tbtt_desktop.bundle.kit import Kit
from tbtt_desktop.errors import TbttError, WorldError
from tbtt_desktop.services import consent, explained, people, stories
from tbtt_desktop.services.forms import Line
from tbtt_desktop.services.help_list import KitHelp, help_list, help_of_kits, save_help_list
from tbtt_desktop.services.kits_in_force import used
from tbtt_desktop.services.stories import StoryRefused, StoryView
from tbtt_desktop.stories.consent import DURATION_DEFAULT, ConsentRecord, Grant, Scope
from tbtt_desktop.stories.records import StoryId, Trust
from tbtt_desktop.vault.store import Vault
from ui.jobs import Jobs
from ui.presenter import Presenter
from ui.screens.writing import WritingPresenter

CHECKS = ("alone", "may_stop", "knows_help")
"""What is asked before anything else; the names under which it is kept."""


@dataclass(frozen=True, slots=True)
class Terms:
    """For whom, and until when. `recipient` "" is any trusted one."""

    recipient: str
    until: dt.date


@dataclass(frozen=True, slots=True)
class Loaded:
    """What one load brings."""

    view: StoryView
    own_alias: str
    trusted: tuple[str, ...]
    help_list: str
    kits: tuple[Kit, ...]
    words: tuple[Line, ...]  # of points of kits that were explained, as they were said


@dataclass(frozen=True, slots=True)
class BeforeState:
    """The page. `view` is the story as it was loaded; the rest is as it is now."""

    view: StoryView | None = None
    pseudonym: str = ""
    language: str = ""
    country: str = ""
    checks: frozenset[str] = frozenset()
    record: ConsentRecord = field(default_factory=ConsentRecord)
    scopes: frozenset[Scope] = frozenset()
    terms: Terms | None = None
    mixed: bool = False  # the yeses differ in recipient or end
    withheld_from: tuple[str, ...] = ()  # aliases
    own_alias: str = ""
    trusted: tuple[str, ...] = ()
    points: tuple[Line, ...] = ()
    point: int = 0
    help_list: str = ""
    kit_help: tuple[KitHelp, ...] = ()
    name_error: TbttError | None = None
    pending: bool = False
    error: TbttError | None = None
    load_error: TbttError | None = None
    asking_to_delete: bool = False
    gone: bool = False


def load(vault: Vault, story_id: StoryId) -> Loaded:
    """Return the story and who can be named as its recipient."""
    everybody = people.people(vault)
    trusted = tuple(one.alias for one in everybody if one.trust is Trust.TRUSTED and not one.successor)
    return Loaded(
        stories.view(vault, story_id),
        people.own_card(vault).alias,
        trusted,
        help_list(vault),
        used(vault),
        explained.words_said(vault, story_id),
    )


class BeforePresenter(WritingPresenter[BeforeState]):
    """Keeps what is chosen, and writes each change at once."""

    def __init__(self, vault: Vault, jobs: Jobs, story_id: StoryId, window_language: str) -> None:
        super().__init__(BeforeState(), vault, jobs, story_id)
        self._window_language = window_language
        self._kits: tuple[Kit, ...] = ()
        self._words: dict[str, Line] = {}

    def load(self) -> None:
        """Read the story."""
        self._read(load, self._loaded)

    def _loaded(self, loaded: Loaded) -> None:
        view = loaded.view
        shared = [grant for grant in view.consent.grants if grant.scope is not Scope.WITHHOLD_FROM]
        withheld = [grant for grant in view.consent.grants if grant.scope is Scope.WITHHOLD_FROM]
        self._kits = loaded.kits
        self._words = {line.name: line for line in loaded.words}
        self.change(
            view=view,
            pseudonym=view.row.pseudonym,
            language=view.row.language,
            country=view.row.country,
            checks=view.checks,
            record=view.consent.record,
            scopes=frozenset(grant.scope for grant in shared),
            terms=self._terms(shared),
            mixed=len({(grant.recipient, grant.until) for grant in shared}) > 1,
            withheld_from=tuple(grant.recipient for grant in withheld),
            own_alias=loaded.own_alias,
            trusted=loaded.trusted,
            points=self._points(view.row.language, view.consent.record),
            help_list=loaded.help_list,
            kit_help=help_of_kits(loaded.kits, self._window_language, view.row.language),
        )

    def _terms(self, grants: list[Grant]) -> Terms:
        if grants:
            return Terms(grants[0].recipient, grants[0].until)
        return Terms("", self._vault.world.clock.today() + DURATION_DEFAULT)

    def _points(self, language: str, record: ConsentRecord) -> tuple[Line, ...]:
        wanted = [code for code in (language, self._window_language) if code]
        return explained.points(wanted, self._kits, record.explained, tuple(self._words.values()))

    def _put(self, key: object, work: Callable[[], object]) -> None:
        self._writes.put(str(key), work)

    def set_check(self, name: str, done: bool) -> None:
        """Note what was asked."""
        kept = self.state.checks - {name}
        self.change(checks=kept | {name} if done else kept)
        self._put(f"check {name}", lambda: stories.set_check(self._vault, self._story_id, name, done))

    def show_point(self, number: int) -> None:
        """Go to another point, round and round."""
        if self.state.points:
            self.change(point=number % len(self.state.points))

    def set_explained(self, done: bool) -> None:
        """Say that the point that is shown was explained."""
        state = self.state
        line = state.points[state.point]
        name = line.name
        order = [point.name for point in state.points]
        known = (set(state.record.explained) | {name}) if done else set(state.record.explained) - {name}
        if done and line.kit:
            self._words[name] = line
            self._put(f"words {name}", lambda: explained.keep_words(self._vault, self._story_id, line))
        names = tuple(sorted(known, key=lambda one: order.index(one) if one in order else len(order)))
        self.set_record(explained=names)
        points = self._points(state.language, self.state.record)
        self.change(points=points, point=min(state.point, len(points) - 1))

    def set_record(self, **fields: str | bool | tuple[str, ...]) -> None:
        """Change how consent was given."""
        now = {"explained_by": self.state.own_alias, "language": self.state.language, **fields}
        record = dataclasses.replace(self.state.record, **now)  # type: ignore[arg-type]  # checked by its fields
        self.change(record=record)
        self._put("record", lambda: consent.set_record(self._vault, self._story_id, record))

    def set_scope(self, scope: Scope, on: bool) -> None:
        """Note a yes or a no."""
        kept, terms = self.state.scopes - {scope}, self.state.terms
        if terms is None:
            return
        self.change(scopes=kept | {scope} if on else kept)

        def write() -> object:
            if not on:
                return consent.change(self._vault, self._story_id, withdraw=(scope,))
            return consent.change(
                self._vault, self._story_id, grant=(scope,), recipient=terms.recipient, until=terms.until
            )

        self._put(f"scope {scope}", write)

    def set_terms(self, recipient: str, until: dt.date) -> None:
        """Change for whom and until when, for every yes."""
        scopes = self.state.scopes
        if self.state.terms == Terms(recipient, until) and not self.state.mixed:
            return
        self.change(terms=Terms(recipient, until), mixed=False)
        if scopes:
            self._put(
                "terms",
                lambda: consent.change(
                    self._vault, self._story_id, grant=scopes, recipient=recipient, until=until
                ),
            )

    def withhold_from(self, alias: str, on: bool) -> None:
        """Keep the story from somebody, or no longer."""
        until = self.state.terms.until if self.state.terms else None
        others = tuple(one for one in self.state.withheld_from if one != alias)
        names = (*others, alias) if on else others
        self.change(withheld_from=names)
        self._put("withhold", lambda: consent.withhold_from(self._vault, self._story_id, names, until=until))

    def set_pseudonym(self, name: str) -> None:
        """Call the story differently; a name that cannot be is said and not kept."""
        try:
            clean = stories.clean_pseudonym(name)
        except StoryRefused as error:
            self.change(name_error=error)
            return
        self.change(pseudonym=clean, name_error=None)
        self._put("name", lambda: stories.rename(self._vault, self._story_id, clean))

    def set_language(self, language: str, country: str) -> None:
        """Say in which language, and in which country, it is told."""
        points = self._points(language, self.state.record)
        self.change(language=language, country=country, points=points)
        self._put("language", lambda: stories.set_language(self._vault, self._story_id, language, country))

    def set_help_list(self, text: str) -> None:
        """Keep the list of who helps."""
        self.change(help_list=text)
        self._put("help list", lambda: save_help_list(self._vault, text))

    def finish(self) -> None:
        """Write what is left, unless the story is deleted. Raises `WorldError`."""
        if not self.state.gone:
            super().finish()

    def ask_to_delete(self, asking: bool) -> None:
        """Ask first, or no longer."""
        self.change(asking_to_delete=asking)

    def delete(self) -> None:
        """Delete the story here."""
        try:
            self._writes.finish()
        except WorldError as error:
            self.change(error=error, asking_to_delete=False)
            return
        self._jobs.run(
            stories.delete_story,
            self._vault,
            self._story_id,
            on_done=lambda _: self.change(gone=True, asking_to_delete=False),
            on_failed=lambda error: self.change(error=error, asking_to_delete=False),
            must_finish=True,
        )


@dataclass(frozen=True, slots=True)
class NewStoryState:
    """A story that is being begun."""

    story_id: StoryId | None = None
    error: TbttError | None = None


class NewStoryPresenter(Presenter[NewStoryState]):
    """Begins a story under a neutral word."""

    def __init__(self, vault: Vault, jobs: Jobs, language: str) -> None:
        super().__init__(NewStoryState())
        self._vault = vault
        self._jobs = jobs
        self._language = language

    def begin(self) -> None:
        """Begin it."""
        self.own(
            self._jobs.run(
                lambda: stories.new_story(self._vault, language=self._language),
                on_done=lambda story_id: self.change(story_id=story_id),
                on_failed=lambda error: self.change(error=error),
            )
        )
