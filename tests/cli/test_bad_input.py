"""Bad input: one clear line, the right exit code, nothing lost and nothing half-written."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import CONSENT, Cli, names_below
from tests.helpers.made import sound


@pytest.fixture
def table(media: Path) -> Path:
    """Files that nobody can take in."""
    (media / "empty").write_bytes(b"")
    (media / "folder").mkdir()
    (media / "not-a-picture.jpg").write_bytes(b"this is a letter, not a picture" * 40)
    (media / "cut.jpg").write_bytes((media / "p.jpg").read_bytes()[:1500])
    (media / "silent.wav").write_bytes(sound(seconds=0.0))
    (media / "cut.flac").write_bytes(sound(kind="FLAC")[:400])
    (media / "latin.txt").write_bytes("caf\xe9".encode("latin-1"))
    os.mkfifo(media / "pipe") if hasattr(os, "mkfifo") else None
    return media


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--text", "nowhere.txt"), "file_missing"),
        (("--text", "folder"), "file_is_folder"),
        (("--text", "empty"), "file_empty"),
        (("--text", "latin.txt"), "input_not_text"),
        (("--text", "t.txt/below"), "file_unreadable"),
        (("--photo", "nowhere.jpg"), "file_missing"),
        (("--photo", "folder"), "file_is_folder"),
        (("--photo", "empty"), "file_empty"),
        (("--photo", "not-a-picture.jpg"), "photo_type_unsupported"),
        (("--photo", "t.txt"), "photo_type_unsupported"),
        (("--photo", "cut.jpg"), "photo_unreadable"),
        (("--audio", "nowhere.wav"), "file_missing"),
        (("--audio", "empty"), "file_empty"),
        (("--audio", "silent.wav"), "audio_empty"),
        (("--audio", "cut.flac"), "audio_unreadable"),
        (("--audio", "p.jpg"), "audio_type_unsupported"),
    ],
)
def test_a_file_that_cannot_be_taken_in(
    cli: Cli, helper: Path, table: Path, arguments: tuple[str, ...], code: str
) -> None:
    """She would believe that something was kept, or find pieces of it later."""
    before = names_below(table)
    ran = cli("story", "add", "--vault", "h", *arguments, "--consent", CONSENT)
    assert (ran.code, ran.out) == (1, "")
    assert f"[{code}]" in ran.line
    assert names_below(table) == before
    assert cli("story", "list", "--vault", "h", "--json").json == {"stories": []}
    assert cli("vault", "check", "--vault", "h", "--json").json["media"] == 0


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read(cli: Cli, helper: Path, media: Path) -> None:
    """A traceback would show paths and content."""
    (media / "t.txt").chmod(0)
    ran = cli("story", "add", "--vault", "h", "--text", "t.txt", "--consent", CONSENT)
    assert ran.code == 1
    assert "[file_unreadable]" in ran.line


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (("import", "--vault", "h"), "file_unreadable"),
        (("suggest-text", "--jsonl"), "file_unreadable"),
        (("story", "render", "ID", "--vault", "h", "--yes", "--out"), "file_unwritable"),
    ],
)
def test_a_name_that_no_disk_takes(
    cli: Cli, ready: str, table: Path, command: tuple[str, ...], code: str
) -> None:
    """A line pasted into the wrong place would be answered with a mistake of the program."""
    ran = cli(*(ready if word == "ID" else word for word in command), "x" * 300)
    assert ran.code == 1
    assert f"[{code}]" in ran.line


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root looks everywhere")
@pytest.mark.parametrize("command", [("import", "--vault", "h"), ("suggest-text", "--jsonl")])
def test_a_file_in_a_folder_that_may_not_be_entered(
    cli: Cli, helper: Path, media: Path, command: tuple[str, ...]
) -> None:
    """Of a folder of somebody else's on a shared PC it would say that the program made a mistake."""
    (media / "closed").mkdir(mode=0)
    ran = cli(*command, "closed/a.tbtt")
    (media / "closed").chmod(0o700)
    assert ran.code == 1
    assert "[file_unreadable]" in ran.line


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
@pytest.mark.parametrize(
    "command",
    [
        ("vault", "info", "--vault", "h", "--passphrase-file"),
        ("vault", "recover", "--vault", "h", "--share"),
        ("vault", "restore", "--vault", "new"),
        ("import", "--vault", "h"),
        ("card", "show"),
    ],
)
def test_what_may_not_be_read_is_a_failure_and_no_wrong_usage(
    cli: Cli, helper: Path, media: Path, command: tuple[str, ...]
) -> None:
    """A script would take a file of somebody else's for a mistake in its own arguments."""
    (media / "t.txt").chmod(0)
    ran = cli(*command, "t.txt")
    assert ran.code == 1
    assert "[file_unreadable]" in ran.err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root enters everything")
