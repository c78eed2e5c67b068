"""The payload of an age v1 file: STREAM with ChaCha20-Poly1305 over chunks of 64 KiB.

As https://age-encryption.org/v1 says: https://eprint.iacr.org/2015/189 with a nonce of an 11-byte counter and
a byte that marks the last chunk. A few chunks are read at a time: a call of a Python reader costs a tenth of
what OpenSSL takes for one.
"""

from __future__ import annotations

from typing import Final, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from tbtt_desktop.crypto.age_header import Reader
from tbtt_desktop.crypto.errors import AgeProblem
from tbtt_desktop.errors import BugError

CHUNK: Final = 64 * 1024
TAG: Final = 16
SEALED: Final = CHUNK + TAG
_BATCH: Final = 4  # chunks: 16 are no faster, and making room for them took 1.5 ms of a small bundle


class Writer(Protocol):
    """Where bytes go. May take fewer than it was given and say how many, as raw files do.

    A view that it is given is good until it returns.
    """

    def write(self, data: bytes | memoryview, /) -> int | None: ...  # noqa: D102


def encrypt(key: bytes, reader: Reader, writer: Writer) -> None:
    """Encrypt everything the reader gives. Raises what reader or writer raise.

    The writer gets a chunk at a time: for a file the system took 0.4 ms a MiB so, and 1.4 to 5 for larger
    pieces (ext4, Linux 6.18, which makes room for each in one).
    """
    chunks = _Chunks(key)
    plain = memoryview(bytearray(_BATCH * CHUNK + 1))  # one more: whether a chunk is the last must be known
    sealed = memoryview(bytearray(SEALED))
    have = 0
    while True:
        have = _fill(reader, plain, have)
        last = have < len(plain)
        size = have if last else have - 1
        for start in range(0, max(size, 1), CHUNK):
            end = min(start + CHUNK, size)
            put = chunks.seal(plain[start:end], sealed, last=last and end == size)
            write_all(writer, sealed[:put])
        if last:
            return
        plain[:1] = plain[size:have]
        have = 1


def decrypt(key: bytes, reader: Reader, writer: Writer) -> None:
    """Decrypt to the end of the reader; the writer gets what is authentic, in order.

    Raises `AgeProblem` with `cut_or_changed` where a chunk is not as it was written, is missing, or something
    follows the last one; the writer has got all chunks before. Raises what reader or writer raise.
    """
    chunks = _Chunks(key)
    sealed = memoryview(bytearray(_BATCH * SEALED))
    plain = memoryview(bytearray(_BATCH * CHUNK))
    while True:
        have = _fill(reader, sealed, 0)
        at = put = 0
        while at < have and not chunks.ended:
            size = chunks.open(sealed[at : min(at + SEALED, have)], plain[put:])
            if size is None:
                break
            at, put = at + SEALED, put + size
        write_all(writer, plain[:put])
        if at < have or (have < len(sealed) and not chunks.ended):
            raise AgeProblem("cut_or_changed")
        if have < len(sealed):
            return


class _Chunks:
    """The cipher and its counter."""

    def __init__(self, key: bytes) -> None:
        self._cipher = ChaCha20Poly1305(key)
        self._counter = 0
        self.ended = False

    def seal(self, plain: memoryview, into: memoryview, *, last: bool) -> int:
        """Encrypt a chunk into a buffer; return how many bytes it takes there."""
        size = len(plain) + TAG
        self._cipher.encrypt_into(self._nonce(last=last), plain, None, into[:size])
        self._counter += 1
        return size

    def open(self, sealed: memoryview, into: memoryview) -> int | None:
        """Decrypt a chunk into a buffer; return how many bytes it takes there, None where it is no good.

        Only the last chunk may be shorter than the others, or empty where it is the only one.
        """
        size = len(sealed) - TAG
        if size < 0 or (size == 0 and self._counter):
            return None
        for last in (True,) if size < CHUNK else (False, True):
            try:
                self._cipher.decrypt_into(self._nonce(last=last), sealed, None, into[:size])
            except InvalidTag:
                continue
            self._counter += 1
            self.ended = last
            return size
        return None

    def _nonce(self, *, last: bool) -> bytes:
        return self._counter.to_bytes(11, "big") + (b"\x01" if last else b"\x00")


def _fill(reader: Reader, buffer: memoryview, have: int) -> int:
    """Read until a buffer that holds `have` bytes is full, or to the end; return what it holds then."""
    while have < len(buffer):
        part = reader.read(len(buffer) - have)
        if not part:
            break
        if len(part) > len(buffer) - have:
            raise BugError
        buffer[have : have + len(part)] = part
        have += len(part)
    return have


def write_all(writer: Writer, data: bytes | memoryview) -> None:
    """Write all of it, however little the writer takes at a time. Raises what the writer raises."""
    left = memoryview(data)
    while left:
        taken = writer.write(left)
        if taken == 0:
            raise BugError
        left = left[len(left) if taken is None else taken :]
