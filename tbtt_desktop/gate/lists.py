"""What the gate reads off the lists in `resources/names/`: which words name somebody, and which are words.

Only data is shared with the suggestions: a rule of theirs that is wrong is not wrong here as well.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from typing import Final

from tbtt_desktop.paths import resource
from tbtt_desktop.stories.normalize import fold

# Bits of the groups in `names/lexicon.txt`, as `redaction.recognisers.gazetteer` reads them.
FREQUENT: Final = 16
NAMED: Final = 1 | 2
_LANGUAGES: Final = ("ar-latin", "en", "es", "fil", "fr", "hi", "pt", "sw", "ur")


@cache
def frequent() -> frozenset[str]:
    """Return the words of everyday texts that are on no list of names, in every language of the interface.

    Of the Arabic or Hindi ones nearly half sound like somebody's name: سارے, "all", is Sarah.
    """
    named = fold(resource("names/people.txt").read_text("utf-8")).text.split()
    return _frequent(named=False).difference(named)


@cache
def frequent_names() -> frozenset[str]:
    """Return the words of everyday texts that packages list as a name as well: day, rosa, محمد."""
    return _frequent(named=True)


@cache
def names_by_hand() -> frozenset[str]:
    """Return the names that were listed by hand, without those that are everyday words."""
    return frozenset(
        word for title, words in _sections("people.txt") if not title.endswith("words") for word in words
    )


@cache
def everyday() -> frozenset[str]:
    """Return what was listed by hand as an everyday word of a language in Latin letters."""
    return frozenset(
        word
        for language in _LANGUAGES
        for title, words in _sections(f"everyday-{language}.txt")
        if title == "no names" or "names" not in title
        for word in words
        if word.isascii()
    )


def cues(titles: Collection[str]) -> frozenset[str]:
    """Return the words of these sections of the words that announce a name or stand beside one."""
    return frozenset(word for title, words in _sections("cues.txt") if title in titles for word in words)


def _frequent(*, named: bool) -> frozenset[str]:
    groups = resource("names/lexicon.txt").read_text("utf-8").removeprefix("#").split("\n#")
    sorted_out = (group.partition("\n") for group in groups)
    wanted = (
        words for bits, _, words in sorted_out if int(bits) & FREQUENT and bool(int(bits) & NAMED) is named
    )
    return frozenset(word for words in wanted for word in words.split())


def _sections(name: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the title of each section of a list written by hand, and its folded words."""
    lines = resource(f"names/{name}").read_text("utf-8").split("\n")
    prose = "\n".join(line for line in lines if not line.startswith("#"))
    for section in ("\n" + prose).split("\n[")[1:]:
        title, _, words = section.partition("]")
        yield title, fold(words).text.split()
