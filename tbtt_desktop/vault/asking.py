"""Stories about which she has to be asked again: what she took back may be lost with a damaged vault.

Kept with the number of the consent that holds them back; a later one is her answer.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault import consent, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import get_meta, set_meta

_ASKING: Final = "ask_again"


def add(db: Connection, story_ids: Iterable[StoryId]) -> None:
    """Remember to ask about stories, from the consent on that is in force."""
    versions = {story_id: consent.current(db, story_id).version for story_id in story_ids}
    _keep(db, _kept(db) | versions)


def waiting(db: Connection) -> list[StoryId]:
    """Return the stories about which nobody has asked her since."""
    return [
        story_id
        for story_id, version in _kept(db).items()
        if stories.exists(db, story_id) and consent.current(db, story_id).version == version
    ]


def asked(db: Connection, story_id: StoryId) -> None:
    """Forget one: she was asked, and left it as it is."""
    _keep(db, {one: version for one, version in _kept(db).items() if one != story_id})


def _kept(db: Connection) -> dict[StoryId, int]:
    pairs: dict[StoryId, int] = json.loads(get_meta(db, _ASKING, "{}"))
    return pairs


def _keep(db: Connection, pairs: dict[StoryId, int]) -> None:
    set_meta(db, _ASKING, json.dumps(pairs))
