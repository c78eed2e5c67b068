"""Thousands of damaged pictures, each decoded by a guard of its own: none takes the program along.

Seeds are small pictures of every format; each file is spoilt in one to six ways (bits, bytes, numbers at
which counting goes wrong, cut, shortened, lengthened, repeated, spliced with another format). Ends with code
1 where anything but a picture or a word came back, a guard took more memory than it may, or too long.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from typing import Final

from tbtt_desktop.errors import WorldError
from tbtt_desktop.guard.client import decode_photo, photo_thumbnail
from tbtt_desktop.limits import GUARD_MEMORY, GUARD_PHOTO_SECONDS, MIB
from tests.guard.files import source
from tests.guard.forked import Forked, forking
from tests.guard.mutations import spoilt

EVERY: Final = 1_000  # files after which a line is printed


def main() -> int:
    """Decode them, print what came of them, and return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py bench fuzz_photos", description=__doc__)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    if sys.platform == "win32":
        raise SystemExit("Guards are forked here, as Linux and macOS can.")
    outcomes: Counter[str] = Counter()
    formats: dict[str, Counter[str]] = {}
    wrong, slowest, begun = 0, 0.0, time.monotonic()
    with forking():
        for number, (name, data, edge) in enumerate(spoilt(given.files, given.seed), 1):
            once = time.monotonic()
            try:
                outcome = outcome_of(data, edge)
            except Exception as error:  # noqa: BLE001 - what must not happen is counted
                outcome = f"wrong: {type(error).__name__}"
                wrong += 1
                print(f"file {number} of seed {given.seed} ({name}): {outcome}", flush=True)
            slowest = max(slowest, time.monotonic() - once)
            outcomes[outcome] += 1
            formats.setdefault(name, Counter())[outcome] += 1
            if number % EVERY == 0:
                print(
                    f"{number} files, {time.monotonic() - begun:.0f} s, load {os.getloadavg()[0]:.1f}",
                    flush=True,
                )
    return report(outcomes, formats, wrong=wrong, slowest=slowest)


def outcome_of(data: bytes, edge: int) -> str:
    """Return "shown", or the code of the refusal."""
    try:
        if edge:
            photo_thumbnail(source(data), edge)
        else:
            photo = decode_photo(source(data))
            assert len(photo.rgb) == photo.facts.width * photo.facts.height * 3
    except WorldError as error:
        return error.code
    return "shown"


def report(outcomes: Counter[str], formats: dict[str, Counter[str]], *, wrong: int, slowest: float) -> int:
    """Print the figures; return whether anything went wrong."""
    print(f"\n{'':18}" + "".join(f"{one:>24}" for one in sorted(outcomes)))
    for name, found in sorted(formats.items()):
        print(f"{name:18}" + "".join(f"{found[one]:24}" for one in sorted(outcomes)))
    print(f"{'all':18}" + "".join(f"{outcomes[one]:24}" for one in sorted(outcomes)))
    most = Forked.most_memory / 1024
    print(
        f"\nmost memory of one guard {most:.0f} MiB (may have {GUARD_MEMORY // MIB}); slowest {slowest:.1f} s"
    )
    return int(wrong > 0 or most > GUARD_MEMORY / MIB or slowest > 2 * GUARD_PHOTO_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
