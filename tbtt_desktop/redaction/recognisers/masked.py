"""Names that a wallet shows with stars: "JO**L C.", "MA***A DE**S"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.digits import around
from tbtt_desktop.stories.records import Category, Suggestion

_STAR: Final = re.compile(r"\*")
_LETTERS: Final = re.compile(r"[^\W\d_]{0,3}")  # before the first star, read backwards
_HALF: Final = r"[^\W\d_]{1,3}\*{1,8}[^\W\d_]{0,3}"
_MASKED: Final = re.compile(rf"(?<![\w*]){_HALF}(?: {_HALF}){{0,3}}(?: [A-Z](?!\w)\.?){{0,3}}(?![\w*])")
_SWEARS_LEAST: Final = 2  # words: one alone may be a curse


def find(context: Context) -> Iterator[Suggestion]:
    """Yield such names; they are written in capitals, or in Arabic: "م*** ع***"."""
    text = context.text
    for match in around(text, _STAR, _MASKED, _LETTERS):
        if not any(map(str.islower, match.group())) and len(match.group().split()) >= _SWEARS_LEAST:
            yield Suggestion(match.start(), match.end(), Category.PERSON, match.group(), 0.8)
