"""A story's people and places as they are written by a tired hand, or as somebody else spells them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.gazetteer import ANY_LANGUAGE, FREQUENT, NAME, PLACE, gazetteer
from tbtt_desktop.redaction.spellings import Spellings
from tbtt_desktop.stories.normalize import beginnings, fold, words
from tbtt_desktop.stories.records import Category, Entity, Suggestion

_LIKELY: Final = 0.5
_ON_ME: Final = "علي"  # Ali as well, who is found by what stands beside him
_LEAST: Final = 3  # letters of a name in another script
_LISTED: Final = NAME | PLACE


def find(context: Context, known: Sequence[Entity]) -> list[Suggestion]:
    """Return words that are one slip away from a word of a known name, that read like it or sound so.

    Everyday words are left alone, and so are listed names that are one letter apart: they are others.
    """
    spellings, written = _spellings(known)
    if not written:
        return []
    text = context.folded.text
    decided: dict[str, Category | None] = dict.fromkeys(written)
    found = []
    for start, end in words(text):
        for at in beginnings(text, start, end):
            word = text[at:end]
            if word not in decided:
                decided[word] = _meant(word, spellings)
            category = decided[word]
            if category is not None:
                found.append(context.suggestion(at, end, category, _LIKELY))
                break
    return found


def _spellings(known: Sequence[Entity]) -> tuple[Spellings[Category], set[str]]:
    spellings: Spellings[Category] = Spellings()
    written: set[str] = set()
    for entity in known:
        for form in entity.forms:
            text = fold(form).text
            for word in {text[start:end] for start, end in words(text)} - written:
                if word.isalpha() or not word.isascii():
                    spellings.put(word, entity.category)
                    written.add(word)
    return spellings, written


def _meant(word: str, spellings: Spellings[Category]) -> Category | None:
    bits = gazetteer().words.get(word, 0)
    everyday = bits & (FREQUENT | ANY_LANGUAGE) and not bits & _LISTED
    if word == _ON_ME:
        return None
    if len(word) < _LEAST or everyday or word.isdecimal():
        return None
    return next(spellings.like(word), None)
