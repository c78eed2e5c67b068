"""Whether a number is where money went, in Arabic: money is spoken of, and "to" stands before the number.

"طلب ٥٠٠ جنيه على ...", "صب الدراهم ف ...", "حوّل لنفس الرقم ...". What was said last decides: whoever
asked for money and then called from a number was not paid there.
"""

from __future__ import annotations

import re
from typing import Final

_ARABIC: Final = "\u0620"  # its letters begin here
# The word for where it goes, right before the number, with the words for a number between.
_THING: Final = (
    r"(?:رقم|نمره|نمرت|نومرو|نيمرو|نيميرو|محفظه|محفظت|حساب|خط|تليفون|تلفون|موبايل|جوال|هاتف|شريحه|شريحت)"
)
_WHOSE: Final = (
    r"(?: (?:ديالو|ديالها|ديالهم|تاعو|تاعها|بتاعه|بتاعها|بتاعته|بتاعو|تبعه|تبعو|تبعها|متاعو|متاعها|حقه|حقو|"
    r"حقها|مالته|ماله|ده|دا|دي|"
    r"هذا|هاد|هاذا|هاي|هاذي|(?:اخت|اخو|ام|ابو|مرت|زوجت|صاحب|صديق|رفيق|ابن|بنت|خال|عم|جار)\w{0,3}|التاني|"
    r"الثاني|تاني|ثاني|الاخر|اخر|التالي|الجديد|فوري|حالا|وهو|هو|اللي هو|"
    r"جديد)){0,2}"
)
_TO: Final = re.compile(
    rf"(?<!\w)[وف]?(?:(?:علي|ع|الي|ل|لل|في|ف|ب|عبر|لنفس)(?: (?:نفس|هذا|هاد|هال|ها))?(?: |(?=ها|هال))(?:ال|"
    rf"هال|ها)?"
    rf"{_THING}\w{{0,3}}|(?:ع|عال|ل|لل|لهال|ف|فال|ب|بال)(?:هال|ها)?{_THING}\w{{0,3}}|(?:علي|ع|عا|الي|ل|ف|"
    rf"عند))"
    rf"{_WHOSE}[\s:()]{{1,3}}$|(?<!\w)ل$"
)
_TO_MOST: Final = 36  # characters of it
# Whose account it is, and their number: "باسم مرتو رندة رقم تلفونها ...".
_IN_NAME: Final = re.compile(
    r"(?<!\w)(?:باسم\w?|ع اسم\w?|علي اسم\w?|بسميه|ب سميه|ب سميت\w|بسميت\w|لحساب|للمدعو|"
    r"للاخ)(?: [^.!?؟\n\d]{0,36})? و?"
    rf"{_THING}\w{{0,3}}(?: {_THING}\w{{0,3}})?[\s:()]{{1,3}}$"
)
_NAME_MOST: Final = 72
# The same in Latin letters and figures: "2000 geneh 3ala we pay ...", "sefti 500 dh l ...".
_CHAT_TO: Final = re.compile(
    r"(?<!\w)(?:3ala|3la|3al|3a|lel|lil|la|le|f|fi|fe|fel|fl|l|li|b)(?: (?:el|al|l|had|hada|nafs))?"
    r"(?: (?:ra[29]am|ra[29]m|raqam|rakm|nemra|nmra|numero|noumro|num|we|we pay|cash|mahfaza|ma7faza|"
    r"compte)\w{0,3}){0,2}[ :]{1,2}$"
)
_CHAT_MONEY: Final = re.compile(
    r"(?<!\w)(?:\d[\d.,]* ?(?:k|dh|dhs|da|dt|dzd|mad|egp|usd|le|alf|mlayen|mlyon|million)(?!\w)|"
    r"(?:geneh|gneh|gnih|guineh|dinar|dirham|lira|lera|leera|dollar|flous|floos|flus|lflous|felous|floussi|"
    r"masari|msari|"
    r"drahm|draham|mlayen|melyoun|mablagh|riyal|ryal|shekel|ousfour|ouguiya)\w{0,3}(?!\w)|[$€])"
)
_CHAT_CALLS: Final = re.compile(
    r"kalem|kallem|etasal|ettasal|3[aei]?y[aei]?t|3ay|ro[nh]|call|whats|wats|msg|message|sowar|tsawer|video|so2ar|"
    r"khabar|yhaded"
)
# What is paid: an amount in any of the countries' money, or a word for money.
_MONEY: Final = re.compile(
    r"(?<!\w)(?:[\d.,]+ ?(?:الف|الاف|ملايين|مليون|ورقه|شده|مليم|فرنك|اوقيه|k|dh|da|egp|sar|aed|usd|\$)"
    r"|[وفبل]?(?:ال|لل)?(?:فلوس|لفلوس|فليسات|مصاري|دراهم|دراهيم|مبلغ|قروش|زلط|بيزات|حواله|ماندا|مندا|مندات|"
    r"رصيد|عربون|فديه|"
    r"قسط|الفين|الاف|ميتين|مليون|"
    r"جنيه|جنيهات|دينار|دنانير|ريال|ريالات|درهم|ليره|ليرات|دولار|شيكل|شواكل|اوقيه|يورو|فرنك|مليم|دورو|"
    r"كاش|بنكيلي|مصرفي|بنكك|فوري|انستاباي|انستا باي|كليك|ويش|محفظه|محفظته|ماستر|"
    r"كروت شحن|كارت شحن|"
    r"كرت شحن|وحدات)\w{0,3}(?!\w)|\$|€)"
)
# What is done with it: transferring is of money alone, sending it is where "it" was.
_TRANSFERS: Final = re.compile(
    r"(?<!\w)(?<!ما )[وفب]?(?:[اتينب]|بي|بت|كي|كت|هي|هت|حت|ني|با)?(?:حول|شحن|دفع|سدد|اودع|فرسي|"
    r"فيرسي)(?!ها? من)\w{0,6}(?!\w)"
    r"|(?<!\w)(?:ال)?(?:تحويل|ايداع|دفع|شحن)\w{0,2}(?!\w)"
)
_SENDS: Final = re.compile(
    r"(?<!\w)[وفب]?(?:[اتينب]|بي|كي|ني)?(?:بعت|بعث|رسل|ارسل|دز|صيفط|سيفط|صب|ود|حط|نزل|رمي|خلص|"
    r"عط)\w{0,5}(?:ها|هم|هن|هالو|هولو|هملو|ته|تهم)(?!\w)"
)
_SENDS_TO: Final = re.compile(
    r"(?<!\w)[وفب]?(?:[اتينب]|بي|كي|ني)?(?:بعت|بعث|رسل|ارسل|صيفط|سيفط|دز|ود)\w{0,3}(?: (?:لي|له|ليه|ليا|"
    r"ليها|الفلوس|المبلغ))? ?$"
)
# What is not paid: calls are diverted and messages sent by the same verbs.
_OTHERWISE: Final = re.compile(
    r"كلم|تكلم|اتصل|يتصل|(?<!\w)[يبت]?رن|(?<!\w)[يب]?دق |عيط|واتس|وتس|مكالم|اتصال|رسال|رساي|رسايل|مسج|راسل|"
    r"تواصل|فيديو|صور|مقطع|"
    r"(?<!\w)ل(?:ابو|ام|اخو|اخت|اهل|جوز|زوج|خطيب|عيلت|عم[يه]|خال)\w{0,4}(?!\w)|"
    r"(?<!\w)كود(?! فوري)|لينك|سكرين|الخط(?!\w)|موقع|لوكيشن"
)
_CALLED: Final = re.compile(r"تليفون|تلفون|موبايل|جوال|هاتف|شريح")
_SAID: Final = 110  # characters before the word for where it goes
_STOP: Final = re.compile(r"[.!?؟\n](?=\s|$)")


