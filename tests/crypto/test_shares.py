from __future__ import annotations

import itertools
import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shamir_mnemonic import combine_mnemonics, generate_mnemonics
from shamir_mnemonic.wordlist import WORD_INDEX_MAP, WORDLIST

from tbtt_desktop.clock import WORLD, Chance, Clock, World
from tbtt_desktop.crypto.errors import ShareProblem
from tbtt_desktop.crypto.keys import RecoverySecret
from tbtt_desktop.crypto.shares import (
    Share,
    Sharing,
    combine,
    completions,
    drill_places,
    drill_wrong,
    near_words,
    parse_share,
    split,
    word_at,
)
from tbtt_desktop.errors import BugError

SECRET = RecoverySecret(bytes(range(16)))
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@pytest.fixture
def made(world: World) -> list[Share]:
    """Two of three."""
    return split(SECRET, world)


def _text(share: Share) -> str:
    return " ".join(share.words)


def test_every_pair_restores(made: list[Share]) -> None:
    """Else the loss of one share would be the loss of the vault."""
    assert [share.number for share in made] == [1, 2, 3]
    assert all(len(share.words) == 20 and share.threshold == 2 for share in made)
    for pair in itertools.permutations(made, 2):
        assert combine([_text(share) for share in pair]) == SECRET
    assert combine([_text(share) for share in made]) == SECRET


def test_one_share_is_not_enough(made: list[Share]) -> None:
    """Else one holder alone could open the vault, or would not be told what is missing."""
    for texts in ([_text(made[0])], [_text(made[0])] * 2):
        with pytest.raises(ShareProblem) as problem:
            combine(texts)
        assert problem.value.code == "shares_too_few"
        assert problem.value.params == {"needed": 2, "given": 1}
    with pytest.raises(ShareProblem) as problem:
        combine([])
    assert problem.value.params == {"needed": 2, "given": 0}


def test_other_thresholds(world: World) -> None:
    """Else a group that wants three of five would lose its vault with three."""
    made = split(SECRET, world, Sharing(3, 5))
    for three in itertools.combinations(made, 3):
        assert combine([_text(share) for share in three]) == SECRET
    with pytest.raises(ShareProblem) as problem:
        combine([_text(share) for share in made[:2]])
    assert problem.value.params == {"needed": 3, "given": 2}
    with pytest.raises(BugError):
        split(RecoverySecret(bytes(15)), world)


@pytest.mark.parametrize(
    "written", ["1-of-3", "4-of-3", "6-of-8", "2-of-17", "2of3", "", "-", "two-of-three"]
)
def test_a_choice_that_cannot_be_is_refused(written: str) -> None:
    """Else one sheet of paper would open the vault, or no number of them."""
    with pytest.raises(ShareProblem) as problem:
        Sharing.parse(written)
    assert problem.value.code == "shares_choice"


def test_a_choice_reads_as_it_is_written() -> None:
    """Else the vault would say that three are needed where two are enough."""
    assert Sharing.parse(" 3-OF-16 ") == Sharing(3, 16)
    assert str(Sharing()) == "2-of-3"


def test_four_letters_tell_every_word() -> None:
    """Else a helper would type every word of twenty to its end."""
    for word in WORDLIST:
        assert word in completions(word[:4])[:1]
    assert completions("acad") == ("academic",)
    assert completions("a", most=3) == ("academic", "acid", "acne")
    assert completions("0012") == completions("two words") == completions("") == ()


def test_a_slip_of_the_pen_is_offered_its_word() -> None:
    """Else she would search a list of a thousand words for what she meant."""
    assert near_words("acedemic")[0] == "academic"
    assert near_words("zzzzzz") == near_words("0001") == near_words("") == ()
    assert word_at("academic, acid  ACNE", 3) == "acne"
    assert word_at("academic", 2) == word_at("academic", 0) == ""


def test_other_slip39_programs_restore_ours(made: list[Share]) -> None:
    """Else a vault would be lost with this program, although the shares are of a common kind."""
    assert combine_mnemonics([_text(made[0]), _text(made[2])]) == SECRET


def test_digit_groups_and_ways_of_writing_are_the_same_share(made: list[Share]) -> None:
    """Else a holder who copied numbers, or used commas, would be refused."""
    share = made[1]
    spelled = [
        " ".join(share.groups),
        "".join(share.groups),
        "\n".join(share.groups).translate(ARABIC),
        ", ".join(word.upper() for word in share.words),
        "-".join(share.words),
        " ".join(itertools.chain(share.words[:7], share.groups[7:])),
    ]
    assert all(parse_share(text) == share for text in spelled)
    assert all(len(group) == 4 and 0 <= int(group) <= 1023 for group in share.groups)


