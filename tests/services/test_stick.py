"""A vault on a stick that is pulled out while it is in use: nothing that was said to be saved is lost."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tbtt_desktop.audio.recorder import RecorderState
from tbtt_desktop.audio.source import RATE
from tbtt_desktop.clock import World
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import backup, consent, erasing, recording, stories
from tbtt_desktop.services.integrity import check_vault
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import ItemId, StoryId
from tbtt_desktop.vault import media
from tbtt_desktop.vault.store import Vault
from tests.helpers.sound import ArraySource, until, voice
from tests.helpers.stick import Stick
from tests.helpers.vaults import PASSPHRASE, make_vault


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    """A disk of its own."""
    made = Stick(tmp_path / "image", tmp_path / "stick")
    yield made
    made.remove()


@pytest.fixture
def portable(stick: Stick, world: World) -> Iterator[Vault]:
    """A vault on it."""
    made = make_vault(stick.place / "vault", world).vault
    yield made
    made.close()


@pytest.fixture
def item(portable: Vault) -> tuple[StoryId, ItemId]:
    """A story with a text."""
    story_id = stories.new_story(portable)
    consent.change(portable, story_id, grant=(Scope.TAKE_NOTES, Scope.RECORD_AUDIO))
    return story_id, stories.add_text(portable, story_id, "Said before.")


def code_of(act: object) -> str:
    """Return with which code it fails."""
    assert callable(act)
    with pytest.raises(WorldError) as caught:
        act()
    return caught.value.code


def test_what_is_typed_while_the_stick_is_out_is_saved_when_it_is_back(
    portable: Vault, stick: Stick, item: tuple[StoryId, ItemId], world: World
) -> None:
    """She would have to unlock again, and what stood on the screen would be gone."""
    story_id, text = item
    stick.pull_out()
    for words in ("Said without it.", "Said without it, twice."):
        assert code_of(lambda words=words: stories.save_text(portable, text, words)) == "vault_away"
    stick.put_back()
    stories.save_text(portable, text, "Said without it, twice.")
    stories.add_text(portable, story_id, "Said after.")
    assert check_vault(portable).ok
    portable.close()
    again = open_vault(portable.files.folder, PASSPHRASE, world=world)
    assert [one.text for one in stories.view(again, story_id).items] == [
        "Said without it, twice.",
        "Said after.",
    ]
    again.close()


def test_what_was_said_to_be_saved_is_there_even_if_it_never_went_on(
    portable: Vault, stick: Stick, item: tuple[StoryId, ItemId], world: World
) -> None:
    """The last word before somebody pulls the stick is the one that was just called saved."""
    story_id, text = item
    for count in range(30):
        stories.save_text(portable, text, f"Saved {count}.")
    stick.pull_out()
    portable.close()
    stick.put_back()
    again = open_vault(portable.files.folder, PASSPHRASE, world=world)
    assert stories.view(again, story_id).items[0].text == "Saved 29."
    assert check_vault(again).ok
    again.close()


def test_a_recording_goes_on_while_the_stick_is_out(
    portable: Vault, stick: Stick, item: tuple[StoryId, ItemId]
) -> None:
    """Nobody asks her to say it again because somebody took the wrong stick."""
    samples, source = voice(6.0), ArraySource()
    begun = recording.begin(portable, item[0], source)
    source.say(samples[: 2 * RATE])
    until(lambda: begun.recorder.status().kept == 2 * RATE)
    stick.pull_out()
    source.say(samples[2 * RATE : 4 * RATE])
    until(lambda: begun.recorder.status().held is not None)
    held = begun.recorder.status()
    assert (held.state, held.held and held.held.code) == (RecorderState.RECORDING, "vault_away")
    stick.put_back()
    source.say(samples[4 * RATE :])
    begun.recorder.stop()
    assert begun.recorder.wait(60)
    sound = stories.view(portable, item[0]).items[1]
    assert sound.audio is not None
    assert sound.audio.frames == 6 * RATE
    assert check_vault(portable).ok


def test_reading_large_things_says_that_the_stick_is_gone(
    portable: Vault, stick: Stick, item: tuple[StoryId, ItemId], tmp_path: Path
) -> None:
    """A mistake of ours would be shown where somebody only has to put the stick back."""
    stick.pull_out()
    assert code_of(lambda: backup.back_up(portable, tmp_path / "b")) in {"vault_away", "vault_incomplete"}
    assert not list(tmp_path.glob("b*"))
    assert code_of(lambda: media.MediaSink(portable, "original", "image/jpeg")) == "vault_away"
    assert code_of(portable.require_room) == "vault_away"
    assert code_of(lambda: recording.room(portable)) == "vault_away"
    assert code_of(lambda: erasing.delete_part(portable, item[0], 1)) == "vault_away"
    stick.put_back()
    assert backup.back_up(portable, tmp_path / "b") > 0


def test_a_backup_onto_a_stick_that_is_pulled_out_leaves_nothing_half(vault: Vault, stick: Stick) -> None:
    """Half a backup looks like one until the day on which it is needed."""

    class Puller:
        def report(self, step: str, done: int, total: int) -> None:
            if step == "write" and os.path.ismount(stick.place):
                stick.pull_out()

        def cancelled(self) -> bool:
            return False

    assert code_of(lambda: backup.back_up(vault, stick.place / "b", Puller())) == "file_unwritable"
    stick.put_back()
    assert not list(stick.place.glob("b"))
    assert vault.read(lambda db: db.execute("SELECT 1").fetchone()) == (1,)


def test_a_backup_for_which_there_is_no_room_is_refused_before_it_is_written(
    vault: Vault, tmp_path: Path
) -> None:
    """An hour of copying that ends without a file would not be begun again."""
    small = Stick(tmp_path / "small", tmp_path / "small-stick", 1)
    try:
        (small.place / "filler").write_bytes(bytes(850 * 1024))
        assert code_of(lambda: backup.back_up(vault, small.place / "b")) == "disk_full"
        assert not list(small.place.glob("b*"))
    finally:
        small.remove()
