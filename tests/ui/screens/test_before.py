"""Before she speaks: what was asked and agreed to is on disk as soon as it is said to be."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from tbtt_desktop.errors import FileProblem, WorldError
from tbtt_desktop.services import consent, stories
from tbtt_desktop.services.forms import before
from tbtt_desktop.services.help_list import help_list
from tbtt_desktop.stories.consent import DURATION_DEFAULT, Scope
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault.store import Vault
from tests.ui.screens.screens import Stage
from ui.i18n import LANGUAGES
from ui.jobs import InlineJobs
from ui.page import Page, Saving
from ui.route import Route, Screen
from ui.screens.before.agree import FIRST, MORE
from ui.screens.before.cards import SafeMoment, StoryName
from ui.screens.before.page import BeforePage
from ui.screens.before.presenter import BeforePresenter
from ui.theme import Size
from ui.widgets import CheckRow, PrimaryButton, PrivateLineEdit, Switch
from ui.widgets.combo import Choice


@pytest.fixture
def story_id(quiet: Stage) -> StoryId:
    """A story that has just been begun."""
    return stories.new_story(quiet.vault, pseudonym="Rain", language="en")


def open_before(stage: Stage, story_id: StoryId) -> BeforePage:
    """Show the page."""
    page = stage.open(Screen.BEFORE, story_id)
    assert isinstance(page, BeforePage)
    return page


def switch(page: Page, words: str) -> Switch:
    """Return the switch of a sentence."""
    return next(one for one in page.findChildren(Switch) if one.accessibleName() == words)


def note(page: Page) -> Saving:
    """Return what the note of saving says."""
    return page.saving


def presenter_of(vault: Vault, story_id: StoryId) -> BeforePresenter:
    """Return a presenter that has loaded."""
    presenter = BeforePresenter(vault, InlineJobs(), story_id, "en")
    presenter.load()
    return presenter


def test_a_new_story_is_begun_and_gone_to(quiet: Stage) -> None:
    """One press must lead to a story that exists, and a lock at once after it must find that story."""
    quiet.open(Screen.BEFORE)
    (row,) = stories.list_stories(quiet.vault)
    assert quiet.window.opened == [Route(Screen.BEFORE, row.story_id)]
    assert row.language == "en"


def test_nothing_is_agreed_to_before_she_says_so(quiet: Stage, story_id: StoryId) -> None:
    """A yes that nobody said is no consent."""
    page = open_before(quiet, story_id)
    assert not any(one.isChecked() for one in page.findChildren(Switch))
    assert quiet.story(story_id).consent.grants == ()


def test_every_scope_can_be_chosen() -> None:
    """A choice that has no switch cannot be made."""
    assert {*FIRST, *MORE, Scope.WITHHOLD_FROM} == set(Scope)


def test_a_yes_and_a_no_are_on_disk_at_once(quiet: Stage, story_id: StoryId) -> None:
    """Her no must hold from the moment she says it."""
    page = open_before(quiet, story_id)
    one = switch(page, "Write down what I say")
    one.setFocus()
    QTest.keyClick(one, Qt.Key.Key_Space)
    view = quiet.story(story_id)
    assert view.consent.scopes() == {Scope.TAKE_NOTES}
    assert view.consent.grants[0].until == quiet.vault.world.clock.today() + DURATION_DEFAULT
    assert note(page) is Saving.SAVED
    QTest.keyClick(one, Qt.Key.Key_Space)
    assert quiet.story(story_id).consent.scopes() == set()


def test_what_was_asked_is_kept(quiet: Stage, story_id: StoryId) -> None:
    """Whether it was safe to talk must be known to the next helper too."""
    page = open_before(quiet, story_id)
    card = page.findChild(SafeMoment)
    assert card is not None
    row = card.findChildren(CheckRow)[0]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert quiet.story(story_id).checks == {"alone"}
    again = open_before(quiet, story_id)
    first = again.findChild(SafeMoment)
    assert first is not None
    assert first.findChildren(CheckRow)[0].isChecked()


def test_the_six_points_are_there_in_every_language() -> None:
    """She must hear in her own words that accounts can be held against her, and where silence ends."""
    for language in LANGUAGES:
        points = before(language.code)
        assert [point.name for point in points] == [
            "purpose",
            "who_sees",
            "control",
            "court",
            "limits",
            "changing",
        ]
        assert {point.language for point in points} == {language.code}
        assert len({point.text for point in points}) == 6


def test_a_language_without_words_falls_back(vault: Vault, quiet: Stage, story_id: StoryId) -> None:
    """A language that we do not have must show another, never nothing."""
    presenter = presenter_of(vault, story_id)
    presenter.set_language("qu", "PE")
    assert {point.language for point in presenter.state.points} == {"en"}
    row = quiet.story(story_id).row
    assert (row.language, row.country) == ("qu", "PE")


def test_what_was_explained_is_kept_with_who_explained_it(vault: Vault, story_id: StoryId) -> None:
    """Consent without its explanation is worth nothing, to her and to a court."""
    presenter = presenter_of(vault, story_id)
    presenter.show_point(3)
    presenter.set_explained(True)
    presenter.show_point(0)
    presenter.set_explained(True)
    record = stories.view(vault, story_id).consent.record
    assert record.explained == ("purpose", "court")
    assert record.explained_by == "amal"
    assert record.language == "en"
    presenter.set_explained(False)
    assert stories.view(vault, story_id).consent.record.explained == ("court",)


def test_for_whom_and_until_when_holds_for_every_yes(vault: Vault, desk: Vault, story_id: StoryId) -> None:
    """Agreed to for one desk, it must not go to another."""
    presenter = presenter_of(vault, story_id)
    assert presenter.state.trusted == ("desk",)
    presenter.set_scope(Scope.TAKE_NOTES, True)
    presenter.set_scope(Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE, True)
    until = dt.date(2026, 6, 1)
    presenter.set_terms("desk", until)
    presenter.set_scope(Scope.USE_IN_STATISTICS, True)
    grants = stories.view(vault, story_id).consent.grants
    assert {(grant.recipient, grant.until) for grant in grants} == {("desk", until)}
    assert len(grants) == 3


def test_it_can_be_kept_from_someone(vault: Vault, desk: Vault, story_id: StoryId) -> None:
    """Whom she fears may sit at a desk that is trusted."""
    presenter = presenter_of(vault, story_id)
    presenter.withhold_from("desk", True)
    presenter.withhold_from("uncle-desk", True)
    assert stories.view(vault, story_id).consent.withheld_from("desk")
    again = presenter_of(vault, story_id)
    assert again.state.withheld_from == ("desk", "uncle-desk")
    assert Scope.WITHHOLD_FROM not in again.state.scopes
    again.withhold_from("desk", False)
    assert stories.view(vault, story_id).consent.withheld_from("uncle-desk")
    assert not stories.view(vault, story_id).consent.withheld_from("desk")


def test_yeses_on_different_terms_are_said_to_be_so(vault: Vault, desk: Vault, story_id: StoryId) -> None:
    """One line for all would claim terms to which she did not agree."""
    consent.change(vault, story_id, grant=[Scope.TAKE_NOTES])
    consent.change(vault, story_id, grant=[Scope.USE_IN_STATISTICS], recipient="desk")
    assert presenter_of(vault, story_id).state.mixed


def test_a_typed_name_is_kept_and_an_empty_one_is_refused(quiet: Stage, story_id: StoryId) -> None:
    """A story without a name cannot be found, and must not keep a helper on the page."""
    page = open_before(quiet, story_id)
    card = page.findChild(StoryName)
    assert card is not None
    field = card.findChild(PrivateLineEdit)
    assert field is not None
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Heron")
    assert note(page) is Saving.SAVING
    quiet.qtbot.waitUntil(lambda: quiet.story(story_id).row.pseudonym == "Heron")
    assert note(page) is Saving.SAVED
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    page.leave()
    assert quiet.story(story_id).row.pseudonym == "Heron"


def test_leaving_right_after_typing_loses_nothing(busy: Stage) -> None:
    """A lock can come between two letters."""
    story_id = stories.new_story(busy.vault, pseudonym="Rain")
    page = open_before(busy, story_id)
    busy.qtbot.waitUntil(lambda: page.title == "Rain")
    card = page.findChild(StoryName)
    assert card is not None
    field = card.findChild(PrivateLineEdit)
    assert field is not None
    one = switch(page, "Keep it in this vault")
    one.toggle()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Lagoon")
    page.leave()
    view = busy.story(story_id)
    assert view.row.pseudonym == "Lagoon"
    assert view.consent.scopes() == {Scope.STORE_LOCAL}


def test_the_list_of_help_is_the_vaults(vault: Vault, story_id: StoryId) -> None:
    """Numbers that were written once must be there in the next emergency."""
    presenter_of(vault, story_id).set_help_list("Shelter, day and night: 0800 1")
    assert help_list(vault) == "Shelter, day and night: 0800 1"
    assert presenter_of(vault, stories.new_story(vault)).state.help_list == "Shelter, day and night: 0800 1"


def test_a_full_disk_is_not_called_saved(
    quiet: Stage, story_id: StoryId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The word "Saved" must never be a hope."""
    page = open_before(quiet, story_id)

    def full(*_: object, **__: object) -> None:
        raise FileProblem("disk_full", name="notebook")

    with monkeypatch.context() as patch:
        patch.setattr("ui.screens.before.presenter.consent.change", full)
        switch(page, "Write down what I say").toggle()
        assert note(page) is Saving.FAILED
        with pytest.raises(WorldError):
            page.leave()
    page._presenter.retry()
    assert note(page) is Saving.SAVED
    assert quiet.story(story_id).consent.scopes() == {Scope.TAKE_NOTES}


