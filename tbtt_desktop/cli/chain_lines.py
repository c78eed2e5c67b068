"""What is missing in chains of bundles, as lines and as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from tbtt_desktop.cli.output import Json
from tbtt_desktop.services import chains
from tbtt_desktop.services.chains import Chain

_NUMBERS_MOST: Final = 20


def missing_lines(found: Iterable[Chain]) -> list[str]:
    """Return a line for each chain in which something is missing, and one for each that divides."""
    lines = []
    for one in found:
        if one.gaps:
            shown, more = chains.numbers(one.gaps, _NUMBERS_MOST)
            some = ", ".join(map(str, shown)) + (f" and {more} more" if more else "")
            lines.append(f"{one.missing} of {one.alias}'s bundles have not arrived: {some}.")
        lines += [
            f"{one.alias}'s bundles divide after number {number}: a second copy of that vault may be in use."
            for number in one.forks
        ]
    return lines


def chain_json(one: Chain) -> dict[str, Json]:
    """Return a chain as JSON."""
    return {
        "signer": one.alias,
        "chain_id": one.chain_id,
        "last": one.last,
        "missing": [[gap.first, gap.last] for gap in one.gaps],
        "count": one.missing,
        "forks": list(one.forks),
    }
