"""Positions: decimal degrees, degrees with minutes and seconds, grids (UTM, MGRS), plus codes, what3words.

Decimal degrees have at least three places, or a word for a position before them. A decimal comma is read
where another sign than a comma parts the two, or a word stands before them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.digits import DECIMALS, begun, places, plain, pointed, signs
from tbtt_desktop.redaction.recognisers.digits import matches as in_figures
from tbtt_desktop.redaction.recognisers.scan import Phrases, read
from tbtt_desktop.stories.records import Category, Suggestion

_NUMBER = r"[+-]?\d{1,3}[.٫]\d{3,10}"
_COMMAS: Final = r"[+-]?\d{1,3},\d{3,10}"
_SEP: Final = r"\s?°?\s?[nsew]?\s?[,،;؛/\s]\s?"
_END: Final = r"\s?(?:°\s?[nsew]?|[nsew]\b)?(?![\d])"
_DECIMAL = re.compile(
    rf"(?<![\w.,])(?:(?P<a>{_NUMBER}){_SEP}(?P<b>{_NUMBER})"
    rf"|(?P<c>{_COMMAS})\s?°?\s?[;؛/]\s?(?P<d>{_COMMAS})){_END}"
)
# "′" and "″" are folded to one and to two of the first.
_MINUTES: Final = r"\d{1,2}(?:[.,٫]\d{1,6})?\s?['′]"
_SECONDS: Final = r"\d{1,2}(?:[.,٫]\d{1,6})?\s?(?:[\"”]|''|′′)"
_ANGLE: Final = rf"\d{{1,3}}\s?[°º]\s?{_MINUTES}(?:\s?{_SECONDS})?"
_SEXAGESIMAL = re.compile(
    rf"(?<!\w)(?:{_ANGLE}\s?[nsewo]\b(?:[\s,;/]{{1,3}}{_ANGLE}\s?[nsewo]\b)?"
    rf"|[ns]\s?{_ANGLE}[\s,;/]{{0,3}}[ewo]\s?{_ANGLE}(?!\w))"
)
# The same without signs: "31 31 13 N 74 21 31 E", "31-31-13N 74-21-31E", "313113N 0742131E".
_PLAIN: Final = re.compile(
    r"(?<!\w)(?:\d{1,2}([ \-])\d{1,2}\1\d{1,2}(?:[.,]\d{1,4})? ?[ns][ ,;/]{1,3}"
    r"\d{1,3}\1\d{1,2}\1\d{1,2}(?:[.,]\d{1,4})? ?[ewo]|\d{6}[ns][ /]?\d{7}[ew])(?!\w)"
)
_BEFORE_IT: Final = re.compile(  # "N31.5204 E74.3587", "S 33.8938, E 151.2094"
    r"(?<!\w)[ns]\s?\d{1,2}[.,٫]\d{3,8}\s?°?[\s,;/]{1,3}[ewo]\s?\d{1,3}[.,٫]\d{3,8}\s?°?(?!\w)"
)
_GRID: Final = re.compile(
    r"(?<!\w)\d{1,2}[c-hj-np-x]"
    r"(?: ?[a-hj-np-z][a-hj-np-v] ?\d{3,5} ?\d{3,5}| \d{6}(?: ?m?e)?,? \d{6,7})(?!\w)"
)
_HEMISPHERE: Final = (
    r"(?:[nsewo](?!\w)|north|south|east|west|norte|sur|sul|este|leste|oeste|nord|sud|est|ouest|kaskazini|kusini|"
    r"mashariki|magharibi|hilaga|timog|silangan|kanluran|उत्तर|दक्षिण|पूर्व|पश्चिम|उ|द|पू|प|شمال[اي]?|جنوب[اي]?|"
    r"شرق[اي]?|غرب[اي]?|مشرق|مغرب|ش|ج|ق|غ)"
)
_DEGREES: Final = r"\d{1,3}[.,٫]\d{3,8}\s?°?\s?"
_HEMISPHERES = re.compile(rf"(?<![\w.,]){_DEGREES}{_HEMISPHERE}[\s,;/]{{1,3}}{_DEGREES}{_HEMISPHERE}(?!\w)")
_LATITUDE: Final = re.compile(r"(?<!\w)(?:lat(?:itude?)?|خط (?:ال)?عرض|عرض بلد|अक्षांश|latitudo)[\s:=.]{1,4}$")
_LATITUDE_MOST: Final = 14  # characters
_LONGITUDE: Final = re.compile(
    r"-?\d{1,3}[.,٫]\d{1,8}°?[\s,،;/&]{1,3}(?:and |y |et |e |و)?"
    r"(?:lon(?:g|gitude?)?|lng|خط (?:ال)?طول|طول بلد|देशांतर|longitudo)"
    r"[\s:=.]{1,4}-?\d{1,3}[.,٫]\d{1,8}"
)
_DECIMALS: Final = 3  # figures behind a point, and more
# What stands behind the first figures of others.
_BLANKS: Final = signs("-ns", DECIMALS)
_ZONES: Final = signs("cdefghjklmnpqrstuvwx")
_SAID: Final = Phrases(
    {
        "place": """
            coordinates,coordinate,gps,location,pin,latlong,lat long,coordenadas,ubicacion,coordonnees,
            position,localizacao,localisation,kuratibu,mahali,koordinado,lokasyon,الاحداثيات,احداثيات,موقع,الموقع,لوكيشن,
            مقام,كوآرڈينيٹس,محل وقوع,स्थान,लोकेशन,निर्देशांक
        """,
        "words": "what3words,what 3 words,w3w,what three words",
    }
)
_TOLD: Final = re.compile(
    r"[^\d\n]{0,16}?(?P<hit>[+-]?\d{1,3}[.,٫]\d{2,8}°?(?:\s?[;؛/]\s?|[,،]?\s{1,2}|[,،])[+-]?\d{1,3}[.,٫]\d{2,8}°?)(?![\w])"
)
_DEGREE: Final = re.compile(r"\d{1,3}[.,٫]\d{2,8}")
_THREE_WORDS: Final = r"[^\W\d_]{3,24}(?:[.．][^\W\d_]{3,24}){2}(?![\w/]|\.\w)"
_SLASHED: Final = re.compile(rf"///(?<![:/]///){_THREE_WORDS}")
_WORDS_TOLD: Final = re.compile(rf"[^.\n]{{0,16}}?(?P<hit>(?<!\w){_THREE_WORDS})")
_PLUS_BEFORE: Final = 8  # characters of such a code before its sign
_PLUS_BEHIND: Final = 4  # and behind it, with what must not follow
_PLUS_CODE = re.compile(r"(?<!\w)[23456789cfghjmpqrvwx]{4,8}\+[23456789cfghjmpqrvwx]{2,3}(?!\w)")


def find(context: Context) -> Iterator[Suggestion]:
    """Yield positions that can be on Earth."""
    folded = context.folded.text
    for match in pointed(_DECIMAL, context, 8, decimals=_DECIMALS, led="+-"):
        if _on_earth(match["a"] or match["c"], match["b"] or match["d"]):
            yield context.suggestion(match.start(), match.end(), Category.COORDINATES, 0.97)
    for match in pointed(_LONGITUDE, context, 4, decimals=1, led="-"):
        if _LATITUDE.search(plain(context), max(0, match.start() - _LATITUDE_MOST), match.start()):
            yield context.suggestion(*match.span(), Category.COORDINATES, 0.97)
    for match in (
        *pointed(_HEMISPHERES, context, 8, decimals=_DECIMALS),
        *pointed(_BEFORE_IT, context, 8, decimals=_DECIMALS, led="ns \n\r\t"),
        *in_figures(_SEXAGESIMAL, context, 2, having="°º"),
        *begun(_PLAIN, context, 10, by=_BLANKS),
        *begun(_GRID, context, 8, by=_ZONES),
    ):
        yield context.suggestion(*match.span(), Category.COORDINATES, 0.97)
    yield from _said(context)
    for sign in places(folded, "+"):
        found = _PLUS_CODE.search(folded, max(0, sign - _PLUS_BEFORE), sign + 1 + _PLUS_BEHIND)
        if found is not None and any(map(str.isalpha, found.group())):
            yield context.suggestion(*found.span(), Category.COORDINATES, 0.85)


def _said(context: Context) -> Iterator[Suggestion]:
    """Yield what a word for a position stands before, and three words that are one."""
    folded, scan = context.folded.text, context.once(read)
    for hit in _SAID.find(context):
        match = (_TOLD if hit.kind == "place" else _WORDS_TOLD).match(folded, scan.ends[hit.last])
        if match is not None and (hit.kind == "words" or _on_earth(*_pair(match["hit"]))):
            yield context.suggestion(*match.span("hit"), Category.COORDINATES, 0.96)
    for match in _SLASHED.finditer(folded):
        yield context.suggestion(*match.span(), Category.COORDINATES, 0.95)


def _pair(written: str) -> tuple[str, str]:
    one, two = _DEGREE.findall(written)
    return one, two


def _on_earth(one: str, two: str) -> bool:
    first, second = (abs(float(part.replace("٫", ".").replace(",", "."))) for part in (one, two))
    return (first <= 90 and second <= 180) or (first <= 180 and second <= 90)
