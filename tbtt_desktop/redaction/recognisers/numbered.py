"""Numbers of no known shape, told by the words before them: documents, accounts, telephones.

What people mistype, and what has no check digit, is found here: "Mi cédula, 001-1482907-0",
"MoMo 024 555 0186", "رقمي القومي ٢٩١٠٧...", "my number is 5 555 0192". The nearest word decides which of
them it is; one that only says "number" leaves it to the word before, and one that only says "card" to the
number's shape. A number listed beside another is of its kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tbtt_desktop.redaction.recognisers.base import Context
from tbtt_desktop.redaction.recognisers.cue_words import Cue
from tbtt_desktop.redaction.recognisers.cues import Said, after, before
from tbtt_desktop.redaction.recognisers.digits import LATIN, begun, joined
from tbtt_desktop.redaction.recognisers.gazetteer import gazetteer
from tbtt_desktop.redaction.recognisers.numbered_cases import find as cases
from tbtt_desktop.redaction.recognisers.numbered_files import find as files
from tbtt_desktop.redaction.recognisers.numbered_parcels import find as parcels
from tbtt_desktop.redaction.recognisers.numbered_registers import find as registers
from tbtt_desktop.redaction.recognisers.paid import is_paid_behind, is_paid_to
from tbtt_desktop.redaction.recognisers.paid_arabic import is_paid_to_phone
from tbtt_desktop.redaction.recognisers.phone import is_public
from tbtt_desktop.stories.records import Category, Suggestion

# Groups of digits, letters before, among and behind them: GHA-895326504-3, CF94038112QRTE, LHR/44182/P.
_NUMBER: Final = re.compile(
    r"(?:(?<![\w@+])|(?<=(?<!\w)[\u0628\u0644\u0639\u0641]))(?<!\d[.,/:])(?:[\u0621-\u064a][/\-](?=\d)|"
    r"(?:[a-z]{1,5}[\-/]){1,3}(?=[a-z]{0,3}\d)|[a-z]{1,4} (?=\d))?"
    r"[a-z]{0,7}\d[\da-z]{0,30}"
    r"(?:(?:[ ]{1,2}|[.\-/·]|- | -)(?:[a-z]{1,4}[\-/](?=\d))?"
    r"(?:\d[\da-z]{0,20}|[a-z]{1,4}\d[\da-z]{0,20})){0,10}"
    r"(?: (?:cle|dv|dig\.?) ?\d{1,2}|[ \-/][a-z](?!\w)|[\-/][a-z]{1,2}(?!\w)|\(\d\))?"
    r"(?![\w@]|[:/]\d|[.,]\d)"
)
_JOINING: Final = frozenset(LATIN + "-/")  # what its first figure may stand right behind
_SERIES_MOST: Final = 4  # letters before a blank and that figure
_WORD_BEFORE: Final = re.compile(r"[a-z]{1,4} (?=\d)")  # "a 0768 555": the letter is a word of its own
# "ta3i 0661 48", "3ala 0155": words of Arabic's chat, and no series.
_CHAT_WORD: Final = re.compile(r"(?:[a-z]{0,6}[235-9][a-z]{2,8}|[a-z]{1,6}[235-9][a-z]|3a|d17) (?=\d)")
_CHAT_BEHIND: Final = re.compile(r"(?: (?=[a-z]*[235-9])(?=[235-9]?[a-z]{2})[a-z235-9]{3,12})+$")
_AMOUNT: Final = re.compile(r" \d{1,6}$")
_LAST_LETTER: Final = re.compile(r"(?<=[\da-z]) [a-z]$")
_SHORT_DATE: Final = re.compile(r"\d{1,2}([./\-])\d{1,2}\1\d{2}")
_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])"
_LONG_DATE: Final = re.compile(rf"{_DAY}([./\-]){_DAY}\1\d{{4}}|\d{{4}}([./\-])(?:0?[1-9]|1[0-2])\2{_DAY}")
_OCTET: Final = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"
_IP: Final = re.compile(rf"{_OCTET}(?:\.{_OCTET}){{3}}")
_DATE_MOST: Final = 10  # characters
_DOTS: Final = 3
_MONEY: Final = re.compile(
    r"\s?(?:%|€|\$|usd|eur|euros?|dollars?|pesos?|reais|rand|naira|cedis?|shillings?|shilingi|ksh|tsh|rs\.?|rupees?|"
    r"rupye|taka|dirhams?|dinars?|francs?|soles|lempiras?|quetzales|bolivianos|kwanzas?|meticais|ariary|php|"
    r"riyals?|piso|pisos|liras?|gourdes|follow\w*|seguidores|abonn\w*|members|membros|wafuasi|الف|ريال\w*|دينار\w*|"
    r"جنيه\w*|درهم|ليره|هزار|لاكه|روپ\w*|हजार|लाख|रुपए|रुपये|टका|years?|anos?|ans|days|dias|jours|siku|"
    r"messages?|mensajes|mensagens|times|veces|vezes|fois|mara|beses|photos?|fotos?|صوره|رساله|بار)\b"
)
_GROUPED: Final = re.compile(r"\d{1,3}(?:[., ]000)+|\d{1,3}(?:[.,]\d{3}){1,3}")
_IN_GROUPS: Final = re.compile(r"(?<![\d.,])\d{2,5}(?:[,،] ?\d{2,4}){2,5}(?![\d]|[.,]\d)")
# "A, B and C": what may stand between numbers of one kind.
_BETWEEN_MOST: Final = 60  # characters
_BESIDE_ANOTHER: Final = re.compile(
    r"\s?[,،;/&]?\s?(?:(?:and|or|then|also|y|o|luego|e|ou|et|puis|depois|و|او|ثم|اور|يا|پهر|और|या|फिर|na|au|halafu|at|tapos)\s)?"
    r"(?:then\s)?"
    r"|\s?[,;]\s[a-z]{2,5}\.?:? (?:n[°o.]{1,2} )?"  # "BI 110104418820B, NUIT 144188204"
    r"|\s?[,;.]?\s(?:and|y|e|et|na|at|saka|mais|mas|pero|but|la|el|o|a|hers|his|ya|cha|yake|yangu|kay|yung) "
    r"(?:[^\W\d]{1,10}[:,]? ){0,4}"
)
_KINDS: Final = frozenset(
    {Cue.ID, Cue.BANK, Cue.CARD, Cue.WALLET, Cue.PLATE, Cue.PHONE, Cue.PUBLIC, Cue.NUMBER}
)
_TOLD: Final = _KINDS - {Cue.NUMBER}
_LEAST: Final = {Cue.ID: 5, Cue.BANK: 6, Cue.CARD: 6, Cue.WALLET: 6, Cue.PHONE: 6, Cue.NUMBER: 7}
_LEAST_MIXED: Final = 4  # digits of a document that has letters or strokes, right behind its word
_MOST: Final = {Cue.ID: 30, Cue.BANK: 30, Cue.CARD: 20, Cue.WALLET: 30, Cue.PHONE: 15, Cue.NUMBER: 15}
# Characters that may lie between a word and its number, other words included.
_BESIDE: Final = 6  # even a date or an amount is a number of that kind here: "sort code 40-05-15"
_NEAR: Final = 16
_FAR: Final = {Cue.ID: 28, Cue.BANK: 28, Cue.CARD: 20, Cue.WALLET: 46, Cue.PHONE: 26, Cue.NUMBER: 14}
_LISTED: Final = 44  # with a colon before the number
_SURE: Final = 0.975
_FILED: Final = 0.978
_LESS: Final = 0.94
_UNSAID: Final = 0.6
# Nothing else is written so: eight figures or more in a row, or six behind a letter or two of a passport.
_LONG: Final = re.compile(
    r"\d{8,20}[a-z]?|[a-z]{1,4}\d{6,9}[a-z]?|(?:[a-z]{2,4}-){1,3}\d{5,9}|(?=(?:[a-z]*\d){5})[a-z\d]{12,20}"
    r"|[a-z]{2,6}-(?:[a-z]?\d{1,5}-|[a-z]{1,5}-){1,4}\d{2,7}"  # "NCIP-R10-BUK-044", "OMB-L-C-24-0118"
    # Of a file or a student: "ACG-2024-33810", "MW/BED/2022/0418", "SCT211-0418/2021".
    r"|(?:[a-z]{1,8}[\-/]){1,3}(?:19|20)\d\d[\-/](?:\d{1,2}[\-/])?\d{2,7}"
    r"|(?:[a-z]{1,6}[\-/])?[a-z]{1,4}\d{0,6}(?:[\-/]\d{2,6}){0,2}/(?:19|20)\d\d"
    r"|(?:[a-z]{2,6}/){2,3}\d{3,7}"  # "HK/MLB/0822"
    r"|[ivx]{1,5}-\d{1,2}-[a-z]{2,3}-\d{2}[a-z]?-\d{3,6}"  # of prosecutors: "XV-07-INV-24B-00318"
)
_SPOKEN: Final = 120  # characters
_CALLED: Final = 0.86  # a telephone number of the right shape is surer
_LETTERS_MOST: Final = 2  # to a figure; words of Arabic's chat have more: "ra7o 3and so3ad"
_SHORT: Final = 3  # letters of "c.c"
_DOTTED: Final = re.compile(r"\d{1,3}(?:\.\d{3}){2,3}")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
# Of a wallet without a number: Syria's.
_CODE: Final = re.compile(r"(?=[a-z]*\d[a-z]*\d)(?=\d*[a-z])[a-z\d]{8,}")
_OF_BANKS: Final = re.compile(r"[2-69]\d{3}(?:[ \-]?\d{4}){3}")
_USER: Final = re.compile(r"[a-z]{5,}\d{1,4}$")
_PLASTIC: Final = re.compile("بطاق|كارت|كرت|كارد")
_CARD_DIGITS: Final = range(15, 20)  # of a bank's card; a document's has fewer
_KEY: Final = frozenset({Cue.WALLET})
_PIX: Final = 16
_SERIES: Final = 3  # two letters and a blank
_CALLABLE: Final = range(9, 13)  # digits of a telephone number with its leading zero
_BEHIND: Final = frozenset({Cue.ID, Cue.BANK, Cue.WALLET})
_AFTER: Final = 10  # characters before a word that says it afterwards
_GROUPED_LEAST: Final = 7  # digits of a document with dots: "DNI de Thiago: 52.904.183"
_JOINED: Final = 3  # characters between "account" and "number"
_DIGITS: Final = re.compile(r"\d{4}")
_MINE: Final = re.compile(
    r"(?<!\w)(?:رقمي|نمرتي|(?:[بمد]?تاعي|ديالي|متاعي|تبعي|مالتي|ta3i|dyali|diali)(?!\w))"
)
_PROFILE: Final = re.compile(
    r"انست|سناب|فيس|تيك|ت[يل]+[غجق]رام|تويتر|يوزر|insta|snap|face|tiktok|@|[a-z]{2}[._]\w"
)
_OF_A_YEAR: Final = re.compile(r"(?:19|20)\d\d[/\-]\d{2,6}|\d{2,6}[/\-](?:19|20)\d\d")
_INITIALS: Final = re.compile(r"(?<![\w.])(?P<word>[a-z]{2,6}) $")
_INITIALS_MOST: Final = 8
_NO_BEFORE: Final = re.compile(r"(?<!\w)(?:no|num|blg|#)[.:# ]{0,3}$")
_PAYING: Final = frozenset({Cue.WALLET, Cue.BANK})
_REFERENCES: Final = ("ref", "tra", "control ")  # of what was sent: "reference number", "control no"
_REFERRED: Final = 64  # characters from who sends money to its reference
_GCASH: Final = 13  # digits of its reference
_CATEGORIES: Final = {
    Cue.ID: Category.ID,
    Cue.BANK: Category.BANK,
    Cue.CARD: Category.BANK,
    Cue.WALLET: Category.BANK,
    Cue.PHONE: Category.PHONE,
    Cue.NUMBER: Category.PHONE,
}


@dataclass(frozen=True, slots=True)
class _Last:
    """The number found last: where it ends, what it is, and how many digits it has."""

    end: int
    category: Category
    digits: int


def find(context: Context) -> Iterator[Suggestion]:
    """Yield numbers behind a word for a document, an account or a telephone."""
    folded = context.folded.text
    last: _Last | None = None
    for match in joined(_NUMBER, context, _LEAST_MIXED, signs=_JOINING, apart=_SERIES_MOST):
        digits = _digits(match.group())
        most, others = _LETTERS_MOST * digits, len(match.group()) - digits
        if digits < _LEAST_MIXED or (others > most and sum(map(str.isalpha, match.group())) > most):
            continue
        start, end = _bounds(context, match)
        written = folded[start:end]
        if len(written) <= _DATE_MOST and _LONG_DATE.fullmatch(written):
            continue
        said = _said(context, start)
        dotted = written.count(".") == _DOTS  # few are: it is asked before the pattern
        if (
            dotted
            and _IP.fullmatch(written.removeprefix("ip "))
            and not (said is not None and said.cue is Cue.ID and said.distance <= _BESIDE)
        ):
            continue  # "cédula 1.044.188.207" is no address
        category = _kind(context, said, last, start, end)
        if category is None and digits in _CALLABLE and written[0] == "0":
            last = _Last(end, Category.PHONE, digits)  # found elsewhere, by its shape
        if category is None and _is_long(context, written, start):
            yield context.suggestion(start, end, _unsaid(context, start), _UNSAID)
        if category is None or (category is Category.PHONE and is_public(context, start, end)):
            continue
        last = _Last(end, category, digits)
        sure = _SURE if said is not None and said.distance <= _NEAR else _LESS
        yield context.suggestion(start, end, category, _CALLED if category is Category.PHONE else sure)
    yield from _in_groups(context)
    for span in (*files(context), *cases(context), *registers(context), *parcels(context)):
        yield context.suggestion(*span, Category.ID, _FILED)


def _digits(written: str) -> int:
    """Return how many digits a number has: mostly it has nothing else but blanks and hyphens."""
    compact = written.replace(" ", "").replace("-", "")
    return len(compact) if compact.isdigit() else sum(map(str.isdigit, compact))


def _kind(context: Context, said: Said | None, last: _Last | None, start: int, end: int) -> Category | None:
    """Return what a number is by what is said before it, by the number before, or by what is said behind."""
    folded = context.folded.text
    written = folded[start:end]
    digits = _digits(written)
    category = None
    if last is not None and (said is None or said.distance > start - last.end):
        category = None if _is_no_number(folded, written, end) else _as_last(folded, last, start, digits)
    elif said is not None and said.cue in _CATEGORIES:
        category = _category(context, said, written, start, digits)
        vague = said.cue is Cue.NUMBER or (said.cue is Cue.ID and said.distance > _NEAR)
        if vague and category is not None and _is_paid(folded, start, end):
            category = Category.BANK  # "5k kwa number hii …"
        elif said.cue is Cue.PHONE and category is not None and is_paid_to_phone(folded, start):
            category = Category.BANK  # "ابعتي المبلغ على تليفونه"
    elif said is not None and said.cue is Cue.PLATE and said.distance <= _BESIDE and "/" in written:
        category = Category.ID if any(map(str.isalpha, written)) else None  # a pupil's: "BAC/0441/2023"
    if category is not None or digits < _LEAST[Cue.NUMBER]:
        return category
    if _is_paid(folded, start, end):
        return Category.BANK
    behind = after(context, end, _BEHIND, _AFTER)
    return _CATEGORIES[behind] if behind is not None else None


def _is_paid(folded: str, start: int, end: int) -> bool:
    return is_paid_to(folded, start) or is_paid_behind(folded, end)


def _is_long(context: Context, written: str, start: int) -> bool:
    """Whether a number is too long to be of nothing, and of no service."""
    folded = context.folded.text
    if _DOTTED.fullmatch(written):  # in Colombia and its neighbours: "… espere, la 1.143.982.407"
        paid = "$" in folded[max(0, start - 4) : start] or written.endswith("00")
        return not (paid or _MONEY.match(folded, start + len(written)))
    if _LONG.fullmatch(written) is None:
        return False
    return not (written.isdigit() and is_public(context, start, start + len(written)))


def _unsaid(context: Context, start: int) -> Category:
    """Return what a long number is of which nothing is said close by: of what was last spoken, else an ID."""
    said = before(context, start, _TOLD, window=_SPOKEN)
    return _CATEGORIES.get(said.cue, Category.ID) if said is not None else Category.ID


def _said(context: Context, start: int) -> Said | None:
    """Return what the words before say; "number" alone leaves it to what stands before that."""
    said = before(context, start, _KINDS)
    if said is None or said.cue is not Cue.NUMBER:
        return said
    told = before(context, start, _TOLD)
    if told is None or told.cue not in _CATEGORIES:
        return said if told is None else told
    between = told.distance - said.distance - said.length
    if between <= _JOINED:
        return Said(told.cue, said.distance, told.length)
    if told.cue is Cue.WALLET and _MINE.search(
        context.folded.text, start - said.distance - said.length, start
    ):
        return said  # whom the money goes to is somebody else
    if told.cue is Cue.BANK and _PROFILE.search(context.folded.text, start - told.distance, start):
        return said  # an account on a platform, "حسابه بالانستا … ورقمه"
    used = _DIGITS.search(context.folded.text, start - told.distance, start)
    return said if said.distance > _NEAR or used else Said(told.cue, said.distance, told.length)


def _category(context: Context, said: Said, written: str, start: int, digits: int) -> Category | None:
    folded, end = context.folded.text, start + len(written)
    mixed = said.cue is Cue.ID and said.distance <= _BESIDE and not written.isdigit()
    user = _USER.match(written) is not None  # "حسابها umnawaf4360"
    mixed = mixed or (
        said.cue is Cue.BANK and said.distance <= _JOINED and not (user or _YEAR.fullmatch(written))
    )
    mixed = mixed or (
        said.cue is Cue.WALLET and said.distance <= _JOINED and _CODE.fullmatch(written) is not None
    )
    mixed = mixed or (
        said.cue is Cue.NUMBER and said.distance <= _BESIDE and _filed(context, said, written, start)
    )
    mixed = mixed or (said.cue is Cue.ID and said.distance <= _BESIDE and _by_number(folded, start, written))
    if not (_LEAST_MIXED if mixed else _LEAST[said.cue]) <= digits <= _MOST[said.cue]:
        return None
    told = said.cue is Cue.ID and digits >= _GROUPED_LEAST and not _MONEY.match(folded, end)
    if _is_no_number(folded, written, end) and said.distance > _BESIDE and not told:
        return None
    if said.distance > (_LISTED if folded.endswith(": ", max(0, start - 2), start) else _FAR[said.cue]):
        return None
    if said.cue is Cue.NUMBER and mixed:
        return Category.ID
    if _CATEGORIES[said.cue] is Category.PHONE and (any(map(str.isalpha, written)) or "/" in written):
        return None
    citizen = said.cue is Cue.BANK and said.length <= _SHORT and _DOTTED.fullmatch(written)  # in Colombia
    if citizen or (said.cue is Cue.CARD and digits not in _CARD_DIGITS):
        return Category.ID
    named = start - said.distance - said.length
    plastic = _OF_BANKS.fullmatch(written) and _PLASTIC.search(folded, named, start)  # "رقم البطاقة 6104 …"
    if said.cue in (Cue.ID, Cue.PHONE) and (plastic or _of_money(context, named, digits)):
        return Category.BANK
    called = digits in _CALLABLE and written[0] == "0" and folded[named : named + said.length] == "nida"
    return Category.PHONE if called else _CATEGORIES[said.cue]  # "nanay Nida 0920-123-4567": that has 20


def _of_money(context: Context, named: int, digits: int) -> bool:
    """Whether a document named at folded `named` is an account, "Meu Pix é o CPF", or what was sent there."""
    if before(context, named, _KEY, window=_PIX) is not None:
        return True
    if not context.folded.text.startswith(_REFERENCES, named):
        return False
    sent = before(context, named, _PAYING, window=_REFERRED) is not None
    return sent or (digits == _GCASH and context.hints.country == "PH")


def _by_number(folded: str, start: int, written: str) -> bool:
    """Whether "no." stands right before four figures of a document, and no year: "entry no. 0418"."""
    return not _YEAR.fullmatch(written) and _NO_BEFORE.search(folded, start - _BESIDE - 1, start) is not None


def _filed(context: Context, said: Said, written: str, start: int) -> bool:
    """Whether a number behind "no." is of a file by its shape, or by whose it is."""
    return _is_file(written) or _by_initials(context, written, start - said.distance - said.length)


def _is_file(written: str) -> bool:
    """Whether letters and strokes are among figures, or a year, as in a file's: JNV/33/188, 2024-0317."""
    if _OF_A_YEAR.fullmatch(written):
        return True
    return any(map(str.isalpha, written)) and written.count("/") + written.count("-") > 1


