"""Verification of a bundle's plaintext as a state machine, without input or output.

Order rules. Each file is checked before the next one is looked at:
1. `tagmanifest-sha256.txt`, then its signature: who signed is known before anything else is read.
2. The four tag files in any order, each against the tagmanifest. The envelope must be signed
   by the key that signed the tagmanifest and must name our two keys.
3. The payload in any order, each file named by the manifest, its hash checked as it streams.
4. At the end: nothing missing, nothing left over, stories and media agree.

What reached the sink before `finish` returns is provisional, because a later file may be
refused or missing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import NoReturn

from tbtt_desktop.bundle import bag, names
from tbtt_desktop.bundle.bag import Oxum
from tbtt_desktop.bundle.card import Card
from tbtt_desktop.bundle.envelope import Envelope, Recipient
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bundle.names import Folder
from tbtt_desktop.bundle.origins import Origin, origin_of
from tbtt_desktop.bundle.payload import (
    Contents,
    Document,
    Documents,
    MediaFile,
    MediaStream,
    PayloadSink,
    check_folder,
    check_together,
)
from tbtt_desktop.bundle.story import Story
from tbtt_desktop.bundle.tagfiles import Provenance, read_payload_manifest, read_tagmanifest
from tbtt_desktop.bundle.ustar import Event, FileBegin, FileData, UstarReader
from tbtt_desktop.crypto import sshsig
from tbtt_desktop.crypto.errors import SignatureProblem
from tbtt_desktop.errors import BugError


@dataclass(frozen=True, slots=True)
class Verified:
    """A bundle that is intact and for us. Whether its signer is trusted is another question."""

    envelope: Envelope
    digest: str  # SHA-256 of the tagmanifest, in hex: the bundle's identity
    signer_key: bytes  # 32 bytes; the key of envelope.signer
    contents: Contents
    provenance: Provenance

    def origin_of(self, story: Document[Story]) -> Origin | None:
        """Return the bundle in which the signer of a story gave it away, None where it is this one."""
        return origin_of(self.contents.origins, story.value.story_id, story.sha256)

    def signer_of(self, story: Document[Story]) -> Card:
        """Return who signed a story: of one that was passed on not who signed this bundle."""
        origin = self.origin_of(story)
        return self.envelope.signer if origin is None else origin.envelope.signer


class DropSink:
    """A sink for verifying without importing."""

    def begin(self, name: str, size: int) -> None:
        """Drop it."""

    def data(self, data: bytes) -> None:
        """Drop it."""

    def end(self) -> None:
        """Drop it."""


class _Phase(IntEnum):
    TAGMANIFEST = 0
    SIGNATURE = 1
    TAG_FILES = 2
    PAYLOAD = 3


class _Tags:
    """The tag files: signature, envelope and manifest, each checked when it is complete."""

    def __init__(self, ours: Collection[Recipient]) -> None:
        self._ours = ours
        self._raw: dict[str, bytes] = {}
        self._listed: dict[str, str] = {}
        self.signer_key = b""
        self.envelope: Envelope | None = None
        self.manifest: dict[str, str] = {}
        self.oxum: Oxum | None = None

    def add(self, name: str, raw: bytes, digest: str) -> None:
        """Take a complete tag file. Raises `BundleRefused`."""
        if name in names.TAG_FILES and self._listed[name] != digest:
            raise BundleRefused(Refusal.HASH_WRONG, part=name)
        self._raw[name] = raw
        if name == names.TAGMANIFEST:
            self._listed = read_tagmanifest(raw)
        elif name == names.SIGNATURE:
            self.signer_key = self._verify(raw)
        elif name == names.BAGIT:
            bag.check_bagit(raw)
        elif name == names.BAG_INFO:
            self.oxum = bag.read_bag_info(raw)
        elif name == names.MANIFEST:
            self.manifest = read_payload_manifest(raw)
        else:
            self.envelope = self._read_envelope(raw)

    def complete(self) -> None:
        """Raise `BundleRefused` where one is missing."""
        if not set(names.TAG_FILES) <= self._raw.keys():
            raise BundleRefused(Refusal.TAG_FILE_MISSING)

    def provenance(self) -> Provenance:
        """Return the bytes as they came."""
        wanted = (names.TAGMANIFEST, names.SIGNATURE, names.MANIFEST, names.ENVELOPE)
        return Provenance(*(self._raw[name] for name in wanted))

    def digest(self) -> str:
        """Return the bundle's digest, in hex."""
        return hashlib.sha256(self._raw[names.TAGMANIFEST]).hexdigest()

    def _verify(self, signature: bytes) -> bytes:
        try:
            return sshsig.verify(signature, names.NAMESPACE, self._raw[names.TAGMANIFEST], None)
        except SignatureProblem:
            raise BundleRefused(Refusal.SIGNATURE_WRONG) from None

    def _read_envelope(self, raw: bytes) -> Envelope:
        envelope = Envelope.parse(raw)
        if envelope.signer.key != self.signer_key:
            raise BundleRefused(Refusal.SIGNER_MISMATCH)
        if not any(one in self._ours for one in envelope.recipients):
            raise BundleRefused(Refusal.NOT_ADDRESSED)
        return envelope


