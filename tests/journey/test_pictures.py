"""`dev.py screenshots` and the pictures of the demonstration: whole, and with nothing left beside them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parents[2]
WINDOW = (1280, 800)


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run Python in this checkout."""
    return subprocess.run(
        [sys.executable, *map(str, words)], cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
    )


def sizes(folder: Path) -> dict[str, tuple[int, int]]:
    """Return the size of every picture by its name; there must be nothing else."""
    found = {}
    for path in folder.iterdir():
        with Image.open(path) as image:
            image.load()
            found[path.name] = image.size
    return found


def test_screens_are_pictured_in_the_look_that_was_asked_for(tmp_path: Path) -> None:
    """Whoever changes a screen looks at the pictures; a vault of made-up people must not stay beside them."""
    out = tmp_path / "pictures"
    done = run("-m", "ui.screenshots", "--out", out, "--only", "setup", "--look", "dark-ar-200")
    assert (done.returncode, done.stderr) == (0, "")
    names = ("about", "drill", "language", "passphrase", "share")
    assert sizes(out) == {f"setup-{name}-dark-ar-200.png": WINDOW for name in names}


def test_a_look_that_there_is_not_fails_the_command(tmp_path: Path) -> None:
    """A picture that is missing without a word would hide a broken screen."""
    done = run("-m", "ui.screenshots", "--out", tmp_path / "pictures", "--look", "nowhere")
    assert done.returncode == 1
    assert "no such look" in done.stderr
    assert sizes(tmp_path / "pictures") == {}


def test_the_demonstration_pictures_its_main_screens_and_can_be_run_again(tmp_path: Path) -> None:
    """Who wants to see what this is runs the demonstration, and perhaps once more."""
    out = tmp_path / "demo"
    done = run("main.py", "demo", "--no-window", "--no-microphone", "--out", out)
    assert done.returncode == 0, done.stderr
    pictures = sizes(out / "screenshots")
    assert {"unlock", "interview", "protect-text", "protect-pictures", "hand-over", "read"} <= {
        name.removesuffix("-light-en-100.png") for name in pictures
    }
    assert set(pictures.values()) == {WINDOW}
    # Once more it clears up what is there and begins; from there on it is the same again.
    again = [sys.executable, "main.py", "demo", "--no-window", "--no-microphone", "--out", str(out)]
    with subprocess.Popen(again, cwd=ROOT, stdout=subprocess.PIPE, text=True) as second:
        assert second.stdout is not None
        assert second.stdout.readline().split()[0] == "1"
        assert not (out / "screenshots").exists()
        second.kill()
