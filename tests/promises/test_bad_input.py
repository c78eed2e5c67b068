"""Bad input on the command line: one clear line, nothing lost, nothing half-written."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tbtt_desktop.clock import WORLD
from tbtt_desktop.crypto import keyfile_format
from tbtt_desktop.services import handover
from tbtt_desktop.services.vaults import open_vault
from tests.helpers.vaults import PASSPHRASE, introduce, make_vault
from tests.promises.bad_input import (
    ONE_LINE,
    Scene,
    dump,
    everything,
    files_of,
    make_scene,
    picture,
    refused,
    sound,
    told_story,
)

CAPTURE = "take_notes,record_audio,take_photo"


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """A story that was handed over twice."""
    return make_scene(tmp_path_factory.mktemp("scene"))


# Bundles


def _flipped(data: bytes, place: int) -> bytes:
    changed = bytearray(data)
    changed[place] ^= 0x04
    return bytes(changed)


SPOILT: dict[str, Callable[[Scene], bytes]] = {
    "for somebody else": lambda scene: scene.other,
    "nothing in it": lambda _: b"",
    "a picture": lambda _: picture(),
    "a text": lambda _: b"Dear friend, here is the story.\n" * 40,
    "zeros": lambda _: bytes(5000),
    "half a header": lambda scene: scene.bundle[:60],
    "the header alone": lambda scene: scene.bundle[: scene.bundle.index(b"---") + 48],
    "half": lambda scene: scene.bundle[: len(scene.bundle) // 2],
    "all but a byte": lambda scene: scene.bundle[:-1],
    "a byte too many": lambda scene: scene.bundle + b"\0",
    "two in one": lambda scene: scene.bundle * 2,
    "the version changed": lambda scene: _flipped(scene.bundle, 20),
    "the recipient changed": lambda scene: _flipped(scene.bundle, 60),
    "the MAC changed": lambda scene: _flipped(scene.bundle, scene.bundle.index(b"---") + 10),
    "the nonce changed": lambda scene: _flipped(scene.bundle, scene.bundle.index(b"---") + 50),
    "the beginning changed": lambda scene: _flipped(scene.bundle, scene.bundle.index(b"---") + 100),
    "the middle changed": lambda scene: _flipped(scene.bundle, len(scene.bundle) // 2),
    "the end changed": lambda scene: _flipped(scene.bundle, len(scene.bundle) - 1),
}


def test_no_spoilt_bundle_changes_anything(scene: Scene, tmp_path: Path) -> None:
    """A forged, cut or misdirected bundle must not put half a story among the real ones."""
    desk = scene.desk(tmp_path)
    before = dump(desk.root / "coordinator")
    paths = []
    for number, spoil in enumerate(SPOILT.values()):
        paths.append(desk.inputs / f"{number}.tbtt")
        paths[-1].write_bytes(spoil(scene))
    done = desk.command("import", *paths, "--json", vault="coordinator", expect=1)
    results = {name: one["result"] for name, one in zip(SPOILT, json.loads(done.out)["files"], strict=True)}
    assert [name for name, result in results.items() if not result.startswith("refused:")] == []
    assert results["for somebody else"] == "refused:not_for_us"
    for name in ("half", "all but a byte", "the middle changed", "the end changed"):
        assert results[name] == "refused:cut_or_changed"
    lines = done.err.decode().splitlines(keepends=True)
    assert len(lines) == len(SPOILT)
    assert all(ONE_LINE.fullmatch(line) for line in lines)
    assert dump(desk.root / "coordinator") == before
    whole = desk.inputs / "whole.tbtt"
    whole.write_bytes(scene.bundle)
    desk.command("import", whole, vault="coordinator")
    assert dump(desk.root / "coordinator") != before


@pytest.mark.parametrize("name", ["for somebody else", "half", "a text"])
def test_one_spoilt_bundle_is_one_line(scene: Scene, tmp_path: Path, name: str) -> None:
    """A person at a desk must learn what is wrong and what to do, not read a program's entrails."""
    desk = scene.desk(tmp_path)
    path = desk.inputs / "it.tbtt"
    path.write_bytes(SPOILT[name](scene))
    one = desk.command("verify", path, vault="coordinator", expect=1)
    two = desk.command("import", path, vault="coordinator", expect=1)
    assert refused(one) == refused(two)


