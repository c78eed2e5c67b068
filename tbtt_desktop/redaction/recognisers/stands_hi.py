"""Where somebody stands in Hindi and Urdu, in any script: "X रोने लगी", "X meri saheli hai".

Nothing announces a name there, and many are words of every day ("Khushi", "Roshni"): that somebody is meant
is told by what only people do or are, by who belongs to them, by whom one calls or thanks.
"""

from __future__ import annotations

import re
from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.beside import DOERS
from tbtt_desktop.redaction.recognisers.called_hi import called
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AFTER,
    DOES,
    GIVEN,
    HAND,
    LANGUAGE_BITS,
    NEVER,
    RELATION,
    ROMAN,
    TITLE,
    WORD_TOO,
)
from tbtt_desktop.redaction.recognisers.tokens import LOWER, NO_CASE, Token, Words
from tbtt_desktop.redaction.recognisers.told import GAVE, told

SPOKEN: Final = LANGUAGE_BITS["hi"] | LANGUAGE_BITS["ur"] | ROMAN
_MY: Final = word_set(
    """
    mera meri mere hamara hamari hamare humara humari humare uska uski uske unka unki unke
    मेरा मेरी मेरे हमारा हमारी हमारे उसका उसकी उसके उनका उनकी
    میرا میری میرے ہمارا ہماری ہمارے
    """
)
_THAN_I: Final = word_set("mujhse mujh muj humse hamse मुझसे मुझ हमसे मुझसै مجھ ہم")
_ELDER: Final = word_set(
    "bari badi bara bada chhoti choti chhota chota बड़ी बड़ा छोटी छोटा बडी बडा بڑی بڑا چھوٹی چھوٹا"
)
_AHEAD: Final = 6  # words up to "elder" or "years"
# What only people do or are, right behind who: "khushi rone lagi", "आशा बेहोश हो गई".
_OF_PEOPLE: Final = word_set(
    """
    rone ronay ro roi royi roya chillane chillayi chillai chikhne cheekhne cheekhi cheekh hansne
    hans hansi
    hasne bhaag bhag bhaagi
    kaanpne kaanp kanpne dar darr mar margayi margai zinda zindaa behosh hamila pregnant bimar
    beemar bemar
    zakhmi ghayal lapata laapata giraftar nabalig nabaligh begunah bechari bechara tadapne tadap
    रोने रो रोकर चिल्लाने चिल्ला चिल्लाकर चीखने चीख हँसने हंसने हँस हंस भाग भागने काँपने कांपने काँप डर
    डरने मर ज़िंदा जिंदा जिन्दा
    बेहोश बीमार घायल ज़ख्मी जख्मी लापता गिरफ्तार गर्भवती नाबालिग बेगुनाह बेचारी बेचारा तड़पने तड़प सहम
    رونے رو چلانے چیخنے چیخ ہنسنے ہنس بھاگ بھاگنے کانپنے کانپ ڈر ڈرنے مر زندہ بےہوش بیہوش
    بیمار زخمی لاپتہ گرفتار حاملہ نابالغ بےگناہ بیچاری بیچارہ بیچارا تڑپنے تڑپ سہم مرحوم مرحومہ شہید
    """
)
_YEARS: Final = word_set("saal sal baras varsh साल वर्ष बरस سال برس")
_NUMBERS: Final = word_set(
    """
    do teen char chaar paanch panch chhe chay saat sat aath nau das dus gyarah giyarah barah bara
    terah tera
    chaudah chodah pandrah pandra solah sola satrah athara atharah unnis bees bis ikkis
    दो तीन चार पाँच पांच छह छः सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह पन्द्रह सोलह सत्रह अठारह
    उन्नीस बीस
    इक्कीस
    دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس اکیس
    """
)
_AGED: Final = word_set("umar umr age aged aayu उम्र उमर आयु عمر بعمر")
_FIGURE: Final = re.compile(r"\W{1,3}\d")
_ASKED: Final = word_set("kahan kahaan kidhar kaun kon")
_SAID: Final = word_set(
    "boli bola bole bolti bolta kehti kehta nami naami namak"
)  # in Latin letters, behind who did
_SON: Final = re.compile(r"[swdc]/[ow]\b")
_SONS: Final = frozenset("swdc")  # the word that it begins with
_WHO: Final = word_set(
    "jo jinka jinki jiska jiski jisne jisko jise जो जिसका जिसकी जिनका जिनकी जिसने जिसको जिसे جو جس جن"
)
_ALSO: Final = word_set("bhi hi भी ही بھی ہی")
_HOME: Final = word_set("ghar घर گھر")
_AT: Final = word_set("pe par pay mein me se nahi nahin पर पे में से नहीं پر پہ میں سے نہیں")
_MEMORY: Final = word_set("yaad yad याद یاد")
_ON: Final = word_set("pe par pay پر پہ पर पे")
_DOUBT: Final = word_set(
    "shak shaq bharosa yaqeen yakeen ilzam ilzaam iljam aarop hamla शक भरोसा हमला شک بھروسہ حملہ"
)
_WHOM: Final = word_set("ko को کو")
_NOT: Final = word_set(
    """
    mat na nahi nahin sab sara kuch kuchh मत न ना नहीं सब सारा कुछ مت نہ نہیں سب سارا کچھ
    """
)
_O: Final = word_set(
    "arey arre arrey are oye oy abe hello helo hi suno sunn ओए अबे हेलो हैलो ارے ارئے ابے اوئے او اے سنو ہیلو"
)
_THANKS: Final = word_set(
    "shukriya shukria dhanyavad dhanyawad thanks sorry शुक्रिया धन्यवाद सॉरी थैंक्यू شکریہ سوری معاف"
)
_YOU: Final = word_set(
    "tum tu aap tumhara tumhari tumhare tera teri tere तुम तू आप तुम्हारा तुम्हारी तेरा तेरी"
    " تم آپ تمہارا تمہاری تیرا تیری"
)
_SPOKE: Final = word_set(
    """
    kaha kahaa bola boli bole likha pucha poocha कहा बोला बोली बोले लिखा पूछा کہا بولا بولی بولے
    لکھا پوچھا
    """
)
_YOURS: Final = word_set("aap tumhari tumhara آپ تمہاری تمہارا तुम्हारी आपकी")
_OF: Final = word_set("ki ka کی کا की का")
_SIGNED: Final = word_set(
    "faqat wassalam فقط والسلام العارض العارضہ عرضگزار درخواستگزار سائلہ سائل भवदीया भवदीय निवेदक प्रार्थिनी"
)
_I: Final = word_set("main mai mein मैं मै میں")
_COMMAS: Final = frozenset({", ", "\u060c "})
_CLOSE: Final = frozenset({" ", ", ", "\u060c ", "\n", ": ", ":\n", ",\n", "\u060c\n"})
_BEFORE_AGE: Final = frozenset({" ", " (", ", ", "\u060c "})
_AND: Final = word_set("aur or और व एवं اور")
# Titles, trades and words of every day that families are called by: they name whoever has one before them.
FAMILIES: Final = word_set(
    """
    khan shah malik sheikh shaikh chaudhary chaudhry choudhary chowdhury rana raja mirza baig mir
    butt lone gul
    thakur pandit sharma yadav singh kumar kumari devi bibi begum masih gupta jain roy rai patel
    rajput mali
    ठाकुर पंडित चौधरी सिंह कुमार कुमारी देवी शर्मा यादव गुप्ता वर्मा मिश्रा जैन पटेल राय दास राजपूत
    सोनी माली
    नाई कुम्हार खान शेख मलिक राणा
    شاہ ملک شیخ چوہدری چودھری رانا راجہ مرزا بیگ میر بٹ ڈار لون خان ٹھاکر شرما یادو سنگھ کمار کماری دیوی
    مسیح گجر جٹ
    """
)
MONTHS: Final = word_set(
    "رمضان شعبان رجب محرم صفر سفر شوال جمعہ عید رمضانی सावन फागुन भादो माघ पूस जेठ असाढ़ अगहन कातिक चैत"
)
"""Months, and days, that are names of who was born then."""
_BEGINS: Final = (
    _MY
    | _THAN_I
    | _OF_PEOPLE
    | _NUMBERS
    | _AGED
    | _WHO
    | _ALSO
    | _HOME
    | _MEMORY
    | _ON
    | _WHOM
    | _YOU
    | _ASKED
    | _SAID
)  # what of all words may say so behind one
_BEHIND: Final = _BEGINS | FAMILIES | _AGED | _SONS


