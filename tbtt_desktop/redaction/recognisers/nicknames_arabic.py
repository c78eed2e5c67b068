"""Nicknames of Arabic that are a thing or a beast with its article: 'الملقب بالعقرب', "اسمه الحركي الوحش"."""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.gazetteer import FREQUENT, INTRODUCTION, gazetteer
from tbtt_desktop.redaction.recognisers.tokens import Token, Words

_ARTICLE: Final = "\u0627\u0644"
_BY: Final = "\u0628"
_BY_NICKNAME: Final = word_set(
    """
    الملقب الملقبة يلقب تلقب يلقبونه يلقبونها ملقب ملقبة المكنى شهرته شهرتها وشهرته لقبه لقبو لقبها بلقب
    الشهير الشهيرة شهير المعروف المعروفة معروف معروفة يعرف تعرف يسمونه يسمونها بيسموه بيسموها ينادونه ينادونها
    """
)
_OF_A_NAME: Final = word_set("الحركي الحركية الفني المستعار")


def nicknamed(text: Words, index: int) -> bool:
    """Whether somebody's nickname stands there, which is an everyday word with its article."""
    token, before = text.tokens[index], text.at[index - 1]
    if before is None or token.bits & FREQUENT or not token.word.startswith((_ARTICLE, _BY + _ARTICLE)):
        return False
    if before.word in _OF_A_NAME and token.gap == " ":
        earlier = text.at[index - 2]
        return earlier is not None and earlier.cue & INTRODUCTION != 0
    return before.word in _BY_NICKNAME


def without_by(text: Words, index: int) -> Token | None:
    """Return a nickname without the "by" that is written onto it."""
    token = text.tokens[index]
    if not token.word.startswith(_BY + _ARTICLE) or not nicknamed(text, index):
        return None
    rest, lists = token.word[1:], gazetteer()
    bits, cue = lists.words.get(rest, 0), lists.cues.get(rest, 0)
    return Token(token.start + 1, token.end, rest, token.shape, bits, cue, token.gap, first=False)
