"""Filipino, Swahili and Portuguese as they are spoken: everyday words, and names that nobody announces."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import suggest


def found(text: str, language: str, category: str = "PERSON") -> list[str]:
    """Return what is suggested in a text of that language."""
    return [one.text for one in suggest(text, hints=Hints(language=language)) if one.category == category]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nakita ko sa bulletin board. Karon dili na siya moatubang og tawo.", "fil"),
        ("Naimbag a malem yo apo. Adda problema ti balasang ko.", "fil"),
        ("Gipadala niya ang hulagway ngadto sa among silingan.", "fil"),
        ("Mteja ni Mnyarwanda, mume wake ni dereva wa lori.", "sw"),
        ("Alicheka na batoto bote, feza ya mafuta imebaki kidogo.", "sw"),
        ("Sou do povo Baniwa. N ta fla ma tudu dia el ta ben.", "pt"),
    ],
)
def test_an_everyday_word_of_a_dialect_is_nobody(text: str, language: str) -> None:
    """Who goes through a story in her own tongue would be stopped at every other word."""
    assert found(text, language) == []
