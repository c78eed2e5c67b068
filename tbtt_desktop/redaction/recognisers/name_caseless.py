"""Names in the Arabic and Devanagari scripts, which have no capitals.

A list of names speaks for a word, unless it is an everyday word too; so do a title, a relation, "my name
is" before it, and what only follows names: honorifics, the mark of who did something (ने, نے). Arabic
proclitics (و ف ب ل ك) are left out of the name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.found import Found, found
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AFTER,
    AGENT,
    AND,
    FREQUENT,
    GIVEN,
    HAND,
    INTRODUCTION,
    JOINS,
    NAME,
    NAME_WORD,
    NEVER,
    ORG_HEAD,
    ORG_TAIL,
    PLACE,
    PLACE_AFTER,
    PLACE_BEFORE,
    PLACE_BEGINS,
    PLACE_HEAD,
    PLACE_TAIL,
    RELATION,
    STOP,
    TITLE,
    WORD_TOO,
    gazetteer,
)
from tbtt_desktop.redaction.recognisers.tokens import NO_CASE, Token, Words, hard, stops
from tbtt_desktop.redaction.recognisers.transliterate import roman
from tbtt_desktop.stories.records import Category

_PROCLITICS: Final = ("و", "ف", "ب", "ل", "ك")
_FATHERS: Final = word_set("ابو ابي ابا ام عبد بو بن ابن بنت آل")
_NISBA: Final = ("ي", "يه", "ية")
_CLOSE: Final = frozenset({" ", ", ", "، ", ". ", ": ", ' "', " (", "-", " '"})


@dataclass(frozen=True, slots=True)
class _Seen:
    """What is known of a word, its proclitic left out."""

    bits: int
    cue: int
    listed: bool  # a name by a list
    known: bool  # an everyday word


def find(text: Words) -> list[Found]:
    """Return the names in scripts without capitals."""
    out: list[Found] = []
    index = 0
    tokens = text.tokens
    while index < len(tokens):
        token = tokens[index]
        if token.shape != NO_CASE or token.taken or len(token.word) < 2:
            index += 1
            continue
        one = _organisation(text, index) or _place(text, index) or _person(text, index)
        if one is not None:
            out.append(one)
            while index < len(tokens) and tokens[index].start < one.end:
                index += 1
        else:
            index += 1
    return out


def _seen(text: Words, token: Token) -> _Seen:
    bits, cue = token.bits, token.cue
    listed = bits & (HAND | GIVEN) != 0
    if not listed and "\u0900" <= token.word[0] <= "\u097f" and not bits & text.languages:
        listed = gazetteer().words.get(roman(token.word), 0) & (HAND | GIVEN) != 0 and len(token.word) > 3
    if bits & HAND:
        known = cue & WORD_TOO != 0
    else:
        known = bits & (text.languages | FREQUENT) != 0 or cue & WORD_TOO != 0
    return _Seen(bits, cue, listed, known)


def _stem(text: Words, token: Token) -> tuple[Token, _Seen] | None:
    """Return a word without its Arabic proclitic, where only so a list of names or places has it."""
    if token.word[:1] not in _PROCLITICS or len(token.word) < 4 or token.bits & (NAME | PLACE):
        return None
    rest = token.word[1:]
    bits, cue = gazetteer().words.get(rest, 0), gazetteer().cues.get(rest, 0)
    if not bits & (HAND | GIVEN | PLACE) or cue & (STOP | NEVER):
        return None
    cut = Token(token.start + 1, token.end, rest, token.shape, bits, cue, token.gap, first=False)
    return cut, _seen(text, cut)


def _person(text: Words, index: int) -> Found | None:
    tokens = text.tokens
    token, seen = tokens[index], _seen(text, tokens[index])
    if not seen.listed:
        stemmed = _stem(text, token)
        if stemmed is not None and not token.bits & text.languages:
            token, seen = stemmed
    if stops(token) or (token.cue & (TITLE | RELATION | AFTER) and not token.bits & HAND):
        return None
    if not _good(text, index, token, seen):
        return None
    end = index + 1
    while end < len(tokens) and end - index < 5 and _goes_on(text, end, tokens[end - 1]):
        end += 1
    while end - 1 > index and tokens[end - 1].word in _FATHERS:
        end -= 1
    stretch = [token, *tokens[index + 1 : end]]
    tokens[index].taken = True
    return found(stretch, Category.PERSON, 0.6 if not seen.known else 0.55)


def _good(text: Words, index: int, token: Token, seen: _Seen) -> bool:
    """Whether a word, with what stands beside it, is a person's name."""
    if token.cue & (STOP | NEVER | PLACE_HEAD | ORG_HEAD) or len(token.word) < 2:
        return False
    after = text.at(index + 1)
    if token.word in _FATHERS:
        bare = after is not None and after.gap == " " and not stops(after) and len(after.word) > 2
        kept = bare and after is not None and (after.named or not _seen(text, after).known)
        return bool(kept) and token.word not in ("بن", "ابن", "بنت", "آل")
    firm, near = _announced(text, index)
    if firm:
        return seen.listed or not seen.known
    if near:
        return seen.listed and not (seen.known and seen.bits & FREQUENT and not seen.bits & HAND)
    marked = after is not None and after.gap == " " and after.cue & AGENT != 0
    if marked and not seen.known and after is not None and after.word in ("ने", "نے"):
        return True
    return seen.listed and not seen.known


