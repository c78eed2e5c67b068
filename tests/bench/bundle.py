"""What a bundle costs beside what it is made of, side by side in one run, as ratios with their spread.

Handing over (sign, encrypt, write; what leaves is made and checked already) and taking in (read, decrypt,
verify, stage, commit), each on the window's lane and on the command line's, beside the slower of pyrage's own
`_io` call over the same bytes and rows of a bare SQLCipher database, read or written: at least 0.7 of its
speed, from 64 MiB on. Besides, without a target: the stock tools over the same files, and
what comes before (taking a sound in, rendering, the leak check). Then memory and time of one sound of each
size, each in a process of its own: at most 200 MiB more than after unlocking, and no slower a byte than
smaller ones. Then many small bundles one after the other, the last thousand as fast as the first, and five
hundred dropped into the window: no turn of its loop above 50 ms, no recording waits a second. Ends with 1
where a target is missed.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import Final

from tbtt_desktop.limits import GIB, KIB, MIB
from tests.bench import _bundle_many, _bundle_sizes, _bundle_speed, _bundle_tools, _bundle_window
from tests.bench.large import Journey

PARTS: Final = ("speed", "before", "tools", "sizes", "many", "window")
SIZES: Final = "1M,16M,256M,4G"
BEFORE: Final = (("take in", "decoding in the guard"), ("render", "rendering"), ("check", "leak check"))


def main() -> int:
    """Measure, print a line each, and return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py bench bundle", description=__doc__)
    parser.add_argument("--only", choices=PARTS, action="append", help="one part; may be given again")
    parser.add_argument("--rounds", type=int, default=5, help="how often each is measured (default: 5)")
    parser.add_argument("--size", default="512M", help="of what is compared (default: 512M)")
    parser.add_argument(
        "--sizes", default="1M,16M,256M,4G", help="of what is followed (default: 1M,16M,256M,4G)"
    )
    parser.add_argument("--count", type=int, default=10_000, help="small bundles (default: 10000)")
    parser.add_argument("--folder", type=Path, help="where everything is made (about five times the largest)")
    given = parser.parse_args()
    size = in_bytes(given.size)
    met = []
    with tempfile.TemporaryDirectory(dir=given.folder) as temporary:
        place = Path(temporary)
        for part in given.only or PARTS:
            if part == "speed":
                met += _bundle_speed.measure(place / part, size, given.rounds)
            elif part == "before":
                before(place / part, min(size, 64 * MIB))
            elif part == "tools":
                _bundle_tools.measure(place / part, size, given.rounds)
            elif part == "sizes":
                met += _bundle_sizes.measure(place / part, [in_bytes(one) for one in given.sizes.split(",")])
            elif part == "many":
                met.append(_bundle_many.measure(place / part, given.count))
            else:
                met.append(_bundle_window.measure(place / part))
    return int(not all(met))


def before(folder: Path, size: int) -> None:
    """Print what a recording of `size` bytes takes before it can leave: no part of the other figures."""
    folder.mkdir()
    steps = {step.name: step for step in Journey(folder, size).go()}
    for name, words in (
        ("take in", "decoding in the guard"),
        ("render", "rendering"),
        ("check", "leak check"),
    ):
        print(f"{words:26} {size / MIB / steps[name].waited:8.1f} MiB/s of WAV", flush=True)


def in_bytes(text: str) -> int:
    """Return how many bytes "512M" are."""
    units = {"K": KIB, "M": MIB, "G": GIB}
    return int(text[:-1]) * units[text[-1].upper()] if text[-1].upper() in units else int(text)


if __name__ == "__main__":
    sys.exit(main())
