"""Who may do what, and who may take a story back."""

from __future__ import annotations

import itertools

import pytest

from tbtt_desktop.bundle.notices import By
from tbtt_desktop.bundle.trust import Action, Rights, may, may_withdraw
from tbtt_desktop.stories.records import Role, Trust

A, B, C, D, E = (f"SHA256:{letter * 43}" for letter in "ABCDE")


EVERYTHING = frozenset(Action)
DESK = EVERYTHING - {Action.TRANSFER}
HELPER = EVERYTHING - {Action.SEND_ROSTER, Action.SEND_KIT}
ON_THE_WAY = frozenset({Action.GIVE_STORIES, Action.WITHDRAW, Action.CONFIRM, Action.TRANSFER})
MAY = {
    (Role.HELPER, Trust.TRUSTED, False): HELPER,
    (Role.COORDINATOR, Trust.TRUSTED, False): EVERYTHING,
    (Role.ARCHIVE, Trust.TRUSTED, False): DESK,
    (Role.HELPER, Trust.TRUSTED, True): ON_THE_WAY,
    (Role.COORDINATOR, Trust.TRUSTED, True): ON_THE_WAY,
    (Role.ARCHIVE, Trust.TRUSTED, True): ON_THE_WAY - {Action.TRANSFER},
}
"""What a trusted key may do in a role, and a former key (True); an expired one may only take back."""


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("trust", Trust)
@pytest.mark.parametrize("former", [False, True])
def test_who_may_do_what(role: Role, trust: Trust, former: bool) -> None:
    """A right too many lets a helper's stolen key make anybody trusted; one too few stops her work."""
    expired = frozenset({Action.WITHDRAW}) if trust is Trust.EXPIRED else frozenset()
    expected = MAY.get((role, trust, former), expired)
    assert {action for action in Action if may(action, role, trust, former=former)} == expected


def test_whoever_is_not_trusted_may_nothing() -> None:
    """A right that a claim alone gives is given to everybody."""
    for action, role, former in itertools.product(Action, Role, (False, True)):
        assert not may(action, role, Trust.UNKNOWN, former=former)
        assert not may(action, role, Trust.REVOKED, former=former)


@pytest.mark.parametrize(
    ("by", "key", "trust", "expected"),
    [
        (By.SIGNER, A, Trust.TRUSTED, True),
        (By.SIGNER, A, Trust.UNKNOWN, True),
        (By.SIGNER, A, Trust.REVOKED, False),
        (By.SIGNER, B, Trust.TRUSTED, True),
        (By.SIGNER, B, Trust.REVOKED, False),
        (By.SIGNER, D, Trust.TRUSTED, False),
        (By.SUCCESSOR, B, Trust.TRUSTED, True),
        (By.SUCCESSOR, C, Trust.TRUSTED, True),
        (By.SUCCESSOR, D, Trust.TRUSTED, False),
        (By.SUCCESSOR, B, Trust.REVOKED, False),
        (By.COORDINATOR, D, Trust.TRUSTED, True),
        (By.COORDINATOR, D, Trust.UNKNOWN, False),
        (By.COORDINATOR, A, Trust.TRUSTED, False),
        (By.COORDINATOR, E, Trust.TRUSTED, True),
        (By.COORDINATOR, E, Trust.REVOKED, False),
        (By.PHRASE, D, Trust.UNKNOWN, False),
    ],
)
def test_who_may_withdraw(by: By, key: str, trust: Trust, expected: bool) -> None:
    """Nobody but those she chose may make her story disappear; and those must be able to."""
    rights = Rights(story_signer=A, successors={A: B, B: C, D: E}, coordinator=D)
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
