"""The decisions about what is kept aside because the key that signed it was revoked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tbtt_desktop.errors import TbttError
from tbtt_desktop.services import quarantine
from tbtt_desktop.services.quarantine import KeptAside
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault
from ui.jobs import Jobs
from ui.presenter import Presenter


@dataclass(frozen=True, slots=True)
class AsideState:
    """What waits, about which it is asked whether it counts or goes for good, and what was decided last."""

    kept: tuple[KeptAside, ...] = ()
    counting: StoryId | None = None
    doomed: StoryId | None = None
    accepted: str = ""  # pseudonym
    put_back: str = ""  # pseudonym
    discarded: str = ""  # pseudonym
    error: TbttError | None = None

    def stories(self) -> tuple[KeptAside, ...]:
        """Return each story once, by its newest revision."""
        newest = {one.story_id: one for one in self.kept}
        return tuple(newest.values())


class AsidePresenter(Presenter[AsideState]):
    """A person decides about each story; nothing that is kept aside counts or goes by itself."""

    def __init__(self, vault: Vault, jobs: Jobs) -> None:
        super().__init__(AsideState())
        self._vault = vault
        self._jobs = jobs
        self._let_count: KeptAside | None = None  # what can still be put back

    def load(self) -> None:
        """Read what waits."""
        self.own(
            self._jobs.run(quarantine.kept_aside, self._vault, on_done=self._loaded, on_failed=self._failed)
        )

    def _loaded(self, kept: tuple[KeptAside, ...]) -> None:
        self.change(kept=kept)

    def _failed(self, error: TbttError) -> None:
        self.change(error=error, doomed=None, counting=None)

    def ask_to_accept(self, one: KeptAside) -> None:
        """Say what it means that a story counts, and ask."""
        self._ask(counting=one.story_id)

    def ask_to_discard(self, one: KeptAside) -> None:
        """Ask before a story goes for good."""
        self._ask(doomed=one.story_id)

    def _ask(self, **what: StoryId) -> None:
        self.change(
            **{"doomed": None, "counting": None, "accepted": "", "put_back": "", "discarded": "", **what},
            error=None,
        )

    def keep(self) -> None:
        """Leave it aside."""
        self.change(doomed=None, counting=None)

    def accept(self, one: KeptAside) -> None:
        """Let a story count."""
        self._let_count = one
        self._decide(quarantine.accept, one, accepted=one.pseudonym)

    def undo_accept(self) -> None:
        """Keep aside again what was let count last."""
        one, self._let_count = self._let_count, None
        if one is not None:
            self._decide(quarantine.put_back, one, put_back=one.pseudonym)

    def discard(self, one: KeptAside) -> None:
        """Delete it for good."""
        self._decide(quarantine.discard, one, discarded=one.pseudonym)

    def _decide(self, work: Callable[[Vault, StoryId], None], one: KeptAside, **note: str) -> None:
        def done(_: None) -> None:
            self._ask()
            self.change(**note)
            self.load()

        self.own(
            self._jobs.run(
                work, self._vault, one.story_id, on_done=done, on_failed=self._failed, must_finish=True
            )
        )
