"""Places and organisations of Arabic, and words that are taken for them."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import suggest


def found(text: str, kind: str) -> list[str]:
    """Return what is suggested of a kind."""
    return [one.text for one in suggest(text, hints=Hints("EG", "ar")) if one.category == kind]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("نزحنا على دير البلح بعد القصف.", ["دير البلح"]),
        ("كنا ماشيين صوب تندلتي.", ["تندلتي"]),
        ("راحت وجدان لقسم الحمراء وبلّغت.", ["الحمراء"]),
        ("وساكنة بالأزرق من سنتين.", ["الأزرق"]),
        ("كتبت اسمي باللون الأزرق.", []),
        ("رحت لمركز الشرطة وقعدت.", []),
        ("حضرت انتصار، أم لأربعة: صقر وماجد.", []),
        ("هربت من الشباك وهي كسرت رجلها.", []),
        ("وصاحب المصنع بيقول مفيش دليل.", []),
        ("أرسل رسائل مسيئة إلى معارفها.", []),
    ],
)
def test_places_are_told_from_words(text: str, places: list[str]) -> None:
    """A town left in leads to her, and a word taken for one is one look more in vain."""
    assert found(text, "PLACE") == places


@pytest.mark.parametrize(
    ("text", "organisations"),
    [
        ("في منظمة ليلون للضحايا سجلت القضية.", ["منظمة ليلون للضحايا"]),
        ("معنا بجامعة الزيتونة صاحب قصي.", ["جامعة الزيتونة"]),
        ("وسجلونا في مركز براعم الخير.", ["مركز براعم الخير"]),
        ("رحت لمركز التحقيق وسكتت.", []),
        ("أنا في تالتة كلية والموضوع بدأ.", []),
        ("نبي نوصل لأي منظمة تساعدني نطلع.", []),
    ],
)
def test_an_organisation_ends_where_its_name_does(text: str, organisations: list[str]) -> None:
    """What is said of a school would be covered with its name, and what is none be asked about."""
    assert found(text, "ORG") == organisations
