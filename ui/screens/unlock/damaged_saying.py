"""What was saved of a damaged vault and what is lost, in words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from tbtt_desktop.services.salvage import Salvaged
from ui.i18n import filled, isolated, number
from ui.screens.care.presenter import Done
from ui.screens.care.saying import Told, area_words
from ui.theme import Tone

_MOST: Final = 12  # lines of what is lost


def done_words(done: Done) -> Told:
    """Return what there is now, and what to do next."""
    name = isolated(done.path.name) if done.path is not None else ""
    if done.what == "restore":
        title = filled(QCoreApplication.translate("Damaged", "The backup is back, in %1"), name)
        text = QCoreApplication.translate(
            "Damaged",
            "It is the first in the list now. What was deleted after the backup was made is in it again:"
            " look through it before anything leaves.",
        )
        return Told(Tone.DONE, title, text)
    made = done.salvaged
    if made is not None and not made.stories and made.damaged:
        title = QCoreApplication.translate("Damaged", "No story could be read")
        text = QCoreApplication.translate(
            "Damaged", "The new vault is in %1. If there is a backup, bring it back."
        )
        return Told(Tone.DANGER, title, filled(text, name))
    title = QCoreApplication.translate("Damaged", "%n stories are saved, in %1", "", done.count)
    text = QCoreApplication.translate(
        "Damaged", "It is the first in the list now. The damaged vault is as it was; keep it for now."
    )
    lost = made is not None and bool(made.damaged)
    if not lost:
        text = QCoreApplication.translate(
            "Damaged", "Nothing of them is lost. The new vault is the first in the list now."
        )
    return Told(Tone.CAUTION if lost else Tone.DONE, filled(title, name), text)


def loss_lines(made: Salvaged) -> list[str]:
    """Return what is lost, a line each: stories by name where they are known."""
    lines = [
        filled(
            QCoreApplication.translate("Damaged", "Of the story %1, part %2, something is lost."),
            isolated(made.names.get(story_id, story_id[:8])),
            number(part),
        )
        for story_id, part in made.parts
    ]
    lines += [
        filled(
            QCoreApplication.translate("Damaged", "A story lost its name and is called %1 now."),
            isolated(made.names.get(story_id, story_id[:8])),
        )
        for story_id in made.renamed
    ]
    lines += [
        filled(
            QCoreApplication.translate(
                "Damaged", "What she took back of %1 may be lost: nothing leaves until she is asked again."
            ),
            isolated(made.names.get(story_id, story_id[:8])),
        )
        for story_id in made.asked
    ]
    if len(lines) > _MOST:
        more = QCoreApplication.translate("Damaged", "and %n more", "", len(lines) - _MOST)
        lines = [*lines[:_MOST], more]
    if made.texts:
        lines.append(
            QCoreApplication.translate(
                "Damaged",
                "%n texts stand in a story of their own: where they belong is lost.",
                "",
                made.texts,
            )
        )
    lines += dict.fromkeys(area_words(table) for table in sorted(made.damaged))
    if not made.identity:
        lines.append(
            QCoreApplication.translate("Damaged", "The signing keys are lost: give everybody your new card.")
        )
    return lines
