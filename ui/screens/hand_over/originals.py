"""Originals that leave beside what is covered: chosen for one hand-over, said in one place, agreed to."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tbtt_desktop.services.handover import PlannedStory
from tbtt_desktop.services.unredacted import OriginalFile, StaysWhole
from tbtt_desktop.stories.records import ItemKind
from ui.i18n import filled, isolated, listed, number, size
from ui.screens.hand_over.presenter import HandOverPresenter
from ui.screens.hand_over.state import HandOverState, Work
from ui.theme import Space, Tone, current
from ui.widgets import (
    Card,
    CheckRow,
    Heading,
    InlineMessage,
    Pill,
    SecondaryButton,
    Small,
    Strong,
    clear,
    hbox,
    vbox,
)
from ui.widgets.flow import FlowLayout


class OriginalsCard(Card):
    """One box that is never ticked to begin with; below it every file that leaves so, and her yes to that."""

    def __init__(self, presenter: HandOverPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._presenter = presenter
        self._shown: object = None
        self.box = CheckRow(self.tr("Give the originals as well"))
        self.box.toggled.connect(lambda on: presenter.want_originals(on=on))
        text = self.tr(
            "Pictures, documents and sounds as they were taken in, for an archive or a court that has to have"
            " them. What is written stays covered."
        )
        self._why = Small()
        self._message = InlineMessage()
        self._files = QVBoxLayout()
        self._files.setSpacing(current().px(Space.XXS))
        self._yes = QWidget()
        self._yes.setLayout(vbox(Small(self._question()), self._answers(), gap=Space.XS))
        self.body.addWidget(Heading(self.tr("Originals, not covered")))
        for piece in (Small(text), self.box, self._why, self._message):
            self.body.addWidget(piece)
        self.body.addLayout(self._files)
        self.body.addWidget(self._yes)
        self._yes.hide()

    def _question(self) -> str:
        return self.tr(
            "Tell her what leaves so, and who gets it. Her yes to what is covered is none to this. How did"
            " she say yes?"
        )

    def _answers(self) -> QWidget:
        buttons = []
        for how, words in (
            ("told", self.tr("She was told, and agrees")),
            ("seen", self.tr("She saw them, and agrees")),
            ("heard", self.tr("She heard them, and agrees")),
        ):
            button = SecondaryButton(words)
            button.clicked.connect(lambda _=False, how=how: self._presenter.originals_approved(how))
            buttons.append(button)
        row = QWidget()
        row.setLayout(FlowLayout(*buttons))
        return row

    def show_state(self, state: HandOverState) -> None:
        """Show whether it may be chosen, and where it is what leaves."""
        busy = state.work in (Work.EXPORTING, Work.READING)
        self.box.setEnabled(not busy and (state.offer.open or state.originals))
        if self.box.isChecked() != state.originals:
            self.box.blockSignals(True)
            self.box.setChecked(state.originals)
            self.box.blockSignals(False)
        why = self._why_not(state)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        shown = (state.originals, state.plan, state.recipients)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._files)
        planned = state.plan.stories if state.originals and state.plan is not None else ()
        for one in planned:
            self._list(one)
        self._warn(state)
        self._yes.setVisible(state.originals and bool(state.unapproved()))

    def _why_not(self, state: HandOverState) -> str:
        if state.loading or state.originals or state.offer.open:
            return ""
        if not state.chosen or not state.recipients:
            return self.tr("Choose a story, and who can open it.")
        if state.offer.who:
            words = self.tr(
                "She has not agreed, by name, that %1 gets originals of %2: under Before we begin, for %1"
                " alone, that her name may be known to the archive, or that it may be evidence."
            )
            return filled(words, isolated(state.offer.who), isolated(state.offer.pseudonym))
        return self.tr("Nothing that is chosen has an original that may leave.")

    def _warn(self, state: HandOverState) -> None:
        files = sum(len(one.unredacted.files) for one in state.plan.stories) if state.plan is not None else 0
        if not state.originals or not files:
            self._message.clear_message()
            return
        people = [person.name or person.alias for person in state.people if person.alias in state.recipients]
        text = self.tr(
            "%1 will see every face and hear every voice and name in them, and read the notes within the"
            " files, such as where and when a picture was taken and with which telephone."
        )
        names = listed(isolated(name) for name in people)
        self._message.show_message(
            Tone.DANGER, self.tr("%n files leave not covered", "", files), text.replace("%1", names)
        )

    def _list(self, planned: PlannedStory) -> None:
        bare = planned.unredacted
        if not bare.files and not bare.staying:
            return
        head = QWidget()
        head.setLayout(hbox(Strong(planned.story.row.pseudonym), None))
        self._files.addWidget(head)
        for file in bare.files:
            row = QWidget()
            words = Small(self._words(file))
            row.setLayout(hbox(words, None, Pill(self.tr("Not covered"), Tone.DANGER), gap=Space.S))
            self._files.addWidget(row)
        for stays in bare.staying:
            why = {
                StaysWhole.DECIDED: self.tr("Part %1: its original stays here, as its sound does."),
                StaysWhole.PAGES_OUT: self.tr(
                    "Part %1: its original stays here. A page of the document was taken out, and the file"
                    " would bring it back."
                ),
            }[stays.why]
            self._files.addWidget(Small(why.replace("%1", number(stays.number))))

    def _words(self, file: OriginalFile) -> str:
        item = file.items[0]
        numbers = listed(number(one) for one in file.numbers)
        if item.kind is ItemKind.AUDIO:
            words = self.tr("Sound %1 · %2")
        elif file.original.type == "application/pdf" or len(file.items) > 1:
            words = self.tr("Document, pages %1 · %2")
        else:
            words = self.tr("Picture %1 · %2")
        return filled(words, numbers, size(file.original.size))
