"""Street addresses: parts that stand beside each other, a street with its number, a house, a floor, a flat.

Every part is found by its word (`address_words`) and read around it (`address_parts`); parts with nothing but
a comma between them are one address. A weak part ("floor 3", "block D") is one only beside another, or behind
a word for living there. Postcodes and boxes of a post office are found behind their words, and postcodes of
states whose shape is like no other number also by that: Great Britain (BS 7666), Canada, Ghana, Ireland.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers import (
    address_arabic,
    address_corner,
    address_fil,
    address_forms,
    address_hindi,
)
from tbtt_desktop.redaction.recognisers.address_numbers import COUNTED
from tbtt_desktop.redaction.recognisers.address_parts import Part, Parts
from tbtt_desktop.redaction.recognisers.base import AFTER, BEFORE, Context, Late, any_of
from tbtt_desktop.redaction.recognisers.digits import begun, figures, followed, headed, plain, runs, signs
from tbtt_desktop.redaction.recognisers.digits import matches as in_figures
from tbtt_desktop.redaction.recognisers.scan import Phrases, read
from tbtt_desktop.stories.records import Category, Suggestion

# A floor, a side, a number: those with a figure are looked for beside figures, the others by their words.
_SIDES: Final = re.compile(
    rf"{BEFORE}(?:"
    r"\d{1,2}\s?\.?\s?[oa°](?:\s?(?:izquierda|izqda|izda|izq|derecha|dcha|esquerdo|direito|esq|dto|centro|"
    r"piso|andar|etage|[a-z])(?!\w)\.?|(?!\w))|\d{1,2}(?:st|nd|rd|th|er|e|eme|ere)? (?:floor|fl|flr|piso|"
    r"etage|andar|cross|main|palapag)(?!\w)"
    r"|\d{1,2}/?f(?!\w))"
)
_SIDE_SIGNS: Final = signs("oa°.\n\t\rsnrte/f", "oa°. fpcme")
_NO: Final = r"n[o°]\.? ?|nro\.? ?|number |namba |nambari |numero |ra[29q]m |(?:ال)?رقم |نمبر |नंबर "
_NUMBER_SAID: Final = re.compile(rf"{BEFORE}(?:{_NO}|ط\.? ?)$")
_NUMBERED: Final = re.compile(rf"{BEFORE}(?:(?:{_NO})\d{{1,4}}(?!\w|\.\d)|ط\.? ?\d{{1,2}}(?!\w))")
_NUMBERS: Final = (  # what stands right before the figures
    *(
        "no",
        "no ",
        "no.",
        "no. ",
        "n°",
        "n° ",
        "n°.",
        "n°. ",
        "nro",
        "nro ",
        "nro.",
        "nro. ",
        "number ",
        "namba ",
    ),
    *("nambari ", "numero ", "ra2m ", "ra9m ", "raqm ", "رقم ", "نمبر ", "नंबर ", "ط", "ط ", "ط.", "ط. "),
)
_NUMBER_ENDS: Final = frozenset(one[-2:] for one in _NUMBERS)  # asked before all of them
_NUMBER_FIGURES: Final = 4
_NUMBER_MOST: Final = 9  # characters of its word
_SIDES_SAID: Final = """
    ground floor,first floor,second floor,third floor,fourth floor,fifth floor,sixth floor,top floor,
    upper floor,lower ground,ground flr,basement flat,upstairs flat,primer piso,segundo piso,
    tercer piso,cuarto piso,quinto piso,planta baja,pb,altos,bajos,s/n,casa s/n,sin numero,
    casa sin numero,premier etage,deuxieme etage,troisieme etage,quatrieme etage,rez de chaussee,
    rez-de-chaussee,rdc,r/c,r/c esq,r/c dto,r/c direito,r/c esquerdo,cave,c/v,c/v dta,
    c/v esq,segundo nivel,primer nivel,tercer nivel,tercera planta,parte atras,parte alta,sans numero,
    maison sans numero,primeiro andar,segundo andar,terceiro andar,
    quarto andar,quinto andar,fundos,sem numero,casa sem numero,पहली मंजिल,दूसरी मंजिल,तीसरी मंजिल,
    चौथी मंजिल,प्रथम तल,द्वितीय तल,तृतीय तल,चतुर्थ तल,प्रथम मंजिल,द्वितीय मंजिल,तृतीय मंजिल,
    चतुर्थ मंजिल,भूतल,ग्राउंड फ्लोर,پهلي منزل,دوسري منزل,تيسري منزل,چوتهي منزل,بيسمنٹ,گراونڈ فلور,
    اول دور,تاني دور,ثاني دور,تالت دور,ثالث دور,رابع دور,خامس دور,سادس دور,سابع دور,ثامن دور,تاسع دور,
    عاشر دور,اخر دور,اول طابق,ثاني طابق,ثالث طابق,رابع طابق,خامس طابق,سادس طابق,سابع طابق,ثامن طابق,
    تاسع طابق,عاشر طابق,اخر طابق,تاني طابق,تالت طابق,
    a block,b block,c block,d block,e block,f block,g block,h block,j block,k block,l block,
    ए ब्लॉक,बी ब्लॉक,सी ब्लॉक,डी ब्लॉक,ई ब्लॉक,एफ ब्लॉक,जी ब्लॉक,एच ब्लॉक,اے بلاك,بي بلاك,سي بلاك,ڈي بلاك,
    اي بلاك,ايف بلاك,جي بلاك,ايچ بلاك
