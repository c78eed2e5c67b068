"""A million spoilt inputs, each for one of the parsers that a bundle's bytes reach: all answer or refuse.

Seeds are the test vectors and what the program writes itself; parts of a whole bundle are changed before
hashes and signature are made anew, so that the change is reached. Where the second reader has the parser too,
both must give the same answer (`fuzz_guided` has none, and goes where coverage leads). A finding is any
exception but the parser's own refusal, another answer than the second reader's, more than a second for one
input, or memory that grows. Ends with code 1 then.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from tests.bundle.parsers import Parser, parsers

SLOW: Final = 1.0  # seconds for one input
GROWTH: Final = 64 * 1024  # KiB by which the most memory may rise, once every seed was read
SLICE: Final = 200  # inputs for one parser before it is the next one's turn
SHOWN: Final = 20  # findings that are printed


@dataclass
class Run:
    """What came of it."""

    outcomes: dict[str, Counter[str]] = field(default_factory=dict)
    slowest: dict[str, float] = field(default_factory=dict)
    findings: list[str] = field(default_factory=list)
    grown: int = 0  # KiB

    @classmethod
    def of(cls, given: Mapping[str, Parser]) -> Run:
        """Return one in which nothing has come yet."""
        return cls({name: Counter() for name in given}, dict.fromkeys(given, 0.0))

    @property
    def inputs(self) -> int:
        return sum(sum(one.values()) for one in self.outcomes.values())


def fuzz(given: Mapping[str, Parser], *, inputs: int, seconds: float, seed: int = 1) -> Run:
    """Give spoilt inputs to each parser in turn, until there were so many or so long has passed."""
    run = Run.of(given)
    chances = {name: random.Random(f"{seed} {name}") for name in given}
    for name, parser in given.items():
        for one in parser.seeds:
            try_one(run, name, parser, one)
    before = _most_memory()
    end = time.monotonic() + seconds
    while run.inputs < inputs and time.monotonic() < end:
        for name, parser in given.items():
            for _ in range(SLICE if name not in WHOLE else SLICE // 20):
                try_one(run, name, parser, parser.mutate(chances[name], parser.seeds))
    run.grown = _most_memory() - before
    if run.grown > GROWTH:
        run.findings.append(f"memory grew by {run.grown} KiB")
    return run


def _most_memory() -> int:
    """Return the most memory that this process has had, in KiB; 0 where the system does not say."""
    if sys.platform == "win32":
        return 0
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most // 1024 if sys.platform == "darwin" else most


WHOLE: Final = frozenset({"bundle", "age file"})  # a whole bundle takes milliseconds, a line microseconds


def try_one(run: Run, name: str, parser: Parser, data: bytes) -> None:
    """Give one input to a parser, and to the second reader where it has that parser."""
    started = time.perf_counter()
    try:
        code = parser.answer(data)
    except Exception as error:  # noqa: BLE001 - what must not happen is counted
        code = f"wrong: {type(error).__name__}"
        run.findings.append(f"{name}: {error!r} for {data[:2000]!r}")
    took = time.perf_counter() - started
    run.slowest[name] = max(run.slowest[name], took)
    run.outcomes[name][code or "taken"] += 1
    if took > SLOW:  # on a busy machine it may only have waited: the time that counts is its own
        started = time.thread_time()
        parser.answer(data)
        if time.thread_time() - started > SLOW:
            run.findings.append(f"{name}: {took:.1f} s for {data[:2000]!r}")
    if parser.other is not None:
        other = parser.other(data)
        if other != code:
            run.findings.append(
                f"{name}: {code or 'taken'}, the second reader {other or 'taken'}: {data[:2000]!r}"
            )


def main() -> int:
    """Fuzz, print what came of it, and return the exit code."""
    told = argparse.ArgumentParser(prog="dev.py bench fuzz_bundle", description=__doc__)
    told.add_argument("--inputs", type=int, default=1_000_000)
    told.add_argument("--seconds", type=int, default=24 * 3600)
    told.add_argument("--seed", type=int, default=1)
    given = told.parse_args()
    started = time.monotonic()
    run = fuzz(parsers(), inputs=given.inputs, seconds=given.seconds, seed=given.seed)
    for name, outcomes in run.outcomes.items():
        most = ", ".join(f"{code} {count}" for code, count in outcomes.most_common(6))
        print(
            f"{name:14}{sum(outcomes.values()):>9} inputs, slowest {run.slowest[name] * 1000:6.1f} ms: {most}"
        )
    for finding in run.findings[:SHOWN]:
        print("FOUND", finding)
    took = time.monotonic() - started
    print(
        f"{run.inputs} inputs in {took:.0f} s, {len(run.findings)} findings, memory grew by {run.grown} KiB"
    )
    return int(bool(run.findings))


if __name__ == "__main__":
    sys.exit(main())
