"""What taking back says: what will happen, who has it, what was done."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from tbtt_desktop.services.withdrawal import Holder
from ui.i18n import filled, isolated, listed, moment_day
from ui.screens.codes import scope_words
from ui.screens.withdraw.presenter import Done, Loaded
from ui.theme import Tone

translate = QCoreApplication.translate


def consequences(story: Loaded, *, whole: bool, writes: bool, by_phrase: bool = False) -> list[str]:
    """Return what will happen, a sentence each; nothing is promised that nobody can keep."""
    if story.received:
        here = translate("Withdraw", "Here it is erased, and no later bundle brings it back.")
        if not whole:
            here = translate(
                "Withdraw",
                "Here what she takes back is erased or hidden, and neither counted nor passed on any more.",
            )
    elif not story.here:
        here = translate("Withdraw", "It was deleted here before. Nothing of it comes back.")
    elif whole:
        here = translate(
            "Withdraw", "It leaves from here no more. What you recorded stays here until you delete it."
        )
    else:
        here = translate("Withdraw", "From here it leaves only as far as she still agrees.")
    told = [here]
    if by_phrase and story.returned:
        told.append(
            translate("Withdraw", "It holds for versions of it that came in from others with her words, too.")
        )
    others = translate(
        "Withdraw",
        "Everybody who has it gets a file of their own. Their program carries it out when they take it in,"
        " and their receipt says so.",
    )
    limit = translate(
        "Withdraw",
        "Copies that somebody made outside of the program, and printed pages, cannot be called back.",
    )
    return [*told, others, limit] if writes else told


def holder_words(one: Holder) -> str:
    """Return since when somebody has it, and what they confirmed."""
    who = isolated(one.alias)
    if not one.given:
        return translate("Withdraw", "%1 gave it to you").replace("%1", who)
    if one.received:
        words = translate("Withdraw", "%1: given on %2, and received")
    else:
        words = translate("Withdraw", "%1: given on %2, no receipt yet")
    return filled(words, who, _day(one.given))


def withdrawn_words(one: Holder) -> tuple[str, Tone] | None:
    """Return what was taken back from somebody before, None where nothing was."""
    if not one.withdrawn:
        return None
    if "all" in one.scopes or not one.scopes:
        words = translate("Withdraw", "Withdrawal given on %1")
    else:
        what = listed(scope_words(scope) for scope in one.scopes)
        words = translate("Withdraw", "Withdrawal given on %1, of: %2").replace("%2", what)
    words = words.replace("%1", _day(one.withdrawn))
    if not one.confirmed:
        return translate("Withdraw", "%1; not confirmed yet").replace("%1", words), Tone.INFO
    confirmed = translate("Withdraw", "%1; confirmed on %2")
    return filled(confirmed, words, _day(one.confirmed)), Tone.DONE


def done_words(done: Done, story: Loaded | None) -> tuple[str, str]:
    """Return what was done, and what is still to do."""
    title = translate("Withdraw", "She has taken it back")
    if not done.whole:
        title = translate("Withdraw", "She has taken part of it back")
    parts = []
    files = done.written.written
    if files and done.folder is not None:
        names = listed(f"{isolated(alias)}: {isolated(sealed.path.name)}" for alias, sealed in files)
        words = translate("Withdraw", "In %1 lies a file for each who has it. %2. Give it to them.")
        parts.append(filled(words, isolated(done.folder.name or str(done.folder)), names))
    if done.written.unreachable:
        names = listed(isolated(alias) for alias in done.written.unreachable)
        words = translate(
            "Withdraw", "For %1 no file could be made: the card is not trusted here. Tell them."
        )
        parts.append(words.replace("%1", names))
    if story is None or story.received or story.returned:
        parts.append(translate("Withdraw", "The receipts for those who gave it are due; Intake writes them."))
    return title, " ".join(parts)


def _day(stamp: str) -> str:
    return moment_day(dt.datetime.fromisoformat(stamp))
