"""What is deleted for good is in no byte of the vault, and what was taken back stays taken back."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tbtt_desktop.bundle.notices import By
from tbtt_desktop.clock import World
from tbtt_desktop.crypto.pages import PAGE_SIZE, PageKeys
from tbtt_desktop.errors import FileProblem
from tbtt_desktop.services import (
    approval,
    backup,
    consent,
    erasing,
    handover,
    intake,
    newer,
    people,
    protect,
    quarantine,
    stories,
    withdrawal,
)
from tbtt_desktop.services.integrity import check_vault
from tbtt_desktop.services.search import search_stories
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.stories.records import Origin, Stage, StoryId
from tbtt_desktop.vault import activity, cards, handovers, link, search
from tbtt_desktop.vault import stories as rows_of_stories
from tbtt_desktop.vault.connection import Connection, checkpoint_now
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.migrate import migrations, statements
from tbtt_desktop.vault.store import Vault
from tests.conftest import Moment
from tests.helpers.life import send, take_back, version
from tests.helpers.made import EVERYTHING_LEAVES, Made, make_story
from tests.helpers.vaults import PASSPHRASE, introduce, make_vault

CANARY = "Persimmon"


def plain_bytes(vault: Vault) -> bytes:
    """Return every byte of the database and its log, decrypted: used, freed and overwritten pages."""
    keys = PageKeys(*vault._link.key)
    data = vault.files.database.read_bytes()
    pages = [
        keys.plain(place // PAGE_SIZE + 1, data[place : place + PAGE_SIZE])
        for place in range(0, len(data), PAGE_SIZE)
    ]
    log = vault.files.log.read_bytes() if vault.files.log.exists() else b""
    for place in range(32, len(log), 24 + PAGE_SIZE):
        number = int.from_bytes(log[place : place + 4])
        pages.append(keys.plain(number, log[place + 24 : place + 24 + PAGE_SIZE]))
    return b"".join(pages).lower()


def with_canaries(vault: Vault) -> Made:
    """Return a story whose first part is full of a word that stands nowhere else."""
    made = make_story(vault, f"{CANARY} was there. " * 400)
    for count in range(6):
        stories.save_text(vault, made.text, f"{CANARY} number {count}. " * 300)
    protect.cover_term(vault, made.story_id, CANARY)
    return made


def test_the_search_for_remnants_finds_one(vault: Vault) -> None:
    """A search that finds nothing in anything would prove nothing."""
    with_canaries(vault)
    assert CANARY.lower().encode() in plain_bytes(vault)
    vault.scrub()
    assert CANARY.lower().encode() in plain_bytes(vault)


@pytest.mark.parametrize("taken_out_before", [False, True])
def test_a_part_deleted_for_good_is_in_no_page(vault: Vault, taken_out_before: bool) -> None:
    """She took the sentence with his name back; whoever finds the passphrase later must not read it."""
    made = with_canaries(vault)
    if taken_out_before:
        stories.remove_item(vault, made.text)
    erasing.delete_part(vault, made.story_id, 1)
    assert CANARY.lower().encode() not in plain_bytes(vault)
    assert search_stories(vault, CANARY) == []
    story = stories.view(vault, made.story_id)
    assert [item.number for item in story.items] == [2, 3]
    assert CANARY not in repr(story.entities)
    with pytest.raises(NotThere):
        stories.restore_item(vault, made.story_id, made.text)
    with pytest.raises(NotThere):
        erasing.delete_part(vault, made.story_id, 1)
    assert check_vault(vault).ok


def test_its_number_is_never_given_again(vault: Vault) -> None:
    """What she approved by number, or was told by number, would be another part."""
    made = make_story(vault)
    erasing.delete_part(vault, made.story_id, 3)
    stories.add_text(vault, made.story_id, "After it.")
    assert [item.number for item in stories.view(vault, made.story_id).items] == [1, 2, 4]


@pytest.mark.parametrize("number", [2, 3])
def test_a_deleted_sound_or_picture_leaves_no_medium(vault: Vault, number: int) -> None:
    """A recording is the voice itself."""
    made = make_story(vault)
    protect.accept(vault, made.story_id)
    protect.set_looked_at(vault, made.story_id)
    approval.approve(vault, made.story_id)
    before = rows(vault, "media")
    erasing.delete_part(vault, made.story_id, number)
    assert rows(vault, "media") < before
    assert rows(vault, "media_chunks") == rows(vault, "media")
    assert stories.view(vault, made.story_id).row.stage is Stage.OPEN


def rows(vault: Vault, table: str) -> int:
    """Return how many rows a table has."""
    return int(vault.read(lambda db: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]))


def approve(vault: Vault, made: Made) -> None:
    """Let her agree to what is left."""
    protect.accept(vault, made.story_id)
    protect.set_looked_at(vault, made.story_id)
    approval.approve(vault, made.story_id)


ENDS: dict[str, Callable[[Vault, Made], object]] = {
    "her approval": approve,
    "deleting the story": lambda vault, made: stories.delete_story(vault, made.story_id),
    "her choice": lambda vault, _: erasing.delete_all_removed(vault),
}


@pytest.mark.parametrize("name", ENDS)
def test_what_was_taken_out_does_not_outlive(vault: Vault, name: str) -> None:
    """It is kept for a slip of the hand, not behind her back."""
    made = with_canaries(vault)
    stories.remove_item(vault, made.text)
    assert CANARY.lower().encode() in plain_bytes(vault)
    assert erasing.count_removed(vault) == 1
    ENDS[name](vault, made)
    assert CANARY.lower().encode() not in plain_bytes(vault)
    assert erasing.count_removed(vault) == 0


def test_what_was_taken_out_goes_after_the_time_that_was_set(
    vault: Vault, moment: Moment, world: World
) -> None:
    """Nobody remembers a year later that there is something to delete."""
    made = with_canaries(vault)
    stories.remove_item(vault, made.text)
    moment.advance(days=6)
    assert erasing.delete_expired(vault) == 0
    (removed,) = erasing.removed_parts(vault, made.story_id)
    assert (removed.number, removed.since.day) == (1, 8)
    moment.advance(days=2)
    assert erasing.delete_expired(vault) == 0
    erasing.set_kept_days(vault, 7)
    assert CANARY.lower().encode() not in plain_bytes(vault)
    other = with_canaries(vault)
    stories.remove_item(vault, other.text)
    vault.close()
    moment.advance(days=8)
    again = open_vault(vault.files.folder, PASSPHRASE, world=world)
    assert erasing.count_removed(again) == 0
    assert CANARY.lower().encode() not in plain_bytes(again)
    again.close()


def test_a_part_taken_out_by_an_earlier_version_is_not_deleted_at_once(vault: Vault, moment: Moment) -> None:
    """The update would take what she meant to put back."""
    made = make_story(vault)
    stories.remove_item(vault, made.text)
    vault.write(lambda db: db.execute("UPDATE items SET removed = 1 WHERE item_id = ?", (made.text,)))
    assert erasing.delete_expired(vault) == 0
    moment.advance(days=31)
    assert erasing.delete_expired(vault) == 1


def test_deleting_says_what_is_nowhere_else(
    vault: Vault, desk: Vault, tmp_path: Path, moment: Moment
) -> None:
    """The only copy of her story must not go because it looked like one that was handed over."""
    made = make_story(vault)
    assert desk is not vault
    loss = erasing.loss_of(vault, made.story_id)
    assert (loss.texts, loss.sounds, loss.photos) == (1, 1, 1)
    assert (loss.handed_to, loss.nowhere_else) == ((), True)
    approve(vault, made)
    handover.export(vault, handover.plan(vault, [made.story_id], ["desk"]), tmp_path / "1.tbtt")
    loss = erasing.loss_of(vault, made.story_id)
    assert (loss.handed_to, loss.confirmed, loss.nowhere_else) == (("desk",), False, False)
    moment.advance(minutes=5)
    stories.save_text(vault, made.text, "More.")
    assert erasing.loss_of(vault, made.story_id).nowhere_else


def test_a_withdrawn_story_leaves_ids_only(vault: Vault, desk: Vault, tmp_path: Path) -> None:
    """The name under which she was known at the desk is content too."""
    made = make_story(vault)
    stories.rename(vault, made.story_id, CANARY)
    approve(vault, made)
    handover.export(vault, handover.plan(vault, [made.story_id], ["desk"]), tmp_path / "1.tbtt")
    intake.take_in(desk, tmp_path / "1.tbtt")
    desk.scrub()
    assert CANARY.lower().encode() in plain_bytes(desk)
    withdrawal.withdraw(vault, made.story_id, ["desk"], tmp_path / "w.tbtt")
    intake.take_in(desk, tmp_path / "w.tbtt")
    assert CANARY.lower().encode() not in plain_bytes(desk)
    assert stories.list_stories(desk) == []
    assert made.story_id.encode() in plain_bytes(desk)


@pytest.mark.parametrize("way", ["a new key is known", "in another version", "while a backup is made"])
def test_a_text_that_is_taken_back_goes_from_the_file_without_a_medium(
    vault: Vault, desk: Vault, tmp_path: Path, way: str
) -> None:
    """With a picture in it every page was cleared; her words alone stayed in the log until a day later."""
    told = version(text=f"{CANARY} was there. " * 400, pictures=())
    noor = make_vault(tmp_path / "noor", desk.world, alias="noor").vault
    introduce(noor, desk)
    intake.take_in(desk, send(vault, tmp_path / "a", told))
    back = take_back(noor, tmp_path / "w", by=By.SUCCESSOR)
    assert intake.take_in(desk, back).result is intake.Result.CONFLICT
    desk.scrub()
    assert CANARY.lower().encode() in plain_bytes(desk)
    old, new = people.own_card(vault).fingerprint, people.own_card(noor).fingerprint

    def succeed(db: Connection) -> None:
        cards.succeed(db, old, new)
        if way != "in another version":
            assert quarantine.refresh(db, desk.world.clock) == []

    if way == "while a backup is made":
        with desk.still():
            desk.write(succeed)
    else:
        desk.write(succeed)
    if way == "in another version":
        later = send(vault, tmp_path / "b", version(2, after=told, pictures=()))
        assert intake.take_in(desk, later).result is intake.Result.WITHDRAWN
    assert stories.list_stories(desk) == []
    assert CANARY.lower().encode() not in plain_bytes(desk)
    noor.close()


def test_a_log_that_cannot_be_written_back_is_written_back_with_the_next_step(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk in that moment would keep what she deleted for as long as the vault stays open."""
    made = with_canaries(vault)
    failing = [FileProblem("disk_full", name="")]

    def once(db: Connection) -> None:
        if failing:
            raise failing.pop()
        checkpoint_now(db)

    monkeypatch.setattr(link, "checkpoint_now", once)
    vault.write(lambda db: rows_of_stories.delete(db, made.story_id))
    assert CANARY.lower().encode() in plain_bytes(vault)
    vault.write(lambda _: None)
    assert CANARY.lower().encode() not in plain_bytes(vault)


