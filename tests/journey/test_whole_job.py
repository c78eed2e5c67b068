"""The whole main job in the real program: its processes, its window on an X server, real keys and mouse."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.helpers.made import TESTIMONY, picture, sound
from tests.helpers.xvfb import desk, wait_until
from tests.journey import doing
from tests.journey.driving import Person, Program, gone, program

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.slow,
    pytest.mark.xdist_group("display"),
]

AGREED = (
    "Write down what I say",
    "Record my voice",
    "Keep pictures that I show",
    "Keep it in this vault",
    "Send it to the archive under a made-up name",
    "Publish pictures",
    "Publish my own voice",
)
WHO_SHE_IS = ("Zubeida", "Khan", "1234567")
HELPER, COORDINATOR = "Green notebook", "Blue notebook"  # what the set-up offers
NOISE = "qt.accessibility."  # there is nobody else on the accessibility bus, and what goes is asked for
STAGE = ((0.2, 0.3), (0.6, 0.5))  # where a box is drawn, in fractions of the picture's stage
FILTERED = "Seccomp:\t2"  # proc(5): system calls go through a filter


def lock(person: Person, running: Program) -> None:
    """Lock, and see that another process took the place of the old one."""
    before = running.session()
    person.hands.press("ctrl+l")
    person.sees("Welcome back")
    wait_until(lambda: gone(before), "the old process stays")
    assert running.session() != before
    person.sit_down()


def close_to_the_network(running: Program) -> bool:
    """Whether the process that shows the window has its filter of system calls."""
    return FILTERED in Path(f"/proc/{running.session()}/status").read_text()


def test_a_story_goes_from_the_first_word_to_the_desk_of_the_coordinator(tmp_path: Path) -> None:
    """This is what the program is for: a helper must be able to do all of it in the window, by hand."""
    photo, voice, bundle = tmp_path / "photo.jpg", tmp_path / "voice.wav", tmp_path / "story.tbtt"
    photo.write_bytes(picture())
    voice.write_bytes(sound())
    with desk(tmp_path / "desk") as screen, program(screen, tmp_path / "home") as running:
        person = Person(screen, tmp_path / "pictures")
        person.sit_down()
        assert close_to_the_network(running)
        person.sees("Welcome")
        person.picture("welcome")
        person.click("Continue")
        doing.set_up(person, "amal")
        ours = doing.save_card(person, tmp_path / "amal.tbtt-card")
        lock(person, running)

        person.click("New vault")
        doing.set_up(person, "nadia", coordinator=True)
        theirs = doing.save_card(person, tmp_path / "nadia.tbtt-card")
        doing.add_card(person, ours)
        lock(person, running)

        doing.unlock(person, HELPER)
        doing.open_people(person)
        doing.add_card(person, theirs)
        name = doing.begin_story(person, AGREED)
        doing.take_down(person, TESTIMONY, photo, voice)
        lock(person, running)
        doing.unlock(person, HELPER)
        person.sees("If it helps")
        person.reads("What she tells", TESTIMONY)
        assert close_to_the_network(running)

        doing.say_what_happened(person)
        doing.protect(person, STAGE)
        doing.hand_over(person, bundle)
        lock(person, running)

        doing.unlock(person, COORDINATOR)
        doing.take_in(person, bundle)
        doing.read(person, name)
        arrived = " ".join(person.eyes.names())
        assert "My name is [PERSON 1]. He called from [PHONE 1] all night." in arrived
        assert not [word for word in WHO_SHE_IS if word in arrived]
        person.sees(re.compile(".*amal.*"))

        last = running.session()
        person.hides(lambda: not running.running)
        assert running.wait() == 0
        assert gone(last)
        assert not person.hands.windows()
    said = running.log.read_text().splitlines()
    assert [line for line in said if line and not line.startswith(NOISE)] == []
