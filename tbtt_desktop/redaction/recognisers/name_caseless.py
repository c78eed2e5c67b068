"""Names in the Arabic and Devanagari scripts, which have no capitals.

A list of names speaks for a word, unless it is an everyday word too; so do a title, a relation, "my name
is" before it, and what only follows names: honorifics, the mark of who did something (ने, نے). Arabic
proclitics (و ف ب ل ك) are left out of the name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from tbtt_desktop.redaction.recognisers import org_caseless, stands_hi
from tbtt_desktop.redaction.recognisers.arabic_forms import is_verb
from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.beside import (
    ARABIC,
    DOERS,
    FATHERS,
    FIRM,
    HINT,
    NEAR,
    PROCLITICS,
    QUALIFIES,
    Seen,
    alone,
    announced,
    bare_title,
    closed,
    ends_clause,
    family,
    fathered_by,
    leads,
    renamed,
    seen_as,
    so_called,
    stem,
)
from tbtt_desktop.redaction.recognisers.called_hi import BEHIND, FAR, called
from tbtt_desktop.redaction.recognisers.columns import Flags, Integers, Signs, earlier, later, where
from tbtt_desktop.redaction.recognisers.devout import BEGINS, LADIES, is_nobody, is_of_god, is_pair
from tbtt_desktop.redaction.recognisers.found import Found, found
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AFTER,
    AGENT,
    ANY_LANGUAGE,
    BIG_PLACE,
    DOES,
    FAMILY,
    FORMED,
    FREQUENT,
    GIVEN,
    HAND,
    INTRODUCTION,
    JOINS,
    NAME,
    NAME_WORD,
    NEVER,
    ORG_HEAD,
    ORG_NAME,
    PLACE,
    PLACE_AFTER,
    PLACE_BEGINS,
    PLACE_HEAD,
    PLACE_SUFFIX,
    RELATION,
    SPEECH,
    SPOKEN,
    TITLE,
    WORD_TOO,
)
from tbtt_desktop.redaction.recognisers.kunya import SONS, fathered
from tbtt_desktop.redaction.recognisers.place_caseless import FIRST, begins_phrase, place
from tbtt_desktop.redaction.recognisers.proclitics import without_proclitic
from tbtt_desktop.redaction.recognisers.tokens import NO_CASE, Token, Words, stops
from tbtt_desktop.redaction.recognisers.told import speaks, told
from tbtt_desktop.redaction.recognisers.unlisted import OBJECTS, and_too, her_verb, nowhere, opens, told_to
from tbtt_desktop.redaction.recognisers.weighed import SMALLER, of_a_month, stands
from tbtt_desktop.stories.records import Category

_LADY: Final = word_set("بی")
_SON_OF: Final = FATHERS | word_set("ولد منت ود بت آیت ایت")
_SECOND: Final = word_set(
    """
    علی حسین خان احمد رضا اختر پروین بیگم شاہ جان عالم الرحمن الدین بخش مسیح مائی خاتون بانو گل زمان
    زادہ زادی داد یار کوثر کماری کمار لعل چند داس رام سنگھ کور دیوی الٰہی
    सिंह कुमार कुमारी देवी लाल प्रसाद चंद नाथ दास बानो बेगम ख़ातून बाई बेन शर्मा यादव
    """
)  # everyday words some of them, and second names behind a first
_FIRST: Final = word_set("محمد سید غلام")  # begin names, whatever word goes on
_OR_SO: Final = ORG_HEAD | WORD_TOO
_NAMING: Final = NAME | PLACE | PLACE_BEGINS
_NAMED: Final = ORG_HEAD | ORG_NAME | BIG_PLACE | WORD_TOO
_LEADS: Final = INTRODUCTION | NAME_WORD | TITLE | RELATION | PLACE_HEAD
_FOLLOWS: Final = AFTER | PLACE_SUFFIX
_LEAST: Final = 2  # letters
_JOINED: Final = ("و", "ب", "ل")  # may be written onto what is not of the name
_BEFORE_VERBS: Final = word_set(
    "كان كانت كانوا كنت هو هي هم لا لم لن قد سوف ان الذي التي الذين صار بدا راح عم"
)
_PLURAL: Final = "\u0627\u062a"  # of families, as no verb ends
_VERB_ENDS: Final = ("ني", "ها", "هم", "كم", "وا")
_COMMAS: Final = frozenset({", ", "\u060c "})
_CALL: Final = word_set("कहते कहती बोलते पुकारते पुकारती बुलाते बुलाती کہتے کہتی بولتے پکارتے پکارتی بلاتے بلاتی")
_NAMED_WITH: Final = FATHERS | BEGINS | FIRST
_KNOWN_AS: Final = word_set("उर्फ उर्फ़ عرف عرفیت")
_STEMMED: Final = Signs(PROCLITICS.__contains__)
_NISBA: Final = ("ي", "يه", "ية")


def likely(text: Words, spoken: Integers) -> Flags:
    """Return with which words of scripts without capitals a name may begin: as `_passed_over`, but at once.

    What their columns do not tell alone is asked there.
    """
    columns, bits, cues = text.columns, text.columns.bits, text.columns.cues
    caseless: Flags = columns.shapes == NO_CASE
    if not caseless.any():
        return caseless
    named, frequent = bits & _NAMING != 0, bits & FREQUENT != 0
    begins = columns.words.among(_NAMED_WITH)
    bare = frequent & (cues == 0) & ~earlier(columns.words.among(_KNOWN_AS) | (cues & INTRODUCTION != 0))
    behind = later(columns.words.among(BEHIND)) | later(columns.words.among(FAR), 2)
    bare &= ~(later(columns.words.among(LADIES)) | behind)
    spelt = (columns.initials >= ord("\u0900")) & (columns.initials <= ord("\u097f"))
    stemmed = (spoken & ARABIC != 0) & (_STEMMED.of(columns.initials) != 0)
    spoken_so = bits & spoken != 0
    known = np.where(spelt, frequent & spoken_so, frequent | spoken_so)
    leads = cues & _LEADS != 0
    led = earlier(leads) | earlier(leads, 2) | later(cues & _FOLLOWS != 0) | behind
    everyday = known & ~stemmed & ~led & (cues & _NAMED == 0)
    told: Flags = caseless & (org_caseless.before_tails(text) | named | begins | ~(bare | everyday))
    return told


def find(text: Words, places: Sequence[int]) -> list[Found]:
    """Return the names in scripts without capitals that begin at `places`."""
    out: list[Found] = []
    tokens, end = text.tokens, 0
    tails = set(where(org_caseless.before_tails(text))) if places else set()
    for index in places:
        token, tailed = tokens[index], index in tails
        if token.start < end or token.taken or len(token.word) < _LEAST:
            continue
        if not tailed and _passed_over(text, index, token):
            continue
        one = org_caseless.headed(text, index) or (org_caseless.tailed(text, index) if tailed else None)
        one = one or _given(text, index) or place(text, index) or _person(text, index)
        one = one or told_to(text, index) or and_too(text, index)
        if one is not None:
            out.append(one)
            end = one.end
    return out


def _passed_over(text: Words, index: int, token: Token) -> bool:
    """Whether no name begins with a word, as with most: told by the word and its neighbours alone."""
    if token.bits & FREQUENT and not (token.cue or token.bits & _NAMING):
        return not (is_pair(text, index) or _alias(text, index) or so_called(text, index))
    if _everyday(text, token) and not _led(text, index):
        return True
    barred = stops(token) and not _named_too(token) and token.word[0] not in PROCLITICS
    return bool(barred) and not (is_pair(text, index) or begins_phrase(text, index))


def _everyday(text: Words, token: Token) -> bool:
    """Whether a word is one of every day and of no list of names, nor begins one: told once a word."""
    seen = seen_as(text, token)
    if seen.everyday is None:
        seen.everyday = (
            not (seen.listed or token.bits & _NAMING or token.cue & _NAMED)
            and (seen.known and token.bits != 0 and token.word not in _NAMED_WITH)
            and stem(text, token) is None
        )
    return seen.everyday


def _led(text: Words, index: int) -> bool:
    """Whether a word stands beside this one that makes names of everyday words.

    What a new rule makes a name of such a word by is asked for here, too.
    """
    before, after = text.at[index - 1], text.at[index + 1]
    if after is not None and after.cue & _FOLLOWS and after.gap == " ":
        return True
    if after is not None and ((after.gap != " " and renamed(text, index)) or called(text, index)):
        return True
    if before is None or before.cue & _LEADS:
        return before is not None
    earlier = text.at[index - 2]
    between = before.word.startswith("ال") or before.word in QUALIFIES
    return between and earlier is not None and earlier.cue & _LEADS != 0


def _named_too(token: Token) -> bool:
    """Whether a word that mostly leads to nobody names people or a firm now and then: Islam, Ramadan."""
    return token.cue & _OR_SO != 0 or (token.bits & HAND != 0 and not token.cue & NEVER)


def _person(text: Words, index: int) -> Found | None:
    tokens = text.tokens
    token, seen = without_proclitic(text, index)
    if (stops(token) and not _named_so(text, index)) or is_nobody(text, index):
        return None
    if not seen.listed and _acts_itself(text, index):
        return None
    heard = token.cue & (TITLE | RELATION | AFTER) and token.word not in FATHERS
    after = text.at[index + 1]
    leads = after is not None and after.gap == " " and after.named and token.cue & TITLE
    heard = heard and not (token.cue & TITLE and (so_called(text, index) or called(text, index)))
    if heard and (leads or not (token.bits & HAND and _spoken_of(text, index, token))):
        return None
    said = announced(text, index)
    if not _good(text, index, token, seen, said):
        return None
    end = index + 1
    while end < len(tokens) and end - index < 5:
        if not _goes_on(text, end, token if end == index + 1 else tokens[end - 1], said=said):
            break
        end += 1
    while end - 1 > index and tokens[end - 1].word in FATHERS:
        end -= 1
    tokens[index].taken = True
    return found([token, *tokens[index + 1 : end]], Category.PERSON, 0.6 if not seen.known else 0.55)


def _given(text: Words, index: int) -> Found | None:
    """Return the name that begins at `index` as "given by God" does, with what goes on behind it."""
    if not is_pair(text, index):
        return None
    tokens, end = text.tokens, index + 2
    while end < len(tokens) and end - index < 4 and _goes_on(text, end, tokens[end - 1], said=NEAR):
        end += 1
    return found(tokens[index:end], Category.PERSON, 0.65)


def _spoken_of(text: Words, index: int, token: Token) -> bool:
    """Whether what stands beside a word, or what is said of it, is of a person."""
    return announced(text, index) >= NEAR or (not token.cue & (RELATION | AFTER) and told(text, index))


def _acts_itself(text: Words, index: int) -> bool:
    """Whether a word is a verb of Arabic's present: its letter first, behind what such verbs follow."""
    before = text.at[index - 1] if index else None
    word = text.tokens[index].word
    if before is None or word[0] not in "يتن":
        return False
    return before.word in _BEFORE_VERBS or (before.cue & INTRODUCTION != 0 and is_verb(word))


