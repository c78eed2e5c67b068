"""Places in scripts without capitals: by the list, the pre- or postposition, words such as حي, گاؤں, नगर."""

from __future__ import annotations

import re
from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.beside import (
    ARABIC,
    FATHERS,
    HINT,
    NEAR,
    Seen,
    announced,
    seen_as,
    stem,
)
from tbtt_desktop.redaction.recognisers.found import Found, found
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AFTER,
    AGENT,
    BIG_PLACE,
    FAMILY,
    FREQUENT,
    HAND,
    NEVER,
    ORG_HEAD,
    PLACE,
    PLACE_AFTER,
    PLACE_BEFORE,
    PLACE_BEGINS,
    PLACE_HEAD,
    PLACE_SUFFIX,
    PLACE_TAIL,
    RELATION,
    TITLE,
    gazetteer,
)
from tbtt_desktop.redaction.recognisers.kunya import HOW_MANY
from tbtt_desktop.redaction.recognisers.tokens import Token, Words, has_place_ending, stops
from tbtt_desktop.redaction.recognisers.told import led
from tbtt_desktop.stories.records import Category

_IN: Final = word_set("में میں")
_SONS: Final = word_set("بن ابن بنت منت ولد")
_FROM: Final = word_set("से سے")
_LABELS: Final = word_set(
    "स्थान जगह निवास ठिकाना पता इलाका इलाक़ा गृहनगर जन्मस्थान घटनास्थल मायका"
    " ससुराल مقام جگہ پتہ رہائش شہر گاؤں علاقہ ضلع"
)  # what a form calls the place
_LABEL_GAPS: Final = frozenset({":", "-", "\u2013", "\u2014"})
_BY: Final = "ب"
_LIKE: Final = "ك"  # nobody is like a town, and verbs begin so
_WHENCE: Final = word_set("في من ف فى بمدينة بمنطقة بحي")
_LIVES: Final = word_set(
    """
    ساكن ساكنة ساكنين ساكنو سكن سكنت سكنا اسكن نسكن يسكن تسكن نسكنو نسكنوا كنسكن كنسكنو بسكن بنسكن
    بيسكن بتسكن الساكن الساكنة
    مقيم مقيمة مقيمين اقيم يقيم تقيم نقيم المقيم المقيمة قاطن قاطنة القاطن القاطنة عايش عايشة عايشين
    قاعد قاعدة قاعدين
    نازح نازحة نازحين لاجئ لاجئة مواليد المولود المولودة مولود مولودة تولد سكان اهالي انا اني آني احنا حنا نحن
    """
)
_OWNERS: Final = ("ي", "ه", "ها", "نا", "هم", "ك", "كم")
_DONE_TO: Final = ("تني", "وني", "تنا", "تها", "وها", "تلي", "لنا")  # as verbs end: "هي الي دلتني"
_THEIRS: Final = ("ها", "هم", "هن", "كم", "ني", "نا")
_FATHERED: Final = word_set("ابو ابي ام ابن ايت اولاد بني")
_TOWARDS: Final = word_set(
    "علي ع يم حدا حذا لعند باتجاه تجاه خط طريق بعدين ثم حتي ريف بريف غرب شرق شمال جنوب وسط"
)
_INSIDE: Final = word_set("في ف فى جنب چنب قرب")
_FIRMLY: Final = word_set(
    """
    مدينة بمدينة حي بحي لحي فحي شارع بشارع ميدان بميدان ساحة بساحة مخيم بمخيم قرية بقرية محافظة بمحافظة حلة
    نجع عزبة كفر شرطة مخفر بشرطة كوميسارية لكوميسارية دوار حومة ضاحية ناحية قضاء مديرية لواء كوبري منطقة
    بمنطقة
    """
)  # say that a place follows, whatever word it is
_STATIONS: Final = word_set(
    "مركز لمركز بمركز قسم لقسم بقسم نقطة بنقطة حاجز معبر فرع"
)  # of the police, mostly
_GENERIC: Final = word_set(
    """
    الرئيسي الكبير القديم الجديد المجاور الثاني الاول الاخر كله نفسه نفسها كلها الشعبي السكني العام الخلفي
    الرئيسية الكبيرة القديمة الجديدة المجاورة الثانية الاولى الاخرى الصغيرة الصغير الصناعية الصناعي الحرة
    المرور الاداب النساء الاسرة السياحة الحدود المطار المدينة القرية الحي البلد المنطقة الشرطة هادي هادئ
    """
)
_ONTO: Final = ("ف", "ب", "ل", "و")
_CHAK: Final = "چك"
_SIDES: Final = r"شمالي|جنوبي|شرقي|غربي|[گجر] ?ب|[ڈا]\w{0,2} ?بي?|ڈي اين بي"
_CHAK_NUMBER: Final = re.compile(r" (?:نمبر )?\d{1,3}(?:/\w{1,3}| (?:" + _SIDES + r"))?(?!\w)")
_SECTORS: Final = word_set("ایف جی ای آئی ایچ ڈی بی")
_COUNTED: Final = word_set(
    "ون ٹو تھری فور فائیو سکس سیون ایٹ نائن ٹین الیون ٹویلو تھرٹین فورٹین ففٹین سکسٹین"
)
_OWN_WAYS: Final = _FATHERED | _SECTORS | {_CHAK}
FIRST: Final = word_set(
    """
    كفر ميت برج درب عين بئر بير دير تل كوم منشاة منشية عزبة نجع بني باب وادي واد جبل راس ساقية حوش خربة
    بيت سيدي اولاد ولاد ايت قصر قلعة جسر نهر مخيم حمام بوابة شط ام ابو خان رملة شعبة
    کوٹ چک ڈیرہ پنڈ گوٹھ بستی موضع ٹھٹھہ کوٹلہ ڈھوک قلعہ چاہ لنڈی کلی
    कोट ग्राम गढ़ी टोला टोली पाली
    """
)  # begin places of two words


