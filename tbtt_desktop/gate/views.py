"""A string read in every way that could carry a name: as it stands, and as it would decode."""

from __future__ import annotations

import binascii
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.stories.records import Span

ROUNDS: Final = 3  # an encoding inside an encoding inside an encoding
_BASE64: Final = re.compile(r"[A-Za-z0-9+/_\-]{4,}(?:\r?\n[A-Za-z0-9+/_\-]+)*={0,2}")
_FOURS: Final = re.compile(
    r"(?<![\w+/\-])(?:[A-Za-z0-9+/_\-]{4}[ \t]){1,500}[A-Za-z0-9+/_\-]{2,4}={0,2}(?![\w+/\-])"
)
_HEX: Final = re.compile(
    r"(?:(?:[:,\s;_./|-]{0,2}(?:0x|\\x|%|&#x)|[:,\s;_./|-])?[0-9A-Fa-f]{2};?){3,}[0-9A-Fa-f]?"
)
_HEX_WORD: Final = re.compile(r"(?<![0-9A-Za-z])(?:0x)?(?P<digits>(?:[0-9A-Fa-f]{2}){3,})(?![0-9A-Za-z])")
_TAG: Final = re.compile(r"</?[A-Za-z][^<>]{0,99}>")
TAGS: Final = {0xE0000 + code: chr(code) for code in range(0x20, 0x7F)}  # UTS 51
_FOLLOWING: Final = "[\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]"  # as many as the first byte says
_MISREAD: Final = re.compile(
    "|".join(f"[{first}]{_FOLLOWING}{{{count}}}" for count, first in enumerate(("Â-ß", "à-ï", "ð-ô"), 1))
)
_ESCAPES: Final = re.compile(
    r"\\u\{([0-9A-Fa-f]{1,6})\}|\\+u([0-9A-Fa-f]{4})|\\+U([0-9A-Fa-f]{8})|\\+x([0-9A-Fa-f]{2})|[Uu]\+([0-9A-Fa-f]{4,6})|%u([0-9A-Fa-f]{4})"
)
_HOST: Final = re.compile(r"xn--[0-9a-z-]{1,59}", re.IGNORECASE)  # a host name in letters of its own
_LETTERS: Final = re.compile(rb"[0-9A-Za-z\x80-\xff]{5}")
_WIDE: Final = re.compile("[\u2000-\u9fff\ua000-\ud7ff\ue000-\uffff]{2,}")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A piece that decodes to `text`, and where it stands in the string."""

    text: str
    span: Span
    readable: bool  # the whole piece decodes to plain characters: no accident


def decoded(text: str) -> Iterator[Decoded]:
    """Yield every piece of `text` that decodes to something, encodings inside encodings included."""
    layer = [Decoded(text, Span(0, len(text)), True)]
    for depth in range(ROUNDS):
        following: list[Decoded] = []
        for outer in layer:
            for inner in _once(outer.text):
                where = inner.span if depth == 0 else outer.span
                following.append(Decoded(inner.text, where, inner.readable))
        yield from following
        layer = [piece for piece in following if piece.readable and len(piece.text) >= 3]
        if not layer:
            return


def _once(text: str) -> Iterator[Decoded]:
    yield from _unescaped(text)
    for found in _BASE64.finditer(text):
        yield from _base64(found.group(), Span(*found.span()))
    for found in _FOURS.finditer(text):
        yield from _base64(re.sub(r"[ \t]", "", found.group()), Span(*found.span()))
    for found in _HEX_WORD.finditer(text):
        yield from _readings(bytes.fromhex(found["digits"]), Span(*found.span()))
    for found in _HEX.finditer(text):
        digits = re.sub(r"0x|\\x|&#x|[^0-9A-Fa-f]", "", found.group())
        for start in (0, 1):
            even = digits[start : start + (len(digits) - start) // 2 * 2]
            yield from _readings(bytes.fromhex(even), Span(*found.span()))
    for found in _WIDE.finditer(text):
        raw = found.group().encode("utf-16-le", "surrogatepass")
        yield from _readings(raw, Span(*found.span()))


def _unescaped(text: str) -> Iterator[Decoded]:
    """Read escapes of every kind, over the whole string: they stand in the midst of a name."""
    reading = html.unescape(_percent(_percent(_backslash(_HOST.sub(_host, text)), "%"), "="))
    reading = _MISREAD.sub(_misread, _TAG.sub("", reading))
    for one in dict.fromkeys((reading, reading.translate(TAGS))):  # letters that nobody sees, or none
        if one != text:
            yield Decoded(one, Span(0, len(text)), True)


def _host(found: re.Match[str]) -> str:
    """Read a label of a host name (RFC 3492)."""
    try:
        return found.group()[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return found.group()


def _misread(found: re.Match[str]) -> str:
    """Read UTF-8 that somebody took for Western Europe's code: "MarÃ­a"."""
    for code in ("cp1252", "latin-1"):
        try:
            return found.group().encode(code).decode("utf-8")
        except UnicodeError:
            continue
    return found.group()


def _percent(text: str, sign: str) -> str:
    if sign not in text:
        return text
    pattern = re.compile(rf"(?:{sign}[0-9A-Fa-f]{{2}})+")
    return pattern.sub(lambda m: bytes.fromhex(m.group().replace(sign, "")).decode("utf-8", "replace"), text)


def _backslash(text: str) -> str:
    def one(found: re.Match[str]) -> str:
        code = int(next(group for group in found.groups() if group), 16)
        return chr(code) if code < 0x110000 else ""

    if not any(sign in text for sign in "\\+%"):
        return text
    joined = _ESCAPES.sub(one, text)
    return joined.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _base64(piece: str, span: Span) -> Iterator[Decoded]:
    """Decode at all four offsets: what was put before the name shifts it."""
    letters = re.sub(r"[\r\n=]", "", piece).replace("-", "+").replace("_", "/")
    for start in range(min(4, len(letters) - 2)):
        end = len(letters) - (1 if (len(letters) - start) % 4 == 1 else 0)
        padded = letters[start:end] + "=" * (-(end - start) % 4)
        yield from _readings(binascii.a2b_base64(padded), span)


def _readings(raw: bytes, span: Span) -> Iterator[Decoded]:
    """Yield bytes as UTF-8 and, where every other byte repeats, as UTF-16; drop noise without letters."""
    try:
        plain = raw.decode("utf-8")
        yield Decoded(plain, span, plain.isprintable())
    except UnicodeDecodeError:
        if _LETTERS.search(raw):
            yield Decoded(raw.decode("utf-8", "replace"), span, False)
    for start in (0, 1):
        even = raw[start : start + (len(raw) - start) // 2 * 2]
        for half, encoding in ((even[1::2], "utf-16-le"), (even[::2], "utf-16-be")):
            if len(half) >= 3 and len(set(half)) * 2 <= len(half) + 1:
                yield Decoded(even.decode(encoding, "replace"), span, False)
