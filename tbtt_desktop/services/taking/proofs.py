"""Which phrases that were said belong to which stories: tried before anything is written."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Final

from tbtt_desktop.bundle.reader import Verified
from tbtt_desktop.bundle.story import Story
from tbtt_desktop.bundle.transfer import Transfer
from tbtt_desktop.clock import Clock
from tbtt_desktop.progress import Progress, checkpoint
from tbtt_desktop.services.phrases import canonical, carried_by, matches
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault import intake, phrases
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.intake import Tombstone
from tbtt_desktop.vault.phrases import PhraseHash
from tbtt_desktop.vault.store import Vault

Proofs = frozenset[tuple[str, PhraseHash]]
"""Phrases, in canonical form, with the hashes that are of them."""

TRIED_MOST: Final = 64
"""Phrases of one bundle's withdrawals that are tried: each may cost seconds and a gigabyte of memory."""
WAITING_MOST: Final = 4
"""Phrases that wait for one story: each is tried when a version of it arrives."""


def prove(vault: Vault, verified: Verified, progress: Progress) -> Proofs:
    """Try what was said of the stories in a bundle, here or in it. Raises `Cancelled`, `KeyFileProblem`."""
    pairs = dict.fromkeys([*_said_before(vault, verified), *_said_in(vault, verified)[:TRIED_MOST]])
    found = set()
    for done, (phrase, hashed) in enumerate(pairs):
        checkpoint(progress)
        progress.report("phrase", done, len(pairs))
        if matches(phrase, hashed):
            found.add((phrase, hashed))
    return frozenset(found)


def _said_before(vault: Vault, verified: Verified) -> Iterable[tuple[str, PhraseHash]]:
    came: list[Story | Transfer] = [one.value for one in verified.contents.stories]
    came += [one.value for one in verified.contents.transfers]
    for told in came:
        hashed, story_id = carried_by(told), StoryId(told.story_id)
        if hashed is not None:
            for one in vault.read(partial(phrases.said, story_id=story_id)):
                yield one.phrase, hashed


def _said_in(vault: Vault, verified: Verified) -> list[tuple[str, PhraseHash]]:
    found = []
    for document in verified.contents.withdrawals:
        phrase, story_id = document.value.phrase, StoryId(document.value.story_id)
        if phrase is not None:
            hashes = vault.read(partial(known_hashes, story_id=story_id))
            found += [(canonical(phrase), hashed) for hashed in hashes]
    return found


def known_hashes(db: Connection, story_id: StoryId) -> list[PhraseHash]:
    """Return the hashes of a story's phrase: that of the story told here, those that came with versions."""
    own = phrases.of_story(db, story_id)
    carried = [carried_by(Story.parse(one.document)) for one in intake.received(db, story_id)]
    return list(dict.fromkeys(one for one in (own, *carried) if one is not None))


def her_words(db: Connection, story_id: StoryId, phrase: str, proofs: Proofs) -> bool:
    """Whether these are the words of the story told here: a version that came in brings its own hash."""
    own = phrases.of_story(db, story_id)
    return own is not None and (canonical(phrase), own) in proofs


def carry_out_phrases(db: Connection, clock: Clock, story_id: StoryId, proofs: Proofs) -> None:
    """Set a tombstone for every signer whose version carries the hash of a phrase that was said."""
    said = phrases.said(db, story_id)
    for row in intake.received(db, story_id) if said else ():
        hashed = carried_by(Story.parse(row.document))
        for one in said:
            if row.signer and hashed is not None and (one.phrase, hashed) in proofs:
                stone = Tombstone(story_id, row.signer, one.scope, one.digest, "phrase", one.revision)
                intake.add_tombstone(db, clock, stone)
