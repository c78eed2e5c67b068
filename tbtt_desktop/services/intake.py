"""Bundles that come in: verified as they stream, staged in the vault, visible in one transaction."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from tbtt_desktop import limits
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Recipient
from tbtt_desktop.bundle.payload import PayloadSink
from tbtt_desktop.bundle.reader import BundleReader, DropSink, Verified
from tbtt_desktop.crypto import age
from tbtt_desktop.errors import WorldError
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services.files import FileSource
from tbtt_desktop.services.people import Person, person_of, trust_in
from tbtt_desktop.services.staged import Staging, WantedStaging
from tbtt_desktop.services.taking.answer import Confirmation, Result
from tbtt_desktop.services.taking.aside import TakenAside, take_aside
from tbtt_desktop.services.taking.bundle import commit, decide, was_taken
from tbtt_desktop.services.taking.proofs import prove
from tbtt_desktop.services.taking.transfers import look
from tbtt_desktop.stories.records import StoryId, Trust
from tbtt_desktop.vault import quarantine
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.identity import former_keys, identity
from tbtt_desktop.vault.store import Vault

__all__ = [
    "Confirmation",
    "Discarded",
    "Result",
    "Taken",
    "TakenAside",
    "Verdict",
    "keep_aside",
    "read",
    "take_in",
    "verify",
]


@dataclass(frozen=True, slots=True)
class Discarded:
    """A story in a bundle that was kept aside here once, and deleted by a person."""

    story_id: StoryId
    revision: int
    stamp: str  # when


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a bundle is, having been read to its end. `code` says why it is not `ok`."""

    ok: bool
    code: str = ""
    params: dict[str, str | int] = field(default_factory=dict)
    bundle_id: str = ""
    kind: str = ""
    digest: str = ""
    signer: Person | None = None
    card: Card | None = None
    trust: Trust = Trust.UNKNOWN
    stories: int = 0
    media: int = 0  # without the originals
    originals: int = 0  # files beside the stories, not covered
    withdrawals: int = 0
    receipts: int = 0
    known: bool = False  # taken in before
    transfers: int = 0  # whole stories that somebody gives to us
    kit: str = ""  # name of the kit that it brings
    told_by: tuple[Person, ...] = ()  # who signed stories that the bundle passes on
    discarded: tuple[Discarded, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a bundle, and what it was."""

    result: Result
    verdict: Verdict
    confirmed: tuple[Confirmation, ...] = ()  # what receipts in it say of our own bundles
    strange: int = 0  # receipts in it that answer nothing that left from here for who signed them


class _Watched:
    """The bundle's file from front to back, telling how far it is read and stopping when asked."""

    def __init__(self, source: FileSource, progress: Progress) -> None:
        self._source = source
        self._at = 0
        self._progress = progress

    def read(self, size: int, /) -> bytes:
        """Return at most `size` bytes."""
        checkpoint(self._progress)
        self._progress.report("read", self._at, self._source.size)
        part = self._source.read_at(self._at, size)
        self._at += len(part)
        return part


def _read(vault: Vault, path: Path, sink: PayloadSink, progress: Progress) -> Verified:
    """Decrypt and verify a bundle to its end. Raises `WorldError`."""
    owner, former = vault.read(lambda db: (identity(db), former_keys(db)))
    card, *before = (Card.parse(one) for one in (owner.card, *(one.card for one in former)))
    reader = BundleReader(Recipient.of(card), sink, map(Recipient.of, before))
    if isinstance(sink, Staging):
        sink.read_from(reader)
    with FileSource(path, most=limits.BUNDLE_BYTES_MAX) as source:
        identities = (one.age_identity for one in former)
        age.decrypt(_Watched(source, progress), reader, owner.age_identity, *identities)
    return reader.finish()


def read(vault: Vault, path: Path, progress: Progress = SILENT) -> Verified:
    """Verify a bundle to its end with this vault's keys, keeping nothing of it. Raises `WorldError`."""
    return _read(vault, path, DropSink(), progress)


def verify(vault: Vault, path: Path, progress: Progress = SILENT) -> Verdict:
    """Verify a bundle with this vault's keys and take in nothing. Refusals are in the verdict."""
    try:
        return _verdict(vault, read(vault, path, progress))
    except WorldError as error:
        if error.code == "cancelled":
            raise
        return Verdict(ok=False, code=error.code, params=error.params)


def _verdict(vault: Vault, verified: Verified) -> Verdict:
    signer = verified.envelope.signer
    trust, taken = vault.read(
        lambda db: (
            trust_in(db, signer, vault.world.clock),
            was_taken(db, verified, vault.world.clock),
        )
    )
    contents = verified.contents
    originals = len({one.sha256 for told in contents.stories for one in told.value.originals})
    return Verdict(
        ok=True,
        bundle_id=verified.envelope.bundle_id,
        kind=verified.envelope.kind,
        digest=verified.digest,
        signer=person_of(vault, signer),
        card=signer,
        trust=trust,
        stories=len(contents.stories),
        media=len(contents.media) - originals,
        originals=originals,
        withdrawals=len(contents.withdrawals),
        receipts=len(contents.receipts),
        known=taken,
        transfers=len(contents.transfers),
        kit="".join(one.value.name for one in contents.kits),
        told_by=_told_by(vault, verified),
        discarded=_discarded(vault, verified),
    )


def _discarded(vault: Vault, verified: Verified) -> tuple[Discarded, ...]:
    told = [(StoryId(one.value.story_id), one) for one in verified.contents.stories]
    rows = vault.read(lambda db: quarantine.discarded(db, [story_id for story_id, _ in told]))
    return tuple(
        Discarded(story_id, one.value.revision, row.stamp)
        for story_id, one in told
        for row in rows
        if row.story_id == story_id and row.holds(one.sha256, verified.signer_of(one).fingerprint)
    )


def _told_by(vault: Vault, verified: Verified) -> tuple[Person, ...]:
    cards = {
        origin.envelope.signer.fingerprint: origin.envelope.signer for origin in verified.contents.origins
    }
    return tuple(person_of(vault, card) for card in cards.values())


def take_in(vault: Vault, path: Path, progress: Progress = SILENT) -> Taken:
    """Verify a bundle and take it in. A refused one leaves the vault's content as it was.

    Raises what stands in the way of all others too: `FileProblem` with disk_full, `VaultRefused`.
    """
    staged = Staging(vault)
    try:
        verified = _read(vault, path, staged, progress)
        verdict = _verdict(vault, verified)
        # Her words count from whose roster has ended too: what she takes back does not wait for a new one.
        if verdict.trust in (Trust.TRUSTED, Trust.EXPIRED) and not verdict.known:
            staged.proofs = prove(vault, verified, progress)
            look(vault, verified, staged, progress)
        result = vault.write(lambda db: _result(db, vault, verified, staged))
    except WorldError as error:
        if error.code in ("cancelled", "disk_full") or isinstance(error, VaultRefused):
            raise
        return Taken(Result.REFUSED, Verdict(ok=False, code=error.code, params=error.params))
    finally:
        staged.abandon()
    if verified.contents.withdrawals or staged.answer.emptied:
        vault.scrub()
    return Taken(result, verdict, tuple(staged.answer.confirmed), staged.answer.strange)


def keep_aside(vault: Vault, path: Path, progress: Progress = SILENT) -> TakenAside:
    """Take in what of a bundle a revoked key signed, to be read and decided about; it is kept aside.

    Raises the refusals of a bundle, `NotTakenAside`, `Cancelled`; then nothing is changed.
    """
    staged = WantedStaging(vault)
    try:
        verified = _read(vault, path, staged, progress)
        staged.proofs = prove(vault, verified, progress)
        taken = vault.write(lambda db: take_aside(db, vault, verified, staged, path.name))
    finally:
        staged.abandon()
    if staged.answer.emptied:
        vault.scrub()
    return taken


def _result(db: Connection, vault: Vault, verified: Verified, staged: Staging) -> Result:
    result = decide(db, verified, vault.world.clock)
    if result is None and staged.left_out:  # somebody trusted the signer while it was read
        return Result.WAITING
    return result or commit(db, vault, verified, staged)
