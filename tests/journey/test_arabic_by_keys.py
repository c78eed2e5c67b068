"""The main job in Arabic, from right to left, by somebody who has no mouse."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from tbtt_desktop.services import recovery
from tbtt_desktop.services.vaults import create_vault, open_vault
from tbtt_desktop.stories.records import Role
from tests.helpers.vaults import CHEAP, introduce
from tests.helpers.xvfb import desk, wait_until
from tests.journey import doing
from tests.journey.driving import Program, gone, program, settle
from tests.journey.keyboard import Typist, mirrored
from ui.i18n import LANGUAGES
from ui.settings_file import KnownVault

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.slow,
    pytest.mark.xdist_group("display"),
]

NAME = "Zubeida Khan"
STORY = f"اسمي {NAME}. كان يتصل بي من 0300 1234567 كل ليلة، ثم جاء إلى بيت خالتي"
LEFT = "اسمي [PERSON 1]. كان يتصل بي من [PHONE 1] كل ليلة، ثم جاء إلى بيت [PERSON 2]"
WHO_SHE_IS = ("Zubeida", "Khan", "1234567", "خالتي")
STOPS_AT_LEAST = 50  # else most of it was done by other means
AGREED = (
    "Write down what I say",
    "Keep it in this vault",
    "Send it to the archive under a made-up name",
)
HELPER, DESK = "Green notebook", "nadia"


def choose_arabic(person: Typist) -> None:
    """Go down the list of languages; each holds at once, and the focus stays with it."""
    (window, *_) = wait_until(lambda: person.hands.windows("^Notebook$"), "no window")
    person.hands.focus(window)
    for language in LANGUAGES:
        person.eyes.wait(language.name, "radio button", "checked", "focused")
        if language.code == person.words.language:
            return
        person.hands.press("Down")


def know_each_other(home: Path) -> None:
    """Give the computer a coordinator's vault, whose owner and the helper have compared their words."""
    folder = home / "desk"
    theirs = create_vault(folder, Role.COORDINATOR, "nadia", doing.PASSPHRASE, params=CHEAP).vault
    recovery.confirm_drill(theirs)
    (ours,) = (home / "vaults").iterdir()
    helper = open_vault(ours, doing.PASSPHRASE)
    introduce(helper, theirs)
    helper.close()
    theirs.close()
    settle(home, lambda now: replace(now, vaults=(*now.vaults, KnownVault(DESK, folder))))


def hide(person: Typist, running: Program) -> None:
    """Be gone by three presses."""
    last = running.session()
    person.hides(lambda: not running.running)
    assert running.wait() == 0
    assert gone(last)


def require_mirrored(person: Typist) -> None:
    """See the rail on the right, and Lock and Hide in the left corner, Hide at the very edge."""
    rail, lock, hide = (person.eyes.wait(person.named(name)) for name in ("Settings", "Lock", "Hide"))
    assert not mirrored(person.desk, rail)
    assert mirrored(person.desk, lock)
    assert hide.middle[0] < lock.middle[0]


def protect(person: Typist) -> None:
    """Accept what was found, cover one word that no pattern knows, look at what leaves, and let her agree."""
    person.sees("Found")
    for label in ("PERSON", "PHONE"):
        person.hands.press("a")
        person.sees(re.compile(rf".*\[{label} 1\].*"))
    # Read as one piece, whatever stands around it: from the first strong isolate to its end.
    assert f"\u2068{NAME}\u2069" in " ".join(person.eyes.names())
    cover_last_word(person)
    person.sees(re.compile(r".*\[PERSON 2\].*"))
    person.picture("protect-text")
    person.click("Next: what leaves")
    person.sees("Would someone who knows her recognise this?")
    person.sees(LEFT)
    person.click("She has seen it")
    person.click("She agrees to this")
    person.sees("She agreed on %1")
    person.picture("protect-agreed")


def cover_last_word(person: Typist) -> None:
    """Select the last word by keys, which go the other way here, and say that it is a person."""
    person.control("The texts of this story")
    person.hands.press("ctrl+End", "ctrl+shift+Right")
    person.opens_menu("n")
    person.picture("menu")
    person.hands.press("Return")


def test_a_story_in_arabic_goes_from_right_to_left_without_a_mouse(tmp_path: Path) -> None:
    """Half of those for whom this is made write from right to left; some cannot hold a mouse."""
    bundle, home = tmp_path / "story.tbtt", tmp_path / "home"
    with desk(tmp_path / "desk") as screen:
        screen.speak("us", "ara")
        person = Typist(screen, tmp_path / "pictures", "ar")
        with program(screen, home) as running:
            choose_arabic(person)
            person.picture("welcome")
            person.click("Continue")
            doing.set_up(person, "amal")
            require_mirrored(person)
            person.picture("empty")
            hide(person, running)
        know_each_other(home)
        with program(screen, home) as running:
            person.sit_down()
            doing.unlock(person, HELPER)
            name = doing.begin_story(person, AGREED)
            person.sees("If it helps")
            person.eyes.wait(person.named("What she tells"), "text", "focused")
            person.hands.type(STORY)
            person.reads("What she tells", STORY)
            person.sees("Saved")
            person.picture("interview")
            doing.say_what_happened(person)
            protect(person)
            doing.hand_over(person, bundle)
            hide(person, running)
        with program(screen, home) as running:
            person.sit_down()
            doing.unlock(person, DESK)
            require_mirrored(person)
            doing.take_in(person, bundle)
            doing.read(person, name)
            person.sees(LEFT)
            arrived = person.eyes.names()
            assert not [word for word in WHO_SHE_IS if word in " ".join(arrived)]
            hide(person, running)
    assert person.stops > STOPS_AT_LEAST
