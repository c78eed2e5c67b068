"""Labels of the taxonomy and of consent, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from tbtt_desktop.bundle.kit import said
from tbtt_desktop.bundle.labels import Labels
from tbtt_desktop.services.taxonomy import taxonomy
from tbtt_desktop.stories.consent import Scope
from tbtt_desktop.stories.taxonomy import SOURCE, Taxonomy
from ui.i18n import isolated
from ui.noop import QT_TRANSLATE_NOOP

SCOPES: Final[dict[Scope, str]] = {
    Scope.TAKE_NOTES: QT_TRANSLATE_NOOP("Consent", "Write down what I say"),
    Scope.RECORD_AUDIO: QT_TRANSLATE_NOOP("Consent", "Record my voice"),
    Scope.TAKE_PHOTO: QT_TRANSLATE_NOOP("Consent", "Keep pictures that I show"),
    Scope.STORE_LOCAL: QT_TRANSLATE_NOOP("Consent", "Keep it in this vault"),
    Scope.STORE_BEYOND_DATE: QT_TRANSLATE_NOOP("Consent", "Keep it in this vault after that day"),
    Scope.SHARE_PSEUDONYMISED_TO_ARCHIVE: QT_TRANSLATE_NOOP(
        "Consent", "Send it to the archive under a made-up name"
    ),
    Scope.SHARE_IDENTIFIED_TO_ARCHIVE: QT_TRANSLATE_NOOP("Consent", "Send it to the archive with my name"),
    Scope.USE_IN_STATISTICS: QT_TRANSLATE_NOOP("Consent", "Count it in statistics"),
    Scope.QUOTE_ANONYMOUSLY: QT_TRANSLATE_NOOP("Consent", "Quote a sentence without my name"),
    Scope.PUBLISH_TRANSCRIPT: QT_TRANSLATE_NOOP("Consent", "Publish my words without my name"),
    Scope.PUBLISH_VOICE_DISTORTED: QT_TRANSLATE_NOOP("Consent", "Publish my voice, disguised"),
    Scope.PUBLISH_VOICE_ORIGINAL: QT_TRANSLATE_NOOP("Consent", "Publish my own voice"),
    Scope.PUBLISH_IMAGE: QT_TRANSLATE_NOOP("Consent", "Publish pictures"),
    Scope.PUBLIC_MAP_AREA: QT_TRANSLATE_NOOP("Consent", "Show the broad area on a public map"),
    Scope.REFER_TO_SERVICE: QT_TRANSLATE_NOOP("Consent", "Pass me on to someone who helps"),
    Scope.LEGAL_EVIDENCE: QT_TRANSLATE_NOOP("Consent", "Use it as evidence in court"),
    Scope.RECONTACT: QT_TRANSLATE_NOOP("Consent", "Contact me again"),
    Scope.WITHHOLD_FROM: QT_TRANSLATE_NOOP("Consent", "Keep it from someone"),
}


def scope_words(scope: str) -> str:
    """Return what she agrees to in plain words; a scope that is not known as it is."""
    known = {value.value: words for value, words in SCOPES.items()}
    return QCoreApplication.translate("Consent", known[scope]) if scope in known else scope


def _taxonomy() -> Taxonomy:
    return taxonomy(language_of_window())


def language_of_window() -> str:
    """Return the language of the window in two letters."""
    return QLocale().name().split("_")[0]


def code_label(list_name: str, code: str, labels: Labels | None = None) -> str:
    """Return the label of a code, as `labels` say it where a kit added it; one that is not known as it is."""
    added = (labels or {}).get(list_name, {}).get(code)
    if added is not None:
        return isolated(said(added, (language_of_window(), SOURCE), min(added))[0])
    return _taxonomy().label(list_name, code)


def list_label(list_name: str) -> str:
    """Return the heading of a list of codes; a list that is not known as it is."""
    found = _taxonomy().lists.get(list_name)
    return found.label if found else list_name


def code_labels(list_name: str, codes: Iterable[str], labels: Labels | None = None) -> str:
    """Return labels on one line."""
    return " · ".join(code_label(list_name, code, labels) for code in codes)
