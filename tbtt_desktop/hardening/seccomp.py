"""System call filters for Linux, as classic BPF built here and handed to seccomp(2).

Source: Linux Documentation/userspace-api/seccomp_filter.rst; call numbers from
asm/unistd_64.h (x86_64) and asm-generic/unistd.h (aarch64).

A denied call fails with EACCES, so that a library which tries one can say so and go on.
A call in the number space of another architecture (32-bit x86, x32, 32-bit ARM) ends the
process: their numbers mean other calls, and i386 hides every socket behind one.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
import sys
from dataclasses import dataclass
from typing import Final

_SET_MODE_FILTER: Final = 1
_FLAG_TSYNC: Final = 1  # all threads at once
_KILL_PROCESS: Final = 0x8000_0000
_ERRNO: Final = 0x0005_0000
_ALLOW: Final = 0x7FFF_0000
_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_OFFSET_NR, _OFFSET_ARCH, _OFFSET_ARG0 = 0, 4, 16  # struct seccomp_data, little endian
_X32_BIT: Final = 0x4000_0000
_AF_UNIX: Final = 1
_THREAD: Final = (0x003D_0F00, 0x007D_0F00)  # flags of clone(2) by which glibc and musl make a thread

# name: (x86_64, aarch64), None where the architecture never had the call.
_NUMBERS: Final[dict[str, tuple[int | None, int | None]]] = {
    "socket": (41, 198), "socketpair": (53, 199), "seccomp": (317, 277),
    "execve": (59, 221), "execveat": (322, 281), "fork": (57, None), "vfork": (58, None),
    "clone": (56, 220), "clone3": (435, 435), "unshare": (272, 97), "setns": (308, 268),
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "pidfd_getfd": (438, 438), "pidfd_open": (434, 434), "pidfd_send_signal": (424, 424),
    "kill": (62, 129), "tkill": (200, 130), "tgkill": (234, 131),
    "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240), "prlimit64": (302, 261),
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
    "open": (2, None), "openat": (257, 56), "openat2": (437, 437), "creat": (85, None),
    "open_by_handle_at": (304, 265), "memfd_create": (319, 279), "truncate": (76, 45),
    "unlink": (87, None), "unlinkat": (263, 35), "rmdir": (84, None), "rename": (82, None),
    "renameat": (264, 38), "renameat2": (316, 276), "link": (86, None), "linkat": (265, 37),
    "symlink": (88, None), "symlinkat": (266, 36), "mkdir": (83, None), "mkdirat": (258, 34),
    "mknod": (133, None), "mknodat": (259, 33), "chmod": (90, None), "fchmodat": (268, 53),
    "chown": (92, None), "lchown": (94, None), "fchownat": (260, 54), "utimensat": (280, 88),
    "setxattr": (188, 5), "lsetxattr": (189, 6), "removexattr": (197, 14), "lremovexattr": (198, 15),
    "mount": (165, 40), "umount2": (166, 39), "chroot": (161, 51), "pivot_root": (155, 41),
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
    "keyctl": (250, 219), "add_key": (248, 217), "request_key": (249, 218),
    "shmget": (29, 194), "mq_open": (240, 180), "kexec_load": (246, 104),
    "init_module": (175, 105), "finit_module": (313, 273), "kexec_file_load": (320, 294),
    "utime": (132, None), "utimes": (235, None), "futimesat": (261, None), "setrlimit": (160, 164),
    "open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430), "fsconfig": (431, 431),
    "fsmount": (432, 432), "fspick": (433, 433), "mount_setattr": (442, 442), "swapon": (167, 224),
    "fanotify_init": (300, 262), "inotify_add_watch": (254, 27), "name_to_handle_at": (303, 264),
    "msgget": (68, 186), "semget": (64, 190), "shmat": (30, 196), "mq_unlink": (241, 181),
    "setpriority": (141, 140), "sched_setscheduler": (144, 119), "sched_setaffinity": (203, 122),
    "migrate_pages": (256, 238), "move_pages": (279, 239), "process_madvise": (440, 440),
    "process_mrelease": (448, 448), "memfd_secret": (447, 447), "kcmp": (312, 272),
}  # fmt: skip
_NEWEST: Final = 451  # cachestat, Linux 6.5; from 424 on the numbers are the same everywhere


@dataclass(frozen=True, slots=True)
class Policy:
    """What a process may not call.

    `denied` always fails, `absent` too, as if the kernel had never heard of it. `local` fails
    unless the first argument is AF_UNIX, `own` unless it is 0 or the process's own id,
    `threads` unless it makes a thread of this very process. With `unknown` every call fails that is
    newer than this table: fchmodat2 came after it, and does what fchmodat may not.
    """

    denied: tuple[str, ...]
    local: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    threads: tuple[str, ...] = ()
    unknown: bool = False


_SPYING: Final = (
    "ptrace", "process_vm_readv", "process_vm_writev", "pidfd_getfd",
    "io_uring_setup", "io_uring_enter", "io_uring_register",  # would open sockets past the filter
    "bpf", "perf_event_open", "userfaultfd",
)  # fmt: skip

SESSION: Final = Policy(denied=_SPYING, local=("socket", "socketpair"))
GUARD: Final = Policy(
    denied=tuple(name for name in _NUMBERS if name not in {"tgkill", "prlimit64", "seccomp"}),
    own=("tgkill", "prlimit64"),  # abort() signals its own process; reading limits asks about process 0
    unknown=True,
)
# libde265 hands every picture to a thread of its own, whatever it is asked for. A thread shares this
# filter and every limit. The flags of clone3 lie in memory, where no filter sees them; without it the
# C library falls back to clone.
GUARD_WITH_THREADS: Final = Policy(
    denied=tuple(name for name in GUARD.denied if name not in {"clone", "clone3"}),
    own=GUARD.own,
    absent=("clone3",),
    threads=("clone",),
    unknown=True,
)


@dataclass(frozen=True, slots=True)
class Architecture:
    """How calls are told apart: the audit number, the column of `_NUMBERS`, whether x32 exists."""

    audit: int
    column: int
    x32: bool


ARCHITECTURES: Final = {
    "x86_64": Architecture(audit=0xC000_003E, column=0, x32=True),
    "aarch64": Architecture(audit=0xC000_00B7, column=1, x32=False),
}


def build(policy: Policy, architecture: Architecture, process: int) -> bytes:
    """Return the BPF program for `policy` in the process with the id `process`.

    Jumps are relative and count the instructions that are passed over.
    """
    program = [
        _instruction(_LOAD, _OFFSET_ARCH),
        _instruction(_EQUAL, architecture.audit, yes=1),
        _instruction(_RETURN, _KILL_PROCESS),
        _instruction(_LOAD, _OFFSET_NR),
    ]
    if architecture.x32:
        program += [_instruction(_AT_LEAST, _X32_BIT, no=1), _instruction(_RETURN, _KILL_PROCESS)]
    refuse = _instruction(_RETURN, _ERRNO | errno.EACCES)
    if policy.unknown:
        program += [_instruction(_AT_LEAST, _NEWEST + 1, no=1), refuse]
    for number in _numbers(policy.denied, architecture):
        program += [_instruction(_EQUAL, number, no=1), refuse]
    for number in _numbers(policy.absent, architecture):
        program += [_instruction(_EQUAL, number, no=1), _instruction(_RETURN, _ERRNO | errno.ENOSYS)]
    allowed = dict.fromkeys(policy.local, (_AF_UNIX, _AF_UNIX))
    allowed |= dict.fromkeys(policy.own, (0, process)) | dict.fromkeys(policy.threads, _THREAD)
    for name, (first, second) in allowed.items():
        for number in _numbers((name,), architecture):
            program += [
                _instruction(_EQUAL, number, no=5),
                _instruction(_LOAD, _OFFSET_ARG0),  # the kernel reads these arguments as 32-bit too
                _instruction(_EQUAL, first, yes=2),
                _instruction(_EQUAL, second, yes=1),
                refuse,
                _instruction(_RETURN, _ALLOW),
            ]
    return b"".join([*program, _instruction(_RETURN, _ALLOW)])


def install(policy: Policy) -> bool:
    """Put `policy` on every thread of this process; return whether it took hold.

    Needs "no new privileges" to be set. False on other systems and architectures.
    """
    if sys.platform != "linux":
        return False
    architecture = ARCHITECTURES.get(platform.machine())
    if architecture is None or struct.calcsize("P") != 8:  # a 32-bit Python on a 64-bit kernel
        return False
    (number,) = _numbers(("seccomp",), architecture)
    code = build(policy, architecture, os.getpid())
    buffer = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(buffer))  # struct sock_fprog
    libc = ctypes.CDLL(None, use_errno=True)
    return int(libc.syscall(ctypes.c_long(number), _SET_MODE_FILTER, _FLAG_TSYNC, program)) == 0


def _numbers(names: tuple[str, ...], architecture: Architecture) -> list[int]:
    numbers = (_NUMBERS[name][architecture.column] for name in names)
    return [number for number in numbers if number is not None]


def _instruction(operation: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("<HBBI", operation, yes, no, value)
