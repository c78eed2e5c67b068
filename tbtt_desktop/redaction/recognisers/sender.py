"""Who wrote the lines of a pasted chat: "[12:41] Saad: ...", "03/02/25, 9:15 pm - Noor K: ..."."""

from __future__ import annotations

import bisect
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.digits import places
from tbtt_desktop.redaction.recognisers.found import Found, found, with_initial
from tbtt_desktop.redaction.recognisers.gazetteer import (
    FREQUENT,
    GIVEN,
    HAND,
    LANGUAGE_BITS,
    NAME_WORD,
    NEVER,
    ORG_HEAD,
    ORG_TAIL,
    RELATION,
    ROMAN,
    STOP,
    TITLE,
)
from tbtt_desktop.redaction.recognisers.tokens import CAPITAL, LOWER, NO_CASE, Token, Words
from tbtt_desktop.redaction.recognisers.word_lists import words
from tbtt_desktop.stories.records import Category

_STAMP: Final = (
    r"\[[^\]\n]{0,30}\d[^\]\n]{0,20}\]"
    r"|(?:\d{1,4}[/.\-]\d{1,2}[/.\-]\d{1,4},? {0,2})?\d{1,2}[:.h]\d{2}(?::\d{2})?"
    "(?: ?[ap]\\.? ?m\\.?| [\u0635\u0645])?"
)
_LINE = re.compile(
    rf"(?P<stamp>(?:{_STAMP})[ \-]{{1,3}})?(?P<name>[^\n:\[\]\d]{{2,32}}(?:(?<=[a-z])\d{{1,4}})?): "
)
_COLON: Final = ": "
_MOST: Final = 3  # words of a name
_CHAT_LEAST: Final = 3  # lines with a time and a name
_TALK_LEAST: Final = 4  # lines where times are left out and names are written small
_MANILA_LEAST: Final = 3  # of Filipino, where a head that comes again is a name
_HONOURS: Final = word_set("te kuys nay tay bes mars")  # "sister" and "brother", cut short in Manila
_TAGALOG: Final = LANGUAGE_BITS["fil"]
_WHERE_ANY: Final = _TAGALOG | LANGUAGE_BITS["sw"]  # where any word may be somebody's name
# What questions, answers and forms of Filipino begin again and again.
_NO_SENDER: Final = word_set(
    """
    tanong sagot petsa oras edad lugar paksa note counselor kliyente client saksi pulis imbestigador q a
    interviewer interviewee nagsasalaysay nagtatanong sumasagot lalaki babae boses ako siya sya me you
    ikaw bangko address number numero pangalan tirahan kaso reklamo nangyari larawan link screenshot
    plaka helper support hotline bot system admin swali jibu wewe mimi yeye mtu mhudumu mteja afisa
    polisi simu namba jina tarehe saa mahali kiasi mtaa kesi maelezo hatua msaada shirika mpokeaji
    mtumaji mwandishi pahina bilang halaga plano araw gabi umaga hapon item update edit ps
    """
)
_NOBODY: Final = _NO_SENDER | _HONOURS
_TALKING_MOST: Final = 4  # who talk with each other
_TIMES: Final = 2  # without a time beside it, who writes is known by writing again


def find(text: Words) -> list[Found]:
    """Return the names of those who write."""
    folded = text.context.folded.text
    if folded.count(":") < _TIMES:
        return []
    heads = _heads(folded)
    written = [line for head in heads if (line := _LINE.match(folded, head)) is not None]
    lines = [(line.start("name"), line.end("name"), line["stamp"]) for line in written]
    times = Counter(folded[start:end] for start, end, _ in lines)
    # Where every line of a message has a head and one comes again, each is who wrote it.
    answered = text.languages & _WHERE_ANY != 0 and max(times.values(), default=0) >= _TIMES
    answered = answered and len(lines) == len(folded.strip("\n").split("\n"))
    starts = text.columns.starts
    out: list[Found] = []
    for start, end, stamp in lines:
        again = times[folded[start:end]] >= _TIMES or (answered and len(lines) >= _MANILA_LEAST)
        if folded[end - 1].isdigit() and not (again and text.languages & _TAGALOG):
            continue  # "pogi23" of a chat in Manila; elsewhere whatever is counted
        if stamp or again:
            at, stop = bisect.bisect_left(starts, start), bisect.bisect_left(starts, end)
            chat = again or len(lines) >= _CHAT_LEAST
            out += _name(
                text,
                text.tokens[at:stop],
                stamped=bool(stamp),
                again=again,
                chat=chat,
                talk=len(lines) >= _TALK_LEAST,
                manila=len(lines) >= _MANILA_LEAST,
            )
    return out + _answering(text, lines, times, out)


