"""Names that their writer gave no capital: by a list together with rareness, or by the words beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from tbtt_desktop.redaction.recognisers import called_hi, called_short, called_sw, org_small, stands_sw
from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.called import (
    CALLING,
    OF_A_PERSON,
    called_so,
    dear,
    explained,
    honoured,
    in_chat,
    in_french,
    marked,
    myself,
    nicknamed,
    of_a_person,
)
from tbtt_desktop.redaction.recognisers.columns import Flags, Integers, earlier, later
from tbtt_desktop.redaction.recognisers.found import Found, found
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AFTER,
    AND,
    FREQUENT,
    GIVEN,
    HAND,
    INTRODUCTION,
    LANGUAGE_BITS,
    NAME_FIRST,
    NAME_WORD,
    NEVER,
    ORG_HEAD,
    ORG_TAIL,
    PARTICLE,
    PLACE,
    PLACE_BEGINS,
    RELATION,
    ROMAN,
    SPEECH,
    STOP,
    TITLE,
)
from tbtt_desktop.redaction.recognisers.opening import is_word
from tbtt_desktop.redaction.recognisers.place_small import place
from tbtt_desktop.redaction.recognisers.stands_hi import FAMILIES, SPOKEN, stands
from tbtt_desktop.redaction.recognisers.tokens import CAPITAL, LOWER, Token, Words, hard, stops
from tbtt_desktop.redaction.recognisers.told import OWN, acts, in_roman, of_romance, owned
from tbtt_desktop.redaction.recognisers.unheard_en import is_unheard
from tbtt_desktop.stories.records import Category

_NAMES: Final = GIVEN | HAND | PLACE | PLACE_BEGINS
_SWAHILI: Final = LANGUAGE_BITS["sw"]
_LEAST: Final = 3
_CALLING: Final = INTRODUCTION | SPEECH | TITLE | RELATION
_DOERS: Final = word_set("ne ko")
_MARKS: Final = word_set("ne ko se ka ki ke aur")
_SECOND: Final = word_set("jan jaan mian gul rani noor khatoon bano") | FAMILIES
_WEAK: Final = frozenset({"ni", "im", "am", "i'm"})
_WHENCE: Final = word_set("from here kutoka toka wa natoka natokea")
_TELLS: Final = word_set("llamo llama appelle chamo chama naitwa anaitwa named nickname")
_IS: Final = word_set("is was es era est e ni ay hai tha")
_THEN: Final = word_set("que quien quem qui me le se vio dijo sabe viu disse m a ang na daw din po ko ne ki")


def likely(text: Words, spoken: Integers) -> Flags:
    """Return which words in small letters may be a name, or announce one: most do not."""
    columns = text.columns
    bits, cues = columns.bits, columns.cues
    named = (bits & _NAMES != 0) | (bits & spoken == 0) | later(columns.words.among(called_hi.BEHIND))
    named |= earlier(columns.words.among(called_sw.CALLED))
    named &= (cues & (STOP | NEVER) == 0) | earlier(columns.words.among(OF_A_PERSON))
    if called_short.spoken(text):
        named |= columns.words.among(called_short.WORDS)
    calls = (cues & _CALLING != 0) & columns.words.among(CALLING)
    heads = (cues & (ORG_HEAD | ORG_TAIL) != 0) if text.small else False
    told: Flags = (columns.shapes == LOWER) & (named | calls | heads)
    return told


def find(text: Words, places: Iterable[int]) -> list[Found]:
    """Return the names in small letters that the words at `places` begin or announce."""
    out: list[Found] = []
    tokens, short = text.tokens, called_short.spoken(text)
    for index in places:
        token = tokens[index]
        if token.cue & _CALLING:
            out += _called_by(text, index)
        if short and not token.taken and called_short.is_somebody(text, index, short):
            out.append(found(tokens[index : _name_end(text, index, firm=True)], Category.PERSON, 0.6))
            continue
        if (
            token.taken
            or (token.cue & (STOP | NEVER) and not of_a_person(text, index))
            or (len(token.word) < _LEAST and not _before_listed(text, index))
        ):
            continue
        if (
            token.cue & ORG_HEAD
            and text.small
            and (organisation := org_small.headed(text, index)) is not None
        ):
            out.append(organisation)
            continue
        if (
            text.small
            and token.cue & ORG_TAIL
            and not token.cue & (TITLE | RELATION)
            and token.word != "house"
        ):
            out += org_small.tailed(text, index)
            continue
        if token.cue & (TITLE | RELATION) and (
            _before_word(text, index) or (short and called_short.follows(text, index, short))
        ):
            continue
        if not token.bits & _NAMES and text.known(token) and not called_sw.by_any_word(text, index):
            continue
        if _leads_on(text, token):
            continue
        out += place(text, index) or _person(text, index)
    return out


def _called_by(text: Words, index: int) -> Iterator[Found]:
    """Yield who is named behind a verb of calling, a title or a marker, by whatever word."""
    tokens, token = text.tokens, text.tokens[index]
    if token.cue & (INTRODUCTION | SPEECH) and (named := nicknamed(text, index)) is not None:
        yield found([named], Category.PERSON, 0.6)
    if token.cue & INTRODUCTION and not token.taken:
        for at in marked(text, index):
            yield found(tokens[at : _name_end(text, at, firm=True)], Category.PERSON, 0.8)
    if token.cue & (TITLE | RELATION) and (named := honoured(text, index)) is not None:
        yield found([named], Category.PERSON, 0.55)


def _before_listed(text: Words, index: int) -> bool:
    """Whether a short name stands before another: "zé augusto"."""
    token, after = text.tokens[index], text.at[index + 1]
    listed = after is not None and after.gap == " " and after.shape == LOWER and after.bits & GIVEN
    return bool(listed) and token.bits & HAND != 0 and len(token.word) < _LEAST


def _before_word(text: Words, index: int) -> bool:
    """Whether another word that may be a name follows a title or relation."""
    after = text.at[index + 1]
    return after is not None and after.gap == " " and not (text.known(after) and not after.named)


def _leads_on(text: Words, token: Token) -> bool:
    """Whether a word only says that a name follows, or begins or goes on as an address does."""
    if token.cue & INTRODUCTION and not token.bits & _NAMES:
        return True  # "mi ni binti, naitwa ..."
    if token.gap[-1:] in ("@", "#", "/", "_", "."):
        return True
    follows = text.context.folded.text[token.end : token.end + 2]
    return follows[:1] in ("@", "_", "/") or (follows[:1] == "." and follows[1:].isalnum())


def _person(text: Words, index: int) -> list[Found]:
    token, following = text.tokens[index], text.at[index + 1]
    if following is not None and following.gap == " " and following.shape == CAPITAL and following.taken:
        return []
    firm, near = _announced(text, index)
    here = not token.cue and text.languages & SPOKEN != 0
    spoken = here and (in_roman(text, index) or stands(text, index))
    near = near or spoken
    hyphened = text.small and _hyphened(text, index)
    if not near and (text.small or token.bits & (GIVEN | HAND)):  # of no other word the rest would count
        near = hyphened or (not token.cue and text.small and of_romance(text, index))
        near = near or explained(text, index)
    known = text.known(token) and not token.cue & NAME_FIRST and not hyphened
    known = known and not (text.rare(token) and (near or text.small))
    if is_word(text, index) and not called_sw.owns(text, index):
        return []
    if not _good(text, index, firm=firm, near=near, spoken=spoken, known=known):
        return []
    end = _name_end(text, index, firm=firm)
    return [found(text.tokens[index:end], Category.PERSON, 0.8 if firm else 0.6)]


def _name_end(text: Words, index: int, *, firm: bool) -> int:
    """Return where a name that begins with a word ends."""
    end = index + 1
    while end < len(text.tokens) and end - index < 4:
        following = text.tokens[end]
        if following.gap not in (" ", "-") or following.shape != LOWER or stops(following):
            break
        if following.cue & PARTICLE and end + 1 < len(text.tokens) and text.tokens[end + 1].named:
            end += 1
            continue
        joined = following.gap == "-" and not following.cue
        if end == index + 1 and (joined or _before_listed(text, index)):
            end += 1  # "marie-soleil", "zé augusto"
            continue
        if following.word in _SECOND and text.languages & ROMAN:
            end += 1
            continue
        if following.cue & (AFTER | RELATION | TITLE | AND) or text.known(following):
            break
        rare = firm and len(following.word) > _LEAST and text.small
        rare = rare and (not text.languages & _SWAHILI or stands_sw.is_strange(following))
        if not (following.named or rare or _ends_name(text, end)):
            break
        end += 1
    return end


def _good(text: Words, index: int, *, firm: bool, near: bool, spoken: bool, known: bool) -> bool:
    """Whether a word that is `known` or not is a name, by how plainly what stands beside it says so."""
    token = text.tokens[index]
    listed = token.bits & (GIVEN | HAND) != 0 or (text.small and dear(text, token))
    if called_sw.by_any_word(text, index):
        return True
    if firm:
        before = text.at[index - 1]
        told = before is not None and (before.word in _TELLS or called_so(text, index))
        told = told and not token.bits & FREQUENT
        rare = not known and (not text.languages & _SWAHILI or stands_sw.is_strange(token))
        return listed or told or rare
    if known:
        does = (
            _did(text, index)
            or _leads(text, index)
            or (text.small and (acts(text, index) or called_sw.owns(text, index)))
        )
        return token.bits & HAND != 0 and not token.bits & FREQUENT and does
    if near:
        unheard = not token.bits & (FREQUENT | PLACE)
        rare = unheard and len(token.word) > _LEAST and (text.small or spoken or _called(text, index))
        rare = rare and (listed or not text.languages & _SWAHILI or stands_sw.is_strange(token))
        return listed or rare
    roman = token.bits & text.languages & ROMAN
    if token.bits & HAND and not roman and len(token.word) > _LEAST:
        return True
    if text.small and is_unheard(text, token):
        return True
    return listed and text.small and not roman and (not token.bits & FREQUENT or token.cue & NAME_FIRST != 0)


def _ends_name(text: Words, at: int) -> bool:
    """Whether a word that no list has stands between a name and what follows people in Hindi and Urdu."""
    token, after = text.tokens[at], text.at[at + 1]
    marked = after is not None and after.gap == " " and after.word in _MARKS and text.languages & ROMAN
    return bool(marked) and not (token.bits or token.cue) and len(token.word) > _LEAST


def _leads(text: Words, index: int) -> bool:
    """Whether a name of Urdu or Hindi that is a word, too, stands before one that is none: "sher baz"."""
    after = text.at[index + 1]
    if after is None or after.gap != " " or after.shape != LOWER or not text.languages & ROMAN:
        return False
    return after.bits & HAND != 0 and not (after.cue or text.known(after))


def _did(text: Words, index: int) -> bool:
    """Whether Hindi or Urdu in Latin letters says right behind a word who did it, or to whom: "sana ko"."""
    after = text.at[index + 1]
    marked = after is not None and after.gap == " " and after.word in _DOERS
    return marked and text.languages & ROMAN != 0


def _announced(text: Words, index: int) -> tuple[bool, bool]:
    """Return whether what stands beside a word says that it is a name, and whether it hints at it."""
    tokens, token = text.tokens, text.tokens[index]
    before = text.at[index - 1]
    after = text.at[index + 1]
    folded = text.context.folded.text
    honoured = after is not None and after.gap == " " and after.cue & AFTER != 0 and not after.cue & RELATION
    called = after is not None and after.gap == " " and after.cue & AFTER != 0
    sender = "\n" in token.gap and folded[token.end : token.end + 1] == ":"
    owner = after is not None and after.word == "s" and after.gap == "'"
    near = called or sender or owner
    if before is None or (hard(token.gap) and not (before.cue & TITLE and token.gap == ". ")):
        return honoured, near
    if (before.cue & PARTICLE and token.gap in (" ", "'")) or myself(text, index):
        before = text.at[index - 2] or before
    close = token.gap in (" ", ", ", ' "', ". ", " (")
    introduced = in_chat(text, index) or (
        text.introduces(before) and (before.word not in _WEAK or not text.known(token))
    )
    if close and (introduced or called_so(text, index) or (token.bits & GIVEN and in_french(text, index))):
        return True, True
    if (
        before.word in _WEAK
        and close
        and after is not None
        and after.word in _WHENCE
        and token.bits & (GIVEN | HAND)
    ):
        return True, True
    if before.word in _IS and _is_named(text, index):
        return True, True
    if close and (before.cue & NAME_WORD or _whose(text, index, before)):
        return True, True
    if before.cue & (TITLE | RELATION) and close:
        return _titled(text, index, before), True
    if before.cue & (SPEECH | AND) and close:
        return False, True
    return honoured, near or (token.gap == ", " and index > 1 and tokens[index - 1].cue & RELATION != 0)


def _is_named(text: Words, index: int) -> bool:
    """Whether "name" stands two or three words before."""
    earlier, third = text.at[index - 2], text.at[index - 3]
    if earlier is not None and earlier.cue & NAME_WORD:
        return True
    return third is not None and third.cue & NAME_WORD != 0


def _whose(text: Words, index: int, before: Token) -> bool:
    """Whether a relation and "my" stand before a rare word: "ex ko boknoy", "dada yangu zuhura"."""
    owner = text.at[index - 2]
    told = owner is not None and before.cue & NEVER != 0 and owned(before, owner)
    token = text.tokens[index]
    return told and (
        not text.known(token) or (token.bits & (HAND | GIVEN) != 0 and not token.bits & FREQUENT)
    )


def _titled(text: Words, index: int, before: Token) -> bool:
    """Whether a title or relation before a word makes it a name."""
    token = text.tokens[index]
    if not text.known(token):
        unheard = token.bits == 0 or (text.small and not token.bits & (FREQUENT | PLACE))
        unlisted = unheard and (text.small or before.cue & RELATION == 0 or _marked(text, index))
        return token.bits & HAND != 0 or unlisted or (before.cue & TITLE != 0 and token.named)
    after = text.at[index + 1]
    ends = after is None or after.gap not in (" ", "'") or after.word in _THEN
    owner = text.at[index - 2]
    mine = owner is not None and owner.word in OWN and before.cue & RELATION != 0
    return token.bits & (HAND | GIVEN) != 0 and (ends or mine or not token.bits & FREQUENT)


def _hyphened(text: Words, index: int) -> bool:
    """Whether a listed name is joined to another, or to anything in French: "marie-soleil", "jean-phil"."""
    token, after = text.tokens[index], text.at[index + 1]
    if after is None or after.gap != "-" or not token.bits & GIVEN or not text.small:
        return False
    return after.bits & GIVEN != 0 or text.languages & LANGUAGE_BITS["fr"] != 0


def _called(text: Words, index: int) -> bool:
    """Whether "didi" or "bhai" stands behind a word of Hindi or Urdu in Latin letters."""
    after = text.at[index + 1]
    honoured = after is not None and after.gap == " " and after.cue & AFTER
    return bool(honoured) and text.languages & ROMAN != 0 and not text.tokens[index].cue


def _marked(text: Words, index: int) -> bool:
    """Whether what follows people in Hindi and Urdu in Latin letters stands behind: "behan shabnoor ko"."""
    after = text.at[index + 1]
    token, before = text.tokens[index], text.at[index - 1]
    if before is None or before.word == "mere" or token.cue or len(token.word) <= _LEAST:  # "my" there
        return False
    return after is not None and after.gap == " " and after.word in _MARKS and text.languages & ROMAN != 0
