"""What a story keeps of gaps and marks: where they are, never what was said there."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest

from tbtt_desktop import limits
from tbtt_desktop.audio.recorder import RecorderState
from tbtt_desktop.audio.source import RATE
from tbtt_desktop.clock import World
from tbtt_desktop.services import approval, consent, listening, protect, recording, stories
from tbtt_desktop.services.integrity import check_vault
from tbtt_desktop.services.renditions import covers, recipe
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Category, GapKind, Item, Mark, MarkState, Stage, StoryId, Stretch
from tbtt_desktop.vault.store import Vault
from tests.helpers.made import EVERYTHING_LEAVES
from tests.helpers.sound import ArraySource, until, voice
from tests.helpers.vaults import PASSPHRASE, make_vault


class Usage(NamedTuple):
    """What a disk says of itself."""

    total: int
    used: int
    free: int


@pytest.fixture
def story(vault: Vault) -> StoryId:
    """A story to all of which she agreed."""
    story_id = stories.new_story(vault)
    consent.change(vault, story_id, grant=EVERYTHING_LEAVES)
    return story_id


def only(vault: Vault, story: StoryId) -> tuple[Item, list[Mark]]:
    """Return the one part of a story, and its marks."""
    view = stories.view(vault, story)
    (item,) = view.items
    return item, list(view.marks[item.item_id])


def marked(vault: Vault, story: StoryId, at: float = 12.0, after: float = 5.0) -> tuple[Item, Mark]:
    """Record with one mark so many seconds in, and so many more; return the part and its mark."""
    source = ArraySource()
    begun = recording.begin(vault, story, source)
    source.say(voice(at))
    begun.recorder.mark(Category.PHONE)
    source.say(voice(after))
    begun.recorder.stop()
    assert begun.recorder.wait(60)
    item, (mark,) = only(vault, story)
    return item, mark


def test_a_gap_is_kept_with_its_place_and_nothing_of_what_was_said(vault: Vault, story: StoryId) -> None:
    """Off the record means nowhere; and who listens later must not take two sentences for one."""
    before, secret, after = voice(2.5, 1), voice(4.0, 2), voice(1.5, 3)
    source = ArraySource()
    begun = recording.begin(vault, story, source)
    source.say(before)
    begun.recorder.off_record()
    source.say(secret)
    time.sleep(0.02)  # a gap of no time at all has no frames
    begun.recorder.on_record()
    source.say(after)
    begun.recorder.stop()
    assert begun.recorder.wait(60)
    item, _ = only(vault, story)
    sound = listening.taken_in(vault, item)
    (gap,) = sound.gaps
    assert (gap.at, gap.kind) == (len(before), GapKind.OFF_RECORD)
    assert 0 < gap.frames < 10 * RATE
    assert sound.facts.frames == len(before) + len(after)
    heard = np.frombuffer(sound.read(0, sound.facts.frames), "<i2")
    assert np.array_equal(heard, np.concatenate((before, after)))
    assert check_vault(vault).ok


def test_a_gap_before_the_first_word(vault: Vault, story: StoryId) -> None:
    """F7 at once after Record: there is no part yet, and the gap must find it."""
    source = ArraySource()
    begun = recording.begin(vault, story, source)
    begun.recorder.off_record()
    begun.recorder.on_record()
    source.say(voice(1.0))
    begun.recorder.stop()
    assert begun.recorder.wait(60)
    item, _ = only(vault, story)
    assert [gap.at for gap in recording.gaps(vault, item)] == [0]


def test_nothing_but_a_gap_leaves_nothing(vault: Vault, story: StoryId) -> None:
    """An empty part of a story would say that something was told there."""
    begun = recording.begin(vault, story, ArraySource())
    begun.recorder.off_record()
    begun.recorder.stop()
    assert begun.recorder.wait(60)
    assert stories.view(vault, story).items == ()


def test_a_computer_that_stops_off_the_record_leaves_the_gap(tmp_path: Path, world: World) -> None:
    """The battery went while she was off the record: that she was must still be seen."""
    vault = make_vault(tmp_path / "v", world).vault
    story_id = stories.new_story(vault)
    consent.change(vault, story_id, grant=EVERYTHING_LEAVES)
    source = ArraySource()
    begun = recording.begin(vault, story_id, source)
    source.say(voice(2.5))
    begun.recorder.mark(Category.PERSON)
    begun.recorder.off_record()
    until(lambda: begun.recorder.status().kept == 2.5 * RATE)
    until(lambda: recording.gaps(vault, only(vault, story_id)[0]))
    shutil.copytree(tmp_path / "v", tmp_path / "found", ignore=shutil.ignore_patterns("*.lock"))
    begun.recorder.stop()
    assert begun.recorder.wait(60)
    vault.close()
    found = open_vault(tmp_path / "found", PASSPHRASE, world=world)
    item, marks = only(found, story_id)
    assert [(gap.at, gap.frames) for gap in recording.gaps(found, item)] == [(2.5 * RATE, 0)]
    assert [mark.state for mark in marks] == [MarkState.SUGGESTED]
    found.close()


def test_a_mark_suggests_what_was_just_said(vault: Vault, story: StoryId) -> None:
    """The name is over before the hand is at the key: a mark that began there would miss it."""
    item, mark = marked(vault, story)
    assert (mark.state, mark.category, mark.entity_id) == (MarkState.SUGGESTED, Category.PHONE, None)
    assert mark.place == Stretch(2 * RATE, 14 * RATE)
    assert item.audio is not None
    assert item.audio.frames == 17 * RATE


def test_a_mark_near_the_ends_stays_within_the_sound(vault: Vault, story: StoryId) -> None:
    """A stretch beyond the sound could neither be drawn nor accepted."""
    _, mark = marked(vault, story, at=3.0, after=0.5)
    assert mark.place == Stretch(0, round(3.5 * RATE))


def test_a_mark_is_named_while_it_records_or_is_paused(vault: Vault, story: StoryId) -> None:
    """What the helper said it was must be there later, also when the recording was paused first."""
    source = ArraySource()
    begun = recording.begin(vault, story, source)
    source.say(voice(1.5))
    number = begun.recorder.mark(Category.PERSON)
    assert number is not None
    begun.recorder.pause()
    until(lambda: begun.recorder.status().kept == 1.5 * RATE)
    begun.recorder.name_mark(number, Category.PLACE)
    until(lambda: [mark.category for mark in only(vault, story)[1]] == [Category.PLACE])
    begun.recorder.resume()
    source.say(voice(4.0))
    begun.recorder.stop()
    assert begun.recorder.wait(60)
    (mark,) = only(vault, story)[1]
    assert (mark.category, mark.place) == (Category.PLACE, Stretch(0, round(3.5 * RATE)))


def test_a_mark_silences_nothing_and_holds_the_story_until_somebody_decides(
    vault: Vault, story: StoryId
) -> None:
    """The helper pressed a key to return to it: the story must not leave before anybody has."""
    item, mark = marked(vault, story)
    assert not covers(mark)
    unmarked = vault.read(lambda db: recipe(db, item, ()))
    assert vault.read(lambda db: recipe(db, item, (mark,))) == unmarked
    assert approval.undecided(stories.view(vault, story)) == [1]
    accepted = protect.change_mark(vault, mark.mark_id)
    assert accepted.state is MarkState.COVERED
    assert covers(accepted)
    assert approval.undecided(stories.view(vault, story)) == []


def test_moving_a_suggested_mark_decides_it_and_refusing_takes_it_away(vault: Vault, story: StoryId) -> None:
    """Who pulled its ends to the name has decided; who refused it must not be asked again."""
    _, mark = marked(vault, story)
    moved = protect.change_mark(vault, mark.mark_id, place=Stretch(11 * RATE, 12 * RATE))
    assert (moved.state, moved.place) == (MarkState.COVERED, Stretch(11 * RATE, 12 * RATE))
    protect.remove_mark(vault, mark.mark_id)
    assert approval.undecided(stories.view(vault, story)) == []
    assert stories.view(vault, story).row.stage is Stage.OPEN


def test_room_is_told_by_what_this_recording_takes(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    """An hour of room that is really three makes a helper stop her; the other way round loses her words."""
    free = limits.DISK_RESERVE + 3600 * limits.RECORDING_BYTES_A_SECOND
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(2 * free, free, free))
    assert recording.room(vault) == 3600
    assert recording.room(vault, 5 * RATE, 1) == 3600  # too little to measure by
    speech = limits.RECORDING_BYTES_A_SECOND * 2 // 5
    assert recording.room(vault, 60 * RATE, 60 * speech) == pytest.approx(7200, rel=0.01)
    assert recording.room(vault, 60 * RATE, 60 * 10 * speech) == 3600  # never less than noise would take
    assert recording.room(vault, 60 * RATE, 0) == (free - limits.DISK_RESERVE) // (8 * limits.KIB)


def test_consent_taken_back_off_the_record_ends_it(vault: Vault, story: StoryId) -> None:
    """She said no while nothing was recorded: going back on the record must keep nothing."""
    source = ArraySource()
    begun = recording.begin(vault, story, source)
    source.say(voice(1.0))
    until(lambda: begun.recorder.status().kept == RATE)
    begun.recorder.off_record()
    consent.change(vault, story, withdraw=[Scope.RECORD_AUDIO])
    begun.recorder.on_record()
    source.say(voice(1.0))
    assert begun.recorder.wait(60)
    assert begun.recorder.status().state is RecorderState.FINISHED
    item, _ = only(vault, story)
    assert item.audio is not None
    assert item.audio.frames == RATE
