"""One vault, one process: who holds it is said by numbers, and a note that is left behind bars nobody."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from tbtt_desktop.clock import WORLD, World
from tbtt_desktop.hardening import machine
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.vault import lock
from tbtt_desktop.vault.connection import open_database
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.lock import Holder, read_note, this_process
from tbtt_desktop.vault.store import VaultFiles
from tests.helpers.vaults import PASSPHRASE, make_vault

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
HOLD = """
import sys, time
from pathlib import Path
from tbtt_desktop.services.vaults import open_vault
open_vault(Path(sys.argv[1]), sys.argv[2])
print("held", flush=True)
time.sleep(600)
"""


@pytest.fixture
def folder(tmp_path: Path, world: World) -> Path:
    """A vault that nobody has open."""
    folder = tmp_path / "v"
    make_vault(folder, world).vault.close()
    return folder


def refusal(folder: Path) -> VaultRefused:
    """Return why a vault would not open."""
    with pytest.raises(VaultRefused) as caught:
        open_vault(folder, PASSPHRASE)
    return caught.value


def leave(folder: Path, holder: Holder) -> None:
    """Leave a note behind."""
    VaultFiles(folder).lock.write_text(json.dumps(asdict(holder)), "ascii")


def test_the_note_holds_numbers_and_goes_with_the_vault(folder: Path) -> None:
    """A name beside the vault would say whose it is, and a note that stays behind would mislead."""
    note = VaultFiles(folder).lock
    assert not note.exists()
    vault = open_vault(folder, PASSPHRASE)
    words = note.read_text("ascii")
    assert set(json.loads(words)) == {"pid", "started", "machine", "boot", "since"}
    computer = Path("/etc/hostname")
    if computer.exists():
        assert computer.read_text().strip() not in words
    if sys.platform != "win32":
        assert note.stat().st_mode & 0o077 == 0
    vault.close()
    assert not note.exists()


@POSIX
def test_a_second_program_is_told_who_has_it_and_a_killed_one_bars_nobody(folder: Path) -> None:
    """She would look for a window that she cannot find, or never get in again after a crash."""
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder), PASSPHRASE], stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    try:
        assert other.stdout.readline() == "held\n"
        error = refusal(folder)
        assert error.code == "vault_in_use_here"
        assert error.params["process"] == str(other.pid)
        assert len(str(error.params["since"])) == len("2026-11-21 17:40")
    finally:
        other.kill()
        other.wait()
        other.stdout.close()
    assert VaultFiles(folder).lock.exists()  # nobody was there to remove it
    open_vault(folder, PASSPHRASE).close()
    assert not VaultFiles(folder).lock.exists()


@POSIX
def test_where_there_are_no_locks_the_note_keeps_a_second_program_out(folder: Path) -> None:
    """On a share that knows no locks two programs would write over each other."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        alive = replace(this_process(WORLD.clock), pid=other.pid, started=machine.started(other.pid))
        leave(folder, alive)
        assert refusal(folder).code == "vault_in_use_here"
        later = replace(alive, started=alive.started + "0")  # a process that had this number before
        leave(folder, later if sys.platform == "linux" else replace(alive, boot="another"))
        open_vault(folder, PASSPHRASE).close()
        other.kill()


@pytest.mark.parametrize(
    "change",
    [{"boot": "of last week"}, {"machine": "0123456789abcdef"}, {"pid": 4_194_303}, {"started": ""}],
)
def test_a_stale_note_heals_itself(folder: Path, change: dict[str, str | int]) -> None:
    """A restarted computer, or a stick that was pulled out of another one, would shut her out."""
    leave(folder, replace(this_process(WORLD.clock), **({"pid": 1} | change)))  # type: ignore[arg-type]
    vault = open_vault(folder, PASSPHRASE)
    found = read_note(VaultFiles(folder).lock)
    vault.close()
    assert found == replace(this_process(WORLD.clock), since=found.since if found else "")


def test_another_computer_is_told_apart(folder: Path) -> None:
    """She would look for the window on this computer, and it is open on the one next door."""
    vault = open_vault(folder, PASSPHRASE)
    leave(folder, replace(this_process(WORLD.clock), machine="0123456789abcdef"))
    assert refusal(folder).code == "vault_in_use_elsewhere"
    vault.close()


@pytest.mark.parametrize(
    "note",
    [b"", b"[", b"[" * 5000, b"{}", b'{"pid": true}', b"\xff\xfe", b'{"pid": 1, "started": 2}', b"x" * 10_000,
     b'{"pid":1,"started":"","machine":"","boot":"","since":"Amina"}'],
)  # fmt: skip
def test_a_note_that_says_nothing_is_no_obstacle(folder: Path, note: bytes) -> None:
    """A damaged or planted note on a stick would shut her out, or put its words on the screen."""
    path = VaultFiles(folder).lock
    path.write_bytes(note)
    vault = open_vault(folder, PASSPHRASE)
    path.write_bytes(note)
    error = refusal(folder)
    assert (error.code, error.params) == ("vault_in_use", {})
    vault.close()


def test_a_note_cannot_lead_elsewhere(folder: Path, tmp_path: Path) -> None:
    """A link that somebody put there would let the program write over a file of theirs."""
    victim = tmp_path / "victim"
    victim.write_text("as it was", "ascii")
    path = VaultFiles(folder).lock
    try:
        path.symlink_to(victim)
    except OSError:
        pytest.skip("no links here")
    open_vault(folder, PASSPHRASE).close()
    assert victim.read_text("ascii") == "as it was"


def test_a_refused_vault_gets_no_note(folder: Path) -> None:
    """A wrong key would leave a file in a folder that must stay as it is."""
    files = VaultFiles(folder)
    with pytest.raises(VaultRefused):
        lock.open_alone(files.database, files.lock, (b"k" * 32, b"s" * 16))
    assert not files.lock.exists()


def test_marks_of_the_computer_stay_the_same_and_name_nothing() -> None:
    """A note of this very process would be taken for another computer's."""
    assert machine.machine_mark() == machine.machine_mark()
    assert machine.boot_mark() == machine.boot_mark()
    if sys.platform == "linux":
        assert machine.boot_mark()
        assert len(machine.machine_mark()) in (0, 16)
        assert machine.started(1)
        assert machine.started(4_194_303) == ""


def test_a_key_that_does_not_fit_is_no_lock(folder: Path) -> None:
    """A wrong key would be told as a window that nobody can find."""
    with pytest.raises(VaultRefused) as caught:
        open_database(VaultFiles(folder).database, b"k" * 32, b"s" * 16)
    assert caught.value.code == "vault_damaged"
