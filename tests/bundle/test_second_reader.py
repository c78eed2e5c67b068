"""Two readers, written apart from each other, give one answer: then FORMAT.md is enough for a third."""

from __future__ import annotations

import inspect
import shutil

import pytest

from tbtt_desktop.bundle.errors import Refusal
from tbtt_desktop.clock import World
from tests.bundle.makers import NOOR, forge, refusal
from tests.bundle.second_json import Refused
from tests.bundle.second_reader import Reader
from tests.bundle.test_hostile import CASES, Case

TOOLS = ("age", "ssh-keygen")
QUICK = 5  # every so many of the hostile cases; the vectors hold every code
SAME_LIMITS = [case for case in CASES if "patch.setattr" not in inspect.getsource(case[2])]

pytestmark = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in TOOLS), reason="needs " + ", ".join(TOOLS)
)


def second(plain: bytes) -> str:
    """Return the second reader's code for a plaintext, "taken" where it takes it."""
    reader = Reader(NOOR.card.age_recipient, NOOR.card.fingerprint)
    try:
        reader.stream(plain, whole=True)
    except Refused as refused:
        return str(refused.args[0])
    return "taken"


@pytest.mark.parametrize(
    ("code", "make"), [pytest.param(c, m, id=f"{c}-{n}") for c, n, m in SAME_LIMITS[::QUICK]]
)
def test_second_reader_agrees_on_hostile_bundles(
    world: World, monkeypatch: pytest.MonkeyPatch, code: Refusal, make: Case
) -> None:
    """A coordinator with another program must be protected from the same forgeries."""
    assert second(make(world, monkeypatch)) == code


def test_first_fault_answers_however_the_stream_is_cut(world: World) -> None:
    """A report of a broken bundle that depends on the disk's speed helps nobody to mend it."""
    made = forge(world)
    made.late[next(iter(made.payload))] = b"{}"
    plain = bytearray(made.tar())
    plain[-1024:] = b"x" * 1024
    assert second(bytes(plain)) == Refusal.HASH_WRONG
    assert {refusal(bytes(plain), step) for step in (1, 512, 4096, len(plain))} == {Refusal.HASH_WRONG}
