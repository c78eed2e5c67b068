"""Names on platforms: `@name`, `u/name`, `name#1234`, and names after "username is" and the like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context, word_set
from tbtt_desktop.stories.records import Category, Suggestion

_AT = re.compile(r"(?<![\w@.+\-])@[^\W_][\w.\-]{0,62}|(?<![\w@.+\-])@_\w[\w.]{0,62}")
_REDDIT = re.compile(r"(?<![\w/])/?u/[a-z0-9_\-]{3,20}\b")
_DISCORD = re.compile(r"(?<![\w#])[\w.]{2,32}#\d{4}(?!\d)")
_CONTEXT = re.compile(
    r"\b(?:user ?name|handle|nick ?name|skype(?: id)?|telegram id|snapchat(?: id)?|usuario|pseudo|"
    r"nom d'utilisateur|utilizador|nome de usuario|jina la mtumiaji)\s*(?:is|was|es|era|est|:|=|ni)\s*"
    r"[\"'“«]?(?P<hit>[a-z0-9][\w.\-]{2,40})"
)
_PLATFORMS: Final = word_set(
    """
    facebook instagram whatsapp telegram tiktok twitter youtube snapchat discord google takebackthetech
    """
)


def find(context: Context) -> Iterator[Suggestion]:
    """Yield handles, the sign before them included."""
    folded = context.folded.text
    for pattern, score, sign in ((_AT, 0.9, "@"), (_REDDIT, 0.85, "u/"), (_DISCORD, 0.85, "#")):
        if sign not in folded:
            continue
        for match in pattern.finditer(folded):
            name = match.group().rstrip(".-")
            if name.strip("@") not in _PLATFORMS and len(name) > 2:
                yield context.suggestion(match.start(), match.start() + len(name), Category.HANDLE, score)
    for match in _CONTEXT.finditer(folded):
        start = match.start("hit")
        yield context.suggestion(start, start + len(match["hit"].rstrip(".-")), Category.HANDLE, 0.8)
