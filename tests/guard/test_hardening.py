"""What the two hardened processes can no longer do, tried from inside them."""

from __future__ import annotations

import platform
import signal
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from tbtt_desktop.hardening import seccomp

SIGSYS = 31  # the signal module names it on Linux only
ROOT = str(Path(__file__).parents[2])
LINUX = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in seccomp.ARCHITECTURES,
    reason="system call filters exist on Linux, for two architectures",
)
X86 = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64", reason="x86_64 has the other number spaces"
)
PRELUDE = f"""
import sys; sys.path.insert(0, {ROOT!r})
import ctypes, errno, os, socket
from tbtt_desktop import hardening
from tbtt_desktop.hardening import Measure
def refused(call):
    try:
        call()
    except PermissionError:
        return True
    return False
"""
SESSION = PRELUDE + "report = hardening.harden_session()\n"
GUARD = PRELUDE + "hardening.confine_guard(1 << 31); report = hardening.harden_guard(10)\n"


def run(code: str) -> subprocess.CompletedProcess[str]:
    """Run `code` in a Python of its own."""
    return subprocess.run(
        [sys.executable, "-I", "-B", "-c", code], capture_output=True, text=True, timeout=60, check=False
    )


def holds(code: str) -> None:
    """Fail unless every assertion in `code` holds."""
    done = run(code)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="rights as POSIX has them")
def test_what_a_session_writes_is_for_its_owner_alone(tmp_path: Path) -> None:
    """A colleague on the same computer could copy the vault, the settings, or a bundle before it leaves."""
    place = str(tmp_path / "made")
    holds(
        SESSION
        + f"os.mkdir({place!r}); open({place!r} + '/file', 'w').close()\n"
        + f"assert os.stat({place!r}).st_mode & 0o077 == os.stat({place!r} + '/file').st_mode & 0o077 == 0\n"
        + "assert Measure.PRIVATE_FILES in report.done\n"
    )


@LINUX
@pytest.mark.parametrize("family", [2, 10, 16, 17, 31, 38, 40], ids=str)  # IPv4, IPv6, netlink, packet, ...
def test_a_session_opens_no_socket_that_leaves_the_computer(family: int) -> None:
    """A library that phones home would say that this person has stories to tell."""
    holds(SESSION + f"assert refused(lambda: socket.socket({family}, socket.SOCK_RAW))")


@LINUX
def test_a_session_still_reaches_the_desktop() -> None:
    """The window, the sound server and the guard need local sockets, files and processes."""
    holds(
        SESSION + "socket.socket(socket.AF_UNIX).close(); [s.close() for s in socket.socketpair()]\n"
        "import subprocess, threading\n"
        "assert subprocess.run([sys.executable, '-I', '-c', '']).returncode == 0\n"
        "t = threading.Thread(target=print); t.start(); t.join(); open('/dev/null', 'w').close()\n"
    )


@LINUX
def test_what_a_session_starts_has_no_network_either() -> None:
    """The guard and every other process inherit the filter, or the filter would be a detour."""
    code = "import socket\ntry: socket.socket()\nexcept PermissionError: raise SystemExit(7)"
    start = f"subprocess.run([sys.executable, '-I', '-c', {code!r}])"
    holds(SESSION + f"import subprocess; assert {start}.returncode == 7")


@LINUX
def test_a_session_tells_what_took_hold() -> None:
    """The settings page would promise what this computer does not give."""
    holds(
        SESSION + "import resource\n"
        "assert not report.missing, report\n"
        "assert ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) == 0\n"  # PR_GET_DUMPABLE
        "assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)\n"
        "status = open('/proc/self/status').read()\n"
        "assert 'NoNewPrivs:\\t1' in status and 'Seccomp:\\t2' in status\n"
    )


@LINUX
def test_a_session_cannot_go_around_the_filter_with_io_uring_or_a_debugger() -> None:
    """io_uring opens sockets without the socket call; ptrace makes another process do it."""
    holds(
        SESSION + "libc = ctypes.CDLL(None, use_errno=True)\n"
        "setup = ctypes.create_string_buffer(120)\n"
        "assert libc.syscall(425, 1, setup) == -1 and ctypes.get_errno() == errno.EACCES\n"
        "libc.ptrace.restype = ctypes.c_long\n"
        "assert libc.ptrace(0, 0, 0, 0) == -1 and ctypes.get_errno() == errno.EACCES\n"
    )


