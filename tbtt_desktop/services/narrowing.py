"""What is left of a version that came in, once part of her yes was taken back.

The signed file stays as it came, and what she took back is shown, searched, counted and passed on no more.
Without a yes to sharing there is nothing left: what came in so would have been refused.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from tbtt_desktop.bundle.notices import EVERYTHING, By
from tbtt_desktop.bundle.originals import ORIGINALS_SCOPES
from tbtt_desktop.bundle.story import SHARE_SCOPES, MediaRef, Story, StoryItem, Voice
from tbtt_desktop.bundle.trust import Rights, may_withdraw
from tbtt_desktop.services import standings
from tbtt_desktop.services.lineage import line_of
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import ItemKind, StoryId, Trust
from tbtt_desktop.vault import decisions, intake
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.intake import ReceivedRevision, Tombstone

HERE: Final = "here"
"""The claim of a tombstone that the vault's owner set herself: it is of every version, whoever signed it."""

_OWN: Final = frozenset({By.SIGNER, By.SUCCESSOR})
_VOICES: Final[Mapping[Voice | None, Scope]] = {
    None: Scope.PUBLISH_VOICE_ORIGINAL,
    Voice.OWN: Scope.PUBLISH_VOICE_ORIGINAL,
    Voice.DISGUISED: Scope.PUBLISH_VOICE_DISTORTED,
    Voice.REVOICED: Scope.PUBLISH_TRANSCRIPT,
    Voice.READ: Scope.PUBLISH_TRANSCRIPT,
}


def scope_of(kind: ItemKind, medium: MediaRef) -> Scope:
    """Return the yes without which a medium may not be here."""
    return _VOICES[medium.voice] if kind is ItemKind.AUDIO else Scope.PUBLISH_IMAGE


class Withdrawals:
    """What was taken back of one story, asked of its versions."""

    def __init__(self, db: Connection, story_id: StoryId) -> None:
        self._db = db
        self._tombstones = intake.tombstones(db, story_id)
        self._successors = standings.successors(db) if self._tombstones else {}
        self._verdicts = decisions.of_story(db, story_id) if self._tombstones else []
        self._rows = {one.sha256: one for one in intake.received(db, story_id)} if self._tombstones else {}

    def of(self, row: ReceivedRevision) -> frozenset[str]:
        """Return the scopes that were taken back of a version; `EVERYTHING` among them where it was all."""
        if not self._tombstones:
            return frozenset()
        if not row.signer:
            return self._of_parents(row.sha256, set())
        return frozenset(one.scope for one in self._tombstones if self._reaches(one, row))

    def _of_parents(self, sha256: str, seen: set[str]) -> frozenset[str]:
        """Return what was taken back of any version that one was put together of."""
        found: frozenset[str] = frozenset()
        for verdict in self._verdicts:
            if verdict.result != sha256 or sha256 in seen:
                continue
            seen.add(sha256)
            for parent in (verdict.here, verdict.there):
                row = self._rows.get(parent)
                found |= self._of_parents(parent, seen) if row is None or not row.signer else self.of(row)
        return found

    def _reaches(self, one: Tombstone, row: ReceivedRevision) -> bool:
        if row.revision > one.revision:
            return False
        if one.claim == HERE:
            return True
        if one.claim == By.PHRASE:  # kept for those whose version carries her phrase
            return one.signer == row.signer
        line = line_of(self._successors)
        if one.scope == EVERYTHING and one.claim in _OWN and line(one.signer) == line(row.signer):
            return True  # all is for good: a new key of the same person does not bring it back
        brought = intake.taken(self._db, row.digest)
        rights = Rights(row.signer, self._successors, coordinator=brought.signer if brought else None)
        return may_withdraw(By(one.claim), one.signer, Trust.TRUSTED, rights)


def leaves_nothing(story: Story, taken_back: Iterable[str]) -> bool:
    """Whether nothing may be here of a version any more."""
    gone = frozenset(taken_back)
    return EVERYTHING in gone or not any(
        one.scope in SHARE_SCOPES and one.scope not in gone for one in story.consent
    )


def leaves_originals(story: Story, taken_back: Iterable[str], whose: str) -> bool:
    """Whether `whose` vault may still have originals: a scope that names this alias for them stands.

    "" asks for anybody whom she named.
    """
    gone = frozenset(taken_back)
    return EVERYTHING not in gone and any(
        one.scope in ORIGINALS_SCOPES and one.scope not in gone and one.named and whose in ("", one.named)
        for one in story.consent
    )


def narrowed(story: Story, taken_back: Iterable[str], whose: str = "") -> Story:
    """Return a version without what she took back. Its parts keep their places.

    `whose` is the alias of the vault that it is in: its originals are there for as long as that is named.
    """
    gone = frozenset(taken_back)
    if not gone:
        return story
    bare = leaves_originals(story, gone, whose)
    return dataclasses.replace(
        story,
        items=tuple(_item(one, gone, bare=bare) for one in story.items),
        unredacted=story.unredacted if bare else None,
        consent=tuple(one for one in story.consent if one.scope not in gone),
        spatial=None if Scope.PUBLIC_MAP_AREA in gone else story.spatial,
    )


def _item(item: StoryItem, gone: frozenset[str], *, bare: bool) -> StoryItem:
    media = item.media if item.media is None or scope_of(item.kind, item.media) not in gone else None
    transcript = None if Scope.PUBLISH_TRANSCRIPT in gone else item.transcript
    codes = item.time_codes if media is not None and transcript is not None else ()
    told = dataclasses.replace(item, media=media, transcript=transcript, time_codes=codes)
    return told if bare else dataclasses.replace(told, original=None, page=0)


def document_here(db: Connection, story_id: StoryId) -> dict[str, Any] | None:
    """Return the file of the version that counts, without what she took back; None where none came in."""
    arrived = intake.current_revision(db, story_id)
    if arrived is None:
        return None
    document: dict[str, Any] = json.loads(arrived.document)
    taken_back = Withdrawals(db, story_id).of(arrived)
    if not taken_back:
        return document
    story = narrowed(Story.parse(arrived.document), taken_back, identity(db).alias)
    document |= {
        "items": [one.to_json() for one in story.items],
        "consent": [one.to_json() for one in story.consent],
    }
    document["holds"] = str(story.holds)
    for name, there in (("spatial", story.spatial), ("originals", story.unredacted)):
        if there is None:
            document.pop(name, None)
    return document
