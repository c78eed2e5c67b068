"""Each parser that a bundle's bytes reach, under a short rain of spoilt inputs."""

from __future__ import annotations

from tests.bench.fuzz_bundle import fuzz
from tests.bundle.mutations import parsers

SECONDS = 10


def test_every_parser_answers_or_refuses() -> None:
    """One crafted file from a stranger must not stop the program, nor mean two things to two readers."""
    run = fuzz(parsers(), inputs=1_000_000, seconds=SECONDS, seed=2)
    assert not run.findings, run.findings[:3]
    assert all(run.outcomes.values())
