"""What was explained to her before she spoke, with the words that were said where those stood in a kit.

A kit changes, or is gone: what was said to somebody stays what it was.
"""

from __future__ import annotations

from collections.abc import Sequence

from tbtt_desktop.bundle.kit import Kit
from tbtt_desktop.services import forms
from tbtt_desktop.services.forms import Line
from tbtt_desktop.services.stories import require_local
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault import kits
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault


def keep_words(vault: Vault, story_id: StoryId, line: Line) -> None:
    """Note the words with which a point of a kit was explained; those that come with the program stay."""
    if not line.kit:
        return

    def step(db: Connection) -> None:
        require_local(db, story_id)
        kits.set_explained(db, story_id, line.name, line.language, line.text)

    vault.write(step)


def words_said(vault: Vault, story_id: StoryId) -> tuple[Line, ...]:
    """Return the points of kits whose words were kept, as they were said."""
    found = vault.read(lambda db: kits.explained(db, story_id))
    return tuple(
        Line(name, words, language, name.partition("__")[0])
        for name, (language, words) in sorted(found.items())
    )


def points(
    languages: Sequence[str], used: Sequence[Kit], explained: Sequence[str], words: Sequence[Line]
) -> tuple[Line, ...]:
    """Return what is explained to her: as the forms are now, but what was explained as it was said.

    A point that was explained and stands in no form any more comes after all others.
    """
    now = forms.before(*languages, kits=used)
    then = {one.name: one for one in words if one.name in explained}
    here = {one.name for one in now}
    shipped = {one.name: one for one in forms.before(*languages)}
    gone = [then.get(name) or shipped.get(name) for name in explained if name not in here]
    return tuple([then.get(one.name, one) for one in now] + [one for one in gone if one is not None])
