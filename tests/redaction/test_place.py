"""Places below a country: in nine languages, by the list, by what stands beside them."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers import name
from tbtt_desktop.redaction.recognisers.base import Context, Hints

FOUND = [
    ("en", "We live in Kisumu, near Njiro, and he is from Karachi.", ["Kisumu", "Njiro", "Karachi"]),
    ("en", "i moved from kisumu to nakuru", ["kisumu", "nakuru"]),
    ("es", "Vivo en el barrio San Telmo, cerca de Buenos Aires.", ["San Telmo", "Buenos Aires"]),
    ("fr", "J'habite à Bobo-Dioulasso, quartier Zogona.", ["Bobo-Dioulasso", "Zogona"]),
    ("pt", "Moro em Nampula, no bairro Muatala.", ["Nampula", "Muatala"]),
    ("ar", "أسكن في حي الزهور في طنطا.", ["الزهور", "طنطا"]),
    ("ur", "میں فیصل آباد میں رہتی ہوں۔", ["فیصل آباد"]),
    ("hi", "मैं जबलपुर में रहती हूँ।", ["जबलपुर"]),
    ("sw", "Ninaishi mtaa wa Kariakoo, kutoka Mwanza.", ["Kariakoo", "Mwanza"]),
    ("fil", "Nakatira ako sa Dagupan, taga-Baguio siya.", ["Dagupan", "Baguio"]),
]


def places(text: str, language: str) -> list[str]:
    """Return what is suggested as a place."""
    found = name.find(Context.of(text, Hints(language=language)))
    return [one.text for one in sorted(found, key=lambda one: one.start) if one.category == "PLACE"]


@pytest.mark.parametrize(("language", "text", "expected"), FOUND)
def test_places_are_found_without_the_word_before(language: str, text: str, expected: list[str]) -> None:
    """The village would leave, and with it everybody who is named nowhere."""
    assert places(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He lives in Pakistan and works in Kenya."),
        ("es", "Se fue a Colombia en marzo."),
        ("ar", "سافر إلى مصر في يناير."),
        ("hi", "वह भारत में है।"),
    ],
)
def test_countries_and_months_are_left_alone(language: str, text: str) -> None:
    """What says little would be suggested again and again."""
    assert places(text, language) == []
