"""What the suggestions find in testimonies that nobody gave, and how long they take.

Recall: the share of labelled identifiers that a suggestion of their kind touches ("any": one of any kind,
"exact": has to the letter, "hidden": hides whole). Precision: the share of suggestions that touch
something labelled. Direct identifiers are names, numbers, addresses; places, organisations and dates are
told apart below.
Ends with code 1 where a target is missed in a language.

With --packages, the site-packages of an environment that has presidio-analyzer, presidio without a model is
run beside it on the same texts: its recall, and how many times as long it takes for as many words. Ours is
measured as the built program has it, compiled (which takes some minutes after each change, and a C compiler),
and as the sources are.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import Final

from tbtt_desktop.stories.records import Suggestion
from tests.redaction.scoring import DIRECT, Score
from tests.redaction.testimonies import CATEGORIES, LANGUAGES, SERIES, LabelledText, read

RECALL: Final = 0.95
PRECISION: Final = 0.70
LOAD_SECONDS: Final = 1.0
WORDS: Final = 10_000
WORDS_MS: Final = 150.0
MEMORY_MIB: Final = 200.0
TIMES: Final = 10.0  # as fast as presidio without a model

Finder = Callable[[LabelledText], list[Suggestion]]
Taken = tuple[float, float]  # milliseconds of the processor, and by the clock
Timed = Callable[[], Taken]


def main() -> int:
    """Measure, print the tables, and return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py bench suggest", description=__doc__)
    parser.add_argument("--split", choices=("tune", "kept", "all"), default="kept")
    parser.add_argument("--series", type=int, choices=SERIES, help="only this (all unless told)")
    parser.add_argument("--language", action="append", choices=LANGUAGES, help="only this (may be repeated)")
    parser.add_argument("--missed", action="store_true", help="list what was missed or made up (tune only)")
    parser.add_argument("--packages", type=Path, metavar="DIR", help="site-packages with presidio-analyzer")
    given = parser.parse_args()
    before = memory()
    begun = time.perf_counter()
    from tbtt_desktop.redaction.suggest import suggest  # late: loading is measured

    suggest("My name is Amina, call 0300 1234567.")
    loaded = time.perf_counter() - begun
    split = None if given.split == "all" else given.split
    met = [table(list(given.language or LANGUAGES), split, given.series)]
    if given.missed and given.split == "tune":
        list_missed(given.language or list(LANGUAGES), given.series)
    met.append(speed(loaded, memory() - before))
    if given.packages is not None:
        met.append(beside(given.packages, list(given.language or LANGUAGES), split, given.series))
    return int(not all(met))


def table(languages: list[str], split: str | None, series: int | None) -> bool:
    """Print a line a language and one a category; return whether every language meets the targets."""
    every, met = Score(), True
    print(f"{'':10} {'direct':>7} {'any':>7} {'exact':>7} {'hidden':>7} {'all':>7} {'precision':>10}")
    for language in languages:
        score = Score()
        for one in read(language, split=split, series=series):  # type: ignore[arg-type]  # argparse did
            made = suggestions(one)
            score.add(one.labels, made)
            every.add(one.labels, made)
        recall, precision = score.recall(DIRECT), score.precision()
        good = recall >= RECALL and precision >= PRECISION
        met = met and good
        figures = (
            recall,
            score.offered(DIRECT),
            score.same(DIRECT),
            score.hidden(DIRECT),
            score.recall(CATEGORIES),
        )
        print(
            f"{language:10} "
            + " ".join(f"{one:7.3f}" for one in figures)
            + f" {precision:10.3f}  {'met' if good else 'missed'}"
        )
    print(f"\n{'':12} {'labels':>6} {'recall':>7} {'exact':>7} {'hidden':>7} {'precision':>10}")
    for kind in sorted(CATEGORIES):
        shares = (every.recall([kind]), every.same([kind]), every.hidden([kind]))
        print(
            f"{kind:12} {every.labels[kind]:6} "
            + " ".join(f"{one:7.3f}" for one in shares)
            + f" {every.precision([kind]):10.3f}"
        )
    return met


def suggestions(one: LabelledText) -> list[Suggestion]:
    """Return what is suggested for a text whose story says language and country."""
    from tbtt_desktop.redaction.recognisers.base import Hints
    from tbtt_desktop.redaction.suggest import suggest

    return suggest(one.text, hints=Hints(one.country, one.language))


def list_missed(languages: list[str], series: int | None) -> None:
    """Print what was not found and what was made up, with a few words around it."""
    for one in read(*languages, split="tune", series=series):
        made = suggestions(one)
        for label in one.labels:
            if not any(a.start < label.end and label.start < a.end for a in made):
                print(f"{one.id} missed {label.category:8} {around(one.text, label.start, label.end)}")
        for a in made:
            if not any(a.start < b.end and b.start < a.end for b in one.labels):
                print(f"{one.id} made up {a.category:8} {around(one.text, a.start, a.end)}")


def around(text: str, start: int, end: int) -> str:
    """Return a stretch in brackets with what stands beside it, on one line."""
    return f"{text[max(0, start - 30) : start]}[{text[start:end]}]{text[end : end + 30]}".replace("\n", " / ")