def restored(tmp_path: Path, world: World, current: Vault) -> tuple[Vault, newer.Applied]:
    """Put a backup back that was made before."""
    made = backup.restore(
        tmp_path / "b", tmp_path / "new", PASSPHRASE, world=world, known=newer.known(current)
    )
    return made.vault, made.applied


def test_a_backup_brings_back_nothing_that_was_deleted_or_taken_back_since(
    vault: Vault, desk: Vault, tmp_path: Path, world: World
) -> None:
    """The stick of last week would undo what she asked for this week."""
    gone, cut, narrowed, taken, kept = (make_story(vault, f"{CANARY} in {n}.") for n in range(5))
    approve(vault, taken)
    handover.export(vault, handover.plan(vault, [taken.story_id], ["desk"]), tmp_path / "1.tbtt")
    assert desk is not vault
    backup.back_up(vault, tmp_path / "b")
    stories.delete_story(vault, gone.story_id)
    erasing.delete_part(vault, cut.story_id, 1)
    consent.change(vault, narrowed.story_id, withdraw=EVERYTHING_LEAVES)
    withdrawal.withdraw(vault, taken.story_id, ["desk"], tmp_path / "w.tbtt")
    back, applied = restored(tmp_path, world, vault)
    assert (applied.deleted, applied.withdrawn) == (2, 2)
    found = {row.story_id: row.stage for row in stories.list_stories(back)}
    assert set(found) == {cut.story_id, narrowed.story_id, taken.story_id, kept.story_id}
    assert found[taken.story_id] is Stage.WITHDRAWN
    assert [item.number for item in stories.view(back, cut.story_id).items] == [2, 3]
    assert stories.view(back, narrowed.story_id).consent.grants == ()
    assert len(back.read(lambda db: handovers.ledger_of(db, taken.story_id))) == 2
    assert check_vault(back).ok
    again = newer.known(back)
    assert (gone.story_id in again.stories, [part.number for part in again.parts]) == (True, [1])
    back.close()


