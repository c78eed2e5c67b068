"""An original beside a part that arrived: said to be one, and shown or heard only when somebody asks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from tbtt_desktop.bundle.story import Original, StoryItem
from tbtt_desktop.errors import TbttError
from tbtt_desktop.guard.client import Thumbnail
from tbtt_desktop.stories.records import ItemKind
from ui.i18n import size
from ui.listening import SoundPresenter
from ui.screens.read.picture import show_picture
from ui.theme import Space, Tone
from ui.widgets import Pill, SecondaryButton, Small, hbox, vbox
from ui.widgets.waveform_panel import SoundPanel


class OriginalBlock(QWidget):
    """A pill in red, what file it is, a button; below it what was asked for, and never before.

    `show` draws a picture, which comes to `show_drawn`; `hear` returns what plays a sound.
    """

    def __init__(
        self,
        item: StoryItem,
        original: Original,
        show: Callable[[str, int], None],
        hear: Callable[[str], SoundPresenter],
    ) -> None:
        super().__init__()
        self.key = (original.sha256, item.page)
        self._item, self._show, self._hear = item, show, hear
        self._picture: QLabel | None = None
        sound = item.kind is ItemKind.AUDIO
        words = self.tr("Hear the original") if sound else self.tr("Show the original")
        self.button = SecondaryButton(words, icon="volume-2" if sound else "image")
        self.button.clicked.connect(self._open)
        pill = Pill(self.tr("Original, not covered"), Tone.DANGER)
        self._column = vbox(gap=Space.XS)
        self._column.addLayout(hbox(pill, Small(size(original.size)), None, gap=Space.S))
        self._column.addLayout(hbox(self.button, None))
        self.setLayout(self._column)

    def _open(self) -> None:
        self.button.hide()
        sha256, page = self.key
        if self._item.kind is ItemKind.AUDIO:
            sound = self._hear(sha256)
            self._column.addWidget(SoundPanel(sound, self.tr("Original, not covered"), tools=True))
            sound.load()
            return
        self._picture = QLabel()
        self._picture.setAccessibleName(self.tr("Original, not covered"))
        self._column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeading)
        self._show(sha256, page)

    def show_drawn(self, picture: Thumbnail | TbttError) -> None:
        """Show the picture that was asked for."""
        if self._picture is not None:
            show_picture(self._picture, picture)
