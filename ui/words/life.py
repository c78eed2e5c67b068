"""What the codes of a story's life across bundles say to a person; part of `ui.words`."""

from __future__ import annotations

from typing import Final

from ui.noop import QT_TRANSLATE_NOOP

_UNDECIDED: Final = QT_TRANSLATE_NOOP("Errors", "Nothing was decided.")
_UNCHANGED: Final = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")

LIFE_WORDS: Final[dict[str, tuple[str, str]]] = {
    "bundle_unknown": (
        QT_TRANSLATE_NOOP("Errors", "No one bundle that came in is called {name}"),
        _UNCHANGED,
    ),
    "conflict_unknown": (
        QT_TRANSLATE_NOOP("Errors", "Nothing of this story waits for a decision"),
        QT_TRANSLATE_NOOP("Errors", "It was decided, taken back or deleted meanwhile."),
    ),
    "conflict_told_here": (
        QT_TRANSLATE_NOOP("Errors", "A story that was told here stays what it is"),
        QT_TRANSLATE_NOOP("Errors", "What is right in the other version, write into the story."),
    ),
    "conflict_not_both": (
        QT_TRANSLATE_NOOP("Errors", "The two versions cannot be put together"),
        QT_TRANSLATE_NOOP(
            "Errors", "What she agreed to in both leaves nothing to be shared. Take one of them whole."
        ),
    ),
    "conflict_field_unknown": (
        QT_TRANSLATE_NOOP("Errors", "The versions do not differ in {name}"),
        _UNDECIDED,
    ),
    "conflict_changed": (
        QT_TRANSLATE_NOOP("Errors", "Something else came in meanwhile"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was decided. Open the versions again and look once more."),
    ),
    "nobody_to_tell": (
        QT_TRANSLATE_NOOP("Errors", "No file can be made for those who have it"),
        QT_TRANSLATE_NOOP("Errors", "Nobody among them has a card that is trusted here. See People."),
    ),
    "told_here": (
        QT_TRANSLATE_NOOP("Errors", "This story was told here"),
        QT_TRANSLATE_NOOP("Errors", "Take it back from those who have it."),
    ),
    "phrase_incomplete": (
        QT_TRANSLATE_NOOP("Errors", "A withdrawal phrase has {count} words"),
        QT_TRANSLATE_NOOP("Errors", "Type all of them, with a blank between two. Nothing was changed."),
    ),
    "phrase_unknown": (
        QT_TRANSLATE_NOOP("Errors", "No story here goes with these words"),
        QT_TRANSLATE_NOOP("Errors", "Look at each word again. Nothing was changed."),
    ),
}
