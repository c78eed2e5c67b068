"""The steps of the main job, as a helper and a coordinator do them in the window."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tbtt_desktop.services.comparing import ASKED
from tbtt_desktop.services.taxonomy import taxonomy
from tests.helpers.xvfb import wait_until
from tests.journey.driving import Person

PASSPHRASE = "rivers carry what nobody wrote down"


@dataclass(frozen=True, slots=True)
class Card:
    """A card in a file, and the words that its owner reads out."""

    path: Path
    words: str


def set_up(person: Person, alias: str, *, coordinator: bool = False) -> None:
    """Answer the questions from the role to the last share, which is read back from paper."""
    person.sees("Your vault")
    if coordinator:
        person.click(person.words.beginning("I receive stories from helpers"))
    person.write("Your short name", alias)
    person.picture("set-up")
    person.click("Continue")
    person.write("Passphrase", PASSPHRASE)
    person.write("Passphrase, once more", PASSPHRASE)
    person.sees("Hard to guess, and the same twice.")
    person.picture("passphrase")
    person.click("Make the vault")
    for number in (1, 2, 3):
        person.sees(person.words.said("Share %1 of %2", person.words.number(number), person.words.number(3)))
        person.sees("I have copied it")
        paper = copied(person.eyes.names())
        if number == 1:
            person.picture("share")
        person.click("I have copied it")
        person.sees("Read from your paper")
        for seen in person.eyes.find(person.words.said("Word %1"), "text"):
            place = "".join(letter for letter in seen.name if letter.isdecimal())
            person.write(re.compile(re.escape(seen.name)), paper[int(place)])
        if number == 1:
            person.picture("drill")
        person.click("Check")
    person.sees("No stories yet")


def copied(names: list[str]) -> dict[int, str]:
    """Return what is on the paper: each word of a share by its number.

    The digits of one word may read like the number of another, and the word after it may have four letters.
    """
    rows = zip(names, names[1:], names[2:], strict=False)
    return {
        int(place): word
        for place, word, digits in rows
        if place.isdecimal() and digits.isdecimal() and len(digits) == 4
    }


def unlock(person: Person, vault: str) -> None:
    """Choose a vault and type its passphrase."""
    person.sees("Welcome back")
    person.click(person.words.beginning(vault), "radio button")
    person.write("Passphrase", PASSPHRASE)
    person.hands.press("Return")
    person.sees("Lock")


def save_card(person: Person, path: Path) -> Card:
    """Save one's own card, and read its words from the screen."""
    open_people(person)
    words = own_words(person)
    person.click("Save as a file")
    person.chooses_file("Save your card", path)
    wait_until(path.exists, "no card")
    return Card(path, words)


def open_people(person: Person) -> None:
    """Go to the people."""
    person.click("Settings")
    person.click("People and cards")
    person.sees("Your card")


def own_words(person: Person) -> str:
    """Return the words of one's own card."""
    return compared(person)[-1]


def compared(person: Person) -> list[str]:
    """Return all words that are shown to be compared."""
    said = re.compile(r"Words to compare: (.+)")
    return [match[1] for match in map(said.fullmatch, person.eyes.names()) if match]


def _fewer(person: Person, words: str, before: int) -> bool:
    return len(person.eyes.find(person.named(words))) < before


def add_card(person: Person, card: Card) -> None:
    """Add somebody's card: choose the words that are left out as she reads them, and say that all match."""
    person.click("Add a card")
    person.chooses_file("Open a card", card.path)
    person.sees("Compare the words")
    heard = re.compile("({}) [0-9]{{4}}".format("|".join(card.words.split())))
    for _ in range(ASKED):
        said = person.control(heard).name
        before = len(
            person.eyes.find(person.named(said))
        )  # a word may be on a card twice, and asked for twice
        person.click(said)
        wait_until(partial(_fewer, person, said, before), f"{said!r} was not taken")
    person.picture("compare")
    person.click("All eight are the same")
    person.sees(re.compile(".*is trusted now"))