def _by_initials(context: Context, written: str, named: int) -> bool:
    """Whether the word for a number, at folded `named`, follows an office's initials: "IBP No. 184418".

    A telephone's, of which "WA no" is said, too, has eight digits or more, or begins with a nought.
    """
    if len(written) > _INITIALS_MOST or written[0] == "0":
        return False
    found = _INITIALS.search(context.folded.text, max(0, named - _INITIALS_MOST), named)
    if found is None or gazetteer().words.get(found["word"]) is not None:
        return False
    source, origin = context.text, context.folded.origin
    capitals = all(source[origin[at]].isupper() for at in range(*found.span("word")))
    return capitals and not source[origin[named] : origin[named] + 2].isupper()


def _as_last(folded: str, last: _Last, start: int, digits: int) -> Category | None:
    """Return the kind of the number before, where this one is listed beside it."""
    if start - last.end > _BETWEEN_MOST or abs(digits - last.digits) > last.digits // 2:
        return None
    if not _BESIDE_ANOTHER.fullmatch(folded, last.end, start):
        return None
    called = folded[start] == "0" and digits in _CALLABLE and digits != last.digits
    if last.category is Category.ID and called:
        return None  # a telephone's, said right behind a document's
    return last.category if digits >= _LEAST[Cue.BANK] else None


