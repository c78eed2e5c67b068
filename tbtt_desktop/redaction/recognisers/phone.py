"""Phone numbers: libphonenumber's matcher (with the story's country), and general national shapes.

Short numbers, toll-free numbers and what follows "helpline" are not suggested: they help people,
and tell of nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.stories.records import Category, Suggestion

_SEP: Final = r"[ .\-\u00b7]"
_GENERAL = re.compile(
    rf"(?<![\w+.,/\-])(?:"
    rf"(?:\+|00)\(?[1-9]\d{{0,2}}\)?(?:{_SEP}?\(?\d{{1,6}}\)?){{2,6}}"
    rf"|\(?0[1-9]\d{{0,4}}\)?(?:{_SEP}?\d{{2,8}}){{1,5}}"
    rf"|\(\d{{2,4}}\){_SEP}?\d{{3,5}}{_SEP}?\d{{4}}"
    rf"|[2-9]\d{{2}}[\-. ]\d{{3}}[\-. ]\d{{4}}"
    rf"|[6-9]\d{{4}}{_SEP}?\d{{5}}"
    rf")(?![\w/]|[.,\-]\d)"
)
_CONTEXT = re.compile(
    r"\b(?:phone|mobile|whats ?app|telephone|cell|tel|call(?:ed|s)? (?:me|her|him|us|from|on)|"
    r"telefono|movil|celular|"
    r"portable|numero|telefone|telemovel|zap|simu|namba|nambari|number is|number was|nambari yangu|numara|"
    r"فون|موبايل|نمبر|رقمي|رقم|هاتف|جوال|واتساب|फोन|मोबाइल|नंबर|नम्बर)"
    r"\W{0,4}(?:(?:no|number|is|was|es|est|e|ni|هو|है|ہے|هي|numero|de|:|from|on|me|her)\W{1,3}){0,3}"
    rf"(?P<hit>\+?\(?\d(?:{_SEP}{{0,2}}[()]?\d){{5,14}})(?![\w/])"
)
_HELPLINE = re.compile(
    r"(?:help ?line|hot ?line|linea de (?:ayuda|atencion)|ligne d'ecoute|numero vert|linha de apoio|disque|"
    r"emergenc\w+|خط المساعدة|ہیلپ لائن|هيلب لاين|हेल्पलाइन|laini ya msaada)\W{0,3}(?:\w+\W+){0,3}$"
)
_DIGITS_MIN: Final = 7
_DIGITS_MAX: Final = 15  # E.164


def find(context: Context) -> Iterator[Suggestion]:
    """Yield phone numbers of any country."""
    folded = context.folded.text
    if not any(digit in folded for digit in "0123456789"):
        return
    for start, end, score in (*_library(folded, context.hints.country), *_general(folded)):
        if not _public(folded, start, end):
            yield context.suggestion(start, end, Category.PHONE, score)


def _library(text: str, country: str | None) -> Iterator[tuple[int, int, float]]:
    import phonenumbers  # late: 40 ms and several megabytes of metadata

    region = country.upper() if country else None
    if region not in phonenumbers.SUPPORTED_REGIONS:
        region = None
    for match in phonenumbers.PhoneNumberMatcher(text, region):
        if phonenumbers.number_type(match.number) != phonenumbers.PhoneNumberType.TOLL_FREE:
            yield match.start, match.end, 0.93


def _general(text: str) -> Iterator[tuple[int, int, float]]:
    for match in _GENERAL.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        least = 9 if digits.startswith("0") else 8
        if least <= len(digits) <= _DIGITS_MAX and not digits.startswith(("0800", "1800")):
            yield match.start(), match.end(), 0.8
    for match in _CONTEXT.finditer(text):
        if _DIGITS_MIN <= sum(c.isdigit() for c in match["hit"]) <= _DIGITS_MAX:
            yield match.start("hit"), match.end("hit"), 0.85


def _public(text: str, start: int, end: int) -> bool:
    """Whether the number is a service's: short, toll-free in the usual prefixes, or called a helpline."""
    digits = re.sub(r"\D", "", text[start:end])
    if len(digits) < _DIGITS_MIN or digits.startswith(("0800", "1800")):
        return True
    return _HELPLINE.search(text, max(0, start - 60), start) is not None