def _named_so(text: Words, index: int) -> bool:
    """Whether a word that leads to nobody elsewhere does here: a brother-in-law named after a month."""
    token, after = text.tokens[index], text.at[index + 1]
    if announced(text, index) < NEAR:
        return of_a_month(text, index) or stands_hi.born_in_a_month(text, index)
    behind = after if after is not None and after.gap == " " else None
    if behind is not None and behind.word in DOERS and token.cue & WORD_TOO:
        return True
    if behind is not None and behind.cue & AFTER and token.word in stands_hi.MONTHS:
        return True
    before = text.at[index - 1]
    said = before is not None and before.cue & (RELATION | TITLE | INTRODUCTION) and token.gap == " "
    named = before is not None and before.cue & INTRODUCTION and (after is None or after.gap != " ")
    return bool(said) and token.bits & HAND != 0 and (not token.cue & NEVER or bool(named))


def _good(text: Words, index: int, token: Token, seen: Seen, said: int) -> bool:
    """Whether a word, with what stands beside it that has `said` so, is a person's name."""
    after = text.at[index + 1]
    head = token.cue & (PLACE_HEAD | ORG_HEAD) and not (token.bits & HAND and said >= NEAR)
    head = head or (said == NEAR and token.word in SMALLER)  # "my little son"
    if head or len(token.word) < 2 or _says(text, index, said):
        return False
    if token.word in FATHERS:
        return fathered(text, token, after, said)
    named = after is not None and after.gap == " " and family(text, after)
    named = named or stands_hi.surnamed(text, after)
    apart = named or alone(text, index) or fathered_by(text, index) or _and_him(text, index, seen)
    apart = apart and seen.listed
    if not seen.listed and said == NEAR and text.languages & ARABIC and token.word.endswith(_VERB_ENDS):
        return False
    if apart or said >= NEAR:
        return _announced_so(text, index, token, seen, said)
    if (seen.listed or nowhere(text, index)) and (
        told(text, index) or leads(text, seen, after) or stands_hi.stands(text, index)
    ):
        return True
    listed = seen.listed and not seen.known
    if said == HINT:
        rare = not token.bits and not token.cue and len(token.word) > 3 and not text.languages & ARABIC
        if listed or (rare and closed(text, index)):
            return True
    called = after is not None and after.gap == " " and after.word in _CALL
    if (called and (seen.listed or not token.bits)) or _acts(text, token, after, seen):
        return True
    return opens(text, index, token) or stands(text, index, token, seen)


