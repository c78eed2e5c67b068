"""What stands beside a word of a script without capitals, and how plainly it says that a name is meant."""

from __future__ import annotations

import re
from typing import Final

from tbtt_desktop.redaction.recognisers.arabic_forms import is_verb
from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.called_hi import called
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AFTER,
    AGENT,
    AND,
    BIG_PLACE,
    FAMILY,
    FORMED,
    FREQUENT,
    GIVEN,
    HAND,
    INTRODUCTION,
    LANGUAGE_BITS,
    NAME,
    NAME_FIRST,
    NAME_WORD,
    NEVER,
    PLACE,
    PLACE_AFTER,
    PLACE_BEFORE,
    PLACE_HEAD,
    RELATION,
    SELF,
    SELF_AFTER,
    SPEECH,
    SPOKEN,
    SPOKEN_NAME,
    STOP,
    TITLE,
    URDU_NAME,
    WORD_TOO,
    gazetteer,
)
from tbtt_desktop.redaction.recognisers.nicknames_arabic import nicknamed
from tbtt_desktop.redaction.recognisers.of_myself import says_who, signs_off
from tbtt_desktop.redaction.recognisers.tokens import NO_CASE, Token, Words, hard
from tbtt_desktop.redaction.recognisers.transliterate import roman

FIRM: Final = 3  # a title or "my name is" stands beside: how plainly a name is announced
NEAR: Final = 2  # a relation
HINT: Final = 1  # another name
_COPULAS: Final = word_set("ہے ہیں تھا تھی تھے है हैं था थी थे")
DOERS: Final = word_set("ने नै نے")
FATHERS: Final = word_set("ابو ابي ابا ام عبد بو بن ابن بنت آل")
_GOING_ON: Final = AGENT | PLACE_AFTER | PLACE_BEFORE | SELF_AFTER | AND | AFTER
PROCLITICS: Final = ("و", "ف", "ب", "ل", "ك")
_AND_SO: Final = ("و", "ف")
_TO_BY: Final = ("ل", "ب")
_HIS_NAME: Final = word_set("اسمه اسمها اسمو اسما سميتو سميتها يدعى تدعى واسمه واسمها واسمو المدعو المدعوة")
_ONTO: Final = "ويت"  # "and", and what verbs of the present begin with
_SURNAME_LEAST: Final = 2
_STEM_LEAST: Final = 5  # letters of a word with two proclitics
# "His real name is", "نام ہے", "smitha dyali": what stands between "name" and the name.
QUALIFIES: Final = word_set(
    """
    النيابة الشرطة الاجتماعي الاجتماعية النفسي النفسية النسائية الشرعي الشرعية اول ثاني ثان المناوب المناوبة
    الحقيقي الحقيقية الثلاثي الرباعي الصح الصحيح الاصلي القديم الجديد الاول المستعار الحركي الكامل بالكامل
    ادناه اعلاه ليه ليها له لها لو الو الها لهم عليه عليها بيه بيها به بها
    ديالي ديالو ديالها تاعي تاعو تاعها متاعي متاعو متاعها تبعي تبعو تبعه هو هي عندهم عندنا
    ہے تھا تو اب پہلے ہوگا رکھا پڑا لکھا لکھوایا بتایا نکلا
    रखा पड़ा लिखा लिखवाया बताया निकला है था तो अब पहले होगा शायद شاید مبارک
    """
)
_NAMED: Final = word_set("नाम نام naam")
_NAMED_OF: Final = word_set("का की के से का کا کی کے سے")
# "रुआती (घर का नाम)": which of somebody's names it is.
_WHICH_NAME: Final = word_set("घर बदला काल्पनिक परिवर्तित असली पुकारू प्यार बदल उपनाम گھر فرضی اصلی")
_YOURS: Final = word_set("तेरी तेरा तुम्हारी तुम्हारा आपकी आपका تمہاری تمہارا آپکی آپکا")
_YEARS: Final = word_set("वर्ष साल वर्षीय سال سالہ")
_AGE: Final = re.compile(r"[,،] ?\d{1,2} | \(\d{1,2} ")
_DEFINITE: Final = ("ال", "لل", "بال", "وال", "فال")
_FROM: Final = word_set("من بنت")
_I_DO: Final = "\u0627"
_TAHA: Final = "\u0637\u0647"  # a name of two letters
_IN: Final = "مين"  # "in" and "I" in Urdu, folded
ARABIC: Final = LANGUAGE_BITS["ar"]
LISTED: Final = re.compile(r"[:،,]? ?\(?\d{1,2}[.)\-\u06d4] ?|\n\d{1,2}[.)]? ")  # "आरोपी: 1. "
_NUMBERED: Final = re.compile(r"\n\(?\d{1,2}[.)\-] ?$")
_ASKING: Final = 3  # words at the end of a question among which "name" is
_CLOSE: Final = frozenset({" ", "0 ", "\u0970 ", ", ", "، ", ". ", ": ", ' "', " (", "-", " '"})
_MOSTLY_WORDS: Final = word_set(
    """
    ملفي مصور سيدة خاص رسمي معروف مطلوب واقف حاضر موقع فضل خير مسك معين نسيب استر اكمل ارحم سلمية مركب
    ملاح شهير فائق راقي باقي نافع تام وافر وافية كافي كافية
    شافي شافية الضو معن ايميلي بركة دليل مليم شرح مستور صيام قبول شغف راحة حكمة سماء شمعة عطر سحاب
    غريبة زلزال معجزة منارة لهفة كنوز قناعة محبة حماس فنون فتنة الجوهر
    """
)  # names of Arabic that are words more often


