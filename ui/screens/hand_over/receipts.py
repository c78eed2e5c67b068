"""Reading a receipt that came back, or a whole story that another helper gives up; nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from tbtt_desktop.bundle.envelope import Kind
from tbtt_desktop.progress import Progress
from tbtt_desktop.services.intake import Verdict, take_in, verify
from tbtt_desktop.services.stories import list_stories
from tbtt_desktop.stories.records import Stage, Trust
from tbtt_desktop.vault.store import Vault


class Read(Enum):
    """What became of the file."""

    APPLIED = auto()
    TAKEN_OVER = auto()  # a whole story of another helper's
    KNOWN = auto()
    NO_RECEIPT = auto()
    STRANGER = auto()  # nobody compared the signer's words
    REVOKED = auto()
    REFUSED = auto()
    ELSEWHERE = auto()  # it answers nothing that left from here for who signed it


@dataclass(frozen=True, slots=True)
class ReceiptRead:
    """A file that was read as a receipt. `received` names the stories that are received since."""

    result: Read
    verdict: Verdict
    received: tuple[str, ...] = ()


def read_receipt(vault: Vault, path: Path, progress: Progress) -> ReceiptRead:
    """Take a receipt or a whole story in; anything else stays out."""
    verdict = verify(vault, path, progress)
    stays_out = _stays_out(verdict)
    if stays_out is not None:
        return ReceiptRead(stays_out, verdict)
    before = {row.story_id for row in list_stories(vault) if row.stage is Stage.RECEIVED}
    taken = take_in(vault, path, progress)
    if not taken.verdict.ok:
        return ReceiptRead(Read.REFUSED, taken.verdict)
    if taken.strange and not taken.confirmed:
        return ReceiptRead(Read.ELSEWHERE, taken.verdict)
    now = [row for row in list_stories(vault) if row.stage is Stage.RECEIVED and row.story_id not in before]
    names = tuple(row.pseudonym for row in now)
    return ReceiptRead(Read.TAKEN_OVER if verdict.transfers else Read.APPLIED, taken.verdict, names)


def _stays_out(verdict: Verdict) -> Read | None:
    if not verdict.ok:
        return Read.REFUSED
    if verdict.kind not in (Kind.RECEIPT, Kind.TRANSFER):
        return Read.NO_RECEIPT
    if verdict.known:
        return Read.KNOWN
    if verdict.trust is Trust.REVOKED:
        return Read.REVOKED
    return Read.STRANGER if verdict.trust in (Trust.UNKNOWN, Trust.EXPIRED) else None