def test_of_two_copies_that_went_apart_only_what_was_deleted_goes(
    vault: Vault, tmp_path: Path, world: World, moment: Moment
) -> None:
    """Part 4 of the one copy is not part 4 of the other: what she told last would be deleted unasked."""
    made = make_story(vault)
    backup.back_up(vault, tmp_path / "before")
    apart = backup.restore(tmp_path / "before", tmp_path / "apart", PASSPHRASE, world=world).vault
    stories.add_text(vault, made.story_id, "Deleted here.")
    erasing.delete_part(vault, made.story_id, 4)
    erasing.delete_part(vault, made.story_id, 1)
    moment.advance(hours=1)
    stories.add_text(apart, made.story_id, "Told there.")
    backup.back_up(apart, tmp_path / "b")
    apart.close()
    back, applied = restored(tmp_path, world, vault)
    assert applied.deleted == 1
    assert [item.number for item in stories.view(back, made.story_id).items] == [2, 3, 4]
    assert stories.view(back, made.story_id).items[-1].text == "Told there."
    back.close()


def test_a_withdrawal_that_came_in_holds_in_every_vault_and_a_deletion_in_its_own_only(
    vault: Vault, desk: Vault, tmp_path: Path, world: World
) -> None:
    """A helper who deletes her copy does not delete the desk's; a survivor who withdraws does."""
    kept, back_out = make_story(vault), make_story(vault)
    for number, made in enumerate((kept, back_out)):
        approve(vault, made)
        handover.export(vault, handover.plan(vault, [made.story_id], ["desk"]), tmp_path / f"{number}")
        intake.take_in(desk, tmp_path / f"{number}")
    backup.back_up(desk, tmp_path / "b")
    stories.delete_story(vault, kept.story_id)
    withdrawal.withdraw(vault, back_out.story_id, ["desk"], tmp_path / "w.tbtt")
    intake.take_in(desk, tmp_path / "w.tbtt")
    made_there = backup.restore(
        tmp_path / "b", tmp_path / "n1", PASSPHRASE, world=world, known=newer.known(vault)
    )
    assert made_there.applied == newer.Applied(0, 0)
    made_there.vault.close()
    here = backup.restore(tmp_path / "b", tmp_path / "n2", PASSPHRASE, world=world, known=newer.known(desk))
    assert here.applied == newer.Applied(0, 1)
    assert [row.story_id for row in stories.list_stories(here.vault)] == [kept.story_id]
    here.vault.close()


