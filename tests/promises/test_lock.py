"""Locked means gone, and hidden means gone at once: the real window, with real keys."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

import pytest

from tbtt_desktop.crypto import keyfile
from tbtt_desktop.crypto.kdf import database_key
from tbtt_desktop.services import stories
from tbtt_desktop.services.keyfiles import read_key_file
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.vault.store import VaultFiles
from tests.helpers.at_work import held_up
from tests.helpers.logind import buses
from tests.promises import canaries, job, needles
from tests.promises.needles import Needle
from tests.promises.window import (
    PATIENCE,
    SERVERS,
    Watcher,
    Window,
    display,
    make_story,
    memory_of,
    require,
    wait_for,
)

pytestmark = [pytest.mark.xvfb, pytest.mark.tools, pytest.mark.slow, pytest.mark.xdist_group("display")]

HIDE_WITHIN = 0.1  # seconds


@pytest.fixture
def desk(tmp_path: Path) -> job.Desk:
    """A person's folders, with a vault that holds a story."""
    made = job.Desk(tmp_path / "desk")
    make_story(made)
    return made


def secrets(desk: job.Desk) -> list[Needle]:
    """Return what must not be in the memory of a locked program."""
    vault_key = keyfile.unlock(read_key_file(VaultFiles(desk.root / "vault")), canaries.PASSPHRASE)
    database = database_key(vault_key)[0]
    found = [
        Needle("the vault key", bytes(vault_key)),
        Needle("the database key", database),
        Needle("the database key in hex", database.hex().encode()),
    ]
    for name, word in canaries.WORDS.items():
        found += [Needle(f"{name} as {coded}", word.encode(coded)) for coded in ("utf-8", "utf-16-le")]
    return found


def texts(desk: job.Desk) -> list[str]:
    """Return the written parts of the story that is in the vault."""
    vault = open_vault(desk.root / "vault", canaries.PASSPHRASE)
    try:
        (row,) = stories.list_stories(vault)
        return [item.text for item in stories.view(vault, row.story_id).items]
    finally:
        vault.close()


def test_after_a_lock_nothing_of_it_is_in_memory(desk: job.Desk) -> None:
    """Whoever takes the running computer could read the key and the story out of its memory."""
    require("Xvfb", "xdotool")
    if not job.is_root():
        pytest.skip("only root may read the memory of a process that closed itself")
    wanted = secrets(desk)
    with display() as screen, Window(desk, screen) as window:
        window.unlock()
        window.work()
        (old,) = window.sessions()
        open_then = needles.found_in(memory_of(old), wanted)
        assert {"the name as utf-16-le", "the note as utf-16-le"} <= set(open_then)
        assert {"the vault key", "the database key"} & set(open_then)
        window.press("ctrl+l")
        wait_for(lambda: window.sessions() not in ([old], []), "no fresh process")
        (fresh,) = window.sessions()
        window.focus()
        window.rest(1.25)  # until what comes after the unlock screen is loaded
        assert needles.found_in(memory_of(fresh), wanted) == []
        assert needles.found_in(memory_of(window.supervisor.pid), wanted) == []
        assert not (desk.root / "vault" / "notebook.db-wal").exists()
    assert texts(desk) == [canaries.TEXT, f"The word was {canaries.NOTE}"]


def test_after_a_lock_a_dump_of_the_fresh_process_holds_nothing_of_it(desk: job.Desk, tmp_path: Path) -> None:
    """The same by the tool that is at hand on many computers, and in the file that it leaves."""
    require("Xvfb", "xdotool", "gcore")
    if not job.is_root():
        pytest.skip("only root may dump a process that closed itself")
    wanted = secrets(desk)
    there = Needle("a module of ours", b"ui.screens.unlock.presenter")  # so that a dump of nothing shows
    with display() as screen, Window(desk, screen) as window:
        window.unlock()
        window.work()
        (old,) = window.sessions()
        window.press("ctrl+l")
        wait_for(lambda: window.sessions() not in ([old], []), "no fresh process")
        (fresh,) = window.sessions()
        window.focus()
        window.rest(1.25)  # until what comes after the unlock screen is loaded
        assert found_in_dump(fresh, tmp_path / "locked", [*wanted, there]) == [there.name]


