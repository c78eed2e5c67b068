"""What Protect decides, on a real vault: nothing is covered by half, nothing decided is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tbtt_desktop.clock import World
from tbtt_desktop.errors import TbttError
from tbtt_desktop.redaction.text import render_text
from tbtt_desktop.services import protect, stories
from tbtt_desktop.services.stories import view
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import Box, Category, Mark, MarkState, Span, Stage, StoryId, Stretch
from tbtt_desktop.vault.store import Vault
from tests.ui.screens.protect_story import ALL, Told, tell, vault_in
from ui.jobs import InlineJobs, JobHandle, Report
from ui.screens.protect.found import Group, Standing
from ui.screens.protect.leaving import LeavingPresenter
from ui.screens.protect.looking import LookingPresenter
from ui.screens.protect.presenter import ProtectPresenter


@pytest.fixture
def vault(tmp_path: Path, world: World) -> Iterator[Vault]:
    """An open vault."""
    opened = vault_in(tmp_path / "vault", world)
    yield opened
    opened.close()


@pytest.fixture
def told(vault: Vault) -> Told:
    """A story with a text alone: quick."""
    return tell(vault, photos=0, sound=False)


def opened(told: Told) -> ProtectPresenter:
    """A presenter that has loaded."""
    presenter = ProtectPresenter(told.vault, InlineJobs(), told.story_id)
    presenter.load()
    return presenter


def group(presenter: ProtectPresenter, words: str) -> Group:
    """What was found of `words`."""
    return next(one for one in presenter.state.groups if one.words == words)


def marks(told: Told) -> list[Mark]:
    """Every mark of the story, as the vault has it."""
    story = view(told.vault, told.story_id)
    return [mark for item in story.items for mark in story.marks[item.item_id]]


def rendered(told: Told) -> str:
    """The text as it leaves, as the vault has it."""
    story = view(told.vault, told.story_id)
    return render_text(story.items[0].text, story.marks[told.text], story.entities).text


class HeldJobs(InlineJobs):
    """A pool in which a job begins only when the test says so."""

    def __init__(self) -> None:
        self.held: list[_Held] = []

    def run(
        self,
        work: Callable[..., Any],
        *args: Any,
        on_done: Callable[[Any], None],
        on_failed: Callable[[TbttError], None],
        on_progress: Report | None = None,
        must_finish: bool = False,
    ) -> JobHandle:
        """Hold the job."""
        go = super().run
        job = _Held(
            lambda: go(
                work,
                *args,
                on_done=on_done,
                on_failed=on_failed,
                on_progress=on_progress,
                must_finish=must_finish,
            )
        )
        self.held.append(job)
        return job

    def release(self) -> None:
        """Run what is held now."""
        waiting, self.held = self.held, []
        for job in waiting:
            job.go()


class _Held:
    def __init__(self, work: Callable[[], JobHandle]) -> None:
        self._work = work
        self.running = True
        self.dropped = False

    def go(self) -> None:
        self.running = False
        if not self.dropped:
            self._work()

    def cancel(self) -> None: ...

    def drop(self) -> None:
        self.dropped = True

    def settle(self) -> bool:
        self.running = False
        return False


def test_covering_a_name_covers_it_wherever_it_stands(told: Told) -> None:
    """A name that stays readable in one place undoes all the others."""
    presenter = opened(told)
    presenter.choose(group(presenter, "Zubeida").key)
    presenter.cover()
    assert "ubeida" not in rendered(told)
    assert rendered(told).count("[PERSON 1]") == 3
    assert group(presenter, "Zubeida").standing is Standing.COVERED
    assert presenter.state.group is not None
    assert presenter.state.group.open  # on to the next one


def test_one_undo_takes_a_whole_decision_back_and_redo_makes_it_again(told: Told) -> None:
    """Half an undo would leave a name readable of which she thinks that it is covered."""
    presenter = opened(told)
    before = rendered(told)
    presenter.cover_all()
    after, made = rendered(told), marks(told)
    assert len(made) > 4
    presenter.undo()
    assert rendered(told) == before
    assert marks(told) == []
    presenter.redo()
    assert rendered(told) == after
    assert marks(told) == made


def test_an_undo_shows_what_it_took_back(told: Told) -> None:
    """In a long story nobody sees what is readable again, unless she is led there."""
    presenter = opened(told)
    presenter.choose(group(presenter, "Mahnoor").key)
    presenter.cover()
    last = presenter.state.groups[-1].key
    presenter.choose(last)
    presenter.undo()
    assert presenter.state.current == group(presenter, "Mahnoor").key
    presenter.choose(last)
    presenter.redo()
    assert presenter.state.current == group(presenter, "Mahnoor").key


def test_undo_goes_back_to_the_very_beginning(told: Told) -> None:
    """Whoever tries things out must be able to come back from all of them."""
    presenter = opened(told)
    states = [rendered(told)]
    while presenter.state.left:
        presenter.cover() if len(states) % 2 else presenter.keep()
        states.append(rendered(told))
    assert len(states) > 4
    for state in reversed(states[:-1]):
        assert presenter.state.can_undo
        presenter.undo()
        assert rendered(told) == state
    assert not presenter.state.can_undo
    for state in states[1:]:
        presenter.redo()
        assert rendered(told) == state
    assert not presenter.state.can_redo


def test_a_word_covered_by_mistake_is_forgotten_with_its_undo(told: Told) -> None:
    """Else every "the" of the story would be suggested as a person from then on."""
    presenter = opened(told)
    groups = presenter.state.groups
    text = view(told.vault, told.story_id).items[0].text
    at = text.index("the school")
    presenter.add(told.text, Span(at, at + 3), Category.PERSON)
    assert any(one.words == "the" for one in presenter.state.groups)
    presenter.undo()
    assert presenter.state.groups == groups
    assert all(not entity.forms for entity in view(told.vault, told.story_id).entities)


def test_what_is_kept_stays_readable_and_is_not_asked_again(told: Told) -> None:
    """Being asked again and again, a tired helper covers nothing or everything."""
    presenter = opened(told)
    presenter.choose(group(presenter, "12 May 2025").key)
    presenter.keep()
    assert group(presenter, "12 May 2025").standing is Standing.KEPT
    assert "12 May 2025" in rendered(told)
    presenter.cover_all()
    assert "12 May 2025" in rendered(told)
    presenter.choose(group(presenter, "12 May 2025").key)
    presenter.cover()
    assert "[DATE 1]" in rendered(told)
    presenter.open_again()
    assert group(presenter, "12 May 2025").standing is Standing.LEFT


def test_all_of_one_kind(told: Told) -> None:
    """Covering forty numbers one by one is how one of them is missed."""
    presenter = opened(told)
    presenter.choose(group(presenter, "@zubi.writes").key)
    presenter.cover_kind()
    assert {mark.category for mark in marks(told)} == {Category.HANDLE}
    assert "0300 1234567" in rendered(told)


def test_one_place_alone(told: Told) -> None:
    """A place that means someone else must not be covered with the rest."""
    presenter = opened(told)
    presenter.choose(group(presenter, "Zubeida").key)
    presenter.cover(here_only=True)
    assert rendered(told).count("[PERSON 1]") == 1
    found = group(presenter, "Zubeida")
    assert found.count(Standing.COVERED) == 1
    assert found.count(Standing.LEFT) == 2
    presenter.move_place(1)
    presenter.keep(here_only=True)
    assert group(presenter, "Zubeida").count(Standing.KEPT) == 1


def test_a_mark_that_lost_its_place_is_asked_about_and_moved(told: Told) -> None:
    """A mark that silently covered other words would leave the name readable."""
    presenter = opened(told)
    presenter.choose(group(presenter, "Zubeida").key)
    presenter.cover()
    text = view(told.vault, told.story_id).items[0].text
    changed = text.replace("My name is Zubeida.", "They call me Zubeidas.")
    stories.save_text(told.vault, told.text, changed)
    presenter = opened(told)
    lost = next(one for one in presenter.state.groups if one.standing is Standing.UNPLACED)
    assert presenter.state.current == lost.key  # it comes first
    mark = lost.places[0].mark
    assert mark is not None
    at = changed.index("Zubeidas")
    presenter.place_here(mark.mark_id, Span(at, at + 8))
    assert "They call me [PERSON 1]." in rendered(told)
    assert all(one.state is MarkState.COVERED for one in marks(told))
    presenter.undo()
    presenter.remove(mark.mark_id)
    assert "They call me Zubeidas." in rendered(told)


def test_decisions_pressed_quickly_are_made_in_order(told: Told) -> None:
    """The second press must mean the second name, not the first one again."""
    jobs = HeldJobs()
    presenter = ProtectPresenter(told.vault, jobs, told.story_id)
    presenter.load()
    jobs.release()
    first, second = presenter.state.groups[:2]
    presenter.cover()
    presenter.keep()
    assert marks(told) == []
    jobs.release()
    jobs.release()
    assert group(presenter, first.words).standing is Standing.COVERED
    assert group(presenter, second.words).standing is Standing.KEPT


def test_who_goes_on_before_a_decision_is_kept_passes_nothing_by(told: Told) -> None:
    """The name in between would never be looked at by somebody who is quick."""
    jobs = HeldJobs()
    presenter = ProtectPresenter(told.vault, jobs, told.story_id)
    presenter.load()
    jobs.release()
    keys = [one.key for one in presenter.state.groups]
    presenter.cover()
    presenter.move(1)
    jobs.release()
    assert presenter.state.current == keys[1]


def test_leaving_at_once_loses_no_decision(told: Told) -> None:
    """Lock and Hide come at any moment; what was pressed before them counts."""
    jobs = HeldJobs()
    presenter = ProtectPresenter(told.vault, jobs, told.story_id)
    presenter.load()
    jobs.release()
    first, second = presenter.state.groups[:2]
    presenter.cover()
    presenter.keep()
    presenter.close()
    again = opened(told)
    assert group(again, first.words).standing is Standing.COVERED
    assert group(again, second.words).standing is Standing.KEPT


def test_what_is_refused_is_said_and_the_rest_goes_on(told: Told) -> None:
    """A refusal must not leave the screen as if it had been done."""
    presenter = opened(told)
    presenter.add(told.text, Span(0, 2), Category.FACE)
    assert presenter.state.error is not None
    assert presenter.state.error.code == "category_not_here"
    assert marks(told) == []
    presenter.cover()
    assert presenter.state.error is None
    assert marks(told)


def test_what_was_carried_out_before_a_refusal_is_undone_too(told: Told) -> None:
    """A disk that fills up within a decision would leave half of it behind, which no undo knows."""
    presenter = opened(told)
    first, second = (Span(at, at + 4) for at in (0, 11))

    def half(vault: Vault, _: StoryId) -> None:
        protect.cover(vault, told.text, first, Category.PERSON)
        protect.cover(vault, told.text, second, Category.FACE)

    presenter.decide(half)
    assert presenter.state.error is not None
    assert [mark.place for mark in marks(told)] == [first]
    assert presenter.state.can_undo
    presenter.undo()
    assert marks(told) == []
    presenter.redo()
    assert [mark.place for mark in marks(told)] == [first]


def test_boxes_and_silences_are_undone_too(vault: Vault) -> None:
    """A box removed by a slip of the hand must come back where it was."""
    told = tell(vault, photos=1)
    presenter = opened(told)
    presenter.add(told.photos[0], Box(10, 20, 30, 40), Category.FACE)
    presenter.add(told.sound, Stretch(8_000, 16_000), Category.PERSON)
    box = marks(told)[0]
    presenter.change_mark(box.mark_id, place=Box(1, 2, 3, 4), category=Category.TEXT)
    presenter.remove(box.mark_id)
    assert [mark.place for mark in marks(told)] == [Stretch(8_000, 16_000)]
    presenter.undo()
    presenter.undo()
    assert box in marks(told)
    presenter.undo()
    presenter.undo()
    assert marks(told) == []


def test_a_picture_is_seen_as_it_leaves(vault: Vault) -> None:
    """What she is shown must be the bytes that leave, not a drawing of them."""
    told = tell(vault, photos=1, sound=False)
    presenter, looking = opened(told), LookingPresenter(vault, InlineJobs())
    presenter.add(told.photos[0], Box(0, 0, 100, 50), Category.FACE)
    desk = presenter.state.desk
    assert desk is not None
    item = desk.story.items[1]
    looking.choose(item)
    before = looking.state.image
    looking.show_leaving(desk.story)
    after = looking.state.solid
    assert before is not None
    assert after is not None
    row = 20 * after.width * 3
    assert after.rgb[row : row + 300] == bytes(300)
    assert before.rgb[row : row + 300] != bytes(300)
    assert after.rgb[-300:] == before.rgb[-300:]


def test_her_yes_needs_everything_looked_at_and_makes_the_story_ready(vault: Vault) -> None:
    """What nobody looked at must not be called agreed."""
    told = tell(vault, photos=1, sound=False)
    presenter = opened(told)
    presenter.cover_all()
    leaving = LeavingPresenter(vault, InlineJobs(), told.story_id)
    leaving.load()
    assert leaving.state.leaving is not None
    assert leaving.state.leaving.unseen == (2,)
    leaving.say_how("heard")
    leaving.approve()
    assert leaving.state.leaving.approval is None
    presenter.look(2)
    leaving.load()
    leaving.approve()
    assert leaving.state.leaving.approval is None  # nobody asked whether she would be recognised
    leaving.answer(on=True)
    leaving.approve()
    assert leaving.state.leaving.approval is not None
    assert leaving.state.leaving.asked
    assert leaving.state.leaving.approval.how == "heard"
    assert view(vault, told.story_id).row.stage is Stage.READY
    presenter.undo()  # a change after her yes asks for another one
    assert view(vault, told.story_id).row.stage is Stage.OPEN
    leaving.load()
    assert leaving.state.leaving.approval is None


def test_she_agrees_to_what_was_shown_and_to_nothing_that_came_after(told: Told) -> None:
    """An undo still on its way to the disk would let a name leave that she saw covered."""
    presenter = opened(told)
    presenter.cover_all()
    leaving = LeavingPresenter(told.vault, InlineJobs(), told.story_id)
    leaving.load()
    leaving.answer(on=True)
    leaving.say_how("seen")
    presenter.undo()
    leaving.approve()
    assert leaving.state.leaving is not None
    assert leaving.state.leaving.approval is None
    assert "Zubeida" in leaving.state.leaving.parts[0].made.text.text  # what would leave now is shown
    leaving.answer(on=True)
    leaving.approve()
    assert leaving.state.leaving.approval is not None


def test_it_says_what_consent_holds_back(vault: Vault) -> None:
    """She must see that her voice does not leave before she agrees, not learn it later."""
    scopes = tuple(scope for scope in ALL if scope is not Scope.PUBLISH_VOICE_ORIGINAL)
    told = tell(vault, photos=1, scopes=scopes)
    leaving = LeavingPresenter(vault, InlineJobs(), told.story_id)
    leaving.load()
    assert leaving.state.leaving is not None
    held = {part.made.item.item_id: part.held for part in leaving.state.leaving.parts}
    assert held == {told.text: None, told.photos[0]: None, told.sound: Scope.PUBLISH_VOICE_ORIGINAL}


def test_it_asks_about_dates_and_places_that_stay_readable(told: Told) -> None:
    """Names covered and the village left readable is how people are recognised."""
    presenter = opened(told)
    leaving = LeavingPresenter(told.vault, InlineJobs(), told.story_id)
    leaving.load()
    assert leaving.state.leaving is not None
    assert told_by(leaving) == {"12 May 2025": False, "cousin": False}
    presenter.choose(group(presenter, "12 May 2025").key)
    presenter.keep()
    leaving.answer(on=True)
    assert leaving.state.told
    leaving.load()
    assert told_by(leaving) == {"12 May 2025": True, "cousin": False}
    assert leaving.state.told  # the same words are left
    presenter.choose(group(presenter, "12 May 2025").key)
    presenter.cover()
    text = view(told.vault, told.story_id).items[0].text
    presenter.add(told.text, Span(text.index("cousin"), text.index("cousin") + 6), Category.PERSON)
    leaving.load()
    assert told_by(leaving) == {}
    assert leaving.state.leaving.asked
    presenter.undo()
    leaving.load()
    assert told_by(leaving) == {"cousin": False}
    assert not leaving.state.told  # what was answered was another question


def told_by(leaving: LeavingPresenter) -> dict[str, bool]:
    """By what she may be recognised, and whether it was kept."""
    assert leaving.state.leaving is not None
    return {one.words: one.kept for one in leaving.state.leaving.readable}


def test_an_undo_that_no_longer_fits_changes_nothing(told: Told) -> None:
    """Half an undo is worse than none: what is on the screen must be what is in the vault."""
    presenter = opened(told)
    presenter.choose(group(presenter, "Zubeida").key)
    presenter.cover()
    protect.remove_mark(told.vault, marks(told)[-1].mark_id)  # as the command line could
    kept = marks(told)
    presenter.undo()
    assert presenter.state.error is not None
    assert presenter.state.error.code == "mark_unknown"
    assert marks(told) == kept
    assert group(presenter, "Zubeida").count(Standing.COVERED) == len(kept)
