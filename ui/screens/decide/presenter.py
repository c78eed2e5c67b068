"""The decisions of Decide: what is taken from which version, and how it was chosen until then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tbtt_desktop.errors import TbttError
from tbtt_desktop.services import conflicts
from tbtt_desktop.services.conflicts import Compared, Conflict, Side, Take
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault
from ui.jobs import Jobs
from ui.screens.received import Drawn, ReceivedPresenter

Takes = Mapping[str, Take]


@dataclass(frozen=True, slots=True)
class DecideState:
    """Two versions. `takes` holds what is taken from the one that came; all else stays as it is here."""

    compared: Compared | None = None
    takes: Takes = field(default_factory=dict)
    before: tuple[Takes, ...] = ()  # how it was chosen, for undo
    pictures: Mapping[str, Drawn] = field(default_factory=dict)  # by digest
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


class DecidePresenter(ReceivedPresenter[DecideState]):
    """Nothing is written before Decide is pressed."""

    def __init__(
        self, vault: Vault, jobs: Jobs, story_id: StoryId, against: str = "", picture_size: int = 1
    ) -> None:
        super().__init__(DecideState(), vault, jobs, story_id, picture_size)
        self._against = against

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
        self._draw_all([item for one in compared.differences for item in (one.here_item, one.there_item)])

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