def _bounds(context: Context, match: re.Match[str]) -> tuple[int, int]:
    """Return where the number itself begins and ends: a small word beside it is none of its letters."""
    folded, source, origin = context.folded.text, context.text, context.folded.origin
    start, end = match.span()
    if " " not in match.group():
        return start, end  # nothing is beside it
    if not match.group().islower():
        return start, _before_amount(folded, start, end)  # what is beside it has no letters
    chat = _CHAT_WORD.match(folded, start)
    if chat is not None and (source[origin[start + 1]].islower() or chat.group() == "d17 "):
        start = chat.end()
    end = _before_amount(folded, start, end)
    behind = _CHAT_BEHIND.search(folded, start, end)
    if behind is not None and source[origin[behind.end() - 1]].islower():
        end = behind.start()
    word = _WORD_BEFORE.match(folded, start)
    if word is not None:
        said = before(context, word.end(), _KINDS)
        series = word.end() - start <= _SERIES and source[origin[start]].isupper()
        if not series or (said is not None and said.distance <= 1):
            start = word.end()  # "BJ 417 296" is one number, "DNI 38.217.904" is not
    tail = _LAST_LETTER.search(folded, start, end)
    if tail is not None and not source[origin[end - 1]].isupper():
        end = tail.start()  # "… 003 y llama": a word, not the last letter of the number
    return start, end


