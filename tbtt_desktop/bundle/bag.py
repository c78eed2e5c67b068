"""BagIt (RFC 8493): written as 1.0, read as 0.97 or 1.0, SHA-256 only."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.bundle.errors import BundleRefused, Refusal
from tbtt_desktop.limits import BUNDLE_FILES_MAX

_LINE: Final = re.compile(r"([0-9a-f]{64})(?: +\*?)([!-~]{1,100})")
_BAGIT: Final = re.compile(
    r"BagIt-Version: *(?P<version>[0-9]{1,4}\.[0-9]{1,4}) *\n"
    r"Tag-File-Character-Encoding: *(?P<encoding>[A-Za-z0-9-]{1,32}) *"
)
_OXUM: Final = re.compile(r"([0-9]{1,18})\.([0-9]{1,9})")
_VERSIONS: Final = ("0.97", "1.0")
_BLANKS: Final = " \t"  # what Python strips besides, other readers keep


@dataclass(frozen=True, slots=True)
class Oxum:
    """Payload-Oxum: how many bytes in how many payload files."""

    size: int
    files: int


def write_bagit() -> bytes:
    """Return `bagit.txt`."""
    return b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"


def write_bag_info(created: dt.date, oxum: Oxum) -> bytes:
    """Return `bag-info.txt`: the date and the Payload-Oxum, nothing about who or with what."""
    return f"Bagging-Date: {created.isoformat()}\nPayload-Oxum: {oxum.size}.{oxum.files}\n".encode()


def write_manifest(hashes: Mapping[str, str]) -> bytes:
    """Return a manifest of name → SHA-256 in hex: two spaces, sorted by name."""
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(hashes.items())).encode("ascii")


def _lines(data: bytes, refusal: Refusal = Refusal.TAG_FILE_MALFORMED) -> Iterable[str]:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise BundleRefused(refusal) from None
    return text.replace("\r\n", "\n").removesuffix("\n").split("\n") if text else ()


def read_manifest(data: bytes) -> dict[str, str]:
    """Return name → SHA-256 in lower-case hex.

    Any order of lines, one or more spaces and an optional `*` before the name, LF or CRLF.
    Raises `BundleRefused` on anything else: an empty line, upper-case hex, a name twice.
    """
    found: dict[str, str] = {}
    for line in _lines(data, Refusal.MANIFEST_MALFORMED):
        match = _LINE.fullmatch(line)
        if match is None or match[2] in found or len(found) >= BUNDLE_FILES_MAX:
            raise BundleRefused(Refusal.MANIFEST_MALFORMED)
        found[match[2]] = match[1]
    return found


def check_bagit(data: bytes) -> None:
    """Raise `BundleRefused` unless `bagit.txt` declares a version we read, in UTF-8."""
    match = _BAGIT.fullmatch("\n".join(_lines(data)))
    if match is None or match["encoding"].upper() != "UTF-8":
        raise BundleRefused(Refusal.TAG_FILE_MALFORMED, part="bagit.txt")
    if match["version"] not in _VERSIONS:
        raise BundleRefused(Refusal.BAGIT_VERSION)


def read_bag_info(data: bytes) -> Oxum | None:
    """Return the Payload-Oxum where `bag-info.txt` gives one.

    Labels are compared without regard to case; a line that begins with a space or a tab
    continues the one before (RFC 8493, section 2.2.2).
    """
    oxum: Oxum | None = None
    for number, line in enumerate(_lines(data)):
        label, colon, value = line.partition(":")
        if line[:1] in (" ", "\t") and number:
            continue
        if not colon or not label or label != label.strip(_BLANKS):
            raise BundleRefused(Refusal.TAG_FILE_MALFORMED, part="bag-info.txt")
        if label.lower() == "payload-oxum":
            match = _OXUM.fullmatch(value.strip(_BLANKS))
            if match is None or oxum is not None:
                raise BundleRefused(Refusal.TAG_FILE_MALFORMED, part="bag-info.txt")
            oxum = Oxum(int(match[1]), int(match[2]))
    return oxum
