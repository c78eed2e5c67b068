"""E-mail addresses, in any script."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tbtt_desktop.redaction.recognisers.base import Context, matches
from tbtt_desktop.stories.records import Category, Suggestion

# Bounded (RFC 5321: 64 octets before the sign), so that a long run without a sign stays linear.
_EMAIL = re.compile(r"(?<![\w.+%\-])[\w.+%\-]{1,64}@(?:[\w\-]{1,63}\.){1,8}[^\W\d_]{2,24}(?![\w@])")


def find(context: Context) -> Iterator[Suggestion]:
    """Yield e-mail addresses."""
    if "@" in context.folded.text:
        yield from matches(_EMAIL, context, Category.EMAIL, 0.99)