def test_a_wheel_over_a_choice_changes_nothing(quiet: Stage, story_id: StoryId) -> None:
    """Scrolling past must not change the country, the language, or from whom it is kept."""
    page = open_before(quiet, story_id)
    before_ = quiet.story(story_id)
    for box in page.findChildren(Choice):
        middle = QPointF(box.rect().center())
        wheel = QWheelEvent(
            middle,
            box.mapToGlobal(middle),
            QPoint(0, -240),
            QPoint(0, -240),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, wheel)
        assert not box.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus
    assert quiet.story(story_id) == before_


def test_ctrl_enter_begins_the_interview(quiet: Stage, story_id: StoryId) -> None:
    """The next step is one key away, and nothing keeps her from it."""
    page = open_before(quiet, story_id)
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert quiet.window.opened == [Route(Screen.INTERVIEW, story_id)]
    (begin,) = [button for button in page.findChildren(PrimaryButton) if button.isVisible()]
    assert begin.text() == "Begin the interview"
    assert begin.mapTo(page, begin.rect().bottomLeft()).y() < Size.WINDOW_H - 3 * Size.BUTTON  # in sight


def test_deleting_asks_first_and_leads_back_to_the_list(quiet: Stage, story_id: StoryId) -> None:
    """What she takes back must go, and only when it is meant."""
    page = open_before(quiet, story_id)
    page._presenter.ask_to_delete(True)
    assert len(stories.list_stories(quiet.vault)) == 1
    delete = next(button for button in page.findChildren(QPushButton) if button.text() == "Delete")
    delete.click()
    assert stories.list_stories(quiet.vault) == []
    assert quiet.window.opened == [Route(Screen.STORIES)]
    page.leave()
