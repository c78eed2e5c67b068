"""Bundles that come in: verified as they stream, staged in the vault, visible in one transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from tbtt_desktop import limits
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Kind, Recipient
from tbtt_desktop.bundle.notices import EVERYTHING, Accepted, Receipt, Refused, Withdrawal, Withdrawn
from tbtt_desktop.bundle.payload import Document, PayloadSink
from tbtt_desktop.bundle.reader import BundleReader, DropSink, Verified
from tbtt_desktop.bundle.story import EXTENSIONS, Story
from tbtt_desktop.bundle.trust import Rights, may_withdraw
from tbtt_desktop.bytesource import SourceReader
from tbtt_desktop.crypto import age
from tbtt_desktop.errors import BugError, WorldError
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.services import receipts
from tbtt_desktop.services.files import FileSource
from tbtt_desktop.services.people import Person, own_card, person_of, trust_in
from tbtt_desktop.services.search import index_story, received_items
from tbtt_desktop.stories.records import ItemKind, MediaId, Origin, Stage, StoryId, Trust
from tbtt_desktop.vault import activity, intake, media, staging, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.intake import IntakeRow, ReceivedRevision, Tombstone
from tbtt_desktop.vault.store import Vault

_TYPES = {extension: type_ for type_, extension in EXTENSIONS.items()}


class Result(StrEnum):
    """What became of a bundle. The values are those of `import --json`."""

    IMPORTED = "imported"
    DUPLICATE = "duplicate"
    UPDATED = "updated"
    CONFLICT = "conflict"
    WITHDRAWN = "withdrawn"
    WAITING = "waiting"  # nobody compared the signer's words yet; nothing was taken
    QUARANTINED = "quarantined"  # the signer's key was revoked; nothing was taken
    REFUSED = "refused"


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
    media: int = 0
    withdrawals: int = 0
    receipts: int = 0
    known: bool = False  # taken in before


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a bundle, and what it was."""

    result: Result
    verdict: Verdict


class _Staging:
    """Media on their way in: rows of the vault that nothing points to yet.

    Nothing is staged of a bundle that will not be taken: who signed is known before the first medium, and
    whoever is not trusted must not be able to fill the disk.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._reader: BundleReader | None = None
        self._takes: bool | None = None
        self._open: media.MediaSink | None = None
        self.arrived: dict[str, tuple[media.MediaSink, int]] = {}
        self.emptied: list[MediaId] = []  # of stories that were withdrawn

    @property
    def left_out(self) -> bool:
        """Whether media came that were not staged."""
        return self._takes is False

    def read_from(self, reader: BundleReader) -> None:
        """Say who knows who signed."""
        self._reader = reader

    def _asked(self) -> bool:
        if self._reader is None:
            raise BugError
        envelope, digest = self._reader.signed()

        def step(db: Connection) -> bool:
            return intake.taken(db, digest) is None and trust_in(db, envelope.signer) is Trust.TRUSTED

        return self._vault.read(step)

    def begin(self, name: str, size: int) -> None:
        """Start a medium."""
        if self._takes is None:
            self._takes = self._asked()
        if not self._takes:
            return
        self._open = media.MediaSink(self._vault, "received", _TYPES[name.rpartition(".")[2]])
        self.arrived[name] = (self._open, size)

    def data(self, data: bytes) -> None:
        """Stage bytes."""
        if self._takes:
            self._current().append(data)

    def end(self) -> None:
        """Stage the last bytes."""
        if self._takes:
            self._current().flush()

    def _current(self) -> media.MediaSink:
        if self._open is None:
            raise BugError
        return self._open

    def abandon(self) -> None:
        """Remove what is still staged, in small steps; what became part of a story stays."""
        left = self._vault.read(staging.is_any)
        if left:
            for media_id in (*(sink.media_id for sink, _ in self.arrived.values()), *self.emptied):
                self._vault.drop_staged(media_id)


class _Watched(SourceReader):
    """The bundle's file, telling how far it is read and stopping when asked."""

    def __init__(self, source: FileSource, progress: Progress) -> None:
        super().__init__(source)
        self._size = source.size
        self._progress = progress

    def readinto(self, buffer: object) -> int:
        """Fill `buffer`."""
        checkpoint(self._progress)
        self._progress.report("read", self.tell(), self._size)
        return super().readinto(buffer)


def _read(vault: Vault, path: Path, sink: PayloadSink, progress: Progress) -> Verified:
    """Decrypt and verify a bundle to its end. Raises `WorldError`."""
    owner = vault.read(identity)
    card = own_card(vault)
    reader = BundleReader(Recipient.of(card), sink)
    if isinstance(sink, _Staging):
        sink.read_from(reader)
    with FileSource(path, most=limits.BUNDLE_BYTES_MAX) as source:
        age.decrypt(_Watched(source, progress), reader, owner.age_identity)
    return reader.finish()


