"""The header of an age v1 file, read before any library sees it.

pyrage takes time that grows with the square of the stanzas (4,000 of them, 392 kB: 135 s), so
what comes from outside is measured here first: at most `limits.AGE_HEADER_MAX` bytes, 16
X25519 stanzas, 4 whose type ends in "-grease", and no other type. The grammar is that of
https://age-encryption.org/v1, without its leniencies.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from tbtt_desktop import limits
from tbtt_desktop.crypto.errors import AgeProblem

_INTRO: Final = b"age-encryption.org/v1\n"
_INTRO_ANY: Final = b"age-encryption.org/v"
_STANZA: Final = re.compile(rb"-> ([!-~]+(?: [!-~]+)*)")
_BODY: Final = re.compile(rb"[A-Za-z0-9+/]{0,64}")
_MAC: Final = re.compile(rb"--- ([A-Za-z0-9+/]{43})")
_BODY_LINE: Final = 64
_KEY_SIZE: Final = 32
_X25519: Final = b"X25519"
_GREASE: Final = b"-grease"
_KNOWN_TYPES: Final = frozenset(
    {b"scrypt", b"ssh-ed25519", b"ssh-rsa", b"piv-p256", b"p256tag", b"mlkem768p256tag", b"mlkem768x25519"}
)


class Reader(Protocol):
    """Where bytes come from: at most `size` of them, none at the end."""

    def read(self, size: int, /) -> bytes: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Stanza:
    """An X25519 stanza: the ephemeral share, and the file key sealed with it. 32 bytes each."""

    share: bytes
    body: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """A header whose form is right.

    `size` counts its bytes, `signed` are those up to and with the three dashes, which `mac` is of. `consumed`
    is everything that was taken from the reader: the header and what came with it.
    """

    stanzas: tuple[Stanza, ...]  # of X25519
    mac: bytes
    size: int
    consumed: bytes

    @property
    def recipients(self) -> int:
        """Return how many can open it."""
        return len(self.stanzas)

    @property
    def signed(self) -> bytes:
        """Return what the MAC is of."""
        return self.consumed[: self.consumed.rindex(b" ", 0, self.size)]


def parse_header(reader: Reader) -> Header:
    """Read and check a header; takes at most `limits.AGE_HEADER_MAX` bytes from the reader.

    Raises:
        AgeProblem: `age_malformed`, `age_newer`, `age_header_too_large`, `age_too_many_recipients`,
            `age_recipient_type_unsupported`, or `cut_or_changed` where the file ends inside it.
    """
    data = _read_up_to(reader, limits.AGE_HEADER_MAX)
    if not data.startswith(_INTRO):
        _refuse_intro(data)
    lines = _Lines(data, len(_INTRO))
    stanzas: list[Stanza] = []
    grease = 0
    line = lines.next()
    while line.startswith(b"-> "):
        stanza = _stanza(line, lines)
        if stanza is not None:
            stanzas.append(stanza)
        else:
            grease += 1
        if len(stanzas) > limits.AGE_RECIPIENTS_MAX or grease > limits.AGE_GREASE_MAX:
            raise AgeProblem("age_too_many_recipients", limit=limits.AGE_RECIPIENTS_MAX)
        line = lines.next()
    found = _MAC.fullmatch(line)
    mac = _decode(found.group(1)) if found is not None else b""
    if len(mac) != _KEY_SIZE or not stanzas:
        raise AgeProblem("age_malformed")
    return Header(tuple(stanzas), mac, lines.at, data)


def build_header(stanzas: Sequence[Stanza], mac: Callable[[bytes], bytes]) -> bytes:
    """Return a header; `mac` is given what is signed and returns 32 bytes."""
    lines = [b"-> %b %b\n%b\n" % (_X25519, _encode(stanza.share), _encode(stanza.body)) for stanza in stanzas]
    signed = _INTRO + b"".join(lines) + b"---"
    return signed + b" " + _encode(mac(signed)) + b"\n"


def _read_up_to(reader: Reader, size: int) -> bytes:
    data = bytearray()
    while len(data) < size:
        part = reader.read(size - len(data))
        if not part:
            break
        data += part
    return bytes(data)


def _refuse_intro(data: bytes) -> None:
    line, _, _ = data.partition(b"\n")
    version = line.removeprefix(_INTRO_ANY)
    if line.startswith(_INTRO_ANY) and version.isdigit() and version != b"1":
        raise AgeProblem("age_newer")
    raise AgeProblem("cut_or_changed" if data and _INTRO.startswith(data) else "age_malformed")


def _stanza(line: bytes, lines: _Lines) -> Stanza | None:
    """Check one stanza whose first line was read, read its body, and return it; None for grease."""
    match = _STANZA.fullmatch(line)
    if match is None:
        raise AgeProblem("age_malformed")
    kind, *arguments = match.group(1).split(b" ")
    if kind != _X25519 and not kind.endswith(_GREASE):
        name = kind.decode("ascii") if kind in _KNOWN_TYPES else "other"
        raise AgeProblem("age_recipient_type_unsupported", type=name)
    body = _body(lines)
    if kind == _X25519:
        share = _decode(arguments[0]) if len(arguments) == 1 else b""
        if len(share) != _KEY_SIZE or len(body) != _KEY_SIZE:
            raise AgeProblem("age_malformed")
        return Stanza(share, body)
    return None


def _body(lines: _Lines) -> bytes:
    encoded = bytearray()
    while True:
        line = lines.next()
        if _BODY.fullmatch(line) is None:
            raise AgeProblem("age_malformed")
        encoded += line
        if len(line) < _BODY_LINE:
            return _decode(bytes(encoded))


def _decode(encoded: bytes) -> bytes:
    """Decode base64 without padding, refusing every spelling but the canonical one."""
    try:
        decoded = base64.b64decode(encoded + b"=" * (-len(encoded) % 4), validate=True)
    except (binascii.Error, ValueError) as error:
        raise AgeProblem("age_malformed") from error
    if _encode(decoded) != encoded:
        raise AgeProblem("age_malformed")
    return decoded


def _encode(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


class _Lines:
    """The lines of what was read; where one does not end, says why."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data = data
        self.at = at

    def next(self) -> bytes:
        end = self._data.find(b"\n", self.at)
        if end < 0:
            if len(self._data) >= limits.AGE_HEADER_MAX:
                raise AgeProblem("age_header_too_large", limit=limits.AGE_HEADER_MAX)
            raise AgeProblem("cut_or_changed")
        line = self._data[self.at : end]
        self.at = end + 1
        return line
