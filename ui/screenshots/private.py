"""A folder for vaults and settings of pictures, gone afterwards."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ui import settings_file


@contextmanager
def private_folder(out: Path) -> Iterator[Path]:
    """Make a folder in `out` that only its owner can read, and remove it at the end."""
    folder = out / f".private-{os.getpid()}"
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@contextmanager
def settings_in(folder: Path) -> Iterator[None]:
    """Keep the window's settings in `folder` for a while."""
    before = os.environ.get(settings_file.FOLDER_VARIABLE)
    os.environ[settings_file.FOLDER_VARIABLE] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ[settings_file.FOLDER_VARIABLE]
        else:
            os.environ[settings_file.FOLDER_VARIABLE] = before
