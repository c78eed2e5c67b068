"""The lists of words and names in `resources/names/`: that each is read as meant, and may be passed on."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

from tbtt_desktop.paths import resource
from tbtt_desktop.redaction import recognisers
from tbtt_desktop.redaction.recognisers.gazetteer import LANGUAGE_BITS
from tbtt_desktop.redaction.recognisers.word_lists import sections, text, words

ALONE = frozenset({"words"})
NOBODY = frozenset({"no names"})
SOUTH_ASIAN = frozenset(
    f"{script}{kind}"
    for script in ("roman", "urdu", "hindi")
    for kind in ("", " names", " names too", " verbs", " verbs in consonants")
)
TITLES = {
    **dict.fromkeys(("en", "es", "fr"), ALONE),
    **dict.fromkeys(("fil", "sw", "pt"), NOBODY),
    **dict.fromkeys(("ur", "hi"), SOUTH_ASIAN),
    "ar": frozenset({"verbs", "small words", "words", "names too"}),
    "ar-latin": frozenset({"", "names"}),
}


@pytest.mark.parametrize("language", TITLES)
def test_everyday_words_stand_under_titles_that_are_known(language: str) -> None:
    """Names under a mistyped title would be words that name nobody, and whoever has one be left in."""
    for title, listed in sections(f"everyday-{language}.txt"):
        assert title in TITLES[language]
        assert listed, title
        assert not [word for word in listed if {"#", "[", "]", ","}.intersection(word)], title


def test_every_language_has_its_everyday_words() -> None:
    """A list that is named otherwise would be in the program and never be read."""
    files = {path.name for path in resource("names").glob("everyday*")}
    assert files == {f"everyday-{language}.txt" for language in TITLES}
    assert TITLES.keys() >= LANGUAGE_BITS.keys()


def test_remarks_are_no_words_and_words_are_folded() -> None:
    """A doctor would not be asked about who writes "médico", and everybody who is "written" or "English"."""
    jobs = words("jobs.txt")
    assert {"medico", "enfermero"} <= jobs
    assert not {"#", "written", "english"} & jobs


def test_every_list_says_whose_it_is() -> None:
    """Who passes the program on could not show that she may."""
    told = text("SOURCES.txt").replace("\n", " ").replace(",", " ").split()
    for path in resource("names").iterdir():
        listed = path.name in told or path.name == "SOURCES.txt"
        assert listed or path.stem.removeprefix("everyday") in told, path.name


def test_sets_of_words_in_the_rules_hold_single_words() -> None:
    """Two words joined as the lists join them are never a word of a text: what they tell would be missed."""
    for module in pkgutil.iter_modules(recognisers.__path__):
        kept = vars(importlib.import_module(f"{recognisers.__name__}.{module.name}"))
        for name, value in kept.items():
            if isinstance(value, frozenset):
                joined = [word for word in value if isinstance(word, str) and "_" in word.strip("_")]
                assert not joined, (module.name, name)
