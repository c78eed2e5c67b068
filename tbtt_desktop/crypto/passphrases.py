"""How good a passphrase is, and good ones to choose from."""

from __future__ import annotations

from typing import Final

from tbtt_desktop.clock import World
from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.crypto.words import word_list

SUGGESTED_WORDS: Final = 6  # 66 bits
SCORE_MAX: Final = 4
SCORE_NEEDED: Final = 3
_JUDGED_MAX: Final = 72  # zxcvbn's time grows with the square; more characters only make it better


def strength(passphrase: str) -> int:
    """Return zxcvbn's score: 0 and 1 are guessed soon, 2 is weak, 3 is fair, 4 is strong.

    Only the first 72 characters are judged.
    """
    judged = passphrase[:_JUDGED_MAX]
    if not judged.strip():
        return 0
    # Its frequency lists take 100 ms to load: only where somebody chooses a passphrase.
    from zxcvbn import zxcvbn  # late: see above

    return int(zxcvbn(judged)["score"])


def require_strong(passphrase: str) -> None:
    """Refuse what is guessed soon. Raises `passphrase_empty` or `passphrase_weak`."""
    if not passphrase.strip():
        raise KeyFileProblem("passphrase_empty")
    if strength(passphrase) < SCORE_NEEDED:
        raise KeyFileProblem("passphrase_weak")


def suggest(world: World, words: int = SUGGESTED_WORDS) -> str:
    """Return random words of the English BIP-39 list, 11 bits each, with spaces between them."""
    listed = word_list()
    drawn = (int.from_bytes(world.chance.token(2), "big") % len(listed) for _ in range(words))
    return " ".join(listed[index] for index in drawn)
