"""Stories that she did not let this computer keep: handed over or erased when the session ends.

Nothing is erased by itself. A lock and hiding never wait for an answer, so the story stays, encrypted, and
what becomes of it is asked before anything else is shown at the next unlock.
"""

from __future__ import annotations

from dataclasses import dataclass

from tbtt_desktop.services.erasing import Loss, loss_of
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault import consent, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault


@dataclass(frozen=True, slots=True)
class Unkept:
    """A story that is not to be kept here, and what would go with it."""

    story_id: StoryId
    pseudonym: str
    loss: Loss


def unkept(vault: Vault) -> tuple[Unkept, ...]:
    """Return the stories told here that hold something and may not be kept today, oldest first.

    A story of which nothing was agreed yet has just been begun, and is not among them.
    """
    day = vault.world.clock.today()

    def step(db: Connection) -> list[tuple[StoryId, str]]:
        return [
            (story_id, stories.get(db, story_id).pseudonym) for story_id in consent.not_to_be_kept(db, day)
        ]

    found = vault.read(step)
    return tuple(Unkept(story_id, name, loss_of(vault, story_id)) for story_id, name in found)
