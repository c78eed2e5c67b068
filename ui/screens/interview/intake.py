"""How files and pictures get into the interview: chosen, dropped, pasted; and what is said of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QObject
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QKeySequence

from tbtt_desktop.stories.records import ItemKind
from ui.i18n import isolated, number
from ui.screens.interview.incoming import Incoming, from_file, from_memory
from ui.screens.interview.presenter import Adding, InterviewPresenter, Refused
from ui.theme import Tone
from ui.widgets import FileChooser, FileKind, InlineMessage, ProgressPanel
from ui.widgets.drop import dropped_paths
from ui.words import sentences_for

PICTURES: Final = (
    "jpg", "jpeg", "png", "webp", "heic", "heif", "avif", "gif", "bmp", "tif", "tiff", "pdf",
)  # fmt: skip
SOUNDS: Final = (
    "wav", "flac", "mp3", "m4a", "mp4", "aac", "ogg", "oga", "opus", "amr", "3gp", "3ga",
)  # fmt: skip
# Handed to the guard as they are, so that Qt decodes nothing that comes from another program.
_CODED: Final = ("image/png", "image/jpeg", "image/webp", "image/heic", "image/heif")


class Intake(QObject):
    """Takes files and pictures in, shows how far they are, and says which were refused.

    `before` is called first, so that what was typed is saved before something joins the timeline.
    """

    def __init__(
        self,
        presenter: InterviewPresenter,
        files: FileChooser,
        message: InlineMessage,
        before: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._files = files
        self._message = message
        self._before = before
        self._held = False  # whether the clipboard holds what was pasted last
        self.pasted = InlineMessage()  # of its own, so that it hides nothing that went wrong
        self.progress = ProgressPanel()
        self.progress.cancelled.connect(presenter.cancel_adding)
        QGuiApplication.clipboard().dataChanged.connect(self._clipboard_changed)

    def choose_pictures(self) -> None:
        """Ask for pictures, as many as one likes."""
        kinds = (FileKind(self.tr("Pictures"), _patterns(PICTURES)),)
        self._choose(self.tr("Add pictures"), kinds, ItemKind.PHOTO)

    def choose_sounds(self) -> None:
        """Ask for sounds, as many as one likes."""
        kinds = (FileKind(self.tr("Sounds"), _patterns(SOUNDS)),)
        self._choose(self.tr("Add sound files"), kinds, ItemKind.AUDIO)

    def _choose(self, title: str, kinds: tuple[FileKind, ...], kind: ItemKind) -> None:
        self._before()
        self._add([from_file(path, kind) for path in self._files.open_files(title, kinds)])

    def takes(self, data: QMimeData) -> bool:
        """Whether something dragged or copied is files or a picture."""
        return not self._presenter.state.resting and bool(dropped_paths(data) or _has_picture(data))

    def take(self, data: QMimeData, then: Callable[[], None] = lambda: None) -> None:
        """Take in the files or the picture that something dragged or copied consists of."""
        self._before()
        paths = dropped_paths(data)
        if paths:
            self._add([from_file(path) for path in paths])
        elif _has_picture(data):
            self._add([from_memory(self.tr("the pasted picture"), _reader(data), then)])

    def paste(self) -> None:
        """Take in what the clipboard holds, if it is files or a picture."""
        data = _copied()
        if self.takes(data):
            self._held = True
            self.take(data, self._empty_clipboard)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a field's Ctrl+V be the page's for files, and for a picture that comes without words."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        data = _copied()
        if not event.matches(QKeySequence.StandardKey.Paste) or not self.takes(data):
            return super().eventFilter(watched, event)
        if data.hasText() and not dropped_paths(data):
            return super().eventFilter(watched, event)
        self.paste()
        return True

    def _add(self, incoming: list[Incoming]) -> None:
        if incoming:
            self.pasted.clear_message()
            self._presenter.add(incoming)

    def _clipboard_changed(self) -> None:
        self._held = False

    def _empty_clipboard(self) -> None:
        """Take out what is in the vault now; what was copied since stays."""
        if not self._held:
            return
        QGuiApplication.clipboard().clear()
        self.pasted.show_message(
            Tone.DONE,
            self.tr("The picture is in the story"),
            self.tr("It was taken out of the clipboard, where any program could read it."),
            actions=((self.tr("All right"), self.pasted.clear_message),),
        )

    def show_progress(self, adding: Adding | None) -> None:
        """Show what is on its way, which of how many, and how far."""
        if adding is None:
            self.progress.finish()
            return
        words = self.tr("Looking at %1") if adding.step != "store" else self.tr("Locking %1 into the vault")
        words = words.replace("%1", isolated(adding.name))
        if adding.total > 1:
            count = self.tr("(%1 of %2)").replace("%1", number(adding.number))
            words += " " + count.replace("%2", number(adding.total))
        if self.progress.isHidden():
            self.progress.start(words)
        self.progress.show_progress(words, adding.done, adding.of)

    def show_refusals(self, refused: tuple[Refused, ...]) -> None:
        """Say what was not taken in, and why."""
        lines = []
        for one in refused:
            words = sentences_for(one.error)
            lines.append(words if one.name in words else f"{isolated(one.name)}: {words}")
        self._message.show_message(
            Tone.CAUTION,
            self.tr("%n files were not taken in", "", len(refused)),
            "\n".join(lines),
            actions=((self.tr("All right"), self._presenter.dismiss_refusals),),
        )


def _patterns(endings: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"*.{ending}" for one in endings for ending in (one, one.upper()))


def _copied() -> QMimeData:
    data = cast(QMimeData | None, QGuiApplication.clipboard().mimeData())
    return QMimeData() if data is None else data  # Wayland gives none to a window without focus


def _has_picture(data: QMimeData) -> bool:
    return data.hasImage() or any(data.hasFormat(kind) for kind in _CODED)


def _reader(data: QMimeData) -> Callable[[], bytes]:
    """Return how the picture in `data` is read later, off the window's thread."""
    for kind in _CODED:
        if data.hasFormat(kind):
            coded = bytes(data.data(kind).data())
            return lambda: coded
    image = QImage(data.imageData())  # plain pixels, as Windows and this program itself hand them over
    return lambda: _png(image)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stub wants bytes, and Qt 6.12 a string
    return bytes(buffer.data().data())
