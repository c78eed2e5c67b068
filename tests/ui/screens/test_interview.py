"""The interview: not a letter is lost, and nothing is taken to which she did not agree."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tbtt_desktop.errors import Cancelled, FileProblem
from tbtt_desktop.services import capture, consent, erasing, stories
from tbtt_desktop.services.forms import questions
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import ItemKind, StoryId
from tbtt_desktop.vault.store import Vault
from tests.helpers.made import picture, sound
from tests.ui.screens.screens import Stage
from ui.i18n import LANGUAGES
from ui.jobs import InlineJobs
from ui.page import Page, Saving
from ui.route import Route, Screen
from ui.screens.interview.incoming import from_file, kind_of
from ui.screens.interview.page import InterviewPage
from ui.screens.interview.parts import PartCard, Writing
from ui.screens.interview.presenter import InterviewPresenter
from ui.screens.interview.side import Notes
from ui.screens.typing import SAVE_AFTER
from ui.widgets import InlineMessage, ProgressPanel

CAPTURE = (Scope.TAKE_NOTES, Scope.TAKE_PHOTO, Scope.RECORD_AUDIO)


def begin(vault: Vault, *scopes: Scope) -> StoryId:
    """Begin a story with her yes to `scopes`, all of the interview by default."""
    story_id = stories.new_story(vault, pseudonym="Rain", language="en")
    consent.change(vault, story_id, grant=scopes or CAPTURE)
    return story_id


def open_interview(stage: Stage, story_id: StoryId, place: str = "") -> InterviewPage:
    """Show the page, loaded."""
    page = stage.open(Screen.INTERVIEW, story_id, place)
    assert isinstance(page, InterviewPage)
    stage.qtbot.waitUntil(lambda: page.title == "Rain")
    return page


def presenter_of(vault: Vault, story_id: StoryId) -> InterviewPresenter:
    """Return a presenter that has loaded."""
    presenter = InterviewPresenter(vault, InlineJobs(), story_id, "en", 96)
    presenter.load()
    return presenter


def cards(page: Page) -> list[PartCard]:
    """Return the timeline from top to bottom."""
    return sorted(
        (card for card in page.findChildren(PartCard) if not card.isHidden()), key=lambda card: card.y()
    )


def button(page: QWidget, words: str) -> QPushButton:
    """Return a button by its words."""
    return next(one for one in page.findChildren(QPushButton) if one.text() == words)


def note(page: Page) -> Saving:
    """Return what the note of saving says."""
    return page.saving


def texts(stage: Stage, story_id: StoryId) -> list[str]:
    """Return what is on disk."""
    return [item.text for item in stage.story(story_id).items]


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    """A picture, a sound, and a file that is neither."""
    made = {"a.jpg": picture(), "b.png": picture(kind="PNG"), "c.wav": sound(1.0), "d.jpg": b"not a picture"}
    for name, data in made.items():
        (tmp_path / name).write_bytes(data)
    return {name: tmp_path / name for name in made}


def test_a_new_interview_waits_for_the_first_letter(busy: Stage) -> None:
    """The first word must not fall into a void; and an empty part must not be kept."""
    story_id = begin(busy.vault)
    page = open_interview(busy, story_id)
    field = page.focusWidget()
    assert isinstance(field, Writing)
    assert busy.story(story_id).items == ()
    QTest.keyClicks(field, "I")
    assert note(page) is Saving.SAVING
    busy.qtbot.waitUntil(lambda: texts(busy, story_id) == ["I"], timeout=2_000)
    busy.qtbot.waitUntil(lambda: note(page) is Saving.SAVED)
    page.leave()


def test_typing_is_saved_while_it_goes_on(busy: Stage) -> None:
    """Who types for an hour without a pause must not lose that hour to a power cut."""
    story_id = begin(busy.vault)
    page = open_interview(busy, story_id)
    field = page.focusWidget()
    assert isinstance(field, Writing)
    assert SAVE_AFTER <= 400
    for _ in range(60):
        QTest.keyClicks(field, "word ", delay=12)
        if texts(busy, story_id):
            break
    else:
        pytest.fail("nothing was saved before the typing paused")
    page.leave()
    assert texts(busy, story_id) == [field.text()]


def test_leaving_right_after_typing_loses_nothing(busy: Stage) -> None:
    """Hide and Lock come in the middle of a word."""
    story_id = begin(busy.vault)
    page = open_interview(busy, story_id)
    field = page.focusWidget()
    assert isinstance(field, Writing)
    QTest.keyClicks(field, "He said come out")
    page.leave()
    assert texts(busy, story_id) == ["He said come out"]


def test_every_script_is_kept_as_typed(quiet: Stage) -> None:
    """Her language, its marks and its signs must come back letter for letter."""
    story_id = begin(quiet.vault)
    page = open_interview(quiet, story_id)
    field = page.focusWidget()
    assert isinstance(field, Writing)
    written = "میں نے کہا \u200fنہیں\n\nमैंने कहा 😀 नहीं"
    field.insertPlainText(written)
    page.leave()
    assert texts(quiet, story_id) == [written]


def test_writing_goes_on_where_it_was(quiet: Stage) -> None:
    """After a lock the cursor stands where she stopped."""
    story_id = begin(quiet.vault)
    item_id = stories.add_text(quiet.vault, story_id, "First this. Then that.")
    page = open_interview(quiet, story_id, f"{item_id} 11")
    field = page.focusWidget()
    assert isinstance(field, Writing)
    assert field.textCursor().position() == 11
    assert page.place() == f"{item_id} 11"
    QTest.keyClicks(field, " And this.")
    page.leave()
    assert texts(quiet, story_id) == ["First this. And this. Then that."]


def test_f2_begins_another_part_but_never_two_empty_ones(quiet: Stage) -> None:
    """Pressing twice must not leave a blank part in her story."""
    story_id = begin(quiet.vault)
    page = open_interview(quiet, story_id)
    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_F2)
    assert len(cards(page)) == 1
    QTest.keyClicks(page.focusWidget(), "one")
    QTest.keyClick(page, Qt.Key.Key_F2)
    QTest.keyClicks(page.focusWidget(), "two")
    page.leave()
    assert texts(quiet, story_id) == ["one", "two"]


def test_pictures_and_sounds_join_the_timeline(busy: Stage, files: dict[str, Path]) -> None:
    """What she shows belongs beside what she tells, in the order in which it came."""
    story_id = begin(busy.vault)
    page = open_interview(busy, story_id)
    QTest.keyClicks(page.focusWidget(), "Look at this.")
    busy.chosen.paths = [files["a.jpg"], files["b.png"]]
    button(page, "Picture").click()
    busy.qtbot.waitUntil(lambda: len(busy.story(story_id).items) == 3, timeout=20_000)
    busy.chosen.paths = [files["c.wav"]]
    busy.qtbot.waitUntil(lambda: page._presenter.state.adding is None, timeout=20_000)
    button(page, "Add a sound file").click()
    busy.qtbot.waitUntil(lambda: len(cards(page)) == 4, timeout=20_000)
    kinds = [item.kind for item in busy.story(story_id).items]
    assert kinds == [ItemKind.TEXT, ItemKind.PHOTO, ItemKind.PHOTO, ItemKind.AUDIO]
    assert [card.kind for card in cards(page)] == kinds
    busy.qtbot.waitUntil(lambda: len(page._presenter.state.thumbnails) == 2, timeout=20_000)
    assert all(page._presenter.state.thumbnails.values())
    assert page.findChild(ProgressPanel).isHidden()  # type: ignore[union-attr]  # it is there
    page.leave()


def test_a_caption_is_saved(quiet: Stage, files: dict[str, Path]) -> None:
    """What a picture shows is known only to who took it down."""
    story_id = begin(quiet.vault)
    presenter = presenter_of(quiet.vault, story_id)
    presenter.add([from_file(files["a.jpg"])])
    page = open_interview(quiet, story_id)
    field = cards(page)[0].field
    field.setFocus()
    QTest.keyClicks(field, "His page")
    page.leave()
    assert texts(quiet, story_id) == ["His page"]


def test_a_file_that_cannot_be_read_is_refused_in_words(quiet: Stage, files: dict[str, Path]) -> None:
    """The others must still come in, and nobody must believe that this one is kept."""
    story_id = begin(quiet.vault)
    page = open_interview(quiet, story_id)
    quiet.chosen.paths = [files["d.jpg"], files["a.jpg"], files["a.jpg"].with_name("gone.jpg")]
    QTest.keyClick(page, Qt.Key.Key_F3)
    assert len(quiet.story(story_id).items) == 1
    message = page.findChild(InlineMessage)
    assert message is not None
    assert message.isVisible()
    assert "d.jpg" in message.accessibleDescription()
    assert "gone.jpg" in message.accessibleDescription()
    button(message, "All right").click()
    assert not message.isVisible()


def test_stopping_keeps_what_is_in_and_takes_no_more(
    vault: Vault, files: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cancel must mean cancel, and must not take away what had arrived."""
    story_id = begin(vault)
    presenter = presenter_of(vault, story_id)
    real = capture.add_photo
    seen: list[int] = []

    def second_is_stopped(*args: object) -> object:
        seen.append(1)
        if len(seen) == 2:
            presenter.cancel_adding()
            raise Cancelled
        return real(*args)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(capture, "add_photo", second_is_stopped)
    presenter.add([from_file(files[name], ItemKind.PHOTO) for name in ("a.jpg", "b.png", "a.jpg")])
    assert len(stories.view(vault, story_id).items) == 1
    assert presenter.state.adding is None
    assert presenter.state.refused == ()


