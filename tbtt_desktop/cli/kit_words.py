"""The words for kits: those that come in, those that a coordinator writes. Part of `cli.words`."""

from __future__ import annotations

from typing import Final

_CARE: Final = " Nothing was taken in; ask the sender whether they made it."
_MEND: Final = " Nothing was made; mend it there."

KIT_WORDS: Final[dict[str, str]] = {
    # Kits that come in
    "kit_wrong": "The kit contradicts itself." + _CARE,
    "kit_older": "A newer kit of this name is here: number {number}. Nothing was taken in.",
    "kit_number_twice": "Another kit of this name with number {number} is here already. Nothing was taken in;"
    " ask who made it for a new one.",
    "kit_name_taken": "A kit of this name is here, and it is from {name}. Nothing was taken in; if this one"
    " is to be used, remove that one first: kit remove.",
    "kit_name_revoked": "A kit of this name is here, made with a key of {name} that was revoked. Nothing was"
    " taken in; if this one is to be used, remove that one first: kit remove.",
    "kit_unknown": "There is no kit called {name} here. See: kit list.",
    "kit_not_trusted": "The card of {name} is not trusted any more, so this kit is not used. See: card list.",
    "not_a_kit": "{name} is a bundle, and holds no kit.",
    "kit_not_confirmed": "Nobody said yes. Nothing was changed; --yes does not ask.",
    # What a coordinator wrote
    "kit_source_yaml": "The file cannot be read in line {line}. It is not YAML as a kit is written; see: kit"
    " example.",
    "kit_source_twice": "Something stands twice in the part of the file that begins in line {line}." + _MEND,
    "kit_source_unknown": "A kit has no part called {where}. See: kit example.",
    "kit_source_wrong": "In the file something is missing, too long or cannot stand in a kit: {where}."
    + _MEND,
    # Kits that are made
    "kit_not_coordinator": "Only a coordinator's or an archive's vault makes kits.",
    "kit_of_nobody": "For whom is it? Say --to ALIAS.",
    "kit_name_device": "Windows takes the kit's name for a device. Choose another.",
    "kit_language_missing": "A text lacks the language of the kit: {where}." + _MEND,
    "kit_text_blank": "A text is empty: {where}." + _MEND,
    "kit_labels_alike": "Two labels of one list cannot be told apart: {where}." + _MEND,
    "kit_label_ours": "A label reads like one that comes with the program: {where}." + _MEND,
    "kit_list_unknown": "There is no list {where}; the lists are in resources/taxonomy.yaml." + _MEND,
    "kit_point_unknown": "What this is to stand in the place of is not there: {where}." + _MEND,
    "kit_empty": "Nothing is in the kit, or its questions stand alone and there is none." + _MEND,
    "kit_too_large": "The kit has more than {limit} bytes. Leave something out.",
    "kit_numbers_gone": "No higher number is left for kits of this name. Choose another name.",
}
