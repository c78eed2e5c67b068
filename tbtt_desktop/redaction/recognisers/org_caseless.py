"""Organisations in scripts without capitals: a head word before the name (مدرسة) or behind it (विद्यालय)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.beside import ARABIC, NEAR, announced, seen_as
from tbtt_desktop.redaction.recognisers.columns import Flags, later
from tbtt_desktop.redaction.recognisers.found import Found, found
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AGENT,
    AND,
    FREQUENT,
    GIVEN,
    HAND,
    INTRODUCTION,
    NEVER,
    ORG_HEAD,
    ORG_TAIL,
    PLACE,
    PLACE_AFTER,
    PLACE_BEFORE,
    RELATION,
    SPEECH,
    SPOKEN,
    STOP,
    TITLE,
    gazetteer,
)
from tbtt_desktop.redaction.recognisers.place_caseless import phrase_end
from tbtt_desktop.redaction.recognisers.tokens import NO_CASE, Token, Words, stops
from tbtt_desktop.stories.records import Category

_MOST: Final = 5
_HEADS: Final = word_set(
    """
    مدرسة مدارس ثانوية اعدادية معهد مستشفى مستوصف عيادة صيدلية مسجد جامع كنيسة جمعية مؤسسة منظمة مطعم
    مقهى فندق
    صالون كوافير روضة حضانة نادي دار سوبرماركت ماركت كافيه مخبز فرن مول مكتبة شركة اكاديمية مشغل
    بقالة اتحاد مبادرة
    داخلية رابطة حلويات مصبغة مغسلة بوتيك سكن مصحة محمصة مطبعة كراج كاراج ملحمة كافتيريا جيم محلبة مخبزة
    """
)
# What says of which kind it is, or whose, and names nothing.
_ANY: Final = word_set(
    """
    البنات البنين الاولاد الحي القرية البلد المدينة المنطقة المحافظة الجامعة الشرطة الملابس الخياطة
    النسيج الصيانة
    الموبايلات الجوالات الخضار الفواكه الحلويات الذهب الحلاقة المحاماة الاسنان العيون النساء الاطفال
    الولادة الطب
    الصيدلة الهندسة الحقوق الاداب العلوم التربية التمريض الاعلام الفنون الاقتصاد التجارة الصرافة
    السفر السياحة العقار
    العقارات العمل العمال التوظيف الاستقدام الخدم الزواج الطلاق الاسرة المراة الصحة الشغل الجيران
    العائلة الاهل
    المسلمين الرجال الكمبيوتر النت الانترنت الاتصالات الايواء اللجوء النازحين اللاجئين التسوق
    المساعدة الدعم الرعاية
    الحماية الاغاثة الاب الام الزوج الزوجة الرعب الحرب العيلة الضيعة الحارة الشارع الطريق الماء
    الكهرباء الغاز السيارات
    الطلاب الطالبات المعلمات المعلمين الموظفين المنظمة الشركة الجمعية الدولة الحكومة الوزارة السوق
    السجن الايتام المسنين
    العجزة الحق الباطل الاخرة الدنيا الله الرب الكفر الحلم الجميع الكل
    """
)
_KIND_ENDS: Final = ("يه", "ي", "يين", "يات", "يون")
_GO_ON: Final = ("و", "ف", "ب", "ل", "ع")
# Words of every day that firms and societies of the Hindi belt begin their names with.
_BEGINS: Final = word_set(
    """
    उम्मीद आशा संत सेंट होली माँ मां माता जय शुभ नव दिव्य ज्ञान जन प्रेरणा संकल्प साथी पहल मुस्कान
    उड़ान परिवर्तन
    संघर्ष एकता शक्ति विकास प्रगति स्वाभिमान सम्मान आदर्श मॉडर्न न्यू ग्रीन गोल्डन सिटी लिटिल रॉयल
    स्टार सनराइज
    ब्राइट किड्स सर्वोदय ग्रामीण भारतीय श्री ओम साई साईं शिव गुरु बाबा राज चौधरी शर्मा गुप्ता लक्ष्मी
    सरस्वती दुर्गा गणेश
    विश्वकर्मा महालक्ष्मी बालाजी कृष्णा कृष्ण राधा हनुमान महावीर गांधी नेहरू अंबेडकर भगत सुभाष इंदिरा
    राजीव कस्तूरबा डी
    डीएवी केंद्रीय नवोदय जवाहर राम राजकमल अप्सरा पैराडाइज यूनिक सुपर नेशनल इंडियन भारत हिंद आज़ाद यंग
    साझा मातृ नारी
    """
)
_INSIDE: Final = word_set("महिला बाल बालिका कन्या युवा छात्रा बच्चा")  # of a name, although it is somebody
# What says of a school or a shop which it is, and not how it is called.
_KINDS: Final = word_set(
    """
    پرائیویٹ سرکاری نجی مقامی قریبی گورنمنٹ پرائمری ہائی مڈل ایلیمنٹری گرلز بوائز لڑکیوں زنانہ مردانہ
    سول میڈیکل ڈینٹل لاء لا انجینئرنگ کمپیوٹر دینی اسلامی مشنری بیوٹی ہیلپ ملٹری آرمی کیڈٹ ٹیکنیکل
    ووکیشنل سپیشل ضلعی تحصیل ڈسٹرکٹ جنرل مینٹل آن لائن کوچنگ ٹیوشن سلائی کپڑے موبائل انٹرنیٹ ریڈی میڈ
    سیکنڈری ہائر پبلک ماڈل ٹیکسٹائل گارمنٹ شوگر برف آٹا سابقہ مشہور
    """
)


def before_tails(text: Words) -> Flags:
    """Return which words of a text stand up to four words before one such as विद्यालय."""
    own = slice(text.begin, text.begin + len(text.tokens))
    tails = (text.columns.shapes[own] == NO_CASE) & (text.columns.cues[own] & ORG_TAIL != 0)
    return later(tails, 1) | later(tails, 2) | later(tails, 3) | later(tails, 4)


def tailed(text: Words, index: int) -> Found | None:
    """Return the organisation of which the name begins at `index` and the head word follows, or None."""
    tokens, token = text.tokens, text.tokens[index]
    begun = token.word in _BEGINS
    if (token.bits & FREQUENT and not token.named and not begun) or announced(text, index) >= NEAR:
        return None
    end = index
    while end < len(tokens) and end - index < _MOST:
        here = tokens[end]
        if here.shape != NO_CASE or (end > index and here.gap not in (" ", "-")) or here.cue & NEVER:
            return None
        if here.cue & ORG_TAIL and end > index:
            if here.cue & ORG_HEAD and text.languages & ARABIC:
                return None
            break
        led = here.cue & (RELATION | TITLE | AGENT | PLACE_AFTER | AND | STOP) and not here.named
        if led and here.word not in _INSIDE and not (begun and end == index):
            return None
        end += 1
    else:
        return None
    if end >= len(tokens) or _plain(text, tokens[index:end]):
        return None
    while end + 1 < len(tokens) and tokens[end + 1].gap == " " and tokens[end + 1].cue & ORG_TAIL:
        end += 1
    if end == index + 1 and token.bits & (HAND | GIVEN) and tokens[end].bits & FREQUENT:
        return None  # somebody went to school
    return found(tokens[index : end + 1], Category.ORG, 0.65)


def _plain(text: Words, stretch: Sequence[Token]) -> bool:
    """Whether words are everyday ones that name nothing; in Urdu and Hindi not if a rare one begins them."""
    common = len(stretch) < 2 or any(one.bits & FREQUENT for one in stretch)
    if common and len(stretch) > 1 and stretch[0].word in _BEGINS:
        return False
    if common and not text.languages & ARABIC and stretch[0].word not in _KINDS:
        common = stretch[0].bits & FREQUENT != 0
    named = HAND if not text.languages & ARABIC else 0
    return common and all(text.known(one) and not one.bits & named for one in stretch)


def headed(text: Words, index: int) -> Found | None:
    """Return a head word at `index` with the name that follows it, or None: "مدرسة زهرة الأرز"."""
    if not text.tokens[index].cue & ORG_HEAD or text.tokens[index].bits & HAND:
        return None
    if phrase_end(text, index) > index + 1:
        return None
    tokens, end = text.tokens, index + 1
    while end < len(tokens) and end - index < 5:
        here = tokens[end]
        if here.gap not in (" ", "-") or here.shape != NO_CASE or stops(here):
            break
        if here.cue & (PLACE_BEFORE | RELATION | INTRODUCTION | PLACE_AFTER | AGENT | AND) and not here.named:
            break
        if text.languages & ARABIC and _leaves(text, here, first=end == index + 1):
            break
        end += 1
    body = tokens[index + 1 : end]
    common = all(seen_as(text, one).known and not one.named for one in body)
    if body and _named_by(text, index):
        body = body[:1]
    elif not body or (common and (len(body) < 2 or all(one.bits & FREQUENT for one in body))):
        return None
    if body[0].word.startswith("ال") and common and len(body) == 1 and not _named_by(text, index):
        return None
    return found([_bare(text, index), *body], Category.ORG, 0.65)


def _leaves(text: Words, here: Token, *, first: bool) -> bool:
    """Whether a word of Arabic tells what is done rather than what an organisation is called."""
    if len(here.word) == 1 or (here.bits & SPOKEN and here.bits & FREQUENT):
        return not here.named
    if here.word[0] == "ب" and gazetteer().words.get(here.word[1:], 0) & PLACE:
        return True
    joined = here.word[0] == "و" and seen_as(text, here).known and not here.bits & FREQUENT
    return not first and not here.named and (joined or here.cue & SPEECH != 0)


def _named_by(text: Words, index: int) -> bool:
    """Whether a head word of Arabic is named by one everyday word with its article: "كنيسة العذراء"."""
    head, body, after = text.tokens[index], text.tokens[index + 1], text.at(index + 2)
    if head.word not in _HEADS and head.word[1:] not in _HEADS:
        return False
    named = body.word.startswith("ال") and seen_as(text, body).known and body.word not in _ANY
    plain = body.word.endswith(_KIND_ENDS) or gazetteer().cues.get(body.word[2:], 0) & (
        TITLE | RELATION | ORG_HEAD
    )
    ends = after is None or after.gap != " " or after.cue & (PLACE_BEFORE | AND) or after.word[0] in _GO_ON
    return named and not plain and bool(ends)


def _bare(text: Words, index: int) -> Token:
    """Return a head word without what is written onto it: "بمدرسة"; the article is of the name."""
    token, cues = text.tokens[index], gazetteer().cues
    token.taken = True
    for letters in range(min(3, len(token.word) - 2)):
        rest = token.word[letters:]
        if cues.get(rest, 0) & ORG_HEAD or rest.startswith("ال"):
            start = token.start + letters
            return Token(start, token.end, rest, token.shape, token.bits, token.cue, token.gap, first=False)
    return token
