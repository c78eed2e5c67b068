"""Organisations where the script has capitals: a head word ("school", "clinique") and the name beside it."""

from __future__ import annotations

import re
from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.found import Found, found
from tbtt_desktop.redaction.recognisers.gazetteer import (
    LANGUAGE_BITS,
    LINK,
    NEVER,
    ORG_BEFORE,
    ORG_HEAD,
    ORG_TAIL,
    PARTICLE,
    PLACE,
    PLACE_BEFORE,
    RELATION,
    STOP,
    TITLE,
)
from tbtt_desktop.redaction.recognisers.tokens import CAPITAL, LOWER, MIXED, Token, Words
from tbtt_desktop.stories.records import Category

_FORM = re.compile(
    r",? (?:s\. ?[al]\.?|s\.a\.s\.?|ltd[ao]?\.?|inc\.?|llc|plc|gmbh|pvt\.? ltd\.?|sarl|eirl|lda\.?|s/a)"
    r"(?!\w)"
)
_NUMBER = re.compile(r" (?:n[.\u00bao\u00b0]{0,2} ?)?\d{1,4}(?!\w)")
_GAPS: Final = frozenset({" ", "-", "'", ". ", " & ", ' "', '" '})
_MOST: Final = 8
# Schools are called after them: "Guru Nanak Khalsa College", "Maa Vaishno Hostel".
_PATRONS: Final = word_set(
    "guru maa baba sant st saint sri shri shree swami bibi rani mata pandit maharaja sardar sir mother"
)


def of_run(text: Words, start: int, end: int) -> Found | None:
    """Return the capitalised words [start, end), which hold a head word, as an organisation; or None."""
    tokens = text.tokens
    if any(text.introduces(token) for token in tokens[start:end] if token.shape == LOWER):
        return None
    while start < end and _no_part(text, start, end):
        start += 1
    end = extended(text, start, end) if start < end else end
    while end > start and tokens[end - 1].shape == LOWER:
        end -= 1
    stretch = tokens[start:end]
    if len(stretch) < 2 or all(token.cue & (STOP | NEVER | ORG_HEAD | LINK) for token in stretch):
        return None
    patron = tokens[start].word in _PATRONS and len(stretch) > 2 and stretch[-1].cue & ORG_TAIL
    if (
        tokens[start].cue & (TITLE | RELATION)
        and not tokens[start].cue & (ORG_HEAD | ORG_TAIL)
        and not patron
    ):
        return None
    return with_form(text, stretch, 0.75)


def _no_part(text: Words, at: int, end: int) -> bool:
    """Whether the word at `at` stands before an organisation without being of it."""
    token = text.tokens[at]
    if token.cue & ORG_HEAD:
        return False
    if token.cue & (STOP | NEVER) or token.shape == LOWER:
        return True
    word = text.known(token) or text.languages & LANGUAGE_BITS["sw"] != 0
    return token.first and word and not token.named and not token.cue & ORG_TAIL and end - at > 1


def extended(text: Words, start: int, end: int) -> int:
    """Return where an organisation ends: over linking words, and before "de Arequipa"."""
    tokens = text.tokens
    while end < len(tokens) and end - start < _MOST:
        ahead = end
        while ahead < len(tokens) and ahead < end + 3 and tokens[ahead].gap in _GAPS and _link(tokens[ahead]):
            ahead += 1
        if ahead == end or ahead >= len(tokens) or tokens[ahead].gap not in _GAPS:
            break
        if tokens[ahead].shape not in (CAPITAL, MIXED) or tokens[ahead].cue & STOP:
            break
        end = ahead + 1
        while end < len(tokens) and tokens[end].gap in (" ", "-") and tokens[end].shape in (CAPITAL, MIXED):
            end += 1
    last = tokens[end - 1]
    before = tokens[end - 2] if end - start > 3 else None
    located = before is not None and before.word in ("de", "of", "in", "sa", "en", "a") and last.bits & PLACE
    return end - 2 if located else end


def _link(token: Token) -> bool:
    return (token.shape == LOWER and token.cue & (LINK | PARTICLE) != 0) or (
        token.word == "s" and token.gap == "'"
    )


def with_form(text: Words, stretch: list[Token], score: float) -> Found:
    """Return an organisation together with the legal form that follows: ", S. L."."""
    one = found(stretch, Category.ORG, score)
    folded = text.context.folded.text
    form = _FORM.match(folded, one.end)
    return Found(one.start, form.end() if form else one.end, one.category, one.score, one.words)


def head_before(text: Words, start: int) -> int | None:
    """Return where a head word in small letters begins: "pharmacie du Rond-Point", "escuela n.o 4 Sur"."""
    tokens = text.tokens
    before = text.at(start - 1)
    if before is not None and text.introduces(before):
        return None  # "bahay nina Luz": of people
    for back in range(1, 5):
        token = text.at(start - back)
        gap = tokens[start - back + 1].gap
        if token is None or (gap not in (" ", "'") and not _NUMBER.fullmatch(gap.rstrip())):
            return None
        if token.cue & ORG_HEAD and token.shape in (LOWER, CAPITAL) and not token.taken:
            return None if _only_where(text, start, start - back) else start - back
        if not token.cue & (PARTICLE | LINK) and not (back == 1 and _adjective(text, token)):
            return None
    return None


def _adjective(text: Words, token: Token) -> bool:
    """Whether a word may stand between a head word and its name: "escuela primaria Juarez"."""
    return text.known(token) and not token.cue & (STOP | NEVER | RELATION | TITLE)


def _only_where(text: Words, start: int, head: int) -> bool:
    """Whether a head word is followed by no more than where it lies: "hospital de Maxixe"."""
    tokens = text.tokens
    following = text.at(start + 1)
    alone = following is None or following.gap != " " or following.shape == LOWER
    linked = start - head > 1 and tokens[start - 1].cue & (PARTICLE | LINK | PLACE_BEFORE) != 0
    return alone and linked and (tokens[start].bits & PLACE != 0 or not tokens[start].named)


def employs(text: Words, start: int) -> bool:
    """Whether words of work or study stand just before: "works at", "bosse chez"."""
    before = text.at(start - 1)
    if before is None or text.tokens[start].gap != " ":
        return False
    if before.word in ("chez", "kazini"):
        return True
    if not before.cue & (PARTICLE | PLACE_BEFORE | LINK):
        return False
    return any(
        one is not None and one.cue & ORG_BEFORE and not one.cue & PLACE_BEFORE
        for one in (text.at(start - 2), text.at(start - 3))
    )
