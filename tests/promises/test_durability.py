"""Power cuts and full disks: what was reported saved is there, and nothing is there by half.

kill -9 stands for the power cut: no step of the program can react to it. What the disk itself loses when
the current fails is not shown here.
"""

from __future__ import annotations

import contextlib
import io
import random
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import soundfile

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.clock import WORLD
from tbtt_desktop.services import approval, capture, consent, handover, intake, stories
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Role, Stage, StoryId, StoryRow
from tests.helpers import disks
from tests.helpers.disks import fill
from tests.helpers.vaults import PASSPHRASE, introduce, make_vault
from tests.promises import job
from tests.promises.bad_input import dump, refused
from tests.promises.cuts import opened

pytestmark = pytest.mark.slow

SECONDS = 180
RUNS = 10  # of which half must hit it at work; where too few did, on a quick computer, there are more
RUNS_MAX = 50
SCOPES = (
    Scope.TAKE_NOTES,
    Scope.RECORD_AUDIO,
    Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE,
    Scope.PUBLISH_VOICE_ORIGINAL,
)


def long_sound() -> bytes:
    """Return three minutes of noise, 17 MB: long enough to be hit while it is being stored."""
    noise = np.random.default_rng(7).integers(-9000, 9000, SECONDS * 48_000, dtype=np.int16)
    out = io.BytesIO()
    soundfile.write(out, noise, 48_000, format="WAV")
    return out.getvalue()


@dataclass(frozen=True)
class Scene:
    """Closed vaults to copy, a long sound, and a bundle with a story that has it."""

    folder: Path
    sound: Path
    bundle: Path
    story: StoryId

    def desk(self, folder: Path) -> job.Desk:
        """Return a copy in which a test may break things."""
        desk = job.Desk(folder)
        desk.inputs.mkdir()
        (desk.inputs / "passphrase").write_text(PASSPHRASE + "\n")
        (desk.inputs / "text").write_text("It began in spring.\n")
        for name in ("empty", "coordinator"):
            shutil.copytree(self.folder / name, desk.root / name)
        return desk


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """A helper with nothing yet, one with a long story, and a coordinator."""
    folder = tmp_path_factory.mktemp("scene")
    sound = folder / "long.wav"
    sound.write_bytes(long_sound())
    make_vault(folder / "empty", WORLD).vault.close()
    helper = make_vault(folder / "helper", WORLD).vault
    desk = make_vault(folder / "coordinator", WORLD, Role.COORDINATOR, "desk").vault
    introduce(helper, desk)
    story = stories.new_story(helper)
    consent.change(helper, story, grant=SCOPES)
    stories.add_text(helper, story, "It began in spring.")
    capture.add_audio(helper, story, Memory(bytearray(sound.read_bytes())))
    approval.approve(helper, story)
    helper.close()
    shutil.copytree(folder / "helper", folder / "ready")
    helper = open_vault(folder / "helper", PASSPHRASE)
    handover.export(helper, handover.plan(helper, [story], ["desk"]), folder / "it.tbtt")
    helper.close()
    desk.close()
    return Scene(folder, sound, folder / "it.tbtt", story)


def add_long(scene: Scene, desk: job.Desk) -> list[str]:
    """Return the command that takes a text and the long sound in."""
    return desk.words(
        *("story", "add", "--text", desk.inputs / "text", "--audio", scene.sound),
        *("--consent", "take_notes,record_audio"),
        vault="empty",
    )


def size_of(folder: Path) -> int:
    """Return how many bytes a vault's files have by now."""
    size = 0
    for path in folder.iterdir():
        with contextlib.suppress(FileNotFoundError):  # the log may just have gone
            size += path.stat().st_size
    return size


