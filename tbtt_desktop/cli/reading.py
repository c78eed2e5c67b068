"""Small inputs that the person named: a text, a list of words, a passphrase; "-" is stdin."""

from __future__ import annotations

import codecs
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

import click

from tbtt_desktop import limits
from tbtt_desktop.errors import FileProblem, WorldError

STDIN: Final = "-"
_FIRST_LINE_MAX: Final = 64 * limits.KIB
_STRETCH: Final = 256 * limits.KIB
_TEXT_BYTES_MAX: Final = 4 * limits.TEXT_MAX  # UTF-8 needs at most four bytes a code point
# UTF-32 first: its mark begins with that of UTF-16.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class InputProblem(WorldError):
    """What was given to a command cannot be used. Parameters: name, the file's; line, from 1."""

    codes = ("input_not_text", "input_line_malformed")


@contextmanager
def opened_input(place: str | Path) -> Iterator[IO[bytes]]:
    """Open a file for a block, or give stdin, which stays open. Raises `FileProblem`."""
    if str(place) == STDIN:
        yield sys.stdin.buffer
        return
    name = _name(place)
    try:
        file = Path(place).open("rb")  # noqa: SIM115 - closed below; what follows must not be mistaken for opening
    except FileNotFoundError:
        raise FileProblem("file_missing", name=name) from None
    except IsADirectoryError:
        raise FileProblem("file_is_folder", name=name) from None
    except (OSError, ValueError):  # ValueError: a NUL in a name
        raise FileProblem("file_unreadable", name=name) from None
    with file:
        yield file


def read_bytes(place: str | Path, *, most: int) -> bytes:
    """Return a whole file, or stdin where `place` is "-"; pipes work too. Raises `FileProblem`."""
    with opened_input(place) as file:
        try:
            data = file.read(most + 1)
        except OSError:
            raise FileProblem("file_unreadable", name=_name(place)) from None
    if len(data) > most:
        raise FileProblem("file_too_large", name=_name(place))
    return data


def _name(place: str | Path) -> str:
    return "stdin" if str(place) == STDIN else Path(place).name or str(place)


def read_text(place: str | Path) -> str:
    """Return a text exactly as it stands in a file: UTF-8, or what its byte order mark says.

    Raises `FileProblem` (file_empty too) and `InputProblem`.
    """
    data = read_bytes(place, most=_TEXT_BYTES_MAX)
    if not data:
        raise FileProblem("file_empty", name=_name(place))
    return decode(data, _name(place))


def decode(data: bytes, name: str) -> str:
    """Return bytes as text, without their byte order mark. Raises `InputProblem`."""
    mark, encoding = encoding_of(data)
    try:
        return data[len(mark) :].decode(encoding)
    except UnicodeDecodeError:
        raise InputProblem("input_not_text", name=name) from None


def decoded(data: bytes, name: str) -> Iterator[str]:
    """Yield bytes as text, a stretch at a time, as `decode`: as text they may take four times the room."""
    mark, encoding = encoding_of(data)
    decoder = codecs.getincrementaldecoder(encoding)()
    for begin in range(len(mark), len(data), _STRETCH):
        stretch = data[begin : begin + _STRETCH]
        try:
            yield decoder.decode(stretch, final=begin + _STRETCH >= len(data))
        except UnicodeDecodeError:
            raise InputProblem("input_not_text", name=name) from None


def encoding_of(data: bytes) -> tuple[bytes, str]:
    """Return the byte order mark, and the encoding that it says."""
    return next((pair for pair in _MARKS if data.startswith(pair[0])), (b"", "utf-8"))


def read_lines(place: str | Path) -> list[str]:
    """Return the lines of a text that are not blank, without blanks at their ends."""
    return [line.strip() for line in read_text(place).splitlines() if line.strip()]


def first_line(path: Path) -> str:
    """Return the first line of a file without its newline: a passphrase."""
    data = read_bytes(path, most=_FIRST_LINE_MAX)
    lines = decode(data, path.name).split("\n", 1)
    return lines[0].removesuffix("\r")


def words_or_file(words: str | None, place: str | None, option: str) -> str | None:
    """Return what was given directly or by file; both at once is wrong usage."""
    if words is not None and place is not None:
        raise click.UsageError(f"{option} and {option}-file do not go together.")
    return read_text(place).strip() if place is not None else words
