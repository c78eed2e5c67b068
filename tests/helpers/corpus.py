"""Inputs that coverage led to, as text in `tests/vectors/fuzz`: a file a parser, a line of base64 each."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from pathlib import Path
from typing import Final

PLACE: Final = Path(__file__).parents[1] / "vectors" / "fuzz"
LARGEST: Final = 2048  # bytes of an input; longer ones say little more
MOST: Final = 60  # inputs of a parser


def _file(name: str) -> Path:
    return PLACE / f"{name.replace(' ', '-').replace('.', '-')}.txt"


def kept(name: str) -> list[bytes]:
    """Return the inputs that are kept for a parser."""
    file = _file(name)
    lines = file.read_text(encoding="ascii").splitlines() if file.exists() else []
    return [base64.b64decode(line) for line in lines]


def keep(name: str, inputs: Iterable[bytes]) -> int:
    """Keep the first of `inputs` in place of what was kept for a parser; return how many."""
    chosen = [one for one in inputs if 0 < len(one) <= LARGEST][:MOST]
    PLACE.mkdir(exist_ok=True)
    _file(name).write_text("".join(f"{base64.b64encode(one).decode()}\n" for one in chosen), encoding="ascii")
    return len(chosen)
