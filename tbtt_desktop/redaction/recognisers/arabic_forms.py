"""Whether an Arabic word that no list has is a form of one that is known: "بتعيط", "كنمشي", "حوشها".

An Arabic word carries what other languages write as words of their own: "and", "to", the article before it;
"he does", "will", whose it is, to whom and "not" around it. Its stem is one of the written language's
frequent words or of those of dialects (`resources/names/everyday-ar.txt`).
"""

from __future__ import annotations

from itertools import product
from typing import Final

import numpy as np

from tbtt_desktop.redaction.recognisers.columns import Integers, where
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AFTER,
    BIG_PLACE,
    FAMILY,
    FORMED,
    FREQUENT,
    GIVEN,
    HAND,
    INTRODUCTION,
    LANGUAGE_BITS,
    NAME_FIRST,
    NAME_WORD,
    PLACE,
    RELATION,
    SPOKEN,
    SPOKEN_NAME,
    STOP,
    URDU_NAME,
    WORD_TOO,
    gazetteer,
)
from tbtt_desktop.redaction.recognisers.listed import Listed

_URDU: Final = LANGUAGE_BITS["ur"]
_KNOWN: Final = LANGUAGE_BITS["ar"]
_NAMES: Final = HAND | GIVEN | PLACE
_LISTED: Final = GIVEN | FAMILY | HAND | URDU_NAME | PLACE
_STEM_LEAST: Final = 3  # letters of a noun
_ROOT_LEAST: Final = 2  # of a verb on the list
_PROCLITICS: Final = "\u0648\u0641\u0628\u0644\u0643"
_ALSO: Final = "\u0648\u0641"
_ARTICLE: Final = "\u0627\u0644"
_FEMININE: Final = "\u0647"  # as folding leaves it
_LINKED: Final = "\u062a"  # what it becomes before a suffix
_NISBA: Final = ("\u064a", "\u064a\u0647")
_WEAK: Final = "\u0627"  # how a verb's last letter is written before a suffix
_WRITTEN_WEAK: Final = "\u064a"
_DROPS: Final = ("\u062a", "\u0648")  # endings before which it is left out
_NOT: Final = ("\u0645", "\u0634")  # stand around what was not done, in Egypt
_HE: Final = "\u064a"
_REFLEXIVE: Final = "\u062a\u0646"
# Iraq, the Gulf and Morocco write ch and g by letters of their own: what they stand for, one way and another.
_LETTERS: Final = [
    str.maketrans(spelt)
    for spelt in ({"\u0686": "\u0643", "\u06af": "\u0642"}, {"\u0686": "\u062c", "\u06af": "\u0643"})
]
_ELSEWHERE: Final = NAME_FIRST | RELATION | AFTER | STOP  # as in Urdu, where Mamun is an uncle
_ALIASES: Final = frozenset({"\u0639\u0631\u0641", "\u0646\u0627\u0645"})  # he knew, he slept
_FATHERS: Final = ("\u0627\u0628\u0648", "\u0628\u0648")
_STRANGE: Final = frozenset("\u0686\u06af")
_ARABIC: Final = ("\u0600", "\u0700")
_LATIN_ENDS: Final = 0x058F  # with Greek, Cyrillic and Armenian; all that may be Arabic is behind


def _joined(*parts: str) -> frozenset[str]:
    """Return what one of each of `parts` make together; a dot stands for nothing."""
    told = [[part.strip(".") for part in some.split()] for some in parts]
    return frozenset("".join(chosen) for chosen in product(*told))


