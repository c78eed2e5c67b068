"""Organisations: a head word and the name beside it, in nine languages."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers import name
from tbtt_desktop.redaction.recognisers.base import Context, Hints
from tbtt_desktop.redaction.suggest import suggest

FOUND = [
    ("en", "I teach at Hilltop Girls Academy in the town.", ["Hilltop Girls Academy"]),
    (
        "en",
        "She works for Mwangi & Sons and studied at Moi College of Nursing.",
        ["Mwangi & Sons", "Moi College of Nursing"],
    ),
    (
        "es",
        "Trabajo en la Panadería La Espiga y en Textiles Andinos, S. A.",
        ["Panadería La Espiga", "Textiles Andinos, S. A."],
    ),
    ("fr", "Elle va au lycée Félix-Éboué.", ["lycée Félix-Éboué"]),
    ("pt", "Dou aulas na Escola Municipal Cecília Meireles.", ["Escola Municipal Cecília Meireles"]),
    ("ar", "أعمل في مدرسة زهرة الربيع.", ["مدرسة زهرة الربيع"]),
    ("ur", "وہ مہران ماڈل سکول میں پڑھتی ہے۔", ["مہران ماڈل سکول"]),
    (
        "ar",
        "زوجي في مستشفى الحرس الوطني وأخي في مدرسة ابن خلدون.",
        ["مستشفى الحرس الوطني", "مدرسة ابن خلدون"],
    ),
    ("ar", "محامية من مؤسسة قضايا المرأة.", ["مؤسسة قضايا المرأة"]),
    ("ur", "میری بہن پنجاب کالج میں ہے، شوہر جناح ہسپتال میں۔", ["پنجاب کالج", "جناح ہسپتال"]),
    ("ur", "میں یونیورسٹی آف سرگودھا میں پڑھتی تھی۔", ["یونیورسٹی آف سرگودھا"]),
    ("ur", "وہ بحریہ بیکری پر، بلال مسجد کے پیچھے رہتا ہے۔", ["بحریہ بیکری", "بلال مسجد"]),
    ("hi", "पहल फाउंडेशन की दीदी, मैं टीसीएस में और वह बॉम्बे हॉस्पिटल में।", ["पहल फाउंडेशन", "टीसीएस", "बॉम्बे हॉस्पिटल"]),
    ("hi", "वह ज्ञानदीप पब्लिक स्कूल में पढ़ती है।", ["ज्ञानदीप पब्लिक स्कूल"]),
    ("sw", "Nasoma Chuo cha Ufundi Kihonda.", ["Chuo cha Ufundi Kihonda"]),
    ("en", "My sister is at Mayo Hospital, near St. Mary's College.", ["Mayo Hospital", "Mary's College"]),
    ("en", "He told my church, Calvary Baptist, and a lawyer from FIDA.", ["Calvary Baptist", "FIDA"]),
    ("en", "She left Al Farooq Academy. Al Noor School, too.", ["Al Farooq Academy", "Al Noor School"]),
    ("es", "Al Colegio San José fui ayer.", ["Colegio San José"]),
    ("es", "Trabajo en la fonda Doña Chela.", ["fonda Doña Chela"]),
    ("fr", "Je suis couturière à Konbit Textile.", ["Konbit Textile"]),
    ("ar", "سيّبت خدمتي في روضة براعم الخير.", ["روضة براعم الخير"]),
    ("hi", "वह एम्स में गार्ड था, मेरे पति बॉम्बे हॉस्पिटल में।", ["एम्स", "बॉम्बे हॉस्पिटल"]),
    ("pt", "Trabalho de caixa na Belmonteza e estudo na UFPA.", ["Belmonteza", "UFPA"]),
    (
        "fr",
        "Serveuse au snack Le Manguier, inscrite à l'ENCG Kénitra.",
        ["Le Manguier", "ENCG Kénitra"],
    ),
    ("fil", "Nagtatrabaho ako sa Golden Wok at nag-aaral sa DLSU.", ["Golden Wok", "DLSU"]),
    ("fil", "Guro ako sa Paaralang Elementarya ng Talisay.", ["Paaralang Elementarya ng Talisay"]),
]


def organisations(text: str, language: str) -> list[str]:
    """Return what is suggested as an organisation."""
    found = name.find(Context.of(text, Hints(language=language)))
    return [one.text for one in sorted(found, key=lambda one: one.start) if one.category == "ORG"]


@pytest.mark.parametrize(("language", "text", "expected"), FOUND)
def test_organisations_are_found_whole(language: str, text: str, expected: list[str]) -> None:
    """The school or the shop would leave, and lead to her."""
    assert organisations(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The school and the hospital did nothing, nor did Facebook."),
        ("en", "I live on Temple Road. In the shop, Amina said she works in Kibera and gave me her CNIC."),
        ("pt", "Mandei o CPF e o RG para a delegacia e trabalho em Itaquera."),
        ("es", "La escuela y la clínica no hicieron nada."),
        ("ar", "ذهبت إلى المدرسة ثم إلى المستشفى الحكومي، وهي موظفة في شركة كبيرة."),
        ("ur", "وہ سکول اور ہسپتال گئی۔"),
        ("hi", "वह स्कूल और अस्पताल गई। एफआईआर में नाम है, बेटी सीमा स्कूल में है।"),
        ("pt", "NA ESCOLA 3 MENINAS RIRAM DE MIM."),
        ("fr", "AU LYCÉE 2 FOIS PAR SEMAINE ON RIAIT."),
        ("ar", "حركة السير متوقفة. شبكة الكهرباء مقطوعة"),
    ],
)
def test_a_head_word_alone_is_left_alone(language: str, text: str) -> None:
    """Every school of a story would be suggested."""
    assert organisations(text, language) == []


@pytest.mark.parametrize("name", ["الفلاح سکول", "بیکن ہاؤس", "الائیڈ ہسپتال"])
def test_a_rare_word_before_a_school_of_urdu_is_its_name(name: str) -> None:
    """The school or hospital that leads to somebody would be left in."""
    found = [one.text for one in suggest(f"میں {name} میں پڑھتی تھی۔", hints=Hints("PK", "ur"))]
    assert found == [name]
    assert suggest("میں گرلز ہائی سکول میں پڑھتی تھی۔", hints=Hints("PK", "ur")) == []