class Seen:
    """What is known of a word, its proclitic left out: whether it is a name by a list, or an everyday word.

    No dataclass: a thousand are made, and of a dataclass mypyc compiles everything but that.
    """

    __slots__ = ("bits", "cue", "everyday", "known", "listed")

    def __init__(self, bits: int, cue: int, *, listed: bool, known: bool) -> None:
        self.bits = bits
        self.cue = cue
        self.listed = listed
        self.known = known
        self.everyday: bool | None = None  # and of nobody's name, nor a beginning of one; None: not asked yet


def seen_as(text: Words, token: Token) -> Seen:
    """Return what the lists say of a word in a text; a Devanagari name may stand there in Latin letters."""
    seen: Seen | None = text.seen.get(token.word)
    if seen is None or seen.bits != token.bits or seen.cue != token.cue:  # seldom: doubtful where it stands
        seen = text.seen[token.word] = _seen_as(text, token)
    return seen


def _seen_as(text: Words, token: Token) -> Seen:
    bits, cue = token.bits, token.cue
    listed = bits & (HAND | GIVEN) != 0 or cue & WORD_TOO != 0
    if not listed and "\u0900" <= token.word[0] <= "\u097f" and not bits & text.languages:
        listed = _in_latin(token, HAND | GIVEN)
    elif not listed and not bits & FREQUENT and _in_latin(token, HAND):
        return Seen(bits, cue, listed=True, known=False)
    if bits & URDU_NAME and bits & ARABIC and text.languages & ARABIC:
        known = True
    elif cue & BIG_PLACE:
        known = cue & WORD_TOO != 0
    elif bits & HAND:
        word = cue & WORD_TOO != 0 or not bits & (GIVEN | FAMILY)
        known = bits & FREQUENT != 0 and word and not cue & NAME_FIRST
    else:
        known = bits & (text.languages | FREQUENT) != 0 or cue & WORD_TOO != 0
    known = known or (token.word in _MOSTLY_WORDS and text.languages & ARABIC != 0)
    return Seen(bits, cue, listed=listed, known=known)


