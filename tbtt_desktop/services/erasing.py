"""Deleting parts of a story for good, now or once they were taken out long enough ago; what goes with one.

`services.stories.delete_story` deletes a whole one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.services import vault_settings
from tbtt_desktop.services.stories import restore_item
from tbtt_desktop.stories.records import ItemId, ItemKind, MediaId, StoryId
from tbtt_desktop.vault import activity, erasing, handovers, items, stories, transcripts
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault

KEPT_DAYS: Final = "removed_kept_days"
KEPT_DAYS_CHOICES: Final = (1, 7, 30, 90)
KEPT_DAYS_DEFAULT: Final = 30


@dataclass(frozen=True, slots=True)
class Loss:
    """What goes with a story: parts by kind, and to whom it was handed over as it is now."""

    texts: int
    sounds: int
    photos: int
    handed_to: tuple[str, ...]  # aliases
    confirmed: bool  # whether one of them answered that it arrived
    changed_since: bool  # it was changed after the last time it left: that is nowhere else

    @property
    def nowhere_else(self) -> bool:
        """Whether this is the only copy of what stands in it."""
        return bool(self.texts + self.sounds + self.photos) and (not self.handed_to or self.changed_since)


def loss_of(vault: Vault, story_id: StoryId) -> Loss:
    """Return what deleting a story would take away. Raises `NotThere`."""

    def step(db: Connection) -> Loss:
        row = stories.get(db, story_id)
        (counted,) = stories.rows(db, [story_id])
        left = [one for one in handovers.ledger_of(db, story_id) if one.kind == "stories"]
        last = max((one.stamp for one in left), default="")
        return Loss(
            counted.texts,
            counted.sounds,
            counted.photos,
            tuple(dict.fromkeys(one.alias for one in left)),
            any(one.receipt == "accepted" for one in left),
            bool(last) and row.updated > stories.parse_stamp(last),
        )

    return vault.read(step)


def delete_part(vault: Vault, story_id: StoryId, number: int) -> None:
    """Delete a part for good, taken out before or not: text, sound or picture, with all that was made of it.

    A sound's transcript goes with it: as a mere text it could leave where she let only notes leave. Its
    number stays taken. Raises `NotThere` with item_unknown.
    """

    def step(db: Connection) -> list[MediaId]:
        stories.get(db, story_id)
        items.kind_of(db, story_id, number)
        left = _erase_with_words(db, vault, story_id, number)
        stories.touch(db, vault.world.clock, story_id)
        return left

    _finish(vault, vault.write(step))


def delete_item(vault: Vault, item_id: ItemId) -> None:
    """Do the same with a part that is known by its id. Raises `NotThere` with item_unknown."""
    delete_part(vault, *vault.read(lambda db: items.place_of(db, item_id)))


def _erase(db: Connection, vault: Vault, story_id: StoryId, number: int) -> list[MediaId] | None:
    """Return the media of a part that is gone now, None where there was none."""
    mark = erasing.part_mark(db, story_id, number)
    left = erasing.erase_part(db, story_id, number)
    if left is not None:
        activity.note_part_deleted(db, vault.world.clock, story_id, number, mark)
    return left


def _erase_with_words(db: Connection, vault: Vault, story_id: StoryId, number: int) -> list[MediaId]:
    """Return the media of a part that is gone now, with its transcript; none where it was gone."""
    words = transcripts.transcript_of(db, items.id_of(db, story_id, number))
    if words is not None:
        _erase(db, vault, *items.place_of(db, words))
    return _erase(db, vault, story_id, number) or []


def _finish(vault: Vault, media_ids: Sequence[MediaId]) -> None:
    for media_id in media_ids:
        vault.drop_staged(media_id)
    vault.scrub()


@dataclass(frozen=True, slots=True)
class Removed:
    """A part that was taken out and can still be put back."""

    number: int
    since: dt.datetime


def removed_parts(vault: Vault, story_id: StoryId) -> list[Removed]:
    """Return what was taken out of a story and is not deleted for good yet."""
    found = vault.read(lambda db: erasing.removed_parts(db, story_id))
    return [Removed(number, dt.datetime.fromtimestamp(since, dt.UTC)) for number, since in found]


def delete_removed(vault: Vault, story_id: StoryId) -> int:
    """Delete for good what was taken out of a story; return how many parts that was."""

    def step(db: Connection) -> tuple[int, list[MediaId]]:
        numbers = [number for number, _ in erasing.removed_parts(db, story_id)]
        left = [one for number in numbers for one in _erase_with_words(db, vault, story_id, number)]
        return len(numbers), left

    count, left = vault.write(step)
    if count:
        _finish(vault, left)
    return count


def kept_days(vault: Vault) -> int:
    """Return for how many days a part that was taken out can be put back."""
    kept = vault_settings.get(vault, KEPT_DAYS)
    known = {str(choice): choice for choice in KEPT_DAYS_CHOICES}
    return known.get(kept, KEPT_DAYS_DEFAULT)


def set_kept_days(vault: Vault, days: int) -> None:
    """Say so, and delete at once what is older."""
    vault_settings.put(vault, KEPT_DAYS, str(days))
    delete_expired(vault)


def delete_expired(vault: Vault) -> int:
    """Delete for good what was taken out longer ago than the vault keeps it; return how many parts."""
    now = vault.world.clock.now()
    limit = now - dt.timedelta(days=kept_days(vault))
    if not vault.read(erasing.all_removed):  # as a rule: nothing is written then
        return 0

    def step(db: Connection) -> tuple[int, list[MediaId]]:
        due = erasing.removed_before(db, int(now.timestamp()), int(limit.timestamp()))
        left = [one for story_id, number in due for one in _erase_with_words(db, vault, story_id, number)]
        return len(due), left

    count, left = vault.write(step)
    if count:
        _finish(vault, left)
    return count


def put_back(vault: Vault, story_id: StoryId, number: int) -> None:
    """Put back a part that was taken out. Raises `NotThere` once it was deleted for good."""
    restore_item(vault, story_id, vault.read(lambda db: items.id_of(db, story_id, number)))


def part_kind(vault: Vault, story_id: StoryId, number: int) -> ItemKind:
    """Return what a part is, taken out or not. Raises `NotThere` with item_unknown."""
    return vault.read(lambda db: items.kind_of(db, story_id, number))


def count_removed(vault: Vault) -> int:
    """Return how many parts of all stories were taken out and can still be put back."""
    return len(vault.read(erasing.all_removed))


def delete_all_removed(vault: Vault) -> int:
    """Delete for good what was taken out of any story; return how many parts that was."""
    return sum(delete_removed(vault, story_id) for story_id in dict.fromkeys(vault.read(erasing.all_removed)))
