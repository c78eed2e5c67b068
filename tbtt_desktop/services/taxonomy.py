"""The taxonomy that comes with the program."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final

import yaml

from tbtt_desktop.bundle.labels import Labels
from tbtt_desktop.paths import resource
from tbtt_desktop.stories.taxonomy import SOURCE, Taxonomy, from_mapping

# As safe, and eight times as fast; a PyYAML that was built without libyaml has only the other.
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def taxonomy(language: str = SOURCE) -> Taxonomy:
    """Return the taxonomy with its labels in a language (two letters), read once."""
    return from_mapping(_data(), language)


def every_label(list_name: str) -> tuple[tuple[str, str], ...]:
    """Return every label of a list that comes with the program, each with its language."""
    codes: dict[str, dict[str, str]] = _data()["lists"][list_name]["codes"]
    return tuple(label for one in codes.values() for label in one.items())


def code_words(codes: Mapping[str, Iterable[str]], labels: Labels | None = None) -> str:
    """Return all words by which codes can be found, by list: each code and its label in every language.

    `labels` are those of codes that kits added. One line a code and language.
    """
    lists = _data()["lists"]
    lines: list[str] = []
    for name, values in codes.items():
        known = (lists[name]["codes"] if name in lists else {}) | dict((labels or {}).get(name, {}))
        for code in values:
            lines += dict.fromkeys([*known.get(code, {}).values(), code.replace("_", " ")])
    return "\n".join(lines)


@cache
def _data() -> dict[str, Any]:
    text = resource("taxonomy.yaml").read_text(encoding="utf-8")
    data: dict[str, Any] = yaml.load(text, _LOADER)  # noqa: S506 - both are the safe one
    return data
