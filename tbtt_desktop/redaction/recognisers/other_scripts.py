"""A story's people and places in the letters of another script: Amina, أمينة, अमीना.

Words with the same consonants (`transliterate.skeleton`) are compared by their sound, and only those that
are no everyday words of a language: what is left of Amina are m and n, and so they are of the Arabic word
for "from".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.gazetteer import ANY_LANGUAGE, FREQUENT, NAME, PLACE, gazetteer
from tbtt_desktop.redaction.recognisers.transliterate import skeleton
from tbtt_desktop.redaction.spellings import script as script_of
from tbtt_desktop.redaction.spellings import sound_alike
from tbtt_desktop.stories.normalize import fold
from tbtt_desktop.stories.records import Category, Entity, Suggestion

_WORD = re.compile("[^\\W\\d_](?:[^\\W\\d_]|[\u0900-\u0963])*")
_LEAST: Final = 3  # letters of a word
_CONSONANTS: Final = 2
_SURE: Final = 0.6


@dataclass(frozen=True, slots=True)
class Sounds:
    """The consonants of an entity's words, each with the word."""

    category: Category
    words: frozenset[tuple[str, str]]


def sounds(entity: Entity) -> Sounds:
    """Return what the words of an entity's forms sound like."""
    found = set()
    for form in entity.forms:
        for word in _WORD.findall(fold(form).text):
            sound = skeleton(word)
            if len(word) >= _LEAST and len(sound) >= _CONSONANTS:
                found.add((sound, word))
    return Sounds(entity.category, frozenset(found))


def find(context: Context, known: Sequence[Sounds]) -> Iterator[Suggestion]:
    """Yield words of another script than a known name's that sound like it."""
    if not known:
        return
    bits_of = gazetteer().words.get
    heard: dict[str, list[tuple[str, Category]]] = {}
    for one in known:
        for sound, name in one.words:
            heard.setdefault(sound, []).append((name, one.category))
    scripts = {script_of(name) for one in known for _, name in one.words}
    for found in _WORD.finditer(context.folded.text):
        word = found.group()
        script, bits = script_of(word), bits_of(word, 0)
        if scripts == {script} or len(word) < _LEAST or (bits & FREQUENT and not bits & (NAME | PLACE)):
            continue
        if bits & ANY_LANGUAGE and not bits & (NAME | PLACE):
            continue
        for name, category in heard.get(skeleton(word), ()):
            if script_of(name) != script and sound_alike(name, word):
                yield context.suggestion(found.start(), found.end(), category, _SURE)
                break
