"""Which version counts depends on what is here, not on the order in which it came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.stories.versions import State, Verdict, Version, placed

R1 = Version("r1", "amal", 1)
R2 = Version("r2", "amal", 2, (1, "r1"))
R2B = Version("r2b", "amal", 2, (1, "r1"))  # from a copy of her vault
R3 = Version("r3", "amal", 3, (2, "r2"))
NOOR = Version("n1", "noor", 1)


def after(versions: Sequence[Version], verdicts: Sequence[Verdict] = ()) -> dict[str, State]:
    """Let versions come one after another, each beside what is here."""
    states: dict[str, State] = {}
    for count in range(1, len(versions) + 1):
        here = [replace(one, state=states.get(one.sha256, "")) for one in versions[:count]]
        states = dict(placed(here, [one for one in verdicts if count == len(versions)]))
    return states


def heads(states: dict[str, State]) -> set[str]:
    """Return what counts and what waits for a person."""
    return {key for key, state in states.items() if state in (State.CURRENT, State.CONFLICT)}


@st.composite
def trees(draw: st.DrawFn) -> list[Version]:
    """Return versions of one story: each made from one before, by one of two people."""
    made: list[Version] = []
    for number in range(draw(st.integers(1, 6))):
        signer = draw(st.sampled_from(["amal", "noor"]))
        own = [one for one in made if one.signer == signer]
        parent = draw(st.sampled_from([None, *own]))
        revision = draw(st.integers(1, 2)) + (parent.revision if parent else 0)
        supersedes = (parent.revision, parent.sha256) if parent else None
        made.append(Version(f"v{number}", signer, revision, supersedes))
    return made


@given(trees(), st.randoms(use_true_random=False))
def test_what_stands_and_what_waits_is_the_same_in_any_order(made: list[Version], chance: object) -> None:
    """Two sticks that arrive the other way round must not make another story of hers count in the end."""
    shuffled = list(made)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = after(made), after(shuffled)
    assert heads(one) == heads(other)
    assert {key for key, state in one.items() if state is State.SUPERSEDED} == {
        key for key, state in other.items() if state is State.SUPERSEDED
    }
    assert sum(state is State.CURRENT for state in other.values()) == 1


@given(trees(), st.data())
def test_a_decision_leaves_one_less_to_decide_and_both_are_kept(
    made: list[Version], data: st.DataObject
) -> None:
    """A person who decided must not be asked the same again, and nothing that came may be lost by it."""
    states = after(made)
    waiting = sorted(key for key, state in states.items() if state is State.CONFLICT)
    if not waiting:
        return
    here = next(key for key, state in states.items() if state is State.CURRENT)
    there = data.draw(st.sampled_from(waiting))
    result = data.draw(st.sampled_from([here, there, "made"]))
    all_ = [replace(one, state=states[one.sha256]) for one in made]
    all_ += [Version("made", "", max(one.revision for one in made))] if result == "made" else []
    now = placed(all_, [Verdict(here, there, result)])
    assert now[result] is State.CURRENT
    assert heads(dict(now)) == (heads(states) - {here, there}) | {result}
    assert {here, there} - {result} <= {key for key, state in now.items() if state is State.SET_ASIDE}
    assert set(now) == {one.sha256 for one in all_}


@given(st.permutations([R1, R2, R3]))
def test_her_last_revision_counts_whichever_came_last(order: list[Version]) -> None:
    """An old stick found in a drawer must not put her first version back."""
    assert after(order) == {"r1": State.SUPERSEDED, "r2": State.SUPERSEDED, "r3": State.CURRENT}


@given(st.permutations([R1, R2, R2B, R3]))
def test_a_later_revision_does_not_win_over_one_that_it_was_not_made_from(order: list[Version]) -> None:
    """What was changed in a copy of the vault would be lost without anybody having seen it."""
    assert heads(after(order)) == {"r3", "r2b"}


def test_the_number_is_believed_until_what_lies_between_has_come() -> None:
    """A lost stick must not make every later revision wait for a person."""
    assert after([R1, R3])["r3"] is State.CURRENT
    assert heads(after([R2B, R3])) == {"r2b", "r3"}


def test_what_counted_goes_on_counting_until_somebody_decides() -> None:
    """The last writer must never win silently."""
    assert after([R1, NOOR]) == {"r1": State.CURRENT, "n1": State.CONFLICT}
    assert after([R1, NOOR, R2]) == {"r1": State.SUPERSEDED, "n1": State.CONFLICT, "r2": State.CURRENT}


def test_a_later_revision_of_the_side_that_was_taken_takes_its_place() -> None:
    """Having decided for her version once, nobody should have to decide for its next one."""
    states = after([R1, NOOR, R2], [Verdict("r1", "n1", "r1")])
    assert states == {"r1": State.SUPERSEDED, "n1": State.SET_ASIDE, "r2": State.CURRENT}


def test_a_later_revision_of_the_side_that_was_set_aside_is_asked_about() -> None:
    """Whoever was decided against may have put it right since; a person looks at that too."""
    states = after([R1, NOOR, Version("n2", "noor", 2, (1, "n1"))], [Verdict("r1", "n1", "r1")])
    assert states["r1"] is State.CURRENT
    assert states["n2"] is State.CONFLICT


def test_what_was_put_together_waits_beside_any_later_revision_of_either() -> None:
    """A later revision knows nothing of what a person put together, and would undo it."""
    made = Version("made", "", 1)
    states = after([R1, NOOR, made, R2], [Verdict("r1", "n1", "made")])
    assert states["made"] in (State.CURRENT, State.CONFLICT)
    assert heads(states) == {"made", "r2"}


def test_a_decision_ends_with_what_it_was_about() -> None:
    """Where one side was taken back, the other one is a story again, and not a loser."""
    assert after([NOOR], [Verdict("r1", "n1", "r1")]) == {"n1": State.CURRENT}


def test_a_new_key_goes_on_where_the_old_one_ended() -> None:
    """A helper with a new key would otherwise be a stranger to the stories that she gave."""
    later = Version("r2", "amal-2", 2, (1, "r1"))
    keys = {"amal": "amal-2"}
    states = placed([R1, later], [], lambda key: keys.get(key, key))
    assert dict(states) == {"r1": State.SUPERSEDED, "r2": State.CURRENT}