def _announced_so(text: Words, index: int, token: Token, seen: Seen, said: int) -> bool:
    """Whether what is announced as somebody's name, or stands where only one can, is one."""
    after = text.at[index + 1]
    acts = said >= NEAR and not token.cue and after is not None and after.gap == " " and after.word in DOERS
    common = seen.bits & (FREQUENT | SPOKEN | FORMED) or seen.cue & (SPEECH | DOES)
    if seen.bits & FORMED and not common & (FREQUENT | SPOKEN) and bare_title(text, index):
        common = 0  # what follows a title without its article is no verb
    apposed = token.gap in _COMMAS and text.languages & ARABIC  # "a lady, working …"
    unlike = not common and not apposed and (closed(text, index) or her_verb(text, index))
    unlike = unlike or (said == FIRM and so_called(text, index))
    spoke = seen.cue & SPEECH and text.languages & ARABIC  # "the clerk spoke to me"
    return seen.listed or not (seen.known or spoke) or acts or unlike or _alias(text, index)


def _says(text: Words, index: int, said: int) -> bool:
    """Whether a word that names people, too, is "said" or "by the name of" where it stands."""
    token, after = text.tokens[index], text.at[index + 1]
    if token.cue & INTRODUCTION and (not token.bits & HAND or (after is not None and after.named)):
        return True
    verb = token.cue & (INTRODUCTION | SPEECH) and said < NEAR and not speaks(text, index)
    return bool(verb) and after is not None and after.gap == " "