"""
_NAMED_SIDES: Final = Late(BEFORE + any_of(_SIDES_SAID) + AFTER)
_FIRST_OF_SIDES: Final = Phrases({"side": _SIDES_SAID})
# The way to it, where streets have no names: "200 metros sur de la pulpería".
_WAY: Final = re.compile(
    r"\d{1,3} (?:metros|mts?\.?|m\.?|varas|vrs\.?|cuadras?|c\.|metres|km) "
    r"(?:(?:al|a la|hacia el) )?"
    r"(?:norte|sur|este|oeste|lago|arriba|abajo|derecha|izquierda|despues|antes|n\.|s\.|e\.|o\.)"
    r"(?: (?:de la |del |de los |de |la |el )?[^,.;\n]{2,32})?"
    r"|(?P<bare>\d{2,3} (?:al )?(?:norte|sur|este|oeste)(?!\w))"
    r"(?: y \d{2,3} (?:al )?(?:norte|sur|este|oeste)(?!\w))?"
)
_FROM_WHERE: Final = re.compile(r"(?<!\w)de(?:l| la| los| las)? [^.,;:\d\n]{3,32},? $")
_FROM_MOST: Final = 48  # characters from there to the number
# Houses by abbreviations of the Gulf, Iraq and Egypt: "ق 4 ش 12 م 33", "م 714 ز 12 د 22", "14 ش الجيش".
_SHORT: Final = re.compile(r"(?<!\w)(?:[قشمزدجطب]\.? ?\d{1,4}[ ،,]{1,2}){1,3}[قشمزدجطب]\.? ?\d{1,4}(?!\w)")
_STREET: Final = re.compile(r"(?<!\w)\d{1,4} ش\.? [\u0621-\u064a]{3,}(?: [\u0621-\u064a]{3,})?")
# Block and lot as Manila shortens them, "b6 l14"; a crossing by numbers alone, "la 27 #18", "la 9 con 4ta".
_LOTTED: Final = re.compile(r"b(?<!\wb)(?:lk)?[.\-]? ?\d{1,3},? ?l(?:o?t)?[.\-]? ?\d{1,3}(?!\w)")
_UNIT: Final = re.compile(  # Singapore's
    r"(?:bl(?:oc)?k\.? \d{1,4}[a-z]?(?: [^,\n]{3,32})?,? )?#\d{2}-\d{2,4}(?!\w)"
)
_UNIT_SIGN: Final = re.compile(r"#(?=\d{2}-\d{2})")
_UNIT_MOST: Final = 60  # characters of a block before its unit
_CROSSING: Final = re.compile(
    r"la (?<!\wla )\d{1,3}(?: ?# ?\d{1,4}| con \d{1,3}(?:ra|da|ta|ma|va|na|era)?)(?!\w)"
)
# A number of a plot in a section, as in South Africa's townships, and a kilometre of a named road.
_PLOT: Final = re.compile(rf"{BEFORE}(?<!\d[ \-])\d{{2,5}} (?:section|extension|ext) [a-z0-9]{{1,2}}(?!\w)")
_ROAD: Final = re.compile(
    r"(?<!\w)(?:rodovia|estrada|carretera|ruta|autopista|nacional|route|highway|barabara|br|rn)[ \-]"
    r"[^,.\n]{1,30},? km\.? ?\d{1,3}(?!\w)"
)
# What stands before a floor or a flat where no word says that it is a street: "Mitre 1442, 2° A".
_STREET_BEFORE: Final = re.compile(
    r"(?<![\w.])(?:[^\W\d_][\w'.]* ){1,4}(?:n[o°]?\.? ?|# ?)?\d{1,5}(?:[a-z](?!\w))?(?:/\d{1,4})?(?=,? ?-? $)"
)
_POSTCODES: Final = re.compile(
    r"(?<![\w\-])(?:"
    r"[a-z]{1,2}\d[a-z\d]? \d[abd-hjlnp-uw-z]{2}"  # Great Britain
    r"|[a-ceghj-nprstvxy]\d[a-z] ?\d[a-z]\d"  # Canada
    r"|[a-z]{2}-(?!19|20)\d{3,4}-\d{4}"  # Ghana's digital addresses
    r"|[1-9]\d{3}-\d{3}(?= [a-z]{3})|\d{5}-\d{3}"  # Portugal, Brazil
    r"|[ac-fhknprtv-y]\d[\dw] [\dac-fhknprtv-y]{4}"  # Ireland
    r")(?![\w\-])"
)
# India's, behind the town and a stroke: "लखनऊ - 226010".
_PIN: Final = re.compile(r"(?<=[a-z\u0900-\u0963]) ?- ?(?P<value>[1-9]\d{5})(?![\w.\-])")
# The same behind a state or a large city: "Jharkhand 835223", "नई दिल्ली, 110052".
_STATE: Final = re.compile(
    BEFORE
    + any_of(
        """
        delhi,new delhi,mumbai,kolkata,chennai,bengaluru,bangalore,hyderabad,pune,ahmedabad,surat,jaipur,
        lucknow,kanpur,nagpur,indore,bhopal,patna,ranchi,raipur,bihar,jharkhand,uttar pradesh,u.p.,up,
        madhya pradesh,m.p.,mp,rajasthan,haryana,punjab,himachal,himachal pradesh,uttarakhand,chhattisgarh,
        odisha,orissa,west bengal,assam,gujarat,maharashtra,karnataka,kerala,tamil nadu,telangana,
        andhra pradesh,goa,manipur,meghalaya,mizoram,nagaland,tripura,sikkim,arunachal pradesh,jammu,
        kashmir,ladakh,दिल्ली,मुंबई,कोलकाता,चेन्नई,बेंगलुरु,हैदराबाद,पुणे,अहमदाबाद,जयपुर,लखनऊ,कानपुर,नागपुर,
        इंदौर,भोपाल,पटना,रांची,राँची,रायपुर,बिहार,झारखंड,उत्तर प्रदेश,उ.प्र.,यूपी,मध्य प्रदेश,म.प्र.,
        राजस्थान,हरियाणा,पंजाब,हिमाचल प्रदेश,उत्तराखंड,छत्तीसगढ़,ओडिशा,पश्चिम बंगाल,असम,गुजरात,महाराष्ट्र,
        कर्नाटक,केरल,तमिलनाडु,तेलंगाना,आंध्र प्रदेश,राउरकेला,मणिपुर,मेघालय,मिज़ोरम,नागालैंड,त्रिपुरा,
        सिक्किम
        """
    )
    + r"[,.]? ?-?–? ?$"
)
_STATE_PIN: Final = re.compile(r"[1-9]\d{2} ?\d{3}(?![\w\-]|[.,/]\d| (?:rupees|rupaye|rs|रुपये|रुपए|रु))")
_PIN_FIGURES: Final = (3, 6)  # in its first group
_STATE_MOST: Final = 24  # characters
_STATE_APART: Final = 4  # of which may be none of its letters
# India's postcode, behind a town and what the house stands beside.
_LATE_PIN: Final = re.compile(
    r"[^.!?\n\d]{0,60}?[,\- ] ?(?P<value>[1-9]\d{5})(?![\w\-]|[.,]\d| (?:rup|rs|रु))"
)
_TRAILING: Final = re.compile(
    r",?\s(?:(?:n[o.°º]{0,2}|#|numero|number)\s?)?(?:\d{1,4}-?[a-z]|[a-z]-?\d{1,4}|\d{1,3}[/-]\d{1,3})"
    r"(?!\w|[./:]\d|-\d)"
)
_ZIP: Final = re.compile(
    r"[,،]?\s(?P<value>\d{5,6}(?:-\d{3,4})?|\d{4}-\d{3}|(?!19|20)\d{4}(?=\s[^\W\d_]))"
    r"(?=\s[^\W\d_]|[,.\n۔।]|$)"
)
# The same behind the town: "…, Las Vegas, NV 89104", "…, Laranjeiro, 2810-447".
_TOWN_ZIP: Final = re.compile(
    r"(?:(?:,|\s[\-–]|\.,)\s[^\W\d_][^\d,.;:!?\n]{1,28}){1,2}(?:,\s|\s[\-–]\s|\s)(?:cep:? |c\.? ?p\.? |zip )?"
    r"(?P<value>\d{5}(?:-\d{3,4})?|\d{4}-\d{3}|(?!19|20)\d{4}(?=\s?(?:[.\n;,]|$)))(?!\w|[.,\-/]\d)"
)
# A comma, or what the house stands beside: "شارع الوحدة، خلف فرن البعث، بناء ٣".
_BETWEEN: Final = re.compile(
    r"\.?\s?[,،/]?\s?|\s[-–]\s|\.\s|[,،]?\s(?:ال)?متفرع\w? من |[,،]?\s(?:of|on|in|sa|de la|del|de|da|do|du) "
    r"|[,،]?\s(?:خلف|بجانب|جنب|امام|مقابل|قرب|فوق|قدام|ورا|وراء|نزد|عقب|بالمقابل|behind|near|opposite|opp\.?|"
    r"next to|beside|above|off|frente a|junto a|detras de|atras de|cerca de|al lado de|entre|esquina|esq\.?|"
    r"derriere|pres de|en face de|a cote de|face a|perto de|em frente a|ao lado de|karibu na|nyuma ya|"
    r"malapit sa|tapat ng|likod ng|katabi ng) [^,،.\n]{2,30}[,،]\s"
)
_BETWEEN_MOST: Final = 120  # characters
_SANDWICHED: Final = re.compile(r"[,،]\s(?:[^\s,،.;:!?\d\n]+ ){0,3}[^\s,،.;:!?\d\n]{2,}[,،]\s")
_SENTENCE: Final = re.compile(r"[!?۔।\n]|\.\s(?!\d)")
_SAID_MOST: Final = 40  # characters between "I live in" and the house
_SAID_BEHIND: Final = 18  # characters from the house to the end of "… in live"
_STRONG: Final = 2
_STREET_MOST: Final = 48  # characters of a street's name with its number
_SHORT_SIGNS: Final = "قشمزدجطب"
_STREETS: Final = frozenset({" ش", " s", " e"})
_WAY_SIGNS: Final = signs("", "mvckanseo")
_DASH: Final = signs("-")
_STREET_DIGIT: Final = 6  # characters from the last figure of a house to what follows its number
_KM: Final = re.compile(r"km\.? ?\d")
_ROAD_MOST: Final = 64  # characters of a road's name


def find(context: Context) -> Iterator[Suggestion]:
    """Yield addresses."""
    folded = context.folded.text
    reader = Parts(context)
    parts, said = reader.read()
    said.sort()
    parts += (Part(*match.span(), weight=1) for match in _sides(context))
    parts += (Part(*match.span(), weight=2) for match in _ways(context))
    parts += (Part(*match.span(), weight=2) for match in (*_short(context), *_lots(context)))
    parts += (Part(*span, weight=2) for span in address_corner.parts(context))
    parts += (Part(*span, weight=2) for span in address_fil.parts(context, reader))
    parts += (Part(*part) for part in address_arabic.parts(context))
    parts += (Part(*match.span(), weight=2) for match in address_forms.houses(context, reader))
    parts += address_hindi.parts(context)
    codes = list(_postcodes(context))
    for at, end, parts_told in _groups(folded, _disjoint(parts)):
        start = at if parts_told >= _STRONG else _street_before(reader, folded, at)
        told = parts_told + (start < at)
        first = reader.leading(start)
        weight = told + any(char.isalpha() or char == "#" for char in folded[first:start])
        near = said[bisect.bisect_left(said, start - _SAID_MOST) : bisect.bisect(said, end + _SAID_BEHIND)]
        spoken = any(_spoken(folded, at, start, end) for at in near)
        if weight < _STRONG and not spoken:
            continue
        trailing = _TRAILING.match(folded, end)
        last = address_corner.end(context, trailing.end() if trailing is not None else end)
        yield context.suggestion(reader.leading(start), last, Category.ADDRESS, 0.8 + 0.03 * min(weight, 3))
        code = _ZIP.match(folded, last) or _town_zip(reader, folded, last)
        if code is None and context.hints.country == "IN":
            code = _LATE_PIN.match(folded, last)
        if code is not None:
            yield context.suggestion(*code.span("value"), Category.ADDRESS, 0.8)
    yield from codes


def _town_zip(reader: Parts, folded: str, end: int) -> re.Match[str] | None:
    """Return the postcode behind a town that stands behind an address."""
    found = _TOWN_ZIP.match(folded, end)
    if found is None or COUNTED.compiled.match(folded, found.end()):
        return None
    return found if reader.begins_in_capitals(end, found.start("value")) else None


def _short(context: Context) -> Iterator[re.Match[str]]:
    """Yield houses by abbreviations and numbers, tried where a figure or the letter before it stands."""
    folded, last = context.folded.text, 0
    for start, _ in figures(context):
        letter = _short_sign(folded, start)
        match = _SHORT.match(folded, letter) if letter >= last else None
        if match is not None:
            last = match.end()
            yield match
    for start in followed(context, _STREETS):
        match = _STREET.match(folded, start) or _PLOT.match(folded, start)
        if match is not None:
            yield match
    last = 0
    for sign in _KM.finditer(folded):
        road = _ROAD.search(folded, max(last, sign.start() - _ROAD_MOST), sign.end() + _ROAD_MOST)
        if road is not None:
            last = road.end()
            yield road


def _short_sign(folded: str, start: int) -> int:
    """Return where the letter before a figure at folded `start` stands that shortens a word; -1 for none."""
    at = start - 1
    if at > 0 and folded[at] == " ":
        at -= 1
    if at > 0 and folded[at] == ".":
        at -= 1
    return at if at >= 0 and folded[at] in _SHORT_SIGNS else -1


def _ways(context: Context) -> Iterator[re.Match[str]]:
    """Yield ways to a house; a number without its unit wants from where: "de la iglesia 300 sur"."""
    folded = context.folded.text
    for start in followed(context, _WAY_SIGNS):
        match = _WAY.match(folded, start)
        if match is None:
            continue
        if match["bare"] is None or _FROM_WHERE.search(folded, max(0, start - _FROM_MOST), start):
            yield match


def _lots(context: Context) -> Iterator[re.Match[str]]:
    """Yield lots and crossings that are told by no street, and units by their sign."""
    folded, last = context.folded.text, 0
    for pattern in (_LOTTED, _CROSSING):
        yield from pattern.finditer(folded)
    for sign in _UNIT_SIGN.finditer(folded):
        unit = _UNIT.search(folded, max(last, sign.start() - _UNIT_MOST), sign.end() + _UNIT_MOST)
        if unit is not None:
            last = unit.end()
            yield unit


def _sides(context: Context) -> Iterator[re.Match[str]]:
    numbered = [*begun(_SIDES, context, 1, by=_SIDE_SIGNS), *_numbered(context)]
    last = 0
    for one in sorted(numbered, key=re.Match.start):
        if one.start() >= last:
            last = one.end()
            yield one
    folded, scan, last = context.folded.text, context.once(read), 0
    for hit in _FIRST_OF_SIDES.find(context):
        start = scan.starts[hit.first]
        match = None if hit.cut or start < last else _NAMED_SIDES.compiled.match(folded, start)
        if match is not None:
            last = match.end()
            yield match


def _numbered(context: Context) -> list[re.Match[str]]:
    """Return numbers behind the word for one: "nro 12", "رقم 4"."""
    text, known = plain(context), runs(context)
    found: list[re.Match[str]] = []
    for at, (start, end) in enumerate(figures(context)):
        if end - start > _NUMBER_FIGURES:
            continue
        if text[start - 2 : start] not in _NUMBER_ENDS and text[start - 1 : start] not in _NUMBER_ENDS:
            continue
        if not text.endswith(_NUMBERS, 0, start):
            continue
        said = _NUMBER_SAID.search(text, max(0, start - _NUMBER_MOST), start)
        match = _NUMBERED.match(text, said.start(), known.limits[at]) if said is not None else None
        if match is not None:
            found.append(match)
    return found


def _spoken(folded: str, said: int, start: int, end: int) -> bool:
    """Whether "I live in", which ends at `said`, stands before an address, or behind as in Urdu and Hindi."""
    if said <= start:
        return start - said <= _SAID_MOST and not _SENTENCE.search(folded, said, start)
    return 0 < said - end <= _SAID_BEHIND and not _SENTENCE.search(folded, end, said)


def _street_before(reader: Parts, folded: str, start: int) -> int:
    """Return where a name with a number begins that a weak part follows; `start` where none does."""
    if not any(map(str.isdigit, folded[max(0, start - _STREET_DIGIT) : start])):
        return start
    found = _STREET_BEFORE.search(folded, max(0, start - _STREET_MOST), start)
    return found.start() if found is not None and reader.in_capitals(*found.span()) else start


def _disjoint(parts: list[Part]) -> list[Part]:
    """Return the parts in order, without overlaps; what says more wins, then the longer."""
    taken: set[int] = set()
    chosen: list[Part] = []
    for part in sorted(parts, key=lambda one: (-one.weight, one.start - one.end)):
        if taken.isdisjoint(range(part.start, part.end)):
            taken.update(range(part.start, part.end))
            chosen.append(part)
    return sorted(chosen, key=lambda one: one.start)


def _groups(folded: str, parts: list[Part]) -> Iterator[tuple[int, int, int]]:
    """Yield start, end and weight of parts that have nothing but a comma between them."""
    group: tuple[int, int, int] | None = None
    for part in parts:
        close = group is not None and part.start - group[1] <= _BETWEEN_MOST
        if close and group is not None and _beside(folded, group[1], part.start):
            group = group[0], part.end, group[2] + part.weight
            continue
        if group is not None:
            yield group
        group = part.start, part.end, part.weight
    if group is not None:
        yield group


def _beside(folded: str, end: int, start: int) -> bool:
    """Whether a part that ends there and one that starts here are of one address."""
    between = _BETWEEN.fullmatch(folded, end, start) or _SANDWICHED.fullmatch(folded, end, start)
    return between is not None


def _behind_states(context: Context) -> Iterator[re.Match[str]]:
    """Yield postcodes of India behind a state or a large city."""
    text = plain(context)
    for start, end in figures(context):
        if end - start not in _PIN_FIGURES:
            continue
        before = text[max(0, start - _STATE_APART) : start].rstrip(" ,.-–")[-1:]
        if not before or before in "+(/:" or before.isdigit():
            continue
        match = _STATE_PIN.match(text, start)
        if match is not None and _STATE.search(text, max(0, start - _STATE_MOST), start):
            yield match


def _postcodes(context: Context) -> Iterator[Suggestion]:
    source, origin = context.text, context.folded.origin
    if context.hints.country == "IN":
        for match in in_figures(_PIN, context, 6, having="-"):
            yield context.suggestion(*match.span("value"), Category.ADDRESS, 0.84)
    if context.hints.country in ("IN", None):
        for match in _behind_states(context):
            yield context.suggestion(*match.span(), Category.ADDRESS, 0.84)
    for span in (*address_forms.codes(context), *address_fil.codes(context), *address_hindi.codes(context)):
        yield context.suggestion(*span, Category.ADDRESS, 0.84)
    for match in headed(_POSTCODES, context, 2, by=_DASH):
        small = context.hints.country in ("GB", "CA", "IE")
        if small or not any(source[origin[at]].islower() for at in range(*match.span())):
            yield context.suggestion(*match.span(), Category.ADDRESS, 0.84)
