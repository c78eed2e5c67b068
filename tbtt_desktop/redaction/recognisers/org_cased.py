"""Organisations where the script has capitals: a head word ("school", "clinique") and the name beside it."""

from __future__ import annotations

import re
from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.found import Found, found
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AND,
    FAMILY,
    GIVEN,
    HAND,
    LANGUAGE_BITS,
    LINK,
    NEVER,
    ORG_HEAD,
    ORG_NAME,
    ORG_TAIL,
    PARTICLE,
    PLACE,
    PLACE_BEFORE,
    RELATION,
    STOP,
    TITLE,
)
from tbtt_desktop.redaction.recognisers.place_cased import is_listed
from tbtt_desktop.redaction.recognisers.tokens import CAPITAL, LOWER, MIXED, UPPER, Token, Words
from tbtt_desktop.stories.records import Category

_FORM = re.compile(
    r",? (?:s\. ?[al]\.?|s\.a\.s\.?|ltd[ao]?\.?|inc\.?|llc|plc|gmbh|pvt\.? ltd\.?|sarl|eirl|lda\.?|s/a)"
    r"(?!\w)"
)
_NUMBER = re.compile(r" (?:n[.\u00bao\u00b0]{0,2} ?)?\d{1,4}(?!\w)")
_SWAHILI: Final = LANGUAGE_BITS["sw"]
_HOMES: Final = word_set("casa maison home house chez bahay balay")
_GAPS: Final = frozenset({" ", "-", "'", ". ", " & ", ' "', '" '})
_OWNED_GAPS: Final = _GAPS | {"' "}
_MOST: Final = 8
_THE: Final = word_set("du des do dos das del")
_THE_HEAD: Final = word_set("la le l los las el")
_FROM: Final = word_set("de d da do of ya wa ng")
_ARTICLES: Final = word_set("al el ar ad ash")
_HAS: Final = word_set("house home company group team office place farm")  # what a person has, with a capital
# What a school or a hospital may be called with, although it leads to nobody elsewhere: "Mayo Hospital".
_STRONG: Final = word_set(
    """
    school schools college university hospital clinic academy polytechnic seminary institute infirmary
    maternity dispensary primary secondary hostel bakery pharmacy orphanage textiles mills mall
    """
)
_WHICH: Final = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday english french arabic spanish hindi urdu catholic
    christian muslim islamic islam hindu jewish lgbt google facebook online internet government general covid
    summer public mental police army
    """
)  # say which kind of school, or on which day


def of_run(text: Words, start: int, end: int) -> Found | None:
    """Return the capitalised words [start, end), which hold a head word, as an organisation; or None."""
    tokens = text.tokens
    if any(text.introduces(token) for token in tokens[start:end] if token.shape == LOWER):
        return None
    while start < end and _no_part(text, start, end):
        start += 1
    whole, end = end, extended(text, start, end) if start < end else end
    if end - start > 1 and end < whole and all(token.cue & ORG_HEAD for token in tokens[start:end]):
        end = whole  # "Escola Secundária de Angoche": where it lies is all that it is called
    while end > start and tokens[end - 1].shape == LOWER:
        end -= 1
    stretch = tokens[start:end]
    plain = not _of_a_month(text, start, end) if start < end else True
    if len(stretch) < 2 or (plain and all(token.cue & (STOP | NEVER | ORG_HEAD | LINK) for token in stretch)):
        return None
    patron = len(stretch) > 2 and stretch[-1].cue & ORG_TAIL  # called after: "Mama Lucy Hospital"
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
    if _of_a_month(text, at, end) or _arabic(text, at, end):
        return False
    if token.cue & (STOP | NEVER) or token.shape == LOWER:
        return True
    word = text.known(token) or text.languages & LANGUAGE_BITS["sw"] != 0
    return token.first and word and not token.named and not token.cue & ORG_TAIL and end - at > 1


def _arabic(text: Words, at: int, end: int) -> bool:
    """Whether the Arabic article begins a name that ends as an English one does: "Al Noor School"."""
    token, last = text.tokens[at], text.tokens[end - 1]
    if token.word not in _ARTICLES or token.shape != CAPITAL or at + 2 >= end:
        return False
    return last.cue & ORG_TAIL != 0 and not text.tokens[at + 1].cue & ORG_HEAD


def _of_a_month(text: Words, at: int, end: int) -> bool:
    """Whether a month or a country begins the name of a school or hospital: "Mayo Hospital"."""
    token, last = text.tokens[at], text.tokens[end - 1]
    called = token.cue & STOP and not token.cue & NEVER and token.word not in _WHICH
    return bool(called) and at + 1 < end and last.word in _STRONG and last.shape != LOWER


def owned(text: Words, end: int) -> int:
    """Return the end of what belongs to the words before `end`: "Hank's Tire & Auto".

    `end` where nothing does, or nothing that would be an organisation.
    """
    tokens, at = text.tokens, end
    mark = text.at[at]
    if mark is not None and mark.gap == "'" and mark.word == "s" and mark.shape == LOWER:
        at += 1
    elif not (mark is not None and mark.gap == "' " and tokens[end - 1].word.endswith("s")):
        return end
    after = text.at[at]
    if after is None or after.gap not in (" ", "' "):
        return end
    headed = False
    while at < len(tokens) and at - end < _MOST and tokens[at].gap in _OWNED_GAPS:
        if tokens[at].shape not in (CAPITAL, MIXED) or tokens[at].cue & STOP:
            break
        headed = tokens[at].cue & ORG_TAIL != 0
        at += 1
    return at if headed and tokens[at - 1].word not in _HAS else end


def owner_end(text: Words, start: int, end: int) -> int:
    """Return where somebody "of" an organisation ends in tokens [start, end); `start` for nobody.

    "Enzo Gabriel da Escola Vale Verde" are two; so is whatever Swahili joins to a person with "wa".
    """
    tokens = text.tokens
    for at in range(start + 1, end - 1):
        token, ahead = tokens[at], tokens[at + 1]
        if token.shape != LOWER or not token.cue & (PARTICLE | LINK):
            continue
        if ahead.shape == LOWER and ahead.word in _THE_HEAD and at + 2 < end:
            ahead = tokens[at + 2]  # "Karine de la Maison d'Ariane"
        if any(one.cue & (ORG_HEAD | ORG_TAIL) for one in tokens[start:at]):
            continue
        if _comes_from(tokens, start, at, end):
            return at
        swahili = (
            token.word == "wa" and text.languages & LANGUAGE_BITS["sw"] and not text.known(tokens[at - 1])
        )
        if swahili or (tokens[at - 1].named and ahead.cue & ORG_HEAD):
            return at
    return start


def _comes_from(tokens: list[Token], start: int, at: int, end: int) -> bool:
    """Whether one name, or letters, and where they are from stand beside "de": "Yusmary de Cabimas"."""
    first, rest = tokens[start], tokens[at + 1 : end]
    one = at == start + 1 and (first.named or first.cue & ORG_NAME or first.shape == UPPER)
    full = at == start + 2 and first.named and len(rest) == 1 and not rest[0].bits & (FAMILY | HAND | GIVEN)
    if not (one or full) or tokens[at].word not in _FROM or not is_listed(rest):
        return False
    return len(rest) > 1 or not rest[0].named  # "Maria da Penha"


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
    before = text.at[start - 1]
    if before is not None and text.introduces(before):
        return None  # "bahay nina Luz": of people
    for back in range(1, 5):
        token = text.at[start - back]
        gap = tokens[start - back + 1].gap
        if token is None or (gap not in (" ", "'") and not _NUMBER.fullmatch(gap.rstrip())):
            return None
        if token.word in _HOMES and token.shape == LOWER and back > 1:
            return None  # "na casa do senhor Faustino": of people
        if token.cue & ORG_HEAD and token.shape in (LOWER, CAPITAL) and not token.taken:
            if text.introduces(token) and not text.languages & _SWAHILI:
                return None  # "todo mundo me chama de Jucy"
            return None if _only_where(text, start, start - back) else start - back
        # "fonda Doña Chela"
        after_whom = back == 1 and token.cue & (TITLE | RELATION) and token.shape == CAPITAL
        if token.cue & AND and tokens[start - 1].cue & TITLE:
            return None  # "the kibanda and Mr Otis"
        if not (token.cue & (PARTICLE | LINK) or after_whom or (back == 1 and _adjective(text, token))):
            return None
    return None


def _adjective(text: Words, token: Token) -> bool:
    """Whether a word may stand between a head word and its name: "escuela primaria Juarez"."""
    return text.known(token) and not token.cue & (STOP | NEVER | RELATION | TITLE)


def _only_where(text: Words, start: int, head: int) -> bool:
    """Whether a head word is followed by no more than where it lies: "hospital de Maxixe"."""
    tokens = text.tokens
    following = text.at[start + 1]
    alone = following is None or following.gap != " " or following.shape == LOWER
    if tokens[start - 1].shape == CAPITAL and start - head > 1:
        return False  # "panadería La Espiga"
    linked = start - head > 1 and tokens[start - 1].cue & (PARTICLE | LINK | PLACE_BEFORE) != 0
    called = tokens[start - 1].word in _THE and text.known(tokens[start])  # "université du Figuier"
    unnamed = not tokens[start].named and not called
    return alone and linked and (tokens[start].bits & PLACE != 0 or unnamed)
