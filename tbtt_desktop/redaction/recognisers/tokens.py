"""A folded text as words, each with what is known of it: what readers of names stand on."""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate
from typing import Any, Final

import numpy as np

from tbtt_desktop.redaction.recognisers import (
    arabic_forms,
    as_written,
    everyday_ar_latin,
    everyday_fil_sw_pt,
    everyday_ur_hi,
    languages,
)
from tbtt_desktop.redaction.recognisers.base import LETTERS, Context, word_set
from tbtt_desktop.redaction.recognisers.columns import (
    Codes,
    Column,
    Flags,
    Integers,
    Numbers,
    Signs,
    codes,
    earlier,
    where,
)
from tbtt_desktop.redaction.recognisers.devanagari import is_name, is_surely, spellings
from tbtt_desktop.redaction.recognisers.gazetteer import (
    FREQUENT,
    HAND,
    INTRODUCTION,
    LANGUAGE_BITS,
    NAME,
    NEVER,
    ORG_HEAD,
    OWNED,
    PLACE_HEAD,
    RELATION,
    SPEECH,
    STOP,
    TITLE,
    gazetteer,
)
from tbtt_desktop.stories.normalize import Folded, fold

# Latin letters and others never share a word: an address may be written onto an Arabic proclitic.
_LATIN_LETTERS: Final = "a-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u058f"
_OTHERS: Final = LETTERS.replace("a-z", "")
_WORD = re.compile(
    f"([{_LATIN_LETTERS}][{_LATIN_LETTERS}0-9_\u00b7]*"
    f"|[{_OTHERS}][{_OTHERS}\u0900-\u0963\u0971-\u0dff]*|[^\\W\\da-z_]+)"
)
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
_UNRANKED: Final = LANGUAGE_BITS["sw"]
_TAGALOG: Final = word_set("si ni kay c sina nina kina")
_PREFIXES: Final = "\u0648\u0627\u0641\u0628\u0644\u0643"
_AND_SO: Final = "\u0648\u0641"
_TO_BY_AS: Final = "\u0628\u0644\u0643\u0641"
_ARTICLE: Final = "\u0627\u0644"
_BARE_LEAST: Final = 3  # letters of a word without what is written onto it
_SHORT_TITLE: Final = 3  # letters: "Bro. Eli", but "I told Mama. Then"
_SHORTENED: Final = word_set("ma brgy bgy brg sta sto pob subd")  # a name goes on behind their full stop
_BEYOND: Final = 64
_CASED_LEAST: Final = 20  # words that show whether somebody writes capitals
_CAPITALS_MOST: Final = 0.03  # of all words, where nobody does
_SENDERS_MOST: Final = 0.3  # the same with whoever writes at the head of every line
_SHOUTED_LEAST: Final = 0.6  # of all words in capitals
_SMALL_LEAST: Final = 1  # sentences that begin in small letters
_SMALL_SHARE: Final = 0.6  # of all
_INDIC_BEGINS: Final = "\u0900"
_CASELESS: Final = "\u0590"  # scripts without capitals begin here; what has them beyond is rare
_INDIC: Final = LANGUAGE_BITS["hi"]


@dataclass(slots=True)
class Token:
    """A word: folded [start, end), its spelling, what the lists know, and what stands before it."""

    start: int
    end: int
    word: str
    shape: int
    bits: int
    cue: int
    gap: str  # between the word before and this one
    first: bool  # a capital here says nothing
    taken: bool = False

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
    """The words of a text, and the languages it seems to be in, as bits.

    `at` gives a token by its index, and None up to `_BEYOND` beyond either end.
    """

    context: Context
    tokens: list[Token]
    columns: Columns = field(repr=False, compare=False)  # of the whole text
    begin: int  # where in it these are
    languages: int
    small: bool  # written without capitals although its script has them
    at: Callable[[int], Token | None] = field(repr=False, compare=False)
    seen: dict[tuple[str, int, int], Any] = field(default_factory=dict, repr=False, compare=False)

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
        if token.word in _TAGALOG and not self.languages & LANGUAGE_BITS["fil"]:
            return False
        return token.cue & INTRODUCTION != 0


