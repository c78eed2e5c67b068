"""How much of a picture leaves, and how large: the card beside it, tied to its canvas."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from tbtt_desktop.photo.framing import View, view_of_item
from tbtt_desktop.services import framings
from tbtt_desktop.stories.records import WHOLE, Box, Framing, Item, ItemId
from tbtt_desktop.vault.store import Vault
from ui.i18n import number
from ui.noop import QT_TRANSLATE_NOOP
from ui.screens.protect.cropping import CropCanvas
from ui.screens.protect.presenter import ProtectPresenter
from ui.theme import Space
from ui.widgets import Card, ChipButton, Heading, QuietButton, Small
from ui.widgets.flow import FlowLayout

SIZES: Final = {
    1: QT_TRANSLATE_NOOP("FramingCard", "As it is"),
    2: QT_TRANSLATE_NOOP("FramingCard", "Half"),
    4: QT_TRANSLATE_NOOP("FramingCard", "A quarter"),
    8: QT_TRANSLATE_NOOP("FramingCard", "An eighth"),
}
"""How many pixels across become one, and what the width is then."""


class FramingCard(Card):
    """Says how much of the picture leaves; where that helps makes all of it smaller.

    `crop` stands with the tools under the picture, where it is in sight.
    """

    def __init__(self) -> None:
        super().__init__(gap=Space.XS)
        self.said = Small()
        self.crop = QuietButton(self.tr("Crop"), key="X")
        self.crop.setCheckable(True)
        self.whole = QuietButton(self.tr("Leave all of it"))
        tools = FlowLayout(self.whole, gap=0)
        self._why = Small(
            self.tr(
                "A smaller picture keeps less of the trace: at a quarter of the width about a fiftieth."
                " Never nothing."
            )
        )
        self.sizes = {times: ChipButton(self.tr(words)) for times, words in SIZES.items()}
        self.body.addWidget(Heading(self.tr("How much leaves")))
        self.body.addWidget(self.said)
        self.body.addLayout(tools)
        self.body.addWidget(self._why)
        self.body.addLayout(FlowLayout(*self.sizes.values(), gap=Space.XS))

    def show_framing(self, item: Item, view: View, *, cropping: bool) -> None:
        """Show what was decided on a picture."""
        photo = item.photo
        if photo is None:
            return
        size = f"{number(view.width)} × {number(view.height)}"
        words = (
            self.tr("All of it, %1 pixels")
            if item.framing == WHOLE
            else self.tr("%1 pixels, of %2").replace("%2", f"{number(photo.width)} × {number(photo.height)}")
        )
        self.said.setText(words.replace("%1", size))
        self.crop.setChecked(cropping)
        self.crop.setText(self.tr("Done") if cropping else self.tr("Crop"))
        self.whole.setVisible(item.framing.crop is not None)
        offered = photo.lossy_spread or item.framing.shrink > 1
        self._why.setVisible(offered)
        for times, chip in self.sizes.items():
            chip.setVisible(offered)
            chip.setChecked(times == item.framing.shrink)


class FramingSide:
    """What the card and the canvas ask for, as decisions that can be undone."""

    def __init__(self, presenter: ProtectPresenter, canvas: CropCanvas) -> None:
        self.card = FramingCard()
        self._presenter, self._canvas = presenter, canvas
        self._item: Item | None = None
        self.card.crop.clicked.connect(self.toggle)
        self.card.whole.clicked.connect(lambda: self._crop(None))
        for times, chip in self.card.sizes.items():
            chip.clicked.connect(partial(self._shrink, times))
        canvas.cropped.connect(self._crop)
        canvas.crop_ended.connect(self.end)

    def show_item(self, item: Item, *, working: bool) -> None:
        """Show a picture's framing; `working` while it is not shown as it leaves."""
        if self._item is not None and self._item.item_id != item.item_id:
            self._canvas.end_crop()
        self._item = item
        self.card.setEnabled(working)
        if not working:
            self.end()
        if not self._presenter.state.saving:
            self._canvas.settle_crop(item.framing.crop)
        self._canvas.show_kept(self.kept(item))
        self.card.show_framing(item, view_of_item(item), cropping=self._canvas.cropping)

    def kept(self, item: Item) -> Box | None:
        """Return what is left of a picture that is cropped, None where all of it is."""
        return None if item.framing.crop is None else view_of_item(item).window

    def size_of(self, item: Item) -> tuple[int, int]:
        """Return the width and height of a picture as it leaves, in pixels."""
        view = view_of_item(item)
        return view.width, view.height

    def toggle(self) -> None:
        """Begin to draw what is left, or end it."""
        item = self._item
        if item is None or self._canvas.cropping:
            self.end()
            return
        self._canvas.start_crop(item.framing.crop)
        self.show_item(item, working=True)

    def end(self) -> None:
        """Go back to boxes."""
        if self._canvas.cropping:
            self._canvas.end_crop()
            if self._item is not None:
                self.show_item(self._item, working=self.card.isEnabled())

    def _crop(self, box: Box | None) -> None:
        self._decide(lambda vault, item_id: framings.crop(vault, item_id, box))

    def _shrink(self, times: int) -> None:
        self._decide(lambda vault, item_id: framings.shrink(vault, item_id, times))

    def _decide(self, act: Callable[[Vault, ItemId], Framing]) -> None:
        if self._item is not None:
            item_id = self._item.item_id
            self._presenter.decide(lambda vault, _story: act(vault, item_id))
