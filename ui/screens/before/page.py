"""Before we begin: a safe moment, what is said to her, what she agrees to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.i18n import isolated
from ui.page import Page
from ui.route import Route, Screen
from ui.screens.before.agree import Agreement
from ui.screens.before.cards import SafeMoment, SayThis, StoryName
from ui.screens.before.phrase import PhraseCard, PhrasePresenter
from ui.screens.before.presenter import BeforePresenter, BeforeState, NewStoryPresenter, NewStoryState
from ui.screens.steps import done_steps, saving_note
from ui.screens.writing_page import WritingPage
from ui.session import Navigator, Session
from ui.theme import Space, Tone, current
from ui.widgets import DangerButton, InlineMessage, PrimaryButton, Step, hbox, vbox
from ui.widgets.flow import Columns
from ui.words import words_for

if TYPE_CHECKING:
    from tbtt_desktop.stories.records import StoryId


def open_page(session: Session, route: Route) -> Page:
    """Build the page of a story; without one, begin a new one and go to it."""
    if route.story_id is None:
        begin = NewStoryPresenter(session.vault, session.jobs, session.language)
        return NewStoryPage(begin, session.navigator)
    presenter = BeforePresenter(session.vault, session.jobs, route.story_id, session.language)
    phrase = PhrasePresenter(session.vault, session.jobs, route.story_id)
    return BeforePage(presenter, phrase, session.navigator, route.story_id)


class NewStoryPage(Page):
    """Stands for the moment in which a story is begun."""

    def __init__(self, presenter: NewStoryPresenter, navigator: Navigator) -> None:
        super().__init__(self.tr("New story"))
        self._presenter = presenter
        self._navigator = navigator
        self._message = InlineMessage()
        self.setLayout(vbox(self._message, None, margin=Space.L))
        presenter.watch(self._show)
        presenter.begin()

    def _show(self, state: NewStoryState) -> None:
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        elif state.story_id is not None:
            self._navigator.open(Route(Screen.BEFORE, state.story_id))

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self._presenter.close()


class BeforePage(WritingPage):
    """The first step of a story."""

    def __init__(
        self,
        presenter: BeforePresenter,
        phrase: PhrasePresenter,
        navigator: Navigator,
        story_id: StoryId,
    ) -> None:
        super().__init__(presenter, Step.BEFORE)
        self._presenter = presenter
        self._navigator = navigator
        self._story_id = story_id
        self._safe = SafeMoment(presenter, self._typing)
        self._say = SayThis(presenter)
        self._name = StoryName(presenter, self._typing)
        self._phrase = PhraseCard(phrase)
        self._agree = Agreement(presenter, self._typing)
        self._begin = PrimaryButton(self.tr("Begin the interview"))
        self._begin.clicked.connect(self._begin_interview)
        rest = self._agree.body.count() - 1  # what is left comes below: it is in sight in the usual window
        self._agree.body.insertSpacing(rest, current().px(Space.S))
        self._agree.body.insertWidget(rest + 1, self._begin)
        self._delete = DangerButton(self.tr("Delete this story…"), icon="trash-2")
        self._delete.clicked.connect(lambda: presenter.ask_to_delete(True))
        self._content = self._make_content()
        self._content.hide()
        self.setLayout(vbox(self._message, self._late, self._content, gap=Space.M, margin=Space.L))
        self.add_shortcut("Ctrl+Return", self.tr("Begin the interview"), self._begin_interview)
        self._late.set_loading(True)
        presenter.watch(self._show)
        presenter.load()

    def _make_content(self) -> QWidget:
        leading = QWidget()
        column = vbox(
            self._safe, self._say, self._name, self._phrase, hbox(self._delete, None), None, gap=Space.M
        )
        leading.setLayout(column)
        return Columns(leading, self._agree, shares=(4, 3))

    def _begin_interview(self) -> None:
        self._navigator.open(Route(Screen.INTERVIEW, self._story_id))

    def _show(self, state: BeforeState) -> None:
        if state.gone:
            self._navigator.open(Route(Screen.STORIES))
            return
        self._show_message(state, state.asking_to_delete, self._ask_to_delete)
        if state.view is None:
            self._late.set_loading(state.load_error is None)
            return
        self._late.set_loading(False)
        for part in (self._safe, self._say, self._name, self._agree):
            part.show_state(state)
        self._content.show()
        self.title = state.pseudonym
        self.saving = saving_note(pending=state.pending, error=state.error)
        self.set_done(done_steps(state.view, before=bool(state.scopes)))

    def _ask_to_delete(self) -> None:
        self._message.show_message(
            Tone.CAUTION,
            self.tr("Delete %1 here?").replace("%1", isolated(self._presenter.state.pseudonym)),
            self.tr("All of it is erased from this computer and cannot be brought back.")
            + " "
            + self.tr("The list of what was handed over, when and to whom, stays."),
            actions=(
                (self.tr("Keep it"), lambda: self._presenter.ask_to_delete(False)),
                (self.tr("Delete"), self._presenter.delete),
            ),
        )
        self._message.focus_first()

    def leave(self) -> None:
        """Save what was typed."""
        self._typing.flush()
        self._presenter.finish()
        self._presenter.close()
        self._phrase.close_words()
