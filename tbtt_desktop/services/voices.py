"""How the sounds of a story leave: their words in another voice, disguised, in her own, or not at all."""

from __future__ import annotations

from typing import Final

from tbtt_desktop.audio.speech import (
    FASTEST,
    PITCH_MOST,
    SLOWEST,
    VARIANTS,
    WORDS_A_MINUTE,
    language_for,
    variant_known,
)
from tbtt_desktop.errors import BugError, WorldError
from tbtt_desktop.services.revoicing import digest, words_of
from tbtt_desktop.services.stories import StoryView, require_local, view
from tbtt_desktop.stories.records import (
    DISGUISES,
    REVOICINGS,
    Item,
    ItemId,
    Leaves,
    Reading,
    Speaker,
    StoryId,
    VoiceChoice,
)
from tbtt_desktop.vault import items, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.store import Vault

PITCH_USUAL: Final = 50


class VoiceRefused(WorldError):
    """A choice that cannot be.

    Parameters: number, the part's; language or name of a voice, as asked for; least and most.
    """

    codes = (
        "voice_not_a_sound",
        "voice_not_disguised",
        "voice_no_transcript",
        "voice_no_language",
        "voice_language_unknown",
        "voice_variant_unknown",
        "voice_pace",
        "voice_pitch",
        "voice_reads_itself",
        "voice_not_said",
    )


def choose_voice(vault: Vault, item_id: ItemId, voice: VoiceChoice) -> Leaves:
    """Say how a sound leaves; nothing is rendered yet. For another voice's words see `revoice`, `read_aloud`.

    Raises `VoiceRefused`, `NotThere`, `StoryRefused`.
    """
    if voice in REVOICINGS:
        raise BugError

    def step(db: Connection) -> Leaves:
        item = _sound(db, item_id)
        if item.leaves is not None and item.leaves.voice is voice:
            return item.leaves
        return _set(db, vault, item_id, Leaves(voice, _making(item)))

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


def revoice(
    vault: Vault,
    story_id: StoryId,
    item_id: ItemId,
    language: str = "",
    *,
    variant: str = VARIANTS[0],
    pace: int = WORDS_A_MINUTE,
    pitch: int = PITCH_USUAL,
) -> Leaves:
    """Let a synthetic voice say a sound's redacted transcript in its place; nothing is rendered yet.

    `language` is a BCP 47 tag or a name of espeak-ng, "" for the story's; the rest as `records.Speaker`.
    Raises `VoiceRefused` (voice_not_a_sound, voice_no_transcript, voice_no_language,
    voice_language_unknown, voice_variant_unknown, voice_pace, voice_pitch), `NotThere`, `StoryRefused`.
    """
    story = view(vault, story_id)
    item = _item(story, item_id)
    _require_words(story, item)
    wanted = language or story.row.language
    if not wanted:
        raise VoiceRefused("voice_no_language", number=item.number)
    known = language_for(wanted)
    if known is None:
        raise VoiceRefused("voice_language_unknown", language=wanted)
    if not variant_known(variant):
        raise VoiceRefused("voice_variant_unknown", name=variant)
    if not SLOWEST <= pace <= FASTEST:
        raise VoiceRefused("voice_pace", least=SLOWEST, most=FASTEST)
    if not 0 <= pitch <= PITCH_MOST:
        raise VoiceRefused("voice_pitch", least=0, most=PITCH_MOST)
    speaker = Speaker(known, variant, pace, pitch)

    def step(db: Connection) -> Leaves:
        making = _making(_sound(db, item_id))
        return _set(db, vault, item_id, Leaves(VoiceChoice.REVOICED, making, speaker=speaker))

    return vault.write(step)


def read_aloud(vault: Vault, story_id: StoryId, item_id: ItemId, reading_id: ItemId) -> Leaves:
    """Let a recording in which somebody read a sound's redacted transcript aloud leave in its place.

    It belongs to the words as they leave now, and is out of date once they are others. The recording itself
    does not leave a second time. Raises `VoiceRefused` (voice_not_a_sound, voice_no_transcript,
    voice_reads_itself), `NotThere`, `StoryRefused`.
    """
    story = view(vault, story_id)
    item, reading = _item(story, item_id), _item(story, reading_id)
    words = _require_words(story, item)
    if reading.audio is None:
        raise VoiceRefused("voice_not_a_sound", number=reading.number)
    leaves = reading.leaves
    if reading.item_id == item.item_id or (leaves is not None and leaves.reading is not None):
        raise VoiceRefused("voice_reads_itself", number=reading.number)

    def step(db: Connection) -> Leaves:
        making, other = _making(_sound(db, item_id)), _making(_sound(db, reading_id))
        _set(db, vault, reading_id, Leaves(VoiceChoice.STAYS, other))
        chosen = Leaves(VoiceChoice.READ, making, reading=Reading(reading_id, digest(words)))
        return _set(db, vault, item_id, chosen)

    return vault.write(step)


def _item(story: StoryView, item_id: ItemId) -> Item:
    for item in story.items:
        if item.item_id == item_id:
            return item
    raise NotThere("item_unknown", name=str(item_id))


def _require_words(story: StoryView, item: Item) -> str:
    """Return the words that another voice is to say. Raises `VoiceRefused`."""
    if item.audio is None:
        raise VoiceRefused("voice_not_a_sound", number=item.number)
    words = words_of(story, item)
    if words is None:
        raise VoiceRefused("voice_no_transcript", number=item.number)
    return words


def _making(item: Item) -> int:
    return item.leaves.making if item.leaves is not None else 1


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
