"""Answers: those to the bundles that came in, one file for each sender, and those to our own."""

from __future__ import annotations

from pathlib import Path

from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.bundle.notices import Receipt
from tbtt_desktop.bundle.writer import Composed, Part
from tbtt_desktop.clock import Clock
from tbtt_desktop.errors import FileProblem
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services.sealing import Sealed, seal
from tbtt_desktop.stories.records import Stage, StoryId
from tbtt_desktop.vault import activity, handovers, intake, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.intake import WaitingReceipt
from tbtt_desktop.vault.store import Vault


def senders_waiting(vault: Vault) -> list[str]:
    """Return the aliases of those for whom an answer waits to be written, each once."""
    waiting = {one.card: None for one in vault.read(intake.waiting_receipts)}
    return [Card.parse(card).alias for card in waiting]


def write_receipts(vault: Vault, folder: Path, progress: Progress = SILENT) -> list[Sealed]:
    """Write every answer that waits into `folder`, one new file a sender. Raises `FileProblem`."""
    by_sender: dict[bytes, list[WaitingReceipt]] = {}
    for waiting in vault.read(intake.waiting_receipts):
        by_sender.setdefault(waiting.card, []).append(waiting)
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


def apply(db: Connection, clock: Clock, signer: str, receipt: Receipt) -> None:
    """Note what a recipient, whose key has the fingerprint `signer`, confirmed.

    A receipt for a bundle that is not ours, or was not for that key, changes nothing.
    """
    answers = {one.story_id: "accepted" for one in receipt.accepted}
    answers |= {one.story_id: one.code for one in receipt.refused}
    answers |= {one.story_id: "withdrawn" for one in receipt.withdrawn}
    for row in handovers.ledger_by_digest(db, receipt.digest):
        said = answers.get(row.story_id)
        if row.recipient != signer or said is None:
            continue
        handovers.confirm(db, clock, row.story_id, receipt.digest, signer, said)
        _restage(db, row.story_id)


def _restage(db: Connection, story_id: StoryId) -> None:
    """Say "received" once every recipient of the last revision has confirmed it."""
    try:
        story = stories.get(db, story_id)
    except NotThere:
        return  # deleted here; its ledger stays
    rows = [row for row in handovers.ledger_of(db, story_id) if row.revision == story.revision]
    confirmed = rows and all(row.receipt == "accepted" for row in rows if row.kind == "stories")
    if story.stage is Stage.HANDED_OVER and confirmed:
        stories.set_stage(db, story_id, Stage.RECEIVED)
