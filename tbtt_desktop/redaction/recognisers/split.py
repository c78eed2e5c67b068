"""A folded text split into words twice: as phrases are looked up, and as names are read.

A long text is a row of signs of a few kinds for both, and a word is where they do not change: that is told of
all signs at once. Patterns say the same of a short text, and where more would have to be said of signs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import accumulate, compress
from typing import Final

import numpy as np
import numpy.typing as npt

from tbtt_desktop.redaction.recognisers.base import INDIC_SIGNS, LETTERS, Context
from tbtt_desktop.redaction.recognisers.columns import Codes, Flags, Places, Signs, codes, earlier, where

# Digits are words of their own: "blk7", "12b". Runs of one set are several times as fast as a choice at every
# letter; what no blanks part is rare.
WORD: Final = re.compile(f"([{LETTERS}][{LETTERS}{INDIC_SIGNS}]*|\\d+|[^\\W\\d_]+)")
"""A word of a phrase."""
# Latin letters and others never share a word: an address may be written onto an Arabic proclitic.
_LATIN_LETTERS: Final = "a-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u058f"
_OTHERS: Final = LETTERS.replace("a-z", "")
_INDIC: Final = "\u0900-\u0963\u0971-\u0dff"
NAME_WORD: Final = re.compile(
    f"([{_LATIN_LETTERS}][{_LATIN_LETTERS}0-9_\u00b7]*|[{_OTHERS}][{_OTHERS}{_INDIC}]*|[^\\W\\da-z_]+)"
)
"""A word as names are read: figures behind Latin letters belong to it, others to what is between words."""

_Groups = npt.NDArray[np.uint8]
LONG: Final = 4_000
"""Signs of a text; a shorter one is split sooner by a pattern."""
_BETWEEN: Final = 0
_PLAIN: Final = 1  # a to z
_LATIN: Final = 2  # other letters of scripts with capitals
_OTHER: Final = 3
_SIGN: Final = 4  # of Indic vowels
_FIGURE: Final = 5  # 0 to 9
_JOINING: Final = 6  # no figure, and joined to a letter as one is
_STRANGE: Final = 7  # left to patterns
_KINDS: Final = (
    (_PLAIN, re.compile("[a-z]")),
    (_FIGURE, re.compile("[0-9]")),
    (_JOINING, re.compile("[_\u00b7]")),
    (_STRANGE, re.compile(f"(?![{LETTERS}])(?:[{_LATIN_LETTERS}\u0970]|(?![{_INDIC}])\\w)")),
    (_LATIN, re.compile(f"[{_LATIN_LETTERS}]")),
    (_OTHER, re.compile(f"[{LETTERS}]")),
    (_SIGN, re.compile(f"[{_INDIC}]")),
)


def _kind(char: str) -> int:
    return next((kind for kind, pattern in _KINDS if pattern.match(char)), _BETWEEN)


_SIGNS: Final = Signs(_kind)


_BEGIN: Final = "\0"  # no sign of a folded text
_BLANK: Final = np.uint32(ord(" "))


@dataclass(frozen=True, slots=True)
class Split:
    """Words with their places [starts[i], ends[i]); `gaps[i]` stands before each, the last behind all.

    `begins` and `stops` are the starts and the ends again, to ask something of all of them.
    """

    words: list[str]
    starts: list[int]
    ends: list[int]
    gaps: list[str]
    begins: Places = field(compare=False)
    stops: Places = field(compare=False)


@dataclass(frozen=True, slots=True)
class _Runs:
    """Where runs of signs of one group other than 0 begin and end."""

    groups: _Groups
    starts: Places
    ends: Places

    @classmethod
    def of(cls, groups: _Groups) -> _Runs:
        """Find the runs."""
        framed = np.zeros(len(groups) + 2, np.uint8)
        framed[1:-1] = groups
        turns = (framed[1:] != framed[:-1]).nonzero()[0]
        begins, stops = framed.take(turns + 1) != 0, framed.take(turns) != 0
        return cls(groups, turns.compress(begins), turns.compress(stops))


def scanned(context: Context) -> Split:
    """Return the words of a text as phrases are looked up."""
    runs = context.once(_runs)
    return _cut(context, runs[0]) if runs is not None else _by_pattern(WORD, context.folded.text)


def named(context: Context) -> Split:
    """Return the words of a text as names are read; most are words of phrases, too."""
    runs = context.once(_runs)
    if runs is None:
        return _by_pattern(NAME_WORD, context.folded.text)
    phrases, names = runs
    begun = np.zeros(len(names.groups), np.bool_)
    begun[names.starts] = True
    kept = begun.take(phrases.starts)
    if np.count_nonzero(kept) < len(names.starts):  # one is two: an address behind a proclitic of Arabic
        return _cut(context, names)
    return _mended(context, phrases, names, kept)


def _mended(context: Context, phrases: _Runs, names: _Runs, kept: Flags) -> Split:
    """Return names' words by those of phrases that are `kept`: some are longer, and some gaps wider."""
    text, split, listed = context.folded.text, context.once(scanned), kept.tolist()
    words, starts = list(compress(split.words, listed)), list(compress(split.starts, listed))
    ends, gaps = list(compress(split.ends, listed)), list(compress(split.gaps, listed))
    for at in where(phrases.ends.compress(kept) != names.ends):
        ends[at] = int(names.ends[at])
        words[at] = text[starts[at] : ends[at]]
    before = np.concatenate((_NOWHERE, phrases.ends[:-1])).compress(kept)
    for at in where(before != np.concatenate((_NOWHERE, names.ends[:-1]))):
        gaps[at] = text[ends[at - 1] if at else 0 : starts[at]]
    gaps.append(text[ends[-1] if ends else 0 :])
    return Split(words, starts, ends, gaps, names.starts, names.ends)