def test_word_that_is_no_word_is_found(made: list[Share]) -> None:
    """Else a holder would have to search twenty words for one slip."""
    words = list(made[1].words)
    words[12] = "qwertz"
    for bad in (" ".join(words), " ".join([*made[1].groups[:12], "1024", *made[1].groups[13:]])):
        with pytest.raises(ShareProblem) as problem:
            combine([_text(made[0]), bad])
        assert problem.value.code == "share_word_unknown"
        assert problem.value.params == {"share": 2, "place": 13}


@given(st.integers(0, 19), st.integers(1, 1023))
def test_wrong_word_from_the_list_is_found(at: int, change: int) -> None:
    """Else a holder who copied "acid" for "acne" would be told nothing but "wrong"."""
    words = list(SET[0].words)
    words[at] = WORDLIST[WORD_INDEX_MAP[words[at]] ^ change]
    with pytest.raises(ShareProblem) as problem:
        parse_share(" ".join(words), share=3)
    assert problem.value.code == "share_word_wrong"
    assert problem.value.params == {"share": 3, "place": at + 1}


def test_two_words_in_each_others_place_are_noticed(made: list[Share]) -> None:
    """Else a share copied in the wrong order would pass, and restore nothing."""
    words = list(made[0].words)
    there = next(place for place in range(9, 20) if words[place] != words[8])  # the same twice is no mistake
    words[8], words[there] = words[there], words[8]
    with pytest.raises(ShareProblem) as problem:
        parse_share(" ".join(words))
    assert problem.value.code == "share_checksum"


def test_missing_word_is_counted(made: list[Share]) -> None:
    """Else a holder would not know that she skipped a word."""
    with pytest.raises(ShareProblem) as problem:
        parse_share(" ".join(made[0].words[:19]))
    assert problem.value.code == "share_length"
    assert problem.value.params == {"share": 1, "count": 19, "expected": 20}


def test_shares_of_two_sets_do_not_mix(made: list[Share], world: World) -> None:
    """Else old and new shares together would give rubbish in place of the secret."""
    other = split(SECRET, world)
    with pytest.raises(ShareProblem) as problem:
        combine([_text(made[0]), _text(other[1])])
    assert problem.value.code == "shares_of_different_sets"
    assert problem.value.params == {"share": 2}


def test_two_sets_under_one_identifier_do_not_mix() -> None:
    """Else two sets that chance gave one number would restore a wrong secret."""
    same = World(Clock(), Chance(bytes))
    first, second = split(SECRET, same), split(SECRET, same)
    assert first[0].identifier == second[0].identifier
    with pytest.raises(ShareProblem) as problem:
        combine([_text(first[0]), _text(second[1])])
    assert problem.value.code == "shares_damaged"
    with pytest.raises(ShareProblem) as problem:
        combine([_text(first[0]), _text(second[0])])
    assert problem.value.code == "shares_of_different_sets"


def test_shares_that_would_take_minutes_are_refused() -> None:
    """Else a crafted share could freeze the recovery screen."""
    for exponent, groups in ((3, [(2, 3)]), (0, [(1, 1)]), (0, [(2, 3), (1, 1)])):
        made = generate_mnemonics(1, groups, bytes(16), iteration_exponent=exponent)
        with pytest.raises(ShareProblem) as problem:
            parse_share(made[-1][0])
        assert problem.value.code == "share_unsupported"


def test_drill_asks_for_four_words_that_only_this_share_has(made: list[Share], world: World) -> None:
    """Else the drill would pass for somebody who copied the wrong share."""
    seen: set[int] = set()
    for _ in range(60):
        places = drill_places(world)
        assert len(set(places)) == 4
        assert list(places) == sorted(places)
        seen.update(places)
    assert seen == set(range(5, 21))
    share = made[0]
    answers = {place: share.words[place - 1] for place in (5, 9, 14, 20)}
    assert drill_wrong(share, answers) == ()
    assert drill_wrong(share, {5: share.groups[4], 9: f" {share.words[8].upper()} "}) == ()
    assert drill_wrong(share, answers | {20: "acid acid", 9: ""}) == (9, 20)


def test_words_stay_out_of_repr(made: list[Share]) -> None:
    """Else a crash report would carry a share."""
    for shown in (repr(made[0]), str(made[0])):
        assert not set(re.findall(r"[a-z]+", shown)) & set(made[0].words[2:])  # "numb" is in "number" as well


@given(st.text(max_size=200) | st.lists(st.sampled_from(WORDLIST), max_size=34).map(" ".join))
@settings(max_examples=150)
def test_arbitrary_text_is_refused_by_code(text: str) -> None:
    """Else something pasted by accident would crash the recovery screen."""
    with pytest.raises(ShareProblem):
        combine([text, text])


def test_endless_text_is_refused() -> None:
    """Else a pasted document would hang the recovery screen."""
    with pytest.raises(ShareProblem) as problem:
        parse_share("acid " * 1_000_000)
    assert problem.value.code == "share_length"


SET = split(SECRET, World(WORLD.clock, Chance(random.Random(7).randbytes)))
