"""Kits: what a coordinator gives helpers to say, to ask and to look up; which are used, and making one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ui.i18n import isolated, listed
from ui.page import Page
from ui.route import Route
from ui.screens.hand_over.place import neutral_name
from ui.screens.intake.saying import refusal_words
from ui.screens.kits.draft import DraftForm
from ui.screens.kits.listed import KitList
from ui.screens.kits.looked import LookedCard
from ui.screens.kits.presenter import KitsPresenter, KitsState, Note
from ui.session import Session
from ui.theme import Space, Tone
from ui.widgets import FileKind, InlineMessage, LinkButton, PrimaryButton, SecondaryButton, Small, vbox
from ui.widgets.drop import dropped_paths
from ui.widgets.flow import flow
from ui.widgets.late import LateNote
from ui.words import words_for

BUNDLE_ENDING = "*.tbtt"
SOURCES = ("*.yaml", "*.yml", "*.json")
EXAMPLE_NAME = "kit.yaml"


def open_page(session: Session, route: Route) -> Page:
    """Build the page; a place is the name of a kit that is looked at first."""
    return KitsPage(KitsPresenter(session.vault, session.jobs, route.place), session)


class KitsPage(Page):
    """The list, above it what is looked at or made."""

    def __init__(self, presenter: KitsPresenter, session: Session) -> None:
        super().__init__(self.tr("Kits"))
        self.setAcceptDrops(True)
        self._presenter = presenter
        self._files = session.files
        self._chance = session.world.chance
        self._message = InlineMessage()
        self._late = LateNote()
        self._looked = LookedCard(presenter)
        self._draft = DraftForm(presenter, self._save_kit)
        self._list = KitList(presenter, self._export)
        self._ways = self._make_ways()
        self.setLayout(
            vbox(
                self._message,
                self._late,
                self._looked,
                self._draft,
                self._ways,
                self._list,
                None,
                gap=Space.M,
                margin=Space.L,
            )
        )
        self.add_shortcut("Ctrl+O", self.tr("Open a kit"), self._choose)
        presenter.watch(self._show)
        presenter.load()

    def _make_ways(self) -> QWidget:
        self._open = PrimaryButton(self.tr("Open a kit"), icon="plus")
        self._open.clicked.connect(self._choose)
        self._new = SecondaryButton(self.tr("Make a kit of a file"))
        self._new.clicked.connect(self._choose_source)
        self._example = LinkButton(self.tr("Save an example"))
        self._example.clicked.connect(self._save_example)
        row = flow(self._open, self._new, self._example)
        self._hint = Small(
            self.tr(
                "A kit is made of one file that you write in any editor. The example says how. You see all of"
                " it before it leaves."
            )
        )
        ways = QWidget()
        ways.setLayout(vbox(row, self._hint, gap=Space.XS))
        return ways

    # Files

    def _choose(self) -> None:
        kinds = (FileKind(self.tr("Bundles"), (BUNDLE_ENDING,)), FileKind(self.tr("All files"), ("*",)))
        for path in self._files.open_files(self.tr("Open a kit"), kinds)[:1]:
            self._presenter.open_file(path)

    def _choose_source(self) -> None:
        kinds = (FileKind(self.tr("Texts"), SOURCES), FileKind(self.tr("All files"), ("*",)))
        for path in self._files.open_files(self.tr("Make a kit of a file"), kinds)[:1]:
            self.make_of(path)

    def make_of(self, path: Path) -> None:
        """Show the kit that a file makes, before it leaves."""
        self._presenter.begin(path)

    def _save_kit(self) -> None:
        kind = FileKind(self.tr("Bundle"), (BUNDLE_ENDING,))
        path = self._files.save_file(self.tr("Save the kit"), neutral_name(self._chance), kind)
        if path is not None:
            self._presenter.make(path)

    def _save_example(self) -> None:
        path = self._files.save_file(self.tr("Save an example"), EXAMPLE_NAME, self._text())
        if path is not None:
            self._presenter.export_example(path)

    def _export(self, name: str) -> None:
        path = self._files.save_file(self.tr("Save it to change it"), EXAMPLE_NAME, self._text())
        if path is not None:
            self._presenter.export(name, path)

    def _text(self) -> FileKind:
        return FileKind(self.tr("Text"), SOURCES[:1])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the kit that was dropped; a coordinator's own text becomes one."""
        event.acceptProposedAction()
        for path in dropped_paths(event.mimeData())[:1]:
            written = any(path.match(ending) for ending in SOURCES)
            if written and self._presenter.state.makes:
                self._presenter.begin(path)
            else:
                self._presenter.open_file(path)

    # What is shown

    def _show(self, state: KitsState) -> None:
        self._late.set_loading(state.loading or state.busy)
        self._show_message(state)
        self._looked.show_looked(state)
        self._draft.show_draft(state)
        self._list.show_kits(state)
        deciding = state.looked is not None or state.draft is not None
        was_hidden = self._ways.isHidden()
        self._ways.setVisible(not deciding and not state.loading)
        for widget in (self._new, self._example, self._hint):
            widget.setVisible(state.makes)
        self._open.setEnabled(not state.busy)
        if was_hidden and not self._ways.isHidden() and state.note is not Note.NONE:
            self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_message(self, state: KitsState) -> None:
        if state.error is not None:
            self._message.show_message(Tone.DANGER, *words_for(state.error))
        elif state.refused is not None:
            self._message.show_message(Tone.DANGER, *refusal_words(state.refused))
        elif state.note is not Note.NONE:
            self._message.show_message(*self._note_words(state))
        else:
            self._message.clear_message()

    def _note_words(self, state: KitsState) -> tuple[Tone, str, str]:
        names = listed(map(isolated, state.about.split("\n")))
        words = {
            Note.USED: (
                Tone.DONE,
                self.tr("The kit is in use"),
                self.tr("Its words and questions stand beside a story from now on."),
            ),
            Note.STOPPED: (
                Tone.INFO,
                self.tr("The kit is not used any more"),
                self.tr("What was said and chosen stays in the stories."),
            ),
            Note.REMOVED: (
                Tone.INFO,
                self.tr("The kit was removed"),
                self.tr("What was said and chosen stays in the stories."),
            ),
            Note.MADE: (
                Tone.DONE,
                self.tr("The kit was saved as %1"),
                self.tr("Give it to everybody for whom you made it. Only they can open it."),
            ),
            Note.SAVED: (
                Tone.DONE,
                self.tr("Saved as %1"),
                self.tr("It is a plain text that anybody can read. It holds nothing of any story."),
            ),
            Note.WAITS: (
                Tone.CAUTION,
                self.tr("The kit was not taken in"),
                self.tr("Who made it is not trusted here. Compare words under People first."),
            ),
            Note.KEPT_OUT: (
                Tone.DANGER,
                self.tr("The kit was kept out"),
                self.tr("The key of who made it is not trusted any more."),
            ),
        }
        tone, title, text = words[state.note]
        return tone, title.replace("%1", names), text

    def focus_first(self) -> None:
        """Begin with opening one, unless one is looked at."""
        if not self._ways.isHidden():
            self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing is unsaved here."""
        self._presenter.close()
