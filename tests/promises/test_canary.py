"""Nothing readable is written, by anything, anywhere, from the first command to the last.

Every write of every process of the whole job is read from strace, so that files which were removed again
count too. Pipes are left out: over them a file goes to the guard, its samples or pixels come back,
and a terminal shows what it was asked for.
"""

from __future__ import annotations

import base64
import re
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest

from tbtt_desktop.crypto import keyfile
from tbtt_desktop.crypto.kdf import database_key
from tbtt_desktop.crypto.keys import VaultKey
from tbtt_desktop.services.keyfiles import read_key_file
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.vault.identity import identity
from tbtt_desktop.vault.store import VaultFiles
from tests.promises import canaries, job, needles, tracing
from tests.promises.conftest import Watched
from tests.promises.needles import Needle

pytestmark = [
    pytest.mark.tools,
    pytest.mark.slow,
    pytest.mark.xdist_group("job"),
]

NOWHERE = {"/dev/null"}
CODE = (job.ROOT, Path(sysconfig.get_paths()["stdlib"]), Path(sysconfig.get_paths()["purelib"]))


def is_byte_code(path: str) -> bool:
    """Whether Python keeps a compiled module of the program there, which holds no content."""
    return "__pycache__" in Path(path).parts and any(Path(path).is_relative_to(folder) for folder in CODE)


def to_files(seen: tracing.Seen) -> dict[str, bytes]:
    """Return what was written to files, whether they are still there or not."""
    return {place: bytes(data) for place, data in seen.written.items() if place.startswith("/")}


def through_pipes(seen: tracing.Seen) -> bytes:
    """Return what was written to pipes."""
    return b"".join(data for place, data in seen.written.items() if place.startswith("pipe:"))


@pytest.fixture(scope="module")
def words() -> list[Needle]:
    """Everything to search for."""
    return canaries.needles()


def test_files_are_written_in_the_vault_and_the_named_places_only(watched: Watched) -> None:
    """A copy in a temporary folder, a cache or a settings file would be found by whoever searches the PC."""
    root = watched.desk.root
    vaults = ("helper", "coordinator", "third", "salvaged", "restored")
    allowed = [root / place for place in (*vaults, "out")]
    elsewhere = {
        path
        for path in watched.seen.files_written() - NOWHERE
        if not any(Path(path).is_relative_to(folder) for folder in allowed) and not is_byte_code(path)
    }
    assert elsewhere == set()
    assert [
        path for folder in watched.desk.user_folders() for path in folder.rglob("*") if path.is_file()
    ] == []


def test_no_file_is_written_in_a_way_that_hides_its_bytes(watched: Watched) -> None:
    """A file written through shared memory or by the kernel alone would escape the search."""
    assert watched.seen.unseen == set()
    assert watched.seen.memfds == set()


def test_all_is_on_the_disk_before_a_command_says_so(watched: Watched) -> None:
    """What was reported saved, and then lost with the current, was told in vain."""
    assert watched.seen.synced > len(watched.desk.done)
    assert {path for path in watched.seen.unsynced if not is_byte_code(path)} == set()


def test_no_content_is_written_readable(watched: Watched, words: list[Needle]) -> None:
    """Her name, her voice or her picture would lie on the disk for the next person at this computer."""
    files = to_files(watched.seen)
    assert sum(len(data) for place, data in files.items() if place.endswith("notebook.db-wal")) > 1 << 20
    assert needles.found_among(files, words) == []
    places = [path for path in watched.desk.root.iterdir() if path != watched.desk.inputs]
    assert needles.found_below(places, words) == []
    assert needles.found_among({path: path.encode() for path in watched.seen.files_written()}, words) == []


def test_the_content_was_really_there(watched: Watched, words: list[Needle]) -> None:
    """A job that took nothing in would pass every search."""
    shown = [done.out.decode() for done in watched.desk.done if done.name == "story show"]
    assert len(shown) == 2
    assert canaries.PSEUDONYM in shown[0]
    assert "[PERSON 1]" in shown[1]
    piped = needles.found_in(through_pipes(watched.seen), words)
    for part in ("the sound as PCM", "the picture's file", "the picture as RGB"):
        assert sum(name.startswith(f"{part} at") for name in piped) >= 12