def place(text: Words, index: int) -> Found | None:
    """Return the place that begins at `index`, or None."""
    tokens, token = text.tokens, text.tokens[index]
    told = None
    if token.word in _OWN_WAYS:
        told = _numbered(text, index) or _fathered(text, index)
    elif text.languages & ARABIC and token.word[0] in _ONTO:
        told = _joined(text, index)
    if told is not None:
        return told
    end, seen = phrase_end(text, index), seen_as(text, token)
    barred = TITLE | RELATION | PLACE_HEAD | AFTER | AGENT | (ORG_HEAD if end == index + 1 else 0)
    sainted = token.word in FIRST and end > index + 1
    if token.word in _GENERIC:
        return None
    if (stops(token) or token.cue & barred) and not (sainted or begins_phrase(text, index)):
        return None
    after = text.at[end]
    if after is not None and after.gap == " " and after.word in _SONS:
        return None  # whose son somebody is, wherever a town is called so
    headed, near = _near(text, index, end)
    last, sure = _reaches(text, index, end, seen, headed=headed, near=near)
    cut = None if sure or _listed_place(token) else _stemmed(text, index)
    if not sure and cut is None:
        return None  # most words: before it is asked what announces them
    named = not headed and end == index + 1 and (not token.cue & BIG_PLACE or _of_kin(text, index))
    if named and announced(text, index) >= NEAR:
        return None  # "his name is Raju", wherever a town is called so
    if cut is not None:
        token.taken = True
        return found([cut], Category.PLACE, 0.6)
    return found(tokens[index:last], Category.PLACE, sure)


def _called(text: Words, index: int, end: int) -> int:
    """Return where a place of Arabic ends that its head word alone tells: "مدينة نصر", "حي السلام"; or 0."""
    token, before = text.tokens[index], text.at[index - 1]
    if before is None or token.gap != " ":
        return 0
    if before.word in _STATIONS and _listed_place(token) and token.word not in _GENERIC:
        return end
    if before.word not in _FIRMLY or stops(token) or token.word in _GENERIC:
        return 0
    return end if token.named or token.bits & PLACE or token.word.startswith("ال") else 0


def _fathered(text: Words, index: int) -> Found | None:
    """Return a village of Arabic that is called as somebody is: "نجع أبو شوشة", "في أبو كبير"; or None."""
    token, before, after = text.tokens[index], text.at[index - 1], text.at[index + 1]
    if token.word not in _FATHERED or before is None or token.gap != " " or not text.languages & ARABIC:
        return None
    inside = before.cue & PLACE_HEAD or before.word in _FIRMLY or before.word in _INSIDE
    if not inside or after is None or after.gap != " " or stops(after):
        return None
    token.taken = True
    return found(text.tokens[index : index + 2], Category.PLACE, 0.65)


def _numbered(text: Words, index: int) -> Found | None:
    """Return a village or a sector of Pakistan that goes by a number: "چک 45 ڈی بی", "جی نائن"."""
    token, after = text.tokens[index], text.at[index + 1]
    if token.word == _CHAK and (match := _CHAK_NUMBER.match(text.context.folded.text, token.end)):
        return Found(token.start, match.end(), Category.PLACE, 0.7, ())
    sector = token.word in _SECTORS and after is not None and after.gap in (" ", "-")
    if not sector or after is None or after.word not in _COUNTED:
        return None
    later = text.at[index + 2]
    inside = later is not None and later.gap == " " and later.cue & PLACE_AFTER != 0
    return found(text.tokens[index : index + 2], Category.PLACE, 0.65) if inside else None


