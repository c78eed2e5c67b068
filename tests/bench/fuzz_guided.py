"""Inputs that coverage leads, for each of the parsers that a bundle's bytes reach: all answer or refuse.

atheris (libFuzzer) sees which branches of `tbtt_desktop/bundle` and `tbtt_desktop/crypto` an input reaches,
keeps those that reach new ones, and goes on from them. Seeds are those of `fuzz_bundle` and what earlier runs
kept in `tests/vectors/fuzz`; each parser has a process of its own. A finding is any exception but the
parser's own refusal, more than a second for one input, or more memory than `GROWTH`. Ends with code 1 then.

    python3 dev.py bench fuzz_guided [--inputs N | --seconds S] [--only PARSER] [--record] [--keep]

`--record` adds what came of it to `tests/bench/fuzz_guided.md`, `--keep` the few inputs that
reach as much to `tests/vectors/fuzz`. atheris has wheels for Linux on x86-64, up to Python 3.13.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import io
import json
import mmap
import os
import random
import re
import struct
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, Final

from tests.helpers.corpus import keep, kept

if TYPE_CHECKING:
    from tests.bundle.parsers import Parser

ROOT: Final = Path(__file__).parents[2]
RECORD: Final = Path(__file__).with_suffix(".md")
INSTRUMENTED: Final = ("tbtt_desktop.bundle", "tbtt_desktop.crypto")
SLOW: Final = 1.0  # seconds of its own for one input
STUCK: Final = 20  # seconds after which libFuzzer gives an input up
GROWTH: Final = 256  # MiB that a process may grow by, what libFuzzer keeps included
LONGEST: Final = 64 * 1024  # bytes of an input
WHOLE: Final = 20  # a whole bundle takes that many times as long as a line
TOLD: Final = 5  # findings of one parser that are told in full
SEED: Final = "seed-"  # how the names of those files begin that were there first
_ENDED_BY: Final = "-by-"  # how, after the folder's name, the files are named whose input ended the process
_COVERED: Final = re.compile(r"cov: (\d+)")
_COUNTS: Final = struct.Struct("=QQd")  # inputs, of those taken, seconds of the slowest


Step = tuple[str, int, int]  # file, line before, line


@dataclass(slots=True)
class Outcome:
    """What came of one parser."""

    inputs: int = 0
    taken: int = 0
    slowest: float = 0.0  # seconds
    seconds: float = 0.0
    before: int = 0  # edges that the seeds reach
    covered: int = 0  # edges that were reached in the end
    findings: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Limits:
    """When a parser's turn ends; 0 for never."""

    inputs: int
    seconds: int


def instrumented_parsers() -> dict[str, Parser]:
    """Return the parsers, loaded so that atheris sees what they reach."""
    import atheris

    with contextlib.redirect_stderr(io.StringIO()), atheris.instrument_imports(include=list(INSTRUMENTED)):
        from tests.bundle.parsers import parsers
    return parsers()


def fuzz(name: str, parser: Parser, limits: Limits, seed: int, folder: Path) -> Outcome:
    """Lead a process of its own through one parser; `folder` gets the inputs that reached something new."""
    if sys.platform == "win32":
        raise RuntimeError("there is no fork")
    folder.mkdir()
    for number, one in enumerate((*parser.seeds, *kept(name))):
        (folder / f"{SEED}{number}").write_bytes(one)
    counts = mmap.mmap(-1, _COUNTS.size)
    begun = time.monotonic()
    with tempfile.TemporaryFile() as said, tempfile.TemporaryFile() as found:
        pid = os.fork()
        if not pid:
            _become_fuzzer(parser, limits, seed, folder, counts, said.fileno(), found.fileno())
        _, status = os.waitpid(pid, 0)
        inputs, taken, slowest = _COUNTS.unpack(counts[:])
        outcome = Outcome(inputs, taken, slowest, time.monotonic() - begun)
        said.seek(0)
        found.seek(0)
        words = said.read().decode("utf-8", "replace")
        outcome.findings = [json.loads(line) for line in found.read().decode().splitlines()]
    edges = [int(one) for one in _COVERED.findall(words)]
    outcome.before, outcome.covered = (edges[0], edges[-1]) if edges else (0, 0)
    if status:
        by = [one.read_bytes() for one in folder.parent.glob(f"{folder.name}{_ENDED_BY}*")]
        outcome.findings.append(f"ended with {status}: {words[-600:]} for {by!r}")
    return outcome


