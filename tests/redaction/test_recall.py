"""What the suggestions reach on the testimonies that they may be tuned on: floors for every change."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import suggest
from tests.redaction.scoring import Score
from tests.redaction.testimonies import LANGUAGES, read

# Recall of people, share of them to the letter, precision of everything, recall of places, of organisations;
# reached is 0.01 to 0.03 more.
FLOORS = {
    "en": (0.955, 0.90, 0.93, 0.84, 0.76),
    "es": (0.97, 0.92, 0.93, 0.77, 0.73),
    "fr": (0.97, 0.93, 0.94, 0.83, 0.76),
    "pt": (0.965, 0.93, 0.94, 0.82, 0.77),
    "ar": (0.97, 0.90, 0.88, 0.78, 0.79),
    "ur": (0.975, 0.91, 0.92, 0.83, 0.64),
    "hi": (0.98, 0.93, 0.91, 0.86, 0.75),
    "sw": (0.98, 0.94, 0.94, 0.80, 0.89),
    "fil": (0.975, 0.92, 0.94, 0.77, 0.74),
}


def test_every_language_has_its_floor() -> None:
    """A language would get worse and nobody would see it."""
    assert set(FLOORS) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_are_found_and_noise_is_not(language: str) -> None:
    """Names would leave that were found before, or suggestions drown in noise."""
    score = Score()
    for one in read(language, split="tune"):
        score.add(one.labels, suggest(one.text, hints=Hints(one.country, one.language)))
    recall, exact, precision, places, organisations = FLOORS[language]
    assert score.recall(["PERSON"]) >= recall
    assert score.same(["PERSON"]) >= exact
    assert score.precision() >= precision
    assert score.recall(["PLACE"]) >= places
    assert score.recall(["ORG"]) >= organisations
