"""Media as rows of 1 MiB at most, written in small steps and read at random."""

from __future__ import annotations

import functools
import hashlib
import itertools
from collections.abc import Callable
from dataclasses import dataclass

from tbtt_desktop import limits
from tbtt_desktop.bytesource import ByteSource
from tbtt_desktop.progress import SILENT, Progress, checkpoint
from tbtt_desktop.stories.records import MediaId, StoryId
from tbtt_desktop.vault.connection import Connection, inserted
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.store import Vault


@dataclass(frozen=True, slots=True)
class Medium:
    """What is known of a medium without its bytes."""

    media_id: MediaId
    role: str
    type: str
    size: int
    sha256: str


def begin(db: Connection, role: str, type_: str) -> MediaId:
    """Start a medium. Until `finish` it is staging, removed at the next start."""
    cursor = db.execute("INSERT INTO media (role, type) VALUES (?, ?)", (role, type_))
    return MediaId(inserted(cursor))


def put_chunk(db: Connection, media_id: MediaId, seq: int, data: bytes) -> None:
    """Write or replace one row of at most `limits.CHUNK_SIZE` bytes."""
    db.execute(
        "INSERT INTO media_chunks (media_id, seq, data) VALUES (?, ?, ?)"
        " ON CONFLICT (media_id, seq) DO UPDATE SET data = excluded.data",
        (media_id, seq, data),
    )


def finish(db: Connection, media_id: MediaId, size: int, sha256: str) -> None:
    """Make a staged medium part of the vault."""
    db.execute(
        "UPDATE media SET size = ?, sha256 = ?, complete = 1 WHERE media_id = ?", (size, sha256, media_id)
    )


def chunk(db: Connection, media_id: MediaId, seq: int) -> bytes:
    """Return one row of a medium, empty where there is none."""
    row = db.execute(
        "SELECT data FROM media_chunks WHERE media_id = ? AND seq = ?", (media_id, seq)
    ).fetchone()
    return row[0] if row else b""


def set_type(db: Connection, media_id: MediaId, type_: str) -> None:
    """Say what a medium is, once that is known."""
    db.execute("UPDATE media SET type = ? WHERE media_id = ?", (type_, media_id))


def get(db: Connection, media_id: MediaId) -> Medium:
    """Return what is known of a medium. Raises `NotThere`."""
    row = db.execute(
        "SELECT media_id, role, type, size, sha256 FROM media WHERE media_id = ?", (media_id,)
    ).fetchone()
    if row is None:
        raise NotThere("item_unknown", name=str(media_id))
    return Medium(MediaId(row[0]), row[1], row[2], row[3], row[4])


def all_ids(db: Connection) -> list[MediaId]:
    """Return the ids of every finished medium."""
    return [MediaId(row[0]) for row in db.execute("SELECT media_id FROM media WHERE complete = 1")]


def owners_of(db: Connection, media_id: MediaId) -> list[tuple[StoryId, int | None]]:
    """Return the stories, and the parts where they were told here, to which a medium belongs.

    The pages of a document are parts that share one.
    """
    rows = db.execute(
        "SELECT story_id, number FROM items WHERE media_id = ?1 UNION ALL"
        " SELECT story_id, number FROM items JOIN renditions r USING (item_id) WHERE r.media_id = ?1"
        " UNION ALL SELECT story_id, NULL FROM received_media WHERE media_id = ?1 ORDER BY 1, 2",
        (media_id,),
    )
    return [(StoryId(story_id), number) for story_id, number in rows]


