"""Words of spoken Arabic in all their forms, beside the names that look like them."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers.arabic_forms import formed
from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import suggest

ARABIC = Hints(None, "ar")


def _made(text: str) -> list[str]:
    return [one.text for one in suggest(text, hints=ARABIC)]


@pytest.mark.parametrize("word", ["بتعيط", "كنمشي", "حوشها", "كيصلح", "هحكيلك", "عيطات", "احچي", "فلوسي"])
def test_a_form_of_a_known_word_is_known(word: str) -> None:
    """Everyday verbs hidden as names: nobody would read through so many wrong suggestions."""
    assert formed(word)


@pytest.mark.parametrize("word", ["ميرون", "نياندينق", "وفرج", "وتركي", "القعشمي"])
def test_a_name_is_no_form(word: str) -> None:
    """A witness's name taken for a verb, and so left in the text."""
    assert not formed(word)


@pytest.mark.parametrize(
    "text",
    [
        "أنا مش عايزة حاجة وأمي بتعيط كل يوم.",
        "البنت وجعت من طولها والمحامي بغا 3000 درهم.",
        "كنخرج من الخدمة كنلقاه واقف فين كنمشي.",
        "كل يوم يجي يدز رسايل من تلفونه.",
        "قلت له المفتاح متاع الحوش عندي أنا.",
        "قبل رمضان أبي أخلص من الموضوع.",
        "بعد ما طلعت بالتلفزيون سكتت كل الناس.",
    ],
)
def test_everyday_words_of_dialects_are_no_names(text: str) -> None:
    """Who goes through a story in dialect would be stopped at every word that is a town elsewhere."""
    assert _made(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("كان معي ولدين سلمان وتركي.", ["سلمان", "تركي"]),
        ("المتهم يلقب القعشمي.", ["القعشمي"]),
        ("إحنا ساكنين طبربور من زمان.", ["طبربور"]),
        ("رسالة إلى الكفيل السيد جبر الكواري.", ["جبر الكواري"]),
    ],
)
def test_names_stand_out_of_them(text: str, names: list[str]) -> None:
    """Somebody who is named beside such words would be left in."""
    assert _made(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("rani khayfa bezzaf w ma 3andi walou, baba ila sma3 ywa99afni", []),
        ("khatibi jad 3am yhaddedne w bebke kell yom, 7adan yse3edne", ["jad"]),
        ("اسمه علي. جا حسين علي، وصاحبه أبو علي على الباب.", ["علي", "حسين علي", "أبو علي"]),
        ("كان معي سيفاو ومادغريس ونادية.", ["سيفاو", "مادغريس", "نادية"]),
    ],
)
def test_chat_letters_and_two_readings(text: str, names: list[str]) -> None:
    """Every other word of a chat would be hidden, and Ali left, who is written like "on"."""
    assert _made(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ana hiba, nskon f tanja", ["hiba"]),
        ("اسمها قبول، ضربوها قدام الناس.", ["قبول"]),
        ("١) أحلام - تنازلت", ["أحلام"]),
        ("جت أمة السلام وأخذتها.", ["أمة السلام"]),
        ("گالت لي أبوج چاسب حلف.", ["چاسب"]),
        ("شماس في كنيسة العذراء، وساكن في فيصل.", ["كنيسة العذراء", "فيصل"]),
        ("تعلمت في مدرسة البنات.", []),
        ("رزقت منه بمليكة وزين.", ["مليكة", "زين"]),
        ("واحد يسموه الباشا في السوق.", ["الباشا"]),
        ("وكان يضرب لميس بالحزام.", ["لميس"]),
        ("جت السيدة تيغست بيكيلي.", ["تيغست بيكيلي"]),
        ("أنا آمنة ود الريح نازحة من هناك.", ["آمنة ود الريح"]),
        ("مهرب اسمه خطاب من بعيد.", ["خطاب"]),
    ],
)
def test_everyday_words_that_name_somebody_or_something_here(text: str, names: list[str]) -> None:
    """A girl called Acceptance, or a quarter called after a king, would leave with the text."""
    assert _made(text) == names
