"""Whom to trust, worked out from what a person decided and from rosters, in whatever order they came."""

from __future__ import annotations

import datetime as dt
import itertools
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.bundle.standing import Decided, Dispute, Facts, Grant, Revocation, Standing, standings
from tbtt_desktop.stories.records import Role, Trust

TODAY = dt.date(2026, 3, 8)
LATER, BEFORE = TODAY + dt.timedelta(30), TODAY - dt.timedelta(1)


def grant(
    key: str, alias: str = "amal", authority: str = "D", former: str = "", until: dt.date = LATER
) -> Grant:
    """Return a line of a roster."""
    return Grant(key, alias, Role.HELPER, authority, 4, until, former)


def revoked(key: str, authority: str = "D") -> Revocation:
    """Return a revocation of a roster."""
    return Revocation(key, authority, 4, TODAY, "stolen")


def of(key: str, *facts: Decided | Grant | Revocation, own: str = "me", disputed: str = "") -> Standing:
    """Return what a key is worth by these facts."""
    return standings(
        Facts(
            TODAY,
            tuple(one for one in facts if isinstance(one, Decided)),
            tuple(one for one in facts if isinstance(one, Grant)),
            tuple(one for one in facts if isinstance(one, Revocation)),
            frozenset({("O", own)}),
            frozenset(disputed),
        )
    ).get(key, Standing(Trust.UNKNOWN))


TRUSTED = Decided("A", "amal", Trust.TRUSTED)
UNKNOWN = Decided("A", "amal", Trust.UNKNOWN)
REVOKED = Decided("A", "amal", Trust.REVOKED)


@pytest.mark.parametrize(
    ("facts", "trust", "dispute"),
    [
        ((), Trust.UNKNOWN, None),
        ((UNKNOWN,), Trust.UNKNOWN, None),
        ((grant("A"),), Trust.TRUSTED, None),
        ((UNKNOWN, grant("A")), Trust.TRUSTED, None),
        ((grant("A", until=TODAY),), Trust.TRUSTED, None),
        ((grant("A", until=BEFORE),), Trust.EXPIRED, None),
        ((grant("A", until=BEFORE), grant("A", authority="E")), Trust.TRUSTED, None),
        ((TRUSTED, grant("A", until=BEFORE)), Trust.TRUSTED, None),
        # A roster never overrides what the person revoked, nor turns off what she compared behind her back.
        ((REVOKED, grant("A")), Trust.REVOKED, None),
        ((TRUSTED, revoked("A")), Trust.UNKNOWN, Dispute.REVOKED),
        ((replace(TRUSTED, settled=frozenset({"D"})), revoked("A")), Trust.TRUSTED, None),
        ((replace(TRUSTED, settled=frozenset({"D"})), revoked("A", "E")), Trust.UNKNOWN, Dispute.REVOKED),
        # One authority's revocation counts against another's list, and for who was not compared.
        ((grant("A"), revoked("A", "E")), Trust.REVOKED, None),
        ((UNKNOWN, revoked("A")), Trust.REVOKED, None),
        # Two live keys never share an alias.
        ((grant("A"), Decided("B", "amal", Trust.TRUSTED)), Trust.UNKNOWN, Dispute.ALIAS),
        ((grant("A"), grant("B", authority="E")), Trust.UNKNOWN, Dispute.ALIAS),
        ((TRUSTED, grant("B")), Trust.TRUSTED, None),
        ((grant("A"), grant("B", authority="E", until=BEFORE)), Trust.TRUSTED, None),
        ((grant("A"), grant("B", authority="E"), revoked("B")), Trust.TRUSTED, None),
        ((grant("A", "me"),), Trust.UNKNOWN, Dispute.ALIAS),
        # The new key of a person takes over her alias.
        ((TRUSTED, grant("B", former="A")), Trust.TRUSTED, None),
        ((grant("A", former="B"), Decided("B", "amal", Trust.TRUSTED)), Trust.TRUSTED, None),
        ((grant("A"), grant("B", authority="E", former="A")), Trust.TRUSTED, None),
        (
            (grant("A", former="B"), Decided("B", "amal", Trust.TRUSTED), revoked("B", "E")),
            Trust.UNKNOWN,
            Dispute.ALIAS,
        ),
        ((grant("A", former="B"), Decided("B", "noor", Trust.TRUSTED)), Trust.TRUSTED, None),
    ],
)
def test_what_a_key_is_worth(
    facts: tuple[Decided | Grant | Revocation, ...], trust: Trust, dispute: Dispute | None
) -> None:
    """Trusting one key too many hands her story to a stranger; one too few leaves it where it cannot help."""
    found = of("A", *facts)
    assert (found.trust, found.dispute) == (trust, dispute)


