"""Answers: those to the bundles that came in, one file for each sender, and those to our own."""

from __future__ import annotations

from pathlib import Path

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.notices import EVERYTHING, Receipt
from tbtt_desktop.bundle.reader import Verified
from tbtt_desktop.bundle.writer import Composed, Part
from tbtt_desktop.clock import Clock
from tbtt_desktop.errors import FileProblem
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services import standings
from tbtt_desktop.services.sealing import Sealed, seal
from tbtt_desktop.services.taking.answer import Answer, Confirmation
from tbtt_desktop.stories.records import Stage, StoryId
from tbtt_desktop.vault import activity, cards, handovers, intake, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.handovers import Said
from tbtt_desktop.vault.intake import WaitingReceipt
from tbtt_desktop.vault.store import Vault


def senders_waiting(vault: Vault) -> list[str]:
    """Return the aliases of those for whom an answer waits to be written, each once."""
    return [Card.parse(card).alias for card in _due(vault)]


def _due(vault: Vault) -> dict[bytes, list[WaitingReceipt]]:
    """Return the answers that wait, by the card that each is written for: that of the sender's present key.

    Nothing is written for a key that is not trusted any more; what waits for one goes on waiting.
    """

    def step(db: Connection) -> dict[bytes, list[WaitingReceipt]]:
        due: dict[bytes, list[WaitingReceipt]] = {}
        receivers: dict[bytes, Card | None] = {}
        for one in intake.waiting_receipts(db):
            if one.card not in receivers:
                receivers[one.card] = standings.receiver(db, vault.world.clock, Card.parse(one.card))
            receiver = receivers[one.card]
            if receiver is not None:
                due.setdefault(receiver.raw, []).append(one)
        return due

    return vault.read(step)


def write_receipts(vault: Vault, folder: Path, progress: Progress = SILENT) -> list[Sealed]:
    """Write every answer that waits into `folder`, one new file a sender. Raises `FileProblem`."""
    by_sender = _due(vault)
    if by_sender:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            raise FileProblem("file_unwritable", name=folder.name) from None
    written: list[Sealed] = []
    for card, answers in by_sender.items():
        checkpoint(progress)
        progress.report("receipts", len(written), len(by_sender))
        written.append(_write(vault, folder, Card.parse(card), answers, progress))
    return written


def ask_again(vault: Vault, alias: str = "", bundle_id: str = "") -> int:
    """Let answers that were written be written once more, since a file can get lost; return how many.

    Those to everything of one sender, or to the bundle whose id begins so. Raises `NotThere`.
    """

    def step(db: Connection) -> int:
        if bundle_id:
            row = intake.by_bundle_id(db, bundle_id)
            if row is None:
                raise NotThere("bundle_unknown", name=bundle_id)
            return intake.ask_again(db, [row.digest])
        cards_ = cards.by_alias(db, alias)
        return intake.ask_again(
            db, [one for card in cards_ for one in intake.answered_by(db, card.fingerprint)]
        )

    return vault.write(step)


def _write(
    vault: Vault, folder: Path, card: Card, answers: list[WaitingReceipt], progress: Progress
) -> Sealed:
    parts = [Part.of_bytes(f"data/receipts/{one.bundle_id}.json", one.receipt) for one in answers]

    def record(db: Connection, composed: Composed) -> None:
        for one in answers:
            intake.set_answered(db, one.digest)
        activity.log(db, vault.world.clock, "receipts_written", bundle=composed.envelope.bundle_id)

    path = folder / f"{vault.world.chance.token(8).hex()}.tbtt"
    return seal(vault, Kind.RECEIPT, (card,), parts, path=path, record=record, progress=progress)


def apply(db: Connection, clock: Clock, verified: Verified, receipt: Receipt, answer: Answer) -> None:
    """Note what a recipient confirmed, and in `answer` what was noted.

    A receipt for a bundle that is not ours, or was not for that key, changes nothing, and neither does one
    that was made before another that was read already.
    """
    signer, link = verified.envelope.signer.fingerprint, verified.envelope.link
    answers = {one.story_id: "accepted" for one in receipt.accepted}
    answers |= {one.story_id: one.code for one in receipt.refused}
    answers |= {one.story_id: "withdrawn" for one in receipt.withdrawn if EVERYTHING in one.scopes}
    narrowed = {one.story_id for one in receipt.withdrawn}
    keys = standings.keys_of(db, signer)
    ours = [row for row in handovers.ledger_by_digest(db, receipt.digest) if row.recipient in keys]
    answer.strange += not ours
    for row in ours:
        taken_back = row.kind == "withdrawal" and row.story_id in narrowed
        said = "withdrawn" if taken_back else answers.get(row.story_id)
        if said is None:
            continue
        if handovers.confirm(db, clock, row, Said(said, link.chain_id, link.sequence)):
            answer.confirmed.append(Confirmation(row.story_id, row.alias, said))
            _restage(db, row.story_id)


def _restage(db: Connection, story_id: StoryId) -> None:
    """Say "received" once every recipient of the last revision has confirmed it."""
    try:
        story = stories.get(db, story_id)
    except NotThere:
        return  # deleted here; its ledger stays
    rows = [row for row in handovers.ledger_of(db, story_id) if row.revision == story.revision]
    gone = [row for row in rows if row.kind in ("stories", handovers.TRANSFERRED)]
    confirmed = gone and all(row.receipt == "accepted" for row in gone)
    if story.stage is Stage.HANDED_OVER and confirmed:
        stories.set_stage(db, story_id, Stage.RECEIVED)
    elif story.stage is Stage.RECEIVED and not confirmed:  # they decided for another version since
        stories.set_stage(db, story_id, Stage.HANDED_OVER)
