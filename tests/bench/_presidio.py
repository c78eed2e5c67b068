"""Presidio's analyzer without a model: what its patterns find, for `bench suggest` to stand beside ours.

A blank spaCy pipeline splits the text into words, as its context words need; there is nothing that knows
names. All languages are given to it as English, for which its patterns are made. It is run as it comes and
with every pattern recogniser that it ships.
"""

from __future__ import annotations

import inspect
import logging
import re
from collections.abc import Callable, Iterator
from typing import Any, Final

from tbtt_desktop.stories.records import Category, Suggestion

Analyzer = Callable[[str], list[Suggestion]]
LANGUAGE: Final = "en"
_KINDS: Final = {
    "EMAIL_ADDRESS": Category.EMAIL,
    "PHONE_NUMBER": Category.PHONE,
    "ZA_MOBILE_NUMBER": Category.PHONE,
    "ZA_TELEPHONE_NUMBER": Category.PHONE,
    "URL": Category.URL,
    "IP_ADDRESS": Category.IP,
    "MAC_ADDRESS": Category.MAC,
    "CREDIT_CARD": Category.BANK,
    "IBAN_CODE": Category.BANK,
    "CRYPTO": Category.BANK,
    "US_BANK_NUMBER": Category.BANK,
    "ABA_ROUTING_NUMBER": Category.BANK,
    "DATE_TIME": Category.DATE,
    "UK_POSTCODE": Category.ADDRESS,
    "CA_POSTAL_CODE": Category.ADDRESS,
    "DE_PLZ": Category.ADDRESS,
    "PERSON": Category.PERSON,
    "LOCATION": Category.PLACE,
}
_PLATES: Final = re.compile(r"VEHICLE|PLATE|KFZ")


def analyzers() -> tuple[Analyzer, Analyzer]:
    """Return presidio as it comes, and with every pattern recogniser. Needs presidio-analyzer."""
    import presidio_analyzer  # type: ignore[import-not-found]  # late: the program does not need it
    from presidio_analyzer import predefined_recognizers as known

    logging.getLogger("presidio-analyzer").setLevel(logging.ERROR)
    _offline()
    usual = presidio_analyzer.RecognizerRegistry()
    usual.load_predefined_recognizers(languages=[LANGUAGE])
    every = presidio_analyzer.RecognizerRegistry()
    for kind in _shipped(presidio_analyzer, known):
        every.add_recognizer(kind(supported_language=LANGUAGE))
    return _analyzer(presidio_analyzer, usual), _analyzer(presidio_analyzer, every)


def _shipped(package: Any, known: Any) -> Iterator[Any]:
    for name, kind in inspect.getmembers(known, inspect.isclass):
        if issubclass(kind, package.PatternRecognizer) or name == "PhoneRecognizer":
            yield kind


def _offline() -> None:
    """Let it check hosts against the list of endings that it brings: it would ask the network for a newer."""
    import tldextract  # type: ignore[import-not-found]  # comes with presidio-analyzer

    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)


def _analyzer(package: Any, registry: Any) -> Analyzer:
    engine = package.AnalyzerEngine(
        registry=registry, nlp_engine=_blank_engine(), supported_languages=[LANGUAGE]
    )

    def analyze(text: str) -> list[Suggestion]:
        return [
            Suggestion(one.start, one.end, _kind(one.entity_type), text[one.start : one.end], one.score)
            for one in engine.analyze(text, language=LANGUAGE)
        ]

    return analyze


def _blank_engine() -> Any:
    import spacy  # type: ignore[import-not-found]  # comes with presidio-analyzer
    from presidio_analyzer.nlp_engine import SpacyNlpEngine  # type: ignore[import-not-found]

    class Blank(SpacyNlpEngine):
        """Splits into words and knows nothing of them."""

        def load(self) -> None:
            self.nlp = {LANGUAGE: spacy.blank(LANGUAGE)}
            self.nlp[LANGUAGE].max_length = 100_000_000

    engine = Blank(models=[{"lang_code": LANGUAGE, "model_name": "blank"}])
    engine.load()
    return engine


def _kind(entity: str) -> Category:
    """Return the category of this program that an entity of presidio's stands for; most are documents."""
    if entity in _KINDS:
        return _KINDS[entity]
    return Category.PLATE if _PLATES.search(entity) else Category.ID