def test_no_key_is_written(watched: Watched) -> None:
    """Whoever finds a key beside the vault needs no passphrase."""
    secrets: list[Needle] = []
    for key in watched.desk.keys:
        secrets += needles.of_bytes("an earlier vault key", key)
        secrets += needles.of_bytes("an earlier database key", database_key(VaultKey(key))[0])
    for name in ("helper", "coordinator", "third"):
        folder = watched.desk.root / name
        vault_key = keyfile.unlock(read_key_file(VaultFiles(folder)), canaries.PASSPHRASE)
        secrets += needles.of_bytes(f"the vault key of {name}", bytes(vault_key))
        secrets += needles.of_bytes(f"the database key of {name}", database_key(vault_key)[0])
        if name != "third":
            vault = open_vault(folder, canaries.PASSPHRASE)
            owner = vault.read(identity)
            vault.close()
            secrets += needles.of_bytes(f"the signing key of {name}", owner.signing_seed)
            secrets += needles.of_word(f"the age identity of {name}", owner.age_identity)
    assert needles.found_among(to_files(watched.seen), secrets) == []
    assert needles.found_in(through_pipes(watched.seen), secrets) == []


def test_recovery_shares_are_written_to_their_files_only(watched: Watched) -> None:
    """Two shares in one place are the vault itself."""
    for name in (f"{prefix}.{number}" for prefix in ("share", "renewed") for number in (1, 2, 3)):
        share = watched.desk.out / name
        text = share.read_bytes().strip()
        assert len(text.split()) == 20
        (place,) = [place for place, data in watched.seen.written.items() if text in data]
        assert re.fullmatch(re.escape(str(share)) + r"\.[0-9a-f]{8}\.part", place)
        assert share.stat().st_mode & 0o077 == 0


def test_no_word_stands_in_the_arguments_of_a_program(watched: Watched, words: list[Needle]) -> None:
    """Everybody on the PC can list the running programs with their arguments."""
    started = watched.seen.started
    assert len(started) > len(watched.desk.done)  # the guards too
    assert [needles.found_in(arguments, words) for arguments in started] == [[]] * len(started)


def test_commands_that_show_no_content_say_nothing_of_it(watched: Watched, words: list[Needle]) -> None:
    """A name in a message ends up in scripts, terminals' histories and screenshots."""
    quiet = {
        f"{number} {done.name}": done.out + done.err
        for number, done in enumerate(watched.desk.done)
        if done.name not in job.PRINTING
    }
    assert len(quiet) > 20
    assert needles.found_among(quiet, words) == []
    assert needles.found_among({"stderr": b"".join(done.err for done in watched.desk.done)}, words) == []


def _forms() -> Iterator[tuple[str, bytes]]:
    yield "UTF-8", canaries.ARABIC.encode()
    yield "UTF-16", canaries.ACCENTED.encode("utf-16-be")
    yield "hex", canaries.NAME.encode().hex().encode()
    yield "small letters", canaries.NAME.lower().encode()
    yield "JSON", b"\\u0632\\u0631\\u0642\\u0646\\u0637\\u064a\\u0644\\u0627\\u0628"
    for shift in range(3):
        yield f"Base64 {shift}", base64.b64encode(b"x" * shift + canaries.NAME.encode() + b"and more")
    yield "PCM", canaries.sound()[1001:40_000]
    yield "RGB", canaries.picture_file()[5000:9000]


@pytest.mark.parametrize(("form", "data"), list(_forms()), ids=[form for form, _ in _forms()])
def test_the_search_finds_what_it_searches(
    form: str, data: bytes, words: list[Needle], tmp_path: Path
) -> None:
    """A search that finds nothing anywhere would promise what nobody has looked at."""
    assert needles.found_in(b"\0noise" + data + b"\xff", words)
    (tmp_path / "planted").write_bytes(bytes(range(256)) + data)
    assert needles.found_below([tmp_path], words)


LEAKING = """
import os, socket, sys
name = open(sys.argv[1], encoding="utf-8").read().split()[3].rstrip(".")
with open("elsewhere", "w", encoding="utf-16") as file:
    file.write(name)
os.rename("elsewhere", "renamed")
os.remove("renamed")
socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
os.execv(sys.executable, [sys.executable, "-c", "", name])
"""


def test_strace_shows_a_file_that_was_removed_again(tmp_path: Path, words: list[Needle]) -> None:
    """A temporary file that is deleted at the end can be read from the disk for years."""
    tracing.require_strace()
    traces = tmp_path / "traces"
    traces.mkdir()
    desk = job.Desk(tmp_path / "desk", before=lambda number: tracing.traced(traces / str(number)))
    canaries.lay_down(desk.inputs)
    desk.run([*job.PYTHON, "-c", LEAKING, str(desk.inputs / "text")], "leak")
    seen = tracing.read_traces(traces, desk.root)
    assert {str(desk.root / "elsewhere"), str(desk.root / "renamed")} <= seen.files_written()
    assert needles.found_among(to_files(seen), words)
    assert needles.found_in(seen.started[-1], words)
    assert "AF_INET" in seen.families
