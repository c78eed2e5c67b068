"""Handing over: plan, check the final bytes, then one file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.writer import Composed, Part
from tbtt_desktop.clock import Clock
from tbtt_desktop.errors import WorldError
from tbtt_desktop.gate.records import Code, Hit, Severity, StoryFacts
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services.approval import (
    answer_question,
    approve,
    approved,
    as_it_leaves,
    not_looked_at,
    question,
    undecided,
)
from tbtt_desktop.services.leakcheck import check_frame, check_story, story_facts
from tbtt_desktop.services.people import CardRefused, Person, person_of, trusted_card, trusted_cards
from tbtt_desktop.services.protect import set_looked_at
from tbtt_desktop.services.recipients import check_recipients
from tbtt_desktop.services.recognising import fingerprint
from tbtt_desktop.services.renditions import Rendition
from tbtt_desktop.services.sealing import Sealed, seal
from tbtt_desktop.services.stories import StoryView, view
from tbtt_desktop.services.story_file import approval_as_it_travels, media_part, story_document
from tbtt_desktop.services.unchanged import unchanged
from tbtt_desktop.stories.consent import Missing, Scope, may_leave, part_may_leave
from tbtt_desktop.stories.records import ItemKind, Origin, Stage, StoryId
from tbtt_desktop.vault import activity, handovers, stories
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

    codes = (*(str(one) for one in Obstacle), "no_stories")


@dataclass(frozen=True, slots=True)
class HeldBack:
    """A part that stays here, and the scope that is missing, or that it was decided so."""

    number: int
    kind: ItemKind
    scope: Missing


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
    day: dt.date  # consent was read as of this day

    @property
    def clear(self) -> bool:
        """Whether everything planned can leave."""
        return all(one.clear for one in self.stories)


def plan(
    vault: Vault, story_ids: Sequence[StoryId], aliases: Sequence[str], progress: Progress = SILENT
) -> Plan:
    """Render what would leave, hold it against her consent, and check the final bytes.

    Raises `HandoverRefused` (no_stories), `RecipientsRefused`, `NotThere`, `CardRefused`.
    """
    if not story_ids:
        raise HandoverRefused("no_stories")
    wanted = check_recipients(aliases)
    cards = trusted_cards(vault, wanted)
    planned = []
    for done, story_id in enumerate(dict.fromkeys(story_ids)):
        checkpoint(progress)
        progress.report("plan", done, len(story_ids))
        planned.append(_plan_story(vault, view(vault, story_id), wanted, progress))
    people = tuple(person_of(vault, card) for card in cards)
    return Plan(tuple(planned), people, cards, vault.world.clock.today())


def _plan_story(vault: Vault, story: StoryView, aliases: Sequence[str], progress: Progress) -> PlannedStory:
    if story.row.origin is not Origin.LOCAL:
        return PlannedStory(story, (), (), (Problem(Obstacle.RECEIVED),), ())
    if story.row.stage is Stage.WITHDRAWN:
        return PlannedStory(story, (), (), (Problem(Obstacle.WITHDRAWN),), ())
    day = vault.world.clock.today()
    missing = may_leave(story.consent, day, aliases)
    if missing is not None:
        return PlannedStory(story, (), (), (Problem(Obstacle.CONSENT_MISSING, scope=missing),), ())
    leaving, held_back = [], []
    for one in as_it_leaves(vault, story, progress):
        scope = part_may_leave(story.consent, one.item, day, aliases) or one.held
        if scope is not None:
            held_back.append(HeldBack(one.item.number, one.item.kind, scope))
        elif one.medium is not None or one.text.text.strip():
            leaving.append(one)
    problems = _problems(vault, story, leaving)
    hits: tuple[Hit, ...] = ()
    if leaving:
        given = approved(vault, story, leaving)
        document = story_document(
            vault, story, leaving, approval_as_it_travels(given, day), aliases
        ).to_bytes()
        facts = story_facts(vault, story, leaving, aliases, approved=given is not None)
        hits = tuple(check_story(vault, story, facts, leaving, document, progress))
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


OWN_OBSTACLE = frozenset({Code.APPROVAL_MISSING, Code.MARK_UNPLACED})
"""What the gate finds and a plan already names as an obstacle of its own."""


def _leaks(hits: Sequence[Hit]) -> list[Problem]:
    hits = [hit for hit in hits if hit.code not in OWN_OBSTACLE]
    problems = []
    for severity, obstacle in ((Severity.BLOCK, Obstacle.LEAK), (Severity.ASK, Obstacle.ASKS)):
        numbers = {hit.item or 0 for hit in hits if hit.severity is severity}
        if numbers:
            problems.append(Problem(obstacle, tuple(sorted(numbers))))
    return problems


def attest(vault: Vault, planned: Plan) -> None:
    """Record that the owner of this vault says: the pictures were looked at, and she agreed.

    By what is left she would not be recognised, or wants it so: that is said with it.
    """
    alias = vault.read(identity).alias
    for one in planned.stories:
        story_id = one.story.row.story_id
        obstacles = {problem.obstacle for problem in one.problems}
        asked = question(vault, one.story)
        if Obstacle.NOT_LOOKED_AT in obstacles:
            set_looked_at(vault, story_id)
        if Obstacle.NOT_APPROVED in obstacles:
            approve(vault, story_id, "attested", alias, recognise=fingerprint(asked.left))
        elif not asked.answered:
            answer_question(vault, one.story)


def export(vault: Vault, planned: Plan, path: Path, progress: Progress = SILENT) -> Sealed:
    """Write a plan's bundle to a new file, as long as everything still is as it was planned.

    A story that changed since is planned again; one that changes while the file is written, and a card
    that is no longer trusted, end it. Raises `HandoverRefused`, `CardRefused`, `NotThere`,
    `FileProblem`, `Cancelled`.
    """
    now = _as_of_now(vault, planned, progress)
    _refuse_obstacles(now)
    final = [_final(vault, one, now) for one in now.stories]
    return seal(
        vault,
        Kind.STORIES,
        now.cards,
        _parts(vault, final),
        path=path,
        check=lambda composed: _check_frame(vault, composed, final),
        record=lambda db, composed: _record(db, vault, composed, now, final),
        progress=progress,
    )


@dataclass(frozen=True, slots=True)
class _Final:
    """A story whose file is made: what the gate knows of it, and the file."""

    planned: PlannedStory
    facts: StoryFacts
    revision: int
    file: Part


def _parts(vault: Vault, final: Sequence[_Final]) -> list[Part]:
    """Return the files that leave, each once: two stories may hold the same picture."""
    media = [
        media_part(vault, rendition.medium)
        for one in final
        for rendition in one.planned.leaving
        if rendition.medium is not None
    ]
    return list({part.name: part for part in (*(one.file for one in final), *media)}.values())


def _check_frame(vault: Vault, composed: Composed, final: Sequence[_Final]) -> None:
    """Refuse a bundle in which anything but its media holds what was covered."""
    for hit in check_frame(vault, composed, {one.facts: one.planned.leaving for one in final}):
        guilty = next((one.planned for one in final if one.facts.story_id == hit.story_id), None)
        raise _refused(guilty, _leaks([hit])[0])


def _record(db: Connection, vault: Vault, composed: Composed, planned: Plan, final: Sequence[_Final]) -> None:
    """Note in the ledger what leaves, unless it changed while the file was written."""
    _refuse_changes(db, vault.world.clock, planned)
    stamp = vault.world.clock.stamp()
    for one in final:
        story_id = one.facts.story_id
        for card in planned.cards:
            handovers.add_ledger(
                db,
                LedgerRow(
                    story_id,
                    composed.envelope.bundle_id,
                    card.fingerprint,
                    card.alias,
                    "stories",
                    one.revision,
                    one.file.sha256,
                    composed.digest,
                    stamp,
                ),
            )
        stories.set_revision(db, story_id, one.revision)
        stories.set_stage(db, story_id, Stage.HANDED_OVER)
    activity.log(
        db,
        vault.world.clock,
        "handed_over",
        bundle=composed.envelope.bundle_id,
        stories=len(final),
        recipients=len(planned.cards),
    )


def _as_of_now(vault: Vault, planned: Plan, progress: Progress) -> Plan:
    """Return the plan where nothing changed since it was made, else one of what is here now."""

    def same(db: Connection) -> bool:
        _refuse_other_cards(db, vault.world.clock, planned.cards)
        return all(unchanged(db, one.story) for one in planned.stories)

    if planned.day == vault.world.clock.today() and vault.read(same):
        return planned
    story_ids = [one.story.row.story_id for one in planned.stories]
    return plan(vault, story_ids, [card.alias for card in planned.cards], progress)


def _refuse_changes(db: Connection, clock: Clock, planned: Plan) -> None:
    """Refuse what became another story, or another recipient, while the file was written."""
    _refuse_other_cards(db, clock, planned.cards)
    for one in planned.stories:
        if not unchanged(db, one.story):
            raise _refused(one, Problem(Obstacle.NOT_APPROVED))


def _refuse_other_cards(db: Connection, clock: Clock, cards: Sequence[Card]) -> None:
    for card in cards:
        if trusted_card(db, card.alias, clock) != card:
            raise CardRefused("card_not_trusted", name=card.alias)


def _refuse_obstacles(planned: Plan) -> None:
    for one in planned.stories:
        for problem in one.problems:
            raise _refused(one, problem)


def _refused(one: PlannedStory | None, problem: Problem) -> HandoverRefused:
    return HandoverRefused(
        problem.obstacle,
        name=one.story.row.story_id if one else "",
        scope=problem.scope or "",
        numbers=", ".join(map(str, problem.numbers)),
    )


def _final(vault: Vault, one: PlannedStory, planned: Plan) -> _Final:
    """Return a story with the file that leaves."""
    given = approved(vault, one.story, one.leaving)
    if given is None:
        raise _refused(one, Problem(Obstacle.NOT_APPROVED))
    aliases = [card.alias for card in planned.cards]
    approval = approval_as_it_travels(given, vault.world.clock.today())
    document = story_document(vault, one.story, one.leaving, approval, aliases)
    facts = story_facts(vault, one.story, one.leaving, aliases, approved=True)
    name = f"data/stories/{document.story_id}.json"
    return _Final(one, facts, document.revision, Part.of_bytes(name, document.to_bytes()))
