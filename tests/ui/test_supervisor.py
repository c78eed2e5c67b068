"""The process without secrets that starts one process a session."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui import exit_codes

ROOT = Path(__file__).parents[2]

# Stands in for Python: takes the next exit code from a file, and notes how it was called.
CHILD = """#!/bin/sh
echo "$@" >> "$FOLDER/calls"
code=$(head -n 1 "$FOLDER/codes")
sed -i 1d "$FOLDER/codes"
exit "$code"
"""

SUPERVISE = """
import sys
sys.path.insert(0, {root!r})
import main
sys.executable = {child!r}
code = main.main([])
loaded = {{name.split(".")[0] for name in sys.modules}}
heavy = {{"PySide6", "shiboken6", "sqlcipher3", "cryptography"}} & loaded
naming = "tbtt_desktop.hardening."  # the neutral name comes from there
ours = [name for name in sys.modules if name.startswith("tbtt_desktop")]
ours = [name for name in ours if not (name + ".").startswith(naming) and name != "tbtt_desktop"]
print(code, heavy, ours)
"""


def supervise(folder: Path, codes: list[int]) -> tuple[str, str, list[str]]:
    """Run the supervisor over children that end with these codes."""
    child = folder / "child"
    child.write_text(CHILD)
    child.chmod(0o755)
    (folder / "codes").write_text("".join(f"{code}\n" for code in codes))
    source = SUPERVISE.format(root=str(ROOT), child=str(child))
    done = subprocess.run(
        [sys.executable, "-c", source],
        env=dict(os.environ, FOLDER=str(folder)),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.strip(), done.stderr, (folder / "calls").read_text().splitlines()


pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")


def test_a_lock_starts_a_fresh_process_and_hide_ends(tmp_path: Path) -> None:
    """After a lock she would find no window; after Hide it would come back by itself."""
    codes = [exit_codes.LOCKED, exit_codes.LOCKED, exit_codes.HIDDEN]
    said, complaints, calls = supervise(tmp_path, codes)
    assert said.startswith("0 ")
    assert complaints == ""
    assert [call.split()[-1] for call in calls] == ["--window"] * 3


def test_the_supervisor_loads_neither_qt_nor_the_vault(tmp_path: Path) -> None:
    """It lives through every lock: what it loaded could hold what a lock is to end."""
    said, _, _ = supervise(tmp_path, [exit_codes.DONE])
    assert said == "0 set() []"


def test_a_crash_is_told_and_not_hidden(tmp_path: Path) -> None:
    """A window that vanishes without a word makes one fear for what was written."""
    said, complaints, calls = supervise(tmp_path, [9])
    assert said.startswith("1 ")
    assert complaints == "The window ended unexpectedly (9). What was saved is safe. Start again.\n"
    assert len(calls) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_one_line_says_so() -> None:
    """Somebody who came over ssh would read that the program crashed."""
    shown = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    bare = {name: value for name, value in os.environ.items() if name not in shown}
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py")],
        env=bare,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "There is no display to open a window on. What works without one: --help\n"


def test_the_version_is_answered_with_next_to_nothing() -> None:
    """A script that asks each minute would pay for a window each time."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", str(ROOT / "main.py"), "--version"],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.startswith("TBTT Desktop ")
    loaded = {line.rsplit("|", 1)[-1].strip() for line in done.stderr.splitlines()}
    assert "tbtt_desktop" in loaded
    assert {name.split(".")[0] for name in loaded} & {
        "PySide6",
        "click",
        "subprocess",
        "cryptography",
    } == set()
