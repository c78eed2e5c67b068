"""Numbers of cases, files and registers in Arabic, however short: "محضر رقم 4418", "السجل 118/زغرتا".

A complaint, a page of the civil register or a membership has a number of few figures, or of several with
strokes and letters between them. It is told by what it is of, with "number" before or behind that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.cue_words import Cue
from tbtt_desktop.redaction.recognisers.cue_words_arabic import owned
from tbtt_desktop.redaction.recognisers.cues import before
from tbtt_desktop.redaction.recognisers.scan import Hit, Phrases, Scan, read

_FILES: Final = Phrases(
    {
        # Their numbers follow them at once.
        "file": owned(
            "محضر,بلاغ,قضيه,دعوي,شكوي,شكايه,اضباره,سجل,قيد,خانه,صحيفه,ملف,رخصه,بلانت,بلانته,plainte,pv,chkeya,chikaya,shakwa,chekwa,mahdar,ma7dar,m7dar,9adiya,qadiya,adiyye"
        ),
        # They need the word for a number: a request is also for money.
        "told": owned(
            """
            طلب,معامله,حاله,عضويه,اشتراك,عداد,تذكره,مرجع,فاتوره,بوليصه,عقد,وثيقه,شهاده,كارنيه,بطاقه,قسيمه,
            تسجيل,تصريح,
            رخصه,حكم,كشف,استماره,دفتر,ايصال,وصل,شريحه تامين,كرت,كارت,ورقه,امر ضبط,امر حمايه,عريضه,افاده,ضبط,
            تقرير,
            اخطار,صادر,وارد,رمز ملف,شهاده ميلاد,حجز,جلسه,جواز,اقامه,كود,تامين,معاش,منحه,استدعا,مذكره,
            خطاب,كتاب,احاله,متابعه,سند,اجازه عمل,تصريح عمل,اذن عمل,عقد عمل,برقيه,تعهد,كفاله,وكاله,توكيل,
            صك,ملف طبي,تحويل طبي
            """
        ),
        # Behind these a code of letters and figures: "تحت الرمز FP-2084".
        "code": "رمز,كود,معرف,كودها,كودي,رمزها,رمزي,الكود بتاع,code,ramz",
    }
)
# Whose number it is then.
_OTHER: Final = (
    r"رقم|(?:ال)?(?:حوال|تحويل|حساب|محفظ|هاتف|تلفون|تليفون|جوال|موبايل|واتس|سيار|عربي|لوح|كرهب|"
    r"طوموبيل|شقه|بيت|منزل)"
)
_NO_PAPER: Final = (
    r"(?:ال)?(?:خيم|غرف|كرفان|عمار|بناي|طابق|دور|شارع|زقاق|محله|محل(?!ه)|باص|تاكسي|توك|ميكروباص|لعب|قميص|مقاس|صفح|قانون|ماد[هة]|"
    r"مرسوم|فصل|بند|حلق|واحد|قياسي|ام(?!\w{2})|امي|ابوي|اخت|اخو|زوج|قطع|فيلا|قسيم|دار(?!\w)|مبني|بلوك|موبيل|نقال|خط(?!\w)|شريح|"
    r"غريب|غير|تاني|ثاني|جديد|قديم|اخر|خاص|مخفي|وهمي|تركي|سعودي|مصري|دولي|محفظ|كود|سري)"
)
_NO: Final = (
    r"(?:ب|تحت |ذات |ذو |وال|ال)?"
    r"(?:رقم\w{0,3}|نمره|نمرت\w{1,2}|نومرو|عدد|نيميرو|3dad|ra[92q]a?m|n°|numero|num)"
)
_HIT: Final = (
    r"(?P<hit>(?:[a-z]{1,4}[\-/ ]?|"
    r"[\u0621-\u064a](?:\.[\u0621-\u064a]){0,2}\.? ?[/\-] ?)?\d{1,12}(?: ?[/\-] ?(?:\d{1,9}|[a-z]{1,4}(?!\w)|"
    r"[\u0621-\u064a]{1,12}(?:\.[\u0621-\u064a]){0,2}(?!\w)))*)"
    r"(?![\w.,:]\d|\w)"
)
# Behind the word: whose it is or what it is of, and "number".
_BEHIND: Final = re.compile(
    rf"(?: (?!{_OTHER})[\u0620-\u064a]{{2,12}}){{0,5}}? ?[(\-]? ?(?P<no>{_NO})(?: (?:هو|هي|ديالي|تاعي|متاعي|"
    rf"بتاعي|تبعي))?"
    rf"[ :#]{{1,3}}{_HIT}"
)
_AT_ONCE: Final = re.compile(
    rf"(?: العائل[يه]| المدني| العدلي| التنفيذيه?| كان| كانت| هو| هي)?[ :#]{{1,3}}{_HIT}"
)
# "رقم ملفي بالاتحاد JWU-339": where it lies, between; then letters or strokes are of the number.
_LYING: Final = re.compile(
    rf"(?: (?:ديالي|ديالنا|تاعي|تاعنا|متاعي|متاعنا|بتاعي|بتاعنا|تبعي|تبعنا|مالتي|مالتنا|حقي|حقنا))?"
    rf" (?:في|ف|ب|عند|لدي)\w* ?(?:[\u0620-\u064a]{{2,12}} ?)?[ :]{{1,2}}(?=[a-z]|\d+[/\-]){_HIT}"
)
# "رقم كتاب المفقودين 1827/م": what it is of, in one word more or two.
_OF_WHAT: Final = re.compile(rf"(?: (?!{_OTHER})[\u0620-\u064a]{{2,12}}){{1,2}}[ :]{{1,3}}{_HIT}")
# A number of whatever it be, short or with strokes: "رقم باجه 436092", "رقم إجازة العمل 436092/ع".
_NUMBERS: Final = Phrases({"number": "رقم,الرقم,رقمه,رقمها,رقمو,رقمي,نمره"})
_OF_ANYTHING: Final = re.compile(
    rf"(?: (?!{_OTHER}|{_NO_PAPER})[\u0620-\u064a]{{3,12}}){{1,3}}[ :]{{1,3}}"
    r"(?=(?:[a-z]{1,4}[/\-]|[\u0621-\u064a]{1,3}[/\-])?\d{1,9}[/\-]|[a-z]{1,4}[/\-]\d|"
    r"\d{3,7}(?!\d|[/\-.,] ?\d| \d))"
    rf"{_HIT}"
)
_STROKED: Final = re.compile(
    rf"(?: (?!{_OTHER})[\u0620-\u064a]{{3,12}})?[ :]{{1,3}}(?=[a-z\u0621-\u064a]{{0,4}}\d+ ?[/\-]){_HIT}"
)
# "عملت محضر يوم 14 فبراير ورقمه 1827": in the same sentence, behind what else is said of it.
_LATER: Final = re.compile(
    rf"(?:(?!{_OTHER})[^.!?؟\n]){{1,70}}? (?:و?رقم(?:ه|ها|و|هم)|نيميرو|نومرو|numero|نمرت(?:ه|ها|و))"
    rf"(?: هو| كان)?[ :]{{1,3}}{_HIT}"
)
# "كان رقمو 7/2915": with a stroke behind "his number" itself, as prisons number people.
_OWNED: Final = re.compile(
    rf"(?: (?:كان|كانت|صار|هو))?[ :]{{1,3}}"
    rf"(?=[a-z\u0621-\u064a]{{0,4}}[/\-]?\d{{1,7}} ?/ ?\d{{1,7}}(?!\d| ?/)){_HIT}"
)
# "كنت الرقم 2915", "ينادوني برقم 418": who had no other name in prison.
_INSTEAD: Final = re.compile(
    r"(?<!\w)(?:كنت|صرت|صار اسمي|اسمي|صار|ينادو\w{1,4}|نادو\w{1,4}|يسمو\w{1,4}|سمو\w{1,4}|يصيحو\w{1,4}|"
    r"معتقل\w?|سجين\w?|اسير\w?)(?: صار| كان)? ?$"
)
_INSTEAD_MOST: Final = 20  # characters of it
_SHORT: Final = re.compile(r"[ :]{1,2}(?P<hit>\d{2,6})(?![\d/\-]|[.,]\d)")
_CODE: Final = re.compile(
    r"(?: [^\s:.،,]{2,14}){0,4}?[ :]{1,3}"
    r"(?P<hit>[\u0621-\u064a]-\d{2,6}(?:-\d{1,6})?|(?=[a-z\d/\-]*\d)[a-z]{1,6}(?:[\-/][a-z\d]{1,8}){1,4})(?![\w\-/])"
)
_NUMBER_BEFORE: Final = re.compile(r"(?<!\w)[وبل]?(?:ال)?(?:رقم|نمره|نومرو|عدد|كود) ?$")
_BEFORE_MOST: Final = 8  # characters of it
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_DATE: Final = re.compile(r"\d{1,2} ?[/\-] ?\d{1,2} ?[/\-] ?\d{2,4}|\d{4}[/\-]\d{1,2}[/\-]\d{1,2}")
_TELEPHONE: Final = re.compile(r"0[ \-/]?(?:\d[ \-/]?){7,10}")
_ELSE: Final = frozenset({Cue.BANK, Cue.WALLET, Cue.CARD, Cue.PLATE, Cue.VEHICLE, Cue.PHONE, Cue.PUBLIC})
_COUNTED: Final = re.compile(
    r" ?(?:%|الف|الاف|جنيه|دينار|ريال|درهم|ليره|دولار|شيكل|مليون|سنه|سنين|شهر|اشهر|يوم|ايام|مره|مرات|صفحه|"
    r"صفحات|ساعه|بنت|بنات|"
    r"نسا|امراه|شخص|اشخاص|صور)"
)
_OWN: Final = ("رقمه", "رقمها", "رقمو", "رقمي")
_AT_ONCE_LEAST: Final = 2  # digits, where no word says that it is a number


def find(context: Context) -> Iterator[tuple[int, int]]:
    """Yield folded [start, end) of such numbers."""
    folded, scan = context.folded.text, context.once(read)
    for hit in _FILES.find(context):
        if hit.kind == "code":
            code = _CODE.match(folded, scan.ends[hit.last])
            if code is not None and _in_capitals(context, code):
                yield code.span("hit")
            continue
        match, told = _behind(folded, hit, scan)
        if match is not None and _is_number(folded, match, told=told):
            yield match.span("hit")
    for number in _NUMBERS.find(context):
        match = _of_anything(folded, number, scan)
        if match is None or not _is_number(folded, match, told=True):
            continue
        at = match.start("hit")
        if before(context, at, _ELSE, window=at - scan.starts[number.first]) is None:
            yield match.span("hit")


def _of_anything(folded: str, number: Hit[str], scan: Scan) -> re.Match[str] | None:
    """Return the number behind a word for one, of whatever it be, or instead of a name."""
    begin, end = scan.starts[number.first], scan.ends[number.last]
    match = _OF_ANYTHING.match(folded, end)
    if match is None and folded.startswith(_OWN, begin + number.cut):
        match = _OWNED.match(folded, end)
    if match is None and _INSTEAD.search(folded, max(0, begin - _INSTEAD_MOST), begin):
        match = _SHORT.match(folded, end)
    return match


def _behind(folded: str, hit: Hit[str], scan: Scan) -> tuple[re.Match[str] | None, bool]:
    """Return the number behind a word for a file, and whether another word says that it is a number."""
    begin, end = scan.starts[hit.first], scan.ends[hit.last]
    numbered = _NUMBER_BEFORE.search(folded, max(0, begin - _BEFORE_MOST), begin + hit.cut) is not None
    match = _AT_ONCE.match(folded, end) if numbered or hit.kind == "file" else None
    if match is None and (numbered or hit.kind == "file"):
        match = _LYING.match(folded, end)
    if match is None and numbered:
        match = _OF_WHAT.match(folded, end)
    if match is not None:
        return match, numbered
    later = _LATER if hit.kind == "file" else _STROKED
    return _BEHIND.match(folded, end) or later.match(folded, end), True


def _is_number(folded: str, match: re.Match[str], *, told: bool) -> bool:
    """Whether it is a number of a file: no date, no amount, and no telephone's."""
    written = match["hit"]
    if _DATE.fullmatch(written) or _TELEPHONE.fullmatch(written) or _COUNTED.match(folded, match.end("hit")):
        return False
    return told or (sum(map(str.isdigit, written)) >= _AT_ONCE_LEAST and not _YEAR.fullmatch(written))


def _in_capitals(context: Context, code: re.Match[str]) -> bool:
    """Whether the letters of a code are capitals, so that it is no address of a site."""
    return not any(context.text[context.folded.origin[at]].islower() for at in range(*code.span("hit")))
