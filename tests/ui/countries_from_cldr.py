# /// script
# requires-python = ">=3.11"
# dependencies = ["babel==2.18.0"]
# ///
"""Write `resources/names/countries.json`: what countries are called, by CLDR as Babel carries it.

    uv run tests/ui/countries_from_cldr.py

Babel is asked once here and is not part of the program: of its 33 MB this is 50 kB. To be run anew
for a language that the window learns.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
TARGET = ROOT / "resources" / "names" / "countries.json"
LANGUAGES = ("ar", "en", "es", "fr", "hi", "pt", "sw", "ur")
NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})  # groups, and codes for tests


def names() -> dict[str, dict[str, str]]:
    """Return the names by language and by ISO 3166-1 alpha-2."""
    from babel import Locale  # type: ignore[import-not-found] # late: only who writes the file has it

    found = {}
    for language in LANGUAGES:
        territories = Locale(language).territories
        codes = sorted(code for code in territories if re.fullmatch("[A-Z]{2}", code))
        found[language] = {code: territories[code] for code in codes if code not in NO_COUNTRIES}
    return found


if __name__ == "__main__":
    TARGET.write_text(
        json.dumps(names(), ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8"
    )
