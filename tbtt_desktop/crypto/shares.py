"""The recovery secret in shares of 20 words (SLIP-39), two of three by default.

Our shares: one group, no passphrase, the extendable flag set, 128 bits. A share can be written as
words or as the words' indexes, from 0000 to 1023, in four digits, for those who do not write
Latin letters. The checksum (RS1024) has distance four, so one wrong word is not only
noticed but found.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from shamir_mnemonic import MnemonicError
from shamir_mnemonic.constants import CUSTOMIZATION_STRING_EXTENDABLE, ID_LENGTH_BITS, MAX_SHARE_COUNT
from shamir_mnemonic.rs1024 import create_checksum
from shamir_mnemonic.shamir import EncryptedMasterSecret, ShareGroup, recover_ems, split_ems
from shamir_mnemonic.share import Share as Slip39Share
from shamir_mnemonic.wordlist import WORD_INDEX_MAP, WORDLIST

from tbtt_desktop.clock import World
from tbtt_desktop.crypto.errors import ShareProblem
from tbtt_desktop.crypto.keys import RECOVERY_SECRET_SIZE, RecoverySecret
from tbtt_desktop.crypto.tokens import group, index_of, tokens
from tbtt_desktop.errors import BugError

WORDS: Final = 20
THRESHOLD: Final = 2
COUNT: Final = 3
THRESHOLD_MAX: Final = 5  # more people than that are seldom found in one place
COUNT_MAX: Final = MAX_SHARE_COUNT
DRILL_WORDS: Final = 4
_CHECKSUM_WORDS: Final = 3
_WORD_BITS: Final = 10
_SHARED_WORDS: Final = 4  # the first ones tell the set and the share's number, nothing of its secret
# PBKDF2 in SLIP-39 slows the guessing of a passphrase; there is none, and the secret has 128 bits.
_ITERATION_EXPONENT: Final = 0


_CHOICE: Final = re.compile(r"([0-9]{1,2})-of-([0-9]{1,2})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Sharing:
    """How many shares there are, and how many of them open the vault. Raises `shares_choice`."""

    threshold: int = THRESHOLD
    count: int = COUNT

    def __post_init__(self) -> None:
        if not (2 <= self.threshold <= THRESHOLD_MAX and self.threshold <= self.count <= COUNT_MAX):
            raise ShareProblem("shares_choice", least=THRESHOLD, most=THRESHOLD_MAX, limit=COUNT_MAX)

    def __str__(self) -> str:
        return f"{self.threshold}-of-{self.count}"

    @classmethod
    def parse(cls, text: str) -> Sharing:
        """Return what "2-of-3" says. Raises `shares_choice`."""
        found = _CHOICE.fullmatch(text.strip().lower())
        if found is None:
            raise ShareProblem("shares_choice", least=THRESHOLD, most=THRESHOLD_MAX, limit=COUNT_MAX)
        return cls(int(found[1]), int(found[2]))


@dataclass(frozen=True, slots=True)
class Share:
    """One share.

    `number` counts the shares of a set from 1, `threshold` is how many of the set restore, and
    `identifier` is the same in all shares of a set. `words` are secret.
    """

    identifier: int
    number: int
    threshold: int
    words: tuple[str, ...] = field(repr=False)

    @property
    def groups(self) -> tuple[str, ...]:
        """The words' indexes, four digits each: as secret as the words."""
        return tuple(group(WORD_INDEX_MAP[word]) for word in self.words)

    def __str__(self) -> str:
        return f"share {self.number}"


def split(secret: RecoverySecret, world: World, sharing: Sharing = Sharing()) -> list[Share]:
    """Return shares, any `sharing.threshold` of which give the secret back.

    The set's identifier comes from `world`; the points on the polynomial come from the
    library's own source, the system's, so two calls give two sets that do not mix.
    """
    if len(secret) != RECOVERY_SECRET_SIZE:
        raise BugError
    identifier = int.from_bytes(world.chance.token(2), "big") >> (16 - ID_LENGTH_BITS)
    encrypted = EncryptedMasterSecret.from_master_secret(
        secret, b"", identifier, extendable=True, iteration_exponent=_ITERATION_EXPONENT
    )
    [made] = split_ems(1, [(sharing.threshold, sharing.count)], encrypted)
    return [_share(raw) for raw in made]


def parse_share(text: str, share: int = 1) -> Share:
    """Return the share that somebody typed, as words, digit groups or both, however spaced.

    Args:
        text: What was typed.
        share: Which of several this is, for the error's parameters.

    Raises:
        ShareProblem: `share_length`, `share_word_unknown`, `share_word_wrong`, `share_checksum` or
            `share_unsupported`.
    """
    return _share(_parse(text, share))


def completions(typed: str, most: int = 5) -> tuple[str, ...]:
    """Return the words of the list that begin with what was typed, at most `most`.

    The first four letters tell every word of SLIP-39 from the others.
    """
    [begun] = tokens(typed) if len(tokens(typed)) == 1 else [""]
    if not begun or begun.isdecimal():
        return ()
    return tuple(word for word in WORDLIST if word.startswith(begun))[:most]


def near_words(typed: str, most: int = 3) -> tuple[str, ...]:
    """Return the words of the list that look most like one that is not in it, the likest first."""
    [wrong] = tokens(typed) if len(tokens(typed)) == 1 else [""]
    if not wrong or wrong.isdecimal():
        return ()
    return tuple(difflib.get_close_matches(wrong, WORDLIST, n=most, cutoff=0.6))


