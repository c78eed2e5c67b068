"""age v1 (https://age-encryption.org/v1) with X25519 recipients, streaming.

What the caller's reader or writer raises comes through as it was: `Cancelled`, a full disk, a refusal by
whoever parses the plaintext. pyrage alone would turn it into the text of its own
`EncryptError`, and would try again for ever after an `InterruptedError`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

import pyrage  # type: ignore[import-untyped]
from pyrage import x25519

from tbtt_desktop import limits
from tbtt_desktop.crypto.age_header import Header, Reader, parse_header
from tbtt_desktop.crypto.errors import AgeProblem
from tbtt_desktop.errors import BugError

__all__ = [
    "Header",
    "Reader",
    "Writer",
    "check_recipient",
    "decrypt",
    "decrypt_after",
    "encrypt",
    "new_identity",
    "parse_header",
    "recipient_of",
]

_NO_MATCH = "No matching keys found"  # the only text of pyrage that means something here; a test pins it


class Writer(Protocol):
    """Where bytes go. May take fewer than it was given and say how many, as raw files do."""

    def write(self, data: bytes, /) -> int | None: ...  # noqa: D102


def new_identity() -> str:
    """Return a new secret identity, `AGE-SECRET-KEY-1…`, from the system's randomness."""
    return str(x25519.Identity.generate())


def recipient_of(identity: str) -> str:
    """Return the recipient, `age1…`, of an identity. Raises `age_identity_malformed`."""
    return str(_identity(identity).to_public())


def check_recipient(recipient: str) -> None:
    """Raise `age_recipient_malformed` unless this is an X25519 recipient in its one canonical form."""
    _recipient(recipient)


def encrypt(reader: Reader, writer: Writer, recipients: Sequence[str]) -> None:
    """Encrypt everything the reader gives, for 1 to 16 recipients.

    Raises `age_recipient_malformed`, `age_too_many_recipients`, or what reader or writer raise.
    What was written before an exception is no file.
    """
    if not recipients:
        raise BugError
    if len(recipients) > limits.AGE_RECIPIENTS_MAX:
        raise AgeProblem("age_too_many_recipients", limit=limits.AGE_RECIPIENTS_MAX)
    parsed = [_recipient(recipient) for recipient in recipients]
    error = _run(lambda source, sink: pyrage.encrypt_io(source, sink, parsed), _Source(reader), _Sink(writer))
    if error is not None:
        raise BugError from error


def decrypt(reader: Reader, writer: Writer, identity: str) -> Header:
    """Check the header, then decrypt everything that follows; return the header.

    The writer gets plaintext in pieces, each authentic, but only a return without exception says that
    none is missing: until then what it got must be treated as provisional.

    Raises:
        AgeProblem: as `parse_header`; `not_for_us`; `cut_or_changed`; `age_identity_malformed`.
        Exception: whatever reader or writer raise.
    """
    header = parse_header(reader)
    decrypt_after(header, reader, writer, identity)
    return header


def decrypt_after(header: Header, reader: Reader, writer: Writer, identity: str) -> None:
    """Decrypt a file whose header `parse_header` took from the reader. Otherwise as `decrypt`."""
    key = _identity(identity)
    source = _Source(reader, header.consumed)
    error = _run(lambda start, sink: pyrage.decrypt_io(start, sink, [key]), source, _Sink(writer))
    if error is None:
        return
    if isinstance(error, pyrage.DecryptError) and str(error) == _NO_MATCH:
        raise AgeProblem("not_for_us") from error
    # The header's form was right, so what is left is its MAC, the payload, or its end.
    raise AgeProblem("cut_or_changed") from error


def _identity(text: str) -> x25519.Identity:
    try:
        return x25519.Identity.from_str(text)
    except pyrage.IdentityError:
        # Without its cause: the library's message may repeat the text, which is secret.
        raise AgeProblem("age_identity_malformed") from None


def _recipient(text: str) -> x25519.Recipient:
    try:
        parsed = x25519.Recipient.from_str(text)
    except pyrage.RecipientError as error:
        raise AgeProblem("age_recipient_malformed") from error
    if str(parsed) != text:
        raise AgeProblem("age_recipient_malformed")
    return parsed


class _Stopped(Exception):
    """What pyrage is told when the caller's object raised; the real exception waits beside it."""


class _Source:
    """Gives the reader's bytes to pyrage, first those that were already taken from it."""

    def __init__(self, reader: Reader, before: bytes = b"") -> None:
        self._reader = reader
        self._before = before
        self.failure: BaseException | None = None

    def read(self, size: int) -> bytes:
        if self.failure is not None:
            raise _Stopped
        if self._before:
            part, self._before = self._before[:size], self._before[size:]
            return part
        try:
            part = self._reader.read(size)
        except BaseException as failure:  # noqa: BLE001
            self.failure = failure
            raise _Stopped from None
        if len(part) > size:
            self.failure = BugError()
            raise _Stopped
        return part


class _Sink:
    """Hands pyrage's bytes to the writer, all of them."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self.failure: BaseException | None = None

    def write(self, data: bytes) -> int:
        if self.failure is not None:
            raise _Stopped
        left = data
        try:
            while left:
                taken = self._writer.write(left)
                if taken == 0:
                    raise BugError
                left = b"" if taken is None else left[taken:]
        except BaseException as failure:  # noqa: BLE001
            self.failure = failure
            raise _Stopped from None
        return len(data)

    def flush(self) -> None:
        """Nothing waits here; whoever owns the writer flushes it."""


def _run(call: Callable[[_Source, _Sink], None], source: _Source, sink: _Sink) -> Exception | None:
    """Raise what the caller's objects raised, else return what pyrage raised, else None."""
    error: Exception | None = None
    try:
        call(source, sink)
    except Exception as raised:  # noqa: BLE001
        error = raised
    failure = source.failure or sink.failure
    if failure is not None:
        raise failure
    return error
