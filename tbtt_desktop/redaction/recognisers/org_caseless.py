"""Organisations in scripts without capitals: a head word before the name (مدرسة) or behind it (विद्यालय)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tbtt_desktop.redaction.recognisers.arabic_forms import is_verb
from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.beside import ARABIC, NEAR, announced, seen_as
from tbtt_desktop.redaction.recognisers.columns import Flags, later
from tbtt_desktop.redaction.recognisers.found import Found, found
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AGENT,
    AND,
    FORMED,
    FREQUENT,
    GIVEN,
    HAND,
    INTRODUCTION,
    NEVER,
    ORG_HEAD,
    ORG_NAME,
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
from tbtt_desktop.redaction.recognisers.place_caseless import joined_end, phrase_end
from tbtt_desktop.redaction.recognisers.tokens import NO_CASE, Token, Words, stops
from tbtt_desktop.stories.records import Category

_MOST: Final = 5
_HEADS: Final = word_set(
    """
    مدرسة مدارس ثانوية اعدادية معهد مستشفى مستوصف عيادة صيدلية مسجد جامع كنيسة جمعية مؤسسة منظمة مطعم
    مقهى فندق
    صالون كوافير روضة حضانة نادي دار سوبرماركت ماركت كافيه مخبز فرن مول مكتبة شركة اكاديمية مشغل
    بقالة اتحاد مبادرة
    جامعة كلية اذاعة ملجا
    مركز شبكة منصة ملتقى حركة
    داخلية رابطة حلويات مصبغة مغسلة بوتيك سكن مصحة محمصة مطبعة كراج كاراج ملحمة كافتيريا جيم محلبة مخبزة
    """
)
_MOVING: Final = word_set("حركة شبكة بشبكة لشبكة")  # of traffic, of water
_WORKPLACES: Final = word_set("مكتب بمكتب محل بمحل دكان بدكان ورشة بورشة")  # of whoever is named behind
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
    التوزيع التحقيق الاحتجاز التوقيف الاستقبال التجميل التسجيل القيادة الاستماع التدريب التطعيم التجميع العلاج
    الفحص الصحي الاسعاف الامن القرار الاهتمام المياه المي الفساد التواصل الاخبار العلاقات المعارف
    السير المرور البيع الشراء
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
        سینٹ مولانا علامہ بزم
    """
)
_INSIDE: Final = word_set(
    "महिला बाल बालिका कन्या युवा छात्रा बच्चा सखी عورت خواتین ویمن"
)  # of a name, although it is somebody
_CALLED_AFTER: Final = word_set(
    """
    جناح قائداعظم اقبال نشتر میو سروسز گنگارام لیاقت فاطمہ شالیمار سٹی گلاب الائیڈ بیکن خیبر
    पटेल गांधी नेहरू अंबेडकर आंबेडकर टैगोर तिलक विवेकानंद दयानंद सरोजिनी कमला अटल राजेंद्र लोहिया
        केंद्रीय नवोदय मारुति سینٹ مولانا علامہ
    """
)  # towns and people that schools and hospitals are called after
_SHOPS: Final = word_set(
    """
    شاپ ٹیلرز ٹیلر جیولرز بیکری فاؤنڈیشن ٹرسٹ برادرز ٹریڈرز انٹرپرائزز ٹیکسٹائلز گارمنٹس کلاتھ فیبرکس سویٹس
    ڈیری اکیڈمی کلینک لیب لیبارٹری مارٹ پبلشرز موٹرز موبائلز الیکٹرونکس ملز دواخانہ शॉप टेलर्स टेलर ज्वैलर्स
    ज्वेलर्स फाउंडेशन फाउण्डेशन ट्रस्ट ट्रेडर्स एंटरप्राइजेज इंडस्ट्रीज बेकरी स्वीट्स क्लासेस अकादमी एकेडमी
    क्लिनिक क्लीनिक यूनिवर्सिटी मिल्स लिमिटेड ब्रदर्स मोटर्स मोबाइल्स ढाबा रिफाइनरी होमस्टे
    """
)  # stand behind a name
_LEARN: Final = word_set("हॉस्पिटल अस्पताल कॉलेज महाविद्यालय विश्वविद्यालय ہسپتال اسپتال کالج یونیورسٹی")
_MIDDLE: Final = word_set(
    """
    ब्यूटी पब्लिक गर्ल्स मेडिकल जनरल मोबाइल हाई इंटर मॉडल डेंटल कंप्यूटर बाल
    بیوٹی پبلک گرلز میڈیکل جنرل موبائل ہائی ماڈل ڈینٹل کمپیوٹر گرائمر کلاتھ
    """
)  # stand between the name and the head word
_HOLY: Final = word_set("مسجد درگاہ امام بارگاہ मंदिर मस्जिद दरगाह चर्च गुरुद्वारा मठ")
_OF: Final = word_set("کے کی کا के की का")
_WHICH: Final = word_set(
    """
    जिला ज़िला सिविल सदर ضلعی سول
    وہ یہ اس ان کسی ایک میرے میری ہمارے ہماری اپنے اپنی نئی نئے پرانے بڑے چھوٹے سرکاری نجی پرائیویٹ مقامی
    کوئی ہر سب اور یا بھی ہی جو جس کچھ دوسرے دوسری والی والے موبائل کپڑے آن لائن لیڈیز جنٹس वह यह इस उस किसी
    एक मेरे मेरी हमारे हमारी अपने अपनी नई नए पुराने बड़े छोटे सरकारी निजी प्राइवेट लोकल कोई हर सब और या भी
    ही जो जिस कुछ दूसरे दूसरी वाली वाले मोबाइल कपड़े ऑनलाइन लेडीज कोचिंग प्रा
    """
)  # say which
# What says of a school or a shop which it is, and not how it is called.
_KINDS: Final = word_set(
    """
    پرائیویٹ سرکاری نجی مقامی قریبی گورنمنٹ پرائمری ہائی مڈل ایلیمنٹری گرلز بوائز لڑکیوں زنانہ مردانہ
    سول میڈیکل ڈینٹل لاء لا انجینئرنگ کمپیوٹر دینی اسلامی مشنری بیوٹی ہیلپ ملٹری آرمی کیڈٹ ٹیکنیکل
    ووکیشنل سپیشل ضلعی تحصیل ڈسٹرکٹ جنرل مینٹل آن لائن کوچنگ ٹیوشن سلائی کپڑے موبائل انٹرنیٹ ریڈی میڈ
    سیکنڈری ہائر پبلک ماڈل ٹیکسٹائل گارمنٹ شوگر برف آٹا سابقہ مشہور
    """
)


