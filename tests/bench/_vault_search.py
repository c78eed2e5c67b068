"""Search in the vault beside plain SQLite's FTS5 on the same text, asked the same things in turns.

Two comparisons: the whole of what a search gives (the vault: places, rows of the list, the text around what
was found; FTS5: its `snippet` of as many), and the index alone, with the same limit and order.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from tbtt_desktop.services.search import HITS_MAX, search_stories
from tbtt_desktop.stories.finding import sought
from tbtt_desktop.vault import search
from tbtt_desktop.vault.store import Vault
from tests.bench._corpus import Language
from tests.bench._pairs import quantile, take, verdict

MOST: Final = 1.3
PART: Final = 0.95
WORDS: Final = 12  # pairs of words that are typed letter by letter, in one round

_SNIPPETS: Final = "SELECT rowid, snippet(search, 0, '', '', '…', 12) FROM search"
_PLACES: Final = "SELECT rowid FROM search"
_BEST: Final = f" WHERE search MATCH ? ORDER BY rank LIMIT {HITS_MAX}"


def measure(vault: Vault, plain: sqlite3.Connection, language: Language, rounds: int) -> bool:
    """Ask both, `rounds` times, and print it; return whether the slowest searches are fast enough."""
    whole = partial(search_stories, vault), partial(_plain, plain, _SNIPPETS)
    index = partial(_places, vault), partial(_plain, plain, _PLACES)
    done = [
        _compare("search", *whole, language, rounds),
        _compare("search, places alone", *index, language, rounds),
    ]
    return all(done)


def _places(vault: Vault, typed: str) -> Sequence[object]:
    expression = sought(typed).expression
    return vault.read(lambda db: search.search(db, expression, HITS_MAX))


def _plain(plain: sqlite3.Connection, select: str, typed: str) -> Sequence[object]:
    words = " ".join(f'"{word}"' for word in typed.split())
    return plain.execute(select + _BEST, (words + "*",)).fetchall()


def _compare(
    name: str,
    ours: Callable[[str], object],
    theirs: Callable[[str], object],
    language: Language,
    rounds: int,
) -> bool:
    ratios, middles, slowest, plain_slowest = [], [], [], []
    for number in range(rounds + 1):
        mine: list[float] = []
        plain: list[float] = []
        for typed in (typed for _ in range(WORDS) for typed in language.typed()):
            pair = [(mine, ours), (plain, theirs)]
            for kept, ask in pair if len(mine) % 2 else reversed(pair):
                kept.append(take(partial(ask, typed)).clock * 1000)
        if number:  # the first round fills the caches
            slowest.append(quantile(mine, PART))
            plain_slowest.append(quantile(plain, PART))
            ratios.append(slowest[-1] / plain_slowest[-1])
            middles.append(f"{quantile(mine, 0.5):.1f} against {quantile(plain, 0.5):.1f}")
    more = f"{quantile(slowest, 0.5):.1f} against {quantile(plain_slowest, 0.5):.1f} ms; "
    return verdict(name, ratios, most=MOST, more=f"{more}half of them within {middles[len(middles) // 2]} ms")
