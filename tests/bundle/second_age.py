"""age for the second reader: the header by hand, as section 1 of FORMAT.md says, the rest by `age`."""

from __future__ import annotations

import base64
import re
import subprocess
import tempfile
from pathlib import Path

from tests.bundle.second_json import Refused

HEADER = 8 * 1024


def unsealed(file: bytes, identity: str) -> tuple[bytes, str]:
    """Return what `age` lets out, and a code where it failed."""
    with tempfile.TemporaryDirectory() as folder:
        sealed = Path(folder) / "sealed"
        sealed.write_bytes(file)
        done = subprocess.run(
            ["age", "-d", "-i", "-", str(sealed)], input=identity.encode(), capture_output=True, check=False
        )
    if done.returncode == 0:
        return done.stdout, ""
    said = done.stderr.decode()
    if "no identity matched" in said:
        return b"", "not_for_us"
    return done.stdout, "cut_or_changed"


def check_header(file: bytes) -> None:
    """Raise Refused where the header is not as section 1 says."""
    first, line_end, rest = file[:HEADER].partition(b"\n")
    if first != b"age-encryption.org/v1":
        if re.fullmatch(rb"age-encryption\.org/v[0-9]+", first):
            raise Refused("age_newer")
        cut = file and b"age-encryption.org/v1\n".startswith(file)
        raise Refused("cut_or_changed" if cut else "age_malformed")
    if not line_end:
        raise Refused("cut_or_changed")
    found = {b"X25519": 0, b"-grease": 0}
    line, rest = _age_line(rest, file)
    while line.startswith(b"-> "):
        kind, rest = _stanza(line, rest, file)
        found[kind] += 1
        if found[b"X25519"] > 16 or found[b"-grease"] > 4:
            raise Refused("age_too_many_recipients")
        line, rest = _age_line(rest, file)
    if not found[b"X25519"] or not line.startswith(b"--- ") or len(_unpadded(line[4:])) != 32:
        raise Refused("age_malformed")


def _stanza(line: bytes, rest: bytes, file: bytes) -> tuple[bytes, bytes]:
    """Return a stanza's type, "-grease" for all that are grease, and what follows its body."""
    words = line.split(b" ")[1:]
    if not words or not all(re.fullmatch(rb"[!-~]+", one) for one in words):
        raise Refused("age_malformed")
    kind = b"-grease" if words[0].endswith(b"-grease") else words[0]
    if kind not in (b"X25519", b"-grease"):
        raise Refused("age_recipient_type_unsupported")
    body, piece = b"", b"=" * 64
    while len(piece) == 64:
        piece, rest = _age_line(rest, file)
        if not re.fullmatch(rb"[A-Za-z0-9+/]{0,64}", piece):
            raise Refused("age_malformed")
        body += piece
    raw = _unpadded(body)
    if kind == b"X25519" and (len(words) != 2 or len(_unpadded(words[1])) != 32 or len(raw) != 32):
        raise Refused("age_malformed")
    return kind, rest


def _age_line(rest: bytes, file: bytes) -> tuple[bytes, bytes]:
    line, end, rest = rest.partition(b"\n")
    if not end:
        raise Refused("age_header_too_large" if len(file) >= HEADER else "cut_or_changed")
    return line, rest


def _unpadded(text: bytes) -> bytes:
    """Decode canonical base64 without padding."""
    if not re.fullmatch(rb"[A-Za-z0-9+/]*", text) or len(text) % 4 == 1:
        raise Refused("age_malformed")
    raw = base64.b64decode(text + b"=" * (-len(text) % 4))
    if base64.b64encode(raw).rstrip(b"=") != text:
        raise Refused("age_malformed")
    return raw
