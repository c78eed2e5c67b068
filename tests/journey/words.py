"""What the window calls things in a language: looked up in the catalogue by their English names."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

CATALOGUES = Path(__file__).parents[2] / "i18n"
_ISOLATES = "[\u2068\u2069]?"
_PLACE = re.compile(r"%L?[\dn]")


@cache
def _catalogue(language: str) -> dict[str, tuple[str, ...]]:
    """Return every translation of every source, plurals one by one."""
    found: dict[str, list[str]] = {}
    for message in ET.parse(CATALOGUES / f"tbtt_{language}.ts").iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        if translation is None:
            continue
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        found.setdefault(source, []).extend(form for form in forms if form)
    return {source: tuple(dict.fromkeys(forms)) for source, forms in found.items()}


class Words:
    """The words of one language. English is what the sources say."""

    def __init__(self, language: str) -> None:
        self.language = language

    def said(self, source: str, *values: str) -> re.Pattern[str]:
        """Return what matches a source of the catalogue in this language, whatever isolates stand in it.

        `values` are what `%1`, `%2` and so on were filled with; anything, where none are given. What no
        catalogue has, such as the name of a story, stays as it is.
        """
        known = _catalogue(self.language).get(source, ()) if self.language != "en" else ()
        return re.compile("|".join(_filled(form, values) for form in known or (source,)), re.DOTALL)

    def beginning(self, source: str) -> re.Pattern[str]:
        """Return what matches a name that begins with a source."""
        return re.compile(f"(?:{self.said(source).pattern}).*", re.DOTALL)

    def of_qt(self, context: str, source: str) -> str:
        """Return what Qt itself says in this language, without the sign of a shortcut."""
        translator = QTranslator()
        place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        loaded = self.language != "en" and translator.load(f"{place}/qtbase_{self.language}.qm")
        translated = translator.translate(context, source) if loaded else source
        return (translated or source).replace("&", "")

    def number(self, value: int) -> str:
        """Return a number in the digits of the language."""
        return QLocale(self.language).toString(value)


def _filled(form: str, values: tuple[str, ...]) -> str:
    parts, at = [], 0
    for place in _PLACE.finditer(form):
        parts.append(re.escape(form[at : place.start()]))
        number = place[0].lstrip("%L")
        value = values[int(number) - 1] if number.isdecimal() and values else None
        parts.append(_ISOLATES + (".*" if value is None else re.escape(value)) + _ISOLATES)
        at = place.end()
    return "".join([*parts, re.escape(form[at:])])
