"""Withdrawal phrases: six words that are shown once, to her. With them she takes a story back anywhere.

What travels and is kept is Argon2id of the words. So whoever holds a story can tell that the words are right
and cannot tell what they are, and nobody can look her story up but by saying them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from tbtt_desktop import limits
from tbtt_desktop.bundle.story import Story, WithdrawalPhrase
from tbtt_desktop.bundle.transfer import Transfer
from tbtt_desktop.clock import World
from tbtt_desktop.crypto import passphrases
from tbtt_desktop.crypto.kdf import SALT_SIZE, KdfParams, stretch
from tbtt_desktop.errors import WorldError
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services.stories import require_local
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault import activity, intake, phrases, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.phrases import PhraseHash
from tbtt_desktop.vault.store import Vault

PARAMS: Final = KdfParams(memory_kib=limits.KDF_MEMORY_KIB_FLOOR)
"""Six words are 66 bits: nobody guesses them, and a desk with thousands of stories tries them in minutes."""

_AT_ONCE: Final = 200  # stories that are read in one step


class PhraseRefused(WorldError):
    """These words take nothing back. Parameter: count, of the words that are needed."""

    codes = ("phrase_incomplete", "phrase_unknown")


@dataclass(frozen=True, slots=True)
class FoundStory:
    """A story that her phrase belongs to."""

    story_id: StoryId
    pseudonym: str  # "" where only the ledger still knows it


def canonical(phrase: str) -> str:
    """Return what is hashed: NFC, small letters, one blank between two words."""
    return " ".join(unicodedata.normalize("NFC", phrase).casefold().split())


def hash_of(phrase: str, world: World, params: KdfParams = PARAMS) -> PhraseHash:
    """Return the hash of a phrase under a new salt."""
    salt = world.chance.token(SALT_SIZE)
    made = stretch(canonical(phrase), salt, params)
    return PhraseHash(salt.hex(), made.hex(), params.passes, params.memory_kib, params.lanes)


def matches(phrase: str, kept: PhraseHash) -> bool:
    """Whether `kept` is of this phrase. Takes as long as its parameters ask. Raises `KeyFileProblem`."""
    if not phrase.strip():
        return False
    params = KdfParams(memory_kib=kept.memory_kib, passes=kept.time, lanes=kept.lanes)
    made = stretch(canonical(phrase), bytes.fromhex(kept.salt), params)
    return made.hex() == kept.hash


def carried_by(story: Story | Transfer) -> PhraseHash | None:
    """Return the hash that a story brings along, be it redacted or given over whole."""
    one = story.withdrawal_phrase
    return None if one is None else PhraseHash(one.salt, one.hash, one.time, one.memory_kib, one.lanes)


def give(vault: Vault, story_id: StoryId, progress: Progress = SILENT) -> str:
    """Return six new words for a story told here; words given before do not count any more.

    They are kept nowhere. What was handed over before knows only those from before. Raises `NotThere`, and
    `Cancelled`: then those from before count on.
    """
    words = passphrases.suggest(vault.world)
    hashed = hash_of(words, vault.world)
    checkpoint(progress)  # that took a second: where nobody is there to see the words, they do not count

    def step(db: Connection) -> None:
        require_local(db, story_id)
        phrases.put(db, vault.world.clock, story_id, hashed)
        activity.log(db, vault.world.clock, "phrase_given", story=story_id)

    vault.write(step)
    return words


def forget(vault: Vault, story_id: StoryId) -> None:
    """Let a story leave without a phrase from here on. Raises `NotThere`."""

    def step(db: Connection) -> None:
        require_local(db, story_id)
        phrases.drop(db, story_id)
        activity.log(db, vault.world.clock, "phrase_forgotten", story=story_id)

    vault.write(step)


def has_phrase(vault: Vault, story_id: StoryId) -> bool:
    """Whether a story told here has a phrase."""
    return vault.read(lambda db: phrases.of_story(db, story_id)) is not None


def as_it_travels(db: Connection, story_id: StoryId) -> WithdrawalPhrase | None:
    """Return what goes into the story file."""
    kept = phrases.of_story(db, story_id)
    if kept is None:
        return None
    return WithdrawalPhrase(kept.salt, kept.hash, kept.time, kept.memory_kib, kept.lanes)


def require_whole(phrase: str) -> None:
    """Refuse what cannot be a phrase. Raises `PhraseRefused`."""
    if len(canonical(phrase).split()) != passphrases.SUGGESTED_WORDS:
        raise PhraseRefused("phrase_incomplete", count=passphrases.SUGGESTED_WORDS)


def find(vault: Vault, phrase: str, progress: Progress = SILENT) -> list[FoundStory]:
    """Return the stories to which a phrase belongs: told here or received. It tells of no other story.

    Every try costs a derivation for each story that has a phrase, one at least. Raises `PhraseRefused`
    (phrase_incomplete, phrase_unknown), `Cancelled`.
    """
    require_whole(phrase)
    kept = _all(vault)
    found: list[StoryId] = []
    matching: dict[PhraseHash, bool] = {}
    for done, (story_id, hashed) in enumerate(kept):
        checkpoint(progress)
        progress.report("phrase", done, len(kept))
        if hashed not in matching:
            matching[hashed] = matches(phrase, hashed)
        if matching[hashed] and story_id not in found:
            found.append(story_id)
    if not kept:
        hash_of(phrase, vault.world)  # that there is none takes as long as that there is one
    if not found:
        vault.write(lambda db: activity.log(db, vault.world.clock, "phrase_unknown"))
        raise PhraseRefused("phrase_unknown")
    return [FoundStory(story_id, _name(vault, story_id)) for story_id in found]


def _name(vault: Vault, story_id: StoryId) -> str:
    rows = vault.read(lambda db: stories.rows(db, [story_id]))
    return rows[0].pseudonym if rows else ""


def _all(vault: Vault) -> list[tuple[StoryId, PhraseHash]]:
    """Return every phrase that is known here, with its story."""
    found = vault.read(phrases.all_hashes)
    place: tuple[str, str] | None = ("", "")
    while place is not None:
        some, place = vault.read(partial(intake.phrase_hashes, after=place, limit=_AT_ONCE))
        found += some
    return found


def proven(words: Iterable[str], hashes: Sequence[PhraseHash]) -> frozenset[tuple[str, PhraseHash]]:
    """Return which words belong to which hashes. Long work: never on the vault's lane."""
    return frozenset((one, kept) for one in words for kept in hashes if matches(one, kept))
