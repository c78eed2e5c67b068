"""Phone numbers: libphonenumber's matcher (with the story's country), and general national shapes.

Short numbers, toll-free numbers and what follows "helpline" are not suggested: they help people,
and tell of nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.cue_words import Cue
from tbtt_desktop.redaction.recognisers.cues import before
from tbtt_desktop.redaction.recognisers.digits import begun, plain, stretches
from tbtt_desktop.stories.records import Category, Suggestion

# No letter stands before a number but one that Arabic writes onto it: "ب0912", "ل0912".
_UNJOINED: Final = r"(?:(?<![\w+.,/\-])|(?<=(?<!\w)[\u0628\u0644\u0639\u0641]))"
_SEP: Final = r"[ .\-\u00b7]"
_GENERAL = re.compile(
    rf"{_UNJOINED}(?:"
    rf"(?:\+|00)\(?[1-9]\d{{0,2}}\)?(?:{_SEP}?\(?\d{{1,6}}\)?){{2,6}}"
    rf"|\(?0[1-9]\d{{0,4}}\)?(?:{_SEP}?\d{{2,8}}){{1,5}}"
    rf"|\(\d{{1,4}}\){_SEP}?\d{{3,5}}{_SEP}?\d{{4}}"
    rf"|0\d{{2,3}}/\d{{2,3}}(?:{_SEP}?\d{{2,4}}){{1,3}}"
    rf"|(?:0?3|7[01689]|81)[/\-]\d{{3}}[ \-]?\d{{3}}"
    rf"|[2-9]\d{{2}}[\-. ]\d{{3}}[\-. ]\d{{4}}"
    rf"|[6-9]\d{{4}}{_SEP}?\d{{5}}|8[ \-]\d{{3}}[ \-]\d{{4}}"
    rf")(?![\w/]|[.,\-]\d)"
)
# Where nobody writes a mobile's zero.
_BARE: Final = re.compile(
    rf"{_UNJOINED}(?:7[01378]|9[0-69]|1[12])\d(?:{_SEP}?\d{{3}}){{2}}(?![\w/]|[.,\-]\d)"
)
_OF_BARE: Final = frozenset({"YE", "SD", "SY"})
_MANILA: Final = re.compile(r"8[ \-]\d{3}[ \-]\d{4}")  # a landline since 2019
# Toll-free: Britain and others, North America with and without its 1, Portugal and Italy.
_FREE: Final = re.compile(r"080[08]\d|1[38]00\d{6}$|1?8(?:00|33|44|55|66|77|88)\d{7}$|800\d{6}$")
_OF_INDIA: Final = re.compile(r"[6-9]\d{9}")
_NO_DIGIT: Final = re.compile(r"\D")
_ASIDE: Final = frozenset({Cue.PUBLIC, Cue.PHONE})
_NEAR: Final = 22  # characters between the word for a helpline and its number
_DIGITS_MIN: Final = 7
_DIGITS_MAX: Final = 15  # E.164


def find(context: Context) -> Iterator[Suggestion]:
    """Yield phone numbers of any country."""
    folded = context.folded.text
    if not any(digit in folded for digit in "0123456789"):
        return
    known, services = _library(context)
    for begin, stop, score in (*known, *_general(context)):
        start, end = _bracketed(folded, begin, stop)
        served = any(first < end and start < last for first, last in services)
        if not served and not is_public(context, start, end):
            yield context.suggestion(start, end, Category.PHONE, score)


def _bracketed(folded: str, start: int, end: int) -> tuple[int, int]:
    """Leave out a bracket that stands around more than the number, "(0300 1234567)", or take in its other."""
    written = folded[start:end]
    if ")" in written[:-1] and "(" not in written and folded[start - 1 : start] == "(":
        return start - 1, end  # "(0044) 20 7946 0958"
    if written[0] == "(" and ")" not in written:
        return start + 1, end
    return (start, end - 1) if written[-1] == ")" and "(" not in written else (start, end)


def _library(context: Context) -> tuple[list[tuple[int, int, float]], list[tuple[int, int]]]:
    """Return the numbers of people, and where those of services stand."""
    import phonenumbers  # late: 40 ms and several megabytes of metadata

    types = phonenumbers.PhoneNumberType
    public = {types.TOLL_FREE, types.SHARED_COST, types.UAN, types.PREMIUM_RATE}
    text, country = plain(context), context.hints.country
    region = country.upper() if country else None
    if region not in phonenumbers.SUPPORTED_REGIONS:
        region = None
    known: list[tuple[int, int, float]] = []
    services: list[tuple[int, int]] = []
    for stretch in stretches(context):
        if stretch.digits < _DIGITS_MIN:
            continue
        if region is None and text.find("+", stretch.start, stretch.end) < 0:
            continue  # without a country only an international number can be told
        for match in phonenumbers.PhoneNumberMatcher(text[stretch.start : stretch.end], region):
            start, end = stretch.start + match.start, stretch.start + match.end
            if phonenumbers.number_type(match.number) in public:
                services.append((start, end))
            else:
                known.append((start, end, 0.93))
    return known, services


def _general(context: Context) -> Iterator[tuple[int, int, float]]:
    for match in begun(_GENERAL, context, 8, led="+("):
        digits = _digits(match.group())
        least = 9 if digits.startswith("0") else 8
        if context.hints.country == "LB":
            least = 7
        if context.hints.country == "PH" and _MANILA.fullmatch(match.group()):
            yield match.start(), match.end(), 0.9  # no identity card of Panama
        elif least <= len(digits) <= _DIGITS_MAX and not digits.startswith(("0800", "1800")):
            yield match.start(), match.end(), 0.8

    if context.hints.country in _OF_BARE:
        for match in begun(_BARE, context, 9):
            if not match.group().endswith("000"):
                yield match.start(), match.end(), 0.8


def _digits(written: str) -> str:
    """Return the digits of a number: mostly it has nothing else but blanks and hyphens."""
    compact = written.replace(" ", "").replace("-", "")
    return compact if compact.isdecimal() else _NO_DIGIT.sub("", compact)


def is_public(context: Context, start: int, end: int) -> bool:
    """Whether the number is a service's: short, toll-free in the usual prefixes, or called a helpline."""
    digits = _digits(context.folded.text[start:end])
    nigerian = context.hints.country == "NG" and digits.startswith("0808")  # a telephone of Airtel's there
    mobile = context.hints.country == "IN" and _OF_INDIA.fullmatch(digits) is not None  # 8449…, 8004…
    if len(digits) < _DIGITS_MIN or (_FREE.match(digits) and not (nigerian or mobile)):
        return True
    said = before(context, start, _ASIDE)
    return said is not None and said.cue is Cue.PUBLIC and said.distance <= _NEAR
