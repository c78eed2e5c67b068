"""A folded text as words, each with what is known of it: what readers of names stand on."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np

from tbtt_desktop.redaction.recognisers import (
    arabic_forms,
    as_written,
    everyday_ar_latin,
    everyday_fil_sw_pt,
    everyday_ur_hi,
    languages,
    short_names,
)
from tbtt_desktop.redaction.recognisers.base import Context, word_set
from tbtt_desktop.redaction.recognisers.columns import (
    Codes,
    Column,
    Flags,
    Integers,
    Signs,
    codes,
    earlier,
    where,
)
from tbtt_desktop.redaction.recognisers.gazetteer import (
    FREQUENT,
    HAND,
    INTRODUCTION,
    LANGUAGE_BITS,
    NAME,
    NEVER,
    RELATION,
    STOP,
    TITLE,
)
from tbtt_desktop.redaction.recognisers.listed import look_up
from tbtt_desktop.redaction.recognisers.split import Split, coded, named
from tbtt_desktop.stories.normalize import Folded, fold

_ENDS = re.compile('[.!?\n\u2022*\\-:;"\u201c\u201d\u00ab\u00bb()\\[\\]/\u0964\u06d4\u061f\u061b]')
_OPENING: Final = frozenset({"'", ", ", "-", ' "', " '", " (", " \u201c", " \u00ab", " \u00ab "})
_PLACE_END = re.compile(
    "[a-z]{3}(?:pura?|abad|nagar|ganj|garh|patnam|palli|pally|halli|puram|gaon|wala|kot)$"
    "|[\u0900-\u0963]{2}(?:गंज|पुर|पुरा|पुरवा|पुरी|पुरम|नगर|बाद|गढ|गढी|हल्ली|पल्ली|पट्टनम|गांव|गाँव|वाडा|वाडी|टोला|पाडा|खेडा|खेडी|डीह"
    "|सराय|कुंड|घाट|माजरा|कलां|खुर्द|टांड|पहाडी|बाजार|हाट)$"
    "|\\w{2}(?:پور|پوره|اباد|گڑه|نگر|گنج|كوٹ|واله)$"
)
_HARD: Final = frozenset(".!?\n\u0964\u06d4\u061f")
LOWER: Final = 0
CAPITAL: Final = 1
UPPER: Final = 2
MIXED: Final = 3
NO_CASE: Final = 4
_FILIPINO: Final = LANGUAGE_BITS["fil"]
_UNRANKED: Final = LANGUAGE_BITS["sw"]
_TAGALOG: Final = word_set("si ni kay c sina nina kina")
_SHORT_TITLE: Final = 3  # letters: "Bro. Eli", but "I told Mama. Then"
_SHORTENED: Final = word_set("ma brgy bgy brg sta sto pob subd")  # a name goes on behind their full stop
_BEYOND: Final = 64
_NOTHING: Final = (None,) * _BEYOND
_CASED_LEAST: Final = 20  # words that show whether somebody writes capitals
_CHAT_LEAST: Final = 3  # words of a short message
_CHATS: Final = LANGUAGE_BITS["sw"] | LANGUAGE_BITS["fil"]  # where such a message tells it
_CAPITALS_MOST: Final = 0.03  # of all words, where nobody does
_SENDERS_MOST: Final = 0.3  # the same with whoever writes at the head of every line
_SHOUTED_LEAST: Final = 0.6  # of all words in capitals
_SMALL_LEAST: Final = 1  # sentences that begin in small letters
_SMALL_SHARE: Final = 0.6  # of all
_CASELESS: Final = "\u0590"  # scripts without capitals begin here; what has them beyond is rare


class Token:
    """A word: folded [start, end), its spelling, what the lists know, and what stands before it.

    `gap` is between the word before and this one; where it is `first`, a capital says nothing. No dataclass:
    ten thousand are made, and of a dataclass mypyc compiles everything but that.
    """

    __slots__ = ("bits", "cue", "end", "first", "gap", "shape", "start", "taken", "word")

    def __init__(  # noqa: PLR0917  # as many as columns, by place: a name to each takes a third longer
        self, start: int, end: int, word: str, shape: int, bits: int, cue: int, gap: str, first: bool
    ) -> None:
        self.start = start
        self.end = end
        self.word = word
        self.shape = shape
        self.bits = bits
        self.cue = cue
        self.gap = gap
        self.first = first
        self.taken = False

    @property
    def named(self) -> bool:
        """Whether a list of people has it."""
        return self.bits & NAME != 0


@dataclass(frozen=True, slots=True)
class Columns:
    """The same of all words, a column each."""

    starts: list[int]
    ends: list[int]
    words: Column
    gaps: Column
    initials: Codes
    shapes: Integers
    bits: Integers
    cues: Integers
    first: Flags


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, and the languages it seems to be in, as bits."""

    context: Context
    tokens: list[Token]
    columns: Columns = field(repr=False, compare=False)  # of the whole text
    begin: int  # where in it these are
    languages: int
    small: bool  # written without capitals although its script has them
    at: list[Token | None] = field(repr=False, compare=False)
    """The same by their index, and None up to `_BEYOND` beyond either end: a list, as it is asked most."""
    seen: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def known(self, token: Token) -> bool:
        """Whether it is a word of a language that the text is in."""
        return token.bits & self.languages != 0 and not self.only_name(token)

    def only_name(self, token: Token) -> bool:
        """Whether a list knows it as a name and none as a frequent word."""
        return token.bits & HAND != 0 and token.bits & FREQUENT == 0 and token.shape == NO_CASE

    def rare(self, token: Token) -> bool:
        """Whether a name on the list by hand is at most a rare word; Swahili and Tagalog tell no ranks."""
        return token.bits & HAND != 0 and not token.bits & (FREQUENT | self.languages & _UNRANKED)

    def introduces(self, token: Token) -> bool:
        """Whether a name follows; Tagalog's markers are everyday words of other languages."""
        if not token.cue & INTRODUCTION:
            return False
        return self.languages & _FILIPINO != 0 or token.word not in _TAGALOG


