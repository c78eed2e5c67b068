"""Half of a covered name that was left: "Amina" where only "Amina Yusuf" is covered.

It is asked about, never sure: half a town may share a family name. So is the name of an account without
the rest of its address. Particles, titles and everyday words of a name lead to nobody and are left out; a
word that also names people counts with its capital only.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from typing import Final

from tbtt_desktop.gate import letters, lists
from tbtt_desktop.stories.normalize import Folded, beginnings, border, fold, is_word, words
from tbtt_desktop.stories.records import Span

_WORDS_MOST: Final = 6  # of a name
_LETTERS_LEAST: Final = 3
_SIGNS_LEAST: Final = 2  # of a script without capitals, which writes few vowels: यश
_NO_NAME: Final = re.compile(r"[\d@_/\\:#]")  # stands in numbers and addresses
_ACCOUNT: Final = re.compile(
    r"(?P<mailbox>[^\s@/]+)@[^\s@/]+|(?:\w+:)?[^\s?#]*[^\s?#/.]/@?(?P<page>[^\s?#/%]+)"
)
_ACCOUNT_LEAST: Final = 5
# What a mailbox or a page is for, in no list of words: a press@ would ask about each "press" of a story.
_OF_NOBODY: Final = frozenset(
    fold(
        """
        admin administrator admissions billing careers donate enquiries feedback helpdesk html inquiries
        login mailbox maulizo marketplace newsletter noreply notifications permalink php postmaster press
        privacy profile recepcion redaccion redaction registrar reply sales settings soporte webmaster
        """
    ).text.split()
)
_LOOKED_BACK: Final = 4  # letters: as many as an Arabic particle has, and one more
# Also names, but in scripts without capitals said far too often: "except", "when", "my name is", "gave".
_FAR_TOO_OFTEN: Final = frozenset(
    fold("الا لما لانه ماله وله اسمي ارسل ليلة شهر هلا دیا ہزار شام بول بولا رہا روز جیسی لیتی").text.split()
)
# Names, and in small letters words that no list has as such: "she lost patience", "amani na upendo".
_ALSO_WORDS: Final = frozenset(
    fold(
        """
        blessing charity dawn destiny drew gift goodluck happy june lovely mercy patience precious prudence
        rob sue sunday sunny amani asali baraka dalili faraja furaha heri imani jumapili maua neema nuru
        rehema riziki shida subira tabu tumaini upendo zawadi consuelo dolores mercedes perla pilar soledad
        esperanca rocha fleur olive bituin dalisay ligaya
        """
    ).text.split()
)
# A title or a relation somewhere, and much more often somebody's name.
_NAMED: Final = frozenset({"anna", "cherif", "dean", "hakeem", "ina", "marti", "taya", "tito"})

Halves = Mapping[str, bool]
"""Folded words, and whether each counts with a capital only."""


def halves_of(names: Iterable[str], covered: Collection[str] = ()) -> Halves:
    """Return the words of `names`, which name persons, that can name somebody alone.

    `covered` are folded words that are looked for by themselves.
    """
    halves: dict[str, bool] = {}
    for name in dict.fromkeys(names):
        folded = fold(name)
        spoken = list(words(folded.text))
        if not 1 < len(spoken) <= _WORDS_MOST or _NO_NAME.search(folded.text):
            continue
        described = any(_only_a_word(folded.text[start:end]) for start, end in spoken)
        for start, end in spoken:
            word, capital = folded.text[start:end], _is_capital(folded, start)
            if word in covered or not _names_somebody(word):
                continue
            if not described or capital or word in lists.names_by_hand():
                halves[word] = halves.get(word, True) and capital and _everyday(word)
    return halves


def accounts_of(addresses: Iterable[str]) -> Halves:
    """Return by what name somebody has a mailbox or a page, which stands without the rest of the address."""
    bare = (re.split(r"[?#]", address.strip(), maxsplit=1)[0].rstrip("/") for address in addresses)
    found = map(_ACCOUNT.fullmatch, bare)
    names = {fold(one["mailbox"] or one["page"]).text for one in found if one is not None}
    return {
        name: False
        for name in names
        if sum(map(str.isalnum, name)) >= _ACCOUNT_LEAST
        and any(
            len(word) >= _LETTERS_LEAST and not _is_of_nobody(word)
            for word in (name[start:end] for start, end in words(name))
        )
    }


def _is_of_nobody(word: str) -> bool:
    return word in lists.frequent() or word in lists.everyday() or word in _OF_NOBODY


def _only_a_word(word: str) -> bool:
    """Whether a word shows that somebody is described and not named: the girl from the bakery."""
    if len(word) < _SIGNS_LEAST or word in _particles():
        return False
    return word in _small_words() or word in lists.frequent()


def _names_somebody(word: str) -> bool:
    cased = _has_case(word)
    if len(word) < (_LETTERS_LEAST if cased else _SIGNS_LEAST) or word in _small_words() | _particles():
        return False
    if not cased:
        known = word in lists.names_by_hand() and len(word) > _SIGNS_LEAST
        often = word in _FAR_TOO_OFTEN or (not known and word in lists.frequent_names())
        return not (often or word in _titles() or word in lists.frequent())
    if word in _titles():
        return word in _NAMED or word in lists.names_by_hand()
    return word not in lists.frequent()


def _everyday(word: str) -> bool:
    """Whether a word of a script with capitals is an everyday word as well as a name."""
    if not _has_case(word):
        return False
    listed = word in lists.frequent_names() or word in lists.everyday() or word in _titles()
    return listed or word in _ALSO_WORDS


@cache
def _small_words() -> frozenset[str]:
    names = frozenset(word for word in lists.names_by_hand() if _has_case(word))
    return lists.cues(("never",)) - names


@cache
def _particles() -> frozenset[str]:
    return lists.cues(("particle", "joins"))


@cache
def _titles() -> frozenset[str]:
    return lists.cues(("title", "relation", "after"))


def _has_case(word: str) -> bool:
    return word.upper() != word


def find(folded: Folded, halves: Halves) -> Iterator[Span]:
    """Yield where a half stands alone, or is parted by a capital or a digit: #JusticeForAmina."""
    for word, capital in halves.items():
        at = folded.text.find(word)
        while at >= 0:
            end = at + len(word)
            if _ends(folded, end) and _begins(folded, at, end) and (not capital or _is_capital(folded, at)):
                yield folded.span(at, end)
            at = folded.text.find(word, at + 1)


def _is_capital(folded: Folded, at: int) -> bool:
    return folded.source[folded.origin[at]].isupper()


def _begins(folded: Folded, at: int, end: int) -> bool:
    if border(folded.text, at) or letters.turn(folded.source, folded.origin[at]):
        return True
    start = at
    while start > 0 and at - start < _LOOKED_BACK and is_word(folded.text[start - 1]):
        start -= 1
    joined = border(folded.text, start) and at in beginnings(folded.text, start, end)
    whole = folded.text[start:end]  # كريم, Karim, is no "like Reem"
    return joined and whole not in lists.frequent_names() and whole not in lists.frequent()


def _ends(folded: Folded, end: int) -> bool:
    return border(folded.text, end) or letters.turn(folded.source, folded.origin[end])
