"""Places that their writer gave no capital: by a list and what leads them in, or by what Urdu puts behind.

Hindi and Urdu in Latin letters say "in" and "from" behind a place, and who lives there too: "okara ki rehne
wali".
"""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.found import Found, found
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AND,
    FAMILY,
    FREQUENT,
    GIVEN,
    HAND,
    INTRODUCTION,
    LANGUAGE_BITS,
    PLACE,
    PLACE_BEFORE,
    PLACE_BEGINS,
    PLACE_HEAD,
    RELATION,
    ROMAN,
    TITLE,
    gazetteer,
)
from tbtt_desktop.redaction.recognisers.tokens import LOWER, Token, Words
from tbtt_desktop.stories.records import Category

_LEAST: Final = 5  # letters of a town that nothing leads in
_CHAT_LEAST: Final = 4  # the same in Swahili and Filipino, whose towns are named for short
_CHATS: Final = LANGUAGE_BITS["sw"] | LANGUAGE_BITS["fil"]
_RARE: Final = 3  # letters of one that no list has, and more
_IN: Final = word_set("me mein main mai mn men")
_FROM: Final = word_set("se sy say")
_OF: Final = word_set("ki ka ke k")
_FROM_THERE: Final = word_set(
    "wala wale wali waale waali jila jile jilla zila zile zilla district dist distt tehsil tahsil taluka"
)
_WHERE: Final = (
    _IN
    | _FROM
    | _OF
    | _FROM_THERE
    | word_set("pe par pr tak wala wale wali walay walon waale waali gaye gayi aaye")
)
_LIVES: Final = word_set(
    """
    rehti rehta rehte rehtay rehne rehnay rehny rahti rahta rahte rahne rahti reh rhti rhta rhte rhne rehni
    """
)
_AM: Final = word_set("hoon hun hu hn hon ho hai hain he aayi ayi aya aaya aye aaye belong bol likh")
_AREA: Final = word_set(
    """
    bazar bazaar chowk chok chock town colony goth nagar mohalla muhalla mohallah road rd pul phatak adda
    cantt cant gaon society scheme stop morr
    """
)
_TO_WHOM: Final = word_set("ne ko")
_QUARTERS_OF_ROMANCE: Final = word_set(
    """
    barrio bairro colonia vereda aldea aldeia quartier caserio corregimiento fraccionamiento povoado favela
    douar
    """
)
_QUARTERS: Final = word_set("town colony nagar goth road chowk")


def place(text: Words, index: int) -> list[Found]:
    """Return the place that begins at `index`, if any."""
    tokens, token, before, after = text.tokens, text.tokens[index], text.at[index - 1], text.at[index + 1]
    end = _listed_end(text, index)
    last, sure = _in_roman(text, index, end)
    if last:
        return [found(tokens[index:last], Category.PLACE, sure)]
    if before is None or token.gap not in (" ", "-") or not before.cue & (PLACE_BEFORE | PLACE_HEAD):
        least = _CHAT_LEAST if text.languages & _CHATS else _LEAST
        alone = token.bits & ~PLACE_BEGINS == PLACE and not token.cue and len(token.word) > least
        announced = before is not None and before.cue & (TITLE | RELATION | INTRODUCTION | AND)
        acts = after is not None and after.gap == " " and after.word in _TO_WHOM
        announced = announced or (acts and text.languages & ROMAN)
        small = text.small or text.languages & ROMAN
        return [found([token], Category.PLACE, 0.5)] if alone and small and not announced else []
    listed = end > index + 1 or token.bits & PLACE
    told = text.languages & ROMAN or (text.small and before.word in _QUARTERS_OF_ROMANCE)
    if not listed and before.cue & PLACE_HEAD and told and _unheard(token):
        return [found([token], Category.PLACE, 0.6)]
    if (
        not listed
        or (end == index + 1 and text.known(token))
        or (end == index + 1 and token.bits & text.languages & ROMAN)
    ):
        return []
    if token.bits & HAND and not before.cue & PLACE_HEAD and not token.bits & PLACE:
        return []
    return [found(tokens[index:end], Category.PLACE, 0.7)]


def lies(text: Words, end: int) -> bool:
    """Whether Hindi or Urdu in Latin letters says behind a word that somebody lives or something is there."""
    after, later = text.at[end], text.at[end + 1]
    if not text.languages & ROMAN or after is None or after.gap != " ":
        return False
    goes_on = later is not None and later.gap == " "
    if after.word in _IN:
        return True
    return (
        goes_on
        and later is not None
        and ((after.word in _OF and later.word in _LIVES) or (after.word in _FROM and later.word in _AM))
    )


def is_left(text: Words, end: int) -> bool:
    """Whether "from" stands behind a word of Hindi or Urdu in Latin letters."""
    after = text.at[end]
    return after is not None and after.gap == " " and after.word in _FROM and text.languages & ROMAN != 0


def _in_roman(text: Words, index: int, end: int) -> tuple[int, float]:
    """Return where a place ends that nothing leads in, by what stands behind it, and how sure it is."""
    token, after = text.tokens[index], text.at[end]
    if not text.languages & ROMAN:
        return 0, 0.0
    behind = after is not None and after.gap == " " and after.word in _WHERE
    if after is not None and after.gap == " " and after.word in _QUARTERS and end == index + 1:
        begun = text.at[index - 1] if token.gap == " " else None
        if token.bits & (HAND | GIVEN) and (begun is None or not begun.bits & HAND):
            return end + 1, 0.65  # "iqbal town"
    if end > index + 1:
        person = token.bits & (HAND | GIVEN) and not text.known(token)
        return (end, 0.65) if behind or not person else (0, 0.0)
    if token.bits & PLACE and not token.bits & (GIVEN | FAMILY | HAND | FREQUENT) and not token.cue:
        return (end, 0.6) if behind and (not text.known(token) or lies(text, end)) else (0, 0.0)
    of_families = token.bits & PLACE and not token.bits & (GIVEN | FREQUENT) and not _told_of(text, index)
    if of_families and behind and after is not None and (after.word in _FROM_THERE or lies(text, end)):
        return end, 0.55  # "moga wale", "dwarka me"
    if not _unheard(token):
        return 0, 0.0
    if after is not None and after.gap == " " and after.shape == LOWER and after.word in _AREA:
        return end + 1, 0.6
    return (end, 0.55) if lies(text, end) and not _told_of(text, index) else (0, 0.0)


def _told_of(text: Words, index: int) -> bool:
    """Whether a title or a relation stands before, so that somebody is meant."""
    before = text.at[index - 1]
    return before is not None and text.tokens[index].gap == " " and before.cue & (TITLE | RELATION) != 0


def _unheard(token: Token) -> bool:
    return not token.bits & ~PLACE_BEGINS and not token.cue and len(token.word) > _RARE


def _listed_end(text: Words, index: int) -> int:
    """Return the end of the longest listed place that begins at `index`."""
    tokens, end = text.tokens, index + 1
    if not tokens[index].bits & PLACE_BEGINS:
        return end
    longer = tokens[index].word
    for ahead in range(index + 1, min(index + 4, len(tokens))):
        if tokens[ahead].gap not in (" ", "-"):
            break
        longer += " " + tokens[ahead].word
        if longer in gazetteer().phrases and tokens[ahead].shape == LOWER:
            end = ahead + 1
    return end