def test_a_bundle_of_a_stranger_waits_and_changes_nothing(scene: Scene, tmp_path: Path) -> None:
    """Somebody whose words nobody compared must not put stories into the archive."""
    desk = scene.desk(tmp_path)
    fresh = make_vault(tmp_path / "x", WORLD, alias="mallory").vault
    receiver = open_vault(desk.root / "coordinator", PASSPHRASE)
    introduce(fresh, receiver)  # she knows the desk; then the desk forgets her
    receiver.close()
    shutil.rmtree(desk.root / "coordinator")
    shutil.copytree(scene.folder / "coordinator", desk.root / "coordinator")
    path = desk.inputs / "it.tbtt"
    handover.export(fresh, handover.plan(fresh, [told_story(fresh)], ["desk"]), path)
    fresh.close()
    before = dump(desk.root / "coordinator")
    done = desk.command("import", path, "--json", vault="coordinator")
    assert [one["result"] for one in json.loads(done.out)["files"]] == ["waiting"]
    assert dump(desk.root / "coordinator") == before


# What a story is made of

RARE = b"quokkastride"
GOOD = {"text": b"It began in the " + RARE + b".\n", "sound.wav": sound(), "picture.jpg": picture()}
PARTS: dict[str, tuple[list[str], bytes | None, str]] = {
    "no such text": (["--text", "IT"], None, "file_missing"),
    "an empty text": (["--text", "IT"], b"", "file_empty"),
    "a text that is none": (["--text", "IT"], b"\xff\xfe\xfd\x00\x80" * 9, "input_not_text"),
    "no such picture": (["--text", "text", "--photo", "IT"], None, "file_missing"),
    "an empty picture": (["--text", "text", "--photo", "IT"], b"", "file_empty"),
    "a picture that is none": (["--text", "text", "--photo", "IT"], b"GIF", "photo_type_unsupported"),
    "half a picture": (
        ["--audio", "sound.wav", "--photo", "IT"],
        picture()[:1500],
        "photo_unreadable",
    ),
    "an empty sound": (["--text", "text", "--audio", "IT"], sound(0), "audio_empty"),
    "a sound that is none": (["--text", "text", "--audio", "IT"], b"no sound" * 99, "audio_type_unsupported"),
    "the head of a sound": (["--text", "text", "--audio", "IT"], b"ID3" * 99, "audio_unreadable"),
    "a second picture that is bad": (
        ["--text", "text", "--photo", "picture.jpg", "--photo", "IT"],
        b"\x89PNG\r\n\x1a\n" + bytes(99),
        "photo_unreadable",
    ),
}


@pytest.mark.parametrize("name", PARTS)
def test_a_bad_part_leaves_no_half_a_story(scene: Scene, tmp_path: Path, name: str) -> None:
    """Half a story in the list would be handed over as if it were all she told."""
    desk = scene.desk(tmp_path)
    options, data, code = PARTS[name]
    for place, content in GOOD.items():
        (desk.inputs / place).write_bytes(content)
    if data is not None:
        (desk.inputs / "IT").write_bytes(data)
    words = [word if word.startswith("--") else str(desk.inputs / word) for word in options]
    before = dump(desk.root / "helper")
    done = desk.command("story", "add", *words, "--consent", CAPTURE, vault="helper", expect=1)
    assert refused(done) == code
    assert dump(desk.root / "helper") == before
    assert RARE not in repr(everything(desk.root / "helper")).encode()


def test_what_she_did_not_agree_to_is_not_taken(scene: Scene, tmp_path: Path) -> None:
    """A recording that she refused would exist after all."""
    desk = scene.desk(tmp_path)
    (desk.inputs / "sound.wav").write_bytes(sound())
    before = files_of(desk.root / "helper")
    done = desk.command(
        *("story", "add", "--audio", desk.inputs / "sound.wav", "--consent", "take_notes"),
        vault="helper",
        expect=1,
    )
    assert refused(done) == "consent_missing"
    assert files_of(desk.root / "helper") == before


# Outputs


def test_a_named_output_that_is_there_is_not_written_over(scene: Scene, tmp_path: Path) -> None:
    """One wrong name and last month's only copy is gone."""
    desk = scene.desk(tmp_path)
    (desk.out / "it").write_bytes(b"last month's")
    before = dump(desk.root / "helper")
    for command in (
        ["export", scene.story, "--to", "desk", "--out"],
        ["vault", "backup", "--out"],
        ["card", "export", "--out"],
        ["withdraw", scene.story, "--to", "desk", "--out"],
    ):
        done = desk.command(*command, desk.out / "it", vault="helper", expect=1)
        assert refused(done) == "file_exists"
    assert files_of(desk.out) == {"it": b"last month's"}
    assert dump(desk.root / "helper") == before


