"""The plaintext of a bundle as a stream, in the order in which a reader can check it."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.bundle import bag, names, ustar
from tbtt_desktop.bundle.envelope import Envelope
from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.bytesource import ByteSource, Memory
from tbtt_desktop.crypto import sshsig
from tbtt_desktop.errors import BugError
from tbtt_desktop.limits import BUNDLE_FILES_MAX, CHUNK_SIZE
from tbtt_desktop.progress import SILENT, Progress, checkpoint

STEP: Final = "bundle"


@dataclass(frozen=True, slots=True)
class Part:
    """A payload file: `name` begins with `data/`; `sha256` in lower-case hex is of all its bytes."""

    name: str
    size: int
    sha256: str
    source: ByteSource

    @classmethod
    def of_bytes(cls, name: str, data: bytes) -> Part:
        """Return a part whose bytes are in memory, as JSON files are."""
        return cls(name, len(data), hashlib.sha256(data).hexdigest(), Memory(bytearray(data)))


@dataclass(frozen=True, slots=True)
class Composed:
    """A signed bundle, ready to be streamed any number of times with the same bytes.

    `digest` is the SHA-256 of the tagmanifest, `size` the length of the plaintext in bytes.
    """

    envelope: Envelope
    digest: str
    parts: tuple[Part, ...]  # tag files first, in stream order
    size: int

    def open(self, progress: Progress = SILENT) -> BundleStream:
        """Return a new stream of the plaintext, for the reader's side of `crypto.age.encrypt`."""
        return BundleStream(self, progress)


def compose(envelope: Envelope, payload: Sequence[Part], seed: bytes) -> Composed:
    """Sign a bundle with the Ed25519 `seed` and lay its files in order.

    Raises:
        BundleRefused: a name, a size or the number of files is more than a reader takes, or
            there is no payload (`name_refused`, `name_twice`, `file_too_large`,
            `too_many_files`, `payload_missing`); `signer_mismatch` where the seed is not the signer's.
    """
    ordered = sorted(payload, key=lambda part: part.name)
    _check_payload(ordered)
    if sshsig.public_key(seed) != envelope.signer.key:
        raise BundleRefused(Refusal.SIGNER_MISMATCH)
    oxum = bag.Oxum(sum(part.size for part in ordered), len(ordered))
    tags = [
        Part.of_bytes(names.BAGIT, bag.write_bagit()),
        Part.of_bytes(names.BAG_INFO, bag.write_bag_info(envelope.created, oxum)),
        Part.of_bytes(names.MANIFEST, bag.write_manifest({part.name: part.sha256 for part in ordered})),
        Part.of_bytes(names.ENVELOPE, envelope.to_bytes()),
    ]
    tagmanifest = bag.write_manifest({part.name: part.sha256 for part in tags})
    signature = sshsig.sign(seed, names.NAMESPACE, tagmanifest)
    first = Part.of_bytes(names.TAGMANIFEST, tagmanifest)
    parts = (first, Part.of_bytes(names.SIGNATURE, signature), *tags, *ordered)
    size = sum(ustar.BLOCK + part.size + len(ustar.padding(part.size)) for part in parts)
    return Composed(envelope, first.sha256, parts, size + len(ustar.END))


def _check_payload(parts: Sequence[Part]) -> None:
    if not parts:
        raise BundleRefused(Refusal.PAYLOAD_MISSING)
    if len(parts) + 2 + len(names.TAG_FILES) > BUNDLE_FILES_MAX:
        raise BundleRefused(Refusal.TOO_MANY_FILES, limit=BUNDLE_FILES_MAX)
    if len({part.name for part in parts}) != len(parts):
        raise BundleRefused(Refusal.NAME_TWICE)
    for part in parts:
        limit = names.cap(part.name)
        if names.split(part.name) is None or limit is None:
            raise BundleRefused(Refusal.NAME_REFUSED)
        if part.size > limit:
            raise BundleRefused(Refusal.FILE_TOO_LARGE, limit=limit)


class BundleStream(io.RawIOBase):
    """The ustar stream, read once from front to back, never more than a piece in memory.

    Reading raises `Cancelled` once the progress says so, and `BugError` where a source no
    longer gives the bytes that were signed.
    """

    def __init__(self, composed: Composed, progress: Progress) -> None:
        super().__init__()
        self._pieces = _pieces(composed.parts)
        self._piece = b""
        self._at = 0  # how much of it is given
        self._done = 0
        self._total = composed.size
        self._progress = progress

    def readable(self) -> bool:
        """Return True."""
        return True

    def read(self, size: int = -1, /) -> bytes:
        """Return at most `size` bytes, what is left of a piece; of a piece of that size no copy is made."""
        if size < 0:
            return self.readall()
        if self._at == len(self._piece):
            checkpoint(self._progress)
            self._piece, self._at = next(self._pieces, b""), 0
        part = self._piece[self._at : self._at + size]
        self._at += len(part)
        self._done += len(part)
        if part and self._at == len(self._piece):
            self._progress.report(STEP, self._done, self._total)
        return part

    def readinto(self, buffer: object) -> int:
        """Fill `buffer`; return the count of bytes, 0 at the end."""
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        part = self.read(len(view))
        view[: len(part)] = part
        return len(part)


def _pieces(parts: Sequence[Part]) -> Iterator[bytes]:
    """Give the stream in non-empty pieces of at most `CHUNK_SIZE` bytes."""
    for part in parts:
        yield ustar.header(names.ROOT + part.name, part.size)
        yield from _content(part)
        if fill := ustar.padding(part.size):
            yield fill
    yield ustar.END


def _content(part: Part) -> Iterator[bytes]:
    hashed = hashlib.sha256()
    for offset in range(0, part.size, CHUNK_SIZE):
        data = part.source.read_at(offset, min(CHUNK_SIZE, part.size - offset))
        if not data:
            raise BugError
        hashed.update(data)
        yield data
    if hashed.hexdigest() != part.sha256:
        raise BugError
