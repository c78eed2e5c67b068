"""Names of Arabic that are everyday words too, and words of no list: weighed by their place in the sentence.

What nothing announces is a person where only somebody can stand: before a verb or behind one, behind "from",
"with" and "not", at the end of a clause. What is more often a name than a word is one unless grammar speaks
against it: an article behind it, "in" or "every" before it. A name that is missed harms more than a word
that is offered in vain, so that these are found with a low score.
"""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers.arabic_forms import is_verb
from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.beside import ARABIC, Seen
from tbtt_desktop.redaction.recognisers.gazetteer import (
    DOES,
    FREQUENT,
    NEVER,
    PLACE_BEFORE,
    SPEECH,
    SPOKEN,
    SPOKEN_NAME,
    TITLE,
    WORD_TOO,
)
from tbtt_desktop.redaction.recognisers.tokens import Token, Words

_ARABIC_LETTERS: Final = ("\u0600", "\u06ff")
_LEAST: Final = 4  # letters of a word that no list has
_AND: Final = "\u0648"
_NO_FIRST: Final = "\u064a\u062a\u0646\u0644\u0628"  # what verbs of the present begin with; "to" and "by"
_ENDINGS: Final = ("ها", "ني", "هم", "هن", "كم", "نا", "وا", "ت", "ه", "ك", "لي", "ين")
_QUALITIES: Final = word_set(
    "كبير كبيرة صغير صغيرة جديد جديدة طويل طويلة قوي قوية بسيط بسيطة واحد واحدة كثير كتير"
)
_SMALL: Final = word_set(
    """
    ولا مني الينا رسمي رسمية علينا بالي اسمي باسم كبير صغير جديد قديم طويل قصير قوي ضعيف بعيد قريب كثير
    قليل مهم سبع خاص عام عالم خلف سجل ولي سعيدة واقف حاضر معروف مطلوب مفتاح خاطر طلق سيدة موقع خادم غلا
    مصور ناشر قائد كاتبة محفوظ
    """
)  # far more often words
_BESIDE: Final = word_set("مع عند لعند ويا بين عن ضد حق تاع نتاع متاع ديال بتاع تبع مال")
_BEHIND: Final = word_set("من عن مع في على ب ل الى عند ان انو انه بلي بس لكن هو هي هذا هذي هاد مش مو ما")
_OPENS: Final = word_set(
    "ان انو انه بان بلي لان بس لكن ولكن حتى لما لمن كي ملي بعدين وبعدين بعدها ترا راه يعني"
)
_NOT: Final = "\u0645\u0627"  # "after", too, behind "after": بعد ما
_KIN: Final = word_set("مرت مرات بنت ابن ولد اخت اخو خو زوجة زوج حرمة صاحبة صاحب جارة جار خطيب خطيبة")
_DOING: Final = word_set("هو هي خدام خدامة شغال شغالة ساكن ساكنة طالب طالبة سائق سايق عايش جالس قاعد واقف")
_TO: Final = "\u0644"
_NOT_DO: Final = word_set("ما لم لن قد راح رح عم مش كان كانت صار صارت بدو بدها")
_WAS: Final = word_set("كان كانت صار صارت بدا بدات ما هو هي هذا هاد هي قد راح عم كتب")
_NEUTRAL: Final = WORD_TOO | SPEECH | TITLE  # of a word, what does not speak against a name
_ARTICLE: Final = ("ال", "وال", "بال", "فال", "لل")
_NO_NOUNS: Final = word_set(
    "الا الى اللي التي الذي الذين الان اليوم البارح الليلة الصبح"
)  # begin as nouns do
_NISBA: Final = ("ي", "يه")
_TANWIN: Final = frozenset("\u064b\u064c\u064d")
_AGAINST: Final = word_set(
    """
    عندي عندك عنده عندها عندنا فيه فيها له لها لهم مافي ماكو ربنا في ف بكل كل اي ايه بلا بدون
    دون لا كم اكثر اقل جدا هذا هذه هاد هادي ذلك تلك نفس بعض غير يوم شهر عيد ليلة سنة صلاة اذان بعد قبل تحت
    فوق خلف امام جنب حول عبر منذ خلال اول اخر كلمة قلة شي شيء الف
    """
)  # before words, and seldom before somebody
_TO_WHOM: Final = word_set(
    """
    من عن مع عند لعند ويا وياء وية يم حدا حذا بحذا بين على ضد مش مو موش مب هو هي انه انها ان انو بان بانه
    بلي باللي لان لانه لكن ولكن حتى الا غير كيف ليش وين فين ليه زي مثل متل كيما سوى وحدها اسمه كان كانت
    ترا تري راه راهو يمكن اكيد اظن اعتقد لما لمن كي ملي اللي ع يوم بعدين بعدها وقتها ساعتها هنا هون عشان
    علشان مشان قدام ورا وراء حق خلي خلو
    """
)


