"""Plates of Arab countries that their people write as nobody else writes a number, without a word before.

Algeria: five or six figures, kind and year, province. Jordan: class and number. Morocco: number,
 letter, province.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.digits import begun

_ALGERIA: Final = re.compile(
    r"(?<![\w.,/\-])\d{4,6}([ \-/.])[1-9]\d{2}\1(?:0[1-9]|[1-4]\d|5[0-8])(?![\w]|[.,/\-]\d)"
)
_JORDAN: Final = re.compile(r"(?<![\w.,/\-+])[1-9]\d-\d{4,5}(?![\w\-]|[.,/]\d)")
_MOROCCO: Final = re.compile(
    r"(?<![\w.,/\-])\d{1,5} ?[\-|/]? ?(?:[ابدهوطي]|[abdhwt]) ?[\-|/]? ?(?:[1-9]|[1-8]\d)(?![\w]|[.,/\-]\d)"
)
_BY_COUNTRY: Final = {"DZ": (_ALGERIA, 9), "JO": (_JORDAN, 6), "MA": (_MOROCCO, 4)}


def spans(context: Context) -> Iterator[tuple[int, int]]:
    """Yield folded [start, end) of them, in stories that say that they play there."""
    known = _BY_COUNTRY.get((context.hints.country or "").upper())
    if known is None:
        return
    pattern, least = known
    for match in begun(pattern, context, least):
        if sum(map(str.isdigit, match.group())) >= least:
            yield match.span()