def read(context: Context) -> Words:
    """Return the words of `context`, column by column; what the lists say is looked up once a word."""
    parts = _WORD.split(context.folded.text)
    places = list(accumulate(map(len, parts)))
    words, gaps, starts, ends = parts[1::2], parts[0:-1:2], places[0:-1:2], places[1::2]
    shapes = _unshouted(_shapes(context.folded, starts, ends), starts, ends)
    once = Column.of(words)
    bits_of, cue_of = _listed(once.values)
    bits = once.told(bits_of.values())
    spoken = languages.spoken(bits, context.hints.language)
    settled = everyday_ur_hi.settle(bits_of, cue_of, spoken) | arabic_forms.settle(bits_of, cue_of, spoken)
    in_arabic = languages.told(context.hints.language) & LANGUAGE_BITS["ar"] != 0
    arabizi = everyday_ar_latin.settle(bits_of, told=in_arabic)
    if everyday_fil_sw_pt.settle(bits_of, spoken) or settled or arabizi:
        bits = once.told(bits_of.values())
    cues = once.told(cue_of.values())
    for at in where(once.among(as_written.DOUBTFUL)):
        last = context.folded.origin[ends[at] - 1]
        written = context.folded.source[last : last + 2]
        small = shapes[at] == LOWER
        bits[at], cues[at] = as_written.read(bits, cues, words, gaps, at, written, small=small)
    initials, parted = codes(context.folded.text)[starts], Column.of(gaps)
    figures = [gap for gap in parted.values if gap[-1:].isdigit()] if arabizi else []
    for at in where(parted.among(figures)) if figures else ():
        # What a figure begins is a word, or a name found by itself.
        bits[at], cues[at] = everyday_ar_latin.WORD, 0
    first = _first(words, gaps, parted, cues)
    everyday_fil_sw_pt.learn_forms(
        words, where((bits == 0) & ((shapes == LOWER) | first & (shapes == CAPITAL))), bits, spoken
    )
    columns = Columns(starts, ends, once, parted, initials, shapes, bits, cues, first)
    told = (column.tolist() for column in (shapes, bits, cues))
    tokens = list(map(Token, starts, ends, words, *told, gaps, first.tolist()))
    return _words(context, tokens, columns, 0, spoken, small=_small(columns))


def _first(words: Sequence[str], gaps: Sequence[str], parted: Column, cues: Integers) -> Flags:
    """Return before which words a sentence, a quotation or a bracket begins: a capital there says nothing."""
    first = parted.among(filter(_begins, parted.values))
    for at in where(first & parted.among((". ", "."))):
        before = words[at - 1]
        title = cues[at - 1] & TITLE and not (cues[at - 1] & RELATION and len(before) > _SHORT_TITLE)
        shortened = title or (len(before) == 1 and before.isalpha()) or before in _SHORTENED
        first[at] = not shortened or gaps[at - 1][-1:].isdigit()  # "KDC 482M. He"
    if words and gaps[0] != " ":
        first[0] = True
    return first


def _begins(gap: str) -> bool:
    return gap not in _OPENING and _ENDS.search(gap) is not None


def _words(
    context: Context, tokens: list[Token], columns: Columns, begin: int, spoken: int, *, small: bool
) -> Words:
    at = [*tokens, *[None] * _BEYOND].__getitem__
    return Words(context, tokens, columns, begin, spoken, small, at)


def parts(text: Words) -> list[Words]:
    """Return `text` as it is where the story says its language, else its stretches of one language each."""
    if text.context.hints.language is not None or not text.tokens:
        return [text]
    begins = where(text.columns.gaps.among(filter(hard, text.columns.gaps.values)))
    found = languages.by_sentence(text.columns.bits, sorted({0, *begins}), text.languages)
    if len(found) == 1:
        return [text]
    return [
        _words(text.context, text.tokens[first:last], text.columns, first, spoken, small=text.small)
        for first, last, spoken in found
    ]


