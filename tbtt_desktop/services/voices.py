"""How the sounds of a story leave: in her own voice, disguised, or not at all."""

from __future__ import annotations

from tbtt_desktop.errors import WorldError
from tbtt_desktop.services.stories import require_local
from tbtt_desktop.stories.records import DISGUISES, Item, ItemId, Leaves, VoiceChoice
from tbtt_desktop.vault import items, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault


class VoiceRefused(WorldError):
    """A choice that cannot be. Parameter: number, the part's."""

    codes = ("voice_not_a_sound", "voice_not_disguised")


def choose_voice(vault: Vault, item_id: ItemId, voice: VoiceChoice) -> Leaves:
    """Say how a sound leaves; nothing is rendered yet. Raises `VoiceRefused`, `NotThere`, `StoryRefused`."""

    def step(db: Connection) -> Leaves:
        item = _sound(db, item_id)
        if item.leaves is not None and item.leaves.voice is voice:
            return item.leaves
        return _set(db, vault, item_id, Leaves(voice, item.leaves.making if item.leaves else 1))

    return vault.write(step)


def disguise_again(vault: Vault, item_id: ItemId, voice: VoiceChoice) -> Leaves:
    """Ask for another disguise than the kept one; `voice` is the disguise in which the sound leaves.

    Whoever has two disguises of the same words can undo both more easily: it is for one that cannot be
    understood. Raises `VoiceRefused`, `NotThere`, `StoryRefused`.
    """

    def step(db: Connection) -> Leaves:
        item = _sound(db, item_id)
        if voice not in DISGUISES:
            raise VoiceRefused("voice_not_disguised", number=item.number)
        making = item.leaves.making if item.leaves is not None else 0
        return _set(db, vault, item_id, Leaves(voice, making + 1))

    return vault.write(step)


def _sound(db: Connection, item_id: ItemId) -> Item:
    story_id, item = items.get(db, item_id)
    require_local(db, story_id)
    if item.audio is None:
        raise VoiceRefused("voice_not_a_sound", number=item.number)
    return item


def _set(db: Connection, vault: Vault, item_id: ItemId, leaves: Leaves) -> Leaves:
    story_id, _ = items.get(db, item_id)
    items.set_leaves(db, item_id, leaves)
    stories.touch(db, vault.world.clock, story_id)
    return leaves