def killed(desk: job.Desk, command: list[str], vault: Path, *, grown: float, after: float) -> bool:
    """Start a command and kill it once its vault has grown by so much and some time has passed.

    Returns whether it was still at work.
    """
    before = size_of(vault)
    process = subprocess.Popen(
        command,
        cwd=desk.root,
        env=desk.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while process.poll() is None and size_of(vault) - before < grown:
        time.sleep(0.002)
    time.sleep(after)
    process.kill()
    return process.wait() == -9


def after_the_cut(vault_folder: Path) -> list[StoryRow]:
    """Open a vault that lost its process; fail if anything is damaged or half there; return its stories."""
    with opened(vault_folder) as vault:
        return stories.list_stories(vault)


def moments(seed: int) -> Iterator[tuple[float, float]]:
    """Return when to kill: after how many more bytes in the vault, and how many seconds later."""
    chance = random.Random(seed)
    for _ in range(RUNS_MAX):
        yield chance.uniform(0, 17e6), chance.choice([0, chance.uniform(0, 0.05)])


def test_a_cut_while_a_story_is_added_leaves_all_of_it_or_nothing(scene: Scene, tmp_path: Path) -> None:
    """After a power cut half a story would stand in the list as if it were all she told."""
    hit = 0
    for run, (grown, after) in enumerate(moments(1)):
        desk = scene.desk(tmp_path / str(run))
        vault = desk.root / "empty"
        was_at_work = killed(desk, add_long(scene, desk), vault, grown=grown, after=after)
        hit += was_at_work
        there = after_the_cut(vault)
        assert [(row.texts, row.sounds) for row in there] in ([], [(1, 1)])
        assert there or was_at_work  # what ended by itself was reported, and is there
        shutil.rmtree(desk.root)
        if run + 1 >= RUNS and hit >= RUNS // 2:
            break
    assert hit >= RUNS // 2


def test_a_cut_while_a_bundle_is_taken_in_leaves_all_of_it_or_nothing(scene: Scene, tmp_path: Path) -> None:
    """A receipt could be sent for a story of which a part is missing."""
    hit = 0
    for run, (grown, after) in enumerate(moments(2)):
        desk = scene.desk(tmp_path / str(run))
        vault = desk.root / "coordinator"
        command = desk.words("import", scene.bundle, vault="coordinator")
        hit += killed(desk, command, vault, grown=grown, after=after)
        there = after_the_cut(vault)
        assert [(row.texts, row.sounds) for row in there] in ([], [(1, 1)])
        again = open_vault(vault, PASSPHRASE)
        expected = intake.Result.DUPLICATE if there else intake.Result.IMPORTED
        assert intake.take_in(again, scene.bundle).result is expected
        again.close()
        assert len(after_the_cut(vault)) == 1
        shutil.rmtree(desk.root)
        if run + 1 >= RUNS and hit >= RUNS // 2:
            break
    assert hit >= RUNS // 2


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 48 megabytes; skipped where none can be mounted."""
    with disks.small_disk(tmp_path / "small") as place:
        yield place


def test_a_full_stick_leaves_no_half_bundle(scene: Scene, tmp_path: Path, small_disk: Path) -> None:
    """Half a bundle on the stick would be carried to the coordinator, and the story marked as handed over."""
    desk = scene.desk(tmp_path / "desk")
    shutil.copytree(scene.folder / "ready", desk.root / "ready")
    before = dump(desk.root / "ready")
    fill(small_disk, 6 << 20)
    for command in (["export", scene.story, "--to", "desk", "--out"], ["vault", "backup", "--out"]):
        done = desk.command(*command, small_disk / "it", vault="ready", expect=1)
        assert refused(done) == "disk_full"
        assert [path.name for path in small_disk.iterdir()] == ["filler"]
        assert sorted(path.name for path in (desk.root / "ready").iterdir()) == [
            *("notebook.db", "notebook.key", "notebook.recovery"),
        ]
    assert dump(desk.root / "ready") == before
    vault = open_vault(desk.root / "ready", PASSPHRASE)
    assert stories.view(vault, scene.story).row.stage is Stage.READY
    vault.close()


def test_a_sound_that_does_not_fit_costs_nothing_else(scene: Scene, tmp_path: Path, small_disk: Path) -> None:
    """A story from last week must not pay for one that no longer fits, nor the next words for its sound."""
    desk = scene.desk(tmp_path / "desk")
    shutil.copytree(desk.root / "empty", small_disk / "vault")
    (desk.root / "vault").symlink_to(small_disk / "vault")
    text = ("story", "add", "--text", desk.inputs / "text", "--consent", "take_notes")
    desk.command(*text, vault="vault")
    before = dump(small_disk / "vault")
    done = desk.command(
        *("story", "add", "--text", desk.inputs / "text", "--audio", scene.sound),
        *("--consent", "take_notes,record_audio"),
        vault="vault",
        expect=1,
    )
    assert refused(done) == "disk_full"
    assert dump(small_disk / "vault") == before
    assert len(after_the_cut(small_disk / "vault")) == 1
    desk.command(*text, vault="vault")
    assert len(after_the_cut(small_disk / "vault")) == 2


@pytest.mark.parametrize("leave", [0, 100_000, 400_000])
def test_a_disk_that_others_filled_loses_nothing(
    scene: Scene, tmp_path: Path, small_disk: Path, leave: int
) -> None:
    """Another program's download must not cost the story that was told yesterday."""
    desk = scene.desk(tmp_path / "desk")
    shutil.copytree(desk.root / "empty", small_disk / "vault")
    (desk.root / "vault").symlink_to(small_disk / "vault")
    text = ("story", "add", "--text", desk.inputs / "text", "--consent", "take_notes")
    desk.command(*text, vault="vault")
    before = dump(small_disk / "vault")
    (desk.inputs / "text").write_text("A long word. " * 100_000)
    filler = fill(small_disk, leave)
    assert refused(desk.command(*text, vault="vault", expect=1)) == "disk_full"
    filler.unlink()
    assert dump(small_disk / "vault") == before
    assert len(after_the_cut(small_disk / "vault")) == 1
    desk.command(*text, vault="vault")
    assert len(after_the_cut(small_disk / "vault")) == 2
