"""What pages, accounts and players of games are called in Arabic: "قروب ضل النيمة", "صفحة اسمها بنت البلاد".

Arabic has no capitals, so a name of several words is told by what stands before it (that something is called
so, whose account it is, a colon, quotation marks) or by how such names begin and end.
"""

from __future__ import annotations

import re
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context, any_of, word_set
from tbtt_desktop.redaction.recognisers.digits import places
from tbtt_desktop.redaction.recognisers.gazetteer import FAMILY, FREQUENT, GIVEN, HAND, gazetteer
from tbtt_desktop.redaction.recognisers.scan import Phrases, read

_WORD: Final = r"[\u0620-\u06d3\d]"
# What they are called begins with whom or what they are about.
_OF_WHOM: Final = any_of(
    """
    فضايح,فضائح,فضيحه,بنات,بنت,شباب,صبايا,نسوان,نساء,حريم,حراير,حرائر,رجال,اولاد,ولاد,عيال,ابناء,اهل,اهالي,
    ناس,سكان,جيران,
    اسرار,سر,اخبار,حكايات,قصص,يوميات,همسات,نكت,تسريبات,صوت,صدي,عين,عيون,كاشف,كشف,صقر,صقور,ذيب,ذياب,ذئب,ذئاب,
    اسد,اسود,
    نمر,نسر,ملك,ملوك,ملكه,امير,اميره,فارس,عاشق,عشاق,محبي,محبين,احباب,ملتقي,تجمع,رابطه,شبكه,احرار,ثوار,انصار,
    جنود,شبح,
    هكر,هاكر,تفضيح,حماه,حراس,زعيم,قاهر,قلب,روح,وجع,عرايس,حلوين,حلوات,خفايا,كواليس,فيديوهات,مقاطع,سوق,ليالي,
    اعترافات,اعتراف,حكاوي,سوالف,هرجات,شكاوي,مشاكل,نشاما,نشميات,صعايده,بدو,عربان,قبايل,قبائل,عشاير,عشائر,شله,
    عصابه,فرقه,
    كتيبه,جيش,فريق,غرفه عمليات,نادي,ديوان,ديوانيه,مجلس,حوش,ضل,ظل,قهوه,مقهي,ركن,بيت,عالم,دنيا,مملكه,
    امبراطوريه,جمهوريه,
    دوله,مدينه,حاره,سكه,ميدان,منتدي,منصه,مرصد,وكاله,تنسيقيه,تجديد,صرخه,نبض,حروف,خواطر,كلام,كلمات,شعر,اشعار,
    ذكريات,احلام,
    طلاب,طلبه,طالبات,خريجين,خريجات,معلمات,معلمين,موظفين,موظفات,عمال,عاملات,ممرضات,مغتربين,مغتربات,نازحين,لاجئين,مهجرين,سوريين,
    مصريين,عراقيين,سودانيين,يمنيين,لبنانيين,مغاربه,توانسه,جزايريين,ليبيين,فلسطينيين,اردنيين,خليجيات,مصريات,سوريات,عراقيات,
    سودانيات,يمنيات,مغربيات,تونسيات,ارامل,مطلقات,ايتام,عون,عين,يد,ايد,نداء,حمله,صندوق,موقع,جريده,مجله,راديو,اذاعه,تجمع,
    ازياء,موضه,تطريز,مطرزات,اكلات,كروشيه,اعمال,هدايا,عبايات,مكياج,صالون,مشغل,متجر,دكان,عروض,صفقات,حلويات,مطبخ,اطباق,عطور,بوتيك,ستايل,مواهب,مشاهير,نجوم,ترندات,ترند,تريند,ميمز,تحشيش,تحشيشات,تنمر,
    عقارب,عقرب,ثعلب,ثعالب,تمساح,افعي,كوبرا,نينجا,قناص,قناصه,كابوس,جن,عفريت,شيطان,ابليس,ملاك,غيمه,نجمه,قمر,
    ورده,زهره,
    ولد,بنت,فتي,صبي,شايب,مجنون,مجنونه,حفيد,راعي,سفير,
    مدونه,منبر,ملاذ,صيحه,
    فراشه,غزال,غزاله,مهره,حور,برنس,برنسيسه,كينج,الملك,القيصر,الزعيم,الامبراطور,المعلم,الكينج,البوص,البرنس
    """
)
# A name goes on until what cannot be in one: a preposition, a verb, the end of the clause.
_BEHIND: Final = (
    r"(?=\s?[.,،؛;:!?؟)\n\"»”]|\s(?:و\w+|علي|عال?\w*|ع|في|فيه|فيها|ف|من|اللي|التي|الذي|بال\w+|بيه|بيها|"
    r"لل?\w+|ما|كان|كانت|بعد|قبل|"
    r"يوم|مع|ان|انو|عم|كل|باش|حيت|دابا|غير|لا|و?لكن|وانا|يا|قبلها|بعدها|المهم|بس|لكن|عشان|علشان|لان\w*|لحد|حتي|وقت|لما|كمان|برضه|انا|اني|صار|صارت|نشر|"
    r"نزل|حط|قام|راح|هو|هي|هذا|هذه|ده|دي|تبع|ديال|تاع|بتاع|حق|متاع|لي|لو|اذا|(?:ب?ي|بت|ك[يت]|ه?ت(?!ونس|عز|"
    r"طوان|كريت|رك|هامه))\w{3,}|\w{2,}(?:وا|تلي|تلو|"
    r"(?<!ا)ت))(?!\w)|$)"
)
# "حساب ولد خالتي" is his, and not called so.
_OF_KIN: Final = r"(?!(?:ولد|بنت|بنات|ولاد|اولاد) (?:عم|خال|اخو|اخت|صاحب|صديق|رفيق|جار|زميل)\w{0,4}(?!\w))"
_OF_PEOPLE: Final = re.compile(
    rf"\s{_OF_KIN}(?P<hit>{_OF_WHOM}\s{_WORD}{{3,}}(?:\s{_WORD}{{2,}}){{0,2}}?){_BEHIND}"
)
_TITLED: Final = (
    r"(?!(?:مصرف|المصرف|بنك|البنك|بريد|البريد|بوسطه|فيه|فيها|في|علي|من|عن|مع|الي|عدد|حوالي|تقريبا|اكثر|اكتر|"
    r"اقل|يوم|سنه|عام|رقم|اسم|نمره)\s|لل|وال|بال|فال|كال|وعن)[\u0620-\u06d3]{2,}"
)
# "توزر بلا أقنعة", "ضل النيمة 249", "شباب المخيم نيوز": nothing but a page is called so.
_ENDING: Final = re.compile(
    rf"\s(?P<hit>(?P<first>{_TITLED})(?:\s{_TITLED}){{0,2}}?\s"
    r"(?:(?:بلا|بدون|من غير|ضد)\s[\u0620-\u06d3]{3,}|نيوز|اونلاين|برس|مباشر|عاجل|تي في|ميديا|اوفيشيال|"
    r"كافيه|ستايل|فاشون|"
    r"بيوتي|شو|تشانل|جروب|قروب|\d{2,4})(?!\w))(?![\s:]\d)"
)
# Where it is, whose it is, and what it is not called.
_PLATFORM: Final = (
    r"(?:ال|عال|بال|عل)?(?:انست\w+|ت[يل]+[غجق]رام|تيك ?توك|فيس\w*|سناب\w*|يوتيوب|تويتر|ديسكورد|فايبر|"
    r"واتس\w*|وتس\w*|م[اي]?سنجر|"
    r"ببجي|بوبجي|فري فاير|فريفاير|روبلوكس|لودو|لعبه\w*|بيجو|لايكي|تانجو|ثريدز|اكس|ايمو|الايمو)"
)
_WHERE: Final = (
    r"(?:\s(?:علي|ع|في|ف|كان|كانت|وهمي|مزيف|مزور|جديد|سري|مقفول|خاص|عام|الوهمي|المزيف|الجديد|بتاعه|بتاعها|"
    r"تبعه|تبعو|تبعها|تاعو|ديالو|عال\w+|"
    rf"بال\w+|فال\w+|(?:علي |ع |في |ف )?{_PLATFORM})){{0,4}}"
)
_CALLED: Final = (
    r"(?:باسم مستعار|اسم مستعار|اسمه المستعار|اسمها المستعار|باسم وهمي|اسمها|اسمه|اسمو|اسما|اسمهم|باسم|"
    r"سميتو|سميتها|سماها|سماه|سموها|سموه|مسميها|مسميه|مسمياها|مسمينها|"
    r"مسمينه|المسمي|المسماه|"
    r"بعنوان|عنوانها|يسمي|تسمي|سميته|سمته|سمتها|تحت اسم|تحت مسمي|مكني|يدعي|تدعي)"
)
_NOT_CALLED: Final = (
    r"(?!(?:ما|مش|مو|مب|غريب|حقيقي|مستعار|وهمي|مزيف|انا|هو|هي|كان|كانت|بنت ما|غير|زي|مثل|عادي|جديد|تاني|"
    r"ثاني|اخر|علي|مكون|"
    r"من|فيه|ال(?:حقيقي|مستعار|كامل))\s)"
)
_SO_CALLED: Final = re.compile(
    rf"{_WHERE}[،,]?\s(?:كان )?{_CALLED}(?: كان| فيها| هناك| فيه| هنيك| عليه| عليها| به|"
    rf" بيه)?[\s:]{{1,2}}{_NOT_CALLED}"
    r"(?P<hit>(?P<first>[\u0620-\u06d3]{2,})\s(?P<next>[\u0620-\u06d3\d]{3,})(?:\s(?:[\u0620-\u06d3\d]{2,}|\d))??)"
    rf"{_BEHIND}"
)
# The same with what is done there between: "صفحة تبيع فيها حلويات اسمها …"; of a page, not of a person.
_DOES: Final = (
    r"(?:\s(?!بنت|واحد|شب\s|شاب|شخص|ولد|راجل|رجال|ست\s|زميل|صديق|صاحب|"
    r"ام\s|اخت|مره|انسان)[\u0620-\u06d3]{2,}){1,4}?"
)
_DOING: Final = re.compile(
    rf"{_DOES}\s(?:اسمها|اسمو|اسمه|سميتها|سميتو|اسما)\s{_NOT_CALLED}"
    r"[\"“«]?(?P<hit>(?P<first>[\u0620-\u06d3]{2,})\s(?P<next>[\u0620-\u06d3\d]{2,})??(?:\s[\u0620-\u06d3\d]{2,})??)"
    rf"{_BEHIND}"
)
# In quotation marks, or behind a colon to the end of the line; one word or more.
_QUOTED: Final = re.compile(
    rf"{_WHERE}(?:\s(?:كان )?{_CALLED}|"
    rf"\sصاحب\w*)?\s?[:،]?\s?[\"“«'](?P<hit>{_WORD}{{2,}}(?:\s{_WORD}{{2,}}){{0,4}})[\"”»']"
)
_ASKED: Final = re.compile(
    rf"{_WHERE}(?:\s(?:هو|هي|اسمه|"
    rf"اسمها))?\s?[:؟/]\s?(?:\n?[^\n]{{2,32}}:\s)?(?P<hit>[\u0620-\u06d3]{{2,}}(?:\s{_WORD}{{2,}}){{0,2}})"
    r"(?=\s?[.,،؛;\n]|\s(?:و\w+|علي|في)(?!\w)|$)"
)
_ON_PLATFORM: Final = re.compile(rf"(?<!\w){_PLATFORM}")
_SHORT: Final = 14  # characters of the word for an account, or of the platform's name
# Whose account it is, and a name with what somebody is called beside it: "حساب الفيس تاعو رضوان القناص".
_WHOSE: Final = re.compile(
    r"(?:\s(?:ال|عال|بال)?\w+)?\s(?:بتاعه|بتاعها|تبعه|تبعو|تبعها|تاعو|تاعها|ديالو|ديالها|متاعو|متاعها|حقه|"
    r"حقو|حقها|مالته|مالتها)\s"
    rf"(?P<hit>(?P<first>[\u0620-\u06d3]{{3,}})\s(?P<next>ال[\u0620-\u06d3]{{3,}})){_BEHIND}"
)
# One word alone, of which nobody is called: "قروب اسمه الشلة".
_ALONE: Final = re.compile(
    rf"{_WHERE}\s(?:كان )?{_CALLED}(?:\s(?:فيها|هناك|هنيك|فيه|"
    rf"كان))?\s{_NOT_CALLED}(?P<hit>(?P<first>[\u0620-\u06d3]{{3,}})){_BEHIND}"
)
# "مسمي روحه مريومة القمر", on a platform: whoever is called so by others is somebody with that name.
_ONESELF: Final = re.compile(
    r"(?<!\w)و?(?:مسمي|مسميه|مسميا|مسمين|مسوي|سمي|سمت|بيسمي|بتسمي|يسمي|تسمي|كيسمي|كتسمي|حاط|حاطط|حاطه|كاتب|"
    r"كاتبه|داير|دايره)\s"
    r"(?:اسم\s)?(?:نفسه|نفسها|روحه|روحها|روحو|حاله|حالها|حالو|راسو|راسها|اسمه|اسمو)\s(?!ابو\s|ام\s|علي\s|"
    r"في\s)"
    rf"(?P<hit>(?P<first>[\u0620-\u06d3]{{3,}})(?:\s{_WORD}{{2,}}){{0,2}}?){_BEHIND}"
)
_ONLINE: Final = re.compile(
    r"(?<!\w)(?:\w{0,3}(?:نت|انست\w+|ت[يل]+[غجق]رام|تيك|فيس\w*|سناب\w*|حساب\w*|اكونت\w*|ببجي|لعبه|العاب|"
    r"روبلوكس|ديسكورد|شات|صفحه|جروب|قروب|كروب|"
    r"قناه|واتس\w*|يوزر\w*|بروفايل\w*))(?!\w)"
)
_ONLINE_MOST: Final = 90  # characters before what somebody calls himself
# Whoever writes or plays under a name: "يكتب باسم ولد المحرق".
_WRITING: Final = re.compile(
    r"(?<!\w)و?(?:[يبتك]{0,2}(?:كتب|نشر|غرد|علق|راسل|كلم|بث|لعب|نزل|شارك|هدد)\w{0,4}|داخل\w?|دخل\w?|"
    r"مسجل\w?|معروف\w?)(?: \w{2,10}){0,3} "
    rf"(?:باسم|تحت اسم|بمعرف|تحت مسمي|"
    rf"بلقب) [\"“«]?(?P<hit>{_OF_WHOM}\s{_WORD}{{3,}}(?:\s{_WORD}{{2,}})??)[\"”»]?{_BEHIND}"
)
# Another account in quotation marks: 'حسابين: y.ghost.ye و"صقر اليمن"'.
_TITLED_SO: Final = re.compile(rf"[\"“«](?P<hit>{_OF_WHOM}\s{_WORD}{{3,}}(?:\s{_WORD}{{2,}}){{0,2}})[\"”»]")
_SAID_SO: Final = re.compile(r"(?<!\w)(?:باسم|اسمه|اسمها|اسمو|تحت اسم|بعنوان) $")
_SAID_MOST: Final = 9  # characters of it
_SO_QUOTED: Final = re.compile(
    rf"[\"“«](?P<hit>(?P<first>[\u0620-\u06d3]{{2,}})(?:\s(?P<next>{_WORD}{{2,}})(?:\s{_WORD}{{2,}}){{0,2}})?)[\"”»]"
)
# In Latin letters behind an Arabic word: "صفحة فيسبوك Scandale Blida 09"; capitals are asked for.
LATIN_TITLE: Final = re.compile(
    rf"{_WHERE}(?:\s{_CALLED})?[\s:]{{1,2}}[\"“«]?(?P<hit>[a-z][a-z'.]+(?:\s(?:[a-z][\w'.]*|\d{{1,4}})){{1,3}})(?![\w@])"
)
# The same in quotation marks: "كونت فيسبوك «nassima bel 28»".
LATIN_QUOTED: Final = re.compile(
    rf"{_WHERE}(?:\s{_CALLED})?\s?[:،]?\s?[\"“«](?P<hit>[a-z][^\"“”«»\n@/]{{2,30}})[\"”»]"
)
_OPENING: Final = '"“«'
_WRITING_MOST: Final = 9  # words before "by the name", each run of figures counted
# By what they are looked for.
_CALLING: Final = Phrases(
    {
        "oneself": "مسمي,مسميه,مسميا,مسمين,مسوي,سمي,سمت,بيسمي,بتسمي,يسمي,تسمي,كيسمي,كتسمي,"
        "حاط,حاطط,حاطه,كاتب,كاتبه,داير,دايره",
        "writing": "باسم,تحت اسم,بمعرف,تحت مسمي,بلقب",
    }
)
_MARKS: Final = (":", "،", ",", "؟", "/", '"', "“", "«", "'")  # behind a word, before the name
_NO_NAMES: Final = word_set(
    """
    العيله العائله الماسنجر ماسنجر تلجرام تليجرام واتس واتساب فيسبوك انستا سناب ديسكورد تيليجرام
    المدرسه الجامعه الشغل الدفعه الواتس الفيس الانستا التلجرام التيليجرام البنات الاهل القريه الحاره
    اسمي اسمها
    باسمي وهميه وهمي كامله عامه خاصه تاني ثاني اخر غيره مزيف حقيقي عربي انجليزي كذا كده هيك هكذا
    """
)
# In Latin letters and figures: "page f facebook smitha fadayi7 casa".
_IN_CHAT: Final = re.compile(
    r"(?:\s(?:f|fi|fe|3ala|3al|3a|b|fel|bel|fl)?\s?(?:facebook|fb|insta|instagram|telegram|tiktok|snap|"
    r"snapchat|whatsapp|wats))?(?:\s[a-z0-9']{2,12}){0,2}?\s"
    r"(?:esm[oh]?\w{0,3}|ism[oh]\w{0,2}|smi?t[oh]\w{0,2}|smitha|smito|besm|bism|msam[iy]\w{0,3}|"
    r"sam+\w{1,4}ha|sam+aha|sam+aho)\s"
    r"[\"“«]?(?P<hit>[a-z][\w.'\-]{2,24}(?:\s[a-z][\w.'\-]{2,24}){0,2})(?=\s?[.,;:!?)\n\"”»]|\s(?:w|o|ou|f|fi|b|3ala|"
    r"men|mn|li|lli|elli)\s|$)"
)


