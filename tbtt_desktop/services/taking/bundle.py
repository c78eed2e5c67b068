"""A whole bundle, taken in one transaction or not at all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Final

from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.notices import Receipt
from tbtt_desktop.bundle.payload import Document
from tbtt_desktop.bundle.reader import Verified
from tbtt_desktop.bundle.story import Story
from tbtt_desktop.bundle.trust import Action
from tbtt_desktop.clock import Clock
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import receipts
from tbtt_desktop.services.people import may_do, trust_in
from tbtt_desktop.services.staged import Staging
from tbtt_desktop.services.taking.answer import Answer, Result
from tbtt_desktop.services.taking.kits import removed_since, take_kit
from tbtt_desktop.services.taking.rosters import take_roster
from tbtt_desktop.services.taking.stories import bind_media, take_story
from tbtt_desktop.services.taking.transfers import take_transfer
from tbtt_desktop.services.taking.withdrawals import take_withdrawal
from tbtt_desktop.stories.records import Trust
from tbtt_desktop.vault import activity, intake
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.intake import IntakeRow
from tbtt_desktop.vault.store import Vault

_NEEDS: Final = {
    Kind.STORIES: Action.GIVE_STORIES,
    Kind.WITHDRAWAL: Action.WITHDRAW,
    Kind.RECEIPT: Action.CONFIRM,
    Kind.ROSTER: Action.SEND_ROSTER,
    Kind.KIT: Action.SEND_KIT,
    Kind.TRANSFER: Action.TRANSFER,
}


class SenderRefused(WorldError):
    """Who signed a bundle is trusted, and may not send one of its kind. Parameter: kind."""

    codes = ("sender_not_entitled",)


def was_taken(db: Connection, verified: Verified, clock: Clock) -> bool:
    """Whether a bundle need not be taken in any more.

    Of one of which something was kept aside the rest can still come, once who signed it is not revoked.
    """
    if intake.taken(db, verified.digest) is None or removed_since(db, verified):
        return False
    revoked = trust_in(db, verified.envelope.signer, clock) is Trust.REVOKED
    return revoked or intake.is_taken(db, verified.digest)


def decide(db: Connection, verified: Verified, clock: Clock) -> Result | None:
    """Return why nothing is taken; asked in the transaction that takes, so that a revocation counts.

    Raises `SenderRefused`.
    """
    if was_taken(db, verified, clock):
        return Result.DUPLICATE
    signer, kind = verified.envelope.signer, verified.envelope.kind
    trust = trust_in(db, signer, clock)
    if trust is Trust.REVOKED:
        return Result.QUARANTINED
    if may_do(db, _NEEDS[kind], signer, clock):
        return None
    if trust is Trust.TRUSTED:
        raise SenderRefused("sender_not_entitled", kind=str(kind))
    return Result.WAITING


def commit(db: Connection, vault: Vault, verified: Verified, staged: Staging) -> Result:
    """Make everything that arrived visible, in the caller's transaction; `staged` says what it came to."""
    envelope, clock, contents = verified.envelope, vault.world.clock, verified.contents
    answer = staged.answer = Answer(proofs=staged.proofs)
    if intake.taken(db, verified.digest) is None:
        intake.add_intake(
            db, intake_row(verified, clock.stamp()), verified.provenance.envelope, envelope.signer.raw
        )
    results = [take_story(db, vault, verified, one, answer) for one in contents.stories]
    results += [take_withdrawal(db, vault, verified, one.value, answer) for one in contents.withdrawals]
    results += [take_roster(db, vault, one, answer) for one in contents.rosters]
    results += [take_kit(db, vault, one, envelope.signer) for one in contents.kits]
    results += [take_transfer(db, vault, verified, one, staged, answer) for one in contents.transfers]
    for document in contents.receipts:
        receipts.apply(db, clock, verified, document.value, answer)
    bind_media(db, clock, _kept(verified, results, answer), staged)
    if envelope.kind not in (Kind.RECEIPT, Kind.ROSTER, Kind.KIT):
        intake.set_receipt(db, verified.digest, _receipt(verified, clock.today(), answer))
    activity.log(db, clock, "bundle_taken", bundle=envelope.bundle_id, of=envelope.kind, parts=len(results))
    for only in (Result.QUARANTINED, Result.DUPLICATE):
        if set(results) == {only}:
            return only
    for worst in (Result.CONFLICT, Result.WITHDRAWN, Result.UPDATED):
        if worst in results:
            return worst
    given = contents.rosters or contents.kits  # to more people in another bundle
    known = given and Result.DUPLICATE in results
    return Result.DUPLICATE if known else Result.IMPORTED


def intake_row(verified: Verified, stamp: str) -> IntakeRow:
    """Return how a bundle is noted that is taken in at `stamp`, its answer not yet known."""
    envelope, link = verified.envelope, verified.envelope.link
    return IntakeRow(
        verified.digest,
        envelope.bundle_id,
        envelope.kind,
        envelope.signer.fingerprint,
        stamp,
        None,
        link.chain_id,
        link.sequence,
        link.previous or "",
        " ".join(sorted(one.fingerprint for one in envelope.recipients)),
    )


def _kept(verified: Verified, results: Sequence[Result], answer: Answer) -> list[Document[Story]]:
    """Return the story files of which a version came in just now and is still here."""
    came = (Result.IMPORTED, Result.UPDATED, Result.CONFLICT)
    stories = zip(verified.contents.stories, results, strict=False)
    return [one for one, result in stories if result in came and one.value.story_id in answer.kept]


def _receipt(verified: Verified, day: dt.date, answer: Answer) -> bytes:
    return Receipt(
        verified.envelope.bundle_id,
        verified.digest,
        day,
        tuple(answer.accepted),
        tuple(answer.refused),
        tuple(answer.withdrawn),
    ).to_bytes()