def test_without_her_yes_nothing_is_taken(quiet: Stage, files: dict[str, Path]) -> None:
    """A picture that she did not agree to must not come in by any door."""
    story_id = begin(quiet.vault, Scope.TAKE_NOTES)
    page = open_interview(quiet, story_id)
    assert button(page, "Write").isEnabled()
    for words in ("Picture", "Add a sound file"):
        assert not button(page, words).isEnabled()
        assert button(page, words).accessibleDescription()
    quiet.chosen.paths = [files["a.jpg"]]
    QTest.keyClick(page, Qt.Key.Key_F3)
    page._presenter.add([from_file(files["a.jpg"]), from_file(files["c.wav"])])
    assert quiet.story(story_id).items == ()
    assert [one.error.code for one in page._presenter.state.refused] == ["consent_missing"] * 2
    button(page, "Ask her").click()
    assert quiet.window.opened == [Route(Screen.BEFORE, story_id)]


def test_files_are_taken_when_they_are_dropped(quiet: Stage, files: dict[str, Path]) -> None:
    """Dragged onto the words, a file must come in as a file and not as its name."""
    story_id = begin(quiet.vault)
    page = open_interview(quiet, story_id)
    field = page.focusWidget()
    assert isinstance(field, Writing)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(files["a.jpg"])), QUrl.fromLocalFile(str(files["c.wav"]))])
    assert not field.canInsertFromMimeData(data)
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(50, 50), copy, data, left, none)
    QApplication.sendEvent(page, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), copy, data, left, none))
    assert [item.kind for item in quiet.story(story_id).items] == [ItemKind.PHOTO, ItemKind.AUDIO]