def found_in_dump(pid: int, prefix: Path, wanted: list[Needle]) -> list[str]:
    """Return what is found in all that gdb can read of a process, also where it asked not to be dumped."""
    subprocess.run(["gcore", "-a", "-o", str(prefix), str(pid)], check=True, capture_output=True, timeout=120)
    dumped = prefix.with_name(f"{prefix.name}.{pid}")
    try:
        return needles.found_in(dumped.read_bytes(), wanted)
    finally:
        dumped.unlink()


def test_hide_is_gone_within_a_tenth_of_a_second_and_keeps_what_was_typed(desk: job.Desk) -> None:
    """Somebody comes into the room: the window must be gone before he looks, and no word may be lost."""
    require("Xvfb", "xdotool")
    times = []
    with display() as screen:
        for attempt in range(4):
            with Window(desk, screen) as window:
                window.unlock()
                if attempt == 0:
                    window.work()
                times.append(time_to_hide(window))
                assert window.supervisor.wait(timeout=60) == 0
                assert window.sessions() == []
            if times[-1] < HIDE_WITHIN:
                break
    assert min(times) < HIDE_WITHIN
    assert texts(desk) == [canaries.TEXT, f"The word was {canaries.NOTE}"]


def time_to_hide(window: Window) -> float:
    """Press the last key, and return for how many seconds the window can still be seen.

    Without those for which other programs had the processors of a busy computer.
    """
    watcher = Watcher(window.screen, int(window.shown()[-1]))
    assert watcher.sees()
    (session,) = window.sessions()
    with window.finger() as finger:
        for _ in range(3):  # all must be heard within a second, which a busy computer may miss
            finger.press("Shift_L", "Shift_L")
            time.sleep(0.1)
            at_work = (finger.pid, SERVERS[window.screen], session)
            before = [held_up(pid) for pid in at_work]
            others = list(before)
            began = time.monotonic()  # so that what presses the key is counted too
            finger.press("Shift_L")
            while (seen := watcher.sees()) and time.monotonic() < began + PATIENCE / 3:
                others = [max(held_up(pid), held) for pid, held in zip(at_work, others, strict=True)]
            took = time.monotonic() - began
            if not seen:
                watcher.close()
                return took - (sum(others) - sum(before))
    raise AssertionError("it is still there")


def test_a_closed_lid_locks_before_the_computer_sleeps(desk: job.Desk, tmp_path: Path) -> None:
    """Whoever opens the lid again would see her story, and the key would have slept in memory."""
    require("Xvfb", "xdotool", "dbus-daemon")
    with buses(tmp_path) as bus, display() as screen:
        addresses = dict.fromkeys(("DBUS_SYSTEM_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"), bus.address)
        with Window(desk, screen, more=addresses) as window:
            window.unlock()
            window.work()
            assert bus.heard() == "inhibited"
            (old,) = window.sessions()
            bus.tell("sleep")
            assert bus.heard() == "released"  # the process that held it has ended
            wait_for(lambda: old not in window.sessions(), "it goes on")
            wait_for(window.sessions, "no fresh process")
            window.focus()
            window.unlock()
            assert bus.heard() == "inhibited"
            bus.tell("saver", "org.gnome.ScreenSaver")
            assert bus.heard() == "released"
    assert texts(desk) == [canaries.TEXT, f"The word was {canaries.NOTE}"]


def test_nothing_that_the_system_shows_names_the_program(desk: job.Desk) -> None:
    """The list of running programs, or of windows, would say what she is doing."""
    require("Xvfb", "xdotool")
    with display() as screen, Window(desk, screen) as window:
        window.unlock()
        wait_for(window.sessions, "no session")
        for pid in (*window.sessions(), window.supervisor.pid):
            told = Path(f"/proc/{pid}/cmdline").read_bytes().strip(b"\0")
            assert told in (b"notebook", b"notebook session")
            assert Path(f"/proc/{pid}/comm").read_bytes().strip() == b"notebook"
        for kind in ("--name", "--class", "--classname"):
            found = ["xdotool", "search", "--onlyvisible", kind, "^[Nn]otebook$"]
            done = subprocess.run(found, env=window.environment(), capture_output=True, text=True, check=True)
            assert done.stdout.split() == window.shown()
