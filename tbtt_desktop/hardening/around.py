"""What each system says of its swap, its hibernation and the disk below a folder, without starting a program.

Linux: proc(5) for /proc/swaps and /proc/self/mountinfo, the kernel's Documentation/power/interface.rst for
/sys/power, dm-crypt by the "CRYPT-" that begins /sys/block/*/dm/uuid. Windows: the registry, GetDriveTypeW
and GetVolumeInformationW. macOS: sysctl vm.swapusage and statfs(2). What cannot be read is not claimed.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

_NETWORK: Final = frozenset(
    ("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "afpfs", "ceph", "davfs", "webdav", "glusterfs")
)
_NETWORK_FUSE: Final = ("sshfs", "rclone", "gvfsd", "davfs", "s3fs", "glusterfs", "curlftpfs", "smb")
_NO_RIGHTS: Final = frozenset(("vfat", "msdos", "exfat", "fat", "fat32", "fuseblk"))
_DRIVE_REMOTE: Final = 4  # GetDriveTypeW
_TYPE_AT: Final = 72  # of f_fstypename in struct statfs with 64-bit inodes, sys/mount.h
_STATFS_SIZE: Final = 2168
_SWAP_ENCRYPTED_AT: Final = 28  # of xsu_encrypted in struct xsw_usage, sys/sysctl.h


@dataclass(frozen=True, slots=True)
class Disk:
    """What lies below a folder."""

    network: bool = False
    no_rights: bool = False  # a file system that keeps no owner and no rights


class Around(Protocol):
    """A port: what the system says."""

    def open_swap(self) -> bool:
        """Whether memory may be written to a disk that is not encrypted."""

    def hibernates(self) -> bool:
        """Whether all of memory may be written to a disk, and that disk is not known to be encrypted."""

    def disk(self, folder: Path) -> Disk:
        """Return what lies below a folder that exists."""


class LinuxAround:
    """Reads /proc and /sys below `root`."""

    def __init__(self, root: Path = Path("/")) -> None:
        self._root = root

    def open_swap(self) -> bool:
        """Look at each swap; one that is compressed memory (zram) is no disk."""
        return any(not self._encrypted(device) for device in self._swap_devices())

    def hibernates(self) -> bool:
        """Look whether the kernel would, and has a disk for it that is not encrypted."""
        modes = _text(self._root / "sys/power/disk")
        able = "disk" in _text(self._root / "sys/power/state").split() and "[disabled]" not in modes
        return able and self.open_swap()

    def disk(self, folder: Path) -> Disk:
        """Find the mount below a folder."""
        kind = self._mount_of(str(folder))[0]
        fuse = kind.startswith("fuse.") and any(name in kind for name in _NETWORK_FUSE)
        return Disk(network=kind in _NETWORK or fuse, no_rights=kind in _NO_RIGHTS)

    def _swap_devices(self) -> Iterator[str]:
        """Yield the names of the block devices that hold swap, "" for one that cannot be told."""
        for line in _text(self._root / "proc/swaps").splitlines()[1:]:
            place, _, rest = line.partition(" ")
            place = _unescaped(place)
            if Path(place).name.startswith("zram"):
                continue
            if rest.split()[:1] == ["file"] or "\tfile" in line:
                place = self._mount_of(place)[1]
            yield Path(os.path.realpath(place)).name

    def _encrypted(self, device: str) -> bool:
        """Whether a block device, or all that lie below it, are dm-crypt."""
        block = self._root / "sys/class/block" / device
        if not device:
            return False
        if _text(block / "dm/uuid").startswith("CRYPT-"):
            return True
        below = list((block / "slaves").iterdir()) if (block / "slaves").is_dir() else []
        return bool(below) and all(self._encrypted(one.name) for one in below)

    def _mount_of(self, place: str) -> tuple[str, str]:
        """Return the file system's type and the device of the mount below a place."""
        found, best = ("", ""), -1
        for line in _text(self._root / "proc/self/mountinfo").splitlines():
            before, _, after = line.partition(" - ")
            fields, kinds = before.split(" "), after.split(" ")
            if len(fields) < 5 or len(kinds) < 2:
                continue
            point = _unescaped(fields[4])
            inside = place == point or place.startswith(point.rstrip("/") + "/")
            if inside and len(point) >= best:  # the last of equals lies on top
                found, best = (kinds[0], _unescaped(kinds[1])), len(point)
        return found


