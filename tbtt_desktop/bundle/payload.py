"""The payload files of a bundle, one at a time as they stream past, and what they say together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Generic, Protocol, TypeVar

from tbtt_desktop.bundle import media, names
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Envelope, Kind
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.kit import Kit
from tbtt_desktop.bundle.kit import check_alone as check_one_kit
from tbtt_desktop.bundle.names import Folder
from tbtt_desktop.bundle.notices import Receipt, Withdrawal
from tbtt_desktop.bundle.originals import UNNAMED, Original, type_of
from tbtt_desktop.bundle.origins import Origin, check_origins, read_origins
from tbtt_desktop.bundle.roster import Roster, check_alone
from tbtt_desktop.bundle.story import SHARE_SCOPES, MediaRef, Story
from tbtt_desktop.bundle.transfer import Transfer
from tbtt_desktop.limits import BUNDLE_JSON_TOTAL_MAX, MEDIA_HEAD, SECONDS_TOLERANCE

T = TypeVar("T")

_MAIN: Final[Mapping[Kind, Folder]] = {
    Kind.STORIES: Folder.STORIES,
    Kind.WITHDRAWAL: Folder.WITHDRAWALS,
    Kind.RECEIPT: Folder.RECEIPTS,
    Kind.TRANSFER: Folder.TRANSFERS,
    Kind.ROSTER: Folder.ROSTERS,
    Kind.KIT: Folder.KITS,
}
_ALLOWED: Final[Mapping[Kind, frozenset[Folder]]] = {
    Kind.STORIES: frozenset({Folder.STORIES, Folder.MEDIA, Folder.ORIGINALS, Folder.CARDS, Folder.ORIGINS}),
    Kind.WITHDRAWAL: frozenset({Folder.WITHDRAWALS, Folder.CARDS}),
    Kind.RECEIPT: frozenset({Folder.RECEIPTS, Folder.CARDS}),
    Kind.TRANSFER: frozenset({Folder.TRANSFERS, Folder.ORIGINALS, Folder.CARDS}),
    Kind.ROSTER: frozenset({Folder.ROSTERS, Folder.CARDS}),
    Kind.KIT: frozenset({Folder.KITS, Folder.CARDS}),
}


class PayloadSink(Protocol):
    """Where media go while they arrive: provisional until the reader's `finish` has returned."""

    def begin(self, name: str, size: int) -> None:
        """A medium starts: `data/media/<sha256>.<extension>` and its size in bytes."""

    def data(self, data: bytes) -> None:
        """Its next bytes."""

    def end(self) -> None:
        """It is complete and its hash is right. Not called for one that is refused."""


@dataclass(frozen=True, slots=True)
class Document(Generic[T]):
    """A JSON payload file: what it says, its bytes as they came, and their SHA-256 in hex."""

    value: T
    raw: bytes
    sha256: str


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A medium that came with the bundle and went to the sink."""

    name: str  # data/media/<sha256>.<extension>
    sha256: str
    size: int  # bytes
    header: media.Header


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything the payload holds, in the order in which it came."""

    stories: tuple[Document[Story], ...]
    withdrawals: tuple[Document[Withdrawal], ...]
    receipts: tuple[Document[Receipt], ...]
    cards: tuple[Card, ...]
    media: tuple[MediaFile, ...]
    rosters: tuple[Document[Roster], ...] = ()
    origins: tuple[Origin, ...] = ()  # of stories that were passed on, by bundle id
    transfers: tuple[Document[Transfer], ...] = ()
    kits: tuple[Document[Kit], ...] = ()


def check_folder(kind: Kind, folder: Folder) -> None:
    """Raise `BundleRefused` where a bundle of this kind holds no such files."""
    if folder not in _ALLOWED[kind]:
        raise BundleRefused(Refusal.PAYLOAD_NOT_FOR_KIND)


