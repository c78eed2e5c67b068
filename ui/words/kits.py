"""What the codes of kits say to a person; part of `ui.words`."""

from __future__ import annotations

from typing import Final

from ui.noop import QT_TRANSLATE_NOOP

_CARE: Final = QT_TRANSLATE_NOOP(
    "Errors", "Nothing was taken in. Ask the sender whether they made this file."
)
_NOT_MADE: Final = QT_TRANSLATE_NOOP("Errors", "The kit was not made")
_MEND: Final = QT_TRANSLATE_NOOP("Errors", "Change it in your file and choose it again.")

KIT_WORDS: Final[dict[str, tuple[str, str]]] = {
    # Kits that come in
    "kit_wrong": (QT_TRANSLATE_NOOP("Errors", "The kit contradicts itself"), _CARE),
    "kit_older": (
        QT_TRANSLATE_NOOP("Errors", "This kit is older than the one that is here"),
        QT_TRANSLATE_NOOP("Errors", "Number {number} is here. Nothing was changed."),
    ),
    "kit_number_twice": (
        QT_TRANSLATE_NOOP("Errors", "Another kit with number {number} is here"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken in. Ask who made it for a new one."),
    ),
    "kit_name_taken": (
        QT_TRANSLATE_NOOP("Errors", "A kit of this name is here, and it is from {name}"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken in. Remove that one first if this one is to be used."),
    ),
    "kit_name_revoked": (
        QT_TRANSLATE_NOOP("Errors", "A kit of this name is here, from a key of {name} that is not trusted"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken in. Remove that one first if this one is to be used."),
    ),
    "kit_unknown": (
        QT_TRANSLATE_NOOP("Errors", "This kit is not here any more"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
    ),
    "kit_not_trusted": (
        QT_TRANSLATE_NOOP("Errors", "The card of {name} is not trusted any more"),
        QT_TRANSLATE_NOOP("Errors", "The kit is not used. Ask for one from somebody whom you trust."),
    ),
    "not_a_kit": (
        QT_TRANSLATE_NOOP("Errors", "{name} holds no kit"),
        QT_TRANSLATE_NOOP("Errors", "Choose another file."),
    ),
    # What a coordinator wrote
    "kit_source_yaml": (
        QT_TRANSLATE_NOOP("Errors", "The file cannot be read in line {line}"),
        QT_TRANSLATE_NOOP("Errors", "It is not YAML as a kit is written. Save an example to see how."),
    ),
    "kit_source_twice": (
        QT_TRANSLATE_NOOP("Errors", "Something stands twice in the part that begins in line {line}"),
        _MEND,
    ),
    "kit_source_unknown": (
        QT_TRANSLATE_NOOP("Errors", "A kit has no part called {where}"),
        QT_TRANSLATE_NOOP("Errors", "It is not YAML as a kit is written. Save an example to see how."),
    ),
    "kit_source_wrong": (
        QT_TRANSLATE_NOOP("Errors", "Something is missing, too long or cannot stand in a kit"),
        QT_TRANSLATE_NOOP("Errors", "It is here: {where}. Change it in your file and choose it again."),
    ),
    # Kits that are made
    "kit_not_coordinator": (
        _NOT_MADE,
        QT_TRANSLATE_NOOP("Errors", "Only the vault of a coordinator or an archive makes kits."),
    ),
    "kit_of_nobody": (_NOT_MADE, QT_TRANSLATE_NOOP("Errors", "Choose for whom it is.")),
    "kit_name_device": (
        _NOT_MADE,
        QT_TRANSLATE_NOOP("Errors", "Windows takes its name for a device. Choose another."),
    ),
    "kit_language_missing": (
        QT_TRANSLATE_NOOP("Errors", "A text lacks the language of the kit"),
        QT_TRANSLATE_NOOP("Errors", "It is here: {where}. Change it in your file and choose it again."),
    ),
    "kit_text_blank": (
        QT_TRANSLATE_NOOP("Errors", "A text is empty"),
        QT_TRANSLATE_NOOP("Errors", "It is here: {where}. Change it in your file and choose it again."),
    ),
    "kit_labels_alike": (
        QT_TRANSLATE_NOOP("Errors", "Two choices of one list read the same"),
        QT_TRANSLATE_NOOP("Errors", "They are here: {where}. Nobody could tell them apart."),
    ),
    "kit_label_ours": (
        QT_TRANSLATE_NOOP("Errors", "A choice reads like one that is there already"),
        QT_TRANSLATE_NOOP("Errors", "It is here: {where}. Nobody could tell them apart."),
    ),
    "kit_list_unknown": (
        QT_TRANSLATE_NOOP("Errors", "There is no list called {where}"),
        QT_TRANSLATE_NOOP("Errors", "Choices can be added to the lists that are there."),
    ),
    "kit_point_unknown": (
        QT_TRANSLATE_NOOP("Errors", "What it should stand in the place of is not there"),
        QT_TRANSLATE_NOOP("Errors", "It is here: {where}. Change it in your file and choose it again."),
    ),
    "kit_empty": (
        _NOT_MADE,
        QT_TRANSLATE_NOOP("Errors", "Nothing is in it, or its questions stand alone and there is none."),
    ),
    "kit_too_large": (
        _NOT_MADE,
        QT_TRANSLATE_NOOP("Errors", "It has more than {limit} bytes. Leave something out."),
    ),
    "kit_numbers_gone": (
        _NOT_MADE,
        QT_TRANSLATE_NOOP("Errors", "No higher number is left for this name. Choose another name."),
    ),
}
