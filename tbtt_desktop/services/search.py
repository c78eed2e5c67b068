"""Finding stories by their words, and keeping them findable."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from tbtt_desktop.bundle.story import Story
from tbtt_desktop.services.narrowing import Withdrawals, narrowed
from tbtt_desktop.services.taxonomy import code_words
from tbtt_desktop.stories.finding import Excerpt, Sought, excerpt, indexed, nearby, sought
from tbtt_desktop.stories.records import Origin, StoryId, StoryRow
from tbtt_desktop.vault import intake, items, kits, search, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault

HITS_MAX: Final = 100
_READY: Final = 20  # hits; what a window shows of them at first
_AT_ONCE: Final = 100  # stories that are indexed in one step


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A story in which the words were found, and where."""

    row: StoryRow
    part: str  # pseudonym, notes, codes, or an item's number
    text: str  # of that part, or of a long one what surrounds the words
    wanted: Sought
    ready: Excerpt | None = None

    def excerpt(self) -> Excerpt:
        """Return what is shown of the place.

        Ready for the hits that are seen first; of all it takes as long as the search itself.
        """
        if self.ready is not None:
            return self.ready
        if self.part != search.CODES:
            return excerpt(self.text, self.wanted)
        lines = self.text.split("\n")
        # A code mostly is its English label in other letters.
        fitting = {indexed(line): line for line in reversed(lines) if excerpt(line, self.wanted).marks}
        return excerpt(" · ".join(reversed(fitting.values())), self.wanted)


def search_stories(vault: Vault, words: str) -> list[SearchHit]:
    """Return the places that hold every word, the last one perhaps unfinished; best first, one a story."""
    wanted = sought(words)
    if not wanted.expression:
        return []

    def step(db: Connection) -> list[SearchHit]:
        first: dict[StoryId, str] = {}
        for found in search.search(db, wanted.expression, HITS_MAX):
            first.setdefault(found.story_id, found.part)
        return [
            SearchHit(row, first[row.story_id], nearby(_said(db, row, first[row.story_id]), wanted), wanted)
            for row in stories.rows(db, list(first))
        ]

    hits = vault.read(step)
    return [replace(hit, ready=hit.excerpt()) for hit in hits[:_READY]] + hits[_READY:]


def _said(db: Connection, row: StoryRow, part: str) -> str:
    """Return the text of one part."""
    if part == search.PSEUDONYM:
        return row.pseudonym
    if part == search.NOTES:
        return stories.get(db, row.story_id).notes
    if part == search.CODES:
        return code_words(stories.codes(db, row.story_id), kits.labels(db, row.story_id))
    return _items(db, row.story_id, row.origin).get(part, "")


def _items(db: Connection, story_id: StoryId, origin: Origin) -> Mapping[str, str]:
    """Return what is written in each item, by its number."""
    if origin is Origin.LOCAL:
        return {str(item.number): item.text for item in items.of_story(db, story_id)}
    arrived = intake.current_revision(db, story_id)
    if arrived is None:
        return {}
    return received_items(narrowed(Story.parse(arrived.document), Withdrawals(db, story_id).of(arrived)))


def received_items(story: Story) -> dict[str, str]:
    """Return what is written in each item of a story that arrived, by its number."""
    return {
        str(number): "\n".join((item.text, item.caption, item.transcript or ""))
        for number, item in enumerate(story.items, start=1)
    }


def index_codes(db: Connection, story_id: StoryId) -> None:
    """Make a story findable by what it is about: by the codes' labels in every language that has one."""
    words = code_words(stories.codes(db, story_id), kits.labels(db, story_id))
    search.index(db, story_id, search.CODES, words)


def index_story(db: Connection, story_id: StoryId, written: Mapping[str, str]) -> None:
    """Make everything of a story findable, and nothing that it held before. `written` is by item number."""
    row = stories.get(db, story_id)
    search.drop(db, story_id)
    search.index(db, story_id, search.PSEUDONYM, row.pseudonym)
    search.index(db, story_id, search.NOTES, row.notes)
    index_codes(db, story_id)
    for part, text in written.items():
        search.index(db, story_id, part, text)


def catch_up(vault: Vault) -> None:
    """Index everything anew where an older version of the program did so; a second call goes on."""
    if vault.read(search.is_whole):
        return
    while vault.write(lambda db: _index_some(db, search.next_stories(db, _AT_ONCE))):
        pass
    vault.write(search.set_whole)


def _index_some(db: Connection, story_ids: Iterable[StoryId]) -> bool:
    found = False
    for story_id in story_ids:
        found = True
        row = stories.get(db, story_id)
        written = _items(db, story_id, row.origin)
        if row.origin is Origin.LOCAL or written:  # else it was withdrawn
            index_story(db, story_id, written)
    return found