def joined_end(text: Words, index: int) -> int:
    """Return the end of a listed place of two words that an Arabic proclitic is written onto; 0 for none."""
    token, after = text.tokens[index], text.at[index + 1]
    if not text.languages & ARABIC or after is None or after.gap != " " or token.word[:1] not in _ONTO:
        return 0
    rest = token.word[1:]
    if not gazetteer().words.get(rest, 0) & PLACE_BEGINS or f"{rest} {after.word}" not in gazetteer().phrases:
        return 0
    return index + 2


def _joined(text: Words, index: int) -> Found | None:
    end = joined_end(text, index)
    if not end:
        return None
    token = text.tokens[index]
    cut = Token(
        token.start + 1, token.end, token.word[1:], token.shape, token.bits, 0, token.gap, first=False
    )
    token.taken = True
    return found([cut, text.tokens[index + 1]], Category.PLACE, 0.7)


def _of_kin(text: Words, index: int) -> bool:
    """Whether whose relation somebody is stands right before in Arabic: "أخته جبرة", like a town."""
    before = text.at[index - 1]
    if before is None or text.tokens[index].gap != " " or not text.languages & ARABIC:
        return False
    return before.cue & RELATION != 0 and before.word.endswith(_OWNERS)


def _labelled(text: Words, index: int) -> bool:
    """Whether a form asks where: "स्थान: "."""
    gap, before = text.tokens[index].gap.strip(), text.at[index - 1]
    return gap in _LABEL_GAPS and before is not None and before.word in _LABELS


def _listed_place(token: Token) -> bool:
    return token.bits & PLACE != 0 or token.cue & BIG_PLACE != 0


def _reaches(text: Words, index: int, end: int, seen: Seen, *, headed: bool, near: bool) -> tuple[int, float]:
    """Return where a place ends that begins at `index`, and how sure it is; 0 for none."""
    token = text.tokens[index]
    if headed and not (seen.known and seen.bits & FREQUENT) and token.word not in FATHERS:
        return max(end, index + 1), 0.7
    if text.languages & ARABIC and (last := _called(text, index, end)):
        return last, 0.65
    if _tailed(text, index, seen):
        return index + 2, 0.65
    if _labelled(text, index) and not seen.known and not seen.listed:
        return max(end, index + 1), 0.7
    listing = token.gap[-2:] in ("، ", ", ")
    suffixed = end > index + 1 and text.tokens[end - 1].cue & PLACE_SUFFIX
    towards = end > index + 1 and _towards(text, index)
    if end > index + 1 and (
        near or listing or suffixed or towards or not (seen.listed or seen.bits & FREQUENT)
    ):
        return end, 0.75
    if (near or listing) and token.word in FIRST and _second(text, index):
        return index + 2, 0.65
    if _listed_place(token):
        return index + 1, _listed(text, index, seen, headed=headed, near=near)
    rare = near and _rare(text, index) and not led(text, index)
    return index + 1, 0.5 if rare or _lies_in(text, index) or has_place_ending(token) else 0.0


def _listed(text: Words, index: int, seen: Seen, *, headed: bool, near: bool) -> float:
    """Return how sure a place on the lists is where it stands; 0 for not at all."""
    after = text.at[index + 1]
    if _lives(text, index):
        return 0.75
    if not near and after is not None and after.gap == " " and after.bits & (HAND | FAMILY) and not after.cue:
        return 0.0  # somebody who is named like a place
    if text.tokens[index].cue & BIG_PLACE and (near or (not seen.known and _between_commas(text, index))):
        return 0.75
    if seen.known or (seen.listed and not near) or (seen.bits & HAND and not headed):
        return 0.0
    token = text.tokens[index]
    worn = token.cue & BIG_PLACE and not token.bits & PLACE and token.word < "\u0900"
    if worn and text.languages & ARABIC and not (near or headed):
        return 0.0  # a word of dialects, too: "صاحب المصنع"
    return 0.75 if near else 0.6


def _towards(text: Words, index: int) -> bool:
    """Whether a word stands before with which Arabic goes to places and to much else: "نزحت على دير"."""
    before = text.at[index - 1]
    return before is not None and text.tokens[index].gap == " " and before.word in _TOWARDS


def _lives(text: Words, index: int) -> bool:
    """Whether who lives somewhere, or is from there, stands before a word in Arabic: "ساكنة في فيصل"."""
    before, earlier = text.at[index - 1], text.at[index - 2]
    if before is None or text.tokens[index].gap != " " or not text.languages & ARABIC:
        return False
    whence = before.word in _WHENCE and before.gap == " " and earlier is not None
    return _is_living(before) or (whence and earlier is not None and earlier.word in _LIVES)