def test_a_story_that_came_again_after_it_was_deleted_is_in_the_backup_that_is_put_back(
    vault: Vault, desk: Vault, tmp_path: Path, world: World
) -> None:
    """The desk deleted it by mistake and had it sent again; bringing a backup back deleted it once more."""
    made = make_story(vault)
    approve(vault, made)
    for number in range(2):
        handover.export(vault, handover.plan(vault, [made.story_id], ["desk"]), tmp_path / f"{number}")
        intake.take_in(desk, tmp_path / f"{number}")
        if number == 0:
            stories.delete_story(desk, made.story_id)
    assert [row.story_id for row in stories.list_stories(desk)] == [made.story_id]
    backup.back_up(desk, tmp_path / "b")
    back, applied = restored(tmp_path, world, desk)
    assert applied.deleted == 0
    assert [row.story_id for row in stories.list_stories(back)] == [made.story_id]
    back.close()


class Busy:
    """Progress of a backup during which somebody goes on working."""

    def __init__(self, work: Callable[[int], None], step: str = "write") -> None:
        self.work, self.step, self.count = work, step, 0

    def report(self, step: str, done: int, total: int) -> None:
        """Do one thing with every report."""
        if step == self.step:
            self.count += 1
            self.work(self.count)

    def cancelled(self) -> bool:
        """Never."""
        return False


def test_a_backup_is_of_one_moment_while_everything_goes_on(
    vault: Vault, tmp_path: Path, world: World
) -> None:
    """A backup of two moments opens, and holds a sound without its second half."""
    made = make_story(vault)
    make_story(vault, "x" * 2_000_000)
    before = {row.story_id for row in stories.list_stories(vault)}
    typed: list[StoryId] = []

    def work(count: int) -> None:
        stories.save_text(vault, made.text, f"Typed meanwhile {count}." * 500)
        typed.append(stories.new_story(vault))

    busy = Busy(work)
    backup.back_up(vault, tmp_path / "b", busy)
    assert busy.count > 1
    back = backup.restore(tmp_path / "b", tmp_path / "new", PASSPHRASE, world=world).vault
    assert {row.story_id for row in stories.list_stories(back)} == before
    back.close()
    assert set(typed) | before == {row.story_id for row in stories.list_stories(vault)}
    assert check_vault(vault).ok
    assert vault.files.log.stat().st_size == 0


