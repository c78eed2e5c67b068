"""Names of Arabic that say whose father, mother or slave somebody is: "أم غدير", "أبو وطن", "عبد الرحيم"."""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.beside import ARABIC, FIRM, seen_as
from tbtt_desktop.redaction.recognisers.gazetteer import FREQUENT, HAND, SPOKEN, gazetteer
from tbtt_desktop.redaction.recognisers.tokens import Token, Words, stops

SONS: Final = word_set("بن ابن بنت آل")
"""Words that go on a name, and begin none."""
HOW_MANY: Final = word_set(
    """
    لطفل لطفلة لطفلين لطفلتين لولد لولدين لبنت لبنتين لثلاث لثلاثة لتلات لتلاتة لاربع لاربعة لخمس لخمسة لست
    لستة لسبع لسبعة لثمان لثمانية لتسع لتسعة لعشرة لاطفال لاولاد لبنات لعدة ليتيم لايتام
    """
)
"""Of whom somebody is the mother: "أم لثلاثة أطفال"."""
_MY_FATHER: Final = word_set("ابي ابا")
_HER_GIFTS: Final = word_set("الخير السعد الهنا العز الفضل النصر الورد الجود الكرام الحسن الزين الرجال")
_HIM: Final = word_set("ابو بو")  # whom a thing tells: "أبو وطن", "أبو نظارة"
_OF_URDU: Final = word_set("بکر سفیان طالب ذر ہریرہ")
_MINE: Final = ("ي", "ها", "ه", "هم", "نا", "ك", "كم", "و")


def fathered(text: Words, token: Token, after: Token | None, said: int) -> bool:
    """Whether "abu", "umm" or "abd" begins a name here."""
    if after is None or after.gap != " " or stops(after) or len(after.word) < 3 or token.word in SONS:
        return False
    if token.word == "ام" and after.word in HOW_MANY:
        return False
    if (
        token.word == "عبد"
        or after.word in _HER_GIFTS
        or (token.word != "ام" and after.word.startswith("ال"))
    ):
        return True
    rare = not after.bits & (FREQUENT | SPOKEN) and not after.cue and not after.word.startswith("ال")
    if token.word in _MY_FATHER:
        rare = rare and not after.bits & text.languages  # "I want to" in the Gulf
    by_a_thing = token.word in _HIM and text.languages & ARABIC != 0
    by_a_thing = by_a_thing and not after.cue and not after.word.endswith(_MINE)
    if token.word == "ابو" and not text.languages & ARABIC:  # in Urdu, whoever follows is her father
        return after.word in _OF_URDU
    if token.word == "ام" and after.word.startswith("ال"):
        bits = gazetteer().words.get(after.word[2:], 0)
        if bits & HAND and not bits & (FREQUENT | SPOKEN):
            return True  # "أم الرائد"
    return after.named or not seen_as(text, after).known or said == FIRM or rare or by_a_thing
