"""Recording into a story: bound to it, agreed to, and then a sound like any other."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tbtt_desktop import limits
from tbtt_desktop.audio.playback import Player, PlayerState
from tbtt_desktop.audio.recorder import RecorderState, RecordingProblem
from tbtt_desktop.audio.source import RATE, SoundProblem
from tbtt_desktop.bytesource import Memory
from tbtt_desktop.clock import World
from tbtt_desktop.guard.client import decode_audio
from tbtt_desktop.services import approval, capture, consent, handover, intake, protect, recording, stories
from tbtt_desktop.services.integrity import check_vault
from tbtt_desktop.services.renditions import render_item
from tbtt_desktop.services.stories import StoryRefused
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Category, Item, ItemKind, RecordingState, StoryId, Stretch
from tbtt_desktop.vault import activity, media
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.store import Vault
from tests.conftest import Moment
from tests.helpers.made import EVERYTHING_LEAVES, alias_of, sound
from tests.helpers.sound import ArraySource, Samples, SilentOutput, until, voice
from tests.helpers.vaults import PASSPHRASE, make_vault


@pytest.fixture
def story(vault: Vault) -> StoryId:
    """A story to all of which she agreed."""
    story_id = stories.new_story(vault)
    consent.change(vault, story_id, grant=EVERYTHING_LEAVES)
    return story_id


def only(vault: Vault, story: StoryId) -> Item:
    """Return the one part of a story."""
    (item,) = stories.view(vault, story).items
    return item


def record(vault: Vault, story: StoryId, samples: Samples) -> Item:
    """Record a sound from beginning to end."""
    source = ArraySource()
    begun = recording.begin(vault, story, source)
    source.say(samples)
    begun.recorder.stop()
    assert begun.recorder.wait(60)
    assert begun.recorder.status().problem is None
    (item,) = [item for item in stories.view(vault, story).items if item.item_id == begun.item_id]
    return item


def samples_of(vault: Vault, item: Item) -> bytes:
    """Decode a sound as everything in the program does."""
    blocks: list[bytes] = []
    assert decode_audio(recording.original(vault, item), blocks.append) == item.audio
    return b"".join(blocks)


def test_the_story_has_it_from_its_first_second(vault: Vault, story: StoryId) -> None:
    """What is not bound to a story while it runs has no story after a crash."""
    samples, source = voice(3.5), ArraySource()
    begun = recording.begin(vault, story, source)
    assert begun.item_id is None
    assert stories.view(vault, story).items == ()
    source.say(samples[: 2 * RATE])
    until(lambda: begun.recorder.status().kept == 2 * RATE)
    item = only(vault, story)
    assert item.item_id == begun.item_id
    assert (item.kind, item.recording) == (ItemKind.AUDIO, RecordingState.RUNNING)
    assert item.audio is not None
    assert item.audio.frames == 2 * RATE
    source.say(samples[2 * RATE :])
    begun.recorder.stop()
    assert begun.recorder.wait(60)
    item = only(vault, story)
    assert item.recording is RecordingState.WHOLE
    assert samples_of(vault, item) == samples.tobytes()
    assert check_vault(vault).ok
    told = [line.kind for line in vault.read(activity.activities)]
    assert told[:2] == ["recording_ended", "recording_begun"]


def test_nothing_said_leaves_nothing(vault: Vault, story: StoryId) -> None:
    """A button pressed by mistake must not leave an empty part that nobody can open."""
    begun = recording.begin(vault, story, ArraySource())
    begun.recorder.stop()
    assert begun.recorder.wait(60)
    assert stories.view(vault, story).items == ()


def test_without_her_yes_no_microphone_is_opened(vault: Vault) -> None:
    """Recording somebody who said no is what this program is against."""
    story_id, source = stories.new_story(vault), ArraySource()
    consent.change(vault, story_id, grant=[Scope.TAKE_NOTES])
    with pytest.raises(StoryRefused) as refused:
        recording.begin(vault, story_id, source)
    assert (refused.value.code, refused.value.params["scope"]) == ("consent_missing", "record_audio")
    assert source.opened == []


def test_no_microphone_leaves_the_story_as_it_was(vault: Vault, story: StoryId) -> None:
    """The rest of the interview goes on."""
    with pytest.raises(SoundProblem):
        recording.begin(vault, story, ArraySource(refuse=SoundProblem("microphone_missing")))
    assert stories.view(vault, story).items == ()


def test_a_yes_taken_back_ends_it_at_once(vault: Vault, story: StoryId) -> None:
    """She said stop: what she says after that is not kept, whatever the window does."""
    source, samples = ArraySource(), voice(2.0)
    begun = recording.begin(vault, story, source)
    source.say(samples[:RATE])
    until(lambda: begun.recorder.status().kept == RATE)
    consent.change(vault, story, withdraw=[Scope.RECORD_AUDIO])
    source.say(samples[RATE:])
    assert begun.recorder.wait(60)
    status = begun.recorder.status()
    assert status.problem is not None
    assert (status.state, status.problem.code) == (RecorderState.FINISHED, "consent_missing")
    assert not source.running
    item = only(vault, story)
    assert item.recording is RecordingState.WHOLE
    assert samples_of(vault, item) == samples[:RATE].tobytes()


def test_a_story_deleted_meanwhile_takes_its_recording_with_it(vault: Vault, story: StoryId) -> None:
    """Deleted means gone, also for the second that was just being kept."""
    source = ArraySource()
    begun = recording.begin(vault, story, source)
    source.say(voice(1.0))
    until(lambda: begun.recorder.status().kept == RATE)
    stories.delete_story(vault, story)
    source.say(voice(1.0))
    assert begun.recorder.wait(60)
    assert isinstance(begun.recorder.status().problem, NotThere)
    assert vault.read(media.all_ids) == []


def test_a_running_recording_is_not_rendered(vault: Vault, story: StoryId) -> None:
    """What leaves would be without the words that came a second later."""
    source = ArraySource()
    begun = recording.begin(vault, story, source)
    source.say(voice(1.0))
    until(lambda: begun.recorder.status().kept == RATE)
    seen = stories.view(vault, story)
    with pytest.raises(RecordingProblem):
        render_item(vault, seen, seen.items[0])
    source.say(voice(0.5))
    begun.recorder.stop()
    assert begun.recorder.wait(60)
    with pytest.raises(RecordingProblem):  # what was seen is not all of it
        render_item(vault, seen, seen.items[0])


def test_it_is_muted_approved_and_handed_over_like_any_sound(
    vault: Vault, desk: Vault, story: StoryId, tmp_path: Path
) -> None:
    """A voice that was recorded here needs the same protection as one from a file."""
    samples = voice(3.2)
    item = record(vault, story, samples)
    protect.cover(vault, item.item_id, Stretch(RATE, 2 * RATE), Category.PERSON)
    view = stories.view(vault, story)
    made = render_item(vault, view, view.items[0])
    assert made.medium is not None
    blocks: list[bytes] = []
    decode_audio(media.source_of(vault, made.medium.media_id), blocks.append)
    muted = samples.copy()
    muted[RATE : 2 * RATE] = 0
    assert b"".join(blocks) == muted.tobytes()
    approval.approve(vault, story)
    handover.export(vault, handover.plan(vault, [story], [alias_of(desk)]), tmp_path / "it.tbtt")
    assert intake.take_in(desk, tmp_path / "it.tbtt").result is intake.Result.IMPORTED


def test_recording_on_takes_the_approval_back(vault: Vault, story: StoryId) -> None:
    """What she approved is not what would leave."""
    item = record(vault, story, voice(1.0))
    approval.approve(vault, story)
    assert stories.view(vault, story).row.stage == "ready"
    record(vault, story, voice(1.0, seed=6))
    assert stories.view(vault, story).row.stage == "open"
    assert item.number == 1


def test_cut_off_it_is_there_and_can_be_heard(vault: Vault, story: StoryId, tmp_path: Path) -> None:
    """After a crash the helper must find what was recorded, not a riddle."""
    source, samples = ArraySource(), voice(2.6)
    begun = recording.begin(vault, story, source)
    source.say(samples)
    until(lambda: begun.recorder.status().kept == 2 * RATE)
    shutil.copytree(vault.files.folder, tmp_path / "after")
    begun.recorder.stop()
    assert begun.recorder.wait(60)
    after = open_vault(tmp_path / "after", PASSPHRASE)
    item = only(after, story)
    assert item.recording is RecordingState.CUT
    assert samples_of(after, item) == samples[: 2 * RATE].tobytes()
    assert len(recording.outline(after, item)) == 200
    assert check_vault(after).ok
    assert "recording_cut" in [line.kind for line in after.read(activity.activities)]
    after.close()


def test_the_outline_is_that_of_the_sound(vault: Vault, story: StoryId) -> None:
    """A waveform of something else hides where she says the name."""
    samples = voice(2.5)
    recorded = recording.outline(vault, record(vault, story, samples))
    file = capture.add_audio(vault, story, recording.original(vault, only(vault, story)))
    (taken_in,) = [item for item in stories.view(vault, story).items if item.item_id == file]
    assert recorded == recording.outline(vault, taken_in)
    assert np.frombuffer(recorded.data, "<i2").max() == samples.max()


@pytest.mark.parametrize("kind", ["WAV", "FLAC"])
def test_a_file_from_outside_is_read_at_any_place(vault: Vault, story: StoryId, kind: str) -> None:
    """To hear the end of a long file one would have to sit through all of it."""
    data = sound(3.0, rate=16_000, kind=kind)
    capture.add_audio(vault, story, Memory(bytearray(data)))
    item = only(vault, story)
    whole = samples_of(vault, item)
    read = recording.reader(vault, item)
    for first, frames in ((0, 10), (16_000, 16_000), (47_990, 100), (20_001, 7)):
        assert read(first, frames) == whole[2 * first : 2 * (first + frames)]


def test_a_recording_is_played_from_where_one_clicks(vault: Vault, story: StoryId) -> None:
    """Transcribing needs the same second again and again."""
    samples, output = voice(3.0), SilentOutput()
    item = record(vault, story, samples)
    assert item.audio is not None
    player = Player(recording.reader(vault, item), item.audio, output)
    player.seek(RATE + 17)
    while player._feed_once():
        pass
    player.play()
    assert output.turn(1000) == samples[RATE + 17 : RATE + 1017].tobytes()
    player.close()
    assert player.status().state is PlayerState.CLOSED


def test_room_is_told_in_seconds(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    """A helper who is told four hours and gets one loses three."""

    def usage(_folder: Path) -> object:
        return type("Usage", (), {"free": limits.DISK_RESERVE + 3600 * limits.RECORDING_BYTES_A_SECOND})

    monkeypatch.setattr(shutil, "disk_usage", usage)
    assert recording.room(vault) == 3600


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 48 megabytes; skipped where none can be mounted."""
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk, and not everywhere")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(folder: Path, leave: int) -> Path:
    """Take all of a disk but `leave` bytes; return the file that does."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        while (wanted := shutil.disk_usage(folder).free - leave) > 0:
            file.write(bytes(wanted))
    return filler


def test_a_full_disk_is_told_and_recording_goes_on_when_there_is_room(
    small_disk: Path, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody's download fills the disk in mid-sentence: not a word may be lost for it."""
    monkeypatch.setattr(limits, "RECORDING_RETRY_SECONDS", 0.1)
    vault = make_vault(small_disk / "v", world).vault
    story = stories.new_story(vault)
    consent.change(vault, story, grant=EVERYTHING_LEAVES)
    source, samples = ArraySource(), voice(8.0)
    begun = recording.begin(vault, story, source)
    recorder, said = begun.recorder, 0
    # What is kept free for her words; then nothing at all, which only the database notices.
    for leave, reserve in ((limits.DISK_RESERVE - 4096, limits.DISK_RESERVE), (0, 0)):
        source.say(samples[said : said + 2 * RATE])
        said += 2 * RATE
        until(lambda said=said: recorder.status().kept == said)  # type: ignore[misc]
        monkeypatch.setattr(limits, "DISK_RESERVE", reserve)
        filler = fill(small_disk, leave)
        source.say(samples[said : said + 2 * RATE])
        said += 2 * RATE
        until(lambda: recorder.status().held is not None)
        status = recorder.status()
        assert status.held is not None
        assert (status.state, status.held.code) == (RecorderState.RECORDING, "disk_full")
        assert status.kept < said
        filler.unlink()
    recorder.stop()
    assert recorder.wait(60)
    assert samples_of(vault, only(vault, story)) == samples.tobytes()
    assert check_vault(vault).ok
    vault.close()


def test_consent_ends_with_its_day(vault: Vault, story: StoryId, moment: Moment) -> None:
    """A yes for a year is no yes for ever."""
    moment.advance(days=400)
    with pytest.raises(StoryRefused):
        recording.begin(vault, story, ArraySource())
