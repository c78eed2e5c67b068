"""Each parser that a bundle's bytes reach, under a short rain of spoilt inputs."""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.fuzz_bundle import Run, fuzz, try_one
from tests.bundle.parsers import parsers
from tests.helpers.corpus import kept

# A minute of every run of the tests: what a stranger sends is what they must not miss.
SECONDS = 16
GUIDED = 22  # seconds of all parsers together, and about as many to begin
ROOT = Path(__file__).parents[2]


def test_every_parser_answers_or_refuses() -> None:
    """One crafted file from a stranger must not stop the program, nor mean two things to two readers."""
    run = fuzz(parsers(), inputs=1_000_000, seconds=SECONDS, seed=2)
    assert not run.findings, run.findings[:3]
    assert all(run.outcomes.values())


def test_what_coverage_led_to_is_answered_or_refused() -> None:
    """What once reached a rare branch reaches it again after a change, when it was not looked for."""
    given = parsers()
    run = Run.of(given)
    for name, parser in given.items():
        for one in kept(name):
            try_one(run, name, parser, one)
    assert not run.findings, run.findings[:3]
    assert sum(map(bool, run.outcomes.values())) > len(given) / 2


@pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64" or sys.version_info >= (3, 14),
    reason="atheris has no wheel here",
)
def test_no_parser_gives_way_to_what_coverage_leads() -> None:
    """A branch that no chance input reaches would be where a stranger's file stops the program."""
    ran = subprocess.run(
        [sys.executable, "-m", "tests.bench.fuzz_guided", "--seconds", str(GUIDED)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
