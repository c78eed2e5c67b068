"""Names on platforms whose words are joined: "so_and_so", "ziad.elgamed.2008", "live:amina"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context, word_set
from tbtt_desktop.redaction.recognisers.digits import around, around_dots
from tbtt_desktop.redaction.recognisers.gazetteer import ANY_LANGUAGE, gazetteer
from tbtt_desktop.stories.records import Category, Suggestion

# Words joined by an underscore: nobody writes otherwise so.
# An underscore never begins two ways of reading on: of "a_a_a…" there would be millions.
_JOINED = re.compile(r"(?<![\w@./:\\])(?:[^\W_]|[.](?=\w)){1,40}(?:_+(?:[^\W_]|\.){0,40}){1,6}(?!\w|[(/])")
# Latin words joined by dots of which one has digits, or three: "ziad.elgamed.2008".
_DOTTED = re.compile(r"(?<![\w@./:\\\-])[a-z][a-z0-9]+(?:\.[a-z0-9]{2,}|\.\d){1,4}(?![\w@/\-]|\.\w)")
_UNDERSCORE: Final = re.compile(r"_")
_ON_PLATFORM: Final = re.compile(
    r"(?<![\w@./:\\\-])(?P<hit>[a-z][a-z0-9]+\.[a-z0-9]{2,})(?: (?:on|at|en|sur|no|na|sa)|,) "
    r"(?:insta|ig|snap|tiktok|tik tok|onlyfans|telegram|tg|twitter|x(?!\w)|facebook|fb|discord|reddit|"
    r"threads|kik|youtube)"
)
_FILE: Final = re.compile(
    r"\.(?:jpe?g|png|gif|pdf|docx?|xlsx?|pptx?|mp[34]|mov|avi|zip|rar|apk|exe|txt|html?|php|jsx?|py|csv|opus|ogg|wav|com|"
    r"org|net|gov|edu|info|io|app)$"
)
_PARTS: Final = 2  # words of a name without digits, and more: "bisma.xo.fake"
_WORD_LEAST: Final = 3  # letters of each, and more
_OF_SITES: Final = word_set(
    """
    www com org net gov gob gouv edu info mail online site store shop club live link tech blog world space
    agency email media news today life zone help support app page name land chat video tube
    """
)
_SKYPE = re.compile(r"(?<!\w)live:\.?[\w.\-]{3,40}")


def find(context: Context) -> Iterator[Suggestion]:
    """Yield words with an underscore, or with dots and digits, in them."""
    folded = context.folded.text
    for found in (*around(folded, _UNDERSCORE, _JOINED), *around_dots(context, _DOTTED)):
        name = found.group().rstrip(".-")
        letters = sum(map(str.isalpha, name))
        if (letters > 2) if "_" in name else _is_name(name):
            yield context.suggestion(found.start(), found.start() + len(name), Category.HANDLE, 0.82)
    yield from _on_platform(context)
    if "live:" in folded:
        for match in _SKYPE.finditer(folded):
            end = match.start() + len(match.group().rstrip(".-"))
            yield context.suggestion(match.start(), end, Category.HANDLE, 0.9)


def _on_platform(context: Context) -> Iterator[Suggestion]:
    """Yield two words with a dot that a platform is said behind: "realkaylee.ohio on OnlyFans"."""
    for found in around_dots(context, _ON_PLATFORM):
        if not _FILE.search(found["hit"]):
            yield context.suggestion(*found.span("hit"), Category.HANDLE, 0.82)


def _is_name(dotted: str) -> bool:
    """Whether words with dots between them are neither a file, nor a site, nor a sentence without blanks."""
    parts = dotted.split(".")
    letters = sum(map(str.isalpha, dotted))
    if letters < 4 or _FILE.search(dotted):
        return False
    words = (
        len(parts) > _PARTS and dotted.isascii() and len(parts[-1]) > _PARTS and _OF_SITES.isdisjoint(parts)
    )
    told = words or any(map(str.isdigit, dotted)) or (len(parts) == _PARTS and _made_of_two(parts))
    return told and any(part.isalpha() and len(part) > 2 for part in parts)


def _made_of_two(parts: list[str]) -> bool:
    """Whether two words that a full stop joins are no two sentences, and no site: "tati.vendepack"."""
    long = all(len(part) > _WORD_LEAST and part.isalpha() and part.isascii() for part in parts)
    return (
        long
        and parts[-1] not in _OF_SITES
        and any(not gazetteer().words.get(part, 0) & ANY_LANGUAGE for part in parts)
    )
