"""E-mail addresses in any script, and as people say them: "amina dot y at example dot org".

The words for the sign and the dot are those of nine languages. Where only the sign is a word
("amina.y at example.org"), something must speak for an address: a dot or a digit in the name, or a
word for mail before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers.address_words import STOP
from tbtt_desktop.redaction.recognisers.base import Context, any_of
from tbtt_desktop.redaction.recognisers.digits import around, places
from tbtt_desktop.redaction.recognisers.gazetteer import FREQUENT, gazetteer
from tbtt_desktop.redaction.recognisers.scan import Phrases, read
from tbtt_desktop.stories.records import Category, Suggestion

# Bounded (RFC 5321: 64 octets before the sign), so that a long run without a sign stays linear.
_EMAIL: Final = re.compile(
    r"(?<![\w.+%\-])[\w.+%\-]{1,64}(?:@| @ )(?:[\w\-]{1,63}\.){1,8}[^\W\d_]{2,24}(?![\w@]|\.\w)"
)
_WITH: Final = re.compile("@")
_SPACED: Final = re.compile(r" ?([\w.%+\-]+/?)?")  # before the sign, read backwards
_GLUED: Final = re.compile(r"[^\x00-\x7f]+(?=[a-z0-9][\w.+%\-]*@)")  # an Arabic proclitic: "لsara@…"
_AT_WORDS: Final = """
    at,at the rate,at the rate of,at sign,arroba,arrobas,arobase,arobas,a commercial,et,kwenye,
    ات,علامه ات,ايت,اٹ,ايٹ,اٹ دي ريٹ,ايٹ دي ريٹ,एट,ऐट,एट द रेट,ऐट द रेट,एट दी रेट
