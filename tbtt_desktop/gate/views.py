"""A string read in every way that could carry a name: as it stands, and as it would decode."""

from __future__ import annotations

import base64
import binascii
import contextlib
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.stories.records import Span

ROUNDS: Final = 3  # an encoding inside an encoding inside an encoding
# A line's end in it may be followed by an indent, or by the sign of a quoted mail.
_BASE64: Final = re.compile(r"[A-Za-z0-9+/_\-]{4,}(?:\r?\n[ \t>]{0,9}[A-Za-z0-9+/_\-]+)*={0,2}")
_FOURS: Final = re.compile(
    r"(?<![\w+/\-])(?:[A-Za-z0-9+/_\-]{4}[ \t]){1,500}[A-Za-z0-9+/_\-]{2,4}={0,2}(?![\w+/\-])"
)
_HEX: Final = re.compile(
    r"(?:(?:[:,\s;_./|-]{0,2}(?:0x|\\x|%|&#x)|[:,\s;_./|-])?[0-9A-Fa-f]{2};?){3,}[0-9A-Fa-f]?"
)
_HEX_WORD: Final = re.compile(r"(?<![0-9A-Za-z])(?:0x)?(?P<digits>(?:[0-9A-Fa-f]{2}){3,})(?![0-9A-Za-z])")
_TAG: Final = re.compile(
    r"</?[A-Za-z][^<>]{0,99}>|<!--[^<>]{0,99}-->|=[ \t]{0,9}\r?\n"  # RFC 2045
    r"|\[/?[A-Za-z]{1,9}(?:=[^\[\]]{0,99})?\]|\x1b\[[0-9;]{0,9}[A-Za-z]"  # of forums and of terminals
)
TAGS: Final = {0xE0000 + code: chr(code) for code in range(0x20, 0x7F)}  # UTS 51
_FOLLOWING: Final = "[\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122]"  # as many as the first byte says
_MISREAD: Final = re.compile(
    "|".join(f"[{first}]{_FOLLOWING}{{{count}}}" for count, first in enumerate(("Â-ß", "à-ï", "ð-ô"), 1))
)
_ESCAPES: Final = re.compile(
    r"\\u\{([0-9A-Fa-f]{1,6})\}|(?<!\\)\\+(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2}))"
    r"|[Uu]\+([0-9A-Fa-f]{4,6})|%u([0-9A-Fa-f]{4})"
)
_HOST: Final = re.compile(r"xn--[0-9a-z-]{1,59}", re.IGNORECASE)  # a host name in letters of its own
_OCTAL: Final = re.compile(r"(?:\\[0-3][0-7]{2})+")  # as Git and the shell write names of files
_NUMBERS: Final = re.compile(r"(?<!\w)(?<!\d\.)(?:[0-9]{2,5}[ \t,;]{1,3}){4,999}[0-9]{2,5}(?!\w|\.\d)")
_BITS: Final = re.compile(r"(?:(?<![0-9])[01]{8}[\s,]{0,3}){4,999}")
_BASE32: Final = re.compile(r"(?<![A-Za-z0-9])(?:[A-Z2-7]{8,}|[a-z2-7]{8,})(?![A-Za-z0-9])")
# What is no word with signs around it: a sign, a digit or a capital stands in the midst of it.
_BASE85: Final = re.compile(r"(?<!\S)(?:<~)?(?=\w*[^\w\s]\S|\w*\d|\w+[A-Z])[!-~]{7,}(?!\S)")
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
    yield from _seldom(text)
    for found in _WIDE.finditer(text):
        raw = found.group().encode("utf-16-le", "surrogatepass")
        yield from _readings(raw, Span(*found.span()))


def _seldom(text: str) -> Iterator[Decoded]:
    """Read what few programs write: base32, both base85 (RFC 4648, Ascii85, RFC 1924), bytes as numbers."""
    for found in _NUMBERS.finditer(text):
        numbers = [int(number) for number in re.split(r"[ \t,;]+", found.group())]
        if max(numbers) < 256:
            yield from _readings(bytes(numbers), Span(*found.span()))
        yield Decoded("".join(map(chr, numbers)), Span(*found.span()), False)
    for found in _BITS.finditer(text):
        bits = re.sub(r"[\s,]", "", found.group())
        raw = bytes(int(bits[at : at + 8], 2) for at in range(0, len(bits), 8))
        yield from _readings(raw, Span(*found.span()))
    for found in _BASE32.finditer(text):
        digits = found.group().upper()[: _whole_base32(len(found.group()))]
        yield from _readings(base64.b32decode(digits + "=" * (-len(digits) % 8)), Span(*found.span()))
    for found in _BASE85.finditer(text):
        for raw in _base85(found.group()):
            yield from _readings(raw, Span(*found.span()))


def _whole_base32(length: int) -> int:
    """Return how many of so many signs make whole bytes: none end with one, three or six of eight."""
    return length - (length % 8 in (1, 3, 6))


def _base85(piece: str) -> Iterator[bytes]:
    with contextlib.suppress(ValueError):
        yield base64.b85decode(piece)
    with contextlib.suppress(ValueError):
        yield base64.a85decode(piece.removeprefix("<~").removesuffix("~>"))


def _unescaped(text: str) -> Iterator[Decoded]:
    """Read escapes of every kind, over the whole string: they stand in the midst of a name."""
    plain = _OCTAL.sub(_octal, _backslash(_HOST.sub(_host, text)))
    reading = html.unescape(_percent(_percent(plain, "%"), "="))
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


def _octal(found: re.Match[str]) -> str:
    return bytes(int(one, 8) for one in found.group()[1:].split("\\")).decode("utf-8", "replace")


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
    letters = re.sub(r"[\s=>]", "", piece).replace("-", "+").replace("_", "/")
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
