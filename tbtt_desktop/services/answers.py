"""Answers to bundles of which something else became later: they are due to be written again."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence

from tbtt_desktop.bundle.notices import Accepted, Receipt, Refused, Withdrawn
from tbtt_desktop.clock import Clock
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.stories.versions import State
from tbtt_desktop.vault import intake
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.intake import ReceivedRevision


def say_placed(db: Connection, clock: Clock, row: ReceivedRevision, state: State) -> None:
    """Let the answer say that a version was taken, or that a person decided for another."""
    receipt = _receipt(db, row.digest)
    if receipt is None:
        return
    accepted = [one for one in receipt.accepted if one.story_id != row.story_id]
    refused = [one for one in receipt.refused if one.story_id != row.story_id]
    if state in (State.CONFLICT, State.SET_ASIDE):
        refused.append(Refused(row.story_id, row.revision, str(state)))
    else:
        accepted.append(Accepted(row.story_id, row.revision))
    _put(db, clock, receipt, tuple(accepted), tuple(refused), receipt.withdrawn)


def say_withdrawn(
    db: Connection,
    clock: Clock,
    story_id: StoryId,
    rows: Iterable[ReceivedRevision],
    scopes: Sequence[str],
    but: str = "",
) -> None:
    """Let the answers to the bundles that brought `rows` say that the story was taken back.

    Not those of the signer `but`, who withdrew it and has an answer to that.
    """
    for digest in {row.digest for row in rows if row.signer and row.signer != but}:
        receipt = _receipt(db, digest)
        if receipt is None:
            continue
        others = [one for one in receipt.withdrawn if one.story_id != story_id]
        before = [one.scopes for one in receipt.withdrawn if one.story_id == story_id]
        named = tuple(sorted({scope for some in (*before, scopes) for scope in some}))
        withdrawn = (*others, Withdrawn(story_id, ("all",) if "all" in named else named))
        _put(db, clock, receipt, receipt.accepted, receipt.refused, withdrawn)


def _receipt(db: Connection, digest: str) -> Receipt | None:
    row = intake.taken(db, digest)
    return None if row is None or row.receipt is None else Receipt.parse(row.receipt)


def _put(
    db: Connection,
    clock: Clock,
    receipt: Receipt,
    accepted: tuple[Accepted, ...],
    refused: tuple[Refused, ...],
    withdrawn: tuple[Withdrawn, ...],
) -> None:
    now = dataclasses.replace(receipt, accepted=accepted, refused=refused, withdrawn=withdrawn)
    if now == receipt:
        return
    dated = dataclasses.replace(now, date=clock.today())
    intake.set_receipt(db, receipt.digest, dated.to_bytes())
