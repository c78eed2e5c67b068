"""What happened: chips to choose from, list by list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from tbtt_desktop.services.taxonomy import taxonomy
from tbtt_desktop.stories.records import StoryId
from tbtt_desktop.stories.taxonomy import CodeList
from ui.i18n import isolated
from ui.page import Page
from ui.route import Route, Screen
from ui.screens.codes import code_label, list_label
from ui.screens.help_list import HelpList
from ui.screens.steps import done_steps, saving_note, story_of
from ui.screens.typing import Typing
from ui.screens.what_happened.presenter import Added, CodesPresenter, CodesState
from ui.screens.what_happened.when_where import WhenAndWhere
from ui.screens.writing_page import WritingPage
from ui.session import Navigator, Session
from ui.theme import Size, Space, Type, current
from ui.theme.icons import pixmap
from ui.theme.painting import draw_leading, mirrored
from ui.widgets import (
    Card,
    ChipButton,
    Heading,
    LinkButton,
    PrimaryButton,
    SecondaryButton,
    Small,
    Step,
    Text,
    clear,
    hbox,
    vbox,
)
from ui.widgets.flow import Columns, FlowLayout, ScrolledRest

WHERE_ONLINE: Final = "platform"  # when and where stand behind it


def open_page(session: Session, route: Route) -> Page:
    """Build the page of a story."""
    story_id = story_of(route)
    presenter = CodesPresenter(session.vault, session.jobs, story_id, session.language)
    return WhatHappenedPage(presenter, session.navigator, story_id)


class WhatHappenedPage(WritingPage):
    """The third step of a story."""

    def __init__(self, presenter: CodesPresenter, navigator: Navigator, story_id: StoryId) -> None:
        super().__init__(presenter, Step.WHAT_HAPPENED)
        self._presenter = presenter
        self._prompt = SafetyPrompt(presenter, self._typing)
        self._what_to_do = LinkButton(self.tr("What to do when she may harm herself"))
        self._what_to_do.set_icon("life-buoy")
        self._what_to_do.clicked.connect(lambda: presenter.prompt(True))
        self._groups = [Group(entry, presenter) for entry in taxonomy().lists.values()]
        inner = QWidget()
        self._when_where = WhenAndWhere(presenter, self._typing)
        after = 1 + next(place for place, one in enumerate(self._groups) if one.list_name == WHERE_ONLINE)
        cards = (*self._groups[:after], self._when_where, *self._groups[after:])
        inner.setLayout(vbox(*cards, None, gap=Space.M))
        self._area = ScrolledRest(inner, Size.TARGET * 4)
        go_on = PrimaryButton(self.tr("Go on to protect"))
        go_on.clicked.connect(lambda: navigator.open(Route(Screen.PROTECT, story_id)))
        hint = Small(self.tr("Choose what fits. Nothing has to be chosen."))
        row = hbox(gap=Space.M)
        row.addWidget(hint, 1)
        row.addWidget(go_on)
        self._foot = QWidget()
        self._foot.setLayout(row)
        self._foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        parts = (self._message, self._late, self._prompt, hbox(self._what_to_do, None), self._area)
        column = vbox(*parts, self._foot, gap=Space.S, margin=Space.L)
        column.addStretch(0)
        column.setStretchFactor(self._area, 1)
        self.setLayout(column)
        self._late.set_loading(True)
        presenter.watch(self._show)
        presenter.load()

    def _show(self, state: CodesState) -> None:
        self._show_message(state)
        loaded = state.view is not None
        self._late.set_loading(not loaded and state.load_error is None)
        # The story can wait: while the prompt is open there is nothing else to do here.
        self._area.setVisible(loaded and not state.prompting)
        self._foot.setVisible(loaded and not state.prompting)
        opened = state.prompting and self._prompt.isHidden()
        self._prompt.setVisible(state.prompting)
        self._what_to_do.setVisible(state.at_risk and not state.prompting)
        if state.view is None:
            return
        self._prompt.show_state(state)
        if opened:
            self._prompt.take_focus()
        self._when_where.show_state(state)
        for group in self._groups:
            group.show_added([one for one in state.added if one.list_name == group.list_name])
            group.show_chosen(state.codes.get(group.list_name, ()))
        self.title = state.view.row.pseudonym
        self.saving = saving_note(pending=state.pending, error=state.error)
        self.set_done(done_steps(state.view, what_happened=bool(state.codes.get("act"))))

    def leave(self) -> None:
        """Save what was typed."""
        self._typing.flush()
        self._presenter.finish()
        self._presenter.close()


class CodeChip(ChipButton):
    """A chip whose words wrap where letters are large and the window is narrow."""

    def __init__(self, text: str, *, name: str) -> None:
        super().__init__(text, name=name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def _pad(self) -> int:
        return current().px(Size.ICON + Space.XL)

    def _needs_lines(self, width: int) -> bool:
        return width < self.sizeHint().width()

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        return QSize(current().px(Size.TARGET * 4), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Say that the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the words take in a width."""
        if not self._needs_lines(width):
            return self.sizeHint().height()
        metrics = QFontMetrics(current().font(Type.SMALL, bold=True))
        room = QRect(0, 0, width - self._pad() - current().px(Space.S), 1_000_000)
        words = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text())
        return max(self.sizeHint().height(), words.height() + current().px(Space.S))

    def _draw_content(self, painter: QPainter) -> None:
        if not self._needs_lines(self.width()):
            super()._draw_content(painter)
            return
        theme = current()
        color = "accent" if self.isChecked() else "muted"
        side = theme.px(Size.ICON)
        place = QRect(theme.px(Space.S), (self.height() - side) // 2, side, side)
        where = mirrored(self.layoutDirection(), self.rect(), place)
        painter.drawPixmap(where.topLeft(), pixmap("check" if self.isChecked() else "plus", color, side))
        painter.setFont(theme.font(Type.SMALL, bold=self.isChecked()))
        painter.setPen(theme.color(color))
        room = QRect(self._pad(), 0, self.width() - self._pad() - theme.px(Space.S), self.height())
        room = mirrored(self.layoutDirection(), self.rect(), room)
        draw_leading(painter, room, self.text(), self.layoutDirection(), wrap=True)


class Group(Card):
    """One list of codes as chips; a chosen one carries a check."""

    def __init__(self, entry: CodeList, presenter: CodesPresenter) -> None:
        super().__init__()
        self.list_name = entry.name
        self._presenter = presenter
        self._heading = heading = list_label(entry.name)
        self._chips = {code: self._chip(code, code_label(entry.name, code)) for code in entry.codes}
        self._shipped = frozenset(entry.codes)
        self._added: list[Added] = []
        self._of_kits = QVBoxLayout()
        self._of_kits.setSpacing(current().px(Space.XXS))
        chips = QWidget()
        chips.setLayout(FlowLayout(*self._chips.values()))
        title = hbox(Heading(heading), gap=Space.S)
        if not entry.many:
            one = Small(self.tr("one"))
            one.setWordWrap(False)
            title.addWidget(one)
        title.addStretch(1)
        self.body.addLayout(title)
        self.body.addWidget(chips)
        self.body.addLayout(self._of_kits)

    def _chip(self, code: str, label: str) -> CodeChip:
        chip = CodeChip(label, name=f"{self._heading}: {label}")
        chip.setAutoExclusive(False)
        chip.clicked.connect(lambda on: self._presenter.choose(self.list_name, code, on))
        return chip

    def show_added(self, added: list[Added]) -> None:
        """Show the codes that kits put to this list, under the kit that each is from."""
        if added == self._added:
            return
        self._added = added
        clear(self._of_kits)
        self._chips = {code: chip for code, chip in self._chips.items() if code in self._shipped}
        for whose in dict.fromkeys(one.whose for one in added):
            words = self.tr("From the kit “%1”").replace("%1", isolated(whose))
            self._of_kits.addWidget(
                Small(words if whose else self.tr("From a kit that is not used any more"))
            )
            chips = {one.code: self._chip(one.code, one.label) for one in added if one.whose == whose}
            self._chips |= chips
            row = QWidget()
            row.setLayout(FlowLayout(*chips.values()))
            self._of_kits.addWidget(row)

    def show_chosen(self, codes: tuple[str, ...]) -> None:
        """Check what is chosen."""
        for code, chip in self._chips.items():
            chosen = code in codes
            chip.setChecked(chosen)
            chip.set_icon("check" if chosen else "plus")


class SafetyPrompt(Card):
    """What to do now, in few words, and who can help."""

    def __init__(self, presenter: CodesPresenter, typing: Typing) -> None:
        super().__init__(tone="accent")
        lines = (
            self.tr("The story can wait. Stop the interview for now, and stay with her."),
            self.tr(
                "Ask calmly and openly: “Are you thinking of ending your life?” "
                "Asking does not put the thought there."
            ),
            self.tr("Do not leave her alone. Put away what she could hurt herself with."),
            self.tr(
                "Call someone who is trained for this. If she is in danger now, call the emergency number."
            ),
            self.tr("Tell her what you are going to do before you do it."),
        )
        words = QWidget()
        words.setLayout(vbox(*(Text(line) for line in lines), None, gap=Space.XS))
        self._list = HelpList()
        typing.follow(self._list.field, presenter.set_help_list)
        help_ = QWidget()
        help_.setLayout(vbox(Heading(self.tr("Who can help")), self._list, None, gap=Space.XS))
        close = SecondaryButton(self.tr("Put away"))
        close.clicked.connect(lambda: presenter.prompt(False))
        self._close = close
        title = Heading(self.tr("When she may harm herself"))
        title.setAccessibleDescription(" ".join(lines))
        self.body.addWidget(title)
        self.body.addWidget(Columns(words, help_, shares=(3, 2)))
        self.body.addLayout(hbox(None, close))
        self.hide()

    def show_state(self, state: CodesState) -> None:
        """Show the list of help."""
        self._list.show_text(state.help_list)
        self._list.show_kits(state.kit_help)

    def take_focus(self) -> None:
        """Bring it to the eye, and to the ear of a screen reader."""
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)
