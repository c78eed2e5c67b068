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
from tbtt_desktop.redaction.recognisers.beside import ARABIC, Seen, alone
from tbtt_desktop.redaction.recognisers.gazetteer import (
    DOES,
    FAMILY,
    FREQUENT,
    GIVEN,
    HAND,
    NEVER,
    PLACE,
    PLACE_BEFORE,
    RELATION,
    SPEECH,
    SPOKEN,
    SPOKEN_NAME,
    STOP,
    TITLE,
    WORD_TOO,
    gazetteer,
)
from tbtt_desktop.redaction.recognisers.tokens import Token, Words

_ARABIC_LETTERS: Final = ("\u0600", "\u06ff")
_LEAST: Final = 4  # letters of a word that no list has
_AND: Final = "\u0648"
_AND_BY: Final = "\u0648\u0628"
_ONLY_WITH: Final = word_set("لولا رفقة برفقة بصحبة بمعية")
_NO_FIRST: Final = "\u064a\u062a\u0646\u0644\u0628"  # what verbs of the present begin with; "to" and "by"
_ENDINGS: Final = ("ها", "ني", "هم", "هن", "كم", "نا", "وا", "ت", "ه", "ك", "لي", "ين")
_SEVERAL: Final = ("\u0648\u0627", "\u0648\u0646")  # end what several did or do
_TO_WHOM_DONE: Final = ("ني", "ها", "هم", "كم", "نا", "ه", "ك")
_QUALITIES: Final = word_set(
    "كبير كبيرة صغير صغيرة جديد جديدة طويل طويلة قوي قوية بسيط بسيطة واحد واحدة كثير كتير"
)
_SMALL: Final = word_set(
    """
    ولا مني الينا رسمي رسمية علينا بالي اسمي باسم كبير صغير جديد قديم طويل قصير قوي ضعيف بعيد قريب كثير
    قليل مهم سبع خاص عام عالم خلف سجل ولي سعيدة واقف حاضر معروف مطلوب مفتاح خاطر طلق سيدة موقع خادم غلا
    مصور ناشر قائد كاتبة محفوظ لين جان صافي واصل هادي خضر ساتر شبو
    """
)  # far more often words
_BESIDE: Final = word_set(
    "رفقة برفقة صحبة بصحبة بمعية لولا بسبب بحضور"
    " مع عند لعند ويا وي ويه بين عن ضد حق تاع نتاع متاع ديال بتاع تبع مال"
)
_BEHIND: Final = word_set(
    """
    من عن مع في على ب ل الى عند ان انو انه بلي بس لكن هو هي هذا هذي هاد مش مو ما
    اذا ليش ليه وين كيف متى كمان برضه برضو
    او ولا هناك هنا هون هنيك اليوم امبارح مبارح البارح بكرا بكرة الصبح بالليل شهر شهرين سنة سنتين يوم يومين
    مرة مرتين اسبوع كنت كنا لوحده لوحدها وحده وحدها وحدو ابدا طول كثير كتير
    """
)
_THAT: Final = word_set("ان انه انها انو بان بانه بانها بانو بلي باللي اني انني انهم")  # what somebody said
# Of a word without its article they are said only if it is somebody's name.
_WHO: Final = word_set("اللي التي الذي يلي لي نفسه نفسها نفسو نفسا بنفسه بنفسها")
_GOD: Final = "\u0627\u0644\u0644\u0647"
_MAY_HE: Final = word_set(
    """
    يرحمه يرحمها يرحمو يسامحه يسامحها يهديه يهديها يحفظه يحفظها يخليه يخليها يوفقه يوفقها يشفيه يشفيها
    ياخذه ياخده ينتقم
    """
)
_HOUSE: Final = word_set(
    "بيت ال اسرة عشيرة قبيلة عيلة عائلة اولاد ولاد عيال جماعة ربع بني اهل لبيت وبيت لاهل واهل"
)
_OPENS: Final = word_set(
    "ان انو انه بان بلي لان بس لكن ولكن حتى لما لمن كي ملي بعدين وبعدين بعدها ترا راه يعني"
    " فجاة وفجاة هلق هسه هسع دلوقتي دابا الحين ذحين يومها وقتها ساعتها ليلتها مبارح امبارح البارح"
)
_NOT: Final = "\u0645\u0627"  # "after", too, behind "after": بعد ما
_KIN: Final = word_set("مرت مرات بنت ابن ولد اخت اخو خو زوجة زوج حرمة صاحبة صاحب جارة جار خطيب خطيبة")
_DOING: Final = word_set("هو هي خدام خدامة شغال شغالة ساكن ساكنة طالب طالبة سائق سايق عايش جالس قاعد واقف")
_HE: Final = word_set("هو هي وهو وهي انا كان كانت اكون")
_TO: Final = "\u0644"
_NOT_DO: Final = word_set("ما لم لن قد راح رح عم مش كان كانت صار صارت بدو بدها")
_WAS: Final = word_set("كان كانت صار صارت بدا بدات ما هو هي هذا هاد قد راح عم كتب")
_WITH: Final = word_set("يا مع ومع عند لعند ويا وياء وي ويه الى بتاع تبع حق تاع ديال ضد")
_PASSES: Final = word_set(
    "فات فاتت مضى مضت جاي جاية خلص خلصت انتهى دخل جا جاء يجي اجا هل راح الماضي القادم الجاي الكريم كريم"
)  # what months do, and are
SMALLER: Final = word_set("الصغير الصغيرة الكبير الكبيرة الغالي الغالية المسكين المسكينة الحبيب الحبيبة")
_COMMAS: Final = frozenset({", ", "\u060c "})
_OF_ME: Final = word_set("مني منا ولا علينا الينا بالي")  # "he asked of me that"
_NEUTRAL: Final = WORD_TOO | SPEECH | TITLE | DOES  # of a word, what does not speak against a name
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
    من عن مع عند لعند ويا وياء وية وي يم حدا حذا بحذا بين على ضد مش مو موش مب هو هي انه انها ان انو بان بانه
    بلي باللي لان لانه لكن ولكن حتى الا غير كيف ليش وين فين ليه زي مثل متل كيما سوى وحدها اسمه كان كانت
    ترا تري راه راهو يمكن اكيد اظن اعتقد لما لمن كي ملي اللي ع يوم بعدين بعدها وقتها ساعتها هنا هون عشان
    علشان مشان قدام ورا وراء حق خلي خلو رفقة برفقة صحبة بصحبة بمعية بسبب لولا لولاش بحضور بوجود بغياب بمساعدة
    بعلم علم طرف جهة حساب ضحية قتل مقتل موت خطف اعتقال استشهاد زيارة مقابلة سيرة قصة
    هلق هلا هلأ هسه هسع دلوقتي دلوقت دابا توا الحين ذحين الان امبارح مبارح البارح يومها فجاة مرة ليلتها
    شكرا تسلم
    """
)


def stands(text: Words, index: int, token: Token, seen: Seen) -> bool:
    """Whether a word that nothing announces stands where somebody does.

    `token` is the word at `index`, its proclitic left out if a list has it only so.
    """
    if not text.languages & ARABIC or not _ARABIC_LETTERS[0] <= token.word[0] <= _ARABIC_LETTERS[1]:
        return False
    if token.cue & STOP:
        return of_a_month(text, index)
    before = text.at[index - 1] if text.tokens[index].gap == " " else None
    housed = before is not None and before.word in _HOUSE and _is_family(token)
    if housed or not seen.listed:
        return housed or _strange(text, index, token)
    if before is not None and _does(before) and _says_that(text, index):
        return True
    small = token.bits & FREQUENT and token.bits & SPOKEN and not token.bits & SPOKEN_NAME
    if small or token.cue & ~_NEUTRAL or token.word in _SMALL:
        return False
    after = text.at[index + 1]
    joined = token.start > text.tokens[index].start
    after = after if after is not None and after.gap == " " else None
    if _spoken_against(text, token, before, after, joined=joined):
        return False
    if not token.bits & (ARABIC | SPOKEN):  # more often somebody's name than a word
        return True
    gives = joined and text.tokens[index].word[0] == _TO
    return gives or _is_about(text, index, before, after)


def again(text: Words, index: int) -> bool:
    """Whether a word that names somebody elsewhere in a text of Arabic may do so here, too."""
    token, before, after = text.tokens[index], text.at[index - 1], text.at[index + 1]
    before = before if token.gap == " " else None
    after = after if after is not None and after.gap == " " else None
    if not text.languages & ARABIC or not _ARABIC_LETTERS[0] <= token.word[0] <= _ARABIC_LETTERS[1]:
        return False
    barred = token.cue & (TITLE | RELATION) != 0 or token.word in _SMALL
    if barred or _spoken_against(text, token, before, after, joined=False):
        return False
    if before is None or before.word in _TO_WHOM or _does(before):
        return True
    return before.cue & (TITLE | RELATION) != 0 or (after is not None and _does(after))


def of_a_month(text: Words, index: int) -> bool:
    """Whether a word that is a month's or a day's, too, is somebody: "جمعة قال", "يا رمضان"."""
    token, before, after = text.tokens[index], text.at[index - 1], text.at[index + 1]
    if not text.languages & ARABIC or not token.bits & HAND:
        return False
    if token.cue & NEVER or alone(text, index):
        return alone(text, index) and _among_names(text, index)
    before = before if token.gap == " " else None
    later = text.at[index + 2]
    passes = any(one is not None and one.word in _PASSES for one in (after, later))
    if passes or (before is not None and before.word in _AGAINST):
        return False
    if after is not None and after.gap == " " and (_does(after) or after.word in _WHO):
        return True
    return before is not None and (before.word in _WITH or before.cue & (SPEECH | TITLE) != 0)


def _among_names(text: Words, index: int) -> bool:
    """Whether a comma joins a word to a name that is no word: "رغدة، هلا، سوسو"."""
    beside = [text.at[index - 1]] if text.tokens[index].gap in _COMMAS else []
    after = text.at[index + 1]
    beside += [after] if after is not None and after.gap in _COMMAS else []
    return any(one is not None and one.bits & HAND and not one.bits & (FREQUENT | SPOKEN) for one in beside)


def _says_that(text: Words, index: int) -> bool:
    """Whether what was said follows: "ذكرت خلود أن"."""
    after = text.at[index + 1]
    said = after is not None and after.gap == " " and after.word in _THAT
    return said and text.tokens[index].word not in _OF_ME


def _is_about(text: Words, index: int, before: Token | None, after: Token | None) -> bool:
    """Whether what stands beside the word at `index` in its clause is said of somebody."""
    if after is not None and (_does(after) or (after.word in _NOT_DO and _next_does(text, index + 2))):
        return True
    if after is not None and (after.word in _WHO or after.word in SMALLER or _is_blessed(text, index, after)):
        return True
    if _with_another(after) or (before is not None and _does_to(before)) or _both_do(text, index):
        return True
    if before is None:
        return after is not None and (after.word in _KIN or after.word in _DOING)
    if after is not None and after.word in _DOING and before.word not in _HE:
        return True
    if before.word in _ONLY_WITH:
        return True
    ends = after is None or after.word[0] in _AND_BY or after.word in _BEHIND
    return ends and (before.word in _TO_WHOM or _does(before))


def _with_another(after: Token | None) -> bool:
    """Whether "and" is written onto somebody's name right behind a word: "نور وأحمد"."""
    if after is None or after.word[0] != _AND or after.bits & SPOKEN:
        return False
    bits = gazetteer().words.get(after.word[1:], 0)
    sure = not bits & SPOKEN and (not bits & FREQUENT or bits & (GIVEN | FAMILY) != 0)
    return bits & HAND != 0 and sure and not gazetteer().cues.get(after.word[1:], 0)