class MediaSource:
    """A medium of the vault as a `ByteSource`; each read is one short step.

    A row that was read in part is kept until it is read to its end: decoders ask for a few kilobytes
    at a time, and each would decrypt the whole row again.
    """

    def __init__(self, vault: Vault, media_id: MediaId, size: int) -> None:
        self._vault = vault
        self._media_id = media_id
        self._size = size
        self._kept: tuple[int, bytes] = (-1, b"")

    @property
    def size(self) -> int:
        """Length in bytes."""
        return self._size

    def read_at(self, offset: int, size: int) -> bytes:
        """Return up to `size` bytes from `offset`."""
        end = min(offset + size, self._size)
        if offset >= end:
            return b""
        first, last = offset // limits.CHUNK_SIZE, (end - 1) // limits.CHUNK_SIZE
        parts = [self._chunk(seq) for seq in range(first, last + 1)]
        start = offset - first * limits.CHUNK_SIZE
        unfinished = end % limits.CHUNK_SIZE and end < self._size
        self._kept = (last, parts[-1]) if unfinished else (-1, b"")
        whole = parts[0] if first == last else b"".join(parts)
        return whole[start : start + end - offset]

    def _chunk(self, seq: int) -> bytes:
        kept, data = self._kept
        if kept == seq:
            return data
        return self._vault.read(lambda db: chunk(db, self._media_id, seq))


class ReadAhead:
    """A medium that is read from front to back: the lane reads a row while the one before is worked on."""

    def __init__(self, vault: Vault, media_id: MediaId, size: int) -> None:
        self._vault = vault
        self._media_id = media_id
        self._source = MediaSource(vault, media_id, size)
        self._ahead: tuple[int, Callable[[], bytes]] | None = None  # from which place, and what waits for it

    @property
    def size(self) -> int:
        """Length in bytes."""
        return self._source.size

    def read_at(self, offset: int, size: int) -> bytes:
        """Return up to `size` bytes from `offset`; a whole row is best."""
        end = offset + limits.CHUNK_SIZE
        if offset % limits.CHUNK_SIZE or size != min(limits.CHUNK_SIZE, self.size - offset):
            return self._source.read_at(offset, size)
        place, ahead = self._ahead or (-1, bytes)
        data = ahead() if place == offset else self._source.read_at(offset, size)
        self._ahead = (end, self._begin(end)) if end < self.size else None
        return data

    def _begin(self, offset: int) -> Callable[[], bytes]:
        seq = offset // limits.CHUNK_SIZE
        return self._vault.begin_read(lambda db: chunk(db, self._media_id, seq))


