"""kill -9 at random moments, for as long as one likes: writing, recording, taking in, migrating, keys.

The same as `tests/promises/test_cuts.py`, with other moments at every run. Prints a line a round; ends at
once where anything that was reported saved is missing or a vault does not open, and leaves that vault behind.
"""

from __future__ import annotations

import argparse
import secrets
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from tests.promises.cut_kinds import KINDS
from tests.promises.cuts import Cut, Cutter

ROUND: Final = 20  # runs of each kind


def main() -> int:
    """Cut off, and return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py bench soak", description=__doc__)
    length = parser.add_mutually_exclusive_group()
    length.add_argument("--runs", type=int, default=2_000, help="how many at least (default: 2000)")
    length.add_argument("--minutes", type=float, help="how long at least, in place of --runs")
    parser.add_argument("--seed", type=int, help="the moments of an earlier run")
    parser.add_argument("--only", choices=[kind.kind for kind in KINDS], help="one kind of work")
    given = parser.parse_args()
    if not sys.platform.startswith("linux"):
        parser.error("workers are forked, and killed with -9")
    seed = secrets.randbits(32) if given.seed is None else given.seed
    print(f"seed {seed}", flush=True)
    folder = Path(tempfile.mkdtemp(prefix="soak-"))
    end = time.monotonic() + given.minutes * 60 if given.minutes else None
    done, hit = 0, 0
    while (time.monotonic() < end) if end else (done < given.runs):
        for kind in KINDS:
            if given.only in (None, kind.kind):
                hit += _round(kind, folder / str(done), seed + done)
                done += ROUND
                print(f"{done:6} runs, {hit} cut off at work: nothing lost, every vault opens", flush=True)
    folder.rmdir()
    return 0


def _round(kind: type[Cut], folder: Path, seed: int) -> int:
    """Cut one kind of work off `ROUND` times; return how often it was still at work."""
    folder.mkdir(parents=True)
    with Cutter() as cutter:
        hit = kind(folder / kind.kind).runs(cutter, ROUND, seed)
    shutil.rmtree(folder)
    return hit


if __name__ == "__main__":
    sys.exit(main())
