"""Finding stories by their words, whatever their spelling."""

from __future__ import annotations

from pathlib import Path

import pytest

from tbtt_desktop.clock import World
from tbtt_desktop.services import (
    consent,
    handover,
    intake,
    protect,
    search,
    stories,
    what_happened,
    withdrawal,
)
from tbtt_desktop.services.search import SearchHit, search_stories
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault import search as rows
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault
from tests.helpers.made import EVERYTHING_LEAVES, alias_of
from tests.helpers.vaults import PASSPHRASE, make_vault


@pytest.fixture
def story(vault: Vault) -> StoryId:
    """A story to all of which she agreed."""
    story_id = stories.new_story(vault, pseudonym="Rain")
    consent.change(vault, story_id, grant=EVERYTHING_LEAVES)
    return story_id


def marked(hit: SearchHit) -> list[str]:
    """Return the words that are marked in what is shown of a place."""
    shown = hit.excerpt()
    return [shown.text[mark.start : mark.end] for mark in shown.marks]


def test_every_part_is_found_and_what_was_removed_is_forgotten(vault: Vault, story: StoryId) -> None:
    """A story that cannot be found again is as good as lost; a removed part must not be found."""
    item = stories.add_text(vault, story, "He sent a photograph of the café at night.")
    stories.save_notes(vault, story, "voice trembled")
    for words in ("photograph", "CAFE", "cafe nig", "tremb", "night café"):
        assert [hit.row.story_id for hit in search_stories(vault, words)] == [story], words
    for words in ("nothing", '"*(', "", "photograph nothing", "hotograph", "photogra night"):
        assert search_stories(vault, words) == [], words
    stories.remove_item(vault, item)
    assert search_stories(vault, "photograph") == []
    stories.restore_item(vault, story, item)
    assert len(search_stories(vault, "photograph")) == 1


def test_what_happened_is_found_by_its_words_in_every_language(vault: Vault, story: StoryId) -> None:
    """Who looks for threats looks for the word, and not for a code; in Arabic too."""
    what_happened.set_codes(vault, story, "act", ("threats", "doxing"))
    for words, shown in (("threat", "Threats"), ("تهديد", "تهديد"), ("doxing", "Doxing")):
        (hit,) = search_stories(vault, words)
        assert (hit.part, marked(hit)) == ("codes", [shown])
    what_happened.set_codes(vault, story, "act", ("doxing",))
    assert search_stories(vault, "threats") == []


def test_what_arrived_is_found_until_it_is_withdrawn(
    vault: Vault, desk: Vault, story: StoryId, tmp_path: Path
) -> None:
    """A coordinator with hundreds of stories finds hers by a word that she said, until she takes it back."""
    stories.add_text(vault, story, "Zubeida wrote down the night of the flood.")
    what_happened.set_codes(vault, story, "act", ("threats",))
    protect.cover_term(vault, story, "Zubeida")
    planned = handover.plan(vault, [story], [alias_of(desk)])
    handover.attest(vault, planned)
    planned = handover.plan(vault, [story], [alias_of(desk)])
    handover.export(vault, planned, tmp_path / "one.tbtt")
    intake.take_in(desk, tmp_path / "one.tbtt")
    for words, part in (("flood", "1"), ("rain", "pseudonym"), ("threats", "codes")):
        (hit,) = search_stories(desk, words)
        assert (hit.row.story_id, hit.part) == (story, part)
    assert marked(search_stories(desk, "flood night")[0]) == ["night", "flood"]
    assert search_stories(desk, "zubeida") == []
    withdrawal.withdraw(vault, story, [alias_of(desk)], tmp_path / "back.tbtt")
    intake.take_in(desk, tmp_path / "back.tbtt")
    assert search_stories(desk, "flood") == search_stories(desk, "rain") == []


def test_a_vault_that_an_older_version_indexed_is_indexed_anew(tmp_path: Path, world: World) -> None:
    """After an update every story must be found as before, and an interruption must lose none."""
    vault = make_vault(tmp_path / "v", world).vault
    made = [stories.new_story(vault, pseudonym=f"Rain {number}") for number in range(5)]

    def forget(db: Connection) -> None:
        for story_id in made:
            rows.drop(db, story_id)
        db.execute("DELETE FROM meta WHERE key = 'search_form'")
        assert rows.next_stories(db, 2) == made[:2]  # begun and interrupted, with these two indexed
        for story_id in made[:2]:
            search.index_story(db, story_id, {})

    vault.write(forget)
    vault.close()
    vault = open_vault(tmp_path / "v", PASSPHRASE, world=world)
    assert {hit.row.story_id for hit in search_stories(vault, "rain")} == set(made)
    assert vault.read(rows.is_whole)
    vault.close()


@pytest.mark.parametrize(
    "words", ["a " * 5_000, "١" * 500, "\ud800", "\x00", "NEAR(a b)", "body:rain", "-rain"]
)
def test_whatever_is_typed_is_an_answer_and_no_error(vault: Vault, story: StoryId, words: str) -> None:
    """What somebody pastes into the field by mistake must not end the program."""
    assert isinstance(search_stories(vault, words), list)
