"""Two hundred times kill -9 at random moments: nothing that was reported saved is lost, every vault opens.

`dev.py bench soak` does the same for as long as one likes. Whole commands are killed in `test_durability`.
What the disk itself loses when the current fails is not shown here.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.promises.cut_kinds import (
    Exporting,
    Importing,
    Migrating,
    Passphrases,
    Recording,
    Rekeying,
    Writing,
)
from tests.promises.cuts import Cut, Cutter

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="workers are forked, and killed with -9"),
]

RUNS: dict[type[Cut], int] = {
    Writing: 40,
    Recording: 30,
    Importing: 30,
    Exporting: 20,
    Migrating: 30,
    Passphrases: 20,
    Rekeying: 30,
}
SEED = 20260308


@pytest.fixture(scope="module")
def cutter() -> Iterator[Cutter]:
    """The process that starts workers and kills them."""
    with Cutter() as process:
        yield process


def test_there_are_two_hundred() -> None:
    """A promise with a figure must be tested as often as it says."""
    assert sum(RUNS.values()) == 200


@pytest.mark.parametrize("kind", RUNS, ids=lambda kind: kind.kind)
def test_a_cut_loses_nothing_that_was_reported_saved(cutter: Cutter, tmp_path: Path, kind: type[Cut]) -> None:
    """After a power cut her words, her voice or the whole vault would be gone."""
    hit = kind(tmp_path / kind.kind).runs(cutter, RUNS[kind], SEED)
    assert hit >= RUNS[kind] // 5  # the others had come to their end, which is compared as well
