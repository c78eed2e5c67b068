"""IP addresses, version 4 and 6; those that mean "this computer" or "anything" are left out."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.cue_words import Cue
from tbtt_desktop.redaction.recognisers.cues import before
from tbtt_desktop.redaction.recognisers.digits import begun, signs, stretches
from tbtt_desktop.stories.records import Category, Suggestion

_NO_VERSION: Final = 100  # a part of a program's version is hardly ever so large
_COLONS: Final = 7  # of an address in which nothing is left out
_VERSION = frozenset({Cue.VERSION})  # four numbers with dots are also how programs are counted
_FOUR = re.compile(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d)")
_DOT: Final = signs(".")
_SIX = re.compile(r"(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])")


def find(context: Context) -> Iterator[Suggestion]:
    """Yield addresses that are valid."""
    fours = begun(_FOUR, context, 4, by=_DOT)
    for pattern, found in ((_FOUR, fours), (_SIX, _sixes(context))):
        for match in found:
            said = before(context, match.start(), _VERSION, window=28)
            alone = said is not None and said.length == 1 and said.distance > 2  # "Aitana V.: …"
            large = pattern is _FOUR and any(int(part) >= _NO_VERSION for part in match.group().split("."))
            if (said is None or alone or large) and _telling(match.group()):
                yield context.suggestion(match.start(), match.end(), Category.IP, 0.99)


def _sixes(context: Context) -> Iterator[re.Match[str]]:
    """Yield what is written like version 6, where there are colons enough, or two in a row."""
    folded = context.folded.text
    for stretch in stretches(context):
        start, end = stretch.start, stretch.end
        colons = folded.count(":", start, end)
        if colons >= _COLONS or (colons > 1 and folded.find("::", start, end) >= 0):
            yield from _SIX.finditer(folded, start, end)


def _telling(written: str) -> bool:
    try:
        address = ipaddress.ip_address(written)
    except ValueError:
        return False
    return not (address.is_loopback or address.is_unspecified)
