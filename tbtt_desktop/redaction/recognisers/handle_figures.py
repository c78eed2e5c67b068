"""User names of a name and figures that no word for an account announces: "drlove255", "rahul1990"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.digits import figures
from tbtt_desktop.redaction.recognisers.gazetteer import ANY_LANGUAGE, FREQUENT, NAME, gazetteer

_LETTERS: Final = re.compile(r"(?<![\w@./:\\#\-])[a-z]{5,20}$")
_MOST: Final = 22  # characters before the figures
_ENDS: Final = re.compile(r"(?![\w@/%\-]|[.,:]\d)")
_DIGITS_LEAST: Final = 2
_DIGITS_MOST: Final = 5


def find(context: Context) -> Iterator[tuple[int, int]]:
    """Yield folded [start, end) of small letters, no word or model, with figures behind them."""
    folded = context.folded.text
    source, origin = context.text, context.folded.origin
    known = gazetteer()
    for begin, end in figures(context):
        if not _DIGITS_LEAST <= end - begin <= _DIGITS_MOST or not "a" <= folded[begin - 1 : begin] <= "z":
            continue
        letters = _LETTERS.search(folded, max(0, begin - _MOST), begin)
        if letters is None or _ENDS.match(folded, end) is None:
            continue
        bits = known.words.get(letters.group(), 0)
        named = not bits or (bits & NAME != 0 and not bits & (FREQUENT | ANY_LANGUAGE))
        small = not any(source[origin[at]].isupper() for at in range(letters.start(), begin))
        if named and small and not known.cues.get(letters.group(), 0):
            yield letters.start(), end
