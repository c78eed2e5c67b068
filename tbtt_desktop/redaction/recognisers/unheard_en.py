"""Whether a word that no list has is the name of somebody, where a capital does not tell.

What else no list has is misspelt, built of two words, or a form of a word: "recieved", "bunkhouse", "doxxed".
Asked of English alone: its words have few forms, so that lists hold nearly all of them.
"""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.gazetteer import (
    FREQUENT,
    LANGUAGE_BITS,
    LATIN,
    NAME,
    ROMAN,
    gazetteer,
)
from tbtt_desktop.redaction.recognisers.tokens import Token, Words

_ENGLISH: Final = LANGUAGE_BITS["en"]
_OTHERS: Final = sum(LANGUAGE_BITS[language] for language in LATIN if language != "en") | ROMAN
_LEAST: Final = 5  # letters: a shorter one is like some word or other
_PART_LEAST: Final = 3  # letters of a part of a word
_ENDINGS: Final = word_set("ingly ness able less ings ing ers ies est ish ed er es ly in s y d")
_BEGINNINGS: Final = word_set("un re non pre dis mis over under out cyber anti co")
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


def is_unheard(text: Words, token: Token) -> bool:
    """Whether a word of a text in English alone is none of English, however it is spelt."""
    if token.bits & ~NAME or token.cue or text.languages & _OTHERS:
        return False
    word = token.word
    if len(word) < _LEAST or not word.isascii() or not word.isalpha() or _drawn_out(word):
        return False
    return not (_is_form(word) or is_built(word) or _is_misspelt(word))


def _drawn_out(word: str) -> bool:
    """Whether a letter stands three times in a row: "pleaseee"."""
    return any(word[at] == word[at + 1] == word[at + 2] for at in range(len(word) - 2))


def _is_word(word: str) -> bool:
    return gazetteer().words.get(word, 0) & _ENGLISH != 0


def _is_form(word: str) -> bool:
    """Whether an ending or a beginning makes it of a word."""
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if len(stem) >= _PART_LEAST and stem != word:
            doubled = stem[-1] == stem[-2] and _is_word(stem[:-1])
            if doubled or _is_word(stem) or _is_word(stem + "e") or _is_word(stem + "y"):
                return True
    return any(word.startswith(begin) and _is_word(word.removeprefix(begin)) for begin in _BEGINNINGS)


def is_built(word: str) -> bool:
    """Whether it is two frequent words written as one."""
    words = gazetteer().words
    frequent = _ENGLISH | FREQUENT
    return any(
        words.get(word[:at], 0) & frequent == frequent and words.get(word[at:], 0) & frequent == frequent
        for at in range(_PART_LEAST, len(word) - _PART_LEAST + 1)
    )


def _is_misspelt(word: str) -> bool:
    """Whether a frequent word lies one slip of a finger away."""
    words = gazetteer().words
    frequent = _ENGLISH | FREQUENT
    splits = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    slips = {begin + rest[1:] for begin, rest in splits if rest}
    slips |= {begin + rest[1] + rest[0] + rest[2:] for begin, rest in splits if len(rest) > 1}
    slips |= {begin + letter + rest[1:] for begin, rest in splits if rest for letter in _LETTERS}
    slips |= {begin + letter + rest for begin, rest in splits for letter in _LETTERS}
    return any(words.get(slip, 0) & frequent == frequent for slip in slips)
