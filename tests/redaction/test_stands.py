"""Who is told in Hindi and Urdu by nothing but what people do, are called or belong to."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import suggest


def found(text: str, kind: str) -> list[str]:
    """Return what is suggested of a kind in a text of Urdu."""
    return [one.text for one in suggest(text, hints=Hints("PK", "ur")) if one.category == kind]


def people(text: str, language: str = "ur") -> list[str]:
    """Return who is suggested in a text."""
    return [one.text for one in suggest(text, hints=Hints(None, language)) if one.category == "PERSON"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ہم کام کرتے تھے۔ خوشی رونے لگی اور روشنی میری سہیلی ہے۔", ["خوشی", "روشنی"]),
        ("ارے بہار، ادھر آ۔ روشنی دس سال کی تھی۔", ["بہار", "روشنی"]),
        ("میں، خوشی اور کچھ لڑکیاں گئیں، روشنی (عمر 14 سال) نہیں۔", ["خوشی", "روشنی"]),
        ("پھر رمضان نے دروازہ کھولا۔ رمضان کے مہینے میں روزے رکھے۔", ["رمضان"]),
        ("हम काम करते थे। खुशी घर पर नहीं थी, आशा मुझसे दो साल बड़ी है।", ["खुशी", "आशा"]),
        ("kal roshni ko mat batana, khushi das saal ki thi", ["roshni", "khushi"]),
        ("insha meri saheli hai, bhai ameer ne nani bhagi ko bataya", ["insha", "ameer", "bhagi"]),
        ("Hum kaam karte thay. Tabbu baji ne panah di. Jhalvinda meri saheli hai.", ["Tabbu", "Jhalvinda"]),
        ("ہم سب مشی ہی بولتے ہیں، کپتان کو سب شاہ جی کہہ رہے تھے۔", ["مشی", "شاہ"]),
        ("दसवीं में आकाश ठाकुर ने रोका। बेटी का नाम रखा आशिका।", ["आकाश ठाकुर", "आशिका"]),
        ("उसकी औरत सोना आई। सोना पेट से थी, पर मुझे सोना है।", ["सोना", "सोना"]),
        ("دسویں میں خوشی ملک نے روکا، اور ملک کے حالات خراب تھے۔", ["خوشی ملک"]),
    ],
)
def test_somebody_is_told_by_what_only_people_are(text: str, names: list[str]) -> None:
    """Whoever is called Joy or Light, or was born in a month of fasting, would be left in the testimony."""
    assert people(text, "hi" if "\u0900" <= text[0] <= "\u097f" else "ur") == names


@pytest.mark.parametrize(
    "text",
    [
        "خوشی کی بات ہے۔ روشنی میں دیکھا۔ بہار میں پھول کھلے۔",
        "खुशी से रोई। किरण दिखी। उमर सोलह साल है।",
        "mujhe khushi hui, roshni kam thi, meri beti ghar par thi",
        "main ghar se bhagi, insha allah bachungi, ameer log bach jate hain",
    ],
)
def test_joy_and_light_are_words_elsewhere(text: str) -> None:
    """She would be asked about words in every line, and stop to look."""
    assert people(text, "hi" if "\u0900" <= text[0] <= "\u097f" else "ur") == []


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("میرا قیدی نمبر 1187 اور ایم ایل سی نمبر 2291/23 ہے۔", "ID", ["1187", "2291/23"]),
        ("nikahnama no. 1187/B aur khasra no 1204", "ID", ["1187/B", "1204"]),
        ("پیج حق کی آواز پشاور نے لکھا، گروپ کی ایڈمن نے کہا۔", "HANDLE", ["حق کی آواز پشاور"]),
        ("fb pe prince raja k naam se id hai, LinkedIn pe rohanb-product ne", "HANDLE", None),
        ("वे C-9/14, सैनिक विहार में रहते हैं।", "ADDRESS", ["C-9/14"]),
        ("तू वहीं रह, 1284, आउट्रम लाइन में। 12, सड़क पर थे।", "ADDRESS", ["1284, आउट्रम लाइन"]),
    ],
)
def test_numbers_pages_and_houses_are_found(text: str, kind: str, expected: list[str] | None) -> None:
    """A prisoner's number of four figures, or a page in plain words, would lead to her."""
    assert found(text, kind) == (expected or ["prince raja", "rohanb-product"])


def test_a_mobile_of_india_is_no_free_number_of_america() -> None:
    """Whoever has a number that begins with 844 or 8004 would be called."""
    made = suggest("number ye hai 8449 221 076, ya 8004422107", hints=Hints("IN", "hi"))
    assert [one.text for one in made if one.category == "PHONE"] == ["8449 221 076", "8004422107"]
