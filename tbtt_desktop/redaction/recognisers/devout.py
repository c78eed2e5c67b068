"""Names of two everyday words, as the devout give them: "given by God", "gift of the Prophet"."""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.gazetteer import GIVEN, HAND, LANGUAGE_BITS, NAME_TOO
from tbtt_desktop.redaction.recognisers.tokens import Token, Words
from tbtt_desktop.stories.normalize import fold

_YEH_OF_VERBS: Final = "\u06d2"  # folded as that of names: جانے and Jani
_ARABIC: Final = LANGUAGE_BITS["ar"]
_GIVERS: Final = word_set(
    "اللہ خدا مولا نبی رسول امام پیر رب علی گل محمد احمد شاہ میر فقیر خیر نور قادر کریم رحیم"
)
_GIFTS: Final = word_set(
    """
    بخش یار دتہ دتا دتی ڈنو ڈینو ڈنہ ڈتہ ڈوایا ڈیوایا رکھا رکھی رکھیو وسایا وسائی نواز داد بچایو جڑیو جوایا
    ورایو دین
    """
)
# In Hindi they are as often written apart: "छोटे लाल", "गया प्रसाद".
_FIRSTS: Final = word_set(
    """
    छोटे बड़े बडे प्यारे सुख दुख फूल मोती हीरा पन्ना धन श्याम मुन्ना गुलाब मान शेर सूरज चाँद चांद ईश्वर देव गंगा जमुना
    काशी मथुरा अयोध्या द्वारिका द्वारका गया हर हरि शिव शंकर विष्णु लक्ष्मी दुर्गा भवानी गीता माता दाता तेज बल रण
    दल टेक खड्ग पदम तुल नर चन्द्र चंद्र हस्त मन कृष्ण जंग दिल भीम राम जीत काजी गोरे कर्ण डिल डम्बर
    प्रेम ज्ञान विद्या सत्य धर्म मोहन सोहन लाल नन्हे नन्हें कल्लू मंगल बुध शुक्र पूरन भजन गोकुल जवाहर अमर
    """
)
LADIES: Final = word_set("देवी बानो खातून ख़ातून कुमारी कौर बीबी बेगम सिंह कुमार")
"""Behind whatever word of Hindi a girl is called by, or a boy."""
_SECONDS: Final = word_set("लाल सिंह प्रसाद चंद चन्द दास नाथ पाल दत्त बहादुर नारायण कुमार कुमारी वती रानी मल सहाय")
_GOD: Final = word_set("اللہ الله")
_OF_GOD: Final = word_set(
    """
    ضيف عطا نصر جاد خلف رزق هبة جار دخيل عوض نعمة منة عبد دفع جاب جبر سعد
    سمیع حبیب عنایت کفایت ہدایت ثنا امان سیف ولی عبید اسد حفیظ کلیم نجیب نصیب عصمت روح ذبیح امین حکمت رحمت شمس
    فضل نعمت برکت شفیع ظفر نور حمید رضی خلیل کرامت شریف نقیب ذکا ضیا وحید رفیع مطیع فتح قدرت عظمت سلامت محب
    """
)  # what "of God" makes a name of
# As Sudan and Egypt name boys: "حسب الرسول", "فضل المولى".
_SERVING: Final = word_set("حسب فضل قسم عطا جاد دفع عوض خادم نصر حمد عز تاج ضيف")
_HIS_GRACE: Final = word_set("المولى السيد النبي الرسول المنان السر النيل الباري الكريم المعين الرب")
# Of what Urdu, Pashto, Sindhi and Balochi make names of two words, each of which is an everyday one.
_GRACES: Final = word_set(
    """
    خادم خیال مرید عرس گل شیر نور ماہ شاہ جمعہ فضل نصیب بھاگ جان خان تاج زرین بخت میر حسن دریا سپین ست
    جنت کرم عطا دوست نیاز نذر ولی دین خیر نیک فتح سردار چراغ معراج امام نظام جلال سراج علم صاحب حاکم
    بادشاہ سلطان عمر گلاب بہار صنم مہر زر حور پری سائیں جند مولا لعل لال موتی ہیرا سونا چاند پیر بلند
    روشن محبوب احسان برکت رحمت راج رانی عرض حضرت مومل سبز
    """
)
_WITH: Final = word_set(
    """
    حسین علی پروین گل شیر زمان بانو بخت رخ جبین محمد احمد واحد ربی کریم رحیم فرید یاسین خاتون مائی پری
    ناز تاج الٰہی بھری بھرائی روان عالم باز زادہ زادی ولی مینہ مینا بی زر النساء نساء خان جان زیب بہار
    اکبر اصغر بیگ دل زین نور
    """
)
_HANDMAID: Final = word_set("امه امت")
_HER_LORD: Final = word_set(
    """
    الله الرحمن السلام الرحيم الكريم العليم الغفور الملك الخالق الرزاق اللطيف الحفيظ الصبور القدوس الوهاب
    """
)  # "Amat ar-Rahman", as Yemen names girls
_SLAVE: Final = word_set("غلام کنیز")
# Two words that name nobody together although either does.
_NAMELESS: Final = frozenset(
    tuple(pair.split())
    for pair in fold(
        """
        خواجہ سرا,خواجہ سراؤں,کم عمر,ہم عمر,نو عمر,پوری عمر,میری عمر,بے نظیر,بے وفا,چاند رات,حق مہر,جناب عالی,
        امام بارگاہ,کے ابو,میرے ابو,اپنے ابو,ہمارے ابو,نانا ابو,دادا ابو,تایا ابو,خوش نصیب,بد نصیب,ماہ رمضان,
        وزیر اعظم,وزیر اعلیٰ,نور نظر,جان بچی,جان لیوا,انیس سال,انیس برس,حبیب بینک,اقبال بلند,
        گل دستہ,سحر ہوتے,سحر ہوئی,غیر حاضر
        """
    ).text.split(",")
)
_NAMELESS_FIRST: Final = frozenset(first for first, _ in _NAMELESS)
BEGINS: Final = _GIVERS | _OF_GOD | _SERVING | _GRACES | _SLAVE | _FIRSTS | _HANDMAID
"""Words that such a name begins with."""


