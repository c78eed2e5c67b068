"""Handing over: plan, check the final bytes, then one file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.writer import Composed, Part
from tbtt_desktop.clock import Clock
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
from tbtt_desktop.services.handover_plan import (
    HandoverRefused,
    HeldBack,
    Obstacle,
    Plan,
    PlannedStory,
    Problem,
)
from tbtt_desktop.services.leakcheck import check_frame, check_story, story_facts
from tbtt_desktop.services.people import CardRefused, person_of, trusted_card, trusted_cards
from tbtt_desktop.services.protect import set_looked_at
from tbtt_desktop.services.recipients import check_recipients
from tbtt_desktop.services.recognising import fingerprint
from tbtt_desktop.services.renditions import Rendition
from tbtt_desktop.services.sealing import Sealed, seal
from tbtt_desktop.services.stories import StoryView, view
from tbtt_desktop.services.story_file import approval_as_it_travels, media_part, story_document
from tbtt_desktop.services.unchanged import unchanged
from tbtt_desktop.services.unredacted import NOTHING, Unredacted, approve_originals, log_given, unredacted
from tbtt_desktop.services.unredacted import approved as approved_originals
from tbtt_desktop.stories.consent import may_leave, originals_stay, part_may_leave
from tbtt_desktop.stories.records import Origin, Stage, StoryId
from tbtt_desktop.vault import activity, handovers, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.handovers import LedgerRow
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.store import Vault

__all__ = [
    "HandoverRefused",
    "HeldBack",
    "Obstacle",
    "Plan",
    "PlannedStory",
    "Problem",
    "attest",
    "export",
    "plan",
]


def plan(
    vault: Vault,
    story_ids: Sequence[StoryId],
    aliases: Sequence[str],
    progress: Progress = SILENT,
    *,
    originals: bool = False,
) -> Plan:
    """Render what would leave, hold it against her consent, and check the final bytes.

    With `originals` the pictures and sounds as they were taken in leave as well, unredacted; all else is
    covered and checked as ever. Raises `HandoverRefused` (no_stories), `RecipientsRefused`, `NotThere`,
    `CardRefused`.
    """
    if not story_ids:
        raise HandoverRefused("no_stories")
    wanted = check_recipients(aliases)
    cards = trusted_cards(vault, wanted)
    planned = []
    for done, story_id in enumerate(dict.fromkeys(story_ids)):
        checkpoint(progress)
        progress.report("plan", done, len(story_ids))
        story = view(vault, story_id)
        bare = unredacted(vault, story, progress) if originals else NOTHING
        planned.append(_plan_story(vault, story, wanted, bare, progress))
    people = tuple(person_of(vault, card) for card in cards)
    if originals and not any(one.unredacted.files for one in planned):
        planned = [_without_originals(one) for one in planned]
    return Plan(tuple(planned), people, cards, vault.world.clock.today(), originals)


def _without_originals(one: PlannedStory) -> PlannedStory:
    """Return a story of which originals were wanted though there are none, or all of them stay."""
    numbers = tuple(stays.number for stays in one.unredacted.staying)
    return replace(one, problems=(*one.problems, Problem(Obstacle.NO_ORIGINALS, numbers)))


def _plan_story(
    vault: Vault, story: StoryView, aliases: Sequence[str], bare: Unredacted, progress: Progress
) -> PlannedStory:
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
    problems = _problems(vault, story, leaving, bare)
    problems += _about_originals(vault, story, aliases, bare)
    hits: tuple[Hit, ...] = ()
    if leaving or bare.files:
        given = approved(vault, story, leaving)
        approval = approval_as_it_travels(given, day)
        document = story_document(vault, story, leaving, approval, aliases, unredacted=bare).to_bytes()
        facts = story_facts(vault, story, leaving, aliases, approved=given is not None, unredacted=bare)
        found = check_story(vault, story, facts, leaving, document, progress, unredacted=bare)
        known = {one.obstacle for one in problems} & _OF_ORIGINALS  # said already, and by name
        hits = tuple(one for one in found if one.code is not Code.ORIGINAL_STAYS or not known)
        problems += _leaks(hits)
    return PlannedStory(story, tuple(leaving), tuple(held_back), tuple(problems), hits, bare)


_OF_ORIGINALS = frozenset({Obstacle.ORIGINALS_CONSENT, Obstacle.ORIGINALS_APPROVAL})


def _about_originals(
    vault: Vault, story: StoryView, aliases: Sequence[str], bare: Unredacted
) -> list[Problem]:
    """Return what keeps originals here that were wanted: her consent by name, or her yes to just these."""
    if not bare.files:
        return []
    numbers = tuple(number for one in bare.files for number in one.numbers)
    who = originals_stay(story.consent, vault.world.clock.today(), aliases)
    if who is not None:
        return [Problem(Obstacle.ORIGINALS_CONSENT, numbers, who=who)]
    if approved_originals(vault, story.row.story_id, bare, aliases) is None:
        return [Problem(Obstacle.ORIGINALS_APPROVAL, numbers)]
    return []


def _problems(
    vault: Vault, story: StoryView, leaving: Sequence[Rendition], bare: Unredacted
) -> list[Problem]:
    numbers = {one.item.number for one in leaving}
    problems = []
    if not leaving and not bare.files:
        problems.append(Problem(Obstacle.NOTHING_LEFT))
    if waiting := numbers.intersection(undecided(story)):
        problems.append(Problem(Obstacle.UNDECIDED, tuple(sorted(waiting))))
    if unseen := numbers.intersection(not_looked_at(vault, story)):
        problems.append(Problem(Obstacle.NOT_LOOKED_AT, tuple(sorted(unseen))))
    if (leaving or bare.files) and approved(vault, story, leaving) is None:
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

    By what is left she would not be recognised, or wants it so: that is said with it, and so is that she
    agreed to the originals, where they leave.
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
        if Obstacle.ORIGINALS_APPROVAL in obstacles:
            aliases = [card.alias for card in planned.cards]
            approve_originals(vault, story_id, aliases, "attested", alias)


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
    bare = [file.part for one in final for file in one.planned.unredacted.files]
    return list({part.name: part for part in (*(one.file for one in final), *media, *bare)}.values())


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
        log_given(db, vault, story_id, one.planned.unredacted)
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
    aliases = [card.alias for card in planned.cards]
    return plan(vault, story_ids, aliases, progress, originals=planned.originals)


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
        who=problem.who,
        numbers=", ".join(map(str, problem.numbers)),
    )


def _final(vault: Vault, one: PlannedStory, planned: Plan) -> _Final:
    """Return a story with the file that leaves."""
    given = approved(vault, one.story, one.leaving)
    if given is None:
        raise _refused(one, Problem(Obstacle.NOT_APPROVED))
    aliases = [card.alias for card in planned.cards]
    approval = approval_as_it_travels(given, vault.world.clock.today())
    bare = one.unredacted
    agreed = approved_originals(vault, one.story.row.story_id, bare, aliases) if bare.files else None
    if bare.files and agreed is None:
        raise _refused(one, Problem(Obstacle.ORIGINALS_APPROVAL))
    document = story_document(
        vault,
        one.story,
        one.leaving,
        approval,
        aliases,
        unredacted=bare,
        approved=approval_as_it_travels(agreed, vault.world.clock.today()),
    )
    facts = story_facts(vault, one.story, one.leaving, aliases, approved=True, unredacted=bare)
    name = f"data/stories/{document.story_id}.json"
    return _Final(one, facts, document.revision, Part.of_bytes(name, document.to_bytes()))
