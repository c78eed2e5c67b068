"""What was found once in a text, found again in it."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Sequence
from typing import Final

from tbtt_desktop.redaction.recognisers.columns import where
from tbtt_desktop.redaction.recognisers.found import Found, found
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AND,
    ANY_LANGUAGE,
    FREQUENT,
    GIVEN,
    HAND,
    LANGUAGE_BITS,
    PARTICLE,
    WORD_TOO,
)
from tbtt_desktop.redaction.recognisers.opening import is_word
from tbtt_desktop.redaction.recognisers.tokens import CAPITAL, LOWER, NO_CASE, Token, Words, stops
from tbtt_desktop.redaction.recognisers.told import said_of
from tbtt_desktop.stories.records import Category

_LEAST: Final = 3
_LISTED_MOST: Final = 5  # names of which each is told by the one before it
_ARABIC: Final = LANGUAGE_BITS["ar"]
_OTHER: Final = {Category.PERSON: Category.PLACE, Category.PLACE: Category.PERSON}
_OPENS: Final = frozenset(
    {', "', ", \u201c", " (", ' "', ' ("', " \u201c", " (\u201c", " \u00ab", " \u00ab "}
)
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
    for at in where(text.columns.words.among(of)):
        token = text.tokens[at]
        if token.taken or stops(token) or token.cue & PARTICLE:
            continue
        if (_may_be(text, token) or said_of(text, at)) and not is_word(text, at):
            out.append(found([token], of[token.word], 0.55))
    people = [one for one in known if one.category is Category.PERSON]
    for _ in range(_LISTED_MOST):
        people = _beside(text, people)
        out += people
        if not people:
            break
    return out + _in_brackets(text, known)


def _in_brackets(text: Words, known: Sequence[Found]) -> list[Found]:
    """Return what stands alone in brackets or in quotes behind a person: "jayden mcrae (jayzo)"."""
    ends = {one.end for one in known if one.category is Category.PERSON}
    folded, out = text.context.folded.text, []
    for index in [at for at in where(text.columns.gaps.among(_OPENS)) if at]:
        token, before = text.tokens[index], text.tokens[index - 1]
        closes = folded[token.end : token.end + 1] in (")", '"', "\u201d", "\u00bb")
        if not closes or before.end not in ends or token.taken or stops(token) or token.bits & FREQUENT:
            continue
        if token.bits & text.languages & _ARABIC and not token.named:
            continue  # an heiress (inheritance)
        if not token.cue and len(token.word) >= _LEAST:
            out.append(found([token], Category.PERSON, 0.55))
    return out


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


def _beside(text: Words, people: Iterable[Found]) -> list[Found]:
    """Return unknown words that "and" joins to a person's name, and listed ones that a comma does."""
    out: list[Token] = []
    starts = text.columns.starts
    for person in people:
        first, last = bisect.bisect(starts, person.start) - 1, bisect.bisect_left(starts, person.end) - 1
        sides = _joined(text, first, first, -1), _joined(text, last, last + 1, 1)
        out += [one for one in sides if one is not None and not one.taken and not one.cue]
    return [found([one], Category.PERSON, 0.5) for one in out]


def _joined(text: Words, near: int, link: int, step: int) -> Token | None:
    """Return what a comma or "and" joins to a name before its word at `near` (`step` -1) or behind it (1).

    `link` is the word of which the gap is where the comma would be: "mis hijos: Luz, Ana".
    """
    one = text.at(near + step)
    if one is None:
        return None
    gap = text.tokens[link].gap
    if gap in (", ", "\u060c "):
        if one.shape == LOWER:
            return one if _in_small(text, near, one) and text.at(near + 2 * step) is not None else None
        alike = text.tokens[near].shape == one.shape and one.shape in (CAPITAL, NO_CASE)
        rare = one.shape == NO_CASE and not (one.bits or text.languages & _ARABIC)
        return one if alike and (rare or one.bits & (GIVEN | HAND) or _listed_so(text, near, step)) else None
    if gap != " " or not one.cue & AND:
        return None
    beyond, further = text.at(near + 2 * step), text.at(link + step)
    if beyond is None or further is None or further.gap != " ":
        return None
    unknown = beyond.bits == 0 or (beyond.shape == CAPITAL and not beyond.bits & FREQUENT)
    if beyond.shape == NO_CASE and not text.languages & _ARABIC:
        unknown = unknown or (beyond.bits & HAND != 0 and not beyond.cue & ~WORD_TOO)
    return beyond if unknown and len(beyond.word) >= _LEAST else None


def _listed_so(text: Words, near: int, step: int) -> bool:
    """Whether a comma and a listed name follow what a comma joins to a name: "पूनम, अनोखी, रचना"."""
    beyond = text.at(near + 2 * step)
    if step < 0 or beyond is None or beyond.gap not in (", ", "\u060c ") or text.languages & _ARABIC:
        return False
    return beyond.shape == NO_CASE and beyond.bits & HAND != 0


def _in_small(text: Words, near: int, one: Token) -> bool:
    """Whether a listed name in small letters stands alone between commas beside another."""
    if not text.small or text.tokens[near].shape != LOWER or one.bits & FREQUENT:
        return False
    alone = text.context.folded.text[one.end : one.end + 1] in (",", ".", "", "\n") and one.gap != " "
    return alone and one.bits & (GIVEN | HAND) != 0


def _may_be(text: Words, token: Token) -> bool:
    if token.shape == NO_CASE:
        return not (token.bits & FREQUENT and token.cue & WORD_TOO)
    if token.shape == LOWER:
        return not text.known(token) and (text.small or not token.bits & ANY_LANGUAGE)
    return not token.first or not text.known(token) or not token.bits & FREQUENT
