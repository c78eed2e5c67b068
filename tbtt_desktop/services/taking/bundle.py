"""A whole bundle, taken in one transaction or not at all."""

from __future__ import annotations

from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.notices import Receipt
from tbtt_desktop.bundle.reader import Verified
from tbtt_desktop.services import receipts
from tbtt_desktop.services.people import trust_in
from tbtt_desktop.services.staged import Staging
from tbtt_desktop.services.taking.answer import Answer, Result
from tbtt_desktop.services.taking.stories import bind_media, take_story
from tbtt_desktop.services.taking.withdrawals import take_withdrawal
from tbtt_desktop.stories.records import Trust
from tbtt_desktop.vault import activity, intake
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.intake import IntakeRow
from tbtt_desktop.vault.store import Vault


def decide(db: Connection, verified: Verified) -> Result | None:
    """Return why nothing is taken; asked in the transaction that takes, so that a revocation counts."""
    if intake.taken(db, verified.digest) is not None:
        return Result.DUPLICATE
    trust = trust_in(db, verified.envelope.signer)
    if trust is Trust.REVOKED:
        return Result.QUARANTINED
    return Result.WAITING if trust is Trust.UNKNOWN else None


def commit(db: Connection, vault: Vault, verified: Verified, staged: Staging) -> Result:
    """Make everything that arrived visible, in the caller's one transaction."""
    envelope, clock = verified.envelope, vault.world.clock
    answer = Answer()
    row = IntakeRow(
        verified.digest, envelope.bundle_id, envelope.kind, envelope.signer.fingerprint, clock.stamp(), None
    )
    intake.add_intake(db, row, verified.provenance.envelope, envelope.signer.raw)
    contents = verified.contents
    results = [take_story(db, vault, verified, one, answer) for one in contents.stories]
    taken = [
        one.value
        for one, result in zip(contents.stories, results, strict=True)
        if result in (Result.IMPORTED, Result.UPDATED, Result.CONFLICT)
    ]
    results += [take_withdrawal(db, vault, verified, one.value, answer) for one in contents.withdrawals]
    staged.emptied = answer.emptied
    for document in contents.receipts:
        receipts.apply(db, clock, envelope.signer.fingerprint, document.value)
    bind_media(db, taken, staged)
    if envelope.kind is not Kind.RECEIPT:
        receipt = Receipt(
            envelope.bundle_id,
            verified.digest,
            clock.today(),
            tuple(answer.accepted),
            tuple(answer.refused),
            tuple(answer.withdrawn),
        )
        intake.set_receipt(db, verified.digest, receipt.to_bytes())
    activity.log(db, clock, "bundle_taken", bundle=envelope.bundle_id, of=envelope.kind, parts=len(results))
    if set(results) == {Result.QUARANTINED}:
        return Result.QUARANTINED
    for worst in (Result.CONFLICT, Result.WITHDRAWN, Result.UPDATED):
        if worst in results:
            return worst
    return Result.IMPORTED