def name_at(folded: str, end: int) -> tuple[int, int] | None:
    """Return the name behind the word for a page or an account that ends at folded `end`; None for none."""
    behind = folded[end : end + 1]
    if not behind.isspace() and behind not in _MARKS:
        return None
    begin = folded[end + 1 : end + 2]
    latin = behind.isspace() and begin.isascii() and begin.isalnum()  # also "3ala insta"
    grouped = folded.endswith("مجموعه", 0, end)  # also of people who never chat
    arabic = (_OF_PEOPLE, _ENDING) if grouped else (_OF_PEOPLE, _QUOTED, _ENDING)
    for pattern in (_IN_CHAT,) if latin else arabic:
        match = pattern.match(folded, end)
        if match is not None and match["hit"].partition(" ")[0] not in _NO_NAMES:
            return match.span("hit")
    for pattern in (_WHOSE,) if latin else (_SO_CALLED, _WHOSE, _DOING):
        match = pattern.match(folded, end)
        if match is not None and not _of_kin(match["first"], match["next"]):
            return match.span("hit")
    if latin:
        return None
    asked = _ASKED.match(folded, end)
    if asked is not None:
        online = _ON_PLATFORM.search(folded, max(0, end - _SHORT), asked.start("hit")) is not None
        if online or not _is_called(asked["hit"]):
            return asked.span("hit")
    match = _ALONE.match(folded, end)
    return match.span("hit") if match is not None and not _is_called(match["hit"]) else None