@X86
def test_calls_in_the_numbers_of_other_architectures_end_the_process() -> None:
    """On x86 every socket could be opened through socketcall(2), which no filter can look into."""
    x32 = run(SESSION + "ctypes.CDLL(None).syscall(0x40000000 + 39)")
    assert x32.returncode == -SIGSYS
    i386 = run(
        SESSION + "import mmap\n"
        "page = mmap.mmap(-1, 4096, prot=7)\n"
        "page.write(bytes.fromhex('b814000000cd80c3'))\n"  # mov eax, 20 (getpid); int 0x80; ret
        "ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))()\n"
    )
    assert i386.returncode == -SIGSYS


@LINUX
@pytest.mark.parametrize(
    "attempt",
    [
        "socket.socket(socket.AF_UNIX)",
        "socket.socket(socket.AF_INET)",
        "socket.socketpair()",
        "os.open('/etc/hostname', os.O_RDONLY)",
        "os.open('/dev/null', os.O_WRONLY)",
        "os.fork()",
        "os.execv('/bin/true', ['true'])",
        "os.kill(os.getppid(), 0)",
        "os.unlink('/nowhere')",
        "os.rename('/nowhere', '/elsewhere')",
        "os.mkdir('/nowhere')",
        "os.memfd_create('x')",
    ],
)
def test_a_guard_that_was_taken_over_reaches_nothing(attempt: str) -> None:
    """A hostile picture would read the key file, write a file or start a program."""
    holds(GUARD + f"assert refused(lambda: {attempt})")


@X86
def test_a_guard_reaches_nothing_by_younger_or_older_names_of_the_same_calls(tmp_path: Path) -> None:
    """A filter that knows fchmodat and not fchmodat2 would let a picture open her key file to all."""
    key_file = tmp_path / "key"
    key_file.write_bytes(b"slots")
    key_file.chmod(0o600)
    path = f"{str(key_file).encode()!r}"
    holds(
        GUARD + "libc = ctypes.CDLL(None, use_errno=True)\n"
        f"for call in ((452, -100, {path}, 0o777, 0), (235, {path}, None), (132, {path}, None),\n"
        f"             (261, -100, {path}, None), (428, -100, {path}, 0), (160, 0, None)):\n"
        "    assert libc.syscall(*call) == -1 and ctypes.get_errno() == errno.EACCES, call[0]\n"
    )
    assert key_file.stat().st_mode & 0o777 == 0o600


@LINUX
def test_a_guard_starts_no_thread_and_signals_no_other_process() -> None:
    """Both are ways to outlive the limits or to end the program from inside a picture."""
    holds(
        PRELUDE + "import threading, signal\n"
        "parent = os.getppid(); libc = ctypes.CDLL(None, use_errno=True)\n"
        "hardening.confine_guard(1 << 31); hardening.harden_guard(10)\n"
        "assert libc.syscall(234 if os.uname().machine == 'x86_64' else 131, parent, parent, 0) == -1\n"
        "assert ctypes.get_errno() == errno.EACCES\n"
        "try: threading.Thread(target=print).start()\n"
        "except RuntimeError: pass\n"
        "else: raise AssertionError\n"
        "os._exit(0)\n"
    )


@LINUX
def test_a_guard_of_heic_makes_threads_and_nothing_else() -> None:
    """The decoder of a phone's pictures insists on a thread; a way to make processes would come with it."""
    holds(
        PRELUDE + "import threading\n"
        "hardening.confine_guard(1 << 31); report = hardening.harden_guard(10, threads=True)\n"
        "assert not report.missing, report\n"
        "seen = []\n"
        "def inside():\n"
        "    seen.append(all(map(refused, (os.fork, lambda: os.open('/dev/null', 0), socket.socket,\n"
        "        lambda: os.execv('/bin/true', ['true']), lambda: os.kill(os.getppid(), 0)))))\n"
        "t = threading.Thread(target=inside); t.start(); t.join(); assert seen == [True], seen\n"
        "libc = ctypes.CDLL(None, use_errno=True)\n"
        # fork and vfork, half a thread, threads that would be in namespaces of their own
        "clone = 56 if os.uname().machine == 'x86_64' else 220\n"
        "for flags in (17, 0x100, 0x10000, 0x3d0f00 | 0x10000000, 0x3d0f00 | 0x40000000):\n"
        "    assert libc.syscall(clone, ctypes.c_ulong(flags), 0, 0, 0, 0) == -1\n"
        "    assert ctypes.get_errno() == errno.EACCES, flags\n"
        "assert libc.syscall(435, 0, 0) == -1 and ctypes.get_errno() == errno.ENOSYS\n"
    )


