"""Names that the form of a text gives away: heads of lines in a pasted chat, and answers in a form."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers import name
from tbtt_desktop.redaction.recognisers.base import Context, Hints


def people(text: str, language: str | None) -> list[str]:
    """Return what is suggested as a person, in the order of the text."""
    found = name.find(Context.of(text, Hints(language=language)))
    return [one.text for one in sorted(found, key=lambda one: one.start) if one.category == "PERSON"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "[16/01/25, 11:02:33 PM] Farwa: hello\n[16/01/25, 11:03 PM] Farwa: again", ["Farwa", "Farwa"]),
        ("en", "03/02/2025, 21:15 - Zubeyda K: look\n03/02/2025, 21:16 - Me: no", ["Zubeyda K"]),
        ("ar", "[١٠:٠٢ م] سجى: شوفي\n[١٠:٠٣ م] هناء: مين هاد", ["سجى", "هناء"]),
        ("hi", "[3/2/25, 9:15 PM] वैशाली भाभी: नहीं बोल", ["वैशाली"]),
        ("pt", "[20:11] Bia: oi\n[20:12] Bia: tá aí\n[20:13] Plantão: sim", ["Bia", "Bia"]),
        ("sw", "Asha: habari\nMama Junior: nzuri\nAsha: sawa", ["Asha", "Junior", "Asha"]),
        ("fil", "jo: nasan ka\nrain23: dito\njo: sige\nrain23: ok", ["jo", "rain23", "jo", "rain23"]),
        ("fil", "Nagpadala: Budoy, Atoy\nSaksi: Tekya", ["Budoy", "Atoy", "Tekya"]),
    ],
)
def test_who_writes_is_found(language: str, text: str, expected: list[str]) -> None:
    """Every line of a pasted chat would begin with the name of who wrote it."""
    assert people(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "[20:11] Helper: hello\n[20:12] Me: hi\n[20:13] Support: bye"),
        ("es", "[21:09] Apoyo: hola\n[21:12] Yo: sí\n[21:13] Apoyo: bien"),
        ("en", "Note: the first\nNote: the second\nTime: 10:30\nTime: 11:30"),
    ],
)
def test_who_helps_is_left_alone(language: str, text: str) -> None:
    """The helper would be asked about every line that she wrote herself."""
    assert people(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Full name: Hope Gift Banda, 24\nAddress: withheld", ["Hope Gift Banda"]),
        ("fr", "Nom : NDIONE\nPrénom : Ndèye Coumba", ["NDIONE", "Ndèye Coumba"]),
        ("es", "Nombre completo: Cruz Flores Rosas (32 años)", ["Cruz Flores Rosas"]),
        ("es", "Edad: 32\nTestigo: Auxiliadora", ["Auxiliadora"]),
        ("ar", "اسم المجني عليها: دعاء رمضان السيد الشاذلي\nالعمر: 24", ["دعاء رمضان السيد الشاذلي"]),
        ("ur", "نام: سمیرا بی بی\nزوجہ: محمد اشفاق", ["سمیرا بی بی", "محمد اشفاق"]),
        ("hi", "नाम: प्रेम पासवान\nआरोपी: कमल", ["प्रेम पासवान", "कमल"]),
        ("sw", "Jina kamili: Pendo Masalu\nShahidi: Neema", ["Pendo Masalu", "Neema"]),
    ],
)  # fmt: skip
def test_what_a_form_asks_for_is_found(language: str, text: str, expected: list[str]) -> None:
    """The one line that says who she is would leave, because her names are words too."""
    assert people(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Name: withheld\nSuspect: unknown\nWitness: none"),
        ("es", "Nombre: reservado\nAgresor: desconocido"),
        ("ar", "الاسم: مجهول\nالجاني: مجهول"),
    ],
)
def test_an_answer_that_names_nobody_is_left_alone(language: str, text: str) -> None:
    """Noise where somebody had already left the name out."""
    assert people(text, language) == []
