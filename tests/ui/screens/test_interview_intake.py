"""Pictures into the interview by every door: chosen, dropped and pasted, several at once."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QClipboard, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tbtt_desktop.bytesource import Memory
from tbtt_desktop.guard.client import decode_photo
from tbtt_desktop.services import capture
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.records import ItemId, ItemKind, StoryId
from tbtt_desktop.vault import media
from tbtt_desktop.vault.store import Vault
from tests.guard.files import heif, noise, webp
from tests.helpers.made import picture
from tests.ui.screens.screens import Stage
from tests.ui.screens.test_interview import begin, button, cards, open_interview, texts
from ui.screens.interview.intake import PICTURES
from ui.screens.interview.page import InterviewPage
from ui.screens.interview.parts import Writing
from ui.widgets import FileKind, InlineMessage, ProgressPanel, Strong

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    """The clipboard, empty before and after."""
    found = QGuiApplication.clipboard()
    found.clear()
    yield found
    found.clear()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Five files; the second and the fourth are no pictures."""
    moving = io.BytesIO()
    noise(9, 9).save(moving, "WEBP", save_all=True, append_images=[noise(9, 9, 2)], allow_mixed=True)
    made = {
        "1.jpg": picture(),
        "2.webp": moving.getvalue(),
        "3.webp": webp(noise(40, 30)),
        "4.png": b"a letter",
        "5.heic": heif(noise(40, 30)),
    }
    for name, data in made.items():
        (tmp_path / name).write_bytes(data)
    return [tmp_path / name for name in made]


def urls(files: list[Path]) -> QMimeData:
    """What a file manager copies and drags: places, and the same as text."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    data.setText("\n".join(map(str, files)))
    return data


def coded(data: bytes, kind: str = "image/png") -> QMimeData:
    """What another program copies: a picture as it is coded."""
    made = QMimeData()
    made.setData(kind, data)
    return made


def paste_by_key(widget: QWidget) -> None:
    """Press Ctrl+V."""
    QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def drop(widget: QWidget, data: QMimeData) -> bool:
    """Drag `data` over `widget` and let it go, as Qt delivers it; return whether it was taken."""
    entering = QDragEnterEvent(QPointF(9, 9), COPY, data, LEFT, NONE)
    QApplication.sendEvent(widget, entering)
    if entering.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(9, 9), COPY, data, LEFT, NONE))
    return entering.isAccepted()


def kept(stage: Stage, story_id: StoryId) -> list[bytes]:
    """The pictures of a story, byte for byte as they were taken in."""
    found = []
    for item in stage.story(story_id).items:
        if item.media_id is not None:
            source = media.source_of(stage.vault, item.media_id)
            found.append(source.read_at(0, source.size))
    return found


def holds(clipboard: QClipboard) -> list[str]:
    """The kinds of what is in the clipboard."""
    data = cast(QMimeData | None, clipboard.mimeData())
    return [] if data is None else data.formats()


def finish(stage: Stage, page: InterviewPage) -> None:
    """Wait for the small pictures, then leave."""
    state = page._presenter
    stage.qtbot.waitUntil(lambda: state.state.adding is None and not state._drawing, timeout=30_000)
    page.leave()


def said(page: InterviewPage) -> str:
    """What the messages in sight say."""
    shown = [one for one in page.findChildren(InlineMessage) if not one.isHidden()]
    return "\n".join(f"{one.accessibleName()}\n{one.accessibleDescription()}" for one in shown)


def test_several_are_taken_and_a_bad_one_stops_none(busy: Stage, files: list[Path]) -> None:
    """Five screenshots, of which one is broken: the other four must not have to be chosen again."""
    story_id = begin(busy.vault)
    page = open_interview(busy, story_id)
    busy.chosen.paths = files
    heard: list[str] = []
    panel = page.findChild(ProgressPanel)
    assert panel is not None
    real, words = panel.show_progress, panel.findChild(Strong)
    assert words is not None

    def listen(what: str, done: int, total: int) -> None:
        real(what, done, total)
        heard.append(words.text())

    panel.show_progress = listen  # type: ignore[method-assign]  # hears what is shown
    QTest.keyClick(page, Qt.Key.Key_F3)
    busy.qtbot.waitUntil(lambda: page._presenter.state.adding is None and bool(heard), timeout=30_000)
    assert len(kept(busy, story_id)) == 3
    assert [item.photo.format for item in busy.story(story_id).items if item.photo] == [
        "JPEG", "WEBP", "HEIF"
    ]  # fmt: skip
    for number in range(1, 6):
        assert any(f"({number} of 5)" in one for one in heard)
    assert panel.isHidden()
    assert "2.webp" in said(page)
    assert "This picture moves" in said(page)
    assert "4.png" in said(page)
    assert "1.jpg" not in said(page)
    finish(busy, page)


def test_cancel_stops_the_rest(busy: Stage, files: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """Cancel must mean cancel, for all that still wait, and take nothing away."""
    story_id = begin(busy.vault)
    page = open_interview(busy, story_id)
    panel = page.findChild(ProgressPanel)
    assert panel is not None
    cancel = next(one for one in panel.findChildren(QPushButton) if one.text() == "Cancel")
    busy.chosen.paths = [files[0]] * 8
    QTest.keyClick(page, Qt.Key.Key_F3)
    busy.qtbot.waitUntil(lambda: bool(kept(busy, story_id)), timeout=30_000)
    QTest.mouseClick(cancel, LEFT)
    busy.qtbot.waitUntil(lambda: page._presenter.state.adding is None, timeout=30_000)
    assert 1 <= len(kept(busy, story_id)) < 8
    assert page._presenter.state.refused == ()
    finish(busy, page)


def test_the_chooser_shows_every_kind_that_is_taken(quiet: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """A phone's picture that the dialog hides cannot be chosen."""
    asked: list[tuple[FileKind, ...]] = []

    def open_files(title: str, kinds: tuple[FileKind, ...]) -> list[Path]:
        asked.append(kinds)
        return []

    monkeypatch.setattr(quiet.chosen, "open_files", open_files)
    page = open_interview(quiet, begin(quiet.vault))
    button(page, "Picture").click()
    ((kind,),) = asked
    assert {f"*.{ending}" for ending in PICTURES} | {"*.HEIC", "*.WEBP"} <= set(kind.patterns)


