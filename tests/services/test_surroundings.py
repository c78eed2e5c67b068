"""What the program cannot keep safe is found and said: no more than is there, and no less."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import Any

import pytest

from tbtt_desktop.hardening.around import Disk, LinuxAround, MacAround, WindowsAround, around
from tbtt_desktop.services import surroundings
from tbtt_desktop.services.surroundings import Concern, Finding, look, look_and_mend, synced_by

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="rights as POSIX has them")
SWAPS = "Filename\t\t\t\tType\t\tSize\tUsed\tPriority\n"
MOUNTS = """22 1 8:2 / / rw - ext4 /dev/sda2 rw
30 22 253:1 / /home rw - ext4 /dev/dm-1 rw
31 22 0:50 / /media/a\\040stick rw - vfat /dev/sdb1 rw
32 22 0:51 / /mnt/share rw - cifs //server/x rw
33 22 0:52 / /mnt/ssh rw - fuse.sshfs host: rw
34 22 0:53 / /mnt/mine rw - fuse.gocryptfs /x rw
"""


class Quiet:
    """A computer on which nothing is of concern."""

    def __init__(self, *, swap: bool = False, hibernation: bool = False, disk: Disk = Disk()) -> None:  # noqa: B008
        self._swap, self._hibernation, self._disk = swap, hibernation, disk

    def open_swap(self) -> bool:
        return self._swap

    def hibernates(self) -> bool:
        return self._hibernation

    def disk(self, folder: Path) -> Disk:
        return self._disk


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A /proc and a /sys: sda2 is plain, dm-0 is dm-crypt, dm-1 lies on dm-0, dm-2 on sda2."""
    for name in ("proc/self", "sys/power", "sys/class/block/sda2"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "proc/self/mountinfo").write_text(MOUNTS)
    for name, uuid, below in (
        ("dm-0", "CRYPT-LUKS2-0a", "sda2"),
        ("dm-1", "LVM-home", "dm-0"),
        ("dm-2", "LVM-x", "sda2"),
    ):
        block = tmp_path / "sys/class/block" / name
        (block / "slaves" / below).mkdir(parents=True)
        (block / "dm").mkdir()
        (block / "dm/uuid").write_text(uuid + "\n")
    return tmp_path


@pytest.mark.parametrize(
    ("lines", "concerned"),
    [
        ("", False),
        ("/dev/zram0                              partition\t8000\t0\t100\n", False),
        ("/dev/sda2                               partition\t8000\t0\t-2\n", True),
        ("/dev/dm-0                               partition\t8000\t0\t-2\n", False),
        ("/dev/dm-1                               partition\t8000\t0\t-2\n", False),  # LVM on LUKS
        ("/dev/dm-2                               partition\t8000\t0\t-2\n", True),
        ("/swapfile                               file\t\t8000\t0\t-2\n", True),  # on sda2
        ("/home/swapfile                          file\t\t8000\t0\t-2\n", False),  # on dm-1
        ("/dev/zram0 partition\t8\t0\t1\n/dev/sda2 partition\t8\t0\t-2\n", True),
        ("rubbish\n", True),
    ],
)
def test_swap_that_is_not_encrypted_is_found(root: Path, lines: str, concerned: bool) -> None:
    """Her words could be read from a disk that was thrown away, or she be warned for nothing."""
    (root / "proc/swaps").write_text(SWAPS + lines)
    assert LinuxAround(root).open_swap() is concerned


@pytest.mark.parametrize(
    ("state", "disk", "device", "concerned"),
    [
        ("freeze mem disk", "[platform] shutdown", "/dev/sda2", True),
        ("freeze mem disk", "[platform] shutdown", "/dev/dm-0", False),
        ("freeze mem disk", "[disabled]", "/dev/sda2", False),
        ("freeze mem", "", "/dev/sda2", False),
        ("freeze mem disk", "[platform]", "", False),  # nowhere to write it
    ],
)
def test_hibernation_is_found(root: Path, state: str, disk: str, device: str, concerned: bool) -> None:
    """A computer that hibernates writes all of its memory to the disk, with the key in it."""
    (root / "proc/swaps").write_text(SWAPS + (f"{device} partition\t8\t0\t-2\n" if device else ""))
    (root / "sys/power/state").write_text(state + "\n")
    (root / "sys/power/disk").write_text(disk + "\n")
    assert LinuxAround(root).hibernates() is concerned


