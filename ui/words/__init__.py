"""What an error code says to a person: what happened, and what to do or what is safe.

One entry a code; where two classes share a code and mean different things, the entry of the
class (`StoryRefused.consent_missing`) comes first. tests/ui/test_words.py walks every error.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from tbtt_desktop.errors import TbttError
from ui.i18n import filled, isolated, number
from ui.words.bundle import BUNDLE_WORDS
from ui.words.kits import KIT_WORDS
from ui.words.life import LIFE_WORDS
from ui.words.media import MEDIA_WORDS
from ui.words.story import STORY_WORDS
from ui.words.travel import TRAVEL_WORDS
from ui.words.trust import TRUST_WORDS
from ui.words.vault import VAULT_WORDS

CONTEXT: Final = "Errors"
Words = tuple[str, str]  # what happened; what is safe and what to do next


WORDS: Final[dict[str, Words]] = {
    **VAULT_WORDS,
    **STORY_WORDS,
    **MEDIA_WORDS,
    **BUNDLE_WORDS,
    **TRAVEL_WORDS,
    **TRUST_WORDS,
    **KIT_WORDS,
    **LIFE_WORDS,
}


def has_words(name: str, code: str) -> bool:
    """Whether there are words for a code of the error class `name`."""
    return f"{name}.{code}" in WORDS or code in WORDS


def words_for(error: TbttError) -> Words:
    """Return what happened, and what is safe and to be done, in the language of the window."""
    return words_of(error.code, error.params, type(error).__name__)


def words_of(code: str, params: Mapping[str, str | int], name: str = "") -> Words:
    """Return the words of a code with its parameters; `name` is the error's class where it is known."""
    title, text = WORDS.get(f"{name}.{code}") or WORDS.get(code) or WORDS["bug"]
    return _filled(title, params), _filled(text, params)


def sentences_for(error: TbttError) -> str:
    """Return both on one line, as sentences."""
    title, text = words_for(error)
    both = QCoreApplication.translate("Errors", "%1. %2", "%1: what happened, %2: what to do")
    return filled(both, title, text)


def _filled(sentence: str, params: Mapping[str, str | int]) -> str:
    words = QCoreApplication.translate(CONTEXT, sentence)
    values = {
        key: number(value) if isinstance(value, int) else isolated(value) for key, value in params.items()
    }
    return re.sub(r"\{(\w+)\}", lambda place: values.get(place[1], place[0]), words)
