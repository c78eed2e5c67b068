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
    "en": (0.95, 0.89, 0.92, 0.83, 0.76),
    "es": (0.96, 0.92, 0.91, 0.77, 0.70),
    "fr": (0.96, 0.92, 0.92, 0.82, 0.75),
    "pt": (0.955, 0.93, 0.92, 0.81, 0.74),
    "ar": (0.96, 0.90, 0.80, 0.73, 0.79),
    "ur": (0.97, 0.86, 0.83, 0.76, 0.54),
    "hi": (0.98, 0.93, 0.91, 0.85, 0.74),
    "sw": (0.97, 0.92, 0.90, 0.74, 0.76),
    "fil": (0.96, 0.90, 0.90, 0.73, 0.75),
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
