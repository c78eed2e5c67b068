"""How much of a picture leaves, and how large: decided beside the original, which stays whole."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from tbtt_desktop.errors import WorldError
from tbtt_desktop.photo.framing import SHRINK_MAX, view_of
from tbtt_desktop.services.stories import require_local
from tbtt_desktop.stories.records import Box, Framing, Item, ItemId, PhotoFacts
from tbtt_desktop.vault import items, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault


class FramingRefused(WorldError):
    """What cannot be left of a picture. Parameter: number, the part's."""

    codes = ("framing_not_a_picture", "framing_too_small")


def crop(vault: Vault, item_id: ItemId, box: Box | None) -> Framing:
    """Let only what is within `box` leave of a picture; None lets all of it. Its boxes stay where they are.

    Raises `FramingRefused` where next to nothing would be left, `NotThere`, `StoryRefused`.
    """

    def changed(item: Item, photo: PhotoFacts) -> Framing:
        return dataclasses.replace(item.framing, crop=None if box is None else _within(box, item, photo))

    return _change(vault, item_id, changed)


def shrink(vault: Vault, item_id: ItemId, times: int) -> Framing:
    """Let a picture leave so many times smaller across and down (1 to `SHRINK_MAX`; 1: as it is).

    Raises as `crop`.
    """

    def changed(item: Item, _photo: PhotoFacts) -> Framing:
        if not 1 <= times <= SHRINK_MAX:
            raise FramingRefused("framing_too_small", number=item.number)
        return dataclasses.replace(item.framing, shrink=times)

    return _change(vault, item_id, changed)


def _within(box: Box, item: Item, photo: PhotoFacts) -> Box | None:
    left, top = max(box.x, 0), max(box.y, 0)
    right, bottom = min(box.x + box.w, photo.width), min(box.y + box.h, photo.height)
    if left >= right or top >= bottom:
        raise FramingRefused("framing_too_small", number=item.number)
    inner = Box(left, top, right - left, bottom - top)
    return None if inner == Box(0, 0, photo.width, photo.height) else inner


def _change(vault: Vault, item_id: ItemId, changed: Callable[[Item, PhotoFacts], Framing]) -> Framing:
    def step(db: Connection) -> Framing:
        story_id, item = items.get(db, item_id)
        require_local(db, story_id)
        if item.photo is None:
            raise FramingRefused("framing_not_a_picture", number=item.number)
        framing = changed(item, item.photo)
        if view_of(framing, item.photo) is None:
            raise FramingRefused("framing_too_small", number=item.number)
        if framing != item.framing:
            items.set_framing(db, item_id, framing)
            stories.touch(db, vault.world.clock, story_id)
        return framing

    return vault.write(step)
