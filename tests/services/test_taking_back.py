"""She takes back what she told: by whoever told it, by a new key, by her own six words, at any desk."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path

import pytest

from tbtt_desktop.bundle.notices import By, Receipt
from tbtt_desktop.bundle.story import Story, WithdrawalPhrase
from tbtt_desktop.clock import World
from tbtt_desktop.crypto.kdf import KdfParams
from tbtt_desktop.limits import KDF_MEMORY_KIB_FLOOR
from tbtt_desktop.services import (
    approval,
    consent,
    handover,
    intake,
    people,
    phrases,
    quarantine,
    report,
    rosters,
    search,
    stories,
)
from tbtt_desktop.services.evidence import copy_evidence
from tbtt_desktop.services.intake import Result
from tbtt_desktop.services.newer import apply, known
from tbtt_desktop.services.phrases import PhraseRefused, hash_of
from tbtt_desktop.services.reading import received_story
from tbtt_desktop.services.stories import StoryRefused
from tbtt_desktop.services.taking import proofs
from tbtt_desktop.services.taking_back import NotReceived, take_back
from tbtt_desktop.services.transfer import transfer
from tbtt_desktop.services.vaults import open_vault
from tbtt_desktop.services.withdrawal import who_has, withdraw, withdraw_everywhere
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import MediaId, Role, Stage, StoryId
from tbtt_desktop.vault import cards
from tbtt_desktop.vault import intake as arrivals
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault
from tests.conftest import Moment
from tests.helpers import life
from tests.helpers.life import STORY, held, send, version
from tests.helpers.vaults import PASSPHRASE, introduce, make_vault

CHEAP = KdfParams(memory_kib=KDF_MEMORY_KIB_FLOOR, passes=1, lanes=1)
WORDS = "abandon ability able about above absent"
GONE = {"standing": [], "older": [], "aside": [], "media": [], "bytes": [(0, None)], "stories": []}


def with_phrase(story: Story, words: str = WORDS) -> Story:
    """Return a version that carries the hash of her words."""
    made = dataclasses.astuple(hash_of(words, World(), CHEAP))
    return dataclasses.replace(story, withdrawal_phrase=WithdrawalPhrase(*made))


@pytest.fixture
def noor(vault: Vault, desk: Vault, tmp_path: Path, world: World) -> Vault:
    """Another helper, trusted at the desk, who carries a withdrawal for her."""
    made = make_vault(tmp_path / "noor", world, alias="noor").vault
    introduce(made, desk)
    introduce(vault, made)
    return made


@pytest.mark.parametrize("story_first", [True, False])
def test_her_words_count_whoever_carries_them(
    vault: Vault, desk: Vault, noor: Vault, tmp_path: Path, story_first: bool
) -> None:
    """Her helper may be gone; what she has left is six words."""
    story = send(vault, tmp_path / "a", with_phrase(version()))
    said = life.take_back(noor, tmp_path / "w", by=By.PHRASE, phrase=f" {WORDS.upper()}")
    wrong = life.take_back(noor, tmp_path / "x", by=By.PHRASE, phrase="zoo " * 6)
    order = [story, wrong, said] if story_first else [wrong, said, story]
    results = [intake.take_in(desk, path).result for path in order]
    assert results[-1] is Result.WITHDRAWN
    assert held(desk) == GONE
    later = send(vault, tmp_path / "b", with_phrase(version(2, after=version())))
    assert intake.take_in(desk, later).result is Result.WITHDRAWN
    assert held(desk) == GONE
    noor.close()


def test_her_words_do_not_wait_for_a_new_roster(
    vault: Vault, desk: Vault, tmp_path: Path, world: World, moment: Moment
) -> None:
    """Whoever carries them may be on a roster that ended yesterday; she has waited long enough."""
    head = make_vault(tmp_path / "head", world, Role.COORDINATOR, "head").vault
    lina = make_vault(tmp_path / "lina", world, alias="lina").vault
    introduce(head, desk)
    introduce(lina, head)
    people.add_card(lina, people.own_card(desk), compared=True)
    people.set_authority(desk, "head", on=True)
    until = world.clock.today() + dt.timedelta(days=9)
    path = rosters.create(head, rosters.plan(head, until), ["desk"], tmp_path / "r")[0].path
    assert intake.take_in(desk, path).result is Result.IMPORTED
    intake.take_in(desk, send(vault, tmp_path / "a", with_phrase(version())))
    said = life.take_back(lina, tmp_path / "w", by=By.PHRASE, phrase=WORDS)
    moment.advance(days=10)
    assert intake.take_in(desk, said).result is Result.WITHDRAWN
    assert held(desk) == GONE
    head.close()
    lina.close()


def test_other_words_take_nothing_back(vault: Vault, desk: Vault, noor: Vault, tmp_path: Path) -> None:
    """Whoever knows that a story is there could make it vanish."""
    intake.take_in(desk, send(vault, tmp_path / "a", with_phrase(version())))
    said = life.take_back(noor, tmp_path / "w", by=By.PHRASE, phrase="zoo " * 6)
    assert intake.take_in(desk, said).result is Result.CONFLICT
    assert held(desk)["stories"] == [("Rain",)]
    noor.close()


def test_a_bundle_full_of_phrases_costs_no_more_than_some(
    vault: Vault, desk: Vault, noor: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each may cost a gigabyte and seconds; a hostile file must not hold the desk for a day."""
    intake.take_in(desk, send(vault, tmp_path / "a", with_phrase(version())))
    monkeypatch.setattr(proofs, "TRIED_MOST", 0)
    tried: list[str] = []

    def none_fits(phrase: str, _: object) -> bool:
        tried.append(phrase)
        return False

    monkeypatch.setattr(proofs, "matches", none_fits)
    for number in range(proofs.WAITING_MOST + 1):
        words = life.take_back(noor, tmp_path / str(number), by=By.PHRASE, phrase=f"{number} " * 6)
        assert intake.take_in(desk, words).result is Result.CONFLICT
    assert tried == []
    later = send(vault, tmp_path / "b", with_phrase(version(2)))
    intake.take_in(desk, later)
    assert len(tried) == proofs.WAITING_MOST
    noor.close()