def _in_latin(token: Token, lists: int) -> bool:
    """Whether a Devanagari word is one of the names on `lists` when it is written in Latin letters."""
    if not "\u0900" <= token.word[0] <= "\u097f" or len(token.word) < 4:
        return False
    bits = gazetteer().words.get(roman(token.word), 0)
    return bits & lists != 0


def stem(text: Words, token: Token) -> tuple[Token, Seen] | None:
    """Return a word without its Arabic proclitic, where only so a list of names or places has it."""
    if token.bits & (NAME | PLACE) or not text.languages & ARABIC or token.word[0] not in PROCLITICS:
        return None
    if token.cue & RELATION and token.word[1:] not in FATHERS:
        return None
    if len(token.word) < 4 and token.word[1:] not in FATHERS and token.word[1:] != _TAHA:
        return None
    more = token.word[0] in _AND_SO and token.word[1] in _TO_BY and len(token.word) > _STEM_LEAST
    for letters in (1, 2) if more else (1,):  # "and to Ahmad"
        rest = token.word[letters:]
        bits, cue = gazetteer().words.get(rest, 0), gazetteer().cues.get(rest, 0)
        named = bits & (HAND | GIVEN | PLACE) or cue & WORD_TOO or rest in FATHERS
        word = bits & SPOKEN and not bits & SPOKEN_NAME
        if named and not cue & (STOP | NEVER) and not word:
            start = token.start + letters
            cut = Token(start, token.end, rest, token.shape, bits, cue, token.gap, first=False)
            return cut, seen_as(text, cut)
    return None


def closed(text: Words, index: int) -> bool:
    """Whether the clause ends behind a word, or goes on as it does behind a name."""
    after = text.at[index + 1]
    if after is None or after.gap != " ":
        return True
    if after.cue & (_GOING_ON | BIG_PLACE | STOP) or after.word in _COPULAS or after.word in FATHERS:
        return True
    return (after.bits == 0 and after.cue == 0) or family(text, after)


def family(text: Words, token: Token) -> bool:
    """Whether a word is a family's name in Arabic by a list or its form, and no frequent word."""
    if not text.languages & ARABIC or token.bits & FREQUENT or token.cue:
        return False
    listed = token.bits & FAMILY != 0 and not token.bits & ARABIC
    return listed or (not token.bits and token.word.startswith("ال") and token.word.endswith("ي"))


def announced(text: Words, index: int) -> int:
    """Return how plainly what stands beside a word says that it is a name."""
    token = text.tokens[index]
    before, after = text.at[index - 1], text.at[index + 1]
    related = token.cue & RELATION and text.languages & ARABIC  # "my sister Kaka"
    if after is not None and after.gap == " " and after.cue & AFTER and not (token.cue & NEVER or related):
        return NEAR if after.cue & RELATION else FIRM
    folded = text.context.folded.text
    if _so_named(text, index) or renamed(text, index) or _aged(text, index):
        return FIRM
    sender = folded[token.end : token.end + 1] == ":" and (
        index == 0 or "\n" in token.gap or "]" in token.gap
    )
    behind = HINT if sender else 0
    if "\n" in token.gap and (
        _asked(text, index) or signs_off(text, index) or (token.bits & HAND and _NUMBERED.search(token.gap))
    ):
        return FIRM
    if before is None or (hard(token.gap) and not before.cue & TITLE):
        return behind
    definite = token.word.startswith(_DEFINITE) and not token.bits & NAME
    titled = before.cue & TITLE and token.word.endswith("\u064a")  # as families do: سي البوزيدي
    nicked = before.cue & INTRODUCTION and token.gap != ", " and token.word.startswith("ال") and not behind
    titled = titled or (nicked and (not token.bits or token.cue & TITLE != 0)) or nicknamed(text, index)
    titled = titled or (before.cue & (TITLE | RELATION) and not (token.bits or token.cue))
    near = token.gap in _CLOSE or LISTED.fullmatch(token.gap)
    if (definite and not titled) or not near:
        return behind
    return max(behind, _before(text, index, before))


