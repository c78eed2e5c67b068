"""What is damaged is noticed and named, and what is left is saved into a new vault."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tbtt_desktop.clock import World
from tbtt_desktop.errors import Cancelled, WorldError
from tbtt_desktop.progress import Silent
from tbtt_desktop.services import consent, integrity, people, salvage, stories
from tbtt_desktop.services.asking import asked_again, to_ask_again
from tbtt_desktop.services.integrity import Fault, check_vault
from tbtt_desktop.services.search import search_stories
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Stage, StoryId
from tbtt_desktop.vault import asking, listing, mending
from tbtt_desktop.vault.errors import VaultRefused
from tbtt_desktop.vault.store import Vault
from tbtt_desktop.vault.stories import set_stage
from tests.helpers.made import make_story
from tests.helpers.vaults import PASSPHRASE, dump, make_vault

PAGE = 4096


@dataclass(frozen=True)
class Kept:
    """A small vault, closed, and what it held."""

    folder: Path
    rows: dict[str, list[tuple[object, ...]]]
    texts: dict[StoryId, list[str]]
    pages: int

    def damaged(self, place: Path, *numbers: int) -> Path:
        """Return a copy in which one bit of each of those pages (from 1) is another."""
        shutil.copytree(self.folder, place)
        data = bytearray((place / "notebook.db").read_bytes())
        for number in numbers:
            data[(number - 1) * PAGE + 1000 + number % 2000] ^= 0x10
        (place / "notebook.db").write_bytes(data)
        return place


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    """Three stories with text, sound and picture."""
    folder = tmp_path_factory.mktemp("kept") / "vault"
    vault = make_vault(folder, World()).vault
    for number in range(3):
        make_story(vault, f"Story number {number}, about Zubeida and a bicycle.")
    rows = dump(vault)
    texts = {row.story_id: texts_of(vault, row.story_id) for row in stories.list_stories(vault)}
    vault.close()
    return Kept(folder, rows, texts, (folder / "notebook.db").stat().st_size // PAGE)


def texts_of(vault: Vault, story_id: StoryId) -> list[str]:
    """Return what is written in each part."""
    return [item.text for item in stories.view(vault, story_id).items]


def test_everything_comes_back_from_a_whole_vault(kept: Kept, tmp_path: Path, world: World) -> None:
    """What cannot copy a sound vault will not copy a damaged one."""
    made = salvage.salvage_closed(kept.folder, PASSPHRASE, tmp_path / "new", world)
    assert (made.damaged, made.parts, made.renamed, made.texts) == ({}, (), (), 0)
    assert (made.stories, made.identity) == (3, True)
    vault = open_vault(tmp_path / "new", PASSPHRASE, world=world)
    now = dump(vault)
    for table in sorted(set(kept.rows) - {"activity", "meta", "key_slots"}):
        if not table.startswith(("search", "sqlite_")):
            assert now[table] == kept.rows[table], table
    assert check_vault(vault).ok
    assert len(search_stories(vault, "bicycle")) == 3
    vault.close()


def test_every_page_on_its_own_is_noticed_and_costs_no_more_than_it_held(
    kept: Kept, tmp_path: Path, world: World
) -> None:
    """One bad spot on a stick must not cost a second story."""
    lost = []
    for number in range(1, kept.pages + 1):
        place = kept.damaged(tmp_path / f"{number}", number)
        assert faults_of(place, world), number
        before = (place / "notebook.db").read_bytes()
        salvage.salvage_closed(place, PASSPHRASE, tmp_path / f"{number}-new", world)
        assert (place / "notebook.db").read_bytes() == before
        vault = open_vault(tmp_path / f"{number}-new", PASSPHRASE, world=world)
        assert [fault for fault in check_vault(vault).faults if fault.code != "activity_gap"] == [], number
        found = {row.story_id: texts_of(vault, row.story_id) for row in stories.list_stories(vault)}
        here = [text for texts in found.values() for text in texts]
        lost.append(sum(text not in here for texts in kept.texts.values() for text in texts if text))
        vault.close()
        shutil.rmtree(place)
        shutil.rmtree(tmp_path / f"{number}-new")
    assert sum(count > 0 for count in lost) <= 2, lost
    assert max(lost) <= sum(len(texts) for texts in kept.texts.values())


def faults_of(folder: Path, world: World) -> list[str]:
    """Return what is found wrong, at opening or by the check."""
    try:
        vault = open_vault(folder, PASSPHRASE, world=world)
    except WorldError as error:
        return [error.code]
    try:
        return [fault.code for fault in check_vault(vault).faults]
    finally:
        vault.close()


@pytest.mark.parametrize("seed", range(6))
def test_many_damaged_pages_at_once_leave_what_stands_on_the_others(
    kept: Kept, tmp_path: Path, world: World, seed: int
) -> None:
    """A stick seldom fails in one place."""
    chance = random.Random(seed)
    numbers = chance.sample(range(2, kept.pages + 1), kept.pages // 4)
    place = kept.damaged(tmp_path / "bad", *numbers)
    made = salvage.salvage_closed(place, PASSPHRASE, tmp_path / "new", world)
    assert made.damaged
    vault = open_vault(tmp_path / "new", PASSPHRASE, world=world)
    assert [fault for fault in check_vault(vault).faults if fault.code != "activity_gap"] == []
    for row in stories.list_stories(vault):
        stories.view(vault, row.story_id)
    stories.new_story(vault)
    assert people.own_person(vault).alias == ("amal" if made.identity else salvage.LOST_ALIAS)
    vault.close()


def test_the_part_to_which_the_damage_belongs_is_named(kept: Kept, tmp_path: Path, world: World) -> None:
    """The number of a page tells nobody whom to ask again."""
    named: set[Fault] = set()
    for number in range(2, kept.pages + 1, 3):
        place = kept.damaged(tmp_path / f"{number}", number)
        try:
            vault = open_vault(place, PASSPHRASE, world=world)
        except WorldError:
            continue
        found = check_vault(vault)
        assert found.faults[0] == Fault("pages_damaged", "1")
        assert len(found.faults) > 1
        named |= {fault for fault in found.faults if fault.code == "part_damaged"}
        vault.close()
        shutil.rmtree(place)
    assert named
    assert {fault.story_id for fault in named} <= set(kept.texts)
    assert {fault.part for fault in named} <= {1, 2, 3}


def test_what_lies_in_the_log_is_saved_too(tmp_path: Path, world: World) -> None:
    """After a crash the last hour of her story is in the log and nowhere else."""
    vault = make_vault(tmp_path / "v", world).vault
    made = make_story(vault, "Only in the log.")
    shutil.copytree(tmp_path / "v", tmp_path / "crashed")
    (tmp_path / "crashed" / "notebook.lock").unlink(missing_ok=True)
    vault.close()
    assert (tmp_path / "crashed" / "notebook.db-wal").stat().st_size > 0
    salvage.salvage_closed(tmp_path / "crashed", PASSPHRASE, tmp_path / "new", world)
    again = open_vault(tmp_path / "new", PASSPHRASE, world=world)
    assert texts_of(again, made.story_id)[0] == "Only in the log."
    again.close()


def test_an_open_vault_is_saved_while_it_is_in_use(vault: Vault, tmp_path: Path, world: World) -> None:
    """In the window it is open, and its keys are there."""
    make_story(vault)
    made = salvage.salvage_open(vault, tmp_path / "new")
    assert made.stories == 1
    again = open_vault(tmp_path / "new", PASSPHRASE, world=world)
    assert check_vault(again).ok
    again.close()
    with pytest.raises(VaultRefused) as caught:
        salvage.salvage_closed(vault.files.folder, PASSPHRASE, tmp_path / "newer", world)
    assert caught.value.code.startswith("vault_in_use")
    assert not (tmp_path / "newer").exists()


class Stop:
    """Progress of somebody who presses Cancel at once."""

    def report(self, step: str, done: int, total: int) -> None:
        """Show nothing."""

    def cancelled(self) -> bool:
        """Say yes."""
        return True


@pytest.mark.parametrize(
    "act",
    [
        lambda vault, _place: check_vault(vault, Stop()),
        lambda vault, place: salvage.salvage_open(vault, place, Stop()),
    ],
)
def test_cancelling_leaves_nothing(
    vault: Vault, tmp_path: Path, act: Callable[[Vault, Path], object]
) -> None:
    """Half a vault in a folder looks like one."""
    make_story(vault)
    with pytest.raises(Cancelled):
        act(vault, tmp_path / "new")
    assert not (tmp_path / "new").exists()
    assert check_vault(vault).ok


def test_a_vault_is_never_saved_over_another(vault: Vault, tmp_path: Path, world: World) -> None:
    """The place where a good one lies is the first that comes to mind."""
    other = make_vault(tmp_path / "other", world).vault
    other.close()
    before = {path.name: path.read_bytes() for path in (tmp_path / "other").iterdir()}
    with pytest.raises(VaultRefused) as caught:
        salvage.salvage_open(vault, tmp_path / "other")
    assert caught.value.code == "vault_exists"
    assert {path.name: path.read_bytes() for path in (tmp_path / "other").iterdir()} == before


def test_of_two_at_once_in_one_folder_one_is_refused(kept: Kept, tmp_path: Path, world: World) -> None:
    """The second one would remove, when it fails, what the first one had saved."""
    codes: list[str] = []

    class Meanwhile(Silent):
        def report(self, step: str, done: int, total: int) -> None:
            if not codes:
                with pytest.raises(VaultRefused) as refused:
                    salvage.salvage_closed(kept.folder, PASSPHRASE, tmp_path / "new", world)
                codes.append(refused.value.code)

    made = salvage.salvage_closed(kept.folder, PASSPHRASE, tmp_path / "new", world, Meanwhile())
    assert codes == ["vault_being_made"]
    saved = open_vault(tmp_path / "new", PASSPHRASE, world=world)
    assert saved.read(listing.count) == made.stories > 0
    saved.close()


def test_a_damaged_search_index_is_named_and_made_anew(vault: Vault) -> None:
    """She is there and is not found, which looks as if she had been deleted."""
    make_story(vault, "About a bicycle.")
    vault.write(lambda db: db.execute("DELETE FROM search_idx"))
    vault.write(lambda db: db.execute("DELETE FROM search_data WHERE id > 10"))
    found = check_vault(vault)
    assert found.only_search, found
    integrity.mend_search(vault)
    assert check_vault(vault).ok
    assert len(search_stories(vault, "bicycle")) == 1


def test_a_log_that_lost_its_end_says_so(vault: Vault) -> None:
    """Whoever takes the last lines away takes away what she did."""
    make_story(vault)
    assert check_vault(vault).ok
    vault.write(lambda db: db.execute("DELETE FROM activity WHERE seq = (SELECT max(seq) FROM activity)"))
    assert [fault.code for fault in check_vault(vault).faults] == ["activity_gap"]


SHARING = (Scope.TAKE_NOTES, Scope.STORE_LOCAL, Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE)


def test_what_she_took_back_does_not_come_into_force_again(tmp_path: Path, world: World) -> None:
    """The page with her no is damaged, the one with her yes is not: the story would leave after all."""
    vault = make_vault(tmp_path / "v", world).vault
    told = [stories.new_story(vault) for _ in range(30)]
    for story_id in told:
        consent.change(vault, story_id, grant=SHARING)
    narrowed, withheld, withdrawn = told[:3]
    for _ in range(12):  # enough for pages of their own
        consent.change(vault, narrowed, withdraw=[Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE])
        consent.withhold_from(vault, withheld, [f"person-{number}" for number in range(20)])
        consent.change(vault, told[3], grant=SHARING)
    vault.write(lambda db: set_stage(db, withdrawn, Stage.WITHDRAWN))
    vault.close()
    whole = Kept(tmp_path / "v", {}, {}, (tmp_path / "v" / "notebook.db").stat().st_size // PAGE)
    doubted = asks = 0
    for number in range(2, whole.pages + 1):
        place = whole.damaged(tmp_path / f"{number}", number)
        saved = salvage.salvage_closed(place, PASSPHRASE, tmp_path / f"{number}-new", world)
        if not {"stories", "consents", "consent_scopes"} & saved.damaged.keys():
            continue
        doubted += 1
        vault = open_vault(tmp_path / f"{number}-new", PASSPHRASE, world=world)
        assert not leaves(vault, narrowed, "desk")
        assert not leaves(vault, withheld, "person-7")
        assert not leaves(vault, withdrawn, "desk")
        assert {one.story_id for one in to_ask_again(vault)} == set(saved.asked)
        asks += bool(saved.asked)
        vault.close()
    assert (doubted >= 3, asks > 0) == (True, True)


def test_who_has_to_be_asked_again_is_remembered_until_she_was(vault: Vault) -> None:
    """Read once and closed, the list would be gone, and her story held back for ever, or sent unasked."""
    asked_, told_again, gone = (stories.new_story(vault) for _ in range(3))
    held = (asked_, told_again, gone)
    for story_id in held:
        consent.change(vault, story_id, grant=SHARING)
    vault.write(lambda db: asking.add(db, mending.keep_here(db, vault.world.clock, held)))
    assert [one.story_id for one in to_ask_again(vault)] == list(held)
    asked_again(vault, asked_)
    consent.change(vault, told_again, grant=SHARING)
    stories.delete_story(vault, gone)
    assert to_ask_again(vault) == ()
    assert not leaves(vault, asked_, "desk")
    assert leaves(vault, told_again, "desk")


def leaves(vault: Vault, story_id: StoryId, alias: str) -> bool:
    """Whether a text of the story may go to somebody."""
    view = stories.view(vault, story_id)
    day = vault.world.clock.today()
    withheld = view.consent.withheld_from(alias)
    missing = withheld or not view.consent.allows(Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE, day, alias)
    return view.row.stage is not Stage.WITHDRAWN and not missing