class WindowsAround:
    """Reads the registry by `value(key, name)`, which gives None where there is none; `kernel` is kernel32.

    Whether BitLocker protects the disk is told to administrators only, so it is not asked.
    """

    def __init__(self, value: Callable[[str, str], Any], kernel: Any) -> None:
        self._value, self._kernel = value, kernel

    def open_swap(self) -> bool:
        """Look for page files, and whether NTFS encrypts them."""
        manager = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management"
        files = self._value(manager, "PagingFiles") or []
        encrypted = self._value(r"SYSTEM\CurrentControlSet\Control\FileSystem", "NtfsEncryptPagingFile")
        return any(str(name).strip() for name in files) and encrypted != 1

    def hibernates(self) -> bool:
        """Look whether hibernation is on; fast start uses it too."""
        return bool(self._value(r"SYSTEM\CurrentControlSet\Control\Power", "HibernateEnabled") == 1)

    def disk(self, folder: Path) -> Disk:
        """Ask for the drive and its file system."""
        place = str(folder)
        if place.startswith("\\\\"):
            return Disk(network=True)
        root = place[:2] + "\\"
        name = ctypes.create_unicode_buffer(64)
        self._kernel.GetVolumeInformationW(root, None, 0, None, None, None, name, len(name))
        remote = self._kernel.GetDriveTypeW(root) == _DRIVE_REMOTE
        return Disk(network=remote, no_rights=name.value.lower() in _NO_RIGHTS)


class MacAround:
    """Asks the C library `libc`. What hibernates is encrypted where the disk is (FileVault); nobody tells."""

    def __init__(self, libc: Any) -> None:
        self._libc = libc

    def open_swap(self) -> bool:
        """Ask whether swap is encrypted, as it is unless somebody switched it off."""
        usage = ctypes.create_string_buffer(32)
        size = ctypes.c_size_t(len(usage))
        if self._libc.sysctlbyname(b"vm.swapusage", usage, ctypes.byref(size), None, 0) != 0:
            return False
        return int.from_bytes(usage.raw[_SWAP_ENCRYPTED_AT : _SWAP_ENCRYPTED_AT + 4], sys.byteorder) == 0

    def hibernates(self) -> bool:
        """Claim nothing."""
        return False

    def disk(self, folder: Path) -> Disk:
        """Ask for the file system."""
        told = ctypes.create_string_buffer(_STATFS_SIZE)
        if self._libc.statfs(os.fsencode(folder), told) != 0:
            return Disk()
        kind = told.raw[_TYPE_AT : _TYPE_AT + 16].split(b"\0")[0].decode("ascii", "replace")
        return Disk(network=kind in _NETWORK, no_rights=kind in _NO_RIGHTS)


def around() -> Around:
    """Return what this system says."""
    if sys.platform == "win32":
        return WindowsAround(_registry, ctypes.WinDLL("kernel32"))
    if sys.platform == "darwin":
        return MacAround(ctypes.CDLL(None))
    return LinuxAround()


def _registry(key: str, name: str) -> Any:
    if sys.platform != "win32":
        return None
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
            return winreg.QueryValueEx(opened, name)[0]
    except OSError:
        return None


def _text(path: Path) -> str:
    with contextlib.suppress(OSError):
        return path.read_text("utf-8", "replace").strip()
    return ""


def _unescaped(place: str) -> str:
    r"""Return a path of /proc as it is: a space stands there as \040."""
    for code, letter in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        place = place.replace(code, letter)
    return place
