"""Parcels of land as Kenya and Uganda number them: "Siaya/Ugunja/5521", "Machakos/Kiandani/1188"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.digits import figures

_THERE: Final = frozenset({"KE", "UG", "TZ"})
_PLACES: Final = re.compile(
    r"(?<![\w./:@\-])(?:l\.?r\.? ?(?:no\.? ?)?)?(?:[a-z][a-z']{2,20}(?: [a-z']{3,16})?/){1,3}"
    r"(?:block ?\d{1,3}[/ ](?:\([a-z ]+\)/)?)?$"
)
_MOST: Final = 72  # characters before the number
_FIGURES: Final = re.compile(r"\d{2,6}(?![\w/]|[.,:]\d)")
_LEAST: Final = 2  # strokes, or "block" between


def find(context: Context) -> Iterator[tuple[int, int]]:
    """Yield folded [start, end) of such numbers, of which each word has a capital."""
    if context.hints.country not in _THERE or "/" not in context.folded.text:
        return
    folded, source, origin = context.folded.text, context.text, context.folded.origin
    for begin, end in figures(context):
        if folded[begin - 1 : begin] != "/":
            continue
        places = _PLACES.search(folded, max(0, begin - _MOST), begin)
        if places is None or _FIGURES.fullmatch(folded, begin, end) is None:
            continue
        told = places.group().count("/") >= _LEAST or "block" in places.group()
        if told and source[origin[places.start()]].isupper():
            yield places.start(), end