def _so_named(text: Words, index: int) -> bool:
    """Whether "by name" follows a word: "ऐडी नाम का लड़का"."""
    if called(text, index):
        return True
    token, after, later = text.tokens[index], text.at[index + 1], text.at[index + 2]
    if after is None or after.word not in _NAMED or after.gap not in (" ", '" ') or later is None:
        return False
    plain = token.cue & (NEVER | STOP | RELATION | TITLE | PLACE_AFTER) or token.bits & FREQUENT
    return later.word in _NAMED_OF and later.gap == " " and (not plain or token.bits & (HAND | GIVEN) != 0)


def _aged(text: Words, index: int) -> bool:
    """Whether a comma and an age follow a word: "कमरजहाँ, 34 वर्ष"."""
    after = text.at[index + 1]
    return after is not None and after.word in _YEARS and _AGE.fullmatch(after.gap) is not None


def renamed(text: Words, index: int) -> bool:
    """Whether a bracket behind a word says which of somebody's names it is."""
    after = text.at[index + 1]
    if after is None or "(" not in after.gap or after.word not in _WHICH_NAME:
        return False
    return any(
        one is not None and one.word in _NAMED for one in (after, text.at[index + 2], text.at[index + 3])
    )


def alone(text: Words, index: int) -> bool:
    """Whether a word stands between commas or in quotation marks by itself."""
    folded, token = text.context.folded.text, text.tokens[index]
    follows = folded[token.end : token.end + 1]
    if (token.gap in (", ", "، ", ": ") and follows in (",", "،")) or (
        token.gap[-1:] == '"' and follows == '"'
    ):
        return True
    before = text.at[index - 1]
    if (
        before is not None
        and before.taken
        and before.named
        and token.gap in (", ", "، ")
        and follows in ("", ".")
    ):
        return True  # the last of a list
    # Between most words stands a blank, and no number.
    listing = (
        token.gap != " "
        and LISTED.search(token.gap) is not None
        and follows in ("", ",", "،", ":", "\n", "(", " ")
    )
    after = text.at[index + 1]
    return listing and (after is None or after.gap != " ")


def ends_clause(text: Words, at: int, said: int) -> bool:
    """Whether a clause of Arabic ends with a rare word behind an announced name: "اسمه مهدي شراب."."""
    token, after = text.tokens[at], text.at[at + 1]
    if said != FIRM or not text.languages & ARABIC or token.bits & (FREQUENT | SPOKEN) or token.cue:
        return False
    if token.bits & FORMED and is_verb(token.word):
        return False  # "the doctor, Niankom, treated us"
    ends = after is None or after.gap[:1] in ".،,؛\n"
    return ends and token.word[0] not in _ONTO and len(token.word) > _SURNAME_LEAST


def bare_title(text: Words, index: int) -> bool:
    """Whether a title without its article stands right before a word: "مدام آمنتو"."""
    before = text.at[index - 1]
    titled = before is not None and before.cue & TITLE and not before.cue & RELATION
    return bool(titled) and before is not None and not (before.taken or before.word.startswith(_DEFINITE))


def so_called(text: Words, index: int) -> bool:
    """Whether "her name is" stands before an everyday word that ends the clause, or a name goes on with."""
    if not text.languages & ARABIC:
        return False
    token, before, after = text.tokens[index], text.at[index - 1], text.at[index + 1]
    nicked = nicknamed(text, index)
    if (
        before is None
        or not (nicked or (before.cue & INTRODUCTION and token.gap == " "))
        or token.cue & (NEVER | SPEECH)
    ):
        return False
    if token.word.startswith("ال") and not (token.cue & TITLE or nicked):
        return False
    if after is None or (after.gap == " " and after.cue & PLACE_BEFORE):
        return True
    if before.word in _HIS_NAME and not token.bits & FREQUENT and not token.cue:
        return True
    if after.gap != " ":
        return after.gap[:1] in ".،,؛\n"
    return after.bits & HAND != 0 and not after.cue & (NEVER | SPEECH | INTRODUCTION)


