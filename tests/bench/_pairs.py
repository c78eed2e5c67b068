"""Two ways of doing one thing, measured in turns, and compared as ratios within one run.

Seconds differ from machine to machine and from minute to minute; a ratio of two that were measured one
after the other differs less, and its spread says how far it is to be trusted.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


def quantile(values: Sequence[float], part: float) -> float:
    """Return the value below which `part` of them are, 0 where there are none."""
    return sorted(values)[min(len(values) - 1, int(len(values) * part))] if values else 0.0


@dataclass(frozen=True, slots=True)
class Taken:
    """What something took, in seconds."""

    clock: float
    processor: float  # of all threads of this process


def take(act: Callable[[], object]) -> Taken:
    """Do something and return what it took."""
    begun, used = time.perf_counter(), time.process_time()
    act()
    return Taken(time.perf_counter() - begun, time.process_time() - used)


def spread(ratios: Sequence[float]) -> str:
    """Return "0.97 (0.93 to 1.02 in 5)": the median and how far it goes."""
    return f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f} in {len(ratios)})"


def verdict(name: str, ratios: Sequence[float], *, least: float = 0.0, most: float = 0.0, more: str) -> bool:
    """Print a line, and return whether the median ratio is within its target."""
    middle = statistics.median(ratios)
    met = middle >= least and (not most or middle <= most)
    target = f"at least {least:.2f}" if least else f"at most {most:.2f}"
    print(f"{name:26} {spread(ratios)}, {target}: {'met' if met else 'MISSED'}   {more}", flush=True)
    return met
