"""The last figures of a number: "ends in 4521", "los últimos cuatro, 8817", "ينتهي بـ ٩٢".

Too short to be told by their shape, long enough to know a telephone or a card by.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.cue_words import Cue
from tbtt_desktop.redaction.recognisers.cues import before
from tbtt_desktop.redaction.recognisers.scan import Phrases, read
from tbtt_desktop.stories.records import Category, Suggestion

_ENDINGS: Final = Phrases(
    {
        "far": """
            ends in,ends with,ending in,ending with,ending,last four,last 4,last four digits,
            last digits,last three,
            last three digits,last two digits,termina en,terminan en,terminado en,terminada en,
            terminacion,
            ultimos cuatro,ultimos digitos,ultimos numeros,ultimas cifras,finit par,finissant par,
            se termine par,
            termine par,se terminant par,derniers chiffres,quatre derniers,termina em,terminam em,
            terminado em,
            ultimos quatro,ينتهي ب,ينتهي,تنتهي ب,تنتهي,اخر اربعه ارقام,اخر اربع ارقام,اخر ارقام,اخر رقمين,
            آخري چار هندسے,آخري هندسے,آخري نمبر,آخر ميں,आखिरी चार अंक,आखिरी अंक,आखिरी नंबर,
            अंतिम चार अंक,अंत में,
            aakhri char,akhri char,aakhri number,inaishia,inaishia na,tarakimu za mwisho,namba za mwisho,
            nagtatapos sa,huling apat,huling numero,huling digits
        """,
        "near": "final",  # in Brazil, where it stands right before the figures
    }
)
_FIGURES: Final = re.compile(
    r"(?P<between>[^\d\n.!?]{0,34}?)(?P<hit>\d{2}(?:[ \-]\d{2}){1,2}|\d{2,6})(?!\w|[.,:/\-]\d)"
)
_MONEY: Final = re.compile(r"\s?(?:%|years?|days?|hours?|anos?|ans|dias?|jours|mil|k(?!\w))")
_CATEGORIES: Final = {
    Cue.BANK: Category.BANK,
    Cue.CARD: Category.BANK,
    Cue.WALLET: Category.BANK,
    Cue.ID: Category.ID,
    Cue.PLATE: Category.PLATE,
    Cue.PHONE: Category.PHONE,
    Cue.NUMBER: Category.PHONE,
}
_KINDS: Final = frozenset(_CATEGORIES)


def find(context: Context) -> Iterator[Suggestion]:
    """Yield the last figures of what the sentence before or the words between speak of."""
    folded, scan = context.folded.text, context.once(read)
    for hit in _ENDINGS.find(context):
        match = _FIGURES.match(folded, scan.ends[hit.last])
        if match is None or _MONEY.match(folded, match.end()):
            continue
        if hit.kind == "near" and match["between"].strip(" :-"):
            continue
        said = before(context, match.start("hit"), _KINDS, window=90)
        if said is not None:
            yield context.suggestion(*match.span("hit"), _CATEGORIES[said.cue], 0.95)
