"""The taxonomy that comes with the program."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

import yaml

from tbtt_desktop.paths import resource
from tbtt_desktop.stories.taxonomy import SOURCE, Taxonomy, from_mapping


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
    data: dict[str, Any] = yaml.safe_load(resource("taxonomy.yaml").read_text(encoding="utf-8"))
    return data
