"""Number plates: shapes that countries use, and anything of letters and digits behind a vehicle.

Shapes: India (state, district, series, four digits), Kenya and its neighbours, Tanzania, Great Britain
since 2001, France and Italy, Brazil (Mercosur), Portugal. All others need a word for the plate or for
what carries it. Letters are capitals in the text, as people write plates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.cue_words import Cue
from tbtt_desktop.redaction.recognisers.cues import before
from tbtt_desktop.stories.records import Category, Suggestion

_INDIA: Final = (
    "an|ap|ar|as|br|cg|ch|dd|dl|dn|ga|gj|hp|hr|jh|jk|ka|kl|la|ld|mh|ml|mn|mp|mz|nl|od|or|pb|py|rj|sk|tn|tr|ts|tg|"
    "uk|ua|up|wb"
)
_BEGINS: Final = re.compile(r"(?<![\w\-])(?=[a-z]{0,4}[ \-]?\d)")
_SHAPES: Final = (
    re.compile(rf"(?<![\w\-])(?:{_INDIA})[ \-]?\d{{1,2}}[ \-]?[a-z]{{1,3}}[ \-]?\d{{4}}(?![\w\-])"),
    re.compile(r"(?<![\w\-])(?:k[a-z]{2}|ktw[a-z]|u[a-z]{2}) ?\d{3} ?[a-z](?![\w\-])"),  # Kenya, Uganda
    re.compile(r"(?<![\w\-])t ?\d{3} ?[a-z]{3}(?![\w\-])"),  # Tanzania
    re.compile(r"(?<![\w\-])[a-z]{2}\d{2} ?[a-z]{3}(?![\w\-])"),  # Great Britain
    re.compile(r"(?<![\w\-])[a-hj-np-tv-z]{2}[ \-]\d{3}[ \-][a-hj-np-tv-z]{2}(?![\w\-])"),  # France
    re.compile(r"(?<![\w\-])[a-z]{3}[ \-]?\d[a-j]\d{2}(?![\w\-])"),  # Mercosur
    re.compile(r"(?<![\w\-])(?:\d{2}-[a-z]{2}-\d{2}|[a-z]{2}-\d{2}-[a-z]{2}|\d{2}-\d{2}-[a-z]{2})(?![\w\-])"),
)
# Behind a word: groups of letters or digits, at least two digits in all.
_WRITTEN: Final = re.compile(
    r"(?<![\w\-.@/])(?:"
    r"[a-z]{1,4}[ \-]?\d{1,6}(?:[ \-]?[a-z0-9]{1,4}){0,2}"
    r"|\d{1,5}[ \-]?[a-z]{1,3}(?:[ \-]?\d{1,4}){0,1}"
    r"|\d[a-z]{2,3}[ \-]?[a-z]?\d{2,4}"
    r"|\d{2,3}-\d{4,6}"
    r"|[\u0621-\u064a](?: [\u0621-\u064a]){0,2} ?\d{2,6}"
    r"|(?:بغداد|البصره|نينوي|اربيل|بابل|كربلاء|النجف|ديالي|الانبار|كركوك) \d{3,6}(?: ?[\u0621-\u064a])?"
    r")(?![\w\-]|[.,:/]\d)"
)
_KINDS: Final = frozenset({Cue.PLATE, Cue.VEHICLE, Cue.ID, Cue.BANK, Cue.PUBLIC})
_NEAR: Final = {Cue.PLATE: 34, Cue.VEHICLE: 30}


def find(context: Context) -> Iterator[Suggestion]:
    """Yield plates of the known shapes, and what follows a word for a plate or a vehicle."""
    folded = context.folded.text
    for begin in _BEGINS.finditer(folded):
        for shape in _SHAPES:
            match = shape.match(folded, begin.start())
            if match is not None and _in_capitals(context, *match.span()):
                yield context.suggestion(match.start(), match.end(), Category.PLATE, 0.9)
    for match in _WRITTEN.finditer(folded):
        start, end = match.span()
        if sum(char.isdigit() for char in match.group()) < 2 or not _in_capitals(context, start, end):
            continue
        said = before(context, start, _KINDS)
        if said is None or said.cue not in _NEAR or said.distance > _NEAR[said.cue]:
            continue
        if said.cue is Cue.PLATE or end - start > 4:  # "a Moto E13" is a telephone
            yield context.suggestion(start, end, Category.PLATE, 0.976)


def _in_capitals(context: Context, start: int, end: int) -> bool:
    """Whether every letter with a case is a capital in the text as it was written."""
    source, origin = context.text, context.folded.origin
    return all(not source[origin[at]].islower() for at in range(start, end))