def _is_living(token: Token) -> bool:
    """Whether a word says that somebody lives somewhere, with "and" written onto it or not."""
    return token.word in _LIVES or (token.word[0] == "و" and token.word[1:] in _LIVES)


def _second(text: Words, index: int) -> bool:
    """Whether the word behind one such as دير or کوٹ may go on a place's name."""
    after = text.at[index + 1]
    if after is None or after.gap != " " or len(after.word) < 3 or stops(after) or after.word in HOW_MANY:
        return False
    return not after.cue & (PLACE_AFTER | AGENT | RELATION | TITLE) and not after.bits & FREQUENT


def _lies_in(text: Words, index: int) -> bool:
    """Whether "in" follows a word of Hindi or Urdu that no list has and nothing announces."""
    token, after = text.tokens[index], text.at[index + 1]
    inside = after is not None and after.gap == " " and after.word in _IN
    if after is not None and after.word in _FROM and token.gap[:1] in (",", "،"):
        follows = text.context.folded.text[after.end : after.end + 1]
        inside = inside or follows in ("", ",", "،", ".", "\u0964", "\u06d4", "\n")
    return (
        inside and not token.bits and not token.cue and len(token.word) > 3 and announced(text, index) < HINT
    )


def _between_commas(text: Words, index: int) -> bool:
    """Whether a word stands by itself, and no relation before it: ", पुष्कर,"."""
    token, before = text.tokens[index], text.at[index - 1]
    follows = text.context.folded.text[token.end : token.end + 1]
    apart = token.gap[-1:] in ("", "\n") or token.gap in (", ", "، ", ": ")
    related = before is not None and before.cue & (RELATION | TITLE) != 0
    return apart and not related and follows in (",", "،", ".", "\n", "", "\u06d4", "\u0964")


def _near(text: Words, index: int, end: int) -> tuple[bool, bool]:
    """Return whether a word such as "village" stands before, and whether a pre- or postposition does."""
    token, before, last = text.tokens[index], text.at[index - 1], text.at[end]
    close = before is not None and token.gap == " "
    headed = close and before is not None and before.cue & PLACE_HEAD != 0
    led = close and before is not None and before.cue & PLACE_BEFORE != 0
    return headed, led or (last is not None and last.gap == " " and last.cue & PLACE_AFTER != 0)


def _tailed(text: Words, index: int, seen: Seen) -> bool:
    """Whether a word such as آباد or بازار follows."""
    after = text.at[index + 1]
    common = seen.bits & FREQUENT and not seen.listed
    if after is None or after.gap != " " or common or len(text.tokens[index].word) < 2:
        return False
    if after.cue & PLACE_SUFFIX and not after.cue & NEVER:
        return True
    return after.cue & PLACE_TAIL != 0 and not seen.listed and not seen.known


def _stemmed(text: Words, index: int) -> Token | None:
    """Return a listed place that an Arabic proclitic is written onto."""
    token = text.tokens[index]
    cut = stem(text, token)
    if cut is None or not cut[0].bits & PLACE or token.word[0] == _LIKE:
        return None
    before = text.at[index - 1]
    if token.word[0] == _BY and token.gap == " " and before is not None and _is_living(before):
        return cut[0]
    if cut[1].known:
        return None
    if not cut[0].cue & BIG_PLACE and (cut[1].listed or token.bits & text.languages):
        return None
    return cut[0]


def _rare(text: Words, index: int) -> bool:
    """Whether no list has a word that a preposition of place goes with."""
    token = text.tokens[index]
    rest = token.word.removeprefix("ال")
    if token.bits or gazetteer().words.get(rest, 0) or len(rest) < 4:
        return False
    before = text.at[index - 1]
    first = before is not None and before.cue & PLACE_BEFORE != 0
    first = first and not token.word.endswith((*_DONE_TO, *_THEIRS))
    return first and "\u0600" <= token.word[0] <= "\u06ff" and text.languages & ARABIC != 0


def begins_phrase(text: Words, index: int) -> bool:
    """Whether a listed place of several words begins at `index`, outside of Arabic with its short words."""
    begins = text.tokens[index].bits & PLACE_BEGINS and not text.languages & ARABIC
    return bool(begins) and phrase_end(text, index) > index + 1


def phrase_end(text: Words, index: int) -> int:
    """Return the end of the longest listed place of several words that begins at `index`."""
    tokens, end = text.tokens, index + 1
    if not tokens[index].bits & PLACE_BEGINS:
        return end
    phrase = tokens[index].word
    for ahead in range(index + 1, min(index + 4, len(tokens))):
        if tokens[ahead].gap not in (" ", "-"):
            break
        phrase += " " + tokens[ahead].word
        if phrase in gazetteer().phrases:
            end = ahead + 1
    return end