def _both_do(text: Words, index: int) -> bool:
    """Whether "and" joins two names of which a verb of several follows: "شوق ولين حاولوا"."""
    first, second = text.at[index], text.at[index + 1]
    if first is not None and first.word[0] == _AND and index:
        first, second = text.at[index - 1], first
    else:
        index += 1
    after = text.at[index + 1]
    if first is None or second is None or after is None or not second.gap == " " == after.gap:
        return False
    named = first.bits & HAND and gazetteer().words.get(second.word[1:], 0) & HAND
    several = after.word.endswith(_SEVERAL) and is_verb(after.word)
    return second.word[0] == _AND and bool(named) and several


def _does_to(token: Token) -> bool:
    """Whether a word is a verb with whom it was done to in it, so that who did it follows: "شافك نور"."""
    return token.word.endswith(_TO_WHOM_DONE) and len(token.word) >= _LEAST and is_verb(token.word)


def _is_blessed(text: Words, index: int, after: Token) -> bool:
    """Whether God is asked for something behind a word: "نور الله يهديها"."""
    later = text.at[index + 2]
    return after.word == _GOD and later is not None and later.gap == " " and later.word in _MAY_HE


def _is_family(token: Token) -> bool:
    """Whether a word with its article is a family's name by a list, or on none, behind "house of"."""
    named = token.bits & FAMILY and not token.bits & (FREQUENT | SPOKEN)
    return token.word.startswith(_ARTICLE) and not token.cue and (not token.bits or named != 0)


