"""Places where the script has capitals: by the list, the preposition, words such as "village", "barrio"."""

from __future__ import annotations

import re
from typing import Final

from tbtt_desktop.redaction.recognisers.base import word_set
from tbtt_desktop.redaction.recognisers.gazetteer import (
    AND,
    FREQUENT,
    HAND,
    LANGUAGE_BITS,
    LINK,
    PARTICLE,
    PLACE,
    PLACE_BEFORE,
    PLACE_BEGINS,
    PLACE_HEAD,
    PLACE_TAIL,
    RELATION,
    TITLE,
    gazetteer,
)
from tbtt_desktop.redaction.recognisers.tokens import Token, Words

_NUMBER: Final = re.compile(r"(?<![/.\-])(?<!^, )\b\d{1,4}, $")  # no date, no amount, no age
_LABELS: Final = word_set(
    """
    residence address place location lives lieu domicile adresse quartier ville lugar domicilio direccion
    ciudad municipio local endereco morada cidade residencia makazi mahali anwani anapoishi shehar shahar pata
    tirahan tinitirhan bayan lokasyon city town village hometown from zona barrio bairro commune
    """
)  # what a form calls the place
ARTICLES: Final = word_set("the a an el la los las le les l o os as un une uma una ang al il ya")
_FIRM: Final = {
    "en": word_set("in near outside inside from"),
    "es": word_set("en desde hasta"),
    "fr": word_set("dans vers a en"),
    "pt": word_set("em no na nas nos desde"),
    "sw": word_set(
        """
        katika kutoka mjini pale kijijini karibu huko kwake
        anakaa anaishi naishi nakaa wanaishi tunaishi
        """
    ),
    "fil": word_set("sa taga nasa"),
    "hi": word_set("mein"),
    "ar": word_set("men mn fi"),
}
_IS: Final = word_set("is es e est ni ay")
_FIRST: Final = word_set(
    """
    san santa santo sao saint sainte st sta villa vila ciudad puerto porto port jardim parque lomas valle
    cerro monte fort bir ain sidi oued ouled hay bab dar mount lake new rio
    """
)  # begin the names of places of several words


def place(text: Words, start: int, end: int, *, titled: bool, announced: bool) -> float:
    """Return how sure it is that tokens [start, end) name a place; 0 where they do not.

    `titled` is whether a title or relation was cut off before them, `announced` whether what stands
    before says that a person's name follows.
    """
    stretch = text.tokens[start:end]
    listed = _listed(stretch)
    if titled and not listed:
        return 0.0
    if not titled and not announced:
        several = len(stretch) > 1 and (listed or stretch[0].word in _FIRST)
        if several or _labelled(text, start) or _after_number(text, start, end):
            return 0.75
    before, near = _before(text, start)
    if near and before is not None and not titled and _headed(text, start, before):
        return 0.8
    if stretch[-1].cue & PLACE_TAIL and len(stretch) > 1 and not all(one.named for one in stretch[:-1]):
        return 0.7
    if near and before is not None and before.cue & PLACE_BEFORE and not before.cue & (TITLE | RELATION):
        sure = _led(text, before, stretch, listed=listed)
        if sure is not None:
            return sure
    people = any(token.bits & HAND for token in stretch)
    plain = listed and not people and not titled
    linked = near and before is not None and before.cue & (PARTICLE | LINK) and not before.cue & AND
    if plain and linked and not all(token.named for token in stretch):
        return 0.7
    if not plain or announced or (stretch[0].first and text.known(stretch[0])):
        return 0.0
    common = all(text.known(token) for token in stretch) and stretch[0].bits & FREQUENT
    return 0.0 if common or all(token.named for token in stretch) else 0.6


def _labelled(text: Words, start: int) -> bool:
    """Whether a form asks where: "Residence: ", "Domicile : "."""
    before = text.at(start - 1)
    return before is not None and before.word in _LABELS and text.tokens[start].gap.strip() == ":"


def _after_number(text: Words, start: int, end: int) -> bool:
    """Whether words between commas follow the number of a house, as its quarter does: "lote 14, Draria"."""
    tokens, folded = text.tokens, text.context.folded.text
    if any(token.bits & HAND for token in tokens[start:end]) or not _NUMBER.search(tokens[start].gap):
        return False
    last = tokens[end - 1].end
    return folded[last : last + 1] in ("", ",", ".", "\n", ";", ")", " (")


def _led(text: Words, before: Token, stretch: list[Token], *, listed: bool) -> float | None:
    """Return how sure a place is that a preposition leads in; None where it decides nothing."""
    people = any(token.bits & HAND for token in stretch)
    firm = _firm(text, before)
    if before.word == "a" and (all(token.named for token in stretch) or not (firm or listed)):
        return 0.0
    if listed and (firm or not people):
        return 0.85
    unknown = any(not (text.known(one) and one.bits & FREQUENT) for one in stretch)
    return 0.65 if firm and not people and unknown else None


def _listed(stretch: list[Token]) -> bool:
    if len(stretch) == 1:
        return stretch[0].bits & PLACE != 0
    phrase = " ".join(token.word for token in stretch)
    return stretch[0].bits & PLACE_BEGINS != 0 and phrase in gazetteer().phrases


def _before(text: Words, start: int) -> tuple[Token | None, bool]:
    """Return the word before the article, and whether it stands close."""
    before, gap = text.at(start - 1), text.tokens[start].gap
    if before is not None and before.word in ARTICLES and gap in (" ", "'") and before.word != "a":
        gap, before = before.gap, text.at(start - 2)
    return before, before is not None and gap in (" ", "-", "'", ". ")


def _headed(text: Words, start: int, before: Token) -> bool:
    """Whether "village of", "barrio", "mji ni" stands before."""
    if before.cue & PLACE_HEAD:
        return True
    earlier = text.at(start - 2)
    link = before.cue & (PARTICLE | LINK) != 0 or before.word in _IS
    return link and earlier is not None and before.gap == " " and earlier.cue & PLACE_HEAD != 0


def _firm(text: Words, token: Token) -> bool:
    """Whether a word is a preposition of place in a language of the text; French "a" with its accent."""
    folded = text.context.folded
    if token.word == "a" and folded.source[folded.origin[token.start]] not in "\u00e0\u00c0":
        return False
    return any(token.word in words and text.languages & LANGUAGE_BITS[one] for one, words in _FIRM.items())