def _before_amount(folded: str, start: int, end: int) -> int:
    """Leave out what somebody paid with a card: "بطاقتي 4111 7930 5416 0228 6500 درهم"."""
    amount = _AMOUNT.search(folded, start, end) if _MONEY.match(folded, end) else None
    paid = amount is not None and _digits(folded[start : amount.start()]) >= _CARD_DIGITS.start
    return amount.start() if amount is not None and paid else end


def _is_no_number(folded: str, written: str, end: int) -> bool:
    parted = not written.isdigit()
    if parted and (_SHORT_DATE.fullmatch(written) or _GROUPED.fullmatch(written)):
        return True
    return _MONEY.match(folded, end) is not None


def _in_groups(context: Context) -> Iterator[Suggestion]:
    """Yield telephone numbers that were dictated: "0300, 82, 44, 190"."""
    for match in begun(_IN_GROUPS, context, _LEAST[Cue.NUMBER], having=",،", times=2):
        said = before(context, match.start(), _KINDS)
        digits = sum(map(str.isdigit, match.group()))
        called = said is not None and said.cue in (Cue.PHONE, Cue.NUMBER) and said.distance <= _NEAR
        if called and _LEAST[Cue.NUMBER] <= digits <= _MOST[Cue.PHONE]:
            yield context.suggestion(*match.span(), Category.PHONE, _CALLED)