class MediaStream:
    """One medium on its way to the sink; its first bytes are kept until its header is read."""

    def __init__(self, name: str, size: int, sink: PayloadSink) -> None:
        self._name = name
        self._size = size
        self._sink = sink
        self._head = bytearray()
        sink.begin(name, size)

    def data(self, data: bytes) -> None:
        """Pass bytes on."""
        if len(self._head) < MEDIA_HEAD:
            self._head += data[: MEDIA_HEAD - len(self._head)]
        self._sink.data(data)

    def end(self, digest: str) -> MediaFile:
        """Return the medium, its hash already right. Raises `BundleRefused`."""
        found = names.split(self._name)
        if found is None or found[1] != digest:
            raise BundleRefused(Refusal.NAME_MISMATCH)
        head = bytes(self._head)
        if found[0] is Folder.ORIGINALS:  # what it is beyond that, only a guard may find out
            header = media.Header(type_of(head))
        else:
            header = media.probe(head, self._name.rpartition(".")[2])
        self._sink.end()
        return MediaFile(self._name, digest, self._size, header)


class Documents:
    """Collects the JSON payload files, each checked as it is complete."""

    def __init__(self) -> None:
        self._total = 0
        self._stories: list[Document[Story]] = []
        self._withdrawals: list[Document[Withdrawal]] = []
        self._receipts: list[Document[Receipt]] = []
        self._cards: list[Card] = []
        self._rosters: list[Document[Roster]] = []
        self._origins: dict[str, bytes] = {}
        self._transfers: list[Document[Transfer]] = []
        self._kits: list[Document[Kit]] = []
        self._take: Mapping[Folder, Callable[[str, bytes, str], None]] = {
            Folder.STORIES: self._story,
            Folder.WITHDRAWALS: self._withdrawal,
            Folder.RECEIPTS: self._receipt,
            Folder.CARDS: self._card,
            Folder.ROSTERS: self._roster,
            Folder.ORIGINS: self._origin,
            Folder.TRANSFERS: self._transfer,
            Folder.KITS: self._kit,
        }

    def reserve(self, size: int) -> None:
        """Raise `BundleRefused` where `size` more bytes of JSON are more than fits into memory."""
        self._total += size
        if self._total > BUNDLE_JSON_TOTAL_MAX:
            raise BundleRefused(Refusal.JSON_TOTAL_TOO_LARGE, limit=BUNDLE_JSON_TOTAL_MAX)

    def add(self, folder: Folder, key: str, raw: bytes, digest: str) -> None:
        """Parse a file whose hash is right; `key` is the id or alias in its name. Raises `BundleRefused`."""
        self._take[folder](key, raw, digest)

    def contents(self, media_files: tuple[MediaFile, ...]) -> Contents:
        """Return everything collected, with the media that streamed past. Raises `BundleRefused`."""
        return Contents(
            tuple(self._stories),
            tuple(self._withdrawals),
            tuple(self._receipts),
            tuple(self._cards),
            media_files,
            tuple(self._rosters),
            read_origins(self._origins),
            transfers=tuple(self._transfers),
            kits=tuple(self._kits),
        )

    def _story(self, key: str, raw: bytes, digest: str) -> None:
        story = Story.parse(raw)
        _same(key, story.story_id)
        self._stories.append(Document(story, raw, digest))

    def _withdrawal(self, key: str, raw: bytes, digest: str) -> None:
        withdrawal = Withdrawal.parse(raw)
        _same(key, withdrawal.story_id)
        self._withdrawals.append(Document(withdrawal, raw, digest))

    def _receipt(self, key: str, raw: bytes, digest: str) -> None:
        receipt = Receipt.parse(raw)
        _same(key, receipt.bundle_id)
        self._receipts.append(Document(receipt, raw, digest))

    def _card(self, key: str, raw: bytes, _: str) -> None:
        card = Card.parse(raw)
        _same(key, card.alias)
        self._cards.append(card)

    def _roster(self, key: str, raw: bytes, digest: str) -> None:
        roster = Roster.parse(raw)
        _same(key, str(roster.serial))
        self._rosters.append(Document(roster, raw, digest))

    def _transfer(self, key: str, raw: bytes, digest: str) -> None:
        transfer = Transfer.parse(raw)
        _same(key, transfer.story_id)
        self._transfers.append(Document(transfer, raw, digest))

    def _kit(self, key: str, raw: bytes, digest: str) -> None:
        kit = Kit.parse(raw)
        _same(key, kit.name)
        self._kits.append(Document(kit, raw, digest))

    def _origin(self, key: str, raw: bytes, _: str) -> None:
        self._origins[key] = raw


def _same(key: str, written: str) -> None:
    if key != written:
        raise BundleRefused(Refusal.NAME_MISMATCH)


