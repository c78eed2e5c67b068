"""A bit that flipped: in every page of the database, its log, the key file, the recovery slot. And forgeries.

What is damaged is refused or named, never read as if it were hers, and never written over.
"""

from __future__ import annotations

import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest

from tbtt_desktop import limits
from tbtt_desktop.crypto import keyfile_format
from tbtt_desktop.errors import WorldError
from tbtt_desktop.services.integrity import check_vault
from tbtt_desktop.services.vaults import create_vault, open_vault, recover
from tbtt_desktop.stories.records import Role
from tests.helpers.made import make_story
from tests.helpers.vaults import CHEAP, PASSPHRASE
from tests.promises.cuts import opened, recovery_fits
from tests.promises.pen import Pen, state_of, world_of

PAGE: Final = 4_096
SALT: Final = 16  # bytes at the head of the file; it comes with the key and is not read from there
TAIL: Final = 80  # bytes of a page: 16 of the nonce, 64 of HMAC-SHA512
LOG_HEAD: Final = 32  # bytes, and 24 before each page: https://www.sqlite.org/fileformat2.html#walformat
FRAME_HEAD: Final = 24
SEED: Final = 3
PEN_SEED: Final = 23  # deletes nothing at the end, which would empty the log
DAMAGED: Final = {"key_file_damaged", "key_file_newer", "key_file_hostile"}


@dataclass(frozen=True)
class Scene:
    """A closed vault to copy, one that was copied while it was open, and what they hold."""

    folder: Path
    shares: list[str]
    state: str
    states: list[str]  # of the open one, after each act

    def copy(self, name: str, to: Path) -> Path:
        """Copy a vault anew."""
        shutil.rmtree(to, ignore_errors=True)
        shutil.copytree(self.folder / name, to)
        return to


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """A vault with stories, a picture and a sound, and one with a log."""
    folder = tmp_path_factory.mktemp("scene")
    world = world_of(SEED)
    made = create_vault(folder / "closed", Role.HELPER, "amal", PASSPHRASE, world=world, params=CHEAP)
    make_story(made.vault)
    state = state_of(made.vault)
    made.vault.close()
    shutil.copytree(folder / "closed", folder / "open")
    vault = open_vault(folder / "open", PASSPHRASE, world=world)
    pen = Pen(vault, PEN_SEED)
    states = [state_of(vault)]
    for _ in range(25):
        pen.act()
        states.append(state_of(vault))
    shutil.copytree(folder / "open", folder / "cut", ignore=shutil.ignore_patterns("*.lock"))
    vault.close()
    return Scene(folder, [" ".join(share.words) for share in made.shares[:2]], state, states)


def flip(path: Path, place: int, bit: int = 2) -> None:
    """Change one bit of a file."""
    with path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ 1 << bit]))


def told(act: Callable[[], object]) -> str:
    """Do something; return the code with which it was refused, "" where it was done."""
    try:
        act()
    except WorldError as refused:
        return refused.code
    return ""


