"""What was found once in a text, found again in it."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from tbtt_desktop.redaction.recognisers import stands_sw
from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.beside import alone
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
from tbtt_desktop.redaction.recognisers.stands_hi import FAMILIES, SPOKEN
from tbtt_desktop.redaction.recognisers.tokens import CAPITAL, LOWER, NO_CASE, Token, Words, stops
from tbtt_desktop.redaction.recognisers.told import said_of
from tbtt_desktop.redaction.recognisers.weighed import again
from tbtt_desktop.stories.records import Category

_LEAST: Final = 3
_LISTED_MOST: Final = 5  # names of which each is told by the one before it
_ARABIC: Final = LANGUAGE_BITS["ar"]
_ENGLISH: Final = LANGUAGE_BITS["en"]
_BOTH_IN_CAPITALS: Final = LANGUAGE_BITS["fil"] | LANGUAGE_BITS["sw"]
_AND: Final = "\u0648"
_PROCLITICS: Final = "\u0648\u0641\u0628\u0644\u0643"
_OTHER: Final = {Category.PERSON: Category.PLACE, Category.PLACE: Category.PERSON}
_OPENS: Final = frozenset(
    {', "', ", \u201c", " (", ' "', ' ("', " \u201c", " (\u201c", " \u00ab", " \u00ab "}
)
_ENDS_IN: Final = (",", ".", "\u0964", "\n", ")", " ने ", " نے ", " को ")
_BEING: Final = word_set("ہے ہیں تھی تھا تھے ہو ہوئی ہوا کہ है हैं थी था थे हो हुई हुआ कि")
_SOME: Final = word_set("کوئی بہت کچھ پہلی کتنی بڑی कोई बहुत कुछ पहली कितनी बड़ी")
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
        caseless = token.shape == NO_CASE and again(text, at)  # a short text may be in any language
        said = said_of(text, at) or stands_sw.again(text, at)
        if (_may_be(text, at) or said or caseless) and not is_word(text, at):
            out.append(found([token], of[token.word], 0.55))
    out += _joined_to(text, of) + _owning(text, of)
    people = [one for one in known if one.category is Category.PERSON]
    for _ in range(_LISTED_MOST):
        people = _beside(text, people)
        out += people
        if not people:
            break
    return out + _in_brackets(text, known)


def _joined_to(text: Words, of: Mapping[str, Category]) -> list[Found]:
    """Return what "and", "to" or "by" is written onto in Arabic and names somebody elsewhere: "لصيام"."""
    if not text.languages & _ARABIC:
        return []
    out = []
    # No word is of two scripts: what Arabic writes its letters onto is not of Latin ones.
    joined = [letter + word for word in of if not word.isascii() for letter in _PROCLITICS]
    for at in where(text.columns.words.among(joined)):
        token = text.tokens[at]
        beside = token.word[0] == _AND and token.gap == " " and at > 0 and text.tokens[at - 1].taken
        if token.taken or (token.bits & (FREQUENT | HAND) and not beside) or token.cue:
            continue
        rest = token.word[1:]
        cut = Token(token.start + 1, token.end, rest, token.shape, token.bits, 0, token.gap, first=False)
        out.append(found([cut], of[rest], 0.55))
    return out


def _owning(text: Words, of: Mapping[str, Category]) -> list[Found]:
    """Return names that stand elsewhere and have English's s here without its apostrophe: "at tariqs"."""
    if not text.languages & _ENGLISH or not text.small:
        return []
    people = [word + "s" for word, kind in of.items() if kind is Category.PERSON and word.isascii()]
    out = []
    for at in where(text.columns.words.among(people)):
        token = text.tokens[at]
        if token.taken or token.cue or token.bits & (FREQUENT | HAND | ANY_LANGUAGE) or token.shape != LOWER:
            continue
        cut = Token(token.start, token.end - 1, token.word[:-1], token.shape, 0, 0, token.gap, first=False)
        out.append(found([cut], Category.PERSON, 0.55))
    return out


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
        first = last = bisect.bisect(starts, person.start) - 1
        while last + 1 < len(starts) and starts[last + 1] < person.end:
            last += 1
        sides = _joined(text, first, first, -1), _joined(text, last, last + 1, 1)
        out += [one for one in sides if one is not None and not one.taken and _leads_nowhere(text, one)]
    return [found([one], Category.PERSON, 0.5) for one in out]