def _become_fuzzer(
    parser: Parser, limits: Limits, seed: int, folder: Path, counts: mmap.mmap, said: int, found: int
) -> None:
    import atheris

    os.dup2(said, 1)
    os.dup2(said, 2)
    options = {
        "runs": limits.inputs or -1,
        "max_total_time": limits.seconds,
        "max_len": LONGEST,
        "timeout": STUCK,
        "rss_limit_mb": _resident() + GROWTH,
        "seed": seed,
        "dict": folder.with_name("words"),
        "artifact_prefix": f"{folder}{_ENDED_BY}",
    }
    given = ["fuzz", *(f"-{name}={value}" for name, value in options.items()), str(folder)]
    knows = mutator(parser)
    atheris.Setup(given, Target(parser, counts, found).give, **({"custom_mutator": knows} if knows else {}))
    atheris.Fuzz()
    os._exit(0)


def mutator(parser: Parser) -> Callable[[bytes, int, int], bytes] | None:
    """Return what changes an input where bytes that are changed anywhere reach little: a JSON value, a sum.

    None for libFuzzer's own way. The two do not go together: `atheris.Mutate` of 3.0.0 ends the process.
    """
    from tests.bundle.mutations import spoilt

    if parser.mutate is spoilt:
        return None

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        chance = random.Random(seed)
        if chance.random() < 0.3:
            return spoilt(chance, [data, chance.choice(parser.seeds)])[:most]
        try:
            return parser.mutate(chance, [data])[:most]
        except (ValueError, RecursionError, LookupError, TypeError):  # no longer a JSON document
            return parser.mutate(chance, parser.seeds)[:most]

    return mutate


class Target:
    """What libFuzzer calls: counts, and tells each kind of finding once instead of ending with it."""

    def __init__(self, parser: Parser, counts: mmap.mmap, found: int) -> None:
        self._parser = parser
        self._counts = counts
        self._found = found
        self._inputs = self._taken = 0
        self._slowest = 0.0
        self._seen: set[str] = set()

    def give(self, data: bytes) -> None:
        """Give one input to the parser."""
        begun = time.thread_time()
        try:
            self._taken += not self._parser.answer(data)
        except Exception as error:  # noqa: BLE001 - what must not happen is told
            frame = traceback.extract_tb(error.__traceback__)[-1]
            self._tell(f"{type(error).__name__} {frame.filename}:{frame.lineno}", repr(error), data)
        took = time.thread_time() - begun
        if took > SLOW:
            self._tell("slow", f"{took:.1f} s", data)
        self._inputs += 1
        self._slowest = max(self._slowest, took)
        _COUNTS.pack_into(self._counts, 0, self._inputs, self._taken, self._slowest)

    def _tell(self, kind: str, what: str, data: bytes) -> None:
        if kind not in self._seen:
            self._seen.add(kind)
            os.write(self._found, json.dumps(f"{kind}: {what} for {data!r}").encode() + b"\n")


def few_that_reach_as_much(folder: Path, parser: Parser, before: Sequence[bytes]) -> list[bytes]:
    """Return inputs that libFuzzer added to `folder` or that were kept before, each with a step of its own.

    libFuzzer's own way to choose them starts the program again by its name, which is Python's here.
    """
    seen = set().union(*(steps_of(parser, one) for one in parser.seeds))
    added = [one.read_bytes() for one in folder.iterdir() if not one.name.startswith(SEED)]
    chosen = []
    for one in sorted({*added, *before}, key=lambda data: (len(data), data)):
        new = steps_of(parser, one) - seen
        if new:
            chosen.append(one)
            seen |= new
    return chosen


def steps_of(parser: Parser, data: bytes) -> set[Step]:
    """Return from which line to which the code that is instrumented goes for an input."""
    steps: set[Step] = set()
    before: dict[FrameType, int] = {}

    def line(frame: FrameType, event: str, _: object) -> Callable[..., Any]:
        if event == "line":
            steps.add((frame.f_code.co_filename, before.get(frame, 0), frame.f_lineno))
            before[frame] = frame.f_lineno
        return line

    def call(frame: FrameType, _event: str, _: object) -> Callable[..., Any] | None:
        return line if frame.f_globals.get("__name__", "").startswith(INSTRUMENTED) else None

    sys.settrace(call)
    try:
        parser.answer(data)
    finally:
        sys.settrace(None)
    return steps


