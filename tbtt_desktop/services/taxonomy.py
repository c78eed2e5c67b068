"""The taxonomy that comes with the program."""

from __future__ import annotations

from functools import cache

import yaml

from tbtt_desktop.paths import resource
from tbtt_desktop.stories.taxonomy import Taxonomy, from_mapping


@cache
def taxonomy() -> Taxonomy:
    """Return the taxonomy, read once."""
    return from_mapping(yaml.safe_load(resource("taxonomy.yaml").read_text(encoding="utf-8")))