def _leads_nowhere(text: Words, one: Token) -> bool:
    """Whether a word announces nothing; where it is a word, too, its clause ends or says who did it."""
    if one.cue != WORD_TOO or text.languages & _ARABIC:
        return not one.cue
    return text.context.folded.text[one.end : one.end + 4].startswith(_ENDS_IN)


def _joined(text: Words, near: int, link: int, step: int) -> Token | None:
    """Return what a comma or "and" joins to a name before its word at `near` (`step` -1) or behind it (1).

    `link` is the word of which the gap is where the comma would be: "mis hijos: Luz, Ana".
    """
    one = text.at[near + step]
    if one is None:
        return None
    gap = text.tokens[link].gap
    if gap in (", ", "\u060c "):
        if one.shape == LOWER:
            return one if _in_small(text, near, one) and text.at[near + 2 * step] is not None else None
        alike = text.tokens[near].shape == one.shape and one.shape in (CAPITAL, NO_CASE)
        rare = one.shape == NO_CASE and not one.bits
        if rare and text.languages & _ARABIC:
            rare = one.word[0] not in _PROCLITICS and alone(text, near + step) and not one.cue
        return one if alike and (rare or one.bits & (GIVEN | HAND) or _listed_so(text, near, step)) else None
    if gap != " " or not one.cue & AND:
        return None
    beyond, further = text.at[near + 2 * step], text.at[link + step]
    if beyond is None or further is None or further.gap != " ":
        return None
    opens = beyond.first and text.known(beyond)  # "Akaja na Lubega"
    unknown = beyond.bits == 0 or (beyond.shape == CAPITAL and not beyond.bits & FREQUENT and not opens)
    alike = beyond.shape == text.tokens[near].shape == CAPITAL and not beyond.first
    unknown = unknown or (alike and text.languages & _BOTH_IN_CAPITALS != 0)  # "Alon at Ulan"
    if text.small and beyond.shape == LOWER and text.languages & _BOTH_IN_CAPITALS:  # "rex at bogs"
        given = beyond.bits & GIVEN and not beyond.bits & (FREQUENT | _BOTH_IN_CAPITALS)
        unknown = unknown or given != 0
    if beyond.shape == NO_CASE and not text.languages & _ARABIC:
        unknown = unknown or (beyond.bits & HAND != 0 and not beyond.cue & ~WORD_TOO)
    return beyond if unknown and len(beyond.word) >= _LEAST else None


def _listed_so(text: Words, near: int, step: int) -> bool:
    """Whether a comma and a listed name follow what a comma joins to a name: "पूनम, अनोखी, रचना"."""
    beyond = text.at[near + 2 * step]
    if step < 0 or beyond is None or beyond.gap not in (", ", "\u060c ") or text.languages & _ARABIC:
        return False
    return beyond.shape == NO_CASE and beyond.bits & HAND != 0


def _in_small(text: Words, near: int, one: Token) -> bool:
    """Whether a listed name in small letters stands alone between commas beside another."""
    if not text.small or text.tokens[near].shape != LOWER or one.bits & FREQUENT:
        return False
    alone = text.context.folded.text[one.end : one.end + 1] in (",", ".", "", "\n") and one.gap != " "
    return alone and one.bits & (GIVEN | HAND) != 0


def _is_she(text: Words, at: int) -> bool:
    """Whether a word that names somebody in a text of Hindi or Urdu is not said to be or to be had here.

    "आशा ने" names her throughout, "आशा है" is hope: she is harmed more by a name that stays than by a question.
    """
    if not text.languages & SPOKEN or text.languages & _ARABIC:
        return False
    before, after = text.at[at - 1], text.at[at + 1]
    word = text.tokens[at].word
    if word in FAMILIES or (after is not None and after.gap == " " and after.word in _BEING):
        return False
    return before is None or text.tokens[at].gap != " " or before.word not in _SOME


def _may_be(text: Words, at: int) -> bool:
    token = text.tokens[at]
    if token.shape == NO_CASE:
        word = token.bits & FREQUENT and token.cue & WORD_TOO
        return not word or _is_she(text, at)
    if token.shape == LOWER:
        return not text.known(token) and (text.small or not token.bits & ANY_LANGUAGE)
    return not token.first or not text.known(token) or not token.bits & FREQUENT
