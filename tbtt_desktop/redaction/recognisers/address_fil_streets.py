"""Houses of the Philippines whose street no word tells: "#12 Ruby", "27 scout limbaga", "Gate 14, Area B".

Numbers are said in Spanish ("block cinco lot onse"), streets are named after generals and scouts, roads by
their kilometres, and corners by both streets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.address_parts import Parts
from tbtt_desktop.redaction.recognisers.base import AFTER, Context, any_of
from tbtt_desktop.redaction.recognisers.date import MONTHS
from tbtt_desktop.redaction.recognisers.digits import begun, figures

_NAME: Final = r"[^\W\d_][\w'\-]+"
_NUMBER: Final = r"\d{1,4}(?:-?[a-z])?"
_ENDS: Final = r"(?=[,.;)\n]|$| (?:brgy|bgy|barangay|kanto|corner|cor|malapit|tapat|likod|po|lang)(?!\w))"
_TITLED: Final = (
    r"(?:scout|gen\.?|hen\.|heneral|dona|don|sen\.|pres\.?|presidente|sgt\.?|kap\.|capt\.?|col\.?|dr\.|padre|mayor|"
    r"(?:[a-z]\. ?){1,3})"
)
_SPELT: Final = any_of(
    """
    uno,dos,tres,kwatro,kuwatro,cuatro,quatro,singko,cinco,sais,seis,siyete,siete,otso,ocho,nuwebe,nueve,
    diyes,diez,onse,once,dose,doce,trese,trece,katorse,catorce,kinse,quince,disisais,disisiyete,disiotso,
    disinuwebe,bente,beinte,veinte,trenta,treinta,isa,dalawa,tatlo,apat,lima,anim,pito,walo,siyam,sampu,one,
    two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,twenty,
    i,ii,iii,iv,v,vi,vii,viii,ix,x
    """
)
# Parts that are told by nothing but themselves.
_PLAIN: Final = (
    # "zone 7 upper", "prk. 6", "Zone III"
    re.compile(
        r"(?<!time )(?<!red )(?<!war )(?<!comfort )(?<!danger )(?<!friend )(?<![\w\-])(?:zone|sona|prk|pk)"
        r"[ .]{1,2}(?:(?:no\.?|blg\.?|#) ?)?(?:\d{1,3}(?:-?[a-z])?|i{1,3}|iv|vi{0,3}|ix|x)"
        r"(?: (?:upper|lower|proper|itaas|ibaba|silangan|kanluran))?(?!\w|[.,:/]\d| (?:ng|nga|na)(?!\w))"
    ),
    # "1182 int 4 antipolo st", "unit 3305"
    re.compile(
        rf"(?<![\w.,:/\-]){_NUMBER},? int\.? ?\d{{1,3}},? {_NAME}(?: {_NAME})? (?:st|ave|rd|ext|street)(?!\w)"
    ),
    re.compile(
        r"(?<!\w)unit[ .]{1,2}(?:(?:no\.?|#) ?)?(?:\d{3,4}(?:-?[a-z])?|\d{1,2}-?[a-z])(?!\w|[.,:/]\d)"
    ),
    # "apt 6 fields ave", "ground flr 77 aguirre ave"
    re.compile(
        rf"(?<!\w)(?:(?:apt|unit|rm|room|door|flat)\.? ?{_NUMBER}|(?:ground|\d{{1,2}}(?:st|nd|rd|th)) "
        rf"(?:flr|floor)),? (?:{_NUMBER},? )?{_NAME}(?: {_NAME})? "
        r"(?:st|ave|avenue|street|ext|road|rd|blvd)(?!\w)\.?"
    ),
    re.compile(r"(?<!\w)bahay (?:bilang|blg\.?|numero|no\.?|#) ?\d{1,4}(?:-?[a-z])?(?!\w|[.,:/]\d)"),
    re.compile(
        r"(?<!\w)gate \d{1,2},? area [a-z\d]{1,2}(?!\w)|(?<!\w)area [a-z\d]{1,2},? gate \d{1,2}(?!\w)"
    ),
    re.compile(
        r"(?<!\w)(?:stall|pwesto|puwesto|cubicle|kubol|bunkhouse|cottage|looban|kalye|eskinita|iskinita|package|pkg|cluster)"
        r"\.? (?:(?:no\.?|blg\.?|#) ?)?\d{1,4}(?:-?[a-z])?(?!\w|[.,:/]\d)"
    ),
    re.compile(r"(?<!\w)l(?:ot|t)?[.\-]? ?\d{1,3},? b(?:loc?k|lk)?[.\-]? ?\d{1,3}(?!\w)"),
    re.compile(r"(?<![\w.,:/\-])\d{1,2}(?:st|nd|rd|th) (?:ave|avenue|street)(?!\w)\.?"),
)
# "block cinco lot onse"
_IN_WORDS: Final = re.compile(
    r"(?<!\w)(?:blk|block|bloke|lot|lote|phase|purok|prk|zone|sona|kalye|looban|gate|unit|bldg)\.? "
    rf"{_SPELT}{AFTER}(?:,? (?:y |at )?{_SPELT}{AFTER})?"
)
# What begins with figures, its name in capitals.
_NUMBERED: Final = (
    re.compile(
        rf"(?:(?<=\bsa )|(?<=\btaga )|(?<=\bnasa )|(?<=\btirahan: )|(?<=\baddress: )){_NUMBER},? "
        rf"(?!(?:{MONTHS}){AFTER}|eleven)(?P<name>{_NAME}(?: {_NAME}){{0,2}}){_ENDS}"
    ),
    re.compile(rf"(?<![\w.,:/\-]){_NUMBER},? {_TITLED} ?(?P<name>{_NAME}){_ENDS}"),
    re.compile(rf"(?<=\bp)\d{{1,2}}-[a-z], ?(?:brgy\.? |barangay )?(?P<name>{_NAME})"),
    re.compile(rf"(?<=\bp-)\d{{1,2}}(?:-?[a-z])?, ?(?:brgy\.? |barangay )?(?P<name>{_NAME})"),
    re.compile(rf"(?<=#)(?!1 ){_NUMBER},? (?P<name>{_NAME}(?: {_NAME})?)"),
    re.compile(
        rf"(?<![\w.,:/\-])\d{{1,2}}(?:(?:st|nd|rd|th) (?:floor|flr?\.?|palapag)|/?f),? (?:ng |of )?"
        rf"(?P<name>{_NAME}(?: {_NAME}){{0,2}})"
    ),
    re.compile(rf"(?:(?<=\bint )|(?<=\bint\. )){_NUMBER},? (?P<name>{_NAME})"),
)
_ROADS: Final = re.compile(rf"(?<![\w.,:/\-]){_NUMBER} (?:road|street|rd\.?|st\.?) \d{{1,3}}(?!\w)")
# In small letters, where it is said that somebody lives there.
_LIVING: Final = re.compile(
    r"(?<!\w)(?:nakatira|tira|tumutuloy|lumipat|bahay|balay|tirahan|address|apartment|dorm|boarding house|"
    r"inuupahan|nagpuyo|umuwi|nakikitira|nagboboard|nagrerenta|nirerentahan|agnanaed|gaistar|nagaistar|gaestar)"
    r"(?: (?:ako|ko|kami|namin|niya|nya|nila|na|po|sya|siya|mi|nako|namo|ay|daw|raw|noon|ngayon|muna|q|aq))"
    rf"{{0,3}} (?:sa|nasa|diri sa|dito sa|dyan sa) (?P<house>{_NUMBER} (?!na |taon|araw|oras|minuto|kilomet|"
    rf"km|piso|pesos|katao|tao|bahay|buwan|linggo|beses|libo|daan|metro|palapag){_NAME}(?: {_NAME})?)"
    r"(?=[,.;\n]|$)"
)
_LODGED: Final = re.compile(
    r"(?<!\w)(?:staff ?house|barracks|dorm|dormitory|boarding house|tenement|bliss|bedspace|hotel|motel|"
    r"lodge|inn|resort|pension house|quarters|hall|nha)(?: namin| nila| nya| niya)?,? "
    rf"(?P<house>(?:room|rm|kwarto)[ .]{{1,2}}(?:(?:no\.?|#) ?)?{_NUMBER})(?!\w)"
)
# The same before the quarter: "sa 14 kalantiaw, proj 4".
_QUARTERED: Final = re.compile(
    rf"(?<=\bsa ){_NUMBER} {_NAME}(?: {_NAME})?(?=,? (?:proj|project|brgy|bgy|barangay|subd|subdivision|"
    r"village|qc|quezon city|manila|maynila|makati|pasig|pasay|caloocan|taguig|marikina|cubao|tondo|sampaloc|"
    r"bacoor|imus|dasma|cebu city|davao city)(?!\w))"
)
_SMALL_HASH: Final = re.compile(
    rf"#{_NUMBER} {_NAME}(?: {_NAME})? (?:village|vill|subd|subdivision|homes|heights|compound)(?!\w)"
)
_KM: Final = re.compile(
    r"(?<!\w)(?:km|kilometer|kilometro)\.? ?\d{1,3}"
    r"(?:(?=, ?(?P<after>[a-z]))|(?: [a-z]+){0,2} (?:road|highway|hiway)(?!\w))"
)
_CORNER: Final = re.compile(
    rf"(?<!\w)(?:(?:gen|dr|sgt|col|pres|gov|capt)\.? )?(?P<first>{_NAME}) "
    rf"(?:st|street|ave|avenue|ext|blvd)\.? (?:cor\.?|corner|kanto ng|kanto) "
    rf"(?P<second>{_NAME})(?: (?:st|street|ave|avenue|ext|blvd)(?!\w)\.?)?"
)
_CORNER_SIGN: Final = re.compile(r" (?:cor\.?|corner|kanto) ")
_CORNER_MOST: Final = 40  # characters of a street
_BEFORE_MOST: Final = 72  # characters before a figure in which a pattern may begin
_AFTER_MOST: Final = 48


def parts(context: Context, reader: Parts) -> Iterator[tuple[int, int]]:
    """Yield where houses, corners and kilometres begin and end: folded [start, end)."""
    folded = context.folded.text
    for match in _IN_WORDS.finditer(folded):
        yield match.span()
    for match in begun(_ROADS, context, 2):
        yield match.span()
    for first, last in _around_figures(context):
        for pattern in (*_PLAIN, _SMALL_HASH, _QUARTERED):
            for match in pattern.finditer(folded, first, last):
                yield match.span()
        for pattern in (_LIVING, _LODGED):
            for match in pattern.finditer(folded, first, last):
                yield match.span("house")
        for match in _KM.finditer(folded, first, last):
            if match["after"] is None or reader.in_capitals(*match.span("after")):
                yield match.span()
    yield from _in_capitals(context, reader)


def _around_figures(context: Context) -> list[tuple[int, int]]:
    """Return the stretches in which such patterns are tried: nine tenths of a text are words."""
    found: list[tuple[int, int]] = []
    for start, end in figures(context):
        first, last = max(0, start - _BEFORE_MOST), end + _AFTER_MOST
        if found and first <= found[-1][1]:
            found[-1] = found[-1][0], last
        else:
            found.append((first, last))
    return found


def _in_capitals(context: Context, reader: Parts) -> Iterator[tuple[int, int]]:
    """Yield those whose streets or towns must have capitals."""
    folded = context.folded.text
    for start, _ in figures(context):
        for pattern in _NUMBERED:
            house = pattern.match(folded, start)
            if house is not None and reader.in_capitals(*house.span("name")):
                yield house.span()
    for sign in _CORNER_SIGN.finditer(folded):
        match = _CORNER.search(folded, max(0, sign.start() - _CORNER_MOST), sign.end() + _CORNER_MOST)
        if match is None:
            continue
        if reader.in_capitals(*match.span("first")) and reader.in_capitals(*match.span("second")):
            yield match.span()
