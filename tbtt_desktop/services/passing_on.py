"""Passing on what came in, to the archive as a rule: as its signer gave it, with the proof of that.

Nothing is rendered or covered here: whoever told it approved exactly these bytes. So a story goes on whole
or not at all, and only as far as the consent that came with it reaches.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path

from tbtt_desktop import limits
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.origins import origin_of, origin_parts, verify
from tbtt_desktop.bundle.story import ConsentScope, MediaRef, Original, Story, Voice
from tbtt_desktop.bundle.tagfiles import Provenance
from tbtt_desktop.bundle.writer import Composed, Part
from tbtt_desktop.errors import WorldError
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services.narrowing import Withdrawals
from tbtt_desktop.services.people import CardRefused, Person, person_of, trusted_card, trusted_cards
from tbtt_desktop.services.recipients import check_recipients
from tbtt_desktop.services.sealing import Sealed, seal
from tbtt_desktop.stories.consent import ORIGINALS, SHARE, Scope
from tbtt_desktop.stories.records import Origin, StoryId
from tbtt_desktop.vault import activity, handovers, intake, media, origins, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.handovers import PASSED_ON, LedgerRow
from tbtt_desktop.vault.intake import ReceivedRevision
from tbtt_desktop.vault.origins import StoredOrigin
from tbtt_desktop.vault.store import Vault

_VOICES = {
    None: Scope.PUBLISH_VOICE_ORIGINAL,
    Voice.OWN: Scope.PUBLISH_VOICE_ORIGINAL,
    Voice.DISGUISED: Scope.PUBLISH_VOICE_DISTORTED,
    Voice.REVOICED: Scope.PUBLISH_TRANSCRIPT,
    Voice.READ: Scope.PUBLISH_TRANSCRIPT,
}


class Hindrance(StrEnum):
    """Why a story that came in is not passed on."""

    TOLD_HERE = "told_here"
    GONE = "taken_back"
    CONSENT_MISSING = "consent_missing"
    UNDECIDED = "conflict_undecided"
    UNPROVEN = "origin_not_kept"
    ORIGINALS = "originals_not_for_all"


class PassingOnRefused(WorldError):
    """A story is not passed on. Parameters: name (the story's id), scope, who (an alias), limit."""

    codes = (*(str(one) for one in Hindrance), "bundle_too_full", "nothing_to_pass_on")


@dataclass(frozen=True, slots=True)
class PassedOn:
    """A story that came in, and what keeps it from going on; `scope` where that is a missing yes."""

    story_id: StoryId
    pseudonym: str
    current: ReceivedRevision | None
    hindrance: Hindrance | None = None
    scope: Scope | None = None
    who: str = ""  # the alias of somebody who is not named for the originals that it holds


@dataclass(frozen=True, slots=True)
class PassPlan:
    """What would go on, and who could open it."""

    stories: tuple[PassedOn, ...]
    recipients: tuple[Person, ...]
    cards: tuple[Card, ...]

    @property
    def leaving(self) -> tuple[PassedOn, ...]:
        """Return what nothing hinders."""
        return tuple(one for one in self.stories if one.hindrance is None)

    @property
    def clear(self) -> bool:
        """Whether everything planned can go on, and there is something."""
        return bool(self.stories) and len(self.leaving) == len(self.stories)


def all_received(vault: Vault, story_ids: Iterable[StoryId]) -> bool:
    """Whether every one of these stories came in from somebody else. Raises `NotThere`."""

    def step(db: Connection) -> bool:
        return all(stories.get(db, story_id).origin is Origin.RECEIVED for story_id in story_ids)

    return vault.read(step)


def plan(
    vault: Vault, story_ids: Sequence[StoryId], aliases: Sequence[str], progress: Progress = SILENT
) -> PassPlan:
    """Hold stories that came in against the consent that came with them.

    Raises `RecipientsRefused`, `NotThere`, `CardRefused`.
    """
    wanted = check_recipients(aliases)
    cards, day = trusted_cards(vault, wanted), vault.world.clock.today()
    planned = []
    read = partial(_planned, aliases=wanted, day=day)
    for done, story_id in enumerate(dict.fromkeys(story_ids)):
        checkpoint(progress)
        progress.report("plan", done, len(story_ids))
        planned.append(vault.read(partial(read, story_id=story_id)))
    return PassPlan(tuple(planned), tuple(person_of(vault, card) for card in cards), cards)


def plan_rest(vault: Vault, aliases: Sequence[str], progress: Progress = SILENT) -> PassPlan:
    """Plan every story that came in and that not all of `aliases` have in its present revision."""
    wanted = check_recipients(aliases)
    fingerprints = [card.fingerprint for card in trusted_cards(vault, wanted)]
    return plan(vault, vault.read(lambda db: handovers.not_passed_on(db, fingerprints)), wanted, progress)


def _planned(db: Connection, story_id: StoryId, aliases: Sequence[str], day: dt.date) -> PassedOn:
    row = stories.get(db, story_id)
    current = intake.current_revision(db, story_id)
    if row.origin is not Origin.RECEIVED:
        return PassedOn(story_id, row.pseudonym, None, Hindrance.TOLD_HERE)
    if current is None:
        return PassedOn(story_id, row.pseudonym, None, Hindrance.GONE)
    taken_back = Withdrawals(db, story_id).of(current)
    story = Story.parse(current.document)
    scope = _missing(story, taken_back, aliases, day) or _still_said(story, taken_back)
    hindrance = Hindrance.CONSENT_MISSING if scope else None
    who = _not_for(story, taken_back, aliases, day)
    if who and hindrance is None:
        hindrance = Hindrance.ORIGINALS
    if any(one.state == "conflict" for one in intake.received(db, story_id)):
        hindrance = Hindrance.UNDECIDED
    elif origins.get(db, current.origin) is None:
        hindrance = Hindrance.UNPROVEN
    return PassedOn(story_id, row.pseudonym, current, hindrance, scope, who)


def _missing(story: Story, gone: frozenset[str], aliases: Sequence[str], day: dt.date) -> Scope | None:
    """Return the first scope that a story needs and that does not reach all of `aliases`."""
    given = _given(story, gone, day)
    share = [Scope(one.scope) for one in given if one.scope in SHARE]
    if not all(any(_reaches(given, scope, alias) for scope in share) for alias in aliases):
        return Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE
    needed = [scope for item in story.items for scope in _of_item(item.media, item.transcript)]
    needed += [Scope.PUBLIC_MAP_AREA] if story.spatial else []
    return next((one for one in needed if not all(_reaches(given, one, alias) for alias in aliases)), None)


def _given(story: Story, gone: frozenset[str], day: dt.date) -> list[ConsentScope]:
    return [one for one in story.consent if one.scope not in gone and one.until >= day]


def _not_for(story: Story, gone: frozenset[str], aliases: Sequence[str], day: dt.date) -> str:
    """Return the first of `aliases` whom she did not name for the originals that a story holds, "" for none.

    The story goes on as it was signed, so its originals do too, or nothing does.
    """
    if story.unredacted is None:
        return ""
    named = {one.named for one in _given(story, gone, day) if one.scope in ORIGINALS}
    return next((alias for alias in aliases if alias not in named), "")


def _still_said(story: Story, gone: frozenset[str]) -> Scope | None:
    """Return a scope that she took back and that the signed file, which goes on as it is, still gives."""
    said = {one.scope for one in story.consent}
    return next((scope for scope in Scope if scope in gone and scope in said), None)


def _reaches(given: Iterable[ConsentScope], scope: Scope, alias: str) -> bool:
    return any(one.scope == scope and one.recipient in (None, alias) for one in given)


def _of_item(medium: MediaRef | None, transcript: str | None) -> Iterable[Scope]:
    if transcript is not None:
        yield Scope.PUBLISH_TRANSCRIPT
    if medium is not None:
        yield _VOICES[medium.voice] if medium.type == "audio/flac" else Scope.PUBLISH_IMAGE


def pass_on(vault: Vault, planned: PassPlan, path: Path, progress: Progress = SILENT) -> Sealed:
    """Write a bundle of what is planned, with the origin of each story, to a new file.

    What was taken back since is refused. Raises `PassingOnRefused`, `CardRefused`, `NotThere`, `FileProblem`,
    `Cancelled`.
    """
    aliases = [card.alias for card in planned.cards]
    now = plan(vault, [one.story_id for one in planned.stories], aliases)
    for one in now.stories:
        if one.hindrance is not None:
            raise PassingOnRefused(one.hindrance, name=one.story_id, scope=one.scope or "", who=one.who)
    leaving = [one.current for one in now.stories if one.current is not None]
    if not leaving:
        raise PassingOnRefused("nothing_to_pass_on")
    return seal(
        vault,
        Kind.STORIES,
        now.cards,
        _parts(vault, leaving),
        path=path,
        record=lambda db, composed: _record(db, vault, composed, now, leaving),
        progress=progress,
    )


def _parts(vault: Vault, leaving: Sequence[ReceivedRevision]) -> list[Part]:
    """Return story files, media and origins, each once."""
    proofs = {one.origin: _proof(vault, one) for one in leaving}
    parts = [Part.of_bytes(f"data/stories/{one.story_id}.json", one.document) for one in leaving]
    parts += origin_parts({one.bundle_id: _tags(one) for one in proofs.values()})
    if sum(part.size for part in parts) > limits.BUNDLE_JSON_TOTAL_MAX:
        raise PassingOnRefused("bundle_too_full", limit=limits.BUNDLE_JSON_TOTAL_MAX // limits.MIB)
    for one in leaving:
        story = Story.parse(one.document)
        wanted: list[MediaRef | Original] = [*story.media, *story.originals]
        parts += [_medium(vault, one, reference) for reference in wanted]
    return list({part.name: part for part in parts}.values())


def _proof(vault: Vault, one: ReceivedRevision) -> StoredOrigin:
    """Return the tag files that name this story file with this hash, checked once more."""
    stored = vault.read(lambda db: origins.get(db, one.origin))
    try:
        proof = None if stored is None else verify(_tags(stored))
    except WorldError:
        proof = None
    digest = hashlib.sha256(one.document).hexdigest()
    if stored is None or proof is None or origin_of([proof], one.story_id, digest) is None:
        raise PassingOnRefused(Hindrance.UNPROVEN, name=one.story_id)
    return stored


def _tags(stored: StoredOrigin) -> Provenance:
    return Provenance(stored.tagmanifest, stored.signature, stored.manifest, stored.envelope)


def _medium(vault: Vault, one: ReceivedRevision, reference: MediaRef | Original) -> Part:
    media_id = vault.read(lambda db: intake.received_medium(db, one.story_id, reference.sha256))
    if media_id is None:
        raise PassingOnRefused(Hindrance.UNPROVEN, name=one.story_id)
    return Part(
        reference.name, reference.size, reference.sha256, media.MediaSource(vault, media_id, reference.size)
    )


def _record(
    db: Connection, vault: Vault, composed: Composed, planned: PassPlan, leaving: Sequence[ReceivedRevision]
) -> None:
    """Note in the ledger what goes on, unless it was taken back while the file was written."""
    aliases = [card.alias for card in planned.cards]
    for card in planned.cards:
        if trusted_card(db, card.alias, vault.world.clock) != card:
            raise CardRefused("card_not_trusted", name=card.alias)
    stamp, day = vault.world.clock.stamp(), vault.world.clock.today()
    for one in leaving:
        again = _planned(db, one.story_id, aliases, day)
        if again.hindrance is not None or again.current != one:
            why = again.hindrance or Hindrance.UNDECIDED
            raise PassingOnRefused(why, name=one.story_id, scope="", who=again.who)
        for card in planned.cards:
            handovers.add_ledger(
                db,
                LedgerRow(
                    one.story_id,
                    composed.envelope.bundle_id,
                    card.fingerprint,
                    card.alias,
                    PASSED_ON,
                    one.revision,
                    one.sha256,
                    composed.digest,
                    stamp,
                ),
            )
    activity.log(
        db,
        vault.world.clock,
        "passed_on",
        bundle=composed.envelope.bundle_id,
        stories=len(leaving),
        recipients=len(planned.cards),
    )
