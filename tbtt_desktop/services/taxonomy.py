"""The taxonomy that comes with the program."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final

import yaml

from tbtt_desktop.paths import resource
from tbtt_desktop.stories.taxonomy import SOURCE, Taxonomy, from_mapping

# As safe, and eight times as fast; a PyYAML that was built without libyaml has only the other.
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def taxonomy(language: str = SOURCE) -> Taxonomy:
    """Return the taxonomy with its labels in a language (two letters), read once."""
    return from_mapping(_data(), language)


def code_words(codes: Mapping[str, Iterable[str]]) -> str:
    """Return all words by which codes can be found, by list: each code and its label in every language.

    One line a code and language.
    """
    lists = _data()["lists"]
    lines: list[str] = []
    for name, values in codes.items():
        known = lists[name]["codes"] if name in lists else {}
        for code in values:
            lines += dict.fromkeys([*known.get(code, {}).values(), code.replace("_", " ")])
    return "\n".join(lines)


@cache
def _data() -> dict[str, Any]:
    text = resource("taxonomy.yaml").read_text(encoding="utf-8")
    data: dict[str, Any] = yaml.load(text, _LOADER)  # noqa: S506 - both are the safe one
    return data
