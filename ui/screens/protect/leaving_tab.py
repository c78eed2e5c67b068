"""Protect, the end: the whole story as it leaves, a last question, and her approval."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tbtt_desktop.bundle.story import Voice
from tbtt_desktop.services.recognising import Telling
from tbtt_desktop.stories.records import Category, ItemKind
from tbtt_desktop.vault.stories import parse_stamp
from ui.i18n import about_when, isolated, moment_day, native_name
from ui.listening import SoundPresenter
from ui.screens.codes import code_labels
from ui.screens.protect.clock_entry import time_text, to_ms
from ui.screens.protect.hearing import Hearing
from ui.screens.protect.leaving import Leaving, LeavingPresenter, LeavingState, Part
from ui.screens.protect.saying import held_words, part_name, tells_name
from ui.screens.protect.stage import image_of
from ui.theme import Size, Space, Tone, current
from ui.theme.categories import CATEGORY_TONES
from ui.widgets import (
    Card,
    ChipButton,
    EmptyState,
    Heading,
    InlineMessage,
    LinkButton,
    Muted,
    Pill,
    PrimaryButton,
    ProgressPanel,
    SecondaryButton,
    Small,
    Text,
    clear,
    hbox,
    vbox,
)
from ui.widgets.flow import Columns, FlowLayout
from ui.widgets.tall import TallScroll
from ui.widgets.waveform_panel import SoundPanel
from ui.words import words_for

Go = Callable[[str], None]  # to a place of this page: "text", "pictures:3", "at:7:120:126"
_AT_FIRST: Final = 8  # of what may tell who she is


class LeavingTab(QWidget):
    """What leaves, part by part; beside it what could still give her away, and her yes."""

    def __init__(
        self, leaving: LeavingPresenter, hearing: Hearing, go: Go, hand_over: Callable[[], None]
    ) -> None:
        super().__init__()
        self._leaving, self._hearing, self._go = leaving, hearing, go
        self._sounds: list[SoundPresenter] = []  # of the parts that are shown
        self._shown: Leaving | None = None
        self._agreeing = False  # her yes was pressed, and is on its way
        self.progress = ProgressPanel()
        self.progress.cancelled.connect(leaving.stop)
        self.message = InlineMessage()
        self._parts = vbox(gap=Space.M)
        self.again = SecondaryButton(self.tr("Show what leaves"))
        self.again.clicked.connect(leaving.load)
        inner = QWidget()
        inner.setLayout(vbox(self._parts, None))
        self._area = TallScroll(inner, Size.FORM // 2)
        self._area.setProperty("kind", "page")  # reached by Tab to be scrolled, so a ring shows where one is
        self._area.setAccessibleName(self.tr("The story as it leaves"))
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        main = QWidget()
        column = vbox(self.message, self.progress, self.again, gap=Space.S)
        column.addWidget(self._area, 1)
        column.addStretch()  # while it is being made, its progress is no page of its own
        main.setLayout(column)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        columns = Columns(main, self._make_side(hand_over), shares=(9, 5))
        columns.turned.connect(self._area.stand_tall)
        whole.addWidget(columns)
        leaving.watch(self._show)

    def _make_side(self, hand_over: Callable[[], None]) -> QWidget:
        self._recognise = Card(gap=Space.XS)
        self._left = vbox(gap=Space.XXS)
        self._none_left = Small(self.tr("No date, place, relation or work is left that was noticed."))
        self._all_left = False
        self.show_all = LinkButton("")
        self.show_all.clicked.connect(self._show_all)
        self.answered = ChipButton(self.tr("Read with her: all of this may stay"))
        self.answered.setAutoExclusive(False)  # a slip of the hand can be taken back
        self.answered.clicked.connect(lambda on: self._leaving.answer(on=on))
        self._recognise.body.addWidget(Heading(self.tr("Would someone who knows her recognise this?")))
        self._recognise.body.addWidget(
            Small(self.tr("A job, a village, a family, a phrase of his: read it with her once more."))
        )
        self._recognise.body.addWidget(self._none_left)
        self._recognise.body.addLayout(self._left)
        self._recognise.body.addWidget(self.show_all)
        self._recognise.body.addLayout(hbox(self.answered, None))
        self.before = InlineMessage()
        self._first_act: Callable[[], None] = lambda: None
        self.first = SecondaryButton("")
        self.first.clicked.connect(self._do_first)
        self.hows: dict[str, ChipButton] = {}
        hows = QWidget()
        flow = FlowLayout()
        hows.setLayout(flow)
        for how, words in (
            ("seen", self.tr("She has seen it")),
            ("heard", self.tr("It was read to her")),
            ("told", self.tr("She was told")),
        ):
            chip = ChipButton(words)
            chip.clicked.connect(lambda _=False, how=how: self._leaving.say_how(how))
            self.hows[how] = chip
            flow.addWidget(chip)
        self._how = Card(Heading(self.tr("How does she know what leaves?")), hows, gap=Space.XS)
        self.agree = PrimaryButton(self.tr("She agrees to this"))
        self.agree.clicked.connect(self._approve)
        self.why_not = Small()
        self.hand_over = PrimaryButton(self.tr("Hand over"), icon="arrow-right")
        self.hand_over.clicked.connect(hand_over)
        side = QWidget()
        side.setLayout(
            vbox(
                self._recognise,
                self.before,
                self.first,
                self._how,
                self.agree,
                self.why_not,
                self.hand_over,
                None,  # below: as the reason gets shorter, nothing moves away under the pointer
                gap=Space.S,  # all of it is in sight in the usual window, the reason below her yes as well
            )
        )
        return side

    def _show(self, state: LeavingState) -> None:
        self._show_work(state)
        shown = state.leaving
        self._area.setVisible(shown is not None)
        self.again.setVisible(shown is None and not state.working)
        for how, chip in self.hows.items():
            chip.setChecked(how == state.how)
        approved = shown is not None and shown.approval is not None
        ready = shown is not None and shown.may_be_approved
        self._how.setVisible(ready and not approved)  # until then something else comes first
        self.agree.setVisible(not approved)
        self.agree.setEnabled(ready and state.told and bool(state.how) and not state.approving)
        self._say_why_not("" if approved else self._why_not(shown, state))
        self.answered.setVisible(shown is not None and bool(shown.readable) and not approved)
        self.answered.setChecked(state.told)
        self.hand_over.setVisible(approved)
        if approved and self._agreeing:
            self.hand_over.setFocus(Qt.FocusReason.OtherFocusReason)
        self._agreeing = self._agreeing and state.approving
        self._recognise.setVisible(shown is not None)
        if shown is None:
            self.before.clear_message()
            self.first.hide()
            self._shown = None
        elif shown is not self._shown:
            self._shown = shown
            self._show_parts(shown)
            self._show_readable(shown.readable)
            self._show_before(shown)

    def _approve(self) -> None:
        self._agreeing = True
        self._leaving.approve()

    def _why_not(self, shown: Leaving | None, state: LeavingState) -> str:
        """Return what comes before her yes, "" for nothing: a grey button that says nothing is a wall."""
        if shown is None:
            made = self.tr("She can be asked once what leaves is shown. It is being made.")
            return made if state.working else self.tr("She can be asked once what leaves is shown.")
        if not shown.parts:
            return self.tr("Nothing is in this story yet to which she could agree.")
        if not shown.may_be_approved:
            return self.tr("She can be asked once what stands above is done.")
        if not state.told:
            return self.tr("First read with her what could tell who she is, and say that it may stay.")
        if not state.how:
            return self.tr("First say how she knows what leaves.")
        return ""

    def _say_why_not(self, words: str) -> None:
        self.why_not.setText(words)
        self.why_not.setVisible(bool(words))
        self.agree.setToolTip(words)
        self.agree.setAccessibleDescription(words)

    def _show_work(self, state: LeavingState) -> None:
        words = self.tr("Making what leaves")
        if state.working and self.progress.isHidden():
            self.progress.start(words)
        if state.working:
            self.progress.show_progress(words, state.done, state.total)
        else:
            self.progress.finish()
        if state.error is not None:
            self.message.show_message(Tone.DANGER, *words_for(state.error))
        else:
            self.message.clear_message()

    # What leaves

    def _show_parts(self, shown: Leaving) -> None:
        while self._sounds:
            self._hearing.drop(self._sounds.pop())
        clear(self._parts)
        if not shown.parts:
            hint = self.tr("Write or add something in Interview.")
            self._parts.addWidget(Card(EmptyState("file-text", self.tr("This story is empty"), hint)))
            return
        self._parts.addWidget(self._about(shown))
        for part in shown.parts:
            self._parts.addWidget(self._part(part))

    def _about(self, shown: Leaving) -> Card:
        row = shown.story.row
        said = [self.tr("Known as %1").replace("%1", isolated(row.pseudonym))]
        if row.language:
            said.append(self.tr("Language: %1").replace("%1", isolated(native_name(row.language))))
        if row.happened:
            said.append(self.tr("When: %1").replace("%1", isolated(about_when(row.happened))))
        if shown.area:
            said.append(self.tr("Area: %1").replace("%1", isolated(shown.area)))
        card = Card(Heading(self.tr("About the story")), Text(" · ".join(said)), gap=Space.XXS)
        for name, codes in shown.story.codes.items():
            if codes:
                card.body.addWidget(Small(code_labels(name, codes, shown.story.labels)))
        return card

    def _part(self, part: Part) -> Card:
        item = part.made.item
        card = Card(gap=Space.XS)
        stays = Pill(self.tr("Stays here"), Tone.CAUTION)
        leaves = Pill(self.tr("Leaves"), Tone.DONE)
        card.body.addLayout(hbox(Heading(part_name(item)), None, leaves if part.held is None else stays))
        if part.held is not None:
            card.body.addWidget(Muted(held_words(part.held)))
            return card
        if part.picture is not None:
            card.body.addWidget(_picture(part))
        if item.kind is ItemKind.AUDIO:
            card.body.addWidget(Muted(self._sound(part)))
            sound = self._hearing.as_it_leaves(item.item_id)
            self._sounds.append(sound)
            card.body.addWidget(SoundPanel(sound, part_name(item)))
            sound.load()
        if part.made.text.text.strip():
            text = Text(part.made.text.text)
            text.setProperty("role", "reading")
            card.body.addWidget(text)
        return card

    def _sound(self, part: Part) -> str:
        facts = part.made.facts
        rate, frames, mutes = facts["rate"], facts["frames"], facts["mutes"]
        if not isinstance(rate, int) or not isinstance(frames, int) or not isinstance(mutes, list):
            return ""
        silent = sum(end - start for start, end in mutes)
        words = self.tr("%1 of her own voice, %2 of it as complete silence.")
        if part.made.voice is Voice.REVOICED:
            words = self.tr("%1, spoken by a synthetic voice. Nothing of her own voice leaves.")
        elif part.made.voice is Voice.READ:
            words = self.tr("%1, read aloud by you. Nothing of her own voice leaves.")
        elif part.made.voice is Voice.DISGUISED:
            words = self.tr("%1 of her voice, disguised, %2 of it as complete silence.")
        return words.replace("%1", time_text(to_ms(frames, rate))).replace(
            "%2", time_text(to_ms(silent, rate))
        )

    # What could still give her away, and what must come first

    def _show_readable(self, readable: tuple[Telling, ...]) -> None:
        clear(self._left)
        self._none_left.setVisible(not readable)
        shown = readable if self._all_left else readable[:_AT_FIRST]
        self.show_all.setText(self.tr("Show all %n", "", len(readable)))
        self.show_all.setVisible(len(shown) < len(readable))
        # Beside what it is, whichever way the words themselves run.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        for one in shown:
            tone = CATEGORY_TONES[one.kind] if isinstance(one.kind, Category) else Tone.MUTED
            pill = Pill(tells_name(one.kind), tone)
            words = Text(isolated(" ".join(one.words.split())))
            words.setAlignment(side)
            times = self.tr("%n times", "", one.times) if one.times > 1 else ""
            note = Small(" · ".join(said for said in (times, self.tr("kept") if one.kept else "") if said))
            note.setWordWrap(False)
            look = LinkButton(self.tr("Look"), name=self.tr("Look at %1").replace("%1", one.words))
            place = f"at:{one.item_id}:{one.span.start}:{one.span.end}"
            look.clicked.connect(lambda _=False, place=place: self._go(place))
            row = QWidget()
            line = hbox(pill, gap=Space.XS)
            line.addWidget(words, 1)
            line.addWidget(note)
            line.addWidget(look)
            row.setLayout(line)
            self._left.addWidget(row)

    def _show_all(self) -> None:
        self._all_left = True
        if self._shown is not None:
            self._show_readable(self._shown.readable)

    def _first_is(self, words: str, act: Callable[[], None]) -> None:
        """Offer what is to be done before she is asked."""
        self.first.setText(words)
        self._first_act = act
        self.first.show()

    def _do_first(self) -> None:
        self._first_act()

    def _show_before(self, shown: Leaving) -> None:
        self.first.hide()
        if shown.approval is not None:
            day = moment_day(parse_stamp(shown.approval.stamp))
            self.before.show_message(
                Tone.DONE,
                self.tr("She agreed on %1").replace("%1", day),
                self.tr("This story is ready to hand over. If anything changes, ask her again."),
            )
        elif shown.marked:
            self.before.show_message(
                Tone.CAUTION,
                self.tr("A place in a sound was marked, and is not decided"),
                self.tr("Listen to what was marked while it was recorded: silence it, or leave it."),
            )
            self._first_is(self.tr("Listen"), lambda: self._go("voice"))
        elif shown.undecided:
            self.before.show_message(
                Tone.CAUTION,
                self.tr("A mark has lost its place"),
                self.tr("The text changed after it was covered. Say where it belongs."),
            )
            self._first_is(self.tr("Show it"), lambda: self._go("unplaced"))
        elif shown.unseen:
            self.before.show_message(
                Tone.CAUTION,
                self.tr("%n pictures were not looked at", "", len(shown.unseen)),
                self.tr("Somebody looks at every picture before it leaves."),
            )
            self._first_is(self.tr("Look now"), lambda: self._go(f"pictures:{shown.unseen[0]}"))
        elif shown.open:
            self.before.show_message(
                Tone.INFO,
                self.tr("%n suggestions are not decided", "", shown.open),
                self.tr("What is not covered stays readable."),
            )
            place = "text" if shown.offered else f"pictures:{next(iter(shown.sighted))}"
            self._first_is(self.tr("Decide"), lambda: self._go(place))
        else:
            self.before.clear_message()


def _picture(part: Part) -> QLabel:
    label = QLabel()
    label.setAccessibleName(part_name(part.made.item))
    if part.picture is not None:
        pixmap = QPixmap.fromImage(image_of(part.picture))
        edge = current().px(Size.SIDE)
        if pixmap.width() > edge or pixmap.height() > edge:
            pixmap = pixmap.scaled(
                edge, edge, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        label.setPixmap(pixmap)
    return label
