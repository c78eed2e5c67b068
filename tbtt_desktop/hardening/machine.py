"""Which computer this is, since when it runs, and whether a process still does: by numbers, never by names.

Sources: random(4) and proc(5) for Linux; sysctl(3) kern.bootsessionuuid and gethostuuid(2) for macOS;
for Windows the registry (MachineGuid, BootId) and OpenProcess.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import os
import sys
from pathlib import Path
from typing import Final

_BOOT: Final = Path("/proc/sys/kernel/random/boot_id")
_MACHINE: Final = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
_START_FIELD: Final = 19  # of /proc/<pid>/stat behind the name in brackets: starttime, the 22nd
_QUERY_LIMITED: Final = 0x1000
_STILL_ACTIVE: Final = 259


def machine_mark() -> str:
    """Return 16 letters that stand for this computer, "" where the system has no number for itself.

    A digest, as machine-id(5) asks: the number itself would tie a stick to the computer.
    """
    number = _machine_number()
    return hashlib.sha256(b"notebook.lock\0" + number).hexdigest()[:16] if number else ""


def boot_mark() -> str:
    """Return what changes with every start of this computer, "" where the system does not say."""
    if sys.platform == "win32":
        key = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"
        return _registry(key, "BootId")
    if sys.platform == "darwin":
        return _sysctl("kern.bootsessionuuid")
    return _read(_BOOT)


def started(pid: int) -> str:
    """Return when the process `pid` started, in units of the system; "" where there is none or it is unknown.

    Told apart from a later process of the same number; on macOS and Windows only that it runs: "runs".
    """
    if sys.platform == "linux":
        words = _read(Path(f"/proc/{pid}/stat")).rpartition(")")[2].split()
        return words[_START_FIELD] if len(words) > _START_FIELD and words[0] != "Z" else ""
    return "runs" if _runs(pid) else ""


def _runs(pid: int) -> bool:
    if sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = ctypes.c_void_p
        process = ctypes.c_void_p(kernel.OpenProcess(_QUERY_LIMITED, False, pid))
        if process.value is None:
            return False
        status = ctypes.c_uint32()
        kernel.GetExitCodeProcess(process, ctypes.byref(status))
        kernel.CloseHandle(process)
        return status.value == _STILL_ACTIVE
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _machine_number() -> bytes:
    if sys.platform == "win32":
        return _registry(r"SOFTWARE\Microsoft\Cryptography", "MachineGuid").encode()
    if sys.platform == "darwin":
        number = (ctypes.c_ubyte * 16)()
        wait = (ctypes.c_long * 2)(1, 0)  # struct timespec
        return bytes(number) if ctypes.CDLL(None).gethostuuid(number, wait) == 0 else b""
    return next((found.encode() for found in map(_read, _MACHINE) if found), b"")


def _read(path: Path) -> str:
    with contextlib.suppress(OSError, UnicodeDecodeError):
        return path.read_text("utf-8").strip()
    return ""


def _registry(key: str, name: str) -> str:
    if sys.platform != "win32":
        return ""
    import winreg

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
            return str(winreg.QueryValueEx(opened, name)[0])
    except OSError:
        return ""


def _sysctl(name: str) -> str:
    value = ctypes.create_string_buffer(64)
    size = ctypes.c_size_t(len(value))
    held = ctypes.CDLL(None).sysctlbyname(name.encode(), value, ctypes.byref(size), None, 0)
    return value.value.decode("ascii", "replace") if held == 0 else ""
