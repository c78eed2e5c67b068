"""Parts of addresses as they are written in Arabic and in Latin letters by Arabic speakers.

Estates of Algeria are called by their flats ("حي 720 مسكن", "cité 200 logts"), houses in Saudi Arabia have an
address of four letters and four figures, and a floor has no article in Syria ("طابق رابع").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context, any_of
from tbtt_desktop.redaction.recognisers.digits import figures
from tbtt_desktop.redaction.recognisers.scan import Phrases, read

_BEFORE_MOST: Final = 12  # characters from the beginning of a part to its first figure
# Tried where figures stand, from the word before them.
_ESTATE: Final = re.compile(
    r"(?<!\w)(?:حي \d{2,4} (?:مسكن|سكن|قطعه|شقه|وحده)(?:ا|ه)?(?!\w)(?: (?:تساهمي|ترقوي|عدل|اجتماعي))?"
    r"|cite (?:des )?\d{2,4} (?:logts?|logements|lgts?|logs?|villas)\.?(?!\w))"
    r"(?:,? (?:bt|bat|bloc|bl|imm|batiment)\.? ?[a-z\d]{1,3}(?!\w))?(?:,? n[°o]? ?\d{1,4}(?!\w))?"
)
_ESTATE_BEGINS: Final = re.compile(r"(?:حي|cite|cite des) $")
_ESTATES: Final = ("حي ", "cite ", "cite des ")
_ARABIC: Final = "\u0621"  # its letters begin here
_LAST_ARABIC: Final = "\u064a"  # and end here, as far as such words have them
_ESTATE_ENDS: Final = ("e", "s")  # as Latin words for an estate do
_STREETS: Final = "(?:شارع|طريق|زنقه|سكه|بلوك|بلك|مبني|عماره|بنايه|مدخل|جناح|مجموعه|خيمه|قطاع|قطعه|كتله|مربع)"
_LETTERED: Final = re.compile(
    rf"{_STREETS} (?:\d{{1,4}} ?[\u0621-\u064a](?!\w)|[\u0621-\u064a][ \-]?\d{{1,4}}(?!\w))"
)
_LETTERED_BEGINS: Final = re.compile(
    rf"(?<!\w)[وبفل]?(?:ال)?(?P<word>{_STREETS}) (?:[\u0621-\u064a][ \-]?)?$"
)
# In Latin letters: "hay narjiss bloc c n 33", "rue 4521 n 33".
_QUARTER: Final = (
    r"(?:hay|hai|7ay|cite|lotissement|lot|residence|res|derb|douar) [a-z'\-]{2,14}(?: [a-z'\-]{3,14})?,? "
)
_BLOCK: Final = (
    r"(?:bloc|bl|imm|immeuble|rue|zan9a|zen9a|zenqa|zan9at|zn9a|nahj|bt|bat|"
    r"blok) [a-z\d]{1,5}(?: [a-z'\-]{3,14})?,? "
)
_LATIN: Final = re.compile(
    rf"(?<!\w)(?:{_QUARTER}(?:{_BLOCK})?|{_BLOCK})"
    r"(?:n|no|n[°o]|ra9m|raqm|num|numero|app|appt|apt|villa|porte) ?\d{1,4}(?!\w)"
)
# The word for a street by its letter alone: "ش أحمد عرابي رقم ٤٧".
_STREET: Final = re.compile(
    r"ش(?<!\wش)\.? (?P<name>[\u0621-\u064a]{3,}(?: [\u0621-\u064a]{3,}){0,2}?)"
    r"(?:(?P<number>،? ?(?:رقم )?\d{1,4}(?!\w))|(?=\s?[،,.\n\-)]|$))"
)
_LATIN_SIGN: Final = re.compile(
    r"(?<!\w)(?:n|no|n°|ra9m|raqm|num|numero|app|appt|apt|villa|porte) ?(?=\d{1,4}(?!\w))"
)
_LATIN_ENDS: Final = frozenset("no°mptae")  # letters at the end of one of them
_LATIN_MOST: Final = 48  # characters of it
# A building with its name and its number: "عمارة أبو الراغب 3".
_BUILDING: Final = re.compile(
    r"(?<!\w)(?:عماره|بنايه|برج|مبني|فيلا|مجمع|اقامه|اسكان|سكن|"
    r"عماير)(?: (?:ال)?[\u0621-\u064a]{2,12}){1,3} \d{1,4}"
    r"(?!\w|[.,:/\-]\d| (?:سنه|سنين|يوم|شهر|الف|جنيه|دينار|ريال|درهم|ليره|دولار|مره|مرات|بنت|بنات|شخص|"
    r"اشخاص|نسا|ساعه))"
)
_BUILDING_MOST: Final = 44  # characters of it before its number
# Of Saudi Arabia: of the region, the branch and the quarter, and four figures.
_SHORT: Final = re.compile(r"(?<!\w)(?P<letters>[a-z]{4}) ?\d{4}(?!\w)")
_SHORT_SAID: Final = re.compile(
    r"(?:العنوان|عنواني|عنوانه|عنوانها) ?(?:الوطني|المختصر|الوطني المختصر)?[^.\n]{0,16}$"
)
_SHORT_FIGURES: Final = 4
_SHORT_MOST: Final = 48  # characters before it
_FLOORS: Final = any_of(
    """
    ارضي,اول,تاني,ثاني,تالت,ثالث,رابع,خامس,سادس,سابع,تامن,ثامن,تاسع,عاشر,اخير,الارضي,الاول,التاني,الثاني,
    التالت,الثالث,
    الرابع,الخامس,السادس,السابع,التامن,الثامن,التاسع,العاشر,الاخير,الحادي عشر,الثاني عشر,حداشر,اتناشر,
    ardi,aradi,awal,awwal,tani,thani,talet,thaleth,rabe3,rab3,rabi3,5ames,khames,5amis,khamis,sades,sabe3,
    tamen,
    thamen,tase3,3asher,akher
    """
)
_FLOOR: Final = re.compile(rf"(?:el |al |l |il )?{_FLOORS}(?!\w)")
_FLOOR_WORDS: Final = Phrases(
    {"floor": "طابق,دور,طبقه,dor,door,dour,tabe2,tabi2,taba2,tab2,tabaq,tabeq,taba9,tabi9"}
)


def parts(context: Context) -> Iterator[tuple[int, int, int]]:
    """Yield folded start and end of parts, and how much each says by itself."""
    folded = context.folded.text
    in_saudi_arabia = context.hints.country == "SA"
    for start, end in figures(context):
        apart = folded[start - 1 : start] in (" ", "-")
        last = folded[start - 2 : start - 1] if apart else folded[start - 1 : start]
        told = _told(folded, start) if last >= _ARABIC or last in _ESTATE_ENDS else None
        if told is not None:
            yield told
            continue
        if last in _LATIN_ENDS:
            yield from _latin(context, start)
        if _ARABIC <= last <= _LAST_ARABIC:
            yield from _building(folded, start, end)
        if in_saudi_arabia and end - start == _SHORT_FIGURES:
            yield from _short(context, start, end)
    for match in _STREET.finditer(folded):
        yield *match.span(), 2 if match["number"] else 1
    yield from _floors(context)


def _told(folded: str, start: int) -> tuple[int, int, int] | None:
    """Return the part whose first figure is at folded `start` by the word before it."""
    begin = max(0, start - _BEFORE_MOST)
    said = _ESTATE_BEGINS.search(folded, begin, start) if folded.endswith(_ESTATES, 0, start) else None
    match = _ESTATE.match(folded, said.start()) if said is not None else None
    if match is not None:
        return *match.span(), 2
    said = _LETTERED_BEGINS.search(folded, begin, start)
    match = _LETTERED.match(folded, said.start("word")) if said is not None else None
    return (*match.span(), 1) if match is not None else None


def _short(context: Context, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Yield a short address that ends with folded [start, end), where it is called so."""
    folded, source, origin = context.folded.text, context.text, context.folded.origin
    match = _SHORT.search(folded, max(0, start - 5), end)
    if match is None or not all(source[origin[at]].isupper() for at in range(*match.span("letters"))):
        return
    if _SHORT_SAID.search(folded, max(0, match.start() - _SHORT_MOST), match.start()):
        yield *match.span(), 2


