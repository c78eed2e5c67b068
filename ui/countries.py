"""What countries are called in the languages of the window.

From CLDR (`resources/names`): Qt knows a country's name only in the languages that are spoken there,
which in Arabic are 27 of 258, and the others in English.
"""

from __future__ import annotations

import json

from PySide6.QtCore import QCollator, QLocale

from tbtt_desktop.paths import resource
from ui.i18n import SOURCE


def countries() -> list[tuple[str, str]]:
    """Return codes (ISO 3166-1 alpha-2) and names of all countries, as the window's language sorts them."""
    locale = QLocale()
    everywhere: dict[str, dict[str, str]] = json.loads(
        resource("names/countries.json").read_text(encoding="utf-8")
    )
    known = everywhere.get(locale.name().split("_")[0], everywhere[SOURCE])
    collator = QCollator(locale)
    return sorted(known.items(), key=lambda entry: collator.sortKey(entry[1]))