@pytest.mark.parametrize("onto", ["page", "field"])
def test_files_that_are_dropped_come_in(quiet: Stage, files: list[Path], onto: str) -> None:
    """Dragged onto the words, a file must come in as a file and not as its name."""
    story_id = begin(quiet.vault)
    page = open_interview(quiet, story_id)
    field = page.focusWidget()
    assert isinstance(field, Writing)
    QTest.keyClicks(field, "Look")
    assert drop(page if onto == "page" else field.viewport(), urls([files[0], files[2]]))
    assert len(kept(quiet, story_id)) == 2
    assert texts(quiet, story_id) == ["Look", "", ""]
    page.leave()


def test_a_picture_dragged_from_another_program_comes_in(quiet: Stage) -> None:
    """What is dragged out of a browser is no file."""
    story_id = begin(quiet.vault)
    page = open_interview(quiet, story_id)
    data = picture(kind="PNG")
    assert drop(page, coded(data))
    assert kept(quiet, story_id) == [data]


def test_what_is_neither_is_not_taken(quiet: Stage) -> None:
    """Words that are dragged beside the field would be taken for a broken picture."""
    page = open_interview(quiet, begin(quiet.vault))
    words = QMimeData()
    words.setText("just words")
    assert not drop(page, words)
    links = QMimeData()
    links.setUrls([QUrl("https://example.org/a.png")])
    assert not drop(page, links), "nothing is fetched from anywhere"


@pytest.mark.parametrize("focus", ["field", "button"])
def test_a_screenshot_is_pasted_as_it_is_and_leaves_the_clipboard(
    quiet: Stage, clipboard: QClipboard, focus: str
) -> None:
    """On a shared computer the next person would paste it; and her evidence must be the very bytes."""
    story_id = begin(quiet.vault)
    page = open_interview(quiet, story_id)
    if focus == "button":
        button(page, "Take a break").setFocus()
    data = picture(kind="PNG")
    clipboard.setMimeData(coded(data))
    widget = page.focusWidget()
    assert isinstance(widget, Writing) is (focus == "field")
    paste_by_key(widget)
    assert kept(quiet, story_id) == [data]
    assert holds(clipboard) == []
    assert "clipboard" in said(page)
    button(page, "All right").click()
    assert said(page) == ""


def test_plain_pixels_are_pasted_pixel_by_pixel(quiet: Stage, clipboard: QClipboard) -> None:
    """Windows hands over pixels and no file; a letter in them must not be blurred."""
    story_id = begin(quiet.vault)
    page = open_interview(quiet, story_id)
    image = noise(31, 17)
    clipboard.setImage(QImage(image.tobytes(), 31, 17, 93, QImage.Format.Format_RGB888).copy())
    paste_by_key(page.focusWidget())
    (data,) = kept(quiet, story_id)
    assert data.startswith(b"\x89PNG")
    assert decode_photo(Memory(bytearray(data))).rgb == image.tobytes()