@pytest.mark.parametrize(
    ("facts", "trust", "dispute"),
    [
        ((grant("A"),), Trust.EXPIRED, Dispute.AUTHORITY),
        ((UNKNOWN, grant("A")), Trust.EXPIRED, Dispute.AUTHORITY),
        # Whom another authority lists, or she compared herself, does not wait.
        ((grant("A", until=TODAY, authority="E"), grant("A")), Trust.TRUSTED, None),
        ((grant("A", until=BEFORE, authority="E"), grant("A")), Trust.EXPIRED, Dispute.AUTHORITY),
        ((grant("A", until=BEFORE),), Trust.EXPIRED, None),
        ((TRUSTED, grant("A")), Trust.TRUSTED, None),
        # What takes trust away holds.
        ((grant("A", authority="E"), revoked("A")), Trust.REVOKED, None),
        ((grant("A", authority="E"), grant("B")), Trust.UNKNOWN, Dispute.ALIAS),
        ((REVOKED, grant("A")), Trust.REVOKED, None),
    ],
)
def test_an_authority_in_dispute_confers_nothing(
    facts: tuple[Decided | Grant | Revocation, ...], trust: Trust, dispute: Dispute | None
) -> None:
    """With a coordinator's stolen key somebody would go on saying whom to trust until it is decided."""
    found = of("A", *facts, disputed="D")
    assert (found.trust, found.dispute) == (trust, dispute)
    assert of("A", TRUSTED, grant("B", former="A"), disputed="D").successor == "B"


@pytest.mark.parametrize(
    ("facts", "successor"),
    [
        ((TRUSTED, grant("B", former="A")), "B"),
        ((TRUSTED, grant("B", former="A", until=BEFORE)), "B"),  # an ended roster still tells who is who
        ((replace(TRUSTED, successor="B"),), "B"),
        ((replace(REVOKED, successor="B"),), "B"),  # confirmed before it was revoked
        ((REVOKED, grant("B", former="A")), ""),
        ((grant("A"), revoked("A", "E"), grant("B", former="A")), ""),
        ((TRUSTED, revoked("A"), grant("B", former="A")), ""),
        ((TRUSTED, grant("B", "eve", former="A")), ""),
        ((TRUSTED, grant("B")), ""),
    ],
)
def test_a_key_is_followed_by_another_only_where_that_was_confirmed(
    facts: tuple[Decided | Grant | Revocation, ...], successor: str
) -> None:
    """With a stolen key somebody would become its owner's successor, and take her stories back."""
    assert of("A", *facts).successor == successor


def test_a_role_is_what_the_authority_gives() -> None:
    """A helper whose card says coordinator would hand out rosters."""
    found = of("A", grant("A"))
    assert found.grant is not None
    assert found.grant.role is Role.HELPER


