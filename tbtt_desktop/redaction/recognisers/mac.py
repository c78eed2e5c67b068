"""Hardware addresses of network cards: six pairs of hexadecimal digits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tbtt_desktop.redaction.recognisers.base import Context, matches
from tbtt_desktop.stories.records import Category, Suggestion

# Looked for by its first sign, which is rare where letters are not.
_SIGNS = (re.compile(":(?=[0-9a-f]{2}:)"), re.compile("-(?=[0-9a-f]{2}-)"))
_MAC = re.compile(r"(?<![\w:\-])[0-9a-f]{2}([:\-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\w:\-])")
# Behind the word also with blanks or with nothing between the pairs.
_BARE = re.compile(r"mac(?<!\wmac)\b[^\d\n.]{0,20}?(?P<hit>(?:[0-9a-f]{2} ?){5}[0-9a-f]{2})(?![\w:\-])")
_DOT = re.compile(r"\.(?=[0-9a-f]{4}\.)")
_CISCO = re.compile(r"(?<![\w.])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![\w.])")


def find(context: Context) -> Iterator[Suggestion]:
    """Yield hardware addresses in the usual two notations."""
    folded = context.folded.text
    pairs = ((sign, _MAC, 2, 0.99) for sign in _SIGNS)
    for sign, pattern, before, score in (*pairs, (_DOT, _CISCO, 4, 0.98)):
        for match in _by_sign(folded, sign, pattern, before):
            yield context.suggestion(*match.span(), Category.MAC, score)
    yield from matches(_BARE, context, Category.MAC, 0.97)


def _by_sign(
    folded: str, sign: re.Pattern[str], pattern: re.Pattern[str], before: int
) -> Iterator[re.Match[str]]:
    """Yield matches of `pattern` that have their first sign so many characters behind their beginning."""
    last = 0
    for found in sign.finditer(folded):
        start = found.start() - before
        match = pattern.match(folded, start) if start >= last else None
        if match is not None:
            last = match.end()
            yield match
