"""Reading a receipt that came back, and nothing else that such a file might be."""

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
    KNOWN = auto()
    NO_RECEIPT = auto()
    STRANGER = auto()  # nobody compared the signer's words
    REVOKED = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True)
class ReceiptRead:
    """A file that was read as a receipt. `received` names the stories that are received since."""

    result: Read
    verdict: Verdict
    received: tuple[str, ...] = ()


def read_receipt(vault: Vault, path: Path, progress: Progress) -> ReceiptRead:
    """Take a receipt in; anything else stays out."""
    verdict = verify(vault, path, progress)
    stays_out = _stays_out(verdict)
    if stays_out is not None:
        return ReceiptRead(stays_out, verdict)
    before = {row.story_id for row in list_stories(vault) if row.stage is Stage.RECEIVED}
    taken = take_in(vault, path, progress)
    if not taken.verdict.ok:
        return ReceiptRead(Read.REFUSED, taken.verdict)
    now = [row for row in list_stories(vault) if row.stage is Stage.RECEIVED and row.story_id not in before]
    return ReceiptRead(Read.APPLIED, taken.verdict, tuple(row.pseudonym for row in now))


def _stays_out(verdict: Verdict) -> Read | None:
    if not verdict.ok:
        return Read.REFUSED
    if verdict.kind != Kind.RECEIPT:
        return Read.NO_RECEIPT
    if verdict.known:
        return Read.KNOWN
    if verdict.trust is Trust.REVOKED:
        return Read.REVOKED
    return Read.STRANGER if verdict.trust in (Trust.UNKNOWN, Trust.EXPIRED) else None
