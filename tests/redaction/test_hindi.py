"""Hindi in both of its scripts, and what stands beside it from Fiji to Nepal."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.recognisers.devanagari import spellings
from tbtt_desktop.redaction.suggest import suggest


def found(text: str, kind: str) -> list[str]:
    """Return what is suggested of a kind."""
    return [one.text for one in suggest(text, hints=Hints("IN", "hi")) if one.category == kind]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("रुआती (घर का नाम) शाकाहारी नहीं हैं।", ["रुआती"]),
        ("कोई ऐडी नाम का लड़का उसे मिला था।", ["ऐडी"]),
        ("मेरी साथी बिछना देवी गवाह है।", ["बिछना देवी"]),
        ("वीडियो कन्हैयालाल को दिखाई।", ["कन्हैयालाल"]),
        ("पंच: हरफूल, रामेहर, धर्मबीर।", ["हरफूल", "रामेहर", "धर्मबीर"]),
        ("पहली, कमरजहाँ, 34 वर्ष, दूसरी और थी।", ["कमरजहाँ"]),
        ("Gawah - Stanzin", ["Stanzin"]),
        ("वरना ममता जैसा हाल होगा।", ["ममता"]),
        ("kal lovedip ka phone aaya tha aur wo ro rahi thi", ["lovedip"]),
    ],
)
def test_somebody_is_found_whom_no_list_or_only_words_tell(text: str, names: list[str]) -> None:
    """Whoever has a name of the village, or one that is a word, would be left in the testimony."""
    assert found(text, "PERSON") == names


@pytest.mark.parametrize(
    "text",
    [
        "मेरे को डर लगता है माँ को मत बताइएगा दीदी",
        "हमके दूसर गाँव भेज दीं, ऊ नकली बा बाकिर असली लागेला",
        "त्यांनी मला सांगितले की पोलीस स्टेशनला जा",
        "Hamar photo uske dekhaais aur hamke bolis ki ghar jaao",
        "ohne mainu keha si ki kise nu na dassi",
        "मूल फोन सीलबंद लिफ़ाफ़े में है और पार्सल गोदाम में",
    ],
)
def test_words_of_dialects_are_nobody(text: str) -> None:
    """A testimony in dialect would drown in suggestions, and she would stop to look at them."""
    assert found(text, "PERSON") == found(text, "PLACE") == []


def test_places_are_told_by_what_stands_behind_them_and_by_labels() -> None:
    """The village would be left in, which says more than a name there."""
    assert found("Ham Labasa ke, hamar pati wahan hai.", "PLACE") == ["Labasa"]
    assert found("घटना का स्थान: तोरपा। आरोपी फेरीवाला था।", "PLACE") == ["तोरपा"]
    assert found("पता: गली 2, ग्यासपुरा।", "PLACE") == ["ग्यासपुरा"]
    assert found("मैं उम्मीद सेवा संस्थान में थी।", "ORG") == ["उम्मीद सेवा संस्थान"]


def test_money_goes_where_it_is_said_behind_the_number() -> None:
    """Her payments would lead to her through a number that is hidden as somebody's telephone alone."""
    assert found("वीडियो बनाकर 98047 71209 पर रुपया माँगा।", "BANK") == ["98047 71209"]
    assert found("98047 71209 पर 20 बार फोन किया।", "BANK") == []
    assert found("घर झारखंड 835223 में है।", "ADDRESS") == ["835223"]


def test_a_name_is_one_in_all_its_spellings() -> None:
    """A name would be found as a newspaper prints it and not as she writes it."""
    assert "संदीप" in spellings("सन्दीप")
    assert "भंवरी" in spellings("भँवरी")
    assert "अंजली" in spellings("अंजलि")
