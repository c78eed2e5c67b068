"""The decisions of Decide: what is taken from which version, and how it was chosen until then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

from tbtt_desktop.errors import TbttError
from tbtt_desktop.guard.client import Thumbnail
from tbtt_desktop.services import conflicts
from tbtt_desktop.services.conflicts import Compared, Conflict, Side, Take
from tbtt_desktop.services.listening import received
from tbtt_desktop.services.reading import received_picture
from tbtt_desktop.stories.records import ItemKind, StoryId
from tbtt_desktop.vault.store import Vault
from ui.jobs import Jobs
from ui.listening import Prepare
from ui.presenter import Presenter

Takes = Mapping[str, Take]


@dataclass(frozen=True, slots=True)
class DecideState:
    """Two versions. `takes` holds what is taken from the one that came; all else stays as it is here."""

    compared: Compared | None = None
    takes: Takes = field(default_factory=dict)
    before: tuple[Takes, ...] = ()  # how it was chosen, for undo
    pictures: Mapping[str, Thumbnail | TbttError] = field(default_factory=dict)  # by digest
    saving: bool = False
    counts: Side | None = None  # once it was decided
    error: TbttError | None = None

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that a person chooses."""
        found = self.compared.differences if self.compared else ()
        return tuple(one.field for one in found if one.chosen)

    @property
    def whole(self) -> Take | None:
        """The version that is taken whole, None where something is taken from both."""
        sides = {self.takes.get(one, Take.HERE) for one in self.fields}
        if not sides or sides == {Take.HERE}:
            return Take.HERE
        return Take.THERE if sides == {Take.THERE} else None


def load(vault: Vault, story_id: StoryId, against: str) -> Compared:
    """Return the versions of a story that wait for a person."""
    return conflicts.compare(vault, conflicts.conflict_of(vault, story_id, against))


def save(vault: Vault, conflict: Conflict, takes: Take | Takes) -> Side:
    """Put into force what was chosen."""
    return conflicts.decide(vault, conflict, takes)


class DecidePresenter(Presenter[DecideState]):
    """Nothing is written before Decide is pressed."""

    def __init__(
        self, vault: Vault, jobs: Jobs, story_id: StoryId, against: str = "", picture_size: int = 1
    ) -> None:
        super().__init__(DecideState())
        self._vault = vault
        self._jobs = jobs
        self._story_id = story_id
        self._against = against
        self._picture_size = picture_size

    def load(self) -> None:
        """Lay both versions side by side."""
        self.own(
            self._jobs.run(
                load,
                self._vault,
                self._story_id,
                self._against,
                on_done=self._loaded,
                on_failed=self._failed,
            )
        )

    def _failed(self, error: TbttError) -> None:
        self.change(error=error, saving=False)

    def _loaded(self, compared: Compared) -> None:
        self.change(compared=compared, error=None)
        self._draw_next()

    def _draw_next(self) -> None:
        compared = self.state.compared
        differing = compared.differences if compared else ()
        shown = [item for one in differing for item in (one.here_item, one.there_item)]
        waiting = [
            item.media.sha256
            for item in shown
            if item is not None and item.kind is ItemKind.PHOTO and item.media is not None
        ]
        sha256 = next((one for one in waiting if one not in self.state.pictures), None)
        if sha256 is None:
            return

        def drawn(picture: Thumbnail | TbttError) -> None:
            self.change(pictures={**self.state.pictures, sha256: picture})
            self._draw_next()

        self.own(
            self._jobs.run(
                received_picture,
                self._vault,
                self._story_id,
                sha256,
                self._picture_size,
                on_done=drawn,
                on_failed=drawn,
            )
        )

    def hearing(self, sha256: str) -> Prepare:
        """Return what makes a sound of either version ready to be heard."""
        return partial(received, self._vault, self._story_id, sha256)

    # Choosing

    def choose(self, field_: str, side: Take) -> None:
        """Take one field from a version."""
        if self.state.takes.get(field_, Take.HERE) is not side:
            self._take({**self.state.takes, field_: side})

    def take_all(self, side: Take) -> None:
        """Take every field from one version."""
        wanted = dict.fromkeys(self.state.fields, side)
        if any(self.state.takes.get(one, Take.HERE) is not side for one in wanted):
            self._take(wanted)

    def _take(self, takes: Takes) -> None:
        if not self.state.saving and self.state.counts is None:
            self.change(takes=takes, before=(*self.state.before, self.state.takes), error=None)

    def undo(self) -> None:
        """Choose again as it was before the last choice."""
        if self.state.before and not self.state.saving and self.state.counts is None:
            *earlier, last = self.state.before
            self.change(takes=last, before=tuple(earlier), error=None)

    def decide(self) -> None:
        """Put into force what is chosen."""
        state = self.state
        if state.compared is None or state.saving or state.counts is not None:
            return
        told_here = state.compared.conflict.here.told_here
        takes: Take | Takes = Take.HERE if told_here else state.whole or dict(state.takes)
        self.change(saving=True, error=None)
        self._jobs.run(
            save,
            self._vault,
            state.compared.conflict,
            takes,
            on_done=lambda side: self.change(counts=side, saving=False),
            on_failed=self._failed,
            must_finish=True,
        )