def _answering(
    text: Words, lines: list[tuple[int, int, str | None]], times: Counter[str], known: list[Found]
) -> list[Found]:
    """Return who answers somebody `known` line by line, though her name is a word: "gabs: …", "lua: …"."""
    folded, starts = text.context.folded.text, text.columns.starts
    named = {folded[one.start : one.end] for one in known}
    others = times.keys() - named
    few = len(times) <= _TALKING_MOST and len(others) == 1 and min(times.values(), default=0) >= _TIMES
    if not few or not named & times.keys() or len(lines) < _TALK_LEAST:
        return []
    out: list[Found] = []
    for start, end, _ in lines:
        token = text.tokens[bisect.bisect_left(starts, start)]
        alone = token.start == start and token.end == end and token.shape in (LOWER, CAPITAL)
        nobody = token.cue or token.word in _NOBODY or token.word in _jobs()
        if folded[start:end] in others and alone and not nobody:
            out.append(found([token], Category.PERSON, 0.6))
    return out


@cache
def _jobs() -> frozenset[str]:
    """Return what people do for a living."""
    return words("jobs.txt")


def _heads(folded: str) -> list[int]:
    """Return where the lines begin that have a colon."""
    heads: list[int] = []
    before = 0
    for colon in places(folded, _COLON):
        line = folded.rfind("\n", before, colon) + 1
        if line or not heads:
            heads.append(line)
        before = colon
    return heads


def points(text: Words, start: int) -> int:
    """Return the points of standing where a chat names who wrote: "[12:41] Saad:"."""
    token = text.tokens[start]
    if token.gap == " " or token.cue & (STOP | NEVER):
        return 0
    if token.gap[-2:-1] not in ("]", "-", "\n", "") or not any(map(str.isdigit, token.gap)):
        return 0
    folded = text.context.folded.text
    colon = folded.find(":", token.end, token.end + 40)
    if colon < 0 or "\n" in folded[token.end : colon]:
        return 1
    second = text.at[start + 1]
    double = second is not None and second.gap == " " and second.shape == CAPITAL and second.end <= colon
    return 3 if double or not text.known(token) else 0


def _name(
    text: Words, stretch: list[Token], *, stamped: bool, again: bool, chat: bool, talk: bool, manila: bool
) -> Iterator[Found]:
    """Yield what names a person in a label: without "aunt", and nothing of "the helper"."""
    whole = stretch
    while len(stretch) > 1 and (stretch[0].cue & (TITLE | RELATION) or stretch[0].word in _HONOURS):
        stretch = stretch[1:]
    while len(stretch) > 1 and stretch[-1].cue & RELATION:
        stretch = stretch[:-1]
    if again and manila and _in_manila(text, whole):
        yield found(stretch, Category.PERSON, 0.65)
        return
    if not 1 <= len(stretch) <= _MOST or _no_name(stretch[0]) or any(map(_ends, stretch)):
        return
    if len(stretch) == 1 and stretch[0].cue & (TITLE | RELATION):
        return
    small = stretch[0].shape == LOWER
    talks = stamped or (again and talk and (small or stretch[0].bits & HAND != 0))
    named = [token for token in stretch if _may_name(text, token, stamped=talks)]
    writes = stamped and (again if small else chat) and not stretch[0].cue
    writes = writes and not (stretch[0].bits & FREQUENT and (small or not again))
    if writes or (named and stretch[0] in named):
        yield with_initial(text, found(stretch, Category.PERSON, 0.8 if stamped else 0.65))


def _in_manila(text: Words, stretch: list[Token]) -> bool:
    """Whether a head of several lines is a name by that alone: in chats there it is any word."""
    if not text.languages & _WHERE_ANY or text.languages & ROMAN or not 1 <= len(stretch) <= _MOST:
        return False
    first = stretch[0]
    if len(stretch) == 1 and (first.cue & (TITLE | RELATION) or first.word in _NOBODY):
        return False
    return not any(token.cue & (ORG_HEAD | NAME_WORD) for token in stretch)


def _ends(token: Token) -> bool:
    """Whether a word is none of a name wherever it stands in it; "Ong" is one behind "Bea"."""
    return token.cue & (STOP | NEVER | NAME_WORD | ORG_TAIL) != 0 and not token.bits & HAND


def _no_name(token: Token) -> bool:
    return token.cue & (STOP | NEVER | NAME_WORD | ORG_HEAD | ORG_TAIL) != 0 and not token.bits & HAND


def _may_name(text: Words, token: Token, *, stamped: bool) -> bool:
    """Whether a word at the head of a line is a name: by a list, or as no list of words has it."""
    if token.bits & (HAND | GIVEN) and not (token.bits & FREQUENT and not stamped):
        return True
    if token.shape == NO_CASE:
        return stamped and not token.bits & FREQUENT and not token.cue
    return not text.known(token) and (stamped or token.shape != LOWER)
