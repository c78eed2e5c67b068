"""Web addresses: with a scheme, with `www.`, or a bare host with a path or a well-known ending."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context, word_set
from tbtt_desktop.stories.records import Category, Suggestion

_END: Final = ".,;:!?'\"’”»،؛؟)]}>।۔"
_SCHEME = re.compile(
    r"(?<![a-z0-9])(?:https?|ftps?|file|hxxps?)://[^\s<>\"]{2,2000}|(?<![a-z0-9.])www\.[^\s<>\"]{3,2000}"
)
_BARE = re.compile(
    r"(?<![\w@.\-/])(?:[a-z0-9][a-z0-9\-]{0,62}\.){1,5}"
    r"(?:com|org|net|info|io|me|gg|ly|co|app|xyz|onion|edu|gov|tv|link|site|online|mx|pk|in|br|ke|ng|za|fr|es|pt|"
    r"uk|eg|lb|ph|tz|ug)(?:/[^\s<>\"]{1,2000}|(?![\w\-]))"
)
_STATE: Final = re.compile(r"\.(?:gov|gob|gouv|gub|go|mil)(?:\.[a-z]{2})?$")  # where one complains
# Naming a platform says nothing about a person; a page on it may.
_PLATFORMS: Final = word_set(
    """
    facebook.com instagram.com whatsapp.com telegram.org tiktok.com twitter.com x.com youtube.com
    snapchat.com discord.com google.com gmail.com yahoo.com reddit.com linkedin.com signal.org skype.com
    zoom.us takebackthetech.net
    """
)


def find(context: Context) -> Iterator[Suggestion]:
    """Yield web addresses without the punctuation that follows them."""
    folded = context.folded.text
    if "." not in folded and "://" not in folded:
        return
    for pattern, score in ((_SCHEME, 0.98), (_BARE, 0.9)):
        for match in pattern.finditer(folded):
            start, end = match.start(), _trimmed(folded, match.start(), match.end())
            if end > start and not _platform(folded[start:end]):
                yield context.suggestion(start, end, Category.URL, score)


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in _END:
        if text[end - 1] == ")" and "(" in text[start:end]:
            break
        end -= 1
    return end


def _platform(address: str) -> bool:
    host = re.sub(r"^[a-z]+://", "", address).removeprefix("www.").rstrip("/")
    return host in _PLATFORMS or _STATE.search(host) is not None
