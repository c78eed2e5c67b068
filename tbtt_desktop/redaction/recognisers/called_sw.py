"""Who is called how, and whose something is, in Swahili without capitals: "naitwa shufaa", "simu ya juma"."""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers import called_hi, stands_sw
from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.gazetteer import HAND, LANGUAGE_BITS, NEVER, RELATION, STOP, TITLE
from tbtt_desktop.redaction.recognisers.tokens import Words

_SWAHILI: Final = LANGUAGE_BITS["sw"]
_LEAST: Final = 3  # letters
CALLED: Final = word_set(
    """
    naitwa ninaitwa anaitwa aitwaye aitwae anayeitwa anaeitwa aliyeitwa tunamwita wanamwita namwita huitwa
    anajiita anayejiita aliyejiita akajiita hujiita ajiitaye wanaomwita wanayemwita
    wanamuita tunamuita namuita banamuita banamwita tunamuitaka banamuitaka anaitwaga anaitwaka naitwaka
    """
)
"""Verbs that a name follows, whatever word: of others `called` knows nothing."""
_NOBODY: Final = word_set(
    """
    nani kwa mtu kila huyo huyu hivyo hivi hivo vile ati eti hapa hapo pale kwenye ofisini polisi kituoni
    shuleni nyumbani mjini jina majina lile hilo kama mbele tena mara leo jana kesho malaya kahaba
    mchawi mwizi
    """
)
_JINA: Final = "jina"
_IS: Final = word_set("ni ndio ndilo")
_WHICH: Final = word_set("langu lake lako yangu yake la kweli halisi utani kamili kazi mtaani ukweli bandia")
_FAR: Final = 5  # words of "jina lake la utani ni"
_OF: Final = word_set("ya wa la cha za vya")
_THINGS: Final = word_set(
    """
    simu namba nambari line laini nyumba gari picha video duka akaunti mke mume mtoto binti kijana mama baba
    dada kaka rafiki familia ukoo wazazi ndugu mapicha mwili jina hali kifo ndoa harusi shamba pikipiki boda
    status chumba geti sauti ujumbe jirani wifi shemeji ig insta fb facebook tiktok akaunt acc ploti plot keja
    bro sis siste sista bratha beste ex dem chali shoga boma kesi kitambulisho jamaa fisi ndai nduthi
    email gmail imeil password pasiwedi nywila passport bibi bwana wakili mwalimu shule ofisi story stori
    """
)
_NUMBERS: Final = word_set("pili tatu nne tano sita saba nane tisa kumi mosi")


def called(text: Words, index: int) -> bool:
    """Whether "is called" stands right before a word that may be of every day."""
    token, before = text.tokens[index], text.at[index - 1]
    if before is None or token.gap != " " or not text.languages & _SWAHILI:
        return False
    if before.word not in CALLED and not (before.word in _IS and _by_name(text, index - 1)):
        return False
    barred = token.cue & (NEVER | STOP | RELATION | TITLE) != 0 or token.word in _NOBODY
    return not barred and len(token.word) >= _LEAST


def _by_name(text: Words, at: int) -> bool:
    """Whether "her name", and which of her names, stands before "is" at `at`."""
    for back in range(at - 1, max(-1, at - 1 - _FAR), -1):
        if text.tokens[back].word == _JINA:
            return True
        if text.tokens[back].word not in _WHICH:
            return False
    return False


def by_any_word(text: Words, index: int) -> bool:
    """Whether Swahili, or Hindi and Urdu in Latin letters, say that somebody is called so or stands there."""
    if text.languages & _SWAHILI:
        if stands_sw.leads(text, index) or stands_sw.does(text, index) or stands_sw.is_alone(text, index):
            return True
        if owns(text, index) and stands_sw.is_strange(text.tokens[index]):
            return True
    return called(text, index) or called_hi.called(text, index)


def owns(text: Words, index: int) -> bool:
    """Whether a listed name, or a word of no list, has what people have: "simu ya juma"."""
    token, before, earlier = text.tokens[index], text.at[index - 1], text.at[index - 2]
    if before is None or earlier is None or before.word not in _OF or not token.gap == before.gap == " ":
        return False
    if earlier.word not in _THINGS or token.word in _NUMBERS or not text.languages & _SWAHILI:
        return False
    return token.bits & HAND != 0 or stands_sw.is_strange(token)