def stands(text: Words, index: int) -> bool:
    """Whether what stands around a word is said of somebody, or of whoever is called so."""
    if not text.languages & SPOKEN:
        return False
    after = text.at[index + 1]
    if after is not None and after.word in _BEHIND and _followed(text, index, after):
        return True
    return _hailed(text, index, after) or _among(text, index)


def born_in_a_month(text: Words, index: int) -> bool:
    """Whether what is said of people is said of a word that is a month's, too: "رمضان نے"."""
    token, after = text.tokens[index], text.at[index + 1]
    if token.word not in MONTHS or not text.languages & SPOKEN:
        return False
    does = after is not None and after.gap == " " and after.word in DOERS
    return does or told(text, index) or stands(text, index)


def surnamed(text: Words, after: Token | None) -> bool:
    """Whether a family's name follows that lists of words hide: "आकाश ठाकुर", "خوشی ملک"."""
    return after is not None and after.gap == " " and after.word in FAMILIES and text.languages & SPOKEN != 0


def opens(text: Words, index: int) -> bool:
    """Whether a word with which a sentence of Latin letters begins is somebody: "Tabbu baji ne panah di"."""
    if not text.languages & ROMAN:
        return False
    after = text.at[index + 1]
    honoured = after is not None and after.gap == " " and after.shape == LOWER and after.cue & AFTER != 0
    return honoured or called(text, index) or stands(text, index)


