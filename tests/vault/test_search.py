"""Finding, and what it costs to keep everything findable."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tbtt_desktop.clock import World
from tbtt_desktop.stories.finding import sought
from tbtt_desktop.stories.records import Origin, Stage, StoryId
from tbtt_desktop.vault import search, stories
from tbtt_desktop.vault.connection import Connection
from tests.helpers.vaults import make_vault


def add(db: Connection, world: World, words: str) -> StoryId:
    """Add a story in which `words` are findable."""
    story_id = StoryId(world.chance.uuid4())
    stories.insert(
        db, world.clock, story_id, origin=Origin.LOCAL, stage=Stage.OPEN, pseudonym="Moss", language=""
    )
    search.index(db, story_id, "1", words)
    return story_id


def find(db: Connection, words: str) -> list[StoryId]:
    """Return the stories in which `words` are found."""
    return [found.story_id for found in search.search(db, sought(words).expression, 10)]


def search_all(db: Connection, words: str) -> list[StoryId]:
    """Return every story in which `words` are found."""
    return [found.story_id for found in search.search(db, sought(words).expression, 1_000)]


def test_a_part_is_found_as_it_is_now_and_not_as_it_was(tmp_path: Path, world: World) -> None:
    """A name that was taken out of a text must not be found in it."""
    vault = make_vault(tmp_path / "v", world).vault

    def step(db: Connection) -> None:
        story_id, other = add(db, world, "the red bakery"), add(db, world, "the red house")
        search.index(db, story_id, "1", "the blue bakery")
        assert find(db, "red") == [other]
        search.index(db, story_id, "1", " ")
        assert find(db, "bakery") == []
        search.index(db, story_id, "1", "bakery again")
        search.drop(db, story_id)
        assert find(db, "bakery") == []
        stories.delete(db, other)
        assert find(db, "red") == []
        assert db.execute("SELECT count(*) FROM search_rows").fetchone() == (0,)

    vault.write(step)
    vault.close()


def test_long_texts_that_change_often_stay_findable(tmp_path: Path, world: World) -> None:
    """A word of a long story would be found no more, or still be found where it was taken out long ago.

    So it was with lists of places in the index: FTS5 takes those that go over a page not out as they went in.
    """
    vault = make_vault(tmp_path / "v", world).vault
    chance = random.Random(1)
    vocabulary = ["it", "began", "in", "spring", "when", "she", "came", "home", "door", "was", "locked"]

    def step(db: Connection) -> None:
        story_ids = [add(db, world, "words") for _ in range(12)]
        texts: dict[StoryId, list[str]] = {}
        for _ in range(60):
            story_id = chance.choice(story_ids)
            some = chance.sample(vocabulary, chance.randint(1, len(vocabulary)))
            texts[story_id] = chance.choices(some, k=2_000)
            search.index(db, story_id, "1", " ".join(texts[story_id]))
        db.execute("INSERT INTO search (search) VALUES ('integrity-check')")
        for word in vocabulary:
            for typed in (word[:1], word[:2], word):
                wanted = {one for one, text in texts.items() if any(said.startswith(typed) for said in text)}
                assert set(search_all(db, typed)) == wanted

    vault.write(step)
    vault.close()


@pytest.mark.parametrize("act", ["index", "drop"])
def test_keeping_a_story_findable_costs_the_same_among_thousands(
    tmp_path: Path, world: World, act: str
) -> None:
    """What is saved at every pause of typing must not read all other stories first: her words would lag."""
    vault = make_vault(tmp_path / "v", world).vault

    def steps(db: Connection) -> int:
        """Count what SQLite's machine does, in hundreds of instructions."""
        story_id = add(db, world, "words")
        counted = 0

        def count() -> None:
            nonlocal counted
            counted += 1

        db.set_progress_handler(count, 100)
        if act == "index":
            search.index(db, story_id, "1", "other words")
        else:
            search.drop(db, story_id)
        db.set_progress_handler(None, 0)
        return counted

    alone = vault.write(steps)
    vault.write(lambda db: [add(db, world, "words") for _ in range(2_000)])
    among = vault.write(steps)
    vault.close()
    assert among <= alone + 5


def test_of_very_many_places_the_newest_are_found_first(tmp_path: Path, world: World) -> None:
    """One letter fits nearly every story; weighing them all would hold up what is typed."""
    vault = make_vault(tmp_path / "v", world).vault

    def step(db: Connection) -> None:
        first = last = add(db, world, "ash ash ash")
        for _ in range(search.RANKED_MAX):
            last = add(db, world, "apple and ash trees")
        assert find(db, "a")[0] == last
        assert find(db, "ash ash ash")[0] == last
        search.drop(db, last)
        assert find(db, "ash")[0] == first

    vault.write(step)
    vault.close()