def test_a_desk_takes_a_story_back_with_her_words_alone(vault: Vault, desk: Vault, tmp_path: Path) -> None:
    """She is at the door, and nobody can make a bundle for her."""
    intake.take_in(desk, send(vault, tmp_path / "a", with_phrase(version())))
    (found,) = phrases.find(desk, WORDS)
    with pytest.raises(PhraseRefused) as caught:
        take_back(desk, found.story_id, phrase="zoo " * 6)
    assert caught.value.code == "phrase_unknown"
    take_back(desk, found.story_id, phrase=WORDS)
    assert held(desk) == GONE
    (due,) = desk.read(arrivals.waiting_receipts)
    assert Receipt.parse(due.receipt).withdrawn[0].scopes == ("all",)
    with pytest.raises(PhraseRefused):
        phrases.find(desk, "one two three")


def test_a_desk_narrows_what_a_story_may_be_used_for(vault: Vault, desk: Vault, tmp_path: Path) -> None:
    """She says no to her picture and to being counted; the words she leaves."""
    path = send(vault, tmp_path / "a", version(text="It began in the spring."))
    intake.take_in(desk, path)
    assert counted(desk)
    take_back(desk, StoryId(STORY), [Scope.PUBLISH_IMAGE, Scope.USE_IN_STATISTICS])
    read = received_story(desk, StoryId(STORY))
    assert read.story is not None
    assert [item.media for item in read.story.items] == [None, None]
    assert read.taken_back == {Scope.PUBLISH_IMAGE, Scope.USE_IN_STATISTICS}
    assert held(desk)["bytes"] == [(0, None)]
    assert not counted(desk)
    assert len(search.search_stories(desk, "spring")) == 1
    take_back(desk, StoryId(STORY), [Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE])
    assert held(desk)["stories"] == []
    own = stories.new_story(desk)
    with pytest.raises(NotReceived):
        take_back(desk, own)


def counted(desk: Vault) -> bool:
    """Return whether the story is counted."""
    row, day = stories.list_stories(desk)[0], desk.world.clock.today()
    return desk.read(lambda db: report._may_count(db, row.story_id, row.origin, day))


def test_a_new_key_takes_back_what_the_old_one_gave(
    vault: Vault, desk: Vault, noor: Vault, tmp_path: Path
) -> None:
    """A helper who had to change her key could else never take anything back."""
    intake.take_in(desk, send(vault, tmp_path / "a", version()))
    back = life.take_back(noor, tmp_path / "w", by=By.SUCCESSOR)
    assert intake.take_in(desk, back).result is Result.CONFLICT

    left: list[MediaId] = []

    def rotate(db: Connection) -> None:
        old, new = (cards.by_alias(db, alias)[0].fingerprint for alias in ("amal", "noor"))
        cards.succeed(db, old, new)
        left.extend(quarantine.refresh(db, desk.world.clock))

    desk.write(rotate)
    assert len(left) == 1  # the picture, for who removes it
    assert held(desk)["stories"] == []
    again = life.take_back(noor, tmp_path / "w2", by=By.SUCCESSOR)
    assert intake.take_in(desk, again).result is Result.WITHDRAWN
    noor.close()