def coded(context: Context) -> Codes:
    """Return the code points of the folded text."""
    return codes(context.folded.text)


# Words are runs of one of these groups, by kind.
_IN_PHRASES: Final = np.array([0, 1, 1, 1, 1, 2, 0, 0], np.uint8)
_IN_NAMES: Final = np.array([0, 1, 1, 2, 2, 1, 1, 0], np.uint8)
_NOWHERE: Final = np.zeros(1, np.intp)


def _runs(context: Context) -> tuple[_Runs, _Runs] | None:
    """Return what is a word of phrases and of names; None where patterns are to split the text."""
    if len(context.folded.text) < LONG:
        return None
    kinds = _SIGNS.of(context.once(coded))
    other = (kinds == _OTHER) | (kinds == _SIGN)
    behind = earlier(other)
    if np.any((kinds == _STRANGE) | ((kinds == _SIGN) & ~behind) | ((kinds == _LATIN) & behind)):
        return None
    names, figures = _IN_NAMES.take(kinds), kinds >= _FIGURE
    latin = np.zeros(len(kinds) + 1, np.bool_)
    latin[1:] = (kinds == _PLAIN) | (kinds == _LATIN)
    figured = _Runs.of(figures.view(np.uint8))
    # What stands right behind a letter is of its word.
    names[figures] = latin.take(figured.starts).repeat(figured.ends - figured.starts)
    return _Runs.of(_IN_PHRASES.take(kinds)), _Runs.of(names)


def _by_pattern(pattern: re.Pattern[str], text: str) -> Split:
    parts = pattern.split(text)
    places = list(accumulate(map(len, parts)))
    starts, ends = places[0:-1:2], places[1::2]
    begins, stops = np.array(starts, np.intp), np.array(ends, np.intp)
    return Split(parts[1::2], starts, ends, parts[0::2], begins, stops)


def _cut(context: Context, runs: _Runs) -> Split:
    """Return the words that are `runs`, cut all at once where a sign that is none stands between them."""
    signs, starts, between = context.once(coded), runs.starts, runs.groups == 0
    blanked = np.where(between, _BLANK, signs)
    beside = starts[1:][starts[1:] == runs.ends[:-1]]
    words = _text(np.insert(blanked, beside, _BLANK)).split()
    marked = signs.copy()
    marked[starts] = ord(_BEGIN)
    between[starts] = True
    gaps = _text(marked.compress(between)).split(_BEGIN)
    return Split(words, starts.tolist(), runs.ends.tolist(), gaps, starts, runs.ends)


def _text(signs: Codes) -> str:
    return signs.tobytes().decode("utf-32-le", "surrogatepass")