_DONE: Final = ("ت", "وا", "ني", "ها", "ين")  # end verbs
_OF_ENGLISH: Final = word_set("آف ऑफ ऑफ़")
_FIRMS: Final = word_set(
    "شركة بشركة لشركة كافيه مطعم بمطعم صالون مقهى معمل جمعية لجمعية منظمة لمنظمة مؤسسة شبكة مبادرة"
)
_KIND_OF: Final = ("ه", "ي", "ين", "ات")  # end what says which
_SHORT: Final = 2  # letters of words such as "in"
_SONS: Final = word_set("ابن ابو ابي ام بنت اولاد ابناء")  # begin the names of whom something is called after
_VERBS: Final = ("ي", "ت", "ن", "ا")  # begin what somebody does
_JOINED: Final = ("ب", "ل")  # "in" and "for"
_BODIES: Final = ("سسه", "سسة", "معيه", "نظمه", "ادره", "ابطه", "ذاعه", "روضه", "لجا")  # end their heads
_ENDS: Final = word_set("صاحب صاحبة باسم اسمه اسمها اسمو لان لانه عشان علشان مشان بجانب بجنب قدام مقابل حيث")
_HELPS: Final = ("ني", "نا", "هم", "ها")  # end what it does for somebody
_LETTER: Final = "(?:ए|बी|सी|डी|ई|एफ|जी|एच|आई|जे|के|एल|एम|एन|ओ|पी|क्यू|आर|एस|टी|यू|वी|डब्ल्यू|एक्स|वाई|जेड)"
_SPELT: Final = re.compile(_LETTER + "{3,6}")
_THERE: Final = word_set("में का की के से ने वालों वाले वाली")
_NO_ORGANISATION: Final = word_set(
    """
    एफआईआर एसपी डीएसपी एसएसपी सीबीआई ओटीपी एटीएम यूपीआई जीपीएस सीसीटीवी एसडीएम डीएम बीएड एमबीए बीएससी एमएससी
    पीएचडी एनजीओ एसएमएस सीईओ आईएएस आईपीएस केवाईसी एचआईवी सीडीआर बीपीओ आईपीसी सीआरपीसी बीएनएस एसएचओ एसओजी
    आईएमईआई पीआईएन यूएसबी पीडीएफ एमएमएस डीपीओ आईटीआई सीएम पीएम एसआई एएसआई आईओ एमएलए एमपी यूपी यूएसए यूएई
    ईएमआई आईएफएससी एनआईए एसटी एससी ओबीसी आईसीयू ईसीजी एमआरआई डीएनए एसटीएफ पीसीआर सीएनजी एलपीजी एलआईसी टीवी
    """
)  # what is said by its letters and is none


