"""People of Arabic testimonies whose names are words, or on no list: told by what stands beside them."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import suggest
from tbtt_desktop.stories.records import Category

ARABIC = Hints("EG", "ar")

FINDS = [
    ("يا جماعة أنا دنيا وعندي كلام كتير.", "دنيا"),
    ("أنا صالح وعمري ثلاثون سنة.", "صالح"),
    ("شافك نور امبارح وهو نازل.", "نور"),
    ("كنا أربعة في الغرفة: نور وأحمد وأنا.", "نور"),
    ("لولا كريم كنت مت هناك.", "كريم"),
    ("نقله المسعف هشبيل إلى المستشفى.", "هشبيل"),
    ("هذا كل ما عندي، تحياتي،\nوردة", "وردة"),
    ("حضر المدعو صلاح الشهير بالقط إلى محلنا.", "القط"),
    ("اسمه الحركي الوحش.", "الوحش"),
    ("ابن عمي هادي عنده رقمي.", "هادي"),
    ("أنا سنية تحرقت في ساقيا.", "سنية"),
    ("المركب طلع فيه بلال ومرتو صبا وطه، وما رجعوا.", "طه"),
    ("حكيت لأبوها وشوق ولين حاولوا يهدونه.", "شوق"),
    ("اسمها الدكتورة نيانقوم عالجتنا، وراحت.", "نيانقوم"),
    ("واحد سمو إسلام بن قانة يقرا معنا.", "إسلام بن قانة"),
    ("زارتني أم الليث جارتنا.", "أم الليث"),
    ("الأخصائية: منار عبد الحليم. الحالة: مطلقة.", "منار عبد الحليم"),
    ("خالتي تسعديت وبنتها فازية شافوه.", "فازية"),
    ("ana kont ma3 salsabeel bel beit w ba3dein darabni.", "salsabeel"),
    ("kollhom bi2ololi bobo w ana ma b7eb el esem.", "bobo"),
]
SPARES = [
    ("صارت فتنة في الحارة", "فتنة"),
    ("الجوهر أهم من المظهر.", "الجوهر"),
    ("على السوشيال ميديا كتبوا عني", "ميديا"),
    ("زعيمة العصابة هربت", "زعيمة"),
    ("أنا جميلة ومرتاحة الآن.", "جميلة"),
    ("أخذ كل فلوسي وراح.", "لوسي"),
    ("هو معروف بالكذب.", "الكذب"),
    ("البواب بيقول إن فيه عربية.", "بيقول"),
    ("sajano 3 shhour w el sene el madye tele3.", "sene"),
    ("خايفة اسمي يطلع.", "يطلع"),
    ("هادي الدار ديالي وهادي مشاكل كبيرة.", "هادي"),
    ("ابني الصغير مات من البرد.", "الصغير"),
    ("اسمي شهد، أم لثلاث أطفال.", "أم لثلاث"),
    ("تاجر من بعيد. أختي كاكا ما كانت دايرة.", "أختي"),
    ("اليوم أنا معلمة وعندي طالبات.", "وعندي"),
    ("رقم ملفي عند المحامية.", "ملفي"),
    ("سكت ومقدرش يتكلم.", "ومقدرش"),
    ("شوق ولين القلب ما ينفعوا.", "شوق"),
    ("المديرة وحكت معي بأسلوب منيح.", "وحكت"),
    ("كلمني من رقم خاص وسكت.", "خاص"),
    ("رجلي انطاني تلفون قديم وراح.", "قديم"),
    ("خويا لكبير كيجي بالليل.", "كيجي"),
    ("زارتني أم العيال جارتنا.", "أم العيال"),
    ("الحالة: سيدة في الثلاثين.", "سيدة"),
]


def _people(text: str) -> list[str]:
    return [one.text for one in suggest(text, hints=ARABIC) if one.category is Category.PERSON]


@pytest.mark.parametrize(("text", "name"), FINDS)
def test_somebody_is_found(text: str, name: str) -> None:
    """A witness is named in what is handed on."""
    assert name in _people(text)


@pytest.mark.parametrize(("text", "word"), SPARES)
def test_a_word_is_nobody(text: str, word: str) -> None:
    """So many wrong suggestions that nobody reads through them."""
    assert word not in _people(text)