def typed_words(text: str) -> tuple[str, ...]:
    """Return what somebody typed as single words or digit groups, in small letters."""
    return tuple(tokens(text))


def is_word(typed: str) -> bool:
    """Whether this is a word of the list, or the four digits of one."""
    return index_of(typed, WORD_INDEX_MAP) is not None


def word_at(text: str, place: int) -> str:
    """Return what was typed at a place (from 1), empty where there is nothing."""
    parts = tokens(text)
    return parts[place - 1] if 0 < place <= len(parts) else ""


def combine(texts: Sequence[str]) -> RecoverySecret:
    """Return the secret from what somebody typed, one text a share. More than needed is fine.

    Raises as `parse_share`, and `shares_too_few` (the same share twice counts once),
    `shares_of_different_sets` or `shares_damaged`.
    """
    if not texts:
        raise ShareProblem("shares_too_few", needed=THRESHOLD, given=0)
    parsed = [_parse(text, number) for number, text in enumerate(texts, start=1)]
    first = parsed[0]
    by_index: dict[int, Slip39Share] = {}
    for number, share in enumerate(parsed, start=1):
        known = by_index.setdefault(share.index, share)
        if share.group_parameters() != first.group_parameters() or known != share:
            raise ShareProblem("shares_of_different_sets", share=number)
    if len(by_index) < first.member_threshold:
        raise ShareProblem("shares_too_few", needed=first.member_threshold, given=len(by_index))
    enough = ShareGroup()
    for share in list(by_index.values())[: first.member_threshold]:
        enough.add(share)
    try:
        secret = recover_ems({first.group_index: enough}).decrypt(b"")
    except MnemonicError as error:
        raise ShareProblem("shares_damaged") from error
    return RecoverySecret(secret)


def drill_places(world: World, count: int = DRILL_WORDS) -> tuple[int, ...]:
    """Return which words (from 1, rising) to ask for, so that a holder shows she has the share.

    The first four are never asked: all shares of a set have nearly the same ones.
    """
    left = list(range(_SHARED_WORDS + 1, WORDS + 1))
    drawn = (left.pop(int.from_bytes(world.chance.token(8), "big") % len(left)) for _ in range(count))
    return tuple(sorted(drawn))


def drill_wrong(share: Share, answers: Mapping[int, str]) -> tuple[int, ...]:
    """Return the places (from 1, rising) where the answer is not the share's word or its digits."""
    return tuple(place for place in sorted(answers) if not _answers(share, place, answers[place]))


def _answers(share: Share, place: int, answer: str) -> bool:
    typed = tokens(answer)
    return len(typed) == 1 and index_of(typed[0], WORD_INDEX_MAP) == WORD_INDEX_MAP[share.words[place - 1]]


def _share(raw: Slip39Share) -> Share:
    return Share(raw.identifier, raw.index + 1, raw.member_threshold, tuple(raw.words()))


def _parse(text: str, share: int) -> Slip39Share:
    parts = tokens(text)
    indexes: list[int] = []
    for place, part in enumerate(parts, start=1):
        index = index_of(part, WORD_INDEX_MAP)
        if index is None:
            raise ShareProblem("share_word_unknown", share=share, place=place)
        indexes.append(index)
    if len(indexes) != WORDS:
        raise ShareProblem("share_length", share=share, count=len(indexes), expected=WORDS)
    _check(indexes, share)
    try:
        parsed = Slip39Share.from_mnemonic(" ".join(WORDLIST[index] for index in indexes))
    except MnemonicError as error:
        raise ShareProblem("share_unsupported", share=share) from error
    ours = (
        parsed.extendable
        and parsed.iteration_exponent == _ITERATION_EXPONENT  # 15 would take minutes
        and (parsed.group_index, parsed.group_threshold, parsed.group_count) == (0, 1, 1)
        and parsed.member_threshold > 1
    )
    if not ours:
        raise ShareProblem("share_unsupported", share=share)
    return parsed


def _check(indexes: list[int], share: int) -> None:
    syndrome = _syndrome(indexes)
    if syndrome == 0:
        return
    place = _wrong_place(indexes, syndrome)
    if place is None:
        raise ShareProblem("share_checksum", share=share)
    raise ShareProblem("share_word_wrong", share=share, place=place)


def _syndrome(indexes: list[int]) -> int:
    """Return 0 where the checksum fits, else 30 bits that depend on the errors alone."""
    data, checksum = indexes[:-_CHECKSUM_WORDS], indexes[-_CHECKSUM_WORDS:]
    expected = create_checksum(data, CUSTOMIZATION_STRING_EXTENDABLE)
    syndrome = 0
    for given, wanted in zip(checksum, expected, strict=True):
        syndrome = syndrome << _WORD_BITS | (given ^ wanted)
    return syndrome


def _wrong_place(indexes: list[int], syndrome: int) -> int | None:
    """Return the place of the one word whose change explains the syndrome, or None.

    The code is linear over GF(2): what ten single bits of a word do to the syndrome tells what
    every change of it does, so 20 times 1,023 sums find the word. With distance four it is the only one.
    """
    for at in range(WORDS):
        bits = [_effect(indexes, at, 1 << bit) ^ syndrome for bit in range(_WORD_BITS)]
        effects = [0]
        for effect in bits:
            effects += [known ^ effect for known in effects]
        if syndrome in effects:
            return at + 1
    return None


def _effect(indexes: list[int], at: int, change: int) -> int:
    changed = [*indexes[:at], indexes[at] ^ change, *indexes[at + 1 :]]
    return _syndrome(changed)