def _spoken_against(
    text: Words, token: Token, before: Token | None, after: Token | None, *, joined: bool
) -> bool:
    """Whether what stands beside a word, or its ending, says that it is a thing."""
    folded = text.context.folded
    last = folded.origin[token.end - 1] + 1
    if folded.source[last : last + 1] in _TANWIN:
        return True
    if after is not None and (after.word in _QUALITIES or _is_definite(after.word)):
        return after.word not in SMALLER
    if before is None or joined or (after is not None and before.word == _NOT and _does(after)):
        return False
    return before.word in _AGAINST or (before.cue & NEVER != 0 and before.word not in _TO_WHOM)


def _is_definite(word: str) -> bool:
    """Whether a word has the article, and is no family's name."""
    definite = word.startswith(_ARTICLE) and not word.endswith(_NISBA) and word not in _NO_NOUNS
    return definite and not (word[0] in _AND_BY and gazetteer().words.get(word[1:], 0) & PLACE)


def _strange(text: Words, index: int, token: Token) -> bool:
    """Whether a word that no list has, and no form of a known one, stands where somebody does."""
    if token.bits or token.cue or len(token.word) < _LEAST:
        return False
    before, after = text.at[index - 1], text.at[index + 1]
    before = before if token.gap == " " else None
    after = after if after is not None and after.gap == " " else None
    if before is not None and _does(before) and _says_that(text, index):
        return not token.word.startswith(_ARTICLE)
    if token.word.endswith(_ENDINGS) and not _feminine(text, token):
        return False
    ends = after is None or after.word[0] == _AND or after.cue & PLACE_BEFORE != 0 or after.word in _BEHIND
    if before is not None and before.word in _BESIDE:
        return ends or (after is not None and _does(after))
    if token.word[0] in _NO_FIRST or token.word.startswith(_ARTICLE):
        return False
    if before is not None and _does(before):
        return ends and before.word not in _WAS
    opens = before is None or before.word in _OPENS
    return opens and after is not None and (after.word in _WAS or after.cue & (SPEECH | DOES) != 0)


def _feminine(text: Words, token: Token) -> bool:
    """Whether a word ends with the letter that folding makes the same as "his"."""
    folded = text.context.folded
    return folded.source[folded.origin[token.end - 1]] == "\u0629"


def _next_does(text: Words, at: int) -> bool:
    """Whether the word at `at` is a verb right behind "not" or "will"."""
    token = text.at[at]
    return token is not None and token.gap == " " and _does(token)


def _does(token: Token) -> bool:
    """Whether a word is a verb of which people are subject or object."""
    return token.cue & (SPEECH | DOES) != 0 or is_verb(token.word)
