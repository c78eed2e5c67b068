"""A withdrawal that arrives, before or after its story."""

from __future__ import annotations

from tbtt_desktop.bundle.notices import EVERYTHING, By, Refused, Withdrawal, Withdrawn
from tbtt_desktop.bundle.reader import Verified
from tbtt_desktop.services import standings
from tbtt_desktop.services.answers import say_withdrawn
from tbtt_desktop.services.lineage import line_of
from tbtt_desktop.services.narrowing import Withdrawals
from tbtt_desktop.services.phrases import canonical
from tbtt_desktop.services.placing import is_local, settle
from tbtt_desktop.services.taking.answer import Answer, Result
from tbtt_desktop.services.taking.proofs import WAITING_MOST, Proofs, carry_out_phrases, her_words
from tbtt_desktop.services.withdrawal import take_back_told_here
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault import activity, handovers, intake, phrases
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.intake import NO_END, Tombstone
from tbtt_desktop.vault.phrases import Said
from tbtt_desktop.vault.store import Vault


def take_withdrawal(
    db: Connection, vault: Vault, verified: Verified, withdrawal: Withdrawal, answer: Answer
) -> Result:
    """Keep a withdrawal, whether its story is here yet or not, and carry it out on what it is about."""
    story_id = StoryId(withdrawal.story_id)
    local = is_local(db, story_id)
    signer = verified.envelope.signer.fingerprint
    if withdrawal.by is By.PHRASE:
        told_here = local and her_words(db, story_id, withdrawal.phrase or "", answer.proofs)
        kept = _keep_phrase(db, vault, verified, withdrawal, answer.proofs)
    else:
        told_here = local and _gave_it_over(db, story_id, signer)
        kept = True
        _keep_tombstones(db, vault, verified, withdrawal)  # of what its signer sent, or gives once more
    if told_here:
        take_back_told_here(db, vault, story_id, withdrawal.scopes)
    rows = intake.received(db, story_id)
    before = {one.sha256: Withdrawals(db, story_id).of(one) for one in rows}
    named = frozenset(withdrawal.scopes)
    reaches = any(named <= scopes for scopes in before.values())
    entitled = (told_here or reaches) if local else (kept and (not before or reaches))
    if not entitled:
        revision = max((one.revision for one in rows), default=1)
        answer.refused.append(Refused(story_id, revision, "not_entitled"))
        return Result.CONFLICT
    answer.emptied += settle(db, story_id).emptied
    reached = [one for one in rows if named <= before[one.sha256]]
    say_withdrawn(db, vault.world.clock, story_id, reached, withdrawal.scopes, signer)
    answer.withdrawn.append(Withdrawn(story_id, withdrawal.scopes))
    activity.log(db, vault.world.clock, "withdrawn", story=story_id)
    return Result.WITHDRAWN


def _gave_it_over(db: Connection, story_id: StoryId, signer: str) -> bool:
    """Whether a story told here was begun by this signer, who gave it over whole and answers for it still."""
    before = handovers.taken_over(db, story_id)
    line = line_of(standings.successors(db))
    return before is not None and line(before.signer) == line(signer)


def _reach(withdrawal: Withdrawal) -> int:
    """Return the last revision that a withdrawal is about. What is taken back whole stays so."""
    if EVERYTHING in withdrawal.scopes or withdrawal.revision is None:
        return NO_END
    return withdrawal.revision


def _keep_tombstones(db: Connection, vault: Vault, verified: Verified, withdrawal: Withdrawal) -> None:
    signer = verified.envelope.signer.fingerprint
    for scope in withdrawal.scopes:
        stone = Tombstone(
            StoryId(withdrawal.story_id),
            signer,
            scope,
            verified.digest,
            str(withdrawal.by),
            _reach(withdrawal),
        )
        intake.add_tombstone(db, vault.world.clock, stone)


def _keep_phrase(
    db: Connection, vault: Vault, verified: Verified, withdrawal: Withdrawal, proofs: Proofs
) -> bool:
    """Keep what was said, and carry it out on versions that carry its hash; return whether it is kept."""
    story_id, clock = StoryId(withdrawal.story_id), vault.world.clock
    phrase = canonical(withdrawal.phrase or "")
    proven = any(said == phrase for said, _ in proofs)
    waiting = {one.phrase for one in phrases.said(db, story_id)} - {phrase}
    if not proven and len(waiting) >= WAITING_MOST:
        return False
    for scope in withdrawal.scopes:
        said = Said(story_id, phrase, scope, _reach(withdrawal), verified.digest)
        phrases.add_said(db, clock, said)
    carry_out_phrases(db, clock, story_id, proofs)
    return True
