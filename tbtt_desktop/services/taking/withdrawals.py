"""A withdrawal that arrives, before or after its story."""

from __future__ import annotations

from tbtt_desktop.bundle.notices import EVERYTHING, Refused, Withdrawal, Withdrawn
from tbtt_desktop.bundle.reader import Verified
from tbtt_desktop.bundle.trust import Rights, may_withdraw
from tbtt_desktop.services.taking.answer import Answer, Result
from tbtt_desktop.services.taking.stories import is_local
from tbtt_desktop.stories.records import StoryId, Trust
from tbtt_desktop.vault import activity, intake, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.intake import ReceivedRevision, Tombstone
from tbtt_desktop.vault.store import Vault


def take_withdrawal(
    db: Connection, vault: Vault, verified: Verified, withdrawal: Withdrawal, answer: Answer
) -> Result:
    """Keep a tombstone for the signer's story, whether it is here yet or not, and carry it out."""
    clock, signer = vault.world.clock, verified.envelope.signer.fingerprint
    story_id = StoryId(withdrawal.story_id)
    current = intake.current_revision(db, story_id)
    passer = _passed_on_by(db, current) if current else signer
    rights = Rights(current.signer if current else signer, successors={}, coordinator=passer)
    if is_local(db, story_id) or not may_withdraw(withdrawal.by, signer, Trust.TRUSTED, rights):
        answer.refused.append(Refused(story_id, current.revision if current else 1, "not_entitled"))
        return Result.CONFLICT
    for scope in withdrawal.scopes:
        intake.add_tombstone(db, clock, Tombstone(story_id, signer, scope, verified.digest))
    if EVERYTHING in withdrawal.scopes and current is not None:
        answer.emptied += stories.delete(db, story_id)  # the tombstone is all that stays
    answer.withdrawn.append(Withdrawn(story_id, withdrawal.scopes))
    activity.log(db, clock, "withdrawn", story=story_id)
    return Result.WITHDRAWN


def _passed_on_by(db: Connection, current: ReceivedRevision) -> str | None:
    """Return the key of who received a story and passed it on to us; None where its signer gave it."""
    sent = intake.taken(db, current.digest)
    return None if sent is None or sent.signer == current.signer else sent.signer
