"""Which of several versions of a story counts: pure rules over what arrived and what a person decided.

A signer's later revision stands in the place of the earlier ones that it goes back to, whichever came first.
What neither goes back to the other does not fit: both are kept, the one that counted goes on counting, and a
person decides. So what stands and what does not fit depends on what is here alone, not on the order in which
it came; only which of two undecided ones counts meanwhile is said by that, because nobody else may.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """Where a version stands. The values are kept in the vault."""

    CURRENT = "current"
    SUPERSEDED = "superseded"
    CONFLICT = "conflict"  # waits for a person
    SET_ASIDE = "set_aside"  # a person decided for another
    QUARANTINED = "quarantined"  # its signer's key was revoked; a person decides whether it counts


@dataclass(frozen=True, slots=True)
class Version:
    """A revision as it arrived, or what a person put together of two (`signer` is then "")."""

    sha256: str
    signer: str  # fingerprint
    revision: int
    supersedes: tuple[int, str] | None = None  # revision and sha256 of the one that its signer made it from
    state: str = ""  # as it stood until now, "" for what is new


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a person decided between two versions, by their sha256. `result` may be a third."""

    here: str
    there: str
    result: str


Line = Callable[[str], str]
"""Gives for a key the last one that its owner rotated to; itself where there is none."""


def placed(
    versions: Sequence[Version], verdicts: Sequence[Verdict], line: Line = lambda key: key
) -> Mapping[str, State]:
    """Return the state of every version by its sha256. `versions` stand in the order in which they came."""
    if not versions:
        return {}
    standing = _standing(verdicts, {one.sha256 for one in versions})
    settled = _settled(standing)
    known = {one.sha256: one for one in versions}
    above = {
        one.sha256: {
            other.sha256
            for other in versions
            if other.sha256 not in settled.get(one.sha256, ()) and _goes_back_to(other, one, known, line)
        }
        for one in versions
    }
    losers = {sha256: winners for sha256, winners in _lost(standing).items() if winners}
    heads = [one for one in versions if not above[one.sha256] and not losers.get(one.sha256)]
    if not heads:  # rotated keys and decisions that contradict each other: the last word is a person's
        heads = [one for one in versions if one.sha256 == standing[-1].result]
    counts = _counts(versions, heads, above, losers)
    found: dict[str, State] = {}
    for one in versions:
        if one.sha256 == counts:
            found[one.sha256] = State.CURRENT
        elif one in heads:
            found[one.sha256] = State.CONFLICT
        else:
            found[one.sha256] = State.SET_ASIDE if losers.get(one.sha256) else State.SUPERSEDED
    return found


def _standing(verdicts: Sequence[Verdict], here: set[str]) -> list[Verdict]:
    """Return the decisions of which every version is still here: one that was withdrawn takes them along."""
    return [one for one in verdicts if {one.here, one.there, one.result} <= here]


def _lost(verdicts: Iterable[Verdict]) -> dict[str, set[str]]:
    """Return for each version what was decided for in its place."""
    found: dict[str, set[str]] = {}
    for one in verdicts:
        for sha256 in {one.here, one.there} - {one.result}:
            found.setdefault(sha256, set()).add(one.result)
    return found


def _settled(verdicts: Iterable[Verdict]) -> dict[str, set[str]]:
    """Return for each version all those over which it was decided for, in any number of steps."""
    direct: dict[str, set[str]] = {}
    for one in verdicts:
        direct.setdefault(one.result, set()).update({one.here, one.there} - {one.result})
    found: dict[str, set[str]] = {}
    for result in direct:
        waiting, below = [result], set[str]()
        while waiting:
            for sha256 in direct.get(waiting.pop(), set()) - below:
                below.add(sha256)
                waiting.append(sha256)
        found[result] = below
    return found


def _goes_back_to(later: Version, earlier: Version, known: Mapping[str, Version], line: Line) -> bool:
    """Whether a revision was made from an earlier one, as far as is known.

    What is in between may not have come yet. Then the number is believed, until something that comes says
    that the later one was made from another revision of that number.
    """
    if not later.signer or not earlier.signer or line(later.signer) != line(earlier.signer):
        return False
    if later.revision <= earlier.revision:
        return False
    at: Version | None = later
    while at is not None and at.supersedes is not None:
        revision, sha256 = at.supersedes
        if revision <= earlier.revision:
            return sha256 == earlier.sha256
        at = known.get(sha256)
    return True


def _counts(
    versions: Sequence[Version],
    heads: Sequence[Version],
    above: Mapping[str, set[str]],
    losers: Mapping[str, set[str]],
) -> str:
    """Return the head that counts: the one that did, or what took its place; else the one that came first."""
    names = {one.sha256 for one in heads}
    before = next((one.sha256 for one in versions if one.state == State.CURRENT), None)
    if before is not None:
        seen, waiting = {before}, [before]
        while waiting:
            sha256 = waiting.pop(0)
            if sha256 in names:
                return sha256
            following = above[sha256] | losers.get(sha256, set())
            waiting += sorted(following - seen)
            seen |= following
    return heads[0].sha256
