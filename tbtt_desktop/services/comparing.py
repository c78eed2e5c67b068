"""Comparing a card's words with its owner: two of the eight are left out, to be heard and chosen.

Whoever is shown all eight and asked whether they are the same says yes. Whoever does not know two of them
has to ask, and hears the others meanwhile. By chance both are met once in sixteen times.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final, TypeVar

from tbtt_desktop.clock import Chance
from tbtt_desktop.crypto.tokens import group
from tbtt_desktop.crypto.words import word_list
from tbtt_desktop.services.people import Person

ASKED: Final = 2
OPTIONS: Final = 4

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Option:
    """What may have been said: a word, or the same as four digits."""

    word: str
    digits: str


@dataclass(frozen=True, slots=True)
class Question:
    """Which of these is said at that place, counted from 0. One is right."""

    place: int
    options: tuple[Option, ...]


def questions(person: Person, chance: Chance, *, but: Collection[int] = ()) -> tuple[Question, ...]:
    """Return what is asked of a person's words, in the order in which they are read, never at `but`."""
    places = [place for place in range(len(person.words)) if place not in but]
    asked = sorted(_drawn(places, ASKED, chance))
    return tuple(Question(place, _options(person, place, chance)) for place in asked)


def is_right(person: Person, question: Question, option: Option) -> bool:
    """Whether that is what stands on the card."""
    return option.word == person.words[question.place]


def _options(person: Person, place: int, chance: Chance) -> tuple[Option, ...]:
    words = word_list()
    others = [index for index, word in enumerate(words) if word not in person.words]
    drawn = _drawn(others, OPTIONS - 1, chance)
    options = [Option(words[index], group(index)) for index in drawn]
    options.append(Option(person.words[place], person.digits[place]))
    return tuple(_drawn(options, OPTIONS, chance))


def _drawn(these: Collection[T], count: int, chance: Chance) -> list[T]:
    left = list(these)
    return [left.pop(int.from_bytes(chance.token(8), "big") % len(left)) for _ in range(count)]
