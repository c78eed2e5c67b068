"""What happened, in codes of the taxonomy, about when and roughly where; and that it is found by that."""

from __future__ import annotations

import datetime as dt
import re

from tbtt_desktop import limits
from tbtt_desktop.services.kits_in_force import code_labels, in_force
from tbtt_desktop.services.stories import StoryRefused, clean_line, require_local
from tbtt_desktop.services.taxonomy import code_words, taxonomy
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.vault import kits, search, stories
from tbtt_desktop.vault.connection import Connection
from tbtt_desktop.vault.store import Vault

FIRST_YEAR = 1900
"""Before it, nothing that is noted here can have happened."""


def set_codes(vault: Vault, story_id: StoryId, list_name: str, codes: tuple[str, ...]) -> None:
    """Say what a story is about. A code that is there already stays, known or not.

    Raises `StoryRefused` for a list or a code that does not exist.
    """
    known = taxonomy().lists.get(list_name)
    if known is None:
        raise StoryRefused("list_unknown", list=list_name)
    if len(codes) > 1 and not known.many:
        raise StoryRefused("list_single", list=list_name)

    def step(db: Connection) -> None:
        require_local(db, story_id)
        kept = stories.codes(db, story_id).get(list_name, ())
        added = code_labels(in_force(db, vault.world.clock)).get(list_name, {})
        before = kits.labels(db, story_id).get(list_name, {})
        said = added | before  # a code keeps what it meant when it was chosen
        unknown = [code for code in codes if code not in {*known.codes, *said, *kept}]
        if unknown:
            raise StoryRefused("code_unknown", list=list_name, code=unknown[0])
        stories.set_codes(db, story_id, list_name, codes)
        here = {*codes, *before}  # also of what was let go of, so that it can be chosen again
        kits.set_labels(db, story_id, list_name, {code: said[code] for code in said if code in here})
        _index_what_happened(db, story_id)
        stories.touch(db, vault.world.clock, story_id)

    vault.write(step)


def clean_month(untrusted_text: str, today: dt.date) -> str:
    """Return a year or a month, `2026` or `2026-11`, "" for none. A day would be more than is needed.

    Raises `StoryRefused` with date_invalid for anything else, and for what has not come yet.
    """
    text = untrusted_text.strip()
    if not text:
        return ""
    found = re.fullmatch(r"([0-9]{4})(?:-([0-9]{2}))?", text)
    year, month = (int(found[1]), int(found[2] or 1)) if found else (0, 0)
    if year < FIRST_YEAR or not 1 <= month <= 12 or (year, month) > (today.year, today.month):
        raise StoryRefused("date_invalid")
    return text


def set_happened(vault: Vault, story_id: StoryId, happened: str, area: str) -> None:
    """Say about when it happened (`clean_month`) and roughly where, each "" for not said.

    Raises `StoryRefused`.
    """
    month, place = clean_month(happened, vault.world.clock.today()), clean_line(area)
    if len(place) > limits.AREA_MAX:
        raise StoryRefused("text_too_long", limit=limits.AREA_MAX)

    def step(db: Connection) -> None:
        require_local(db, story_id)
        stories.set_happened(db, story_id, month, place)
        _index_what_happened(db, story_id)
        stories.touch(db, vault.world.clock, story_id)

    vault.write(step)


def _index_what_happened(db: Connection, story_id: StoryId) -> None:
    words = code_words(stories.codes(db, story_id), kits.labels(db, story_id))
    area = stories.get(db, story_id).area
    search.index(db, story_id, search.CODES, "\n".join(one for one in (words, area) if one))