def _followed(text: Words, index: int, after: Token) -> bool:
    """Whether what is said of people, a family, an age or "son of" follows a word."""
    if after.gap == " " and after.word in _BEGINS and _said(text, index, after):
        return True
    return surnamed(text, after) or _aged(text, after) or _fathered(text, after)


def _said(text: Words, index: int, after: Token) -> bool:
    """Whether what follows a word is said of people."""
    word, later, third = after.word, text.at[index + 2], text.at[index + 3]
    if word in _OF_PEOPLE or word in _MEMORY or word in _ASKED or word in _SAID:
        return True
    if later is None or later.gap != " ":
        return False
    if word in _MY:
        return later.cue & (RELATION | TITLE) != 0
    if word in _NUMBERS:
        return later.word in _YEARS and text.tokens[index].word not in _AGED
    if word in _THAN_I:
        ahead = [text.at[at] for at in range(index + 2, index + _AHEAD)]
        return any(one is not None and one.word in _ELDER for one in ahead)
    if word in _WHOM:
        return later.word in _NOT and third is not None and third.gap == " " and third.word in GAVE
    if word in _YOU:
        before = text.at[index - 1]
        return text.tokens[index].first or (before is not None and before.word in _SPOKE)
    return _said_by(word, later)


def _said_by(word: str, later: Token) -> bool:
    """Whether a particle, a postposition or "at home" behind a word and the next one are said of people."""
    if word in _WHO:
        return later.word in _MY
    if word in _ALSO:
        return later.word in _MY or later.word in _OF_PEOPLE or later.cue & DOES != 0
    if word in _HOME:
        return later.word in _AT
    return word in _ON and later.word in _DOUBT


def _aged(text: Words, after: Token) -> bool:
    """Whether an age follows: "खुशी (उम्र 14 साल)"."""
    if after.word not in _AGED or after.gap not in _BEFORE_AGE:
        return False
    return _FIGURE.match(text.context.folded.text, after.end) is not None


def _fathered(text: Words, after: Token) -> bool:
    """Whether "son of" follows as forms write it: "jhalvinda s/o khuda bakhsh"."""
    return (
        after.gap == " "
        and after.word in _SONS
        and _SON.match(text.context.folded.text, after.start) is not None
    )


def _hailed(text: Words, index: int, after: Token | None) -> bool:
    """Whether somebody is called, thanked, or signs: "ارے خوشی، ادھر آ", "shukriya roshni", "آپ کی بہار"."""
    token, before = text.tokens[index], text.at[index - 1]
    ends = after is None or after.gap != " "
    if token.first and token.bits & (HAND | GIVEN) and after is not None and after.gap[:1] == "!":
        return True
    if before is None or token.gap not in _CLOSE:
        return False
    if before.word in _O:
        asked = token.bits & HAND and after is not None and (after.word in _OF or after.word in _WHOM)
        return bool(ends or asked or (after is not None and after.word in _YOU))
    if before.word in _THANKS:
        return ends and token.gap == " "
    closes = after is None or "\n" in after.gap
    earlier = text.at[index - 2]
    if not closes:
        return False
    yours = before.word in _OF and earlier is not None and earlier.word in _YOURS and earlier.first
    return yours or before.word in _SIGNED


def _among(text: Words, index: int) -> bool:
    """Whether a word on a list of names stands among others of them: "میں، خوشی اور ثمینہ"."""
    token = text.tokens[index]
    if not (token.bits & (HAND | GIVEN) or token.cue & WORD_TOO) or token.cue & NEVER:
        return False
    after = text.at[index + 1]
    end = index + 1
    if after is not None and after.gap == " " and after.bits & (HAND | GIVEN) and not after.cue & NEVER:
        end += 1  # a name of two words
    left, right = _beside(text, index, -1), _beside(text, end, 1)
    if left is not None and right is not None:
        return _is_one(text, left) or _is_one(text, right)
    if left is not None:
        return text.tokens[index].gap == " " and left.bits & (HAND | GIVEN) != 0 and _is_one(text, left)
    return right is not None and token.gap != " " and _is_one(text, right)


def _beside(text: Words, link: int, step: int) -> Token | None:
    """Return what a comma or "and" joins to what ends before the word at `link`, or begins with it."""
    first = text.at[link]
    if first is None:
        return None
    if step < 0:
        before = text.at[link - 1]
        if first.gap in _COMMAS or before is None:
            return before
        return text.at[link - 2] if before.word in _AND and first.gap == " " else None
    if first.gap in _COMMAS:
        return first
    return text.at[link + 1] if first.word in _AND and first.gap == " " else None


def _is_one(text: Words, token: Token) -> bool:
    """Whether a word is "I", or a listed name and no word."""
    if token.word in _I:
        return True
    caseless = token.shape == NO_CASE and token.bits & HAND != 0
    return not token.cue and (caseless or (token.bits & (HAND | GIVEN) != 0 and not text.known(token)))
