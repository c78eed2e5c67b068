"""The colour of each kind of mark, the same wherever it is shown."""

from __future__ import annotations

from typing import Final

from tbtt_desktop.stories.records import Category
from ui.theme.tokens import Tone

CATEGORY_TONES: Final = {
    Category.PERSON: Tone.ACCENT,
    Category.FACE: Tone.ACCENT,
    Category.DOB: Tone.ACCENT,
    Category.PHONE: Tone.INFO,
    Category.ID: Tone.INFO,
    Category.BANK: Tone.INFO,
    Category.IP: Tone.INFO,
    Category.MAC: Tone.INFO,
    Category.PLATE: Tone.INFO,
    Category.ADDRESS: Tone.CAUTION,
    Category.PLACE: Tone.CAUTION,
    Category.COORDINATES: Tone.CAUTION,
    Category.DATE: Tone.CAUTION,
    Category.HANDLE: Tone.ROSE,
    Category.URL: Tone.ROSE,
    Category.EMAIL: Tone.ROSE,
    Category.ORG: Tone.DONE,
    Category.TEXT: Tone.MUTED,
    Category.CODE: Tone.MUTED,
}
