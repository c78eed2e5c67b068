"""The taxonomy that comes with the program."""

from __future__ import annotations

from functools import cache
from typing import Any

import yaml

from tbtt_desktop.paths import resource
from tbtt_desktop.stories.taxonomy import SOURCE, Taxonomy, from_mapping


@cache
def taxonomy(language: str = SOURCE) -> Taxonomy:
    """Return the taxonomy with its labels in a language (two letters), read once."""
    return from_mapping(_data(), language)


@cache
def _data() -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load(resource("taxonomy.yaml").read_text(encoding="utf-8"))
    return data
