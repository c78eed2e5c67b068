"""Houses that no word for a street tells, and postcodes that only their country's people write so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.address_numbers import COUNTED
from tbtt_desktop.redaction.recognisers.address_parts import Parts
from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.digits import (
    DECIMALS,
    LATIN,
    begun,
    figures,
    headed,
    plain,
    signs,
)
from tbtt_desktop.redaction.recognisers.scan import Phrases, read

# A number and a name, where no word says that it is a street: "I'm in 14 The Paddocks".
_NAMED_HOUSE: Final = re.compile(
    r"(?:(?<= in )|(?<= at )|(?<= from )|(?<= to )|(?<= outside )|(?<=\bin )|(?<=\bat )|(?<=: ))"
    r"\d{1,4}[a-z]?(?:/\d{1,4})? (?:the )?(?P<name>[a-z][a-z'\-]{2,}(?: [a-z][a-z'\-]{2,}){0,2})"
    r"(?=[,.;)\n]|$| in | near | off )"
)
_COMPASS_STREET: Final = re.compile(
    r"\d{1,5} (?:[nsew]\.?|north|south|east|west|ne|nw|se|sw) "
    r"(?P<name>[a-z][a-z'\-]{3,}(?: [a-z][a-z'\-]{2,})?)"
    r"(?=[,.;)\n]|$| (?:in|near|apt|unit|and|off)(?!\w))"
)
# "447, 3e Rue", "3e von": of Quebec and of Benin.
_ORDINAL_STREET: Final = re.compile(
    r"(?:\d{1,5},? )?\d{1,3}(?:e|re|er|ieme|eme) (?:rue|avenue|rang|boulevard|von|ruelle)"
    r"(?: (?:est|ouest|nord|sud))?(?!\w)"
)
_LOT: Final = re.compile(
    r"lot (?<!\wlot )[ivx]{1,4}[a-z]{0,3} ?\d{1,4}(?: ?(?:bis|ter|[a-z](?!\w)))?(?!\w)"
)  # Madagascar
# A house near a crossing, as the Plata writes it: "Cacique Lambaré casi Bélgica 447".
_CROSSING: Final = re.compile(
    r"(?<!\w)(?P<name>(?:[a-z][a-z.']+ ){1,4})(?:casi|c/|esq\.?|esquina) "
    r"(?P<other>(?:[a-z][a-z.']+ ?){1,4})(?:\d{1,5})?(?![\w,]\d)"
)
# "i stay 22 upper lawani, new benin": in small letters, up to the comma.
_SAID_HOUSE: Final = re.compile(
    r"(?:(?<=live )|(?<=lives )|(?<=stay )|(?<=stays )|(?<=live at )|(?<=stay at )|(?<=vivo en )|"
    r"(?<=habite au ))"
    r"\d{1,4}[a-z]?(?:/\d{1,4})? [a-z][a-z'\-]{2,}(?: [a-z][a-z'\-]{2,}){0,2}(?=[,.;\n]|$)"
)
# Of South Africa: "V1144".
_TOWNSHIP: Final = re.compile(r"(?:(?<=, )|(?<= at ))[a-z]{1,2} ?\d{3,4}(?=[,.;\n]|$)")
_CASI_BEGINS: Final = Phrases({"near": "casi,c,esq,esquina"})
_CASI: Final = re.compile(r" (?:casi|c/|esq\.?|esquina) ")
# The United States', behind the state: "AZ 85303".
_STATE: Final = re.compile(
    r"(?<!\w)(?:a[klrz]|c[aot]|d[ec]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|pa|pr|ri|s[cd]|t[nx]|ut|"
    r"v[ait]|w[aivy])\.?,? $"
)
_STATE_MOST: Final = 5  # characters of a state
_ZIP: Final = re.compile(r"\d{5}(?:-\d{4})?(?![\w\-]|[.,]\d)")
_ZIP_FIGURES: Final = 5
# Of four figures, before or behind the town: Belgium, Switzerland, Luxembourg.
_FOUR: Final = re.compile(r"(?:(?<=, )|(?<=\ba ))(?P<value>[1-9]\d{3})(?=[.,]?(?: [a-z]|\s*$|\. ))")
_FOUR_COUNTRIES: Final = frozenset({"BE", "CH", "LU"})
# What stands behind the first figures of each, and before them.
_NAMED: Final = signs(LATIN + "/", LATIN)
_COMPASS: Final = signs("", "nsew")
_ORDINAL: Final = signs(",eri", DECIMALS)
_IN: Final = ("in ", "at ", "from ", "to ", "outside ", ": ")
_LIVING: Final = ("live ", "lives ", "stay ", "stays ", "live at ", "stay at ", "vivo en ", "habite au ")
_NAMES_MOST: Final = 60  # characters before a crossing


def houses(context: Context, reader: Parts) -> Iterator[re.Match[str]]:
    """Yield houses: a number with a name in capitals behind it, a crossing, a lot."""
    folded = context.folded.text
    named_houses = begun(_NAMED_HOUSE, context, 1, by=_NAMED, after=_IN)
    for match in (*named_houses, *begun(_COMPASS_STREET, context, 1, by=_COMPASS)):
        named = match.start("name")
        if not COUNTED.compiled.match(folded, named - 1) and reader.in_capitals(named, match.end()):
            yield match
    yield from begun(_ORDINAL_STREET, context, 1, by=_ORDINAL)
    yield from _LOT.finditer(folded)
    for match in begun(_SAID_HOUSE, context, 1, by=_NAMED, after=_LIVING):
        if not COUNTED.compiled.match(folded, match.start() + len(match.group().partition(" ")[0])):
            yield match
    if context.hints.country == "ZA":
        yield from headed(_TOWNSHIP, context, 3)
    starts = context.once(read).starts
    for hit in _CASI_BEGINS.find(context):
        sign = starts[hit.first] - 1  # a blank
        if sign >= 0 and _CASI.match(folded, sign):
            yield from _crossing(folded, sign, reader)


def _crossing(folded: str, sign: int, reader: Parts) -> Iterator[re.Match[str]]:
    """Yield what names two streets around "casi" at folded `sign`, its capitals alone."""
    begin = max(0, sign - _NAMES_MOST)
    for word in re.finditer(r"(?<!\w)[a-z]", folded[begin:sign]):
        match = _CROSSING.match(folded, begin + word.start())
        if match is None or match.end("name") != sign + 1:
            continue
        if reader.in_capitals(*match.span("name")) and reader.in_capitals(*match.span("other")):
            yield match
            return


def codes(context: Context) -> Iterator[tuple[int, int]]:
    """Yield postcodes: folded [start, end)."""
    source, origin = context.text, context.folded.origin
    if context.hints.country in ("US", "PR", None):
        text = plain(context)
        for start, end in figures(context):
            match = _ZIP.match(text, start) if end - start == _ZIP_FIGURES else None
            state = _STATE.search(text, max(0, start - _STATE_MOST), start) if match is not None else None
            if match is None or state is None:
                continue
            if source[origin[state.start()]].isupper() and source[origin[state.start() + 1]].isupper():
                yield match.span()
    if context.hints.country in _FOUR_COUNTRIES:
        for match in begun(_FOUR, context, 4):
            behind = context.folded.text[match.end() : match.end() + 2].strip(" .,")
            at = match.end() + 1
            if not behind or (at < len(origin) and source[origin[at]].isupper()):
                yield match.span("value")
