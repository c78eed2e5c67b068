from __future__ import annotations

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tbtt_desktop.clock import Chance, Clock, World
from tbtt_desktop.crypto.passphrases import SCORE_MAX, strength, suggest
from tbtt_desktop.crypto.words import word_list


def test_suggestions_are_six_random_words(world: World) -> None:
    """Else the passphrase the program recommends could be guessed."""
    made = [suggest(world) for _ in range(300)]
    assert len(set(made)) == 300
    assert all(len(text.split()) == 6 and set(text.split()) <= set(word_list()) for text in made)
    used = {word for text in made for word in text.split()}
    assert len(used) > 1000
    assert suggest(world, 8).count(" ") == 7
    assert suggest(World(Clock(), Chance(random.Random(1).randbytes))) != made[0]


@pytest.mark.parametrize("weak", ["", "   ", "password", "12345678", "qwertyuiop", "amal1987"])
def test_guessable_passphrases_are_called_weak(weak: str) -> None:
    """Else she would believe herself safe behind a passphrase that is tried first."""
    assert strength(weak) <= 2


def test_suggestions_are_called_strong(world: World) -> None:
    """Else the meter would talk people out of the passphrase the program gave them."""
    assert strength(suggest(world)) == SCORE_MAX


@given(st.text(max_size=100))
@settings(max_examples=30)
def test_any_text_gets_a_score(text: str) -> None:
    """Else a passphrase in her own script would crash the set-up."""
    assert 0 <= strength(text) <= SCORE_MAX


def test_long_text_is_judged_at_once() -> None:
    """Else a pasted paragraph would freeze the set-up screen."""
    strength("warm up")
    start = time.process_time()
    assert strength("correct horse battery staple " * 40) == SCORE_MAX
    assert time.process_time() - start < 2