def begin_story(person: Person, agreed: tuple[str, ...]) -> str:
    """Begin a story and note what she agrees to; return the name under which it is known here."""
    person.click("New story")
    person.sees("What she agrees to")
    person.click("We are alone, and nobody can see this screen.")
    for words in agreed:
        if not person.shown(words):
            person.click("More choices")
        person.click(words)
        person.eyes.wait(person.named(words), "", "checked")
    person.picture("before")
    name = person.eyes.text(person.control("Known here as", "text"))
    person.click("Begin the interview")
    return name


def take_down(person: Person, text: str, picture: Path, sound: Path) -> None:
    """Write, attach a picture and a sound."""
    person.sees("If it helps")
    person.eyes.wait(re.compile("What she .*|Text.*|.*writ.*"), "text", "focused")
    person.hands.type(text)
    person.click("Picture")
    person.chooses_file("Add pictures", picture)
    person.sees(re.compile(".*camera details are removed when it leaves"))
    person.click("Add a sound file")
    person.chooses_file("Add sound files", sound)
    person.sees(re.compile(r".*sound · .*"))
    person.sees("Saved")
    person.picture("interview")


def say_what_happened(person: Person) -> None:
    """Choose two codes and go on."""
    person.click(re.compile(rf"3\. (?:{person.named('What happened').pattern}).*"))
    for list_name, code in (("act", "threats"), ("abuser_class", "known")):
        known = taxonomy(person.words.language).lists[list_name]
        person.click(re.compile(re.escape(f"{known.label}: {known.codes[code]}")))
    person.sees("Saved")
    person.picture("what-happened")
    person.click("Go on to protect")


def protect(person: Person, canvas: tuple[tuple[float, float], tuple[float, float]]) -> None:
    """Accept what was found by keys, silence by typing times, cover by the mouse, look, and let her agree."""
    person.sees("Found")
    person.picture("protect-text")
    for _ in range(_FOUND_AT_MOST):
        if person.shown("0 left"):
            break
        person.hands.press("a")
    person.sees("0 left")
    person.picture("protect-text-covered")
    person.click("Next: voice")
    person.write("From", "0.5")
    person.write("To", "1.25")
    person.hands.press("Return")
    person.sees(re.compile("1 marks?"))
    person.picture("protect-voice")
    person.click("Next: pictures")
    person.sees("Covered in this picture")
    draw_box(person, *canvas)
    person.sees("Remove Box 1")
    person.picture("protect-picture")
    person.click("I have looked at this one")
    person.click("Next: what leaves")
    person.sees("Would someone who knows her recognise this?")
    person.click("She has seen it")
    person.picture("protect-leaving")
    person.click("She agrees to this")
    person.sees(re.compile("She agreed on .*"))
    person.picture("protect-agreed")


_FOUND_AT_MOST = 20


def draw_box(person: Person, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Draw a box with the mouse, between two places given as fractions of the picture's stage."""
    x, y, width, height = person.control(re.compile(r"Picture \d+")).box
    first, last = ((round(x + across * width), round(y + down * height)) for across, down in (start, end))
    person.hands.drag(first, last)


def hand_over(person: Person, path: Path) -> None:
    """Make the bundle."""
    person.click("Hand over", "push button")
    person.sees("Checked")
    person.picture("hand-over")
    person.click("Make the bundle")
    person.chooses_file("Where the bundle goes", path)
    person.sees("The bundle is made")
    person.picture("handed-over")


def take_in(person: Person, path: Path) -> None:
    """Take a bundle in."""
    person.click("Intake")
    person.click("choose files")
    person.chooses_file("Choose bundles", path)
    ready = f"{person.named('What will happen').pattern}: {person.named('Ready to take in').pattern}"
    person.sees(re.compile(ready))
    person.picture("intake")
    person.click(person.words.said("Take in %n"), "push button")
    person.sees("%n taken in")
    person.picture("taken-in")


def read(person: Person, story: str) -> None:
    """Open a story that arrived."""
    person.click("Stories")
    open_story(person, story)
    person.sees("Who signed it")
    person.picture("read")


def open_story(person: Person, story: str) -> None:
    """Open a story from the list."""
    cell = re.compile(f"(?:{person.named('Known here as').pattern}): .?{story}.*")
    person.click(cell, "cell")
    person.hands.press("Return")
