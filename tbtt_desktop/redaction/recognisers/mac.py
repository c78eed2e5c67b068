"""Hardware addresses of network cards: six pairs of hexadecimal digits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tbtt_desktop.redaction.recognisers.base import Context, matches
from tbtt_desktop.stories.records import Category, Suggestion

_MAC = re.compile(r"(?<![\w:\-])[0-9a-f]{2}([:\-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\w:\-])")
_CISCO = re.compile(r"(?<![\w.])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![\w.])")


def find(context: Context) -> Iterator[Suggestion]:
    """Yield hardware addresses in the usual two notations."""
    yield from matches(_MAC, context, Category.MAC, 0.96)
    yield from matches(_CISCO, context, Category.MAC, 0.8)
