"""Where a run of capitalised words falls apart: at a word that leads to nobody and ends a name."""

from __future__ import annotations

from typing import Final

from tbtt_desktop.redaction.recognisers import stands_sw
from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.gazetteer import (
    HAND,
    INTRODUCTION,
    NEVER,
    PARTICLE,
    RELATION,
    STOP,
    TITLE,
)
from tbtt_desktop.redaction.recognisers.place_cased import begins_listed
from tbtt_desktop.redaction.recognisers.tokens import CAPITAL, LOWER, Token, Words
from tbtt_desktop.redaction.recognisers.told import owned

_ALIAS: Final = word_set("alias alyas vulgo aka apodado apodada apelidado apelidada")


def parts(text: Words, at: int, start: int) -> bool:
    """Whether the word at `at` leads to nobody and ends a name that may have begun at `start`."""
    tokens = text.tokens
    token = tokens[at]
    if token.word == "i" and at > start and _goes_on(text, at):
        return True
    apart = token.cue & STOP or (token.cue & NEVER and (token.first or text.known(token)))
    elided = token.end - token.start == 1 and at + 1 < len(tokens) and tokens[at + 1].gap == "'"
    if not apart or elided or token.cue & PARTICLE or begins_listed(text, at) or stands_sw.acts(text, at):
        return False
    before = tokens[at - 1] if at else None
    if before is not None and _names_any(before, token):
        return False
    if before is None or not token.named or token.gap != " ":
        return True
    earlier = text.at[at - 2]
    myself = before.gap == "-" and earlier is not None and earlier.cue & INTRODUCTION  # "chamo-me"
    mine = earlier is not None and owned(before, earlier)  # "wangu Liban", who is no country
    if before.cue & (INTRODUCTION | RELATION) or myself or mine:
        return False
    return not (token.bits & HAND and at > start and before.named)


def _goes_on(text: Words, at: int) -> bool:
    """Whether somebody goes on about herself behind a name, and no initial: "I told Amina I was afraid"."""
    after = text.at[at + 1]
    said = after is not None and after.shape == LOWER and after.gap[:1] in (" ", "'", "’")
    return said and text.tokens[at].gap == " "


def _names_any(before: Token, token: Token) -> bool:
    """Whether a word says that a name follows, be it a day or a people: "vulgo Alemão", "Inspector May"."""
    if before.word in _ALIAS:
        return True
    if token.shape != CAPITAL or token.gap != " ":
        return False
    return (before.cue & RELATION != 0 and before.shape == LOWER) or (before.cue & TITLE != 0 and token.named)