def shared(places: Sequence[int], stretches: Iterable[Words]) -> Iterator[list[int]]:
    """Yield which of the words at `places` of a text each of its stretches has, counted from its first."""
    at = 0
    for one in stretches:
        end = bisect.bisect_left(places, one.begin + len(one.tokens), at)
        yield [place - one.begin for place in places[at:end]]
        at = end


def _listed(words: Collection[str]) -> tuple[dict[str, int], dict[str, int]]:
    """Return bits and cue of different words, in their order."""
    lists = gazetteer()
    bits, cues = (dict(zip(words, numbers.of(words), strict=True)) for numbers in _numbers())
    joined = [word for word in words if word[0] in _PREFIXES and not (cues[word] or bits[word] & HAND)]
    for word in joined:
        cues[word] = _joined_cue(word, lists.cues)
    for word in [word for word in words if word > _INDIC_BEGINS and not bits[word] and not cues[word]]:
        for other in spellings(word):
            if other in lists.words or other in lists.cues:
                bits[word], cues[word] = lists.words.get(other, 0), lists.cues.get(other, 0)
                break
        else:
            bits[word] = HAND if is_name(word) else 0
    for word in [word for word in words if bits[word] == _INDIC and word > _INDIC_BEGINS]:
        if is_surely(word):
            bits[word] |= HAND
    return bits, cues


@cache
def _numbers() -> tuple[Numbers, Numbers]:
    """Return bits and cues of all lists."""
    lists = gazetteer()
    return Numbers(lists.words), Numbers(lists.cues)


def _joined_cue(word: str, cues: Mapping[str, int]) -> int:
    """Return what an Arabic word announces that "and", "to", "by", "in" or the article is written onto."""
    bare = word[1:] if word[0] in _AND_SO else word
    cue = cues.get(bare, 0) if bare != word else 0
    if not cue and bare[:1] in _TO_BY_AS and len(bare) > _BARE_LEAST:
        bare = bare[1:]
        cue = cues.get(bare, 0)
    if not cue and bare.startswith((_ARTICLE, _ARTICLE[1])) and len(bare) > _BARE_LEAST:
        cue = cues.get(bare.removeprefix(_ARTICLE).removeprefix(_ARTICLE[1]), 0) & ~(PLACE_HEAD | ORG_HEAD)
    spoken = SPEECH | OWNED if bare == word[1:] and word[0] in _AND_SO else 0
    return cue & (TITLE | RELATION | INTRODUCTION | PLACE_HEAD | ORG_HEAD | spoken)


def _first_sign(char: str) -> int:
    """Return how a word is written by its first sign: `NO_CASE`, `CAPITAL` or `LOWER`."""
    caseless = any(part >= _CASELESS for part in fold(char).text)
    return NO_CASE if caseless else CAPITAL if char.isupper() else LOWER


_FIRST_SIGNS: Final = Signs(_first_sign)


def _shapes(folded: Folded, starts: Sequence[int], ends: Sequence[int]) -> Integers:
    """Return how each word is written: a capital at its beginning is one by what follows."""
    source, origin = folded.source, folded.origin
    shapes = _FIRST_SIGNS.of(codes(source)[np.asarray(origin, np.intp)[starts]]).astype(np.int32)
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


def _small(columns: Columns) -> bool:
    """Whether words in scripts with capitals have none, but for what a chat puts at the head of its lines."""
    shapes = columns.shapes
    cased = int(np.count_nonzero(shapes != NO_CASE))
    capitals = int(np.count_nonzero((shapes == CAPITAL) | (shapes == MIXED)))
    if cased <= _CASED_LEAST or capitals > cased * _SENDERS_MOST:
        return False
    if capitals >= cased * _CAPITALS_MOST:
        heads = columns.gaps.among(gap for gap in columns.gaps.values if "\n" in gap)
        heads[0] = True
        seconds = earlier(heads)
        capitals -= int(np.count_nonzero(shapes[heads] == CAPITAL))
        capitals -= int(np.count_nonzero(shapes[seconds] == CAPITAL))
        cased -= int(np.count_nonzero(heads))
    return capitals < cased * _CAPITALS_MOST or _begins_small(columns)


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
