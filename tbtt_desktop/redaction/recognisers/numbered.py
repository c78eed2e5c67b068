"""Numbers of no known shape, told by the words before them: documents, accounts, telephones.

What people mistype, and what has no check digit, is found here: "Mi cédula, 001-1482907-0",
"MoMo 024 555 0186", "رقمي القومي ٢٩١٠٧...". The nearest word decides which of them it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.cues import Cue, before
from tbtt_desktop.stories.records import Category, Suggestion

# Up to four letters, groups of digits, letters among and behind them: GHA-895326504-3, Z683365(5).
_NUMBER: Final = re.compile(
    r"(?<![\w@+])(?<!\d[.,/:])(?:[a-z]{1,4}[ \-]?(?=\d))?"
    r"\d+(?:[ ]\d+|[.\-/][\da-z]*\d|[a-z]{1,3}\d+|[a-z]\d+)*(?:[ \-]?[a-z](?!\w)|\(\d\)|[a-z]{1,2}(?!\w))?"
    r"(?![\w@]|[:/]\d|[.,]\d)"
)
_WORD_BEFORE: Final = re.compile(r"[a-z]{1,4} (?=\d)")  # "a 0768 555": the letter is a word of its own
_LAST_LETTER: Final = re.compile(r"(?<=\d) [a-z]$")
_SHORT_DATE: Final = re.compile(r"\d{1,2}([./\-])\d{1,2}\1\d{2}")
_LONG_DATE: Final = re.compile(r"\d{1,2}([./\-])\d{1,2}\1\d{4}|\d{4}([./\-])\d{1,2}\2\d{1,2}")
_MONEY: Final = re.compile(
    r"\s?(?:%|€|\$|usd|eur|euros?|dollars?|pesos?|reais|rand|naira|cedis?|shillings?|shilingi|ksh|tsh|rs\.?|rupees?|"
    r"rupye|taka|dirhams?|dinars?|francs?|soles|lempiras?|quetzales|bolivianos|kwanzas?|meticais|ariary|php|"
    r"riyals?|piso|pisos|liras?|gourdes|follow\w*|seguidores|abonn\w*|members|membros|wafuasi|الف|ريال\w*|دينار\w*|"
    r"جنيه\w*|درهم|ليره|هزار|لاكه|روپ\w*|हजार|लाख|रुपए|रुपये|टका|years?|anos?|ans|days|dias|jours|siku|"
    r"messages?|mensajes|mensagens|times|veces|vezes|fois|mara|beses|photos?|fotos?|صوره|رساله|بار)\b"
)
_GROUPED: Final = re.compile(r"\d{1,3}(?:[., ]000)+|\d{1,3}(?:[.,]\d{3}){1,3}")
_KINDS: Final = frozenset({Cue.ID, Cue.BANK, Cue.PLATE, Cue.PHONE, Cue.PUBLIC})
_LEAST: Final = {Cue.ID: 5, Cue.BANK: 6}
_MOST: Final = 30  # digits
# Characters that may lie between a word and its number, other words included.
_BESIDE: Final = 6  # even a date or an amount is a number of that kind here: "sort code 40-05-15"
_NEAR: Final = 16
_FAR: Final = 26
_LISTED: Final = 40  # with a colon before the number
_SURE: Final = 0.975
_LESS: Final = 0.92  # a telephone number of the right shape is surer
_CATEGORIES: Final = {Cue.ID: Category.ID, Cue.BANK: Category.BANK}


def find(context: Context) -> Iterator[Suggestion]:
    """Yield numbers behind a word for a document or an account."""
    folded = context.folded.text
    for match in _NUMBER.finditer(folded):
        start, end = _bounds(folded, match)
        written = folded[start:end]
        digits = sum(char.isdigit() for char in written)
        if not min(_LEAST.values()) <= digits <= _MOST or _LONG_DATE.fullmatch(written):
            continue
        said = before(context, start, _KINDS)
        if said is None or said.cue not in _CATEGORIES or digits < _LEAST[said.cue]:
            continue
        if _is_no_number(folded, written, end) and said.distance > _BESIDE:
            continue
        if said.distance <= (_LISTED if folded[:start].endswith(": ") else _FAR):
            yield context.suggestion(
                start, end, _CATEGORIES[said.cue], _SURE if said.distance <= _NEAR else _LESS
            )


def _bounds(folded: str, match: re.Match[str]) -> tuple[int, int]:
    """Return where the number itself begins and ends: a short word beside it is none of its letters."""
    start, end = match.span()
    word = _WORD_BEFORE.match(folded, start)
    if word is not None:
        start = word.end()
    tail = _LAST_LETTER.search(folded, start, end)
    if tail is not None and not folded[start:end].replace(" ", "")[:-1].isdigit():
        end = tail.start()
    elif tail is not None and folded[end : end + 1] == " " and folded[end + 1 : end + 2].isalpha():
        end = tail.start()  # "… 003 y llama": a word, not the last letter of the number
    return start, end


def _is_no_number(folded: str, written: str, end: int) -> bool:
    if _SHORT_DATE.fullmatch(written) or _GROUPED.fullmatch(written):
        return True
    return _MONEY.match(folded, end) is not None
