"""Names where the script has capitals: runs of capitalised words, and what speaks for and against them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.found import Found, found
from tbtt_desktop.redaction.recognisers.gazetteer import (
    FREQUENT,
    HAND,
    INTRODUCTION,
    NAME_WORD,
    NEVER,
    ORG_BEFORE,
    ORG_HEAD,
    ORG_TAIL,
    PARTICLE,
    PLACE,
    PLACE_BEFORE,
    PLACE_BEGINS,
    PLACE_HEAD,
    PLACE_TAIL,
    RELATION,
    SPEECH,
    STOP,
    TITLE,
    gazetteer,
)
from tbtt_desktop.redaction.recognisers.tokens import (
    CAPITAL,
    LOWER,
    MIXED,
    UPPER,
    Token,
    Words,
    hard,
)
from tbtt_desktop.stories.records import Category

_JOINED: Final = frozenset({" ", "-", "'", ". ", ".", " & ", ' "', '" ', " '", "' "})
_ARTICLES: Final = word_set("the a an el la los las le les l o os as un une uma una ang al il ya")
_IS: Final = word_set("is was es era est e ni ay hai tha : kamili")
_FIRM_PLACE: Final = word_set(
    """
    in near outside inside from en desde hasta em no na nas nos katika kutoka mjini pale kijijini sa taga nasa
    mein dans vers b men mn fi karibu
    """
)
_NEEDED: Final = 2
_MOST: Final = 7


def find(text: Words) -> list[Found]:
    """Return what the capitals of `text` give."""
    out: list[Found] = []
    index = 0
    tokens = text.tokens
    while index < len(tokens):
        token = tokens[index]
        if token.shape not in (CAPITAL, UPPER, MIXED):
            index += 1
            continue
        end = _run_end(text, index)
        out.extend(_of_run(text, index, end))
        index = end
    return out


def _run_end(text: Words, index: int) -> int:
    """Return the end of the run of capitalised words and particles that begins at `index`."""
    tokens = text.tokens
    end = index + 1
    while end < len(tokens) and end - index < _MOST:
        token = tokens[end]
        if token.gap not in _JOINED or (token.gap in (". ", ".") and token.first):
            break
        if token.shape in (CAPITAL, UPPER, MIXED):
            end += 1
            continue
        ahead = _after_particles(tokens, end)
        if ahead == end or ahead - index >= _MOST:
            break
        end = ahead + 1
    return end


def _after_particles(tokens: list[Token], at: int) -> int:
    """Return where a capitalised word follows up to three particles that begin at `at`; else `at`."""
    ahead = at
    while ahead < len(tokens) and ahead < at + 3 and tokens[ahead].gap in _JOINED:
        token = tokens[ahead]
        if token.shape in (CAPITAL, MIXED):
            return ahead
        if not (token.cue & PARTICLE or (token.gap == " & ")):
            return at
        ahead += 1
    inside = ahead < len(tokens) and tokens[ahead].gap in _JOINED
    return ahead if inside and tokens[ahead].shape in (CAPITAL, MIXED) else at


def _of_run(text: Words, start: int, end: int) -> Iterator[Found]:
    """Yield the names in tokens [start, end): one, or several where words that lead to nobody part them."""
    tokens = text.tokens
    if any(token.cue & (ORG_HEAD | ORG_TAIL) for token in tokens[start:end]):
        organisation = _organisation(text, start, end)
        if organisation is not None:
            yield organisation
            return
    at = start
    while at < end:
        stop = at
        while stop < end and not _parts(tokens, stop, start):
            stop += 1
        piece = _piece(text, at, stop)
        if piece is not None:
            yield piece
        at = stop + 1


def _parts(tokens: list[Token], at: int, start: int) -> bool:
    """Whether the word at `at` leads to nobody and ends a name."""
    token = tokens[at]
    if not token.cue & (STOP | NEVER) or token.cue & PARTICLE:
        return False
    before = tokens[at - 1] if at > start else None
    return not (token.bits & HAND and before is not None and before.named and token.gap == " ")


def _organisation(text: Words, start: int, end: int) -> Found | None:
    """Return a run with a head word as an organisation, if more than common words name it."""
    tokens = text.tokens
    while start < end and (
        tokens[start].cue & (STOP | NEVER)
        or (
            tokens[start].first
            and text.known(tokens[start])
            and not tokens[start].cue & ORG_HEAD
            and not tokens[start].named
            and end - start > 2
        )
    ):
        start += 1
    while end > start and tokens[end - 1].shape == LOWER:
        end -= 1
    stretch = tokens[start:end]
    if len(stretch) < 2 or all(token.cue & (STOP | NEVER | ORG_HEAD) for token in stretch):
        return None
    if tokens[start].cue & (TITLE | RELATION) and not tokens[start].cue & ORG_HEAD:
        return None
    return found(stretch, Category.ORG, 0.75)


def _piece(text: Words, start: int, end: int) -> Found | None:
    """Return the name in tokens [start, end) without what does not belong to it, or None."""
    tokens = text.tokens
    start, titled = _trim_front(text, start, end)
    while end > start and (tokens[end - 1].shape == LOWER or tokens[end - 1].cue & ORG_TAIL):
        end -= 1
    if start >= end:
        return None
    stretch = tokens[start:end]
    if all(token.shape == UPPER and not token.named for token in stretch):
        return None
    if any(
        token.gap[:1] in ("@", "#", "/", "_") or token.gap.endswith(("@", "#", "/", "_")) for token in stretch
    ):
        return None
    head = _head_before(text, start)
    if head is not None:
        return found(tokens[head:end], Category.ORG, 0.7)
    points = _evidence(text, start, end, titled)
    place = _place(text, start, end, titled)
    if place:
        return found(stretch, Category.PLACE, place)
    if points < _NEEDED:
        return None
    category = (
        Category.ORG if _employs(text, start) and not titled and not _all_named(stretch) else Category.PERSON
    )
    return found(stretch, category, min(0.95, 0.5 + 0.1 * points))


def _all_named(stretch: list[Token]) -> bool:
    return all(token.named for token in stretch)


def _trim_front(text: Words, start: int, end: int) -> tuple[int, bool]:
    """Return where the name begins, and whether a title or relation stood before it."""
    tokens = text.tokens
    titled = False
    while start < end:
        token = tokens[start]
        following = tokens[start + 1] if start + 1 < end else None
        if token.cue & (TITLE | RELATION) and not (token.bits & HAND and following is None):
            titled = True
        elif (
            token.shape == LOWER
            or (
                token.first
                and _opens(text, token)
                and not (following is not None and token.named and following.named)
            )
            or (token.cue & (PLACE_HEAD | PLACE_BEFORE) and not token.named and following is not None)
        ):
            pass
        else:
            break
        start += 1
    return start, titled


def _opens(text: Words, token: Token) -> bool:
    """Whether a word at the beginning of a sentence is there as a word."""
    if token.named and not token.bits & FREQUENT:
        return text.known(token) and not token.bits & HAND
    return text.known(token)


def _head_before(text: Words, start: int) -> int | None:
    """Return where a head word in small letters begins: "pharmacie du Rond-Point", "escuela Nº 4 Sur"."""
    tokens = text.tokens
    for back in range(1, 4):
        token = text.at(start - back)
        if token is None or tokens[start - back + 1].gap not in (" ", "'"):
            return None
        if token.cue & ORG_HEAD and token.shape == LOWER:
            return start - back
        if not token.cue & PARTICLE:
            return None
    return None


def _context(text: Words, start: int) -> int:
    """Return the points of what stands before a name."""
    before = text.at(start - 1)
    gap = text.tokens[start].gap
    if before is None or hard(gap.replace(". ", "") if before.cue & TITLE else gap):
        return 0
    if before.word in _ARTICLES or (before.cue & PARTICLE and before.shape == LOWER):
        before = text.at(start - 2) or before
    if before.cue & INTRODUCTION:
        return 3
    if before.cue & (TITLE | RELATION):
        return 3 if gap in (" ", ". ", ", ", ' "', " (", " '", ": ") else 0
    if before.word in _IS:
        earlier = [text.at(start - back) for back in (2, 3, 4)]
        if any(one is not None and one.cue & NAME_WORD for one in earlier):
            return 3
    if before.cue & NAME_WORD:
        return 2
    return 1 if before.cue & SPEECH else 0


def _evidence(text: Words, start: int, end: int, titled: bool) -> int:
    """Return how much speaks for a person: see the weights."""
    tokens = text.tokens
    points = 0
    for token in tokens[start:end]:
        if token.cue & PARTICLE and token.shape == LOWER:
            continue
        known = text.known(token)
        worth = _worth(token, known=known)
        if token.first and not (token.named and not known):
            worth -= 1
        elif worth == 1:
            worth = 2 if token.named and token.bits & (HAND | FREQUENT) != FREQUENT else 1
        points = max(points, worth)
    if sum(1 for token in tokens[start:end] if not text.known(token)) > 1:
        points += 1
    points += 3 if titled else _context(text, start)
    return points + _after(text, end)


def _worth(token: Token, *, known: bool) -> int:
    """Return the points of a word by itself."""
    if token.named:
        return 1 if known else 2
    return 0 if known or token.shape == UPPER else 2


def _after(text: Words, end: int) -> int:
    """Return the points of what stands behind: a possessive, or a colon after a sender."""
    token = text.at(end)
    folded = text.context.folded.text
    last = text.tokens[end - 1]
    if token is not None and token.word == "s" and token.gap == "'":
        return 1
    return 1 if folded[last.end : last.end + 2] == ": " and last.named else 0


def _place(text: Words, start: int, end: int, titled: bool) -> float:
    """Return how sure it is that tokens [start, end) name a place; 0 where they do not."""
    tokens = text.tokens
    stretch = tokens[start:end]
    if titled and not stretch[0].bits & PLACE:
        return 0.0
    phrase = " ".join(token.word for token in stretch)
    listed = (
        phrase in gazetteer().phrases
        if len(stretch) > 1 and stretch[0].bits & PLACE_BEGINS
        else len(stretch) == 1 and stretch[0].bits & PLACE != 0
    )
    before = text.at(start - 1)
    gap = stretch[0].gap
    if before is not None and before.word in _ARTICLES and gap == " ":
        gap, before = before.gap, text.at(start - 2)
    near = before is not None and gap in (" ", "-", "'")
    if near and before is not None and before.cue & PLACE_HEAD and (not titled):
        return 0.8
    if stretch[-1].cue & PLACE_TAIL and len(stretch) > 1 and not _all_named(stretch[:-1]):
        return 0.7
    people = any(token.bits & HAND for token in stretch)
    if near and before is not None and before.cue & PLACE_BEFORE and not before.cue & (TITLE | RELATION):
        if listed and not (people and before.word not in _FIRM_PLACE):
            return 0.85
        unknown = not any(token.named for token in stretch) and any(
            not text.known(token) for token in stretch
        )
        if before.word in _FIRM_PLACE and unknown:
            return 0.65
    if listed and not people and not (stretch[0].first and text.known(stretch[0])) and not titled:
        named = all(token.named for token in stretch)
        common = all(text.known(token) for token in stretch)
        if _context(text, start) < 2 and not (named and common) and not common:
            return 0.6 if not named else 0.0
    return 0.0


def _employs(text: Words, start: int) -> bool:
    """Whether words of work or study stand just before: "works at", "bosse chez"."""
    before, earlier = text.at(start - 1), text.at(start - 2)
    if before is None or text.tokens[start].gap != " ":
        return False
    if before.word in ("chez", "kazini"):
        return True
    link = before.word in (
        "at",
        "for",
        "en",
        "no",
        "na",
        "a",
        "em",
        "para",
        "pour",
        "the",
        "sa",
        "with",
        "do",
        "da",
    )
    third = text.at(start - 3)
    return link and any(
        one is not None and one.cue & ORG_BEFORE and not one.cue & PLACE_BEFORE for one in (earlier, third)
    )