def read(context: Context) -> Words:
    """Return the words of `context`, column by column; what the lists say is looked up once a word."""
    split = named(context)
    words, starts, ends, gaps = split.words, split.starts, split.ends, split.gaps[:-1]
    shapes = _unshouted(_shapes(context.folded, split), starts, ends)
    once, initials = Column.of(words), context.once(coded).take(split.begins)
    listed = look_up(once, initials)
    spoken = languages.spoken(listed.bits[once.kinds], context.hints.language)
    everyday_ur_hi.settle(listed, spoken)
    arabic_forms.settle(listed, spoken)
    told = languages.told(context.hints.language)
    in_arabic = told & LANGUAGE_BITS["ar"] != 0
    everyday_fil_sw_pt.settle(listed, spoken, told)
    short_names.settle(listed, context.hints.language, spoken)
    arabizi = everyday_ar_latin.settle(listed, told=in_arabic)  # last: Nada is nothing in Portuguese
    bits, cues = listed.bits[once.kinds], listed.cues[once.kinds]
    for at in where(once.among(as_written.DOUBTFUL)):
        last = context.folded.origin[ends[at] - 1]
        written = context.folded.source[last : last + 2]
        small = bool(shapes[at] == LOWER)
        bits[at], cues[at] = as_written.read(bits, cues, words, gaps, at, written, small=small)
    parted = Column.of(gaps)
    figures = [gap for gap in parted.values if gap[-1:].isdigit()] if arabizi else []
    for at in where(parted.among(figures)) if figures else ():
        # What a figure begins is a word, or a name found by itself.
        bits[at], cues[at] = everyday_ar_latin.WORD, 0
    first = _first(words, gaps, parted, cues)
    everyday_fil_sw_pt.learn_forms(
        words, where((bits == 0) & ((shapes == LOWER) | first & (shapes == CAPITAL))), bits, spoken
    )
    columns = Columns(starts, ends, once, parted, initials, shapes, bits, cues, first)
    tokens = _tokens(columns, words, gaps)
    small = _small(columns, told or spoken)
    return _words(context, tokens, columns, 0, spoken, {}, small=small)


def _tokens(columns: Columns, words: list[str], gaps: list[str]) -> list[Token]:
    """Return the words of a text one by one."""
    starts, ends = columns.starts, columns.ends
    shapes: list[int] = columns.shapes.tolist()
    bits: list[int] = columns.bits.tolist()
    cues: list[int] = columns.cues.tolist()
    first: list[bool] = columns.first.tolist()
    # By index: compiled, going through all columns in step takes a third longer.
    return [
        Token(starts[at], ends[at], word, shapes[at], bits[at], cues[at], gaps[at], first[at])
        for at, word in enumerate(words)
    ]


def _first(words: Sequence[str], gaps: Sequence[str], parted: Column, cues: Integers) -> Flags:
    """Return before which words a sentence, a quotation or a bracket begins: a capital there says nothing."""
    first = parted.among(filter(_begins, parted.values))
    stopped = where(first & parted.among((". ", ".")))
    said: list[int] = cues.take([at - 1 for at in stopped]).tolist() if stopped else []
    for at, cue in zip(stopped, said, strict=True):
        before = words[at - 1]
        title = cue & TITLE != 0 and not (cue & RELATION and len(before) > _SHORT_TITLE)
        shortened = title or (len(before) == 1 and before.isalpha()) or before in _SHORTENED
        if shortened and not gaps[at - 1][-1:].isdigit():  # "KDC 482M. He"
            first[at] = False
    if words and gaps[0] != " ":
        first[0] = True
    return first


def _begins(gap: str) -> bool:
    return gap not in _OPENING and _ENDS.search(gap) is not None


def _words(
    context: Context,
    tokens: list[Token],
    columns: Columns,
    begin: int,
    spoken: int,
    seen: dict[str, Any],
    *,
    small: bool,
) -> Words:
    return Words(context, tokens, columns, begin, spoken, small, [*tokens, *_NOTHING], seen)


