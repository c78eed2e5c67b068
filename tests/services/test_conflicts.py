"""Where two versions of a story differ, what is put together of them, and what a decision brings about."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tbtt_desktop.bundle.notices import Receipt
from tbtt_desktop.bundle.story import Redacted, Story, StoryItem
from tbtt_desktop.clock import World
from tbtt_desktop.services import backup, conflicts, intake, newer, stories
from tbtt_desktop.services.conflicts import Conflict, ConflictRefused, Take
from tbtt_desktop.services.differences import Difference, differences, paired, put_together
from tbtt_desktop.services.intake import Result
from tbtt_desktop.services.reading import received_story
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import ItemKind, StoryId
from tbtt_desktop.vault import intake as arrivals
from tbtt_desktop.vault.errors import NotThere
from tbtt_desktop.vault.store import Vault
from tests.bundle.originals import told
from tests.helpers.life import STORY, held, send, take_back, version
from tests.helpers.vaults import PASSPHRASE, introduce, make_vault

HERE = version(text="spring", redaction_log=(Redacted("PERSON", 2),))
SHARE = Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE
TEXTS = st.lists(st.sampled_from(["a", "b", "c"]), max_size=4)


def texts(*words: str) -> tuple[StoryItem, ...]:
    """Return written parts."""
    return tuple(StoryItem(ItemKind.TEXT, text=one) for one in words)


def plain(found: list[Difference]) -> list[tuple[str, str, str]]:
    """Return differences without their parts."""
    return [(one.field, one.here, one.there) for one in found]


def test_each_field_that_differs_is_named_with_both_values() -> None:
    """A person who decides between two versions must see every difference, and only those."""
    there = version(
        text="autumn",
        pictures=("first", "second"),
        scopes=(SHARE,),
        pseudonym="Moss",
        subject=(("act", ("threats", "doxing")),),
        redaction_log=(Redacted("PERSON", 3),),
    )
    assert plain(differences(HERE, there)) == [
        ("pseudonym", "Rain", "Moss"),
        ("subject.act", "threats", "threats, doxing"),
        ("items.1", "spring", "autumn"),
        ("items.3", "", ""),
        ("consent", "publish_image, share_pseudonymised_to_archive, use_in_statistics", SHARE),
        ("redaction_log", "PERSON 2", "PERSON 3"),
    ]
    assert [one.field for one in differences(HERE, there) if not one.chosen] == ["consent", "redaction_log"]


def test_the_order_of_what_she_agreed_to_makes_no_difference() -> None:
    """A conflict that is none wastes the time of two people."""
    assert differences(HERE, dataclasses.replace(HERE, consent=HERE.consent[::-1])) == []


def test_a_part_that_was_put_in_does_not_shift_the_others() -> None:
    """Every part after it would look changed, and the one that is would not be found."""
    here, there = texts("a", "b", "c"), texts("new", "a", "b", "c")
    assert [one is None for one, _ in paired(here, there)] == [True, False, False, False]
    assert len(differences(version(items=here), version(items=there))) == 1


@given(TEXTS, TEXTS)
def test_side_by_side_nothing_is_lost_or_doubled(here: list[str], there: list[str]) -> None:
    """A part that is not shown cannot be chosen."""
    rows = paired(texts(*here), texts(*there))
    assert tuple(one for one, _ in rows if one) == texts(*here)
    assert tuple(one for _, one in rows if one) == texts(*there)


@given(st.permutations(["pseudonym", "items.1", "items.2"]), st.integers(0, 3))
def test_every_field_comes_from_the_side_that_was_chosen(fields: list[str], count: int) -> None:
    """A person's choice must stand as it was made."""
    there = version(2, "autumn", pictures=("second",), pseudonym="Moss")
    takes = dict.fromkeys(fields[:count], Take.THERE)
    made = put_together(HERE, there, takes)
    assert made is not None
    sides: dict[str, tuple[object, object, object]] = {
        "pseudonym": (HERE.pseudonym, there.pseudonym, made.pseudonym),
        "items.1": (HERE.items[0], there.items[0], made.items[0]),
        "items.2": (HERE.items[1], there.items[1], made.items[1]),
    }
    for field, (one, other, got) in sides.items():
        assert got == (other if field in takes else one)
    Story.parse(made.to_bytes())