def before_tails(text: Words) -> Flags:
    """Return which words of a text stand up to four words before one such as विद्यालय."""
    own = slice(text.begin, text.begin + len(text.tokens))
    tails = (text.columns.shapes[own] == NO_CASE) & (text.columns.cues[own] & ORG_TAIL != 0)
    return later(tails, 1) | later(tails, 2) | later(tails, 3) | later(tails, 4)


def tailed(text: Words, index: int) -> Found | None:
    """Return the organisation of which the name begins at `index` and the head word follows, or None."""
    tokens, token = text.tokens, text.tokens[index]
    end = _tail(text, index)
    if end == index:
        return None
    sure = _sure(text, index, end)
    if not sure and token.bits & FREQUENT and not token.named and token.word not in _BEGINS:
        return None
    if announced(text, index) >= NEAR and not sure and (end < index + 2 or token.bits & HAND):
        return None
    if not sure and _plain(text, tokens[index:end]):
        return None
    while end + 1 < len(tokens) and tokens[end + 1].gap == " " and tokens[end + 1].cue & ORG_TAIL:
        end += 1
    if not sure and end == index + 1 and token.bits & (HAND | GIVEN) and tokens[end].bits & FREQUENT:
        return None  # somebody went to school
    return found(tokens[index : end + 1], Category.ORG, 0.65)


def _tail(text: Words, index: int) -> int:
    """Return where the head word behind the words from `index` on stands; `index` for nowhere."""
    tokens, end = text.tokens, index
    begun = tokens[index].word in _BEGINS
    while end < len(tokens) and end - index < _MOST:
        here = tokens[end]
        if here.shape != NO_CASE or (end > index and here.gap not in (" ", "-")) or here.cue & NEVER:
            return index
        if here.cue & ORG_TAIL and end > index:
            return index if here.cue & ORG_HEAD and text.languages & ARABIC else end
        led = here.cue & (RELATION | TITLE | AGENT | PLACE_AFTER | AND | STOP) and not here.named
        if led and here.word not in _INSIDE and not (begun and end == index):
            return index
        end += 1
    return index


def _sure(text: Words, index: int, end: int) -> bool:
    """Whether words before a head word can only be its name, though they are of every day or name people.

    A town or who schools are called after ("پنجاب کالج", "جناح ہسپتال"), whatever stands before a head word
    of shops ("بحریہ بیکری"), or a mosque of which something is told ("بلال مسجد کے پیچھے").
    """
    token, tail, after = text.tokens[index], text.tokens[end], text.at[end + 1]
    if text.languages & ARABIC:
        return False
    if (token.bits & PLACE and not token.bits & (HAND | GIVEN)) or token.word in _CALLED_AFTER:
        return True
    if (token.cue and token.word not in _INSIDE) or token.word in _WHICH:
        return False
    if end > index + 1:
        return text.tokens[end - 1].word in _MIDDLE
    if tail.word in _SHOPS or (tail.word in _LEARN and not token.bits & FREQUENT):
        return not token.bits & (HAND | GIVEN)
    holy = tail.word in _HOLY and after is not None and after.gap == " "
    return holy and after is not None and after.word in _OF and token.bits & (HAND | GIVEN) != 0


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
    token = text.tokens[index]
    if not token.cue & ORG_HEAD:
        before = text.at[index - 1]
        told = not token.bits or token.cue & ORG_NAME or (before is not None and before.word in _OF_ENGLISH)
        return _by_itself(text, index) if told else None
    schooled = not token.bits & HAND or _schooled(text, index)
    if not schooled or phrase_end(text, index) > index + 1 or joined_end(text, index):
        return None
    body = _named_body(text, index, text.tokens[index + 1 : _body_end(text, index)])
    return found([_bare(text, index), *body], Category.ORG, 0.65) if body else None


def _named_body(text: Words, index: int, body: list[Token]) -> list[Token]:
    """Return which of the words behind a head word at `index` name it; none if they say which it is."""
    if not body or (text.tokens[index].word in _MOVING and body[0].word in _ANY):
        return []
    if _named_by(text, index):
        return body[:1]
    if not all(seen_as(text, one).known and not one.named for one in body):
        return body
    if text.languages & ARABIC and _named_by_two(text, index, body):
        return body[:2]
    plain = len(body) < 2 or all(one.bits & FREQUENT for one in body)
    firm = text.tokens[index].word in _FIRMS and not body[0].bits & (FREQUENT | SPOKEN | FORMED)
    return body[:1] if firm and not body[0].word.endswith(_KIND_OF) else [] if plain else body


def _body_end(text: Words, index: int) -> int:
    """Return where what follows a head word at `index` ends to be its name."""
    tokens, end = text.tokens, index + 1
    while end < len(tokens) and end - index < _MOST:
        here = tokens[end]
        if here.gap not in (" ", "-") or here.shape != NO_CASE or stops(here):
            break
        led = here.cue & (PLACE_BEFORE | RELATION | INTRODUCTION | PLACE_AFTER | AGENT | AND)
        if led and not here.named and not (end == index + 1 and here.word in _SONS):
            break
        first = end == index + 1
        leaves = text.languages & ARABIC and _leaves(text, here, tokens[index] if first else None)
        if leaves and not (first and _of_two(text, index)):
            break
        end += 1
    return end


