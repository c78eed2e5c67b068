"""Bundles that were made once and are never made again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tbtt_desktop.bundle.envelope import Recipient
from tbtt_desktop.bundle.reader import BundleReader, DropSink
from tbtt_desktop.crypto import age
from tbtt_desktop.errors import WorldError

FOLDER = Path(__file__).parents[1] / "vectors" / "bundle"
DOCUMENT: dict[str, Any] = json.loads((FOLDER / "vectors.json").read_text("utf-8"))


@pytest.mark.parametrize("vector", DOCUMENT["vectors"], ids=lambda vector: vector["file"])
def test_vector_has_its_result(vector: dict[str, str]) -> None:
    """What a coordinator received in the first year must still open, or still be refused, in the tenth."""
    keys = DOCUMENT["recipient"]
    reader = BundleReader(Recipient(keys["age_recipient"], keys["fingerprint"]), DropSink())
    digest = None
    try:
        with (FOLDER / vector["file"]).open("rb") as file:
            age.decrypt(file, reader, keys["identity"])
        digest = reader.finish().digest
        result = "ok"
    except WorldError as refused:
        result = refused.code
    assert result == vector["expect"]
    assert digest == vector.get("digest")


def test_every_file_is_a_vector() -> None:
    """A vector that no line names is never tried."""
    named = {vector["file"] for vector in DOCUMENT["vectors"]}
    assert {path.name for path in FOLDER.glob("*.tbtt")} == named
