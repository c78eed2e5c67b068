"""The sounds of a story in Protect: each as it was taken in, and as it leaves."""

from __future__ import annotations

from functools import partial

from tbtt_desktop.audio.source import SoundOutput
from tbtt_desktop.services import listening
from tbtt_desktop.stories.records import Item, ItemId, StoryId
from tbtt_desktop.vault.store import Vault
from ui.jobs import Jobs
from ui.listening import Listening, SoundPresenter, keep_place, of_item


class Hearing:
    """Makes sounds ready to be heard; one at a time is."""

    def __init__(self, vault: Vault, jobs: Jobs, output: SoundOutput, story_id: StoryId) -> None:
        self._vault, self._story_id = vault, story_id
        self._listening = Listening(jobs, output)
        self.toggle = self._listening.toggle
        self.pause = self._listening.pause
        self.go_back = self._listening.go_back
        self.faster = self._listening.faster
        self.drop = self._listening.drop
        self.close = self._listening.close

    def as_taken_in(self, item: Item) -> SoundPresenter:
        """Return a sound as it was recorded or taken in."""
        return self._listening.sound(of_item(self._vault, item), keep_place(self._vault, item))

    def as_it_leaves(self, item_id: ItemId) -> SoundPresenter:
        """Return a sound as it leaves, rendered by the code that makes the bundle."""
        return self._listening.sound(partial(listening.leaving, self._vault, self._story_id, item_id))

    def excerpt(self, item_id: ItemId, first: int) -> SoundPresenter:
        """Return ten seconds of a sound as it leaves, from a frame on."""
        return self._listening.sound(partial(listening.excerpt, self._vault, self._story_id, item_id, first))
