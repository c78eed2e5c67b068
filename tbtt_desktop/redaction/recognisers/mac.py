"""Hardware addresses of network cards: six pairs of hexadecimal digits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tbtt_desktop.redaction.recognisers.base import Context, matches
from tbtt_desktop.stories.records import Category, Suggestion

_MAC = re.compile(r"(?<![\w:\-])[0-9a-f]{2}([:\-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\w:\-])")
# Behind the word also with blanks or with nothing between the pairs.
_BARE = re.compile(r"\bmac\b[^\d\n.]{0,20}?(?P<hit>(?:[0-9a-f]{2} ?){5}[0-9a-f]{2})(?![\w:\-])")
_CISCO = re.compile(r"(?<![\w.])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![\w.])")


def find(context: Context) -> Iterator[Suggestion]:
    """Yield hardware addresses in the usual two notations."""
    yield from matches(_MAC, context, Category.MAC, 0.99)
    for match in _BARE.finditer(context.folded.text):
        yield context.suggestion(*match.span("hit"), Category.MAC, 0.97)
    yield from matches(_CISCO, context, Category.MAC, 0.98)