def _building(folded: str, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Yield a building whose number is folded [start, end)."""
    if end - start > _SHORT_FIGURES or folded[start - 1 : start] != " ":
        return
    for match in _BUILDING.finditer(folded, max(0, start - _BUILDING_MOST), end + _BEFORE_MOST):
        if match.start() < start and match.end() == end:
            yield *match.span(), 1
        if match.end() >= end:
            return


def _latin(context: Context, start: int) -> Iterator[tuple[int, int, int]]:
    """Yield a house in Latin letters whose number begins at folded `start`."""
    folded = context.folded.text
    begin = max(0, start - _LATIN_MOST)
    if _LATIN_SIGN.search(folded, max(0, start - 8), start + 1) is None:
        return
    for match in _LATIN.finditer(folded, begin, start + 5):
        if match.start() < start < match.end():
            yield *match.span(), 2


def _floors(context: Context) -> Iterator[tuple[int, int, int]]:
    """Yield "طابق رابع", "el dor el 5ames"."""
    folded, scan = context.folded.text, context.once(read)
    for hit in _FLOOR_WORDS.find(context):
        match = _FLOOR.match(folded, scan.ends[hit.last] + 1)
        if match is not None and folded[scan.ends[hit.last]] == " ":
            start = scan.starts[hit.first] + hit.cut
            article = re.search(r"(?<!\w)(?:el|al|l) $", folded[max(0, start - 4) : start])
            yield start - len(article.group()) if article else start, match.end(), 1
