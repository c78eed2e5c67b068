"""Bundles that were made once and are never made again."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tbtt_desktop.bundle.envelope import Recipient
from tbtt_desktop.bundle.errors import Refusal
from tbtt_desktop.bundle.reader import BundleReader, DropSink
from tbtt_desktop.crypto import age
from tbtt_desktop.crypto.errors import AgeProblem
from tbtt_desktop.errors import WorldError
from tests.bundle import make_vectors, second_reader
from tests.bundle.make_vectors import IN_WORDS
from tests.bundle.second_json import Refused

FOLDER = Path(__file__).parents[1] / "vectors" / "bundle"
TOOLS = ("age", "ssh-keygen")
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


@pytest.mark.skipif(not all(shutil.which(tool) for tool in TOOLS), reason="needs " + ", ".join(TOOLS))
@pytest.mark.parametrize("vector", DOCUMENT["vectors"], ids=lambda vector: vector["file"])
def test_second_reader_agrees(vector: dict[str, str]) -> None:
    """Whoever has no copy of this program must be able to read her story with one of their own."""
    keys = DOCUMENT["recipient"]
    digest = None
    try:
        data = (FOLDER / vector["file"]).read_bytes()
        digest = second_reader.read(data, keys["identity"], keys["age_recipient"], keys["fingerprint"])
        result = "ok"
    except Refused as refused:
        result = str(refused.args[0])
    assert result == vector["expect"]
    assert digest == vector.get("digest")


def test_every_code_has_a_vector() -> None:
    """Another reader that never meets a rule in the vectors may not have it."""
    met = {vector["expect"] for vector in DOCUMENT["vectors"]} - {"ok"}
    of_keys = {"age_identity_malformed", "age_recipient_malformed"}  # of what somebody wrote down
    assert met == {*map(str, Refusal), *AgeProblem.codes} - of_keys - IN_WORDS


def test_vectors_are_never_made_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """If they changed with the program, they would say nothing about last year's bundles."""
    there = {path.name: path.read_bytes() for path in FOLDER.iterdir()}
    copy = tmp_path / "vectors"
    shutil.copytree(FOLDER, copy)
    monkeypatch.setattr(make_vectors, "FOLDER", copy)
    make_vectors.main()
    assert {path.name: path.read_bytes() for path in copy.iterdir()} == there


def test_every_file_is_a_vector() -> None:
    """A vector that no line names is never tried."""
    named = {vector["file"] for vector in DOCUMENT["vectors"]}
    assert {path.name for path in FOLDER.glob("*.tbtt")} == named
