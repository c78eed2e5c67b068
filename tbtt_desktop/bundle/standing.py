"""Whether a key is trusted: a pure rule over what a person decided and what rosters say.

Rights come from a person who compared words, or from a roster of an authority whom that person chose. Of
each authority only the roster with the highest serial is asked, so the order in which rosters arrive does not
matter.

1. What the person revoked stays revoked, whoever lists it.
2. A key whose words the person compared is trusted. A roster that revokes it, or lists another key under its
   alias, turns nothing off behind her back: the first is a dispute that she settles, the second does not
   count.
3. Any other key that a roster revokes is revoked, even when that roster has ended.
4. Any other key that a roster lists is trusted until the roster's end, then expired. Where two rosters list
   two keys under one alias, and neither key succeeds the other, neither is trusted.
5. A key that its owner replaced, and whose successor is compared or listed, still counts for what it signs,
   but nothing is made for it any more. A succession from a revoked key, or to another alias, is none.
6. An authority whose own key is in dispute (rule 2) confers nothing until that is settled: whom only its
   roster lists waits, and counts meanwhile as if that roster had ended. What takes trust away stays: its
   revocations, the aliases that it gave, and which keys it said to be replaced.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from tbtt_desktop.stories.records import Role, Trust


@dataclass(frozen=True, slots=True)
class Decided:
    """What the person of this vault decided about a key. `successor`, whose words match, took its place."""

    fingerprint: str
    alias: str
    trust: Trust  # never EXPIRED
    successor: str = ""
    settled: frozenset[str] = frozenset()  # authorities whose revocation the person knows of and overrules


@dataclass(frozen=True, slots=True)
class Grant:
    """That a believed authority's newest roster lists a key, which succeeds `former` ("" for none)."""

    fingerprint: str
    alias: str
    role: Role
    authority: str  # fingerprint
    serial: int
    until: dt.date
    former: str = ""


@dataclass(frozen=True, slots=True)
class Revocation:
    """That a believed authority's newest roster revokes a key."""

    fingerprint: str
    authority: str  # fingerprint
    serial: int
    date: dt.date
    reason: str


class Dispute(StrEnum):
    """Why a person must decide about a card before it counts."""

    REVOKED = "revoked"  # she compared its words, and a roster revokes it
    ALIAS = "alias"  # a roster lists it under an alias that another live key has
    AUTHORITY = "authority"  # it is trusted by a roster alone whose authority is itself in dispute


@dataclass(frozen=True, slots=True)
class Standing:
    """What a key is worth today, and by whom."""

    trust: Trust
    grant: Grant | None = None  # the roster that counts; of an expired one the last
    revocation: Revocation | None = None  # of a roster, where one revokes it
    dispute: Dispute | None = None
    successor: str = ""  # the key that took its place, "" for none


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a set of keys that holds every key of their aliases. `own` is this vault's card."""

    today: dt.date
    decided: tuple[Decided, ...] = ()
    grants: tuple[Grant, ...] = ()
    revocations: tuple[Revocation, ...] = ()
    own: frozenset[tuple[str, str]] = frozenset()  # fingerprint and alias of this vault's keys
    disputed: frozenset[str] = frozenset()  # authorities whose own key a roster revokes, and nobody decided


T = TypeVar("T", Grant, Revocation)


def standings(facts: Facts) -> dict[str, Standing]:
    """Return the standing of every key that somebody decided about or that a roster names."""
    return _Court(facts).all()


