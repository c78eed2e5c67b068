"""The decisions about comparing words: what is asked, what was heard, and who may say that all fits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tbtt_desktop.clock import Chance
from tbtt_desktop.services.comparing import Option, Question, is_right, questions
from tbtt_desktop.services.people import Person
from ui.presenter import Presenter

_MISSES = 3  # and nobody is asked again: it would be guessing by now


@dataclass(frozen=True, slots=True)
class CompareState:
    """Whose words are compared, and how far that is. `said` are the questions that were answered rightly."""

    person: Person | None = None
    former: Person | None = None  # whose new key it says it is, with the key that was compared before
    questions: tuple[Question, ...] = ()
    may_wait: bool = False  # the card can be kept without trust until somebody has time
    said: int = 0
    missed: bool = False  # the last answer was not what stands on the card
    misses: int = 0

    @property
    def asking(self) -> Question | None:
        """Return what is asked now."""
        left = self.questions[self.said :]
        return left[0] if left and not self.missed else None

    @property
    def hidden(self) -> frozenset[int]:
        """Return the places whose words are not shown yet."""
        return frozenset(question.place for question in self.questions[self.said :])

    @property
    def matched(self) -> bool:
        """Whether everything that was asked was on the card."""
        return bool(self.questions) and self.said == len(self.questions)

    @property
    def may_ask_again(self) -> bool:
        """Whether it may have been misheard."""
        return self.missed and self.misses < _MISSES


class ComparePresenter(Presenter[CompareState]):
    """Lets nobody say that words match who has not heard them.

    `on_match` and `on_differ` are called once for a person, `on_wait` where somebody puts it off.
    """

    def __init__(
        self,
        chance: Chance,
        on_match: Callable[[], None],
        on_differ: Callable[[], None],
        on_wait: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(CompareState())
        self._chance = chance
        self._on_match, self._on_differ, self._on_wait = on_match, on_differ, on_wait

    def begin(self, person: Person | None, *, former: Person | None = None, may_wait: bool = False) -> None:
        """Ask about somebody, or about nobody; about the same one everything stays."""
        if person == self.state.person:
            return
        asked = questions(person, self._chance) if person is not None else ()
        self.change(
            person=person,
            former=former,
            questions=asked,
            may_wait=may_wait,
            said=0,
            missed=False,
            misses=0,
        )

    def answer(self, option: Option | None) -> None:
        """Take what was heard; None: it is none of those."""
        person, question = self.state.person, self.state.asking
        if person is None or question is None:
            return
        if option is not None and is_right(person, question, option):
            self.change(said=self.state.said + 1)
        else:
            self.change(missed=True, misses=self.state.misses + 1)

    def ask_again(self) -> None:
        """Ask for other words: it may have been misheard."""
        person = self.state.person
        if person is None or not self.state.may_ask_again:
            return
        places = [question.place for question in self.state.questions]
        self.change(questions=questions(person, self._chance, but=places), said=0, missed=False)

    def match(self) -> None:
        """Say that all eight are the same."""
        if self.state.matched:
            self._on_match()

    def differ(self) -> None:
        """Say that they are not."""
        self._on_differ()

    def wait(self) -> None:
        """Say that there is no time now."""
        if self.state.may_wait:
            self._on_wait()
