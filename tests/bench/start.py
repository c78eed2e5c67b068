"""How long a start takes, as ratios within one run, since seconds differ from machine to machine.

Every round starts each command once, one after the other, so that whatever else the machine does touches
all of them alike. A window is ended after it has been painted for the first time (`painted/`).
Ends with code 1 where a median ratio is above its target.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ui import settings_file

MAIN = Path(__file__).parents[2] / "main.py"
PAINTED = Path(__file__).with_name("painted")
BARE_WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
bare = QWidget()
bare.show()
app.exec()
"""
INTERPRETER = "python -c pass"
WINDOW = "bare PySide6 window"


@dataclass(frozen=True, slots=True)
class Start:
    """A command that is timed; `against` names another one, whose time this one may take `target` times."""

    name: str
    arguments: Sequence[str]
    against: str = ""
    target: float = 0.0
    window: bool = False


STARTS = (
    Start(INTERPRETER, ("-c", "pass")),
    Start(WINDOW, ("-c", BARE_WINDOW), window=True),
    Start("main.py --version", (str(MAIN), "--version"), INTERPRETER, 5.0),
    Start("main.py --help", (str(MAIN), "--help"), INTERPRETER, 8.0),
    Start("our unlock screen", (str(MAIN),), WINDOW, 2.5, window=True),
)


def environment(home: Path) -> dict[str, str]:
    """Return an environment with settings of its own."""
    own = {"HOME": home, settings_file.FOLDER_VARIABLE: home, settings_file.VAULTS_VARIABLE: home}
    given = {name: str(folder) for name, folder in own.items()}
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ, **given}


def make_vault(home: Path, env: Mapping[str, str]) -> None:
    """Make the vault that the unlock screen asks for."""
    words = home / "words"
    words.write_text("measured before it was believed\n", encoding="utf-8")
    vault = home / "vault"
    options = ["--vault", str(vault), "--passphrase-file", str(words), "--role", "helper", "--name", "bench"]
    command = [sys.executable, str(MAIN), "vault", "create", *options]
    subprocess.run(command, env=env, check=True, stdout=subprocess.DEVNULL)
    os.environ[settings_file.FOLDER_VARIABLE] = env[settings_file.FOLDER_VARIABLE]
    settings_file.save(settings_file.Settings(vaults=(settings_file.KnownVault("Notebook", vault),)))


def seconds(start: Start, env: Mapping[str, str]) -> float:
    """Return how long the command takes to its end; raise where it fails."""
    command = [sys.executable, *start.arguments]
    own = {**env, "PYTHONPATH": str(PAINTED)} if start.window else env
    begun = time.perf_counter()
    subprocess.run(command, env=own, check=True, stdout=subprocess.DEVNULL, timeout=60)
    return time.perf_counter() - begun


def main() -> int:
    """Measure, print a table, and return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py bench start", description=__doc__)
    parser.add_argument(
        "--rounds", type=int, default=9, help="how often each command is started (default: 9)"
    )
    rounds = parser.parse_args().rounds
    taken: dict[str, list[float]] = {start.name: [] for start in STARTS}
    with tempfile.TemporaryDirectory() as folder:
        env = environment(Path(folder))
        make_vault(Path(folder), env)
        for number in range(rounds + 1):
            for start in STARTS:
                once = seconds(start, env)
                if number:  # the first round fills the caches
                    taken[start.name].append(once)
    print(f"median of {rounds} rounds")
    met = [report(start, taken) for start in STARTS]  # each prints its line
    return int(not all(met))


def report(start: Start, taken: Mapping[str, list[float]]) -> bool:
    """Print one line, and return whether the target is met."""
    line = f"{start.name:22} {statistics.median(taken[start.name]) * 1000:7.0f} ms"
    if not start.against:
        print(line)
        return True
    pairs = zip(taken[start.name], taken[start.against], strict=True)
    ratio = statistics.median(ours / theirs for ours, theirs in pairs)
    met = ratio <= start.target
    print(f"{line}   {ratio:4.2f} x {start.against} (target {start.target}, {'met' if met else 'missed'})")
    return met


if __name__ == "__main__":
    sys.exit(main())
