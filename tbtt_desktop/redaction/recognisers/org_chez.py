"""Bars and shops that French calls by whose they are: "au snack Chez Mama Jeanne", "bar Chez Mère Antho"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.scan import Phrases, read
from tbtt_desktop.stories.records import Category, Suggestion

_SIGN: Final = Phrases({"chez": "chez"})
_WHOSE: Final = re.compile(
    r"Chez (?:(?:Mère|Mama|Maman|Mam|Ma|Tonton|Tantie|Tanti|Tata|Tante|Papa|Père|Madame|Mme|Monsieur|Le|"
    r"La|Les|Frère|Sœur|Soeur|Ya|Vieux|Grand) |L[’'])?[A-ZÀ-Þ][^\W\d_]{1,20}(?:-[A-ZÀ-Þ][^\W\d_]{1,20})?"
)
_BEGINS: Final = re.compile(r"(?:^|[.!?:;\n«“\"(]\s?|[.!?]\s\s?)$")
_BACK: Final = 2


def find(context: Context) -> Iterator[Suggestion]:
    """Yield such names, where the capital is not that of a sentence."""
    text, origin, starts = context.text, context.folded.origin, context.once(read).starts
    for hit in _SIGN.find(context):
        at = origin[starts[hit.first]]
        match = _WHOSE.match(text, at)
        if match is not None and _BEGINS.search(text, max(0, at - _BACK), at) is None:
            yield Suggestion(at, match.end(), Category.ORG, match.group(), 0.75)
