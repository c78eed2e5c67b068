"""People and places put right, on a real vault: one label each, and no label for two."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tbtt_desktop.errors import WorldError
from tbtt_desktop.redaction.text import render_text
from tbtt_desktop.services import consent, covering, decisions, entries, protect, stories
from tbtt_desktop.services.covering import Wanted
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Category, Entity, EntityId, ItemId, MarkState, Span, StoryId
from tbtt_desktop.vault.store import Vault

TEXT = "Amina came. Mina wept. AMINA left for Kasur, and Mina stayed. In Kasur they met Saad."


@pytest.fixture
def told(vault: Vault) -> tuple[StoryId, ItemId]:
    """A story in which Amina, Mina and Saad are three people, and Kasur a fourth."""
    story_id = stories.new_story(vault, language="en")
    consent.change(vault, story_id, grant=(Scope.TAKE_NOTES,))
    item = stories.add_text(vault, story_id, TEXT)
    for name in ("Amina", "Mina", "Saad", "Kasur"):
        protect.cover_term(vault, story_id, name, Category.PERSON)
    return story_id, item


def leaves(vault: Vault, story_id: StoryId) -> str:
    """The text as it leaves."""
    story = stories.view(vault, story_id)
    (item,) = story.items
    return render_text(item.text, story.marks[item.item_id], story.entities).text


def entry(vault: Vault, story_id: StoryId, form: str) -> Entity:
    """The entry that has a form."""
    return next(one for one in stories.view(vault, story_id).entities if form in one.forms)


def test_two_entries_become_one_under_the_first_label(vault: Vault, told: tuple[StoryId, ItemId]) -> None:
    """The reader would meet two girls where there is one, and count two."""
    story_id, _ = told
    before = stories.view(vault, story_id)
    text = leaves(vault, story_id)
    kept, other = entry(vault, story_id, "Amina"), entry(vault, story_id, "Mina")
    entries.merge(vault, story_id, kept.entity_id, other.entity_id)
    assert leaves(vault, story_id) == text.replace("[PERSON 2]", "[PERSON 1]")
    assert entry(vault, story_id, "Mina").forms == ("Amina", "AMINA", "Mina")
    change = decisions.difference(before, stories.view(vault, story_id))
    assert change is not None
    decisions.make_change(vault, story_id, change.reversed)
    assert leaves(vault, story_id) == text
    assert stories.view(vault, story_id).entities == before.entities
    decisions.make_change(vault, story_id, change)
    assert "[PERSON 2]" not in leaves(vault, story_id)


def test_a_label_that_went_is_given_to_nobody_again(vault: Vault, told: tuple[StoryId, ItemId]) -> None:
    """In a bundle that left before, [PERSON 2] is Mina for ever."""
    story_id, _ = told
    entries.merge(
        vault, story_id, entry(vault, story_id, "Amina").entity_id, entry(vault, story_id, "Mina").entity_id
    )
    own = entries.separate(vault, story_id, entry(vault, story_id, "Amina").entity_id, "Mina")
    assert own.label == "[PERSON 5]"
    assert leaves(vault, story_id).startswith("[PERSON 1] came. [PERSON 5] wept. [PERSON 1] left")
    stories.add_text(vault, story_id, "Then Zubeida came.")
    (mark,) = protect.cover_term(vault, story_id, "Zubeida", Category.PERSON)
    assert mark.entity_id == entry(vault, story_id, "Zubeida").entity_id
    assert entry(vault, story_id, "Zubeida").label == "[PERSON 6]"


def test_every_spelling_of_a_form_moves_with_it(vault: Vault, told: tuple[StoryId, ItemId]) -> None:
    """AMINA would go on under the label of somebody who she is not."""
    story_id, _ = told
    saad, amina = entry(vault, story_id, "Saad"), entry(vault, story_id, "Amina")
    entries.merge(vault, story_id, saad.entity_id, amina.entity_id)
    entries.separate(vault, story_id, saad.entity_id, "amina", entry(vault, story_id, "Mina").entity_id)
    assert entry(vault, story_id, "Mina").forms == ("Mina", "Amina", "AMINA")
    assert leaves(vault, story_id).count("[PERSON 2]") == 4
    assert leaves(vault, story_id).count("[PERSON 3]") == 1


def test_another_kind_is_another_label(vault: Vault, told: tuple[StoryId, ItemId]) -> None:
    """A town that is called a person would be counted as one."""
    story_id, _ = told
    place = entries.set_category(vault, story_id, entry(vault, story_id, "Kasur").entity_id, Category.PLACE)
    assert place.label == "[PLACE 1]"
    assert leaves(vault, story_id).count("[PLACE 1]") == 2
    marks = stories.view(vault, story_id).marks[told[1]]
    assert {mark.category for mark in marks if mark.entity_id == place.entity_id} == {Category.PLACE}


def test_what_makes_no_sense_is_refused_and_changes_nothing(
    vault: Vault, told: tuple[StoryId, ItemId]
) -> None:
    """An entry merged with itself would lose all its names."""
    story_id, _ = told
    before, amina = stories.view(vault, story_id), entry(vault, story_id, "Amina").entity_id
    refusals: tuple[tuple[str, Callable[[], object]], ...] = (
        ("entry_same", lambda: entries.merge(vault, story_id, amina, amina)),
        ("entry_unknown", lambda: entries.merge(vault, story_id, amina, EntityId(999))),
        ("entry_form_unknown", lambda: entries.separate(vault, story_id, amina, "Zubeida")),
        ("entry_form_only", lambda: entries.separate(vault, story_id, amina, "Amina")),
        ("category_not_here", lambda: entries.set_category(vault, story_id, amina, Category.FACE)),
    )
    for code, act in refusals:
        with pytest.raises(WorldError) as refused:
            act()
        assert refused.value.code == code
    after = stories.view(vault, story_id)
    assert (after.marks, after.entities) == (before.marks, before.entities)


def test_many_places_are_decided_together_or_not_at_all(vault: Vault, told: tuple[StoryId, ItemId]) -> None:
    """With half of them covered she would believe that all are."""
    story_id, item = told
    before = stories.view(vault, story_id).marks
    wanted = [
        Wanted(item, Span(TEXT.index("wept"), TEXT.index("wept") + 4), Category.PERSON),
        Wanted(item, Span(0, 10_000), Category.PERSON),
    ]
    for decide in (covering.cover_spans, covering.keep_spans):
        with pytest.raises(WorldError):
            decide(vault, story_id, wanted)
        assert stories.view(vault, story_id).marks == before


def test_covering_what_was_kept_leaves_one_mark(vault: Vault, told: tuple[StoryId, ItemId]) -> None:
    """Two marks on one word would disagree for ever."""
    story_id, item = told
    wanted = [Wanted(item, Span(TEXT.index("wept"), TEXT.index("wept") + 4), Category.PERSON)]
    for decide, state in (
        (covering.keep_spans, MarkState.KEPT),
        (covering.cover_spans, MarkState.COVERED),
        (covering.keep_spans, MarkState.KEPT),
    ):
        decide(vault, story_id, wanted)
        marks = stories.view(vault, story_id).marks[item]
        assert [mark.state for mark in marks if mark.place == wanted[0].span] == [state]
