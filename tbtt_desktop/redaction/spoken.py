"""What a voice says of a redacted text: every placeholder in plain words of the language.

Made from what leaves and nothing else, so that it can hold nothing of what was covered.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

import yaml

from tbtt_desktop.paths import resource
from tbtt_desktop.redaction.text import unescape
from tbtt_desktop.stories.records import Category

OTHERWISE: Final = "en"
_OURS: Final = re.compile(rf"\[({'|'.join(sorted(Category))}) ([0-9]+)\]")


def spoken(redacted: str, language: str) -> str:
    """Return the words to be spoken of a rendered text in a language (two letters, or a tag that begins so).

    `[PERSON 1]` becomes "person 1", in English where `resources/spoken.yaml` has no words of the language; a
    placeholder that somebody typed is read as it was typed.
    """
    words = _words().get(language.partition("-")[0].lower(), _words()[OTHERWISE])

    def said(found: re.Match[str]) -> str:
        return f"{words.get(found[1], found[1].lower())} {found[2]}"

    return unescape(_OURS.sub(said, redacted))


def languages() -> frozenset[str]:
    """Return the languages that have words for placeholders."""
    return frozenset(_words())


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    found: Mapping[str, Mapping[str, str]] = yaml.safe_load(resource("spoken.yaml").read_text("utf-8"))
    return found
