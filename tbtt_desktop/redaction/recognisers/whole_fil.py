"""Names of Filipinos that are told by how they are written: "Ma. Kristina Abad", 'Ronaldo "Pulga" Mercado'.

A short name within quotation marks stands between a given and a family name, whatever these are elsewhere;
the last line of a letter is signed behind a dash.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.columns import where
from tbtt_desktop.redaction.recognisers.found import Found, found, with_initial
from tbtt_desktop.redaction.recognisers.gazetteer import FREQUENT, LANGUAGE_BITS, ORG_HEAD, ROMAN
from tbtt_desktop.redaction.recognisers.tokens import CAPITAL, UPPER, Words
from tbtt_desktop.stories.records import Category

_TAGALOG: Final = LANGUAGE_BITS["fil"]
_MARIA: Final = word_set("ma")
_OPENING: Final = frozenset({' "', " “", " '", ' ("', " (“"})
_CLOSING: Final = frozenset({'" ', "” ", "' ", '") ', "”) "})
_MOST: Final = 6  # words of such a name
_GIVEN_MOST: Final = 2  # words before the short name
_SIGNED_MOST: Final = 3
_SURE: Final = 0.85


def find(text: Words) -> list[Found]:
    """Return such names; they are surer than what a list of towns says of one of their words."""
    if not text.languages & _TAGALOG or text.languages & ROMAN:
        return []
    return [*_marias(text), *_quoted(text), *_signed(text)]


def _marias(text: Words) -> Iterator[Found]:
    """Yield who is called Maria for short and by what follows, also where that is a town's name."""
    for index in where(text.columns.words.among(_MARIA)):
        end = index + 1
        while (token := text.at[end]) is not None and end - index < _MOST:
            initial = token.gap == ". " and (end == index + 1 or len(text.tokens[end - 1].word) == 1)
            if token.shape != CAPITAL or not (initial or token.gap in (" ", "-")):
                break
            end += 1
        first = text.tokens[index]
        if first.shape == CAPITAL and end > index + 1 and text.tokens[index + 1].gap == ". ":
            yield found(text.tokens[index:end], Category.PERSON, _SURE)


def _quoted(text: Words) -> Iterator[Found]:
    """Yield names with a short one in quotation marks before the family's."""
    for index in where(text.columns.gaps.among(_CLOSING)):
        begin = index - 1
        while begin > 0 and index - begin < _SIGNED_MOST and text.tokens[begin].gap in (" ", "-"):
            begin -= 1
        if begin <= 0 or text.tokens[begin].gap not in _OPENING or not _is_capital(text, index):
            continue
        start = begin
        while start > 0 and begin - start < _GIVEN_MOST and _is_capital(text, start - 1):
            start -= 1
            if text.tokens[start].gap != " ":
                break
        if start < begin and not any(token.cue & ORG_HEAD for token in text.tokens[start:begin]):
            end = index + 1
            while end - index < _GIVEN_MOST and _is_capital(text, end) and text.tokens[end].gap == " ":
                end += 1
            yield with_initial(text, found(text.tokens[start:end], Category.PERSON, _SURE))


def _signed(text: Words) -> Iterator[Found]:
    """Yield who signed behind a dash at the end of the text."""
    last = len(text.tokens)
    start = last
    while start > 0 and last - start < _SIGNED_MOST and _is_capital(text, start - 1):
        start -= 1
        if text.tokens[start].gap != " ":
            break
    if start in (0, last) or "-" not in text.tokens[start].gap or text.tokens[start].gap == "-":
        return
    if not any(token.bits & _TAGALOG and token.bits & FREQUENT for token in text.tokens[start:last]):
        yield found(text.tokens[start:last], Category.PERSON, _SURE)


def _is_capital(text: Words, at: int) -> bool:
    token = text.at[at]
    return token is not None and token.shape in (CAPITAL, UPPER)
