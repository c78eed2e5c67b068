"""Reading the catalogues of i18n/."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Entry:
    """One string of the window. `forms` are its translations: one, or one for each way of counting."""

    context: str
    source: str
    counted: bool
    finished: bool
    forms: tuple[str, ...]


def entries(language: str) -> Iterator[Entry]:
    """Return every entry of a language's catalogue."""
    for context in ET.parse(ROOT / "i18n" / f"tbtt_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            counted = message.get("numerus") == "yes"
            texts = translation.iter("numerusform") if counted else (translation,)
            yield Entry(
                context.findtext("name", ""),
                message.findtext("source", ""),
                counted,
                "type" not in translation.attrib,
                tuple(text.text or "" for text in texts),
            )