def test_qt_decodes_nothing_that_another_program_copied(
    quiet: Stage, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hostile picture would meet a decoder in the process that holds the vault's key."""
    page = open_interview(quiet, begin(quiet.vault))
    monkeypatch.setattr("ui.screens.interview.intake.QImage", None)
    clipboard.setMimeData(coded(b"\x89PNG\r\n\x1a\nbroken"))
    paste_by_key(page.focusWidget())
    assert "cannot be read" in said(page)


def test_files_are_pasted_and_stay_in_the_clipboard_until_they_are_in(
    quiet: Stage, clipboard: QClipboard, files: list[Path]
) -> None:
    """Copied in the file manager, five pictures are faster pasted than chosen."""
    story_id = begin(quiet.vault)
    page = open_interview(quiet, story_id)
    clipboard.setMimeData(urls(files))
    paste_by_key(page.focusWidget())
    assert len(kept(quiet, story_id)) == 3
    assert clipboard.mimeData().hasUrls(), "the files lie on the disk as before"
    assert all("4.png" not in text for text in texts(quiet, story_id))


def test_words_are_pasted_as_words(quiet: Stage, clipboard: QClipboard) -> None:
    """Text copied out of a document comes with a picture of itself; she wants the text."""
    story_id = begin(quiet.vault)
    page = open_interview(quiet, story_id)
    both = coded(picture(kind="PNG"))
    both.setText("He wrote this")
    clipboard.setMimeData(both)
    paste_by_key(page.focusWidget())
    page.leave()
    assert texts(quiet, story_id) == ["He wrote this"]
    assert kept(quiet, story_id) == []
    assert clipboard.text() == "He wrote this"


def test_what_was_refused_stays_in_the_clipboard(quiet: Stage, clipboard: QClipboard) -> None:
    """The only copy of a screenshot would be gone because she had not yet said yes."""
    story_id = begin(quiet.vault, Scope.TAKE_NOTES)
    page = open_interview(quiet, story_id)
    data = picture(kind="PNG")
    clipboard.setMimeData(coded(data))
    paste_by_key(page.focusWidget())
    assert kept(quiet, story_id) == []
    assert bytes(clipboard.mimeData().data("image/png").data()) == data
    assert "pasted picture" in said(page)


def test_what_was_copied_meanwhile_stays(
    quiet: Stage, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Something else that the helper copied in another window would be lost."""
    real = capture.add_photo

    def slow(vault: Vault, story: StoryId, source: Memory, progress: object) -> ItemId:
        clipboard.setText("a phone number")
        return real(vault, story, source)

    monkeypatch.setattr(capture, "add_photo", slow)
    story_id = begin(quiet.vault)
    page = open_interview(quiet, story_id)
    clipboard.setMimeData(coded(picture(kind="PNG")))
    paste_by_key(page.focusWidget())
    assert len(kept(quiet, story_id)) == 1
    assert clipboard.text() == "a phone number"
    assert said(page) == ""


def test_during_a_break_nothing_comes_in(quiet: Stage, clipboard: QClipboard, files: list[Path]) -> None:
    """The page is covered: nobody sees what would be taken."""
    story_id = begin(quiet.vault)
    page = open_interview(quiet, story_id)
    QTest.keyClick(page, Qt.Key.Key_F12)
    clipboard.setMimeData(coded(picture(kind="PNG")))
    paste_by_key(page.focusWidget())
    assert not drop(page, urls(files))
    assert quiet.story(story_id).items == ()


def test_a_pasted_picture_is_a_picture_like_any_other(quiet: Stage, clipboard: QClipboard) -> None:
    """It needs a caption, and its turn in the story."""
    story_id = begin(quiet.vault)
    page = open_interview(quiet, story_id)
    clipboard.setMimeData(coded(picture(kind="PNG")))
    paste_by_key(page.focusWidget())
    quiet.qtbot.waitUntil(lambda: len(cards(page)) == 1)
    (card,) = cards(page)
    assert card.kind is ItemKind.PHOTO
    card.field.setFocus()
    clipboard.setMimeData(coded(webp(Image.new("RGB", (8, 8))), "image/webp"))
    paste_by_key(card.field)
    assert [item.photo.format for item in quiet.story(story_id).items if item.photo] == ["PNG", "WEBP"]
    page.leave()
