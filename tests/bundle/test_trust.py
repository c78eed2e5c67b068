"""Who may take a story back."""

from __future__ import annotations

import pytest

from tbtt_desktop.bundle.notices import By
from tbtt_desktop.bundle.trust import Rights, may_withdraw
from tbtt_desktop.stories.records import Trust

A, B, C, D = (f"SHA256:{letter * 43}" for letter in "ABCD")


@pytest.mark.parametrize(
    ("by", "key", "trust", "expected"),
    [
        (By.SIGNER, A, Trust.TRUSTED, True),
        (By.SIGNER, A, Trust.UNKNOWN, True),
        (By.SIGNER, A, Trust.REVOKED, False),
        (By.SIGNER, B, Trust.TRUSTED, False),
        (By.SUCCESSOR, B, Trust.TRUSTED, True),
        (By.SUCCESSOR, C, Trust.TRUSTED, True),
        (By.SUCCESSOR, D, Trust.TRUSTED, False),
        (By.SUCCESSOR, B, Trust.REVOKED, False),
        (By.COORDINATOR, D, Trust.TRUSTED, True),
        (By.COORDINATOR, D, Trust.UNKNOWN, False),
        (By.COORDINATOR, A, Trust.TRUSTED, False),
        (By.PHRASE, D, Trust.UNKNOWN, False),
    ],
)
def test_who_may_withdraw(by: By, key: str, trust: Trust, expected: bool) -> None:
    """Nobody but those she chose may make her story disappear; and those must be able to."""
    rights = Rights(story_signer=A, successors={A: B, B: C}, coordinator=D)
    assert may_withdraw(by, key, trust, rights) is expected


def test_phrase_lets_anybody_carry_her_withdrawal() -> None:
    """She must be able to take her story back without the helper who took it."""
    rights = Rights(story_signer=A, successors={}, phrase_matches=True)
    assert may_withdraw(By.PHRASE, C, Trust.UNKNOWN, rights)
    assert not may_withdraw(By.PHRASE, C, Trust.REVOKED, rights)


def test_keys_that_succeed_each_other_in_a_ring_end() -> None:
    """A made-up ring of rotations must not stop the import for ever."""
    rights = Rights(story_signer=A, successors={A: B, B: A})
    assert may_withdraw(By.SUCCESSOR, B, Trust.TRUSTED, rights)
    assert not may_withdraw(By.SUCCESSOR, C, Trust.TRUSTED, rights)