def test_an_output_in_no_folder_leaves_nothing(scene: Scene, tmp_path: Path) -> None:
    """A story must not be marked as handed over when its bundle was never written."""
    desk = scene.desk(tmp_path)
    before = dump(desk.root / "helper")
    done = desk.command(
        *("export", scene.story, "--to", "desk", "--out", desk.out / "no" / "it"), vault="helper", expect=1
    )
    assert refused(done) == "file_missing"
    assert files_of(desk.out) == {}
    assert dump(desk.root / "helper") == before


# Vaults


def _plain(folder: Path) -> None:
    (folder / "notebook.db").unlink()
    db = sqlite3.connect(folder / "notebook.db")
    db.execute("CREATE TABLE meta (name TEXT)")
    db.commit()
    db.close()


def _cut(folder: Path) -> None:
    path = folder / "notebook.db"
    path.write_bytes(path.read_bytes()[:5000])


def _garble(folder: Path) -> None:
    path = folder / "notebook.db"
    path.write_bytes(_flipped(path.read_bytes(), 300))


def _newer(folder: Path) -> None:
    path = folder / "notebook.key"
    path.write_bytes(keyfile_format.write(json.loads(path.read_bytes())["body"] | {"version": 3}))


BROKEN: dict[str, tuple[Callable[[Path], object], str]] = {
    "a plain database": (_plain, "vault_not_encrypted"),
    "half a database": (_cut, "vault_damaged"),
    "a changed database": (_garble, "vault_damaged"),
    "an empty database": (lambda folder: (folder / "notebook.db").write_bytes(b""), "vault_damaged"),
    "no database": (lambda folder: (folder / "notebook.db").unlink(), "vault_incomplete"),
    "no key file": (lambda folder: (folder / "notebook.key").unlink(), "key_file_missing"),
    "an empty key file": (lambda folder: (folder / "notebook.key").write_bytes(b""), "key_file_damaged"),
    "a newer key file": (_newer, "key_file_newer"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_vault_that_does_not_open_stays_as_it_is(scene: Scene, tmp_path: Path, name: str) -> None:
    """A vault that is replaced, repaired or opened unencrypted because it would not open is a story lost."""
    desk = scene.desk(tmp_path)
    spoil, code = BROKEN[name]
    spoil(desk.root / "helper")
    before = files_of(desk.root / "helper")
    assert refused(desk.command("story", "list", vault="helper", expect=1)) == code
    assert files_of(desk.root / "helper") == before


def test_a_wrong_passphrase_changes_nothing(scene: Scene, tmp_path: Path) -> None:
    """Somebody who guesses must not damage what she does not get."""
    desk = scene.desk(tmp_path)
    before = files_of(desk.root / "helper")
    for words in ("correct horse battery stapel", " " + PASSPHRASE, ""):
        (desk.inputs / "passphrase").write_text(words + "\n")
        assert refused(desk.command("story", "list", vault="helper", expect=3)) == "wrong_passphrase"
    (desk.inputs / "passphrase").unlink()
    assert refused(desk.command("story", "list", vault="helper", expect=1)) == "file_missing"
    after = files_of(desk.root / "helper")
    assert json.loads(after.pop("notebook.tries"))["count"] == 2  # the first and the one with a space
    assert after == before


def test_what_is_no_backup_makes_no_vault(scene: Scene, tmp_path: Path) -> None:
    """A folder that looks like a vault and holds nothing would be trusted with a story."""
    desk = scene.desk(tmp_path)
    (desk.inputs / "text").write_bytes(GOOD["text"])
    desk.command("vault", "backup", "--out", desk.out / "backup", vault="helper")
    whole = (desk.out / "backup").read_bytes()
    (desk.inputs / "half").write_bytes(whole[: len(whole) // 2])
    (desk.inputs / "changed").write_bytes(_flipped(whole, len(whole) // 2))
    for place in ("text", "half", "changed"):
        done = desk.command("vault", "restore", desk.inputs / place, vault="new", expect=1)
        assert refused(done) in {"backup_unreadable", "backup_damaged"}
        assert not (desk.root / "new").exists()
    before = files_of(desk.root / "helper")
    done = desk.command("vault", "restore", desk.out / "backup", vault="helper", expect=1)
    assert refused(done) == "vault_exists"
    assert files_of(desk.root / "helper") == before


def test_wrong_usage_is_one_line_and_its_own_code(scene: Scene, tmp_path: Path) -> None:
    """A script that cannot tell a typing slip from a refusal goes on where it must stop."""
    desk = scene.desk(tmp_path)
    for words in (["nonsense"], ["export", scene.story], ["story", "redact", scene.story, "--box", "3:1,2"]):
        done = desk.command(*words, vault="helper", expect=2)
        assert len(done.lines) == 1
        assert done.out == b""
