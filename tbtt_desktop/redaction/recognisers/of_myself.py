"""Who says in Arabic who she is, behind "I" as behind no quality, or below a letter: "أنا دنيا وعندي".

Half of the names are words: "I am Salih" and "I am good" are one sentence until it goes on.
"""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers.arabic_forms import is_verb
from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.gazetteer import HAND
from tbtt_desktop.redaction.recognisers.tokens import Words, hard

_I_DID: Final = "\u062a"
_AND: Final = "\u0648"
_LEAST: Final = 2  # letters of "and" with what it joins
_WHO_I_AM: Final = word_set(
    """
    عمري سني مواليد تولد متولد عندي ساكن ساكنة ساكنه مقيم مقيمة متزوج متزوجة متجوز متجوزة مطلق مطلقة ارمل
    ارملة مخطوبة خطيبة طالب طالبة تلميذ تلميذة معلم معلمة مدرس مدرسة استاذ استاذة ممرض ممرضة محامي محامية
    صحفي صحفية مهندس مهندسة طبيب طبيبة دكتور دكتورة محاسب محاسبة موظف موظفة عامل عاملة خادمة خياطة كوافيرة
    سايق سائق شوفير تاجر فلاح مزارع صياد نجار حداد سباك كهربائي بقال خباز شغال شغالة شغاله خدام خدامة كنخدم
    نخدم بشتغل اشتغل اعمل بدرس ادرس كنقرا نقرا عايش عايشة عايشه اعيش بعيش اسكن بسكن كنسكن نسكن لاجئ لاجئة
    نازح نازحة مهجر مهجرة بنت ابن ولد ام والد والدة اخت اخو زوجة زوج مرت مرات جارة جار حفيد حفيدة
    صديقة صديق صاحبة صاحب وحيدة سورية سوري مصرية مصري عراقية عراقي سودانية سوداني يمنية يمني لبنانية لبناني
    فلسطينية فلسطيني اردنية اردني مغربية مغربي تونسية تونسي جزائرية جزائري ليبية ليبي كردية كردي قصتي
    حكايتي شهادتي اسمي معروفة معروف ملقب ملقبة
    """
)
"""What somebody is who has said a name, each also with "and" written onto it."""
_BEING: Final = word_set(
    """
    سعيد سعيدة جميل جميلة كريم كريمة صالح صالحة صادق صادقة راضي راضية فرحان مسلم حر حرة واثق امين مخلص صابر
    صابرة شاكر شاكرة وحيد وحيدة فريد فريدة اسير سالم سليم عادل عادلة نادم هارب شهيد بريء حزين قاصر كبير
    كبيرة صغير صغيرة قوي قوية وفية وفي حنون ساكن هادي هادئ عاقل عاقلة صافي خالي فاضي فاضية عايش زين زينة
    بخير متعب غالي غالية مبسوط سهران سهرانة زهقان عزيز عزيزة شريف شريفة حليم لطيف لطيفة نظيف ماجد خايف ملاك
    مثال بشر انسان
    """
)  # names that are what somebody is far more often

_REGARDS: Final = word_set(
    """
    تحياتي تحياتنا احترامي الاحترام التقدير تقديري الشكر شكرا والسلام السلام سلام المخلص المخلصة المخلصه
    اخوكم اختكم اخوك اختك صديقتك صديقك بنتك ابنك امك ابوك الراسل المرسل المرسلة التوقيع الموقع الموقعة
    مقدمه مقدمته كاتبته كاتبه عنهم عنها عنه
    """
)
_LINE: Final = "\n"


def signs_off(text: Words, index: int) -> bool:
    """Whether regards end the line before the word at `index`, which begins a short last one."""
    before = text.at[index - 1]
    if before is None or _LINE not in text.tokens[index].gap or before.word not in _REGARDS:
        return False
    ends = [text.at[at] for at in range(index + 1, index + 4)]
    return any(one is None or _LINE in one.gap for one in ends)


def says_who(text: Words, index: int) -> bool:
    """Whether the word at `index`, right behind "I", is whose name that is."""
    token, after = text.tokens[index], text.at[index + 1]
    if after is None or after.gap != " ":
        return False
    if after.word in _WHO_I_AM or (after.word[0] == _AND and after.word[1:] in _WHO_I_AM):
        return True
    opens = index <= 1 or hard(text.tokens[index - 1].gap)  # "I" is the first word
    named = token.bits & HAND != 0 and token.word not in _BEING
    did = named and after.word.endswith(_I_DID) and is_verb(after.word)  # "I, Saniya, was burnt"
    return did or (named and opens and after.word[0] == _AND and len(after.word) > _LEAST)
