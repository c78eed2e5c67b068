"""The ustar headers and BagIt's tag files for the second reader, as sections 1 and 2 of FORMAT.md say."""

from __future__ import annotations

import re

from tests.bundle.second_json import Refused


def parse_header(block: bytes) -> tuple[str, int]:
    """Return whole name and size of a ustar header."""
    if block[257:265] != b"ustar\x0000":
        raise Refused("tar_damaged")
    summed = sum(block[:148]) + 8 * 32 + sum(block[156:])
    if _octal(block[148:156]) != summed:
        raise Refused("tar_damaged")
    if block[156:157] != b"0" or any(block[157:257]):
        raise Refused("tar_type")
    if any(block[345:]):
        raise Refused("name_refused")
    for start, end in ((100, 108), (108, 116), (116, 124), (136, 148), (329, 337), (337, 345)):
        _octal(block[start:end])
    name, _, after = block[:100].partition(b"\0")
    if any(after):
        raise Refused("tar_damaged")
    if not name or not name.isascii():
        raise Refused("name_refused")
    return name.decode(), _octal(block[124:136])


def _octal(field: bytes) -> int:
    digits = re.fullmatch(rb"([0-7]*)[\0 ]*", field)
    if not digits:
        raise Refused("tar_damaged")
    return int(digits[1] or b"0", 8)


def _lines(body: bytes, code: str) -> list[str]:
    try:
        text = body.decode()
    except UnicodeDecodeError as error:
        raise Refused(code) from error
    lines = text.replace("\r\n", "\n").split("\n")
    return lines[:-1] if lines[-1] == "" else lines


def read_manifest(body: bytes) -> dict[str, str]:
    """Return name → hash."""
    out: dict[str, str] = {}
    for line in _lines(body, "manifest_malformed"):
        parts = re.fullmatch(r"([0-9a-f]{64}) +\*?([!-~]{1,100})", line)
        if not parts or parts[2] in out or len(out) >= 100_000:
            raise Refused("manifest_malformed")
        out[parts[2]] = parts[1]
    return out


def check_bagit(body: bytes) -> None:
    """Raise Refused unless `bagit.txt` is as section 2 says."""
    lines = _lines(body, "tag_file_malformed")
    if len(lines) != 2 or not re.fullmatch(r"Tag-File-Character-Encoding: *[Uu][Tt][Ff]-8 *", lines[1]):
        raise Refused("tag_file_malformed")
    version = re.fullmatch(r"BagIt-Version: *([0-9]{1,4}\.[0-9]{1,4}) *", lines[0])
    if not version:
        raise Refused("tag_file_malformed")
    if version[1] not in ("0.97", "1.0"):
        raise Refused("bagit_version")


def read_oxum(body: bytes) -> tuple[int, int] | None:
    """Return bytes and files of the Payload-Oxum in `bag-info.txt`, None where it names none."""
    found = None
    for number, line in enumerate(_lines(body, "tag_file_malformed")):
        if line[:1] in (" ", "\t") and number:
            continue
        label, colon, value = line.partition(":")
        if not label or not colon or label != label.strip(" \t"):
            raise Refused("tag_file_malformed")
        if re.fullmatch("payload-oxum", label, re.ASCII | re.IGNORECASE):
            parts = re.fullmatch(r"([0-9]{1,18})\.([0-9]{1,9})", value.strip(" \t"))
            if not parts or found:
                raise Refused("tag_file_malformed")
            found = int(parts[1]), int(parts[2])
    return found
