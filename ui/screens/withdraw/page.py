"""Taking back: a story that left or came in, by who told it here or by her phrase."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.services.phrases import FoundStory
from tbtt_desktop.stories.consent import Scope
from ui.i18n import isolated
from ui.page import Page
from ui.route import Route
from ui.screens.codes import scope_words
from ui.screens.withdraw.presenter import Loaded, WithdrawPresenter, WithdrawState, Work
from ui.screens.withdraw.saying import consequences, done_words, holder_words, withdrawn_words
from ui.session import Session
from ui.theme import Space, Tone
from ui.widgets import (
    Card,
    CheckRow,
    DangerButton,
    FileChooser,
    Heading,
    InlineMessage,
    Line,
    ProgressPanel,
    SecondaryButton,
    Small,
    Text,
    clear,
    hbox,
    vbox,
)
from ui.widgets.choice import ChoiceList
from ui.widgets.fields import Labelled, PassphraseField
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.late import LateNote
from ui.words import words_for

_WHOLE, _PART = "whole", "part"


def open_page(session: Session, route: Route) -> Page:
    """Build the page of a story; without one, her phrase is asked for first."""
    presenter = WithdrawPresenter(session.vault, session.jobs, route.story_id)
    return WithdrawPage(presenter, session.files, by_phrase=route.story_id is None)


class WithdrawPage(Page):
    """Her phrase, where it is needed; how much; what will happen; who has it; one button."""

    def __init__(self, presenter: WithdrawPresenter, files: FileChooser, *, by_phrase: bool) -> None:
        super().__init__(self.tr("She takes it back"))
        self._presenter = presenter
        self._files = files
        self._shown: Loaded | None = None
        self._scopes: dict[Scope, CheckRow] = {}
        self._message = InlineMessage()
        self._late = LateNote()
        self._progress = ProgressPanel()
        self._progress.cancelled.connect(presenter.cancel)
        self._ask = self._make_ask()
        self._ask.setVisible(by_phrase)
        self._found = QVBoxLayout()
        self._how, self._who = Card(gap=Space.S), Card(gap=Space.S)
        self._what = QVBoxLayout()
        self._holders = QVBoxLayout()
        self._content = self._make_content()
        self._content.hide()
        self.setLayout(
            vbox(
                self._message,
                self._late,
                self._ask,
                self._found,
                self._progress,
                self._content,
                None,
                gap=Space.M,
                margin=Space.L,
            )
        )
        self.add_shortcut("Ctrl+Return", self.tr("Take it back"), self._carry_out)
        presenter.watch(self._show)
        presenter.load()

    def _make_ask(self) -> Card:
        card = Card(Heading(self.tr("Her withdrawal phrase")), gap=Space.S)
        words = self.tr(
            "Six words that she was given when the story was told. They find her story, and nothing is told"
            " of any other. Looking takes a while."
        )
        self._phrase = PassphraseField(self.tr("Her six words"))
        self._phrase.entered.connect(self._find)
        self._look = SecondaryButton(self.tr("Find her story"), icon="search")
        self._look.clicked.connect(self._find)
        card.body.addWidget(Text(words))
        card.body.addWidget(Labelled(self.tr("Her six words"), self._phrase))
        card.body.addLayout(hbox(self._look, None))
        return card

    def _make_content(self) -> QWidget:
        self._choice = ChoiceList(self.tr("How much"))
        self._choice.add(_WHOLE, self.tr("The whole story"))
        self._choice.add(_PART, self.tr("Only some of what she agreed to"))
        self._choice.choose(_WHOLE)
        self._choice.chosen.connect(lambda key: self._presenter.take_whole(key == _WHOLE))
        self._parts = QWidget()
        self._rows = vbox(gap=Space.XXS)
        self._parts.setLayout(self._rows)
        self._how.body.addWidget(Heading(self.tr("What she takes back")))
        self._how.body.addWidget(self._choice)
        self._how.body.addWidget(self._parts)
        self._how.body.addWidget(Line())
        self._how.body.addWidget(Heading(self.tr("What will happen")))
        self._how.body.addLayout(self._what)
        self._place = Small()
        self._where = SecondaryButton(self.tr("Choose a folder"), icon="folder")
        self._where.clicked.connect(self._choose_folder)
        self._do = DangerButton(self.tr("Take it back"))
        self._do.clicked.connect(self._carry_out)
        foot = QWidget()
        foot.setLayout(FlowLayout(self._do, self._where))
        self._who.body.addWidget(Heading(self.tr("Who has it")))
        self._who.body.addLayout(self._holders)
        self._who.body.addWidget(Line())
        self._who.body.addWidget(self._place)
        self._who.body.addWidget(foot)
        return Columns(self._how, self._who, shares=(3, 2))

    # What a person does

    def _find(self) -> None:
        words = self._phrase.text()
        if words.strip():
            self._presenter.find(words)

    def _choose_folder(self) -> None:
        folder = self._files.folder(self.tr("Where the files go"))
        if folder is not None:
            self._presenter.set_folder(folder)

    def _carry_out(self) -> None:
        state = self._presenter.state
        if not state.ready:
            return
        if state.writes and state.folder is None:
            self._choose_folder()
        self._presenter.carry_out()

    # What is shown

    def _show(self, state: WithdrawState) -> None:
        self._late.set_loading(state.work is Work.LOADING)
        self._show_progress(state)
        self._show_message(state)
        self._show_found(state)
        story = state.story
        self._content.setVisible(story is not None)
        if story is None:
            return
        if story is not self._shown:
            self._shown = story
            self._fill(story)
        self._parts.setVisible(not state.whole)
        for scope, row in self._scopes.items():
            row.blockSignals(True)
            row.setChecked(scope in state.chosen)
            row.blockSignals(False)
        clear(self._what)
        said = consequences(story, whole=state.whole, writes=state.writes, by_phrase=state.by_phrase)
        for words in said:
            self._what.addWidget(Text(words))
        self._show_place(state)

    def _fill(self, story: Loaded) -> None:
        name = isolated(story.pseudonym) if story.pseudonym else isolated(story.story_id[:8])
        self.set_heading(self.tr("Take %1 back").replace("%1", name))
        clear(self._rows)
        self._scopes.clear()
        for scope in story.scopes:
            row = CheckRow(scope_words(scope))
            row.toggled.connect(lambda on, scope=scope: self._presenter.choose(scope, on))
            self._scopes[scope] = row
            self._rows.addWidget(row)
        self._choice.setVisible(bool(story.scopes))
        clear(self._holders)
        if not story.holders:
            self._holders.addWidget(Text(self.tr("It was given to nobody from here.")))
        for one in story.holders:
            self._holders.addWidget(Text(holder_words(one)))
            if not one.reachable:
                self._holders.addWidget(Small(self.tr("No file can be made: the card is not trusted here.")))
            back = withdrawn_words(one)
            if back is not None:
                self._holders.addWidget(Small(back[0]))

    def _show_place(self, state: WithdrawState) -> None:
        words = ""
        if state.writes:
            words = self.tr("A file for each of them is written. You are asked where.")
            if state.folder is not None:
                words = self.tr("A file for each of them is written into “%1”.").replace(
                    "%1", isolated(state.folder.name or str(state.folder))
                )
        self._place.setText(words)
        self._place.setVisible(bool(words))
        self._where.setVisible(state.writes)
        self._where.setEnabled(state.work is Work.NONE)
        able = state.story is not None and (state.writes or state.story.received or state.by_phrase)
        self._do.setEnabled(state.ready and able)

    def _show_found(self, state: WithdrawState) -> None:
        clear(self._found)
        self._look.setEnabled(state.work is Work.NONE)
        if len(state.found) < 2 or state.story is not None:
            return
        for one in state.found:
            self._found.addWidget(self._choose(one))

    def _choose(self, one: FoundStory) -> SecondaryButton:
        words = self.tr("Go on with %1").replace("%1", isolated(one.pseudonym or one.story_id[:8]))
        button = SecondaryButton(words)
        button.clicked.connect(lambda: self._presenter.choose_story(one.story_id))
        return button

    def _show_progress(self, state: WithdrawState) -> None:
        what = {
            Work.FINDING: self.tr("Trying her words with every story that has a phrase"),
            Work.WRITING: self.tr("Writing the withdrawals"),
        }.get(state.work)
        if what is None:
            self._progress.finish()
            return
        self._progress.follow(what, state.share)

    def _show_message(self, state: WithdrawState) -> None:
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        elif state.done is not None:
            self._message.show_message(Tone.DONE, *done_words(state.done, state.story))
        else:
            self._message.clear_message()

    def focus_first(self) -> None:
        """Begin with her words, or with what is taken back."""
        first = self._phrase if self._ask.isVisibleTo(self) else self._choice
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Forget her words; files that are being written are finished."""
        self._presenter.close()
