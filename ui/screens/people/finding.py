"""Looking for a card in what a camera sees: one frame at a time, and no frame waits."""

from __future__ import annotations

from collections.abc import Callable

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.errors import TbttError
from tbtt_desktop.guard.client import DecodedPhoto
from tbtt_desktop.services.cards_as_pictures import CardWatch
from ui.jobs import JobHandle, Jobs


class CardFinder:
    """Tells `on_card` of the first card, and `on_other` why what is held up is none."""

    def __init__(
        self, jobs: Jobs, on_card: Callable[[Card], None], on_other: Callable[[TbttError], None]
    ) -> None:
        self._jobs = jobs
        self._on_card, self._on_other = on_card, on_other
        self._watch: CardWatch | None = None
        self._job: JobHandle | None = None

    def look(self, frame: DecodedPhoto) -> None:
        """Look at a frame, unless the one before is still looked at."""
        if self._job is not None and self._job.running:
            return
        if self._watch is None:
            self._watch = CardWatch()
        self._job = self._jobs.run(
            self._watch.look,
            frame,
            on_done=self._seen,
            on_failed=self._on_other,
            on_progress=lambda *_: None,
        )

    def _seen(self, card: Card | None) -> None:
        if card is not None:
            self._on_card(card)

    def end(self) -> None:
        """Look no further."""
        if self._job is not None:
            self._job.drop()
        if self._watch is not None:
            self._watch.end()
        self._job = self._watch = None
