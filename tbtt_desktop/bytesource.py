"""Bytes that may lie in the vault, in memory or in a file, read and written piece by piece."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass, field
from typing import Protocol


class ByteSource(Protocol):
    """Random access for reading."""

    @property
    def size(self) -> int:
        """Length in bytes."""

    def read_at(self, offset: int, size: int) -> bytes:
        """Return up to `size` bytes from `offset`; fewer only at the end."""


class ByteSink(Protocol):
    """Random access for writing; earlier bytes may be written again, as a FLAC header is."""

    def write_at(self, offset: int, data: bytes) -> None:
        """Put `data` at `offset`, which is at most the present length."""


@dataclass(slots=True)
class Memory:
    """Source and sink over bytes in memory."""

    data: bytearray = field(default_factory=bytearray)

    @property
    def size(self) -> int:
        """Length in bytes."""
        return len(self.data)

    def read_at(self, offset: int, size: int) -> bytes:
        """Return up to `size` bytes from `offset`."""
        return bytes(self.data[offset : offset + size])

    def write_at(self, offset: int, data: bytes) -> None:
        """Put `data` at `offset`."""
        self.data[offset : offset + len(data)] = data


@dataclass(frozen=True, slots=True)
class Fixed:
    """Source over bytes that stay as they are: no copy of a picture's three hundred megabytes."""

    data: bytes

    @property
    def size(self) -> int:
        """Length in bytes."""
        return len(self.data)

    def read_at(self, offset: int, size: int) -> bytes:
        """Return up to `size` bytes from `offset`."""
        return self.data[offset : offset + size]


class SourceReader(io.RawIOBase):
    """A `ByteSource` as a seekable file object, for libraries that want one."""

    def __init__(self, source: ByteSource) -> None:
        super().__init__()
        self._source = source
        self._position = 0

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move; positions past the end read as empty."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._source.size}[whence]
        self._position = max(0, base + offset)
        return self._position

    def tell(self) -> int:
        """Return the position in bytes."""
        return self._position

    def readinto(self, buffer: object) -> int:
        """Fill `buffer` from the position; return the count of bytes."""
        view = memoryview(buffer).cast("B")  # type: ignore[arg-type]
        data = self._source.read_at(self._position, len(view))
        view[: len(data)] = data
        self._position += len(data)
        return len(data)


class SinkWriter(io.RawIOBase):
    """A `ByteSink` as a seekable file object, for libraries that want one.

    Libraries that write through callbacks in C cannot carry an exception: what the sink
    raised is kept, writing goes on into nothing, and `check` raises it again.
    """

    def __init__(self, sink: ByteSink) -> None:
        super().__init__()
        self._sink = sink
        self._position = 0
        self._size = 0
        self._problem: BaseException | None = None

    @property
    def size(self) -> int:
        """Length written so far, in bytes."""
        return self._size

    def check(self) -> None:
        """Raise what the sink raised while it was written to."""
        if self._problem is not None:
            raise self._problem

    def writable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move within what has been written."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._size}[whence]
        self._position = max(0, base + offset)
        return self._position

    def tell(self) -> int:
        """Return the position in bytes."""
        return self._position

    def write(self, data: object) -> int:
        """Put `data` at the position; return its length."""
        plain = bytes(data)  # type: ignore[call-overload]
        if self._problem is None:
            try:
                self._sink.write_at(self._position, plain)
            except BaseException as problem:  # noqa: BLE001 - raised again by `check`
                self._problem = problem
        self._position += len(plain)
        self._size = max(self._size, self._position)
        return len(plain)
