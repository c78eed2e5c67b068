"""What was found once in a text, found again in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tbtt_desktop.redaction.recognisers.found import Found, found
from tbtt_desktop.redaction.recognisers.gazetteer import AND, FREQUENT, GIVEN, HAND, PARTICLE, WORD_TOO
from tbtt_desktop.redaction.recognisers.tokens import CAPITAL, LOWER, NO_CASE, Token, Words, stops
from tbtt_desktop.stories.records import Category

_LEAST: Final = 3
_OTHER: Final = {Category.PERSON: Category.PLACE, Category.PLACE: Category.PERSON}
_MARGIN: Final = {Category.PERSON: 0.04, Category.PLACE: 0.09}


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
    for token in [token for token in text.tokens if token.word in of]:
        if token.taken or stops(token) or token.cue & PARTICLE:
            continue
        if _may_be(text, token):
            out.append(found([token], of[token.word], 0.55))
    people = {one.end for one in known if one.category is Category.PERSON}
    people |= {one.start for one in known if one.category is Category.PERSON}
    return out + _beside(text, people)


def settled(known: Sequence[Found]) -> list[Found]:
    """Return `known` with every word that is a person here and a place there as the surer of both."""
    sure: dict[tuple[str, Category], float] = {}
    for one in known:
        if one.category is Category.PERSON or (one.category is Category.PLACE and len(one.words) == 1):
            for word in one.words:
                sure[word, one.category] = max(one.score, sure.get((word, one.category), 0.0))
    return [_as_surer(one, sure) for one in known]


def _as_surer(one: Found, sure: dict[tuple[str, Category], float]) -> Found:
    other = _OTHER.get(one.category)
    if other is None or len(one.words) != 1:
        return one
    word = one.words[0]
    if sure.get((word, other), 0.0) <= sure[word, one.category] + _MARGIN[one.category]:
        return one
    return Found(one.start, one.end, other, one.score, one.words)


def _listed_beside(text: Words, edges: set[int]) -> list[Found]:
    """Return listed names with a capital that a comma joins to a person's: "mis hijos: Luz, Ana"."""
    out = []
    tokens = text.tokens
    for index in [
        at for at, token in enumerate(tokens) if token.gap == ", " and token.shape == CAPITAL and at
    ]:
        before, token = tokens[index - 1], tokens[index]
        if before.shape != CAPITAL:
            continue
        for one, edge in ((before, token.start), (token, before.end)):
            if edge in edges and not one.taken and not one.cue and one.bits & (GIVEN | HAND):
                out.append(found([one], Category.PERSON, 0.5))
    return out


def _beside(text: Words, edges: set[int]) -> list[Found]:
    """Return unknown words that "and" joins to a person's name, and listed ones that a comma does."""
    out = _listed_beside(text, edges)
    for index in [at for at, token in enumerate(text.tokens) if token.cue & AND and token.gap == " "]:
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
