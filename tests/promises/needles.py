"""What must be found nowhere, in every form in which a program writes things, and the search for it."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

WINDOW = 24  # bytes of a medium that do not come about by chance


@dataclass(frozen=True)
class Needle:
    """Bytes, and what they are: which canary in which form."""

    name: str
    data: bytes


def of_word(name: str, word: str) -> Iterator[Needle]:
    """Yield a word as UTF-8, UTF-16, Base64 at each alignment and hex, also in other case."""
    for spelling in dict.fromkeys((word, word.lower(), word.upper(), word.casefold())):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            yield Needle(f"{name} as {encoding}", spelling.encode(encoding))
        yield from of_bytes(name, spelling.encode(), plain=False)
    yield Needle(f"{name} as JSON", word.encode("ascii", "backslashreplace"))


def of_bytes(name: str, data: bytes, *, plain: bool = True) -> Iterator[Needle]:
    """Yield bytes as they are, in hex and as Base64 at each alignment."""
    if plain:
        yield Needle(name, data)
    yield Needle(f"{name} in hex", data.hex().encode())
    yield Needle(f"{name} in hex, capitals", data.hex().upper().encode())
    for shift in range(3):
        coded = base64.b64encode(bytes(shift) + data)
        # The first and last characters also hold bits of what stands beside the word.
        inner = coded[(0, 2, 3)[shift] : len(coded) // 4 * 4 - 4]
        yield Needle(f"{name} as Base64, {shift}", inner)
        yield Needle(f"{name} as Base64 for URLs, {shift}", inner.translate(bytes.maketrans(b"+/", b"-_")))


def of_medium(name: str, data: bytes, *, skip: int = 0, count: int = 12) -> Iterator[Needle]:
    """Yield windows spread over the bytes of a medium, leaving out `skip` at its head."""
    step = max(1, (len(data) - skip - WINDOW) // count)
    for offset in range(skip, len(data) - WINDOW, step):
        yield Needle(f"{name} at {offset}", data[offset : offset + WINDOW])


def found_in(data: bytes, needles: Iterable[Needle]) -> list[str]:
    """Return the names of the needles that are in `data`."""
    return [needle.name for needle in needles if needle.data in data]


def found_below(folders: Iterable[Path], needles: Iterable[Needle]) -> list[str]:
    """Return which needles are in which file below the folders, or in a file's or folder's name."""
    needles = list(needles)
    found = []
    for folder in folders:
        for path in folder.rglob("*"):
            found += [f"{name} in the name {path}" for name in found_in(bytes(path), needles)]
            if path.is_file():
                found += [f"{name} in {path}" for name in found_in(path.read_bytes(), needles)]
    return found


def found_among(pieces: Mapping[str, bytes], needles: Iterable[Needle]) -> list[str]:
    """Return which needles are in which of some named bytes."""
    needles = list(needles)
    return [f"{name} in {place}" for place, data in pieces.items() for name in found_in(data, needles)]
