"""A disk that is full at every write: filled to each level, until there is room enough for the whole act.

At each level the act is done or refused as a full disk, nothing is there by half, and with the filler gone
the same vault takes the same act. What is kept free for her words (`limits.DISK_RESERVE`) is switched off, so
that the database itself meets the end of the disk; `test_durability` has it on.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from typing import Final

import pytest

from tbtt_desktop import limits
from tbtt_desktop.audio.segments import Segment
from tbtt_desktop.clock import WORLD
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services import approval, backup, consent, handover, intake, keys, recording, stories
from tbtt_desktop.services.rekey import rekey
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Role, StoryId
from tbtt_desktop.vault.store import Vault
from tests.helpers.disks import PAGE, fill, small_disk
from tests.helpers.vaults import PASSPHRASE, introduce, make_vault
from tests.promises.cuts import left_over, opened, recovery_fits
from tests.promises.pen import state_of

pytestmark = pytest.mark.slow

SECOND: Final = "comet willow saffron river"
SCOPES: Final = (Scope.TAKE_NOTES, Scope.RECORD_AUDIO, Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE)


@dataclass(frozen=True)
class Scene:
    """Closed vaults to copy: a helper's with a story, a coordinator's, and a bundle for her."""

    folder: Path
    story: StoryId
    bundle: Path


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """A story that is ready, and one that was handed over."""
    folder = tmp_path_factory.mktemp("scene")
    helper = make_vault(folder / "helper", WORLD).vault
    desk = make_vault(folder / "desk", WORLD, Role.COORDINATOR, "desk").vault
    introduce(helper, desk)
    told = [_story(helper, "It began in spring. " * 400) for _ in range(2)]
    handover.export(helper, handover.plan(helper, told[:1], ["desk"]), folder / "it.tbtt")
    helper.close()
    desk.close()
    return Scene(folder, told[1], folder / "it.tbtt")


def _story(vault: Vault, text: str) -> StoryId:
    story = stories.new_story(vault)
    consent.change(vault, story, grant=SCOPES)
    stories.add_text(vault, story, text)
    approval.approve(vault, story)
    return story


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A small disk, of which nothing is kept free."""
    monkeypatch.setattr(limits, "DISK_RESERVE", 0)
    with small_disk(tmp_path / "small") as place:
        yield place


Act = Callable[[Vault, Scene], object]


def write(vault: Vault, scene: Scene) -> None:
    """Write a part of forty thousand letters."""
    stories.add_text(vault, scene.story, "A long word. " * 3_000)


def record(vault: Vault, scene: Scene) -> None:
    """Keep three seconds of sound."""
    keeper = recording.StoryKeeper(vault, scene.story)
    for seq in range(3):
        segment = Segment(seq, seq * 48_000, 48_000, bytes(range(256)) * 200, bytes(400))
        held = keeper.keep(segment)
        if held is not None:
            raise held


def take_in(vault: Vault, scene: Scene) -> None:
    """Take in the bundle."""
    intake.take_in(vault, scene.bundle)


def change_passphrase(vault: Vault, _scene: Scene) -> None:
    """Change the only passphrase."""
    keys.change_passphrase(vault, PASSPHRASE, SECOND)


def change_key(vault: Vault, _scene: Scene) -> None:
    """Rewrite the vault under a new key."""
    rekey(vault, PASSPHRASE)


@dataclass(frozen=True)
class Case:
    """An act, whose vault it is done in, whether it adds to that, and by how many pages the levels differ."""

    act: Act
    vault: str = "helper"
    writes: bool = True
    pages: int = 4


CASES: Final = {
    "written": Case(write),
    "recorded": Case(record),
    "taken in": Case(take_in, "desk"),
    "its passphrase changed": Case(change_passphrase, writes=False, pages=1),
    "its key changed": Case(change_key, writes=False, pages=16),
}


def told(act: Callable[[], object]) -> str:
    """Do something; return the code with which it was refused, "" where it was done."""
    try:
        act()
    except WorldError as refused:
        return refused.code
    return ""


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("closed", [False, True], ids=["then room", "closed while full"])
def test_on_a_disk_full_at_every_level_all_is_done_or_nothing(
    scene: Scene, disk: Path, name: str, closed: bool
) -> None:
    """Another program's download would cost her words, the story of yesterday, or the way into the vault."""
    case = CASES[name]
    codes = []
    for level in count(0, case.pages * PAGE):
        folder = disk / "vault"
        shutil.copytree(scene.folder / case.vault, folder)
        vault = open_vault(folder, PASSPHRASE)
        before = state_of(vault)
        filler = fill(disk, level)
        codes.append(told(partial(case.act, vault, scene)))
        if closed:
            vault.close()
        filler.unlink()
        if not closed and codes[-1]:
            case.act(vault, scene)  # as if nothing had been
        vault.close()
        done = not (closed and codes[-1])
        passphrase = SECOND if done and case.act is change_passphrase else PASSPHRASE
        with opened(folder, passphrase) as again:
            assert case.act is record or (state_of(again) != before) == (done and case.writes)
        assert recovery_fits(folder)
        assert left_over(folder) == set()
        shutil.rmtree(folder)
        if not codes[-1]:
            break
    assert set(codes[:-1]) in ({"disk_full"}, {"disk_full", "rekey_room"}, {"rekey_room"})


@pytest.mark.parametrize("name", ["bundle", "backup"])
def test_what_leaves_for_a_full_disk_is_whole_or_not_there(
    scene: Scene, tmp_path: Path, disk: Path, name: str
) -> None:
    """Half a bundle or half a backup on a stick looks like a whole one, until somebody needs it."""
    codes = []
    for level in count(0, PAGE if name == "bundle" else 16 * PAGE):
        folder = tmp_path / "vault"
        shutil.copytree(scene.folder / "helper", folder)
        vault = open_vault(folder, PASSPHRASE)
        before = state_of(vault)
        planned = handover.plan(vault, [scene.story], ["desk"])
        filler = fill(disk, level)
        leave = (
            partial(handover.export, vault, planned) if name == "bundle" else partial(backup.back_up, vault)
        )
        codes.append(told(partial(leave, disk / "it")))
        if codes[-1]:
            assert [path.name for path in disk.iterdir()] == ["filler"]
            assert state_of(vault) == before
        vault.close()
        filler.unlink()
        assert left_over(folder) == set()
        shutil.rmtree(folder)
        if not codes[-1]:
            break
    assert set(codes[:-1]) == {"disk_full"}


def test_a_vault_on_a_full_disk_says_so_or_opens(scene: Scene, disk: Path) -> None:
    """Told that her vault is damaged, somebody would throw away what only wanted room."""
    codes = []
    for level in count(0, PAGE):
        folder = disk / "vault"
        shutil.copytree(scene.folder / "helper", folder)
        before = (folder / "notebook.db").read_bytes()
        filler = fill(disk, level)
        codes.append(told(lambda folder=folder: open_vault(folder, PASSPHRASE).close()))  # type: ignore[misc]
        if codes[-1]:
            assert (folder / "notebook.db").read_bytes() == before
        filler.unlink()
        with opened(folder):
            pass
        shutil.rmtree(folder)
        if not codes[-1]:
            break
    assert set(codes[:-1]) == {"disk_full"}
