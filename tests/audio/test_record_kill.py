"""A recorder that is killed in mid-sentence. `tests.bench.record_kill` does fifty and prints each loss."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.bench.record_kill import cut_off

ROUNDS = 4


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_a_crash_costs_two_seconds_at_most(tmp_path: Path, seed: int) -> None:
    """She has told it once; nobody can ask her to tell it again because the current failed."""
    one = cut_off(tmp_path / "vault", random.Random(seed).uniform(0.3, 4))
    assert one.there >= one.reported
    assert one.lost <= 2.0