"""
DOT_LIST: Final = "dot,punto,point,ponto,nukta,nuqta,doti,tuldok,نقطه,دوت,نكته,ڈاٹ,ڈوٹ,डॉट,डाट,बिंदु"
_SIGNS: Final = Phrases({"at": _AT_WORDS})
_SIGN: Final = any_of(_AT_WORDS)
DOT: Final = any_of(DOT_LIST)
"""A pattern for the word for a dot."""
_AT: Final = re.compile(rf" ?[(\[{{<] ?(?:{_SIGN}|@) ?[)\]}}>] ?| ?(?:{_SIGN}) ")
_BRACKETS: Final = "([{<"
_BRACKETED: Final = re.compile(rf"[(\[{{<] ?(?:{_SIGN}|@) ?[)\]}}>]")
_DOT: Final = rf"(?: ?[(\[{{<] ?(?:{DOT}|\.) ?[)\]}}>] ?| {DOT} |\.)"
_LINE: Final = (
    r"(?: (?:underscore|under score|guion bajo|tiret bas|underline|dash|guion|tiret|hifen|اندرسكور|انڈر سكور|"
    r"अंडरस्कोर) )"
)
_PART: Final = (
    r"(?:(?:جي|ہاٹ|هاٹ|هات) ميل|(?:जी|हॉट) मेल|(?:g|hot) mail|[^\W_](?:[\w+\-]|[\u093e-\u094d\u0902]){0,40})"
)
_NAME: Final = re.compile(rf"(?<![\w.@])(?P<name>{_PART}(?:(?:{_DOT}|{_LINE}){_PART}){{0,4}})$")
_HOST: Final = re.compile(rf"{_PART}(?P<dots>(?:{_DOT}{_PART}){{1,4}})(?![\w@]|\.\w)")
_SAID_DOT: Final = re.compile(rf"[(\[{{<]| {DOT} ")
_WORDED: Final = re.compile(DOT)
# What nobody says of a place that somebody is at, and who keeps mail for everybody.
_SURE: Final = re.compile(
    r"the rate|at sign|arroba|arobas|commercial|علامه|\u062f\u064a? ?ريٹ|ريٹ|एट (?:द|दी) रेट|ऐट (?:द|दी) रेट"
)
_PROVIDER: Final = re.compile(
    r"(?:g ?mail|yahoo|hot ?mail|outlook|icloud|proton(?:mail)?|live|ymail|rediff(?:mail)?|aol|gmx)(?![\w\-])"
)
_PARTS: Final = re.compile(r"[^\w\u093e-\u094d\u0902]+")
_ENDING_LEAST: Final = 2  # letters behind the last dot
_NAME_MOST: Final = 90  # characters
_SAID: Final = re.compile(
    r"(?:e-?mail\w*|mail|correo|courriel|gmail|yahoo|hotmail|outlook|reply|write|escrib\w+|ecrire|barua pepe|"
    r"ايميل\w*|بريد\w*|ای ميل|اي ميل|ईमेल|मेल|sulat)[^.\n@]{0,24}$"
)


def find(context: Context) -> Iterator[Suggestion]:
    """Yield e-mail addresses."""
    folded = context.folded.text
    if "@" in folded:
        for match in addresses(context):
            glued = _GLUED.match(folded, match.start(), match.end())
            yield context.suggestion(
                glued.end() if glued else match.start(), match.end(), Category.EMAIL, 0.99
            )
    for start, end in (*_signs(context), *_halved(context)):
        host = _HOST.match(folded, end)
        name = _NAME.search(folded, max(0, start - _NAME_MOST), start) if host is not None else None
        if host is not None and name is not None and _meant(folded, start, name, host):
            yield context.suggestion(name.start(), host.end(), Category.EMAIL, 0.985)


def addresses(context: Context) -> list[re.Match[str]]:
    """Return what is written as an address, looked for once."""
    return context.once(_written)


def _written(context: Context) -> list[re.Match[str]]:
    return list(around(context.folded.text, _WITH, _EMAIL, _SPACED))


def _signs(context: Context) -> Iterator[tuple[int, int]]:
    """Yield where the sign is said, with the blanks around it."""
    folded, scan = context.folded.text, context.once(read)
    starts = [scan.starts[hit.first] for hit in _SIGNS.find(context)]
    for bracket in _BRACKETS:
        starts += [at for at in places(folded, bracket) if _BRACKETED.match(folded, at)]
    for start in starts:
        begin = start - 1 if folded[start - 1 : start] in (" ", "(", "[", "{", "<") else start
        begin = begin - 1 if folded[begin - 1 : begin] == " " else begin
        match = _AT.match(folded, begin)
        if match is not None:
            yield match.span()


def _halved(context: Context) -> Iterator[tuple[int, int]]:
    """Yield where the sign is written and a dot behind it is said: "amina@example(dot)org"."""
    folded = context.folded.text
    for at in places(folded, "@"):
        end = at + 2 if folded.startswith(" ", at + 1) else at + 1
        host = _HOST.match(folded, end)
        if host is not None and _SAID_DOT.search(host["dots"]):
            yield at - 1 if at and folded[at - 1] == " " else at, end


def _meant(folded: str, start: int, name: re.Match[str], host: re.Match[str]) -> bool:
    """Whether the words stand for an address: "look at example.org" does not."""
    parts = _PARTS.split(host.group())
    if name["name"] in STOP or parts[0] in STOP or len(parts[-1]) < _ENDING_LEAST or parts[-1].isdigit():
        return False
    if "@" in folded[start : host.start()] or _SURE.search(folded, start, host.start()):
        return True
    if folded[start : start + 2].strip()[:1] in tuple("([{<") or (
        _WORDED.search(host["dots"]) and "." not in host.group()
    ):
        return True
    if any(char.isdigit() or char in "._" for char in name["name"]):
        return True
    if _PROVIDER.match(host.group()) and not gazetteer().words.get(name["name"], 0) & FREQUENT:
        return True
    return _SAID.search(folded, max(0, name.start() - 50), name.start()) is not None