KEYS, ALIASES, AUTHORITIES = "ABCDE", ("amal", "noor", "rose"), "XY"
_key, _alias = st.sampled_from(KEYS), st.sampled_from(ALIASES)
_decided = st.builds(
    Decided,
    _key,
    _alias,
    st.sampled_from([Trust.TRUSTED, Trust.UNKNOWN, Trust.REVOKED]),
    st.just(""),
    st.frozensets(st.sampled_from(AUTHORITIES)),
)
_grant = st.builds(
    Grant,
    _key,
    _alias,
    st.sampled_from(Role),
    st.sampled_from(AUTHORITIES),
    st.integers(1, 3),
    st.sampled_from([BEFORE, TODAY, LATER]),
    st.sampled_from(["", *KEYS]),
)
_revocation = st.builds(
    Revocation,
    _key,
    st.sampled_from(AUTHORITIES),
    st.integers(1, 3),
    st.sampled_from([BEFORE, TODAY]),
    st.just("lost"),
)


@st.composite
def facts(draw: st.DrawFn) -> Facts:
    """Facts as a vault may hold them: one decision a key, one compared key an alias."""
    decided = draw(st.lists(_decided, unique_by=lambda one: one.fingerprint, max_size=4))
    seen: set[str] = set()
    for at, one in enumerate(decided):
        if one.trust is Trust.TRUSTED and one.alias in seen:
            decided[at] = replace(one, trust=Trust.UNKNOWN)
        elif one.trust is Trust.TRUSTED:
            seen.add(one.alias)
    listed = draw(st.lists(_grant, unique_by=lambda one: (one.authority, one.fingerprint), max_size=6))
    listed = [one for one in listed if one.former != one.fingerprint]
    revocations = draw(
        st.lists(_revocation, unique_by=lambda one: (one.authority, one.fingerprint), max_size=3)
    )
    disputed = draw(st.frozensets(st.sampled_from(AUTHORITIES)))
    return Facts(TODAY, tuple(decided), tuple(listed), tuple(revocations), frozenset({("O", "me")}), disputed)


@given(facts(), st.randoms(use_true_random=False))
def test_the_order_of_facts_does_not_matter(known: Facts, chance: Random) -> None:
    """Two desks with the same rosters must not trust different people because of the post."""
    decided, grants, revocations = list(known.decided), list(known.grants), list(known.revocations)
    chance.shuffle(decided)
    chance.shuffle(grants)
    chance.shuffle(revocations)
    mixed = replace(known, decided=tuple(decided), grants=tuple(grants), revocations=tuple(revocations))
    assert standings(mixed) == standings(known)


@given(facts())
def test_what_the_person_decided_is_never_turned_round(known: Facts) -> None:
    """She compared words, or she was told of an arrest; no file may know better."""
    found = standings(known)
    for one in known.decided:
        standing = found[one.fingerprint]
        if one.trust is Trust.REVOKED:
            assert standing.trust is Trust.REVOKED
        if one.trust is Trust.TRUSTED:
            assert standing.trust is Trust.TRUSTED or standing.dispute is Dispute.REVOKED


@given(facts())
def test_nobody_counts_by_an_authority_in_dispute(known: Facts) -> None:
    """What a dispute leaves standing must be what would stand without that authority's list."""
    found = standings(known)
    sure = standings(
        replace(known, grants=tuple(one for one in known.grants if one.authority not in known.disputed))
    )
    for key, one in found.items():
        if one.trust is Trust.TRUSTED:
            assert sure[key].trust is Trust.TRUSTED


@given(facts())
def test_of_two_live_keys_with_one_alias_only_a_compared_one_counts(known: Facts) -> None:
    """What is meant for a friend would go to whoever else has her alias."""
    found = standings(known)
    names = {one.fingerprint: one.alias for one in known.grants}
    names |= {one.fingerprint: one.alias for one in known.decided}
    live = [key for key, one in found.items() if one.trust is Trust.TRUSTED and not one.successor]
    listed = [key for key in live if found[key].grant is not None and key not in _compared(known)]
    for one, other in itertools.combinations(listed, 2):
        shared = {found[one].grant.alias} & {found[other].grant.alias}  # type: ignore[union-attr]
        assert not shared


def _compared(known: Facts) -> set[str]:
    return {one.fingerprint for one in known.decided if one.trust is Trust.TRUSTED}
