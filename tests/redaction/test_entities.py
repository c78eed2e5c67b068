"""People and places: one label each, every form found."""

from __future__ import annotations

import time

import pytest

from tbtt_desktop.redaction.entities import entity_for, find_forms, form_key
from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.lexicon import recogniser
from tbtt_desktop.stories.records import Category, Entity, EntityId
from tests.redaction.helpers import ENTITIES, PERSON


def found(text: str, *forms: str) -> list[str]:
    """Return the found spellings."""
    return [text[span.start : span.end] for span in find_forms(text, forms)]


def test_one_person_has_one_label() -> None:
    """The reader would think that there are two women."""
    assert entity_for("ÁMINA", Category.PERSON, ENTITIES) is PERSON
    assert entity_for("Amina", Category.PLACE, ENTITIES) is None
    phone = Entity(EntityId(9), Category.PHONE, 1, ("0300 1234567",))
    assert entity_for("0300-123-4567", Category.PHONE, (phone,)) is phone
    assert form_key("۰۳۰۰ ۱۲۳۴۵۶۷") == form_key("03001234567")


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        ("Amina, AMINA and amina's; Aminah no", "Amina", ["Amina", "AMINA", "amina"]),
        ("Ám\u200bina\u0301!", "amina", ["Ám\u200bina\u0301"]),
        ("Ａｍｉｎａ", "Amina", ["Ａｍｉｎａ"]),
        (
            "Amina  Yusuf / Amina-Yusuf\nAmina\nYusuf",
            "Amina Yusuf",
            ["Amina  Yusuf", "Amina-Yusuf", "Amina\nYusuf"],
        ),
        ("قالت أمينة ولأمينة", "أمينة", ["أمينة", "أمينة"]),
        ("अमीना और अमीना।", "अमीना", ["अमीना", "अमीना"]),
        ("我认识李娜吗", "李娜", ["李娜"]),
        ("call +92 300 1234567 now", "0300 1234567", ["+92 300 1234567"]),
        ("call 0300-123 4567 now", "+923001234567", ["0300-123 4567"]),
        ("call ٠٣٠٠١٢٣٤٥٦٧", "0300 1234567", ["٠٣٠٠١٢٣٤٥٦٧"]),
        ("id 903001234567", "0300 1234567", []),
        ("mail AMINA.Y@Example.org or amina@example.org", "amina.y@example.org", ["AMINA.Y@Example.org"]),
        ("@Amina_K here", "@amina_k", ["Amina_K"]),
        ("x", "...", []),
        ("#JusticeForAmina, AminaYusuf92 amina92", "Amina", ["Amina", "Amina", "amina"]),
        ("#justiceforamina #aminaforever #examinate #noorforever", "amina", ["amina", "amina"]),
        ("#FreeNoor MayDay", "Noor", ["Noor"]),
        ("A.m.i.n.a, A m i n a; a-m-i-n-a", "Amina", ["A.m.i.n.a", "A m i n a", "a-m-i-n-a"]),
        ("I, a man. In a", "Amina", []),
        ("banana Anabel ananas", "Ana", []),
    ],
)
def test_every_form_is_found_whole(text: str, form: str, expected: list[str]) -> None:
    """A second mention of the name would leave."""
    assert found(text, form) == expected


def test_longer_names_win_and_nothing_sticks_out() -> None:
    """Half of a double name would stay readable."""
    assert found("Amina Yusuf Khan", "Amina", "Amina Yusuf", "Yusuf Khan") == ["Amina Yusuf Khan"]


def test_hostile_text() -> None:
    """A strange character in a story would stop the redaction."""
    text = "\ud800Amina\u202e \U0010ffff" * 2000
    assert len(found(text, "Amina", "a" * 500)) == 2000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قالت أمينة إنها من هنا", ["أمينة"]),
        ("अमीना ने मना किया", ["अमीना"]),
        ("امینہ میں اور من", ["امینہ"]),
        ("لاہور سے", ["لاہور"]),
        ("من هنا إلى هناك", []),
        ("میں یہاں ہوں، میری ماں", []),
    ],
)
def test_a_name_is_found_in_another_script(text: str, expected: list[str]) -> None:
    """Amina is covered where she is written in Latin letters, and leaves in Arabic ones."""
    got = recogniser(ENTITIES)(Context.of(text))
    assert sorted({one.text for one in got}) == expected


def test_letters_without_end_are_looked_through_in_time() -> None:
    """A page of single letters, beside a marked piece of what a program wrote, would freeze the window."""
    begun = time.process_time()
    found = find_forms("a " * 20_000 + "A m i n a", ("q" * 5_000, "Amina"))
    assert time.process_time() - begun < 5  # it takes a tenth of a second; each with each took a minute
    assert len(found) == 1
