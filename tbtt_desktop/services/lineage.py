"""Which key took the place of which, so that a story stays its teller's when her helper has a new key."""

from __future__ import annotations

from collections.abc import Mapping

from tbtt_desktop.stories.versions import Line


def line_of(successors: Mapping[str, str]) -> Line:
    """Return what gives for a key the last one of its owner."""

    def last(key: str) -> str:
        seen = {key}
        while (following := successors.get(key)) is not None and following not in seen:
            seen.add(following)
            key = following
        return key

    return last