def test_a_computer_that_says_nothing_is_no_concern(tmp_path: Path) -> None:
    """In a container there is no /sys; a warning for nothing teaches to read none."""
    assert not LinuxAround(tmp_path).open_swap()
    assert not LinuxAround(tmp_path).hibernates()
    assert LinuxAround(tmp_path).disk(Path("/x")) == Disk()


@pytest.mark.parametrize(
    ("place", "disk"),
    [
        ("/home/a/vault", Disk()),
        ("/media/a stick/vault", Disk(no_rights=True)),
        ("/media/a stickier", Disk()),
        ("/mnt/share/vault", Disk(network=True)),
        ("/mnt/ssh", Disk(network=True)),
        ("/mnt/mine/vault", Disk()),
    ],
)
def test_the_disk_below_a_folder_is_known(root: Path, place: str, disk: Disk) -> None:
    """On a share or a stick whoever has it can copy the vault, and she would not know."""
    assert LinuxAround(root).disk(Path(place)) == disk


@pytest.mark.parametrize(
    ("parts", "service"),
    [
        (("OneDrive", "v"), "OneDrive"),
        (("OneDrive - Shelter", "v"), "OneDrive"),
        (("Dropbox", "v"), "Dropbox"),
        (("Dropbox (Personal)",), "Dropbox"),
        (("Library", "CloudStorage", "GoogleDrive-a"), "Google Drive"),
        (("Library", "Mobile Documents", "x"), "iCloud"),
        (("Nextcloud",), "Nextcloud"),
        (("notebook",), ""),
        (("megaphone",), ""),
        (("nextcloudless",), ""),
    ],
)
def test_a_synced_folder_is_known_by_its_name(tmp_path: Path, parts: tuple[str, ...], service: str) -> None:
    """What she erases would live on at a service, in a version of yesterday."""
    assert synced_by(tmp_path.joinpath(*parts), {}) == service


@pytest.mark.parametrize(
    ("marker", "service"),
    [
        (".stfolder", "Syncthing"),
        (".dropbox", "Dropbox"),
        (".sync_1f2e.db", "Nextcloud"),
        (".stversions", ""),
    ],
)
def test_a_synced_folder_is_known_by_what_the_service_leaves(
    tmp_path: Path, marker: str, service: str
) -> None:
    """A folder that has another name is synced all the same."""
    (tmp_path / "mine" / "deep").mkdir(parents=True)
    (tmp_path / "mine" / marker).touch()
    assert synced_by(tmp_path / "mine" / "deep", {}) == service


def test_onedrive_says_where_it_is(tmp_path: Path) -> None:
    """On Windows the documents themselves may be synced."""
    assert synced_by(tmp_path / "papers" / "v", {"OneDrive": str(tmp_path / "papers")}) == "OneDrive"
    assert synced_by(tmp_path / "other", {"OneDrive": str(tmp_path / "papers")}) == ""


@POSIX
def test_a_folder_that_others_may_open_is_closed(tmp_path: Path) -> None:
    """A colleague on the same computer could take a copy home and try passphrases."""
    tmp_path.chmod(0o755)
    assert look(tmp_path, Quiet(), {}) == (Finding(Concern.OPEN_FOLDER),)
    assert look_and_mend(tmp_path, Quiet(), {}) == (Finding(Concern.MENDED),)
    assert tmp_path.stat().st_mode & 0o777 == 0o700
    assert look_and_mend(tmp_path, Quiet(), {}) == ()


@POSIX
def test_a_folder_in_which_other_things_lie_is_left_to_others(tmp_path: Path) -> None:
    """A vault in the folder that a family or an office shares would lock everybody out of all of it."""
    for name in ("notebook.db", "notebook.key", "accounts.ods"):
        (tmp_path / name).touch()
    tmp_path.chmod(0o755)
    assert look_and_mend(tmp_path, Quiet(), {}) == (Finding(Concern.OPEN_FOLDER),)
    assert tmp_path.stat().st_mode & 0o777 == 0o755
    (tmp_path / "accounts.ods").unlink()
    assert look_and_mend(tmp_path, Quiet(), {}) == (Finding(Concern.MENDED),)