def is_pair(text: Words, index: int) -> bool:
    """Whether the word at `index` and the next one are such a name."""
    word, after = text.tokens[index].word, text.at[index + 1]
    if after is not None and after.word in LADIES and after.gap == " " and _calls_her(text.tokens[index]):
        return True
    if word not in BEGINS:
        return False
    if after is None or after.gap != " ":
        return False
    if not text.languages & _ARABIC and _is_of_urdu(word, after):
        return True
    if word in _HANDMAID:
        return text.languages & _ARABIC != 0 and after.word in _HER_LORD
    if word in _FIRSTS:
        return after.word in _SECONDS and after.word != word
    if word in _SERVING and after.word in _HIS_GRACE and text.languages & _ARABIC:
        return True
    return (word in _GIVERS and after.word in _GIFTS) or (word in _OF_GOD and after.word in _GOD)


def _calls_her(token: Token) -> bool:
    """Whether a word says something of itself: no pronoun, relation or title."""
    return len(token.word) > 2 and not token.cue and "\u0900" <= token.word[0] <= "\u097f"


def _is_of_urdu(word: str, after: Token) -> bool:
    """Whether two words are a name in Urdu: "ماہ رخ", "فضل واحد", "غلام فاطمہ"."""
    if word in _SLAVE:
        return after.bits & (HAND | GIVEN) != 0
    return word in _GRACES and after.word in _WITH and after.word != word


def is_nobody(text: Words, index: int) -> bool:
    """Whether the word at `index` and one beside it are an everyday expression: "کم عمر", "خواجہ سرا"."""
    token, before, after = text.tokens[index], text.at[index - 1], text.at[index + 1]
    folded = text.context.folded
    if token.bits & NAME_TOO and folded.source[folded.origin[token.end - 1]] == _YEH_OF_VERBS:
        return True
    begins = token.word in _NAMELESS_FIRST and after is not None and after.gap == " "
    if begins and after is not None and (token.word, after.word) in _NAMELESS:
        return True
    if before is None or token.gap != " " or before.word not in _NAMELESS_FIRST:
        return False
    return (before.word, token.word) in _NAMELESS


def is_of_god(before: Token, token: Token) -> bool:
    """Whether "God" goes on the name that the word before begins or is."""
    return token.word in _GOD and before.word in _OF_GOD
