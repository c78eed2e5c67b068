"""What the vault costs beside what it is made of, side by side in one run, as ratios with their spread.

Media beside rows of a bare SQLCipher database (at least 0.85 of its speed); search among 100,000 stories
beside plain SQLite's FTS5 on the same text (95th percentile, at most 1.3 times); from Enter on the unlock
screen to the first rows of 100,000 stories beside the key derivation alone (at most 1.4 times, real
parameters); turns of the window's loop while that list is scrolled (none above 16 ms of the processor).
Ends with code 1 where a median misses its target. The stories take a few minutes and 2 GB to make;
with --folder they are kept for the next time.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
import tempfile
import time
from collections.abc import Collection
from pathlib import Path
from typing import Final

from tbtt_desktop.limits import MIB
from tbtt_desktop.services import recovery
from tbtt_desktop.services.vaults import create_vault, open_vault
from tbtt_desktop.stories.records import Role
from tests.bench import _vault_media, _vault_scroll, _vault_search, _vault_unlock
from tests.bench._corpus import LENGTH, SEED, Language, fill
from ui.jobs import ThreadLane

PARTS: Final = ("media", "search", "unlock", "scroll")
PASSPHRASE: Final = "measured before it was believed"


def main() -> int:
    """Measure, print a line each, and return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py bench vault", description=__doc__)
    parser.add_argument("--only", choices=PARTS, action="append", help="one part; may be given again")
    parser.add_argument("--rounds", type=int, default=5, help="how often each is measured (default: 5)")
    parser.add_argument("--size", type=int, default=512, help="MiB of media (default: 512)")
    parser.add_argument("--stories", type=int, default=100_000, help="how many (default: 100000)")
    parser.add_argument("--folder", type=Path, help="where the stories are made, or still are")
    given = parser.parse_args()
    parts = given.only or PARTS
    with tempfile.TemporaryDirectory() as temporary:
        place = given.folder or Path(temporary)
        met = []
        if "media" in parts:
            media = Path(temporary) / "media"
            media.mkdir()
            met.append(_vault_media.measure(media, given.size * MIB, given.rounds))
        if set(parts) - {"media"}:
            make_stories(place, given.stories)
            met += measure(place, Path(temporary), parts, given.rounds)
    return int(not all(met))


def make_stories(place: Path, count: int) -> None:
    """Make the vault with a real derivation, and plain SQLite beside it, where they are not there."""
    if (place / "vault").exists():
        return
    place.mkdir(parents=True, exist_ok=True)
    begun = time.perf_counter()
    vault = create_vault(place / "vault", Role.HELPER, "bench", PASSPHRASE).vault
    recovery.confirm_drill(vault)
    plain = sqlite3.connect(place / "plain.db")
    fill(vault, plain, Language(SEED), count)
    vault.close()
    plain.close()
    print(f"{count} stories of {LENGTH} words in {time.perf_counter() - begun:.0f} s", flush=True)


def measure(place: Path, home: Path, parts: Collection[str], rounds: int) -> list[bool]:
    """Measure what needs the stories."""
    met = []
    if "search" in parts or "scroll" in parts:
        lane = ThreadLane()
        vault = open_vault(place / "vault", PASSPHRASE, lane)
        plain = sqlite3.connect(place / "plain.db")
        if "search" in parts:
            met.append(_vault_search.measure(vault, plain, Language(SEED), rounds))
        if "scroll" in parts:
            met.append(_vault_scroll.measure(vault, rounds))
        plain.close()
        vault.close()
        lane.stop()
    if "unlock" in parts:
        met.append(_vault_unlock.measure(place / "vault", PASSPHRASE, home, rounds))
    return met


if __name__ == "__main__":
    sys.exit(main())
