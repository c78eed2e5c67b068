"""A long sound from end to end, in little memory and little room on the disk."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tbtt_desktop.limits import MIB
from tests.bench.large import Journey

SIZE = 48 * MIB
GROWTH_MAX = 96 * MIB  # 62 measured, of 48 MiB as of 192: what is at work, and no sound
LOG_MAX = 16 * MIB  # of both vaults


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells a step's highest memory")
def test_a_long_sound_travels_in_little_memory(tmp_path: Path) -> None:
    """Hours of her voice must not end the program on an old laptop, or fill its disk with a copy."""
    for folder in ("small", "large"):
        (tmp_path / folder).mkdir()
    Journey(tmp_path / "small", MIB).go()  # loads the libraries, which are no part of a sound
    steps = Journey(tmp_path / "large", SIZE).go()
    assert [step.name for step in steps] == [
        "take in", "render", "render again", "check", "export", "import", "delete"
    ]  # fmt: skip
    for step in steps:
        assert step.growth < GROWTH_MAX, step
        assert step.log < LOG_MAX, step