def stands(text: Words, index: int, token: Token, seen: Seen) -> bool:
    """Whether a word that nothing announces stands where somebody does.

    `token` is the word at `index`, its proclitic left out if a list has it only so.
    """
    if not text.languages & ARABIC or not _ARABIC_LETTERS[0] <= token.word[0] <= _ARABIC_LETTERS[1]:
        return False
    if not seen.listed:
        return _strange(text, index, token)
    small = token.bits & FREQUENT and token.bits & SPOKEN and not token.bits & SPOKEN_NAME
    if small or token.cue & ~_NEUTRAL or token.word in _SMALL:
        return False
    before, after = text.at(index - 1), text.at(index + 1)
    joined = token.start > text.tokens[index].start
    before = before if text.tokens[index].gap == " " else None
    after = after if after is not None and after.gap == " " else None
    if _spoken_against(text, token, before, after, joined=joined):
        return False
    if not token.bits & (ARABIC | SPOKEN):  # more often somebody's name than a word
        return True
    gives = joined and text.tokens[index].word[0] == _TO
    return gives or _is_about(text, index, before, after)


def _is_about(text: Words, index: int, before: Token | None, after: Token | None) -> bool:
    """Whether what stands beside the word at `index` in its clause is said of somebody."""
    if after is not None and (_does(after) or (after.word in _NOT_DO and _next_does(text, index + 2))):
        return True
    if before is None:
        return after is not None and (after.word in _KIN or after.word in _DOING)
    ends = after is None or after.word[0] == _AND or after.word in _BEHIND
    return ends and (before.word in _TO_WHOM or _does(before))


def _spoken_against(
    text: Words, token: Token, before: Token | None, after: Token | None, *, joined: bool
) -> bool:
    """Whether what stands beside a word, or its ending, says that it is a thing."""
    folded = text.context.folded
    last = folded.origin[token.end - 1] + 1
    if folded.source[last : last + 1] in _TANWIN:
        return True
    if after is not None and (after.word in _QUALITIES or _is_definite(after.word)):
        return True
    if before is None or joined or (after is not None and before.word == _NOT and _does(after)):
        return False
    return before.word in _AGAINST or (before.cue & NEVER != 0 and before.word not in _TO_WHOM)


def _is_definite(word: str) -> bool:
    """Whether a word has the article, and is no family's name."""
    return word.startswith(_ARTICLE) and not word.endswith(_NISBA) and word not in _NO_NOUNS


def _strange(text: Words, index: int, token: Token) -> bool:
    """Whether a word that no list has, and no form of a known one, stands where somebody does."""
    if token.bits or token.cue or len(token.word) < _LEAST:
        return False
    if token.word.endswith(_ENDINGS) and not _feminine(text, token):
        return False
    before, after = text.at(index - 1), text.at(index + 1)
    before = before if token.gap == " " else None
    after = after if after is not None and after.gap == " " else None
    ends = after is None or after.word[0] == _AND or after.cue & PLACE_BEFORE != 0 or after.word in _BEHIND
    if before is not None and before.word in _BESIDE:
        return ends or (after is not None and _does(after))
    if token.word[0] in _NO_FIRST or token.word.startswith(_ARTICLE):
        return False
    if before is not None and _does(before):
        return ends
    opens = before is None or before.word in _OPENS
    return opens and after is not None and (after.word in _WAS or after.cue & (SPEECH | DOES) != 0)


def _feminine(text: Words, token: Token) -> bool:
    """Whether a word ends with the letter that folding makes the same as "his"."""
    folded = text.context.folded
    return folded.source[folded.origin[token.end - 1]] == "\u0629"


def _next_does(text: Words, at: int) -> bool:
    """Whether the word at `at` is a verb right behind "not" or "will"."""
    token = text.at(at)
    return token is not None and token.gap == " " and _does(token)


def _does(token: Token) -> bool:
    """Whether a word is a verb of which people are subject or object."""
    return token.cue & (SPEECH | DOES) != 0 or is_verb(token.word)
