"""Bundles that were made once and are never made again."""

from __future__ import annotations

import base64
import io
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from tbtt_desktop.bundle import reader, ustar
from tbtt_desktop.bundle.envelope import Recipient
from tbtt_desktop.bundle.errors import Refusal
from tbtt_desktop.bundle.reader import BundleReader, DropSink
from tbtt_desktop.crypto import age
from tbtt_desktop.crypto.errors import AgeProblem
from tbtt_desktop.errors import WorldError
from tests.bundle import make_vectors, second_reader
from tests.bundle.make_vectors import IN_WORDS
from tests.bundle.second_json import Refused

FORMAT = Path(reader.__file__).with_name("FORMAT.md")
FOLDER = Path(__file__).parents[1] / "vectors" / "bundle"
TOOLS = ("age", "ssh-keygen")
DOCUMENT: dict[str, Any] = json.loads((FOLDER / "vectors.json").read_text("utf-8"))


@pytest.mark.parametrize("vector", DOCUMENT["vectors"], ids=lambda vector: vector["file"])
def test_vector_has_its_result(vector: dict[str, str]) -> None:
    """What a coordinator received in the first year must still open, or still be refused, in the tenth."""
    keys = DOCUMENT["recipient"]
    taker = BundleReader(Recipient(keys["age_recipient"], keys["fingerprint"]), DropSink())
    digest = None
    try:
        with (FOLDER / vector["file"]).open("rb") as file:
            age.decrypt(file, taker, keys["identity"])
        digest = taker.finish().digest
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


def test_worked_example_is_the_vector_it_tells_of() -> None:
    """Whoever writes a reader by an example that is wrong writes a wrong reader."""
    text = FORMAT.read_text("utf-8").partition("## 12. A worked example")[2]
    out = io.BytesIO()
    age.decrypt(io.BytesIO((FOLDER / "withdrawal.tbtt").read_bytes()), out, DOCUMENT["recipient"]["identity"])
    plain = out.getvalue()
    armor = plain[0x600 : 0x600 + 306].decode().splitlines()
    before, _, after = text.partition("The blob within")
    for said, told in ((before, plain), (after, base64.b64decode("".join(armor[1:-1])))):
        lines = re.findall(r"^    ([0-9a-f]{4})  ((?:[0-9a-f]{2} )+) ", said, re.MULTILINE)
        assert len(lines) > 10
        for at, shown in lines:
            assert told[int(at, 16) :].startswith(bytes.fromhex(shown))
    for at, size, name in re.findall(r"^\| `([0-9a-f]{4})` \| ([0-9]+) \| `(.+)` \|$", before, re.MULTILINE):
        assert ustar.parse_header(plain[int(at, 16) :][:512]) == ustar.FileBegin(name, int(size))
    assert plain[0x1400 + 512 :][:1024].decode() in after.replace("\n    ", "")
    assert plain[0x1A00 + 512 :][:145].decode() in after.replace("\n    ", "")


def test_every_file_is_a_vector() -> None:
    """A vector that no line names is never tried."""
    named = {vector["file"] for vector in DOCUMENT["vectors"]}
    assert {path.name for path in FOLDER.glob("*.tbtt")} == named
