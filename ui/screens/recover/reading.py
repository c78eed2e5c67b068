"""What a share that is being typed reads like so far."""

from __future__ import annotations

from dataclasses import dataclass

from tbtt_desktop.crypto.shares import (
    WORDS,
    Share,
    completions,
    is_word,
    near_words,
    parse_share,
    typed_words,
)
from tbtt_desktop.errors import TbttError


@dataclass(frozen=True, slots=True)
class Look:
    """Words read so far; the place (from 1) of the first that is in no list, 0 for none.

    `offers` are words to take in place of that one, or of the half word at the end. `share` is the
    whole one, `error` why twenty words are none.
    """

    count: int = 0
    place: int = 0
    offers: tuple[str, ...] = ()
    share: Share | None = None
    error: TbttError | None = None


def look_at(text: str, number: int) -> Look:
    """Return what stands in the field of the share with that number."""
    typed = typed_words(text)
    if not typed:
        return Look()
    ends_open = not text[-1:].isspace()
    for place, word in enumerate(typed, start=1):
        if is_word(word):
            continue
        if place == len(typed) and ends_open and (begun := completions(word)):
            return Look(len(typed) - 1, 0, begun)
        return Look(len(typed), place, near_words(word))
    if len(typed) < WORDS:
        return Look(len(typed))
    try:
        return Look(len(typed), share=parse_share(text, number))
    except TbttError as error:
        wrong = int(error.params.get("place", 0))
        return Look(len(typed), wrong, error=error)


def with_word(text: str, place: int, word: str) -> str:
    """Return the text with another word at a place (from 1), or in place of the half one at the end (0)."""
    typed = list(typed_words(text))
    typed[(place or len(typed)) - 1] = word
    return " ".join(typed) + " "


def belongs(shares: tuple[Share | None, ...], number: int) -> str:
    """Return how a share stands to those before it: "same", "other_set" or "" where it fits."""
    this = shares[number]
    for before in (share for share in shares[:number] if share is not None and this is not None):
        if this is None or before.words == this.words:
            return "same"
        if (before.identifier, before.threshold) != (this.identifier, this.threshold):
            return "other_set"
    return ""
