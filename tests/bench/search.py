"""How long the list and search take among thousands of stories, beside plain SQLite on the same text.

The vault is made here, with made-up words that are as unevenly frequent as those of a language, a third of
them Arabic. Beside it stands an unencrypted database with FTS5 as it comes. Every search is asked of both,
one after the other. Milliseconds are those of the processor, because a machine has other things to do, but
where it says by the clock. The window is measured by its thread: the longest that one turn of its loop takes,
in the median round.
Ends with code 1 where a target is missed.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import Final

from tbtt_desktop.clock import World
from tbtt_desktop.services.search import search_stories
from tbtt_desktop.services.stories import list_stories, newest_stories
from tbtt_desktop.services.taxonomy import code_words, taxonomy
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.records import ItemKind, Origin, Stage, StoryId
from tbtt_desktop.vault import items, search, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault
from tests.bench._window import WindowThread
from tests.helpers.vaults import PASSPHRASE, make_vault
from ui.jobs import ThreadLane

WORDS: Final = 30_000  # different ones
LENGTH: Final = 300  # words of a story
AT_ONCE: Final = 500
SEED: Final = 20260308
FIRST_MS: Final = 16.0
LIST_MS: Final = 150.0
SEARCH_MS: Final = 50.0
FRAME_MS: Final = 16.0
LATIN: Final = "aaaabcdeeeeefghiiiijklmnooopqrsttuuvwxyzéñü"
ARABIC: Final = "ااااابتثجحخدذرزسشصضطعغفقكلللمنهوييىةأإآ"


class Language:
    """Made-up words, some frequent and most rare, as in a language (Zipf)."""

    def __init__(self, seed: int) -> None:
        chance = random.Random(seed)
        self.words = []
        for _ in range(WORDS):
            letters = LATIN if chance.random() < 0.67 else ARABIC
            self.words.append("".join(chance.choices(letters, k=chance.randint(2, 10))))
        self._weights = list(accumulate(1 / (rank + 10) for rank in range(WORDS)))
        self._chance = chance

    def text(self, length: int) -> str:
        """Return `length` words with a telephone number among them."""
        said = self._chance.choices(self.words, cum_weights=self._weights, k=length)
        said[length // 2] = f"0{self._chance.randrange(100, 999)} {self._chance.randrange(10**6, 10**7)}"
        return " ".join(said)

    def typed(self) -> list[str]:
        """Return what is typed on the way to two words: every beginning of them."""
        some = self._chance.choices(self.words, cum_weights=self._weights, k=2)
        words = " ".join(some)
        return [words[:end] for end in range(1, len(words) + 1) if words[end - 1] != " "]


def fill(vault: Vault, plain: sqlite3.Connection, language: Language, count: int) -> None:
    """Put `count` stories of one text into both."""
    plain.execute("CREATE TABLE stories (story_id TEXT PRIMARY KEY, name TEXT, created TEXT, stage TEXT)")
    plain.execute("CREATE VIRTUAL TABLE search USING fts5 (body, tokenize = 'unicode61 remove_diacritics 2')")
    codes = list(taxonomy().lists["act"].codes)
    for first in range(0, count, AT_ONCE):
        texts = [language.text(LENGTH) for _ in range(min(AT_ONCE, count - first))]

        def some(db: Connection, first: int = first, texts: Sequence[str] = texts) -> None:
            for number, text in enumerate(texts, start=first):
                _add(db, vault, f"Rain {number}", text, codes[number % len(codes)])

        vault.write(some)
        stamp = vault.world.clock.stamp()
        rows = [(f"{first + n}", f"Rain {first + n}", stamp, "open") for n in range(len(texts))]
        plain.executemany("INSERT INTO stories VALUES (?, ?, ?, ?)", rows)
        plain.executemany("INSERT INTO search (body) VALUES (?)", [(text,) for text in texts])
    plain.commit()


def _add(db: Connection, vault: Vault, name: str, text: str, code: str) -> None:
    story_id, clock = StoryId(vault.world.chance.uuid4()), vault.world.clock
    stories.insert(db, clock, story_id, origin=Origin.LOCAL, stage=Stage.OPEN, pseudonym=name, language="en")
    stories.set_codes(db, story_id, "act", (code,))
    items.insert(db, clock, story_id, ItemKind.TEXT, text=text)
    search.index(db, story_id, search.PSEUDONYM, name)
    search.index(db, story_id, search.CODES, code_words({"act": (code,)}))
    search.index(db, story_id, "1", text)


def ms(act: Callable[[], object]) -> float:
    """Return how many milliseconds of the processor `act` takes, on whichever thread."""
    begun = time.process_time()
    act()
    return (time.process_time() - begun) * 1000


def ask_plain(plain: sqlite3.Connection, typed: str) -> list[tuple[object, ...]]:
    """Search as SQLite's documentation does."""
    words = " ".join(f'"{word}"' for word in typed.split())
    return plain.execute(
        "SELECT rowid, snippet(search, 0, '', '', '…', 12) FROM search WHERE search MATCH ?"
        " ORDER BY rank LIMIT 200",
        (words + "*",),
    ).fetchall()


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


def quantile(values: Sequence[float], part: float) -> float:
    """Return the value below which `part` of them are."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))] if values else 0.0


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
