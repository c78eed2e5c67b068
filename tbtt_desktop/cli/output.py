"""What is written to the terminal: lines for people, one JSON document for scripts."""

from __future__ import annotations

import contextlib
import json
import sys
import unicodedata
from collections.abc import Mapping, Sequence

import click

from tbtt_desktop.cli.streams import let_go

Json = Mapping[str, "Json"] | Sequence["Json"] | str | int | float | bool | None
"""What a command may give as JSON."""


def emit(document: Json) -> None:
    """Write one JSON document to stdout, in ASCII: it reads the same under every locale."""
    click.echo(json.dumps(document, indent=1))


def say(line: str = "") -> None:
    """Write a line for a person to stdout."""
    click.echo(printable(line))


def note(line: str) -> None:
    """Write a line for a person to stderr, beside what stdout carries."""
    click.echo(printable(line), err=True)


def complain(line: str) -> None:
    """Write the one line that says what went wrong, after all that went to stdout before."""
    with contextlib.suppress(OSError):  # what stdout does not take is not what went wrong here
        sys.stdout.flush()
    try:
        note(" ".join(line.split()))
    except OSError:  # nobody can be told: the exit code tells
        let_go(sys.stderr)


def printable(text: str) -> str:
    """Return `text` without what a terminal would obey: a received story could hold such a thing.

    Among it what turns a line around, so that a name that was sent could look like another.
    """
    return "".join("\N{REPLACEMENT CHARACTER}" if _obeyed(letter) else letter for letter in text)


def _obeyed(letter: str) -> bool:
    if unicodedata.category(letter) == "Cc":
        return letter not in "\n\t"
    return unicodedata.bidirectional(letter) in {"LRO", "RLO"}


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return rows as lines with aligned columns; the last column is left ragged."""
    if not rows:
        return []
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]) - 1)]
    return [
        "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[-1]]).rstrip()
        for row in rows
    ]


def size_words(size: int) -> str:
    """Return a number of bytes for a person."""
    amount = float(size)
    for unit in ("bytes", "KiB", "MiB"):
        if amount < 1024:
            return f"{amount:.0f} {unit}" if unit == "bytes" else f"{amount:.1f} {unit}"
        amount /= 1024
    return f"{amount:.1f} GiB"