def _styled(text: Words, index: int, before: Token) -> bool:
    """Whether a title or a relation with its "sahib" stands before: "वकील साहिबा नीलोफर", "ससुर जी भोला"."""
    title = text.at[index - 2]
    styled = before.cue & AFTER and not before.cue & RELATION and before.gap == " " == text.tokens[index].gap
    return bool(styled) and title is not None and title.cue & (TITLE | RELATION) != 0


def _signs(text: Words, index: int) -> bool:
    """Whether a letter ends with a word and "your" before it: "तेरी कमू"."""
    before, after = text.tokens[index - 1], text.at[index + 1]
    return before.word in _YOURS and (after is None or "\n" in after.gap)


def _asked(text: Words, index: int) -> bool:
    """Whether the line before asks for a name: "اسمك؟", "आपका नाम?"."""
    gap = text.tokens[index].gap
    if "?" not in gap and "\u061f" not in gap:
        return False
    asked = [text.at[at] for at in range(max(0, index - _ASKING), index)]
    return any(one is not None and one.cue & (INTRODUCTION | NAME_WORD) for one in asked)


def _before(text: Words, index: int, before: Token) -> int:
    """Return how plainly the word before says it."""
    token, after = text.tokens[index], text.at[index + 1]
    if before.cue & (INTRODUCTION | NAME_WORD | TITLE):
        return FIRM
    if before.word in QUALIFIES and before.gap == " ":
        earlier = text.at[index - 2]
        return FIRM if earlier is not None and earlier.cue & (INTRODUCTION | NAME_WORD | TITLE) else 0
    if before.cue & SELF:
        later = [after, text.at[index + 2]]
        spoken = any(one is not None and one.gap == " " and one.cue & SELF_AFTER for one in later)
        ends = after is None or after.gap != " " or after.word in _FROM
        ends = ends or (text.languages & ARABIC != 0 and says_who(text, index))
        begins = before.word != _IN or before.first or before.gap != " "
        if after is not None and after.gap == " " and after.bits & (HAND | FAMILY) and not after.cue:
            ends = True
        if token.bits & HAND and text.languages & ARABIC and after is not None and after.word[0] == _I_DO:
            ends = True  # "أني إقبال أريد"
        known = not seen_as(text, token).listed and seen_as(text, token).known
        return NEAR if begins and (spoken or ends) and token.gap == " " and not known else 0
    if before.cue & RELATION or _elder(text, index) or _signs(text, index) or _styled(text, index, before):
        return NEAR
    pair = text.at[index - 2]
    beside = before.taken and before.shape == NO_CASE and token.gap == " "
    if beside or (before.cue & AND and pair is not None and pair.taken and pair.cue & PLACE_HEAD == 0):
        return HINT
    return 0


def _elder(text: Words, index: int) -> bool:
    """Whether a relation stands before with its adjective: "أخي الأكبر سلطان"."""
    before, earlier = text.at[index - 1], text.at[index - 2]
    adjective = before is not None and before.gap == " " and before.word.startswith("ال")
    return adjective and earlier is not None and earlier.cue & RELATION != 0 and text.tokens[index].gap == " "


def fathered_by(text: Words, index: int) -> bool:
    """Whether "son of" follows, and not "son of my uncle"."""
    after, later = text.at[index + 1], text.at[index + 2]
    if after is None or after.gap != " " or after.word not in FATHERS:
        return False
    return later is None or not later.cue & RELATION


def leads(text: Words, seen: Seen, after: Token | None) -> bool:
    """Whether a name of Urdu or Hindi that is a word, too, stands before one that is none: "ردا فاطمہ"."""
    if after is None or after.gap != " " or not seen.cue & WORD_TOO or text.languages & ARABIC:
        return False
    return after.bits & HAND != 0 and not after.cue and not seen_as(text, after).known
