"""Number plates: shapes that countries use, and anything of letters and digits behind a vehicle.

Shapes: India (state, district, series, four digits), Kenya and its neighbours, Tanzania, Great Britain
since 2001, France and Italy, Brazil (Mercosur), Portugal, Morocco (number, letter, province), Tunisia,
Ireland. All others need a word for the plate or for what carries it. Letters are capitals in the text, as
people write plates, unless the word says that it is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.address_words import STOP
from tbtt_desktop.redaction.recognisers.base import AFTER, BEFORE, Context, any_of, word_set
from tbtt_desktop.redaction.recognisers.cue_words import PHRASES, Cue
from tbtt_desktop.redaction.recognisers.cues import after, before, said_in
from tbtt_desktop.redaction.recognisers.date import MONTHS
from tbtt_desktop.redaction.recognisers.digits import headed, stretches
from tbtt_desktop.redaction.recognisers.gazetteer import FREQUENT, gazetteer
from tbtt_desktop.stories.records import Category, Suggestion

_INDIA: Final = (
    "an|ap|ar|as|br|cg|ch|dd|dl|dn|ga|gj|hp|hr|jh|jk|ka|kl|la|ld|mh|ml|mn|mp|mz|nl|od|or|pb|py|rj|sk|tn|tr|ts|tg|"
    "uk|ua|up|wb"
)
_SHAPES: Final = (
    rf"(?:{_INDIA})[ \-]?\d{{1,2}}[ \-]?[a-z]{{1,3}}[ \-]?\d{{4}}",
    rf"(?:{_INDIA})[ \-]?\d{{1,2}} ?[a-z] ?[a-z]{{1,2}} ?\d{{4}}",  # Delhi: DL 8C AX 4418
    r"(?:k[a-z]{2}|k[mt][a-z]{2}|u[a-z]{2}) ?\d{3} ?[a-z]",  # Kenya, Uganda
    r"(?:t|mc) ?\d{3} ?[a-z]{3}|z ?\d{3} ?[a-z]{2}",  # Tanzania, its motorcycles, Zanzibar
    r"[a-z]{2} \d{1,4}-\d{2}|[a-z]{2}-\d{1,4}-[a-z\d]{2}",  # Ghana, Togo and their neighbours
    r"\d[a-z]{2}[ \-]\d[a-z]{2}",  # Victoria
    r"\d{3,4} [a-z]{2,3} \d{2}",  # France until 2009
    r"[a-z]{3}[ \-]\d{4}",  # three letters, four figures: half the world
    r"[a-z]{2}\d{2} ?[a-z]{3}",  # Great Britain
    r"[a-hj-np-tv-z]{2}[ \-]\d{3}[ \-][a-hj-np-tv-z]{2}",  # France
    r"[a-z]{3}[ \-]?\d[a-j]\d{2}",  # Mercosur
    r"\d{2}-[a-z]{2}-\d{2}|[a-z]{2}-\d{2}-[a-z]{2}|\d{2}-\d{2}-[a-z]{2}",
    r"\d{1,5}(?P<apart>[ \-|/]{1,3})(?:[\u0627-\u064a]|[abdhw])(?P=apart)\d{1,2}",  # Morocco
    r"\d{1,3} ?(?:tu|tun|تونس) ?\d{1,4}",
    r"\d{2,3}-(?:[cdgltw]|ce|cn|cw|dl|k[eky]|l[dhkms]|m[hno]|oy|rn|so|t[hns]|w[dhwx])-\d{1,6}",  # Ireland
    r"\d{4}[ \-]?[bcdfghj-np-tv-z]{3}",  # Spain
)
_COMMON: Final = re.compile(r"[a-z]{3}[ \-]\d{4}|\d{3,4} [a-z]{2,3} \d{2}")
_TELLING: Final = re.compile(
    r"k[a-d][a-z] ?\d{3}[a-z]|km[a-g][a-z] ?\d{3}[a-z]|t ?\d{3} ?[a-e][a-z]{2}|[a-z]{3}\d[a-j]\d{2}"
)
# Looked for from every place where one may begin: the longer of two that overlap is the plate.
_SHAPE: Final = re.compile(
    rf"(?<![\w\-])(?=[a-z]{{0,4}}[ \-]?\d)(?=(?P<plate>{'|'.join(_SHAPES)})(?![\w\-]))"
)
_LETTERS: Final = any_of(  # Latin ones by their names, in Urdu and Hindi
    """
    اے,بي,سي,ڈي,اي,ايف,جي,ايچ,آئي,جے,كے,ايل,ايم,اين,او,پي,كيو,آر,ايس,ٹي,يو,وي,ڈبليو,ايكس,وائي,زيڈ
    ए,बी,सी,डी,ई,एफ,जी,एच,आई,आइ,जे,के,एल,एम,एन,ओ,पी,क्यू,आर,एस,टी,यू,वी,डब्ल्यू,एक्स,वाई,जेड
    """
)
_EMIRATE: Final = re.compile(r"(?:dubai|sharjah|ajman|abu dhabi|fujairah|rak|uaq) (?=\w{1,2}[ \-]\d)")
# Behind a word: groups of letters or digits, at least two digits in all.
_WRITTEN: Final = re.compile(
    r"(?<![\w\-.@/])(?:"
    r"[a-z]{1,4}[ \-]{0,3}\d{1,6}(?:[ \-/·]{0,3}[a-z0-9]{1,4}){0,2}"
    r"|\d{1,5}[ \-/·]{0,3}[a-z]{1,3}(?:[ \-/]{0,3}\d{1,5}){0,1}"
    r"|\d[a-z]{2,3}[ \-]?[a-z]?\d{2,4}"
    r"|\d{3,5}-\d{1,2}[a-z]{1,2}"
    r"|\d{1,6}[\-/]\d{1,6}(?:[\-/]\d{1,4})?"
    r"|\d{4,6} \d{3} \d{2}"
    r"|\d{1,5}[ \-|/]{0,3}[\u0621-\u064a][ \-|/]{0,3}\d{1,5}"
    r"|[\u0621-\u064a](?:[ \-][\u0621-\u064a]){0,2}[ \-]?\d{2,6}"
    r"|\d{2,6}[ \-]?[\u0621-\u064a](?:[ \-][\u0621-\u064a]){0,2}(?!\w)"
    r"|[\u0621-\u06d3]{3,12} \d{1,3}(?: [\u0621-\u064a])?[ \-/]\d{3,6}"
    r"|[\u0621-\u06d3]{3,12} \d{3,6}(?: ?[\u0621-\u06d3](?!\w)){0,3}"
    r"|[\u0621-\u06d3]{3,12} [a-z]{1,3}[ \-]?\d{2,6}"
    rf"|{_EMIRATE.pattern}(?:[a-z]{{1,2}}|\d{{1,2}})[ \-]\d{{2,5}}"
    r"|[\u0621-\u064a] \d{1,2}(?: ?/ ?| )(?:[\u0621-\u064a] )?\d{3,5}|\d{1,2} / \d{3,6}"
    r"|[a-z]{2}[\-·. ][a-z]{2}[\-·. ]?\d{2}|[a-z]{1,3}-[a-z]{1,2} \d{1,4}"
    r"|[a-z]{4,12} metro[ \-][a-z]{1,3}[ \-]\d{2}-\d{4}"
    r"|[\u0904-\u0939][\u093e-\u094d]? ?\d{1,2} ?[\u0904-\u0939][\u093e-\u094d]? ?\d{1,4}"
    r"|\d{4}-\d{7,8}"
    r")(?![\w\-]|[.,:/]\d)"
)
_SPELT: Final = re.compile(
    rf"{BEFORE}{_LETTERS}(?:[ \-]?(?:{_LETTERS}|\d{{1,2}})(?!\d)){{0,8}}[ \-]?\d{{2,4}}{AFTER}"
)
# Small letters right behind a vehicle: both letters and figures, as plates mix them.
_SMALL: Final = re.compile(
    r"(?P<first>[a-z]{2,4})[ \-]?\d{2,4}(?:[ \-]?(?P<last>[a-z]{1,3}))?|\d{3,4}[ \-]?(?P<only>[a-z]{2,3})"
    r"|[a-z]\d{2,3}[ \-]?[a-z]{3}|[a-z]{3} ?\d[a-z]\d{2}|[a-z]{2} ?\d{1,2} ?[a-z]{1,3} ?\d{4}"
)
# Capitals and figures in a text that speaks of a vehicle somewhere before.
_LIKELY: Final = re.compile(
    r"[a-z]{3}[ \-]?\d{3,4}(?:[ \-]?[a-z])?|[a-z]{2}[ \-]?\d{3,4}[ \-]?[a-z]{2}|[a-z]{2,3} \d{3} \d{3}"
    r"|[a-z]\d{3}[ \-]?[a-z]{3}|\d{3}[ \-][a-z]{3}|[a-z]{3}[ \-]?\d{2}[a-z]"
)
_UNITS: Final = word_set(
    """
    iso sms pdf usd ksh tsh php ugx ngn zar btc hiv gps lte kes tzs ghs xaf xof cop mxn ars brl pen clp bob
    usb cpf nif dni art ley law blk lot apt hse flr mts mtr km kg anos ans ano rs
     fcfa eur gbp inr pkr rwf mzn aoa dzd tnd zip
    """
)  # units, currencies and papers
_NO_SERIES: Final = _UNITS | word_set(
    """
    de del el la los las le les du des en em no na ng sa si ni por para hasta desde year model modelo modele
    toleo bei kwa tangu since da dh hp cc am pm mil mad ram fc act sec dpi dui cui rut nit rtn ruc nie
    cni nin cin
    """
)  # and what stands before a year
_MONTH: Final = re.compile(rf"{MONTHS}{AFTER}")
_MODELS: Final = word_set(
    "50 70 90 100 110 115 125 135 150 155 160 175 180 190 200 220 250 300 350 400 450 500 600 650 750 1000"
)  # cubic centimetres behind a motorcycle's name
_TYPES: Final = frozenset(
    phrase.strip() for phrase in PHRASES[Cue.VEHICLE].split(",") if any(map(str.isdigit, phrase))
)
_LONG: Final = re.compile(r"\d{4,6}[ \-]\d{3}[ \-]\d{2}|\d{4}-\d{7,8}")  # Algeria, Philippines (file)
_DATE: Final = re.compile(
    r"\d{1,2}([/\-])\d{1,2}(?:\1(?:\d{4}|\d{2}))?|\d{4}[/\-]\d{1,2}(?:[/\-]\d{1,2})?|\d{1,2}/\d{4}"
)
_KINDS: Final = frozenset({Cue.PLATE, Cue.VEHICLE, Cue.ID, Cue.BANK, Cue.WALLET, Cue.PHONE, Cue.PUBLIC})
_NEAR: Final = {Cue.PLATE: 36, Cue.VEHICLE: 36}
_VEHICLES: Final = frozenset(_NEAR)
_SAID_MOST: Final = 160  # characters before a number in which one of them is looked for first
_SAYING: Final = frozenset({Cue.PLATE, Cue.VEHICLE, Cue.NUMBER})
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_CALLED: Final = 9  # digits of a telephone
_BEHIND: Final = 14  # characters before a word that says it afterwards
_BEFORE_FAR: Final = 24  # nearer, a word for something else decides
_LEAST_BEHIND: Final = 3  # digits of a plate that is told afterwards
_SERIES: Final = 2  # letters that are no word by themselves
_LETTERS_MOST: Final = 3  # together, at the end of a plate
_LEAST_SMALL: Final = 5  # signs of a plate in small letters
_SMALL_FAR: Final = 10  # characters from a vehicle to such a plate
_METRO: Final = " metro"  # of Bangladesh's cities
_SCORE: Final = 0.977


def find(context: Context) -> Iterator[Suggestion]:
    """Yield plates of the known shapes, and what follows a word for a plate or a vehicle."""
    folded = context.folded.text
    for match in headed(_SHAPE, context, 2):
        if _is_shaped(context, *match.span("plate")):
            yield context.suggestion(*match.span("plate"), Category.PLATE, 0.9)
    for stretch in stretches(context):
        if stretch.digits < 2 or not said_in(
            context, stretch.start - _SAID_MOST, stretch.end + 2 * _BEHIND, _VEHICLES
        ):
            continue
        spelt = not folded[stretch.start : stretch.end].isascii()
        for pattern in (_WRITTEN, _SPELT) if spelt else (_WRITTEN,):
            for match in pattern.finditer(folded, stretch.start, stretch.end):
                start, end = _bounds(context, *match.span())
                again = pattern.match(folded, start, stretch.end) if start > match.start() else None
                if again is not None:  # "placa 04482 118 16": the word before was no part of it
                    start, end = _bounds(context, *again.span())
                if _is_plate(context, start, end):
                    yield context.suggestion(start, end, Category.PLATE, _SCORE)


def _is_shaped(context: Context, start: int, end: int) -> bool:
    """Whether what has the shape of a plate is written in capitals, or in small letters as few others are."""
    written = context.folded.text[start:end]
    if _in_capitals(context, start, end):
        return _COMMON.fullmatch(written) is None or (_no_words(written) and not _said_else(context, start))
    return _TELLING.fullmatch(written) is not None and _no_words(written)


def _said_else(context: Context, start: int) -> bool:
    """Whether a word close before says that a number is of something else."""
    said = before(context, start, _KINDS)
    return said is not None and said.cue not in _NEAR and said.distance <= _BEFORE_FAR


def _is_plate(context: Context, start: int, end: int) -> bool:
    written = context.folded.text[start:end]
    digits = sum(map(str.isdigit, written))
    if digits < 2 or (digits > _CALLED and not _LONG.fullmatch(written)):
        return False
    if _DATE.fullmatch(written) or _MONTH.match(written):
        return False
    said = before(context, start, _KINDS)
    if said is None or said.cue not in _NEAR or said.distance > _NEAR[said.cue]:
        if (said is not None and said.distance <= _BEFORE_FAR) or digits < _LEAST_BEHIND:
            return False
        likely = _LIKELY.fullmatch(written) is not None and _no_words(written)
        return _said_behind(context, start, end) or (likely and _in_capitals(context, start, end))
    if digits == _CALLED and written.startswith("0") and written.count("-") < 2:
        return False
    if said.cue is Cue.PLATE or _METRO in written or _EMIRATE.match(written):
        return _in_capitals(context, start, end) or end - start >= _LEAST_SMALL
    if _in_capitals(context, start, end):
        return (
            end - start > 4 and written not in _TYPES and not _is_unit(written)
        )  # "a Moto E13": a telephone
    return said.distance <= _SMALL_FAR and _is_small(written)


def _is_small(written: str) -> bool:
    """Whether small letters and figures are a plate, and no year, model or word: "corsa gkt 418"."""
    match = _SMALL.fullmatch(written)
    if match is None or len(written) < _LEAST_SMALL or written in _TYPES or not _no_words(written):
        return False
    figures = "".join(filter(str.isdigit, written))
    return not (match["first"] and not match["last"] and (figures in _MODELS or _YEAR.fullmatch(figures)))


def _letters(written: str) -> list[str]:
    return "".join(char if char.isalpha() else " " for char in written).split()


def _is_unit(written: str) -> bool:
    """Whether the letters before or behind a number are what it counts."""
    return not _UNITS.isdisjoint(_letters(written))


def _no_words(written: str) -> bool:
    """Whether no letters of a plate are an everyday word, a unit or a currency."""
    words = gazetteer().words
    common = any(len(one) > _SERIES and words.get(one, 0) & FREQUENT for one in _letters(written))
    return not common and _NO_SERIES.isdisjoint(_letters(written))


def _said_behind(context: Context, start: int, end: int) -> bool:
    """Whether a word for it follows letters and figures: "AB441CD es la placa", "BAE 1184 was the car"."""
    mixed = any(map(str.isalpha, context.folded.text[start:end])) and _in_capitals(context, start, end)
    return mixed and after(context, end, _VEHICLES, _BEHIND) is not None


def _bounds(context: Context, start: int, end: int) -> tuple[int, int]:
    """Leave out a small word before or behind that is none of the plate's letters: "namba KCA 12"."""
    folded, source, origin = context.folded.text, context.text, context.folded.origin
    first, _, rest = folded[start:end].partition(" ")
    if rest and not rest.isalpha() and first.isalpha() and not source[origin[start]].isupper():
        said = before(context, start + len(first), _SAYING)
        told = said is not None and said.distance == 0
        word = first in STOP or (not rest.isdigit() and gazetteer().words.get(first, 0) & FREQUENT)
        if told or (first.isascii() and word):
            start += len(first) + 1
    while True:
        rest, _, last = folded[start:end].rpartition(" ")
        small = last.isalpha() and last.isascii() and source[origin[end - 1]].islower()
        word = last in STOP or len(last) > _LETTERS_MOST or source[origin[start]].isupper()
        if not (rest and small and word):
            return start, end
        end -= len(last) + 1


def _in_capitals(context: Context, start: int, end: int) -> bool:
    """Whether every letter with a case is a capital in the text as it was written."""
    source, origin = context.text, context.folded.origin
    return all(not source[origin[at]].islower() for at in range(start, end))