def told(vault: Vault) -> StoryId:
    """Write a story down that may leave."""
    story_id = stories.new_story(vault, pseudonym="Rain", language="en")
    consent.change(vault, story_id, grant=[Scope.TAKE_NOTES, Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE])
    stories.add_text(vault, story_id, "It began in the spring.")
    approval.approve(vault, story_id)
    return story_id


def test_everybody_who_has_it_gets_a_file_and_the_rest_is_named(
    vault: Vault, desk: Vault, noor: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """She must know who cannot be told, and not believe that it is gone everywhere."""
    monkeypatch.setattr(phrases.hash_of, "__defaults__", (CHEAP,))
    story_id = told(vault)
    words = phrases.give(vault, story_id)
    path = tmp_path / "a"
    handover.export(vault, handover.plan(vault, [story_id], ["desk", "noor"]), path)
    intake.take_in(desk, path)
    carried = received_story(desk, story_id).story
    assert carried is not None
    assert phrases.matches(words, phrases.carried_by(carried))  # type: ignore[arg-type]
    vault.write(lambda db: db.execute("UPDATE cards SET trust = 'revoked' WHERE alias = 'noor'"))
    stories.delete_story(vault, story_id)
    assert phrases.find(vault, words)[0].pseudonym == ""
    take_back(vault, story_id, phrase=words)
    late = send(desk, tmp_path / "late", with_phrase(version(story_id=story_id), words), to="amal")
    assert intake.take_in(vault, late).result is Result.WITHDRAWN
    done = withdraw_everywhere(vault, story_id, tmp_path / "back")
    assert [alias for alias, _ in done.written] == ["desk"]
    assert done.unreachable == ("noor",)
    assert [(one.alias, one.reachable, bool(one.withdrawn)) for one in who_has(vault, story_id)] == [
        ("desk", True, True),
        ("noor", False, False),
    ]
    assert intake.take_in(desk, done.written[0][1].path).result is Result.WITHDRAWN
    noor.close()


def test_what_was_withdrawn_and_deleted_here_is_not_brought_back_by_anybody(
    vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """A desk that did not hear of it sends her story on, and it lies on this computer again."""
    story_id = told(vault)
    handover.export(vault, handover.plan(vault, [story_id], ["desk"]), tmp_path / "a")
    withdraw(vault, story_id, ["desk"], tmp_path / "w")
    stories.delete_story(vault, story_id)
    back = send(desk, tmp_path / "b", version(story_id=story_id), to="amal")
    assert intake.take_in(vault, back).result is Result.WITHDRAWN
    assert stories.list_stories(vault) == []


def test_an_older_copy_of_the_vault_learns_what_was_taken_back(
    vault: Vault, desk: Vault, tmp_path: Path, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A backup that is put back would bring her story back, or her picture; or not know her words."""
    monkeypatch.setattr(phrases.hash_of, "__defaults__", (CHEAP,))
    intake.take_in(desk, send(vault, tmp_path / "a", with_phrase(version())))
    own = stories.new_story(desk)
    for name, scopes in (("narrow", [Scope.PUBLISH_IMAGE]), ("whole", [])):
        desk.close()
        older = life.again(desk.files.folder, tmp_path / name, world)
        desk = open_vault(desk.files.folder, PASSPHRASE, world=world)
        take_back(desk, StoryId(STORY), scopes, phrase=WORDS)
        words = phrases.give(desk, own)
        assert apply(older, known(desk)).withdrawn == 1
        assert held(older) == held(desk)
        assert phrases.find(older, words)[0].story_id == own
        older.close()
    assert held(desk)["media"] == []
    desk.close()


def test_who_gave_a_story_over_whole_can_still_take_it_back(
    vault: Vault, desk: Vault, noor: Vault, tmp_path: Path
) -> None:
    """She asks the helper to whom she told it; that somebody else has it by now must not keep it there."""
    story_id = told(vault)
    consent.change(vault, story_id, grant=[Scope.SHARE_IDENTIFIED_TO_ARCHIVE], recipient="noor")
    intake.take_in(noor, transfer(vault, story_id, "noor", tmp_path / "t").path)
    assert [(one.alias, one.reachable) for one in who_has(vault, story_id)] == [("noor", True)]
    stranger = life.take_back(desk, tmp_path / "x", story_id=story_id, to="noor")
    assert intake.take_in(noor, stranger).result is Result.CONFLICT
    theirs = send(desk, tmp_path / "v", version(story_id=story_id), to="noor")  # it is of that, early
    assert intake.take_in(noor, theirs).result is Result.WITHDRAWN
    assert stories.view(noor, story_id).row.stage is not Stage.WITHDRAWN
    withdraw(vault, story_id, ["noor"], tmp_path / "w")
    assert intake.take_in(noor, tmp_path / "w").result is Result.WITHDRAWN
    assert stories.view(noor, story_id).row.stage is Stage.WITHDRAWN
    consent.change(noor, story_id, grant=[Scope.LEGAL_EVIDENCE])
    with pytest.raises(StoryRefused):
        copy_evidence(noor, story_id, 1, tmp_path / "copy.txt")
    assert not (tmp_path / "copy.txt").exists()
    noor.close()


@pytest.mark.parametrize("way", ["desk", "bundle", "early"])
def test_her_words_reach_what_came_back_of_a_story_told_here(
    vault: Vault, desk: Vault, noor: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """She takes it back where she told it; the version another helper sent there went on being read."""
    monkeypatch.setattr(phrases.hash_of, "__defaults__", (CHEAP,))
    introduce(noor, vault)
    story_id = told(vault)
    words = phrases.give(vault, story_id)
    hers = with_phrase(version(story_id=story_id), words)
    other = with_phrase(version(2, "Another one.", story_id=story_id, pictures=()))  # other words
    for name, sender, one in (("a", noor, hers), ("b", desk, other)):
        if way != "early" or sender is desk:
            intake.take_in(vault, send(sender, tmp_path / name, one, to="amal"))
    if way == "desk":
        take_back(vault, story_id, phrase=words)
    else:
        said = life.take_back(desk, tmp_path / "w", by=By.PHRASE, phrase=words, to="amal", story_id=story_id)
        assert intake.take_in(vault, said).result is Result.WITHDRAWN
    assert stories.view(vault, story_id).row.stage is Stage.WITHDRAWN
    if way == "early":
        late = intake.take_in(vault, send(noor, tmp_path / "c", hers, to="amal"))
        assert late.result is Result.WITHDRAWN
    left = vault.read(lambda db: arrivals.received(db, story_id))
    assert [one.revision for one in left] == [2]
    assert (held(vault)["media"], held(vault)["bytes"]) == ([], [(0, None)])
    if way == "desk":  # who sent the other one is told nothing: theirs stays
        due = [Receipt.parse(one.receipt) for one in vault.read(arrivals.waiting_receipts)]
        assert sorted(len(one.withdrawn) for one in due) == [0, 1]
    noor.close()


def test_words_that_only_came_in_do_not_take_back_what_was_told_here(
    vault: Vault, noor: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever may send versions could stop a story that is not theirs with words of their own."""
    monkeypatch.setattr(phrases.hash_of, "__defaults__", (CHEAP,))
    introduce(noor, vault)
    story_id = told(vault)
    phrases.give(vault, story_id)
    intake.take_in(vault, send(noor, tmp_path / "a", with_phrase(version(story_id=story_id)), to="amal"))
    take_back(vault, story_id, phrase=WORDS)
    assert stories.view(vault, story_id).row.stage is not Stage.WITHDRAWN
    assert vault.read(lambda db: arrivals.received(db, story_id)) == []
    narrower = with_phrase(version(2, story_id=story_id))
    assert intake.take_in(vault, send(noor, tmp_path / "b", narrower, to="amal")).result is Result.WITHDRAWN
    noor.close()


def test_part_of_a_story_told_here_is_taken_back_of_what_came_back_too(
    vault: Vault, noor: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """She says no to her picture; it lay on, in the version of the helper who went on with her story."""
    monkeypatch.setattr(phrases.hash_of, "__defaults__", (CHEAP,))
    introduce(noor, vault)
    story_id = told(vault)
    words = phrases.give(vault, story_id)
    hers = with_phrase(version(story_id=story_id), words)
    intake.take_in(vault, send(noor, tmp_path / "a", hers, to="amal"))
    assert held(vault)["bytes"] != [(0, None)]
    take_back(vault, story_id, [Scope.PUBLISH_IMAGE], phrase=words)
    assert held(vault)["bytes"] == [(0, None)]
    assert len(vault.read(lambda db: arrivals.received(db, story_id))) == 1
    again = dataclasses.replace(hers, revision=2)  # she agreed to it anew since
    intake.take_in(vault, send(noor, tmp_path / "b", again, to="amal"))
    assert held(vault)["bytes"] != [(0, None)]
    noor.close()