@POSIX
def test_a_folder_that_cannot_be_closed_is_said_to_be_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A word that it was mended would be a lie."""
    tmp_path.chmod(0o750)
    monkeypatch.setattr(surroundings, "close_to_others", lambda _: False)
    assert look_and_mend(tmp_path, Quiet(), {}) == (Finding(Concern.OPEN_FOLDER),)


def test_everything_at_once_is_said_once_each(tmp_path: Path) -> None:
    """Two warnings for one stick would hide the other three."""
    system = Quiet(swap=True, hibernation=True, disk=Disk(network=True, no_rights=True))
    place = tmp_path / "Dropbox"
    place.mkdir(0o755)
    assert look(place, system, {}) == (
        Finding(Concern.SWAP),
        Finding(Concern.HIBERNATION),
        Finding(Concern.SYNCED, "Dropbox"),
        Finding(Concern.SHARE),
        Finding(Concern.NO_RIGHTS),
    )


def test_this_computer_can_be_asked(tmp_path: Path) -> None:
    """The look itself would fail on the computer on which it is needed."""
    assert isinstance(around().open_swap(), bool)
    assert isinstance(around().hibernates(), bool)
    assert isinstance(look(tmp_path), tuple)


class Drives:
    """What stands for kernel32."""

    def __init__(self, kind: int, name: str) -> None:
        self._kind, self._name = kind, name

    def GetDriveTypeW(self, root: str) -> int:
        assert root == "E:\\"
        return self._kind

    def GetVolumeInformationW(self, *told: Any) -> int:
        told[6].value = self._name
        return 1


@pytest.mark.parametrize(
    ("values", "swap", "hibernation"),
    [
        ({"PagingFiles": ["?:\\pagefile.sys"], "HibernateEnabled": 1}, True, True),
        (
            {"PagingFiles": ["?:\\pagefile.sys"], "NtfsEncryptPagingFile": 1, "HibernateEnabled": 0},
            False,
            False,
        ),
        ({"PagingFiles": [""]}, False, False),
        ({}, False, False),
    ],
)
def test_windows_is_read_from_its_registry(values: dict[str, Any], swap: bool, hibernation: bool) -> None:
    """On Windows nobody would be warned."""
    system = WindowsAround(lambda _, name: values.get(name), Drives(3, "NTFS"))
    assert (system.open_swap(), system.hibernates()) == (swap, hibernation)


def test_windows_knows_its_drives() -> None:
    """On Windows nobody would be warned of a share or a stick."""
    folder = Path("E:\\vault")
    assert WindowsAround(lambda *_: None, Drives(4, "NTFS")).disk(folder) == Disk(network=True)
    assert WindowsAround(lambda *_: None, Drives(2, "exFAT")).disk(folder) == Disk(no_rights=True)
    assert WindowsAround(lambda *_: None, None).disk(Path("\\\\server\\x")) == Disk(network=True)


class Library:
    """What stands for the C library of macOS."""

    def __init__(self, kind: bytes, *, encrypted: bool) -> None:
        self._kind, self._encrypted = kind, encrypted

    def sysctlbyname(self, name: bytes, usage: Any, *_: object) -> int:
        usage[28] = int(self._encrypted)
        return 0

    def statfs(self, place: bytes, told: Any) -> int:
        ctypes.memmove(ctypes.addressof(told) + 72, self._kind + b"\0", len(self._kind) + 1)
        return 0


def test_macos_says_what_it_knows() -> None:
    """On macOS nobody would be warned of a share or a stick."""
    plain = MacAround(Library(b"smbfs", encrypted=False))
    assert (plain.open_swap(), plain.hibernates()) == (True, False)
    assert plain.disk(Path("/Volumes/x")) == Disk(network=True)
    safe = MacAround(Library(b"apfs", encrypted=True))
    assert (safe.open_swap(), safe.disk(Path("/Users/x"))) == (False, Disk())
    assert MacAround(Library(b"exfat", encrypted=True)).disk(Path("/Volumes/x")) == Disk(no_rights=True)
