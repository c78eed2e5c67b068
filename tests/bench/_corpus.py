"""Thousands of stories with made-up words, in a vault and beside it in plain SQLite.

The words are as unevenly frequent as those of a language, a third of them Arabic. The plain database has
FTS5 as it comes.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from tbtt_desktop.services.taxonomy import code_words, taxonomy
from tbtt_desktop.stories.records import ItemKind, Origin, Stage, StoryId
from tbtt_desktop.vault import items, search, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault

WORDS: Final = 30_000  # different ones
LENGTH: Final = 300  # words of a story
AT_ONCE: Final = 500
SEED: Final = 20260308
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


def ask_plain(plain: sqlite3.Connection, typed: str) -> list[tuple[object, ...]]:
    """Search as SQLite's documentation does."""
    words = " ".join(f'"{word}"' for word in typed.split())
    return plain.execute(
        "SELECT rowid, snippet(search, 0, '', '', '…', 12) FROM search WHERE search MATCH ?"
        " ORDER BY rank LIMIT 200",
        (words + "*",),
    ).fetchall()
