"""Houses of India that no word tells: "बी-14/2 में", "78/2 नई बस्ती", "K 47/221 me rehti hu", "सीकर 332001".

A block's letter is written out in Devanagari; a number with a stroke before a quarter's name is a house.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.address_parts import Part
from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.digits import begun, figures
from tbtt_desktop.redaction.recognisers.digits import matches as in_figures
from tbtt_desktop.redaction.recognisers.gazetteer import BIG_PLACE, LANGUAGE_BITS, PLACE, gazetteer
from tbtt_desktop.redaction.recognisers.languages import told

_THERE: Final = frozenset({"IN", "NP", "FJ", "MU"})
_SPOKEN: Final = LANGUAGE_BITS["hi"] | LANGUAGE_BITS["ur"]
_LETTER: Final = (
    "(?:ए|बी|सी|डी|ई|एफ|जी|एच|आई|जे|एल|एम|एन|ओ|पी|क्यू|आर|एस|टी|यू|वी|डब्ल्यू|एक्स|वाई|जेड"
    r"|के(?=[\-/]| \d{1,3}/\d{3}))"  # "के" is "of", too: "के 12/04 को"
)
_APART: Final = r"(?<![\w\u0900-\u097f])"
_DONE: Final = r"(?![\w\u0900-\u0963]|[.,:/]\d|-\d)"
_BLOCK: Final = re.compile(rf"{_APART}{_LETTER}[ \-/]\d{{1,4}}(?P<more>[\-/]\d{{1,4}}[अ-ह]?)*{_DONE}")
_LIVES_IN: Final = re.compile(
    rf"{_APART}(?P<value>(?:{_LETTER}|[a-z])?[ \-/]?\d{{1,4}}(?:[\-/]\d{{1,4}}[a-z]?){{0,2}}),? "
    r"(?:में|मे|पर|me|mein|mai|m|pe) (?:रह|किराए|किराये|बस|rah|reh|kiray|kirae|bas)"
)
_QUARTER: Final = (
    "नगर|बस्ती|कॉलोनी|कालोनी|विहार|एन्क्लेव|एंक्लेव|पुरम|पुरी|गंज|बाग|मोहल्ला|मुहल्ला|टोला|पुरवा|कुंज|पार्क|चौक|मार्केट|बाजार|"
    "खेड़ा|गेट|पाड़ा|पेठ|वाड़ी|छावनी|"
    "nagar|basti|colony|vihar|enclave|puram|puri|ganj|bagh|mohalla|muhalla|tola|purwa|kunj|park|chowk|"
    "market|bazar|bazaar|khera|peth|wadi|para|pada"
)
_WAY: Final = "रोड|मार्ग|स्ट्रीट|पथ|लेन|लाइन|परिसर|कंपाउंड|कम्पाउंड|चॉल|road|marg|street|lane|compound|chawl"
_NAME: Final = r"[^\W\d_][\w\u0900-\u0963'.\-]{0,30}"
_LANE: Final = "(?:गली|कूचा|कटरा|मोहल्ला|मुहल्ला|gali|kucha|katra|mohalla|muhalla)"  # "14/88 गली पटवारियान"
_BEFORE_QUARTER: Final = re.compile(
    rf"(?:(?<![\w.,/:\-])|(?<=\b[a-z]-))\d{{1,4}}(?:(?P<stroke>[/\-])[\da-z]{{1,4}}){{0,2}}(?:-?[a-zअ-ह])?"
    rf"(?=(?P<comma>,)? (?:(?:{_NAME} ){{0,2}}(?:{_NAME})?(?:{_QUARTER})(?![\w\u0900-\u0963])|{_LANE} ))"
)
_ON_WAY: Final = re.compile(
    rf"(?<![\w.,/:\-])(?!(?:19|20)\d\d,)\d{{1,4}}(?:-?[a-zअ-ह])?, (?:{_NAME} ){{1,2}}(?:{_WAY})"
    r"(?![\w\u0900-\u0963])"
)
_ROAD: Final = re.compile(rf"{_APART}{_NAME} (?:रोड|मार्ग|स्ट्रीट|पथ|लेन), $")  # "नाला रोड, 331"
_ROAD_MOST: Final = 48  # characters
_ON_ROAD: Final = re.compile(rf"\d{{1,4}}{_DONE}(?! ?(?:लोग|बार|दिन|साल|बजे|रुप|किमी|मीटर))")
# "Ajmer 305001" at the end of its clause.
_PIN: Final = re.compile(
    r"[1-9]\d{5}(?=\s?(?:[.,;)।\n]|$|(?:में|है|हैं|के|का|me|mein|hai|hain|ke|ka)(?!\w)))(?![.,]\d)"
)
_TOWN: Final = re.compile(r"(?P<town>[^\W\d_][\w\u0900-\u0963]{2,}),? $")
_CODE: Final = re.compile(r"(?:(?<!\w)pin|पिन)(?: ?(?:code|कोड))?(?: ?(?:no|नं)\.?)?[ :\-–]{0,3}$")
_TOWN_MOST: Final = 24  # characters


def parts(context: Context) -> Iterator[Part]:
    """Yield parts of addresses in a text of India, Nepal or Fiji."""
    if not is_of_there(context):
        return
    for match in in_figures(_BLOCK, context, 1):
        yield Part(*match.span(), weight=2 if match["more"] else 1)
    folded = context.folded.text
    for start, _ in figures(context):
        house = _ON_ROAD.match(folded, start) if folded.endswith(", ", 0, start) else None
        road = _ROAD.search(folded, max(0, start - _ROAD_MOST), start) if house is not None else None
        if road is not None and house is not None:
            yield Part(road.start(), house.end(), weight=2)
    for match in in_figures(_LIVES_IN, context, 1):
        value = match["value"].strip()
        if not value.isdigit():
            start = match.end("value") - len(value)
            yield Part(start, match.end("value"), weight=2)
    for match in begun(_BEFORE_QUARTER, context, 1):
        if match["stroke"] is not None or match["comma"] is not None:
            start = match.start() - 2 * (folded[match.start() - 1 : match.start()] == "-")  # "C-9/14"
            yield Part(start, match.end(), weight=2 if match["stroke"] is not None else 1)
    for match in begun(_ON_WAY, context, 1):
        yield Part(*match.span(), weight=2)


def codes(context: Context) -> Iterator[tuple[int, int]]:
    """Yield postcodes behind a town that is listed: folded [start, end)."""
    if context.hints.country != "IN":
        return
    folded, known = context.folded.text, gazetteer()
    for start, end in figures(context):
        match = _PIN.match(folded, start) if end - start == 6 else None  # figures of India's
        if match is not None and _CODE.search(folded, max(0, start - _TOWN_MOST), start):
            yield start, end
            continue
        town = _TOWN.search(folded, max(0, start - _TOWN_MOST), start) if match is not None else None
        if town is None:
            continue
        word = town["town"]
        if known.words.get(word, 0) & PLACE or known.cues.get(word, 0) & BIG_PLACE:
            yield start, end


def is_of_there(context: Context) -> bool:
    """Whether a story plays where Hindi is written, or is told in Hindi or Urdu."""
    return context.hints.country in _THERE or bool(told(context.hints.language) & _SPOKEN)
