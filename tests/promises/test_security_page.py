"""SECURITY.md names the test of each promise; a name that leads nowhere is a promise without a test."""

from __future__ import annotations

import re

from tests.promises.job import ROOT

REFERENCE = re.compile(r"`(tests/[a-z_/]+\.py)(?:::(test_[a-z_0-9]+))?`")


def test_every_test_that_is_named_is_there() -> None:
    """People decide by that page whether to trust the program with what could get them hurt."""
    found = REFERENCE.findall((ROOT / "SECURITY.md").read_text(encoding="utf-8"))
    assert len(found) > 30
    missing = [
        f"{place}::{name}"
        for place, name in found
        if not (ROOT / place).is_file()
        or (name and f"\ndef {name}(" not in (ROOT / place).read_text(encoding="utf-8"))
    ]
    assert missing == []


def test_every_promise_names_a_test() -> None:
    """A promise that nobody checks is kept by luck."""
    page = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| ") and not line.startswith("| Promise")]
    assert len(rows) > 20
    assert [row for row in rows if not REFERENCE.search(row.rsplit("|", 2)[1])] == []