@LINUX
def test_a_guard_cannot_take_all_memory_or_fill_the_disk(tmp_path: Path) -> None:
    """A picture of a few bytes would bring the computer to a halt in the middle of an interview."""
    place = str(tmp_path / "grown")
    holds(
        PRELUDE + "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "report = hardening.confine_guard(512 << 20); assert not report.missing, report\n"
        "try: bytearray(1 << 30)\n"
        "except MemoryError: pass\n"
        "else: raise AssertionError\n"
        f"f = open({place!r}, 'wb', buffering=0)\n"
        "try: f.write(b'x')\n"
        "except OSError as error: assert error.errno == errno.EFBIG\n"
        "else: raise AssertionError\n"
    )
    assert (tmp_path / "grown").stat().st_size == 0


@LINUX
def test_a_guard_that_aborts_still_ends() -> None:
    """A decoder's own abort() must end the process and not hang it on a denied signal."""
    done = run(GUARD + "ctypes.CDLL(None).abort()")
    assert done.returncode == -signal.SIGABRT


@pytest.mark.parametrize("name", sorted(seccomp.ARCHITECTURES))
@pytest.mark.parametrize(
    "policy",
    [seccomp.SESSION, seccomp.GUARD, seccomp.GUARD_WITH_THREADS],
    ids=["session", "guard", "guard with threads"],
)
def test_the_filter_decides_as_written(name: str, policy: seccomp.Policy) -> None:
    """The program for the architecture that this computer is not would be wrong unseen."""
    architecture = seccomp.ARCHITECTURES[name]
    code = seccomp.build(policy, architecture, process=4711)
    deny, allow, kill = 0x0005_000D, 0x7FFF_0000, 0x8000_0000

    def decide(call: str, argument: int = 0, audit: int = architecture.audit, bit: int = 0) -> int:
        number = seccomp._NUMBERS[call][architecture.column]
        assert number is not None
        return interpret(code, struct.pack("<IIQQ", number | bit, audit, 0, argument))

    for call in policy.denied:
        if seccomp._NUMBERS[call][architecture.column] is not None:
            assert decide(call) == deny, call
    for call in policy.local:
        assert decide(call, 1) == allow
        assert [decide(call, family) for family in (0, 2, 10, 16, 17, 1 << 31)] == [deny] * 6
    for call in policy.absent:
        assert decide(call) == 0x0005_0026, "ENOSYS"
    for call in policy.threads:
        forks = [0, 17, 0x10000, 0x3D0F00 | 1 << 29]
        assert [decide(call, flags) for flags in (0x3D0F00, 0x7D0F00, *forks)] == [allow] * 2 + [deny] * 4
    for call in policy.own:
        assert [decide(call, process) for process in (0, 4711, 1, 4712)] == [allow, allow, deny, deny]
    assert decide("socket", 1, audit=0x4000_0003) == kill
    if architecture.x32:
        assert decide("socket", 1, bit=0x4000_0000) == kill
    younger = interpret(code, struct.pack("<IIQQ", 452, architecture.audit, 0, 0))
    assert younger == (deny if policy.unknown else allow)
    reading = {"x86_64": 0, "aarch64": 63}[name]
    assert interpret(code, struct.pack("<IIQQ", reading, architecture.audit, 0, 0)) == allow


def interpret(code: bytes, data: bytes) -> int:
    """Run a BPF program as the kernel would; every path must end within its length."""
    position = accumulator = 0
    while True:
        operation, yes, no, value = struct.unpack_from("<HBBI", code, position * 8)
        position += 1
        if operation == 0x20:
            accumulator = struct.unpack_from("<I", data, value)[0]
        elif operation == 0x06:
            return int(value)
        else:
            taken = accumulator == value if operation == 0x15 else accumulator >= value
            position += yes if taken else no
