"""Rows of a list of any length: read from the vault a page at a time, as they come into view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Final

from tbtt_desktop.stories.records import StoryId, StoryRow

PAGE: Final = 64  # rows; a large window shows forty
_IN_SIGHT: Final = 2  # pages at most, where one ends and the next begins
KEPT: Final = 1_024  # rows; a hundred thousand would cost 150 MB and a second of the garbage collector

Fetch = Callable[[tuple[StoryId, ...], int], None]


class Paging:
    """Knows the order of all rows, and what stands in those that were looked at lately.

    `fetch(story_ids, first)` is called for a page that somebody looks at and that is not there yet, for one
    at a time; it answers with `arrived` or `lost`, at once or later. Of pages that were passed by
    meanwhile only the last two are read: pulled through a long list, the bar would ask for all of it.
    """

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch
        self._order: Sequence[StoryId] = ()
        self._rows: dict[StoryId, StoryRow] = {}
        self._asked: set[int] = set()
        self._waiting: list[int] = []
        self._reading = False
        self._gone: set[StoryId] = set()

    def set_order(self, order: Sequence[StoryId]) -> None:
        """Show other stories, or the same ones in another order."""
        self._order = order
        self._asked.clear()
        self._waiting.clear()
        self._reading = False
        self._gone.clear()

    def keep(self, rows: Iterable[StoryRow]) -> None:
        """Take in rows that were read."""
        for row in rows:
            self._rows.pop(row.story_id, None)  # what came last goes last
            self._rows[row.story_id] = row
        for story_id in list(islice(self._rows, max(0, len(self._rows) - KEPT))):
            del self._rows[story_id]

    def arrived(self, story_ids: Iterable[StoryId], first: int, rows: Iterable[StoryRow]) -> None:
        """Take in the rows of a page. What is not among them is gone, and is not asked for again."""
        self.keep(rows)
        self._asked.discard(first)
        self._gone.update(story_id for story_id in story_ids if story_id not in self._rows)
        self._reading = False
        self._read_next()

    def lost(self) -> None:
        """Go on after a page that cannot be read. It stays asked for, and is not asked for again."""
        self._reading = False
        self._read_next()

    def _read_next(self) -> None:
        if self._reading or not self._waiting:
            return
        self._reading = True
        first = self._waiting.pop()
        self._fetch(tuple(self._order[first : first + PAGE]), first)

    def row(self, story_id: str) -> StoryRow | None:
        """Return a row that is there."""
        return self._rows.get(StoryId(story_id))

    def at(self, place: int) -> StoryRow | None:
        """Return the row at a place of the order, or None while its page is being read."""
        story_id = self._order[place]
        if story_id not in self._rows and story_id not in self._gone:
            first = place - place % PAGE
            if first not in self._asked:
                self._asked.add(first)
                self._waiting.append(first)
                self._read_next()
                for passed in self._waiting[:-_IN_SIGHT]:
                    self._asked.discard(passed)
                del self._waiting[:-_IN_SIGHT]
        return self._rows.get(story_id)
