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

from tbtt_desktop.redaction.recognisers import plate_arabic
from tbtt_desktop.redaction.recognisers.address_words import STOP
from tbtt_desktop.redaction.recognisers.base import AFTER, BEFORE, Context, any_of, word_set
from tbtt_desktop.redaction.recognisers.cue_words import PHRASES, Cue
from tbtt_desktop.redaction.recognisers.cues import after, before, said_in
from tbtt_desktop.redaction.recognisers.date import MONTHS
from tbtt_desktop.redaction.recognisers.digits import LATIN, Stretch, headed, signs, stretches
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
    r"\d{4} ?[a-z]{2} ?/ ?\d{2}",  # Congo
    r"\d{4}[ \-]?[bcdfghj-np-tv-z]{3}",  # Spain
)
_COMMON: Final = re.compile(r"[a-z]{3}[ \-]\d{4}|\d{3,4} [a-z]{2,3} \d{2}")
_TELLING: Final = re.compile(
    rf"(?:{_INDIA})[ \-]?\d{{2}}[ \-]?[a-z]{{1,2}}[ \-]?\d{{4}}|"
    r"k[a-d][a-z] ?\d{3}[a-z]|km[a-g][a-z] ?\d{3}[a-z]|t ?\d{3} ?[a-e][a-z]{2}|[a-z]{3}\d[a-j]\d{2}"
)
# Looked for from every place where one may begin: the longer of two that overlap is the plate.
_SHAPE: Final = re.compile(
    rf"(?<![\w\-])(?=[a-z]{{0,4}}[ \-]?\d)(?=(?P<plate>{'|'.join(_SHAPES)})(?![\w\-]))"
)
_ARABIC: Final = "".join(map(chr, range(0x0621, 0x064B)))
_SHAPE_SIGNS: Final = signs(LATIN + _ARABIC + "-|/", LATIN + _ARABIC + "-|/ ")
_LETTERS: Final = any_of(  # Latin ones by their names, in Urdu and Hindi
    """
    اے,بي,سي,ڈي,اي,ايف,جي,ايچ,آئي,جے,كے,ايل,ايم,اين,او,پي,كيو,آر,ايس,ٹي,يو,وي,ڈبليو,ايكس,وائي,زيڈ
    ए,बी,सी,डी,ई,एफ,जी,एच,आई,आइ,जे,के,एल,एम,एन,ओ,पी,क्यू,आर,एस,टी,यू,वी,डब्ल्यू,एक्स,वाई,जेड
    """
)
_EMIRATE: Final = re.compile(r"(?:dubai|sharjah|ajman|abu dhabi|fujairah|rak|uaq) (?=\w{1,2}[ \-]\d)")
# Of Iraq, Syria, Egypt, Saudi Arabia, Yemen and the Emirates: they stand on the plate beside the number.
_PROVINCES: Final = any_of(
    """
    بغداد,البصره,بصره,نينوي,موصل,الموصل,اربيل,سليمانيه,السليمانيه,دهوك,كركوك,الانبار,انبار,ديالي,بابل,
    كربلاء,كربلا,النجف,نجف,
    واسط,ميسان,ذي قار,المثني,القادسيه,الديوانيه,صلاح الدين,حلبجه,دمشق,ريف دمشق,حلب,حمص,حماه,حماة,ادلب,
    اللاذقيه,طرطوس,
    درعا,السويداء,السويدا,القنيطره,دير الزور,الرقه,الحسكه,القاهره,جيزه,الجيزه,اسكندريه,قليوبيه,شرقيه,غربيه,
    منوفيه,دقهليه,
    بحيره,كفر الشيخ,دمياط,بورسعيد,سويس,اسماعيليه,فيوم,بني سويف,منيا,اسيوط,سوهاج,قنا,اقصر,اسوان,مطروح,دبي,
    ابوظبي,
    ابو ظبي,الشارقه,عجمان,راس الخيمه,الفجيره,ام القيوين,صنعاء,صنعا,عدن,تعز,الحديده,اب,حضرموت,مارب,طرابلس,
    بنغازي,مصراته
    """
)
# Behind a word: groups of letters or digits, at least two digits in all. By what they begin with, so that
# those that begin otherwise are not tried.
_BY_LATIN: Final = (
    r"[a-z]{1,4}[ \-]{0,3}\d{1,6}(?:[ \-/·]{0,3}[a-z0-9]{1,4}){0,2}"
    rf"|{_EMIRATE.pattern}(?:[a-z]{{1,2}}|\d{{1,2}})[ \-]\d{{2,5}}"
    r"|[a-z]{2}[\-·. ][a-z]{2}[\-·. ]?\d{2}|[a-z]{1,3}-[a-z]{1,2} \d{1,4}"
    r"|[a-z]{4,12} metro[ \-][a-z]{1,3}[ \-]\d{2}-\d{4}"
)
_BY_FIGURES: Final = (
    r"\d{1,5}[ \-/·]{0,3}[a-z]{1,3}(?:[ \-/]{0,3}\d{1,5}){0,1}"
    r"|\d[a-z]{2,3}[ \-]?[a-z]?\d{2,4}"
    r"|\d{3,5}-\d{1,2}[a-z]{1,2}"
    r"|\d{1,6}[\-/]\d{1,6}(?:[\-/]\d{1,4})?|\d{1,2} ?- ?\d{4,7}"
    r"|\d{4,6} \d{3} \d{2}"
    r"|\d{1,5}[ \-|/]{0,3}[\u0621-\u064a][ \-|/]{0,3}\d{1,5}"
    r"|\d{2,6}[ \-]?[\u0621-\u064a](?:[ \-][\u0621-\u064a]){0,2}(?!\w)"
    rf"|\d{{3,6}} ?(?:[\u0621-\u064a] )?{_PROVINCES}(?: (?:اجره|خصوصي|حمل|فحص|حكومي|مؤقت|"
    rf"[\u0621-\u064a]))?(?!\w)"
    rf"|\d{{3,6}} (?:اجره|خصوصي|ملاكي|نقل|حمل) {_PROVINCES}(?!\w)"
    r"|\d{1,2} [\u0621-\u064a] \d{2,6}(?!\w)|\d{1,2} / \d{3,6}"
    r"|\d{4}-\d{7,8}"
)
_BY_ARABIC: Final = (
    r"[\u0621-\u064a](?:[ \-][\u0621-\u064a]){0,2}[ \-]?\d{2,6}"
    r"|[\u0621-\u06d3]{3,12} \d{1,3}(?: [\u0621-\u064a])?[ \-/]\d{3,6}(?! \d)"
    rf"|(?:{_PROVINCES}|[\u0621-\u06d3]{{3,12}}) \d{{3,6}}(?! \d|"
    rf" [a-z]{{2}} \d)(?: ?[\u0621-\u06d3](?!\w)){{0,3}}(?! \d)"
    rf"|[\u0621-\u064a] ?\d{{3,6}} {_PROVINCES}(?!\w)"
    r"|[\u0621-\u06d3]{3,12} [a-z]{1,3}[ \-]?\d{2,6}"
    r"|[\u0621-\u064a] \d{1,2}(?: ?/ ?| )(?:[\u0621-\u064a] )?\d{3,5}"
)
_WRITTEN: Final = re.compile(
    rf"(?<![\w\-.@/])(?:(?=[a-z])(?:{_BY_LATIN})|(?=\d)(?:{_BY_FIGURES})|(?=[\u0621-\u06d3])(?:{_BY_ARABIC})"
    r"|[\u0904-\u0939][\u093e-\u094d]? ?\d{1,2} ?[\u0904-\u0939][\u093e-\u094d]? ?\d{1,4}"
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
_PLATED: Final = frozenset({Cue.PLATE})
_BESIDE: Final = 5  # characters, "هي", "is the"
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
    for match in headed(_SHAPE, context, 2, by=_SHAPE_SIGNS):
        if _is_shaped(context, *match.span("plate")):
            yield context.suggestion(*match.span("plate"), Category.PLATE, 0.9)
    for start, end in plate_arabic.spans(context):
        yield context.suggestion(start, end, Category.PLATE, 0.9)
    for stretch in stretches(context):
        if stretch.digits < 2 or not said_in(
            context, stretch.start - _SAID_MOST, stretch.end + 2 * _BEHIND, _VEHICLES
        ):
            continue
        spelt = not folded[stretch.start : stretch.end].isascii()
        for pattern in (_WRITTEN, _SPELT) if spelt else (_WRITTEN,):
            for match in _over_figures(pattern, folded, stretch):
                start, end = _bounds(context, *match.span())
                again = pattern.match(folded, start, stretch.end) if start > match.start() else None
                if again is not None:  # "placa 04482 118 16": the word before was no part of it
                    start, end = _bounds(context, *again.span())
                if _is_plate(context, start, end):
                    yield context.suggestion(start, end, Category.PLATE, _SCORE)


def _over_figures(pattern: re.Pattern[str], folded: str, stretch: Stretch) -> list[re.Match[str]]:
    """Return the matches in a stretch, each of which has figures: none is looked for behind the last."""
    found: list[re.Match[str]] = []
    last = stretch.start
    for at in stretch.begins:
        if at < last:
            continue
        match = pattern.search(folded, last, stretch.end)
        if match is None:
            break
        last = match.end()
        found.append(match)
    return found


def _is_shaped(context: Context, start: int, end: int) -> bool:
    """Whether what has the shape of a plate is written in capitals, or in small letters as few others are."""
    written = context.folded.text[start:end]
    if _in_capitals(context, start, end):
        if _COMMON.fullmatch(written) is None:
            return True
        digits = start + len(written) - len(written.lstrip("abcdefghijklmnopqrstuvwxyz -"))
        return _no_words(written) and not (_said_else(context, start) or _said_else(context, digits))
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
        counted = not _NO_SERIES.isdisjoint(_letters(written))  # "plaque FNR 4182, devant le 1187, rue"
        return _in_capitals(context, start, end) or (end - start >= _LEAST_SMALL and not counted)
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
    written = context.folded.text[start:end]
    if any(map(str.isalpha, written)):
        return _in_capitals(context, start, end) and after(context, end, _VEHICLES, _BEHIND) is not None
    return "-" in written and after(context, end, _PLATED, _BESIDE) is not None  # "14-44821 نمرة سيارته"


def _bounds(context: Context, start: int, end: int) -> tuple[int, int]:
    """Leave out a small word before or behind that is none of the plate's letters: "namba KCA 12"."""
    folded, source, origin = context.folded.text, context.text, context.folded.origin
    first, _, rest = folded[start:end].partition(" ")
    if rest and not rest.isalpha() and first.isalpha() and not source[origin[start]].isupper():
        said = before(context, start + len(first), _SAYING)
        told = said is not None and said.distance == 0
        frequent = not rest.isdigit() and gazetteer().words.get(first, 0) & FREQUENT != 0
        if told or (first.isascii() and (first in STOP or frequent)):
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