def called_themselves(context: Context) -> list[tuple[int, int]]:
    """Return what people on a platform call themselves."""
    folded, starts = context.folded.text, context.once(read).starts
    quotes = [at for quote in _OPENING for at in places(folded, quote)]
    titled = [_TITLED_SO.match(folded, at) for at in quotes]
    found = [match for match in titled if match is not None and _is_online(folded, match.start())]
    said = [at for at in quotes if _SAID_SO.search(folded, max(0, at - _SAID_MOST), at)]
    found += [
        match
        for match in [_SO_QUOTED.match(folded, at) for at in said]
        if match is not None
        and _is_online(folded, match.start())
        and not _of_kin(match["first"], match["next"])
    ]
    for hit in _CALLING.find(context):
        if hit.kind == "oneself":
            match = _ONESELF.match(folded, starts[hit.first])
            if match is not None and match["first"] not in _NO_NAMES and _is_online(folded, match.start()):
                found.append(match)
            continue
        for start in starts[max(0, hit.first - _WRITING_MOST) : hit.first]:
            match = _WRITING.match(folded, start)
            if match is not None:
                found.append(match)
                break
    return [match.span("hit") for match in found]


def _is_online(folded: str, start: int) -> bool:
    """Whether an account or a platform is spoken of before folded `start`."""
    return _ONLINE.search(folded, max(0, start - _ONLINE_MOST), start) is not None


def _of_kin(first: str, later: str | None) -> bool:
    """Whether two words are a given name and one of a family: somebody's name."""
    words = gazetteer().words
    if not words.get(first, 0) & (GIVEN | HAND):
        return False
    if later is None:
        return True
    bits = words.get(later, 0)
    return bits & (GIVEN | HAND | FAMILY) != 0 or not (bits or later.startswith("ال"))


def _is_called(name: str) -> bool:
    """Whether a word alone or a few are a person's name, or no name at all."""
    words = gazetteer().words
    first, _, rest = name.partition(" ")
    if first in _NO_NAMES:
        return True
    if words.get(first, 0) & (GIVEN | HAND):
        return not (rest and first.startswith("ال"))
    return not rest and words.get(first, 0) & FREQUENT != 0 and not first.startswith("ال")