class RowSink:
    """A new medium as a `ByteSink`: every full chunk is its own transaction, beside the caller's own work.

    Raises `FileProblem` with disk_full while there is still room for everything else; of a chunk at the
    latest with the one after it, or with `flush`. After that it is of no use but to be abandoned.
    """

    def __init__(self, vault: Vault, role: str, type_: str) -> None:
        self._vault = vault
        self.media_id = vault.write(lambda db: begin(db, role, type_))
        self._tail = bytearray()  # the last, unfinished chunk
        self._written = 0  # bytes in whole chunks
        self._changed = False  # whether a whole chunk was written again
        self._writing: Callable[[], None] = _nothing  # waits for the last chunk

    @property
    def size(self) -> int:
        """Length in bytes so far."""
        return self._written + len(self._tail)

    def write_at(self, offset: int, data: bytes) -> None:
        """Put `data` at `offset`, which is at most the present length."""
        if offset < self._written:
            head = data[: self._written - offset]
            self._rewrite(offset, head)
            offset, data = self._written, data[len(head) :]
        if not self._tail:  # whole chunks go as they came: copying them took a tenth of the time
            whole = len(data) - len(data) % limits.CHUNK_SIZE
            for start in range(0, whole, limits.CHUNK_SIZE):
                self._add(bytes(data[start : start + limits.CHUNK_SIZE]))
            offset, data = offset + whole, data[whole:]
        position = offset - self._written
        self._tail[position : position + len(data)] = data
        while len(self._tail) >= limits.CHUNK_SIZE:
            with memoryview(self._tail) as tail:
                chunk = bytes(tail[: limits.CHUNK_SIZE])
            self._add(chunk)
            del self._tail[: limits.CHUNK_SIZE]

    def append(self, data: bytes) -> None:
        """Put `data` at the end."""
        self.write_at(self.size, data)

    def _add(self, chunk: bytes) -> None:
        self._put(self._written // limits.CHUNK_SIZE, chunk)
        self._written += limits.CHUNK_SIZE

    def _put(self, seq: int, chunk: bytes) -> None:
        self._settle()
        self._vault.require_room()
        self._writing = self._vault.begin_write(lambda db: put_chunk(db, self.media_id, seq, chunk))

    def _settle(self) -> None:
        writing, self._writing = self._writing, _nothing
        writing()

    def _rewrite(self, offset: int, data: bytes) -> None:
        self._changed = True
        source = MediaSource(self._vault, self.media_id, self._written)
        while data:
            seq, start = divmod(offset, limits.CHUNK_SIZE)
            piece = data[: limits.CHUNK_SIZE - start]
            chunk = bytearray(source.read_at(seq * limits.CHUNK_SIZE, limits.CHUNK_SIZE))
            chunk[start : start + len(piece)] = piece
            self._put(seq, bytes(chunk))
            offset, data = offset + len(piece), data[len(piece) :]

    def flush(self) -> None:
        """Write the last, unfinished chunk; when this returns, all of it is on disk."""
        if self._tail:
            self._put(self._written // limits.CHUNK_SIZE, bytes(self._tail))
        self._settle()

    def abandon(self) -> None:
        """Remove what was staged."""
        self._vault.drop_staged(self.media_id)


class MediaSink(RowSink):
    """A new medium whose digest nobody knows yet.

    `finish` returns its size and digest and leaves making it visible to the caller's own transaction, so that
    medium and item appear together.
    """

    def __init__(self, vault: Vault, role: str, type_: str) -> None:
        super().__init__(vault, role, type_)
        self._digest = hashlib.sha256()  # of the whole chunks, as long as none of them was changed

    def _add(self, chunk: bytes) -> None:
        super()._add(chunk)
        self._digest.update(chunk)  # while the lane writes it

    def finish(self) -> tuple[int, str]:
        """Write the last chunk; return (size, sha256 in hex) of the whole.

        It is read back only where a whole chunk was changed: decrypting takes half as long as writing.
        """
        self.flush()
        if self._changed:
            return self.size, sha256_of(MediaSource(self._vault, self.media_id, self.size))
        digest = self._digest.copy()
        digest.update(self._tail)
        return self.size, digest.hexdigest()


def _nothing() -> None:
    """Wait for nothing."""


def sha256_of(source: ByteSource, progress: Progress = SILENT) -> str:
    """Return the SHA-256 of a medium or a file in hex, reading it chunk by chunk. Raises `Cancelled`."""
    digest = hashlib.sha256()
    for offset in range(0, source.size, limits.CHUNK_SIZE):
        checkpoint(progress)
        progress.report("read", offset, source.size)
        digest.update(source.read_at(offset, limits.CHUNK_SIZE))
    return digest.hexdigest()


def source_of(vault: Vault, media_id: MediaId) -> MediaSource:
    """Return a finished medium as a source. Raises `NotThere`."""
    medium = vault.read(lambda db: get(db, media_id))
    return MediaSource(vault, media_id, medium.size)


def intact(vault: Vault, media_id: MediaId) -> bool:
    """Whether a medium's bytes still give the digest under which it was kept.

    Its rows are read as they are, so that a recording's, which are of any length, are too.
    """
    medium = vault.read(lambda db: get(db, media_id))
    digest, left = hashlib.sha256(), medium.size
    for seq in itertools.count():
        data = vault.read(functools.partial(chunk, media_id=media_id, seq=seq)) if left > 0 else b""
        digest.update(data)
        left -= len(data)
        if not data:
            break
    return left == 0 and digest.hexdigest() == medium.sha256


@dataclass(frozen=True, slots=True)
class Totals:
    """How much a vault holds."""

    stories: int
    media_bytes: int


def totals(db: Connection) -> Totals:
    """Return how much this vault holds."""
    row = db.execute(
        "SELECT (SELECT count(*) FROM stories), (SELECT coalesce(sum(size), 0) FROM media)"
    ).fetchone()
    return Totals(int(row[0]), int(row[1]))