def _cap(full: str) -> int | None:
    """Return the most bytes of a file by its whole name, `bundle/` included."""
    name = full.removeprefix(names.ROOT)
    if name == full:
        return None
    if names.other_manifest(name):
        raise BundleRefused(Refusal.ALGORITHM_REFUSED)
    return names.cap(name)


class BundleReader:
    """The writer's side of `crypto.age.decrypt`: takes plaintext in pieces of any size.

    `ours` is the age recipient and signing-key fingerprint that the envelope must name, or one of `former`,
    the pairs that were ours before. After a refusal every further call raises the same one.
    """

    def __init__(self, ours: Recipient, sink: PayloadSink, former: Iterable[Recipient] = ()) -> None:
        self._tar = UstarReader(_cap)
        self._tags = _Tags((ours, *former))
        self._documents = Documents()
        self._sink = sink
        self._media: list[MediaFile] = []
        self._phase = _Phase.TAGMANIFEST
        self._refused: BundleRefused | None = None
        self._name = ""
        self._hash = hashlib.sha256()
        self._buffer = bytearray()
        self._stream: MediaStream | None = None
        self._seen: set[str] = set()
        self._size = 0

    def signed(self) -> tuple[Envelope, str]:
        """Return who signed, and the bundle's digest in hex: known before a sink gets its first medium."""
        envelope = self._tags.envelope
        if envelope is None or self._phase is not _Phase.PAYLOAD:
            raise BugError
        return envelope, self._tags.digest()

    def write(self, data: bytes | memoryview) -> int:
        """Take the next bytes, all of them; return their count. Raises `BundleRefused`."""
        self._raise_refused()
        try:
            for event in self._tar.feed(data):
                self._event(event)
        except BundleRefused as refused:
            self._refuse(refused)
        return len(data)

    def finish(self) -> Verified:
        """Return what was verified, once the stream has ended. Raises `BundleRefused`."""
        self._raise_refused()
        try:
            self._tar.close()
            return self._verified()
        except BundleRefused as refused:
            self._refuse(refused)

    def _raise_refused(self) -> None:
        if self._refused is not None:
            raise self._refused

    def _refuse(self, refused: BundleRefused) -> NoReturn:
        self._refused = refused
        raise refused

    def _event(self, event: Event) -> None:
        if isinstance(event, FileBegin):
            self._begin(event.name.removeprefix(names.ROOT), event.size)
        elif isinstance(event, FileData):
            self._hash.update(event.data)
            if self._stream is not None:
                self._stream.data(event.data)
            else:
                self._buffer += event.data
        else:
            self._end()

    def _begin(self, name: str, size: int) -> None:
        self._advance(name)
        self._name = name
        self._hash = hashlib.sha256()
        self._buffer.clear()
        self._stream = None
        if self._phase is _Phase.PAYLOAD:
            self._begin_payload(name, size)

    def _advance(self, name: str) -> None:
        """Move to the phase that `name` belongs to, or refuse the order."""
        expected = {_Phase.TAGMANIFEST: names.TAGMANIFEST, _Phase.SIGNATURE: names.SIGNATURE}
        if self._phase in expected:
            if name != expected[self._phase]:
                raise BundleRefused(Refusal.ORDER_WRONG)
        elif self._phase is _Phase.TAG_FILES and names.split(name) is not None:
            self._tags.complete()  # so no tag file can follow: it would be a name twice
            self._phase = _Phase.PAYLOAD

    def _begin_payload(self, name: str, size: int) -> None:
        if name not in self._tags.manifest:
            raise BundleRefused(Refusal.PAYLOAD_UNLISTED)
        folder, _ = self._place(name)
        check_folder(self._envelope().kind, folder)
        self._seen.add(name)
        self._size += size
        if folder in (Folder.MEDIA, Folder.ORIGINALS):
            self._stream = MediaStream(name, size, self._sink)
        else:
            self._documents.reserve(size)

    def _end(self) -> None:
        digest = self._hash.hexdigest()
        if self._phase is not _Phase.PAYLOAD:
            self._tags.add(self._name, bytes(self._buffer), digest)
            if self._phase is not _Phase.TAG_FILES:
                self._phase = _Phase(self._phase + 1)
            return
        if self._tags.manifest[self._name] != digest:
            raise BundleRefused(Refusal.HASH_WRONG, part="data")
        if self._stream is not None:
            self._media.append(self._stream.end(digest))
        else:
            self._documents.add(*self._place(self._name), bytes(self._buffer), digest)

    def _verified(self) -> Verified:
        self._tags.complete()
        if self._seen != self._tags.manifest.keys():
            raise BundleRefused(Refusal.PAYLOAD_MISSING)
        if self._tags.oxum not in (None, Oxum(self._size, len(self._seen))):
            raise BundleRefused(Refusal.OXUM_WRONG)
        contents = self._documents.contents(tuple(self._media))
        envelope = self._envelope()
        check_together(envelope, contents)
        return Verified(
            envelope, self._tags.digest(), self._tags.signer_key, contents, self._tags.provenance()
        )

    def _envelope(self) -> Envelope:
        if self._tags.envelope is None:
            raise BugError
        return self._tags.envelope

    def _place(self, name: str) -> tuple[Folder, str]:
        found = names.split(name)
        if found is None:
            raise BugError
        return found
