"""A photo of 24 megapixels with ten boxes rebuilt, beside what Pillow alone takes to decode and encode it.

Rebuilt: decoded in a guard of its own, handed over, covered, encoded (`guard.client.stream_photo` and
`photo.render.render_canvas`). Pillow: the same bytes decoded and encoded with the same settings, nothing
between. Both in turn, several times, in one run, first with the guard that waits while a vault is open in the
window, then with one that has to be started. Ends with code 1 where the middle of the first ratios is above
the target.
"""

from __future__ import annotations

import argparse
import io
import os
import statistics
import sys
import time
from typing import Final

import numpy as np
from PIL import Image

from tbtt_desktop.guard.client import stream_photo
from tbtt_desktop.guard.process import SPARE
from tbtt_desktop.photo.render import JPEG_QUALITY, Canvas, render_canvas
from tbtt_desktop.stories.records import Box
from tests.guard.files import source
from tests.guard.forked import Forked, forking

SIZE: Final = (6_000, 4_000)
BOXES: Final = tuple(Box(100 + 550 * number, 200 + 300 * number, 400, 300) for number in range(10))
RATIO: Final = 1.5
WARM: Final = 1.0  # seconds after which a guard has read its libraries


def photo(size: tuple[int, int] = SIZE) -> bytes:
    """Return a JPEG as a camera writes it: soft shapes, edges, and the grain of a sensor."""
    chance = np.random.default_rng(1)
    shapes = Image.fromarray(chance.integers(0, 256, (size[1] // 40, size[0] // 40, 3), dtype=np.uint8))
    soft = np.asarray(shapes.resize(size, Image.Resampling.BICUBIC)).astype(np.int16)
    grained = soft + chance.normal(0, 7, (size[1], size[0], 1)).astype(np.int16)
    out = io.BytesIO()
    image = Image.fromarray(grained.clip(0, 255).astype(np.uint8))
    image.save(out, "JPEG", quality=95, subsampling="4:2:2")
    return out.getvalue()


def main() -> int:
    """Measure, print a line a round, and return the exit code."""
    parser = argparse.ArgumentParser(prog="dev.py bench photos", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--forked", action="store_true", help="without the start of the guard (forked)")
    given = parser.parse_args()
    if sys.platform == "win32":
        raise SystemExit("This bench asks the system for its memory as Linux and macOS tell it.")
    data = photo()
    print(f"{SIZE[0] * SIZE[1] / 1e6:.0f} megapixels, {len(data) / 1e6:.1f} MB, {len(BOXES)} boxes")
    one_round(0, data)  # what is loaded at first use
    if given.forked:
        with forking():
            middle = rounds("forked", given.rounds, data)
        print(f"most memory of the guard {Forked.most_memory / 1024:.0f} MiB")
        return int(middle > RATIO)
    SPARE.keep()
    time.sleep(WARM)
    middle = rounds("with a guard that waits", given.rounds, data)
    SPARE.let_go()
    rounds("with one that is started", given.rounds, data)
    return int(middle > RATIO)


def rounds(how: str, count: int, data: bytes) -> float:
    """Measure several times and return the middle of the ratios."""
    print(f"{how}\n{'':6} {'guard':>7} {'render':>7} {'Pillow':>7} {'ratio':>6} {'load':>5}")
    ratios = [one_round(number, data) for number in range(1, count + 1)]
    middle = statistics.median(ratios)
    print(f"ratio {how}: middle {middle:.2f}, best {min(ratios):.2f} (target {RATIO})")
    return middle


def one_round(number: int, data: bytes) -> float:
    """Do both once; print (but for round 0) and return how many times as long ours took."""
    begun = time.perf_counter()
    canvas = Canvas()
    facts = stream_photo(source(data), canvas.begin, canvas.take)
    handed = time.perf_counter()
    made = render_canvas(canvas, facts, BOXES)
    done = time.perf_counter()
    assert made.type == "image/jpeg"
    start = time.perf_counter()
    alone(data)
    took = time.perf_counter() - start
    ratio = (done - begun) / took
    if sys.platform == "win32":
        raise SystemExit("Windows tells no load.")
    times = f"{handed - begun:7.2f} {done - handed:7.2f} {took:7.2f}"
    if number:
        print(f"{number:6} {times} {ratio:6.2f} {os.getloadavg()[0]:5.1f}", flush=True)
    return ratio


def alone(data: bytes) -> None:
    """Let Pillow decode and encode."""
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        image.save(io.BytesIO(), "JPEG", quality=JPEG_QUALITY, subsampling="4:4:4")


if __name__ == "__main__":
    sys.exit(main())
