"""What was found once in a text, found again in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tbtt_desktop.redaction.recognisers.found import Found, found
from tbtt_desktop.redaction.recognisers.gazetteer import AND, FREQUENT, PARTICLE, WORD_TOO
from tbtt_desktop.redaction.recognisers.tokens import CAPITAL, LOWER, NO_CASE, Token, Words, stops
from tbtt_desktop.stories.records import Category

_LEAST: Final = 3


def find(text: Words, known: Sequence[Found]) -> list[Found]:
    """Return the other places where a word of a name in `known` stands, unless as a word."""
    of: dict[str, Category] = {}
    for one in known:
        if one.category is Category.ORG:
            continue
        for word in one.words:
            if len(word) >= _LEAST:
                of.setdefault(word, one.category)
    out = []
    for token in text.tokens:
        category = of.get(token.word)
        if category is None or token.taken or stops(token) or token.cue & PARTICLE:
            continue
        if _may_be(text, token):
            out.append(found([token], category, 0.55))
    people = {one.end for one in known if one.category is Category.PERSON}
    people |= {one.start for one in known if one.category is Category.PERSON}
    return out + _beside(text, people)


def _beside(text: Words, edges: set[int]) -> list[Found]:
    """Return unknown words that "and" joins to a person's name."""
    out = []
    for index, token in enumerate(text.tokens):
        if not token.cue & AND or token.gap != " ":
            continue
        before, after = text.at(index - 1), text.at(index + 1)
        if before is None or after is None or after.gap != " ":
            continue
        for one, other in ((before, after.start), (after, before.end)):
            unknown = one.bits == 0 or (one.shape == CAPITAL and not one.bits & FREQUENT)
            if other in edges and not one.taken and unknown and not one.cue and len(one.word) >= _LEAST:
                out.append(found([one], Category.PERSON, 0.5))
    return out


def _may_be(text: Words, token: Token) -> bool:
    if token.shape == NO_CASE:
        return not (token.bits & FREQUENT and token.cue & WORD_TOO)
    if token.shape == LOWER:
        return not text.known(token)
    return not token.first or not text.known(token) or not token.bits & FREQUENT