class _Court:
    """The facts by key, and what follows from them."""

    def __init__(self, facts: Facts) -> None:
        self._today = facts.today
        self._decided = {one.fingerprint: one for one in facts.decided}
        self._grants: Mapping[str, list[Grant]] = _by_key(facts.grants)
        self._revocations: Mapping[str, list[Revocation]] = _by_key(facts.revocations)
        self._own = {fingerprint for fingerprint, _ in facts.own}
        self._disputed = facts.disputed
        self._aliases = _aliases(facts)
        self._successors = self._find_successors()
        self._taken = self._taken_aliases(facts)

    def all(self) -> dict[str, Standing]:
        keys = {*self._decided, *self._grants, *self._revocations} - self._own
        return {key: self._standing(key) for key in sorted(keys)}

    def _trust(self, key: str) -> Trust:
        decided = self._decided.get(key)
        return decided.trust if decided else Trust.UNKNOWN

    def _overruled(self, key: str) -> Revocation | None:
        """Return a revocation by a roster that the person has not settled."""
        decided = self._decided.get(key)
        settled = decided.settled if decided else frozenset()
        open_ = [one for one in self._revocations.get(key, ()) if one.authority not in settled]
        return min(open_, key=lambda one: (one.date, one.authority)) if open_ else None

    def _revoked(self, key: str) -> bool:
        own = self._trust(key)
        return own is Trust.REVOKED or (own is not Trust.TRUSTED and key in self._revocations)

    def _standing(self, key: str) -> Standing:
        grant, successor = self._grant(key), self._successors.get(key, "")
        revocation = self._overruled(key)
        if self._revoked(key):
            return Standing(Trust.REVOKED, None, revocation, None, successor)
        if self._trust(key) is Trust.TRUSTED:
            if revocation is not None:
                return Standing(Trust.UNKNOWN, grant, revocation, Dispute.REVOKED, successor)
            return Standing(Trust.TRUSTED, grant, None, None, successor)
        if grant is None:
            return Standing(Trust.UNKNOWN)
        if grant.until < self._today:
            return Standing(Trust.EXPIRED, grant, None, None, successor)
        if grant.authority in self._disputed:
            return Standing(Trust.EXPIRED, grant, None, Dispute.AUTHORITY, successor)
        if not successor and self._taken[grant.alias] - {key}:
            return Standing(Trust.UNKNOWN, grant, None, Dispute.ALIAS)
        return Standing(Trust.TRUSTED, grant, None, None, successor)

    def _grant(self, key: str) -> Grant | None:
        """Return the roster that lists a key the longest; one of an authority in dispute if no other does."""

        def worth(one: Grant) -> tuple[bool, bool, dt.date, int, str]:
            live, sure = one.until >= self._today, one.authority not in self._disputed
            return live, sure, one.until, one.serial, one.authority

        return max(self._grants.get(key, ()), key=worth, default=None)

    def _find_successors(self) -> dict[str, str]:
        found = {one.fingerprint: one.successor for one in self._decided.values() if one.successor}
        listed = sorted(
            (one for ones in self._grants.values() for one in ones if one.former),
            key=lambda one: (one.until, one.serial, one.fingerprint),
        )
        for one in listed:
            bad = self._trust(one.former) is Trust.REVOKED or self._overruled(one.former) is not None
            same = one.alias in self._aliases.get(one.former, ())
            if same and not bad:
                found.setdefault(one.former, one.fingerprint)
        return found

    def _taken_aliases(self, facts: Facts) -> Mapping[str, set[str]]:
        """Return for each alias the keys that count under it: compared, listed, or our own."""
        taken: dict[str, set[str]] = defaultdict(set)
        for one in facts.decided:
            if one.trust is Trust.TRUSTED and one.fingerprint not in self._successors:
                taken[one.alias].add(one.fingerprint)
        for fingerprint, alias in facts.own:
            taken[alias].add(fingerprint)
        for grant in facts.grants:
            live = grant.until >= self._today and not self._revoked(grant.fingerprint)
            if live and grant.fingerprint not in self._successors:
                taken[grant.alias].add(grant.fingerprint)
        return taken


def _by_key(ones: Iterable[T]) -> dict[str, list[T]]:
    found: dict[str, list[T]] = {}
    for one in ones:
        found.setdefault(one.fingerprint, []).append(one)
    return found


def _aliases(facts: Facts) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for decided in facts.decided:
        found[decided.fingerprint].add(decided.alias)
    for grant in facts.grants:
        found[grant.fingerprint].add(grant.alias)
    return found