def test_a_sound_of_any_ending_is_looked_at_as_a_sound() -> None:
    """The words "Not a picture" about a recording would send her the wrong way."""
    assert kind_of(Path("x.M4A")) is ItemKind.AUDIO
    assert kind_of(Path("x.jpeg")) is ItemKind.PHOTO
    assert kind_of(Path("x")) is ItemKind.PHOTO


def test_a_part_that_was_taken_out_can_be_put_back(quiet: Stage) -> None:
    """A slip must not cost what she found the strength to say."""
    story_id = begin(quiet.vault)
    stories.add_text(quiet.vault, story_id, "once")
    page = open_interview(quiet, story_id)
    card = cards(page)[0]
    QTest.keyClicks(card.field, " more")
    button(card, "Remove").click()
    assert texts(quiet, story_id) == []
    undo = button(card, "Undo")
    assert undo.isVisible()
    assert undo.hasFocus()
    QTest.keyClick(undo, Qt.Key.Key_Space)
    (kept,) = texts(quiet, story_id)
    assert sorted(kept) == sorted("once more")
    page.leave()


def test_notes_are_saved_and_never_part_of_the_story(quiet: Stage) -> None:
    """What a helper notes about her must never travel with her words."""
    story_id = begin(quiet.vault)
    page = open_interview(quiet, story_id)
    notes = page.findChild(Notes)
    assert notes is not None
    notes.field.setFocus()
    QTest.keyClicks(notes.field, "Voice shook")
    page.leave()
    view = quiet.story(story_id)
    assert view.row.notes == "Voice shook"
    assert view.items == ()