_BEFORE_NOUNS: Final = _joined(". و ف", ". ب ل ك ال بال عال هال كال فال مال لل")
_BEHIND_NOUNS: Final = _joined(
    """. ا ي ك ه و ها هم هن كم نا ج يا ين ون ات ان يه يين تي تك ته تو تها تهم تنا تكم تج تين
    اتي اتك اته اتو اتها اتهم اتنا"""
)
_BEFORE_VERBS: Final = _joined(". و ف", ". م ما", ". ب ح ه س ك غ د ل عم را غا", "ي ت ن ا")
_BEFORE_PAST: Final = _joined(". و ف", ". ما", ". ب ح ه ر")
_BEHIND_VERBS: Final = _joined(
    ". و وا ي ين ن ت تي تو نا يت يتي يتو او ات",
    ". ني ها هم هن كم نا ه ك و ج ا لي لك له لو لها لهم لنا ليا ليها",
    ". ش",
)
_LONGEST: Final = 6  # letters before or behind a stem


def settle(listed: Listed, spoken: int) -> None:
    """Tell which words of a text are words, where it is in Arabic.

    What dialects use every day is no name for the lists of elsewhere; what is a name there, too, needs what
    stands beside it to speak for it. What is on no list is a word if it is a form of one.
    """
    words, bits, cues = listed.words, listed.bits, listed.cues
    if not spoken & _KNOWN or (spoken & _URDU and not _more_arabic(bits)):
        return
    cues[listed.once.having(_ALIASES)] &= ~(INTRODUCTION | NAME_WORD)
    known, foreign = gazetteer().words, listed.initials > _LATIN_ENDS
    dialect = bits & SPOKEN != 0
    unknown, places = where(foreign & (bits == 0)), where(foreign & (bits & _NAMES == PLACE))
    for at in unknown:
        named = next((known[one] for one in _spelt(words[at]) if known.get(one, 0) & HAND), 0)
        named = named or _fathered(words[at])
        if named or (not cues[at] and formed(words[at])):
            bits[at] = named or _KNOWN | FORMED
    for at in places:
        if _is_word(words[at]):
            bits[at] = bits[at] & ~PLACE | _KNOWN
            dialect[at] = False
    named_too = dialect & (bits & SPOKEN_NAME != 0)
    cues[named_too] = cues[named_too] & ~_ELSEWHERE | WORD_TOO
    never = dialect & ~named_too
    bits[never] &= ~_LISTED
    cues[never] &= ~(BIG_PLACE | WORD_TOO | NAME_FIRST)


def _fathered(word: str) -> int:
    """Return that a word is a name where "father of" is written onto one: "بوعبدالله"."""
    for father in _FATHERS:
        rest = word.removeprefix(father)
        if rest != word and len(rest) >= _STEM_LEAST and gazetteer().words.get(rest, 0) & HAND:
            return HAND
    return 0


def _more_arabic(bits: Integers) -> bool:
    """Whether a text that may be in Urdu has as many words of Arabic alone as of Urdu alone."""
    alone = bits & (_KNOWN | _URDU)
    return int(np.count_nonzero(alone == _KNOWN)) >= int(np.count_nonzero(alone == _URDU))


def _is_word(word: str) -> bool:
    """Whether what lists have as a town somewhere is a dialect's word with its article or its letters."""
    words = gazetteer().words
    if word.startswith(_ARTICLE) and words.get(word[len(_ARTICLE) :], 0) & SPOKEN:
        return True
    return any(words.get(spelt, 0) & FREQUENT for spelt in _spelt(word))


def formed(word: str) -> bool:
    """Whether a folded word that is on no list is a form of a known one."""
    if not _ARABIC[0] <= word[0] < _ARABIC[1] or (word.startswith(_ARTICLE) and word.endswith(_NISBA)):
        return False
    if word[0] == _NOT[0] and word[-1] == _NOT[1] and len(word) > _STEM_LEAST + 1 and is_verb(word[1:-1]):
        return True  # "مقدرش"
    return _formed(word) or any(map(_formed, _spelt(word)))


def _spelt(word: str) -> set[str]:
    """Return a word as the written language spells it, where a dialect has letters of its own."""
    if _STRANGE.isdisjoint(word):
        return set()
    return {word.translate(one) for one in _LETTERS}


