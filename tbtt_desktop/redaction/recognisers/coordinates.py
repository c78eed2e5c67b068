"""Positions: decimal degrees to at least three places, degrees with minutes and seconds, plus codes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.digits import begun
from tbtt_desktop.redaction.recognisers.digits import matches as in_figures
from tbtt_desktop.stories.records import Category, Suggestion

_NUMBER = r"[+-]?\d{1,3}[.٫]\d{3,10}"
_DECIMAL = re.compile(
    rf"(?<![\w.,])(?P<a>{_NUMBER})\s?°?\s?[nsew]?\s?[,;/\s]\s?(?P<b>{_NUMBER})\s?(?:°\s?[nsew]?|[nsew]\b)?(?![\d])"
)
_SEXAGESIMAL = re.compile(
    r"(?<!\w)\d{1,3}\s?°\s?\d{1,2}\s?['′]\s?(?:\d{1,2}(?:[.,]\d{1,4})?\s?(?:[\"″”]|'')\s?)?[nsewo]\b"
    r"(?:[\s,;]{1,3}\d{1,3}\s?°\s?\d{1,2}\s?['′]\s?(?:\d{1,2}(?:[.,]\d{1,4})?\s?(?:[\"″”]|'')\s?)?[nsewo]\b)?"
)
_HEMISPHERE: Final = (
    r"(?:[nsewo](?!\w)|north|south|east|west|norte|sur|sul|este|leste|oeste|nord|sud|est|ouest|kaskazini|kusini|"
    r"mashariki|magharibi|hilaga|timog|silangan|kanluran|उत्तर|दक्षिण|पूर्व|पश्चिम|उ|द|पू|प|شمال[اي]?|جنوب[اي]?|"
    r"شرق[اي]?|غرب[اي]?|مشرق|مغرب|ش|ج|ق|غ)"
)
_DEGREES: Final = r"\d{1,3}[.,٫]\d{3,8}\s?°?\s?"
_HEMISPHERES = re.compile(rf"(?<![\w.,]){_DEGREES}{_HEMISPHERE}[\s,;/]{{1,3}}{_DEGREES}{_HEMISPHERE}(?!\w)")
_NAMED: Final = re.compile(
    r"(?<!\w)(?:lat(?:itude?)?|خط (?:ال)?عرض|عرض بلد|अक्षांश|latitudo)[\s:=.]{1,4}"
    r"(?P<hit>-?\d{1,3}[.,٫]\d{1,8}°?[\s,;/]{1,3}(?:and |y |et |e |و)?"
    r"(?:lon(?:g|gitude?)?|lng|خط (?:ال)?طول|طول بلد|देशांतर|longitudo)"
    r"[\s:=.]{1,4}-?\d{1,3}[.,٫]\d{1,8})"
)
_PLUS: Final = re.compile(r"\+(?=[2-9cfghjmpqrvwx]{2})")
_PLUS_BEFORE: Final = 8  # characters of such a code before its sign
_PLUS_BEHIND: Final = 4  # and behind it, with what must not follow
_PLUS_CODE = re.compile(r"(?<!\w)[23456789cfghjmpqrvwx]{4,8}\+[23456789cfghjmpqrvwx]{2,3}(?!\w)")


def find(context: Context) -> Iterator[Suggestion]:
    """Yield positions that can be on Earth."""
    folded = context.folded.text
    for match in in_figures(_DECIMAL, context, 8, having=".٫", times=2):
        one, two = (abs(float(match[group].replace("٫", "."))) for group in ("a", "b"))
        if (one <= 90 and two <= 180) or (one <= 180 and two <= 90):
            yield context.suggestion(match.start(), match.end(), Category.COORDINATES, 0.97)
    for match in in_figures(_NAMED, context, 4, having=".,٫", times=2):
        yield context.suggestion(*match.span("hit"), Category.COORDINATES, 0.97)
    for match in begun(_HEMISPHERES, context, 8, having=".,٫", times=2):
        yield context.suggestion(*match.span(), Category.COORDINATES, 0.97)
    for match in begun(_SEXAGESIMAL, context, 2, having="°"):
        yield context.suggestion(*match.span(), Category.COORDINATES, 0.96)
    for sign in _PLUS.finditer(folded):
        found = _PLUS_CODE.search(folded, max(0, sign.start() - _PLUS_BEFORE), sign.end() + _PLUS_BEHIND)
        if found is not None and any(map(str.isalpha, found.group())):
            yield context.suggestion(*found.span(), Category.COORDINATES, 0.85)