def check_together(envelope: Envelope, contents: Contents) -> None:
    """Raise `BundleRefused` where the files do not fit each other or the envelope."""
    found = {
        Folder.STORIES: contents.stories,
        Folder.WITHDRAWALS: contents.withdrawals,
        Folder.RECEIPTS: contents.receipts,
        Folder.TRANSFERS: contents.transfers,
        Folder.ROSTERS: contents.rosters,
        Folder.KITS: contents.kits,
    }
    if not found[_MAIN[envelope.kind]]:
        raise BundleRefused(Refusal.PAYLOAD_MISSING)
    if contents.rosters:
        check_alone([document.value for document in contents.rosters], envelope.signer)
    if contents.kits:
        check_one_kit([document.value for document in contents.kits])
    _check_consent(envelope, contents)
    if envelope.kind is Kind.TRANSFER:
        _check_transfers(envelope, contents)
        return
    files = {file.name: file for file in contents.media}
    wanted = [one for document in contents.stories for one in document.value.media]
    unredacted = [one for document in contents.stories for one in document.value.originals]
    for reference in wanted:
        if reference.name not in files:
            raise BundleRefused(Refusal.MEDIA_MISSING)
        _check_medium(reference, files[reference.name])
    _check_originals(unredacted, files, typed=True)
    named = {one.name for one in wanted} | {one.name for one in unredacted}
    if len(named) != len(files):
        raise BundleRefused(Refusal.MEDIA_UNREFERENCED)
    if contents.origins:
        check_origins(contents.origins, [_files_of(document) for document in contents.stories])


def _check_transfers(envelope: Envelope, contents: Contents) -> None:
    """What is not redacted goes to one recipient, to whom she agreed, with its originals and no others."""
    if len(envelope.recipients) != 1:
        raise BundleRefused(Refusal.TRANSFER_RECIPIENTS)
    if not all(document.value.may_go(envelope.created) for document in contents.transfers):
        raise BundleRefused(Refusal.CONSENT_MISSING)
    files = {file.name: file for file in contents.media}
    wanted = [one for document in contents.transfers for one in document.value.originals]
    _check_originals(wanted, files, typed=False)
    if len({original.name for original in wanted}) != len(files):
        raise BundleRefused(Refusal.MEDIA_UNREFERENCED)


def _check_originals(wanted: Iterable[Original], files: Mapping[str, MediaFile], *, typed: bool) -> None:
    """Each is there with its size, and where it is `typed` with what its first bytes say."""
    for original in wanted:
        file = files.get(original.name)
        if file is None:
            raise BundleRefused(Refusal.MEDIA_MISSING)
        told = typed and original.type not in (UNNAMED, file.header.type)
        if file.size != original.size or told:
            raise BundleRefused(Refusal.MEDIA_MISMATCH)


def _files_of(document: Document[Story]) -> list[tuple[str, str]]:
    """Return names and hashes of a story's file, its media and its originals."""
    story = document.value
    own = (f"data/stories/{story.story_id}.json", document.sha256)
    media = [(one.name, one.sha256) for one in story.media]
    return [own, *media, *((one.name, one.sha256) for one in story.originals)]


def _check_consent(envelope: Envelope, contents: Contents) -> None:
    """A story needs one share scope that had not ended when the bundle was made."""
    for document in contents.stories:
        shares = [one for one in document.value.consent if one.scope in SHARE_SCOPES]
        if all(one.until < envelope.created for one in shares):
            raise BundleRefused(Refusal.CONSENT_MISSING)
        _check_unredacted(envelope, document.value)


def _check_unredacted(envelope: Envelope, story: Story) -> None:
    """Originals go to nobody whom her consent does not name."""
    if story.unredacted is None:
        return
    if len(story.originals_for(envelope.created)) < len(envelope.recipients):
        raise BundleRefused(Refusal.ORIGINALS_CONSENT)


def _check_medium(reference: MediaRef, file: MediaFile) -> None:
    header = file.header
    same = (
        reference.size == file.size
        and reference.type == header.type
        and reference.width == header.width
        and reference.height == header.height
        and abs((reference.seconds or 0) - (header.seconds or 0)) <= SECONDS_TOLERANCE
    )
    if not same:
        raise BundleRefused(Refusal.MEDIA_MISMATCH)
