"""What could leave, what did leave, and what was confirmed."""

from __future__ import annotations

from dataclasses import dataclass

from tbtt_desktop.services.approval import not_looked_at, restage, undecided
from tbtt_desktop.services.handover import Obstacle
from tbtt_desktop.services.stories import list_stories, view
from tbtt_desktop.stories.consent import SHARE
from tbtt_desktop.stories.records import Origin, Stage, StoryId, StoryRow
from tbtt_desktop.vault import handovers, renditions
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.handovers import LedgerRow
from tbtt_desktop.vault.store import Vault

_LEFT = frozenset({Stage.HANDED_OVER, Stage.RECEIVED, Stage.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A story of this vault and what is missing before it can be chosen, whoever it is for."""

    row: StoryRow
    missing: tuple[Obstacle, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """What one recipient confirmed of what last left for them. `receipt` is "" until an answer came."""

    alias: str
    kind: str  # stories or withdrawal
    stamp: str
    receipt: str  # accepted, withdrawn, or the code of a refusal
    receipt_stamp: str


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A story of this vault that left, and the answers to it, oldest first."""

    row: StoryRow
    answers: tuple[Answered, ...]


@dataclass(frozen=True, slots=True)
class Outbox:
    """The stories told here: those that may be chosen or lack something, and those that left."""

    candidates: tuple[Candidate, ...]
    handed_over: tuple[HandedOver, ...]


def outbox(vault: Vault) -> Outbox:
    """Return where every story that was told here stands on its way out, newest change first."""
    rows = [row for row in list_stories(vault) if row.origin is Origin.LOCAL]
    candidates = [
        Candidate(row, _missing(vault, row.story_id) if row.stage is Stage.OPEN else ())
        for row in rows
        if row.stage is not Stage.WITHDRAWN
    ]
    left = [HandedOver(row, _answers(vault, row.story_id)) for row in rows if row.stage in _LEFT]
    return Outbox(tuple(candidates), tuple(one for one in left if one.answers))


def _missing(vault: Vault, story_id: StoryId) -> tuple[Obstacle, ...]:
    """Return what can be told without rendering; the check of the final bytes finds the rest."""
    story = view(vault, story_id)
    if not story.items:
        return (Obstacle.NOTHING_LEFT,)
    missing = []
    day = vault.world.clock.today()
    if not any(story.consent.allows(scope, day) for scope in SHARE):
        missing.append(Obstacle.CONSENT_MISSING)
    if undecided(story):
        missing.append(Obstacle.UNDECIDED)
    if not_looked_at(vault, story):
        missing.append(Obstacle.NOT_LOOKED_AT)
    if missing:
        return tuple(missing)
    # Only where she said yes once is there something to compare with, and to render for it.
    asked = vault.read(lambda db: renditions.last_approval(db, story_id)) is not None
    return () if asked and restage(vault, story_id) is Stage.READY else (Obstacle.NOT_APPROVED,)


def _answers(vault: Vault, story_id: StoryId) -> tuple[Answered, ...]:
    def step(db: Connection) -> list[LedgerRow]:
        return handovers.ledger_of(db, story_id)

    last = {(row.kind, row.recipient): row for row in vault.read(step)}
    return tuple(
        Answered(row.alias, row.kind, row.stamp, row.receipt, row.receipt_stamp) for row in last.values()
    )