def _formed(word: str) -> bool:
    lists = gazetteer()
    named = lists.words.get(word[1:], 0) & _NAMES if word[0] in _PROCLITICS else 0
    if named and not (named == PLACE and _is_word(word[1:])):
        return _holds_name(word)
    for first in range(min(_LONGEST, len(word) - _ROOT_LEAST) + 1):
        before = word[:first]
        verb = before in _BEFORE_VERBS
        noun, past = before in _BEFORE_NOUNS, before in _BEFORE_PAST
        if noun or past or verb:
            ends = range(len(word), max(first + _ROOT_LEAST, len(word) - _LONGEST) - 1, -1)
            if any(_is_stem(word[first:end], word[end:], noun=noun, past=past, verb=verb) for end in ends):
                return True
    return False


def _holds_name(word: str) -> bool:
    """Whether a word is one although a name stands in it behind "and" or "to": "فلوسي" and Lucy.

    "And Amina" is no trusty one.
    """
    lists, also = gazetteer(), word[0] in _ALSO
    for end in range(len(word), _STEM_LEAST - 1, -1):
        stem, behind = word[:end], word[end:]
        if lists.words.get(stem, 0) & SPOKEN and behind in _BEHIND_NOUNS:
            return True
        if not also and stem in lists.verbs and behind in _BEHIND_VERBS:
            return True
    return False


def _is_stem(stem: str, behind: str, *, noun: bool, past: bool, verb: bool) -> bool:
    if noun and behind in _BEHIND_NOUNS and _is_noun(stem, behind):
        return True
    return (past or verb) and behind in _BEHIND_VERBS and _is_verb(stem, behind, present=verb)


def is_verb(word: str) -> bool:
    """Whether a folded word is a form of a verb on the list of dialects: "قدمت", "بيهددني", "گالت"."""
    return any(map(_is_done, (word, *_spelt(word))))


def _is_done(word: str) -> bool:
    verbs = gazetteer().verbs
    for first in range(min(_LONGEST, len(word) - _ROOT_LEAST) + 1):
        before = word[:first]
        present = before in _BEFORE_VERBS
        least = _ROOT_LEAST if present else _STEM_LEAST
        if not present and before not in _BEFORE_PAST:
            continue
        for end in range(len(word), max(first + least, len(word) - _LONGEST) - 1, -1):
            stem = word[first:end]
            weak = stem[-1] == _WEAK and stem[:-1] + _WRITTEN_WEAK in verbs
            if (weak or stem in verbs) and word[end:] in _BEHIND_VERBS:
                return True
    return False


def _is_noun(stem: str, behind: str) -> bool:
    lists = gazetteer()
    if len(stem) < _STEM_LEAST:
        return False
    written = lists.words.get(stem, 0)
    if written & SPOKEN:
        return True
    sure = _KNOWN if len(stem) > _STEM_LEAST else FREQUENT  # short stems lie in anything
    if written & sure and not written & _NAMES:
        return True
    if behind[:1] != _LINKED:
        return False
    linked = lists.words.get(stem + _FEMININE, 0)
    return linked & SPOKEN != 0 or linked & (_KNOWN | _NAMES) == _KNOWN


def _is_verb(stem: str, behind: str, *, present: bool) -> bool:
    lists = gazetteer()
    if stem in lists.verbs or (stem[0] in _REFLEXIVE and len(stem) > _STEM_LEAST and stem[1:] in lists.verbs):
        return True
    if stem[-1] == _WEAK and stem[:-1] + _WRITTEN_WEAK in lists.verbs:
        return True
    if behind[:1] in _DROPS and stem + _WRITTEN_WEAK in lists.verbs:
        return True  # "حكت", "بيمشو"
    if not present or len(stem) < _STEM_LEAST:
        return False
    sure = _KNOWN if len(stem) > _STEM_LEAST else FREQUENT
    return lists.words.get(_HE + stem, 0) & sure != 0
