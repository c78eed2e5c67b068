"""Names of two everyday words, as the devout give them: "given by God", "gift of the Prophet"."""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.tokens import Token, Words

_GIVERS: Final = word_set(
    "اللہ خدا مولا نبی رسول امام پیر رب علی گل محمد احمد شاہ میر فقیر خیر نور قادر کریم رحیم"
)
_GIFTS: Final = word_set(
    """
    بخش یار دتہ دتا دتی ڈنو ڈینو ڈنہ ڈتہ ڈوایا ڈیوایا رکھا رکھی رکھیو وسایا وسائی نواز داد بچایو جڑیو جوایا
    ورایو دین
    """
)
_GOD: Final = word_set("اللہ الله")
_OF_GOD: Final = word_set(
    """
    ضيف عطا نصر جاد خلف رزق هبة جار دخيل عوض نعمة منة عبد
    سمیع حبیب عنایت کفایت ہدایت ثنا امان سیف ولی عبید اسد حفیظ کلیم نجیب
    """
)  # what "of God" makes a name of
BEGINS: Final = _GIVERS | _OF_GOD
"""Words that such a name begins with."""


def is_pair(text: Words, index: int) -> bool:
    """Whether the word at `index` and the next one are such a name."""
    word, after = text.tokens[index].word, text.at(index + 1)
    if word not in _GIVERS and word not in _OF_GOD:
        return False
    if after is None or after.gap != " ":
        return False
    return (word in _GIVERS and after.word in _GIFTS) or (word in _OF_GOD and after.word in _GOD)


def is_of_god(before: Token, token: Token) -> bool:
    """Whether "God" goes on the name that the word before begins or is."""
    return token.word in _GOD and before.word in _OF_GOD
