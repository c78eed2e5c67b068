"""Files that the person named: read whole or piece by piece, and written whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Final

from tbtt_desktop.errors import FileProblem
from tbtt_desktop.limits import MIB
from tbtt_desktop.vault.disk import open_plain

_FLOW: Final = 4 * MIB
_FULL: Final = (errno.ENOSPC, errno.EDQUOT)


def _problem(error: OSError, path: Path, otherwise: str) -> FileProblem:
    name = path.name or str(path)
    if isinstance(error, FileNotFoundError):
        return FileProblem("file_missing", name=name)
    if isinstance(error, IsADirectoryError):
        return FileProblem("file_is_folder", name=name)
    if isinstance(error, FileExistsError):
        return FileProblem("file_exists", name=name)
    if error.errno == errno.EFBIG:
        return FileProblem("file_beyond_limit", name=name)
    return FileProblem("disk_full" if error.errno in _FULL else otherwise, name=name)


class FileSource:
    """An open file as a `ByteSource`. Close it, or use it in a `with`."""

    def __init__(self, path: Path, *, most: int) -> None:
        """Open `path`, of at most `most` bytes. Raises `FileProblem`."""
        self.name = path.name
        try:
            if path.is_dir():
                raise FileProblem("file_is_folder", name=path.name)
            self._file: IO[bytes] = open_plain(path)
            self._size = os.fstat(self._file.fileno()).st_size
        except OSError as error:
            raise _problem(error, path, "file_unreadable") from None
        if self._size == 0 or self._size > most:
            self._file.close()
            raise FileProblem("file_empty" if self._size == 0 else "file_too_large", name=path.name)

    @property
    def size(self) -> int:
        """Length in bytes when it was opened."""
        return self._size

    def read_at(self, offset: int, size: int) -> bytes:
        """Return up to `size` bytes from `offset`. Raises `FileProblem` where the file fails."""
        try:
            self._file.seek(offset)
            return self._file.read(size)
        except OSError:
            raise FileProblem("file_unreadable", name=self.name) from None

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def __enter__(self) -> FileSource:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def read_small(path: Path, *, most: int) -> bytes:
    """Return a whole file of at most `most` bytes. Raises `FileProblem`."""
    with FileSource(path, most=most) as source:
        return source.read_at(0, source.size)


def is_there(path: Path) -> bool:
    """Whether something has that name, as far as this person may see; a name no disk takes is nowhere."""
    return os.path.exists(path)


def is_folder(path: Path) -> bool:
    """Whether a folder has that name, as `is_there` says it: what may not be looked at is none."""
    return os.path.isdir(path)


@contextmanager
def whole_file(
    path: Path,
    *,
    replace: bool = False,
    private: bool = False,
    beforehand: Callable[[Path], None] | None = None,
) -> Iterator[IO[bytes]]:
    """Write a file that appears under its name only when it is whole and on disk.

    It grows beside its place under a name that ends in ".part", which is removed where anything fails;
    a file that somebody else has under such a name is left alone. `beforehand` hears where it will grow
    while nothing is there yet. A `private` one is for its owner from its first byte. Raises `FileProblem`:
    file_exists (unless `replace`), file_missing with the name of the folder, file_unwritable, disk_full.
    """
    try:
        _refuse(path, replace=replace)
        part = _part_of(path, ours=replace)
        if beforehand is not None:
            beforehand(part)
        file = open(part, "xb", opener=_for_owner if private else None)  # noqa: SIM115 - closed below
    except OSError as error:
        raise _problem(error, path, "file_unwritable") from None
    try:
        with file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if replace:
            os.replace(part, path)
        else:
            _publish(part, path)
        sync_folder(path.parent)
    except OSError as error:
        raise _problem(error, path, "file_unwritable") from None
    finally:
        with suppress(OSError):  # a stick that was pulled out takes it along
            part.unlink(missing_ok=True)


class Flowing:
    """A large file's writer that has the system put it on the disk meanwhile, not all of it at the end.

    Syncing a bundle waited for the disk when everything else was done: with this, handing over took a tenth
    less time. What is on the disk gives up its place in memory: nobody asks for it soon. Where a system has
    no such call (Windows, macOS) it only writes.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._given = self._flown = 0  # bytes

    def write(self, data: bytes | memoryview, /) -> int:
        """Write; return how many bytes were taken. Raises `OSError`."""
        taken = self._file.write(data)
        self._given += taken
        if sys.platform == "linux" and self._given - self._flown >= _FLOW:
            size, begun = self._given - self._flown, self._flown
            with suppress(OSError):  # advice; what the disk cannot keep is heard of from the sync
                os.posix_fadvise(self._file.fileno(), begun, size, os.POSIX_FADV_DONTNEED)
            self._flown = self._given
        return taken


def _refuse(path: Path, *, replace: bool) -> None:
    """Raise `FileProblem` where the name cannot be had; `OSError` where not even that can be seen."""
    if path.is_dir():
        raise FileProblem("file_is_folder", name=path.name)
    if path.exists() and not replace:
        raise FileProblem("file_exists", name=path.name)
    folder = path.absolute().parent
    if not folder.exists():
        raise FileProblem("file_missing", name=folder.name or str(folder))


def _part_of(path: Path, *, ours: bool) -> Path:
    """Return where a file grows: under one name where the folder is ours, so that a crash leaves one."""
    if not ours:
        return path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    return part


def _for_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _publish(part: Path, path: Path) -> None:
    """Give the finished file its name without writing over one that came meanwhile."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:
        # USB sticks with FAT know no links.
        if path.exists():
            raise FileExistsError(errno.EEXIST, "exists") from None
        os.replace(part, path)


def sync_folder(folder: Path) -> None:
    """Put a rename on disk; Windows does so by itself and cannot open folders."""
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return  # a folder that may be written into and not be listed; the file itself is on disk
    try:
        os.fsync(handle)
    except OSError:
        return  # some USB file systems cannot sync a folder; the file itself is on disk
    finally:
        os.close(handle)