def test_a_vault_whose_folder_may_not_be_entered_is_not_said_to_be_missing(cli: Cli, helper: Path) -> None:
    """Told that there is none and how to make one, she would think that her stories are lost."""
    helper.chmod(0)
    told = [
        cli("story", "list", "--vault", helper),
        cli("vault", "recover", "--share", "x", "--vault", helper),
    ]
    helper.chmod(0o700)
    assert [ran.code for ran in told] == [1, 1]
    assert all("[file_unreadable]" in ran.line for ran in told)
    assert cli("story", "list", "--vault", helper).code == 0


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names there")
def test_a_pipe_in_a_backups_place_makes_nothing_wait(cli: Cli, table: Path) -> None:
    """On the day on which the vault is lost the program would stand still without a word."""
    ran = cli("vault", "restore", "pipe", "--vault", "new")
    assert ran.code == 1
    assert "[file_special]" in ran.line
    assert not (table / "new").exists()


@pytest.mark.parametrize("command", ["verify", "import", "apply"])
def test_a_bundle_that_is_not_well(cli: Cli, ready: str, desk: Path, tmp_path: Path, command: str) -> None:
    """A forged or damaged bundle would leave something in the coordinator's vault."""
    assert cli("export", ready, "--to", "nadia", "--out", "good.tbtt", "--vault", "h").code == 0
    for damage in ("cut", "changed", "garbage", "empty", "missing", "somebody_else"):
        refused_bundle(cli, tmp_path, command, damage)


def refused_bundle(cli: Cli, tmp_path: Path, command: str, damage: str) -> None:
    """Damage the good bundle, and see what a command says and leaves."""
    data = bytearray((tmp_path / "good.tbtt").read_bytes())
    vault, code = "c", "cut_or_changed"
    if damage == "cut":
        data = data[:-700]
    elif damage == "changed":
        data[len(data) // 2] ^= 1
    elif damage == "garbage":
        data, code = bytearray(b"not a bundle at all" * 100), "age_malformed"
    elif damage == "empty":
        data, code = bytearray(), "file_empty"
    elif damage == "somebody_else":
        vault, code = "h", "not_for_us"
    (tmp_path / "bad.tbtt").write_bytes(data)
    if damage == "missing":
        (tmp_path / "bad.tbtt").unlink()
        code = "file_missing"
    before, stories = names_below(tmp_path), cli("story", "list", "--vault", vault, "--json").out
    words = {"verify": ("verify",), "import": ("import",), "apply": ("receipt", "apply")}[command]
    ran = cli(*words, "bad.tbtt", "--vault", vault, "--json")
    assert ran.code == 1
    assert f"[{code}]" in ran.line
    told = ran.json if command == "verify" else ran.json["files"][0]
    assert told["code"] == code
    assert told["ok"] is False if command == "verify" else told["result"] == f"refused:{code}"
    assert names_below(tmp_path) == before
    assert cli("story", "list", "--vault", vault, "--json").out == stories
    assert cli("vault", "check", "--vault", vault).code == 0


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        ("no vault", "vault_missing"),
        ("no key file", "key_file_missing"),
        ("cut key file", "key_file_damaged"),
        ("plain database", "vault_not_encrypted"),
        ("cut database", "vault_damaged"),
    ],
)
def test_a_vault_that_does_not_open(cli: Cli, story: str, tmp_path: Path, damage: str, code: str) -> None:
    """A damaged vault would be written over, and her story with it."""
    vault = tmp_path / "h"
    if damage == "no vault":
        shutil.rmtree(vault)
    elif damage == "no key file":
        (vault / "notebook.key").unlink()
    elif damage == "cut key file":
        (vault / "notebook.key").write_bytes((vault / "notebook.key").read_bytes()[:60])
    elif damage == "plain database":
        (vault / "notebook.db").write_bytes(b"SQLite format 3\x00" + bytes(4080))
    else:
        (vault / "notebook.db").write_bytes((vault / "notebook.db").read_bytes()[:5000])
    before = {path: path.read_bytes() for path in vault.rglob("*")}
    ran = cli("story", "list", "--vault", "h")
    assert (ran.code, ran.out) == (1, "")
    assert f"[{code}]" in ran.line
    assert {path: path.read_bytes() for path in vault.rglob("*")} == before


