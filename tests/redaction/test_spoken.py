"""Placeholders as a synthetic voice says them."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.spoken import languages, spoken
from tbtt_desktop.stories.records import Category

INTERFACE = {"en", "es", "fr", "pt", "ar", "ur", "hi", "sw"}


def test_every_language_of_the_window_has_words_for_every_category() -> None:
    """A voice would read brackets and English letters into a testimony in Urdu."""
    assert languages() == INTERFACE
    in_texts = [one for one in Category if one not in {Category.FACE, Category.TEXT, Category.CODE}]
    for language in INTERFACE:
        for category in in_texts:
            said = spoken(f"x [{category} 12] y", language)
            assert said.startswith("x ")
            assert said.endswith(" 12 y")
            assert "[" not in said
            assert category not in said


@pytest.mark.parametrize(
    ("redacted", "language", "said"),
    [
        ("[PERSON 1] wrote from [PHONE 2].", "en", "person 1 wrote from phone number 2."),
        ("[PERSON 1] me escribió.", "es", "persona 1 me escribió."),
        ("[PERSON 1] me escreveu.", "pt-BR", "pessoa 1 me escreveu."),
        ("[PERSON 1] schrieb mir.", "de", "person 1 schrieb mir."),
        ("he typed [PERSON \\1] to [PERSON 1]", "en", "he typed [PERSON 1] to person 1"),
    ],
)
def test_a_placeholder_is_said_in_plain_words(redacted: str, language: str, said: str) -> None:
    """Nobody would understand who did what."""
    assert spoken(redacted, language) == said