def _announced(text: Words, index: int) -> tuple[bool, bool]:
    """Return whether what stands beside a word says that it is a name, and whether it hints at it."""
    token = text.tokens[index]
    before, after = text.at(index - 1), text.at(index + 1)
    honoured = after is not None and after.gap == " " and after.cue & AFTER != 0 and not after.cue & RELATION
    called = after is not None and after.gap == " " and after.cue & AFTER != 0
    folded = text.context.folded.text
    sender = folded[token.end : token.end + 1] == ":" and (
        index == 0 or "\n" in token.gap or "]" in token.gap
    )
    if before is None or (hard(token.gap) and not before.cue & TITLE):
        return honoured, called or sender
    close = token.gap in _CLOSE
    if close and before.cue & (INTRODUCTION | NAME_WORD | TITLE):
        return True, True
    if close and before.cue & RELATION:
        return False, True
    if token.gap == " " and before.taken and before.shape == NO_CASE:
        return False, True
    pair = text.at(index - 2)
    if before.cue & AND and pair is not None and pair.taken:
        return False, True
    return honoured, called or sender


def _goes_on(text: Words, at: int, before: Token) -> bool:
    """Whether the word at `at` is a further word of the name that `before` belongs to."""
    token = text.tokens[at]
    if token.gap not in (" ", "-") or token.shape != NO_CASE or stops(token):
        return False
    if before.cue & JOINS and before.word in _FATHERS:
        return True
    if token.cue & JOINS:
        return text.at(at + 1) is not None
    if token.cue & (TITLE | RELATION | AGENT | PLACE_AFTER) and not token.bits & HAND:
        return False
    if token.cue & AFTER and not token.bits & NAME:
        return False
    seen = _seen(text, token)
    if token.named and not (seen.known and token.cue & WORD_TOO and not token.bits & HAND):
        return not seen.known or token.bits & HAND != 0
    return token.word.startswith("ال") and token.word.endswith(_NISBA) and not seen.known


def _place(text: Words, index: int) -> Found | None:
    tokens, token = text.tokens, text.tokens[index]
    if stops(token) or token.cue & (TITLE | RELATION | PLACE_HEAD):
        return None
    before, after = text.at(index - 1), text.at(index + 1)
    end = _phrase_end(text, index)
    headed = before is not None and token.gap == " " and before.cue & PLACE_HEAD != 0
    near = before is not None and token.gap == " " and before.cue & PLACE_BEFORE != 0
    last = text.at(end)
    near = near or (last is not None and last.gap == " " and last.cue & PLACE_AFTER != 0)
    seen = _seen(text, token)
    if headed and not seen.known and token.word not in _FATHERS:
        return found(tokens[index : max(end, index + 1)], Category.PLACE, 0.7)
    tailed = after is not None and after.gap == " " and after.cue & PLACE_TAIL != 0 and not seen.known
    if tailed and not seen.listed and len(token.word) > 2:
        return found(tokens[index : index + 2], Category.PLACE, 0.6)
    if end > index + 1 and (near or not seen.listed) and not seen.bits & FREQUENT:
        return found(tokens[index:end], Category.PLACE, 0.75)
    if not token.bits & PLACE:
        stemmed = _stem(text, token)
        if stemmed is None or not stemmed[0].bits & PLACE or stemmed[1].listed or token.bits & text.languages:
            return None
        tokens[index].taken = True
        return None if stemmed[1].known else found([stemmed[0]], Category.PLACE, 0.6)
    if seen.known or (seen.listed and not near) or (seen.bits & HAND and not headed):
        return None
    return found([token], Category.PLACE, 0.75 if near else 0.6)


def _phrase_end(text: Words, index: int) -> int:
    """Return the end of the longest listed place of several words that begins at `index`."""
    tokens, end = text.tokens, index + 1
    if not tokens[index].bits & PLACE_BEGINS:
        return end
    phrase = tokens[index].word
    for ahead in range(index + 1, min(index + 4, len(tokens))):
        if tokens[ahead].gap not in (" ", "-"):
            break
        phrase += " " + tokens[ahead].word
        if phrase in gazetteer().phrases:
            end = ahead + 1
    return end


def _organisation(text: Words, index: int) -> Found | None:
    tokens, token = text.tokens, text.tokens[index]
    if token.cue & ORG_HEAD and not token.bits & HAND:
        return _headed(text, index)
    if token.bits & FREQUENT and not token.named:
        return None
    end = index
    while end < len(tokens) and end - index < 5:
        here = tokens[end]
        if here.shape != NO_CASE or (end > index and here.gap not in (" ", "-")) or here.cue & NEVER:
            return None
        if here.cue & ORG_TAIL and end > index:
            break
        if here.cue & (RELATION | TITLE | AGENT | PLACE_AFTER | AND | STOP) and not here.named:
            return None
        end += 1
    else:
        return None
    if end >= len(tokens) or all(text.known(one) for one in tokens[index:end]):
        return None
    while end + 1 < len(tokens) and tokens[end + 1].gap == " " and tokens[end + 1].cue & ORG_TAIL:
        end += 1
    return found(tokens[index : end + 1], Category.ORG, 0.65)


def _headed(text: Words, index: int) -> Found | None:
    """Return a head word with the name that follows it: "مدرسة زهرة الأرز"."""
    tokens, end = text.tokens, index + 1
    while end < len(tokens) and end - index < 5:
        here = tokens[end]
        if here.gap not in (" ", "-") or here.shape != NO_CASE or stops(here):
            break
        if here.cue & (PLACE_BEFORE | RELATION | INTRODUCTION | PLACE_AFTER | AGENT | AND) and not here.named:
            break
        end += 1
    body = tokens[index + 1 : end]
    if not body or all(_seen(text, one).known and not one.named for one in body):
        return None
    if body[0].word.startswith("ال") and _seen(text, body[0]).known and len(body) == 1:
        return None
    return found(tokens[index:end], Category.ORG, 0.65)