def parts(text: Words) -> list[Words]:
    """Return `text` as it is where the story says its language, else its stretches of one language each."""
    if text.context.hints.language is not None or not text.tokens:
        return [text]
    begins = where(text.columns.gaps.among(filter(hard, text.columns.gaps.values)))
    found = languages.by_sentence(text.columns.bits, sorted({0, *begins}), text.languages)
    if len(found) == 1:
        return [text]
    seen: dict[int, dict[str, Any]] = {spoken: {} for _, _, spoken in found}  # the same in these languages
    return [
        _words(
            text.context, text.tokens[first:last], text.columns, first, spoken, seen[spoken], small=text.small
        )
        for first, last, spoken in found
    ]


def shared(places: Sequence[int], stretches: Iterable[Words]) -> list[list[int]]:
    """Return which of the words at `places` of a text each of its stretches has, counted from its first."""
    shares: list[list[int]] = []
    at = 0
    for one in stretches:
        begin = one.begin
        end = bisect.bisect_left(places, begin + len(one.tokens), at)
        shares.append([place - begin for place in places[at:end]])
        at = end
    return shares


def _first_sign(char: str) -> int:
    """Return how a word is written by its first sign: `NO_CASE`, `CAPITAL` or `LOWER`."""
    caseless = any(part >= _CASELESS for part in fold(char).text)
    return NO_CASE if caseless else CAPITAL if char.isupper() else LOWER


_FIRST_SIGNS: Final = Signs(_first_sign)


def _shapes(folded: Folded, split: Split) -> Integers:
    """Return how each word is written: a capital at its beginning is one by what follows."""
    source, origin, starts, ends = folded.source, folded.origin, split.starts, split.ends
    first = codes(source).take(np.asarray(origin).take(split.begins))
    shapes = _FIRST_SIGNS.of(first).astype(np.int32)
    for at in where(shapes == CAPITAL):
        shapes[at] = _shape(source[origin[starts[at]] + 1 : origin[ends[at] - 1] + 1])
    return shapes


def _shape(rest: str) -> int:
    """Return how a word is written that begins with a capital, by the rest of it."""
    if rest.islower() or not rest:
        return CAPITAL
    return UPPER if rest.isupper() else MIXED


def _unshouted(shapes: Integers, starts: Sequence[int], ends: Sequence[int]) -> Integers:
    """Return the shapes of a text in capitals throughout as if it were small: they tell of no name there."""
    cased = int(np.count_nonzero(shapes != NO_CASE))
    shouted = shapes == UPPER
    if cased > _CASED_LEAST and int(np.count_nonzero(shouted)) > cased * _SHOUTED_LEAST:
        shapes[shouted | ((shapes == CAPITAL) & (np.subtract(ends, starts) == 1))] = LOWER
    return shapes


def _small(columns: Columns, spoken: int) -> bool:
    """Whether words in scripts with capitals have none, but for what a chat puts at the head of its lines."""
    shapes = columns.shapes
    cased = int(np.count_nonzero(shapes != NO_CASE))
    capitals = int(np.count_nonzero((shapes == CAPITAL) | (shapes == MIXED)))
    if cased <= _CASED_LEAST:
        return spoken & _CHATS != 0 and cased >= _CHAT_LEAST and _chats_small(columns, capitals)
    if capitals > cased * _SENDERS_MOST:
        return False
    if capitals >= cased * _CAPITALS_MOST:
        heads = columns.gaps.among(gap for gap in columns.gaps.values if "\n" in gap)
        heads[0] = True
        seconds = earlier(heads)
        capitals -= int(np.count_nonzero(shapes[heads] == CAPITAL))
        capitals -= int(np.count_nonzero(shapes[seconds] == CAPITAL))
        cased -= int(np.count_nonzero(heads))
    return capitals < cased * _CAPITALS_MOST or _begins_small(columns)


def _chats_small(columns: Columns, capitals: int) -> bool:
    """Whether a short message has capitals at most where a telephone puts them, or a single one."""
    if capitals == int(np.count_nonzero(columns.first & (columns.shapes == CAPITAL))):
        return True
    return capitals == 1 and int(columns.shapes[0]) == LOWER


def _begins_small(columns: Columns) -> bool:
    """Whether sentences begin without a capital, so that only some names have one."""
    begun = columns.shapes[columns.first & columns.gaps.among(filter(hard, columns.gaps.values))]
    return int(np.count_nonzero(begun == LOWER)) > max(_SMALL_LEAST, len(begun) * _SMALL_SHARE)


def hard(gap: str) -> bool:
    """Whether a sentence ends in `gap`."""
    return gap != " " and not _HARD.isdisjoint(gap)


def has_place_ending(token: Token) -> bool:
    """Whether a word that no list has ends as places of South Asia do: -pur, -abad, -nagar, -गंज, -پور."""
    return not token.bits and not token.cue and _PLACE_END.search(token.word) is not None


def stops(token: Token) -> bool:
    """Whether a token leads to nobody whatever its spelling."""
    return token.cue & (STOP | NEVER) != 0
