"""A story across bundles: whatever the order in which they come, the end is the same."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tbtt_desktop.bundle.notices import By
from tbtt_desktop.clock import Clock, World
from tbtt_desktop.services import intake
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Role
from tests.helpers.life import again, held, send, take_back, version
from tests.helpers.vaults import introduce, make_vault


@dataclass(slots=True)
class Mail:
    """Bundles by what they are, and a desk to which none has come; each order gets a copy of it."""

    bundles: dict[str, Path]
    desk: Path
    world: World
    folder: Path
    count: int = 0

    def after(self, order: Sequence[str]) -> dict[str, object]:
        """Return what the desk holds once bundles came in an order."""
        self.count += 1
        desk = again(self.desk, self.folder / f"desk-{self.count}", self.world)
        for name in order:
            intake.take_in(desk, self.bundles[name])
        found = held(desk)
        desk.close()
        return found


@pytest.fixture(scope="module")
def mail(tmp_path_factory: pytest.TempPathFactory) -> Mail:
    """A story in three revisions, one of them from a copy of the vault, and what was taken back of it."""
    folder = tmp_path_factory.mktemp("mail")
    world = World(Clock(lambda: dt.datetime(2026, 3, 8, 9, 30, tzinfo=dt.UTC)))
    amal = make_vault(folder / "amal", world).vault
    noor = make_vault(folder / "noor", world, alias="noor").vault
    desk = make_vault(folder / "desk", world, Role.COORDINATOR, "desk").vault
    for one in (amal, noor):
        introduce(one, desk)
    first = version()
    second = version(2, "It began in the autumn.", after=first, pictures=("first", "second"))
    copied = version(2, "It began in the winter.", after=first)
    third = version(3, "It ended in the summer.", after=second, pictures=("second",))
    bundles = {
        "1": send(amal, folder / "1", first),
        "2": send(amal, folder / "2", second),
        "2b": send(amal, folder / "2b", copied),
        "3": send(amal, folder / "3", third),
        "noor": send(noor, folder / "n", version(1, "He writes at night.", pictures=("second",))),
        "no pictures": take_back(amal, folder / "w1", Scope.PUBLISH_IMAGE, revision=2),
        "nothing": take_back(amal, folder / "w2"),
        "noor's": take_back(noor, folder / "w3"),
        "a claim": take_back(noor, folder / "w4", by=By.COORDINATOR),
    }
    for vault in (amal, noor, desk):
        vault.close()
    return Mail(bundles, folder / "desk", world, folder)


ORDERS = st.permutations(["1", "2", "2b", "3", "noor", "no pictures", "nothing", "noor's", "a claim"])


@settings(max_examples=6)
@given(ORDERS, st.integers(1, 9), st.randoms(use_true_random=False))
def test_the_end_is_the_same_in_any_order(mail: Mail, order: list[str], count: int, chance: object) -> None:
    """A courier who is late must not decide what is left of her story."""
    came = order[:count]
    other = list(came)
    chance.shuffle(other)  # type: ignore[attr-defined]
    assert mail.after(came) == mail.after(other)


@pytest.mark.parametrize("order", [*itertools.permutations(["1", "2", "nothing"])][::2])
def test_nothing_brings_back_what_she_took_back(mail: Mail, order: tuple[str, ...]) -> None:
    """Her story would be there again with the next stick."""
    empty = {"standing": [], "older": [], "aside": [], "media": [], "bytes": [(0, None)], "stories": []}
    assert mail.after(order) == empty
    assert mail.after([*order, "3", "1"]) == empty


def test_a_picture_that_she_took_back_is_gone_and_what_she_agreed_to_later_is_there(mail: Mail) -> None:
    """She said no to the picture, not to the story; and later yes to another one."""
    assert mail.after(["2", "no pictures"])["bytes"] == [(0, None)]
    assert mail.after(["no pictures", "2"]) == mail.after(["2", "no pictures"])
    third = mail.after(["2", "3", "no pictures"])
    assert len(third["media"]) == 1  # type: ignore[arg-type]
    assert third == mail.after(["no pictures", "3", "2"])


def test_only_her_own_signer_takes_a_story_back(mail: Mail) -> None:
    """Anybody who knows an id could make a story vanish, or keep it from ever coming in."""
    here = mail.after(["1", "noor"])
    assert len(here["standing"]) == 2  # type: ignore[arg-type]
    for order in (["1", "noor's", "noor"], ["noor's", "noor", "1"], ["noor", "1", "a claim"]):
        assert mail.after(order) == mail.after(["1"])