def _alias(text: Words, index: int) -> bool:
    """Whether a word by which somebody goes stands before, so that any word is a name: "उर्फ काला"."""
    before = text.at[index - 1]
    known_as = before is not None and before.word in _KNOWN_AS and not text.languages & ARABIC
    return known_as or renamed(text, index) or called(text, index)


def _and_him(text: Words, index: int, seen: Seen) -> bool:
    """Whether "and" is written onto a listed name right behind a person's: "سلمان وتركي"."""
    before, token = text.at[index - 1], text.tokens[index]
    joined = token.word[0] == "و" and token.gap == " " and seen.bits & (HAND | GIVEN) != 0
    if not joined or before is None or not before.taken or before.cue & PLACE_HEAD:
        return False
    return before.named or not before.bits & PLACE


def _acts(text: Words, token: Token, after: Token | None, seen: Seen) -> bool:
    """Whether a word that nothing announces is a name by the lists, or by what follows it."""
    if after is None or after.gap != " ":
        return seen.listed and not seen.known
    foreign = not token.bits and not text.languages & ARABIC
    if foreign and after.cue & (AGENT | PLACE_AFTER) and len(token.word) > 3:
        return True
    if foreign and after.bits & (FAMILY | HAND):
        return after.word in _SECOND or not seen_as(text, after).known
    marked = after.word in DOERS or (after.cue & AGENT and token.bits & HAND)
    return bool(seen.listed and marked) or (not seen.known and bool(seen.listed or marked))


def _lady(text: Words, at: int) -> bool:
    """Whether the word at `at` is of "bibi", which Urdu writes as two words."""
    before, after = text.tokens[at - 1], text.at[at + 1]
    return before.word in _LADY or (after is not None and after.gap == " " and after.word in _LADY)


def _goes_on(text: Words, at: int, before: Token, *, said: int) -> bool:
    """Whether the word at `at` is a further word of the name that `before` belongs to."""
    token = text.tokens[at]
    of_god = is_of_god(before, token)
    stopped = stops(token) and not (of_god or (before.word in _SON_OF and token.bits & HAND))
    if token.gap not in (" ", "-") or token.shape != NO_CASE or stopped or token.word == before.word:
        return False
    if before.word in _SON_OF or token.cue & JOINS or token.word in _SON_OF:
        follows = text.at[at + 1]
        mine = follows is not None and follows.cue & RELATION and not follows.named and token.word in SONS
        return not mine and (before.word in _SON_OF or (follows is not None and follows.gap == " "))
    if (
        of_god
        or token.word in _SECOND
        or token.word in stands_hi.FAMILIES
        or (before.word in _FIRST and token.bits & HAND)
    ):
        return not before.cue & (TITLE | RELATION)
    if token.word in _LADY and _lady(text, at):
        return True
    barred = token.cue & (TITLE | RELATION | AGENT | PLACE_AFTER) and not token.bits & HAND
    elsewhere = BIG_PLACE if not token.bits & HAND or text.languages & ARABIC else 0  # a tribe and its town
    if barred or token.cue & (elsewhere | INTRODUCTION) or (token.cue & AFTER and not token.bits & HAND):
        return False
    known = seen_as(text, token).known
    if token.named and (not known or ((said == FIRM or not before.cue & WORD_TOO) and closed(text, at))):
        return True
    if text.context.folded.text[token.end : token.end + 1] == ":":
        return False
    return ends_clause(text, at, said) or (not known and _ends_so(text, at))


def _ends_so(text: Words, at: int) -> bool:
    """Whether a word that no list has ends a name by its form and by where it stands."""
    token, after = text.tokens[at], text.at[at + 1]
    if token.word.startswith("ال"):
        return token.word.endswith(_NISBA)
    if token.word.endswith(OBJECTS) and not token.word.endswith(_PLURAL) and text.languages & ARABIC:
        return False
    ends = after is None or after.gap != " " or after.cue & (AGENT | PLACE_AFTER)
    return bool(ends) and not token.bits & ANY_LANGUAGE and token.word[0] not in _JOINED
