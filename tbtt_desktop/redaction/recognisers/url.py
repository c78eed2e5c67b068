"""Web addresses: with a scheme, with `www.`, or a bare host with a path or a well-known ending."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.address_words import STOP
from tbtt_desktop.redaction.recognisers.base import Context, word_set
from tbtt_desktop.redaction.recognisers.digits import around, around_dots, places
from tbtt_desktop.redaction.recognisers.email import DOT, DOT_LIST
from tbtt_desktop.redaction.recognisers.scan import Phrases, read
from tbtt_desktop.stories.records import Category, Suggestion

_END: Final = ".,;:!?'\"’”»،؛؟)]}>।۔"
_SCHEME: Final = re.compile(
    r"(?:https?|ftps?|file|hxxps?)://[^\s<>\"]{2,2000}|www\.[^\s<>\"]{3,2000}|geo:-?\d[\d.,;=\-a-z]{4,60}"
)
_LETTERS: Final = re.compile("[a-z]*")
_SCHEME_MOST: Final = 8  # letters of a scheme
_INSIDE: Final = re.compile(r"[a-z0-9.]")  # right before a scheme: it is none
# What nobody writes by leaving out the blank behind a full stop ends a name; all else needs a path.
_ENDINGS: Final = (
    "com|org|net|info|io|gg|ly|co|app|xyz|onion|edu|gov|tv|link|site|online|mx|pk|br|ke|ng|za|fr|uk|eg|lb|ph|tz|ug|"
    "ca|ar|cl|pe|ec|ve|gt|hn|sv|ni|cr|pa|bo|py|uy|do|cu|pt|ao|mz|cv|de|nl|be|ch|at|it|eu|us|au|nz|ie|ma|dz|tn|ly|sd|"
    "iq|jo|sy|ps|kw|qa|bh|om|ye|sa|ae|ir|tr|af|bd|np|lk|sn|ci|cm|cd|gh|rw|bi|et|so|dev|blog|shop|store|live|page|"
    "social|bio|xxx|porn|mobi|asia|icu|cam|website|space|club|fun|top|vip|pro|ai|cc|ws|biz|news|chat|fm|ru|cn|jp|kr|id|my|sg|hk|vn|th"
)
_WORDS_TOO: Final = (
    "in|me|es|to|is|am|so|no|be|do|at|it|de|my|us|la|al|si|se|su|as|id|et|pro|live|top|fun|page|news|chat"
)
_BARE = re.compile(
    rf"(?<![\w@.\-/])(?:(?:[a-z0-9][a-z0-9\-]{{0,62}}\.){{1,5}}(?!(?:{_WORDS_TOO})(?![\w\-/]))(?:{_ENDINGS})(?![\w\-/]|\.[a-z])"
    rf"|(?:[a-z0-9\-]{{1,62}}\.){{2,5}}(?:{_WORDS_TOO})(?![\w\-/]|\.[a-z])"
    r"|(?:[a-z0-9][a-z0-9\-]{0,62}\.){1,5}[a-z]{2,12}/[^\s<>\"]{1,2000})"
)
_PATH_ONLY: Final = re.compile(r"\d+(?:\.\d+)*\.?/|[a-z]\.[a-z]\.?/")  # "a.m./p.m."
_SPOKEN: Final = re.compile(
    rf"(?<![\w.@])[a-z0-9\-]{{2,40}}(?: {DOT} [a-z0-9\-]{{2,30}}){{0,2}} {DOT} (?:{_ENDINGS})"
    r"(?: (?:slash|barra|mkwaju|سلاش|सलैश|स्लैश) [\w.\-]{2,40}){0,3}(?!\w)"
)
_BEGIN: Final = re.compile(r"(?<![\w.@])(?=[a-z0-9\-]{2})")
_SPOKEN_BEFORE: Final = 42  # characters of an address before the first word for a dot
_SPOKEN_BEHIND: Final = 400  # and behind it, with a path
# As people write down what nobody is to open by mistake: "example[.]com", "203[.]0[.]113[.]9".
_DEFANGED_DOT: Final = re.compile(r"\[(?:\.|dot)\]|\(\.\)")
_DEFANGED_SIGNS: Final = (".]", "dot]", ".)")  # behind their bracket
_DEFANGED: Final = re.compile(
    rf"[a-z0-9\-]{{1,62}}(?:(?:\.|{_DEFANGED_DOT.pattern})[a-z0-9\-]{{1,62}}){{1,5}}(?:/[^\s<>\"]{{0,500}})?"
)
_FIGURES: Final = re.compile(rf"\d{{1,3}}(?:(?:\.|{_DEFANGED_DOT.pattern})\d{{1,3}}){{3}}")
_DOTS: Final = Phrases({"dot": DOT_LIST})
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
    for match in around(folded, _DEFANGED_DOT, _DEFANGED) if _is_defanged(folded) else ():
        kind = Category.IP if _FIGURES.fullmatch(match.group()) else Category.URL
        yield context.suggestion(match.start(), _trimmed(folded, *match.span()), kind, 0.97)
    for match in _spoken(context):
        if match.group().partition(" ")[0] not in STOP:  # "the dot com"
            yield context.suggestion(*match.span(), Category.URL, 0.9)
    for found, score in ((_schemed(folded), 0.98), (around_dots(context, _BARE), 0.9)):
        for match in found:
            start, end = match.start(), _trimmed(folded, match.start(), match.end())
            if end > start and not _platform(folded[start:end]) and not _PATH_ONLY.match(folded, start):
                yield context.suggestion(start, end, Category.URL, score)


def _is_defanged(folded: str) -> bool:
    """Whether a dot stands in brackets anywhere: a look at brackets before one at every letter."""
    brackets = places(folded, "[") + places(folded, "(")
    return any(folded.startswith(_DEFANGED_SIGNS, at + 1) for at in brackets)


def _spoken(context: Context) -> Iterator[re.Match[str]]:
    """Yield addresses of which the dots are said, looked for around the word for one."""
    folded, scan, last = context.folded.text, context.once(read), 0
    for hit in _DOTS.find(context):
        dot, end = scan.starts[hit.first], scan.ends[hit.last] + _SPOKEN_BEHIND
        begins = (one.start() for one in _BEGIN.finditer(folded, max(last, dot - _SPOKEN_BEFORE), dot))
        match = next((found for begin in begins if (found := _SPOKEN.match(folded, begin, end))), None)
        if match is not None:
            last = match.end()
            yield match


def _schemed(folded: str) -> Iterator[re.Match[str]]:
    """Yield what begins with a scheme, looked for by its signs."""
    last = 0
    for sign in sorted(_scheme_signs(folded)):
        begin = sign
        if begin < last:
            continue
        if folded[begin] == ":":
            letters = _LETTERS.match(folded[max(last, begin - _SCHEME_MOST) : begin][::-1])
            begin -= letters.end() if letters is not None else 0
        match = _SCHEME.match(folded, begin)
        if match is not None:
            last = match.end()
            if not _INSIDE.match(folded[begin - 1 : begin]):
                yield match


def _scheme_signs(folded: str) -> list[int]:
    """Return where "://", "www." and "geo:" begin."""
    colons = places(folded, ":")
    schemes = [at for at in colons if folded.startswith("//", at + 1)]
    return schemes + [at - 3 for at in colons if folded[at - 3 : at] == "geo"] + places(folded, "www.")


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in _END:
        if text[end - 1] == ")" and text.count(")", start, end) <= text.count("(", start, end):
            break
        end -= 1
    return end


def _platform(address: str) -> bool:
    host = re.sub(r"^[a-z]+://", "", address).removeprefix("www.").rstrip("/")
    return host in _PLATFORMS or _STATE.search(host) is not None