def test_only_what_both_versions_say_is_agreed_to() -> None:
    """Whoever puts versions together could else give in her name what one of them does not."""
    there = version(pictures=("second",), scopes=(SHARE, Scope.QUOTE_ANONYMOUSLY))
    made = put_together(version(), there, {"items.1": Take.THERE})
    assert made is not None
    assert [one.scope for one in made.consent] == [SHARE]
    assert made.media == ()
    other = version(scopes=(Scope.SHARE_IDENTIFIED_TO_ARCHIVE,))
    assert put_together(version(), other, {}) is None


@pytest.fixture
def differing(vault: Vault, desk: Vault, tmp_path: Path, world: World) -> tuple[Vault, Vault]:
    """A desk to which Amal and Noor sent the same story in two versions, and Noor's vault."""
    noor = make_vault(tmp_path / "noor", world, alias="noor").vault
    introduce(noor, desk)
    intake.take_in(desk, send(vault, tmp_path / "a", version()))
    path = send(noor, tmp_path / "b", version(1, "It began in the autumn.", pictures=("second",)))
    assert intake.take_in(desk, path).result is Result.CONFLICT
    return desk, noor


def only(desk: Vault) -> Conflict:
    """Return the one conflict."""
    (found,) = conflicts.conflicts(desk)
    return found


def answers(desk: Vault) -> dict[str, tuple[int, list[str]]]:
    """Return for each sender how much is accepted in the answer that is due, and the codes of the rest."""
    due = desk.read(arrivals.waiting_receipts)
    found = {}
    for one in due:
        receipt, alias = Receipt.parse(one.receipt), "amal" if b'"amal"' in one.card else "noor"
        found[alias] = (len(receipt.accepted), [refused.code for refused in receipt.refused])
    return found


@pytest.mark.parametrize(
    ("take", "told"),
    [
        (Take.HERE, {"amal": (1, []), "noor": (0, ["set_aside"])}),
        (Take.THERE, {"amal": (0, ["set_aside"]), "noor": (1, [])}),
        ({"items.1": Take.THERE}, {"amal": (1, []), "noor": (1, [])}),
    ],
)
def test_a_decision_holds_and_everybody_hears_of_it(
    differing: tuple[Vault, Vault], take: Take | dict[str, Take], told: dict[str, object]
) -> None:
    """Without it the helper whose version was set aside deletes the only copy of what is right."""
    desk, noor = differing
    assert answers(desk) == {"amal": (1, []), "noor": (0, ["conflict"])}
    one = only(desk)
    side = conflicts.decide(desk, one, take)
    assert conflicts.conflicts(desk) == []
    assert answers(desk) == told
    (kept,) = conflicts.decided(desk, StoryId(STORY))
    assert (kept.decided_by, kept.here, kept.there) == ("desk", one.here.sha256, one.there.sha256)
    assert kept.result == side.sha256
    assert len(desk.read(lambda db: arrivals.received(db, StoryId(STORY)))) == 2 + side.put_together
    read = received_story(desk, StoryId(STORY))
    assert (read.signer is None) == side.put_together == (read.put_together is not None)
    with pytest.raises(NotThere):
        conflicts.conflict_of(desk, StoryId(STORY))
    with pytest.raises((ConflictRefused, NotThere)):
        conflicts.decide(desk, one, Take.HERE)
    noor.close()