def speed(loaded: float, grown: float) -> bool:
    """Print how long loading and ten thousand words take; return whether both targets are met."""
    from tbtt_desktop.redaction.suggest import suggest

    text = ten_thousand_words()
    took = median(lambda: suggest(text))
    print(f"\nloading {loaded:.2f} s (target {LOAD_SECONDS:.0f})")
    print(f"memory grown by {grown:.0f} MiB (target {MEMORY_MIB:.0f})")
    print(f"{WORDS} words in nine languages: {took:.0f} ms of the processor (target {WORDS_MS:.0f})")
    return loaded <= LOAD_SECONDS and took <= WORDS_MS and grown <= MEMORY_MIB


def ten_thousand_words() -> str:
    """Return so many words of the testimonies to tune on, of every language as many."""
    share = WORDS // len(LANGUAGES) + 1
    words: list[str] = []
    for language in LANGUAGES:
        words += [word for one in read(language, split="tune") for word in one.text.split(" ")][:share]
    return " ".join(words[:WORDS])


def median(work: Callable[[], object], runs: int = 7) -> float:
    """Return how many milliseconds of the processor `work` takes, the first run left out."""
    work()
    times = []
    for _ in range(runs):
        begun = time.process_time()
        work()
        times.append((time.process_time() - begun) * 1000)
    return sorted(times)[len(times) // 2]


def beside(packages: Path, languages: list[str], split: str | None, series: int | None) -> bool:
    """Print recall a kind and speed beside presidio's; return whether ours is so many times as fast."""
    sys.path.append(str(packages))
    from tbtt_desktop.redaction.suggest import suggest

    try:
        from tests.bench import _presidio  # late: only with --packages

        usual, every = _presidio.analyzers()
    except ModuleNotFoundError as missing:
        raise SystemExit(f"Missing: {missing.name}. See --help for what is needed in --packages.") from None
    ways: dict[str, Finder] = {
        "ours": suggestions,
        "presidio": lambda one: usual(one.text),
        "all of its": lambda one: every(one.text),
    }
    scores = {name: scored(way, languages, split, series) for name, way in ways.items()}
    print(f"\n{'recall':12} {'labels':>6} " + " ".join(f"{name:>10}" for name in ways))
    for kind in [*sorted(CATEGORIES), "DIRECT"]:
        kinds = DIRECT if kind == "DIRECT" else [kind]
        shares = " ".join(f"{score.recall(kinds):10.3f}" for score in scores.values())
        print(f"{kind:12} {sum(scores['ours'].labels[one] for one in kinds):6} {shares}")
    print(f"{'precision':19} " + " ".join(f"{score.precision():10.3f}" for score in scores.values()))
    from tests.bench import _rules  # late: it asks this module how time is taken

    _on_one_processor()
    text = ten_thousand_words()
    turns = {
        name: timed(work)
        for name, work in {
            "sources": lambda: suggest(text),
            "presidio": lambda: usual(text),
            "all of its": lambda: every(text),
        }.items()
    }
    with _rules.running() if _rules.are_compiled() else nullcontext() as compiled:
        taken = by_turns({"compiled": compiled, **turns} if compiled is not None else turns)
    print(f"\n{f'{WORDS} words':19} " + " ".join(f"{name:>10}" for name in taken))
    for at, name in enumerate(("ms of the processor", "ms by the clock")):
        print(
            f"{name:19} "
            + " ".join(f"{statistics.median(one[at] for one in turn):10.0f}" for turn in taken.values())
        )
    ours = next(iter(taken.values()))
    times = {
        name: statistics.median(theirs[0] / mine[0] for theirs, mine in zip(turn, ours, strict=True))
        for name, turn in taken.items()
    }
    print(f"{'times as long':19} " + " ".join(f"{one:10.1f}" for one in times.values()))
    return times["presidio"] >= TIMES


def _on_one_processor() -> None:
    """Keep this process, and those that it starts, on one processor.

    Whoever waited for a turn may wake on one that slept, and take half as long again; whether, is chance.
    """
    if sys.platform == "linux":
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def timed(work: Callable[[], object]) -> Timed:
    """Return what does `work`, and tells how long it took."""

    def take() -> Taken:
        used, begun = time.process_time(), time.perf_counter()
        work()
        return (time.process_time() - used) * 1000, (time.perf_counter() - begun) * 1000

    return take


def by_turns(ways: Mapping[str, Timed], rounds: int = 7) -> dict[str, list[Taken]]:
    """Return how long each way took in each round.

    They take turns, so that whatever else the machine does slows all of them; the first round is left out.
    """
    taken: dict[str, list[Taken]] = {name: [] for name in ways}
    for at in range(rounds + 1):
        for name, take in ways.items():
            one = take()
            if at:
                taken[name].append(one)
    return taken


def scored(find: Finder, languages: list[str], split: str | None, series: int | None) -> Score:
    """Return how well `find` does on the texts."""
    score = Score()
    for one in read(*languages, split=split, series=series):  # type: ignore[arg-type]  # argparse did
        score.add(one.labels, find(one))
    return score


def memory() -> float:
    """Return the most memory that this process ever had, MiB."""
    if sys.platform == "win32":
        raise SystemExit("This bench asks the system for its memory as Linux and macOS tell it.")
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main())
