"""Write `resources/names/more.txt`: names of the npm package @faker-js/faker that no list of words has.

    npm pack @faker-js/faker@10.6.0 && tar xzf faker-js-faker-10.6.0.tgz
    python tests/redaction/names_from_faker_js.py package

The package is no part of the program. It has locales that its namesake for Python lacks (Urdu, Kurdish,
Nigeria, Senegal, South Africa) and more of others. What is a word of a language is left out:
these names were never looked at one by one. Licence: `resources/names/SOURCES.txt`.
"""

from __future__ import annotations

import json
import subprocess  # the package is JavaScript
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
TARGET = ROOT / "resources" / "names" / "more.txt"
sys.path.insert(0, str(ROOT))

from tbtt_desktop.redaction.recognisers.gazetteer import (  # noqa: E402 - found through the line above
    ANY_LANGUAGE,
    NAME,
    ROMAN,
    gazetteer,
)
from tbtt_desktop.stories.normalize import fold  # noqa: E402 - as above

SCRIPT = """
import {allLocales} from FROM;
const kinds = {given: /^first_?name$/i, family: /^last_?name$/i};
const all = v => typeof v === 'string' ? [v] : Array.isArray(v) ? v.flatMap(all) :
    v && typeof v === 'object' ? ('weight' in v ? all(v.value) : Object.values(v).flatMap(all)) : [];
const found = {given: [], family: []};
for (const locale of Object.values(allLocales))
    for (const [key, value] of Object.entries(locale.person ?? {}))
        for (const [kind, asked] of Object.entries(kinds))
            if (asked.test(key)) found[kind].push(...all(value));
console.log(JSON.stringify(found));
"""
LEAST = 3  # letters


def read(package: Path) -> dict[str, Any]:
    """Return the names of all locales by kind, as the package has them."""
    start = SCRIPT.replace("FROM", json.dumps(str(package.resolve() / "dist" / "index.js")))
    run = subprocess.run(
        ["node", "--input-type=module", "-e", start], check=True, capture_output=True, text=True
    )
    found: dict[str, Any] = json.loads(run.stdout)
    return found


def words(names: list[str], known: dict[str, int]) -> set[str]:
    """Return the words of names that no list has, folded, in Latin or Arabic letters."""
    split = {word for name in names for word in fold(name).text.replace("-", " ").split()}
    return {
        word
        for word in split
        if len(word) >= LEAST
        and word.isalpha()
        and (word < "\u0250" or "\u0600" <= word[0] <= "\u06ff")
        and not known.get(word, 0) & (ANY_LANGUAGE | ROMAN | NAME)
    }


def main(package: Path) -> None:
    """Write the list."""
    TARGET.write_text("[given]\n\n[family]\n", encoding="utf-8")
    known, found = gazetteer().words, read(package)
    given = words(found["given"], known)
    family = words(found["family"], known) - given
    lines = ["[given]", *sorted(given), "[family]", *sorted(family)]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