def test_a_break_covers_the_page_and_one_key_comes_back(quiet: Stage) -> None:
    """Somebody may come in; and she may need a moment."""
    story_id = begin(quiet.vault)
    page = open_interview(quiet, story_id)
    field = page.focusWidget()
    assert isinstance(field, Writing)
    QTest.keyClicks(field, "Then")
    QTest.keyClick(page, Qt.Key.Key_F12)
    assert texts(quiet, story_id) == ["Then"]
    assert not field.isVisible()
    back = page.focusWidget()
    assert isinstance(back, QPushButton)
    assert back.text() == "Come back"
    QTest.keyClick(back, Qt.Key.Key_Space)
    assert field.isVisible()
    assert field.text() == "Then"


def test_esc_comes_back_from_a_break(quiet: Stage) -> None:
    """Whoever has only a hand free looks for no button."""
    page = open_interview(quiet, begin(quiet.vault))
    QTest.keyClick(page, Qt.Key.Key_F12)
    assert page._presenter.state.resting
    focused = page.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert not page._presenter.state.resting


def test_nine_questions_in_every_language_all_to_be_skipped(vault: Vault) -> None:
    """A question that cannot be skipped is an interrogation."""
    for language in LANGUAGES:
        asked = questions(language.code)
        assert len(asked) == 9
        assert {line.language for line in asked} == {language.code}
    presenter = presenter_of(vault, begin(vault))
    presenter.show_question(-1)
    assert presenter.state.question == 0
    presenter.show_question(40)
    assert presenter.state.question == 8


def test_a_full_disk_is_said_and_the_words_stay(quiet: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Words that are on no disk must stay in the window, and the window must say so."""
    story_id = begin(quiet.vault)
    page = open_interview(quiet, story_id)
    field = page.focusWidget()
    assert isinstance(field, Writing)

    def full(*_: object) -> None:
        raise FileProblem("disk_full", name="notebook")

    with monkeypatch.context() as patch:
        patch.setattr("ui.screens.interview.presenter.stories.add_text", full)
        QTest.keyClicks(field, "Do not lose this")
        with pytest.raises(FileProblem):
            page.leave()
        assert note(page) is not Saving.SAVED
        assert field.text() == "Do not lose this"
    page.leave()
    assert texts(quiet, story_id) == ["Do not lose this"]


def test_every_control_has_a_name(quiet: Stage) -> None:
    """Who hears the window instead of seeing it must know what each thing does."""
    page = open_interview(quiet, begin(quiet.vault))
    for control in (*page.findChildren(QPushButton), *page.findChildren(Writing)):
        words = control.accessibleName() or getattr(control, "text", str)()
        assert words, control


def test_tab_goes_through_the_parts_and_then_to_what_adds_another(quiet: Stage) -> None:
    """Behind her words came the program's other screens, and what was added last after all of them."""
    story_id = begin(quiet.vault)
    for text in ("One", "Two"):
        stories.add_text(quiet.vault, story_id, text)
    page = open_interview(quiet, story_id)
    QTest.keyClick(page, Qt.Key.Key_F2)
    fields = [card.field for card in cards(page)]
    assert len(fields) == 3
    notes = page.findChild(Notes)
    assert notes is not None
    order: list[QWidget] = []  # from where the page begins: a round has no beginning of its own
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        order.append(widget)
        widget = widget.nextInFocusChain()
    places = [order.index(stop) for stop in (*fields, button(page, "Write"), notes.field)]
    assert places == sorted(places)


def test_a_part_that_was_taken_out_can_be_deleted_for_good_at_once(quiet: Stage) -> None:
    """She takes a name back and wants to see it go, not to hear that it goes in a month."""
    story_id = begin(quiet.vault)
    stories.add_text(quiet.vault, story_id, "a name")
    stories.add_text(quiet.vault, story_id, "stays")
    page = open_interview(quiet, story_id)
    card = next(one for one in cards(page) if one.field.text() == "a name")
    button(card, "Remove").click()
    assert erasing.count_removed(quiet.vault) == 1
    button(card, "Delete for good").click()
    assert erasing.count_removed(quiet.vault) == 0
    assert erasing.removed_parts(quiet.vault, story_id) == []
    assert [item.text for item in quiet.story(story_id).items] == ["stays"]
    page.leave()
