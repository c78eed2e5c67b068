"""Countries are called by their names in the language of the window."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tbtt_desktop.paths import resource
from tests.ui import countries_from_cldr
from ui import i18n
from ui.countries import countries

ALL = json.loads(resource("names/countries.json").read_text(encoding="utf-8"))
CODES = {
    QLocale.territoryToCode(one)
    for one in QLocale.Country
    if len(QLocale.territoryToCode(one)) == 2 and QLocale.territoryToCode(one).isalpha()
}


@pytest.mark.parametrize("language", [one.code for one in i18n.LANGUAGES])
def test_every_country_has_a_name_in_every_language(language: str) -> None:
    """The one that is missing is hers."""
    names = ALL[language]
    assert names.keys() >= CODES - countries_from_cldr.NO_COUNTRIES
    assert all(name.strip() for name in names.values())
    assert len(set(names.values())) == len(names)


@pytest.mark.parametrize(
    ("language", "letters"), [("ar", "\u0600\u06ff"), ("ur", "\u0600\u06ff"), ("hi", "\u0900\u097f")]
)
def test_names_stand_in_the_letters_of_their_language(language: str, letters: str) -> None:
    """Two hundred countries stood in an Arabic window in English."""
    first, last = letters[0], letters[1]
    strange = [name for name in ALL[language].values() if not any(first <= letter <= last for letter in name)]
    assert strange == []


def test_the_list_is_sorted_as_its_language_is(qapp: QApplication) -> None:
    """In the order of the codes nobody finds anything."""
    i18n.install(qapp, "fr")
    names = [name for _, name in countries()]
    assert names.index("Éthiopie") < names.index("Finlande")
    assert dict(countries())["DE"] == "Allemagne"
    i18n.install(qapp, "ar")
    assert dict(countries())["DE"] == "ألمانيا"


def test_the_languages_are_those_of_the_window() -> None:
    """A language that the window learns would have its countries in English."""
    assert set(countries_from_cldr.LANGUAGES) == {one.code for one in i18n.LANGUAGES} == ALL.keys()
