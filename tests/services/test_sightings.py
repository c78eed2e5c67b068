"""Looking through a story's pictures: once, kept, and stopped by nothing but the person."""

from __future__ import annotations

from typing import Any

import pytest

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.errors import Cancelled
from tbtt_desktop.guard.client import decode_photo
from tbtt_desktop.guard.errors import GuardProblem
from tbtt_desktop.services import capture, decisions, protect, sightings, stories
from tbtt_desktop.stories.records import Box, Category, ItemId, MarkState, StoryId
from tbtt_desktop.stories.seen import Face, Line, Seen
from tbtt_desktop.vault import sightings as kept
from tbtt_desktop.vault.store import Vault
from tests.helpers.chat import chat
from tests.helpers.made import make_story, picture


def line(text: str, top: int) -> Line:
    """A line as it is read, ten pixels a letter."""
    right = 10 + 10 * len(text)
    stops = tuple(round(1000 * at / len(text)) for at in range(len(text) + 1))
    return Line((10, top, right, top, right, top + 20, 10, top + 20), text, stops, 99)


SEEN = Seen(
    320,
    240,
    faces=(Face(Box(200, 100, 40, 50), 90),),
    lines=(line("where is Zubeida Khan", 10), line("come home", 60)),
    codes=(Box(20, 150, 60, 60),),
)


@pytest.fixture
def looked(vault: Vault) -> tuple[Vault, StoryId, ItemId]:
    """A story whose picture was looked through."""
    made = make_story(vault)
    vault.write(lambda db: kept.put(db, made.photo, sightings.LOOKER, SEEN))
    return vault, made.story_id, made.photo


def offered(vault: Vault, story_id: StoryId, photo: ItemId) -> list[tuple[Category, str]]:
    """What is offered in the picture."""
    return [(one.category, one.words) for one in sightings.suggestions(vault, story_id)[photo]]


def test_what_is_learned_later_is_found_in_what_was_read_before(
    looked: tuple[Vault, StoryId, ItemId],
) -> None:
    """She tells his nickname at the end, and it stands in the first picture."""
    vault, story_id, photo = looked
    assert (Category.PLACE, "home") not in offered(vault, story_id, photo)
    stories.add_text(vault, story_id, "They called the house Come, all of them.")
    protect.cover_term(vault, story_id, "Come", Category.ORG)
    assert (Category.ORG, "come") in offered(vault, story_id, photo)


def test_covering_by_kind_is_one_decision_and_can_be_taken_back(
    looked: tuple[Vault, StoryId, ItemId],
) -> None:
    """A key pressed by mistake would cost every box that was drawn before."""
    vault, story_id, photo = looked
    before = stories.view(vault, story_id)
    assert sightings.still_open(sightings.suggestions(vault, story_id)[photo]) == 3
    made = sightings.accept(vault, story_id, [Category.FACE, Category.CODE])
    assert [mark.category for mark in made] == [Category.FACE, Category.CODE]
    assert {category for category, _ in offered(vault, story_id, photo)} == {Category.PERSON, Category.TEXT}
    sightings.accept(vault, story_id)
    assert offered(vault, story_id, photo) == []
    change = decisions.difference(before, stories.view(vault, story_id))
    assert change is not None
    decisions.make_change(vault, story_id, change.reversed)
    assert stories.view(vault, story_id).marks == before.marks
    assert len(offered(vault, story_id, photo)) == 5


def test_what_is_kept_stays_to_be_seen_and_is_not_asked_about(
    looked: tuple[Vault, StoryId, ItemId],
) -> None:
    """The face of the one who threatens is her evidence."""
    vault, story_id, photo = looked
    face = next(o for o in sightings.suggestions(vault, story_id)[photo] if o.category is Category.FACE)
    protect.keep(vault, photo, face.box, Category.FACE)
    assert Category.FACE not in [category for category, _ in offered(vault, story_id, photo)]
    sightings.accept(vault, story_id)
    marks = stories.view(vault, story_id).marks[photo]
    assert [m.state for m in marks if m.category is Category.FACE] == [MarkState.KEPT]


def test_a_box_outside_the_picture_takes_no_other_along(looked: tuple[Vault, StoryId, ItemId]) -> None:
    """Half of what she accepted would be covered, and nobody would know which half."""
    vault, _, photo = looked
    with pytest.raises(protect.MarkRefused):
        protect.cover_boxes(
            vault, photo, [(Box(0, 0, 9, 9), Category.TEXT), (Box(999, 999, 9, 9), Category.TEXT)]
        )
    assert stories.view(vault, vault.read(lambda db: _story_of(db, photo))).marks[photo] == ()


def _story_of(db: Any, photo: ItemId) -> StoryId:
    return StoryId(db.execute("SELECT story_id FROM items WHERE item_id = ?", (photo,)).fetchone()[0])


def test_a_picture_that_breaks_the_guard_keeps_no_other_one_waiting(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One damaged screenshot among twenty, and nineteen would not be looked through."""
    made = make_story(vault)
    second = capture.add_photo(vault, made.story_id, Memory(bytearray(chat(["ask Zubeida"]).png())))
    decode = decode_photo
    broken = iter([True, False])

    def decode_or_break(*args: Any, **options: Any) -> Any:
        if next(broken):
            raise GuardProblem("guard_crashed")
        return decode(*args, **options)

    monkeypatch.setattr(sightings, "decode_photo", decode_or_break)
    looked = sightings.look_through(vault, made.story_id, first=made.photo)
    assert looked.done == 1
    assert {item_id: problem.code for item_id, problem in looked.refused.items()} == {
        made.photo: "guard_crashed"
    }
    assert sightings.found_in(vault, made.story_id).keys() == {second}
    assert (Category.TEXT, "ask Zubeida") in offered(vault, made.story_id, second)


def test_stopping_keeps_what_was_found(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who stops at the last of twenty pictures would begin with the first again."""
    made = make_story(vault)
    vault.write(lambda db: kept.put(db, made.photo, sightings.LOOKER, SEEN))
    capture.add_photo(vault, made.story_id, Memory(bytearray(picture("another one"))))

    class Stopped:
        def report(self, step: str, done: int, total: int) -> None: ...

        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        sightings.look_through(vault, made.story_id, Stopped())
    assert sightings.found_in(vault, made.story_id) == {made.photo: SEEN}


def test_another_way_to_look_looks_again(looked: tuple[Vault, StoryId, ItemId]) -> None:
    """A better eye would help only in stories that are told after it."""
    vault, story_id, photo = looked
    assert sightings.waiting(stories.view(vault, story_id), {photo}) == []
    vault.write(lambda db: kept.put(db, photo, "sight-0", SEEN))
    assert sightings.found_in(vault, story_id) == {}
    assert offered_pictures(vault, story_id) == []


def test_what_was_damaged_is_looked_for_again(looked: tuple[Vault, StoryId, ItemId]) -> None:
    """After a salvage the story would not open at all, for the sake of a suggestion."""
    vault, story_id, photo = looked
    vault.write(lambda db: db.execute("UPDATE sightings SET found = '{' WHERE item_id = ?", (photo,)))
    assert sightings.found_in(vault, story_id) == {}
    assert [item.item_id for item in sightings.waiting(stories.view(vault, story_id), ())] == [photo]


def offered_pictures(vault: Vault, story_id: StoryId) -> list[ItemId]:
    """The pictures in which something is offered."""
    return list(sightings.suggestions(vault, story_id))
