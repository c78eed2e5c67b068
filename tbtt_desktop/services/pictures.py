"""Pictures to look at: decoded in the guard, small enough to be held in memory, never written anywhere."""

from __future__ import annotations

from tbtt_desktop.errors import BugError
from tbtt_desktop.guard.client import Thumbnail, photo_thumbnail
from tbtt_desktop.progress import SILENT, Progress
from tbtt_desktop.services.renditions import Rendition, render_item
from tbtt_desktop.services.stories import StoryView
from tbtt_desktop.stories.records import Item
from tbtt_desktop.vault import media
from tbtt_desktop.vault.store import Vault


def original(vault: Vault, item: Item, edge: int, progress: Progress = SILENT) -> Thumbnail:
    """Return a picture as it was taken in, upright, at most `edge` pixels wide and high.

    Raises `PhotoProblem`, `GuardProblem` or `Cancelled`.
    """
    if item.media_id is None:
        raise BugError
    return photo_thumbnail(media.source_of(vault, item.media_id), edge, progress, page=page_of(item))


def page_of(item: Item) -> int:
    """Return which picture of its file a part is, from 0."""
    return 0 if item.photo is None else item.photo.page


def as_it_leaves(
    vault: Vault, story: StoryView, item: Item, edge: int, progress: Progress = SILENT
) -> Thumbnail:
    """Return a picture decoded from the very bytes that leave, at most `edge` pixels wide and high.

    Raises `PhotoProblem`, `GuardProblem` or `Cancelled`.
    """
    return decoded(vault, render_item(vault, story, item, progress), edge, progress)


def decoded(vault: Vault, made: Rendition, edge: int, progress: Progress = SILENT) -> Thumbnail:
    """Return the picture of a rendition, as `as_it_leaves`."""
    if made.medium is None:
        raise BugError
    return photo_thumbnail(media.source_of(vault, made.medium.media_id), edge, progress)
