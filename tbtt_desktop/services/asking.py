"""Stories about which she has to be asked again after a damaged vault was saved; see `salvage`."""

from __future__ import annotations

from dataclasses import dataclass

from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault import asking, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault


@dataclass(frozen=True, slots=True)
class Waiting:
    """A story of which nothing leaves until she is asked."""

    story_id: StoryId
    pseudonym: str


def to_ask_again(vault: Vault) -> tuple[Waiting, ...]:
    """Return the stories about which nobody has asked her since the vault was saved."""

    def step(db: Connection) -> tuple[Waiting, ...]:
        return tuple(Waiting(one, stories.get(db, one).pseudonym) for one in asking.waiting(db))

    return vault.read(step)


def asked_again(vault: Vault, story_id: StoryId) -> None:
    """Note that she was asked and left it as it is: her consent stays, and nobody is reminded of it again."""
    vault.write(lambda db: asking.asked(db, story_id))