def _of_two(text: Words, index: int) -> bool:
    """Whether two words of Arabic follow, the first an everyday one, that name it: "روضة براعم الخير"."""
    head, first, second = text.tokens[index].word, text.at[index + 1], text.at[index + 2]
    if first is None or second is None or second.gap != " " or len(first.word) <= _SHORT:
        return False
    if (head not in _HEADS and head[1:] not in _HEADS and not head.endswith(_BODIES)) or first.cue:
        return False
    if _acts(first.word) or first.word.endswith(_DONE):
        return False
    return second.word.startswith("ال") or second.named


def _acts(word: str) -> bool:
    """Whether a word of Arabic may be a verb, or have "in" or "for" written onto it."""
    return word[0] in _VERBS or (word[0] in _JOINED and word[1:] in gazetteer().words)


def _by_itself(text: Words, index: int) -> Found | None:
    """Return a word that is an organisation by itself, or None: by the list or as letters are read out."""
    token = text.tokens[index]
    if token.cue & ORG_NAME:
        return found([token], Category.ORG, 0.6)
    before = text.at[index - 1]
    if (
        before is not None
        and before.word in _OF_ENGLISH
        and index > 1
        and text.tokens[index - 2].cue & ORG_TAIL
    ):
        return found(text.tokens[index - 2 : index + 1], Category.ORG, 0.65)
    if token.bits or token.cue or not _SPELT.fullmatch(token.word) or token.word in _NO_ORGANISATION:
        return None
    after = text.at[index + 1]
    inside = after is not None and after.gap == " " and after.word in _THERE
    return found([token], Category.ORG, 0.6) if inside else None


def _schooled(text: Words, index: int) -> bool:
    """Whether a head word that names people, too, is a kindergarten here: "روضة البراعم"."""
    token, after = text.tokens[index], text.at[index + 1]
    if token.word not in _HEADS or after is None or after.gap != " ":
        return False
    return after.word.startswith("ال") or _of_two(text, index)


def _named_by_two(text: Words, index: int, body: Sequence[Token]) -> bool:
    """Whether two everyday words name what a head word of Arabic says: "مستشفى الحرس الوطني"."""
    head = text.tokens[index].word
    known = head in _HEADS or head[1:] in _HEADS
    if not known or len(body) < 2 or body[0].word in _ANY or len(body[0].word) < 3:
        return False
    first, second = body[0], body[1]
    if not second.word.startswith("ال"):
        return False
    named = not _acts(first.word) and not first.cue and head.endswith(_BODIES)
    return named or first.word.startswith("ال")


def _leaves(text: Words, here: Token, head: Token | None) -> bool:
    """Whether a word of Arabic tells what is done, or where, rather than what an organisation is called.

    `head` is the head word where it stands right before.
    """
    if head is not None and here.cue & TITLE and head.word in _WORKPLACES:
        return True
    if here.word in _ENDS or (here.bits & FORMED and here.word.endswith(_HELPS) and here.word[0] in "يتن"):
        return True
    if head is not None:
        if here.word.startswith("وال") and seen_as(text, here).known:
            return True  # "a faculty, and the matter ..."
    elif here.word.endswith("ت") and not here.named and is_verb(here.word):
        return True  # "the society ... wrote it down"
    if len(here.word) == 1 or (here.bits & SPOKEN and here.bits & FREQUENT):
        return not here.named
    if here.word[0] == "ب" and gazetteer().words.get(here.word[1:], 0) & PLACE:
        return True
    joined = here.word[0] == "و" and seen_as(text, here).known and not here.bits & FREQUENT
    return head is None and not here.named and (joined or here.cue & SPEECH != 0)


def _named_by(text: Words, index: int) -> bool:
    """Whether a head word of Arabic is named by one everyday word with its article: "كنيسة العذراء"."""
    head, body, after = text.tokens[index], text.tokens[index + 1], text.at[index + 2]
    if head.word not in _HEADS and head.word[1:] not in _HEADS:
        return False
    named = body.word.startswith("ال") and seen_as(text, body).known and body.word not in _ANY
    plain = body.word.endswith(_KIND_ENDS) or gazetteer().cues.get(body.word[2:], 0) & (
        TITLE | RELATION | ORG_HEAD
    )
    ends = after is None or after.gap != " " or after.cue & (PLACE_BEFORE | AND) or after.word[0] in _GO_ON
    ends = ends or (after is not None and after.word in _ENDS)
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