def fuzz_all(given: Mapping[str, Parser], limits: Limits, seed: int, *, keeping: bool) -> dict[str, Outcome]:
    """Fuzz each in turn, a line when it is done; `limits` are those of all of them together."""
    heavy = {name for name in given if name in ("bundle", "age file")}
    share = len(given) - len(heavy) + len(heavy) / WHOLE
    outcomes = {}
    with tempfile.TemporaryDirectory() as place:
        _write_words(Path(place) / "words")
        for number, (name, parser) in enumerate(given.items()):
            part = 1 / share / (WHOLE if name in heavy else 1)
            own = Limits(
                -int(-limits.inputs * part // 1),
                max(1, limits.seconds // len(given)) if limits.seconds else 0,
            )
            folder = Path(place) / str(number)
            outcomes[name] = one = fuzz(name, parser, own, seed, folder)
            print(
                f"{name:14}{one.inputs:>9} inputs, {one.taken:>7} taken, {one.seconds:6.1f} s, slowest"
                f" {one.slowest * 1000:6.1f} ms, edges {one.before} to {one.covered}",
                flush=True,
            )
            for finding in one.findings[:TOLD]:
                print("FOUND", finding[:2000], flush=True)
            if keeping:
                print(f"{'':14}kept {keep(name, few_that_reach_as_much(folder, parser, kept(name)))}")
    return outcomes


def _write_words(file: Path) -> None:
    """Write libFuzzer's dictionary."""
    from tests.bundle.mutations import TOKENS

    words = ("".join(f"\\x{byte:02x}" for byte in token) for token in TOKENS)
    file.write_text("".join(f'"{word}"\n' for word in words), encoding="ascii")


def present_commit() -> str:
    """Return what is checked out."""
    told = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return told.stdout.strip()


def record(outcomes: Mapping[str, Outcome], commit: str) -> None:
    """Add a run of the code of a commit to the record."""
    inputs = sum(one.inputs for one in outcomes.values())
    today = dt.datetime.now(dt.UTC).date()
    lines = [
        f"\n## {today}, {commit}: {inputs:,} inputs\n",
        "| parser | inputs | seconds | edges of the seeds | new edges | slowest, ms | findings |",
        "|---|---|---|---|---|---|---|",
        *(
            f"| {name} | {one.inputs:,} | {one.seconds:.0f} | {one.before} | {one.covered - one.before} "
            f"| {one.slowest * 1000:.0f} | {len(one.findings)} |"
            for name, one in outcomes.items()
        ),
    ]
    with RECORD.open("a", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def _resident() -> int:
    """Return this process's resident size in MiB (Linux)."""
    if sys.platform == "win32":
        raise RuntimeError("there is no /proc")
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") >> 20


def main() -> int:
    """Fuzz, print what came of it, and return the exit code."""
    told = argparse.ArgumentParser(prog="dev.py bench fuzz_guided", description=__doc__)
    told.add_argument("--inputs", type=int, default=0, help="for all parsers together (default: 1000000)")
    told.add_argument("--seconds", type=int, default=0, help="for all parsers together, in place of --inputs")
    told.add_argument("--seed", type=int, default=1)
    told.add_argument("--only", action="append", help="one parser; may be given again")
    told.add_argument("--record", action="store_true", help="add the figures to the record")
    told.add_argument("--keep", action="store_true", help="keep what reached something new as seeds")
    given = told.parse_args()
    if sys.platform != "linux":
        told.error("atheris is used on Linux only")
    commit = present_commit() if given.record else ""
    parsers = instrumented_parsers()
    chosen = {name: one for name, one in parsers.items() if not given.only or name in given.only}
    limits = Limits(given.inputs if given.inputs or given.seconds else 1_000_000, given.seconds)
    outcomes = fuzz_all(chosen, limits, given.seed, keeping=given.keep)
    findings = sum(len(one.findings) for one in outcomes.values())
    print(f"{sum(one.inputs for one in outcomes.values())} inputs, {findings} findings")
    if given.record:
        record(outcomes, commit)
    return int(findings > 0 or not all(one.inputs for one in outcomes.values()))


if __name__ == "__main__":
    sys.exit(main())
