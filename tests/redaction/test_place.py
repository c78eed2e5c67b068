"""Places below a country: in nine languages, by the list, by what stands beside them."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers import name
from tbtt_desktop.redaction.recognisers.base import Context, Hints
from tbtt_desktop.redaction.suggest import suggest

FOUND = [
    ("en", "We live in Kisumu, near Njiro, and he is from Karachi.", ["Kisumu", "Njiro", "Karachi"]),
    ("en", "i moved from kisumu to nakuru", ["kisumu", "nakuru"]),
    ("en", "my uncle is a boda guy at najjera, he has my videos.", ["najjera"]),
    ("es", "Vivo en el barrio San Telmo, cerca de Buenos Aires.", ["San Telmo", "Buenos Aires"]),
    ("fr", "J'habite à Bobo-Dioulasso, quartier Zogona.", ["Bobo-Dioulasso", "Zogona"]),
    ("fr", "Je suis déplacée de Djibo, et lui vient de Zogona.", ["Djibo", "Zogona"]),
    ("pt", "Moro em Nampula, no bairro Muatala.", ["Nampula", "Muatala"]),
    ("ar", "أسكن في حي الزهور في طنطا.", ["الزهور", "طنطا"]),
    ("ur", "میں فیصل آباد میں رہتی ہوں۔", ["فیصل آباد"]),
    ("hi", "मैं जबलपुर में रहती हूँ।", ["जबलपुर"]),
    ("sw", "Ninaishi mtaa wa Kariakoo, kutoka Mwanza.", ["Kariakoo", "Mwanza"]),
    ("fil", "Nakatira ako sa Dagupan, taga-Baguio siya.", ["Dagupan", "Baguio"]),
    ("sw", "Tulikutana Mwananyamala, sasa yupo Kigogo.", ["Mwananyamala", "Kigogo"]),
    ("es", "Fui a la comisaría de Zárate y a la estación Floresta.", ["Zárate", "Floresta"]),
    ("pt", "Fui à Delegacia da Mulher de São Mateus.", ["São Mateus"]),
    ("es", "Estudié en el Liceo Andrés Bello de Maturín.", ["Maturín"]),
    ("en", "We met on Temple Road and at Tejuosho Market.", ["Temple Road", "Tejuosho Market"]),
    ("fr", "C'est Wassila de Tizi Ouzou.", ["Tizi Ouzou"]),
    ("ar", "وصلت فالدار البيضاء، وهو من نجع أبو شوشة.", ["الدار البيضاء", "أبو شوشة"]),
    ("ar", "أسكن في مدينة نصر واشتكيت في شرطة الروضة.", ["نصر", "الروضة"]),
    ("ur", "گاؤں چک 45 ڈی بی میں، پھر سیکٹر جی نائن میں۔", ["چک 45 ڈی بی", "جی نائن"]),
    ("pt", "Voltei pra Goiânia e depois pra São Luís.", ["Goiânia", "São Luís"]),
    ("fr", "Je vais à l'hôpital Saint-Joseph de Limete.", ["Limete"]),
    ("fil", "Lumipat ako sa QC, tapos tindera sa Carbon Market.", ["QC", "Carbon Market"]),
    ("es", "Vive en Villa El Salvador, antes en Echesortu.", ["Villa El Salvador", "Echesortu"]),
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
        ("es", "En la parada Luis me esperaba, y era la policía de Ana."),
    ],
)
def test_countries_and_months_are_left_alone(language: str, text: str) -> None:
    """What says little would be suggested again and again."""
    assert places(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("pt", "Moro em Belo Horizonte e ela em São Paulo.", ["Belo Horizonte", "São Paulo"]),
        (
            "es",
            "Soy de San Juan de Lurigancho, block 14, Castañares.",
            ["San Juan de Lurigancho", "Castañares"],
        ),
        ("fr", "Cité des Lilas, bt 11, n° 9, Draria. Domicile : Tabriquet", ["Draria", "Tabriquet"]),
        ("en", "We were in the academy in Gulshan-e-Iqbal.", ["Gulshan-e-Iqbal"]),
        ("en", "She works in a shop, Zarkhanpur, since May.", ["Zarkhanpur"]),
        ("ar", "أسكن في حسين داي، بعدها في تل السنبل.", ["حسين داي", "تل السنبل"]),
        ("ar", "سافرت لبغداد ثم رجعت بالدمام.", ["بغداد", "الدمام"]),
        ("ur", "وہ ملتان گیا، میں پشاور میں ہوں، گھر جھنگی پور میں۔", ["ملتان", "پشاور"]),
        ("hi", "मैं जयपुर में हूँ, वह दिल्ली गया, घर त्रिओले में।", ["जयपुर", "दिल्ली", "त्रिओले"]),
        ("sw", "Nasoma Mwanza lakini mama anakaa Kitale.", ["Kitale"]),
    ],
)
def test_places_are_told_by_their_form_and_by_lists_of_towns(
    language: str, text: str, expected: list[str]
) -> None:
    """A town that is among the frequent words, or a quarter that no list has, would leave."""
    found = places(text, language)
    assert [one for one in expected if one not in found] == []


def test_one_mention_settles_the_others() -> None:
    """One quarter would be labelled as a place here and as a person there, and look like two."""
    text = "I live in Gulberg, near the park. He followed me. Gulberg is small."
    assert places(text, "en") == ["Gulberg", "Gulberg"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("main lakhanwal ki rehne wali hun aur mujhe madad chahiye", "lakhanwal"),
        ("phir hum wah cantt me rehne lage the", "wah cantt"),
        ("Ye sab Quaidpura mein hua tha.", "Quaidpura"),
    ],
)
def test_a_place_is_told_by_what_urdu_says_behind_it(text: str, place: str) -> None:
    """Where somebody lives would be left in whatever is written in Urdu with Latin letters."""
    found = [one.text for one in suggest(text, hints=Hints("PK", "ur")) if one.category == "PLACE"]
    assert found == [place]