def test_an_old_backup_does_not_bring_back_what_was_decided_against(
    differing: tuple[Vault, Vault], tmp_path: Path
) -> None:
    """The version that she said was wrong would count again, and nobody would remember why it had not."""
    desk, noor = differing
    backup.back_up(desk, tmp_path / "backup")
    one = only(desk)
    conflicts.decide(desk, one, Take.THERE)
    restored = backup.restore(
        tmp_path / "backup", tmp_path / "new", PASSPHRASE, world=desk.world, known=newer.known(desk)
    ).vault
    assert conflicts.conflicts(restored) == []
    assert conflicts.decided(restored, StoryId(STORY)) == conflicts.decided(desk, StoryId(STORY))
    signer = received_story(restored, StoryId(STORY)).signer
    assert signer is not None
    assert signer.alias == "noor"
    assert answers(restored) == answers(desk)
    restored.close()
    noor.close()


def test_what_was_put_together_goes_with_either_of_its_sides(
    differing: tuple[Vault, Vault], vault: Vault, tmp_path: Path
) -> None:
    """She took her version back; her words must not stay within somebody else's."""
    desk, noor = differing
    conflicts.decide(desk, only(desk), {"items.2": Take.THERE})
    assert stories.view(desk, StoryId(STORY)).document is not None
    intake.take_in(desk, take_back(vault, tmp_path / "w"))
    left = held(desk)
    assert (len(left["standing"]), left["aside"]) == (1, [])  # type: ignore[arg-type]
    assert len(left["media"]) == 1  # type: ignore[arg-type]
    assert "spring" not in str(stories.view(desk, StoryId(STORY)).document)
    intake.take_in(desk, take_back(noor, tmp_path / "w2"))
    assert stories.list_stories(desk) == []
    noor.close()


def test_a_picture_that_she_takes_back_is_gone_from_what_was_put_together(
    differing: tuple[Vault, Vault], vault: Vault, tmp_path: Path
) -> None:
    """What a person put together must follow her no like what her helper signed."""
    desk, noor = differing
    conflicts.decide(desk, only(desk), {"items.1": Take.THERE})
    intake.take_in(desk, take_back(vault, tmp_path / "w", Scope.PUBLISH_IMAGE, revision=1))
    document = stories.view(desk, StoryId(STORY)).document
    assert document is not None
    assert "media" not in str(document["items"])
    noor.close()


def test_a_story_told_here_is_not_replaced_by_what_somebody_sends(
    vault: Vault, desk: Vault, tmp_path: Path
) -> None:
    """Her originals, what was covered and her own yes hang on it; and nobody else's words are hers."""
    own = stories.new_story(desk, pseudonym="Rain", language="en")
    assert intake.take_in(desk, send(vault, tmp_path / "a", version(story_id=own))).result is Result.CONFLICT
    one = only(desk)
    assert one.here.told_here
    for takes in (Take.THERE, {"pseudonym": Take.THERE}):
        with pytest.raises(ConflictRefused) as caught:
            conflicts.decide(desk, one, takes)
        assert caught.value.code == "conflict_told_here"
    conflicts.decide(desk, one, Take.HERE)
    assert answers(desk) == {"amal": (0, ["set_aside"])}
    assert stories.view(desk, own).row.origin == "local"
    newer = version(2, "Later.", after=version(story_id=own), story_id=own)
    assert intake.take_in(desk, send(vault, tmp_path / "b", newer)).result is Result.CONFLICT


def test_originals_for_which_only_one_version_names_this_vault_are_not_put_together() -> None:
    """She had named another desk for them since; this one would go on showing her face."""
    mine, theirs = told("legal_evidence", ("noor", "hill")), told("legal_evidence", ("hill",))
    there = dataclasses.replace(theirs, items=texts("autumn"), unredacted=None)
    here = dataclasses.replace(mine, items=(*mine.items, *texts("spring")))
    made = put_together(here, there, {}, "noor")
    assert made is not None
    assert (made.originals, made.unredacted, made.items[-1].text) == ((), None, "spring")
    kept = put_together(here, there, {}, "hill")
    assert kept is not None
    assert kept.originals == here.originals
    assert made == Story.parse(made.to_bytes())