def verify(vault: Vault, path: Path, progress: Progress = SILENT) -> Verdict:
    """Verify a bundle with this vault's keys and take in nothing. Refusals are in the verdict."""
    try:
        return _verdict(vault, _read(vault, path, DropSink(), progress))
    except WorldError as error:
        if error.code == "cancelled":
            raise
        return Verdict(ok=False, code=error.code, params=error.params)


def _verdict(vault: Vault, verified: Verified) -> Verdict:
    signer = verified.envelope.signer
    trust, taken = vault.read(
        lambda db: (trust_in(db, signer), intake.taken(db, verified.digest) is not None)
    )
    contents = verified.contents
    return Verdict(
        ok=True,
        bundle_id=verified.envelope.bundle_id,
        kind=verified.envelope.kind,
        digest=verified.digest,
        signer=person_of(vault, signer),
        card=signer,
        trust=trust,
        stories=len(contents.stories),
        media=len(contents.media),
        withdrawals=len(contents.withdrawals),
        receipts=len(contents.receipts),
        known=taken,
    )


def take_in(vault: Vault, path: Path, progress: Progress = SILENT) -> Taken:
    """Verify a bundle and take it in. A refused one leaves the vault's content as it was.

    Raises what stands in the way of all others too: `FileProblem` with disk_full, `VaultRefused`.
    """
    staged = _Staging(vault)
    try:
        verified = _read(vault, path, staged, progress)
        verdict = _verdict(vault, verified)
        result = vault.write(lambda db: _result(db, vault, verified, staged))
    except WorldError as error:
        if error.code in ("cancelled", "disk_full") or isinstance(error, VaultRefused):
            raise
        return Taken(Result.REFUSED, Verdict(ok=False, code=error.code, params=error.params))
    finally:
        staged.abandon()
    if verified.contents.withdrawals:
        vault.scrub()
    return Taken(result, verdict)


def _result(db: Connection, vault: Vault, verified: Verified, staged: _Staging) -> Result:
    result = _decide(db, verified)
    if result is None and staged.left_out:  # somebody trusted the signer while it was read
        return Result.WAITING
    return result or _commit(db, vault, verified, staged)


def _decide(db: Connection, verified: Verified) -> Result | None:
    """Return why nothing is taken; asked in the transaction that takes, so that a revocation counts."""
    if intake.taken(db, verified.digest) is not None:
        return Result.DUPLICATE
    trust = trust_in(db, verified.envelope.signer)
    if trust is Trust.REVOKED:
        return Result.QUARANTINED
    return Result.WAITING if trust is Trust.UNKNOWN else None


@dataclass(slots=True)
class _Answer:
    """What the receipt will say."""

    accepted: list[Accepted] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    withdrawn: list[Withdrawn] = field(default_factory=list)
    emptied: list[MediaId] = field(default_factory=list)  # media of what was withdrawn; not said


def _commit(db: Connection, vault: Vault, verified: Verified, staged: _Staging) -> Result:
    """Make everything that arrived visible, in the caller's one transaction."""
    envelope, clock = verified.envelope, vault.world.clock
    answer = _Answer()
    row = IntakeRow(
        verified.digest, envelope.bundle_id, envelope.kind, envelope.signer.fingerprint, clock.stamp(), None
    )
    intake.add_intake(db, row, verified.provenance.envelope, envelope.signer.raw)
    contents = verified.contents
    results = [_take_story(db, vault, verified, one, answer) for one in contents.stories]
    taken = [
        one.value
        for one, result in zip(contents.stories, results, strict=True)
        if result in (Result.IMPORTED, Result.UPDATED, Result.CONFLICT)
    ]
    results += [_withdraw(db, vault, verified, one.value, answer) for one in contents.withdrawals]
    staged.emptied = answer.emptied
    for document in contents.receipts:
        receipts.apply(db, clock, envelope.signer.fingerprint, document.value)
    _bind_media(db, taken, staged)
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
    for worst in (Result.CONFLICT, Result.WITHDRAWN, Result.UPDATED):
        if worst in results:
            return worst
    return Result.IMPORTED