def is_paid_to(folded: str, start: int) -> bool:
    """Whether money goes to the number that begins at folded `start`."""
    if folded[max(0, start - 3) : start].strip(" :(") < _ARABIC:
        return _is_paid_in_chat(folded, start)
    to = _TO.search(folded, max(0, start - _TO_MOST), start) or _in_name(folded, start)
    return to is not None and _is_paid(folded, to.start())


def is_paid_to_phone(folded: str, start: int) -> bool:
    """The same of a number that is called a telephone's: the word for it must lie between."""
    to = _TO.search(folded, max(0, start - _TO_MOST), start)
    if to is not None and not _CALLED.search(to.group()):
        to = None
    to = to or _in_name(folded, start)
    return to is not None and _is_paid(folded, to.start())


def _in_name(folded: str, start: int) -> re.Match[str] | None:
    return _IN_NAME.search(folded, max(0, start - _NAME_MOST), start)


def _is_paid_in_chat(folded: str, start: int) -> bool:
    """Whether it is so in Latin letters, where one sentence often is the whole message."""
    to = _CHAT_TO.search(folded, max(0, start - _TO_MOST), start)
    if to is None:
        return False
    begin = max(0, to.start() - _SAID)
    money = _last(_CHAT_MONEY, folded, begin, to.start())
    return money >= 0 and _last(_CHAT_CALLS, folded, begin, to.start()) < money


def _is_paid(folded: str, end: int) -> bool:
    """Whether what was said last before folded `end` is money, or that it was transferred or sent."""
    begin = max(0, end - _SAID)
    stops = [stop.end() for stop in _STOP.finditer(folded, begin, end)]
    sentence = stops[-1] if stops else begin
    money = _last(_MONEY, folded, sentence, end)
    money = max(money, _last(_TRANSFERS, folded, sentence, end))
    sends = _SENDS_TO.search(folded, sentence, end) is not None or _last(_SENDS, folded, sentence, end) >= 0
    if money < 0 and sends:
        money = _last(_MONEY, folded, begin, end)  # "طلب ألف. بعتهم على ..."
        sentence = begin
    return money >= 0 and _last(_OTHERWISE, folded, sentence, end) < money


def _last(pattern: re.Pattern[str], folded: str, begin: int, end: int) -> int:
    """Return where the last match begins; less than 0 for none."""
    return max((match.start() for match in pattern.finditer(folded, begin, end)), default=-1)
