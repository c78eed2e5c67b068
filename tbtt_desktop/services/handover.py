"""Handing over: plan, check the final bytes, then one file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tbtt_desktop.bundle import story as form
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.writer import Composed, Part
from tbtt_desktop.errors import WorldError
from tbtt_desktop.gate.check import Hit, Severity
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services.approval import approve, approved, as_it_leaves, not_looked_at, undecided
from tbtt_desktop.services.leakcheck import leak_check
from tbtt_desktop.services.people import Person, person_of, trusted_cards
from tbtt_desktop.services.protect import set_looked_at
from tbtt_desktop.services.renditions import Rendition
from tbtt_desktop.services.sealing import Sealed, seal
from tbtt_desktop.services.stories import StoryView, view
from tbtt_desktop.stories.consent import Consent, Scope, may_leave
from tbtt_desktop.stories.records import ItemKind, MarkState, Origin, Stage, StoryId
from tbtt_desktop.vault import activity, handovers, media, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.handovers import LedgerRow
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.store import Vault


class Obstacle(StrEnum):
    """Why a story does not leave."""

    CONSENT_MISSING = "consent_missing"
    NOTHING_LEFT = "nothing_left"
    NOT_LOOKED_AT = "not_looked_at"
    NOT_APPROVED = "not_approved"
    UNDECIDED = "undecided"
    RECEIVED = "story_received"
    WITHDRAWN = "story_withdrawn"
    LEAK = "leak"
    ASKS = "leak_asks"


class HandoverRefused(WorldError):
    """An export that does not happen. Parameters: name (the story's id or an alias), scope, numbers."""

    codes = (*(str(one) for one in Obstacle), "no_stories", "no_recipients")


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A part that stays here, and the scope that is missing."""

    number: int
    kind: ItemKind
    scope: Scope


@dataclass(frozen=True, slots=True)
class Problem:
    """What stands in the way of a story, and of which parts."""

    obstacle: Obstacle
    numbers: tuple[int, ...] = ()
    scope: Scope | None = None


@dataclass(frozen=True, slots=True)
class PlannedStory:
    """A story, what of it leaves, and what keeps the rest, or all of it, here."""

    story: StoryView
    leaving: tuple[Rendition, ...]
    held_back: tuple[HeldBack, ...]
    problems: tuple[Problem, ...]
    hits: tuple[Hit, ...]

    @property
    def size(self) -> int:
        """Bytes of media that leave."""
        return sum(one.medium.size for one in self.leaving if one.medium)

    @property
    def clear(self) -> bool:
        """Whether it can leave."""
        return not self.problems


@dataclass(frozen=True, slots=True)
class Plan:
    """What would leave, and who could open it."""

    stories: tuple[PlannedStory, ...]
    recipients: tuple[Person, ...]
    cards: tuple[Card, ...]

    @property
    def clear(self) -> bool:
        """Whether everything planned can leave."""
        return all(one.clear for one in self.stories)


def plan(
    vault: Vault, story_ids: Sequence[StoryId], aliases: Sequence[str], progress: Progress = SILENT
) -> Plan:
    """Render what would leave, hold it against her consent, and check the final bytes.

    Raises `HandoverRefused` (no_stories, no_recipients), `NotThere`, `CardRefused`.
    """
    if not story_ids:
        raise HandoverRefused("no_stories")
    if not aliases:
        raise HandoverRefused("no_recipients")
    wanted = tuple(dict.fromkeys(aliases))
    cards = trusted_cards(vault, wanted)
    planned = []
    for done, story_id in enumerate(dict.fromkeys(story_ids)):
        checkpoint(progress)
        progress.report("plan", done, len(story_ids))
        planned.append(_plan_story(vault, view(vault, story_id), wanted, progress))
    return Plan(tuple(planned), tuple(person_of(vault, card) for card in cards), cards)


def _plan_story(vault: Vault, story: StoryView, aliases: Sequence[str], progress: Progress) -> PlannedStory:
    if story.row.origin is not Origin.LOCAL:
        return PlannedStory(story, (), (), (Problem(Obstacle.RECEIVED),), ())
    if story.row.stage is Stage.WITHDRAWN:
        return PlannedStory(story, (), (), (Problem(Obstacle.WITHDRAWN),), ())
    day = vault.world.clock.today()
    missing = may_leave(story.consent, ItemKind.TEXT, day, aliases)
    if missing is not None:
        return PlannedStory(story, (), (), (Problem(Obstacle.CONSENT_MISSING, scope=missing),), ())
    leaving, held_back = [], []
    for one in as_it_leaves(vault, story, progress):
        scope = may_leave(story.consent, one.item.kind, day, aliases)
        if scope is not None:
            held_back.append(HeldBack(one.item.number, one.item.kind, scope))
        elif one.medium is not None or one.text.text.strip():
            leaving.append(one)
    problems = _problems(vault, story, leaving)
    hits: tuple[Hit, ...] = ()
    if leaving:
        document = _document(vault, story, leaving, form.Approval(day, "seen"), aliases).to_bytes()
        hits = tuple(leak_check(vault, story, leaving, document, progress))
        problems += _leaks(hits)
    return PlannedStory(story, tuple(leaving), tuple(held_back), tuple(problems), hits)


def _problems(vault: Vault, story: StoryView, leaving: Sequence[Rendition]) -> list[Problem]:
    numbers = {one.item.number for one in leaving}
    problems = []
    if not leaving:
        problems.append(Problem(Obstacle.NOTHING_LEFT))
    if waiting := numbers.intersection(undecided(story)):
        problems.append(Problem(Obstacle.UNDECIDED, tuple(sorted(waiting))))
    if unseen := numbers.intersection(not_looked_at(vault, story)):
        problems.append(Problem(Obstacle.NOT_LOOKED_AT, tuple(sorted(unseen))))
    if leaving and approved(vault, story, leaving) is None:
        problems.append(Problem(Obstacle.NOT_APPROVED))
    return problems


def _leaks(hits: Sequence[Hit]) -> list[Problem]:
    problems = []
    for severity, obstacle in ((Severity.BLOCK, Obstacle.LEAK), (Severity.ASK, Obstacle.ASKS)):
        numbers = {hit.item or 0 for hit in hits if hit.severity is severity}
        if numbers:
            problems.append(Problem(obstacle, tuple(sorted(numbers))))
    return problems


def attest(vault: Vault, planned: Plan) -> None:
    """Record that the owner of this vault says: the pictures were looked at, and she agreed."""
    alias = vault.read(identity).alias
    for one in planned.stories:
        story_id = one.story.row.story_id
        obstacles = {problem.obstacle for problem in one.problems}
        if Obstacle.NOT_LOOKED_AT in obstacles:
            set_looked_at(vault, story_id)
        if Obstacle.NOT_APPROVED in obstacles:
            approve(vault, story_id, "attested", alias)


def export(vault: Vault, planned: Plan, path: Path, progress: Progress = SILENT) -> Sealed:
    """Write a plan's bundle to a new file. Raises `HandoverRefused`, `FileProblem`, `Cancelled`."""
    _refuse_obstacles(planned)
    documents = {one.story.row.story_id: _final(vault, one, planned) for one in planned.stories}
    parts = {part.name: part for _, part in documents.values()}
    for one in planned.stories:
        for rendition in one.leaving:
            if rendition.medium is not None:
                medium = _media_part(vault, rendition.medium)
                parts[medium.name] = medium

    def record(db: Connection, composed: Composed) -> None:
        stamp = vault.world.clock.stamp()
        for story_id, (revision, part) in documents.items():
            for card in planned.cards:
                handovers.add_ledger(
                    db,
                    LedgerRow(
                        story_id,
                        composed.envelope.bundle_id,
                        card.fingerprint,
                        card.alias,
                        "stories",
                        revision,
                        part.sha256,
                        composed.digest,
                        stamp,
                    ),
                )
            stories.set_revision(db, story_id, revision)
            stories.set_stage(db, story_id, Stage.HANDED_OVER)
        activity.log(
            db,
            vault.world.clock,
            "handed_over",
            bundle=composed.envelope.bundle_id,
            stories=len(documents),
            recipients=len(planned.cards),
        )

    return seal(
        vault,
        Kind.STORIES,
        planned.cards,
        list(parts.values()),
        path=path,
        record=record,
        progress=progress,
    )


def _refuse_obstacles(planned: Plan) -> None:
    for one in planned.stories:
        for problem in one.problems:
            raise HandoverRefused(
                problem.obstacle,
                name=one.story.row.story_id,
                scope=problem.scope or "",
                numbers=", ".join(map(str, problem.numbers)),
            )


def _final(vault: Vault, one: PlannedStory, planned: Plan) -> tuple[int, Part]:
    """Return the revision and the story file that leaves."""
    given = approved(vault, one.story, one.leaving)
    if given is None:
        raise HandoverRefused(Obstacle.NOT_APPROVED, name=one.story.row.story_id, scope="", numbers="")
    when = stories.parse_stamp(given.stamp).date()
    approval = form.Approval(when, given.how, given.attested_by or None)
    aliases = [card.alias for card in planned.cards]
    document = _document(vault, one.story, one.leaving, approval, aliases)
    return document.revision, Part.of_bytes(f"data/stories/{document.story_id}.json", document.to_bytes())


def _media_part(vault: Vault, medium: media.Medium) -> Part:
    name = f"data/media/{medium.sha256}.{form.EXTENSIONS[medium.type]}"
    return Part(name, medium.size, medium.sha256, media.MediaSource(vault, medium.media_id, medium.size))


def _document(
    vault: Vault,
    story: StoryView,
    leaving: Sequence[Rendition],
    approval: form.Approval,
    aliases: Sequence[str],
) -> form.Story:
    row = story.row
    before = [
        entry
        for entry in vault.read(lambda db: handovers.ledger_of(db, row.story_id))
        if entry.kind == "stories"
    ]
    supersedes = form.Supersedes(before[-1].revision, before[-1].document_sha256) if before else None
    return form.Story(
        story_id=row.story_id,
        revision=row.revision + 1,
        pseudonym=row.pseudonym,
        language=row.language or "und",
        subject=tuple(sorted(story.codes.items())),
        items=tuple(_item(one) for one in leaving),
        consent=_travelling(story.consent, aliases),
        approval=approval,
        redaction_log=_log(story, leaving),
        supersedes=supersedes,
    )


def _item(one: Rendition) -> form.StoryItem:
    text = one.text.text
    if one.medium is None:
        return form.StoryItem(one.item.kind, text=text)
    facts = one.facts
    reference = form.MediaRef(one.medium.sha256, one.medium.type, one.medium.size)
    if one.item.kind is ItemKind.PHOTO:
        reference = form.MediaRef(
            one.medium.sha256,
            one.medium.type,
            one.medium.size,
            width=int(str(facts["width"])),
            height=int(str(facts["height"])),
        )
    else:
        seconds = round(int(str(facts["frames"])) / int(str(facts["rate"])), 3)
        reference = form.MediaRef(
            one.medium.sha256, one.medium.type, one.medium.size, seconds=seconds, voice=form.Voice.OWN
        )
    return form.StoryItem(one.item.kind, caption=text, media=reference)


STAYING = frozenset({Scope.WITHHOLD_FROM, Scope.RECONTACT, Scope.REFER_TO_SERVICE})
"""Scopes whose parameters say how to reach her or whom she fears; they never travel."""


def _travelling(consent: Consent, aliases: Sequence[str]) -> tuple[form.ConsentScope, ...]:
    return tuple(
        form.ConsentScope(grant.scope, grant.purpose, grant.until, grant.recipient or None)
        for grant in consent.grants
        if grant.scope not in STAYING and (not grant.recipient or grant.recipient in aliases)
    )


def _log(story: StoryView, leaving: Sequence[Rendition]) -> tuple[form.Redacted, ...]:
    counts: dict[str, int] = {}
    for one in leaving:
        for mark in story.marks[one.item.item_id]:
            if mark.state is MarkState.COVERED:
                counts[mark.category] = counts.get(mark.category, 0) + 1
    return tuple(form.Redacted(category, count) for category, count in sorted(counts.items()))