def test_what_a_kill_left_of_something_deleted_is_cleared_at_the_next_start(
    vault: Vault, tmp_path: Path, world: World
) -> None:
    """The battery was empty in the second in which it was deleted; her words would lie in the file on."""
    made = with_canaries(vault)
    with vault.still():  # while a backup runs what is deleted waits to be cleared
        stories.delete_story(vault, made.story_id)
        shutil.copytree(vault.files.folder, tmp_path / "killed")
    left = open_vault(tmp_path / "killed", PASSPHRASE, world=world)
    assert CANARY.lower().encode() not in plain_bytes(left)
    left.close()


def test_what_is_deleted_while_a_backup_runs_is_not_in_it(vault: Vault, tmp_path: Path, world: World) -> None:
    """She was told that it is gone; the stick in the drawer must not know better."""
    made = with_canaries(vault)

    def work(count: int) -> None:
        if count == 1 and stories.list_stories(vault):
            stories.delete_story(vault, made.story_id)

    busy = Busy(work)
    backup.back_up(vault, tmp_path / "b", busy)
    assert busy.count >= 2
    assert CANARY.lower().encode() not in plain_bytes(vault)
    back = backup.restore(tmp_path / "b", tmp_path / "new", PASSPHRASE, world=world).vault
    assert stories.list_stories(back) == []
    assert CANARY.lower().encode() not in plain_bytes(back)
    back.close()


def test_a_backup_that_was_written_wrongly_is_not_kept(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick that forgets bytes says nothing of it until it is read again."""
    make_story(vault)

    def harm(path: str, *_: object) -> None:
        part = next(tmp_path.glob("b.*.part"))
        data = bytearray(part.read_bytes())
        data[len(data) // 2] ^= 1
        part.write_bytes(data)
        assert path

    monkeypatch.setattr(backup, "_forget_cached", lambda file: harm(str(file)))
    with pytest.raises(backup.BackupRefused) as caught:
        backup.back_up(vault, tmp_path / "b")
    assert caught.value.code == "backup_damaged"
    assert not list(tmp_path.glob("b*"))
    assert vault.read(activity.activities)[0].kind != "backed_up"


def test_what_an_earlier_version_kept_of_a_withdrawn_story_goes_with_the_update(vault: Vault) -> None:
    """She withdrew it last year, and her name for it still stands in the desk's list."""

    def as_before(db: Connection) -> None:
        clock = vault.world.clock
        story_id = StoryId(vault.world.chance.uuid4())
        rows_of_stories.insert(
            db,
            clock,
            story_id,
            origin=Origin.RECEIVED,
            stage=Stage.WITHDRAWN,
            pseudonym=CANARY,
            language="",
        )
        search.index(db, story_id, search.PSEUDONYM, CANARY)

    def update(db: Connection) -> None:
        for statement in statements(dict(migrations())[10]):
            db.execute(statement)

    vault.write(as_before)
    assert [row.pseudonym for row in stories.list_stories(vault)] == [CANARY]
    vault.write(update)
    vault.scrub()
    assert stories.list_stories(vault) == []
    assert CANARY.lower().encode() not in plain_bytes(vault)


def test_a_log_that_was_written_anew_since_the_backup_is_noticed(
    vault: Vault, tmp_path: Path, world: World
) -> None:
    """Whoever has the keys can chain a false log; the backup in the drawer knows the true one."""
    make_story(vault)
    backup.back_up(vault, tmp_path / "b")
    stories.new_story(vault)
    back, applied = restored(tmp_path, world, vault)
    assert not applied.log_differs
    back.close()

    def write_anew(db: Connection) -> None:
        kinds = [line.kind for line in reversed(activity.activities(db))]
        db.execute("DELETE FROM activity")
        for kind in kinds:
            activity.log(db, world.clock, kind)

    vault.write(write_anew)
    assert vault.read(activity.first_gap) is None
    made = backup.restore(
        tmp_path / "b", tmp_path / "again", PASSPHRASE, world=world, known=newer.known(vault)
    )
    assert made.applied.log_differs
    made.vault.close()


def test_another_program_is_still_kept_out_after_a_backup(vault: Vault, tmp_path: Path) -> None:
    """Reading the file beside SQLite must not drop its lock: two programs would tear the vault apart."""
    make_story(vault)
    backup.back_up(vault, tmp_path / "b")
    check_vault(vault)
    code = (
        "import sys; from pathlib import Path; from tbtt_desktop.vault.connection import open_database;"
        "open_database(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), bytes.fromhex(sys.argv[3]))"
    )
    key, salt = vault._link.key
    ran = subprocess.run(
        [sys.executable, "-c", code, str(vault.files.database), key.hex(), salt.hex()],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "vault_in_use" in ran.stderr
