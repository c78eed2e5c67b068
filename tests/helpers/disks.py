"""A disk that is small, and can be filled to the byte. Needs root on Linux."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

MEBIBYTES: Final = 48
PAGE: Final = 4_096  # bytes in which a tmpfs counts


@contextmanager
def small_disk(place: Path, mebibytes: int = MEBIBYTES) -> Iterator[Path]:
    """Mount a tmpfs at `place`; skip the test where nobody may."""
    if sys.platform == "win32" or os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={mebibytes}m", "tmpfs", str(place)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode != 0:
        pytest.skip("this system lets nobody mount a small disk here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill(folder: Path, leave: int) -> Path:
    """Take all of a disk but `leave` bytes; return the file that does."""
    filler = folder / "filler"
    with filler.open("wb") as file:
        file.write(bytes(max(0, shutil.disk_usage(folder).free - leave)))
    return filler