def test_a_new_vault_is_made_whole_or_not_at_all(cli: Cli, tmp_path: Path) -> None:
    """A vault without its recovery shares would look like any other until they are needed."""
    make = ("vault", "create", "--vault", "v", "--role", "helper", "--name")
    before = names_below(tmp_path)
    for arguments, code in (
        ((*make, "Not Neutral"), "alias_invalid"),
        ((*make, "amal", "--recovery-out", "nowhere/share"), "file_missing"),
        ((*make, "amal", "--recovery-out", "words/share"), "file_missing"),
        ((*make, "amal", "--passphrase-file", "nowhere"), "file_missing"),
    ):
        ran = cli(*arguments)
        assert (ran.code, ran.out) == (1, "")
        assert f"[{code}]" in ran.line
        assert names_below(tmp_path) == before
    (tmp_path / "share.2").write_text("somebody's own file", encoding="utf-8")
    ran = cli(*make, "amal", "--recovery-out", "share")
    assert "[file_exists]" in ran.line
    assert names_below(tmp_path) == before | {"share.2"}
    (tmp_path / "blank").write_text("  \n", encoding="utf-8")
    assert "[passphrase_empty]" in cli(*make, "amal", "--passphrase-file", "blank").line


def test_nothing_that_is_there_is_written_over(cli: Cli, ready: str, desk: Path, tmp_path: Path) -> None:
    """An export would take the place of another file, for good."""
    (tmp_path / "taken").write_text("somebody's own file", encoding="utf-8")
    for command in (
        ("export", ready, "--to", "nadia", "--out", "taken"),
        ("card", "export", "--out", "taken"),
        ("vault", "backup", "--out", "taken"),
    ):
        ran = cli(*command, "--vault", "h")
        assert ran.code == 1
        assert "[file_exists]" in ran.line
    assert (tmp_path / "taken").read_text(encoding="utf-8") == "somebody's own file"
    assert cli("story", "show", ready, "--vault", "h", "--json").json["stage"] == "ready"
    assert not list(tmp_path.rglob("*.part"))


@pytest.mark.parametrize("folder", ["letter", "letter/deep", "x" * 300], ids=["file", "below", "long"])
def test_a_folder_that_cannot_be_is_refused_and_not_taken_for_a_mistake_of_ours(
    cli: Cli, desk: Path, tmp_path: Path, folder: str
) -> None:
    """Told to report a mistake of the program, whoever puts a backup back does not try another folder."""
    (tmp_path / "letter").write_text("somebody's own file", encoding="utf-8")
    assert cli("vault", "backup", "--vault", "h", "--out", "h.bak").code == 0
    before = names_below(tmp_path)
    for code, arguments in (
        ("vault_missing", ("vault", "info", "--vault", folder)),
        ("vault_unwritable", ("vault", "create", "--role", "helper", "--name", "amal", "--vault", folder)),
        ("vault_unwritable", ("vault", "restore", "h.bak", "--vault", folder)),
        ("vault_unwritable", ("vault", "salvage", "--vault", "h", "--out", folder)),
    ):
        ran = cli(*arguments)
        assert (ran.code, ran.out) == (1, "")
        assert f"[{code}]" in ran.line
        assert names_below(tmp_path) == before
    assert (tmp_path / "letter").read_text(encoding="utf-8") == "somebody's own file"