def files_of(folder: Path) -> dict[str, bytes]:
    """Return every file of a vault, but the note that it was open."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".lock"}


def places(size: int) -> Iterator[int]:
    """Yield a place in every page, in content, nonce and HMAC in turns; all regions of the first."""
    chance = random.Random(SEED)
    yield from (SALT, 20, 60, 99, 100, 107, PAGE - TAIL, PAGE - TAIL + 16, PAGE - 1)
    for number, start in enumerate(range(PAGE, size, PAGE)):
        begun, end = ((0, PAGE - TAIL), (PAGE - TAIL, PAGE - 64), (PAGE - 64, PAGE))[number % 3]
        yield start + chance.randrange(begun, end)


def test_a_flipped_bit_in_any_page_is_refused_or_named(scene: Scene, tmp_path: Path) -> None:
    """A changed word would stand in her testimony as if she had said it."""
    size = (scene.folder / "closed" / "notebook.db").stat().st_size
    missed, refused, named = [], 0, 0
    for place in places(size):
        folder = scene.copy("closed", tmp_path / "v")
        flip(folder / "notebook.db", place)
        try:
            vault = open_vault(folder, PASSPHRASE)
        except WorldError as error:
            refused += 1
            flip(folder / "notebook.db", place)  # back: all of it is there still
            with opened(folder) as vault:
                whole = state_of(vault) == scene.state
            if error.code != "vault_damaged" or not whole:
                missed.append((place, error.code))
            continue
        faults = check_vault(vault).faults
        named += bool(faults)
        if not faults:  # opening writes, so a page may be there anew
            missed += [(place, "")] if state_of(vault) != scene.state else []
        vault.close()
    assert missed == []
    assert refused > 5
    assert named > 30


def test_the_salt_in_the_file_is_not_believed(scene: Scene, tmp_path: Path) -> None:
    """It stands there for other programs; a change of it must not lock her out."""
    folder = scene.copy("closed", tmp_path / "v")
    for place in range(SALT):
        flip(folder / "notebook.db", place)
    with opened(folder) as vault:
        assert state_of(vault) == scene.state


def test_a_flipped_bit_in_the_log_brings_back_nothing_that_was_not_written(
    scene: Scene, tmp_path: Path
) -> None:
    """SQLite takes a log up to where it is whole; what comes after must not be mixed in."""
    log = scene.folder / "cut" / "notebook.db-wal"
    frames = (log.stat().st_size - LOG_HEAD) // (FRAME_HEAD + PAGE)
    chance = random.Random(SEED)
    found = []
    for number in range(frames):
        start = LOG_HEAD + number * (FRAME_HEAD + PAGE)
        begun, end = ((0, FRAME_HEAD), (FRAME_HEAD, PAGE))[number % 2]
        folder = scene.copy("cut", tmp_path / "v")
        flip(folder / "notebook.db-wal", chance.randrange(start + begun, start + end))
        with opened(folder) as vault:
            found.append(scene.states.index(state_of(vault)))
    for place in range(LOG_HEAD):
        folder = scene.copy("cut", tmp_path / "v")
        flip(folder / "notebook.db-wal", place)
        with opened(folder) as vault:
            scene.states.index(state_of(vault))
    assert frames > 30
    assert sorted(found) == found  # what was written before the bit is all there
    assert found[-1] > 15


def test_a_flipped_bit_anywhere_in_the_key_file_is_damage_and_no_wrong_passphrase(
    scene: Scene, tmp_path: Path
) -> None:
    """Told that her passphrase is wrong, she would try others until she gave up."""
    folder = scene.copy("closed", tmp_path / "v")
    path = folder / "notebook.key"
    whole = path.read_bytes()
    chance = random.Random(SEED)
    missed = []
    for place in range(len(whole)):
        path.write_bytes(whole)
        flip(path, place, chance.randrange(8))
        before = files_of(folder)
        code = told(lambda: open_vault(folder, PASSPHRASE))
        if code not in DAMAGED or files_of(folder) != before:
            missed.append((place, code))
    assert missed == []
    recover(folder, scene.shares, PASSPHRASE, params=CHEAP).close()
    with opened(folder) as vault:
        assert state_of(vault) == scene.state


def test_a_flipped_bit_in_the_recovery_slot_is_mended_or_refused(scene: Scene, tmp_path: Path) -> None:
    """The copy is for the day on which the key file is lost; damaged on that day, it must say so."""
    folder = scene.copy("closed", tmp_path / "v")
    path, key = folder / "notebook.recovery", folder / "notebook.key"
    whole, key_file = path.read_bytes(), key.read_bytes()
    for place in range(0, len(whole), 7):
        path.write_bytes(whole)
        flip(path, place)
        key.unlink()
        before = files_of(folder)
        assert told(lambda: recover(folder, scene.shares, PASSPHRASE, params=CHEAP)) in DAMAGED
        assert files_of(folder) == before
        key.write_bytes(key_file)
    open_vault(folder, PASSPHRASE).close()
    assert path.read_bytes() == whole
    assert recovery_fits(folder)


def _deep(_body: dict[str, Any]) -> bytes:
    return b'{"body":' + b"[" * 20_000 + b"]" * 20_000 + b',"sha256":""}'


def _kdf(name: str, value: object) -> Callable[[dict[str, Any]], bytes]:
    return lambda body: keyfile_format.write(body | {"kdf": body["kdf"] | {name: value}})


HOSTILE: Final[dict[str, Callable[[dict[str, Any]], bytes]]] = {
    "64 GiB": _kdf("memory_kib", 64 << 20),
    "less than nothing": _kdf("memory_kib", -1),
    "a million passes": _kdf("passes", 10**6),
    "a thousand lanes": _kdf("lanes", 1000),
    "words for a number": _kdf("memory_kib", "lots"),
    "a number beyond any": _kdf("passes", 10**4000),
    "a thousand slots": lambda body: keyfile_format.write(body | {"slots": body["slots"][:1] * 1000}),
    "33 slots": lambda body: keyfile_format.write(body | {"slots": body["slots"][:1] * 33}),
    "no slots": lambda body: keyfile_format.write(body | {"slots": []}),
    "a slot that is none": lambda body: keyfile_format.write(body | {"slots": [None, 7, {}]}),
    "only recovery": lambda body: keyfile_format.write(body | {"slots": body["slots"][-1:]}),
    "another program's": lambda body: keyfile_format.write(body | {"format": "something else"}),
    "nothing but zeros": lambda _: bytes(4_000),
    "no JSON": lambda _: b"\x89PNG\r\n\x1a\n" * 40,
    "no Unicode": lambda _: b'{"body": "\xff\xfe"}',
    "nested without end": _deep,
    "a list": lambda _: b"[]",
    "too long": lambda body: keyfile_format.write(body) + b" " * limits.KEY_FILE_MAX,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_key_file_is_refused_and_nothing_is_touched(
    scene: Scene, tmp_path: Path, name: str
) -> None:
    """A key file from somebody else could take all memory, or take its turn for an hour."""
    folder = scene.copy("closed", tmp_path / "v")
    path = folder / "notebook.key"
    path.write_bytes(HOSTILE[name](json.loads(path.read_bytes())["body"]))
    before = files_of(folder)
    assert told(lambda: open_vault(folder, PASSPHRASE)) in DAMAGED
    assert files_of(folder) == before


def test_a_folder_or_a_dead_link_in_the_key_files_place_is_refused(scene: Scene, tmp_path: Path) -> None:
    """A traceback tells nobody what to do."""
    folder = scene.copy("closed", tmp_path / "v")
    path = folder / "notebook.key"
    path.unlink()
    path.mkdir()
    assert told(lambda: open_vault(folder, PASSPHRASE)) == "file_is_folder"
    path.rmdir()
    if os.name != "nt":
        path.symlink_to(path)
        assert told(lambda: open_vault(folder, PASSPHRASE)) in {"key_file_missing", "file_unreadable"}


def test_a_key_file_of_another_vault_opens_nothing(scene: Scene, tmp_path: Path) -> None:
    """Two sticks mixed up must not end in a vault that is overwritten."""
    folder = scene.copy("closed", tmp_path / "v")
    other = create_vault(tmp_path / "other", Role.HELPER, "x", PASSPHRASE, params=CHEAP)
    other.vault.close()
    shutil.copy(tmp_path / "other" / "notebook.key", folder / "notebook.key")
    before = files_of(folder)
    assert told(lambda: open_vault(folder, PASSPHRASE)) == "vault_damaged"
    assert files_of(folder) == before
