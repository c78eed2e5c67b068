"""The frame in which one task on keys is done: its question, how far it is, what went wrong."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from tbtt_desktop.crypto.shares import Sharing
from tbtt_desktop.services.keys import Passphrase
from ui import i18n
from ui.jobs import Jobs
from ui.screens.keys.presenter import KeysPresenter, KeysState, Task
from ui.screens.keys.questions import (
    EraseQuestion,
    KeyPassphrase,
    NameQuestion,
    OwnPassphrase,
    RekeyQuestion,
    RemoveQuestion,
)
from ui.screens.recover.page import SharesForm
from ui.screens.setup.frame import Frame, Question
from ui.screens.setup.passphrase import NewPassphrase
from ui.screens.setup.sharing import SharingChoice
from ui.theme import Tone
from ui.widgets.files import FileChooser
from ui.widgets.states import ProgressPanel
from ui.words import words_for

translate = QCoreApplication.translate


def name_of(one: Passphrase) -> str:
    """Return whose a passphrase is."""
    return i18n.isolated(one.label) if one.label else translate("Keys", "somebody not known yet")


def step_words(step: str) -> str:
    """Return what a step of long work is doing."""
    return {
        "rekey": translate("Keys", "Rewriting everything under the new key"),
        "verify": translate("Keys", "Comparing it with the old"),
        "shred": translate("Keys", "Writing over what was there"),
    }.get(step, translate("Keys", "Working"))


class TaskFrame(Frame):
    """Asks what the task needs, and hands the answers on."""

    def __init__(self, presenter: KeysPresenter, jobs: Jobs, files: FileChooser) -> None:
        super().__init__()
        self._presenter = presenter
        self._jobs = jobs
        self._files = files
        self._asked: tuple[object, ...] = ()
        self._panel = ProgressPanel()
        self._panel.cancelled.connect(presenter.cancel)
        self.next.connect(self._go_on)
        self.back.connect(presenter.back)

    def show_task(self, state: KeysState) -> None:
        """Show a state in which there is a task."""
        asked = (state.task, state.whose, state.plan, state.loss)
        if self._asked != asked:
            self._asked = asked
            self._ask(state)
        self._show_work(state)
        question = self.question()
        if question is not None:
            question.setEnabled(not state.busy or state.steps is not None)
        self.allow(not state.busy and self._ready())
        if state.error is not None:
            self.show_error(*words_for(state.error), Tone.CAUTION)
        elif state.busy:
            self.message.clear_message()

    def forget(self) -> None:
        """The task is over: what was typed goes with its question."""
        if self._asked:
            self._asked = ()
            self._panel.setParent(None)  # it outlives the question that it stands in
            self.ask(Question(""), "", "", back=False)

    def _show_work(self, state: KeysState) -> None:
        if state.steps is None:
            self._panel.finish()
            return
        step, done, total = state.steps
        if self._panel.isHidden():
            self._panel.start(step_words(step))
        self._panel.show_progress(step_words(step), done, total)

    def _ask(self, state: KeysState) -> None:
        question, action = self._asks(state)
        self._panel.setParent(None)
        self.ask(question, "", action)
        question.body.insertWidget(0, self._panel)
        if isinstance(question, NewPassphrase):
            question.changed.connect(lambda: self.allow(self._ready()))
        if isinstance(question, (NewPassphrase, OwnPassphrase, NameQuestion)):
            question.on_enter(self._go_on)

    def _asks(self, state: KeysState) -> tuple[Question, str]:
        """Return the question of a task, and what its button says."""
        if state.task in (Task.ADD, Task.CHANGE):
            return self._passphrase_question(named=state.task is Task.ADD)
        if state.task is Task.SHARES:
            return self._shares_question(state), self.tr("Make new shares")
        if state.task is Task.CHECK:
            return self._check_question(), self.tr("Check these shares")
        if state.plan is not None:
            unknown = translate("Keys", "somebody not known yet")
            behind = tuple(i18n.isolated(name) if name else unknown for name in state.plan.left_behind)
            staying = tuple(i18n.isolated(name) for name in state.plan.staying)
            return RekeyQuestion(state.plan, staying, behind), self.tr("Change the vault key")
        if state.loss is not None:
            return EraseQuestion(state.loss), self.tr("Erase everything")
        if state.whose is not None and state.task is Task.NAME:
            return NameQuestion(state.whose), self.tr("Keep the name")
        if state.whose is not None:
            return RemoveQuestion(state.whose, name_of(state.whose)), self.tr("Take it away")
        return Question(self.tr("Opening…")), self.tr("Continue")

    def _passphrase_question(self, *, named: bool) -> tuple[Question, str]:
        if named:
            title = self.tr("A passphrase for one more person")
            text = self.tr("She opens this vault with it, and sees everything in it. Let her type it.")
            return KeyPassphrase(title, text, self._jobs, named=True), self.tr("Add it")
        title = self.tr("Another passphrase for yourself")
        text = self.tr("The old one opens the vault no more. The shares stay good.")
        return KeyPassphrase(title, text, self._jobs, named=False), self.tr("Change it")

    def _shares_question(self, state: KeysState) -> OwnPassphrase:
        sharing = state.overview.shares.sharing if state.overview is not None else Sharing()
        return OwnPassphrase(
            self.tr("New recovery shares"),
            self.tr(
                "For when somebody who held one has left, or one is lost. The old ones open the vault no "
                "more. An old copy of the key file still opens with them, until the vault key changes too; "
                "earlier backups always do."
            ),
            SharingChoice(sharing),
        )

    def _check_question(self) -> SharesForm:
        form = SharesForm(self._files)
        form.title = self.tr("Do the shares open this vault?")
        form.text = self.tr("Type them as they stand on paper. Nothing is changed.")
        form.add_fields()
        form.body.addStretch(1)
        return form

    def _ready(self) -> bool:
        question = self.question()
        if isinstance(question, NewPassphrase):
            return question.good()
        return isinstance(question, (OwnPassphrase, NameQuestion, SharesForm))

    def _go_on(self) -> None:
        question, here = self.question(), self._presenter
        if here.state.busy or not self._ready():
            return
        if isinstance(question, KeyPassphrase):
            if here.state.task is Task.ADD:
                here.add(question.label(), question.own(), question.passphrase())
            else:
                here.change_own(question.own(), question.passphrase())
        elif isinstance(question, NameQuestion):
            here.rename(question.label())
        elif isinstance(question, SharesForm):
            here.check(question.typed())
        elif isinstance(question, OwnPassphrase):
            self._with_passphrase(question)

    def _with_passphrase(self, question: OwnPassphrase) -> None:
        here = self._presenter
        if isinstance(question, RemoveQuestion):
            here.remove(question.own(), change_key=question.change_key())
        elif isinstance(question, RekeyQuestion):
            here.rekey(question.own())
        elif isinstance(question, EraseQuestion):
            if question.confirmed():
                here.erase(question.own())
            else:
                self.show_error(question.word_missing(), "", Tone.CAUTION)
        else:
            choice = question.findChild(SharingChoice)
            if isinstance(choice, SharingChoice):
                here.make_shares(question.own(), choice.sharing())
