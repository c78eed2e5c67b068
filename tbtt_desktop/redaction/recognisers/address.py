"""Street addresses by their words: a number and a street in the orders that the languages use."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.stories.records import Category, Suggestion

_WORD: Final = r"[^\W\d_][\w'\-]{0,30}"
_ENGLISH: Final = (
    r"(?:street|st|road|rd|avenue|ave|lane|ln|drive|boulevard|blvd|court|crescent|close|terrace|highway|colony|"
    r"nagar|marg|bazaar|mohalla|chowk|estate)"
)
_ROMANCE: Final = (
    r"(?:calle|avenida|av\.|avda\.?|carrera|cra\.?|paseo|plaza|camino|calzada|jiron|pasaje|"
    r"rue|boulevard|impasse|allee|quai|avenue|rua|travessa|alameda|estrada|rodovia|praca|ladeira|"
    r"mtaa wa|barabara ya)"
)
_LINK: Final = r"(?:de la |de los |de las |del |de |da |do |dos |das |du |des |la |le |les |el |l'|d')?"
_NUMBER: Final = r"\d{1,5}(?:[ ]?[a-z](?!\w)|[/\-]\d{1,4})?"
_PATTERNS: Final = (
    # 14 Rose Street; 221B Baker St
    (re.compile(rf"(?<![\w.,]){_NUMBER},? (?:{_WORD} ){{1,4}}?{_ENGLISH}\b"), 0.88),
    # House No. 12, Street 5, Sector G-9
    (
        re.compile(
            r"(?<!\w)(?:house|flat|apartment|apt|plot|villa|makan|ghar|nyumba|door)\s?"
            r"(?:no|number|num|namba|#)?[.:#]?\s?\d{1,5}[a-z]?\b"
            r"(?:,? (?:block|street|st|road|lane|gali|sector|phase|floor|mtaa)\s?"
            r"(?:no\.?\s?)?[#]?\s?[\w\-]{1,12}){0,4}"
        ),
        0.86,
    ),
    # calle de los Olivos 23; rua Augusta, n.º 100
    (
        re.compile(
            rf"(?<!\w){_ROMANCE} {_LINK}{_WORD}(?: {_LINK}{_WORD}){{0,4}}?,?\s"
            rf"(?:n[.oº°]{{0,3}}\s?|numero |num\.? |#\s?)?{_NUMBER}\b"
        ),
        0.86,
    ),
    # 12 rue des Lilas; 12 bis, avenue de la Gare
    (
        re.compile(
            rf"(?<![\w.,])\d{{1,4}}(?: ?(?:bis|ter))?,? "
            rf"(?:rue|avenue|boulevard|impasse|allee|quai|place|chemin|route) "
            rf"{_LINK}{_WORD}(?:[ \-](?:{_LINK})?{_WORD}){{0,2}}"
        ),
        0.82,
    ),
    (re.compile(r"(?<!\w)(?:شارع|حاره|زقاق) [^\W\d_]+(?: [^\W\d_]+)?،? ?(?:رقم )?\d{1,5}"), 0.86),
    (re.compile(r"(?<!\w)(?:مكان|گلي|كوٹهي|فليٹ)\s?(?:نمبر)?\s?\d{1,5}"), 0.82),
    (re.compile(r"(?<!\w)(?:मकान|गली|फ्लैट|प्लॉट)\s?(?:नंबर|नम्बर|नं\.?)?\s?\d{1,5}"), 0.82),
)


def find(context: Context) -> Iterator[Suggestion]:
    """Yield addresses that have a number."""
    folded = context.folded.text
    for pattern, score in _PATTERNS:
        for match in pattern.finditer(folded):
            end = match.end()
            while folded[end - 1] in " ,.-":
                end -= 1
            yield context.suggestion(match.start(), end, Category.ADDRESS, score)
