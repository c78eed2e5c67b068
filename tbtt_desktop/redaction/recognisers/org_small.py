"""Organisations that their writer gave no capital: "colegio nicolás infante", "kalinga stitch works"."""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers.address_words import LINKS
from tbtt_desktop.redaction.recognisers.address_words import STOP as WORDS_OF_NONE
from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.found import Found, found
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AND,
    FREQUENT,
    INTRODUCTION,
    LANGUAGE_BITS,
    NAME_WORD,
    ORG_HEAD,
    PARTICLE,
    PLACE_BEFORE,
    RELATION,
    ROMAN,
    SPEECH,
    TITLE,
)
from tbtt_desktop.redaction.recognisers.place_cased import ARTICLES
from tbtt_desktop.redaction.recognisers.tokens import LOWER, Words, stops
from tbtt_desktop.stories.records import Category

_LEAST: Final = 3
_HEADS_FIRST: Final = LANGUAGE_BITS["sw"] | LANGUAGE_BITS["fil"]  # where "school" stands before its name
_SEEN: Final = "video"
_KINDS: Final = word_set(
    """
    girls boys private government govt primary middle high higher secondary medical law beauty computer
    coaching model local city main same other another whole public nursing training language english tuition
    online
    engineering technical business boarding evening morning this that which some any first second last next
    family friends class college school whatsapp facebook telegram secret closed
    """
)  # what says of a school or a group which it is, and not how it is called
_LINKS: Final = LINKS | ARTICLES
_HEADED_MOST: Final = 3  # words of an organisation behind its head word
_BLANKS: Final = frozenset({" ", "-", "'"})


def headed(text: Words, index: int) -> Found | None:
    """Return the words behind a head word: "colegio nicolás infante", "miscelánea el triunfo"."""
    tokens = text.tokens
    at = index + 1
    if tokens[index].word == "casa" and text.at[at] is not None and tokens[at].word in _LINKS:
        return None  # "na casa da dani": of people
    while at < min(len(tokens), index + 3) and tokens[at].gap in _BLANKS and tokens[at].word in _LINKS:
        at += 1
    begin = at
    while at < min(len(tokens), begin + _HEADED_MOST) and _of_organisation(text, at, begin):
        at += 1
    named = tokens[begin:at]
    if any(one.named or not text.known(one) for one in named) and not any(one.taken for one in named):
        return found(tokens[index:at], Category.ORG, 0.6)
    return None


def _of_organisation(text: Words, at: int, begin: int) -> bool:
    token = text.tokens[at]
    if token.gap not in _BLANKS or token.shape != LOWER or token.word in WORDS_OF_NONE or stops(token):
        return False
    leads = INTRODUCTION | RELATION | TITLE | SPEECH | AND | PLACE_BEFORE | NAME_WORD
    if token.cue & (leads | PARTICLE) and not token.named:
        return False
    return at == begin or token.named or not token.bits & FREQUENT


def tailed(text: Words, index: int) -> list[Found]:
    """Return the rare words before a head word: "kalinga stitch works"."""
    tokens = text.tokens
    if tokens[index].word == _SEEN and text.languages & _HEADS_FIRST:
        return []  # "kampa kibasila video"
    start = index
    while start and index - start < 3:
        token = tokens[start - 1]
        if tokens[start].gap not in (" ", "-") or stops(token) or token.cue & (PARTICLE | AND | ORG_HEAD):
            break
        common = token.bits & FREQUENT and (token.bits & ROMAN or not text.languages & ROMAN)
        common = common or token.bits & text.languages & _HEADS_FIRST  # "toshi ameona video"
        if common or token.cue & (RELATION | TITLE | PLACE_BEFORE | SPEECH):
            break
        start -= 1
    if all(text.known(token) for token in tokens[start:index]) and not _in_english(text, start, index):
        return []
    return [found(tokens[start : index + 1], Category.ORG, 0.6)]


def _in_english(text: Words, start: int, index: int) -> bool:
    """Whether a head word in Urdu or Hindi has a word of English before it that says not which kind it is."""
    stretch = text.tokens[start:index]
    return bool(text.languages & ROMAN) and any(
        not token.bits & ROMAN and token.word not in _KINDS and len(token.word) > _LEAST for token in stretch
    )
