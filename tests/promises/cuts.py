"""kill -9 at random moments: what is killed, and what must hold when its vault is opened again.

One `Cut` a kind of work: it makes its vaults once, orders work on copies of them, and compares each copy
with what its worker had reported before it was killed (`cut_worker`).
"""

from __future__ import annotations

import contextlib
import json
import random
import shutil
import subprocess
import sys
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Final

from tbtt_desktop.crypto.errors import KeyFileProblem
from tbtt_desktop.services import keyfiles
from tbtt_desktop.services.integrity import check_vault
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault, VaultFiles
from tests.helpers.vaults import PASSPHRASE
from tests.promises.cut_worker import Order, Outcome
from tests.promises.pen import passphrases_after

ROOT: Final = Path(__file__).parents[2]
AT_ONCE: Final = 4  # workers; more would only wait for each other
PATIENCE: Final = 60.0  # seconds
SOONER: Final = 0.8  # times the latest moment of a cut, after one that came when all had ended
LATER: Final = 1.05  # after one that did not

LOOSE: Final = (  # what must not be in a vault that has just been opened
    "media WHERE complete = 0",
    "media_chunks WHERE media_id NOT IN (SELECT media_id FROM media)",
    """media WHERE media_id NOT IN (SELECT media_id FROM items WHERE media_id IS NOT NULL)
        AND media_id NOT IN (SELECT media_id FROM renditions)
        AND media_id NOT IN (SELECT media_id FROM received_media)""",
)


class Cutter:
    """The process that starts workers and kills them. Close it, or use it in a `with`."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.promises.cut_worker"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Cutter:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        self._process.communicate()

    def run(self, orders: Sequence[Order]) -> list[Outcome]:
        """Have work done and cut off; fail where a worker failed by itself."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([asdict(order) for order in orders]) + "\n")
        self._process.stdin.flush()
        outcomes = [Outcome(**one) for one in json.loads(self._process.stdout.readline())]
        assert [line for one in outcomes for line in one.told if line.startswith("failed")] == []
        return outcomes


@contextmanager
def opened(folder: Path, passphrase: str = PASSPHRASE) -> Iterator[Vault]:
    """Open a vault that lost its process; fail if anything in it is damaged or half there."""

    def loose(db: Connection) -> list[int]:
        return [db.execute(f"SELECT count(*) FROM {what}").fetchone()[0] for what in LOOSE]

    vault = open_vault(folder, passphrase)
    try:
        assert check_vault(vault).faults == ()
        assert vault.read(loose) == [0, 0, 0]
        yield vault
    finally:
        vault.close()


def opening(folder: Path) -> frozenset[str]:
    """Return which of the passphrases of `pen` open a vault."""
    found = set()
    for passphrase in passphrases_after(0) | passphrases_after(1) | passphrases_after(2):
        with contextlib.suppress(KeyFileProblem):
            open_vault(folder, passphrase).close()
            found.add(passphrase)
    return frozenset(found)


def left_over(folder: Path) -> set[str]:
    """Return the files in the folder of a closed vault that belong to none."""
    return {path.name for path in folder.iterdir()} - {"notebook.db", "notebook.key", "notebook.recovery"}


def recovery_fits(folder: Path) -> bool:
    """Whether the copy of the recovery slot is that of the key file."""
    files = VaultFiles(folder)
    return keyfiles.recovery_kept(files, keyfiles.read_key_file(files))


class Cut(ABC):
    """One kind of work that is cut off."""

    kind: str
    longest: float | None = 0.2  # seconds until it is killed; None for what ends by itself, which is timed
    at_once = AT_ONCE

    def __init__(self, folder: Path) -> None:
        """Make in `folder` what the work needs."""
        self.folder = folder
        folder.mkdir()

    @abstractmethod
    def source(self, number: int) -> Path:
        """Return the vault that the run of that number works on a copy of."""

    @abstractmethod
    def check(self, folder: Path, outcome: Outcome, number: int) -> None:
        """Open what was cut off and compare it with what was told; fail where they differ."""

    def given(self, _number: int) -> str:
        """Return what the worker is given beside its folder."""
        return ""

    def runs(self, cutter: Cutter, count: int, seed: int) -> int:
        """Cut off so many; return how many were still at work.

        Where one had ended before its cut, later cuts come sooner: how long the work takes was measured once,
        if at all, and a computer may be less busy afterwards, or another one.
        """
        chance = random.Random(seed)
        longest = self.longest
        if longest is None:  # the first time reads from the disk what later ones find in memory
            longest = min(self._timed(cutter) for _ in range(2))
        hit, latest = 0, longest
        for first in range(0, count, self.at_once):
            numbers = range(first, min(first + self.at_once, count))
            folders = [self.folder / "runs" / str(number) for number in numbers]
            orders = []
            for number, folder in zip(numbers, folders, strict=True):
                shutil.copytree(self.source(number), folder)
                after = chance.uniform(0, latest)
                orders.append(Order(self.kind, str(folder), after, self.given(number)))
            for number, folder, outcome in zip(numbers, folders, cutter.run(orders), strict=True):
                hit += outcome.killed
                latest = min(longest, latest * LATER) if outcome.killed else latest * SOONER
                self.check(folder, outcome, number)
                shutil.rmtree(folder)
        return hit

    def _timed(self, cutter: Cutter) -> float:
        """Let the same work come to its end, as many at once as later; return how long that took."""
        folders = [self.folder / "runs" / f"whole {number}" for number in range(self.at_once)]
        for number, folder in enumerate(folders):
            shutil.copytree(self.source(number), folder)
        orders = [
            Order(self.kind, str(folder), PATIENCE, self.given(number))
            for number, folder in enumerate(folders)
        ]
        begun = time.monotonic()
        outcomes = cutter.run(orders)
        took = time.monotonic() - begun
        for number, (folder, outcome) in enumerate(zip(folders, outcomes, strict=True)):
            assert not outcome.killed
            assert len(outcome.told) == 2
            self.check(folder, outcome, number)
            shutil.rmtree(folder)
        return took
