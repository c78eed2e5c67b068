"""What the suggestions reach kind by kind on the testimonies to tune on: floors for every change."""

from __future__ import annotations

import pytest

from tbtt_desktop.redaction.recognisers.base import Hints
from tbtt_desktop.redaction.suggest import suggest
from tests.redaction.scoring import DIRECT, Score
from tests.redaction.testimonies import LANGUAGES, read

# Recall and share to the letter; reached is about 0.01 more. Precision of these kinds is 0.99 and more.
FLOORS = {
    "ADDRESS": (0.97, 0.67),
    "BANK": (0.97, 0.97),
    "COORDINATES": (0.99, 0.99),
    "DATE": (0.98, 0.97),
    "DOB": (0.98, 0.98),
    "EMAIL": (0.99, 0.99),
    "HANDLE": (0.96, 0.96),
    "ID": (0.98, 0.97),
    "IP": (0.99, 0.99),
    "MAC": (0.99, 0.99),
    "PHONE": (0.98, 0.98),
    "PLATE": (0.98, 0.95),
    "URL": (0.99, 0.99),
}
PRECISION = 0.97
DATED = 0.75  # when a message of a pasted chat was sent is a date with its day, and not always labelled
DIRECT_RECALL = {
    "en": 0.97,
    "es": 0.975,
    "fr": 0.972,
    "pt": 0.976,
    "ar": 0.982,
    "ur": 0.974,
    "hi": 0.986,
    "sw": 0.989,
    "fil": 0.984,
}


@pytest.fixture(scope="module")
def scores() -> dict[str, Score]:
    """Read every testimony that may be tuned on, once a language."""
    found: dict[str, Score] = {language: Score() for language in LANGUAGES}
    for one in read(split="tune"):
        found[one.language].add(one.labels, suggest(one.text, hints=Hints(one.country, one.language)))
    return found


@pytest.mark.parametrize("kind", FLOORS)
def test_a_kind_is_found(scores: dict[str, Score], kind: str) -> None:
    """Numbers and addresses that were found before would leave."""
    recall, exact = FLOORS[kind]
    labels = sum(score.labels[kind] for score in scores.values())
    assert sum(score.found[kind] for score in scores.values()) >= recall * labels
    assert sum(score.exact[kind] for score in scores.values()) >= exact * labels


@pytest.mark.parametrize("kind", FLOORS)
def test_of_a_kind_little_is_made_up(scores: dict[str, Score], kind: str) -> None:
    """What is offered would be noise, and nobody would read it."""
    made = sum(score.made[kind] for score in scores.values())
    right = sum(score.right[kind] for score in scores.values())
    assert right >= (DATED if kind == "DATE" else PRECISION) * made


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_language_direct_identifiers_are_found(scores: dict[str, Score], language: str) -> None:
    """Whoever writes in that language would be left with her own number and address in what leaves."""
    assert scores[language].recall(DIRECT) >= DIRECT_RECALL[language]