def _take_story(
    db: Connection, vault: Vault, verified: Verified, document: Document[Story], answer: _Answer
) -> Result:
    story, signer = document.value, verified.envelope.signer.fingerprint
    story_id = StoryId(story.story_id)
    if any(t.signer == signer and t.scope == EVERYTHING for t in intake.tombstones(db, story_id)):
        answer.refused.append(Refused(story_id, story.revision, "withdrawn"))
        return Result.WITHDRAWN
    result, state = _place(db, story_id, document, signer)
    if result is Result.DUPLICATE:
        answer.accepted.append(Accepted(story_id, story.revision))
        return result
    if result is Result.CONFLICT:
        answer.refused.append(Refused(story_id, story.revision, "conflict"))
        if _is_local(db, story_id):
            return result
    else:
        answer.accepted.append(Accepted(story_id, story.revision))
    clock = vault.world.clock
    if not _exists(db, story_id):
        stories.insert(
            db,
            clock,
            story_id,
            origin=Origin.RECEIVED,
            stage=Stage.RECEIVED,
            pseudonym=story.pseudonym,
            language=story.language,
        )
    intake.add_received(
        db,
        clock,
        ReceivedRevision(
            story_id,
            story.revision,
            document.sha256,
            signer,
            verified.digest,
            document.raw,
            state,
            **_counts(story),
        ),
    )
    if state == "current":
        _show(db, story_id, story)
    return result


def _counts(story: Story) -> dict[str, int]:
    kinds = [item.kind for item in story.items]
    return {
        "texts": kinds.count(ItemKind.TEXT),
        "sounds": kinds.count(ItemKind.AUDIO),
        "photos": kinds.count(ItemKind.PHOTO),
    }


def _exists(db: Connection, story_id: StoryId) -> bool:
    return bool(stories.rows(db, [story_id]))


def _is_local(db: Connection, story_id: StoryId) -> bool:
    return _exists(db, story_id) and stories.get(db, story_id).origin is Origin.LOCAL


def _place(db: Connection, story_id: StoryId, document: Document[Story], signer: str) -> tuple[Result, str]:
    """Return what a revision is beside what is here, and the state in which it is kept."""
    here = intake.received(db, story_id)
    if any(one.sha256 == document.sha256 for one in here):
        return Result.DUPLICATE, ""
    if _is_local(db, story_id):
        return Result.CONFLICT, "conflict"
    current = next((one for one in here if one.state == "current"), None)
    if current is None:
        return Result.IMPORTED, "current"
    if current.signer != signer or current.revision == document.value.revision:
        return Result.CONFLICT, "conflict"
    if document.value.revision < current.revision:
        return Result.UPDATED, "superseded"  # an older one that arrived late
    return Result.UPDATED, "current"


def _show(db: Connection, story_id: StoryId, story: Story) -> None:
    """Make the revision that counts the one that is listed and found."""
    stories.set_pseudonym(db, story_id, story.pseudonym)
    stories.set_language(db, story_id, story.language)
    stories.set_revision(db, story_id, story.revision)
    said = dict(story.subject)
    for name in {*stories.codes(db, story_id), *said}:
        stories.set_codes(db, story_id, name, said.get(name, ()))
    index_story(db, story_id, received_items(story))


def _bind_media(db: Connection, taken: Iterable[Story], staged: _Staging) -> None:
    """Give each medium to the stories that name it and were taken; what else came stays staged."""
    finished: set[str] = set()
    for story in taken:
        story_id = StoryId(story.story_id)
        if _is_local(db, story_id):
            continue
        for reference in story.media:
            if intake.received_medium(db, story_id, reference.sha256) is not None:
                continue
            sink, size = staged.arrived[reference.name]
            if reference.name not in finished:
                media.finish(db, sink.media_id, size, reference.sha256)
                finished.add(reference.name)
            intake.add_received_medium(db, story_id, reference.sha256, sink.media_id)


def _withdraw(
    db: Connection, vault: Vault, verified: Verified, withdrawal: Withdrawal, answer: _Answer
) -> Result:
    """Keep a tombstone for the signer's story, whether it is here yet or not, and carry it out."""
    clock, signer = vault.world.clock, verified.envelope.signer.fingerprint
    story_id = StoryId(withdrawal.story_id)
    current = intake.current_revision(db, story_id)
    rights = Rights(current.signer if current else signer, successors={})
    if _is_local(db, story_id) or not may_withdraw(withdrawal.by, signer, Trust.TRUSTED, rights):
        answer.refused.append(Refused(story_id, current.revision if current else 1, "not_entitled"))
        return Result.CONFLICT
    for scope in withdrawal.scopes:
        intake.add_tombstone(db, clock, Tombstone(story_id, signer, scope, verified.digest))
    if EVERYTHING in withdrawal.scopes and current is not None:
        answer.emptied += stories.delete(db, story_id)  # the tombstone is all that stays
    answer.withdrawn.append(Withdrawn(story_id, withdrawal.scopes))
    activity.log(db, clock, "withdrawn", story=story_id)
    return Result.WITHDRAWN
