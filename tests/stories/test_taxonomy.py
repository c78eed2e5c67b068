"""The codes of what happened, in every language that has them."""

from __future__ import annotations

import re

import pytest

from tbtt_desktop.services.taxonomy import taxonomy


def test_codes_are_the_same_in_every_language() -> None:
    """A story that was coded in Arabic would be counted apart from one that was coded in English."""
    english, arabic = taxonomy(), taxonomy("ar")
    assert {name: list(entry.codes) for name, entry in english.lists.items()} == {
        name: list(entry.codes) for name, entry in arabic.lists.items()
    }
    assert english.campaign_category == arabic.campaign_category


def labels(language: str) -> list[str]:
    """Return every label in a language."""
    return [
        label for entry in taxonomy(language).lists.values() for label in (entry.label, *entry.codes.values())
    ]


@pytest.mark.parametrize("language", ["ar", "ur", "hi"])
def test_other_scripts_have_every_label(language: str) -> None:
    """She would choose between words that she cannot read."""
    names = re.compile("GBVIMS|X")
    assert [label for label in labels(language) if re.search("[A-Za-z]", names.sub("", label))] == []


@pytest.mark.parametrize("language", ["es", "fr", "pt", "sw"])
def test_languages_in_latin_letters_have_every_label(language: str) -> None:
    """One choice in English among others is one that she passes over."""
    same = {ours for ours, english in zip(labels(language), labels("en"), strict=True) if ours == english}
    platforms = set(list(taxonomy("en").lists["platform"].codes.values())[:9])
    assert same <= platforms | {"No", "Sexual", "Social", "Cyberbullying", "E-mail"}


@pytest.mark.parametrize("language", ["xx", ""])
def test_a_language_without_labels_shows_english(language: str) -> None:
    """A screen with nothing on it helps nobody."""
    assert taxonomy(language) == taxonomy("en")


def test_a_code_that_is_not_known_is_shown_as_it_is() -> None:
    """What a newer program wrote must not vanish."""
    assert taxonomy("ar").label("act", "from_the_future") == "from_the_future"
    assert taxonomy("ar").label("no_such_list", "code") == "code"
