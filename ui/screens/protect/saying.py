"""Categories, parts and reasons in plain words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from tbtt_desktop.redaction.telling import Tells
from tbtt_desktop.stories.consent import Missing, Scope, Stays
from tbtt_desktop.stories.records import Category, Item, ItemKind
from ui.i18n import number
from ui.noop import QT_TRANSLATE_NOOP

CONTEXT: Final = "Protect"

_CATEGORIES: Final = {
    Category.PERSON: QT_TRANSLATE_NOOP("Protect", "Person"),
    Category.PHONE: QT_TRANSLATE_NOOP("Protect", "Phone number"),
    Category.EMAIL: QT_TRANSLATE_NOOP("Protect", "E-mail address"),
    Category.URL: QT_TRANSLATE_NOOP("Protect", "Link"),
    Category.HANDLE: QT_TRANSLATE_NOOP("Protect", "Account name"),
    Category.ADDRESS: QT_TRANSLATE_NOOP("Protect", "Address"),
    Category.PLACE: QT_TRANSLATE_NOOP("Protect", "Place"),
    Category.ORG: QT_TRANSLATE_NOOP("Protect", "School, work, group"),
    Category.ID: QT_TRANSLATE_NOOP("Protect", "Identity number"),
    Category.BANK: QT_TRANSLATE_NOOP("Protect", "Bank or card"),
    Category.IP: QT_TRANSLATE_NOOP("Protect", "Internet address"),
    Category.MAC: QT_TRANSLATE_NOOP("Protect", "Device number"),
    Category.COORDINATES: QT_TRANSLATE_NOOP("Protect", "Position on a map"),
    Category.PLATE: QT_TRANSLATE_NOOP("Protect", "Number plate"),
    Category.DATE: QT_TRANSLATE_NOOP("Protect", "Date"),
    Category.DOB: QT_TRANSLATE_NOOP("Protect", "Date of birth"),
    Category.FACE: QT_TRANSLATE_NOOP("Protect", "Face"),
    Category.TEXT: QT_TRANSLATE_NOOP("Protect", "Writing"),
    Category.CODE: QT_TRANSLATE_NOOP("Protect", "QR or bar code"),
}

_PARTS: Final = {
    ItemKind.TEXT: QT_TRANSLATE_NOOP("Protect", "Text %1"),
    ItemKind.AUDIO: QT_TRANSLATE_NOOP("Protect", "Sound %1"),
    ItemKind.PHOTO: QT_TRANSLATE_NOOP("Protect", "Picture %1"),
}

_HELD: Final[dict[Missing, str]] = {
    Stays.DECIDED: QT_TRANSLATE_NOOP("Protect", "Stays here: you decided that it does not leave."),
    Stays.NOT_SPOKEN: QT_TRANSLATE_NOOP(
        "Protect",
        "Stays here: its words are to be spoken, and there are none yet, or no voice speaks their language.",
    ),
    Stays.NOT_READ: QT_TRANSLATE_NOOP(
        "Protect", "Stays here: its words changed since they were read aloud. Read them again."
    ),
    Scope.PUBLISH_TRANSCRIPT: QT_TRANSLATE_NOOP(
        "Protect", "Stays here: she has not agreed that her words leave as a transcript."
    ),
    Scope.PUBLISH_VOICE_DISTORTED: QT_TRANSLATE_NOOP(
        "Protect", "Stays here: she has not agreed that her voice leaves disguised."
    ),
    Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE: QT_TRANSLATE_NOOP(
        "Protect", "Stays here: she has not agreed to share her story."
    ),
    Scope.PUBLISH_VOICE_ORIGINAL: QT_TRANSLATE_NOOP(
        "Protect", "Stays here: she has not agreed that her own voice leaves."
    ),
    Scope.PUBLISH_IMAGE: QT_TRANSLATE_NOOP("Protect", "Stays here: she has not agreed that pictures leave."),
}
_HELD_OTHERWISE: Final = QT_TRANSLATE_NOOP("Protect", "Stays here: she has not agreed that it leaves.")


def category_name(category: Category) -> str:
    """Return what a category is called."""
    return QCoreApplication.translate(CONTEXT, _CATEGORIES[category])


_TELLS: Final = {
    Tells.RELATION: QT_TRANSLATE_NOOP("Protect", "Family and others"),
    Tells.JOB: QT_TRANSLATE_NOOP("Protect", "Work or studies"),
    Tells.RARE: QT_TRANSLATE_NOOP("Protect", "Rare word"),
}


def tells_name(kind: Category | Tells) -> str:
    """Return what that by which somebody may be recognised is called."""
    if isinstance(kind, Category):
        return category_name(kind)
    return QCoreApplication.translate(CONTEXT, _TELLS[kind])


def part_name(item: Item) -> str:
    """Return what a part is called: `Picture 3`."""
    return QCoreApplication.translate(CONTEXT, _PARTS[item.kind]).replace("%1", number(item.number))


def caption_name(item: Item) -> str:
    """Return what a part's text is called: of a picture or a sound it is what was written under it."""
    if item.transcribes is not None:
        return QCoreApplication.translate("Protect", "Words of a sound, part %1").replace(
            "%1", number(item.number)
        )
    if item.kind is ItemKind.TEXT:
        return part_name(item)
    words = QCoreApplication.translate("Protect", "Words under: %1")
    return words.replace("%1", part_name(item))


def held_words(held: Missing) -> str:
    """Return why a part does not leave."""
    return QCoreApplication.translate(CONTEXT, _HELD.get(held, _HELD_OTHERWISE))
