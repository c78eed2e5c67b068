"""The codes of what happened, in every language that has them."""

from __future__ import annotations

import pytest

from tbtt_desktop.services.taxonomy import taxonomy


def test_codes_are_the_same_in_every_language() -> None:
    """A story that was coded in Arabic would be counted apart from one that was coded in English."""
    english, arabic = taxonomy(), taxonomy("ar")
    assert {name: list(entry.codes) for name, entry in english.lists.items()} == {
        name: list(entry.codes) for name, entry in arabic.lists.items()
    }
    assert english.campaign_category == arabic.campaign_category


def test_arabic_has_every_label() -> None:
    """She would choose between words that she cannot read."""
    for entry in taxonomy("ar").lists.values():
        for label in (entry.label, *entry.codes.values()):
            assert not any(letter.isascii() and letter.isalpha() for letter in label), label


@pytest.mark.parametrize("language", ["xx", ""])
def test_a_language_without_labels_shows_english(language: str) -> None:
    """A screen with nothing on it helps nobody."""
    assert taxonomy(language) == taxonomy("en")


def test_a_code_that_is_not_known_is_shown_as_it_is() -> None:
    """What a newer program wrote must not vanish."""
    assert taxonomy("ar").label("act", "from_the_future") == "from_the_future"
    assert taxonomy("ar").label("no_such_list", "code") == "code"
