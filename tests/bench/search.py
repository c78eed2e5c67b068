"""How long the list and search take among thousands of stories, beside plain SQLite on the same text.

Every search is asked of both, one after the other. Milliseconds are those of the processor, because a machine
has other things to do, but where it says by the clock. The window is measured by its thread: the longest that
one turn of its loop takes, in the median round.
Ends with code 1 where a target is missed.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from tbtt_desktop.clock import World
from tbtt_desktop.services.search import search_stories
from tbtt_desktop.services.stories import list_stories, newest_stories
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.vault.store import Vault
from tests.bench._corpus import LENGTH, SEED, Language, ask_plain, fill
from tests.bench._pairs import quantile
from tests.bench._window import WindowThread
from tests.helpers.vaults import PASSPHRASE, make_vault
from ui.jobs import ThreadLane

FIRST_MS: Final = 16.0
LIST_MS: Final = 150.0
SEARCH_MS: Final = 50.0
FRAME_MS: Final = 16.0


def ms(act: Callable[[], object]) -> float:
    """Return how many milliseconds of the processor `act` takes, on whichever thread."""
    begun = time.process_time()
    act()
    return (time.process_time() - begun) * 1000


def list_plain(plain: sqlite3.Connection) -> list[tuple[object, ...]]:
    """Read a list."""
    return plain.execute("SELECT * FROM stories ORDER BY created DESC").fetchall()


def say(name: str, ours: Sequence[float], theirs: Sequence[float], target: float, part: float) -> bool:
    """Print one line with the `part` quantile of both, and return whether the target is met."""
    mine, plain = quantile(ours, part), quantile(theirs, part)
    met = mine <= target
    ratio = f"   {mine / plain:5.2f} x plain SQLite's {plain:.1f} ms" if plain else ""
    print(f"{name:34} {mine:8.1f} ms (target {target:.0f}, {'met' if met else 'missed'}){ratio}")
    return met


def main() -> int:
    """Measure, print a table, and return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py bench search", description=__doc__)
    parser.add_argument("--stories", type=int, default=20_000, help="how many (default: 20000)")
    parser.add_argument("--rounds", type=int, default=7, help="how often all is measured (default: 7)")
    parser.add_argument("--folder", type=Path, help="where both are made, or still are from the last time")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        met = run(given.folder or Path(folder), given.stories, given.rounds)
    return int(not all(met))


def run(folder: Path, count: int, rounds: int) -> list[bool]:
    """Make what is not there yet, and measure it."""
    language = Language(SEED)
    lane = ThreadLane()
    begun = time.perf_counter()
    place = folder / "vault"
    fresh = not place.exists()
    if fresh:
        make_vault(place, World()).vault.close()
    vault = open_vault(place, PASSPHRASE, lane)
    plain = sqlite3.connect(folder / "plain.db")
    if fresh:
        fill(vault, plain, language, count)
        vault.scrub()
        print(f"{count} stories of {LENGTH} words in {time.perf_counter() - begun:.0f} s")
    sizes = [file.stat().st_size / (1 << 20) for file in (vault.files.database, folder / "plain.db")]
    print(f"vault {sizes[0]:.0f} MiB, plain SQLite {sizes[1]:.0f} MiB")
    window = WindowThread(vault)
    met = measure(vault, plain, language, rounds) + measure_window(window, language, rounds)
    vault.close()
    plain.close()
    lane.stop()
    return met


def measure(vault: Vault, plain: sqlite3.Connection, language: Language, rounds: int) -> list[bool]:
    """Measure list and search, and print them."""
    newest, lists, lists_plain, ours, theirs = [], [], [], [], []
    for number in range(rounds + 1):
        asked = [typed for _ in range(5) for typed in language.typed()]
        taken = ms(partial(list_stories, vault)), ms(partial(list_plain, plain))
        both = [
            (ms(partial(search_stories, vault, one)), ms(partial(ask_plain, plain, one))) for one in asked
        ]
        if number:  # the first round fills the caches
            newest.append(ms(partial(newest_stories, vault, 100)))
            lists.append(taken[0])
            lists_plain.append(taken[1])
            ours += [one for one, _ in both]
            theirs += [two for _, two in both]
    return [
        say("the newest 100, median", newest, [], FIRST_MS, 0.5),
        say("all of the list, median", lists, lists_plain, LIST_MS, 0.5),
        say("search, median", ours, theirs, SEARCH_MS, 0.5),
        say("search, 95th percentile", ours, theirs, SEARCH_MS, 0.95),
    ]


def measure_window(window: WindowThread, language: Language, rounds: int) -> list[bool]:
    """Measure the window's thread, and print it."""
    words = [language.typed()[-1] for _ in range(2)]
    taken = [window.go(words) for _ in range(rounds + 1)][1:]
    window.close()
    longest = {
        "opening": [max(one.opening.processor) for one in taken],
        "scrolling": [max(one.scrolling.processor) for one in taken],
        "typing": [max(one.typing.processor) for one in taken],
    }
    print(f"turns of the loop: {sum(len(one.typing.clock) + len(one.scrolling.clock) for one in taken)}")
    by_clock = sorted(turn for one in taken for turn in (*one.scrolling.clock, *one.typing.clock))
    return [
        say("first rows painted, by the clock", [one.first for one in taken], [], LIST_MS, 0.5),
        say("whole list there, by the clock", [one.whole for one in taken], [], 10 * LIST_MS, 0.5),
        say("longest turn while opening", longest["opening"], [], 2 * FRAME_MS, 0.5),
        say("longest turn while scrolling", longest["scrolling"], [], FRAME_MS, 0.5),
        say("longest turn while typing", longest["typing"], [], FRAME_MS, 0.5),
        say("turns, 99th percentile by the clock", by_clock, [], FRAME_MS, 0.99),
    ]


if __name__ == "__main__":
    sys.exit(main())
