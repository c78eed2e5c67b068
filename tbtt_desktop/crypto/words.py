"""The English BIP-39 list: 2,048 words, each told from the others by its first four letters."""

from __future__ import annotations

from functools import lru_cache

from mnemonic import Mnemonic


@lru_cache(maxsize=1)
def word_list() -> tuple[str, ...]:
    """Return the words in their order; a word's index is 11 bits."""
    return tuple(Mnemonic("english").wordlist)


@lru_cache(maxsize=1)
def word_indexes() -> dict[str, int]:
    """Return each word's place in the list, from 0."""
    return {word: index for index, word in enumerate(word_list())}
