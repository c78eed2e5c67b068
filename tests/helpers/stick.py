"""A small disk of its own that can be pulled out while it is in use, and put back. Needs root on Linux."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

_SHUTDOWN = 0x8004587D  # EXT4_IOC_SHUTDOWN, linux/ext4.h
_NO_LOG_FLUSH = 2  # nothing that was not synced before gets there any more


class Stick:
    """An ext4 disk in a file, mounted at `place`."""

    place: Path
    _image: Path
    _mounted: bool

    def __init__(self, image: Path, place: Path, mebibytes: int = 64) -> None:
        if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("mkfs.ext4") is None:
            pytest.skip("mounting a disk of its own takes root on Linux, and mkfs.ext4")
        self.place = place
        self._image = image
        with image.open("wb") as file:
            file.truncate(mebibytes * 1024 * 1024)
        subprocess.run(["mkfs.ext4", "-q", str(image)], check=True)
        place.mkdir()
        self._mounted = False
        self.put_back()

    def put_back(self) -> None:
        """Mount it again at its place, as a desktop does."""
        if self._mounted:
            return
        # A device of its own each time: the old one is still held by whoever has not noticed.
        found = subprocess.run(
            ["losetup", "--find", "--show", str(self._image)], capture_output=True, check=False, text=True
        )
        if found.returncode:
            pytest.skip("there is no loop device here")
        device = found.stdout.strip()
        subprocess.run(["mount", device, str(self.place)], check=True)
        subprocess.run(["losetup", "--detach", device], check=True)  # as soon as it is unmounted
        self._mounted = True

    def pull_out(self) -> None:
        """Take it away: what is open on it fails from now on, and its place is an empty folder."""
        if sys.platform == "win32":
            pytest.skip("there is no such disk")
        import fcntl  # late: not on Windows

        handle = os.open(self.place, os.O_RDONLY)
        try:
            fcntl.ioctl(handle, _SHUTDOWN, struct.pack("I", _NO_LOG_FLUSH))
        finally:
            os.close(handle)
        subprocess.run(["umount", "-l", str(self.place)], check=True)
        self._mounted = False

    def remove(self) -> None:
        """Unmount it for good."""
        if self._mounted:
            subprocess.run(["umount", "-l", str(self.place)], check=True)
            self._mounted = False
